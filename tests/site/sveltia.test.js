// Editors' forms in Sveltia CMS from npm. It works on the editor's own files through the browser; here they stand in the
// browser's private folder, and are built from what the program left there.
import assert from "node:assert/strict";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./chromium.js";
import { YAML, build, contentWithForms, repository } from "./forms.js";
import { serve } from "./server.js";

const ICONS = "@fontsource/material-symbols-outlined/files/material-symbols-outlined-latin-400-normal.woff2";
let folder, site, browser, page;
const faults = [];
const reached = [];

before(async () => {
  const settings = "cms: {program: sveltia, backend: {name: github, repo: owner/name, branch: main}}";
  folder = await contentWithForms(["@sveltia/cms/dist/sveltia-cms.js", YAML, ICONS], settings);
  await build(folder);
  site = await serve(join(folder, "public"), "/");
  const origin = site.origin.replace("127.0.0.1", "localhost");
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // The program itself stumbles over a language that an entry does not have, without harm; what we add to it must not.
  page.on("pageerror", (error) => error.stack?.includes("/forms.js") && faults.push(error.stack));
  page.on("response", (response) => {
    if (/^https?:/.test(response.url()) && !response.url().startsWith(origin)) reached.push(response.url());
  });
  // The question which folder is answered before it is asked.
  await page.addInitScript(() => { window.showDirectoryPicker = () => navigator.storage.getDirectory(); });
  await page.goto(`${origin}/fi/`);
  const names = await readdir(join(folder, "content"), { recursive: true, withFileTypes: true });
  const paths = names.filter((file) => file.isFile() && !file.parentPath.endsWith("/cms")).map((file) => join(file.parentPath, file.name));
  const files = await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path, "utf8")]));
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(".git", { create: true });
    for (const [path, text] of files) {
      const parts = path.split("/");
      let at = root;
      for (const name of parts.slice(0, -1)) at = await at.getDirectoryHandle(name, { create: true });
      const file = await (await at.getFileHandle(parts.at(-1), { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }
  }, files);
  // What the policy refuses keeps the page from being wholly loaded for a while.
  await page.goto(`${origin}/admin/`, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Work with Local Repository" }).click();
});

after(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens an entry of a list by its title. */
async function open(list, entry) {
  await page.evaluate((list) => { location.hash = `#/collections/${list}`; }, list);
  await page.getByRole("gridcell").getByText(entry, { exact: true }).click();
  await page.getByRole("button", { name: "Save" }).waitFor();
}

/** Saves the form, waits until the file says what was changed, and puts it into the content. */
async function save(file, changed) {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const path = `content/regions/lappi/${file}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const text = await page.evaluate(async (path) => {
      let at = await navigator.storage.getDirectory();
      const parts = path.split("/");
      for (const name of parts.slice(0, -1)) at = await at.getDirectoryHandle(name);
      return (await (await at.getFileHandle(parts.at(-1))).getFile()).text();
    }, path);
    if (text.includes(changed)) {
      await writeFile(join(folder, path), text);
      return text;
    }
    await page.waitForTimeout(100);
  }
  return assert.fail(`${file} does not say ${changed}`);
}

test("words that are written by hand open in a form, change, and are built", async () => {
  await open("providers", "Digiapua kirjastossa");
  await page.getByRole("textbox", { name: "Otsikko" }).first().fill("Digiapua Rovaniemellä");
  const written = await save("providers/digiapu.fi.md", "Rovaniemellä");
  const before = await readFile(join(repository, "tests/fixtures/minimal/content/regions/lappi/providers/digiapu.fi.md"), "utf8");
  assert.equal(written, before.replace("Digiapua kirjastossa", "Digiapua Rovaniemellä"), "nothing else changed");
  assert.match(await build(folder), /; 0 errors/);
  assert.match(await readFile(join(folder, "public/fi/apua/digiapu/index.html"), "utf8"), /<h1[^>]*>Digiapua Rovaniemellä/);
});

test("the icons are the site's own, and no other host answers", async () => {
  const own = await page.evaluate(() => [...document.fonts].filter((font) => font.family.includes("Material Symbols") && font.status === "loaded").length);
  assert.equal(own, 1);
  assert.deepEqual(reached, []);
  assert.deepEqual(faults, []);
});
