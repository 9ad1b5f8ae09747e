// Scores search engines on the judged queries. README.md tells how to run it and how to read what it prints.
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { pathOf, readSegments } from "./addresses.js";
import { readFacts } from "./facts.js";
import { judge } from "./judgement.js";
import { readPages } from "./pages.js";
import { CLASSES, NOTHING, readQueries } from "./queries.js";
import { NotThere, countingOnce, pageOf } from "./results.js";

const LANGUAGES = ["fi", "sv", "en"];
const DEPTH = 10;
/** Engines are asked for more, because those that find sections may find one page several times. */
const ASKED = 40;
const WORST_SHOWN = 25;

const here = import.meta.dirname;
const root = join(here, "..", "..");
const site = process.env.SITE ?? join(root, "target", "site-for-tests", "national");
const work = join(root, "target", "search-tests");
/** The day for which the site was built. */
const day = process.env.AS_OF ?? "2026-11-22";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean" },
    verbose: { type: "string" },
    engine: { type: "string", multiple: true },
    language: { type: "string", multiple: true },
  },
});

const facts = await readFacts(join(root, "content"), day);
const topicWords = parse(await readFile(join(here, "topic-words.yaml"), "utf8"));
const engines = await loadEngines();

const runs = [];
const notes = [];
for (const language of options.verbose ? [options.verbose] : (options.language ?? LANGUAGES)) {
  const edition = await readEdition(language);
  for (const { name, open } of engines) {
    const run = await scoreEngine(open, edition).catch((error) => {
      if (!(error instanceof NotThere)) throw error;
      notes.push(`${name}, ${language}: left out, ${error.message}`);
    });
    if (run) runs.push(run);
  }
}
print();

async function loadEngines() {
  const files = (await readdir(join(here, "engines"))).sort();
  const wanted = files.filter((file) => !options.engine || options.engine.includes(basename(file, ".js")));
  return Promise.all(wanted.map(async (file) => ({ name: basename(file, ".js"), ...(await import(`./engines/${file}`)) })));
}

/** The pages of one language, with what is on them, and the judged queries. */
async function readEdition(language) {
  const segments = await readSegments(join(root, "locales"), language);
  const documentsOf = new Map();
  for (const document of facts.documents) {
    const path = pathOf(document, language, segments, facts.fallbacks);
    documentsOf.set(pageOf(path), [...(documentsOf.get(pageOf(path)) ?? []), { document, path }]);
  }
  const pages = await readPages(site, documentsOf.keys());
  if (pages.length === 0) throw new Error(`no page of the language \`${language}\` in ${site}: build the site first`);
  const grade = judge(facts, topicWords, language);
  const queries = await readQueries(join(here, "queries", `${language}.yaml`), facts);
  const judged = queries.map((query) => (query.want === NOTHING ? query : { ...query, ...judgements(query, pages, documentsOf, grade) }));
  return { language, pages, queries: judged };
}

/** The grades of all pages and page sections that are relevant to a query, and the best gain that ten results can have. */
function judgements({ q, want }, pages, documentsOf, grade) {
  const grades = new Map();
  const raise = (path, one) => one > (grades.get(path) ?? 0) && grades.set(path, one);
  for (const { path: page } of pages) {
    for (const { document, path } of documentsOf.get(page)) {
      const one = grade(want, document);
      raise(path, one);
      raise(page, one);
    }
  }
  const ofPages = [...grades].filter(([path]) => path === pageOf(path)).map(([, one]) => one);
  if (ofPages.length === 0) throw new Error(`nothing is relevant to the query \`${q}\`: mend its condition`);
  return { grades, ideal: discountedGain(ofPages.sort((one, other) => other - one)) };
}

function discountedGain(grades) {
  return grades.slice(0, DEPTH).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

async function scoreEngine(open, { language, pages, queries }) {
  const texts = queries.map(({ q }) => q);
  const engine = await open(language, pages, { root, site, work, queries: texts, limit: ASKED });
  const answers = [];
  for (const query of queries) answers.push(await answer(engine, query));
  return { engine: engine.name, language, answers, ...summary(answers) };
}

async function answer(engine, query) {
  const gradeOf = (path) => query.grades?.get(isSection(path) ? path : pageOf(path)) ?? 0;
  const { found, failure } = await engine.search(query.q, ASKED).then(
    (results) => ({ found: countingOnce(results, (path) => gradeOf(path) > 0, DEPTH).map(({ path }) => path) }),
    (error) => ({ found: [], failure: String(error) }),
  );
  const score = query.want === NOTHING ? null : discountedGain(found.map(gradeOf)) / query.ideal;
  return { query, found, failure, score };
}

/** Whether an address leads to a helpline; any other fragment, such as a heading's, stands for its page. */
function isSection(path) {
  return facts.documents.some(({ kind, id }) => kind === "helpline" && path.endsWith(`#${id}`));
}

function summary(answers) {
  const scored = answers.filter(({ score }) => score !== null);
  const classes = Object.fromEntries(
    CLASSES.map((name) => [name, mean(scored.filter(({ query }) => query.class === name).map(({ score }) => score))]),
  );
  return {
    classes,
    mean: mean(Object.values(classes)),
    empty: mean(scored.map(({ found }) => (found.length === 0 ? 1 : 0))),
    failures: answers.filter(({ failure }) => failure).length,
  };
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

// Output

function print() {
  if (options.json) {
    const plain = runs.map(({ answers, ...run }) => ({ ...run, queries: answers.map(plainAnswer) }));
    console.log(JSON.stringify({ runs: plain, notes }, null, 1));
    return;
  }
  if (options.verbose) console.log(worstQueries());
  if (runs.length > 0) console.log(table());
  for (const note of notes) console.log(note);
}

function plainAnswer({ query, found, failure, score }) {
  return { q: query.q, class: query.class, score, found, failure };
}

function table() {
  const rows = [
    ["nDCG@10", ...runs.map(({ engine, language }) => `${engine} ${language}`)],
    ["---", ...runs.map(() => "--:")],
    ...CLASSES.map((name) => [name, ...runs.map(({ classes }) => classes[name].toFixed(3))]),
    ["**mean**", ...runs.map(({ mean }) => `**${mean.toFixed(3)}**`)],
    ["without results", ...runs.map(({ empty }) => `${(100 * empty).toFixed(1)} %`)],
    ["failed", ...runs.map(({ failures }) => String(failures))],
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** The queries that went worst, engine by engine: what was found, and what should have been. */
function worstQueries() {
  return runs.map(({ engine, language, answers }) => {
    const scored = answers.filter(({ score }) => score !== null).sort((one, other) => one.score - other.score);
    return [`## ${engine}, ${language}\n`, ...scored.slice(0, WORST_SHOWN).map(described)].join("\n");
  }).join("\n");
}

function described({ query, found, failure, score }) {
  const shown = query.q.length > 80 ? `${query.q.slice(0, 80)}…` : query.q;
  const best = [...query.grades].filter(([path]) => path === pageOf(path)).sort(([, one], [, other]) => other - one);
  return [
    `### ${score.toFixed(3)} ${query.class}: \`${shown}\`${failure ? ` failed: ${failure}` : ""}`,
    ...found.slice(0, 5).map((path) => `  found ${query.grades.get(path) ?? 0} ${path}`),
    ...best.slice(0, 5).map(([path, grade]) => `  right ${grade} ${path}`),
    "",
  ].join("\n");
}
