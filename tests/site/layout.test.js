// Every kind of page, in the languages that differ most, in the base theme and a region's: WCAG in light, dark and forced colours, and
// room on the smallest screens. The kinds come from the published pages themselves.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { folder, sideways, violations, visits } from "./chromium.js";
import { kinds } from "./kinds.js";

const EDITIONS = { national: ["fi", "sv", "en", "se", "ar"], lappi: ["fi", "sv", "en", "se"] };
/** Kinds whose pages each edition must have; a test of no pages would pass. */
const KINDS = ["about", "event", "front", "helpline", "municipality", "news", "provider", "region", "search", "statement", "topic"];

/** WCAG 1.4.12. */
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

// Pages are opened one after the other in one tab.
const site = visits({ reducedMotion: "reduce", bypassCSP: true });
const { tab } = site;

/** Fails with all that was found, by page. */
function none(found) {
  assert.deepEqual(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0)), {});
}

/** WCAG in the three choices of colours. */
async function colours(page) {
  const found = [];
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  found.push(...(await violations(page)));
  for (const media of [{ colorScheme: "dark" }, { colorScheme: "light", forcedColors: "active" }]) {
    await page.emulateMedia(media);
    const name = media.forcedColors ? "forced colours" : "dark";
    found.push(...(await violations(page, { colours: true })).map((line) => `${name}: ${line}`));
  }
  return found;
}

/** Room at 320 px, which is also 1280 px at 400 %; with text of twice the size; with the spacing that readers may set. */
async function room(page) {
  const found = [];
  const wide = async (what) => {
    const pixels = await sideways(page);
    if (pixels > 0) found.push(`${what}: ${pixels} px wider than the screen`);
  };
  await page.setViewportSize({ width: 320, height: 256 });
  // Folded parts need room as well.
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await wide("320 px");
  const stuck = await page.evaluate(() => {
    const fixed = [...document.querySelectorAll("body *")].filter((part) => ["fixed", "sticky"].includes(getComputedStyle(part).position));
    return fixed.reduce((height, part) => height + part.getBoundingClientRect().height, 0);
  });
  if (stuck > 256 / 3) found.push(`sticky parts take ${stuck} of 256 px`);
  const spacing = await page.addStyleTag({ content: SPACING });
  await wide("text spacing");
  await spacing.evaluate((style) => style.remove());
  await page.addStyleTag({ content: "html { font-size: 225% !important }" });
  await wide("200 % text");
  await page.setViewportSize({ width: 360, height: 740 });
  return found;
}

// Two tabs at a time: one would leave half of a small machine idle.
describe("every kind of page", { concurrency: 2 }, () => {
  for (const [edition, languages] of Object.entries(EDITIONS)) {
    for (const language of languages) {
      test(`${edition}, ${language}: every kind of page keeps to WCAG in all colours, fits small screens, and asks nobody else`, async () => {
        const pages = await kinds(`${folder}/${edition}/${language}`);
        const missing = KINDS.filter((kind) => !pages.some((page) => page.kind === kind) && !(edition === "lappi" && kind === "front"));
        assert.deepEqual(missing, []);
        const found = {};
        const { page, context, problems } = await tab();
        for (const { path } of pages) {
          await page.goto(`${site.origin}/portal/${edition}/${language}/${path}`);
          found[path || "front"] = [...(await colours(page)), ...(await room(page)), ...problems.splice(0)];
        }
        await context.close();
        none(found);
      });
    }
  }
});

test("the choice of a language keeps to WCAG in all colours and fits small screens", async () => {
  const { page, context, problems } = await tab();
  await page.goto(`${site.origin}/portal/national/`);
  none({ "language choice": [...(await colours(page)), ...(await room(page)), ...problems] });
  await context.close();
});

test("by keyboard the focus is always seen, the first stop leads to the content, and main targets are large", async () => {
  const { page, context } = await tab();
  await page.setViewportSize({ width: 360, height: 740 });
  const found = {};
  for (const { path, kind } of await kinds(`${folder}/lappi/fi`)) {
    const lacks = (found[kind] = []);
    await page.goto(`${site.origin}/portal/lappi/fi/${path}`);
    await page.keyboard.press("Tab");
    const skip = await page.evaluate(() => [document.activeElement.getAttribute("href"), document.activeElement.getBoundingClientRect().top]);
    if (skip[0] !== "#content" || skip[1] < 0) lacks.push(`the first stop is ${skip}`);
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(async () => {
        const at = document.activeElement;
        if (at === document.body) return null;
        const isSeen = () => {
          const box = at.getBoundingClientRect();
          const style = getComputedStyle(at);
          const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return inside && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        };
        // A page scrolls to the focus over some frames.
        for (let frame = 0; !isSeen() && frame < 60; frame += 1) await new Promise(requestAnimationFrame);
        return isSeen() ? "" : at.outerHTML.slice(0, 120);
      });
      if (seen === null) break;
      if (seen) lacks.push(`unseen focus: ${seen}`);
    }
    const small = await page.evaluate(() => {
      const main = ".call-number, .brand, .search-button, #search-field, .choices a, summary, .action, .skip";
      const boxes = [...document.querySelectorAll(`${main}, main input`)].map((part) => [part.closest("label") || part, part]);
      const shown = boxes.filter(([box]) => box.getClientRects().length > 0);
      return shown.filter(([box]) => box.getBoundingClientRect().height < 43.9).map(([, part]) => part.outerHTML.slice(0, 100));
    });
    lacks.push(...small.map((html) => `smaller than 44 px: ${html}`));
    await page.goto(`${site.origin}/portal/lappi/fi/${path}`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    if ((await page.evaluate(() => document.activeElement.id)) !== "content") lacks.push("the skip link does not lead to the content");
  }
  await context.close();
  none(found);
});
