// Measures the preview of a large portal beside `hugo server` on as much content: how long after the start the first page is
// answered, and how long after a save the change is visible.
//
//   node benches/serve.js [folder made by benches/generate.js] [edits, fewer where they take more than five minutes]
//
// The edit is one word in one provider's text, written as editors do it: a new file renamed over the old one. "Visible" is
// when the page, asked for again and again, has the word. The servers run one after the other; the files
// are put back. Machines differ: compare only figures of one run.
import { spawn } from "node:child_process";
import { readFile, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const folder = process.argv[2] ?? "target/bench";
const edits = Number(process.argv[3] ?? 50);
const program = process.env.OPASTE ?? "target/release/opaste";
const LONGEST = 600_000;
/** A server's last edit begins before so many milliseconds have gone by. */
const ENOUGH = 300_000;

const providers = (await readdir(join(folder, "hugo/content/fi/help"))).length;
const servers = [
  {
    name: "opaste serve",
    command: [program, "serve", "--content", join(folder, "opaste/content"), "--as-of", "2026-11-22", "--port", "8201"],
    page: (id) => `http://127.0.0.1:8201/fi/apua/${id}/`,
    file: async (id) => {
      const regions = join(folder, "opaste/content/regions");
      for (const region of await readdir(regions)) {
        const file = join(regions, region, "providers", `${id}.fi.md`);
        try { await readFile(file); return file; } catch { /* another region's */ }
      }
      throw new Error(`no file of ${id}`);
    },
  },
  {
    name: "hugo server",
    command: ["hugo", "server", "--source", join(folder, "hugo"), "--port", "8202", "--bind", "127.0.0.1", "--disableLiveReload", "--renderToMemory"],
    page: (id) => `http://127.0.0.1:8202/fi/help/${id}/`,
    file: async (id) => join(folder, "hugo/content/fi/help", `${id}.md`),
  },
];

const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];

/** Asks for the page until it has the text, or has it no more; milliseconds since `since`. */
async function visible(url, text, since, wanted = true) {
  while (performance.now() - since < LONGEST) {
    try {
      const answer = await fetch(url);
      if (answer.ok && (await answer.text()).includes(text) === wanted) return performance.now() - since;
    } catch { /* not listening yet */ }
    await wait(10);
  }
  throw new Error(`${url} never ${wanted ? "had" : "lost"} ${text}`);
}

for (const { name, command, page, file } of servers) {
  const started = performance.now();
  const [binary, ...options] = command;
  const process_ = spawn(binary, options, { stdio: "ignore" });
  const failed = new Promise((_, reject) => process_.on("error", reject));
  try {
    const first = await Promise.race([visible(page("provider-00000"), "</html>", started), failed]);
    const times = [];
    const begun = performance.now();
    for (let number = 0; number < edits && performance.now() - begun < ENOUGH; number += 1) {
      const id = `provider-${String((number * 197) % providers).padStart(5, "0")}`;
      const path = await file(id);
      const before = await readFile(path, "utf8");
      const word = `Muutos${number}x${Date.now()}`;
      await writeFile(`${path}.new`, `${before}\n${word}\n`);
      const saved = performance.now();
      await rename(`${path}.new`, path);
      times.push(await visible(page(id), word, saved));
      await writeFile(path, before);
      // The way back is not measured, but has to be over before the next edit.
      await visible(page(id), word, performance.now(), false);
    }
    times.sort((left, right) => left - right);
    const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
    console.log(`${name}: first page ${seconds(first)}; ${times.length} edits: p50 ${seconds(quantile(times, 0.5))}, p95 ${seconds(quantile(times, 0.95))}`);
  } finally {
    process_.kill();
    await wait(500);
  }
}
