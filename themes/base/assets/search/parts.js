// Small tools of the search's interface. Everything is made of DOM nodes: no text of the index is ever read as HTML.
import { fold } from "./engine.js";

/** An element with attributes and children; what is null, false or undefined is left out. */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  const stands = (value) => value !== null && value !== undefined && value !== false;
  Object.keys(attributes)
    .filter((attribute) => stands(attributes[attribute]))
    .forEach((attribute) => made.setAttribute(attribute, attributes[attribute]));
  made.append(...children.filter(stands));
  return made;
}

/** Puts children in the place of those that an element has. */
export function refill(parent, children) {
  parent.textContent = "";
  parent.append(...children);
}

/** A function that makes texts of the index's language: `tell("search-results", { count: 3 })`. */
export function teller(engine) {
  const plural = Intl.PluralRules ? new Intl.PluralRules(engine.language) : null;
  const category = (count) => (plural ? plural.select(count) : count === 1 ? "one" : "other");
  return (key, values = {}) => {
    const found = engine.texts[key] || "";
    const text = typeof found === "string" ? found : found[category(values.count)] || found.other || Object.values(found)[0];
    return text.replace(/\{\s*\$?(\w+)\s*\}/g, (whole, name) => (name in values ? values[name] : whole));
  };
}

/** Calls `act` once it has not been asked for during so many milliseconds. */
export function later(act, pause) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...given), pause);
  };
}

/** Like `later`, but at once where nothing was asked for during the last so many milliseconds. */
export function soon(act, pause) {
  const actLater = later(act, pause);
  let last = -pause;
  return (...given) => {
    const now = performance.now();
    const first = now - last >= pause;
    last = now;
    if (first) act(...given);
    else actLater(...given);
  };
}

/** The text as nodes, with the words in it marked. The words are folded: `alypuhelin` marks `Älypuhelin`. */
export function marked(text, words) {
  let plain = "";
  // For each letter of the folded text, where its own begins; at last, where the text ends.
  const places = [];
  let length = 0;
  for (const letter of text) {
    const folded = fold(letter);
    plain += folded;
    for (let more = folded.length; more > 0; more -= 1) places.push(length);
    length += letter.length;
  }
  places.push(length);
  const found = [].concat(...words.filter(Boolean).map((word) => placesOf(word, plain)));
  found.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  const nodes = [];
  let at = 0;
  for (const [start, end] of found.map((pair) => pair.map((place) => places[place]))) {
    if (start < at) continue;
    nodes.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}

/** Where a word stands; a very short one only where another begins. */
function placesOf(word, text) {
  const places = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const begins = at === 0 || /[\s\-–/(.,:·"'”’]/.test(text[at - 1]);
    if (begins || word.length > 3) places.push([at, at + word.length]);
  }
  return places;
}
