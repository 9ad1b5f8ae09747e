//! `opaste serve`: a preview of one edition that follows every change.

use super::Failure;
use crate::serve::{self, Console, Listening, Settings};

/// Serves until the program ends.
///
/// # Errors
/// When the port is taken, or a folder cannot be read at the start.
pub fn serve(settings: &Settings, listening: Listening, console: &dyn Console) -> Result<(), Failure> {
    serve::run(settings, listening, console).map_err(|error| Failure(vec![error.to_string()]))
}
