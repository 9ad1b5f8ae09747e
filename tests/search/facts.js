// What the content says, read straight from its files: one document for each thing that has a page, or a place on a page.
//
// Nothing here asks a search engine or the program that builds the site, so that what is relevant is known independently of
// what anybody finds.
import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "yaml";

const PLACE_KINDS = { places: "place", organisations: "organisation" };
const PUBLICATION_KINDS = { news: "news", events: "event", pages: "page" };
const HELPER_KINDS = { providers: "provider", helplines: "helpline" };
const MUNICIPALITY_TEXTS = { municipalities: "municipality" };
const KIND_FOLDERS = { ...PLACE_KINDS, ...PUBLICATION_KINDS, ...HELPER_KINDS, ...MUNICIPALITY_TEXTS };

const WORD_FIELDS = ["title", "summary", "keywords", "body"];
const TOPIC_OF_EQUIPMENT = {
  public_pc: "public_computer",
  wifi: "wifi",
  printer: "printing_scanning",
  scanner: "printing_scanning",
  loan_devices: "device_loan",
};
const ALAND = "aland";

/** Reads the content folder, as it is on a day, into `{ documents, fallbacks, municipalities, regions, codeOf }`. */
export async function readFacts(content, day) {
  const geography = await readGeography(content);
  const entries = await readEntries(content);
  const portal = parse(await readFile(join(content, "portal.yaml"), "utf8"));
  const documents = [
    ...(await topicDocuments(content)),
    ...(await languageDocuments(content)),
    ...(await regionDocuments(content, geography)),
    ...municipalityDocuments(entries, geography),
    ...organisationDocuments(entries),
    ...entries.filter(({ kind }) => kind === "provider").map((entry) => providerDocument(entry, entries, geography, day)),
    ...entries.filter(({ kind }) => kind === "helpline").map((entry) => helplineDocument(entry, entries, geography)),
    ...entries.filter(({ kind }) => kind === "news").map((entry) => newsDocument(entry, geography)),
    ...entries.filter(({ kind }) => kind === "event").map((entry) => eventDocument(entry, entries, geography)),
    ...entries.filter(({ kind, region }) => kind === "page" && region === null).map(pageDocument),
  ];
  return { documents, fallbacks: portal.fallbacks, ...geography };
}

/** A text in a language, or in the language that stands in for it. A plain string is the same in every language. */
export function inLanguage(texts, language, fallbacks) {
  if (texts === undefined || texts === null) return "";
  if (typeof texts === "string") return texts;
  const spoken = [language, ...(fallbacks[language] ?? []), ...Object.keys(texts)].find((code) => texts[code]);
  return spoken ? [texts[spoken]].flat().join("\n") : "";
}

// Documents

function document(kind, id, facts) {
  return {
    kind,
    id,
    title: {},
    names: [],
    summary: {},
    body: {},
    keywords: {},
    active: true,
    topics: new Map(),
    organisations: new Set(),
    municipalities: new Set(),
    covers: new Set(),
    nationwide: false,
    regions: new Set(),
    modes: new Set(),
    languages: new Map(),
    ...facts,
  };
}

async function topicDocuments(content) {
  const { topics } = parse(await readFile(join(content, "vocabulary", "topics.yaml"), "utf8"));
  return topics.map(({ code, name, explanation, search }) =>
    document("topic", code, { title: name, summary: explanation, keywords: search, topics: new Map([[code, "together"]]) }),
  );
}

/** The languages in which help is given. */
async function languageDocuments(content) {
  const rows = await readTable(join(content, "vocabulary", "languages.csv"));
  return rows.map((row) =>
    document("language", row.code, { title: namesOf(row), names: [row.autonym], languages: new Map([[row.code, "fluent"]]) }),
  );
}

async function regionDocuments(content, { regions }) {
  const documents = [];
  for (const region of regions.values()) {
    const words = emptyWords();
    const folder = join(content, "regions", region.slug);
    for (const file of await readdir(folder)) {
      const language = file.match(/^region\.(\w+)\.md$/)?.[1];
      if (language) addWords(words, await readMarkdown(join(folder, file)), language);
    }
    documents.push(document("region", region.slug, { ...words, title: region.names, regions: new Set([region.slug]) }));
  }
  return documents;
}

function municipalityDocuments(entries, { municipalities }) {
  return [...municipalities.values()].map((municipality) => {
    const entry = entries.find(({ kind, id }) => kind === "municipality" && id === municipality.slug);
    return document("municipality", municipality.slug, {
      ...entry?.words,
      title: municipality.names,
      names: Object.values(municipality.names),
      municipalities: new Set([municipality.code]),
      regions: new Set([municipality.region]),
    });
  });
}

/** Organisations with a file of their own, and those that a provider describes in its own file. */
function organisationDocuments(entries) {
  const named = entries.filter(({ kind }) => kind === "organisation");
  const inline = entries.filter(({ kind, facts }) => kind === "provider" && isInline(facts.organisation));
  return [
    ...named.map(({ id, facts, words, region }) => organisationDocument(id, { summary: words.summary, ...facts }, region)),
    ...inline.map(({ id, facts, region }) => organisationDocument(inlineOrganisationId(id), facts.organisation, region)),
  ];
}

function organisationDocument(id, { name, short_name, summary }, region) {
  return document("organisation", id, {
    title: name,
    names: [short_name],
    summary: summary ?? {},
    organisations: new Set([id]),
    regions: setOf(region),
  });
}

function providerDocument({ id, facts, words, region }, entries, geography, day) {
  const organisation = organisationOf(id, facts, entries);
  const points = facts.points ?? [];
  const places = points.flatMap((point) => placesOf(point.at, entries));
  const municipalities = new Set(places.map((place) => geography.codeOf(place.municipality)));
  const reaching = points.filter((point) => placesOf(point.at, entries).length === 0);
  const coverages = reaching.map((point) => point.coverage ?? facts.coverage ?? organisation.facts.coverage);
  const coverage = joinedCoverage(coverages, geography);
  return document("provider", id, {
    ...words,
    names: [organisation.facts.name, organisation.facts.short_name, ...places.map((place) => place.name)],
    active: helpsOn(day, facts),
    topics: new Map([...topicsOfEquipment(places), ...topicLevels(facts.topics)]),
    organisations: new Set([organisation.id]),
    municipalities,
    covers: coverage.codes,
    nationwide: coverage.nationwide,
    regions: new Set([...setOf(region), ...[...municipalities].map((code) => geography.municipalities.get(code).region)]),
    modes: new Set(points.map((point) => point.mode)),
    languages: languageLevels([facts.languages, ...points.map((point) => point.languages)]),
    cost: typeof facts.cost === "string" ? facts.cost : facts.cost?.kind,
  });
}

function helplineDocument({ id, facts, words, region }, entries, geography) {
  const organisation = organisationOf(id, facts, entries);
  const coverage = joinedCoverage([facts.coverage ?? { kind: "nationwide" }], geography);
  return document("helpline", id, {
    ...words,
    names: [organisation.facts.name, organisation.facts.short_name],
    topics: topicLevels(facts.topics),
    organisations: new Set([organisation.id]),
    covers: coverage.codes,
    nationwide: coverage.nationwide,
    regions: setOf(region),
    modes: new Set(["phone"]),
    languages: languageLevels([facts.languages]),
    cost: typeof facts.cost === "string" ? facts.cost : facts.cost?.kind,
  });
}

function newsDocument({ id, facts, words, region }, geography) {
  const related = facts.related ?? {};
  return document("news", id, {
    ...words,
    year: String(facts.date).slice(0, 4),
    topics: topicLevels(related.topics),
    organisations: new Set([facts.author, ...(related.organisations ?? [])].filter(Boolean)),
    municipalities: new Set((related.municipalities ?? []).map(geography.codeOf)),
    regions: publishedIn(facts, region),
  });
}

function eventDocument({ id, facts, words, region }, entries, geography) {
  const places = placesOf(facts.place, entries);
  const municipalities = new Set(places.map((place) => geography.codeOf(place.municipality)));
  return document("event", id, {
    ...words,
    names: places.map((place) => place.name),
    active: !facts.cancelled,
    topics: topicLevels(facts.topics),
    organisations: new Set([facts.organisers, facts.partners].flat().filter(Boolean)),
    municipalities,
    regions: publishedIn(facts, region),
    languages: languageLevels([facts.languages]),
    cost: typeof facts.cost === "string" ? facts.cost : facts.cost?.kind,
  });
}

/** Guidance of the whole country; a region's own guidance is shown in its own edition only. */
function pageDocument({ id, facts, words }) {
  return document("page", id, { ...words, topics: topicLevels(facts.topics) });
}

// What the facts of an entry mean

/** Whether a provider gives help on a day: a status holds between its dates. */
function helpsOn(day, { status = "active", status_dates: { from, to } = {} }) {
  const begun = !from || from <= day;
  const ended = Boolean(to) && to < day;
  switch (status) {
    case "seasonal":
      return begun && !ended;
    case "planned":
      return Boolean(from) && begun;
    case "paused":
      return !begun || ended;
    case "closed":
      return !begun;
    default:
      return true;
  }
}

function topicLevels(topics) {
  return new Map([topics ?? []].flat().map((topic) => (typeof topic === "string" ? [topic, "together"] : [topic.code, topic.level ?? "together"])));
}

/** What one may use at a place, whether or not the provider helps with it: a printer is there for those who print. */
function topicsOfEquipment(places) {
  const equipment = places.flatMap((place) => Object.entries(place.equipment ?? {}).flatMap(([name, has]) => (has ? [name] : [])));
  return equipment.filter((name) => TOPIC_OF_EQUIPMENT[name]).map((name) => [TOPIC_OF_EQUIPMENT[name], "device_only"]);
}

/** The best way in which each language is spoken. */
function languageLevels(lists) {
  const levels = new Map();
  for (const spoken of lists.flat().filter(Boolean)) {
    const { code, how = "fluent" } = typeof spoken === "string" ? { code: spoken } : spoken;
    if (levels.get(code) !== "fluent") levels.set(code, how);
  }
  return levels;
}

/** The places of a point or an event: by id, written inline, or the stops of a route. Channels and homes have none. */
function placesOf(at, entries) {
  if (!at) return [];
  if (typeof at === "string") {
    const place = entries.find(({ kind, id }) => kind === "place" && id === at);
    return place ? placesOf(place.facts, entries) : [];
  }
  if (at.place) return placesOf(at.place, entries);
  if (at.route) return at.route.stops.flatMap((stop) => placesOf(stop.place, entries));
  return at.municipality ? [at] : [];
}

function organisationOf(id, facts, entries) {
  const { organisation } = facts;
  if (isInline(organisation)) return { id: inlineOrganisationId(id), facts: organisation };
  const entry = entries.find((other) => other.kind === "organisation" && other.id === organisation);
  return { id: organisation, facts: entry?.facts ?? {} };
}

const isInline = (organisation) => typeof organisation === "object" && organisation !== null;
const inlineOrganisationId = (provider) => `${provider}-organisation`;

/** The municipalities that coverages name together. Help for the whole country covers all of them, but names none. */
function joinedCoverage(coverages, geography) {
  const codes = new Set();
  let nationwide = false;
  for (const { kind, codes: named = [] } of coverages.filter(Boolean)) {
    nationwide ||= kind.startsWith("nationwide");
    for (const code of coveredCodes(kind, [named].flat(), geography)) codes.add(code);
  }
  return { codes, nationwide };
}

function coveredCodes(kind, named, { municipalities, postalCodes, codeOf }) {
  const where = (test) => [...municipalities.values()].filter(test).map(({ code }) => code);
  switch (kind) {
    case "nationwide":
      return where(() => true);
    case "nationwide_except_aland":
      return where(({ region }) => region !== ALAND);
    case "region":
      return where(({ region }) => named.includes(region));
    case "wellbeing_county":
      return where(({ wellbeingCounty }) => named.includes(wellbeingCounty));
    case "municipalities":
      return named.map(codeOf);
    case "postal_codes":
      return named.map((code) => postalCodes.get(code)).filter(Boolean);
    default:
      return [];
  }
}

function publishedIn({ regions }, region) {
  if (regions === "all") return new Set();
  return new Set([regions ?? region].flat().filter(Boolean));
}

const setOf = (region) => new Set(region ? [region] : []);

// Geography

async function readGeography(content) {
  const table = (name) => readTable(join(content, "geography", name));
  const regionRows = await table("regions.csv");
  const slugs = new Map(regionRows.map((row) => [row.code, row.slug]));
  const regionForms = new Map((await table("region-forms.csv")).map((row) => [row.code, inflectedForms(row)]));
  const forms = new Map((await table("municipality-forms.csv")).map((row) => [row.code, inflectedForms(row)]));
  const regions = new Map(
    regionRows.map((row) => [row.slug, { slug: row.slug, names: namesOf(row), forms: regionForms.get(row.code) ?? [] }]),
  );
  const municipalities = new Map(
    (await table("municipalities.csv")).map((row) => [
      row.code,
      {
        code: row.code,
        slug: row.slug,
        names: namesOf(row),
        forms: forms.get(row.code) ?? [],
        region: slugs.get(row.region_code),
        wellbeingCounty: row.wellbeing_area_code,
      },
    ]),
  );
  const codes = new Map([...municipalities.values()].map(({ code, slug }) => [slug, code]));
  const postalCodes = new Map((await table("postal-codes.csv")).map((row) => [row.postal_code, row.municipality_code]));
  const codeOf = (codeOrSlug) => codes.get(codeOrSlug) ?? String(codeOrSlug).padStart(3, "0");
  return { regions, municipalities, postalCodes, codeOf };
}

/** The cells of a row that hold a name in one language, by language. */
function namesOf(row) {
  const cells = Object.entries(row).filter(([column, cell]) => column.startsWith("name_") && cell);
  return Object.fromEntries(cells.map(([column, cell]) => [column.slice("name_".length), cell]));
}

/** The inflected forms of a name, without the preposition that some languages need: `i Åbo` is `Åbo`. */
function inflectedForms({ code, ...forms }) {
  return Object.values(forms).map((form) => form.replace(/^(i|in|på|on) /, ""));
}

// Files

/** Every entry of the national edition: those of the whole country and those of each region. */
async function readEntries(content) {
  const regions = await readdir(join(content, "regions"));
  const scopes = [{ folder: join(content, "national"), region: null }];
  for (const region of regions) scopes.push({ folder: join(content, "regions", region), region });
  const entries = new Map();
  for (const { folder, region } of scopes) {
    for (const [kindFolder, kind] of Object.entries(KIND_FOLDERS)) {
      for (const path of await entryFiles(join(folder, kindFolder))) {
        const [, id, language] = basename(path).match(/^([^.]+)(?:\.([\w-]+))?\.\w+$/);
        // Easy language stands on pages of its own, which the search leaves to the page that they belong to.
        if (language?.endsWith("-simple")) continue;
        const key = `${kind}/${id}`;
        if (!entries.has(key)) entries.set(key, { kind, id, region, facts: {}, words: emptyWords() });
        const entry = entries.get(key);
        const fields = path.endsWith(".md") ? await readMarkdown(path) : (parse(await readFile(path, "utf8")) ?? {});
        Object.assign(entry.facts, addWords(entry.words, fields, language));
      }
    }
  }
  return [...entries.values()];
}

/** The `.yaml` and `.md` files below a folder, in order; none when there is no such folder. */
async function entryFiles(folder) {
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  return found.filter((name) => /\.(yaml|md)$/.test(name) && basename(name) !== "README.md").sort().map((name) => join(folder, name));
}

const emptyWords = () => Object.fromEntries(WORD_FIELDS.map((field) => [field, {}]));

/** Adds a file's words to an entry's words and returns the rest of its fields. */
function addWords(words, fields, language) {
  const facts = { ...fields };
  for (const field of WORD_FIELDS) {
    if (facts[field] === undefined) continue;
    Object.assign(words[field], language ? { [language]: facts[field] } : facts[field]);
    delete facts[field];
  }
  return facts;
}

async function readMarkdown(path) {
  const [, frontMatter, body] = (await readFile(path, "utf8")).match(/^---\n([\s\S]*?)^---\n?([\s\S]*)$/m);
  return { ...parse(frontMatter), body: plainText(body) };
}

/** Markdown without the targets of its links and its signs: only what a reader reads. */
function plainText(markdown) {
  return markdown.replace(/\]\([^)]*\)/g, "]").replace(/[[\]#*_`>|]/g, " ");
}

/** A table of comma-separated values as one object a row. Cells may be quoted. */
async function readTable(path) {
  const [header, ...lines] = (await readFile(path, "utf8")).trim().split("\n").map(cells);
  return lines.map((line) => Object.fromEntries(header.map((column, index) => [column, line[index] ?? ""])));
}

function cells(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
}
