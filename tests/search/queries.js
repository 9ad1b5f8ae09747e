// The query files: what readers type, and the condition that tells what is relevant.
import { readFile } from "node:fs/promises";
import { parse } from "yaml";

export const CLASSES = ["exact", "inflected", "compound", "typing", "typo", "cross", "place", "question", "noise"];

/** Wanted by queries of which only an answer is expected, whatever it is. */
export const NOTHING = "nothing";

const CONDITIONS_NAMING_DOCUMENTS = ["topic", "organisation", "region", "language"];

/** The queries of one language as `{ q, want, class }`, class by class. */
export async function readQueries(file, facts) {
  const byClass = parse(await readFile(file, "utf8"));
  const queries = CLASSES.flatMap((name) => byClass[name].map(({ q, repeat, want }) => ({ q: repeat ? repeated(q, repeat) : q, want, class: name })));
  for (const { q, want } of queries) {
    const unknown = want === NOTHING ? undefined : unknownIn(want, facts);
    if (unknown) throw new Error(`${file}: the query \`${q}\` wants an unknown ${unknown}`);
  }
  return queries;
}

/** A text again and again until it has so many characters. */
function repeated(text, characters) {
  return text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
}

/** The first condition of a query that the content does not know, so that a slip here is not taken for an engine's fault. */
function unknownIn(want, facts) {
  for (const [condition, wanted] of Object.entries(want)) {
    const unknown = [wanted].flat().find((one) => !isKnown(condition, one, facts));
    if (unknown !== undefined) return `${condition}: ${JSON.stringify(unknown)}`;
  }
  return undefined;
}

function isKnown(condition, wanted, facts) {
  const { documents, municipalities, codeOf } = facts;
  const exists = (key) => documents.some(({ kind, id }) => `${kind}/${id}` === key);
  if (condition === "any") return unknownIn(wanted, facts) === undefined;
  if (condition === "words") return typeof wanted === "string";
  if (condition === "most") return [1, 2].includes(wanted);
  if (condition === "id") return exists(wanted);
  if (condition === "municipality") return municipalities.has(codeOf(wanted));
  if (condition === "mode") return documents.some(({ modes }) => modes.has(wanted));
  return CONDITIONS_NAMING_DOCUMENTS.includes(condition) && exists(`${condition}/${wanted}`);
}
