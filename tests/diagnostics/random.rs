//! Whatever is written, the program answers: nothing panics, and every finding has a place that can be shown.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::Date;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::case::{self, Files, base, cases, compile, source_files};

const TODAY: Date = Date::constant(2026, 11, 22);

/// Pieces that mean something to YAML, to front matter, or to a field.
const PIECES: [&str; 44] = [
    "---",
    "\n",
    "\r\n",
    "  ",
    "\t",
    "\u{feff}",
    "\u{a0}",
    ":",
    ": ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "#",
    "&a",
    "*a",
    "!!str ",
    "|\n",
    ">-\n",
    "'",
    "\"",
    "~",
    "null",
    "0",
    "-1",
    "99999999999",
    "2026-02-30",
    "24/7",
    "Mo-Fr 9-25",
    "fi",
    "sv: ",
    "title: ",
    "points:\n  - ",
    "at: ",
    "ä",
    "😀",
    "\u{0}",
    "\u{85}",
    "\u{2028}",
    "<<: ",
    "? ",
    "%YAML",
];

/// The base and the files of every case: good entries of all kinds, and bad ones.
fn corpus() -> &'static Vec<(Files, String)> {
    static CORPUS: OnceLock<Vec<(Files, String)>> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let base = base();
        let own = |files: &Files| -> Vec<String> {
            files.iter().filter(|(path, text)| base.get(*path) != Some(*text)).map(|(path, _)| path.clone()).collect()
        };
        let mut corpus: Vec<(Files, String)> = base.keys().map(|path| (base.clone(), path.clone())).collect();
        for case in cases() {
            corpus.extend(own(&case.files).into_iter().map(|path| (case.files.clone(), path)));
        }
        corpus
    })
}

/// Compiles and shows everything that was found.
fn survives(files: &Files) {
    let (compiled, _) = compile(files, TODAY);
    compiled.output();
}

#[derive(Clone, Debug)]
enum Change {
    Insert(String),
    Remove(usize),
    Repeat(usize),
    Turn,
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => select(&PIECES[..]).prop_map(|piece| Change::Insert(piece.to_string())),
        1 => any::<char>().prop_map(|letter| Change::Insert(letter.to_string())),
        2 => (1..40_usize).prop_map(Change::Remove),
        1 => (1..80_usize).prop_map(Change::Repeat),
        1 => Just(Change::Turn),
    ]
}

/// The text with the change made near a place.
fn changed(text: &str, change: &Change, place: Index) -> String {
    let letters: Vec<char> = text.chars().collect();
    let at = place.index(letters.len() + 1);
    let (before, after) = letters.split_at(at);
    let rest = |length: usize| &after[length.min(after.len())..];
    let parts: [Vec<char>; 3] = match change {
        Change::Insert(piece) => [before.to_vec(), piece.chars().collect(), after.to_vec()],
        Change::Remove(length) => [before.to_vec(), Vec::new(), rest(*length).to_vec()],
        Change::Repeat(length) => [before.to_vec(), after[..(*length).min(after.len())].to_vec(), after.to_vec()],
        Change::Turn => [after.to_vec(), before.to_vec(), Vec::new()],
    };
    parts.concat().into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_answered(path in select(vec![
        "content/portal.yaml",
        "content/portal.fi.md",
        "content/vocabulary/topics.yaml",
        "content/vocabulary/languages.csv",
        "content/geography/municipalities.csv",
        "content/calendar/holidays.csv",
        "content/regions/lappi/region.yaml",
        "content/regions/lappi/providers/digiapu.yaml",
        "content/regions/lappi/providers/digiapu.fi.md",
        "content/national/news/uutinen.sv.md",
        "content/national/events/tapahtuma.yaml",
        "locales/fi/paths.ftl",
    ]), text in "(?s).{0,300}") {
        let mut files = base();
        files.insert(path.to_string(), text);
        survives(&files);
    }

    #[test]
    fn pieces_of_entries_are_answered(pieces in prop::collection::vec(select(&PIECES[..]), 0..60)) {
        let mut files = base();
        files.insert("content/regions/lappi/providers/digiapu.fi.md".to_string(), pieces.concat());
        files.insert("content/national/events/tapahtuma.yaml".to_string(), pieces.concat());
        survives(&files);
    }

    #[test]
    fn changed_entries_are_answered(which in any::<Index>(), changes in prop::collection::vec((change(), any::<Index>()), 1..4)) {
        let (files, path) = which.get(corpus());
        let mut files = files.clone();
        let text = changes.iter().fold(files[path].clone(), |text, (change, place)| changed(&text, change, *place));
        files.insert(path.clone(), text);
        survives(&files);
    }

    #[test]
    fn names_of_files_are_answered(path in "(national|regions/[a-z.-]{0,6}|[a-z]{0,4})(/[a-zäå_. -]{0,9}){0,3}(\\.(fi|sv|xx))?\\.(yaml|md|yml|txt)") {
        let mut files = base();
        files.insert(format!("content/{path}"), "title: Hei\n".to_string());
        survives(&files);
    }
}

/// The order in which a disk lists its files changes nothing.
#[test]
fn the_order_of_files_does_not_matter() {
    let cases: BTreeMap<String, case::Case> = cases().into_iter().map(|case| (case.name.clone(), case)).collect();
    for name in ["ten-mistakes", "duplicate-id", "duplicate-fact", "near-duplicate-place", "shared-phone"] {
        let case = &cases[name];
        let files = source_files(&case.files);
        let expected = case.compile().output();
        for turn in [1, 3, 7, files.len() / 2] {
            let mut turned = files.clone();
            turned.rotate_left(turn);
            if turn % 2 == 1 {
                turned.reverse();
            }
            let (compiled, _) = case::compile_list(turned, case.as_of);
            assert_eq!(compiled.about(name).output(), expected, "{name}, turned by {turn}");
        }
    }
}
