// How relevant a document is to what a query wants, from 0 (not at all) to 3 (just this). Everything follows from the facts
// of the content and the condition that stands with the query; README.md tells the same in words.
import { inLanguage } from "./facts.js";

const NONE = 0, SLIGHT = 1, GOOD = 2, BEST = 3;

const LEVELS_OF_SOME_HELP = ["explain", "device_only"];

/** Makes `grade(want, document)` for the pages of one language. `topicWords` are patterns by topic and language. */
export function judge({ documents, fallbacks, municipalities, regions, codeOf }, topicWords, language) {
  const textsOf = new Map(documents.map((document) => [document, readTexts(document, language, fallbacks)]));
  const patternsOfTopic = (topic) => (topicWords[topic]?.[language] ?? []).map(pattern);

  function grade(want, document) {
    return Math.min(want.most ?? BEST, gradeOf(want, document));
  }

  function gradeOf(want, document) {
    if (want.any) return Math.max(...want.any.map((one) => grade(one, document)));
    const several = ["topic", "language"].find((condition) => Array.isArray(want[condition]));
    if (several) return Math.max(...want[several].map((one) => grade({ ...want, [several]: one }, document)));
    const { words, id, organisation, language: spoken, mode, topic, region } = want;
    const municipality = want.municipality && codeOf(want.municipality);
    const grades = [];
    if (id) grades.push([id].flat().includes(`${document.kind}/${document.id}`) ? BEST : NONE);
    if (words) grades.push(gradeOfWords(document, words.map(pattern)));
    if (organisation) grades.push(gradeOfOrganisation(document, organisation));
    if (spoken) grades.push(gradeOfLanguage(document, spoken));
    if (mode) grades.push(gradeOfMode(document, mode));
    if (topic && municipality) grades.push(gradeOfTopicInMunicipality(document, topic, municipality, mode));
    else if (municipality) grades.push(gradeOfMunicipality(document, municipality, mode));
    else if (region) grades.push(topic ? gradeOfTopicInRegion(document, topic, region) : gradeOfRegion(document, region));
    else if (topic) grades.push(gradeOfTopic(document, topic));
    const least = Math.min(...grades);
    // Who asks for two things at once is still helped a little by the page of either.
    return least === NONE && grades.length > 1 && isPageOf(document, { ...want, municipality }) ? SLIGHT : least;
  }

  /** All the words in the title, or down to the summary or a name, or down to the text. */
  function gradeOfWords(document, patterns) {
    const { title, names, summary, body } = textsOf.get(document);
    const gradeOfOne = (one) => (one.test(title) ? BEST : one.test(summary) || one.test(names) ? GOOD : one.test(body) ? SLIGHT : NONE);
    return Math.min(...patterns.map(gradeOfOne));
  }

  function gradeOfOrganisation(document, organisation) {
    if (!document.organisations.has(organisation)) return NONE;
    return { organisation: BEST, provider: GOOD, helpline: GOOD }[document.kind] ?? SLIGHT;
  }

  function gradeOfTopic(document, topic) {
    const level = document.topics.get(topic);
    switch (document.kind) {
      case "topic":
        return level ? BEST : NONE;
      case "helpline":
        return level ? (hasTopicWord(topic, textsOf.get(document).title) ? BEST : GOOD) : NONE;
      case "provider":
        if (level === "together") return document.active ? (isNamedFor(document, topic) ? BEST : GOOD) : SLIGHT;
        return LEVELS_OF_SOME_HELP.includes(level) ? SLIGHT : NONE;
      case "page":
      case "news":
      case "event":
        return level || isNamedFor(document, topic) ? SLIGHT : NONE;
      default:
        return NONE;
    }
  }

  function gradeOfTopicInMunicipality(document, topic, municipality, mode) {
    const { region } = municipalities.get(municipality);
    const level = document.topics.get(topic);
    const isThere = isIn(document, municipality, mode);
    switch (document.kind) {
      case "provider":
        if (!document.active) return level === "together" && isThere ? SLIGHT : NONE;
        if (level === "together") return isThere ? BEST : document.covers.has(municipality) ? GOOD : document.regions.has(region) ? SLIGHT : NONE;
        return LEVELS_OF_SOME_HELP.includes(level) && isThere ? GOOD : NONE;
      case "helpline":
        return level && document.covers.has(municipality) ? GOOD : NONE;
      case "event":
        return level && isThere ? GOOD : NONE;
      case "news":
        return isThere && (level || isNamedFor(document, topic)) ? SLIGHT : NONE;
      case "municipality":
        return !isThere ? NONE : documents.some((other) => helpsIn(other, topic, municipality)) ? GOOD : SLIGHT;
      case "topic":
        return level ? SLIGHT : NONE;
      default:
        return NONE;
    }
  }

  /** Help at home is wherever it is given; other help is where its points are. */
  function isIn(document, municipality, mode) {
    const comes = mode === "home_visit" && document.modes.has(mode) && !document.nationwide && document.covers.has(municipality);
    return comes || document.municipalities.has(municipality);
  }

  function helpsIn({ kind, active, topics, municipalities }, topic, municipality) {
    return kind === "provider" && active && topics.get(topic) === "together" && municipalities.has(municipality);
  }

  function gradeOfTopicInRegion(document, topic, region) {
    const level = document.topics.get(topic);
    const isThere = document.regions.has(region);
    switch (document.kind) {
      case "provider":
        if (!isThere) return level === "together" && document.active && document.nationwide ? SLIGHT : NONE;
        if (level === "together") return document.active ? BEST : SLIGHT;
        return LEVELS_OF_SOME_HELP.includes(level) && document.active ? GOOD : NONE;
      case "helpline":
        return level ? SLIGHT : NONE;
      case "event":
        return level && isThere ? GOOD : NONE;
      case "news":
        return isThere && (level || isNamedFor(document, topic)) ? SLIGHT : NONE;
      case "region":
        return isThere ? GOOD : NONE;
      case "topic":
        return level ? SLIGHT : NONE;
      default:
        return NONE;
    }
  }

  function gradeOfMunicipality(document, code, mode) {
    const municipality = municipalities.get(code);
    const isThere = isIn(document, code, mode);
    if (document.kind === "municipality") return isThere ? BEST : NONE;
    if (document.kind === "provider" && isThere) return document.active ? BEST : SLIGHT;
    if ((document.kind === "event" && isThere) || isTitled(document, municipality)) return GOOD;
    if (document.kind === "news" && isThere) return SLIGHT;
    return document.covers.has(code) && !document.nationwide ? SLIGHT : NONE;
  }

  function gradeOfRegion(document, slug) {
    if (document.kind === "municipality" || !document.regions.has(slug)) return NONE;
    const isTitledSo = isTitled(document, regions.get(slug));
    switch (document.kind) {
      case "region":
        return BEST;
      case "provider":
        return !document.active ? SLIGHT : isTitledSo ? BEST : GOOD;
      default:
        return isTitledSo ? GOOD : SLIGHT;
    }
  }

  function gradeOfLanguage(document, spoken) {
    const level = document.languages.get(spoken);
    if (!level || !document.active) return NONE;
    if (document.kind === "event") return level === "fluent" ? GOOD : SLIGHT;
    return level === "fluent" ? BEST : SLIGHT;
  }

  function gradeOfMode(document, mode) {
    if (!document.modes.has(mode)) return NONE;
    return document.active ? BEST : SLIGHT;
  }

  function isPageOf({ kind, topics, municipalities, regions, languages }, want) {
    return (
      (kind === "topic" && topics.has(want.topic)) ||
      (kind === "municipality" && municipalities.has(want.municipality)) ||
      (kind === "region" && regions.has(want.region)) ||
      (kind === "language" && languages.has(want.language))
    );
  }

  function isNamedFor(document, topic) {
    const { title, summary } = textsOf.get(document);
    return hasTopicWord(topic, `${title}\n${summary}`);
  }

  function hasTopicWord(topic, text) {
    return patternsOfTopic(topic).some((one) => one.test(text));
  }

  /** Whether the title names the place in any of its languages and forms. */
  function isTitled(document, { names, forms }) {
    const { title } = textsOf.get(document);
    return [...Object.values(names), ...forms].some((name) => wordPattern(literal(name.toLowerCase()), "\\b").test(title));
  }

  return grade;
}

/** A document's texts as the pages of a language show them, in small letters. */
function readTexts({ title, names, summary, body, keywords }, language, fallbacks) {
  const read = (texts) => inLanguage(texts, language, fallbacks).normalize("NFC").toLowerCase();
  return { title: read(title), names: names.map(read).join("\n"), summary: read(summary), body: `${read(body)}\n${read(keywords)}` };
}

/**
 * The pattern of a word in a query file: a regular expression that is matched where a word begins, or anywhere in a word when
 * it begins with `*`. `\b` is the end of a word.
 */
function pattern(written) {
  return written.startsWith("*") ? new RegExp(endsOfWords(written.slice(1)), "u") : wordPattern(written, "");
}

function wordPattern(word, end) {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${endsOfWords(word)})${endsOfWords(end)}`, "u");
}

const endsOfWords = (expression) => expression.replaceAll("\\b", "(?![\\p{L}\\p{N}])");
const literal = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
