### The accessibility statement, by the model of the European Union (decision 2018/1523) and the Finnish act 306/2019.

## Title and scope
statement-title = Accessibility statement
# $organisation: the name of an organisation
# $site: the address of the website
statement-intro = This accessibility statement applies to the website { $site }. The website is run by { $organisation }.
statement-aim = We want everyone to be able to use this website. The Act on the Provision of Digital Services (306/2019) requires public online services to be accessible.
statement-standard = The requirements are set out in the standard EN 301 549, which is based on the WCAG guidelines (levels A and AA).

## How far the site conforms
statement-heading-conformance = Compliance status
statement-conformance-full = This website is fully compliant with the accessibility requirements of the Act on the Provision of Digital Services (306/2019).
statement-conformance-partial = This website is partially compliant with the accessibility requirements of the Act on the Provision of Digital Services (306/2019). The shortcomings are listed below.
statement-conformance-none = This website is not compliant with the accessibility requirements of the Act on the Provision of Digital Services (306/2019). The shortcomings are listed below.

## What is not accessible
statement-heading-not-accessible = Non-accessible content
statement-not-accessible-none = We know of no content that is not accessible.
statement-basis-noncompliance = Does not meet the accessibility requirements
statement-basis-burden = Disproportionate burden
statement-basis-out_of_scope = Not within the scope of the law
statement-item-what = Shortcoming
# $text: a text of the content
statement-item-why = Why: { $text }
# $text: a text of the content
statement-item-instead = What to do instead: { $text }
# $date: a date, written out
statement-item-fixed-by = To be fixed by { $date }
statement-item-label-why = Why
statement-item-label-instead = What to do instead

## How and when the statement was made
statement-heading-preparation = Preparation of this statement
# $date: a date, written out
statement-prepared = This statement was prepared on { $date }.
# $date: a date, written out
statement-reviewed = The statement was last reviewed on { $date }.
statement-method-self = The statement is based on our own assessment of the website.
statement-method-external = The statement is based on an assessment by an outside expert.

## Feedback and supervision
statement-heading-feedback = Feedback on accessibility
statement-feedback = Did you notice a shortcoming? Tell us. We answer within 14 days. You do not need to give your name.
# $address: an address of a page or a mailbox
statement-feedback-email = E-mail: { $address }
# $number: a phone number
statement-feedback-phone = Phone: { $number }
statement-feedback-form = Give feedback with a form
statement-heading-enforcement = Enforcement procedure
statement-enforcement = Give feedback to us first. If you get no answer within 14 days or are not satisfied with it, you can file a report with the supervisory authority. Its website tells how to file a report and how the matter is handled.
# $authority: the name of an authority
statement-authority = Supervisory authority: { $authority }
statement-authority-link = Go to the website of the supervisory authority
statement-heading-more = More on accessibility

## About this service
about-title = About this service
about-heading-owner = Who runs this website
about-publisher = Published by
about-coordinator = Led by
about-heading-pages = Read more about the service
about-heading-languages = Languages of the website
about-analytics = The website counts visits without cookies and does not recognise you.
about-heading-sources = Where the information comes from
about-heading-privacy = Privacy
about-heading-checks = How the information is checked
# $count: a number
about-checks = { $count ->
    [one] The information on each place is checked at least every month. The page tells when and by whom.
   *[other] The information on each place is checked at least every { $count } months. The page tells when and by whom.
}
