//! `opaste fmt`.

use std::process::ExitCode;

use clap::Args;
use opaste::command::{self, Failure};

use super::common::Folders;
use super::count::count;
use super::print;

#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    folders: Folders,
    /// Files and folders [default: the whole content]
    paths: Vec<String>,
    /// Change nothing; name the files that are not in their canonical form, and fail if there are any
    #[arg(long)]
    check: bool,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let below: Vec<String> = arguments.paths.iter().map(|path| path.trim_start_matches("./").to_string()).collect();
    let formatted = command::format(&arguments.folders.roots(), &below, arguments.check)?;
    formatted.changed.iter().for_each(|path| print::out(&format!("{path}\n")));
    formatted.left.iter().for_each(|path| print::error(&format!("left as it is: {path}\n")));
    let (changed, what) = (formatted.changed.len(), if arguments.check { "to be changed" } else { "changed" });
    print::error(&format!("{changed} {what} of {}\n", count(formatted.files, "file")));
    Ok(ExitCode::from(u8::from(arguments.check && changed > 0)))
}
