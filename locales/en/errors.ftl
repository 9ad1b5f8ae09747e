### What readers see when a page, a text or a service is not there.

## A page that does not exist
error-404-title = Page not found
error-404-text = The page may have moved, or there is a typing error in the address.
error-404-advice = You can search, choose a municipality or call.
error-404-home = Go to the front page
# $number: a phone number
error-404-call = Call for advice: { $number }
error-moved-title = This page has moved
# $title: the title of a page
error-moved-text = The new page: { $title }
error-gone-title = This service no longer exists
error-gone-text = See who else helps near you.

## Text in another language
# $language: the name of a language
fallback-page = This text is not available in English. Language of the text: { $language }.
# $language: the name of a language
fallback-part = Language: { $language }
fallback-facts = The times, the price and other basic facts are in English.
fallback-interface = Not all of this website has been translated into English yet.
# $language: the name of a language
fallback-title = { $language }: this title is not in English
