//! What the program carries in itself: the base theme, the interface's texts, and the national vocabulary.
//!
//! They are the lowest layer of all, so that a region's repository needs only folders of its own. The one module that
//! knows the crate that puts files into the program.

use include_dir::{Dir, include_dir};

use super::disk::{TEXT_ENDINGS, ending};
use super::{Content, Root, SourceFile};
use crate::diagnostic::FileId;

/// How people are shown that a file is not on their disk.
pub const SHOWN: &str = "opaste:";

static THEME: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/base");
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The content without which nothing can be compiled. A stand-in for `portal.yaml` keeps a region's site going while the
/// national content has none.
const CONTENT: [(&str, &str); 16] = [
    ("calendar/holidays.csv", include_str!("../../content/calendar/holidays.csv")),
    ("calendar/school-holidays.csv", include_str!("../../content/calendar/school-holidays.csv")),
    ("geography/municipalities.csv", include_str!("../../content/geography/municipalities.csv")),
    ("geography/municipality-changes.csv", include_str!("../../content/geography/municipality-changes.csv")),
    ("geography/municipality-forms.csv", include_str!("../../content/geography/municipality-forms.csv")),
    ("geography/municipality-neighbours.csv", include_str!("../../content/geography/municipality-neighbours.csv")),
    ("geography/outlines.csv", include_str!("../../content/geography/outlines.csv")),
    ("geography/postal-codes.csv", include_str!("../../content/geography/postal-codes.csv")),
    ("geography/region-forms.csv", include_str!("../../content/geography/region-forms.csv")),
    ("geography/regions.csv", include_str!("../../content/geography/regions.csv")),
    ("geography/wellbeing-areas.csv", include_str!("../../content/geography/wellbeing-areas.csv")),
    (super::STAND_IN, include_str!("portal.yaml")),
    ("vocabulary/glossary.yaml", include_str!("../../content/vocabulary/glossary.yaml")),
    ("vocabulary/languages.csv", include_str!("../../content/vocabulary/languages.csv")),
    ("vocabulary/search-words.yaml", include_str!("../../content/vocabulary/search-words.yaml")),
    ("vocabulary/topics.yaml", include_str!("../../content/vocabulary/topics.yaml")),
];

/// Every file that the program carries, as layer 0.
pub(super) fn files() -> Vec<SourceFile> {
    let mut files = Vec::new();
    collect(&THEME, Root::Themes, "base/", &mut files);
    collect(&LOCALES, Root::Locales, "", &mut files);
    files.extend(CONTENT.iter().map(|(path, text)| file(Root::Content, (*path).to_string(), text.as_bytes())));
    files
}

fn collect(folder: &Dir, root: Root, below: &str, files: &mut Vec<SourceFile>) {
    for found in folder.files() {
        let path = format!("{below}{}", found.path().to_string_lossy().replace('\\', "/"));
        files.push(file(root, path, found.contents()));
    }
    folder.dirs().for_each(|inner| collect(inner, root, below, files));
}

fn file(root: Root, path: String, bytes: &[u8]) -> SourceFile {
    let is_text = TEXT_ENDINGS.contains(&ending(&path));
    let content = match std::str::from_utf8(bytes).ok().filter(|_| is_text) {
        Some(text) => Content::Text(text.into()),
        None => Content::Bytes(bytes.into()),
    };
    let shown = format!("{SHOWN}{}/{path}", root.name());
    SourceFile { id: FileId(0), root, layer: 0, path, shown, content }
}

#[cfg(test)]
mod tests {
    use super::files;
    use crate::source::Root;

    #[test]
    fn what_cannot_be_missing_is_carried() {
        let files = files();
        let has = |root: Root, path: &str| files.iter().any(|file| file.root == root && file.path == path && file.layer == 0);
        for path in ["base/theme.yaml", "base/templates/layout.html", "base/assets/search/engine.js"] {
            assert!(has(Root::Themes, path), "{path}");
        }
        assert!(files.iter().filter(|file| file.root == Root::Themes).all(|file| file.path.starts_with("base/")));
        assert!(has(Root::Locales, "se/site.ftl"));
        // Every table that stands in the repository's folders of data.
        for folder in ["calendar", "geography", "vocabulary"] {
            let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(folder);
            for entry in std::fs::read_dir(here).expect("a folder").map(|entry| entry.expect("an entry")) {
                let name = entry.file_name().into_string().expect("a name");
                let is_table = name.ends_with(".csv") || name.ends_with(".yaml");
                assert!(!is_table || has(Root::Content, &format!("{folder}/{name}")), "{folder}/{name} is not carried");
            }
        }
    }
}
