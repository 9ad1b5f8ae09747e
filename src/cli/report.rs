//! What a run found: the diagnostics, and the last line that sums up.

use std::process::ExitCode;

use opaste::command::Outcome;
use opaste::diagnostic::{Diagnostic, Severity, render_people};

use super::count::count;
use super::{Run, print};

/// Prints every diagnostic and the summary.
pub fn whole(outcome: &Outcome, run: &Run) -> ExitCode {
    diagnostics(outcome, |_| true);
    summary(outcome, run)
}

/// Prints the errors and, when there are any, the summary: for commands whose own output is what was asked for.
pub fn errors(outcome: &Outcome, run: &Run) -> ExitCode {
    if !outcome.diagnostics.has_errors() {
        return ExitCode::SUCCESS;
    }
    diagnostics(outcome, |diagnostic| diagnostic.severity == Severity::Error);
    summary(outcome, run)
}

fn diagnostics(outcome: &Outcome, shown: impl Fn(&Diagnostic) -> bool) {
    let colour = print::in_colour();
    for diagnostic in outcome.diagnostics.sorted().into_iter().filter(|diagnostic| shown(diagnostic)) {
        print::error(&format!("{}\n\n", render_people(diagnostic, &outcome.sources, colour)));
    }
}

/// Prints the last line.
pub fn summary(outcome: &Outcome, run: &Run) -> ExitCode {
    let (errors, warnings) = (outcome.diagnostics.count(Severity::Error), outcome.diagnostics.count(Severity::Warning));
    let summary = &outcome.summary;
    let mut line = match &outcome.published {
        Some(published) => {
            format!("published {} ({} new or changed)", count(published.files, "file"), published.files - published.unchanged)
        }
        None if errors > 0 => "nothing was published".to_string(),
        None => "checked".to_string(),
    };
    if summary.pages > 0 {
        let editions = if summary.editions == 1 { String::new() } else { format!(", {}", count(summary.editions, "edition")) };
        let (entries, pages, languages) =
            (count(summary.entries, "entry"), count(summary.pages, "page"), count(summary.languages, "language"));
        line.push_str(&format!(": {entries}, {pages}, {languages}{editions}"));
    }
    let seconds = run.started.elapsed().as_secs_f64();
    line.push_str(&format!("; {}, {}; {seconds:.1} s\n", count(errors, "error"), count(warnings, "warning")));
    print::error(&line);
    if errors > 0 { ExitCode::from(1) } else { ExitCode::SUCCESS }
}
