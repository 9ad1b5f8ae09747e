//! `opaste check`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use opaste::command::{self, Failure, Outcome, Progress};
use opaste::diagnostic::{Diagnostic, render_github, render_github_summary, render_json, render_sarif, render_short};
use opaste::external::{self, Results};

use super::common::{Common, Messages};
use super::network::{self, Network};
use super::{Run, print, report};

#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    #[command(flatten)]
    messages: Messages,
    /// Ask the sites that the content links to whether the pages are still there
    #[arg(long)]
    external: bool,
    /// What was found of each link, with dates; links that were well within a week are not asked for again
    #[arg(long, value_name = "FILE", default_value = "external-links.json")]
    external_results: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// The lines with marks under the places
    Human,
    /// One line a finding
    Short,
    /// One JSON document
    Json,
    /// Annotations for GitHub, and a table in the summary of the run
    Github,
    /// SARIF 2.1.0
    Sarif,
}

pub fn run(arguments: &Arguments, run: &Run) -> Result<ExitCode, Failure> {
    let mut outcome = command::check(&arguments.common.settle(), &run.progress)?;
    if arguments.external {
        external_links(&mut outcome, &arguments.external_results, run)?;
        if arguments.common.strict {
            outcome.diagnostics.make_strict();
        }
    }
    run.progress.finish();
    outcome.diagnostics.word(arguments.messages.wording());
    if let Format::Human = arguments.format {
        return Ok(report::whole(&outcome, run));
    }
    let findings = outcome.diagnostics.sorted();
    match arguments.format {
        Format::Human => {}
        Format::Short => {
            findings.iter().for_each(|finding| print::out(&format!("{}\n", render_short(finding, &outcome.sources))))
        }
        Format::Json => print::out(&render_json(&findings, &outcome.sources)),
        Format::Sarif => print::out(&render_sarif(&findings, &outcome.sources)),
        Format::Github => {
            print::out(&render_github(&findings, &outcome.sources));
            add_to_summary(&findings, &outcome)?;
        }
    }
    Ok(report::summary(&outcome, run))
}

/// Adds the table of all findings to the file that GitHub names for the summary of a step.
fn add_to_summary(findings: &[&Diagnostic], outcome: &Outcome) -> Result<(), Failure> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY") else { return Ok(()) };
    let table = render_github_summary(findings, &outcome.sources);
    let written = std::fs::OpenOptions::new().append(true).create(true).open(&path);
    written
        .and_then(|mut file| file.write_all(table.as_bytes()))
        .map_err(|error| Failure(vec![format!("could not write the summary to `{}`: {error}", path.display())]))
}

/// Asks for the links that are due, keeps what was found, and reports it.
fn external_links(outcome: &mut Outcome, file: &Path, run: &Run) -> Result<(), Failure> {
    let today = super::common::today_in_finland();
    let mut results = std::fs::read_to_string(file).map(|text| Results::read(&text)).unwrap_or_default();
    results.keep(|url| outcome.links.iter().any(|link| link.url == url));
    let due: Vec<_> = outcome.links.iter().filter(|link| external::is_due(link, &results, today)).cloned().collect();
    run.progress.stage("asking other sites", due.len());
    network::ask_all(due, &Network::new(), today, &mut results, &|| run.progress.step());
    std::fs::write(file, results.write()).map_err(|error| Failure(vec![format!("{}: {error}", file.display())]))?;
    external::report(&outcome.links, &results, &mut outcome.diagnostics);
    Ok(())
}
