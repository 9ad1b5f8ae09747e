### Pages of municipalities and regions, the network of those who help, and the coverage of help.

## Municipality
# $municipality: the name of a municipality
municipality-title = { $municipality }: täältä saat apua digiasioihin
# $inside: the inflected name of a municipality, such as “in Helsinki”
municipality-title-inside = Digitukea { $inside }
municipality-lead = Tälle sivulle on koottu paikat, puhelinnumerot ja muut tavat, joilla saat apua tässä kunnassa.
municipality-none-local = Tästä kunnasta ei ole vielä ilmoitettu omaa neuvontapaikkaa. Nämä palvelevat sinua silti:
municipality-know-one = Tiedätkö paikan, josta saa apua tässä kunnassa? Kerro meille.
municipality-heading-places = Apua tässä kunnassa
municipality-heading-phone = Apua puhelimessa
municipality-heading-remote = Apua verkon kautta
municipality-heading-nationwide = Koko Suomea palvelevat
municipality-heading-home-visits = Apua kotona
municipality-heading-mobile-stops = Liikkuvat palvelut
municipality-next-visits = Seuraavat käynnit
municipality-heading-groups = Kurssit ja ryhmät
municipality-heading-appointment = Varaa aika
municipality-heading-drop-in = Tule käymään
municipality-heading-self-service = Tietokoneita omaan käyttöön
municipality-heading-on-request = Auttajat tulevat ryhmänne luo
municipality-heading-other = Muita tapoja
municipality-heading-nearest = Lähimmät paikat muualla
municipality-heading-helplines = Valtakunnalliset neuvontapuhelimet
municipality-heading-topics = Missä asioissa tässä kunnassa autetaan
municipality-heading-languages = Millä kielillä apua saa
municipality-heading-news = Kunnan uutisia
municipality-heading-events = Tapahtumia kunnassa
municipality-heading-facts = Tietoja kunnasta
municipality-nearest-note = Etäisyydet ovat linnuntietä kunnan keskustasta.
# $distance: a distance with its unit
# $place: the name of a place or municipality
municipality-distance = { $place }, noin { $distance }
# $municipality: the name of a municipality
municipality-website = Kunnan verkkosivut: { $municipality }
# $region: the name of a region
municipality-region = Maakunta: { $region }
# $name: a name
municipality-wellbeing-county = Hyvinvointialue: { $name }
# $list: a list of names
municipality-other-names = Muut nimet: { $list }
# $list: a list of names
municipality-places-named = Kyliä ja paikkoja: { $list }
# $list: a list of names
municipality-former = Kuntaan on liitetty: { $list }
# $name: the name of a former municipality
# $year: the year in which it became a part of this one
municipality-former-one = { $name } (vuodesta { $year })
municipality-neighbours = Naapurikunnat
municipality-postal-codes = Kunnan postinumerot
# $count: a number
municipality-count = { $count ->
    [one] { $count } kunta
   *[other] { $count } kuntaa
}
municipality-language-status-fi = Suomenkielinen kunta
municipality-language-status-sv = Ruotsinkielinen kunta
municipality-language-status-fi-sv = Kaksikielinen kunta, enemmistö suomenkielisiä
municipality-language-status-sv-fi = Kaksikielinen kunta, enemmistö ruotsinkielisiä
municipality-sami-homeland = Saamelaisten kotiseutualue
municipalities-heading = Kunnat
municipalities-lead = Valitse kunta, niin näet, mistä saat apua.
municipalities-letters = Siirry kirjaimeen

## Region
# $region: the name of a region
region-title = { $region }: täältä saat apua digiasioihin
# $inside: the inflected name of a region, such as “in Lapland”
region-title-inside = Digitukea { $inside }
# $region: the name of a region
region-heading-municipalities = { $region }: kunnat
region-heading-all-places = Koko maakuntaa palvelevat
region-municipalities-without = ei vielä omaa neuvontapaikkaa
# $count: a number
region-organisations = Organisaatiot maakunnassa: { $count }
region-heading-phone = Soita ja kysy
region-heading-news = Maakunnan uutisia
region-heading-events = Tapahtumia maakunnassa
region-heading-pinned = Aloita näistä
region-heading-coordinator = Digituen yhteyshenkilö maakunnassa
region-heading-neighbours = Naapurimaakunnat
region-heading-map = Kartta
region-map-alternative = Samat kunnat ovat luettelona kartan alla.
# $region: the name of a region
region-own-site = { $region }: maakunnan oma sivusto
region-other = Muualla Suomessa
regions-heading = Maakunnat
regions-lead = Valitse maakunta kartalta tai luettelosta.

## Network of those who help
network-title = Digituen verkosto
# $region: the name of a region
network-title-region = { $region }: digituen verkosto
network-lead = Verkostossa toimivat ne, jotka antavat digitukea alueella.
network-heading-coordinator = Kysy koordinaattorilta
# $organisation: the name of an organisation
network-coordinator = Verkostoa koordinoi: { $organisation }
network-no-coordinator = Maakunnalla ei ole nyt omaa koordinaattoria. Kysy valtakunnallisesta verkostosta.
network-heading-join = Näin liityt mukaan
network-heading-organisations = Verkoston organisaatiot
network-heading-material = Aineistoa auttajille
network-heading-events = Verkoston tapahtumat
network-heading-news = Verkoston uutiset
network-heading-add = Ilmoita oma digitukesi
network-add-text = Annatko digitukea? Kerro siitä, niin lisäämme tiedot tänne.

## Where help is and where it is missing
coverage-title = Missä apua on ja missä sitä puuttuu
coverage-lead = Taulukko näyttää kunnittain, mitä apua on tarjolla.
coverage-column-providers = Avun tarjoajia
coverage-column-inhabitants = Asukkaita
coverage-column-missing = Puuttuu
coverage-gap-no-place = ei paikkaa, johon voi tulla
coverage-gap-no-phone = ei apua puhelimessa
coverage-gap-no-home-visit = ei kotikäyntejä
# $language: the name of a language
coverage-gap-language = ei apua kielellä: { $language }
# $topic: the name of a topic
coverage-gap-topic = ei apua asiassa: { $topic }
coverage-no-gaps = Puutteita ei löytynyt.
