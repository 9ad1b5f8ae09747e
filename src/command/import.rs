//! `opaste import`: other systems' records, laid over the content as it stands.

use std::path::PathBuf;

use jiff::civil::Date;

use super::Failure;
use crate::diagnostic::Diagnostics;
use crate::import::{self, Format, Imported, Input, Mapping};
use crate::source::{self, Roots};

/// What is imported, and over what.
pub struct Import {
    pub content: Vec<PathBuf>,
    /// The folder that the caller writes into; it lies over the content.
    pub into: PathBuf,
    pub format: Format,
    /// Name and text of each file.
    pub files: Vec<(String, String)>,
    pub mapping: Mapping,
    pub region: Option<String>,
    pub retrieved: Date,
}

/// What becomes of every record, and the files to write. Nothing is written here.
///
/// # Errors
/// When the content cannot be read, a file is not of its format, or there is no such region.
pub fn import(options: &Import) -> Result<Imported, Failure> {
    let mut content = options.content.clone();
    if !content.contains(&options.into) && options.into.is_dir() {
        content.push(options.into.clone());
    }
    let roots = Roots { content, themes: Vec::new(), locales: Vec::new(), carried: true };
    let sources = source::read(&roots, &mut Diagnostics::default()).map_err(|error| Failure(vec![error.to_string()]))?;
    let input = Input {
        format: options.format,
        files: &options.files,
        mapping: &options.mapping,
        region: options.region.as_deref(),
        retrieved: options.retrieved,
    };
    import::import(&input, &sources).map_err(|unreadable| Failure(vec![format!("{}: {}", unreadable.file, unreadable.message)]))
}
