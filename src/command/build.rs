//! `opaste build`: compiles, makes every artifact of the asked editions, and publishes them as a whole.

use std::sync::atomic::{AtomicUsize, Ordering};

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
    // One fault is enough to publish nothing, and a broken template has the same one on every page.
    let found = AtomicUsize::new(0);
    let mut faults: Vec<String> = work
        .par_iter()
        .filter_map(|(site, path)| {
            if found.load(Ordering::Relaxed) >= ENOUGH_FAULTS {
                return None;
            }
            let fault = make_and_write(options, &staging, site, path).err();
            found.fetch_add(usize::from(fault.is_some()), Ordering::Relaxed);
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

/// Faults after which the rest of the pages is not tried.
const ENOUGH_FAULTS: usize = 40;

fn make_and_write(options: &Options, staging: &Staging, site: &Site, path: &str) -> Result<(), String> {
    let bytes = site.make(path).map_err(|error| error.to_string())?;
    let path = match options.which {
        Which::All => format!("{}/{path}", site.edition.id.name()),
        Which::National | Which::Named(_) => path.to_string(),
    };
    write(staging, &path, &bytes, options.precompress)
}

/// Writes a file, and its smaller forms beside it where they are asked for.
pub(super) fn write(staging: &Staging, path: &str, bytes: &[u8], precompress: bool) -> Result<(), String> {
    let write = |path: &str, bytes: &[u8]| staging.write(path, bytes).map(|_| ()).map_err(|error| error.to_string());
    let smaller = if precompress { publish::compressed(path, bytes) } else { Vec::new() };
    for (ending, form) in smaller {
        write(&format!("{path}.{ending}"), &form)?;
    }
    write(path, bytes)
}
