// Joins the program of the forms (Decap CMS or Sveltia CMS) to this content. What an entry may say shortly, `cost: free`, is
// written out when its form opens, as forms have one kind of field in one place; and shortened again when the form is saved,
// without the empty texts, lists and groups that forms leave behind.

/** A value as a form has it. `shape` is told by the page, from the types of entries. */
function expand(value, shape, first) {
  if (value === null || value === undefined || shape === null || shape === undefined) return value;
  if (shape === "flag") return { true: true, false: false }[value] ?? value;
  if (shape === "number") return typeof value === "string" && String(Number(value)) === value ? Number(value) : value;
  if (shape === "texts") return typeof value === "object" ? value : { [first]: value, same: true };
  if (shape.either) {
    const [one, many] = shape.either;
    return Array.isArray(value) ? { [many]: value.map((item) => expand(item, shape.list, first)) } : { [one]: value };
  }
  if (shape.list !== undefined) return (Array.isArray(value) ? value : [value]).map((item) => expand(item, shape.list, first));
  if (typeof value !== "object") {
    if (shape.words?.includes(value)) return { [value]: true };
    if (shape.entry) return { [shape.entry]: value };
    return shape.short ? { [shape.short]: expand(value, shape.fields[shape.short], first) } : value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, expand(part, shape.fields?.[key], first)]));
}

const isEmpty = (value) =>
  value === null || value === undefined || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

/** A value as an entry has it; `undefined` if a form has left nothing in it. */
function shorten(value, shape) {
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => shorten(item, shape?.list)).filter((item) => !isEmpty(item));
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== "object") return value;
  if (shape === "texts") {
    const { same, ...texts } = value;
    const written = Object.entries(texts).filter(([, text]) => !isEmpty(text));
    if (written.length === 0) return undefined;
    return same && new Set(written.map(([, text]) => text)).size === 1 ? written[0][1] : Object.fromEntries(written);
  }
  if (shape?.either) {
    const [one, many] = shape.either;
    return shorten(value[many], { list: shape.list }) ?? shorten(value[one]);
  }
  const word = shape?.words?.find((word) => value[word] === true);
  if (word) return word;
  if (shape?.entry && !isEmpty(value[shape.entry])) return value[shape.entry];
  const rest = Object.keys(value).filter((key) => !shape?.words?.includes(key) && key !== shape?.entry);
  const order = shape?.order ?? [];
  const rank = (key) => (order.includes(key) ? order.indexOf(key) : order.length);
  const parts = rest
    .sort((one, other) => rank(one) - rank(other))
    .map((key) => [key, shorten(value[key], shape?.fields?.[key])])
    .filter(([, part]) => !isEmpty(part));
  if (parts.length === 0) return undefined;
  const [key, only] = parts[0];
  return parts.length === 1 && key === shape?.short && typeof only !== "object" ? only : Object.fromEntries(parts);
}

/** Whole-line comments of the outermost keys, by the key that they stand before; `""` for those after the last one. */
function comments(yaml) {
  const found = {};
  let waiting = [];
  for (const line of yaml.split("\n")) {
    const key = /^([A-Za-z_]+):/.exec(line)?.[1];
    if (line.startsWith("#")) waiting.push(line.trimEnd());
    else if (key && waiting.length > 0) [found[key], waiting] = [waiting, []];
  }
  if (waiting.length > 0) found[""] = waiting;
  return found;
}

/** The key under which a form carries an entry's comments; no field has this name. */
const COMMENTS = "#";
const FRONT = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** How files of one list are read and written. */
export function format(shape, first, yaml) {
  const isMarkdown = shape.ending === "md";
  return {
    fromFile(text) {
      const front = isMarkdown ? FRONT.exec(text) : null;
      const facts = isMarkdown ? (front?.[1] ?? "") : text;
      const written = yaml.load(facts, { schema: yaml.FAILSAFE_SCHEMA }) ?? {};
      const data = expand(written, shape, first);
      const said = comments(facts);
      if (!isEmpty(said)) data[COMMENTS] = said;
      if (isMarkdown) data.body = front ? text.slice(front.index + front[0].length) : text;
      return data;
    },
    toFile({ [COMMENTS]: said = {}, body = "", ...data }) {
      const facts = shorten(data, shape) ?? {};
      const lines = Object.entries(facts).map(
        ([key, value]) => `${(said[key] ?? []).map((line) => `${line}\n`).join("")}${yaml.dump({ [key]: value }, { lineWidth: -1, noRefs: true })}`,
      );
      const text = lines.join("") + (said[""] ?? []).map((line) => `${line}\n`).join("");
      if (!isMarkdown) return text;
      // A language in which nothing was written gets no file.
      if (text === "" && body.trim() === "") return "";
      return `---\n${text}---\n${body}${body === "" || body.endsWith("\n") ? "" : "\n"}`;
    },
  };
}

/** Loads a script of the site. */
const load = (address) =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: address, onload: resolve, onerror: reject });
    document.head.append(script);
  });

async function start(own) {
  window.CMS_MANUAL_INIT = true;
  for (const file of own.dataset.programs.split(" ")) {
    const address = new URL(file, own.src).href;
    // Added here, the site's own copy of the icons stands before the one that the program would ask of another host.
    if (file.endsWith(".woff2")) document.fonts.add(new FontFace("Material Symbols Outlined", `url(${address})`, { display: "block" }));
    else await load(address);
  }
  const shapes = JSON.parse(document.getElementById("shapes").textContent);
  for (const [name, shape] of Object.entries(shapes)) {
    window.CMS.registerCustomFormat(name, shape.ending, format(shape, own.dataset.language, window.jsyaml));
  }
  window.CMS.init();
}

if (typeof document !== "undefined") start(document.querySelector("script[data-programs]"));
