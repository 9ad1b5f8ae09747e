//! Findings in SARIF 2.1.0 (OASIS, 2020), which code hosts and editors read.

use serde_json::{Value, json};

use super::{Code, Diagnostic, Place, Severity, Span, Texts, codes};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A SARIF log of one run.
pub fn render_sarif(findings: &[&Diagnostic], texts: &dyn Texts) -> String {
    let rules: Vec<Value> = codes::ALL.iter().map(|code| rule(*code)).collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, texts)).collect();
    let driver = json!({"name": "Opaste", "version": env!("CARGO_PKG_VERSION"), "rules": rules});
    let run = json!({"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results});
    format!("{:#}\n", json!({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}))
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.name(),
        "shortDescription": {"text": code.explanation()},
        "help": {"text": code.mend()},
        "defaultConfiguration": {"level": level(code.severity())},
    })
}

fn result(finding: &Diagnostic, texts: &dyn Texts) -> Value {
    let parts = std::iter::once(&finding.message).chain(Some(&finding.expected).filter(|text| !text.is_empty()));
    let parts: Vec<&str> = parts.chain(&finding.notes).chain(&finding.help).map(String::as_str).collect();
    let index = codes::ALL.iter().position(|code| *code == finding.code);
    let locations: Vec<Value> = finding.primary.iter().map(|span| json!({"physicalLocation": physical(*span, texts)})).collect();
    let related = finding.labels.iter().enumerate().map(
        |(number, (span, text))| json!({"id": number + 1, "physicalLocation": physical(*span, texts), "message": {"text": text}}),
    );
    json!({
        "ruleId": finding.code.name(),
        "ruleIndex": index,
        "level": level(finding.severity),
        "message": {"text": parts.join("\n")},
        "locations": locations,
        "relatedLocations": related.collect::<Vec<_>>(),
    })
}

fn physical(span: Span, texts: &dyn Texts) -> Value {
    let place = Place::of(span, texts);
    json!({
        "artifactLocation": {"uri": uri(place.file)},
        "region": {
            "startLine": place.line, "startColumn": place.column, "endLine": place.end_line, "endColumn": place.end_column,
        },
    })
}

/// A path as a reference: relative ones stay relative to the folder of the run.
fn uri(path: &str) -> String {
    let mut uri = if path.starts_with('/') { "file://".to_string() } else { String::new() };
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}
