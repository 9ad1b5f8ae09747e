// Suggestions below the field: a combobox with a list, by the pattern of ARIA 1.2 (the focus stays in the field).
import { fold } from "./engine.js";
import { element, marked, refill, soon } from "./parts.js";

const MOST_SUGGESTIONS = 8;
/** What a group of suggestions is called, in words that the site uses elsewhere too. */
const GROUP_NAMES = {
  municipality: "nav-municipalities",
  region: "nav-regions",
  topic: "nav-topics",
  language: "nav-help-languages",
  provider: "nav-providers",
  helpline: "nav-helplines",
  news: "nav-news",
  event: "nav-events",
  organisation: "nav-organisations",
  page: "nav-guides",
};

/** Makes the field offer suggestions, each of which leads to its page. */
export function suggestions({ form, field, engine, tell, say }) {
  const list = element("div", { class: "suggestions", id: "search-suggestions", role: "listbox", "aria-labelledby": "search-label" });
  let options = [];
  let active = -1;
  let asked = 0;

  list.hidden = true;
  form.querySelector(".search-row").append(list);
  const roles = { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
  Object.keys(roles).forEach((name) => field.setAttribute(name, roles[name]));

  const isOpen = () => !list.hidden;

  function close() {
    asked += 1;
    activate(-1);
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
  }

  /** Makes an option the active one; -1 is the field itself. */
  function activate(number) {
    if (options[active]) options[active].setAttribute("aria-selected", "false");
    active = number;
    const option = options[active];
    if (!option) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  function show(found, text) {
    close();
    options = [];
    const words = fold(text).split(/\s+/);
    const kinds = [...new Set(found.map((suggestion) => suggestion.kind))];
    refill(list, kinds.map((kind) => group(kind, found.filter((suggestion) => suggestion.kind === kind), words)));
    list.hidden = options.length === 0;
    field.setAttribute("aria-expanded", String(isOpen()));
    // One letter is too little to suggest anything, and no news.
    if (isOpen()) say(tell("search-suggestions", { count: options.length }));
    else if (text.length > 1) say(tell("search-suggestions-none"));
  }

  function group(kind, members, words) {
    const name = element("div", { class: "suggestions-group", id: `search-suggestions-${kind}` }, tell(GROUP_NAMES[kind]));
    const made = element("div", { role: "group", "aria-labelledby": name.id }, name);
    made.append(...members.map((suggestion) => option(suggestion, words)));
    return made;
  }

  function option(suggestion, words) {
    const made = element(
      "a",
      { class: "suggestion", id: `search-suggestion-${options.length}`, role: "option", "aria-selected": "false", tabindex: "-1", href: suggestion.url },
      element("bdi", {}, ...marked(suggestion.label, words)),
      suggestion.detail ? " " : null,
      suggestion.detail ? element("bdi", { class: "suggestion-detail" }, suggestion.detail) : null,
    );
    options.push(made);
    return made;
  }

  async function suggest() {
    const text = field.value.trim();
    const number = (asked += 1);
    const found = text ? await engine.suggest(text, { limit: MOST_SUGGESTIONS }).catch(() => []) : [];
    // By now the reader may have written on, be choosing already, or have gone elsewhere.
    if (number !== asked || active >= 0 || document.activeElement !== field) return;
    if (text) show(found, text);
    else close();
  }

  const suggestSoon = soon(suggest, 120);

  /** What keys do; those that do nothing give false and are left to the browser. */
  const keys = {
    ArrowDown: () => (isOpen() ? activate(active + 1 < options.length ? active + 1 : -1) : suggest()),
    ArrowUp: () => isOpen() && activate(active >= 0 ? active - 1 : options.length - 1),
    Home: () => active >= 0 && activate(0),
    End: () => active >= 0 && activate(options.length - 1),
    Enter: () => active >= 0 && options[active].click(),
    Escape: () => isOpen() && close(),
  };

  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.key in keys)) return;
    if (keys[event.key]() !== false) event.preventDefault();
  });
  field.addEventListener("input", () => {
    activate(-1);
    suggestSoon();
  });
  field.addEventListener("blur", close);
  form.addEventListener("submit", close);
  // A press on the list must not take the focus from the field: that would close the list before the click arrives.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", close);
  if (document.activeElement === field) suggest();
}
