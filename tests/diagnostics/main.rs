//! What Opaste says about mistakes: every code has a case, and every message reads well.

mod case;
mod disk;
mod random;
mod web_editors;

use std::collections::BTreeSet;

use case::{Case, base, cases, compile};
use opaste::diagnostic::{Diagnostic, Severity, codes};

/// Codes of rooms that this test does not call yet. Their cases hold the input and a note; the output is still to be
/// written. Nothing else may stand here.
const PENDING: &[&str] = &["bad-theme", "bad-template", "low-contrast", "raw-html", "forbidden-link", "broken-link"];

/// Codes that need a real folder: `disk.rs` has them.
const ON_DISK: &[&str] = &["unreadable-file"];

/// Cases that are about several codes, or about the absence of noise.
const STORIES: &[&str] = &["ten-mistakes", "one-slip-one-report", "left-out-once"];

#[test]
fn the_good_site_has_no_mistakes() {
    let (compiled, catalog) = compile(&base(), "2026-11-22".parse().expect("a date"));
    assert_eq!(compiled.output(), "");
    assert!(catalog.is_some());
}

#[test]
fn every_case_says_what_it_should() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for case in cases().iter().filter(|case| !is_pending(case)) {
        let output = case.compile().output();
        if output == case.expected {
            continue;
        }
        if update {
            case.update(&output);
        } else {
            wrong.push(format!("## {}\n--- expected\n{}\n--- found\n{output}", case.name, case.expected));
        }
    }
    assert!(wrong.is_empty(), "UPDATE_EXPECTED=1 writes these down\n\n{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_case() {
    let cases = cases();
    let named: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    for code in codes::ALL.iter().map(|code| code.name()).filter(|code| !ON_DISK.contains(code)) {
        assert!(named.contains(code), "no tests/diagnostics/{code}.txt");
    }
    for case in cases.iter().filter(|case| !STORIES.contains(&case.name.as_str())) {
        let is_code = codes::ALL.iter().any(|code| code.name() == case.name);
        assert!(is_code, "tests/diagnostics/{}.txt is about no code", case.name);
        let shown = case.expected.contains(&format!("[{}]", case.name));
        assert!(shown || is_pending(case), "the case `{}` does not report it", case.name);
    }
    assert!(STORIES.iter().all(|story| named.contains(story)));
}

#[test]
fn pending_cases_say_what_they_wait_for() {
    for case in cases().iter().filter(|case| is_pending(case)) {
        assert!(case.prose.contains("pending"), "{} says nothing", case.name);
        assert_eq!(case.expected, "", "{} has an output: take it out of PENDING", case.name);
    }
}

fn is_pending(case: &Case) -> bool {
    PENDING.contains(&case.name.as_str())
}

/// The promise: ten different mistakes are ten reports of one run.
#[test]
fn ten_mistakes_are_ten_reports() {
    let cases = cases();
    let ten = cases.iter().find(|case| case.name == "ten-mistakes").expect("the case");
    let compiled = ten.compile();
    assert_eq!((compiled.diagnostics.count(Severity::Error), compiled.diagnostics.len()), (10, 10));
    let places: Vec<_> = compiled.diagnostics.sorted().iter().map(|found| found.primary).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted());
}

#[test]
fn messages_read_well() {
    for case in cases() {
        for diagnostic in case.compile().diagnostics.sorted() {
            let said = |what: &str, text: &str| reads_well(&format!("{}, {what}", case.name), text);
            said("message", &diagnostic.message);
            assert!(!diagnostic.message.is_empty(), "{}", case.name);
            said("expected", &diagnostic.expected);
            diagnostic.labels.iter().for_each(|(_, label)| said("label", label));
            diagnostic.notes.iter().for_each(|note| said("note", note));
            diagnostic.help.iter().for_each(|help| said("help", help));
            says_what_to_do(&case.name, diagnostic);
        }
    }
}

/// Lower case, no full stop, no words of programmers.
#[track_caller]
fn reads_well(place: &str, text: &str) {
    const JARGON: [&str; 22] = [
        "array", "ascii", "bool", "boolean", "char", "deserialize", "enum", "expected token", "integer", "invalid", "malformed", "mapping",
        "null", "parse", "parser", "scalar", "schema", "sequence", "string", "syntax", "token", "unwrap",
    ];
    let first = text.chars().next().unwrap_or('a');
    assert!(!first.is_uppercase() || text.starts_with("YAML"), "{place}: `{text}` begins with a capital");
    assert!(!text.ends_with(['.', ' ']), "{place}: `{text}` ends with a full stop or a space");
    assert!(!text.contains("  ") && !text.contains("Some(") && !text.contains("None"), "{place}: `{text}` is the program's own form");
    // What stands in backticks is the editor's own.
    let own: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ").to_lowercase();
    let words: Vec<&str> = own.split(|letter: char| !letter.is_alphanumeric()).collect();
    for word in JARGON {
        assert!(!words.contains(&word), "{place}: `{text}` says `{word}`");
    }
}

/// An error without a hint, at least at the place itself, leaves an editor alone.
#[track_caller]
fn says_what_to_do(place: &str, diagnostic: &Diagnostic) {
    let hinted = !(diagnostic.expected.is_empty() && diagnostic.help.is_empty() && diagnostic.notes.is_empty());
    let from_locales = ["bad-message", "missing-message", "missing-message-fallback"].contains(&diagnostic.code.name());
    assert!(hinted || from_locales || !diagnostic.labels.is_empty(), "{place}: `{}` does not say what to do", diagnostic.message);
}
