### What helps those who help: reading aloud, the slip, whose number it is; strange words and easy language.

## Clocks in one sentence (hours: what)
# $times: usual days and times, as a list
hours-clock-help = help is given { $times }
# $times: usual days and times, as a list
hours-clock-phone = the phone is answered { $times }
# $times: usual days and times, as a list
hours-clock-staffed = staff are present { $times }
# $times: usual days and times, as a list
hours-clock-building = the place is open { $times }
# $times: usual days and times, as a list
hours-clock-self_service = self-service hours are { $times }

## Reports
# $id: what the page is about, as the content names it
report-id = Page id: { $id }

## Reading aloud
helper-heading = Are you helping someone else?
aloud-link = Short version to read over the phone
aloud-heading = To read over the phone
aloud-lead = Read this aloud, slowly. Give time to write the number down.
aloud-place = Place
aloud-number = Number
aloud-digits = Digit by digit
aloud-bring = Bring with you
# $count: a number
aloud-more = { $count ->
    [one] There is { $count } other way to get help. See the helper's own page.
   *[other] There are { $count } other ways to get help. See the helper's own page.
}
aloud-back = The helper's full page
aloud-address = Page address

## The slip
tray-heading = Slip for the client
tray-lead = Collect a few places on one slip. Print it or copy it into a message.
tray-open = Open the slip
tray-add = Add to the slip
tray-remove = Remove from the slip
tray-empty = There are no places on the slip yet. Find a place and choose “Add to the slip” on its page.
tray-language = Language of the slip
tray-print = Print the slip
tray-copy = Copy as text
tray-copied = The text has been copied.
tray-clear = Empty the slip
tray-missing = This place could not be fetched:
tray-without = The slip is made in your browser and needs JavaScript. You can also print each place's own page.
tray-private = The places are kept in the address of this page only. They are not stored or sent anywhere.

## Whose a number is
number-heading = Does this number belong to a real helper?
number-lead = Type a phone number to see whether it belongs to a helper listed on this site.
number-label = Phone number
number-hint = For example 029 000 1234. The number is checked in your own browser.
number-button = Check the number
number-found = The number is on our list:
number-found-care = A fraudster can show a false number. If someone called you, end the call and call this number yourself.
number-not-found = This number is not on our list.
number-not-found-care = That does not have to mean fraud. Still, do not give your codes or details about money. End the call and ask for advice from the numbers below.
number-short = Type the whole phone number.
number-failed = The check did not work. Compare the number with the list below.
number-without = The check needs JavaScript. Compare the number with the list below.
number-never-heading = What a real helper never asks
number-report-heading = Do you suspect fraud?
number-report-lead = If you have already given your codes, call at once. These help:
number-all-heading = Helplines

## Strange words and easy language
glossary-heading = Glossary
glossary-lead = Strange digital words explained in plain words.
easy-link = Read in easy language
easy-back = Read in ordinary language
