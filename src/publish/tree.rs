//! What a folder of ours holds.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{IGNORE, MARKER};

/// The files and folders below one folder, by paths with forward slashes, without the marker.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// Each with what tells it from other files on the disk. Never iterated where order could reach the output.
    pub files: HashMap<String, Identity>,
    pub folders: BTreeSet<String>,
    /// Whole paths of what is neither: links, sockets, names that are not UTF-8.
    pub strangers: Vec<PathBuf>,
}

/// The number of a file on its disk, where the system tells it. Two names with one number are one file.
pub(super) type Identity = Option<u64>;

impl Tree {
    /// Lists a folder; one that is not there is empty.
    pub(super) fn read(folder: &Path) -> io::Result<Self> {
        let mut tree = match list(folder, "") {
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => Tree::default(),
            result => result?,
        };
        tree.files.remove(MARKER);
        tree.files.remove(IGNORE);
        Ok(tree)
    }

    /// Whether the file at a path is the very same on the disk in both trees.
    pub(super) fn is_same(&self, path: &str, other: &Tree) -> bool {
        match (self.files.get(path), other.files.get(path)) {
            (Some(Some(one)), Some(Some(two))) => one == two,
            _ => false,
        }
    }
}

fn list(folder: &Path, below: &str) -> io::Result<Tree> {
    let mut tree = Tree::default();
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let name = entry.file_name();
        match name.to_str() {
            Some(name) if kind.is_dir() => folders.push((entry.path(), format!("{below}{name}"))),
            Some(name) if kind.is_file() => {
                tree.files.insert(format!("{below}{name}"), identity(&entry));
            }
            _ => tree.strangers.push(entry.path()),
        }
    }
    let lists: Vec<io::Result<Tree>> = folders.par_iter().map(|(folder, path)| list(folder, &format!("{path}/"))).collect();
    tree.folders.extend(folders.into_iter().map(|(_, path)| path));
    for list in lists {
        let list = list?;
        tree.files.extend(list.files);
        tree.folders.extend(list.folders);
        tree.strangers.extend(list.strangers);
    }
    Ok(tree)
}

#[cfg(unix)]
fn identity(entry: &fs::DirEntry) -> Identity {
    Some(std::os::unix::fs::DirEntryExt::ino(entry))
}

#[cfg(not(unix))]
fn identity(_: &fs::DirEntry) -> Identity {
    None
}

/// Removes whatever stands at a path, if anything does. Links are removed, not what they lead to.
pub(super) fn remove_any(path: &Path) -> io::Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(about) if about.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(cause) => Err(cause),
    };
    match removed {
        // Nothing, or a file where a folder would have to be for it to exist.
        Err(cause) if matches!(cause.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(()),
        result => result,
    }
}

/// Removes a folder of ours, its marker last, so that the next run knows it again if this one is killed.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() != MARKER {
            remove_any(&entry.path())?;
        }
    }
    remove_any(&folder.join(MARKER))?;
    fs::remove_dir(folder)
}
