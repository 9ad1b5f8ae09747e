// Measures what a search costs a reader in Chromium: bytes over the wire (gzip), requests, and time from the query's
// coming into the field, whole, to the full list, on loopback and on slow 4G (150 ms round trip, 1.6 Mbit/s: Lighthouse's mobile profile).
//
//   npm ci --prefix tests/site && node benches/search-transfer.js <published folder> <path of its base> [language]
//
// Cold: a new browser, the results page open, the field not yet touched; later: another query in the same page. The page itself
// is not counted; the script and everything that the search loads are.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const [folder, base, language = "fi"] = process.argv.slice(2);
const { chromium } = createRequire(new URL("../tests/site/package.json", import.meta.url))("playwright-core");
const QUERIES = {
  fi: [["tulostus", "verkkopankki"], ["tulostus Rovaniemi", "pankkitunnukset Turku"], ["puhelin", "huijaus"], ["missä saan apua verkkopankin kanssa", "salasana"], ["alypuhelin", "Åbo"]],
  sv: [["utskrift", "nätbank"], ["skanna Vasa", "bankkoder Åbo"], ["telefon", "bedrägeri"]],
  en: [["printing", "online bank"], ["printing Rovaniemi", "bank codes Turku"], ["phone", "scam"]],
}[language];
const SLOW = { offline: false, latency: 150, downloadThroughput: (1638.4 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".txt": "text/plain" };

const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  let file = join(folder, path.slice(base.length));
  if ((await stat(file).catch(() => null))?.isDirectory()) file = join(file, "index.html");
  const body = await readFile(file).catch(() => null);
  if (!body) return response.writeHead(404).end();
  const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "public, max-age=600" };
  response.writeHead(200, { ...headers, "content-encoding": "gzip" }).end(gzipSync(body));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const manifest = JSON.parse(await readFile(join(folder, "search", language, "manifest.json"), "utf8"));
const front = await readFile(join(folder, language, "index.html"), "utf8");
const form = front.match(/<form[^>]*role="?search[^>]*>/)[0];
const results = form.match(/action="?([^" >]+)/)[1];
console.log(`${manifest.documents} documents, language ${language}`);
console.log("| query | slow 4G: bytes | requests | ms | loopback: ms |");
console.log("| --- | --: | --: | --: | --: |");
for (const pair of QUERIES) {
  const slow = await measured(pair, true);
  const loopback = await measured(pair, false);
  pair.forEach((query, at) => {
    const { bytes, requests, milliseconds } = slow[at];
    console.log(`| ${at ? "later" : "cold"}: ${query} | ${bytes} | ${requests} | ${milliseconds} | ${loopback[at].milliseconds} |`);
  });
}
server.close();

async function measured(pair, throttled) {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let counted = [];
  const names = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => names.set(requestId, request.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => counted.push([names.get(requestId), encodedDataLength]));
  await page.goto(new URL(results, origin).href, { waitUntil: "networkidle" });
  if (throttled) await session.send("Network.emulateNetworkConditions", SLOW);
  const figures = [];
  for (const query of pair) {
    const field = page.locator("#search-field");
    await field.fill("");
    await page.waitForTimeout(throttled ? 1500 : 400);
    if (figures.length) counted = [];
    const started = Date.now();
    await field.fill(query);
    await page.waitForFunction((words) => document.querySelector("#results")?.textContent.includes(words) && document.querySelector("#search-list h3"), query, { polling: 5 });
    const milliseconds = Date.now() - started;
    await page.waitForTimeout(throttled ? 1000 : 200);
    const own = counted.filter(([url]) => /\/search\/|assets\/search/.test(url) && !url.endsWith("/"));
    if (process.env.FILES) console.log(query, own.map(([url, size]) => `${url.split("/").pop()} ${size}`).join(", "));
    figures.push({ milliseconds, bytes: own.reduce((sum, [, size]) => sum + size, 0), requests: own.length });
  }
  await browser.close();
  return figures;
}
