// What the search must hold: the script in the browser and the program analyse alike, every judged query is answered, the
// script ranks as tantivy's scores do, and no class of queries falls back.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { parse } from "yaml";
import { stemmer, words } from "../../themes/base/assets/search/engine.js";

const run = promisify(execFile);
const here = import.meta.dirname;
const root = join(here, "..", "..");
const site = process.env.SITE ?? join(root, "target", "site-for-tests", "national");
const day = process.env.AS_OF ?? "2026-11-22";
const LANGUAGES = ["fi", "sv", "en"];

/** The least that each class reaches, in every language; README.md has the figures of the day. */
const FLOORS = { exact: 0.85, inflected: 0.84, compound: 0.68, typing: 0.82, typo: 0.84, cross: 0.8, place: 0.83, question: 0.68, noise: 0.8 };
/** Impacts are rounded to steps of 2.5 %, and a few of them add up: closer scores may change places. */
const ROUNDING = 0.05;

const manifest = async (language) => JSON.parse(await readFile(join(site, "search", language, "manifest.json"), "utf8"));

test("the script folds, parts and stems words as the index does", async () => {
  for (const { text, words: expected, language, stems } of JSON.parse(await readFile(join(here, "normalising.json"), "utf8"))) {
    if (expected) assert.deepEqual(words(text), expected, text);
    if (stems) assert.deepEqual(words(text).map(stemmer((await manifest(language)).endings)), stems, text);
  }
});

test("every judged query is answered, and no class falls back", async () => {
  const { stdout } = await run("node", [join(here, "score.js"), "--json", "--engine", "opaste"], { env: { ...process.env, SITE: site, AS_OF: day }, maxBuffer: 1 << 28 });
  const { runs, notes } = JSON.parse(stdout);
  assert.deepEqual(notes, []);
  assert.deepEqual(runs.map(({ language }) => language), LANGUAGES);
  for (const { language, classes, failures, empty, queries } of runs) {
    assert.ok(queries.length >= 75, `${language}: ${queries.length} queries`);
    assert.equal(failures, 0, language);
    assert.ok(empty <= 0.01, `${language}: ${empty} without results`);
    for (const [name, floor] of Object.entries(FLOORS)) assert.ok(classes[name] >= floor, `${language}, ${name}: ${classes[name].toFixed(3)} < ${floor}`);
  }
});

for (const language of LANGUAGES) {
  test(`the script ranks as tantivy does: ${language}`, async () => {
    const judged = Object.values(parse(await readFile(join(here, "queries", `${language}.yaml`), "utf8"))).flat();
    const queries = judged.map(({ q }) => q).filter((query) => typeof query === "string" && query.trim() && !query.includes("\n"));
    assert.ok(queries.length >= 75);
    const file = join(root, "target", "search-tests", `order-${language}.txt`);
    await mkdir(join(root, "target", "search-tests"), { recursive: true });
    await writeFile(file, queries.map((query) => `${query}\n`).join(""));
    const options = ["search", "--queries", file, "--lang", language, "--format", "json", "--limit", "2000", "--as-of", day];
    const { stdout } = await run(join(root, "target", "release", "opaste"), options, { cwd: root, maxBuffer: 1 << 29 });
    const answers = stdout.trim().split("\n").map((line) => JSON.parse(line));
    const { search } = await import(pathToFileURL(join(site, "search", language, "search.js")));
    const below = (url) => url.slice(url.indexOf(`/${language}/`));
    const wrong = [];
    for (const [at, query] of queries.entries()) {
      const scores = new Map(answers[at].results.map(({ url, score }) => [below(url), score]));
      const order = (await search(query, { limit: 10 })).map(({ url }) => scores.get(below(url)) ?? 0);
      const first = answers[at].results[0]?.score ?? 0;
      const isSorted = order.every((score, place) => order.slice(place + 1).every((later) => later <= score * (1 + ROUNDING)));
      if (!isSorted || (order[0] ?? 0) < first * (1 - ROUNDING)) wrong.push(`${query}: ${order.map((score) => score.toFixed(2)).join(" ")}`);
    }
    assert.ok(wrong.length <= queries.length * 0.05, `${wrong.length} of ${queries.length} queries are ranked otherwise:\n${wrong.join("\n")}`);
  });
}
