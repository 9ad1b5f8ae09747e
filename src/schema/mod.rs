//! What can be written in an entry, told to people and programs: JSON Schemas, the field guide, forms of web editors.
//!
//! In: the shapes that the types of `entry` tell of themselves, and the words for them in three languages; for forms, the
//! edition whose editors fill them in. Out: texts of files. Absent on purpose: a list of fields of its own. A test holds the
//! committed files to what is made here.

pub mod cms;
mod guide;
mod json;
mod words;

pub use guide::guide;
pub use words::{Words, words};

use crate::entry::Kind;

/// Every committed file by its path in the repository.
pub fn files() -> Vec<(String, String)> {
    let schemas = Kind::ALL.iter().map(|kind| (format!("schemas/{}.json", file_name(*kind)), json::schema(*kind)));
    let others = [("docs/fields.md".to_string(), guide()), (".vscode/settings.json".to_string(), json::settings())];
    schemas.chain(others).collect()
}

/// The kind in names of files.
fn file_name(kind: Kind) -> String {
    kind.name().replace(' ', "-")
}
