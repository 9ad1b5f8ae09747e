// The search itself: reads the files of one language's index (src/search says what is in them) and answers queries. It
// touches no page and keeps nothing; a browser, an embedding site and Node load it alike. What it makes of words, and how it
// weighs what it finds, is the same as src/search/query.rs does in the terminal.

const FORMAT = 1;
const WORDS = 24;
const CASES = "laiset lainen laisille laisten ssa sta lla lta lle ksi na seen hin han hun an en in on un yn n".split(" ");
const FLAT = { ø: "o", đ: "d", ð: "d", ŧ: "t", ŋ: "n", ł: "l", ı: "i", ǥ: "g", ʒ: "z", ß: "ss", æ: "ae", œ: "oe", ى: "ي", ة: "ه", ـ: "" };
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]/g;
const LETTER = /[\p{Alphabetic}\p{N}]/u;

// Impacts are scores on a scale on which 24 steps double.
const SCORES = Array.from({ length: 256 }, (_, impact) => 0.05 * 2 ** (impact / 24));

// How much each way of meeting a word counts; see src/search/query.rs.
const TOPIC = 16;
const BOTH = 0.6;
const COMPLETION = 0.85;
const COMPLETION_BESIDE = 0.5;
const TYPO = [0, 0.75, 0.5];
const PARTS = 0.7;
const FEW = 8;
const MOST_COMPLETIONS = 24;
const MOST_ASKED_FOR_HOURS = 200;
const TOPIC_PAGE = 0.3;
const OTHERS = 0.03;
const MOST_SHARDS = 8;

/** Lower case without marks: `Älypuhelin` → `alypuhelin`. */
export function fold(text) {
  const plain = text.normalize("NFKD").toLowerCase().normalize("NFKD");
  return plain.replace(MARKS, "").replace(/[øđðŧŋłıǥʒßæœىةـ]/g, (letter) => FLAT[letter]);
}

/** The folded words of a text; see src/search/analysis/fold.rs for hyphens, colons and tags. */
export function words(text) {
  const letters = [...fold(text.replace(/<[a-z/!][^>]*>/gi, " ")).replace(/suomi\.fi/g, "suomifi")];
  const found = [];
  let word = "";
  let part = 0;
  let ending = false;
  const end = () => {
    if (!ending && [...word].length > 1) found.push(word);
    word = "";
    part = 0;
    ending = false;
  };
  letters.forEach((letter, at) => {
    if (LETTER.test(letter)) {
      word += letter;
      part += 1;
      return;
    }
    let ahead = 0;
    while (ahead < 3 && at + 1 + ahead < letters.length && LETTER.test(letters[at + 1 + ahead])) ahead += 1;
    const within = part > 0 && ahead > 0;
    if (within && /['’ʼ]/.test(letter)) return;
    const inNumber = /[0-9]/.test(`${letters[at - 1]}${letters[at + 1]}`);
    if (within && !inNumber && /[-‐‑]/.test(letter) && (part <= 2 || ahead <= 2)) {
      part = 0;
      return;
    }
    end();
    ending = within && letter === ":";
  });
  end();
  return found;
}

/** Cuts endings as the manifest's table says; see src/search/analysis/rules.rs. */
export function stemmer(passes) {
  const steps = passes.map(([least, written]) => {
    if (written[0] === "*") return { letters: written.slice(1), least };
    const endings = written.split(/\s+/).map((rule) => {
      const [change, own] = rule.split(":");
      const [text, replacement = ""] = change.split(">");
      return { text, replacement, least: own ? Number(own) : least };
    });
    return { endings: endings.sort((one, other) => other.text.length - one.text.length) };
  });
  return (word) => {
    if (/[0-9]/.test(word)) return word;
    let stem = word;
    for (const { letters, least, endings } of steps) {
      if (letters) {
        while (stem.length > least && letters.includes(stem[stem.length - 1])) stem = stem.slice(0, -1);
        continue;
      }
      const cut = endings.find(({ text, least: left }) => stem.endsWith(text) && stem.length >= text.length + left);
      if (cut) stem = stem.slice(0, stem.length - cut.text.length) + cut.replacement;
    }
    return stem;
  };
}

/** Letters that are wrong, missing, too many or swapped; `most` + 1 when there are more than `most`. */
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      least = Math.min(least, row[j]);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length];
}

/** Reads the records of a shard; see src/search/shards.rs for its bytes. */
function records(bytes) {
  if (bytes[0] !== FORMAT) throw new Error("the search's files are of another version");
  const utf8 = new TextDecoder();
  let at = 1;
  const number = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  const piece = (length) => bytes.subarray(at, (at += length));
  const text = () => utf8.decode(piece(number()));
  const joined = (beginning, end) => {
    const whole = new Uint8Array(beginning.length + end.length);
    whole.set(beginning);
    whole.set(end, beginning.length);
    return whole;
  };
  const found = [];
  let keyBytes = new Uint8Array();
  while (at < bytes.length) {
    const shared = bytes[at++];
    keyBytes = joined(keyBytes.subarray(0, shared), piece(number()));
    const record = { key: utf8.decode(keyBytes), forms: [], links: [], documents: [], impacts: [] };
    const flags = bytes[at++];
    if (flags & 2) {
      for (let left = number(); left > 0; left -= 1) {
        const kept = keyBytes.subarray(0, keyBytes.length - bytes[at++]);
        record.forms.push(utf8.decode(joined(kept, piece(number()))));
      }
    } else record.forms.push(record.key);
    if (flags & 4) for (let left = number(); left > 0; left -= 1) record.links.push([text(), bytes[at++] / 255]);
    if (flags & 8) record.name = text();
    if (flags & 1) {
      let document = 0;
      for (let left = number(); left > 0; left -= 1) {
        document += number();
        record.documents.push(document);
        record.impacts.push(bytes[at++]);
      }
    }
    found.push(record);
  }
  return found;
}

async function load(address, kind) {
  if (address.startsWith("file:")) {
    const { readFile } = await import("node:fs/promises");
    const bytes = new Uint8Array(await readFile(new URL(address)));
    return kind === "bytes" ? bytes : kind === "json" ? JSON.parse(new TextDecoder().decode(bytes)) : new TextDecoder().decode(bytes);
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return kind === "bytes" ? new Uint8Array(await response.arrayBuffer()) : kind === "json" ? response.json() : response.text();
}

/** Keeps what was loaded; what failed is asked for again the next time. */
function remembering(make) {
  const kept = new Map();
  return (key) => {
    if (!kept.has(key)) kept.set(key, make(key).catch((error) => (kept.delete(key), Promise.reject(error))));
    return kept.get(key);
  };
}

/** Degrees in hundredths → kilometres, as the crow flies. */
function kilometres([lat, lon], [otherLat, otherLon]) {
  const radians = Math.PI / 18000;
  const half = (angle) => Math.sin((angle * radians) / 2) ** 2;
  const chord = half(otherLat - lat) + Math.cos(lat * radians) * Math.cos(otherLat * radians) * half(otherLon - lon);
  return 12742 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Opens the index in the folder `base` (an address that ends with a slash). Loads the manifest alone.
 *
 * The index answers with `search(query, { limit })`: a list of `{ url, title, score, kind, words }`, the best first; with `answer`
 * for all that a page of results shows; with `suggest` while a word is being typed; with `locate` for a position.
 */
export async function open(base) {
  const root = new URL(base, typeof location === "undefined" ? "file:///" : location.href).href;
  const manifest = await load(`${root}manifest.json`, "json");
  if (manifest.format !== FORMAT) throw new Error("the search's files are of another version");
  return new Index(root, manifest);
}

class Index {
  constructor(root, manifest) {
    Object.assign(this, { manifest, language: manifest.language, texts: manifest.texts });
    this.stem = stemmer(manifest.endings);
    const stop = manifest.stop.split(" ");
    this.stop = new Set([...stop, ...stop.filter((word) => word.length > 4).map((word) => this.stem(word))]);
    this.says = (word) => !this.stop.has(word) && (word.length < 5 || !this.stop.has(this.stem(word)));
    this.shard = remembering(async (number) => records(await load(`${root}${manifest.shards[number][1]}.bin`, "bytes")));
    this.cards = remembering(async (number) => (await load(`${root}${manifest.cards[number][1]}.txt`, "text")).split("\n"));
    this.hours = remembering(async (number) => (await load(`${root}${manifest.hours[number]}.txt`, "text")).split("\n"));
    this.postal = remembering((digit) => load(`${root}${manifest.postal_codes[digit]}.txt`, "text"));
    const place = (kind) => ([code, name, others = "", stems = "", region, ...degrees]) => {
      const key = `${kind[0]}:${code}`;
      const own = words(name).join(" ");
      const changed = stems.split("|").filter(Boolean).map((change) => own.slice(0, own.length - parseInt(change, 10)) + change.replace(/^\d+/, ""));
      const at = degrees.length ? degrees.map((written) => parseInt(written, 36)) : null;
      return { kind, code, key, name, region, at, names: [own, ...others.split("|")], stems: changed };
    };
    const columns = manifest.municipalities.map((cells, number) => (number < 5 ? cells.split(";") : cells.match(/.{3}/g)));
    const rows = columns[0].filter(Boolean).map((_, row) => columns.map((cells) => cells[row]));
    this.places = [...manifest.regions.map(place("region")), ...rows.map(place("municipality"))];
    this.placeNames = new Map();
    this.placeStems = new Map();
    // Municipalities last: where a region has the same name, the nearer one is meant.
    for (const place of this.places) {
      place.names.filter(Boolean).forEach((name) => this.placeNames.set(name, place));
      place.stems.filter(Boolean).forEach((stem) => this.placeStems.set(stem, place));
    }
    this.topics = new Map(manifest.topics);
  }

  /** The best results: see `open`. */
  async search(query, { limit = 10, ...options } = {}) {
    return (await this.answer(query, { limit, ...options })).results;
  }

  /**
   * What a page of results shows: `{ results, total, understood, instead, instead_reason }`.
   * `ignore` holds `kind:code` of what is not to be understood as a filter, `filters` what the reader ticked.
   */
  async answer(query, { limit = 10, offset = 0, ignore = [], filters = {}, position, now = new Date() } = {}) {
    const asked = await this.understand(query, new Set(ignore), position);
    const limits = this.limits(asked, filters);
    const [all, lists] = await this.rank(asked, limits);
    const ranked = asked.open || filters.open ? await this.openNow(all, now) : all;
    const shown = namedFirst(await this.results(ranked.slice(offset, offset + limit), asked), asked.typed);
    const local = !asked.place || shown.some((result) => result.near === "local");
    const answer = { results: shown, total: ranked.length, understood: asked.chips, instead: [], instead_reason: undefined };
    if (offset === 0 && (ranked.length === 0 || !local)) {
      const found = new Set(ranked.slice(0, limit).map(([document]) => document));
      const list = lists.place ?? (await this.list("#h:phone"));
      const others = [...list].filter(([document]) => !found.has(document)).sort((one, other) => other[1] - one[1] || one[0] - other[0]);
      answer.instead = await this.results(others.slice(0, 4).map(([document, grade]) => [document, grade]), { ...asked, terms: [] });
      answer.instead_reason = ranked.length === 0 ? "nothing" : "not_local";
    }
    return answer;
  }

  /** Places, topics and providers for what is being typed. */
  async suggest(text, { limit = 8 } = {}) {
    const typed = words(text).join(" ");
    if (typed.length < 2) return [];
    const begins = (names) => names.some((name) => name.startsWith(typed));
    const suggestion = (kind, label, detail, url) => ({ kind, label, detail, url });
    const places = this.places.filter(({ names }) => begins(names)).sort((one, other) => one.names[0].startsWith(typed) ? -1 : other.names[0].startsWith(typed) ? 1 : 0);
    const found = places.slice(0, 4).map((place) => {
      const other = place.names.find((name) => name.startsWith(typed));
      const region = place.kind === "municipality" ? this.manifest.regions[place.region][1] : "";
      return suggestion(place.kind, place.name, place.names[0].startsWith(typed) ? region : capital(other), this.address(place.kind, slug(place.name)));
    });
    const { results } = await this.answer(text, { limit: limit + 4 });
    const topics = results.filter(({ kind }) => kind === "topic").slice(0, 3);
    const rest = results.filter(({ kind }) => !["topic", "municipality", "region"].includes(kind));
    const others = [...topics, ...rest].map(({ kind, title, detail, url }) => suggestion(kind, title, detail, url));
    return [...found, ...others].slice(0, limit);
  }

  /** The municipality nearest to a position in degrees. */
  locate({ lat, lon }) {
    const at = [lat * 100, lon * 100];
    const near = this.places.filter((place) => place.at).map((place) => [kilometres(at, place.at), place]);
    const [, place] = near.reduce((best, one) => (one[0] < best[0] ? one : best));
    return { code: place.code, label: place.name };
  }

  /** The query as places, filters and the words that are left, each with what the dictionary has for it. */
  async understand(query, ignored, position) {
    const typed = [...new Set(words(query.slice(0, 20000)))];
    const chips = [];
    const accept = (kind, code, label, said) => {
      if (ignored.has(`${kind}:${code}`)) return false;
      if (!chips.some((chip) => chip.kind === kind && chip.code === code)) chips.push({ kind, code, label, words: said });
      return true;
    };
    let places = [];
    const rest = [];
    for (let at = 0; at < typed.length; ) {
      let taken = 0;
      for (let size = Math.min(3, typed.length - at); size > 0 && !taken; size -= 1) {
        const said = typed.slice(at, at + size);
        const place = size === 1 && /^\d{5}$/.test(said[0]) ? await this.placeOfPostalCode(said[0]) : this.place(said.join(" "));
        if (place && accept(place.kind, place.code, place.name, said.join(" "))) {
          places.push(place);
          taken = size;
        }
      }
      if (!taken) rest.push(typed[at]);
      at += taken || 1;
    }
    const last = typed[typed.length - 1];
    let telling = rest.filter(this.says).slice(0, WORDS);
    if (!telling.length && !places.length) telling = rest.slice(0, WORDS);
    if (position) places = [this.places.find(({ code }) => code === this.locate(position).code)];
    const filters = [];
    const terms = [];
    let found = await Promise.all(telling.map((word) => this.find(word, word === last)));
    // A word that the site does not have can be a place's name with a typing error.
    telling.forEach((word, at) => {
      const place = found[at].some(({ exact, weight }) => exact || weight > TYPO[1]) ? undefined : this.misspeltPlace(word);
      if (place && accept(place.kind, place.code, place.name, word)) places.push(place);
      if (places.includes(place)) found[at] = undefined;
    });
    telling = telling.filter((_, at) => found[at]);
    found = found.filter(Boolean);
    telling.forEach((word, number) => {
      const links = found[number].filter(({ exact }) => exact).flatMap(({ records: met }) => met[0].links.map(([link]) => link));
      const languages = links.filter((link) => link[0] === "l" && this.manifest.languages[link.slice(2)]);
      const accepted = languages.filter((link) => accept("language", link.slice(2), this.manifest.languages[link.slice(2)], word));
      if (accepted.length) filters.push(accepted.map((link) => `#${link}`));
      else if (!links.includes("o") || !accept("open", "now", this.texts["hours-open-now"], word)) terms.push({ word, candidates: found[number] });
    });
    await this.join(terms, telling);
    const strengths = new Map();
    for (const { word, candidates } of terms) {
      for (const { records: met, weight } of candidates) {
        for (const [link, strength] of met.flatMap(({ links }) => links)) {
          if (link[0] !== "t" || weight < 0.7 || ignored.has(`topic:${link.slice(2)}`)) continue;
          const known = strengths.get(link) ?? new Map();
          known.set(word, Math.max(known.get(word) ?? 0, strength * weight));
          strengths.set(link, known);
        }
      }
    }
    const sum = (known) => [...known.values()].reduce((one, other) => one + other, 0);
    const [best] = [...strengths].map(([link, known]) => [sum(known), link, known]).sort((one, other) => other[0] - one[0] || (one[1] < other[1] ? -1 : 1));
    const without = new Set([...ignored].filter((one) => one.startsWith("topic:")).map((one) => `t:${one.slice(6)}`));
    if (best && best[0] >= 0.6) accept("topic", best[1].slice(2), this.topics.get(best[1].slice(2)), [...best[2].keys()].join(" "));
    const open = chips.some(({ kind }) => kind === "open");
    return { typed, open, places, place: places.find(({ at }) => at), terms, filters, chips, without, position };
  }

  /** Keys of lists; a result must be on one of each group. */
  limits(asked, filters) {
    const keys = [...asked.filters];
    const own = { region: "r:", municipality: "m:", topic: "t:", language: "l:", mode: "h:" };
    for (const [kind, beginning] of Object.entries(own)) if (filters[kind]) keys.push([filters[kind]].flat().map((code) => `#${beginning}${code}`));
    if (filters.free) keys.push(["#f"]);
    if (filters.step_free) keys.push(["#s"]);
    return keys;
  }

  place(said) {
    const named = this.placeNames.get(said);
    if (named) return named;
    for (const ending of CASES) {
      if (!said.endsWith(ending)) continue;
      const beginning = said.slice(0, -ending.length);
      const found = this.placeStems.get(beginning) ?? (beginning.length > 3 ? this.placeNames.get(beginning) : undefined);
      if (found) return found;
    }
    return undefined;
  }

  misspeltPlace(word) {
    if (word.length < 5) return undefined;
    const near = this.places.filter(({ names }) => names.some((name) => distance(word, name, 1) === 1));
    return near.length === 1 ? near[0] : undefined;
  }

  async placeOfPostalCode(code) {
    if (!this.manifest.postal_codes[code[0]]) return undefined;
    const line = (await this.postal(code[0])).split("\n").find((one) => one.startsWith(code));
    return line && this.places.find((place) => place.kind === "municipality" && place.code === line.split(" ")[1]);
  }

  /** Number of the shard that holds a key, if any does. */
  shardOf(key) {
    const { shards } = this.manifest;
    let [low, high] = [0, shards.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shards[middle][0] <= key) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  async record(key) {
    return (await this.shard(this.shardOf(key))).find((record) => record.key === key);
  }

  /** The graded documents of a list. */
  async list(key) {
    const record = await this.record(key);
    return new Map(record ? record.documents.map((document, at) => [document, record.impacts[at] / 255]) : []);
  }

  /** Records of all shards that hold keys with one of these beginnings. */
  async around(beginnings, most = MOST_SHARDS) {
    const numbers = new Set();
    for (const beginning of beginnings.filter(Boolean)) {
      for (let at = this.shardOf(beginning); at <= this.shardOf(`${beginning}\uffff`) && numbers.size < most; at += 1) numbers.add(at);
    }
    return (await Promise.all([...numbers].map((number) => this.shard(number)))).flat().filter(({ key }) => key[0] !== "#");
  }

  /**
   * What the dictionary has for a word: `{ records, weight }`, where several records stand for the parts of a compound. A word of
   * another language is its own key.
   */
  async find(word, typing) {
    const keys = [...new Set([this.stem(word), word])];
    const exact = (await Promise.all(keys.map((key) => this.record(key)))).filter(Boolean);
    const candidates = exact.map((record) => ({ records: [record], weight: 1, exact: true }));
    if (typing || (!exact.length && word.length > 3)) candidates.push(...(await this.completions(word, exact)));
    if (!candidates.length && word.length > 3) candidates.push(...(await this.misspelt(word, typing)));
    for (let cut = 1; !candidates.length && cut <= 3 && word.length - cut >= 5; cut += 1) candidates.push(...(await this.completions(word.slice(0, -cut), [])));
    if (word.length > 5 && exact.every(({ documents, links }) => documents.length < FEW && !links.length)) {
      const all = await this.parts(word, !exact.length);
      const telling = all.filter(({ forms }) => forms.some(this.says));
      const parts = telling.length ? telling : all;
      if (parts.length) candidates.push({ records: parts, weight: PARTS });
    }
    return candidates;
  }

  /** Two words that the site writes as one count as that one too. */
  async join(terms, telling) {
    for (let at = 0; at + 1 < telling.length; at += 1) {
      const pair = [telling[at], telling[at + 1]];
      const record = await this.record(this.stem(pair.join("")));
      if (record?.forms.includes(pair.join(""))) for (const term of terms) if (pair.includes(term.word)) term.candidates.push({ records: [record], weight: 1 });
    }
  }

  async completions(word, exact) {
    const found = [];
    for (const record of await this.around([word, this.stem(word)], 4)) {
      if (exact.includes(record)) continue;
      const lengths = record.forms.filter((form) => form.startsWith(word)).map((form) => form.length);
      if (lengths.length) found.push({ records: [record], weight: (exact.length ? COMPLETION_BESIDE : COMPLETION) * Math.sqrt(word.length / Math.min(...lengths)) });
    }
    return nearest(found);
  }

  async misspelt(word, typing) {
    const most = word.length > 7 ? 2 : 1;
    const stem = this.stem(word);
    // Errors in the first letters too: one of them wrong, missing, or the two swapped.
    const [a, b, c = ""] = word;
    const beginnings = [a + b, a + c, b + c, b + a];
    const found = [];
    for (const record of await this.around(beginnings)) {
      if (!beginnings.some((beginning) => record.key.startsWith(beginning))) continue;
      let least = stem === word ? most + 1 : distance(stem, record.key, most - 1) + 1;
      for (const form of record.forms) {
        least = Math.min(least, distance(word, form, most));
        if (typing && form.length > word.length && word.length > 4) least = Math.min(least, distance(word, form.slice(0, word.length), 1) + 1);
      }
      if (least <= most) found.push({ records: [record], weight: TYPO[Math.max(1, least)] });
    }
    // Words with more errors only add noise to those with fewer.
    return nearest(found.filter(({ weight }) => found.every((other) => other.weight <= weight)));
  }

  /** The records of the words that a compound is made of; see src/search/analysis/compound.rs. */
  async parts(word, unknown) {
    const own = this.stem(word);
    const begins = async (first) => {
      const record = await this.record(this.stem(first));
      if (!record) return false;
      return record.forms.includes(first) || (first.length > 3 && /[nseou]$/.test(first)) || (/s$/.test(first) && record.forms.includes(first.slice(0, -1)));
    };
    const last = async (end) => {
      const stem = this.stem(end);
      return stem === own ? undefined : this.record(stem);
    };
    for (let at = word.length - 3; at >= 3; at -= 1) {
      if (!(await begins(word.slice(0, at)))) continue;
      const end = await last(word.slice(at));
      if (end) return [await this.record(this.stem(word.slice(0, at))), end];
    }
    if (!this.manifest.compounds || !unknown) return [];
    for (let at = 2; at <= word.length - 5; at += 1) {
      const end = await last(word.slice(at));
      if (end) return [end];
    }
    for (let at = word.length - 4; at >= 5; at -= 1) {
      if (await begins(word.slice(0, at))) return [await this.record(this.stem(word.slice(0, at)))];
    }
    return [];
  }

  /** Documents with their scores, the best first, and the list of the place. */
  async rank(asked, limits) {
    const { places, without } = asked;
    const terms = asked.terms.filter(({ candidates }) => candidates.length);
    const linked = new Set(terms.flatMap(({ candidates }) => candidates.flatMap(({ records: met }) => met.flatMap(({ links }) => links.map(([link]) => link)))));
    const links = [...linked].filter((link) => /^[th]:/.test(link) && !without.has(link));
    const [linkLists, placeLists, limitLists] = await Promise.all([
      Promise.all(links.map((link) => this.list(`#${link}`))),
      Promise.all(places.map(({ key }) => this.list(`#${key}`))),
      Promise.all(limits.map(async (keys) => merged(await Promise.all(keys.map((key) => this.list(key)))))),
    ]);
    const lists = new Map(links.map((link, at) => [link, linkLists[at]]));
    const place = placeLists.length ? merged(placeLists) : undefined;
    // Where nobody of the place does just this, the topics' own pages and the place's page still lead on.
    const [firstTopic] = [this.manifest.kinds.topic[1]];
    const isTopic = (document) => document >= firstTopic && document < firstTopic + this.topics.size;
    const grade = (document) => place?.get(document) ?? (isTopic(document) ? TOPIC_PAGE : 0);
    const within = (scores) => [...scores].filter(([document]) => (!place || grade(document)) && limitLists.every((list) => list.has(document)));
    const [scores, matched] = textScores(terms, lists);
    let found = within(scores).map(([document, score]) => [document, score * (0.35 + (0.65 * matched.get(document)) / terms.length)]);
    const told = found.length > 0;
    // Words that find nothing there do not empty the page: what is there is shown.
    if (!told && (place || limitLists.length)) found = within(place ?? limitLists[0]).map(([document]) => [document, 1]);
    if (told) found.push(...this.ownPages(places, scores, found), ...speaking(within, limitLists, scores, found));
    const ranked = found.map(([document, text]) => {
      const score = !place ? text : told ? Math.sqrt(text) * grade(document) ** 1.2 : 10 * grade(document);
      return [document, limitLists.reduce((all, list) => all * (0.5 + list.get(document) / 2), score)];
    });
    ranked.sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    return [ranked, { place }];
  }

  /** Those of the best documents where somebody helps at this moment, as far as the files know. */
  async openNow(ranked, now) {
    const { cards, as_of: asOf } = this.manifest;
    const [day, minute] = helsinki(now, asOf);
    const isOpen = async ([document]) => {
      if (document < cards[0][0]) return false;
      const group = this.groupOf(document);
      const times = (await this.hours(group))[document - cards[group][0]];
      return times.split(";").some((time) => {
        const [stretch, ...days] = time.split(" ");
        const [from, to] = stretch.split("-").map(Number);
        return days.some((first) => day * 1440 + minute >= first * 1440 + from && day * 1440 + minute < first * 1440 + to);
      });
    };
    const best = ranked.slice(0, MOST_ASKED_FOR_HOURS);
    const open = await Promise.all(best.map(isOpen));
    return best.filter((_, at) => open[at]);
  }

  groupOf(document) {
    let group = this.manifest.cards.length - 1;
    while (this.manifest.cards[group][0] > document) group -= 1;
    return group;
  }

  /** The pages of places, where the words do not find them anyway. */
  ownPages(places, scores, found) {
    const most = Math.max(...found.map(([, score]) => score));
    const number = ({ kind, code }) => this.manifest.kinds[kind][1] + this.places.filter((one) => one.kind === kind).findIndex((one) => one.code === code);
    return places.map(number).filter((document) => !scores.has(document)).map((document) => [document, most * OTHERS]);
  }

  async results(ranked, asked) {
    return Promise.all(ranked.map(([document, score]) => this.result(document, score, asked)));
  }

  address(kind, below) {
    const folder = this.manifest.kinds[kind][0];
    return `${this.manifest.base}${folder}${below}${folder.endsWith("#") ? "" : "/"}`;
  }

  async result(document, score, asked) {
    const { kinds, cards } = this.manifest;
    for (const kind of ["language", "municipality", "region", "topic"]) {
      const first = kinds[kind][1];
      if (first === null || document < first || document >= cards[0][0]) continue;
      if (kind === "language") {
        const [code, title] = Object.entries(this.manifest.languages)[document - first];
        return this.described({ kind, title, url: this.address(kind, code), score }, document, asked);
      }
      if (kind === "topic") {
        const [code, title] = this.manifest.topics[document - first];
        return this.described({ kind, code, title, url: this.address(kind, slug(title) || code.replace(/_/g, "-")), score }, document, asked);
      }
      const place = this.places.filter((one) => one.kind === kind)[document - first];
      const detail = kind === "municipality" ? this.manifest.regions[place.region][1] : "";
      return this.described({ kind, title: place.name, detail, url: this.address(kind, slug(place.name)), score, at: [place] }, document, asked);
    }
    const group = this.groupOf(document);
    const line = (await this.cards(group))[document - cards[group][0]];
    const [letter, below, title, lang, municipalities, detail, modes, languages, marks, phone, date] = line.split("\t");
    const kind = { p: "provider", h: "helpline", n: "news", e: "event", g: "page", o: "organisation" }[letter];
    const list = (text) => (text ? text.split(" ") : []);
    const at = list(municipalities).map((number) => this.places[number]);
    const result = { kind, title, url: this.address(kind, below), score, at, modes: list(modes), languages: list(languages) };
    Object.assign(result, { detail: [...at.slice(0, 3).map(({ name }) => name), detail].filter(Boolean).join(" · "), free: Boolean(marks?.includes("f")) });
    if (lang) result.title_lang = lang;
    if (phone) result.phone = phone;
    if (date) result.date = date;
    return this.described(result, document, asked);
  }

  /** A result with what it has to do with the query. */
  described({ at = [], ...result }, document, { terms, place, position }) {
    const said = { modes: [], languages: [], topics: [], detail: "", free: false, ...result, words: [] };
    const forms = words(said.title);
    for (const { word, candidates } of terms) {
      const met = candidates.flatMap(({ records: list }) => list).filter(({ documents }) => documents.includes(document));
      if (met.length) said.words.push(...forms.filter((form) => met.some((record) => record.forms.includes(form))), word);
      const other = met.find(({ name }) => name);
      if (other) said.through = word;
      for (const [link] of met.flatMap(({ links }) => links)) {
        const topic = link[0] === "t" && this.topics.get(link.slice(2));
        if (topic && result.kind !== "topic" && said.topics.length < 2 && !said.topics.includes(topic)) said.topics.push(topic);
      }
    }
    said.words = [...new Set(said.words)];
    const from = position ? [position.lat * 100, position.lon * 100] : place?.at;
    if (place) said.near = at.includes(place) ? "local" : at.length && result.kind !== "municipality" ? "near" : "covers";
    const distances = from ? at.filter((one) => one.at).map((one) => kilometres(from, one.at)) : [];
    if (distances.length && said.near !== "local") said.distance = Math.round(Math.min(...distances));
    return said;
  }
}

/** Who types the whole title of a page means that page: it comes before what scores better. */
function namedFirst(results, typed) {
  const at = results.findIndex(({ title }) => words(title).join(" ") === typed.join(" "));
  if (at > 0) results.unshift({ ...results.splice(at, 1)[0], score: results[0].score });
  return results;
}

/** Others that help in the language, after those that the words find. */
function speaking(within, [list], scores, found) {
  if (!list) return [];
  const most = Math.max(...found.map(([, score]) => score));
  return within(list).filter(([document]) => !scores.has(document)).map(([document]) => [document, most * OTHERS]);
}

/** The best of several lists, document by document. */
function merged(lists) {
  const all = new Map();
  for (const list of lists) list.forEach((grade, document) => all.set(document, Math.max(all.get(document) ?? 0, grade)));
  return all;
}

/** Scores of all documents that the words find, and how many words find each. */
function textScores(terms, lists) {
  const scores = new Map();
  const matched = new Map();
  for (const { candidates } of terms) {
    const clause = new Map();
    for (const { records: met, weight } of candidates) {
      const found = new Map();
      for (const record of met) recordScores(record, lists).forEach((score, document) => found.set(document, [...(found.get(document) ?? []), score]));
      found.forEach((all, document) => {
        const score = (all.reduce((one, other) => one + other) / met.length) * (0.35 + (0.65 * all.length) / met.length);
        clause.set(document, Math.max(clause.get(document) ?? 0, weight * score));
      });
    }
    clause.forEach((score, document) => {
      scores.set(document, (scores.get(document) ?? 0) + score);
      matched.set(document, (matched.get(document) ?? 0) + 1);
    });
  }
  return [scores, matched];
}

/** Scores of the documents that a record's texts, topics or modes find. */
function recordScores({ documents, impacts, links }, lists) {
  const scores = new Map(documents.map((document, at) => [document, SCORES[impacts[at]]]));
  const linked = new Map();
  for (const [link, strength] of links) {
    lists.get(link)?.forEach((grade, document) => linked.set(document, Math.max(linked.get(document) ?? 0, TOPIC * strength * grade)));
  }
  linked.forEach((score, document) => {
    const text = scores.get(document) ?? 0;
    scores.set(document, Math.max(text, score) + BOTH * Math.min(text, score));
  });
  return scores;
}

/** Days since the build's day, and the minute of the day, by Helsinki's clock. */
function helsinki(now, asOf) {
  const options = { timeZone: "Europe/Helsinki", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hour12: false };
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-GB", options).formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  const day = (Date.UTC(parts.year, parts.month - 1, parts.day) - Date.parse(`${asOf}T00:00:00Z`)) / 864e5;
  return [day, (parts.hour % 24) * 60 + parts.minute];
}

/** The candidates that count most, a bounded number of them. */
function nearest(candidates) {
  const key = ({ records: [record] }) => record.key;
  return candidates.sort((one, other) => other.weight - one.weight || (key(one) < key(other) ? -1 : 1)).slice(0, MOST_COMPLETIONS);
}

const slug = (name) => fold(name).replace(/['’]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
const capital = (name) => name.replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
