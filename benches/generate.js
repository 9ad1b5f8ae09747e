// Writes a large portal twice: as Opaste's content, and as a Hugo site with equally many pages of the same facts.
//
//   node benches/generate.js <providers> <folder>
//
// Providers are spread over all municipalities in proportion to nothing but their order; texts are drawn from a fixed
// list by the provider's number, so that every run writes the same bytes.
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const count = Number(process.argv[2] ?? 10_000);
const folder = process.argv[3] ?? "target/bench";
const LANGUAGES = ["fi", "sv", "en"];
const WORDS = {
  fi: ["Tule paikalle sellaisena kuin olet.", "Neuvoja istuu pöydän toisella puolella, ja laite pysyy sinun käsissäsi.", "Ota mukaan laturi ja silmälasit.", "Jos jonoa on, saat vuoronumeron.", "Voit tulla yhdessä läheisen kanssa.", "Asiat tehdään sinun tahtiisi, ja vaiheet kirjoitetaan paperille."],
  sv: ["Kom som du är.", "Handledaren sitter mitt emot dig och du håller själv i apparaten.", "Ta med laddare och glasögon.", "Om det är kö får du ett könummer.", "Du kan komma tillsammans med en anhörig.", "Vi arbetar i din takt och skriver upp stegen på papper."],
  en: ["Come as you are.", "The adviser sits across the table and you hold the device yourself.", "Bring your charger and glasses.", "If there is a queue you get a number.", "You can come with a relative.", "We work at your pace and write the steps on paper."],
};
const TITLES = { fi: "Digineuvonta", sv: "Digital handledning", en: "Digital advice" };
const TOPICS = ["smartphone_basics", "email", "omakanta", "scams", "photos_storage", "video_calls", "tablet", "passwords"];

/** Keeps places of one municipality about 70 metres apart, so that none is reported as a copy of another. */
const apart = (degrees, step, size) => (Number(degrees) + (step - 50) * size).toFixed(5);

const table = async (path) => {
  const [header, ...rows] = (await readFile(path, "utf8")).trim().split("\n").map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
};

const regions = Object.fromEntries((await table("content/geography/regions.csv")).map((row) => [row.code, row.slug]));
const municipalities = await table("content/geography/municipalities.csv");
const postalCode = Object.fromEntries((await table("content/geography/postal-codes.csv")).reverse().map((row) => [row.municipality_code, row.postal_code]));

await rm(folder, { recursive: true, force: true });
await opasteBase();
await hugoBase();
for (let number = 0; number < count; number += 1) {
  await provider(number);
}
console.log(`${count} providers in ${LANGUAGES.length} languages below ${folder}`);

async function opasteBase() {
  const content = join(folder, "opaste/content");
  for (const part of ["vocabulary", "geography", "calendar", "national/organisations", "national/helplines"]) {
    await cp(join("content", part), join(content, part), { recursive: true });
  }
  for (const name of await readdir("content/national")) {
    if (name.startsWith("accessibility.")) await cp(join("content/national", name), join(content, "national", name));
  }
  const portal = (await readFile("content/portal.yaml", "utf8")).replace(/^languages:.*$/m, "languages: [fi, sv, en]");
  await writeFile(join(content, "portal.yaml"), portal);
  for (const region of Object.values(regions)) await mkdir(join(content, "regions", region, "providers"), { recursive: true });
}

async function hugoBase() {
  const site = join(folder, "hugo");
  const languages = LANGUAGES.map((code, at) => `[languages.${code}]\nweight = ${at + 1}\ncontentDir = "content/${code}"\n`).join("\n");
  await mkdir(join(site, "layouts/_default"), { recursive: true });
  await writeFile(join(site, "hugo.toml"), `baseURL = "https://example.org/"\ntitle = "Digituki"\ndefaultContentLanguage = "fi"\ndefaultContentLanguageInSubdir = true\ndisableKinds = ["RSS"]\n\n[taxonomies]\nmunicipality = "municipalities"\nregion = "regions"\ntopic = "topics"\n\n${languages}`);
  const frame = (main) => `<!DOCTYPE html>
<html lang="{{ .Site.Language.Lang }}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}</head>
<body><a href="#main">Skip</a><header><nav><ul>{{ range .AllTranslations }}<li><a lang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ .Language.Lang }}</a></li>{{ end }}</ul></nav><p><a href="tel:+358290001200">029 000 1200</a></p></header>
<main id="main">${main}</main>
<footer><ul><li><a href="{{ "/" | relLangURL }}">Digituki</a></li></ul></footer></body></html>`;
  const single = `<h1>{{ .Title }}</h1><p>{{ .Description }}</p>
<h2>When</h2><table>{{ range .Params.week }}<tr><th>{{ .day }}</th><td>{{ .time }}</td></tr>{{ end }}</table>
<h2>Where</h2><p>{{ .Params.place }}<br>{{ .Params.street }}<br>{{ .Params.postal_code }}</p><p><a href="tel:{{ .Params.phone }}">{{ .Params.phone }}</a></p>
<h2>Topics</h2><ul>{{ range .Params.topics }}<li><a href="{{ printf "/topics/%s/" . | relLangURL }}">{{ . }}</a></li>{{ end }}</ul>
<ul>{{ range .Params.languages }}<li>{{ . }}</li>{{ end }}</ul><ul>{{ range .Params.bring }}<li>{{ . }}</li>{{ end }}</ul>
<p>{{ .Params.verified }}</p>{{ .Content }}`;
  const list = `<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p></li>{{ end }}</ul>`;
  await writeFile(join(site, "layouts/_default/single.html"), frame(single));
  await writeFile(join(site, "layouts/_default/list.html"), frame(list));
  await writeFile(join(site, "layouts/index.html"), frame("<h1>Digituki</h1><ul>{{ range .Site.Taxonomies.municipalities.Alphabetical }}<li><a href=\"{{ .Page.RelPermalink }}\">{{ .Page.Title }}</a></li>{{ end }}</ul>"));
  for (const code of LANGUAGES) await mkdir(join(site, "content", code, "help"), { recursive: true });
}

async function provider(number) {
  const municipality = municipalities[number % municipalities.length];
  const region = regions[municipality.region_code];
  const id = `provider-${String(number).padStart(5, "0")}`;
  const phone = `+35829000${String(number % 10_000).padStart(4, "0")}`;
  const topics = [0, 3, 5].map((step) => TOPICS[(number + step) % TOPICS.length]);
  const opens = 9 + (number % 4);
  const street = `Kirjastokatu ${1 + (number % 90)}`;
  const facts = `organisation: dvv
topics: [${topics.join(", ")}]
cost: free
languages: [fi, {code: sv, how: some}]
bring: [own_device, charger]
points:
  - at: {place: {name: "${municipality.name_fi} ${number}", kind: library, municipality: "${municipality.code}", address: {street: "${street}", postal_code: "${postalCode[municipality.code]}"}, geo: {lat: ${apart(municipality.lat, number % 100, 0.0006)}, lon: ${apart(municipality.lon, Math.floor(number / 100) % 100, 0.0014)}}}}
    mode: drop_in
    phone: ["${phone}"]
    hours: [{what: help, rule: "Mo-Th ${opens}:00-15:00; Fr ${opens}:00-13:00; PH,EVE off"}]
verified: {on: 2026-10-02, by: dvv, how: phone}
`;
  const base = join(folder, "opaste/content/regions", region, "providers", id);
  await writeFile(`${base}.yaml`, facts);
  for (const code of LANGUAGES) {
    const title = `${TITLES[code]}, ${code === "sv" ? municipality.name_sv : municipality.name_fi} ${number}`;
    const summary = WORDS[code][number % WORDS[code].length];
    const body = Array.from({ length: 9 }, (_, at) => WORDS[code][(number + at) % WORDS[code].length]).join(" ");
    const text = `${body}\n\n## ${TITLES[code]}\n\n- ${WORDS[code][0]}\n- ${WORDS[code][1]}\n\n${body}\n`;
    await writeFile(`${base}.${code}.md`, `---\ntitle: "${title}"\nsummary: "${summary}"\n---\n${text}`);
    const week = ["ma", "ti", "ke", "to", "pe"].map((day) => `{day: ${day}, time: "${opens}:00-${day === "pe" ? 13 : 15}:00"}`).join(", ");
    const hugo = `---\ntitle: "${title}"\ndescription: "${summary}"\nmunicipalities: ["${municipality.slug}"]\nregions: ["${region}"]\ntopics: [${topics.join(", ")}]\nplace: "${municipality.name_fi} ${number}"\nstreet: "${street}"\npostal_code: "${postalCode[municipality.code]}"\nphone: "${phone}"\nweek: [${week}]\nlanguages: [fi, sv]\nbring: [own_device, charger]\nverified: 2026-10-02\n---\n${text}`;
    await writeFile(join(folder, "hugo/content", code, "help", `${id}.md`), hugo);
  }
}
