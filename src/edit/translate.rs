//! An entry and a language → the file to fill in, with the fingerprint of the text that is to be translated.

use std::fmt::Write;

use super::Draft;
use crate::diagnostic::Texts;
use crate::entry::{Entries, Entry, Locale, Words, text_hash};
use crate::source::Sources;

/// What came of looking for an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The file to fill in, its path as people are shown it.
    ToFill(Draft),
    /// The language is there already; the line that says what it was made from.
    Translated(String),
    /// The entry has no text in any other language.
    NoSource,
    Nothing,
}

/// The file for a translation of the entry with this stem into `to`; the source is the first of `from` that it is written in.
pub fn to_translate(entries: &Entries, sources: &Sources, stem: &str, to: Locale, from: &[Locale]) -> Found {
    macro_rules! look {
        ($($kind:ident)*) => {$(
            if let Some(entry) = entries.$kind.values().find(|entry| entry.id.as_str() == stem) {
                return of_entry(entry, sources, stem, to, from);
            }
        )*};
    }
    look!(providers helplines organisations news events pages);
    Found::Nothing
}

fn of_entry<F: Words>(entry: &Entry<F>, sources: &Sources, stem: &str, to: Locale, from: &[Locale]) -> Found {
    let written = from.iter().copied().filter(|locale| *locale != to);
    let Some((source, hash)) = written.filter_map(|locale| Some((locale, text_hash(entry, locale)?))).next() else {
        return Found::NoSource;
    };
    let translates = format!("translates: {source}@{hash}");
    if text_hash(entry, to).is_some() {
        return Found::Translated(translates);
    }
    let mut text = format!("---\n{translates}\n");
    for (name, words) in entry.facts.words() {
        if let Some(word) = words.get(&source) {
            let _ = write!(text, "# {}\n{name}:\n", word.value.replace('\n', "\n# "));
        }
    }
    if let Some(body) = entry.bodies.get(&source) {
        text.push_str("#\n");
        for line in body.markdown.trim().lines() {
            let _ = writeln!(text, "{}", format!("# {line}").trim_end());
        }
    }
    text.push_str("---\n");
    let shown = sources.path(entry.span.file);
    let folder = shown.rsplit_once('/').map_or("", |(folder, _)| folder);
    Found::ToFill(Draft { path: format!("{folder}/{stem}.{to}.md"), text })
}
