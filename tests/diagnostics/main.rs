//! What Opaste says about mistakes: every code has a case, and every message reads well.
#![expect(clippy::disallowed_methods, reason = "the cases are files, and what the environment asks for is written into them")]

mod case;
mod disk;
mod formats;
mod random;
mod web_editors;

use std::collections::BTreeSet;

use case::{base, cases, compile};
use opaste::diagnostic::{Diagnostic, Severity, codes};

/// Codes that need a real folder: `disk.rs` has them.
const ON_DISK: &[&str] = &["carried-content", "unreadable-file"];

/// Codes of what other sites answer; the tests of the binary show them with a site of their own.
const OUTSIDE: &[&str] = &["external-link"];

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
    for case in &cases() {
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
    for code in codes::ALL.iter().map(|code| code.name()).filter(|code| !ON_DISK.contains(code) && !OUTSIDE.contains(code)) {
        assert!(named.contains(code), "no tests/diagnostics/{code}.txt");
    }
    for case in cases.iter().filter(|case| !STORIES.contains(&case.name.as_str())) {
        let is_code = codes::ALL.iter().any(|code| code.name() == case.name);
        assert!(is_code, "tests/diagnostics/{}.txt is about no code", case.name);
        assert!(case.expected.contains(&format!("[{}]", case.name)), "the case `{}` does not report it", case.name);
        assert!(!case.prose.is_empty(), "the case `{}` does not say what it is about", case.name);
    }
    assert!(STORIES.iter().all(|story| named.contains(story)));
}

/// Ten different mistakes are ten reports of one run.
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
        "array",
        "ascii",
        "bool",
        "boolean",
        "char",
        "deserialize",
        "enum",
        "expected token",
        "integer",
        "invalid",
        "malformed",
        "mapping",
        "null",
        "parse",
        "parser",
        "scalar",
        "schema",
        "sequence",
        "string",
        "syntax",
        "token",
        "unwrap",
    ];
    let first = text.chars().next().unwrap_or('a');
    assert!(
        !first.is_uppercase() || text.starts_with("YAML") || text.starts_with("HTML"),
        "{place}: `{text}` begins with a capital"
    );
    assert!(!text.ends_with(['.', ' ']), "{place}: `{text}` ends with a full stop or a space");
    assert!(
        !text.contains("  ") && !text.contains("Some(") && !text.contains("None"),
        "{place}: `{text}` is the program's own form"
    );
    // What stands in backticks is the editor's own.
    let own: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ").to_lowercase();
    let words: Vec<&str> = own.split(|letter: char| !letter.is_alphanumeric()).collect();
    for word in JARGON {
        assert!(!words.contains(&word), "{place}: `{text}` says `{word}`");
    }
}

/// A finding about an entry's facts without a hint, at least at the place itself, leaves an editor alone.
#[track_caller]
fn says_what_to_do(place: &str, diagnostic: &Diagnostic) {
    /// Their messages alone say it, or speak to those who write themes and interface texts.
    const OTHERS: [&str; 9] = [
        "bad-heading",
        "bad-message",
        "bad-template",
        "bad-theme",
        "broken-link",
        "low-contrast",
        "missing-alt",
        "missing-message-fallback",
        "raw-html",
    ];
    let hinted = !(diagnostic.expected.is_empty() && diagnostic.help.is_empty() && diagnostic.notes.is_empty());
    assert!(hinted || OTHERS.contains(&diagnostic.code.name()), "{place}: `{}` does not say what to do", diagnostic.message);
}
