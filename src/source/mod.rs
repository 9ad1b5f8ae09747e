//! Reads content, themes and locales from disk, once.
//!
//! In: the folders of each kind, in layers (a later folder stands over an earlier one). Out: [`Sources`], sorted by
//! path, each file's bytes in memory, with no way back to the disk. Below all folders lies what the program carries.
//! Absent on purpose: parsing. Links are not followed, so no file from outside a root can come in.

mod carried;
mod disk;

pub use disk::{ReadError, Reader, Roots, read, read_text};

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{FileId, Texts};

/// What a file is for, by the root that it was found under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Root {
    Content,
    Themes,
    Locales,
}

impl Root {
    /// The usual name of its folder.
    pub fn name(self) -> &'static str {
        match self {
            Root::Content => "content",
            Root::Themes => "themes",
            Root::Locales => "locales",
        }
    }
}

/// The file by which the program itself stands in for the portal.
pub const STAND_IN: &str = "portal.yaml";

/// One file as it was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    pub id: FileId,
    pub root: Root,
    /// Place of the folder in the command line's order; the higher layer stands over the lower.
    pub layer: usize,
    /// Path below its root, with forward slashes: `national/news/a.fi.md`.
    pub path: String,
    /// Path as people are shown it: below the folder they started in.
    pub shown: String,
    pub content: Content,
}

/// The bytes of a file: text that stages parse, or bytes that are passed through. Shared between readings of a file that
/// stays as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Text(Arc<str>),
    Bytes(Arc<[u8]>),
}

impl Content {
    /// Whether two files hold the same; quick when both came from one reading.
    pub fn is_same(&self, other: &Content) -> bool {
        match (self, other) {
            (Content::Text(left), Content::Text(right)) => Arc::ptr_eq(left, right) || left == right,
            (Content::Bytes(left), Content::Bytes(right)) => Arc::ptr_eq(left, right) || left == right,
            _ => false,
        }
    }
}

impl SourceFile {
    /// The folder that it was found under, as people are shown it.
    pub fn folder(&self) -> &str {
        self.shown.strip_suffix(self.path.as_str()).map_or("", |folder| folder.trim_end_matches('/'))
    }

    /// Whether the program carries it: it is in none of the folders.
    pub fn is_carried(&self) -> bool {
        self.shown.starts_with(carried::SHOWN)
    }

    /// The text; empty for files that are not text.
    pub fn text(&self) -> &str {
        match &self.content {
            Content::Text(text) => text,
            Content::Bytes(_) => "",
        }
    }

    pub fn bytes(&self) -> &[u8] {
        match &self.content {
            Content::Text(text) => text.as_bytes(),
            Content::Bytes(bytes) => bytes,
        }
    }
}

/// Everything that was read. Indexed by [`FileId`]; iterated by root, then path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// By root, path and layer.
    files: Vec<SourceFile>,
}

impl Sources {
    /// Orders files by root, path and layer, and numbers them.
    pub fn new(mut files: Vec<SourceFile>) -> Self {
        files.par_sort_by(|left, right| (left.root, &left.path, left.layer).cmp(&(right.root, &right.path, right.layer)));
        for (index, file) in files.iter_mut().enumerate() {
            file.id = FileId(index as u32);
        }
        Sources { files }
    }

    /// Sources from texts alone, for tests and for callers that hold content in memory.
    pub fn from_texts(texts: &[(Root, &str, &str)]) -> Self {
        let file = |(root, path, text): &(Root, &str, &str)| SourceFile {
            id: FileId(0),
            root: *root,
            layer: 0,
            path: (*path).to_string(),
            shown: (*path).to_string(),
            content: Content::Text((*text).into()),
        };
        Sources::new(texts.iter().map(file).collect())
    }

    /// These sources with one more text, as if it had been read.
    #[must_use]
    pub fn with_text(self, root: Root, path: &str, shown: &str, text: &str) -> Self {
        let layer = self.files.iter().map(|file| file.layer).max().unwrap_or(0);
        let content = Content::Text(text.into());
        let file = SourceFile { id: FileId(0), root, layer, path: path.to_string(), shown: shown.to_string(), content };
        Sources::new(self.files.into_iter().chain([file]).collect())
    }

    /// The files of one root, by path; of a path in several layers, the topmost.
    pub fn of(&self, root: Root) -> impl Iterator<Item = &SourceFile> {
        // A path in several layers stands there as often, the topmost last.
        let all = self.all_of(root);
        all.iter()
            .enumerate()
            .filter(|(index, file)| all.get(index + 1).is_none_or(|next| next.path != file.path))
            .map(|(_, file)| file)
    }

    /// Every file of every root and layer.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }

    /// The files of one root in all layers: by path, the lower layer first.
    pub fn layers_of(&self, root: Root) -> impl Iterator<Item = &SourceFile> {
        self.all_of(root).iter()
    }

    fn all_of(&self, root: Root) -> &[SourceFile] {
        let start = self.files.partition_point(|file| file.root < root);
        let end = self.files.partition_point(|file| file.root <= root);
        &self.files[start..end]
    }

    /// The topmost layer's file at a path below a root.
    pub fn at(&self, root: Root, path: &str) -> Option<&SourceFile> {
        let end = self.files.partition_point(|file| (file.root, file.path.as_str()) <= (root, path));
        self.files[..end].last().filter(|file| file.root == root && file.path == path)
    }

    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

impl Texts for Sources {
    fn path(&self, file: FileId) -> &str {
        &self.file(file).shown
    }

    fn text(&self, file: FileId) -> &str {
        self.file(file).text()
    }
}

#[cfg(test)]
mod tests {
    use super::{Root, SourceFile, Sources};

    #[test]
    fn files_are_sorted_by_root_and_path() {
        let sources = Sources::from_texts(&[(Root::Themes, "a", "1"), (Root::Content, "b", "2"), (Root::Content, "a", "3")]);
        let paths: Vec<_> = sources.of(Root::Content).map(|file| (file.path.as_str(), file.text())).collect();
        assert_eq!(paths, [("a", "3"), ("b", "2")]);
        assert_eq!(sources.at(Root::Themes, "a").map(|file| file.text()), Some("1"));
    }

    #[test]
    fn the_topmost_layer_of_a_path_stands_for_it() {
        let mut files =
            Sources::from_texts(&[(Root::Content, "a", "high"), (Root::Content, "a", "low"), (Root::Content, "b", "low")]).files;
        files[0].layer = 1;
        let sources = Sources::new(files);
        let texts = |found: Vec<&SourceFile>| found.into_iter().map(|file| file.text().to_string()).collect::<Vec<_>>();
        assert_eq!(texts(sources.of(Root::Content).collect()), ["high", "low"]);
        assert_eq!(texts(sources.layers_of(Root::Content).collect()), ["low", "high", "low"]);
        assert_eq!(sources.at(Root::Content, "a").map(|file| file.text()), Some("high"));
        assert!(sources.at(Root::Content, "c").is_none() && sources.at(Root::Themes, "a").is_none());
    }
}
