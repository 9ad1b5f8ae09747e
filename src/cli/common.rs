//! Arguments that commands share, and what they mean.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;
use opaste::command::{Options, Which};
use opaste::diagnostic::Wording;
use opaste::source::Roots;

/// Where things are read.
#[derive(Args)]
pub struct Folders {
    /// Folder of content; repeat it to lay one over another, later over earlier
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub content: Vec<PathBuf>,
    /// Folder of themes; repeatable, later over earlier [default: themes, if there is one]
    #[arg(long, value_name = "FOLDER")]
    pub themes: Vec<PathBuf>,
    /// Folder of interface texts; repeatable, later over earlier [default: locales, if there is one]
    #[arg(long, value_name = "FOLDER")]
    pub locales: Vec<PathBuf>,
}

/// What is compiled, and how.
#[derive(Args)]
pub struct Common {
    #[command(flatten)]
    pub folders: Folders,
    /// The region whose edition is meant, instead of the national one
    #[arg(long, value_name = "REGION", conflicts_with = "all")]
    pub edition: Option<String>,
    /// Every edition, each in a folder of its own
    #[arg(long)]
    pub all: bool,
    /// Folder to publish into; it is replaced as a whole
    #[arg(long, value_name = "FOLDER", default_value = "public")]
    pub out: PathBuf,
    /// Base address instead of the one in the content; with --all, the parent of all editions
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Make a preview that search engines leave alone, at this path below the base address
    #[arg(long, value_name = "PATH", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    pub preview: Option<String>,
    /// Write `.gz` and `.br` files beside those that they make smaller, for hosts that serve them
    #[arg(long)]
    pub precompress: bool,
    /// The day for which the site is made, such as 2026-11-22 [default: today in Finland]
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// Let warnings fail the run too
    #[arg(long)]
    pub strict: bool,
    /// Threads to work with [default: all cores]
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub threads: Option<u16>,
}

/// In which language findings are told.
#[derive(Args)]
pub struct Messages {
    /// Language of the findings: en, fi or sv
    #[arg(long, value_name = "CODE", default_value = "en", value_parser = ["en", "fi", "sv"])]
    pub messages: String,
}

impl Messages {
    pub fn wording(&self) -> Wording {
        Wording::parse(&self.messages).unwrap_or_default()
    }
}

impl Folders {
    pub fn roots(&self) -> Roots {
        Roots {
            content: self.content.clone(),
            themes: or_usual(&self.themes, "themes"),
            locales: or_usual(&self.locales, "locales"),
            carried: true,
        }
    }
}

/// The folders asked for, or the usual one where it is there: the program carries the lowest layer itself.
fn or_usual(asked: &[PathBuf], usual: &str) -> Vec<PathBuf> {
    let usual = || PathBuf::from(usual);
    if asked.is_empty() { Vec::from_iter(Some(usual()).filter(|folder| folder.is_dir())) } else { asked.to_vec() }
}

impl Common {
    /// What was typed → what it means; the threads are set on the way.
    pub fn settle(&self) -> Options {
        if let Some(threads) = self.threads {
            // Fails only when a pool already runs, and none does yet.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(threads)).build_global();
        }
        let which = match (&self.edition, self.all) {
            (_, true) => Which::All,
            (Some(name), false) if name == "national" => Which::National,
            (Some(name), false) => Which::Named(name.clone()),
            (None, false) => Which::National,
        };
        Options {
            roots: self.folders.roots(),
            which,
            out: self.out.clone(),
            base_url: self.base_url.clone(),
            preview: self.preview.clone(),
            precompress: self.precompress,
            as_of: self.as_of.unwrap_or_else(today_in_finland),
            strict: self.strict,
        }
    }
}

/// The calendar day in Helsinki, whatever the machine's own time zone.
pub fn today_in_finland() -> Date {
    let utc = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now());
    let minutes = i64::from(opaste::hours::helsinki_offset_minutes(utc));
    utc.checked_add(jiff::SignedDuration::from_mins(minutes)).unwrap_or(utc).date()
}
