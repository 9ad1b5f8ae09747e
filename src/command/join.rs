//! `opaste join`: the national search and open data from the published files of editions that were built apart.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::{Failure, Outcome, Progress};
use crate::edition::{EditionId, Overrides, Plan};
use crate::publish;
use crate::site::{self, Contribution};
use crate::source::{self, Roots};

/// Settled options of `join`.
#[derive(Clone, Debug)]
pub struct Join {
    /// Published folders, each of one edition.
    pub editions: Vec<PathBuf>,
    /// The folder that is published: `search/` and `data/`, to be laid over the national edition.
    pub out: PathBuf,
    /// Themes and interface texts of the national edition, where they are not those that the program carries.
    pub roots: Roots,
    /// Base address of the national edition instead of the one that it was built for.
    pub base_url: Option<String>,
    pub precompress: bool,
}

/// Joins the editions. Nothing is published when they do not fit together.
///
/// # Errors
/// When a folder cannot be read or written, or the editions do not fit together.
pub fn join(options: &Join, progress: &dyn Progress) -> Result<Outcome, Failure> {
    let failure = |error: String| Failure(vec![error]);
    progress.stage("reading", 0);
    let mut outcome = Outcome::default();
    let contributions: Result<Vec<Contribution>, Failure> = options.editions.iter().map(|folder| contribution(folder)).collect();
    let contributions = contributions?;
    let rest = source::read(&options.roots, &mut outcome.diagnostics).map_err(|error| failure(error.to_string()))?;
    let sources = site::joined(&contributions, &rest).map_err(failure)?;
    let as_of: Option<Date> = contributions.first().and_then(|contribution| contribution.as_of.parse().ok());
    let as_of = as_of.ok_or_else(|| failure("an edition does not say for which day it was made".to_string()))?;
    progress.stage("compiling", 0);
    let world = match site::compile(sources, as_of, &mut outcome.diagnostics) {
        Ok(world) => Arc::new(world),
        Err(sources) => {
            outcome.sources = sources;
            return Ok(outcome);
        }
    };
    let national = contributions.iter().find(|contribution| contribution.edition == "national");
    let base_url = options.base_url.clone().or_else(|| national.map(|national| national.base_url.clone()));
    let overrides = Overrides { base_url, preview: None };
    if let Some(site) = site::prepare(&EditionId::National, &world, &overrides, &mut outcome.diagnostics) {
        // Each edition was checked when it was built; what is left is between them, and theirs to mend.
        outcome.diagnostics.soften(|_| Some("the editions are joined without it".to_string()));
        outcome.summary.editions = contributions.len();
        outcome.summary.entries = world.entries();
        let staging = publish::begin(&options.out, &options.editions).map_err(|error| failure(error.to_string()))?;
        let shared = [format!("{}/", Plan::DATA), "search/".to_string()];
        let paths: Vec<&str> =
            site.paths().into_iter().filter(|path| shared.iter().any(|folder| path.starts_with(folder))).collect();
        progress.stage("publishing", paths.len());
        let write = |path: &&str| -> Result<(), String> {
            let bytes = site.make(path).map_err(|error| error.to_string())?;
            super::build::write(&staging, path, &bytes, options.precompress)?;
            progress.step();
            Ok(())
        };
        paths.par_iter().try_for_each(write).map_err(failure)?;
        outcome.published = Some(staging.commit().map_err(|error| failure(error.to_string()))?);
    }
    outcome.keep_sources(world);
    Ok(outcome)
}

fn contribution(folder: &Path) -> Result<Contribution, Failure> {
    let path = folder.join(Plan::own_content());
    let text = source::read_text(&path).map_err(|error| Failure(vec![error.to_string()]))?;
    Contribution::parse(&text).map_err(|why| Failure(vec![format!("`{}` {why}", path.display())]))
}
