//! The one place where the compiler reads the disk.

#![expect(clippy::disallowed_methods, reason = "this room reads the files for all others")]

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::{Content, Root, SourceFile, Sources};
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, codes};

/// The largest file read, in bytes.
const LARGEST_FILE: u64 = 1_000_000;
/// The largest program of editors' forms, in bytes: Decap CMS has five million.
const LARGEST_PROGRAM: u64 = 16_000_000;
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
    Ok(Reader::default().read(roots, diagnostics)?.0)
}

/// Reads the same folders again and again, and from the disk only the files that changed in between.
#[derive(Default)]
pub struct Reader {
    /// Looked up, never iterated.
    known: HashMap<PathBuf, (Stamp, Result<SourceFile, Diagnostic>)>,
}

impl Reader {
    /// As [`read`]; also tells whether anything differs from the reading before.
    ///
    /// # Errors
    /// As [`read`].
    pub fn read(&mut self, roots: &Roots, diagnostics: &mut Diagnostics) -> Result<(Sources, bool), ReadError> {
        let mut found = Vec::new();
        for (root, folders) in [(Root::Content, &roots.content), (Root::Themes, &roots.themes), (Root::Locales, &roots.locales)] {
            for (layer, folder) in folders.iter().enumerate() {
                list(root, layer + usize::from(roots.carried), folder, &mut found)?;
            }
        }
        let read: Vec<(Result<SourceFile, Diagnostic>, Option<Stamp>)> = found.par_iter().map(|found| self.take(found)).collect();
        let mut changed = false;
        let mut files = Vec::with_capacity(read.len());
        for (found, (result, new)) in found.iter().zip(read) {
            if let Some(stamp) = new {
                changed = true;
                self.known.insert(found.path.clone(), (stamp, result.clone()));
            }
            match result {
                Ok(file) => files.push(file),
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        let known = self.known.len();
        if known != found.len() {
            let paths: HashSet<&PathBuf> = found.iter().map(|found| &found.path).collect();
            self.known.retain(|path, _| paths.contains(path));
            changed |= self.known.len() != known;
        }
        if roots.carried {
            add_carried(&mut files);
        }
        Ok((Sources::new(files), changed))
    }

    /// A file as it was read before if it still is what it was; or from the disk, with its stamp.
    fn take(&self, found: &Found) -> (Result<SourceFile, Diagnostic>, Option<Stamp>) {
        // Taken before the file is read: a change during the reading then shows at the next one.
        let stamp = Stamp::of(&found.path);
        match self.known.get(&found.path).filter(|(known, _)| *known == stamp && *known != Stamp::default()) {
            Some((_, result)) => (result.clone(), None),
            None => (read_file(found), Some(stamp)),
        }
    }
}

/// Puts below the files of all folders what the program carries, as far as they need it.
fn add_carried(files: &mut Vec<SourceFile>) {
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

/// What tells one state of a file from the next without reading it. The default stands for a file that tells nothing.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Stamp {
    modified: Option<SystemTime>,
    length: u64,
    /// Changes when an editor saves by renaming, even if the times of the file system are coarse. Zero where there is none.
    inode: u64,
    /// Seconds and nanoseconds of the last change of the file's record. Zero where there is none.
    changed: (i64, i64),
}

impl Stamp {
    fn of(path: &Path) -> Self {
        let Ok(metadata) = fs::metadata(path) else { return Stamp::default() };
        let stamp = Stamp { modified: metadata.modified().ok(), length: metadata.len(), ..Stamp::default() };
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            Stamp { inode: metadata.ino(), changed: (metadata.ctime(), metadata.ctime_nsec()), ..stamp }
        }
        #[cfg(not(unix))]
        stamp
    }
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
    let walk = WalkDir::new(folder).follow_links(false).follow_root_links(true).max_depth(DEEPEST);
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
    let largest = if is_program(&path) { LARGEST_PROGRAM } else { LARGEST_FILE };
    if size > largest {
        return Err(refuse(format!("has {size} bytes; a file may have {largest}")));
    }
    let bytes = fs::read(&found.path).map_err(|cause| refuse(format!("could not be read: {cause}")))?;
    let content = if TEXT_ENDINGS.contains(&ending(&path)) {
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            refuse(format!("is not UTF-8 text (byte {at}, line {line})")).help("save the file with the encoding UTF-8")
        })?;
        Content::Text(text.into())
    } else {
        Content::Bytes(bytes.into())
    };
    Ok(SourceFile { id: FileId(0), root: found.root, layer: found.layer, path, shown, content })
}

/// Whether a path is that of a program of editors' forms, which a site's owner puts beside the entries.
fn is_program(path: &str) -> bool {
    path.ends_with(".js") && path.rsplit('/').nth(1) == Some("cms")
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
