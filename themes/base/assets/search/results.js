// The page of results: what the address asks for is shown, and what the reader asks for stands in the address.
import { fold } from "./engine.js";
import { element, later, refill, soon } from "./parts.js";
import { resultItem } from "./result.js";

/** Results that are shown at first, and added each time. */
const AT_ONCE = 10;

/** Brings the page of results to life; gives what is to be called with the reader's position. */
export function resultsPage({ form, field, engine, tell, say, showClear }) {
  const part = (id) => document.getElementById(id);
  const [page, filters, heading, list, more, instead] =
    ["search-found", "search-filters", "results", "search-list", "search-more", "search-instead"].map(part);
  const boxes = Array.from(form.elements).filter((box) => box.type === "checkbox");
  const title = document.title;

  /** Understood words that the reader has taken back, `kind:code`, each with the words themselves once they are known. */
  let ignored = new Map();
  let shown = AT_ONCE;
  let position;
  let asked = 0;
  /** Whether the address holds a list that Back should return to, so that the next one gets a place of its own. */
  let settled = true;

  const text = () => field.value.trim();
  const ticked = () => boxes.filter((box) => box.checked);

  function read() {
    const address = new URLSearchParams(location.search);
    field.value = address.get("q") || "";
    boxes.forEach((box) => (box.checked = address.getAll(box.name).includes(box.value)));
    ignored = new Map(address.getAll("not").map((key) => [key, null]));
    shown = (history.state && history.state.shown) || AT_ONCE;
    showClear();
  }

  function remember() {
    const address = new URLSearchParams();
    if (text()) address.append("q", text());
    ticked().forEach((box) => address.append(box.name, box.value));
    ignored.forEach((_, key) => address.append("not", key));
    const query = `${address}`;
    if (query === `${new URLSearchParams(location.search)}`) return;
    const write = settled && location.search ? "pushState" : "replaceState";
    // A colon may stand in a query as it is, and reads better.
    history[write]({ shown }, "", location.pathname + (query && `?${query.replace(/%3A/g, ":")}`));
    settled = false;
  }

  /** A list that the reader has asked for as a whole. */
  function commit() {
    remember();
    settled = true;
  }

  function change() {
    shown = AT_ONCE;
    settled = true;
    commit();
    return update();
  }

  /** Filters as the engine takes them: lists of codes, and wishes. */
  function wanted() {
    const chosen = {};
    ticked().forEach((box) => {
      if (box.value === "1") chosen[box.name] = true;
      else chosen[box.name] = [...(chosen[box.name] || []), box.value];
    });
    return chosen;
  }

  function ask(limit, offset) {
    return engine.answer(text(), { limit, offset, ignore: [...ignored.keys()], filters: wanted(), position });
  }

  async function update() {
    const number = (asked += 1);
    const empty = !text() && ticked().length === 0;
    const answer = empty ? { results: [], instead: [], understood: [], total: 0 } : await ask(shown, 0);
    // An answer that comes after a later one is no longer wanted.
    if (number === asked) show(answer, empty);
  }

  function show(answer, empty) {
    const count = answer.total;
    const none = !empty && count === 0;
    const summary = none ? tell("search-none", { query: text() }) : tell(text() ? "search-results-for" : "search-results", { count, query: text() });
    part("search-loading").hidden = true;
    part("search-failed").hidden = true;
    page.hidden = false;
    // On a phone the results should not begin below the screen.
    part("search-hint").hidden = !empty;
    part("search-results").hidden = empty;
    part("search-advice").hidden = !none;
    heading.textContent = summary;
    document.title = text() ? `${text()} – ${title}` : title;
    refill(list, answer.results.map((result) => resultItem(result, tell)));
    more.hidden = answer.results.length >= count;
    instead.hidden = answer.instead.length === 0;
    instead.querySelector("h2").textContent = tell(none ? "search-instead" : "search-instead-near");
    refill(instead.querySelector("ol"), answer.instead.map((result) => resultItem(result, tell)));
    showUnderstood(answer.understood);
    filters.querySelector(".count").textContent = ticked().length ? `(${ticked().length})` : "";
    part("search-filters-clear").hidden = ticked().length === 0;
    say(empty ? "" : summary);
  }

  function showUnderstood(chips) {
    const all = part("search-understood");
    all.hidden = chips.length === 0;
    refill(all.querySelector("ul"), chips.map((chip, number) => element("li", {}, chipButton(chip, number))));
  }

  function chipButton(chip, number) {
    const name = tell("search-understood-remove", { name: chip.label });
    const button = element("button", { class: "chip", type: "button", "aria-label": name }, chip.label, " ", element("span", { "aria-hidden": "true" }, "✕"));
    button.addEventListener("click", async () => {
      ignored.set(`${chip.kind}:${chip.code}`, chip.words);
      await change();
      // The button is gone; whoever uses the keyboard goes on from the one that took its place.
      const left = part("search-understood").querySelectorAll("button");
      (left[Math.min(number, left.length - 1)] || heading).focus();
    });
    return button;
  }

  /** Words that are no longer in the field cannot be taken back any more. */
  function forget() {
    const now = fold(text());
    ignored.forEach((words, key) => {
      if (!now || (words && !words.split(" ").every((word) => now.includes(word)))) ignored.delete(key);
    });
  }

  async function addMore() {
    const before = list.children.length;
    const answer = await ask(AT_ONCE, before);
    shown = before + answer.results.length;
    list.append(...answer.results.map((result) => resultItem(result, tell)));
    more.hidden = shown >= answer.total;
    history.replaceState({ shown }, "");
    const next = list.children[before];
    if (next) next.querySelector("a").focus();
  }

  function fail() {
    part("search-loading").hidden = true;
    part("search-failed").hidden = false;
  }

  const updateSoon = soon(() => update().catch(fail), 80);
  const rememberSoon = later(remember, 400);
  field.setAttribute("autocomplete", "off");
  field.addEventListener("input", () => {
    shown = AT_ONCE;
    forget();
    updateSoon();
    rememberSoon();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    commit();
    update().catch(fail);
  });
  boxes.forEach((box) => box.addEventListener("change", () => change().catch(fail)));
  part("search-filters-clear").addEventListener("click", () => {
    boxes.forEach((box) => (box.checked = false));
    filters.querySelector("summary").focus();
    change().catch(fail);
  });
  more.addEventListener("click", () => addMore().catch(fail));
  page.addEventListener("click", (event) => {
    if (!event.target.closest("a")) return;
    // Back from the page that is opened leads to this list, as far down as the reader had come.
    commit();
    history.replaceState({ shown, scroll: window.pageYOffset }, "");
  });
  window.addEventListener("popstate", () => {
    read();
    update().catch(fail);
  });

  read();
  const scroll = history.state && history.state.scroll;
  update()
    .then(() => scroll && window.scrollTo(0, scroll))
    .catch(fail);
  filters.open = ticked().length > 0;

  return {
    near(here) {
      position = here;
      change().catch(fail);
    },
  };
}
