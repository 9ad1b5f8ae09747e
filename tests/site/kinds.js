// The kinds of pages that a published edition has: a page says its own in `<body data-page="…">`.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Pages of more bytes test no more than those of fewer, and take very long. */
const MOST = 36_000;

/** For each kind of page, the address of the longest one below `folder`, which holds the most parts of its kind. */
export async function kinds(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith("index.html"));
  const longest = new Map();
  for (const file of files.sort()) {
    const html = await readFile(join(folder, file), "utf8");
    const kind = /<body data-page="?([^">\s]+)/.exec(html)?.[1];
    const length = Buffer.byteLength(html);
    const fits = length <= MOST || !longest.has(kind);
    if (kind && fits && length > (longest.get(kind)?.length ?? 0)) longest.set(kind, { length, file });
  }
  return [...longest].sort().map(([kind, { file }]) => ({ kind, path: file.replace(/index\.html$/, "") }));
}
