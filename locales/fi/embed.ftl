### Listat muiden sivustoille.

path-embed = upota
embed-title = Digituki omalle sivustollesi
embed-lead = Kunta, kirjasto tai yhdistys voi näyttää kunnan digituen listan omalla sivustollaan. Lista päivittyy itsestään.
embed-privacy = Lista ei seuraa lukijoita, ei aseta evästeitä eikä lataa mitään muualta kuin tältä sivustolta.
embed-municipality = Kunta
embed-language = Listan kieli
embed-frame-heading = Kehys
embed-frame-text = Kopioi tämä sivusi koodiin. Toimii kaikissa selaimissa ja julkaisujärjestelmissä.
embed-element-heading = Elementti
embed-element-text = Kopioi tämä sivusi koodiin, jos sivustosi sallii skriptit. Lista käyttää oman sivustosi kirjasinta ja värejä.
embed-copy = Kopioi
embed-copied = Kopioitu
embed-example = Katso, miltä lista näyttää
embed-all = Kaikki kunnan digituki
embed-none = Kunnassa ei ole omaa digituen paikkaa. Soita neuvontaan.
