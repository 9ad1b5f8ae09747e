### What helps those who help: reading aloud, the slip, whose number it is; strange words and easy language.

## Clocks in one sentence (hours: what)
# $times: usual days and times, as a list
hours-clock-help = du får hjälp { $times }
# $times: usual days and times, as a list
hours-clock-phone = telefonen besvaras { $times }
# $times: usual days and times, as a list
hours-clock-staffed = personal finns på plats { $times }
# $times: usual days and times, as a list
hours-clock-building = platsen är öppen { $times }
# $times: usual days and times, as a list
hours-clock-self_service = meröppet är { $times }

## Reports
# $id: what the page is about, as the content names it
report-id = Beteckning: { $id }

## Reading aloud
helper-heading = Hjälper du någon annan?
aloud-link = Kort version att läsa upp i telefon
aloud-heading = Att läsa upp i telefon
aloud-lead = Läs högt och lugnt. Ge tid att skriva upp numret.
aloud-place = Plats
aloud-number = Nummer
aloud-digits = Siffra för siffra
aloud-bring = Ta med
# $count: a number
aloud-more = { $count ->
    [one] Det finns { $count } sätt till att få hjälp. Det står på hjälparens egen sida.
   *[other] Det finns { $count } sätt till att få hjälp. De står på hjälparens egen sida.
}
aloud-back = Hjälparens hela sida
aloud-address = Sidans adress

## The slip
tray-heading = Minneslapp åt kunden
tray-lead = Samla några platser på en lapp. Skriv ut lappen eller kopiera den till ett meddelande.
tray-open = Öppna minneslappen
tray-add = Lägg till på minneslappen
tray-remove = Ta bort från minneslappen
tray-empty = Det finns inga platser på lappen ännu. Sök upp en plats och välj ”Lägg till på minneslappen” på dess sida.
tray-language = Lappens språk
tray-print = Skriv ut lappen
tray-copy = Kopiera som text
tray-copied = Texten är kopierad.
tray-clear = Töm lappen
tray-missing = Den här platsen gick inte att hämta:
tray-without = Lappen görs i din webbläsare och behöver JavaScript. Du kan också skriva ut varje plats egen sida.
tray-private = Lappens platser finns bara i den här sidans adress. De sparas inte och skickas ingenstans.

## Whose a number is
number-heading = Är numret en riktig hjälpares?
number-lead = Skriv telefonnumret så ser du om det hör till någon som hjälper via den här webbplatsen.
number-label = Telefonnummer
number-hint = Till exempel 029 000 1234. Numret kontrolleras i din egen webbläsare.
number-button = Kontrollera numret
number-found = Numret finns i vår förteckning:
number-found-care = En bedragare kan visa fel nummer. Om någon ringde dig, avsluta samtalet och ring själv upp det här numret.
number-not-found = Det här numret finns inte i vår förteckning.
number-not-found-care = Det betyder inte säkert att det är bedrägeri. Ge ändå inte ut koder eller uppgifter om dina pengar. Avsluta samtalet och be om råd på numren nedan.
number-short = Skriv hela telefonnumret.
number-failed = Kontrollen lyckades inte. Jämför numret med förteckningen nedan.
number-without = Kontrollen behöver JavaScript. Jämför numret med förteckningen nedan.
number-never-heading = Det här frågar en riktig hjälpare aldrig efter
number-report-heading = Misstänker du bedrägeri?
number-report-lead = Om du redan har gett ut dina koder ska du ringa genast. Här får du hjälp:
number-all-heading = Telefonrådgivning

## Strange words and easy language
glossary-heading = Ordlista
glossary-lead = Främmande digitala ord förklarade med vanliga ord.
easy-link = Läs på lättläst svenska
easy-back = Läs på vanlig svenska
