//! Arguments of the commands for those who host a region's site, and how their results are printed.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use opaste::command::{self, Failure, Options, Outcome, Progress};
use opaste::init::National;
use opaste::source::Roots;

#[derive(Args)]
pub struct Init {
    #[command(subcommand)]
    pub what: What,
}

#[derive(Subcommand)]
pub enum What {
    /// A region's own repository: content, theme, and the workflows that build, check and publish it
    Region(Region),
}

#[derive(Args)]
pub struct Region {
    /// The region, such as `lappi`
    region: String,
    /// Folder to write into; nothing in it is written over
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,
    /// Address of the national repository, which holds its content and this program
    #[arg(long, value_name = "URL")]
    national: Option<String>,
    /// The national repository's commit to build with
    #[arg(long, value_name = "COMMIT")]
    commit: Option<String>,
}

#[derive(Args)]
pub struct Layers {
    #[command(flatten)]
    pub common: super::Common,
    /// How to print: `text`, or `json` with one object for each edition
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

#[derive(Args)]
pub struct Join {
    /// Published folders of editions, each built by itself; one of them is the national one
    #[arg(required = true, value_name = "FOLDER")]
    editions: Vec<PathBuf>,
    /// Folder to publish into: `search/` and `data/`, to be laid over the national edition
    #[arg(long, value_name = "FOLDER", default_value = "joined")]
    out: PathBuf,
    /// Folder of themes, if the national edition has a theme of its own
    #[arg(long, value_name = "FOLDER")]
    themes: Vec<PathBuf>,
    /// Folder of interface texts, if the national edition has texts of its own
    #[arg(long, value_name = "FOLDER")]
    locales: Vec<PathBuf>,
    /// Base address of the national edition instead of the one that it was built for
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Write `.gz` and `.br` files beside those that they make smaller
    #[arg(long)]
    precompress: bool,
}

/// Joins editions that were built apart.
pub fn join(asked: &Join, progress: &dyn Progress) -> Result<Outcome, Failure> {
    let roots = Roots { content: Vec::new(), themes: asked.themes.clone(), locales: asked.locales.clone(), carried: true };
    let (editions, out, base_url) = (asked.editions.clone(), asked.out.clone(), asked.base_url.clone());
    command::join(&command::Join { editions, out, roots, base_url, precompress: asked.precompress }, progress)
}

/// Writes a new repository and says what to do next.
pub fn init(init: &Init, today: Date) -> Result<String, Failure> {
    let What::Region(asked) = &init.what;
    let national = National { repository: asked.national.clone(), commit: asked.commit.clone() };
    let written = command::init_region(&asked.region, &asked.folder, &national, today)?;
    let mut text: String = written.iter().map(|path| format!("wrote {}\n", asked.folder.join(path).display())).collect();
    text.push_str("README.md names the five files to begin with\n");
    Ok(text)
}

/// The layers as they are printed.
pub fn layers(asked: &Layers, options: &Options, progress: &dyn Progress) -> Result<(Outcome, String), Failure> {
    let (outcome, layers) = command::layers(options, progress)?;
    let print = |layers: &opaste::site::Layers| match asked.format.as_str() {
        "json" => serde_json::to_string(layers).unwrap_or_default() + "\n",
        _ => layers.to_text(),
    };
    Ok((outcome, layers.iter().map(print).collect()))
}
