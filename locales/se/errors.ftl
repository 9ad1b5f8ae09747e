### What readers see when a page, a text or a service is not there.
### Native check wanted. Messages marked with “?” are the most doubtful.

## A page that does not exist
# ?
error-404-title = Siidu ii gávdnon
# ?
error-404-text = Siidu lea várra sirdojuvvon dahje čujuhusas lea čállinmeattáhus.
# ?
error-404-advice = Sáhtát ohcat, válljet gieldda dahje riŋget.
# ?
error-404-home = Mana álgosiidui
# $number: a phone number
# ?
error-404-call = Riŋge ráđđemii: { $number }
# ?
error-moved-title = Siidu lea sirdojuvvon
# $title: the title of a page
# ?
error-moved-text = Ođđa siidu: { $title }
# ?
error-gone-title = Dát bálvalus ii leat šat
# ?
error-gone-text = Geahča gii eará veahkeha du lahka.

## Text in another language
# $language: the name of a language
fallback-page = Dát teaksta ii leat davvisámegillii. Teavstta giella: { $language }.
# $language: the name of a language
fallback-part = Giella: { $language }
# ?
fallback-facts = Áiggit, haddi ja eará vuođđodieđut leat davvisámegillii.
# ?
fallback-interface = Olles neahttasiidu ii leat vel jorgaluvvon davvisámegillii.
# $language: the name of a language
# ?
fallback-title = { $language }: bajilčála ii leat davvisámegillii
