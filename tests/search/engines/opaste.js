// The search of the published site: the module that a browser loads, here loaded from disk.
import { access } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fetchFilesFromDisk } from "../disk.js";
import { NotThere, pathBelow } from "../results.js";

export async function open(language, pages, { site }) {
  const file = join(site, "search", language, "search.js");
  await access(file).catch(() => {
    throw new NotThere(`${file} is missing`);
  });
  fetchFilesFromDisk();
  const engine = await import(pathToFileURL(file));
  return {
    name: "Opaste",
    async search(query, limit) {
      const results = await engine.search(query, { limit });
      return results.map(({ url }) => ({ path: pathBelow(url, language) }));
    },
  };
}
