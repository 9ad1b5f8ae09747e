// The search as its readers meet it: by touch and by keyboard, with a screen reader's live region, and without scripts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sideways, violations, visits } from "./chromium.js";

/** In each language: the page of results, and words that have results and hold a municipality. */
const LANGUAGES = {
  fi: { results: "/national/fi/haku/", words: "rovaniemi pankkitunnukset" },
  sv: { results: "/national/sv/sok/", words: "rovaniemi bankkoder" },
  ar: { results: "/national/ar/search/", words: "rovaniemi" },
};

const site = visits();
const { open } = site;

const field = (page) => page.getByRole("search").locator("input[name=q]");
const options = (page) => page.locator("[role=listbox] [role=option]");
const titles = (page) => page.locator("#search-list h3").allInnerTexts();
const heading = (page) => page.locator("#results");

/** Goes to the field, which brings the script, types, and waits for the suggestions. */
async function type(page, words) {
  await field(page).click();
  await page.locator("input[role=combobox]").waitFor();
  await page.keyboard.type(words);
  await options(page).first().waitFor();
}

async function openResults(language, more = "") {
  const { results, words } = LANGUAGES[language];
  const opened = await open(`${results}?q=${encodeURIComponent(words)}${more}`, { bypassCSP: true });
  await opened.page.locator("#search-list li").first().waitFor();
  return opened;
}

for (const language of Object.keys(LANGUAGES)) {
  test(`${language}: the open list has no accessibility violation and fits a narrow screen`, async () => {
    const { page, close } = await open(`/national/${language}/`, { bypassCSP: true, viewport: { width: 320, height: 740 } });
    await type(page, "rovan");
    await page.keyboard.press("ArrowDown");
    assert.deepEqual(await violations(page), []);
    assert.ok((await sideways(page)) <= 0);
    await close();
  });

  test(`${language}: the page of results has no accessibility violation and fits a narrow screen`, async () => {
    const { page, close } = await openResults(language, "&mode=drop_in&mode=phone");
    await page.setViewportSize({ width: 320, height: 740 });
    assert.equal(await page.locator("#search-filters").getAttribute("open"), "");
    assert.deepEqual(await violations(page), []);
    assert.ok((await sideways(page)) <= 0);
    await close();
  });

  test(`${language}: a suggestion is chosen by arrows and opened by Enter`, async () => {
    const { page, close } = await open(`/national/${language}/`);
    await type(page, "rovaniemi");
    assert.equal(await field(page).getAttribute("aria-expanded"), "true");
    await page.keyboard.press("ArrowDown");
    const id = await field(page).getAttribute("aria-activedescendant");
    const option = page.locator(`#${id}`);
    assert.equal(await option.getAttribute("aria-selected"), "true");
    assert.ok(await field(page).evaluate((input) => input === document.activeElement));
    const href = await option.getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === new URL(href, site.origin).pathname);
    assert.match(await page.locator("h1").innerText(), /Rovaniem/);
    await close();
  });

  test(`${language}: Enter with words leads to their results`, async () => {
    const { results, words } = LANGUAGES[language];
    const { page, close } = await open(`/national/${language}/`);
    await field(page).fill(words);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === `/portal${results}` && url.searchParams.get("q") === words);
    await page.locator("#search-list li").first().waitFor();
    assert.match(await heading(page).innerText(), new RegExp(words));
    await close();
  });
}

test("arrows go round through the field, Escape closes the list, Tab leaves it", async () => {
  const { page, close } = await open("/national/fi/");
  await type(page, "pank");
  const active = () => field(page).getAttribute("aria-activedescendant");
  const count = await options(page).count();
  await page.keyboard.press("ArrowUp");
  assert.equal(await active(), await options(page).last().getAttribute("id"));
  await page.keyboard.press("Home");
  assert.equal(await active(), await options(page).first().getAttribute("id"));
  await page.keyboard.press("End");
  assert.equal(await active(), await options(page).nth(count - 1).getAttribute("id"));
  await page.keyboard.press("ArrowDown");
  assert.equal(await active(), null);
  await page.keyboard.press("Escape");
  assert.equal(await field(page).getAttribute("aria-expanded"), "false");
  assert.ok(await page.locator("[role=listbox]").isHidden());
  assert.equal(await field(page).inputValue(), "pank");
  await page.keyboard.press("ArrowDown");
  await options(page).first().waitFor();
  await page.keyboard.press("Tab");
  assert.ok(await page.locator("[role=listbox]").isHidden());
  assert.ok(await field(page).evaluate((input) => input !== document.activeElement));
  await close();
});

test("a suggestion is opened by touch", async () => {
  const { page, close } = await open("/national/fi/", { hasTouch: true, isMobile: true });
  await field(page).tap();
  await page.locator("input[role=combobox]").waitFor();
  await page.keyboard.type("rovaniemi");
  await options(page).first().waitFor();
  const href = await options(page).first().getAttribute("href");
  await options(page).first().tap();
  await page.waitForURL((url) => url.pathname === href);
  await close();
});

test("nothing of the search is asked for before the field is touched", async () => {
  const { page, requests, close } = await open("/national/fi/");
  const ofSearch = () => requests.filter((path) => path.startsWith("/national/search/") || path.includes("/assets/search."));
  await page.waitForTimeout(500);
  assert.deepEqual(ofSearch(), []);
  await field(page).click();
  await page.waitForTimeout(500);
  assert.ok(ofSearch().length > 0);
  await close();
});

test("a screen reader is told how many suggestions and results there are", async () => {
  const { page, close } = await open("/national/fi/");
  const said = page.getByRole("search").getByRole("status");
  await type(page, "pank");
  const count = await options(page).count();
  await page.waitForFunction((text) => document.querySelector("#search-said").textContent.startsWith(text), `${count} ehdotu`);
  await page.keyboard.press("Enter");
  await page.locator("#search-list li").first().waitFor();
  await page.waitForTimeout(600);
  assert.match(await said.textContent(), /^\d+ tulos/);
  assert.equal(await said.textContent(), await heading(page).innerText());
  await close();
});

test("results follow what is typed without moving the focus, and stand in the address", async () => {
  const { page, close } = await open("/national/fi/haku/");
  await field(page).click();
  await page.keyboard.type("rovaniemi");
  await page.locator("#search-list li").first().waitFor();
  assert.ok(await field(page).evaluate((input) => input === document.activeElement));
  await page.waitForURL((url) => url.searchParams.get("q") === "rovaniemi");
  assert.match(await page.title(), /^rovaniemi – /);
  await close();
});

test("what was understood is taken back by keyboard, and Back restores it", async () => {
  const { page, close } = await openResults("fi");
  const before = await titles(page);
  const chips = page.locator("#search-understood button");
  const count = await chips.count();
  const chip = chips.filter({ hasText: "Rovaniemi" });
  assert.match(await chip.getAttribute("aria-label"), /^Poista Rovaniemi/);
  await chip.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("not") === "municipality:698");
  await page.waitForFunction((left) => document.querySelectorAll("#search-understood button").length === left, count - 1);
  assert.ok(await page.evaluate(() => document.activeElement.closest("#search-found") !== null), "the focus stays with the results");
  await page.goBack();
  await chip.waitFor();
  assert.deepEqual(await titles(page), before);
  await close();
});

test("Back from a result returns to the same list, and a copied address opens it", async () => {
  const { page, close } = await openResults("fi");
  await page.locator("#search-filters summary").click();
  await page.getByRole("checkbox", { name: "Maksuton" }).check();
  await page.waitForURL((url) => url.searchParams.get("free") === "1");
  await page.waitForTimeout(200);
  const [address, list] = [page.url(), await titles(page)];
  await page.locator("#search-list a").first().click();
  await page.waitForURL((url) => url.href !== address);
  await page.goBack();
  await page.locator("#search-list li").first().waitFor();
  assert.deepEqual([page.url(), await titles(page)], [address, list]);
  const copied = await open(address.replace(`${site.origin}/portal`, ""));
  await copied.page.locator("#search-list li").first().waitFor();
  assert.deepEqual(await titles(copied.page), list);
  assert.ok(await copied.page.locator("input[name=free]").isChecked());
  await copied.close();
  await close();
});

test("more results are added, and the focus goes to the first of them", async () => {
  const { page, close } = await open("/national/fi/haku/?q=kirjasto");
  await page.locator("#search-list li").first().waitFor();
  const before = (await titles(page)).length;
  await page.locator("#search-more").click();
  await page.locator("#search-list li").nth(before).waitFor();
  await page.waitForFunction((number) => document.querySelectorAll("#search-list h3 a")[number] === document.activeElement, before);
  const after = await titles(page);
  await page.reload();
  await page.locator("#search-list li").nth(before).waitFor();
  assert.deepEqual(await titles(page), after);
  await close();
});

test("“near me” asks the device on a press only, and puts the municipality in", async () => {
  const { page, close } = await open("/national/fi/", { geolocation: { latitude: 66.503, longitude: 25.729 }, permissions: ["geolocation"] });
  const near = page.locator("#search-near button");
  assert.ok(await near.isHidden());
  await field(page).click();
  await near.click();
  await page.waitForURL((url) => url.searchParams.get("q") === "Rovaniemi");
  await page.locator("#search-list li").first().waitFor();
  await page.locator("#search-near button").click();
  await page.locator("#search-list", { hasText: "km" }).waitFor();
  assert.ok(!page.url().includes("66"), "the position stays out of the address");
  await close();
});

test("a search without results leads to phones", async () => {
  const { page, close } = await open("/national/fi/haku/?q=xyzzy");
  await page.locator("#search-advice").waitFor();
  assert.match(await heading(page).innerText(), /ei löytynyt/);
  assert.ok((await page.locator('main a[href^="tel:"]:visible').count()) > 0);
  await close();
});

test("when the index cannot be loaded the page says so and keeps its lists and phones", async () => {
  const { page, close } = await open("/national/fi/");
  await page.route("**/national/search/**", (route) => route.abort());
  await page.goto(`${site.origin}/portal/national/fi/haku/?q=kemi`);
  await page.locator("#search-failed").waitFor();
  assert.ok(await page.locator('main a[href$="/fi/kunnat/"]').isVisible());
  assert.ok(await page.locator('main a[href^="tel:"]').first().isVisible());
  await close();
});

test("without scripts the form leads to a page with lists and phones", async () => {
  const { page, close } = await open("/national/fi/", { javaScriptEnabled: false });
  await field(page).fill("rovaniemi");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/portal/national/fi/haku/" && url.searchParams.get("q") === "rovaniemi");
  assert.ok(await page.locator("#search-without").isVisible());
  for (const list of ["kunnat", "aiheet", "puhelinapu"]) assert.ok(await page.locator(`main a[href$="/fi/${list}/"]`).first().isVisible(), list);
  assert.ok(await page.locator('main a[href^="tel:"]').first().isVisible());
  await close();
});

test("the search keeps within the content security policy and reports no problem", async () => {
  const { page, problems, close } = await open("/national/fi/");
  await type(page, "rovan");
  await page.keyboard.press("Enter");
  await page.locator("#search-list li").first().waitFor();
  await page.locator("#search-filters summary").click();
  await page.locator("#search-filters input").first().check();
  await page.waitForTimeout(500);
  assert.deepEqual(problems, []);
  await close();
});

test("the search stands once on every page, in a region's edition too", async () => {
  for (const path of ["/national/fi/", "/national/fi/aiheet/", "/national/fi/404/", "/national/fi/haku/", "/lappi/fi/", "/lappi/fi/kunnat/"]) {
    const { page, close } = await open(path);
    assert.equal(await page.getByRole("search").count(), 1, path);
    assert.ok(await page.locator("label[for=search-field]").isVisible(), path);
    await close();
  }
});
