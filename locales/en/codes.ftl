### Words for every code of the content: one message per code, named `<list>-<code>`.

## How help is given (point: mode)
mode-drop_in = Come without an appointment
mode-drop_in-explained = Come to the place during help hours. You do not need to book a time.
mode-appointment = Book an appointment
mode-appointment-explained = Book a time beforehand, so that a helper is waiting for you.
mode-phone = Help by phone
mode-phone-explained = Call and tell what you need help with.
mode-video = Help by video call
mode-video-explained = You see and hear the helper on your own device.
mode-chat = Help by chat
mode-chat-explained = Type your question and a helper answers in writing.
mode-email = Help by e-mail
mode-email-explained = Send your question by e-mail. Do not write passwords or your personal identity code in it.
mode-screen_share = Remote support: the helper sees your screen
mode-screen_share-explained = The helper sees your screen only when you allow it. You can stop at any time.
mode-home_visit = A helper comes to your home
mode-home_visit-explained = The visit is always agreed beforehand. The helper tells their name and who sent them.
mode-mobile_stop = A mobile service stops near you
mode-mobile_stop-explained = A van or library bus stops at set times. Come to the stop.
mode-group = Course or group
mode-group-explained = You learn together with others.
mode-on_request_group = Helpers come to your group
mode-on_request_group-explained = A club, an association or a housing unit can ask helpers to visit.
mode-self_service = Computer to use on your own
mode-self_service-explained = You can use a computer or a terminal. There may be no helper on site.
mode-online_course = Online course
mode-online_course-explained = You study on the internet at your own pace or at a set time.

## Channels (point: at: channel)
channel-phone = Phone
channel-video = Video call
channel-chat = Chat
channel-email = E-mail
channel-web = Internet

## How far a topic is helped with (topics: level)
topic-level-together = We do it with you
topic-level-together-explained = You use the device and log in yourself, we advise beside you.
topic-level-explain = We explain how it works
topic-level-explain-explained = We show and explain, but do not handle your own matters.
topic-level-device_only = We help with the device
topic-level-device_only-explained = We help with the device, but not with the service itself.
topic-level-refer = We refer you elsewhere
topic-level-refer-explained = We do not help with this. These do:

## Groups of topics
topic-group-id = Proving who you are, and passwords
topic-group-public = Public services
topic-group-health = Health
topic-group-money = Money and shopping
topic-group-device = Devices
topic-group-contact = Keeping in touch
topic-group-safety = Safety
topic-group-everyday = Everyday life and leisure
topic-group-skills = Skills and work
topic-group-access = Getting a device or a connection

## Devices
device-android_phone = Android phone
device-iphone = iPhone
device-android_tablet = Android tablet
device-ipad = iPad
device-windows = Windows computer
device-mac = Mac computer
device-chromebook = Chromebook
device-linux = Linux computer
device-feature_phone = Phone with buttons
device-smart_tv = Television and set-top box
device-smartwatch = Smartwatch
device-assistive_tech = Assistive technology (such as a screen reader)
own-device-required = Bring your own device
own-device-welcome = You can bring your own device
own-device-not_needed = You do not need a device of your own

## Status of a provider
status-active = Active
status-seasonal = Open part of the year
status-paused = On a break
status-planned = Starts later
status-closed = No longer in operation

## Partners
partner-role-host = Host
partner-role-funder = Funder
partner-role-co_helper = Also helps

## Cost
cost-free = Free of charge
cost-free_if = Free on certain conditions
cost-paid = There is a charge
cost-varies = The price varies
# $amount: a sum with its unit
cost-amount = { $amount }
# $amount: a sum with its unit
cost-amount-hour = { $amount } an hour
# $amount: a sum with its unit
cost-amount-visit = { $amount } a visit
# $amount: a sum with its unit
cost-amount-course = { $amount } a course

## Audience
audience-everyone = For everyone
audience-seniors = For older people
audience-working_age = For adults of working age
audience-jobseekers = For jobseekers
audience-youth = For young people
audience-families = For families
audience-students = For students
audience-immigrants = For people who have moved to Finland
audience-disabled = For people with disabilities
audience-carers = For carers and relatives
audience-homeless = For people without a home
audience-entrepreneurs = For entrepreneurs
audience-associations = For associations
# $age: a number of years
audience-age-from = For people aged { $age } or over
# $age: a number of years
audience-age-to = For people aged { $age } or under
# $from: a number of years
# $to: a number of years
audience-age-between = For people aged { $from } to { $to }

## Eligibility
eligibility-none = Open to everyone
eligibility-residents_only = Only for people who live in the municipality
eligibility-members_only = Only for members
eligibility-customers_only = Only for customers
eligibility-referral_needed = You need a referral from another service

## Accommodations
accommodation-plain_language = The helper uses plain language
accommodation-low_literacy = Suits people who find reading and writing hard
accommodation-low_vision = Help for people with low vision
accommodation-blind = Help for blind people
accommodation-hard_of_hearing = Help for people who are hard of hearing
accommodation-deaf = Help for deaf people
accommodation-mobility = Suits people who find it hard to move
accommodation-cognitive = There is time, and things can be gone through many times
accommodation-mental_health = Support for people with mental health difficulties
accommodation-quiet_space = Help in a quiet room
accommodation-own_assistant_welcome = Your own assistant or a friend can be with you
accommodation-interpreter_on_request = An interpreter is booked on request

## What to bring
bring-own_device = Your own device
bring-charger = Charger
bring-id_document = Identity card, passport or driving licence
bring-own_bank_codes_kept_private = Your own bank codes. Keep them to yourself and use them yourself.
bring-passwords_known = Your passwords, if you remember them. The helper does not need them.
bring-glasses_hearing_aid = Glasses and hearing aid, if you use them
bring-letter_or_form = The letter or form in question
bring-nothing = You do not need to bring anything

## What is not helped with
not-helped-repairs = We do not repair devices
not-helped-installations = We do not install devices or programs
not-helped-paying_for_you = We do not pay bills for you
not-helped-logging_in_for_you = We do not log in to services for you
not-helped-purchases = We do not buy things for you
not-helped-tax_or_legal_advice = We do not give tax or legal advice
not-helped-bank_matters = We do not handle bank matters

## Promises
promise-ethics-dvv-digituki = We follow the ethical guidelines for digital support of the Digital and Population Data Services Agency
promise-confidential = Confidential: we do not tell others about your matters
promise-never-asks-bank_codes = We never ask for your bank codes
promise-never-asks-passwords = We never ask for your passwords
promise-never-asks-payment = We never ask for payment for the help
proxy-with = Someone close to you can come with you
proxy-for = Someone close to you can come for you to ask for advice
proxy-no = Come yourself: matters of another person cannot be handled

## Booking and phone
booking-need-none = You do not need to book
booking-need-recommended = Booking is recommended
booking-need-required = You must book beforehand
phone-kind-call = Call
phone-kind-sms = Send a text message
phone-kind-text_phone = Text phone
phone-cost-local = The call costs the same as an ordinary call
phone-cost-free = The call is free of charge
phone-cost-charged = There is an extra charge for the call

## Who helps
helper-staff = The helper is an employee
helper-trained_volunteer = The helper is a trained volunteer
helper-peer = The helper is a peer
helper-student = The helper is a student
helper-mixed = The helpers are employees and volunteers

## Languages of help: how well
how-fluent = fluently
how-some = some
how-interpreter_booked = an interpreter is booked beforehand
how-remote_interpreter = interpreter at a distance
how-materials_only = written material only

## Area of a service
coverage-visitors = For anyone who comes
# $list: a list of names
coverage-municipalities = Municipalities: { $list }
# $list: a list of names
coverage-postal_codes = Postal codes: { $list }
# $list: a list of names
coverage-region = The whole region: { $list }
# $list: a list of names
coverage-wellbeing_county = Wellbeing services county: { $list }
coverage-nationwide = All of Finland
coverage-nationwide_except_aland = All of Finland except Åland

## Kinds of places
place-kind-library = Library
place-kind-mobile_library = Mobile library
place-kind-service_point = Service point
place-kind-town_hall = Town hall
place-kind-adult_education = Adult education centre
place-kind-school = School
place-kind-association_room = Room of an association
place-kind-parish = Parish premises
place-kind-day_centre = Day centre or meeting place
place-kind-health_centre = Health centre
place-kind-residents_house = Residents' house
place-kind-shop = Shop
place-kind-outdoor_stop = Stop outdoors
place-kind-online = Online
place-kind-other = Other place
precision-entrance = Position of the entrance
precision-building = Position of the building
precision-approximate = The position is approximate

## Accessibility of a place: each feature, with what is known of it
access-step_free = Step-free entrance
access-step_free-yes = You can get in without steps
access-step_free-limited = You can get in with a wheelchair partly or with help
access-step_free-no = There are steps at the entrance
access-step_free-unknown = It is not known whether there are steps at the entrance
access-door_automatic = Automatic door
access-door_automatic-yes = The door opens by itself or with a button
access-door_automatic-limited = Some of the doors open by themselves
access-door_automatic-no = The door is opened by hand
access-door_automatic-unknown = Nothing is known of the door
access-lift = Lift
access-lift-yes = There is a lift, or the room is at ground level
access-lift-limited = The lift is small, or does not reach every floor
access-lift-no = There is no lift
access-lift-unknown = Nothing is known of a lift
access-toilet = Accessible toilet
access-toilet-yes = There is an accessible toilet
access-toilet-limited = There is a toilet, but it is not fully accessible
access-toilet-no = There is no accessible toilet
access-toilet-unknown = Nothing is known of a toilet
access-parking = Parking for disabled people
access-parking-yes = There is parking for disabled people near the door
access-parking-limited = Parking for disabled people is further away
access-parking-no = There is no parking for disabled people
access-parking-unknown = Nothing is known of parking
access-hearing_loop = Hearing loop
access-hearing_loop-yes = There is a hearing loop
access-hearing_loop-limited = There is a hearing loop in some rooms or on request
access-hearing_loop-no = There is no hearing loop
access-hearing_loop-unknown = Nothing is known of a hearing loop
access-guide_dog = Guide and assistance dogs
access-guide_dog-yes = A guide or assistance dog is welcome
access-guide_dog-limited = A guide or assistance dog may enter some of the rooms
access-guide_dog-no = Dogs cannot come in
access-guide_dog-unknown = Nothing is known of guide and assistance dogs
access-quiet_room = Quiet room
access-quiet_room-yes = There is a quiet room
access-quiet_room-limited = A quiet room can be had on request
access-quiet_room-no = There is no quiet room
access-quiet_room-unknown = Nothing is known of a quiet room
access-adjustable_desk = Adjustable desk
access-adjustable_desk-yes = The height of the desk can be adjusted
access-adjustable_desk-limited = Only some of the desks can be adjusted
access-adjustable_desk-no = There is no adjustable desk
access-adjustable_desk-unknown = Nothing is known of the desk
access-screen_reader_pc = Computer with a screen reader
access-screen_reader_pc-yes = The computer has a screen reader
access-screen_reader_pc-limited = A screen reader is on some computers or on request
access-screen_reader_pc-no = The computers have no screen reader
access-screen_reader_pc-unknown = Nothing is known of a screen reader

## Equipment of a place
# $count: a number
equipment-public_pc = { $count ->
    [one] { $count } public computer
   *[other] { $count } public computers
}
equipment-wifi = Wi-Fi
equipment-printer = Printer
equipment-scanner = Scanner
equipment-loan_devices = Devices to borrow

## Kinds of organisations: one of them, and as a heading for many
organisation-kind-municipality = Municipality
organisation-kinds-municipality = Municipalities
organisation-kind-joint_authority = Joint municipal authority
organisation-kinds-joint_authority = Joint municipal authorities
organisation-kind-wellbeing_county = Wellbeing services county
organisation-kinds-wellbeing_county = Wellbeing services counties
organisation-kind-state_agency = State agency
organisation-kinds-state_agency = State agencies
organisation-kind-regional_council = Regional council
organisation-kinds-regional_council = Regional councils
organisation-kind-library = Library
organisation-kinds-library = Libraries
organisation-kind-adult_education = Adult education centre
organisation-kinds-adult_education = Adult education centres
organisation-kind-school = School
organisation-kinds-school = Schools
organisation-kind-association = Association
organisation-kinds-association = Associations
organisation-kind-foundation = Foundation
organisation-kinds-foundation = Foundations
organisation-kind-parish = Parish
organisation-kinds-parish = Parishes
organisation-kind-company = Company
organisation-kinds-company = Companies
organisation-kind-cooperative = Cooperative
organisation-kinds-cooperative = Cooperatives
organisation-kind-project = Project
organisation-kinds-project = Projects

## How and how lately an entry was checked
verified-how-visit = by a visit
verified-how-phone = by phone
verified-how-email = by e-mail
verified-how-self = by the service itself
verified-how-import = in another system
freshness-fresh = The information was checked lately
freshness-due = It is some time since this was checked
freshness-stale = This information may be out of date
freshness-hidden = This has not been checked for a long time, so it is not shown in lists

## Kinds of news
news-kind-news = News
news-kind-notice = Notice
news-kind-service_change = Change in a service
news-kind-closure = Temporarily closed
news-kind-campaign = Campaign
news-kind-scam_warning = Scam warning
news-kind-for_network = For the network
news-importance-normal = Normal
news-importance-important = Important
news-importance-urgent = Urgent
readers-public = For everyone
readers-network = For the network of those who help
news-syndicate-region = Only on the region's own pages
news-syndicate-offer_national = Offered to the national pages
news-syndicate-national = Also on the national pages

## Kinds of events
event-kind-clinic = Help session
event-kind-course = Course
event-kind-lecture = Lecture
event-kind-info_day = Information day
event-kind-stop = Stop of a mobile service
event-kind-online = Online event
event-kind-theme_week = Theme week
event-status-ok = Goes ahead
event-status-cancelled = Cancelled
event-status-moved = Moved
event-status-full = Full
registration-need-none = No registration
registration-need-recommended = Registration is recommended
registration-need-required = You must register

## Sections of pages
page-section-public = Guides
page-section-helpers = For those who help
page-section-network = For the network
page-section-about = About this service
