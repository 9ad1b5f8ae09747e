// The element `<opaste-list municipality="kemi" lang="fi">`, for other sites: the list of help in one municipality.
// What stands within the element is shown until the list is there, and stays when it does not come. Nothing is stored or
// sent. Other sites change the look with the properties below and with `::part(list)`, `::part(item)`, `::part(link)`.
(() => {
  const home = new URL("./", document.currentScript.src);
  const STYLE = `
    :host { display: block; font: inherit; color: var(--opaste-text, inherit); }
    h2 { font-size: 1.25em; margin: 0 0 .5em; }
    ul { list-style: none; margin: 0 0 1em; padding: 0; }
    li { padding: .6em 0; border-top: 1px solid var(--opaste-line, currentColor); }
    p { margin: 0 0 .25em; }
    a { color: var(--opaste-link, inherit); text-underline-offset: .2em; }
    a.call { display: inline-block; min-height: 2.75em; line-height: 2.75em; }
    a:focus-visible { outline: 3px solid var(--opaste-focus, currentColor); outline-offset: 2px; }`;

  /** An element with properties and children; texts are never read as HTML. */
  const make = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  };
  const said = (name, words, properties = {}) =>
    words?.text ? make(name, { ...properties, lang: words.lang ?? "", dir: words.dir ?? "" }, words.text) : null;
  const link = (url, words) => {
    const made = make("a", { href: url }, words.text);
    if (words.lang) made.lang = words.lang;
    made.setAttribute("part", "link");
    return made;
  };
  const call = (phone) => (phone ? make("p", {}, make("a", { href: `tel:${phone.tel}`, className: "call", dir: "ltr" }, phone.number)) : null);

  class OpasteList extends HTMLElement {
    static observedAttributes = ["municipality", "lang"];

    connectedCallback() {
      this.load();
    }

    attributeChangedCallback() {
      if (this.isConnected) this.load();
    }

    async load() {
      const municipality = this.getAttribute("municipality") ?? "";
      const language = this.lang || document.documentElement.lang.slice(0, 2) || "fi";
      const asked = `${language}/${municipality}`;
      this.asked = asked;
      if (!/^[a-z]+\/[a-z0-9-]+$/.test(asked)) return;
      const answer = await fetch(new URL(`${asked}/list.json`, home), { credentials: "omit" }).catch(() => null);
      const list = answer?.ok ? await answer.json().catch(() => null) : null;
      if (list?.format === 1 && this.asked === asked) this.show(list);
    }

    show(list) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const style = new CSSStyleSheet();
      style.replaceSync(STYLE);
      root.adoptedStyleSheets = [style];
      const item = ({ title, url, summary, places, when, phone }) => {
        const heading = make("p", {}, make("strong", {}, url ? link(url, title) : title.text));
        const made = make("li", {}, heading, said("p", summary), places?.length ? make("p", {}, places.join(", ")) : null, said("p", when), call(phone));
        made.setAttribute("part", "item");
        return made;
      };
      const items = (entries) => {
        const made = make("ul", { role: "list" }, ...entries.map(item));
        made.setAttribute("part", "list");
        return made;
      };
      const section = make("section", { lang: list.language, dir: list.direction }, said("h2", list.title), items(list.providers), items(list.helplines));
      section.setAttribute("aria-label", list.title.text);
      if (list.all) section.append(make("p", {}, link(list.all.url, list.all.title)));
      root.replaceChildren(section);
    }
  }
  customElements.define("opaste-list", OpasteList);
})();
