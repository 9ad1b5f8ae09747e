// What each kind of page weighs: bytes, bytes compressed, and how many requests a first visit makes.
//
//     node benches/weights.js [FOLDER OF AN EDITION] [LANGUAGE]
//
// For each kind stand the middle and the longest page. A request is the page itself and each style sheet, script and picture that it
// names; the search's script is counted apart, because it comes only when a reader touches the field.
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";

const folder = process.argv[2] ?? "target/site-for-tests/national";
const language = process.argv[3] ?? "fi";
const sizes = new Map();

async function weigh(file) {
  if (!sizes.has(file)) {
    const bytes = await readFile(file);
    sizes.set(file, { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, text: `${bytes}` });
  }
  return sizes.get(file);
}

/** The files that a page asks for, below the edition's folder. */
function assets(html) {
  const named = html.matchAll(/<(?:link[^>]*rel="?(?:stylesheet|icon)"?[^>]*href|script[^>]*src|img[^>]*src)="?([^"\s>]+)/g);
  return new Set([...named].map(([, address]) => address.replace(/^.*\/(assets|files)\//, "$1/")));
}

const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
const root = join(folder, language);
const byKind = new Map();
for (const file of (await readdir(root, { recursive: true })).filter((file) => file.endsWith("index.html"))) {
  const page = await weigh(join(root, file));
  const kind = /<body data-page="?([^">\s]+)/.exec(page.text)?.[1];
  if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), { file, ...page }]);
}

console.log(`kB, ${relative(".", root)}\n`);
console.log("kind                 pages  middle  longest  its gzip  requests  all, gzip");
for (const [kind, pages] of [...byKind].sort()) {
  pages.sort((one, other) => one.bytes - other.bytes);
  const [middle, longest] = [pages[Math.floor(pages.length / 2)], pages.at(-1)];
  let all = longest.gzip;
  const asked = assets(longest.text);
  for (const asset of asked) all += (await weigh(join(folder, asset)).catch(() => ({ gzip: 0 }))).gzip;
  const cells = [kb(middle.bytes), " ", kb(longest.bytes), "  ", kb(longest.gzip), `${1 + asked.size}`.padStart(9), "   ", kb(all)];
  console.log(kind.padEnd(20), `${pages.length}`.padStart(5), cells.join(""));
}
console.log("");
for (const asset of (await readdir(join(folder, "assets"))).sort()) {
  const { bytes, gzip } = await weigh(join(folder, "assets", asset));
  console.log(asset.padEnd(28), kb(bytes), kb(gzip));
}
