//! `opaste report`: what stands in need of care.

use super::{Failure, Options, Outcome, Progress};
use crate::catalog;
use crate::diagnostic::Wording;
use crate::entry;
use crate::report::{self, Care, Translated};
use crate::source::{self, Roots};

/// What can be reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reported {
    Freshness,
    Translations,
    /// Sheets for a round of verification; of every provider if `all`.
    Sheets {
        all: bool,
        wording: Wording,
    },
}

/// A report as rows, or as a page.
#[derive(Clone, Debug)]
pub enum Report {
    Freshness(Vec<Care>),
    Translations(Vec<Translated>),
    Page(String),
}

/// Makes a report; none while the content cannot be compiled.
///
/// # Errors
/// When a folder cannot be read.
pub fn report(options: &Options, asked: Reported, progress: &dyn Progress) -> Result<(Outcome, Option<Report>), Failure> {
    let mut outcome = Outcome::default();
    progress.stage("reading", 0);
    // Themes and texts of the interface have no part in it.
    let content = Roots { content: options.roots.content.clone(), ..Roots::default() };
    let sources = source::read(&content, &mut outcome.diagnostics).map_err(|error| Failure(vec![error.to_string()]))?;
    progress.stage("compiling", 0);
    let entries = entry::read(&sources, &mut outcome.diagnostics);
    let Some(catalog) = catalog::build(entries, &sources, options.as_of, &mut outcome.diagnostics) else {
        outcome.sources = sources;
        return Ok((outcome, None));
    };
    let report = match asked {
        Reported::Freshness => Report::Freshness(report::freshness(&catalog, &sources)),
        Reported::Translations => {
            let languages: Vec<_> = catalog.portal.languages.iter().map(|language| language.value).collect();
            Report::Translations(report::translations(&catalog, &sources, &languages))
        }
        Reported::Sheets { all, wording } => Report::Page(report::sheets(&catalog, all, wording)),
    };
    outcome.sources = sources;
    Ok((outcome, Some(report)))
}
