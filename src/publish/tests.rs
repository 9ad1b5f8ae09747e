use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tempfile::TempDir;

use super::{MARKER, Published, SPARE_FROM, Staging, begin, place};

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// Publishes files, each written `path=text`.
fn publish(out: &Path, files: &[&str]) -> Published {
    let staging = begin(out, &[]).expect("a good place");
    write(&staging, files);
    staging.commit().expect("a good disk")
}

fn write(staging: &Staging, files: &[&str]) {
    files.par_iter().for_each(|file| {
        let (path, text) = file.split_once('=').expect("path=text");
        staging.write(path, text.as_bytes()).expect("a good path");
    });
}

/// Everything below a folder in the same form, folders that hold nothing with a slash.
fn contents(folder: &Path) -> Vec<String> {
    fn list(folder: &Path, below: &str, found: &mut Vec<String>) {
        let before = found.len();
        for entry in fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            if entry.file_type().expect("a type").is_dir() {
                list(&entry.path(), &format!("{path}/"), found);
            } else if entry.file_type().expect("a type").is_symlink() {
                found.push(path);
            } else {
                found.push(format!("{path}={}", fs::read_to_string(entry.path()).expect("a text")));
            }
        }
        if before == found.len() {
            found.push(below.to_string());
        }
    }
    let mut found = Vec::new();
    list(folder, "", &mut found);
    found.retain(|file| !file.starts_with(MARKER));
    found.sort();
    found
}

/// The names beside the site.
fn beside(folder: &TempDir) -> Vec<String> {
    let names = fs::read_dir(folder.path()).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Publishes one tree after the other to one place, and looks at each.
#[track_caller]
fn check(trees: &[&[&str]]) -> Published {
    let folder = folder();
    let out = folder.path().join("public");
    let mut published = Published::default();
    for files in trees {
        published = publish(&out, files);
        let mut expected: Vec<_> = files.iter().map(ToString::to_string).collect();
        expected.sort();
        assert_eq!(contents(&out), expected);
        assert_eq!(beside(&folder), ["public"], "nothing is left beside a small site");
    }
    published
}

#[test]
fn the_folder_holds_exactly_the_files() {
    let published = check(&[&["index.html=a", "fi/apua/b.html=bc"]]);
    assert_eq!(published, Published { files: 2, unchanged: 0, removed: 0, bytes: 3, folders: 3 });
    check(&[&[]]);
}

#[test]
fn what_is_no_more_goes_and_what_changed_is_new() {
    let published = check(&[&["a=1", "b/c=2", "d/e=3"], &["a=1", "b/c=4", "f/g=5"]]);
    assert_eq!(published, Published { files: 3, unchanged: 1, removed: 1, bytes: 3, folders: 3 });
    check(&[&["a=1", "b=2"], &["a=1"]]);
    check(&[&["a=1"], &["a/b=1"], &["a=1"], &["a/b/c=1", "a/d=2"], &["a/b=1"]]);
}

#[test]
fn an_equal_tree_is_left_alone() {
    let folder = folder();
    let out = folder.path().join("public");
    publish(&out, &["a=1", "b/c=2"]);
    let before = fs::metadata(&out).expect("a folder").modified().expect("a time");
    assert_eq!(publish(&out, &["a=1", "b/c=2"]).unchanged, 2);
    assert_eq!(fs::metadata(&out).expect("a folder").modified().expect("a time"), before);
    fs::write(out.join("mine"), "stray").expect("a good disk");
    assert_eq!(publish(&out, &["a=1", "b/c=2"]).removed, 1);
    assert_eq!(contents(&out), ["a=1", "b/c=2"]);
}

#[test]
#[cfg(unix)]
fn unchanged_files_are_not_written_again() {
    use std::os::unix::fs::MetadataExt;
    let folder = folder();
    let out = folder.path().join("public");
    let inode = |name: &str| fs::metadata(out.join(name)).expect("a file").ino();
    publish(&out, &["a=1", "b=2"]);
    let before = (inode("a"), inode("b"));
    publish(&out, &["a=1", "b=3"]);
    assert_eq!(inode("a"), before.0);
    assert_ne!(inode("b"), before.1);
}

#[test]
fn without_a_commit_the_old_site_stays() {
    let folder = folder();
    let out = folder.path().join("public");
    publish(&out, &["a=1", "b=2"]);
    let staging = begin(&out, &[]).expect("a good place");
    write(&staging, &["a=3", "c/d=4"]);
    drop(staging);
    assert_eq!(contents(&out), ["a=1", "b=2"]);
    assert_eq!(beside(&folder), ["public"]);
}

#[test]
fn what_a_killed_run_left_is_cleared_away() {
    let folder = folder();
    let out = folder.path().join("public");
    publish(&out, &["a=1", "b=2"]);
    let staging = begin(&out, &[]).expect("a good place");
    write(&staging, &["a=half", "stale/x=1", "b/y=2"]);
    kill(staging);
    assert_eq!(beside(&folder), [".public.new-opaste", "public"]);
    publish(&out, &["a=1", "b=3"]);
    assert_eq!(contents(&out), ["a=1", "b=3"]);
    assert_eq!(beside(&folder), ["public"]);
}

#[test]
fn a_run_killed_between_two_renames_is_mended() {
    let folder = folder();
    let out = folder.path().join("public");
    publish(&out, &["a=1"]);
    fs::rename(&out, folder.path().join(".public.old-opaste")).expect("a good disk");
    let staging = begin(&out, &[]).expect("a good place");
    assert_eq!(contents(&out), ["a=1"]);
    write(&staging, &["a=1", "b=2"]);
    assert_eq!(staging.commit().expect("a good disk").unchanged, 1);
    assert_eq!(contents(&out), ["a=1", "b=2"]);
    assert_eq!(beside(&folder), ["public"]);
}

/// Ends a run as the system ends it: nothing is cleared away, the lock is let go.
fn kill(mut staging: Staging) {
    staging.is_done = true;
}

#[test]
fn a_large_site_keeps_its_old_tree_as_the_next_new_one() {
    let folder = folder();
    let out = folder.path().join("public");
    let names: Vec<String> = (0..SPARE_FROM).map(|number| format!("p{number}/index.html")).collect();
    let tree = |turn: usize| -> Vec<String> {
        // Longer and shorter from turn to turn.
        let changed =
            |number: usize| if number.is_multiple_of(100) { turn.to_string().repeat(1 + turn % 3) } else { "-".to_string() };
        let mut files: Vec<String> = names.iter().enumerate().map(|(at, name)| format!("{name}={}", changed(at))).collect();
        files.push(format!("turn{turn}/a=1"));
        files.push(if turn.is_multiple_of(2) { "either=1".to_string() } else { "either/or=1".to_string() });
        files.sort();
        files
    };
    for turn in 0..6 {
        let files = tree(turn);
        let published = publish(&out, &files.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(contents(&out), files, "turn {turn}");
        assert_eq!(published.unchanged, if turn == 0 { 0 } else { SPARE_FROM - SPARE_FROM / 100 });
        assert_eq!(beside(&folder).len(), if turn == 0 { 1 } else { 2 });
        assert!(!out.join(".gitignore").exists());
        if turn == 3 {
            let staging = begin(&out, &[]).expect("a good place");
            write(&staging, &["p1/index.html=half", "p2=half", "q/r=half"]);
            kill(staging);
            assert_eq!(contents(&out), files, "the site shares files with the spare, and none was written into");
        }
    }
    assert_eq!(fs::read_to_string(folder.path().join(".public.new-opaste/.gitignore")).expect("a file"), "*\n");
}

#[test]
fn two_files_of_one_path_are_refused() {
    let folder = folder();
    let out = folder.path().join("public");
    publish(&out, &["a=1"]);
    let staging = begin(&out, &[]).expect("a good place");
    write(&staging, &["b=1"]);
    assert_eq!(
        staging.write("b", b"2").expect_err("twice").to_string(),
        "the site has two files, or a file and a folder, at `b`"
    );
    drop(staging);
    let staging = begin(&out, &[]).expect("a good place");
    write(&staging, &["a=1"]);
    let written = staging.write("a/b", b"2").and_then(|_| staging.commit());
    assert_eq!(written.expect_err("twice").to_string(), "the site has two files, or a file and a folder, at `a`");
    assert_eq!(contents(&out), ["a=1"]);
}

#[test]
fn paths_that_lead_out_are_refused() {
    let folder = folder();
    let staging = begin(&folder.path().join("public"), &[]).expect("a good place");
    let found = staging.write("../a", b"").expect_err("a bad path").to_string();
    assert_eq!(found, "`../a` cannot be a file of a site: it leads out of its folder");
    drop(staging);
    assert_eq!(beside(&folder), Vec::<String>::new());
}

#[test]
fn another_run_is_waited_for() {
    let folder = folder();
    let out = folder.path().join("public");
    let staging = begin(&out, &[]).expect("a good place");
    assert!(refusal(&out, &[]).starts_with("another run is publishing to this place"));
    drop(staging);
    publish(&out, &["a=1"]);
}

fn refusal(out: &Path, sources: &[PathBuf]) -> String {
    begin(out, sources).expect_err("a place that is refused").to_string()
}

/// Prepares something at `public`, and expects a refusal that leaves everything as it was.
#[track_caller]
fn check_refused(prepare: fn(&Path), expected: &str) {
    let folder = folder();
    let root = fs::canonicalize(folder.path()).expect("a path");
    prepare(&root);
    let before = (beside(&folder), contents(&root));
    let found = refusal(&root.join("public"), &[root.join("content")]);
    assert_eq!(found.replace(&format!("{}/", root.display()), ""), expected);
    assert_eq!((beside(&folder), contents(&root)), before);
}

#[test]
fn folders_of_others_are_refused() {
    check_refused(|root| fs::write(root.join("public"), "mine").expect("a good disk"), "`public` is a file; choose a folder");
    check_refused(
        |root| {
            fs::create_dir(root.join("public")).expect("a good disk");
            fs::write(root.join("public/thesis"), "mine").expect("a good disk");
        },
        "`public` is not empty, and was not made by this program; choose another folder; or empty it, if nothing in it is needed \
         (it has no file `.opaste-site`)",
    );
    check_refused(
        |root| {
            publish(&root.join("public"), &["a=1"]);
            fs::create_dir(root.join("public/.git")).expect("a good disk");
        },
        "`public` is a repository of git, which would be deleted; publish beside it and copy",
    );
    check_refused(
        |root| {
            fs::create_dir(root.join(".public.new-opaste")).expect("a good disk");
            fs::write(root.join(".public.new-opaste/thesis"), "mine").expect("a good disk");
        },
        "`.public.new-opaste` is in the way, and was not made by this program; move it elsewhere",
    );
}

#[test]
#[cfg(unix)]
fn links_are_refused() {
    check_refused(
        |root| {
            fs::create_dir(root.join("elsewhere")).expect("a good disk");
            std::os::unix::fs::symlink("elsewhere", root.join("public")).expect("a good disk");
        },
        "`public` is a link; name the folder that it leads to",
    );
}

#[test]
fn folders_that_hold_the_sources_are_refused() {
    let folder = folder();
    let root = fs::canonicalize(folder.path()).expect("a path");
    let content = root.join("site/content");
    fs::create_dir_all(&content).expect("a good disk");
    let found = |out: PathBuf| refusal(&out, std::slice::from_ref(&content)).replace(&format!("{}/", root.display()), "");
    let swallows = "would delete `site/content`; choose a folder that holds nothing else, such as `public`";
    assert_eq!(found(content.clone()), format!("publishing to `site/content` {swallows}"));
    assert_eq!(found(root.join("site")), format!("publishing to `site` {swallows}"));
    assert_eq!(found(root.join("site/content/..")), format!("publishing to `site` {swallows}"));
    assert_eq!(
        found(content.join("public")),
        "`site/content/public` lies in `site/content`, so the pages would be read as content; choose a folder beside it"
    );
    assert!(found(PathBuf::from("/")).starts_with("the site cannot be the root"));
    assert!(found(PathBuf::from(".")).contains("is the folder that the program was started in"));
    assert!(begin(&root.join("site/public"), std::slice::from_ref(&content)).is_ok());
    assert!(begin(&root.join("site/new/deep/public"), &[content]).is_ok());
}

#[test]
fn an_empty_folder_is_taken() {
    let folder = folder();
    let out = folder.path().join("public");
    fs::create_dir(&out).expect("a good disk");
    publish(&out, &["a=1"]);
    assert_eq!(contents(&out), ["a=1"]);
}

#[test]
fn systems_without_exchange_rename_twice() {
    let folder = folder();
    let out = folder.path().join("public");
    publish(&out, &["a=1"]);
    let mut place = place::find(&out, &[]).expect("a good place");
    let (_lock, _) = place.open().expect("a good place");
    fs::write(place.new.join("b"), "2").expect("a good disk");
    place.rename_twice().expect("a good disk");
    assert_eq!(contents(&out), [".gitignore=*\n", "b=2"]);
    assert_eq!(contents(&place.new), ["a=1"]);
    place.recover().expect("a good disk");
}
