//! One finding a line, as editors and terminals make links of it.

use super::{Diagnostic, Place, Severity, Texts};

/// `content/a.yaml:3:1: error[unknown-key]: unknown key `lang` (did you mean `langs`?)`
pub fn render_short(diagnostic: &Diagnostic, texts: &dyn Texts) -> String {
    let place = diagnostic.primary.map(|span| Place::of(span, texts));
    let place = place.map_or_else(String::new, |place| format!("{}:{}:{}: ", place.file, place.line, place.column));
    let help = diagnostic.help.first().or(Some(&diagnostic.expected).filter(|text| !text.is_empty()));
    let help = help.map_or_else(String::new, |help| format!(" ({help})"));
    format!("{place}{}[{}]: {}{help}", name(diagnostic.severity), diagnostic.code.name(), diagnostic.message)
}

/// The severity as machines write it.
pub(super) fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}
