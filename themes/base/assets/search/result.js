// One result of a search, as an item of a list.
import { element, marked } from "./parts.js";

/** The item of a result; its words are those of the index's language, or marked with their own. */
export function resultItem(result, tell) {
  const item = element("li", { class: "line result" }, element("p", { class: "line-meta" }, ...aside(result, tell)), titleOf(result));
  const lines = [
    result.detail && element("bdi", {}, result.detail),
    result.topics && result.topics.length > 0 && `${tell("nav-topics")}: ${result.topics.join(", ")}`,
    result.through && tell("search-through", { word: result.through }),
  ];
  item.append(...lines.filter(Boolean).map((line) => element("p", { class: "line-summary" }, line)));
  const tags = tagsOf(result, tell);
  if (tags.length > 0) item.append(element("ul", { class: "tags" }, ...tags));
  if (result.phone) item.append(element("p", {}, element("bdi", {}, element("a", { class: "tel", href: `tel:${result.phone}` }, spaced(result.phone)))));
  return item;
}

function titleOf(result) {
  const language = result.title_lang;
  const link = element("a", { href: result.url, lang: language }, element("bdi", {}, ...marked(result.title, result.words || [])));
  return element("h3", { class: "line-title" }, link);
}

/** What the result is, how near, and of which day. */
function aside(result, tell) {
  const parts = [
    tell(`search-kind-${result.kind}`),
    result.near && tell(`search-where-${result.near}`),
    typeof result.distance === "number" && element("bdi", {}, howFar(result.distance, tell)),
    result.date && element("time", { datetime: result.date }, day(result.date, tell)),
  ];
  return [].concat(...parts.filter(Boolean).map((part, number) => (number ? [" · ", part] : [part])));
}

function tagsOf(result, tell) {
  const tags = (result.modes || []).map((mode) => element("li", {}, tell(`mode-${mode}`)));
  if (result.free) tags.push(element("li", { class: "tag-cost" }, tell("cost-free")));
  if (result.open) tags.push(element("li", { class: `tag-${result.open}` }, tell(`hours-${result.open}-now`)));
  return tags;
}

/** Nearer than ten kilometres one decimal is told. */
function howFar(distance, tell) {
  const number = distance < 10 ? `${Math.round(distance * 10) / 10}` : `${Math.round(distance)}`;
  return tell("number-kilometres", { number: number.replace(".", tell("number-decimal")) });
}

function day(date, tell) {
  const [year, month, number] = date.split("-").map(Number);
  const names = { month: tell(`month-${month}-in-date`), month_short: tell(`month-${month}-short`) };
  return tell("date-short", { day: number, month_number: month, year, ...names }) || date;
}

/** A phone number in groups, as the pages write it (`spaced_number` in src/page/context.rs). */
function spaced(number) {
  const found = /^\+358(9|8(?!0)|\d\d)(\d+)$/.exec(number);
  if (!found) return number;
  const groups = found[2].match(/\d{3}(?=\d{2})|\d+/g);
  return ["+358", found[1], ...groups].join("\u00a0");
}
