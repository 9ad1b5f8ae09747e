//! The command line: one file per command, each with its arguments, its call to the library and what it prints.
//!
//! In: what was typed. Out: text on the two output streams and an exit code. Absent on purpose: knowing how anything is
//! done; that is `opaste::command`'s.

mod build;
mod check;
mod common;
mod count;
mod import;
mod network;
mod print;
mod report;
mod search;
mod serve;
mod terminal;

use std::process::ExitCode;
use std::time::Instant;

use clap::{Parser, Subcommand};
use opaste::command::Failure;
use terminal::Terminal;

/// Compiles a portal of digital help into a multilingual static site.
#[derive(Parser)]
#[command(version, about, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compile the content and publish the site
    Build(build::Arguments),
    /// Report every mistake in content, texts and themes; write nothing
    Check(check::Arguments),
    /// Preview the site in a browser; every saved change shows at once
    Serve(serve::Arguments),
    /// Bring another system's records in as entries
    Import(import::Arguments),
    /// Show what readers would find, and why
    Search(search::Arguments),
}

/// What every command is given beside its arguments.
struct Run {
    started: Instant,
    progress: Terminal,
}

/// Runs the command that was typed.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let run = Run { started: Instant::now(), progress: Terminal::new() };
    let result = match &arguments.command {
        Command::Build(arguments) => build::run(arguments, &run),
        Command::Check(arguments) => check::run(arguments, &run),
        Command::Serve(arguments) => serve::run(arguments, &run),
        Command::Import(arguments) => import::run(arguments),
        Command::Search(arguments) => search::run(arguments, &run),
    };
    run.progress.finish();
    result.unwrap_or_else(|failure| fail(&failure))
}

/// Failures printed before the count says the rest: a broken template fails on every page.
const MOST_FAULTS: usize = 20;

fn fail(Failure(faults): &Failure) -> ExitCode {
    for fault in faults.iter().take(MOST_FAULTS) {
        print::error(&format!("error: {fault}\n"));
    }
    print::error(&format!("{} of them; nothing was published\n", count::count(faults.len(), "failure")));
    ExitCode::from(2)
}
