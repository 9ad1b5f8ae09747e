//! The one place where the compiler reads the disk.

#![expect(clippy::disallowed_methods, reason = "this room reads the files for all others")]

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::{Content, Root, SourceFile, Sources};
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, codes};

/// The largest file read, in bytes.
const LARGEST_FILE: u64 = 1_000_000;
/// The deepest folder looked into below a root.
const DEEPEST: usize = 12;
/// Endings of files that stages parse; all others are carried as bytes.
pub(super) const TEXT_ENDINGS: [&str; 9] = ["yaml", "yml", "md", "csv", "ftl", "html", "css", "js", "geojson"];

/// The folders to read, each list from the lowest layer to the topmost.
#[derive(Clone, Debug, Default)]
pub struct Roots {
    pub content: Vec<PathBuf>,
    pub themes: Vec<PathBuf>,
    pub locales: Vec<PathBuf>,
    /// Whether what the program carries lies below them all, as layer 0.
    pub carried: bool,
}

/// A folder that could not be read at all; nothing can be compiled then.
#[derive(Debug)]
pub struct ReadError {
    path: PathBuf,
    cause: io::Error,
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "could not read `{}`: {}", shown(&self.path), self.cause)
    }
}

impl std::error::Error for ReadError {}

/// Reads every file below the roots. Files that cannot be taken in are reported and left out.
///
/// # Errors
/// When a root itself, or a folder in it, cannot be listed.
pub fn read(roots: &Roots, diagnostics: &mut Diagnostics) -> Result<Sources, ReadError> {
    let mut found = Vec::new();
    for (root, folders) in [(Root::Content, &roots.content), (Root::Themes, &roots.themes), (Root::Locales, &roots.locales)] {
        for (layer, folder) in folders.iter().enumerate() {
            list(root, layer + usize::from(roots.carried), folder, &mut found)?;
        }
    }
    let read: Vec<Result<SourceFile, Diagnostic>> = found.par_iter().map(read_file).collect();
    let mut files = Vec::with_capacity(read.len());
    for result in read {
        match result {
            Ok(file) => files.push(file),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    if roots.carried {
        let own_base = files.iter().any(|file| file.root == Root::Themes && file.path == BASE);
        let twin = |carried: &SourceFile| {
            files.iter().any(|file| file.root == carried.root && file.path == carried.path && file.content == carried.content)
        };
        let has_portal = files.iter().any(|file| file.root == Root::Content && file.path == super::STAND_IN);
        let needed = |file: &SourceFile| {
            let stands_in = file.root == Root::Content && file.path == super::STAND_IN;
            let is_replaced = file.root == Root::Themes && own_base || stands_in && has_portal;
            !is_replaced && !twin(file)
        };
        let carried: Vec<SourceFile> = super::carried::files().into_iter().filter(needed).collect();
        files.extend(carried);
    }
    Ok(Sources::new(files))
}

/// The text of one published file, however large.
///
/// # Errors
/// When there is no such file, or it is not UTF-8.
pub fn read_text(path: &Path) -> Result<String, ReadError> {
    fs::read_to_string(path).map_err(|cause| ReadError { path: path.to_path_buf(), cause })
}

/// A folder with a base theme of its own uses that as a whole: its style sheets and templates belong together.
const BASE: &str = "base/theme.yaml";

/// A file that the listing found.
struct Found {
    root: Root,
    layer: usize,
    folder: PathBuf,
    path: PathBuf,
}

fn list(root: Root, layer: usize, folder: &Path, found: &mut Vec<Found>) -> Result<(), ReadError> {
    let walk = WalkDir::new(folder).follow_links(false).follow_root_links(true).max_depth(DEEPEST).sort_by_file_name();
    let visible = |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in walk.into_iter().filter_entry(visible) {
        let entry = entry.map_err(|error| ReadError {
            path: error.path().unwrap_or(folder).to_path_buf(),
            cause: error.into_io_error().unwrap_or_else(|| io::Error::other("the folder loops")),
        })?;
        if entry.file_type().is_file() {
            found.push(Found { root, layer, folder: folder.to_path_buf(), path: entry.into_path() });
        }
    }
    Ok(())
}

fn read_file(found: &Found) -> Result<SourceFile, Diagnostic> {
    let shown = shown(&found.path);
    let refuse = |why: String| Diagnostic::new(codes::UNREADABLE_FILE, None, format!("`{shown}` {why}"));
    let below = found.path.strip_prefix(&found.folder).unwrap_or(&found.path);
    let path = below.to_str().ok_or_else(|| refuse("has a name that is not UTF-8".to_string()))?.replace('\\', "/");
    let size = fs::metadata(&found.path).map_err(|cause| refuse(format!("could not be read: {cause}")))?.len();
    if size > LARGEST_FILE {
        return Err(refuse(format!("has {size} bytes; a file may have {LARGEST_FILE}")));
    }
    let bytes = fs::read(&found.path).map_err(|cause| refuse(format!("could not be read: {cause}")))?;
    let content = if TEXT_ENDINGS.contains(&ending(&path)) {
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            refuse(format!("is not UTF-8 text (byte {at}, line {line})")).help("save the file with the encoding UTF-8")
        })?;
        Content::Text(text)
    } else {
        Content::Bytes(bytes)
    };
    Ok(SourceFile { id: FileId(0), root: found.root, layer: found.layer, path, shown, content })
}

/// What follows the last full stop of a path; nothing if there is none.
pub(super) fn ending(path: &str) -> &str {
    path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending)
}

/// A path as people are shown it.
fn shown(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    text.strip_prefix("./").unwrap_or(&text).to_string()
}
