//! The editor's tools, through the binary as people use it.
#![expect(clippy::disallowed_methods, reason = "the tests write content and look at what the commands made of it")]

mod entries;
mod preview;
mod site;

use std::path::Path;

/// The committed schemas, forms and field guide are those that the types give.
#[test]
fn the_schemas_are_current() {
    for (path, made) in opaste::schema::files() {
        let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(&path);
        let committed = std::fs::read_to_string(&whole).unwrap_or_default();
        assert!(committed == made, "`opaste schema --write` brings {path} up to date");
    }
}

/// The page of all codes is the one that the program makes.
#[test]
fn the_page_of_codes_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/diagnostics.md");
    let made = opaste::command::explain_all();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &made).expect("a writable page");
    }
    let page = std::fs::read_to_string(&path).expect("docs/diagnostics.md");
    assert!(page == made, "`opaste explain --all > docs/diagnostics.md` brings the page up to date");
}
