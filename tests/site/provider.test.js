// A provider's page and what helps those who help: the order of answers, the next time, old facts, reports, the slip, the page to
// be read aloud, the look-up of numbers, strange words and easy language. By touch, by keyboard, and without scripts.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { folder, violations, visits } from "./chromium.js";

// Help on Tuesdays 10–13, Thursdays 14–17 and Saturdays 11–13; last checked on 19 October 2026.
const LIBRARY = "/aland/sv/hjalp/maarianhamina-stadsbibliotek-digihjalp/";
const SLIP = "/aland/sv/minneslapp/";
const NUMBER = "/aland/sv/kontrollera-numret/";

const site = visits();
const { open } = site;

test("the answers stand in the order of a reader's questions", async () => {
  const { page, problems, close } = await open(LIBRARY);
  const headings = await page.locator("h1, h2, h3").allInnerTexts();
  const asked = [
    "Digihjälp på Mariehamns stadsbibliotek", "För vem", "När", "Var", "Telefon", "Pris", "Vad du ska ta med", "Det här frågar vi aldrig efter",
    "Vad vi hjälper med", "Vad vi inte hjälper med", "Vi hänvisar vidare", "Språk som vi hjälper på", "Så tar vi hänsyn till dina behov",
    "Kontroll av uppgifterna", "Är något fel i uppgifterna?",
  ];
  const places = asked.map((heading) => headings.indexOf(heading));
  assert.deepEqual(places.filter((place) => place < 0), [], headings.join(" | "));
  assert.deepEqual(places, [...places].sort((one, other) => one - other));
  const call = await page.locator(".phone .tel").first().boundingBox();
  assert.ok(call.height >= 44, `the number is ${call.height} px high`);
  assert.deepEqual(problems, []);
  await close();
});

test("the next time is told in words, and never that it is open by the page alone", async () => {
  const plain = await open(LIBRARY, { javaScriptEnabled: false });
  assert.equal(await plain.page.locator(".live").first().innerText(), "Nästa gång: på tisdag 24.11 kl. 10–13");
  assert.doesNotMatch(await plain.page.locator("main").innerText(), /Öppet nu/);
  await plain.close();
  for (const [time, expected] of [
    ["2026-11-24T06:30:00Z", "Nästa gång: i dag kl. 10–13"],
    ["2026-11-24T08:30:00Z", "Öppet nu, stänger kl. 13.00"],
    ["2026-11-24T13:30:00Z", "Nästa gång: på torsdag kl. 14–17"],
    // A pause over Christmas: the first Saturday after it.
    ["2026-12-20T10:00:00Z", "Nästa gång: på lördag 9.1 kl. 11–13"],
    // Past the weeks that the page knows.
    ["2027-02-20T10:00:00Z", "Ring först och fråga efter en tid"],
  ]) {
    const { page, close } = await open(LIBRARY, { time });
    assert.equal(await page.locator(".live").first().innerText(), expected, time);
    await close();
  }
});

test("a notice tells when the facts have become old", async () => {
  for (const [time, expected] of [
    ["2026-11-24T10:00:00Z", null],
    ["2027-08-20T10:00:00Z", /kontrollerades senast 19 oktober 2026\. Ring/],
    ["2028-06-01T10:00:00Z", /inte kontrollerats sedan 19 oktober 2026/],
  ]) {
    const { page, close } = await open(LIBRARY, { time });
    const notice = page.locator("[data-verified]");
    assert.equal(await notice.isVisible(), expected !== null, time);
    if (expected) assert.match(await notice.innerText(), expected);
    await close();
  }
});

test("a mistake is reported by mail, message or phone, without scripts", async () => {
  const { page, close } = await open(LIBRARY, { javaScriptEnabled: false });
  const mail = new URL(await page.locator('.report a[href^="mailto:"]').getAttribute("href"));
  assert.match(mail.searchParams.get("subject"), /Digihjälp på Mariehamns stadsbibliotek/);
  assert.match(mail.searchParams.get("body"), /\/portal\/aland\/sv\/hjalp\/maarianhamina-stadsbibliotek-digihjalp\//);
  assert.match(mail.searchParams.get("body"), /provider\/maarianhamina-stadsbibliotek-digihjalp/);
  const message = new URL(await page.locator('.report a[href^="sms:"]').getAttribute("href"));
  assert.match(message.searchParams.get("body"), /maarianhamina-stadsbibliotek-digihjalp/);
  assert.equal(await page.locator('.report a[href^="tel:"]').count(), 1);
  await close();
});

test("a short page is read over the phone: number digit by digit, for search engines the same as the provider's", async () => {
  const { page, close } = await open(LIBRARY, { time: "2026-11-25T10:00:00Z" });
  await page.getByRole("link", { name: "Kort version att läsa upp i telefon" }).click();
  await page.waitForURL(/\/hogt\/$/);
  const text = await page.locator("article").innerText();
  assert.match(text, /Nästa gång: i morgon kl\. 14–17/);
  assert.match(text, /Siffra för siffra: 0 1 8, 0 0 0, 8 1 1 1\./);
  assert.match(text, /Laddare/);
  assert.match(await page.locator('link[rel="canonical"]').getAttribute("href"), /maarianhamina-stadsbibliotek-digihjalp\/$/);
  assert.equal(await page.locator('meta[name="robots"]').getAttribute("content"), "noindex");
  assert.deepEqual(await violations(page), []);
  await close();
});

test("a helper collects places by keyboard, carries them from page to page, and makes a slip in another language", async () => {
  const { context, page, problems, close } = await open(LIBRARY, { time: "2026-11-25T10:00:00Z" });
  const collect = page.locator("[data-collect]");
  await collect.focus();
  await page.keyboard.press("Enter");
  assert.match(page.url(), /#a=maarianhamina-stadsbibliotek-digihjalp$/);
  assert.equal(await collect.innerText(), "Ta bort från minneslappen");
  // A heading of the same page, another page, and another provider on it.
  await page.evaluate(() => { location.hash = "point-2"; });
  await page.waitForURL(/#a=maarianhamina-stadsbibliotek-digihjalp&to=point-2$/);
  await page.locator('main a[href*="/kommuner/mariehamn/"]').first().click();
  await page.waitForURL(/\/kommuner\/mariehamn\/#a=maarianhamina-stadsbibliotek-digihjalp$/);
  assert.match(await page.locator(".tray-bar").innerText(), /Öppna minneslappen \(1\)/);
  await page.locator('main a[href*="/hjalp/maarianhamina-mobilkurs/"]').first().click();
  await page.waitForURL(/\/maarianhamina-mobilkurs\/#a=/);
  await page.locator("[data-collect]").press("Enter");
  await page.locator("[data-tray]").press("Enter");
  await page.waitForURL(/\/minneslapp\/#a=maarianhamina-stadsbibliotek-digihjalp,maarianhamina-mobilkurs$/);
  await page.locator("#slip article").nth(1).waitFor();
  // On paper stands a date, never “tomorrow”.
  assert.match(await page.locator("#slip").innerText(), /Nästa gång: på torsdag 26\.11 kl\. 14–17/);
  await page.selectOption("#tray-language", { label: "suomi" });
  await page.locator('#slip article[lang="fi"]').nth(1).waitFor();
  assert.match(await page.locator("#slip").innerText(), /Seuraavan kerran: torstaina 26\.11\. klo 14–17/);
  assert.deepEqual(await violations(page), []);
  // The address is all there is of it.
  await page.reload();
  await page.locator("#slip article").nth(1).waitFor();
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  await page.locator("#slip button").first().press("Enter");
  await page.waitForURL(/#a=maarianhamina-mobilkurs$/);
  await page.locator("#tray-clear").press("Enter");
  assert.ok(await page.locator("#tray-empty").isVisible());
  assert.ok(!page.url().includes("#"));
  assert.deepEqual(problems, []);
  await close();
});

test("a slip that names an unknown place says so", async () => {
  const { page, close } = await open(`${SLIP}#a=no-such-place`);
  await page.locator("#slip .fallback").waitFor();
  assert.match(await page.locator("#slip").innerText(), /no-such-place/);
  await close();
});

test("a number is known in every form that people write it in", async () => {
  const { page, problems, requests, close } = await open(NUMBER);
  const check = async (typed) => {
    await page.locator("#number-answer").evaluate((answer) => answer.replaceChildren());
    await page.fill("#number-field", typed);
    await page.press("#number-field", "Enter");
    await page.locator("#number-answer p").first().waitFor();
    return page.locator("#number-answer").innerText();
  };
  for (const typed of ["018 000 8111", "+358 18 000 8111", "00358180008111", "+358 (0)18 000-8111", "358180008111", " 018/0008111 "]) {
    assert.match(await check(typed), /finns i vår förteckning: Mariehamns stadsbibliotek[^]*avsluta samtalet/, typed);
  }
  const link = page.locator("#number-answer a");
  assert.match(await link.getAttribute("href"), /\/portal\/aland\/sv\//);
  assert.match(await check("0400 123 456"), /finns inte i vår förteckning/);
  assert.match(await check("018"), /Skriv hela telefonnumret/);
  // Only the last digit leaves the browser.
  assert.deepEqual(requests.filter((address) => /8111|123456/.test(address)), []);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(problems, []);
  await close();
});

test("the files of numbers are small", async () => {
  let bytes = 0;
  for (let last = 0; last < 10; last += 1) bytes += (await readFile(`${folder}${NUMBER}${last}.txt`)).length;
  assert.ok(bytes > 0 && bytes <= 30_000, `${bytes} bytes`);
});

test("without scripts no dead control is shown, and the pages say what to do instead", async () => {
  for (const path of [LIBRARY, SLIP, NUMBER]) {
    const { page, close } = await open(path, { javaScriptEnabled: false });
    assert.equal(await page.locator("main button:visible, main select:visible, main input:visible").count(), 0, path);
    assert.equal(await page.locator(".tray-bar:visible").count(), 0, path);
    await close();
  }
  const { page, close } = await open(NUMBER, { javaScriptEnabled: false });
  assert.match(await page.locator("main").innerText(), /Vi frågar aldrig efter dina bankkoder/);
  assert.ok((await page.locator('main a[href^="tel:"]').count()) > 0);
  await close();
});

test("strange words lead to their explanation, once a text", async () => {
  const { page, close } = await open("/aland/fi/sivut/what-is-digital-help/");
  const terms = await page.locator("a.term").evaluateAll((links) => links.map((link) => link.hash));
  assert.ok(terms.length > 2);
  assert.equal(new Set(terms).size, terms.length);
  await page.locator("a.term").first().click();
  await page.waitForURL(/\/sanasto\/#/);
  for (const hash of terms) assert.equal(await page.locator(`${hash} dd`).count(), 1, hash);
  assert.deepEqual(await violations(page), []);
  await close();
});

test("key pages stand in easy language too, marked as such", async () => {
  for (const [path, link, lang] of [
    ["/aland/fi/sivut/before-you-come/", "Lue selkokielellä", "fi-simple"],
    ["/aland/sv/sidor/before-you-come/", "Läs på lättläst svenska", "sv-simple"],
  ]) {
    const { page, close } = await open(path);
    await page.getByRole("link", { name: link }).click();
    await page.waitForURL(/\/before-you-come\/(selkokieli|lattlast)\/$/);
    assert.equal(await page.locator(".prose").getAttribute("lang"), lang);
    const longest = await page.locator(".prose p, .prose li").evaluateAll((parts) =>
      Math.max(...parts.flatMap((part) => part.textContent.split(/[.!?:]\s/)).map((sentence) => sentence.trim().split(/\s+/).length)));
    assert.ok(longest <= 12, `${longest} words in one sentence`);
    assert.deepEqual(await violations(page), []);
    await close();
  }
});
