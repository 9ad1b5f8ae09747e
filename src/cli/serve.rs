//! `opaste serve`.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use clap::Args;
use jiff::civil::Date;
use opaste::command::{self, Failure};
use opaste::diagnostic::{Severity, render_people};
use opaste::serve::{Console, Listening, Settings, Shown};

use super::common::{Folders, today_in_finland};
use super::count::count;
use super::{Run, print};

#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    folders: Folders,
    /// The region whose edition is meant, instead of the national one
    #[arg(long, value_name = "REGION")]
    edition: Option<String>,
    /// Port on 127.0.0.1; 0 takes any free one
    #[arg(long, value_name = "PORT", default_value_t = 8000)]
    port: u16,
    /// Look at the files again and again instead of being told of changes: for network drives and virtual machines
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, default_missing_value = "1", value_parser = clap::value_parser!(u64).range(1..=3600))]
    poll: Option<u64>,
    /// Base address instead of the preview's own, for a site below a path
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// The day for which the site is made, such as 2026-11-22 [default: today in Finland]
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
}

pub fn run(arguments: &Arguments, run: &Run) -> Result<ExitCode, Failure> {
    run.progress.finish();
    let settings = Settings {
        roots: arguments.folders.roots(),
        edition: arguments.edition.clone().filter(|name| name != "national"),
        base_url: arguments.base_url.clone(),
    };
    let listening = Listening { port: arguments.port, poll: arguments.poll.map(Duration::from_secs) };
    let watching = Watching { as_of: arguments.as_of, base_url: arguments.base_url.clone(), began: Mutex::new(run.started) };
    command::serve(&settings, listening, &watching)?;
    Ok(ExitCode::SUCCESS)
}

/// Tells the person at the terminal what the preview does.
struct Watching {
    as_of: Option<Date>,
    base_url: Option<String>,
    /// When the reading that goes on began.
    began: Mutex<Instant>,
}

impl Console for Watching {
    fn today(&self) -> Date {
        self.as_of.unwrap_or_else(today_in_finland)
    }

    fn listening(&self, address: SocketAddr) {
        let path = self
            .base_url
            .as_ref()
            .and_then(|base| base.split("://").nth(1)?.split_once('/').map(|(_, path)| path.trim_matches('/')));
        let path = path.filter(|path| !path.is_empty()).map_or_else(String::new, |path| format!("{path}/"));
        print::error(&format!("preview at http://{address}/{path} (end it with Ctrl+C)\n"));
    }

    fn reading(&self) {
        if let Ok(mut began) = self.began.lock() {
            *began = Instant::now();
        }
    }

    fn shown(&self, shown: &Shown) {
        let colour = print::in_colour();
        let found = &shown.findings;
        for diagnostic in found.diagnostics.sorted_where(|found| found.severity == Severity::Error) {
            print::error(&format!("{}\n\n", render_people(diagnostic, found, colour)));
        }
        if let Some(why) = &found.failure {
            print::error(&format!("error: {why}\n"));
        }
        let (errors, warnings) = (found.diagnostics.count(Severity::Error), found.diagnostics.count(Severity::Warning));
        let seconds = self.began.lock().map_or(0.0, |began| began.elapsed().as_secs_f64());
        let what = if found.are_grave() { "the last good pages stay" } else { "pages are new" };
        print::error(&format!("{what}: {}, {}; {seconds:.2} s\n", count(errors, "error"), count(warnings, "warning")));
    }

    fn blind(&self, why: &str) {
        print::error(&format!("changes will not be noticed: {why}; `--poll` looks for them instead\n"));
    }
}
