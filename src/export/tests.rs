//! A small portal from texts, and what leaves it.

use std::collections::BTreeMap;

use super::*;
use crate::catalog::{self, Catalog};
use crate::diagnostic::{Diagnostics, FileId};
use crate::edition::{self, Artifact, Edition, EditionId, Feed, Overrides, PageKey};
use crate::entry::{self, Id, Locale};
use crate::language::{self, Languages, LocaleFile, Settings};
use crate::source::{Root, Sources};

const CONTENT: &[(&str, &str)] = &[
    ("vocabulary/topics.yaml", "groups: []\ntopics: []\n"),
    ("vocabulary/languages.csv", "code,name_fi,autonym,dir,kind\nfi,suomi,suomi,ltr,spoken\nsv,ruotsi,svenska,ltr,spoken\n"),
    ("geography/regions.csv", "code,slug,name_fi,name_sv,population_2022,lat,lon\n19,lappi,Lappi,Lappland,1,66,25\n"),
    (
        "geography/municipalities.csv",
        "code,slug,name_fi,name_sv,region_code,language_status,sami_homeland,population_2022,lat,lon,wellbeing_area_code\n240,kemi,Kemi,Kemi,19,fi,,1,65.7,24.6,21\n",
    ),
    ("geography/municipality-changes.csv", "year,code,into,name_fi,name_sv\n2010,999,240,Vanhakylä,Vanhakylä\n"),
    (
        "portal.yaml",
        "name: {fi: Digituki, sv: Digistöd}\norganisation: dvv\nlanguages: [fi, sv]\nsite: {base_url: \"https://digituki.example.org/\"}\nauthority: {name: {fi: Traficom}, url: \"https://x.example.org/\"}\n",
    ),
    (
        "national/accessibility.yaml",
        "organisation: dvv\nconformance: full\nmethod: self\nprepared: 2026-01-01\nreviewed: 2026-06-01\nfeedback: {email: a@example.org}\n",
    ),
    ("national/organisations/dvv.yaml", "name: {fi: \"Virasto & väki\", sv: Verket}\nkind: state_agency\n"),
    ("national/news/uusi.yaml", "kind: news\ndate: 2026-11-02T08:00\nupdated: 2026-11-17T14:30\nissuers: [dvv]\n"),
    ("national/news/uusi.fi.md", "---\ntitle: Uusi <sivu> & sen käyttö\nsummary: Lyhyesti.\n---\nKatso [toinen](news:vanha).\n"),
    ("national/news/vanha.yaml", "kind: notice\ndate: 2026-06-01\nexpires: 2026-06-30\n"),
    ("national/news/vanha.fi.md", "---\ntitle: Vanha\n---\n"),
    ("national/news/verkosto.yaml", "kind: for_network\ndate: 2026-11-10\nreaders: network\n"),
    ("national/news/verkosto.fi.md", "---\ntitle: Verkostolle\n---\n"),
    ("regions/lappi/news/lapista.yaml", "kind: news\ndate: 2026-07-05T12:00\n"),
    ("regions/lappi/news/lapista.fi.md", "---\ntitle: Lapista\n---\n"),
    (
        "national/events/klinikka.yaml",
        "kind: clinic\norganisers: [dvv]\nplace: {name: Kirjasto, kind: library, address: {street: Marinkatu 1, post_office: Kemi}, municipality: kemi, geo: {lat: 65.7, lon: 24.6}}\n\
         times:\n  - {start: 2026-12-02T13:00, end: 2026-12-02T15:00}\n  - {start: 2026-12-09T13:00, end: 2026-12-09T15:00, status: cancelled}\n\
         regions: [lappi]\nverified: {on: 2026-11-12, by: dvv, how: phone}\n",
    ),
    ("national/events/klinikka.fi.md", "---\ntitle: Digiklinikka; kaikille, myös sinulle\nsummary: Tule ja kysy.\n---\n"),
    (
        "national/events/viikko.yaml",
        "kind: theme_week\norganisers: [dvv]\nonline: {url: \"https://v.example.org/\"}\ntimes: [{start: 2027-02-08, end: 2027-02-12}]\nregions: all\n",
    ),
    ("national/events/viikko.fi.md", "---\ntitle: Viikko\n---\n"),
];

const MESSAGES: &str =
    "path-news = uutiset\npath-events = tapahtumat\npath-municipalities = kunnat\nerror-moved-title = Sivu on siirretty\n";

struct World {
    catalog: Catalog,
    languages: Languages,
    edition: Edition,
}

fn world() -> World {
    let texts: Vec<(Root, &str, &str)> = CONTENT.iter().map(|(path, text)| (Root::Content, *path, *text)).collect();
    let sources = Sources::from_texts(&texts);
    let mut diagnostics = Diagnostics::default();
    let entries = entry::read(&sources, &mut diagnostics);
    let catalog = catalog::build(entries, &sources, "2026-11-22".parse().expect("a date"), &mut diagnostics).expect("a catalog");
    let files = [
        LocaleFile { locale: fi(), file: FileId(0), layer: 0, text: MESSAGES },
        LocaleFile { locale: sv(), file: FileId(0), layer: 0, text: "path-news = nyheter\n" },
    ];
    let fallbacks = BTreeMap::from([(sv(), vec![fi()])]);
    let languages = language::load(&files, &Settings { fallbacks, complete: Vec::new() }, &mut diagnostics);
    let edition =
        edition::build(&EditionId::National, &catalog, &languages, &Overrides::default(), &mut diagnostics).expect("an edition");
    World { catalog, languages, edition }
}

fn fi() -> Locale {
    Locale::parse("fi").expect("a code")
}

fn sv() -> Locale {
    Locale::parse("sv").expect("a code")
}

fn feed(locale: Locale, region: Option<&str>) -> Feed {
    Feed { locale, region: region.and_then(Id::parse) }
}

fn atom(locale: Locale, region: Option<&str>) -> String {
    let world = world();
    news_feed(&world.edition, &world.catalog, &world.languages, &feed(locale, region))
}

fn ics(region: Option<&str>) -> String {
    let world = world();
    calendar(&world.edition, &world.catalog, &world.languages, &feed(fi(), region))
}

#[track_caller]
fn check(text: &str, expected: &[&str], absent: &[&str]) {
    for part in expected {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
    for part in absent {
        assert!(!text.contains(part), "{part} is in\n{text}");
    }
}

#[test]
fn feeds_hold_current_public_news_of_the_edition() {
    let own = "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://digituki.example.org/fi/news.atom\"/>";
    check(
        &atom(fi(), None),
        &["<title xml:lang=\"fi\">Uusi &lt;sivu&gt; &amp; sen käyttö</title>", own],
        &["Vanha<", "Verkostolle", "Lapista"],
    );
    check(&atom(fi(), Some("lappi")), &["Lapista"], &["Uusi"]);
}

#[test]
fn items_of_a_feed_have_ids_times_and_whole_links() {
    let id = "<id>tag:digituki.example.org,2026-11-02:news/uusi/fi</id>";
    let times = "<published>2026-11-02T08:00:00+02:00</published>\n<updated>2026-11-17T14:30:00+02:00</updated>";
    let link = "&lt;a href=&quot;https://digituki.example.org/fi/uutiset/2026/vanha/&quot;&gt;";
    check(&atom(fi(), None), &[id, times, link, "<author>\n<name>Virasto &amp; väki</name>"], &[]);
}

#[test]
fn borrowed_texts_say_their_language() {
    check(
        &atom(sv(), None),
        &["xml:lang=\"sv\">\n", "<title xml:lang=\"fi\">Uusi", "href=\"https://digituki.example.org/sv/nyheter/2026/uusi/\""],
        &[],
    );
}

#[test]
fn feeds_of_equal_inputs_are_equal() {
    assert_eq!(atom(fi(), None), atom(fi(), None));
}

#[test]
fn each_time_is_an_event_of_its_own() {
    let text = ics(None);
    check(
        &text,
        &[
            "UID:klinikka-20261202T1300@digituki.example.org\r\n",
            "DTSTAMP:20261112T000000Z\r\nDTSTART;TZID=Europe/Helsinki:20261202T130000\r\nDTEND;TZID=Europe/Helsinki:20261202T150000\r\nSEQUENCE:2507\r\nSTATUS:CONFIRMED\r\n",
            "SEQUENCE:2507\r\nSTATUS:CANCELLED\r\nSUMMARY;LANGUAGE=fi:Digiklinikka\\; kaikille\\, myös sinulle\r\n",
            "LOCATION:Kirjasto\\, Marinkatu 1\\, Kemi\r\nGEO:65.7;24.6\r\n",
            "URL:https://digituki.example.org/fi/tapahtumat/klinikka/\r\n",
        ],
        &[],
    );
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), text.matches("END:VEVENT").count());
}

#[test]
fn whole_days_end_on_the_day_after() {
    check(&ics(None), &["DTSTART;VALUE=DATE:20270208\r\nDTEND;VALUE=DATE:20270213\r\n"], &[]);
    check(&ics(Some("lappi")), &["klinikka"], &["viikko"]);
}

#[test]
fn one_event_has_a_calendar_of_its_own() {
    let world = world();
    let text = event_calendar(&world.edition, &world.catalog, &world.languages, &Id::parse("viikko").expect("an id"), fi());
    check(&text, &["X-WR-CALNAME:Viikko\r\n"], &["klinikka", "REFRESH"]);
}

#[test]
fn sitemaps_have_pages_where_their_text_is() {
    let world = world();
    let text = sitemap(&world.edition, &world.catalog, &world.languages);
    let front = "<xhtml:link rel=\"alternate\" hreflang=\"sv\" href=\"https://digituki.example.org/sv/\"/>";
    let news = "<loc>https://digituki.example.org/fi/uutiset/2026/uusi/</loc>\n<lastmod>2026-11-17</lastmod>\n</url>";
    check(&text, &[front, news, "hreflang=\"x-default\""], &["/sv/nyheter/2026/uusi/", "404"]);
}

#[test]
fn earlier_addresses_lead_on() {
    let world = world();
    let redirect = world.edition.plan.artifacts().find_map(|(_, artifact)| match artifact {
        Artifact::Redirect(key, locale) if *locale == fi() => Some(key.clone()),
        _ => None,
    });
    let key = redirect.expect("the merged municipality has an earlier address");
    assert!(matches!(key, PageKey::Municipality(_)));
    let page = redirect_page(&world.edition, &world.languages, &key, fi());
    check(
        &page,
        &[
            "<html lang=\"fi\" dir=\"ltr\">",
            "content=\"0; url=https://digituki.example.org/fi/kunnat/kemi/\"",
            "<title>Sivu on siirretty</title>",
        ],
        &[],
    );
    check(&redirect_rules(&world.edition), &["/fi/kunnat/vanhakyla/ /fi/kunnat/kemi/ 301\n"], &[]);
}

#[test]
fn hosts_and_robots_are_told_the_rules() {
    let world = world();
    check(&robots(&world.edition), &["Sitemap: https://digituki.example.org/sitemap.xml\n"], &["Disallow"]);
    let mut preview = world.edition.clone();
    preview.is_preview = true;
    check(&robots(&preview), &["Disallow: /\n"], &["Sitemap"]);
    check(
        &header_rules(&world.edition),
        &[
            "/fi/*\n  Content-Security-Policy: default-src 'none';",
            "frame-ancestors 'none'\n",
            "/embed/*\n  Content-Security-Policy: default-src 'none'; style-src 'self';",
            "frame-ancestors *\n",
            "Cache-Control: public, max-age=31536000",
        ],
        &[
            "unsafe",
            "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'\n",
            "X-Robots-Tag",
        ],
    );
    check(&header_rules(&preview), &["X-Robots-Tag: noindex\n"], &[]);
    let moved = ["location = /fi/kunnat/vanhakyla/ { return 301 /fi/kunnat/kemi/; }\n", "error_page 404 /404.html;\n"];
    check(&nginx_rules(&world.edition), &moved, &["unsafe"]);
    let moved = ["RedirectMatch 301 \"^/fi/kunnat/vanhakyla/?$\" \"/fi/kunnat/kemi/\"\n", "ErrorDocument 404 /404.html\n"];
    check(&apache_rules(&world.edition), &moved, &["unsafe"]);
}
