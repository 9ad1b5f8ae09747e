//! Files that cannot be taken in: too large, not UTF-8; and links, which are not followed.

use std::fs;
use std::path::Path;

use opaste::diagnostic::{Diagnostics, Severity, codes, render_people};
use opaste::source::{self, Root, Roots, Sources};

fn read(folder: &Path) -> (Sources, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let roots = Roots { content: vec![folder.to_path_buf()], ..Roots::default() };
    let sources = source::read(&roots, &mut diagnostics).expect("a folder that can be listed");
    (sources, diagnostics)
}

#[test]
fn unreadable_files_are_reported_and_left_out() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).expect("a written file");
    write("good.yaml", b"title: Hei\n");
    write("latin.fi.md", b"---\ntitle: P\xe4iv\xe4\n---\n");
    write("large.yaml", &vec![b'#'; 1_000_001]);
    write("largest.yaml", &vec![b'#'; 1_000_000]);
    write(".hidden.yaml", b"title: Hei\n");
    write("picture.png", b"\x89PNG\xff\xfe");
    let (sources, diagnostics) = read(folder.path());
    let names: Vec<_> = sources.of(Root::Content).map(|file| file.path.as_str()).collect();
    assert_eq!(names, ["good.yaml", "largest.yaml", "picture.png"]);
    assert!(diagnostics.sorted().iter().all(|found| found.code == codes::UNREADABLE_FILE && found.severity == Severity::Error));
    let shown: Vec<String> = diagnostics.sorted().iter().map(|found| render_people(found, &sources, false)).collect();
    let start = format!("{}/", folder.path().display());
    assert_eq!(
        shown.join("\n\n").replace(&start, ""),
        "error[unreadable-file]: `large.yaml` has 1000001 bytes; a file may have 1000000\n\n\
         error[unreadable-file]: `latin.fi.md` is not UTF-8 text (byte 12, line 2)\n |\n \
         = help: save the file with the encoding UTF-8"
    );
}

/// A link could lead out of the content to any file of the machine.
#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let secret = folder.path().join("secret");
    let content = folder.path().join("content");
    fs::create_dir_all(secret.join("inner")).expect("a folder");
    fs::create_dir(&content).expect("a folder");
    fs::write(secret.join("inner/key.yaml"), "title: Hei\n").expect("a written file");
    fs::write(content.join("own.yaml"), "title: Hei\n").expect("a written file");
    std::os::unix::fs::symlink(secret.join("inner/key.yaml"), content.join("file.yaml")).expect("a link");
    std::os::unix::fs::symlink(&secret, content.join("folder")).expect("a link");
    std::os::unix::fs::symlink(&content, content.join("circle")).expect("a link");
    let (sources, diagnostics) = read(&content);
    let names: Vec<_> = sources.of(Root::Content).map(|file| file.path.as_str()).collect();
    assert_eq!(names, ["own.yaml"]);
    assert!(diagnostics.is_empty());
}

#[test]
fn a_missing_folder_ends_the_reading() {
    let mut diagnostics = Diagnostics::default();
    let roots = Roots { content: vec!["no/such/folder".into()], ..Roots::default() };
    let error = source::read(&roots, &mut diagnostics).expect_err("nothing to read");
    assert!(error.to_string().starts_with("could not read `no/such/folder`: "));
}
