### Lists for the sites of others.

path-embed = embed
embed-title = Digital help on your own site
embed-lead = A municipality, library or association can show its municipality’s list of digital help on its own site. The list keeps itself up to date.
embed-privacy = The list does not track readers, sets no cookies and loads nothing from anywhere but this site.
embed-municipality = Municipality
embed-language = Language of the list
embed-frame-heading = Frame
embed-frame-text = Copy this into the code of your page. It works in every browser and publishing system.
embed-element-heading = Element
embed-element-text = Copy this into the code of your page if your site allows scripts. The list takes the typeface and colours of your own site.
embed-copy = Copy
embed-copied = Copied
embed-example = See what the list looks like
embed-all = All digital help in the municipality
embed-none = There is no place for digital help in the municipality itself. Call the helpline.
