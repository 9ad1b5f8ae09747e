//! What the standard library's file functions leave open: comparing, writing through, exchanging.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

/// Up to so many files are written through one by one; more of them cost less as a whole disk.
const ONE_BY_ONE: usize = 200;

/// Whether a file holds exactly these bytes. One that cannot be read does not.
pub(super) fn holds(path: &Path, bytes: &[u8]) -> bool {
    let read = || -> io::Result<bool> {
        let mut file = File::open(path)?;
        if file.metadata()?.len() != bytes.len() as u64 {
            return Ok(false);
        }
        let mut found = Vec::with_capacity(bytes.len() + 1);
        file.read_to_end(&mut found)?;
        Ok(found == bytes)
    };
    read().unwrap_or(false)
}

/// Writes a file that is not there yet. One that is there may be a second name of a file of the site.
pub(super) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    File::create_new(path)?.write_all(bytes)
}

/// Writes other bytes into a file, if this is its only name; `false` if it is not, or there is no such file. On large sites
/// giving back the space of an old file costs ten times what writing the new one does.
#[cfg(unix)]
pub(super) fn overwrite(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let Ok(mut file) = File::options().write(true).open(path) else { return Ok(false) };
    let about = file.metadata()?;
    if !about.is_file() || about.nlink() != 1 {
        return Ok(false);
    }
    file.write_all(bytes)?;
    file.set_len(bytes.len() as u64)?;
    Ok(true)
}

#[cfg(not(unix))]
pub(super) fn overwrite(_: &Path, _: &[u8]) -> io::Result<bool> {
    Ok(false)
}

/// Makes sure that files of a folder outlast a loss of power.
pub(super) fn settle(folder: &Path, files: &[&str]) -> io::Result<()> {
    if files.len() > ONE_BY_ONE {
        settle_disk(folder)?;
    } else {
        for file in files {
            let file = folder.join(file);
            File::open(&file)?.sync_all()?;
            file.parent().map_or(Ok(()), settle_folder)?;
        }
    }
    settle_folder(folder)
}

/// Makes sure that the names in a folder outlast a loss of power.
#[cfg(unix)]
pub(super) fn settle_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some file systems cannot do this for folders, and need not.
        Err(cause) if cause.kind() == io::ErrorKind::InvalidInput => Ok(()),
        result => result,
    }
}

#[cfg(not(unix))]
pub(super) fn settle_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(target_os = "linux")]
fn settle_disk(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

/// Elsewhere, many files are left to the system, which writes them within seconds. What a loss of power spoils by then, the
/// next run writes again, since it compares bytes.
#[cfg(not(target_os = "linux"))]
fn settle_disk(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Gives two folders each other's name in one step; `false` where that cannot be done.
#[cfg(target_os = "linux")]
pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        // An old kernel, or a file system that knows renaming only.
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => Ok(false),
        Err(cause) => Err(cause.into()),
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Whether a folder is on another disk than the one that it lies in.
#[cfg(unix)]
pub(super) fn is_mounted(folder: &Path, parent: &Path) -> bool {
    use std::fs;
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(folder), fs::metadata(parent)) {
        (Ok(folder), Ok(parent)) => folder.dev() != parent.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
pub(super) fn is_mounted(_: &Path, _: &Path) -> bool {
    false
}
