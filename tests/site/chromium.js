// Chromium as the tests start it, and what they ask of a page.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "./server.js";

/** The editions, built with the base address that `tests/run` gives them. */
export const folder = new URL("../../target/site-for-tests", import.meta.url).pathname;

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

/** A browser and a host of the editions for the tests of one file, on a narrow screen; `all` are options of every page's context. */
export function visits(all = {}) {
  const site = {};
  let browser, server;
  let started;
  const start = () => (started ??= begin());
  async function begin() {
    browser = await launch();
    server = await serve(folder, "/portal");
    site.origin = server.origin;
  }
  before(start);
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** A page of its own without anything in it yet, and what is noted there: problems, and the addresses that it asks for. */
  site.tab = async (options = {}) => {
    // A file's own hooks may run beside the one above.
    await start();
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...all, ...options });
    const page = await context.newPage();
    const [problems, requests] = [[], []];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("request", (request) => {
      requests.push(request.url().replace(`${site.origin}/portal`, ""));
      if (!request.url().startsWith(site.origin)) problems.push(`asks for ${request.url()}`);
    });
    return { context, page, problems, requests, close: () => context.close() };
  };

  /** Opens a page of the editions; its clock stands still at `time`, or runs from `from`. */
  site.open = async (path, { time, from, ...options } = {}) => {
    const tab = await site.tab(options);
    if (time) await tab.page.clock.setFixedTime(new Date(time));
    if (from) await tab.page.clock.install({ time: new Date(from) });
    const response = await tab.page.goto(`${site.origin}/portal${path}`);
    return { ...tab, response };
  };
  return site;
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
