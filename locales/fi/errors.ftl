### What readers see when a page, a text or a service is not there.

## A page that does not exist
error-404-title = Sivua ei löytynyt
error-404-text = Sivu on ehkä siirretty tai osoitteessa on kirjoitusvirhe.
error-404-advice = Voit hakea, valita kunnan tai soittaa.
error-404-home = Siirry etusivulle
# $number: a phone number
error-404-call = Soita neuvontaan: { $number }
error-moved-title = Sivu on siirretty
# $title: the title of a page
error-moved-text = Uusi sivu: { $title }
error-gone-title = Tätä palvelua ei enää ole
error-gone-text = Katso, kuka muu auttaa lähelläsi.

## Text in another language
# $language: the name of a language
fallback-page = Tätä tekstiä ei ole suomeksi. Tekstin kieli: { $language }.
# $language: the name of a language
fallback-part = Kieli: { $language }
fallback-facts = Ajat, hinta ja muut perustiedot ovat suomeksi.
fallback-interface = Kaikkea sivuston tekstiä ei ole vielä käännetty suomeksi.
# $language: the name of a language
fallback-title = { $language }: otsikkoa ei ole suomeksi
