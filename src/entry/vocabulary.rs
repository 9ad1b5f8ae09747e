//! The open lists of codes: topics with their groups, and languages.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{At, Read, Reader, Text, fields};
use super::locale::Locale;
use super::yaml;
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, codes};
use crate::source::{Root, Sources};

/// Where the lists stand below a content root.
const TOPICS: &str = "vocabulary/topics.yaml";
const LANGUAGES: &str = "vocabulary/languages.csv";

/// The portal's open lists, in the order in which they are shown.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    pub groups: Vec<TopicGroup>,
    pub topics: Vec<TopicEntry>,
    pub languages: BTreeMap<Locale, LanguageName>,
}

fields! {
    /// `topics.yaml`.
    pub struct TopicFile {
        list groups: TopicGroup,
        list topics: TopicEntry,
    }

    pub struct TopicGroup {
        required code: At<String>,
        required name: Text,
    }

    /// Something that people need help with.
    pub struct TopicEntry {
        required code: At<String>,
        required group: At<String>,
        required name: Text,
        optional explanation: Text,
        words search: Vec<String>,
        optional mapping: Mapping,
    }

    /// The nearest terms of other systems.
    pub struct Mapping {
        optional fr: String,
        optional schema_service_type: String,
    }
}

/// A language that texts or help can be in (`languages.csv`, from CLDR).
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageName {
    /// Names by interface language; not every language has every name.
    pub names: BTreeMap<Locale, String>,
    /// Its own name; empty for sign languages.
    pub autonym: String,
    pub right_to_left: bool,
    pub signed: bool,
}

impl Vocabulary {
    pub fn topic(&self, code: &str) -> Option<&TopicEntry> {
        self.topics.iter().find(|topic| topic.code.value == code)
    }
}

/// Reads both lists; what is missing is reported.
pub fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Vocabulary {
    let languages = read_languages(sources, diagnostics);
    let known: BTreeSet<Locale> = languages.keys().copied().collect();
    let Some(file) = sources.at(Root::Content, TOPICS) else {
        diagnostics.push(Diagnostic::new(codes::MISSING_ENTRY, None, format!("the content has no `{TOPICS}`")));
        return Vocabulary { languages, ..Vocabulary::default() };
    };
    let topics = yaml::parse(file.id, file.text(), 0, file.text().len(), diagnostics).and_then(|node| {
        let mut reader = Reader { languages: &known, diagnostics, language: None };
        TopicFile::read(&node, &mut reader)
    });
    let TopicFile { groups, topics } = topics.unwrap_or(TopicFile { groups: Vec::new(), topics: Vec::new() });
    check_topics(&groups, &topics, diagnostics);
    Vocabulary { groups, topics, languages }
}

fn check_topics(groups: &[TopicGroup], topics: &[TopicEntry], diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for topic in topics {
        if let Some(first) = seen.insert(&topic.code, topic.code.span) {
            let diagnostic = Diagnostic::new(codes::DUPLICATE_ID, topic.code.span, format!("the topic `{}` stands twice", topic.code.value));
            diagnostics.push(diagnostic.expected("again here").label(first, "first here"));
        }
        if !groups.iter().any(|group| group.code.value == topic.group.value) {
            diagnostics.push(
                Diagnostic::new(codes::UNKNOWN_CODE, topic.group.span, format!("unknown topic group `{}`", topic.group.value))
                    .suggest(&topic.group, groups.iter().map(|group| group.code.value.as_str())),
            );
        }
    }
}

fn read_languages(sources: &Sources, diagnostics: &mut Diagnostics) -> BTreeMap<Locale, LanguageName> {
    let Some(file) = sources.at(Root::Content, LANGUAGES) else {
        diagnostics.push(Diagnostic::new(codes::MISSING_ENTRY, None, format!("the content has no `{LANGUAGES}`")));
        return BTreeMap::new();
    };
    let mut languages = BTreeMap::new();
    let mut rows = csv::Reader::from_reader(file.text().as_bytes());
    let headers = rows.headers().cloned().unwrap_or_default();
    for row in rows.records() {
        let Ok(row) = row else {
            diagnostics.push(Diagnostic::new(codes::BAD_YAML, Span::start_of(file.id), "a row of the table cannot be read"));
            continue;
        };
        let column = |name: &str| headers.iter().position(|header| header == name).and_then(|at| row.get(at)).unwrap_or_default().to_string();
        let Some(locale) = Locale::parse(&column("code")) else {
            diagnostics.push(bad_row(file.id, &row, "the language code cannot be read"));
            continue;
        };
        let named = |header: &str| Some((Locale::parse(header.strip_prefix("name_")?)?, column(header)));
        let names = headers.iter().filter_map(named).filter(|(_, name)| !name.is_empty()).collect();
        let name = LanguageName { names, autonym: column("autonym"), right_to_left: column("dir") == "rtl", signed: column("kind") == "signed" };
        languages.insert(locale, name);
    }
    languages
}

/// A row of a table that cannot be used, marked by its first cell's line.
pub fn bad_row(file: FileId, row: &csv::StringRecord, message: &str) -> Diagnostic {
    let start = row.position().map_or(0, |position| position.byte()) as u32;
    Diagnostic::new(codes::BAD_YAML, Span { file, start, end: start + row.get(0).map_or(0, str::len) as u32 }, message)
}
