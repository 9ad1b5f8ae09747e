// What `opaste check` says to other programs: SARIF is held against the published schema of the format.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

const require = createRequire(import.meta.url);
const Ajv = require("ajv");
const repository = join(import.meta.dirname, "../..");
const program = process.env.OPASTE ?? join(repository, "target/release/opaste");
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "findings-"));
  await cp(join(repository, "tests/fixtures/minimal/content"), join(folder, "content"), { recursive: true });
  const provider = join(folder, "content/regions/lappi/providers/digiapu.yaml");
  const facts = await readFile(provider, "utf8");
  await writeFile(provider, `${facts.replace("12:00-14:00", "12:00-34:00")}topiks: [photos]\n`);
});

after(() => rm(folder, { recursive: true, force: true }));

/** The findings in a format; there are mistakes, so the program must end with 1. */
function check(format) {
  const options = ["check", "--as-of", "2026-11-22", "--format", format, "--locales", join(repository, "locales"), "--themes", join(repository, "themes")];
  return new Promise((resolve, reject) => {
    execFile(program, options, { cwd: folder, maxBuffer: 1e8 }, (error, stdout) =>
      error?.code === 1 ? resolve(stdout) : reject(error ?? new Error("no mistake was found")));
  });
}

test("SARIF keeps to the schema of SARIF 2.1.0", async () => {
  const schema = JSON.parse(await readFile(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
  const ajv = new Ajv({ schemaId: "auto", allErrors: true });
  ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
  const isValid = ajv.compile(schema);
  const log = JSON.parse(await check("sarif"));
  assert.ok(isValid(log), ajv.errorsText(isValid.errors, { separator: "\n" }));
  const found = log.runs[0].results.map((result) => result.ruleId);
  assert.ok(found.includes("bad-hours") && found.includes("unknown-key"), found.join(" "));
  log.runs[0].results[0].levle = "error";
  assert.ok(!isValid(log), "the schema refuses what is not in the format");
});

test("JSON and SARIF tell of the same findings", async () => {
  const [json, sarif] = [JSON.parse(await check("json")), JSON.parse(await check("sarif"))];
  assert.deepEqual(json.findings.map((finding) => finding.code).sort(), sarif.runs[0].results.map((result) => result.ruleId).sort());
});
