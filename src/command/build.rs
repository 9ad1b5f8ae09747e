//! `opaste build`: compiles, makes every artifact of the asked editions, and publishes them as a whole.

use rayon::prelude::*;

use super::{Failure, Options, Outcome, Progress, Which, compile, prepare};
use crate::publish::{self, Staging};
use crate::site::Site;

/// Builds the asked editions. Nothing is published when the diagnostics hold an error.
///
/// # Errors
/// When a folder cannot be read or written, or a page cannot be made; the site already published stays as it was.
pub fn build(options: &Options, progress: &dyn Progress) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::default();
    let Some(world) = compile(options, progress, &mut outcome)? else { return Ok(outcome) };
    let sites = prepare(options, &world, &mut outcome);
    if !outcome.diagnostics.has_errors() {
        outcome.published = Some(publish(options, &sites, progress)?);
    }
    drop(sites);
    outcome.keep_sources(world);
    Ok(outcome)
}

fn publish(options: &Options, sites: &[Site], progress: &dyn Progress) -> Result<publish::Published, Failure> {
    let roots = &options.roots;
    let sources: Vec<_> = roots.content.iter().chain(&roots.themes).chain(&roots.locales).cloned().collect();
    let staging = publish::begin(&options.out, &sources).map_err(|error| Failure(vec![error.to_string()]))?;
    let work: Vec<(&Site, &str)> = sites.iter().flat_map(|site| site.paths().into_iter().map(move |path| (site, path))).collect();
    progress.stage("publishing", work.len());
    let mut faults: Vec<String> = work
        .par_iter()
        .filter_map(|(site, path)| {
            let fault = make_and_write(options, &staging, site, path).err();
            progress.step();
            fault
        })
        .collect();
    if faults.is_empty() {
        staging.commit().map_err(|error| Failure(vec![error.to_string()]))
    } else {
        faults.sort();
        Err(Failure(faults))
    }
}

fn make_and_write(options: &Options, staging: &Staging, site: &Site, path: &str) -> Result<(), String> {
    let bytes = site.make(path).map_err(|error| error.to_string())?;
    let written = match options.which {
        Which::All => staging.write(&format!("{}/{path}", site.edition.id.name()), &bytes),
        Which::National | Which::Named(_) => staging.write(path, &bytes),
    };
    written.map(|_| ()).map_err(|error| error.to_string())
}
