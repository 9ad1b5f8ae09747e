//! Writing single files of the content.

#![expect(clippy::disallowed_methods, reason = "this room writes the files that editors ask for")]

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file that could not be written; what was there is as it was.
#[derive(Debug)]
pub struct EditError {
    path: PathBuf,
    cause: io::Error,
}

impl fmt::Display for EditError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self.cause.kind() {
            io::ErrorKind::AlreadyExists => write!(formatter, "`{}` exists already and was left as it is", self.path.display()),
            _ => write!(formatter, "could not write `{}`: {}", self.path.display(), self.cause),
        }
    }
}

impl std::error::Error for EditError {}

/// Writes a file that does not exist yet, and its folders.
///
/// # Errors
/// When the file exists, or the disk refuses.
pub fn create(path: &Path, text: &str) -> Result<(), EditError> {
    let written = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
    };
    written().map_err(|cause| EditError { path: path.to_path_buf(), cause })
}

/// Puts a text in the place of another one, which must still stand there.
///
/// # Errors
/// When the file has changed since it was read, or the disk refuses.
pub fn replace(path: &Path, before: &str, text: &str) -> Result<(), EditError> {
    let written = || {
        if fs::read(path)? != before.as_bytes() {
            return Err(io::Error::other("it has changed meanwhile"));
        }
        let mut name = std::ffi::OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(".new");
        let beside = path.with_file_name(name);
        fs::write(&beside, text)?;
        fs::set_permissions(&beside, fs::metadata(path)?.permissions())?;
        fs::rename(&beside, path)
    };
    written().map_err(|cause| EditError { path: path.to_path_buf(), cause })
}
