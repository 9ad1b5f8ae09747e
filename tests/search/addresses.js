// Where a document of the facts stands in the built site. Names become addresses as `src/edition/address.rs` does it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inLanguage } from "./facts.js";

const SEGMENT_NAMES = {
  provider: "help",
  topic: "topics",
  language: "languages",
  organisation: "organisations",
  news: "news",
  event: "events",
  helpline: "helplines",
  page: "pages",
  region: "regions",
  municipality: "municipalities",
};

/** Letters that do not come apart into a plain letter and its marks. */
const PLAIN_LETTERS = { ø: "o", đ: "d", ð: "d", ǥ: "g", ŋ: "n", ŧ: "t", ʒ: "z", ǯ: "z" };

/** The address part of each kind in a language, such as `apua` for providers, from the interface texts. */
export async function readSegments(locales, language) {
  const messages = await readFile(join(locales, language, "paths.ftl"), "utf8");
  return Object.fromEntries(
    Object.entries(SEGMENT_NAMES).map(([kind, name]) => [kind, slug(messages.match(new RegExp(`^path-${name} = (.+)$`, "m"))[1])]),
  );
}

/** The path of a document below the edition's folder. A helpline is a section of the page of helplines. */
export function pathOf(document, language, segments, fallbacks) {
  const folder = `${language}/${segments[document.kind]}/`;
  switch (document.kind) {
    case "helpline":
      return `${folder}#${document.id}`;
    case "news":
      return `${folder}${document.year}/${document.id}/`;
    case "topic":
    case "region":
    case "municipality":
      return `${folder}${slug(inLanguage(document.title, language, fallbacks))}/`;
    default:
      return `${folder}${document.id}/`;
  }
}

function slug(name) {
  return [...name.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'’ʹʼ]/g, "")]
    .map((letter) => PLAIN_LETTERS[letter] ?? letter)
    .join("")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
