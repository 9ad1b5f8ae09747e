// Pagefind: its own index of the pages, asked through the module that it writes for browsers.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as pagefind from "pagefind";
import { fetchFilesFromDisk } from "../disk.js";

export async function open(language, pages, { work }) {
  const folder = join(work, "pagefind", language);
  await writeIndex(language, pages, folder);
  fetchFilesFromDisk();
  const engine = await import(pathToFileURL(join(folder, "pagefind.js")));
  await engine.options({ baseUrl: "/" });
  return {
    name: "Pagefind",
    async search(query, limit) {
      const { results } = await engine.search(query);
      const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return found.map(({ raw_url }) => ({ path: raw_url.slice(1) }));
    },
  };
}

async function writeIndex(language, pages, folder) {
  const { index } = await pagefind.createIndex({ rootSelector: "main", forceLanguage: language });
  for (const { path, html } of pages) {
    const { errors } = await index.addHTMLFile({ url: `/${path}`, content: html });
    if (errors.length > 0) throw new Error(`${path}: ${errors.join(", ")}`);
  }
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
}
