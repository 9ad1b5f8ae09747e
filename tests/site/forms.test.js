// Editors' forms: Decap CMS from npm opens an entry as it is written by hand, changes it, saves it, and the site is built from
// what it wrote. The program keeps to the policy of the forms' pages, and asks nothing of other hosts.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./chromium.js";
import { YAML, build, contentWithForms, packages, repository } from "./forms.js";
import { serve } from "./server.js";
import { format } from "../../src/schema/cms/forms.js";

const yaml = createRequire(join(packages, "package.json"))("js-yaml");
let folder, site, backend, browser, page;
const faults = [];
const elsewhere = [];

/** What means the same to the reader in one form: a single value and a list of one, a short value and its group. */
const LISTS = new Set(["audience", "bring", "topics", "hours", "phone", "regions", "devices", "exceptions", "former_ids", "organisers"]);
const SHORT = new Set(["kind", "code", "number", "rule"]);
const plain = (value) => {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const parts = Object.entries(value).map(([key, part]) => [key, LISTS.has(key) && !Array.isArray(part) ? [plain(part)] : plain(part)]);
  const [[key, only] = []] = parts;
  return parts.length === 1 && SHORT.has(key) ? only : Object.fromEntries(parts);
};

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

before(async () => {
  const port = await freePort();
  folder = await contentWithForms(["decap-cms/dist/decap-cms.js", YAML], `cms: {backend: {name: local, port: ${port}}}`);
  backend = spawn(process.execPath, [join(packages, "decap-server/dist/index.js")], {
    env: { ...process.env, GIT_REPO_DIRECTORY: folder, PORT: String(port), BIND_HOST: "localhost" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const listening = new Promise((resolve) => backend.stdout.on("data", (said) => String(said).includes("listening") && resolve()));
  await build(folder);
  site = await serve(join(folder, "public"), "/");
  await listening;
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => /Content Security|Config Errors/.test(message.text()) && faults.push(message.text()));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && !["127.0.0.1", "localhost"].includes(hostname)) elsewhere.push(request.url());
  });
});

after(async () => {
  await browser?.close();
  await site?.close();
  backend?.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Opens an entry's form from the list that it stands in. */
async function open(list, entry) {
  await page.goto("about:blank");
  await page.goto(`${site.origin}/admin/#/collections/${list}`);
  const login = page.getByRole("button", { name: "Login" });
  const link = page.getByRole("link", { name: entry, exact: true });
  await login.or(link).first().waitFor();
  if (await login.isVisible()) await login.click();
  await link.click();
  await page.getByRole("button", { name: "Delete entry" }).waitFor();
}

/** Saves the form, and waits until the file says what was changed. */
async function save(file, changed) {
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByText("Publish now").click();
  const path = join(folder, "content/regions/lappi", file);
  for (let tries = 0; tries < 100; tries += 1) {
    const text = await readFile(path, "utf8");
    if (text.includes(changed)) return text;
    await page.waitForTimeout(100);
  }
  return assert.fail(`${file} does not say ${changed}`);
}

/** The frame of a field, within another one. */
const frame = (name, within) => within.locator(`label[for^="${name}-field"]`).locator("xpath=../..").first();

test("facts that are written by hand open in a form, change, and are built", async () => {
  await open("providers-facts", "digiapu");
  // A list's first item opens by its own arrow, after the list's two buttons.
  const points = frame("points", page);
  await points.getByRole("button").nth(2).click();
  const hours = frame("hours", points);
  await hours.getByRole("button", { name: "Expand" }).first().click();
  const rule = hours.locator('input[id^="rule-field"]').first();
  await rule.waitFor({ state: "attached" });
  if (!(await rule.isVisible())) await hours.getByRole("button").nth(2).click();
  assert.equal(await rule.inputValue(), "We 12:00-14:00; PH,EVE off");
  await rule.fill("We 15:00-17:00; PH,EVE off");
  const written = await save("providers/digiapu.yaml", "15:00-17:00");
  const before = await readFile(join(repository, "tests/fixtures/minimal/content/regions/lappi/providers/digiapu.yaml"), "utf8");
  const meant = yaml.load(before.replace("12:00-14:00", "15:00-17:00"), { schema: yaml.FAILSAFE_SCHEMA });
  assert.deepEqual(yaml.load(written, { schema: yaml.FAILSAFE_SCHEMA }), meant, "nothing else changed, and nothing empty is left");

  assert.match(await build(folder), /; 0 errors/);
  const html = await readFile(join(folder, "public/fi/apua/digiapu/index.html"), "utf8");
  assert.ok(html.includes("Keskiviikkoisin klo 15–17") && !html.includes("klo 12–14"), "the page tells the new hours");
});

test("words change in their own language's file, and in no other", async () => {
  await open("providers", "Digiapua kirjastossa");
  await page.locator('input[id^="title-field"]').first().fill("Digiapua Rovaniemellä");
  const written = await save("providers/digiapu.fi.md", "Rovaniemellä");
  assert.equal(
    written,
    "---\ntitle: Digiapua Rovaniemellä\nsummary: Kirjaston väki auttaa puhelimen ja tabletin kanssa.\n---\nTule käymään. Ota laite mukaan.\n",
  );
  // Decap leaves an empty file for a language in which nothing was written; to the site that is no translation.
  const swedish = await readFile(join(folder, "content/regions/lappi/providers/digiapu.sv.md"), "utf8").catch(() => "");
  assert.equal(swedish.trim(), "");
  assert.match(await build(folder), /; 0 errors/);
  assert.match(await readFile(join(folder, "public/fi/apua/digiapu/index.html"), "utf8"), /<h1[^>]*>Digiapua Rovaniemellä/);
  assert.match(await readFile(join(folder, "public/sv/hjalp/digiapu/index.html"), "utf8"), /<h1>.{0,20}lang="fi"[^>]*>Digiapua Rovaniemellä/);
});

test("the program kept to the policy, and asked nothing of other hosts", () => {
  assert.deepEqual(faults, []);
  assert.deepEqual(elsewhere, []);
});

test("every entry of the portal survives a form: opened and saved, it says the same", async () => {
  const html = await readFile(join(folder, "public/admin/index.html"), "utf8");
  const shapes = JSON.parse(html.match(/id="shapes">([^<]*)</)[1]);
  const kinds = ["providers", "places", "organisations", "news", "events", "pages"];
  const content = join(repository, "content");
  const regions = (await readdir(join(content, "regions"))).map((region) => join("regions", region));
  let compared = 0;
  for (const folder of ["national", ...regions]) {
    for (const kind of kinds) {
      const shape = shapes[`opaste-${kind}-frontmatter`] ?? shapes[`opaste-${kind}`];
      for (const name of await readdir(join(content, folder, kind)).catch(() => [])) {
        const ending = name.match(/\.(md|yaml)$/)?.[1];
        if (!ending) continue;
        const text = await readFile(join(content, folder, kind, name), "utf8");
        const { fromFile, toFile } = format({ ...shape, ending }, "fi", yaml);
        const [before, after] = [text, toFile(fromFile(text))].map((one) => {
          const front = ending === "md" ? one.match(/^---\n([^]*?)^---\n([^]*)$/m) : [one, one, ""];
          return { facts: plain(yaml.load(front[1], { schema: yaml.FAILSAFE_SCHEMA }) ?? {}), body: front[2] };
        });
        assert.deepEqual(after, before, join(folder, kind, name));
        assert.deepEqual(toFile(fromFile(toFile(fromFile(text)))), toFile(fromFile(text)), `${name} twice`);
        const comments = (one) => one.split("---\n")[ending === "md" ? 1 : 0].split("\n").filter((line) => line.startsWith("#"));
        assert.deepEqual(comments(toFile(fromFile(text))), comments(text), `comments of ${name}`);
        compared += 1;
      }
    }
  }
  assert.ok(compared > 500, `${compared} files`);
});
