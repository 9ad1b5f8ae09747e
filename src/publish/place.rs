//! The folder to be replaced and the two beside it, and whether that may be done.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Component, Path, PathBuf};

use super::{IGNORE, MARKER, MARKER_TEXT, PublishError, disk, disk_error, tree};

/// Where a site goes.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The folder of the site, as a whole path without links.
    pub out: PathBuf,
    /// Where the new tree is made.
    pub new: PathBuf,
    /// Where the old tree waits on systems that cannot exchange folders.
    old: PathBuf,
    /// Whether there is a site of ours now.
    pub is_site: bool,
}

/// Finds the place of a site, or says why it may not go there.
pub(super) fn find(out: &Path, sources: &[PathBuf]) -> Result<Place, PublishError> {
    let out = whole(out)?;
    let shown = out.display();
    let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
        return refuse("the site cannot be the root of the file system".to_string(), "choose a folder below it");
    };
    for source in sources.iter().filter_map(|source| fs::canonicalize(source).ok()) {
        if source.starts_with(&out) {
            let why = format!("publishing to `{shown}` would delete `{}`", source.display());
            return refuse(why, "choose a folder that holds nothing else, such as `public`");
        }
        if out.starts_with(&source) {
            let why = format!("`{shown}` lies in `{}`, so the pages would be read as content", source.display());
            return refuse(why, "choose a folder beside it");
        }
    }
    if fs::canonicalize(".").is_ok_and(|here| here.starts_with(&out)) {
        return refuse(
            format!("`{shown}` is the folder that the program was started in, or holds it"),
            "start it from elsewhere",
        );
    }
    let beside = |ending: &str| {
        let mut beside = std::ffi::OsString::from(".");
        beside.push(name);
        beside.push(ending);
        parent.join(beside)
    };
    let mut place = Place { new: beside(".new-opaste"), old: beside(".old-opaste"), out: out.clone(), is_site: false };
    let Some(about) = about(&out)? else { return Ok(place) };
    if about.is_symlink() {
        return refuse(format!("`{shown}` is a link"), "name the folder that it leads to");
    }
    if !about.is_dir() {
        return refuse(format!("`{shown}` is a file"), "choose a folder");
    }
    if disk::is_mounted(&out, parent) {
        return refuse(format!("`{shown}` is a mounted disk, which cannot be replaced as a whole"), "choose a folder in it");
    }
    if out.join(".git").symlink_metadata().is_ok() {
        return refuse(format!("`{shown}` is a repository of git, which would be deleted"), "publish beside it and copy");
    }
    place.is_site = is_ours(&out)?;
    if !place.is_site && !is_empty(&out)? {
        let why = format!("`{shown}` is not empty, and was not made by this program");
        return refuse(
            why,
            &format!("choose another folder; or empty it, if nothing in it is needed (it has no file `{MARKER}`)"),
        );
    }
    Ok(place)
}

impl Place {
    /// Sets right what a killed run left between its renames.
    pub(super) fn recover(&mut self) -> Result<(), PublishError> {
        if !about(&self.old)?.is_some_and(|about| about.is_dir()) {
            return Ok(());
        }
        if is_ours(&self.old)? && about(&self.out)?.is_none() {
            fs::rename(&self.old, &self.out).map_err(|cause| disk_error("put back", &self.old, cause))?;
            self.is_site = true;
        } else if is_ours(&self.old)? || is_empty(&self.old)? {
            tree::remove(&self.old).map_err(|cause| disk_error("remove", &self.old, cause))?;
        }
        Ok(())
    }

    /// Opens the new folder for this run alone, and says whether it was made now.
    pub(super) fn open(&self) -> Result<(File, bool), PublishError> {
        let made = fs::create_dir_all(self.new.parent().unwrap_or(&self.new)).and_then(|()| fs::create_dir(&self.new));
        let is_new = match made {
            Ok(()) => true,
            Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => false,
            Err(cause) => return Err(disk_error("make the folder", &self.new, cause)),
        };
        let is_folder = about(&self.new)?.is_some_and(|about| about.is_dir());
        if !is_new && !(is_folder && (is_ours(&self.new)? || is_empty(&self.new)?)) {
            let why = format!("`{}` is in the way, and was not made by this program", self.new.display());
            return refuse(why, "move it elsewhere");
        }
        let lock = lock(&self.new)?;
        let ignore = self.new.join(IGNORE);
        fs::write(&ignore, "*\n").map_err(|cause| disk_error("write", &ignore, cause))?;
        Ok((lock, is_new))
    }

    /// Puts the new folder into the place of the site. The old site is then where the new one was, if there was one.
    pub(super) fn swap(&self) -> io::Result<()> {
        let parent = self.out.parent().unwrap_or(&self.out);
        if !self.is_site {
            // An empty folder may stand there. If it is not empty any more, this fails, and rightly so.
            match fs::remove_dir(&self.out) {
                Err(cause) if cause.kind() != io::ErrorKind::NotFound => return Err(cause),
                _ => fs::rename(&self.new, &self.out)?,
            }
        } else if !disk::exchange(&self.new, &self.out)? {
            self.rename_twice()?;
        }
        // The site is in its place, whether or not the disk knows it for good yet.
        let _ = disk::settle_folder(parent);
        Ok(())
    }

    /// The exchange for systems that have none. If the second step fails, the old site comes back.
    pub(super) fn rename_twice(&self) -> io::Result<()> {
        fs::rename(&self.out, &self.old)?;
        if let Err(cause) = fs::rename(&self.new, &self.out) {
            fs::rename(&self.old, &self.out)?;
            return Err(cause);
        }
        // The next run finds the old tree under either name.
        let _ = fs::rename(&self.old, &self.new);
        Ok(())
    }
}

/// Locks a folder by its marker, which is written if there is none.
pub(super) fn lock(folder: &Path) -> Result<File, PublishError> {
    let marker = folder.join(MARKER);
    let mut options = fs::OpenOptions::new();
    let file =
        options.write(true).create(true).truncate(false).open(&marker).map_err(|cause| disk_error("write", &marker, cause))?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => {
            let why = format!("another run is publishing to this place (it holds `{}`)", marker.display());
            return refuse(why, "wait for it to end");
        }
        // Some file systems of networks know no locks; then two runs at once are the user's own care.
        Ok(()) | Err(TryLockError::Error(_)) => {}
    }
    fs::write(&marker, MARKER_TEXT).map_err(|cause| disk_error("write", &marker, cause))?;
    Ok(file)
}

fn refuse<T>(why: String, help: &str) -> Result<T, PublishError> {
    Err(PublishError::Refused { why, help: help.to_string() })
}

/// The path from the root without links, as far as it exists; what does not exist yet is appended.
fn whole(out: &Path) -> Result<PathBuf, PublishError> {
    let failed = |cause| disk_error("find", out, cause);
    // Links in the last part are to be seen, not followed.
    let (folder, name) = match (out.parent(), out.file_name()) {
        (Some(parent), Some(name)) => (parent, name),
        _ => return fs::canonicalize(out).map_err(failed),
    };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut missing = vec![name];
    let mut there = folder;
    loop {
        match fs::canonicalize(there) {
            Ok(path) => return Ok(missing.iter().rev().fold(path, |path, name| path.join(name))),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
            Err(cause) => return Err(failed(cause)),
        }
        match there.components().next_back() {
            Some(Component::Normal(name)) => missing.push(name),
            _ => return Err(failed(io::Error::from(io::ErrorKind::NotFound))),
        }
        there = there.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    }
}

/// What stands at a path, links not followed.
fn about(path: &Path) -> Result<Option<fs::Metadata>, PublishError> {
    match fs::symlink_metadata(path) {
        Ok(about) => Ok(Some(about)),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(disk_error("look at", path, cause)),
    }
}

fn is_ours(folder: &Path) -> Result<bool, PublishError> {
    Ok(about(&folder.join(MARKER))?.is_some_and(|about| about.is_file()))
}

fn is_empty(folder: &Path) -> Result<bool, PublishError> {
    let mut entries = fs::read_dir(folder).map_err(|cause| disk_error("list", folder, cause))?;
    Ok(entries.next().is_none())
}
