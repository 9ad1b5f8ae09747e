//! `opaste explain`: what a code means and how to mend what it is about; all of them as a page.

use crate::diagnostic::{Code, Severity, Wording, codes};

/// A code in a few lines.
pub fn explain(code: Code, wording: Wording) -> String {
    let texts = [code.explanation(), code.mend()].map(|text| wording.sentence(text));
    format!("{}[{}]\n\n{}\n{}\n", severity(code), code.name(), texts[0], texts[1])
}

/// Every code as a page in Markdown: `docs/diagnostics.md`.
pub fn explain_all() -> String {
    let mut page = "# What the checks say\n\nEvery finding has a code. `opaste explain CODE` tells what stands here, \
        with `--messages fi` or `sv` in Finnish or Swedish. An error keeps the site from being published; a warning does so only \
        under `--strict`.\n\nThis page is made from the program: `opaste explain --all > docs/diagnostics.md`.\n"
        .to_string();
    for (number, severity) in [Severity::Error, Severity::Warning, Severity::Info].into_iter().enumerate() {
        let of_severity: Vec<&Code> = codes::ALL.iter().filter(|code| code.severity() == severity).collect();
        if of_severity.is_empty() {
            continue;
        }
        page.push_str(&format!(
            "\n## {}\n\n| code | what it means | how to mend it |\n|---|---|---|\n",
            ["Errors", "Warnings", "Remarks"][number]
        ));
        for code in of_severity {
            let [explanation, mend] = [code.explanation(), code.mend()].map(|text| text.replace('|', "\\|"));
            page.push_str(&format!("| `{}` | {explanation} | {mend} |\n", code.name()));
        }
    }
    page
}

fn severity(code: Code) -> &'static str {
    match code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}
