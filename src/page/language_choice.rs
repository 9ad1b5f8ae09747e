//! The choice of language at the root of the site.

use crate::catalog::Catalog;
use crate::edition::Edition;
use crate::language::Languages;
use crate::theme::{RenderError, Theme};

/// The page at the root: every language by its own name.
///
/// # Errors
/// When the template cannot be filled in.
pub fn language_choice(_edition: &Edition, _catalog: &Catalog, _languages: &Languages, _theme: &Theme) -> Result<String, RenderError> {
    Ok(String::new())
}
