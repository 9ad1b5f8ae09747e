### The accessibility statement, by the model of the European Union (decision 2018/1523) and the Finnish act 306/2019.

## Title and scope
statement-title = Saavutettavuusseloste
# $organisation: the name of an organisation
# $site: the address of the website
statement-intro = Tämä saavutettavuusseloste koskee sivustoa { $site }. Sivustosta vastaa { $organisation }.
statement-aim = Haluamme, että jokainen voi käyttää sivustoa. Laki digitaalisten palvelujen tarjoamisesta (306/2019) vaatii, että julkiset verkkopalvelut ovat saavutettavia.
statement-standard = Vaatimukset on kuvattu standardissa EN 301 549, joka perustuu WCAG-ohjeistoon (tasot A ja AA).

## How far the site conforms
statement-heading-conformance = Vaatimustenmukaisuus
statement-conformance-full = Sivusto täyttää digitaalisten palvelujen tarjoamisesta annetun lain (306/2019) saavutettavuusvaatimukset kokonaan.
statement-conformance-partial = Sivusto täyttää digitaalisten palvelujen tarjoamisesta annetun lain (306/2019) saavutettavuusvaatimukset osittain. Puutteet on kerrottu alla.
statement-conformance-none = Sivusto ei täytä digitaalisten palvelujen tarjoamisesta annetun lain (306/2019) saavutettavuusvaatimuksia. Puutteet on kerrottu alla.

## What is not accessible
statement-heading-not-accessible = Mikä sivustolla ei ole saavutettavaa
statement-not-accessible-none = Tiedossamme ei ole sisältöä, joka ei ole saavutettavaa.
statement-basis-noncompliance = Ei täytä saavutettavuusvaatimuksia
statement-basis-burden = Kohtuuton rasite
statement-basis-out_of_scope = Ei kuulu lain soveltamisalaan
statement-item-what = Puute
# $text: a text of the content
statement-item-why = Miksi: { $text }
# $text: a text of the content
statement-item-instead = Näin saat asian muuten hoidettua: { $text }
# $date: a date, written out
statement-item-fixed-by = Korjataan viimeistään { $date }
statement-item-label-why = Miksi
statement-item-label-instead = Näin saat asian muuten hoidettua

## How and when the statement was made
statement-heading-preparation = Selosteen laatiminen
# $date: a date, written out
statement-prepared = Seloste on laadittu { $date }.
# $date: a date, written out
statement-reviewed = Seloste on tarkistettu viimeksi { $date }.
statement-method-self = Seloste perustuu omaan arvioomme sivuston saavutettavuudesta.
statement-method-external = Seloste perustuu ulkopuolisen asiantuntijan arvioon sivuston saavutettavuudesta.

## Feedback and supervision
statement-heading-feedback = Anna palautetta saavutettavuudesta
statement-feedback = Huomasitko puutteen? Kerro siitä meille. Vastaamme 14 päivän kuluessa. Sinun ei tarvitse antaa nimeäsi.
# $address: an address of a page or a mailbox
statement-feedback-email = Sähköposti: { $address }
# $number: a phone number
statement-feedback-phone = Puhelin: { $number }
statement-feedback-form = Anna palautetta lomakkeella
statement-heading-enforcement = Valvontaviranomainen
statement-enforcement = Anna ensin palautetta meille. Jos et saa vastausta 14 päivässä tai et ole tyytyväinen vastaukseen, voit tehdä ilmoituksen valvontaviranomaiselle. Sen sivuilla kerrotaan, miten ilmoitus tehdään ja miten asia käsitellään.
# $authority: the name of an authority
statement-authority = Valvontaviranomainen: { $authority }
statement-authority-link = Siirry valvontaviranomaisen sivuille
statement-heading-more = Lisää saavutettavuudesta

## About this service
about-title = Tietoa palvelusta
about-heading-owner = Kuka sivustosta vastaa
about-publisher = Palvelun julkaisee
about-coordinator = Työtä johtaa
about-heading-pages = Lue lisää palvelusta
about-heading-languages = Sivuston kielet
about-analytics = Sivusto laskee käyntejä ilman evästeitä eikä tunnista sinua.
about-heading-sources = Mistä tiedot tulevat
about-heading-privacy = Tietosuoja
about-heading-checks = Näin tiedot tarkistetaan
# $count: a number
about-checks = { $count ->
    [one] Jokaisen paikan tiedot tarkistetaan vähintään { $count } kuukauden välein. Sivulla näkyy, milloin ja kuka ne tarkisti.
   *[other] Jokaisen paikan tiedot tarkistetaan vähintään { $count } kuukauden välein. Sivulla näkyy, milloin ja kuka ne tarkisti.
}
