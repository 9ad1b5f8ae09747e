// The W3C checker over every Finnish page of the national edition, and over every third of all others: no errors.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";

const jar = createRequire(import.meta.url)("vnu-jar");
const folder = new URL("../../target/site-for-tests", import.meta.url).pathname;

const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
const pages = files.filter((file, at) => file.startsWith(join("national", "fi")) || at % 3 === 0).map((file) => join(folder, file));

test("the W3C checker finds no errors in any edition", { timeout: 1_800_000 }, async () => {
  const report = await new Promise((resolve) => {
    const flags = ["-Xss4m", "-jar", jar, "--errors-only", "--format", "json", ...pages];
    execFile("java", flags, { maxBuffer: 1 << 30 }, (_, __, stderr) => resolve(stderr));
  });
  const { messages } = JSON.parse(report);
  const shown = messages.slice(0, 20).map((found) => `${found.url.split("site-for-tests/")[1]}:${found.lastLine} ${found.message}\n    ${found.extract}`);
  assert.equal(messages.length, 0, `${messages.length} errors\n${shown.join("\n")}`);
});
