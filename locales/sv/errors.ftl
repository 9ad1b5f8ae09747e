### What readers see when a page, a text or a service is not there.

## A page that does not exist
error-404-title = Sidan hittades inte
error-404-text = Sidan kan ha flyttats eller så är det ett skrivfel i adressen.
error-404-advice = Du kan söka, välja kommun eller ringa.
error-404-home = Gå till startsidan
# $number: a phone number
error-404-call = Ring rådgivningen: { $number }
error-moved-title = Sidan har flyttats
# $title: the title of a page
error-moved-text = Den nya sidan: { $title }
error-gone-title = Den här tjänsten finns inte längre
error-gone-text = Se vem annan som hjälper nära dig.

## Text in another language
# $language: the name of a language
fallback-page = Den här texten finns inte på svenska. Textens språk: { $language }.
# $language: the name of a language
fallback-part = Språk: { $language }
fallback-facts = Tider, pris och andra basuppgifter är på svenska.
fallback-interface = All text på webbplatsen har inte översatts till svenska ännu.
# $language: the name of a language
fallback-title = { $language }: rubriken finns inte på svenska
