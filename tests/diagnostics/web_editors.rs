//! What web editors and office programs write is understood: the entry reads as if it were typed with care.

use opaste::diagnostic::Diagnostics;
use opaste::entry::{self, Entries};
use opaste::source::{Root, Sources};

use crate::case::base;

const PLAIN: &str = "---
title: Digiapua kirjastossa
summary: Kirjaston väki auttaa puhelimen kanssa.
keywords: [apu, opastus]
organisation: rovaniemi
topics: [smartphone_basics, bank_codes]
cost: {kind: paid, amount: 5, per: visit}
promise: {confidential: true}
publish: 2026-10-01
languages: [fi]
points:
  - at: paakirjasto
    mode: drop_in
    session: {max_minutes: 30}
    hours:
      - {what: help, rule: \"We 12:00-14:00; PH,EVE off\", from: 2026-08-17}
verified: {on: 2026-10-02, by: rovaniemi}
---
Tule käymään.

Ota laite mukaan.
";

/// The provider written in this way, without its places in the file.
fn read(text: &str) -> String {
    let languages = &base()["content/vocabulary/languages.csv"];
    let topics = &base()["content/vocabulary/topics.yaml"];
    let sources = Sources::from_texts(&[
        (Root::Content, "vocabulary/languages.csv", languages),
        (Root::Content, "vocabulary/topics.yaml", topics),
        (Root::Content, "regions/lappi/providers/apu.fi.md", text),
    ]);
    let mut diagnostics = Diagnostics::default();
    let Entries { providers, .. } = entry::read(&sources, &mut diagnostics);
    let found: Vec<_> = diagnostics.sorted().iter().map(|found| found.message.clone()).collect();
    assert!(found.is_empty(), "{found:?} in {text:?}");
    let provider = providers.values().next().expect("one provider");
    let body = provider.bodies.values().next().map_or("", |body| body.markdown.as_str());
    let lines: Vec<&str> = body.lines().map(str::trim_end).collect();
    format!("{}\n{}", without_places(&format!("{:#?}", provider.facts)), lines.join("\n").trim())
}

/// The form that the program shows of a value, its spans left out: they differ by the spaces of each writing.
fn without_places(shown: &str) -> String {
    let mut kept = Vec::new();
    let mut inside = None;
    for line in shown.lines() {
        let indent = line.len() - line.trim_start().len();
        match inside {
            Some(outer) if indent > outer => {}
            Some(outer) if indent == outer && line.trim() == "}," => inside = None,
            _ if line.trim_start().ends_with("Span {") => inside = Some(indent),
            _ => kept.push(line),
        }
    }
    kept.join("\n")
}

#[track_caller]
fn check(written: &str) {
    assert_ne!(written, PLAIN, "the writing is the plain one");
    assert_eq!(read(written), read(PLAIN), "{written}");
}

/// The plain entry with one piece of it written in another way.
fn with(piece: &str, otherwise: &str) -> String {
    assert!(PLAIN.contains(piece), "{piece}");
    PLAIN.replace(piece, otherwise)
}

#[test]
fn a_byte_order_mark() {
    check(&format!("\u{feff}{PLAIN}"));
}

#[test]
fn line_ends_of_windows() {
    check(&PLAIN.replace('\n', "\r\n"));
    check(&format!("\u{feff}{}", PLAIN.replace('\n', "\r\n")));
}

#[test]
fn spaces_that_do_not_break() {
    check(&PLAIN.replace(": ", ":\u{a0}"));
    check(&with("title: ", "title: \u{a0}"));
    check(&with("  - at:", "  -\u{a0}at:"));
}

#[test]
fn empty_keys_of_a_form() {
    check(&with("cost:", "status:\nstatus_dates:\nalert:\nsuccessor: \"\"\nexpire: ''\ncost:"));
    check(&with("    mode:", "    finding:\n    phone:\n    booking:\n    mode:"));
}

#[test]
fn lists_of_nothing() {
    check(&with("cost:", "partners: null\ndevices: []\nformer_ids: ~\naudience:\n  -\ncost:"));
    check(&with("topics: [smartphone_basics, bank_codes]", "topics: [smartphone_basics, null, bank_codes, '']"));
}

#[test]
fn quoted_numbers_and_codes() {
    check(&with("max_minutes: 30", "max_minutes: \"30\""));
    check(&with("amount: 5", "amount: '5'"));
    check(&with("amount: 5", "amount: 5.00"));
    check(&with("amount: 5", "amount: \"5,00 €\""));
    check(&with("confidential: true", "confidential: \"true\""));
    check(&with("mode: drop_in", "mode: 'drop_in'"));
}

#[test]
fn dates_with_a_time() {
    check(&with("publish: 2026-10-01", "publish: 2026-10-01T00:00:00.000Z"));
    check(&with("on: 2026-10-02", "on: \"2026-10-02 00:00\""));
    check(&with("from: 2026-08-17", "from: '2026-08-17T00:00:00+03:00'"));
}

#[test]
fn spaces_at_the_ends_of_lines() {
    check(&PLAIN.replace('\n', "  \n"));
    check(&PLAIN.replace("---\n", "--- \n"));
    check(&PLAIN.replace('\n', "\u{a0}\n"));
}

#[test]
fn no_line_end_at_the_end() {
    check(PLAIN.trim_end());
    check(&with("---\nTule", "---\n\n\nTule"));
}

#[test]
fn keys_in_another_order() {
    let verified = "verified: {on: 2026-10-02, by: rovaniemi}\n";
    check(&with(verified, "").replacen("---\n", &format!("---\n{verified}"), 1));
    check(&with("{kind: paid, amount: 5, per: visit}", "{per: visit, kind: paid, amount: 5}"));
}

#[test]
fn lists_and_groups_over_several_lines() {
    check(&with("keywords: [apu, opastus]", "keywords:\n  - apu\n  - opastus"));
    check(&with("keywords: [apu, opastus]", "keywords:\n- apu\n- opastus"));
    check(&with("{kind: paid, amount: 5, per: visit}", "\n  kind: paid\n  amount: 5\n  per: visit"));
    check(&with("languages: [fi]", "languages: fi"));
    check(&with("languages: [fi]", "languages:\n  - code: fi\n    how: fluent"));
    check(&with("summary: Kirjaston väki auttaa puhelimen kanssa.", "summary: >-\n  Kirjaston väki auttaa\n  puhelimen kanssa."));
    check(&with("summary: Kirjaston väki auttaa puhelimen kanssa.", "summary: |\n  Kirjaston väki auttaa puhelimen kanssa."));
}

#[test]
fn quotes_and_comments() {
    check(&with("title: Digiapua kirjastossa", "title: 'Digiapua kirjastossa'  # nimi"));
    check(&with("title:", "# otsikko\n\ntitle:"));
    check(&with("\"We 12:00-14:00; PH,EVE off\"", "'We 12:00-14:00; PH,EVE off'"));
}

/// `title: Digiapua kirjastossa` with a letter in two parts, as some systems write ä.
#[test]
fn hours_as_people_write_them() {
    check(&with("We 12:00-14:00; PH,EVE off", "ke 12–14; PH,EVE off"));
}
