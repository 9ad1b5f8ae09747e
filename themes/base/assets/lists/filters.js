// Filters over the list that the page holds: boxes hide what does not fit. What is ticked stands in the address, so that Back and a
// copied link show the same list. Nothing is fetched and the focus is never moved (src/page/filters.rs says what is offered).

/** A pause after which the number of entries is told, once. */
const PAUSE = 350;

function start(form) {
  const said = form.querySelector("#filters-said");
  const none = form.querySelector("#filters-none");
  const fold = form.querySelector("details");
  const boxes = Array.from(form.querySelectorAll("input"));
  // The boxes' numbers are their places, without “open now”: that is not known before the page is read.
  const numbers = boxes.filter((box) => box.name !== "open");
  const entries = Array.from(document.querySelectorAll("[data-f]"));
  // The innermost come last in the document, so they are settled first.
  const groups = Array.from(document.querySelectorAll("[data-group]")).reverse();
  let timer;

  /** Whether an entry fits a box. */
  function fits(entry, box) {
    if (box.name === "open") return entry.querySelector(".live-open") !== null;
    return entry.getAttribute("data-f").split(" ").includes(`${numbers.indexOf(box)}`);
  }

  /** Of boxes of one name one has to fit. */
  function stays(entry, ticked) {
    return ticked.every((box) => ticked.some((other) => other.name === box.name && fits(entry, other)));
  }

  /** A provider that stands under several headings is one. */
  function count(list) {
    const addresses = list.map((entry) => entry.querySelector("a").getAttribute("href"));
    return new Set(addresses).size;
  }

  /** The card itself, or the item of the list that holds it. */
  const item = (entry) => entry.closest("li") || entry;

  function tell(ticked, shown) {
    clearTimeout(timer);
    const values = { shown: count(shown), all: count(entries) };
    const text = form.getAttribute("data-shown").replace(/\{(\w+)\}/g, (_, name) => values[name]);
    timer = setTimeout(() => (said.textContent = ticked.length ? text : ""), PAUSE);
  }

  function countGroup(group, ticked) {
    const own = entries.filter((entry) => group.contains(entry));
    const shown = own.filter((entry) => !item(entry).hidden);
    group.hidden = own.length > 0 && shown.length === 0;
    const link = document.querySelector(`.contents a[href="#${group.getAttribute("aria-labelledby")}"]`);
    if (link) link.parentNode.hidden = group.hidden;
    const told = group.querySelector("summary .count");
    if (!told) return;
    if (!told.hasAttribute("data-all")) told.setAttribute("data-all", told.textContent);
    told.textContent = ticked.length ? `${shown.length} / ${own.length}` : told.getAttribute("data-all");
  }

  function show() {
    const ticked = boxes.filter((box) => box.checked);
    const shown = entries.filter((entry) => {
      item(entry).hidden = !stays(entry, ticked);
      return !item(entry).hidden;
    });
    groups.forEach((group) => countGroup(group, ticked));
    none.hidden = shown.length > 0;
    fold.querySelector(".count").textContent = ticked.length ? `(${ticked.length})` : "";
    tell(ticked, shown);
    return ticked;
  }

  /** Other words of the address stay as they are. */
  function remember(ticked) {
    const address = new URLSearchParams(location.search);
    boxes.forEach((box) => address.delete(box.name));
    ticked.forEach((box) => address.append(box.name, box.value));
    const query = address.toString();
    history.replaceState(history.state, "", location.pathname + (query && `?${query}`) + location.hash);
  }

  function read() {
    const address = new URLSearchParams(location.search);
    boxes.forEach((box) => (box.checked = address.getAll(box.name).includes(box.value)));
    return show();
  }

  // “Open now” that all or none fit would change nothing.
  boxes.filter((box) => box.name === "open").forEach((box) => {
    const open = entries.filter((entry) => fits(entry, box)).length;
    box.closest("li").hidden = open === 0 || open === entries.length;
  });
  form.querySelectorAll("fieldset").forEach((set) => (set.hidden = !set.querySelector("li:not([hidden])")));
  form.addEventListener("change", () => remember(show()));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => remember(show())));
  window.addEventListener("popstate", read);
  fold.open = read().length > 0;
  form.hidden = false;
}

const form = document.getElementById("filters");
if (form) start(form);
