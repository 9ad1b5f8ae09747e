### The accessibility statement, by the model of the European Union (decision 2018/1523) and the Finnish act 306/2019.
### Native check wanted. Messages marked with “?” are the most doubtful.

## Title and scope
# ?
statement-title = Olahanvuođačilgehus
# $organisation: the name of an organisation
# $site: the address of the website
# ?
statement-intro = Dát olahanvuođačilgehus guoská neahttasiidui { $site }. Neahttasiiddus vástida { $organisation }.
# ?
statement-aim = Mii háliidit ahte juohkehaš sáhttá geavahit neahttasiiddu. Láhka digitála bálvalusaid fállamis (306/2019) gáibida ahte almmolaš neahttabálvalusat leat olahanmuttus.
# ?
statement-standard = Gáibádusat leat čilgejuvvon standárddas EN 301 549, mii vuođđuduvvá WCAG-rávvagiidda (dásit A ja AA).

## How far the site conforms
# ?
statement-heading-conformance = Gáibádusaid deavdin
# ?
statement-conformance-full = Neahttasiidu deavdá ollásit lága digitála bálvalusaid fállamis (306/2019) olahanvuođagáibádusaid.
# ?
statement-conformance-partial = Neahttasiidu deavdá belohahkii lága digitála bálvalusaid fállamis (306/2019) olahanvuođagáibádusaid. Váilevašvuođat leat vuolábealde.
# ?
statement-conformance-none = Neahttasiidu ii deavdde lága digitála bálvalusaid fállamis (306/2019) olahanvuođagáibádusaid. Váilevašvuođat leat vuolábealde.

## What is not accessible
# ?
statement-heading-not-accessible = Sisdoallu mii ii leat olahanmuttus
# ?
statement-not-accessible-none = Mis ii leat diehtu sisdoalus mii ii leat olahanmuttus.
# ?
statement-basis-noncompliance = Ii deavdde olahanvuođagáibádusaid
# ?
statement-basis-burden = Govttohis noađđi
# ?
statement-basis-out_of_scope = Ii gula lága heivehansuorgái
# ?
statement-item-what = Váilevašvuohta
# $text: a text of the content
statement-item-why = Manne: { $text }
# $text: a text of the content
# ?
statement-item-instead = Dahje daga ná: { $text }
# $date: a date, written out
# ?
statement-item-fixed-by = Divvojuvvo maŋimustá { $date }
# ?
statement-item-label-why = Manne
# ?
statement-item-label-instead = Dahje daga ná

## How and when the statement was made
# ?
statement-heading-preparation = Čilgehusa ráhkadeapmi
# $date: a date, written out
# ?
statement-prepared = Čilgehus lea ráhkaduvvon { $date }.
# $date: a date, written out
# ?
statement-reviewed = Čilgehus lea dárkkistuvvon maŋimuš { $date }.
# ?
statement-method-self = Čilgehus vuođđuduvvá min iežamet árvvoštallamii neahttasiiddu olahanvuođas.
# ?
statement-method-external = Čilgehus vuođđuduvvá olggobeale áššedovdi árvvoštallamii neahttasiiddu olahanvuođas.

## Feedback and supervision
# ?
statement-heading-feedback = Atte máhcahaga olahanvuođas
# ?
statement-feedback = Fuomášitgo váilevašvuođa? Muital midjiide. Mii vástidit 14 beaivvi siste. It dárbbaš addit nammat.
# $address: an address of a page or a mailbox
statement-feedback-email = Šleađgapoasta: { $address }
# $number: a phone number
statement-feedback-phone = Telefovdna: { $number }
# ?
statement-feedback-form = Atte máhcahaga skoviin
# ?
statement-heading-enforcement = Bearráigeahčči eiseváldi
# ?
statement-enforcement = Atte vuos máhcahaga midjiide. Jos it oaččo vástádusa 14 beaivvis dahje it leat duhtavaš vástádussii, sáhtát dahkat almmuhusa bearráigeahčči eiseváldái. Dan siidduin muitaluvvo mo almmuhus dahkkojuvvo ja mo ášši gieđahallojuvvo.
# $authority: the name of an authority
# ?
statement-authority = Bearráigeahčči eiseváldi: { $authority }
# ?
statement-authority-link = Mana bearráigeahčči eiseválddi siidduide
# ?
statement-heading-more = Eanet olahanvuođas

## About this service
about-title = Dieđut bálvalusas
# ?
about-heading-owner = Gii neahttasiiddus vástida
# ?
about-publisher = Bálvalusa almmuha
# ?
about-coordinator = Barggu jođiha
# ?
about-heading-pages = Loga eanet bálvalusas
# ?
about-heading-languages = Neahttasiidduid gielat
# ?
about-analytics = Neahttasiidu lohká fitnamiid dihtočoahkuid haga iige dovdda du.
# ?
about-heading-sources = Gos dieđut bohtet
# ?
about-heading-privacy = Diehtosuodjaleapmi
# ?
about-heading-checks = Mo dieđut dárkkistuvvojit
# $count: a number
# ?
about-checks = { $count ->
    [one] Juohke báikki dieđut dárkkistuvvojit unnimusat { $count } mánu gaskkaid. Siiddus oidno goas ja gii daid dárkkistii.
    [two] Juohke báikki dieđut dárkkistuvvojit unnimusat { $count } mánu gaskkaid. Siiddus oidno goas ja gii daid dárkkistii.
   *[other] Juohke báikki dieđut dárkkistuvvojit unnimusat { $count } mánu gaskkaid. Siiddus oidno goas ja gii daid dárkkistii.
}
