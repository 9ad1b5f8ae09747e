//! `opaste report`: what stands in need of care.

use super::{Failure, Options, Outcome, Progress, compile};
use crate::diagnostic::Wording;
use crate::report::{self, Care, Translated};

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
    let Some(world) = compile(options, progress, &mut outcome)? else { return Ok((outcome, None)) };
    let catalog = &world.catalog;
    let report = match asked {
        Reported::Freshness => Report::Freshness(report::freshness(catalog, &world.sources)),
        Reported::Translations => {
            let languages: Vec<_> = catalog.portal.languages.iter().map(|language| language.value).collect();
            Report::Translations(report::translations(catalog, &world.sources, &languages))
        }
        Reported::Sheets { all, wording } => Report::Page(report::sheets(catalog, all, wording)),
    };
    outcome.keep_sources(world);
    Ok((outcome, Some(report)))
}
