//! The forms in which findings leave the program, and their languages.

use std::collections::BTreeSet;

use opaste::diagnostic::{
    Diagnostic, Severity, Wording, render_github, render_github_summary, render_json, render_sarif, render_short,
};
use serde_json::Value;

use crate::case::{Compiled, cases};

/// Codes whose messages speak to those who write themes, interface texts and data tables.
const OF_MAKERS: [&str; 9] = [
    "bad-message",
    "bad-template",
    "bad-theme",
    "low-contrast",
    "missing-message",
    "missing-message-fallback",
    "unknown-edition",
    "missing-entry",
    "bad-yaml",
];

fn ten() -> Compiled {
    cases().iter().find(|case| case.name == "ten-mistakes").expect("the case").compile()
}

/// An editor reads every sentence of a finding in Finnish and in Swedish.
#[test]
fn findings_of_editors_are_translated() {
    let mut missing: BTreeSet<(&str, String)> = BTreeSet::new();
    for case in cases() {
        for finding in case.compile().diagnostics.sorted() {
            if OF_MAKERS.contains(&finding.code.name()) {
                continue;
            }
            let texts = [&finding.message, &finding.expected].into_iter().chain(&finding.notes).chain(&finding.help);
            for text in texts.chain(finding.labels.iter().map(|(_, text)| text)) {
                for wording in [Wording::Finnish, Wording::Swedish] {
                    if wording.translated(text).is_none() {
                        missing.insert((wording.code(), text.clone()));
                    }
                }
            }
        }
    }
    let missing: Vec<String> = missing.iter().map(|(language, text)| format!("{language}: {text}")).collect();
    assert!(missing.is_empty(), "src/diagnostic/wording lacks\n{}", missing.join("\n"));
}

#[test]
fn short_lines_begin_with_the_place() {
    let compiled = ten();
    for finding in compiled.diagnostics.sorted() {
        let line = render_short(finding, &compiled.sources);
        assert!(line.starts_with("content/") && !line.contains('\n'), "{line}");
        let mut parts = line.splitn(4, ':');
        parts.next();
        let numbers: Vec<usize> = parts.by_ref().take(2).map(|part| part.parse().expect("a number")).collect();
        assert!(numbers.iter().all(|number| *number > 0), "{line}");
    }
}

#[test]
fn json_counts_and_places_every_finding() {
    let compiled = ten();
    let sorted = compiled.diagnostics.sorted();
    let whole: Value = serde_json::from_str(&render_json(&sorted, &compiled.sources)).expect("JSON");
    assert_eq!((&whole["errors"], &whole["warnings"]), (&Value::from(10), &Value::from(0)));
    let findings = whole["findings"].as_array().expect("a list");
    assert_eq!(findings.len(), 10);
    for (written, finding) in findings.iter().zip(sorted) {
        assert_eq!(written["code"], finding.code.name());
        let line = written["place"]["line"].as_u64().expect("a line");
        let text = compiled.sources.file(finding.primary.expect("a place").file).text();
        assert!((1..=text.lines().count() as u64 + 1).contains(&line));
    }
}

/// The properties that SARIF 2.1.0 requires, and those that code hosts need to show a result (section numbers of the standard).
#[test]
fn sarif_has_what_the_standard_requires() {
    let compiled = ten();
    let sorted = compiled.diagnostics.sorted();
    let log: Value = serde_json::from_str(&render_sarif(&sorted, &compiled.sources)).expect("JSON");
    assert_eq!(log["version"], "2.1.0", "3.13.2");
    let run = &log["runs"][0];
    assert!(run["tool"]["driver"]["name"].is_string(), "3.19.8");
    let rules = run["tool"]["driver"]["rules"].as_array().expect("3.19.23");
    let ids: BTreeSet<&str> = rules.iter().map(|rule| rule["id"].as_str().expect("3.49.3")).collect();
    assert_eq!(ids.len(), rules.len(), "each rule once");
    let results = run["results"].as_array().expect("3.14.23");
    assert_eq!(results.len(), sorted.len());
    for result in results {
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("3.27.10")));
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()), "3.27.11");
        let index = result["ruleIndex"].as_u64().expect("3.27.6") as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().expect("3.4.3");
        assert!(uri.starts_with("content/") && !uri.contains([' ', '\\']), "{uri}");
        let region = &place["region"];
        for name in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(region[name].as_u64().is_some_and(|number| number > 0), "3.30: {name}");
        }
    }
}

#[test]
fn annotations_are_escaped_and_the_most_serious_come_first() {
    let compiled = ten();
    let mut many: Vec<Diagnostic> = Vec::new();
    for (number, finding) in compiled.diagnostics.sorted().into_iter().chain(compiled.diagnostics.sorted()).enumerate() {
        let mut finding = finding.clone();
        finding.severity = if number % 2 == 0 { Severity::Warning } else { Severity::Error };
        finding.message = format!("100 % of, these: {number}\nare wrong");
        many.push(finding);
    }
    many.push(Diagnostic { severity: Severity::Warning, primary: None, ..many[0].clone() });
    let findings: Vec<&Diagnostic> = many.iter().collect();
    let text = render_github(&findings, &compiled.sources);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 20, "ten of each kind");
    assert!(lines[..10].iter().all(|line| line.starts_with("::error file=content/")), "{text}");
    assert!(lines[10..].iter().all(|line| line.starts_with("::warning file=content/")), "{text}");
    assert!(lines[0].contains("::100 %25 of, these: 1%0Aare wrong"), "{}", lines[0]);
    let summary = render_github_summary(&findings, &compiled.sources);
    assert!(summary.starts_with("### 10 errors, 11 warnings"));
    assert_eq!(summary.lines().filter(|line| line.starts_with("| error") || line.starts_with("| warning")).count(), 21);
    assert!(summary.lines().all(|line| !line.starts_with("| ") || line.ends_with(" |")));
}
