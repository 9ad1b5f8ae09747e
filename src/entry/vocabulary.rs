//! The open lists of codes: topics with their groups, and languages.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{At, Read, Reader, Text, fields};
use super::group::Scope;
use super::locale::Locale;
use super::search_words::{self, SearchWords};
use super::yaml;
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, codes};
use crate::source::{Root, Sources};

/// Where the lists stand below a content root.
const TOPICS: &str = "vocabulary/topics.yaml";
const GLOSSARY: &str = "vocabulary/glossary.yaml";
const LANGUAGES: &str = "vocabulary/languages.csv";

/// The portal's open lists, in the order in which they are shown.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    pub groups: Vec<TopicGroup>,
    pub topics: Vec<TopicEntry>,
    pub languages: BTreeMap<Locale, LanguageName>,
    /// Strange words with their explanations.
    pub glossary: Vec<GlossaryTerm>,
    /// What readers type besides: the portal's words, and the regions' own.
    pub search_words: BTreeMap<Scope, SearchWords>,
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

    /// `glossary.yaml`.
    pub struct GlossaryFile {
        list terms: GlossaryTerm,
    }

    /// A word that readers may not know.
    pub struct GlossaryTerm {
        required code: At<String>,
        required term: Text,
        required meaning: Text,
        words forms: Vec<String>,
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
    let search_words = search_words::read(sources, &known, diagnostics);
    let glossary = read_glossary(sources, &known, diagnostics);
    let Some(file) = sources.at(Root::Content, TOPICS) else {
        diagnostics.push(no_table(TOPICS));
        return Vocabulary { languages, glossary, search_words, ..Vocabulary::default() };
    };
    let topics = yaml::parse(file.id, file.text(), 0, file.text().len(), diagnostics).and_then(|node| {
        let mut reader = Reader::new(&known, diagnostics);
        TopicFile::read(&node, &mut reader)
    });
    let TopicFile { groups, topics } = topics.unwrap_or(TopicFile { groups: Vec::new(), topics: Vec::new() });
    let topics = checked_topics(&groups, topics, diagnostics);
    Vocabulary { groups, topics, languages, glossary, search_words }
}

/// The glossary, each term once. A portal may do without one.
fn read_glossary(sources: &Sources, known: &BTreeSet<Locale>, diagnostics: &mut Diagnostics) -> Vec<GlossaryTerm> {
    let Some(file) = sources.at(Root::Content, GLOSSARY) else { return Vec::new() };
    let Some(node) = yaml::parse(file.id, file.text(), 0, file.text().len(), diagnostics) else { return Vec::new() };
    let terms = GlossaryFile::read(&node, &mut Reader::new(known, diagnostics)).map(|file| file.terms).unwrap_or_default();
    let mut kept: Vec<GlossaryTerm> = Vec::with_capacity(terms.len());
    for term in terms {
        match kept.iter().find(|other| other.code.value == term.code.value) {
            Some(first) => diagnostics.push(
                Diagnostic::new(codes::DUPLICATE_ID, term.code.span, format!("the term `{}` stands twice", term.code.value))
                    .expected("again here")
                    .label(first.code.span, "first here")
                    .help("give one of the two another code"),
            ),
            None => kept.push(term),
        }
    }
    kept
}

/// The topics, each once.
fn checked_topics(groups: &[TopicGroup], topics: Vec<TopicEntry>, diagnostics: &mut Diagnostics) -> Vec<TopicEntry> {
    let mut kept: Vec<TopicEntry> = Vec::with_capacity(topics.len());
    for topic in topics {
        if let Some(first) = kept.iter().find(|other| other.code.value == topic.code.value) {
            let diagnostic =
                Diagnostic::new(codes::DUPLICATE_ID, topic.code.span, format!("the topic `{}` stands twice", topic.code.value));
            diagnostics.push(
                diagnostic.expected("again here").label(first.code.span, "first here").help("give one of the two another code"),
            );
            continue;
        }
        if !groups.iter().any(|group| group.code.value == topic.group.value) {
            diagnostics.push(
                Diagnostic::new(codes::UNKNOWN_CODE, topic.group.span, format!("unknown topic group `{}`", topic.group.value))
                    .expected("not one of the `groups` of this file")
                    .suggest(&topic.group, groups.iter().map(|group| group.code.value.as_str())),
            );
        }
        kept.push(topic);
    }
    kept
}

fn read_languages(sources: &Sources, diagnostics: &mut Diagnostics) -> BTreeMap<Locale, LanguageName> {
    let Some(file) = sources.at(Root::Content, LANGUAGES) else {
        diagnostics.push(no_table(LANGUAGES));
        return BTreeMap::new();
    };
    let mut languages = BTreeMap::new();
    let mut rows = csv::Reader::from_reader(file.text().as_bytes());
    let headers = rows.headers().cloned().unwrap_or_default();
    for row in rows.records() {
        let Ok(row) = row else {
            diagnostics.push(
                Diagnostic::new(
                    codes::BAD_YAML,
                    Span::start_of(file.id),
                    "a row of the table has more or fewer cells than the first row",
                )
                .help("put a cell that holds a comma in double quotes"),
            );
            continue;
        };
        let column = |name: &str| {
            headers.iter().position(|header| header == name).and_then(|at| row.get(at)).unwrap_or_default().to_string()
        };
        let Some(locale) = Locale::parse(&column("code")) else {
            diagnostics.push(bad_row(file.id, &row, "the `code` of a language is two or three lower-case letters, such as `fi`"));
            continue;
        };
        let named = |header: &str| Some((Locale::parse(header.strip_prefix("name_")?)?, column(header)));
        let names = headers.iter().filter_map(named).filter(|(_, name)| !name.is_empty()).collect();
        let name = LanguageName {
            names,
            autonym: column("autonym"),
            right_to_left: column("dir") == "rtl",
            signed: column("kind") == "signed",
        };
        languages.insert(locale, name);
    }
    languages
}

fn no_table(path: &str) -> Diagnostic {
    Diagnostic::new(codes::MISSING_ENTRY, None, format!("the content has no `{path}`")).help("take it from the national content")
}

/// A row of a table that cannot be used, marked by its first cell.
fn bad_row(file: FileId, row: &csv::StringRecord, message: &str) -> Diagnostic {
    let start = row.position().map_or(0, |position| position.byte()) as u32;
    let span = Span { file, start, end: start + row.get(0).map_or(0, str::len) as u32 };
    Diagnostic::new(codes::BAD_YAML, span, message).expected("this row is left out")
}
