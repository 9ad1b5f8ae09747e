// The site as its readers meet it: in Chromium, on a narrow screen, with and without scripts. Every kind of page in every language: layout.test.js.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import { folder, visits } from "./chromium.js";

const site = visits({ bypassCSP: true });
const { open } = site;

test("pages keep within the content security policy and set no cookie", async () => {
  for (const path of ["/national/fi/", "/national/fi/apua/lieksa-kirjasto-digiapu/", "/lappi/fi/kunnat/rovaniemi/?free=1"]) {
    const { page, problems, close } = await open(path, { bypassCSP: false });
    assert.deepEqual(problems, [], path);
    assert.deepEqual(await page.context().cookies(), [], path);
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
    await page.goto(site.origin + href);
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
  await page.goto(`${site.origin}/portal/national/fi/apua/lieksa-kirjasto-digiapu/`);
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
  // All scripts but the search's, which comes when the field is touched, and the one style sheet.
  const assets = await readdir(`${folder}/national/assets`);
  for (const [extension, most] of [["css", 15_000], ["js", 15_000]]) {
    const counted = assets.filter((name) => name.endsWith(`.${extension}`) && !name.startsWith("search."));
    const bytes = await Promise.all(counted.map((name) => readFile(`${folder}/national/assets/${name}`)));
    const compressed = bytes.reduce((sum, file) => sum + gzipSync(file).length, 0);
    assert.ok(counted.length > 0 && compressed <= most, `${counted}: ${compressed} bytes compressed`);
  }
});
