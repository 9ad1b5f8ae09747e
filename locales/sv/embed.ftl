### Listor för andras webbplatser.

path-embed = badda-in
embed-title = Digitalt stöd på din egen webbplats
embed-lead = En kommun, ett bibliotek eller en förening kan visa kommunens lista över digitalt stöd på sin egen webbplats. Listan uppdateras av sig själv.
embed-privacy = Listan följer inte läsarna, sätter inga kakor och hämtar ingenting från andra webbplatser än den här.
embed-municipality = Kommun
embed-language = Listans språk
embed-frame-heading = Ram
embed-frame-text = Kopiera det här till koden på din sida. Fungerar i alla webbläsare och publiceringssystem.
embed-element-heading = Element
embed-element-text = Kopiera det här till koden på din sida om din webbplats tillåter skript. Listan använder din egen webbplats typsnitt och färger.
embed-copy = Kopiera
embed-copied = Kopierat
embed-example = Se hur listan ser ut
embed-all = Allt digitalt stöd i kommunen
embed-none = Kommunen har ingen egen plats för digitalt stöd. Ring rådgivningen.
