//! The commands: each file reads as the description of one.
//!
//! In: settled [`Options`]. Out: an [`Outcome`] for `main` to print. Absent on purpose: logic, printing, the clock.

mod build;
mod check;
mod edit;
mod explain;
mod import;
mod init;
mod join;
mod layers;
mod options;
mod report;
mod search;
mod serve;

pub use build::build;
pub use check::check;
pub use edit::{Formatted, format, new, translate};
pub use explain::{explain, explain_all};
pub use import::{Import, import};
pub use init::init_region;
pub use join::{Join, join};
pub use layers::layers;
pub use options::{Options, Which};
pub use report::{Report, Reported, report};
pub use search::{Found, Search, Searched, search};
pub use serve::serve;

use std::fmt;
use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::edition::{self, EditionId, Overrides};
use crate::external::Link;
use crate::publish::Published;
use crate::site::{self, Site, World};
use crate::source::{self, Sources};

/// What a command found and did.
#[derive(Default)]
pub struct Outcome {
    pub diagnostics: Diagnostics,
    /// For showing the lines that diagnostics speak of.
    pub sources: Sources,
    pub summary: Summary,
    /// Links to the outside; only `check` looks for them.
    pub links: Vec<Link>,
    /// `None` when nothing was published.
    pub published: Option<Published>,
}

/// Counts for the last line.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    pub editions: usize,
    pub entries: usize,
    pub pages: usize,
    pub languages: usize,
}

/// The program could not do its work; the site already published stays as it was.
#[derive(Debug)]
pub struct Failure(pub Vec<String>);

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0.join("\n"))
    }
}

/// Is told how far a command has come.
pub trait Progress: Sync {
    /// A stage begins; `steps` of it are to come (0 when not known).
    fn stage(&self, name: &str, steps: usize);
    /// A step of the stage is done.
    fn step(&self);
}

/// Reads and compiles; `None` when the content has mistakes that end the run.
fn compile(options: &Options, progress: &dyn Progress, outcome: &mut Outcome) -> Result<Option<Arc<World>>, Failure> {
    progress.stage("reading", 0);
    let sources = source::read(&options.roots, &mut outcome.diagnostics).map_err(|error| Failure(vec![error.to_string()]))?;
    if !site::stand_ins(&sources, &options.roots, &mut outcome.diagnostics) {
        outcome.sources = sources;
        return Ok(None);
    }
    progress.stage("compiling", 0);
    match site::compile(sources, options.as_of, &mut outcome.diagnostics) {
        Ok(world) => {
            site::check_texts(&world.catalog, &mut outcome.diagnostics);
            outcome.summary.entries = world.entries();
            Ok(Some(Arc::new(world)))
        }
        Err(sources) => {
            outcome.sources = sources;
            Ok(None)
        }
    }
}

/// Makes the asked editions ready.
fn prepare(options: &Options, world: &Arc<World>, outcome: &mut Outcome) -> Vec<Site> {
    let editions: Vec<EditionId> = match &options.which {
        Which::All => edition::all(&world.catalog),
        Which::National => vec![EditionId::National],
        Which::Named(name) => edition::named(name, &world.catalog, &mut outcome.diagnostics).into_iter().collect(),
    };
    let sites: Vec<Site> =
        editions.iter().filter_map(|id| site::prepare(id, world, &overrides(options, id), &mut outcome.diagnostics)).collect();
    let languages: std::collections::BTreeSet<_> = sites.iter().flat_map(|site| &site.edition.languages).collect();
    outcome.summary.languages = languages.len();
    outcome.summary.editions = sites.len();
    outcome.summary.pages = sites.iter().map(|site| site.edition.plan.pages().count()).sum();
    if matches!(options.which, Which::Named(_)) {
        site::soften(&mut outcome.diagnostics, &world.sources, &options.roots, sites.len() == editions.len());
    }
    if options.strict {
        outcome.diagnostics.make_strict();
    }
    sites
}

impl Outcome {
    /// Keeps the sources of a world that no site needs any more, so that diagnostics can be shown.
    fn keep_sources(&mut self, world: Arc<World>) {
        self.sources = Arc::try_unwrap(world).map_or_else(|world| world.sources.clone(), |world| world.sources);
    }
}

/// With `--all`, one base address stands for the parent of all editions' folders.
fn overrides(options: &Options, id: &EditionId) -> Overrides {
    let base_url = options.base_url.as_ref().map(|base| match options.which {
        Which::All => format!("{}/{}/", base.trim_end_matches('/'), id.name()),
        _ => base.clone(),
    });
    Overrides { base_url, preview: options.preview.clone() }
}
