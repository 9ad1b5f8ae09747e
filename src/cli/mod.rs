//! The command line: one file per command, each with its arguments, its call to the library and what it prints.
//!
//! In: what was typed. Out: text on the two output streams and an exit code. Absent on purpose: knowing how anything is
//! done; that is `opaste::command`'s.

mod build;
mod check;
mod common;
mod count;
mod explain;
mod fmt;
mod import;
mod init;
mod join;
mod layers;
mod network;
mod new;
mod print;
mod report;
mod reports;
mod schema;
mod search;
mod serve;
mod terminal;
mod translate;

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
    /// Start a new entry: asks for what it must have, and writes its file with comments
    New(Box<new::Arguments>),
    /// Put the files of entries into their canonical form
    Fmt(fmt::Arguments),
    /// Make the file of a translation to fill in
    Translate(translate::Arguments),
    /// Tell what needs care: old verifications, translations
    Report(reports::Arguments),
    /// Write the schemas of entries, the field guide and the forms of web editors
    Schema(schema::Arguments),
    /// Tell what the code of a finding means, and how to mend it
    Explain(explain::Arguments),
    /// Preview the site in a browser; every saved change shows at once
    Serve(serve::Arguments),
    /// Bring another system's records in as entries
    Import(import::Arguments),
    /// Show what readers would find, and why
    Search(search::Arguments),
    /// Show which folder everything comes from, and what it hides
    Layers(layers::Arguments),
    /// Make the national search and open data from editions that were built apart
    Join(join::Arguments),
    /// Begin a new repository
    Init(init::Arguments),
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
        Command::New(arguments) => new::run(arguments, &run),
        Command::Fmt(arguments) => fmt::run(arguments),
        Command::Translate(arguments) => translate::run(arguments),
        Command::Report(arguments) => reports::run(arguments, &run),
        Command::Schema(arguments) => schema::run(arguments),
        Command::Explain(arguments) => explain::run(arguments),
        Command::Serve(arguments) => serve::run(arguments, &run),
        Command::Import(arguments) => import::run(arguments),
        Command::Search(arguments) => search::run(arguments, &run),
        Command::Layers(arguments) => layers::run(arguments, &run),
        Command::Join(arguments) => join::run(arguments, &run),
        Command::Init(arguments) => init::run(arguments, &run),
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
    if faults.len() > MOST_FAULTS {
        print::error(&format!("{} in all\n", count::count(faults.len(), "failure")));
    }
    ExitCode::from(2)
}
