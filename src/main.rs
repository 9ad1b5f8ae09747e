//! The `opaste` binary: parses arguments, calls the library, prints, and chooses the exit code.
//!
//! Exit codes: 0 all is well, 1 the content or settings have errors, 2 the program could not do its work.

#![expect(clippy::disallowed_methods, reason = "the binary has the clock and sees the environment")]

mod region_commands;

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Args, Parser, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;
use opaste::command::{self, Failure, Found, Options, Outcome, Progress, Which};
use opaste::diagnostic::{Diagnostic, Severity, render_people};
use opaste::search::query::Answer;
use opaste::source::Roots;

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
    Build(Common),
    /// Report every mistake in content, texts and themes; write nothing
    Check(Common),
    /// Show what readers would find, and why
    Search(Search),
    /// Show which folder everything comes from, and what it hides
    Layers(region_commands::Layers),
    /// Make the national search and open data from editions that were built apart
    Join(region_commands::Join),
    /// Begin a new repository
    Init(region_commands::Init),
}

#[derive(Args)]
struct Search {
    #[command(flatten)]
    common: Common,
    /// What a reader types
    #[arg(required_unless_present_any = ["queries", "in_vain"])]
    query: Option<String>,
    /// File with one query a line
    #[arg(long, value_name = "FILE", conflicts_with = "query")]
    queries: Option<PathBuf>,
    /// Language of the pages that are searched [default: the edition's first]
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// The most results of a query
    #[arg(long, value_name = "COUNT", default_value_t = 10)]
    limit: usize,
    /// Show how the query was understood, and each word's part in a result
    #[arg(long)]
    explain: bool,
    /// List the words of the vocabulary that no entry has
    #[arg(long)]
    in_vain: bool,
    /// How to print: `text`, or `json` with one object a query and line
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

#[derive(Args)]
struct Common {
    /// Folder of content; repeat it to lay one over another, later over earlier
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    content: Vec<PathBuf>,
    /// Folder of themes; repeatable, later over earlier [default: themes, if there is one]
    #[arg(long, value_name = "FOLDER")]
    themes: Vec<PathBuf>,
    /// Folder of interface texts; repeatable, later over earlier [default: locales, if there is one]
    #[arg(long, value_name = "FOLDER")]
    locales: Vec<PathBuf>,
    /// The region whose edition is meant, instead of the national one
    #[arg(long, value_name = "REGION", conflicts_with = "all")]
    edition: Option<String>,
    /// Every edition, each in a folder of its own
    #[arg(long)]
    all: bool,
    /// Folder to publish into; it is replaced as a whole
    #[arg(long, value_name = "FOLDER", default_value = "public")]
    out: PathBuf,
    /// Base address instead of the one in the content; with --all, the parent of all editions
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Make a preview that search engines leave alone, at this path below the base address
    #[arg(long, value_name = "PATH", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    preview: Option<String>,
    /// Write `.gz` and `.br` files beside those that they make smaller, for hosts that serve them
    #[arg(long)]
    precompress: bool,
    /// The day for which the site is made, such as 2026-11-22 [default: today in Finland]
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// Let warnings fail the run too
    #[arg(long)]
    strict: bool,
    /// Threads to work with [default: all cores]
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..=512))]
    threads: Option<u16>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let started = Instant::now();
    let common = match &arguments.command {
        Command::Build(common) | Command::Check(common) => common,
        Command::Search(search) => &search.common,
        Command::Layers(layers) => &layers.common,
        Command::Join(join) => {
            let progress = Terminal::new();
            let result = region_commands::join(join, &progress);
            progress.finish();
            return finish(result, started, true);
        }
        Command::Init(init) => {
            return match region_commands::init(init, today_in_finland()) {
                Ok(text) => {
                    print(&text);
                    ExitCode::SUCCESS
                }
                Err(failure) => {
                    print_error(&format!("error: {failure}\n"));
                    ExitCode::from(2)
                }
            };
        }
    };
    if let Some(threads) = common.threads {
        // Fails only when a pool already runs, and none does yet.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(threads)).build_global();
    }
    let options = settle(common);
    let progress = Terminal::new();
    let result = match &arguments.command {
        Command::Build(_) => command::build(&options, &progress),
        Command::Check(_) => command::check(&options, &progress),
        Command::Search(search) => run_search(&options, search, &progress),
        Command::Layers(layers) => region_commands::layers(layers, &options, &progress).map(|(outcome, text)| {
            progress.finish();
            print(&text);
            outcome
        }),
        // Are done above.
        Command::Join(_) | Command::Init(_) => return ExitCode::SUCCESS,
    };
    progress.finish();
    finish(result, started, !matches!(arguments.command, Command::Search(_) | Command::Layers(_)))
}

/// Prints how a command ended; where `whole` is not asked for, errors alone.
fn finish(result: Result<Outcome, Failure>, started: Instant, whole: bool) -> ExitCode {
    match result {
        Ok(outcome) => report(&outcome, started.elapsed(), whole),
        Err(Failure(faults)) => {
            for fault in faults.iter().take(MOST_FAULTS) {
                print_error(&format!("error: {fault}\n"));
            }
            print_error(&format!("{} of them; nothing was published\n", count(faults.len(), "failure")));
            ExitCode::from(2)
        }
    }
}

/// Searches and prints the results to standard output.
fn run_search(options: &Options, search: &Search, progress: &Terminal) -> Result<Outcome, Failure> {
    let queries = match (&search.query, &search.queries) {
        (_, Some(file)) => {
            let text = std::fs::read_to_string(file)
                .map_err(|error| Failure(vec![format!("cannot read {}: {error}", file.display())]))?;
            text.lines().map(str::to_string).collect()
        }
        (query, None) => query.iter().cloned().collect(),
    };
    let asked = command::Search { queries, language: search.lang.clone(), limit: search.limit };
    let (outcome, searched) = command::search(options, &asked, progress)?;
    progress.finish();
    for (query, answer, found) in &searched.answers {
        print(&if search.format == "json" { as_json(query, answer, found) } else { as_text(answer, found, search.explain) });
    }
    if search.in_vain {
        searched.in_vain.iter().for_each(|word| print(&format!("{word}\n")));
    }
    Ok(outcome)
}

fn as_json(query: &str, answer: &Answer, found: &[Found]) -> String {
    let result = |found: &Found| {
        let because: Vec<_> = found.because.iter().map(|(word, key, score)| serde_json::json!([word, key, score])).collect();
        serde_json::json!({"url": found.url, "title": found.title, "kind": found.kind, "score": found.score, "because": because})
    };
    let results: Vec<_> = found.iter().map(result).collect();
    let whole = serde_json::json!({"query": query, "results": results, "understood": answer.filters, "unknown": answer.unknown});
    format!("{whole}\n")
}

fn as_text(answer: &Answer, found: &[Found], explain: bool) -> String {
    let mut text = String::new();
    if explain {
        for (words, key) in &answer.filters {
            text.push_str(&format!("understood: {words} as {key}\n"));
        }
        for (word, keys) in &answer.words {
            text.push_str(&format!(
                "searched:   {word} as {}\n",
                if keys.is_empty() { "nothing".to_string() } else { keys.join(", ") }
            ));
        }
    }
    for word in &answer.unknown {
        text.push_str(&format!("no entry has `{word}`\n"));
    }
    for (number, found) in found.iter().enumerate() {
        text.push_str(&format!(
            "{:>2}. {:6.2}  {} ({})\n            {}\n",
            number + 1,
            found.score,
            found.title,
            found.kind,
            found.url
        ));
        for (word, key, score) in found.because.iter().filter(|_| explain) {
            text.push_str(&format!("            {score:6.2}  {word} → {key}\n"));
        }
    }
    if found.is_empty() {
        text.push_str("nothing found\n");
    }
    text
}

/// Writes to standard output; a closed pipe is not an error.
fn print(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// Failures printed before the count says the rest: a broken template fails on every page.
const MOST_FAULTS: usize = 20;

/// What was typed → what it means.
fn settle(common: &Common) -> Options {
    let which = match (&common.edition, common.all) {
        (_, true) => Which::All,
        (Some(name), false) if name == "national" => Which::National,
        (Some(name), false) => Which::Named(name.clone()),
        (None, false) => Which::National,
    };
    Options {
        roots: Roots {
            content: common.content.clone(),
            themes: or_usual(&common.themes, "themes"),
            locales: or_usual(&common.locales, "locales"),
            carried: true,
        },
        which,
        out: common.out.clone(),
        base_url: common.base_url.clone(),
        preview: common.preview.clone(),
        precompress: common.precompress,
        as_of: common.as_of.unwrap_or_else(today_in_finland),
        strict: common.strict,
    }
}

/// The folders asked for, or the usual one where it is there: the program carries the lowest layer itself.
fn or_usual(asked: &[PathBuf], usual: &str) -> Vec<PathBuf> {
    let usual = || PathBuf::from(usual);
    if asked.is_empty() { Vec::from_iter(Some(usual()).filter(|folder| folder.is_dir())) } else { asked.to_vec() }
}

/// The calendar day in Helsinki, whatever the machine's own time zone.
fn today_in_finland() -> Date {
    let utc = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now());
    let minutes = i64::from(opaste::hours::helsinki_offset_minutes(utc));
    utc.checked_add(jiff::SignedDuration::from_mins(minutes)).unwrap_or(utc).date()
}

/// Prints the diagnostics and the summary; where `whole` is not asked for, errors alone.
fn report(outcome: &Outcome, elapsed: Duration, whole: bool) -> ExitCode {
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let shown = |diagnostic: &&Diagnostic| whole || diagnostic.code.severity() == Severity::Error;
    for diagnostic in outcome.diagnostics.sorted().into_iter().filter(shown) {
        print_error(&format!("{}\n\n", render_people(diagnostic, &outcome.sources, colour)));
    }
    let (errors, warnings) = (outcome.diagnostics.count(Severity::Error), outcome.diagnostics.count(Severity::Warning));
    if !whole && errors == 0 {
        return ExitCode::SUCCESS;
    }
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
    line.push_str(&format!("; {}, {}; {:.1} s\n", count(errors, "error"), count(warnings, "warning"), elapsed.as_secs_f64()));
    print_error(&line);
    if errors > 0 { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

fn count(number: usize, word: &str) -> String {
    match (number, word) {
        (1, _) => format!("1 {word}"),
        (_, "entry") => format!("{number} entries"),
        _ => format!("{number} {word}s"),
    }
}

/// Writes to standard error; a closed pipe is not an error.
fn print_error(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Progress on a terminal; nothing in CI or a pipe.
struct Terminal {
    bar: Option<ProgressBar>,
}

impl Terminal {
    fn new() -> Self {
        let shown = std::io::stderr().is_terminal() && std::env::var_os("CI").is_none();
        Terminal { bar: shown.then(ProgressBar::new_spinner) }
    }

    fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Progress for Terminal {
    fn stage(&self, name: &str, steps: usize) {
        let Some(bar) = &self.bar else { return };
        let template = if steps > 0 { "{msg} [{bar:30}] {pos}/{len}" } else { "{msg} {spinner}" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_length(steps as u64);
        bar.set_position(0);
        bar.set_message(name.to_string());
    }

    fn step(&self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }
}
