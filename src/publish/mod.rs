//! Publishes a tree of files: all of it or nothing, and only into folders of its own making.
//!
//! In: paths and bytes, from many threads. Out: the folder that was asked for, which holds exactly those files.
//! Absent on purpose: what the files mean. Nothing outside the folder and its two neighbours is touched.
//!
//! How, for a folder `public`:
//! - New and changed files are written into `.public.new-opaste` beside it. A file that is already there with equal bytes
//!   is not written again.
//! - If nothing differs, `public` is left alone. Else the new folder is filled up with hard links to the unchanged files,
//!   written through to the disk, and exchanged with `public` in one step (Linux; elsewhere by two renames, between
//!   which there is no `public` for some microseconds, and a killed run is mended by the next).
//! - Deleting 35,000 folders takes longer than making them. So the old tree of a large site is kept as the next new one,
//!   where only what differs from the site need be done. A `.gitignore` in it keeps it out of repositories.

#![expect(clippy::disallowed_methods, reason = "this is the room that writes and removes files")]

mod compress;
mod disk;
mod new;
mod path;
mod place;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use rayon::prelude::*;

pub use compress::compressed;
pub use new::write_new;
use place::Place;
use tree::Tree;

/// Names the folders that are of our making.
const MARKER: &str = ".opaste-site";
/// What the marker says: the version of what this room expects of such a folder.
const MARKER_TEXT: &str = "opaste site 1\n";
/// Keeps the spare tree out of repositories; it never goes into the site.
const IGNORE: &str = ".gitignore";
/// From so many files on, the old tree is kept as a spare: deleting fewer takes less than a second.
const SPARE_FROM: usize = 1000;

/// Why a tree was not published. The site is then as it was before.
#[derive(Debug)]
pub enum PublishError {
    /// The folder is none that may be replaced.
    Refused { why: String, help: String },
    /// A path that no file of a site may have.
    BadPath { path: String, why: &'static str },
    /// Two files of one path, or a file where another one needs a folder.
    Twice { path: String },
    /// The disk did not do what it was asked to.
    Disk { attempt: String, cause: io::Error },
}

impl fmt::Display for PublishError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            PublishError::Refused { why, help } => write!(formatter, "{why}; {help}"),
            PublishError::BadPath { path, why } => write!(formatter, "`{path}` cannot be a file of a site: {why}"),
            PublishError::Twice { path } => write!(formatter, "the site has two files, or a file and a folder, at `{path}`"),
            PublishError::Disk { attempt, cause } => write!(formatter, "could not {attempt}: {cause}"),
        }
    }
}

impl std::error::Error for PublishError {}

/// How a file stands to the one that is published now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    New,
    Changed,
    Unchanged,
}

/// What was published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    pub files: usize,
    /// Those of them that were there before with the same bytes.
    pub unchanged: usize,
    /// Files of the site before that are no more.
    pub removed: usize,
    /// The sum of all files' lengths.
    pub bytes: u64,
    /// Folders that hold files or folders, the site's own among them.
    pub folders: usize,
}

/// A tree in the making. Dropped without [`Staging::commit`], it leaves the site as it is.
#[derive(Debug)]
pub struct Staging {
    place: Place,
    /// What is published now; empty if nothing is.
    live: Tree,
    /// What stood in the new folder before: a spare, or what a killed run left.
    spare: Tree,
    written: Mutex<BTreeMap<String, Written>>,
    folders: Mutex<BTreeSet<String>>,
    bytes: AtomicU64,
    /// Held until the end, so that two runs do not write into one folder. The system lets go of it when a run is killed.
    lock: Option<File>,
    is_new: bool,
    is_done: bool,
}

/// Begins a tree that will replace the folder `out`. `sources` are folders that must survive and that it may not lie in.
///
/// # Errors
/// When the folder may not be replaced, another run is at it, or the disk fails. Nothing is touched then.
pub fn begin(out: &Path, sources: &[PathBuf]) -> Result<Staging, PublishError> {
    let mut place = place::find(out, sources)?;
    let (lock, is_new) = place.open()?;
    place.recover()?;
    let lists = rayon::join(|| Tree::read(&place.out), || if is_new { Ok(Tree::default()) } else { Tree::read(&place.new) });
    let live = lists.0.map_err(|cause| disk_error("list", &place.out, cause))?;
    let spare = lists.1.map_err(|cause| disk_error("list", &place.new, cause))?;
    for stranger in &spare.strangers {
        // A link would lead what is written out of the folder.
        tree::remove_any(stranger).map_err(|cause| disk_error("remove", stranger, cause))?;
    }
    Ok(Staging {
        place,
        live,
        spare,
        written: Mutex::default(),
        folders: Mutex::default(),
        bytes: AtomicU64::new(0),
        lock: Some(lock),
        is_new,
        is_done: false,
    })
}

impl Staging {
    /// Adds a file by its path in the site, with forward slashes.
    ///
    /// # Errors
    /// When no site can have such a path, it has a file already, or the disk fails.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<Written, PublishError> {
        path::check(path).map_err(|why| PublishError::BadPath { path: path.to_string(), why })?;
        let written = match self.live.files.get(path) {
            Some(_) if disk::holds(&self.place.out.join(path), bytes) => Written::Unchanged,
            Some(_) => Written::Changed,
            None => Written::New,
        };
        if locked(&self.written).insert(path.to_string(), written).is_some() {
            return Err(PublishError::Twice { path: path.to_string() });
        }
        self.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        if written != Written::Unchanged {
            let file = self.place.new.join(path);
            let failed = |cause| disk_error("write", &file, cause);
            if !(self.spare.files.contains_key(path) && disk::overwrite(&file, bytes).map_err(failed)?) {
                self.clear(path)?;
                disk::create(&file, bytes).map_err(failed)?;
            }
        }
        Ok(written)
    }

    /// Puts the tree into the place of the old one.
    ///
    /// # Errors
    /// When a file stands where another one needs a folder, or the disk fails. The old tree is still in its place then.
    pub fn commit(mut self) -> Result<Published, PublishError> {
        let written = std::mem::take(&mut *locked(&self.written));
        let folders = folders(&written)?;
        let unchanged: Vec<&str> =
            written.iter().filter(|(_, written)| **written == Written::Unchanged).map(|(path, _)| path.as_str()).collect();
        let removed = self.live.files.keys().filter(|path| !written.contains_key(*path)).count();
        let published = Published {
            files: written.len(),
            unchanged: unchanged.len(),
            removed,
            bytes: self.bytes.load(Ordering::Relaxed),
            folders: folders.len(),
        };
        let is_equal = unchanged.len() == written.len() && removed == 0 && self.live.strangers.is_empty();
        if !(is_equal && self.place.is_site) {
            self.complete(&unchanged)?;
            self.remove_rest(&written, &folders)?;
            self.swap(&written)?;
        }
        self.is_done = true;
        // The site is published. What is left of the old one the next run clears away, if this one cannot.
        let _ = self.put_away(written.len() >= SPARE_FROM && !(is_equal && self.is_new));
        Ok(published)
    }

    /// Makes way for a file in the new folder: its folders there, nothing at its path.
    fn clear(&self, path: &str) -> Result<(), PublishError> {
        let target = self.place.new.join(path);
        if self.spare.files.contains_key(path) || self.spare.folders.contains(path) {
            tree::remove_any(&target).map_err(|cause| disk_error("remove", &target, cause))?;
        }
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if folder.is_empty() || self.spare.folders.contains(folder) || locked(&self.folders).contains(folder) {
            return Ok(());
        }
        for file in ancestors(folder).filter(|folder| self.spare.files.contains_key(*folder)) {
            // Where the spare has a file, the new tree needs a folder, which another thread may have made already.
            let _ = fs::remove_file(self.place.new.join(file));
        }
        let target = self.place.new.join(folder);
        fs::create_dir_all(&target).map_err(|cause| disk_error("make the folder", &target, cause))?;
        locked(&self.folders).insert(folder.to_string());
        Ok(())
    }

    /// Links the unchanged files into the new folder, unless the spare has them.
    fn complete(&self, unchanged: &[&str]) -> Result<(), PublishError> {
        unchanged.par_iter().try_for_each(|path| {
            if self.spare.is_same(path, &self.live) {
                return Ok(());
            }
            self.clear(path)?;
            let (from, to) = (self.place.out.join(path), self.place.new.join(path));
            // Some file systems have no links, and some have too many of one file.
            let linked = fs::hard_link(&from, &to).or_else(|_| fs::copy(&from, &to).map(|_| ()));
            linked.map_err(|cause| disk_error("copy", &from, cause))
        })
    }

    /// Removes what the spare has and the site has not.
    fn remove_rest(&self, written: &BTreeMap<String, Written>, folders: &BTreeSet<&str>) -> Result<(), PublishError> {
        let files: Vec<&String> = self.spare.files.keys().filter(|path| !written.contains_key(*path)).collect();
        files.par_iter().filter(|path| !folders.contains(path.as_str())).try_for_each(|path| {
            let file = self.place.new.join(path);
            tree::remove_any(&file).map_err(|cause| disk_error("remove", &file, cause))
        })?;
        // Deepest first: a folder sorts before what it holds.
        for folder in
            self.spare.folders.iter().rev().filter(|folder| !folders.contains(folder.as_str()) && !written.contains_key(*folder))
        {
            let folder = self.place.new.join(folder);
            tree::remove_any(&folder).map_err(|cause| disk_error("remove", &folder, cause))?;
        }
        Ok(())
    }

    fn swap(&mut self, written: &BTreeMap<String, Written>) -> Result<(), PublishError> {
        let changed = written.iter().filter(|(_, written)| **written != Written::Unchanged).map(|(path, _)| path.as_str());
        disk::settle(&self.place.new, &changed.collect::<Vec<_>>())
            .map_err(|cause| disk_error("write through", &self.place.new, cause))?;
        // From here to the end no other run may take the old tree, which will lie where the new one is, for a spare.
        let mut old_lock = self.place.is_site.then(|| place::lock(&self.place.out)).transpose()?;
        let ignore = self.place.new.join(IGNORE);
        match fs::remove_file(&ignore) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => return Err(disk_error("remove", &ignore, cause)),
            _ => {}
        }
        if cfg!(not(unix)) {
            // Windows moves no folder with an open file in it.
            (self.lock, old_lock) = (None, None);
        }
        self.place.swap().map_err(|cause| disk_error("replace", &self.place.out, cause))?;
        self.lock = old_lock;
        Ok(())
    }

    /// Keeps what is in the new folder now as a spare, or removes it.
    fn put_away(&mut self, keep: bool) -> io::Result<()> {
        if !self.place.new.exists() {
            return Ok(());
        }
        if keep {
            return fs::write(self.place.new.join(IGNORE), "*\n");
        }
        self.lock = None;
        tree::remove(&self.place.new)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.is_done {
            // What was there before may be a spare, which the next run sets right whatever it holds.
            let keep = !self.is_new && self.spare.files.len() >= SPARE_FROM;
            let _ = self.put_away(keep);
        }
    }
}

/// All folders of a site, `""` for its own.
fn folders(written: &BTreeMap<String, Written>) -> Result<BTreeSet<&str>, PublishError> {
    let folders: BTreeSet<&str> =
        written.keys().flat_map(|path| ancestors(path.rsplit_once('/').map_or("", |(folder, _)| folder))).chain([""]).collect();
    match folders.iter().find(|folder| written.contains_key(**folder)) {
        Some(path) => Err(PublishError::Twice { path: (*path).to_string() }),
        None => Ok(folders),
    }
}

/// A folder and those that it lies in, without the topmost.
fn ancestors(folder: &str) -> impl Iterator<Item = &str> {
    let shorter = folder.match_indices('/').map(|(at, _)| &folder[..at]);
    shorter.chain([folder]).filter(|folder| !folder.is_empty())
}

fn disk_error(attempt: &str, path: &Path, cause: io::Error) -> PublishError {
    PublishError::Disk { attempt: format!("{attempt} `{}`", path.display()), cause }
}

/// A thread that panicked while it held one of these left it whole: each is changed by single insertions.
fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
