// What comes out of the printer, by Chromium's PDF: leaflets, posters, booklets, and any page that is printed.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readdir, readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { folder, violations, visits } from "./chromium.js";

const jsqr = await readFile(createRequire(import.meta.url).resolve("jsqr/dist/jsQR.js"), "utf8");
// An A4 sheet between the margins that print.css gives it, in CSS pixels.
const WIDTH = Math.round((180 / 25.4) * 96);
// The base address that the editions were built with.
const BASE = "http://localhost:8765/portal";

// The page of a municipality with its leaflet and poster, by language.
const MUNICIPALITIES = {
  fi: ["/lappi/fi/kunnat/inari/", "esite/", "juliste/"],
  sv: ["/lappi/sv/kommuner/enare/", "broschyr/", "affisch/"],
  en: ["/national/en/municipalities/helsinki/", "leaflet/", "poster/"],
  se: ["/lappi/se/gielddat/anar/", "diehtocalus/", "plakahta/"],
  ar: ["/national/ar/municipalities/helsinki/", "leaflet/", "poster/"],
};
const BOOKLETS = ["/lappi/fi/vihkonen/", "/national/sv/regioner/nyland/hafte/", "/national/ar/regions/lapland/booklet/"];

// All tests look at their pages in one tab, on a wide screen.
const site = visits({ bypassCSP: true, viewport: { width: 1280, height: 720 } });
let page;
before(async () => {
  ({ page } = await site.tab());
});

async function open(path) {
  const response = await page.goto(`${site.origin}/portal${path}`);
  assert.equal(response.status(), 200, path);
}

/** How many sheets the page takes. */
async function sheets(path) {
  await open(path);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
}

/** Runs `look` on the page as it is laid out for paper. */
async function printed(path, look) {
  await page.setViewportSize({ width: WIDTH, height: 1000 });
  await page.emulateMedia({ media: "print" });
  try {
    await open(path);
    return await page.evaluate(look);
  } finally {
    await page.emulateMedia({ media: null });
  }
}

/** Texts that stick out of the sheet or of a box that cuts them. */
function cut() {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const box = text.parentElement;
    if (!text.data.trim() || box.closest(".hidden, script, noscript, svg") || !box.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right } = range.getBoundingClientRect();
    const clips = getComputedStyle(box).overflow !== "visible" && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
    if (left < -1 || right > innerWidth + 1 || clips) found.push(text.data.trim().slice(0, 60));
  }
  return found;
}

/** Parts of the screen that paper has no use for. */
function useless() {
  return [...document.querySelectorAll("nav:not(.paper-contents), form, button, .paper-bar, .skip")]
    .filter((part) => part.checkVisibility())
    .map((part) => part.outerHTML.slice(0, 80));
}

for (const [language, [municipality, leaflet, poster]] of Object.entries(MUNICIPALITIES)) {
  for (const [name, most] of [[leaflet, 2], [poster, 1]]) {
    const path = municipality + name;
    test(`${path} fits ${most} sheet(s), cuts nothing, and tells numbers before places`, async () => {
      const count = await sheets(path);
      assert.ok(count <= most, `${count} sheets`);
      assert.deepEqual(await printed(path, cut), []);
      assert.deepEqual(await printed(path, useless), []);
      const order = await printed(path, () => {
        const top = (selector) => document.querySelector(selector)?.getBoundingClientRect().top;
        return { number: top('.paper-phones a[href^="tel:"]'), places: top(".paper-places"), lang: document.documentElement.lang };
      });
      assert.equal(order.lang, language);
      assert.ok(order.number < order.places, JSON.stringify(order));
    });

    test(`${path} leads back to its page: by code, in letters, for search engines`, async () => {
      await page.emulateMedia({ colorScheme: "dark" });
      await open(path);
      const address = BASE + municipality;
      const decoded = await page.evaluate(async (script) => {
        new Function(script).call(window);
        const svg = document.querySelector("svg.qr").cloneNode(true);
        svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
        svg.setAttribute("width", 400);
        svg.setAttribute("height", 400);
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(svg.outerHTML)}`;
        await image.decode();
        const canvas = Object.assign(document.createElement("canvas"), { width: 400, height: 400 }).getContext("2d");
        canvas.drawImage(image, 0, 0);
        return window.jsQR(canvas.getImageData(0, 0, 400, 400).data, 400, 400)?.data;
      }, jsqr);
      assert.equal(decoded, address);
      assert.match(await page.locator("svg.qr").getAttribute("aria-label"), new RegExp(`${address}$`));
      assert.equal(`http://${await page.locator(".paper-web").innerText()}`, address);
      assert.equal(await page.locator('link[rel="canonical"]').getAttribute("href"), address);
      assert.ok((await page.locator(".paper-valid time").getAttribute("datetime")) >= "2026-11-22");
      await page.emulateMedia({ colorScheme: null });
      // The municipality's page has both among the first things that the keyboard meets in its content.
      await open(municipality);
      const first = await page.locator("main a").evaluateAll((links) => links.slice(0, 4).map((link) => new URL(link.href).pathname));
      assert.ok(first.includes(`/portal${path}`), first.join(" "));
    });
  }
}

test("the fullest posters and leaflets of the country fit", async () => {
  const pick = async (root, name, count) => {
    const folders = await readdir(folder + root);
    const all = await Promise.all(folders.map(async (at) => {
      const html = await readFile(`${folder}${root}${at}/${name}/index.html`, "utf8").catch(() => "");
      return [html.slice(html.indexOf("<main")).replace(/<svg.*?<\/svg>|<[^>]*>/gs, "").length, `${root}${at}/${name}/`];
    }));
    return all.sort(([one], [other]) => other - one).slice(0, count).map(([, path]) => path);
  };
  const sets = [["/national/fi/kunnat/", "juliste", 3, 1], ["/national/sv/kommuner/", "affisch", 3, 1], ["/national/ar/municipalities/", "poster", 2, 1],
    ["/national/fi/kunnat/", "esite", 3, 2], ["/national/sv/kommuner/", "broschyr", 2, 2]];
  for (const [root, name, count, most] of sets) {
    for (const path of await pick(root, name, count)) {
      const found = await sheets(path);
      assert.ok(found <= most, `${path}: ${found} sheets`);
      assert.deepEqual(await printed(path, cut), [], path);
    }
  }
});

test("a booklet has every municipality of its region, in its contents and as a part", async () => {
  for (const path of BOOKLETS) {
    const { contents, parts, numbers } = await printed(path, () => ({
      contents: [...document.querySelectorAll(".paper-contents a")].map((link) => link.hash.slice(1)),
      parts: [...document.querySelectorAll(".paper-part h2")].map((title) => title.id),
      numbers: document.querySelectorAll('.paper-cover a[href^="tel:"]').length,
    }));
    assert.ok(contents.length >= 16, `${path}: ${contents.length} municipalities`);
    assert.deepEqual(parts, contents, path);
    assert.ok(numbers > 0, path);
    assert.deepEqual(await printed(path, cut), [], path);
    assert.ok((await sheets(path)) > 2, path);
  }
});

test("sheets have no accessibility violation and do not scroll sideways, in any colours", async () => {
  const [inari, leaflet, poster] = MUNICIPALITIES.fi;
  const [helsinki, arabic] = MUNICIPALITIES.ar;
  await page.setViewportSize({ width: 320, height: 740 });
  for (const path of [inari + leaflet, inari + poster, BOOKLETS[0], helsinki + arabic]) {
    for (const colours of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
      await page.emulateMedia(colours);
      await open(path);
      assert.deepEqual(await violations(page), [], `${path} ${JSON.stringify(colours)}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
    }
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
});

test("any page prints without navigation and without cut text, with its address and its day", async () => {
  const paths = ["/national/fi/", "/national/fi/alueet/lappi/", "/national/fi/kunnat/", "/national/fi/kunnat/helsinki/", "/national/sv/kommuner/abo/",
    "/national/fi/apua/lieksa-kirjasto-digiapu/", "/national/fi/aiheet/pankkitunnukset/", "/national/fi/puhelinapu/", "/national/fi/uutiset/",
    "/national/fi/tapahtumat/", "/national/fi/saavutettavuus/", "/national/ar/municipalities/helsinki/", "/lappi/se/"];
  for (const path of paths) {
    assert.deepEqual(await printed(path, useless), [], path);
    assert.deepEqual(await printed(path, cut), [], path);
    const foot = await printed(path, () => document.querySelector("footer").innerText);
    assert.ok(foot.includes(BASE + path) && foot.includes("2026"), `${path}: ${foot}`);
  }
});

test("a provider's page takes two sheets at most", async () => {
  for (const path of ["/national/fi/apua/lieksa-kirjasto-digiapu/", "/national/sv/hjalp/lieksa-kirjasto-digiapu/"]) {
    assert.ok((await sheets(path)) <= 2, path);
  }
});
