//! Pictures and attachments: files that stand beside entries and are published as they are.

use crate::diagnostic::{Diagnostic, Diagnostics, FileId, codes};
use crate::edition::{Edition, Plan};
use crate::schema::cms;
use crate::source::{Root, Sources};

/// The folder of such files in every site.
const FOLDER: &str = "files";

/// Endings that are published. Scripts and pages of other makers have no business in the site.
const PUBLISHED: [&str; 13] = ["pdf", "csv", "svg", "png", "jpg", "jpeg", "webp", "avif", "odt", "ods", "docx", "xlsx", "txt"];

/// The files of editors' forms, which the site's owner puts beside the edition's entries.
pub fn programs(sources: &Sources, edition: &Edition) -> Vec<(String, FileId)> {
    let folder = cms::programs_folder(&edition.id);
    let is_of_program = |name: &&str| name.ends_with(".js") || name.ends_with(".woff2");
    let below = |path: &str| path.strip_prefix(&folder).filter(is_of_program).map(str::to_string);
    let files = sources.of(Root::Content).filter(|_| edition.cms.is_some());
    files.filter_map(|file| Some((format!("{}/{}", Plan::ADMIN, below(&file.path)?), file.id))).collect()
}

/// Reports programs that the edition's forms cannot do without.
pub fn check_programs(edition: &Edition, sources: &Sources, diagnostics: &mut Diagnostics) {
    let Some(wanted) = &edition.cms else { return };
    let programs = programs(sources, edition);
    for name in cms::needed(wanted) {
        let wanted_at = format!("{}/{name}", Plan::ADMIN);
        if !programs.iter().any(|(path, _)| *path == wanted_at) {
            let message = format!("the forms of `{}` lack the file `{name}`", edition.id.name());
            diagnostics.push(
                Diagnostic::new(codes::MISSING_PROGRAM, wanted.backend.name.span, message)
                    .expected("the forms are switched on here")
                    .help(format!("take it from npm and put it into `{}`", cms::programs_folder(&edition.id))),
            );
        }
    }
}

/// The files beside entries, by the path at which they are published: a region's edition can show the news of others.
pub fn beside_entries(sources: &Sources) -> Vec<(String, FileId)> {
    let beside_entry = |path: &str| path.starts_with("national/") || path.starts_with("regions/");
    let published =
        |path: &str| path.rsplit_once('.').is_some_and(|(_, ending)| PUBLISHED.contains(&ending.to_ascii_lowercase().as_str()));
    let files = sources.of(Root::Content).filter(|file| beside_entry(&file.path) && published(&file.path));
    files.map(|file| (format!("{FOLDER}/{}", file.path), file.id)).collect()
}
