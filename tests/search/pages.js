// The pages of the built site that a search may find: those that show a document of the facts, and may be indexed at all.
// What has closed, or was verified too long ago, keeps its page but is marked `noindex`.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "node-html-parser";

const NOT_INDEXED = /<meta name="?robots"? content="?noindex"?>/;

/** Reads the pages at `paths` below the site's folder that are there and may be indexed. */
export async function readPages(site, paths) {
  const pages = [];
  for (const path of paths) {
    const html = await readFile(join(site, path, "index.html"), "utf8").catch(() => null);
    if (html !== null && !NOT_INDEXED.test(html)) pages.push(readPage(path, html));
  }
  return pages;
}

function readPage(path, html) {
  const root = parse(html);
  const main = root.querySelector("main");
  return {
    path,
    html,
    title: main.querySelector("h1").text.trim(),
    summary: root.querySelector('meta[name="description"]')?.getAttribute("content") ?? "",
    text: main.structuredText,
  };
}
