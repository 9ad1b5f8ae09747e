//! Which paths a file of a site may have: those that every host and file system takes, and that stay in the folder.

use super::{IGNORE, MARKER};

/// The longest part of a path, in bytes, on common file systems.
const LONGEST_PART: usize = 255;
/// The longest path, in bytes, so that there is room for the folder's own.
const LONGEST_PATH: usize = 1000;

/// Says why a path cannot be one.
pub(super) fn check(path: &str) -> Result<(), &'static str> {
    if path.is_empty() {
        return Err("it is empty");
    }
    if path.len() > LONGEST_PATH {
        return Err("it is too long");
    }
    if path == MARKER || path == IGNORE {
        return Err("that name is used for the folder itself");
    }
    if let Some(letter) = path.chars().find(|letter| letter.is_control() || "\\:*?\"<>|".contains(*letter)) {
        return Err(if letter == '\\' { "it has a backslash" } else { "it has a character that some systems forbid" });
    }
    path.split('/').try_for_each(check_part)
}

fn check_part(part: &str) -> Result<(), &'static str> {
    if part.is_empty() {
        return Err("it has an empty part");
    }
    if part == "." || part == ".." {
        return Err("it leads out of its folder");
    }
    if part.len() > LONGEST_PART {
        return Err("a part of it is too long");
    }
    if part.ends_with(['.', ' ']) || part.starts_with(' ') {
        return Err("a part of it begins or ends with a space, or ends with a full stop");
    }
    if is_device(part) {
        return Err("a part of it is the name of a device on Windows");
    }
    Ok(())
}

fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let numbered = |name: &str| stem.strip_prefix(name).is_some_and(|rest| matches!(rest.as_bytes(), [b'1'..=b'9']));
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn addresses_of_pages_are_paths() {
        for path in
            ["index.html", "fi/apua/oodi/index.html", ".nojekyll", ".well-known/security.txt", "a/b.1a2b.css", "console/x"]
        {
            assert_eq!(check(path), Ok(()), "{path}");
        }
    }

    #[test]
    fn others_are_not() {
        for path in [
            "",
            "/a",
            "a//b",
            "a/",
            "../a",
            "a/../b",
            "./a",
            "a\\b",
            "C:/a",
            "a\0",
            "a\n",
            "nul",
            "a/COM1.txt",
            "a.",
            " a",
            "a?b",
        ] {
            assert!(check(path).is_err(), "{path:?}");
        }
        for path in [".opaste-site", ".gitignore", &"a".repeat(256), &"a/".repeat(600)] {
            assert!(check(path).is_err(), "{path:?}");
        }
    }
}
