//! Files of a new repository: written once, never over anything that is there.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::{PublishError, disk_error};

/// Writes files below a folder; none of them if one is there already.
///
/// # Errors
/// When a file is there already or cannot be written.
pub fn write_new(folder: &Path, files: &BTreeMap<String, String>) -> Result<(), PublishError> {
    for path in files.keys() {
        let target = folder.join(path);
        if target.exists() {
            return Err(disk_error("write", &target, io::Error::new(io::ErrorKind::AlreadyExists, "it is there already")));
        }
    }
    for (path, text) in files {
        let target = folder.join(path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(|cause| disk_error("make", parent, cause))?;
        }
        fs::write(&target, text).map_err(|cause| disk_error("write", &target, cause))?;
    }
    Ok(())
}
