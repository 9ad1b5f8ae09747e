//! `opaste report`.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use opaste::command::{self, Failure, Report, Reported};
use opaste::report::{TranslationState, translations_page};

use super::common::{Common, Messages};
use super::{Run, print, report};

#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Entries whose verification is due, stale or so old that lists hide them
    Freshness(Rows),
    /// Texts that are missing, incomplete or outdated, by language
    Translations(Rows),
    /// Sheets for a round of verification, to print or send: a page with the present facts and boxes to tick
    Sheets(Sheets),
}

#[derive(Args)]
struct Rows {
    #[command(flatten)]
    common: Common,
    /// `text`, `json`, or for translations `html`
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "json", "html"])]
    format: String,
}

#[derive(Args)]
struct Sheets {
    #[command(flatten)]
    common: Common,
    /// Every provider, also those that were verified lately
    #[arg(long = "every")]
    every: bool,
    #[command(flatten)]
    language: Messages,
}

pub fn run(arguments: &Arguments, run: &Run) -> Result<ExitCode, Failure> {
    let (common, asked, format) = match &arguments.what {
        What::Freshness(rows) => (&rows.common, Reported::Freshness, rows.format.as_str()),
        What::Translations(rows) => (&rows.common, Reported::Translations, rows.format.as_str()),
        What::Sheets(sheets) => {
            (&sheets.common, Reported::Sheets { all: sheets.every, wording: sheets.language.wording() }, "html")
        }
    };
    let (outcome, made) = command::report(&common.settle(), asked, &run.progress)?;
    run.progress.finish();
    // An edition's report has its own region's rows.
    let own = |scope: &str| common.edition.as_deref().is_none_or(|edition| edition == scope);
    match made {
        None => {}
        Some(Report::Page(page)) => print::out(&page),
        Some(Report::Freshness(rows)) => {
            let rows: Vec<_> = rows.into_iter().filter(|row| own(&row.scope)).collect();
            if format == "json" {
                print::out(&json(&rows)?);
            } else {
                let mut organisation = "";
                let mut sorted: Vec<_> = rows.iter().collect();
                sorted.sort_by_key(|row| &row.organisation);
                for row in sorted {
                    if row.organisation != organisation {
                        print::out(&format!("{}\n", row.organisation));
                        organisation = &row.organisation;
                    }
                    print::out(&format!("  {:6} {}  {} ({})\n", row.freshness, row.verified, row.title, row.file));
                }
            }
        }
        Some(Report::Translations(rows)) => {
            let rows: Vec<_> = rows.into_iter().filter(|row| own(&row.scope)).collect();
            match format {
                "json" => print::out(&json(&rows)?),
                "html" => print::out(&translations_page(&rows)),
                _ => {
                    for row in rows.iter().filter(|row| row.state != TranslationState::Complete) {
                        print::out(&format!(
                            "{:4} {:9} {:12} {} ({})\n",
                            row.language,
                            row.state.name(),
                            row.kind,
                            row.id,
                            row.file
                        ));
                    }
                }
            }
        }
    }
    Ok(report::errors(&outcome, run))
}

fn json<T: serde::Serialize>(rows: &[T]) -> Result<String, Failure> {
    serde_json::to_string_pretty(rows).map(|text| format!("{text}\n")).map_err(|error| Failure(vec![error.to_string()]))
}
