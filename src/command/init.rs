//! `opaste init region`: a new region's repository from nothing.

use std::path::Path;

use jiff::civil::Date;

use super::Failure;
use crate::catalog;
use crate::diagnostic::Diagnostics;
use crate::init::{self, National};
use crate::publish;
use crate::source::{self, Roots};

/// Writes the repository into a folder and gives the paths written.
///
/// # Errors
/// When there is no such region, a file is there already, or the folder cannot be written.
pub fn init_region(name: &str, folder: &Path, national: &National, today: Date) -> Result<Vec<String>, Failure> {
    let failure = |error: String| Failure(vec![error]);
    let mut diagnostics = Diagnostics::default();
    let carried = Roots { carried: true, ..Roots::default() };
    let sources = source::read(&carried, &mut diagnostics).map_err(|error| failure(error.to_string()))?;
    let geography = catalog::geography(&sources, &mut diagnostics);
    let Some(region) = geography.region(name) else {
        let known: Vec<&str> = geography.regions.keys().map(|id| id.as_str()).collect();
        return Err(failure(format!("there is no region `{name}`; regions: {}", known.join(", "))));
    };
    let files = init::region(region, national, today);
    publish::write_new(folder, &files).map_err(|error| failure(error.to_string()))?;
    Ok(files.into_keys().collect())
}
