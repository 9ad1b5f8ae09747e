//! The words that readers type but texts do not hold: other names, everyday words, nicknames of places, words that say
//! little (`vocabulary/search-words.yaml`, and a region's own `regions/<region>/search-words.yaml`).

use std::collections::{BTreeMap, BTreeSet};

use super::code_lists::Mode;
use super::fields::{At, Read, Reader, by_language, fields};
use super::group::Scope;
use super::locale::Locale;
use super::shape::Shape;
use super::value::Id;
use super::yaml::{self, Node, Value};
use crate::diagnostic::Diagnostics;
use crate::source::{Root, Sources};

/// The name of the file, in the vocabulary and in a region's folder.
pub const FILE: &str = "search-words.yaml";

fields! {
    /// One file of search words.
    pub struct SearchWords {
        list names: WordRow,
        list words: WordRow,
        list places: PlaceNames,
        list languages: LanguageWords,
        words open_now: Vec<String>,
        list modes: ModeWords,
        words stop: Vec<String>,
    }

    /// What people call a municipality or a region besides its official names.
    pub struct PlaceNames {
        optional municipality: At<String>,
        optional region: At<String>,
        list names: String,
    }

    /// How people name a language of help, in whichever language.
    pub struct LanguageWords {
        required language: At<Locale>,
        list names: String,
    }
}

/// Words by language that mean the same, or about the same.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WordRow(pub BTreeMap<Locale, Vec<String>>);

impl Read for WordRow {
    fn shape() -> Shape {
        Shape::ByLanguage(Box::new(Shape::List(Box::new(Shape::Text))))
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let parts = by_language(node, reader);
        Some(WordRow(parts.into_iter().map(|(locale, part)| (locale, words(part, reader))).collect()))
    }
}

/// The words that name a mode of help.
#[derive(Clone, Debug, PartialEq)]
pub struct ModeWords {
    pub mode: Mode,
    pub words: WordRow,
}

impl Read for ModeWords {
    fn shape() -> Shape {
        Shape::ByLanguage(Box::new(Shape::List(Box::new(Shape::Text))))
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            return reader.mapping(node, "`mode:` and words by language", vec!["mode"]).and(None);
        };
        let (own, words): (Vec<_>, Vec<_>) = entries.iter().cloned().partition(|(key, _)| key.name == "mode");
        let mode = own.first().and_then(|(_, value)| Mode::read(value, reader));
        let words = WordRow::read(&Node { value: Value::Mapping(words), span: node.span }, reader)?;
        Some(ModeWords { mode: mode?, words })
    }
}

fn words(node: &Node, reader: &mut Reader) -> Vec<String> {
    match &node.value {
        Value::Sequence(items) => items.iter().filter_map(|item| String::read(item, reader)).collect(),
        _ => String::read(node, reader).into_iter().collect(),
    }
}

/// Reads the national file and those of the regions. A portal without them searches its texts alone.
pub fn read(sources: &Sources, languages: &BTreeSet<Locale>, diagnostics: &mut Diagnostics) -> BTreeMap<Scope, SearchWords> {
    let mut found = BTreeMap::new();
    for file in sources.of(Root::Content) {
        let scope = match file.path.split('/').collect::<Vec<_>>()[..] {
            ["vocabulary", FILE] => Scope::National,
            ["regions", region, FILE] => match Id::parse(region) {
                Some(region) => Scope::Region(region),
                None => continue,
            },
            _ => continue,
        };
        let node = yaml::parse(file.id, file.text(), 0, file.text().len(), diagnostics);
        let words = node.and_then(|node| SearchWords::read(&node, &mut Reader::new(languages, diagnostics)));
        found.extend(words.map(|words| (scope, words)));
    }
    found
}
