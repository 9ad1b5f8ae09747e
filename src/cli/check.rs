//! `opaste check`.

use std::process::ExitCode;

use clap::Args;
use opaste::command::{self, Failure};

use super::common::Common;
use super::{Run, report};

#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
}

pub fn run(arguments: &Arguments, run: &Run) -> Result<ExitCode, Failure> {
    let outcome = command::check(&arguments.common.settle(), &run.progress)?;
    run.progress.finish();
    Ok(report::whole(&outcome, run))
}
