//! `opaste check`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use opaste::command::{self, Failure, Outcome, Progress};
use opaste::external::{self, Results};

use super::common::Common;
use super::network::{self, Network};
use super::{Run, report};

#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    /// Ask the sites that the content links to whether the pages are still there
    #[arg(long)]
    external: bool,
    /// What was found of each link, with dates; links that were well within a week are not asked for again
    #[arg(long, value_name = "FILE", default_value = "external-links.json")]
    external_results: PathBuf,
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
    Ok(report::whole(&outcome, run))
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
