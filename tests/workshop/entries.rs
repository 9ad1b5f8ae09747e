//! `opaste new`, `opaste fmt`, `opaste translate`, `opaste report`: files of entries, and what is told of them.

use std::fs;

use opaste::diagnostic::Diagnostics;
use opaste::entry::{self, CanonicalForm};
use opaste::source::{self, Root, Roots};

use crate::site::{Site, good, own, texts};

const PROVIDER: [&str; 14] = [
    "--region",
    "lappi",
    "--as-of",
    "2026-11-22",
    "--organisation",
    "rovaniemi",
    "--topics",
    "smartphone_basics",
    "--place",
    "paakirjasto",
    "--hours",
    "ma-pe 9-15; PH,EVE off",
    "--title",
    "Apua: kysy \"mitä vain\"",
];

fn new(site: &Site, kind: &str, arguments: &[&str]) -> std::process::Output {
    site.run(&[&["new", kind], arguments].concat())
}

#[test]
fn a_new_provider_is_valid_and_never_overwrites() {
    let site = Site::new();
    let summary = ["--summary", "Neuvoja auttaa puhelimen kanssa."];
    let (out, _) = good(&new(&site, "provider", &[&PROVIDER[..], &summary[..]].concat()));
    let path = "content/regions/lappi/providers/apua-kysy-mita-vain.fi.md";
    assert_eq!(out.trim(), path);
    let text = site.read(path);
    assert!(text.contains("# Otsikko: Enintään 80 merkkiä.\ntitle: \"Apua: kysy \\\"mitä vain\\\"\"\n"), "{text}");
    assert_eq!(entry::canonical("regions/lappi/providers/a.fi.md", &text), Some(CanonicalForm::Canonical), "{text}");
    let (_, errors) = texts(&new(&site, "provider", &[&PROVIDER[..], &summary[..]].concat()));
    assert!(errors.contains("exists already"), "{errors}");
    assert_eq!(site.read(path), text);
}

#[test]
fn a_new_entry_with_a_mistake_is_not_written() {
    let site = Site::new();
    let mut arguments = PROVIDER.to_vec();
    arguments[5] = "rovanieme";
    let output = new(&site, "provider", &[&arguments[..], &["--summary", "Apua."]].concat());
    let (_, errors) = texts(&output);
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(errors.contains("did you mean `rovaniemi`?"), "{errors}");
    assert!(!site.path("content/regions/lappi/providers/apua-kysy-mita-vain.fi.md").exists());
    let (_, errors) = texts(&new(&site, "page", &["--title", "Vain otsikko"]));
    assert!(errors.contains("--summary"), "{errors}");
}

#[test]
fn every_kind_can_be_started() {
    let site = Site::new();
    let day = ["--region", "lappi", "--as-of", "2026-11-22"];
    let words = ["--title", "Uusi asia", "--summary", "Yksi virke."];
    let place = [
        "--title",
        "Kylätalo",
        "--municipality",
        "rovaniemi",
        "--street",
        "Tie 1",
        "--postal-code",
        "96100",
        "--kind-code",
        "residents_house",
    ];
    let times =
        ["--organisation", "rovaniemi", "--place", "paakirjasto", "--start", "2026-12-02T13:00", "--end", "2026-12-02T15:00"];
    let phone = ["--organisation", "rovaniemi", "--phone", "+358160003000", "--id", "puhelinapu"];
    for (kind, arguments, written) in [
        ("place", vec![&place[..]], "places/kylatalo.yaml"),
        ("organisation", vec![&["--title", "Kylät ry"][..]], "organisations/kylat-ry.yaml"),
        ("news", vec![&words[..]], "news/uusi-asia.fi.md"),
        ("event", vec![&words[..], &times[..]], "events/uusi-asia.fi.md"),
        ("page", vec![&words[..]], "pages/uusi-asia.fi.md"),
        ("provider", vec![&words[..], &phone[..]], "providers/puhelinapu.fi.md"),
    ] {
        let arguments = [&[&day[..]], &arguments[..]].concat().concat();
        let (out, _) = good(&new(&site, kind, &arguments));
        assert_eq!(out.trim(), format!("content/regions/lappi/{written}"), "{kind}");
    }
    fs::remove_file(site.path("content/regions/lappi/region.yaml")).expect("a region to make anew");
    fs::remove_file(site.path("content/regions/lappi/accessibility.yaml")).expect("a statement to make anew");
    let region = [
        "--id",
        "lappi",
        "--organisation",
        "rovaniemi",
        "--email",
        "digituki@example.org",
        "--base-url",
        "https://lappi.example.org/",
    ];
    good(&new(&site, "region", &[&region[..], &day[2..]].concat()));
    assert!(site.read("content/regions/lappi/region.yaml").contains("code: \"19\""));
    let output = site.run(&[
        "check",
        "--edition",
        "lappi",
        "--as-of",
        "2026-11-22",
        "--format",
        "short",
        "--themes",
        own("themes").to_str().expect("a path"),
        "--locales",
        own("locales").to_str().expect("a path"),
    ]);
    good(&output);
}

/// The canonical form of every file of the repository's content means what the file means, and is its own canonical form.
#[test]
fn the_whole_content_has_a_canonical_form_of_the_same_meaning() {
    let mut diagnostics = Diagnostics::default();
    let roots = Roots { content: vec![own("content")], ..Roots::default() };
    let sources = source::read(&roots, &mut diagnostics).expect("readable content");
    let before = entry::read(&sources, &mut diagnostics);
    let (mut files, mut left) = (Vec::new(), Vec::new());
    for file in sources.of(Root::Content) {
        let mut file = file.clone();
        match entry::canonical(&file.path, file.text()) {
            Some(CanonicalForm::Changed(text)) => {
                assert_eq!(entry::canonical(&file.path, &text), Some(CanonicalForm::Canonical), "{}", file.path);
                file.content = source::Content::Text(text.as_str().into());
            }
            Some(CanonicalForm::Left) => left.push(file.path.clone()),
            Some(CanonicalForm::Canonical) | None => {}
        }
        files.push(file);
    }
    assert_eq!(left, Vec::<String>::new());
    let mut found = Diagnostics::default();
    let after = entry::read(&source::Sources::new(files), &mut found);
    assert_eq!(without_places(&format!("{before:?}")), without_places(&format!("{after:?}")));
}

/// Values in their debug form without the bytes at which they stand.
fn without_places(text: &str) -> String {
    let mut parts = text.split("Span { ");
    let first = parts.next().unwrap_or_default().to_string();
    parts.fold(first, |whole, part| whole + part.split_once('}').map_or("", |(_, rest)| rest))
}

#[test]
fn fmt_changes_the_form_and_check_only_tells() {
    let site = Site::new();
    let path = "content/regions/lappi/providers/digiapu.yaml";
    good(&site.run(&["fmt"]));
    let good_form = site.read(path);
    let crooked = good_form.replace("cost: free\n", "") + "cost:   free # for all\n";
    site.write(path, &crooked);
    let output = site.run(&["fmt", "--check", "content/regions"]);
    assert_eq!((output.status.code(), texts(&output).0.trim()), (Some(1), path));
    assert_eq!(site.read(path), crooked);
    good(&site.run(&["fmt", path]));
    assert_eq!(site.read(path), good_form.replace("cost: free\n", "cost: free # for all\n"));
    good(&site.run(&["fmt", "--check"]));
}

#[test]
fn a_translation_is_made_to_fill_in_and_reported_until_it_is() {
    let site = Site::new();
    let report = |format: &str| {
        let (out, _) = good(&site.run(&["report", "translations", "--as-of", "2026-11-22", "--format", format]));
        out
    };
    assert!(report("text").contains("sv   missing   provider     digiapu"), "{}", report("text"));
    let (out, _) = good(&site.run(&["translate", "digiapu", "sv"]));
    let path = "content/regions/lappi/providers/digiapu.sv.md";
    assert_eq!(out.trim(), path);
    let made = site.read(path);
    assert!(made.starts_with("---\ntranslates: fi@") && made.contains("# Digiapua kirjastossa\ntitle:\n"), "{made}");
    assert!(report("text").contains("sv   missing   provider     digiapu"), "an empty file is no translation");
    let filled =
        made.replace("title:\n", "title: Digihjälp\n").replace("summary:\n", "summary: Biblioteket hjälper.\n") + "Kom in.\n";
    site.write(path, &filled);
    assert!(!report("text").contains("sv   missing   provider     digiapu"));
    let json: serde_json::Value = serde_json::from_str(&report("json")).expect("JSON");
    let row = json.as_array().expect("rows").iter().find(|row| row["id"] == "digiapu" && row["language"] == "sv").expect("a row");
    assert_eq!(row["state"], "complete");
    let source = "content/regions/lappi/providers/digiapu.fi.md";
    site.write(source, &site.read(source).replace("Tule käymään.", "Tule ensin aulaan."));
    assert!(report("text").contains("sv   outdated  provider     digiapu"));
    assert!(report("html").contains("<td>outdated</td><td>provider</td><td>digiapu</td>"));
    let output = site.run(&["translate", "digiapu", "sv"]);
    assert!(texts(&output).1.contains("translates: fi@"), "an existing translation is left");
    assert_eq!(site.read(path), filled);
}

#[test]
fn old_verifications_are_listed_by_organisation_and_make_sheets() {
    let site = Site::new();
    let report = |arguments: &[&str]| good(&site.run(&[&["report"], arguments, &["--as-of", "2026-11-22"]].concat())).0;
    assert_eq!(report(&["freshness", "--format", "json"]).trim(), "[]");
    let path = "content/regions/lappi/providers/digiapu.yaml";
    site.write(path, &site.read(path).replace("2026-10-02", "2025-10-02"));
    assert_eq!(
        report(&["freshness"]),
        format!("rovaniemi\n  due    2025-10-02  Digiapua kirjastossa ({path})\n").replace("digiapu.yaml", "digiapu.fi.md")
    );
    let page = report(&["sheets", "--messages", "fi"]);
    for part in [
        "<html lang=\"fi\">",
        "Digiapua kirjastossa",
        "We 12:00-14:00; PH,EVE off",
        "☐ Oikein",
        "Tarkistettu viimeksi: 2025-10-02",
    ] {
        assert!(page.contains(part), "no `{part}` in\n{page}");
    }
}
