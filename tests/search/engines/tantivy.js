// The search of the command line, asked all queries at once so that it reads the content once.
import { execFile } from "node:child_process";
import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { NotThere, pathBelow } from "../results.js";

const run = promisify(execFile);
const MOST_OUTPUT = 256 * 1024 * 1024;

export async function open(language, pages, { root, work, queries, limit }) {
  const program = join(root, "target", "release", "opaste");
  await access(program).catch(() => {
    throw new NotThere(`${program} is missing`);
  });
  const file = join(work, `queries-${language}.txt`);
  await mkdir(work, { recursive: true });
  await writeFile(file, queries.map((query) => `${onOneLine(query)}\n`).join(""));
  const options = ["search", "--queries", file, "--lang", language, "--format", "json", "--limit", String(limit)];
  const { stdout } = await run(program, options, { cwd: root, maxBuffer: MOST_OUTPUT }).catch((error) => {
    throw new NotThere(`\`opaste search\` does not work: ${error.stderr.trim().split("\n")[0]}`);
  });
  const answers = new Map(stdout.trim().split("\n").map((line, index) => [queries[index], JSON.parse(line)]));
  return {
    name: "Tantivy",
    async search(query) {
      return answers.get(query).results.map(({ url }) => ({ path: pathBelow(url, language) }));
    },
  };
}

const onOneLine = (query) => query.replace(/\s+/g, (space) => (space.includes("\n") ? " " : space));
