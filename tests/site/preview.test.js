// The preview in a browser: a saved file reloads the page once, at the place where the reader was; a mistake shows and goes.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./chromium.js";

const repository = join(import.meta.dirname, "../..");
const program = process.env.OPASTE ?? join(repository, "target/release/opaste");
let folder, preview, browser, page, address;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "preview-"));
  await cp(join(repository, "tests/fixtures/minimal/content"), join(folder, "content"), { recursive: true });
  const options = ["--themes", join(repository, "themes"), "--locales", join(repository, "locales")];
  preview = spawn(program, ["serve", "--port", "0", "--as-of", "2026-11-22", ...options], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  address = await new Promise((resolve, reject) => {
    let told = "";
    preview.on("error", reject);
    preview.on("exit", () => reject(new Error(told)));
    preview.stderr.on("data", (part) => {
      told += part;
      const found = told.match(/preview at (http:\S+)/);
      if (found) resolve(found[1]);
    });
  });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 360, height: 500 } });
});

after(async () => {
  await browser?.close();
  preview?.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Saves as editors do: a new file renamed over the old one. It is written elsewhere, so that there is one change to be seen. */
async function save(path, text) {
  const written = join(folder, "written");
  await writeFile(written, text);
  await rename(written, path);
}

test("a saved change reloads the page once and keeps its place", async () => {
  const path = join(folder, "content/regions/lappi/providers/digiapu.fi.md");
  const text = await readFile(path, "utf8");
  const faults = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(`${address}fi/apua/digiapu/`);
  await page.evaluate(() => scrollTo(0, 300));
  const place = await page.evaluate(() => scrollY);
  assert.ok(place > 0, "the page is long enough to scroll");
  let reloads = 0;
  page.on("request", (request) => { reloads += Number(request.isNavigationRequest()); });
  await save(path, text.replace("Digiapua kirjastossa", "Digiapua Rovaniemellä"));
  await page.getByRole("heading", { level: 1, name: "Digiapua Rovaniemellä" }).waitFor();
  await page.waitForLoadState("load");
  await page.waitForTimeout(500);
  assert.equal(reloads, 1);
  assert.equal(await page.evaluate(() => scrollY), place);

  await save(path, text.replace("summary:", "sumary:"));
  await page.getByText("unknown key `sumary`").waitFor();
  await page.getByRole("link", { name: "The page as it last was" }).click();
  await page.getByRole("heading", { level: 1, name: "Digiapua Rovaniemellä" }).waitFor();
  await save(path, text);
  await page.getByRole("heading", { level: 1, name: "Digiapua kirjastossa" }).waitFor();
  // The page of mistakes answers 500, which a browser notes; nothing else may be noted, least of all by the policy.
  assert.deepEqual(faults.filter((fault) => !fault.includes("500")), []);
});
