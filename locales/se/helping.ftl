### What helps those who help: reading aloud, the slip, whose number it is; strange words and easy language.
### Native check wanted. Messages marked with “?” are the most doubtful.

## Clocks in one sentence (hours: what)
# $times: usual days and times, as a list
# ?
hours-clock-help = veahki oažžu { $times }
# $times: usual days and times, as a list
# ?
hours-clock-phone = telefovdnii vástiduvvo { $times }
# $times: usual days and times, as a list
# ?
hours-clock-staffed = bargit leat báikkis { $times }
# $times: usual days and times, as a list
# ?
hours-clock-building = báiki lea rabas { $times }
# $times: usual days and times, as a list
# ?
hours-clock-self_service = iešbálvalanáigi lea { $times }

## Reports
# $id: what the page is about, as the content names it
# ?
report-id = Dovddaldat: { $id }

## Reading aloud
# ?
helper-heading = Veahkehatgo earáid?
# ?
aloud-link = Oanehis veršuvdna lohkat telefovnnas
# ?
aloud-heading = Lohkat telefovnnas
# ?
aloud-lead = Loga jitnosit ja ráfálaččat. Atte áiggi čállit nummira.
aloud-place = Báiki
aloud-number = Nummir
# ?
aloud-digits = Nummir nummiris
# ?
aloud-bring = Váldde mielde
# $count: a number
# ?
aloud-more = { $count ->
    [one] Veahki oažžu vel { $count } eará vugiin. Dat lea veahkeheaddji iežas siiddus.
    [two] Veahki oažžu vel { $count } eará vugiin. Dat leat veahkeheaddji iežas siiddus.
   *[other] Veahki oažžu vel { $count } eará vugiin. Dat leat veahkeheaddji iežas siiddus.
}
# ?
aloud-back = Veahkeheaddji olles siidu
# ?
aloud-address = Siiddu čujuhus

## The slip
# ?
tray-heading = Muitobihttá áššehassii
# ?
tray-lead = Čoakke moadde báikki ovtta bihttái. Čális dan dahje kopiere dan dieđáhussii.
# ?
tray-open = Raba muitobihtá
# ?
tray-add = Lasit muitobihttái
# ?
tray-remove = Sihko muitobihtás
# ?
tray-empty = Bihtás eai leat vel báikkit. Oza báikki ja vállje dan siiddus ”Lasit muitobihttái”.
# ?
tray-language = Bihtá giella
# ?
tray-print = Čális bihtá
# ?
tray-copy = Kopiere teakstan
# ?
tray-copied = Teaksta lea kopierejuvvon.
# ?
tray-clear = Guorrat bihtá
# ?
tray-missing = Dát báiki ii gávdnon:
# ?
tray-without = Bihttá dahkko du neahttalohkkis ja dárbbaša JavaScript. Sáhtát maid čálihit juohke báikki iežas siiddu.
# ?
tray-private = Báikkit leat dušše dán siiddu čujuhusas. Dat eai vurkejuvvo eaige sáddejuvvo gosage.

## Whose a number is
# ?
number-heading = Leago nummir duođalaš veahkeheaddji?
# ?
number-lead = Čále telefonnummira, de oainnát, gullágo dat dán siidduid veahkeheaddjái.
number-label = Telefonnummir
# ?
number-hint = Ovdamearkka dihte 029 000 1234. Nummir dárkkistuvvo du iežat neahttalohkkis.
# ?
number-button = Dárkkis nummira
# ?
number-found = Nummir lea min listtus:
# ?
number-found-care = Beahttá sáhttá čájehit boasttu nummira. Jus dutnje ringejedje, loahpat ságastallama ja ringe ieš dán nummirii.
# ?
number-not-found = Dát nummir ii leat min listtus.
# ?
number-not-found-care = Dat ii vel mearkkaš beahttima. Ale goitge muital kodaidat iige ruhtadieđuidat. Loahpat ságastallama ja jeara ráđi vuolábeal nummiriin.
# ?
number-short = Čále olles telefonnummira.
# ?
number-failed = Dárkkisteapmi ii lihkostuvvan. Buohtastahte nummira vuolábeal listtuin.
# ?
number-without = Dárkkisteapmi dárbbaša JavaScript. Buohtastahte nummira vuolábeal listtuin.
# ?
number-never-heading = Dan duođalaš veahkeheaddji ii goassege jeara
# ?
number-report-heading = Eahpidatgo beahttima?
# ?
number-report-lead = Jus leat juo addán kodaidat, ringe dalán. Dát veahkehit:
# ?
number-all-heading = Ráđđehustelefovnnat

## Strange words and easy language
# ?
glossary-heading = Sátnelistu
# ?
glossary-lead = Amas digisánit čilgejuvvon dábálaš sániiguin.
# ?
easy-link = Loga álkis gillii
# ?
easy-back = Loga dábálaš gillii
