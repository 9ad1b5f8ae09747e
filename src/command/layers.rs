//! `opaste layers`: which folder everything comes from, what it hides, and what the edition hides and puts first.

use super::{Failure, Options, Outcome, Progress, compile, prepare};
use crate::site::{self, Layers};

/// The layers of the asked editions; none of an edition that cannot be made ready.
///
/// # Errors
/// When a folder cannot be read.
pub fn layers(options: &Options, progress: &dyn Progress) -> Result<(Outcome, Vec<Layers>), Failure> {
    let mut outcome = Outcome::default();
    let Some(world) = compile(options, progress, &mut outcome)? else { return Ok((outcome, Vec::new())) };
    let sites = prepare(options, &world, &mut outcome);
    let layers = sites.iter().map(|site| site::layers(site, &outcome.diagnostics)).collect();
    drop(sites);
    outcome.keep_sources(world);
    Ok((outcome, layers))
}
