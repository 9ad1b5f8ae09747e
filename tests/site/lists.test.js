// Lists that readers narrow, the map beside the list of regions, and the tasks that people come with, by keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { tabTo, violations, visits } from "./chromium.js";

const ROVANIEMI = "/lappi/fi/kunnat/rovaniemi/";

const site = visits({ reducedMotion: "reduce" });
const { open } = site;

const shown = (page) => page.locator("main [data-f]:visible");
const box = (page, name, value) => page.locator(`#filters input[name="${name}"][value="${value}"]`);
const said = (page) => page.locator("#filters-said");

test("boxes narrow the list, the count is told after a pause, and the focus stays", async () => {
  const { page, close } = await open(ROVANIEMI, { from: "2026-11-25T10:00:00Z" });
  await page.clock.pauseAt(new Date("2026-11-25T10:01:00Z"));
  const all = await shown(page).count();
  await page.locator("#filters summary").press("Enter");
  await page.evaluate(() => {
    window.messages = [];
    const said = document.getElementById("filters-said");
    new MutationObserver(() => window.messages.push(said.textContent)).observe(said, { childList: true });
  });
  await box(page, "free", "1").press("Space");
  await page.clock.runFor(300);
  await box(page, "free", "1").press("Space");
  await box(page, "language", "se").press("Space");
  const some = await shown(page).count();
  assert.ok(some > 0 && some < all, `${some} of ${all}`);
  for (const card of await shown(page).all()) assert.match(await card.innerText(), /pohjoissaame/);
  await page.clock.runFor(300);
  assert.deepEqual(await page.evaluate(() => window.messages), [], "nothing is told before a pause");
  assert.ok(await box(page, "language", "se").evaluate((input) => input === document.activeElement));
  await page.clock.runFor(100);
  assert.equal((await page.evaluate(() => window.messages)).length, 1, "one message a pause");
  assert.match(await said(page).innerText(), /^Näytetään \d+ \/ \d+$/);
  // Headings without an entry go, and so do the links to them.
  for (const heading of await page.locator("main [data-group] h2:visible").all()) {
    assert.ok((await heading.locator("xpath=..").locator("[data-f]:visible").count()) > 0);
  }
  await close();
});

test("boxes of one kind widen the choice, those of several kinds narrow it", async () => {
  const { page, close } = await open(`${ROVANIEMI}?language=se`);
  const one = await shown(page).count();
  await page.goto(`${site.origin}/portal${ROVANIEMI}?language=se&language=en`);
  const either = await shown(page).count();
  await page.goto(`${site.origin}/portal${ROVANIEMI}?language=se&language=en&step_free=1`);
  const both = await shown(page).count();
  assert.ok(either > one && both < either, `${one}, ${either}, ${both}`);
  await close();
});

test("a copied link and Back show the same list, and clearing shows all", async () => {
  const { page, close } = await open(ROVANIEMI);
  const all = await shown(page).count();
  await page.locator("#filters summary").press("Enter");
  await box(page, "language", "se").press("Space");
  await box(page, "free", "1").press("Space");
  const address = page.url();
  assert.match(address, /\?free=1&language=se$/);
  const titles = await page.locator("[data-f]:visible h3").allInnerTexts();
  await page.locator("[data-f]:visible h3 a").first().press("Enter");
  await page.waitForURL(/\/apua\//);
  await page.goBack();
  assert.deepEqual(await page.locator("[data-f]:visible h3").allInnerTexts(), titles);
  assert.equal(page.url(), address);
  const copy = await open(address.slice(address.indexOf("/portal") + "/portal".length));
  assert.deepEqual(await copy.page.locator("[data-f]:visible h3").allInnerTexts(), titles);
  assert.ok(await box(copy.page, "language", "se").isChecked());
  await copy.page.locator("#filters button[type=reset]").press("Enter");
  await copy.page.waitForFunction(() => location.search === "");
  assert.equal(await shown(copy.page).count(), all);
  assert.equal(await copy.page.evaluate(() => document.activeElement.type), "reset");
  await copy.close();
  await close();
});

test("every box that is offered changes the list, and an empty list says so and names a number", async () => {
  const { page, close } = await open(ROVANIEMI);
  const all = await shown(page).count();
  await page.locator("#filters summary").press("Enter");
  for (const input of await page.locator("#filters input:visible").all()) {
    await input.press("Space");
    const count = await shown(page).count();
    assert.ok(count > 0 && count < all, `${await input.evaluate((input) => `${input.name}=${input.value}`)}: ${count} of ${all}`);
    await input.press("Space");
  }
  await page.evaluate(() => document.querySelectorAll("main [data-f]").forEach((entry) => entry.setAttribute("data-f", "")));
  await box(page, "language", "se").press("Space");
  assert.equal(await shown(page).count(), 0);
  assert.ok(await page.locator('#filters-none a[href^="tel:"]').isVisible());
  await close();
});

test("open now narrows by Helsinki's clock, and is not offered at night", async () => {
  const day = await open(`${ROVANIEMI}?open=1`, { from: "2026-11-25T11:30:00Z" });
  const open_ = await shown(day.page).count();
  assert.ok(open_ > 0);
  assert.equal(await day.page.locator("[data-f]:visible .live-open").count(), open_);
  await day.close();
  const night = await open(ROVANIEMI, { from: "2026-11-25T01:30:00Z" });
  await night.page.locator("#filters summary").press("Enter");
  assert.ok(await box(night.page, "open", "1").isHidden());
  await night.close();
});

test("without scripts there are no boxes and the list is whole", async () => {
  const scripted = await open(ROVANIEMI);
  const all = await shown(scripted.page).count();
  await scripted.close();
  const { page, close } = await open(ROVANIEMI, { javaScriptEnabled: false });
  assert.ok(await page.locator("#filters").isHidden());
  assert.equal(await shown(page).count(), all);
  await close();
});

test("open filters keep to WCAG on the kinds of lists, in light, dark and forced colours", async () => {
  for (const path of [ROVANIEMI, "/national/fi/kielet/fa/", "/national/ar/languages/so/"]) {
    const { page, close } = await open(path, { bypassCSP: true });
    await page.locator("#filters summary").press("Enter");
    await page.locator("#filters input:visible").first().press("Space");
    assert.deepEqual(await violations(page), [], path);
    for (const media of [{ colorScheme: "dark" }, { colorScheme: "light", forcedColors: "active" }]) {
      await page.emulateMedia(media);
      assert.deepEqual(await violations(page, { colours: true }), [], path);
    }
    await close();
  }
});

test("a region of the list and its outline on the map are one link and light up together", async () => {
  const { page, close } = await open("/national/fi/", { viewport: { width: 1280, height: 900 } });
  const link = page.locator('.region-list a[href$="/fi/alueet/lappi/"]');
  const fill = () => link.locator("path").evaluate((path) => getComputedStyle(path).fill);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const plain = await fill();
  await link.focus();
  assert.notEqual(await fill(), plain);
  await page.evaluate(() => document.activeElement.blur());
  const lapland = await link.locator("path").boundingBox();
  await page.mouse.click(lapland.x + lapland.width / 2, lapland.y + lapland.height / 2);
  await page.waitForURL(/\/fi\/alueet\/lappi\/$/);
  await close();
});

// An action is a link that is followed, a button that is pressed, or words that are written and sent. Each is done by keyboard: Tab leads
// there, Enter does it.
async function follow(page, selector) {
  await tabTo(page, selector);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  return 1;
}

async function write(page, words) {
  await tabTo(page, "#search-field");
  await page.keyboard.type(words);
  await Promise.all([page.waitForURL(/\?q=/), page.keyboard.press("Enter")]);
  return 1;
}

const NOON = "2026-11-25T10:00:00Z";
const helper = /Digineuvonta Rovaniemen pääkirjastossa/;

test("who helps with bank codes in Rovaniemi: two actions with scripts", async () => {
  const { page, close } = await open("/national/fi/", { from: NOON });
  let actions = await write(page, "pankkitunnukset rovaniemi");
  await page.locator("#search-list li").first().waitFor();
  actions += await follow(page, '#search-list a[href$="/apua/rovaniemi-paakirjasto-digineuvonta/"]');
  assert.match(await page.locator("h1").innerText(), helper);
  assert.match(await page.locator("main").innerText(), /Pankkitunnukset/);
  assert.equal(actions, 2);
  await close();
});

test("who helps with bank codes in Rovaniemi: three actions without scripts", async () => {
  const { page, close } = await open("/national/fi/", { javaScriptEnabled: false });
  let actions = await follow(page, '.letters a[href$="#letter-r"]');
  actions += await follow(page, 'a[href$="/fi/kunnat/rovaniemi/"]');
  actions += await follow(page, 'a[href$="/apua/rovaniemi-paakirjasto-digineuvonta/"]');
  assert.match(await page.locator("h1").innerText(), helper);
  assert.match(await page.locator("main").innerText(), /Pankkitunnukset/);
  assert.equal(actions, 3);
  await close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`a number that answers in Swedish today: one action ${javaScriptEnabled ? "with" : "without"} scripts`, async () => {
    const { page, close } = await open("/national/fi/", { javaScriptEnabled }, javaScriptEnabled ? NOON : undefined);
    const actions = await follow(page, 'a[href$="/fi/kielet/sv/"]');
    const line = page.locator(".helplines li").filter({ hasText: "Digituen palvelunumero" });
    // The number of the Swedish line, and the days on which it is answered.
    assert.equal(await line.locator('a[href^="tel:"]').getAttribute("href"), "tel:+358290001011");
    assert.match(await line.innerText(), /torstaihin klo 9–17/);
    assert.equal(actions, 1);
    await close();
  });
}

/** What makes a sheet of Inari useful: the municipality's name and a number, and neither menu nor search. */
async function isLeaflet(page) {
  assert.match(await page.locator("h1").innerText(), /Inari/);
  assert.ok((await page.locator('main a[href^="tel:"]').count()) > 0);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".paper-bar:visible, nav:visible, form:visible").count(), 0);
}

test("a leaflet for Inari: three actions with scripts, from the words to the printer", async () => {
  const { page, close } = await open("/national/fi/");
  await page.context().addInitScript(() => (window.print = () => (window.printed = true)));
  // The place is the first that the search offers.
  await tabTo(page, "#search-field");
  await page.locator("[role=combobox]").waitFor();
  await page.keyboard.type("inari");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await Promise.all([page.waitForURL(/\/fi\/kunnat\/inari\/$/), page.keyboard.press("Enter")]);
  let actions = 1;
  actions += await follow(page, 'a[href$="/fi/kunnat/inari/esite/"]');
  await tabTo(page, "[data-print]");
  await page.keyboard.press("Enter");
  actions += 1;
  assert.equal(await page.evaluate(() => window.printed), true);
  await isLeaflet(page);
  assert.equal(actions, 3);
  await close();
});

test("a leaflet for Inari: three actions without scripts, and the browser prints it", async () => {
  const { page, close } = await open("/national/fi/", { javaScriptEnabled: false });
  let actions = await follow(page, '.letters a[href$="#letter-i"]');
  actions += await follow(page, 'a[href$="/fi/kunnat/inari/"]');
  actions += await follow(page, 'a[href$="/fi/kunnat/inari/esite/"]');
  await isLeaflet(page);
  assert.equal(actions, 3);
  await close();
});
