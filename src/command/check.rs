//! `opaste check`: everything that `build` would report, and nothing written.

use super::{Failure, Options, Outcome, Progress, compile, prepare};
use crate::external;

/// Checks content, texts, themes and the plans of the asked editions.
///
/// # Errors
/// When a folder cannot be read.
pub fn check(options: &Options, progress: &dyn Progress) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::default();
    if let Some(world) = compile(options, progress, &mut outcome)? {
        prepare(options, &world, &mut outcome);
        outcome.links = external::links(&world.sources, &world.catalog);
        outcome.keep_sources(world);
    } else if options.strict {
        outcome.diagnostics.make_strict();
    }
    Ok(outcome)
}
