// Chromium as the tests start it, and what they ask of a page.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What another choice of colours can change. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

export function launch() {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/** What axe finds against WCAG 2.0–2.2 A and AA, as lines; `colours` asks only what colours can change. */
export async function violations(page, { colours = false } = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const only = colours ? { type: "rule", values: OF_COLOURS } : { type: "tag", values: TAGS };
  const found = await page.evaluate(
    async (runOnly) => (await axe.run(document, { runOnly, resultTypes: ["violations"], preload: false })).violations,
    only,
  );
  return found.map((violation) => `${violation.id}: ${violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

/** How many pixels the page is wider than the screen. */
export const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Presses Tab until the focus is on what the selector finds. */
export async function tabTo(page, selector, most = 300) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`Tab does not reach ${selector}`);
}
