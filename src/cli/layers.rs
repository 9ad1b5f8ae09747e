//! `opaste layers`.

use std::process::ExitCode;

use clap::Args;
use opaste::command::{self, Failure};

use super::common::Common;
use super::{Run, print, report};

#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    /// How to print: `text`, or `json` with one object for each edition
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

pub fn run(arguments: &Arguments, run: &Run) -> Result<ExitCode, Failure> {
    let (outcome, editions) = command::layers(&arguments.common.settle(), &run.progress)?;
    run.progress.finish();
    for layers in &editions {
        print::out(&match arguments.format.as_str() {
            "json" => serde_json::to_string(layers).unwrap_or_default() + "\n",
            _ => layers.to_text(),
        });
    }
    Ok(report::errors(&outcome, run))
}
