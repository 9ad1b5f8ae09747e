// A region's own site, from nothing: a new repository, one provider added, the national content beside it, served under a
// path of a host. Every link works, with its own theme, its own search and its own lists for other sites.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch } from "./chromium.js";
import { serve } from "./server.js";

const ROOT = resolve(import.meta.dirname, "../..");
const OPASTE = process.env.OPASTE ?? ["release", "debug"].map((kind) => join(ROOT, "target", kind, "opaste")).find((file) => statSync(file, { throwIfNoEntry: false }));
const PREFIX = "/sub/path/";
const PROVIDER = `---
title: Digiapua Sotkamon kirjastossa
summary: Saat apua puhelimen ja tietokoneen käyttöön kirjaston aulassa.
organisation: {name: Sotkamon kirjasto, kind: library}
topics: [smartphone_basics, email, {code: bank_codes, level: refer}]
cost: free
languages: [fi]
points:
  - at:
      place:
        name: Sotkamon kirjasto
        kind: library
        municipality: sotkamo
        address: {street: Kirjastokatu 1, postal_code: "88600", post_office: Sotkamo}
    mode: drop_in
    hours: ma-to 12-15; PH,EVE off
verified: {on: 2026-11-20, by: kainuu-coordinator}
---
Tule aulaan ja ota oma laite mukaan.
`;

let folder, out, site, browser, page;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "opaste-region-"));
  const run = (command, parameters, cwd) =>
    execFileSync(command, parameters, { cwd, stdio: "pipe", env: { ...process.env, OPASTE, NATIONAL: ROOT } });
  run(OPASTE, ["init", "region", "kainuu", "--folder", folder], ROOT);
  // A statement is made on the day on which the repository begins; the site of this test, for an earlier one.
  const statement = join(folder, "content/regions/kainuu/accessibility.yaml");
  writeFileSync(statement, readFileSync(statement, "utf8").replace(/^(prepared|reviewed): .*$/gm, "$1: 2026-11-22"));
  const providers = join(folder, "content/regions/kainuu/providers");
  mkdirSync(providers, { recursive: true });
  writeFileSync(join(providers, "sotkamon-kirjaston-digiapu.fi.md"), PROVIDER);
  out = join(folder, "public");
  run("bash", ["site.sh", "build", "--as-of", "2026-11-22", "--base-url", `http://localhost${PREFIX}`, "--out", out], folder);
  site = await serve(out, PREFIX);
  browser = await launch();
  page = await browser.newPage();
});

after(async () => {
  await browser?.close();
  site?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const below = (start) => readdirSync(start, { recursive: true }).map(String).filter((path) => statSync(join(start, path)).isFile());

test("every link of every page leads to a file of the site", () => {
  const files = new Set(below(out));
  const broken = [];
  let links = 0;
  for (const path of [...files].filter((path) => path.endsWith(".html"))) {
    const html = readFileSync(join(out, path), "utf8").replace(/<textarea[\s\S]*?<\/textarea>/g, "");
    for (const [, address] of html.matchAll(/\s(?:href|src|action)="([^"#]*)[^"]*"/g)) {
      const url = address.replace(/^http:\/\/localhost(?=\/)/, "");
      if (!url || /^[a-z]+:/.test(url)) continue;
      links += 1;
      const file = decodeURIComponent(url.startsWith(PREFIX) ? url.slice(PREFIX.length) : `outside:${url}`).replace(/\?.*$/, "");
      if (!files.has(file === "" || file.endsWith("/") ? `${file}index.html` : file)) broken.push(`${path}: ${address}`);
    }
  }
  assert.deepEqual([...new Set(broken)].slice(0, 10), []);
  assert.ok(links > 10_000, `only ${links} links`);
});

test("the site has the region's theme, and its own provider among its pages", async () => {
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${site.origin}${PREFIX}fi/kunnat/sotkamo/`);
  await page.getByRole("link", { name: "Digiapua Sotkamon kirjastossa" }).first().click();
  assert.equal(new URL(page.url()).pathname, `${PREFIX}fi/apua/sotkamon-kirjaston-digiapu/`);
  assert.equal(await page.locator("h1").textContent(), "Digiapua Sotkamon kirjastossa");
  const accent = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--color-accent").trim());
  assert.equal(accent, "#3b2f63");
  const logo = page.locator(".brand img");
  assert.ok(await logo.evaluate((image) => image.complete && image.naturalWidth > 0), "the logo is shown");
  assert.deepEqual(errors, []);
});

test("the site's own search finds the new provider", async () => {
  await page.goto(`${site.origin}${PREFIX}fi/`);
  const found = await page.evaluate(async (address) => {
    const { search } = await import(address);
    return (await search("apua puhelimeen sotkamo", { limit: 5 })).map(({ title, url }) => ({ title, url }));
  }, `${PREFIX}search/fi/search.js`);
  assert.ok(found.some(({ title, url }) => title === "Digiapua Sotkamon kirjastossa" && url.startsWith(PREFIX)), JSON.stringify(found));
  const elsewhere = await page.evaluate(async (address) => {
    const { search } = await import(address);
    return (await search("maarianhamina", { limit: 5 })).map(({ title }) => title);
  }, `${PREFIX}search/fi/search.js`);
  assert.ok(!elsewhere.some((title) => title.includes("Maarianhamina")), "the search holds the region's own content");
});

test("the page about lists writes what another site needs, and the list shows there", async () => {
  await page.goto(`${site.origin}${PREFIX}fi/upota/`);
  await page.getByLabel("Kunta", { exact: true }).selectOption("sotkamo");
  const snippet = await page.locator("#embed-element").inputValue();
  assert.match(snippet, /<opaste-list municipality="sotkamo" lang="fi">/);
  assert.match(await page.locator("#embed-frame").inputValue(), /embed\/fi\/sotkamo\/" title="/);
  // Another site, on another port, whose page holds what was copied.
  const host = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!DOCTYPE html><html lang="fi"><title>Sotkamo</title><style>opaste-list{--opaste-link:rgb(200,0,0)}</style>${snippet.replaceAll("http://localhost", site.origin)}
      <iframe src="${site.origin}${PREFIX}embed/fi/sotkamo/" title="Digituki" width="400" height="400"></iframe>`);
  });
  await new Promise((ready) => host.listen(0, "127.0.0.1", ready));
  try {
    // As hosts do by the site's `_headers`.
    await page.route("**/embed/**", async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers(), "access-control-allow-origin": "*" };
      delete headers["content-security-policy"];
      await route.fulfill({ response: answer, headers });
    });
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`http://127.0.0.1:${host.address().port}/`);
    const link = page.locator("opaste-list").getByRole("link", { name: "Digiapua Sotkamon kirjastossa" });
    await link.waitFor();
    assert.equal(await link.evaluate((element) => getComputedStyle(element).color), "rgb(200, 0, 0)");
    assert.equal((await page.context().cookies()).length, 0);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: "Digiapua Sotkamon kirjastossa" }).waitFor();
    const own = new URL(site.origin).host;
    assert.ok(asked.every((url) => [own, `127.0.0.1:${host.address().port}`].includes(new URL(url).host)), asked.join("\n"));
  } finally {
    host.close();
  }
});

test("without scripts the page about lists shows an example", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site.origin}${PREFIX}fi/upota/`);
  assert.match(await plain.locator("#embed-frame").inputValue(), /<iframe src="http:\/\/localhost\/sub\/path\/embed\/fi\//);
  assert.ok(await plain.locator("#embed-form").isHidden());
  await context.close();
});
