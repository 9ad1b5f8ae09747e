// The site as its readers meet it: in Chromium, on a narrow screen, with and without scripts, in several languages.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "./server.js";

const folder = new URL("../../target/site-for-tests", import.meta.url).pathname;
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

// One page of each kind, over the languages and themes.
const PAGES = [
  "/national/", "/national/fi/", "/national/sv/", "/national/en/", "/national/se/", "/national/ar/", "/national/uk/",
  "/national/fi/alueet/", "/national/fi/alueet/lappi/", "/national/fi/kunnat/", "/national/sv/kommuner/abo/", "/national/ar/municipalities/helsinki/",
  "/national/fi/apua/lieksa-kirjasto-digiapu/", "/national/en/help/lieksa-kirjasto-digiapu/", "/national/fi/aiheet/", "/national/fi/aiheet/pankkitunnukset/",
  "/national/fi/kielet/", "/national/fi/jarjestajat/", "/national/fi/jarjestajat/dvv/", "/national/fi/uutiset/", "/national/fi/tapahtumat/",
  "/national/fi/puhelinapu/", "/national/fi/verkosto/", "/national/fi/saavutettavuus/", "/national/fi/tietoa/", "/national/fi/404/",
  "/lappi/fi/", "/lappi/se/", "/pohjanmaa/sv/", "/aland/sv/",
];

let browser, server;
before(async () => {
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  server = await serve(folder, "/portal");
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true, ...options });
  const page = await context.newPage();
  const problems = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => request.url().startsWith(server.origin) || problems.push(`asks for ${request.url()}`));
  const response = await page.goto(`${server.origin}/portal${path}`);
  return { page, problems, response, close: () => context.close() };
}

for (const path of PAGES) {
  test(`${path} has no accessibility violation, does not scroll sideways, and asks nobody else`, async () => {
    const { page, problems, response, close } = await open(path);
    assert.equal(response.status(), 200);
    await page.evaluate(axe);
    const { violations } = await page.evaluate((tags) => axe.run(document, { runOnly: { type: "tag", values: tags } }), TAGS);
    const found = violations.map((violation) => `${violation.id}: ${violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
    assert.deepEqual(found, []);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(sideways <= 0, `the page is ${sideways} px wider than the screen`);
    assert.deepEqual(problems, []);
    await close();
  });
}

test("pages keep within the content security policy", async () => {
  for (const path of ["/national/fi/", "/national/fi/apua/lieksa-kirjasto-digiapu/"]) {
    const { problems, close } = await open(path, { bypassCSP: false });
    assert.deepEqual(problems, [], path);
    await close();
  }
});

test("the national phone line is on the first screen of the front page, in every language", async () => {
  for (const language of ["fi", "sv", "en", "se", "ar", "uk"]) {
    const { page, close } = await open(`/national/${language}/`);
    const bottom = await page.locator('a[href^="tel:"]').first().evaluate((link) => link.getBoundingClientRect().bottom);
    assert.ok(bottom > 0 && bottom <= 740, `${language}: the first number ends at ${bottom} px`);
    await close();
  }
});

test("without scripts a reader gets from the front page to a municipality and a provider", async () => {
  const { page, close } = await open("/national/fi/", { javaScriptEnabled: false });
  const follow = async (address) => {
    const href = await page.locator(`a[href$="${address}"]`).first().getAttribute("href");
    await page.goto(server.origin + href);
  };
  await follow("/fi/alueet/pohjois-karjala/");
  await follow("/fi/kunnat/lieksa/");
  await follow("/fi/apua/lieksa-kirjasto-digiapu/");
  assert.match(await page.locator("main").innerText(), /Soita|Puhelin/);
  assert.ok((await page.locator('main a[href^="tel:"]').count()) > 0);
  await close();
});

test("open now is decided in the browser, in Helsinki time", async () => {
  // A Wednesday at 12:30 in Helsinki: the help hours of Lieksa's library are on Wednesdays 12–14.
  const { page, close } = await open("/national/fi/");
  await page.clock.install({ time: new Date("2026-11-25T10:30:00Z") });
  await page.goto(`${server.origin}/portal/national/fi/apua/lieksa-kirjasto-digiapu/`);
  assert.match(await page.locator("main").innerText(), /Avoinna nyt/);
  await page.clock.setFixedTime(new Date("2026-11-25T20:30:00Z"));
  await page.reload();
  assert.doesNotMatch(await page.locator("main").innerText(), /Avoinna nyt/);
  await close();
});

test("Arabic pages run from right to left", async () => {
  const { page, close } = await open("/national/ar/");
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), "rtl");
  await close();
});

test("an unknown address shows the page that helps on", async () => {
  const { page, response, close } = await open("/national/fi/ei/ole/");
  assert.equal(response.status(), 404);
  assert.ok((await page.locator('a[href^="tel:"]').count()) > 0);
  await close();
});

test("pages weigh little", async () => {
  for (const path of ["national/fi/index.html", "national/fi/apua/lieksa-kirjasto-digiapu/index.html"]) {
    const compressed = gzipSync(await readFile(`${folder}/${path}`)).length;
    assert.ok(compressed <= 40_000, `${path}: ${compressed} bytes compressed`);
  }
  const html = await readFile(`${folder}/national/fi/index.html`, "utf8");
  for (const [name, most] of [["css", 15_000], ["js", 15_000]]) {
    for (const [, asset] of html.matchAll(new RegExp(`/portal/national/(assets/[^"]+\\.${name})"`, "g"))) {
      const compressed = gzipSync(await readFile(`${folder}/national/${asset}`)).length;
      assert.ok(compressed <= most, `${asset}: ${compressed} bytes compressed`);
    }
  }
});
