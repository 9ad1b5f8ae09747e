### What helps those who help: reading aloud, the slip, whose number it is; strange words and easy language.

## Clocks in one sentence (hours: what)
# $times: usual days and times, as a list
hours-clock-help = apua saa { $times }
# $times: usual days and times, as a list
hours-clock-phone = puhelimeen vastataan { $times }
# $times: usual days and times, as a list
hours-clock-staffed = henkilökunta on paikalla { $times }
# $times: usual days and times, as a list
hours-clock-building = paikka on auki { $times }
# $times: usual days and times, as a list
hours-clock-self_service = omatoimiaika on { $times }

## Reports
# $id: what the page is about, as the content names it
report-id = Tunniste: { $id }

## Reading aloud
helper-heading = Autatko toista ihmistä?
aloud-link = Puhelimessa luettava lyhyt versio
aloud-heading = Luettavaksi puhelimessa
aloud-lead = Lue tämä ääneen rauhallisesti. Anna kirjoittaa numero muistiin.
aloud-place = Paikka
aloud-number = Numero
aloud-digits = Numero numerolta
aloud-bring = Ota mukaan
# $count: a number
aloud-more = { $count ->
    [one] Apua saa vielä { $count } muulla tavalla. Ne ovat auttajan omalla sivulla.
   *[other] Apua saa vielä { $count } muulla tavalla. Ne ovat auttajan omalla sivulla.
}
aloud-back = Auttajan koko sivu
aloud-address = Sivun osoite

## The slip
tray-heading = Muistilappu asiakkaalle
tray-lead = Kokoa muutama paikka yhdelle lapulle. Tulosta lappu tai kopioi se viestiin.
tray-open = Avaa muistilappu
tray-add = Lisää muistilapulle
tray-remove = Poista muistilapulta
tray-empty = Lapulla ei ole vielä yhtään paikkaa. Etsi paikka ja valitse sen sivulla ”Lisää muistilapulle”.
tray-language = Lapun kieli
tray-print = Tulosta lappu
tray-copy = Kopioi tekstinä
tray-copied = Teksti on kopioitu.
tray-clear = Tyhjennä lappu
tray-missing = Tätä paikkaa ei saatu haettua:
tray-without = Lappu kootaan selaimessasi, ja se tarvitsee JavaScriptin. Voit myös tulostaa jokaisen paikan oman sivun.
tray-private = Lapun paikat ovat vain tämän sivun osoitteessa. Niitä ei tallenneta eikä lähetetä mihinkään.

## Whose a number is
number-heading = Onko numero oikean auttajan?
number-lead = Kirjoita puhelinnumero, niin näet, kuuluuko se tämän sivuston auttajalle.
number-label = Puhelinnumero
number-hint = Esimerkiksi 029 000 1234. Numero tarkistetaan omassa selaimessasi.
number-button = Tarkista numero
number-found = Numero on luettelossamme:
number-found-care = Huijari voi näyttää väärän numeron. Jos sinulle soitettiin, lopeta puhelu ja soita itse tähän numeroon.
number-not-found = Tämä numero ei ole luettelossamme.
number-not-found-care = Se ei vielä tarkoita huijausta. Älä kuitenkaan kerro tunnuksiasi tai rahatietojasi. Lopeta puhelu ja kysy neuvoa alla olevista numeroista.
number-short = Kirjoita koko puhelinnumero.
number-failed = Tarkistus ei onnistunut. Vertaa numeroa alla olevaan luetteloon.
number-without = Tarkistus tarvitsee JavaScriptin. Vertaa numeroa alla olevaan luetteloon.
number-never-heading = Tätä oikea auttaja ei koskaan kysy
number-report-heading = Epäiletkö huijausta?
number-report-lead = Jos annoit jo tunnuksesi, soita heti. Nämä auttavat:
number-all-heading = Neuvontapuhelimet

## Strange words and easy language
glossary-heading = Sanasto
glossary-lead = Outoja digisanoja selitettynä tavallisin sanoin.
easy-link = Lue selkokielellä
easy-back = Lue tavallisella yleiskielellä
