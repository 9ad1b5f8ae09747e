//! Findings for GitHub: annotations beside the lines of a change, and a table for the summary of a run.
//!
//! The form is that of workflow commands. A step shows ten annotations of each kind, so the most serious are chosen here
//! and the table has the rest.

use super::{Diagnostic, Place, Severity, Texts, short};

/// Annotations of one kind that a step shows.
const MOST_OF_A_KIND: usize = 10;
/// Rows of the table: a summary may have 1 MiB.
const MOST_ROWS: usize = 500;

/// `::error file=…,line=…::message`, one a line, the most serious first.
pub fn render_github(findings: &[&Diagnostic], texts: &dyn Texts) -> String {
    let mut text = String::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Info] {
        for finding in findings.iter().filter(|finding| finding.severity == severity).take(MOST_OF_A_KIND) {
            text.push_str(&annotation(finding, texts));
        }
    }
    text
}

fn annotation(finding: &Diagnostic, texts: &dyn Texts) -> String {
    let kind = match finding.severity {
        Severity::Info => "notice",
        other => short::name(other),
    };
    let mut properties = Vec::new();
    if let Some(place) = finding.primary.map(|span| Place::of(span, texts)) {
        properties.push(("file", place.file.to_string()));
        properties.push(("line", place.line.to_string()));
        properties.push(("endLine", place.end_line.to_string()));
        // Columns of an annotation are of one line.
        if place.line == place.end_line {
            properties.push(("col", place.column.to_string()));
            properties.push(("endColumn", place.end_column.max(place.column + 1).to_string()));
        }
    }
    properties.push(("title", finding.code.name().to_string()));
    let properties: Vec<String> = properties.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
    let parts = std::iter::once(&finding.message).chain(Some(&finding.expected).filter(|text| !text.is_empty()));
    let parts: Vec<&str> = parts.chain(&finding.notes).chain(&finding.help).map(String::as_str).collect();
    format!("::{kind} {}::{}\n", properties.join(","), data(&parts.join("\n")))
}

/// The escapes of a command's text.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The escapes of a command's property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// All findings as a table in Markdown, the most serious first.
pub fn render_github_summary(findings: &[&Diagnostic], texts: &dyn Texts) -> String {
    let mut sorted = findings.to_vec();
    sorted.sort_by_key(|finding| finding.severity);
    let count = |severity: Severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let mut text = format!("### {} errors, {} warnings\n\n", count(Severity::Error), count(Severity::Warning));
    if !sorted.is_empty() {
        text.push_str("| | Code | Place | What is wrong | How to mend it |\n|---|---|---|---|---|\n");
    }
    for finding in sorted.iter().take(MOST_ROWS) {
        let place = finding.primary.map(|span| Place::of(span, texts));
        let place = place.map_or_else(String::new, |place| format!("`{}:{}`", place.file, place.line));
        let help = finding.help.first().unwrap_or(&finding.expected);
        let row = [short::name(finding.severity), finding.code.name(), &place, &finding.message, help].map(cell);
        text.push_str(&format!("| {} |\n", row.join(" | ")));
    }
    if sorted.len() > MOST_ROWS {
        text.push_str(&format!("\n… and {} more.\n", sorted.len() - MOST_ROWS));
    }
    text
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ").replace('<', "&lt;")
}
