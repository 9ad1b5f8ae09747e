// The W3C checker over every page of every edition: no errors.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";

const jar = createRequire(import.meta.url)("vnu-jar");
const folder = new URL("../../target/site-for-tests", import.meta.url).pathname;

test("the W3C checker finds no errors in any edition", { timeout: 1_800_000 }, async () => {
  const report = await new Promise((resolve) => {
    const flags = ["-Xss4m", "-jar", jar, "--errors-only", "--skip-non-html", "--format", "json", folder];
    execFile("java", flags, { maxBuffer: 1 << 30 }, (_, __, stderr) => resolve(stderr));
  });
  const { messages } = JSON.parse(report);
  const shown = messages.slice(0, 20).map((found) => `${found.url.split("site-for-tests/")[1]}:${found.lastLine} ${found.message}\n    ${found.extract}`);
  assert.equal(messages.length, 0, `${messages.length} errors\n${shown.join("\n")}`);
});
