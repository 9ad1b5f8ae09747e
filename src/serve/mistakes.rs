//! The preview's own pages: what is wrong, in the words of the terminal.

use std::fmt::Write;

use super::answer::{LAST_GOOD, OWN};
use super::shown::{Findings, Shown};
use crate::diagnostic::{Diagnostic, Severity, render_people};
use crate::site::MakeError;

/// The most findings of a page; the terminal shows the rest.
const MOST: usize = 200;

/// The mistakes of the newest reading, at the address of a page.
pub fn page(shown: &Shown, path: Option<&str>) -> Vec<u8> {
    let findings = &shown.findings;
    let errors = of_severity(findings, |severity| severity == Severity::Error);
    let heading = match errors.len() {
        0 => "Nothing can be read".to_string(),
        1 => "One mistake to mend".to_string(),
        number => format!("{number} mistakes to mend"),
    };
    let mut main = String::new();
    if let Some(why) = &findings.failure {
        let _ = write!(main, "<pre>error: {}</pre>", escaped(why));
    }
    list(&mut main, findings, &errors);
    if let Some(path) = path.filter(|_| shown.site.is_some()) {
        let _ = write!(main, "<p><a href=\"{}?{LAST_GOOD}\">The page as it last was without mistakes</a></p>", escaped(path));
    }
    main.push_str("<p>This page reloads when a file is saved.</p>");
    whole(&heading, &main)
}

/// Everything that the newest reading found.
pub fn all(shown: &Shown) -> Vec<u8> {
    let found = of_severity(&shown.findings, |_| true);
    let mut main = String::new();
    list(&mut main, &shown.findings, &found);
    let heading = match found.len() {
        0 => "Nothing to mend".to_string(),
        1 => "One finding".to_string(),
        number => format!("{number} findings"),
    };
    whole(&heading, &main)
}

/// A page whose template failed.
pub fn unmade(error: &MakeError) -> Vec<u8> {
    whole("This page could not be made", &format!("<pre>error: {}</pre>", escaped(&error.to_string())))
}

/// The findings, errors first, each once.
fn of_severity(findings: &Findings, wanted: impl Fn(Severity) -> bool) -> Vec<&Diagnostic> {
    let mut found: Vec<&Diagnostic> = findings.diagnostics.sorted_where(|found| wanted(found.severity));
    found.sort_by_key(|found| found.severity);
    found
}

fn list(main: &mut String, findings: &Findings, found: &[&Diagnostic]) {
    for diagnostic in found.iter().take(MOST) {
        let _ = write!(main, "<pre>{}</pre>", escaped(&render_people(diagnostic, findings, false)));
    }
    if found.len() > MOST {
        let _ = write!(main, "<p>… and {} more; `opaste check` shows them all.</p>", found.len() - MOST);
    }
}

fn whole(heading: &str, main: &str) -> Vec<u8> {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{heading}</title><link rel=\"stylesheet\" href=\"{OWN}preview.css\"></head>\
         <body><main><h1>{heading}</h1>{main}</main></body></html>"
    )
    .into_bytes()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
