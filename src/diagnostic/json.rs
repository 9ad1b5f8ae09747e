//! Findings for programs: one JSON document.

use serde_json::{Value, json};

use super::{Diagnostic, Place, Severity, Span, Texts, short};

/// `{"findings": […], "errors": 1, "warnings": 0}`; lines and columns count from 1, columns in characters.
pub fn render_json(findings: &[&Diagnostic], texts: &dyn Texts) -> String {
    let count = |severity: Severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let list: Vec<Value> = findings.iter().map(|finding| object(finding, texts)).collect();
    let whole = json!({"findings": list, "errors": count(Severity::Error), "warnings": count(Severity::Warning)});
    format!("{whole:#}\n")
}

fn object(finding: &Diagnostic, texts: &dyn Texts) -> Value {
    let labels: Vec<Value> =
        finding.labels.iter().map(|(span, text)| json!({"place": place(*span, texts), "text": text})).collect();
    json!({
        "severity": short::name(finding.severity),
        "code": finding.code.name(),
        "message": finding.message,
        "place": finding.primary.map(|span| place(span, texts)),
        "expected": finding.expected,
        "labels": labels,
        "notes": finding.notes,
        "help": finding.help,
    })
}

fn place(span: Span, texts: &dyn Texts) -> Value {
    let place = Place::of(span, texts);
    json!({
        "file": place.file, "line": place.line, "column": place.column,
        "end_line": place.end_line, "end_column": place.end_column,
    })
}
