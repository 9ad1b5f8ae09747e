//! `opaste join`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use opaste::command::{self, Failure};
use opaste::source::Roots;

use super::{Run, report};

#[derive(Args)]
pub struct Arguments {
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

pub fn run(asked: &Arguments, run: &Run) -> Result<ExitCode, Failure> {
    let roots = Roots { content: Vec::new(), themes: asked.themes.clone(), locales: asked.locales.clone(), carried: true };
    let (editions, out, base_url) = (asked.editions.clone(), asked.out.clone(), asked.base_url.clone());
    let outcome =
        command::join(&command::Join { editions, out, roots, base_url, precompress: asked.precompress }, &run.progress)?;
    run.progress.finish();
    Ok(report::whole(&outcome, run))
}
