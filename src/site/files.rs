//! Pictures and attachments: files that stand beside entries and are published as they are.

use crate::diagnostic::FileId;
use crate::source::{Root, Sources};

/// The folder of such files in every site.
const FOLDER: &str = "files";

/// Endings that are published. Scripts and pages of other makers have no business in the site.
const PUBLISHED: [&str; 13] = ["pdf", "csv", "svg", "png", "jpg", "jpeg", "webp", "avif", "odt", "ods", "docx", "xlsx", "txt"];

/// The files beside entries, by the path at which they are published: a region's edition can show the news of others.
pub fn beside_entries(sources: &Sources) -> Vec<(String, FileId)> {
    let beside_entry = |path: &str| path.starts_with("national/") || path.starts_with("regions/");
    let published =
        |path: &str| path.rsplit_once('.').is_some_and(|(_, ending)| PUBLISHED.contains(&ending.to_ascii_lowercase().as_str()));
    let files = sources.of(Root::Content).filter(|file| beside_entry(&file.path) && published(&file.path));
    files.map(|file| (format!("{FOLDER}/{}", file.path), file.id)).collect()
}
