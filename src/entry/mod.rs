//! Entries as written: one entry's files → one typed value, with the place of everything that other entries must confirm.
//!
//! In: the content files. Out: [`Entries`], every kind by id. Absent on purpose: looking at another entry; whether an id
//! that is named here exists is the catalog's question.

mod advice;
pub mod code_lists;
mod check;
mod editions;
mod fields;
mod format;
mod front_matter;
mod group;
mod hours;
mod locale;
mod memory;
mod organisation;
mod parts;
mod place;
mod provider;
mod publications;
mod search_words;
mod shape;
mod translation;
mod value;
mod vocabulary;
mod yaml;
mod yaml_fault;

pub use check::thresholds_tighten;
pub use editions::*;
pub use fields::{At, Text};
pub use format::{Form as CanonicalForm, canonical, fields_of};
pub use group::{Kind, Scope};
pub use hours::*;
pub use locale::Locale;
pub use memory::Memory;
pub use organisation::*;
pub use parts::*;
pub use place::*;
pub use provider::*;
pub use publications::*;
pub use search_words::{LanguageWords, ModeWords, PlaceNames, SearchWords, WordRow};
pub use shape::{FieldShape, How, Shape};
pub use translation::{Words, text_hash};
pub use value::*;
pub use vocabulary::{GlossaryTerm, LanguageName, TopicEntry, TopicGroup, Vocabulary};

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Diagnostics, Span, codes};
use crate::source::Sources;
use fields::{Field, Fields, ReadFields, Reader};
use group::{Form, Group, GroupKey};
use yaml::{Node, Value};

/// One entry: its identity, its texts, and the facts of its kind.
#[derive(Clone, Debug)]
pub struct Entry<F> {
    pub id: Id<F>,
    pub scope: Scope,
    /// The beginning of its first file.
    pub span: Span,
    pub bodies: BTreeMap<Locale, Body>,
    pub translations: BTreeMap<Locale, Translation>,
    pub facts: F,
}

impl<F> Deref for Entry<F> {
    type Target = F;

    fn deref(&self) -> &F {
        &self.facts
    }
}

/// The Markdown of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    pub markdown: String,
    /// Where it stands; byte `n` of the text is byte `span.start + n` of the file.
    pub span: Span,
}

/// What a language file says about its own making.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Translation {
    /// `fi@<hash>`: the language and hash of the text that it was made from.
    pub translates: Option<At<String>>,
    /// Whether it is an unreviewed machine translation.
    pub machine: bool,
}

/// All entries of the content, by kind and id.
#[derive(Clone, Debug, Default)]
pub struct Entries {
    pub vocabulary: Vocabulary,
    pub portal: Option<Entry<Portal>>,
    pub regions: BTreeMap<Id<Region>, Entry<Region>>,
    pub statements: BTreeMap<Scope, Entry<Statement>>,
    pub municipalities: BTreeMap<Id<MunicipalityText>, Entry<MunicipalityText>>,
    pub providers: BTreeMap<Id<Provider>, Entry<Provider>>,
    pub places: BTreeMap<Id<Place>, Entry<Place>>,
    pub organisations: BTreeMap<Id<Organisation>, Entry<Organisation>>,
    pub helplines: BTreeMap<Id<Helpline>, Entry<Helpline>>,
    pub news: BTreeMap<Id<News>, Entry<News>>,
    pub events: BTreeMap<Id<Event>, Entry<Event>>,
    pub pages: BTreeMap<Id<Page>, Entry<Page>>,
    pub unread: Unread,
}

/// Entries that exist but were left out because of a mistake that is reported already. A reference to one of them is no
/// mistake of its own.
#[derive(Clone, Debug, Default)]
pub struct Unread(BTreeSet<(&'static str, String)>);

impl Unread {
    /// Notes an entry by the name of its kind, as messages use it, and its id.
    pub fn insert(&mut self, kind: &'static str, id: &str) {
        self.0.insert((kind, id.to_string()));
    }

    pub fn contains(&self, kind: &'static str, id: &str) -> bool {
        self.0.contains(&(kind, id.to_string()))
    }
}

/// Reads every entry. Entries that cannot be read are reported and left out.
pub fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Entries {
    read_remembering(sources, &mut Memory::default(), diagnostics)
}

/// As [`read`], taking from the reading before every entry whose files are the same.
pub fn read_remembering(sources: &Sources, memory: &mut Memory, diagnostics: &mut Diagnostics) -> Entries {
    let vocabulary = vocabulary::read(sources, diagnostics);
    let languages: BTreeSet<Locale> = vocabulary.languages.keys().copied().collect();
    let groups: Vec<(GroupKey, Group)> = group::group(sources, &languages, diagnostics);
    let (read, given): (Vec<Arc<memory::ReadEntry>>, Vec<Option<AnyEntry>>) = groups
        .par_iter()
        .map(|(key, group)| {
            let read = memory.get(key, group, sources, &languages).unwrap_or_else(|| {
                let mut diagnostics = Diagnostics::default();
                let entry = read_group(key, group, sources, &languages, &mut diagnostics);
                Arc::new(memory::ReadEntry { entry, diagnostics })
            });
            let given = read.entry.clone();
            (read, given)
        })
        .unzip();
    let mut entries = Entries { vocabulary, ..Entries::default() };
    for (((key, _), read), given) in groups.iter().zip(&read).zip(given) {
        diagnostics.extend(read.diagnostics.clone());
        match given {
            Some(entry) => entries.insert(entry, diagnostics),
            None => entries.unread.insert(key.kind.name(), id_of(key)),
        }
    }
    memory.keep(groups, read, sources, languages);
    entries
}

/// An entry of whichever kind, on its way to its place.
#[derive(Clone)]
enum AnyEntry {
    Portal(Entry<Portal>),
    Region(Entry<Region>),
    Statement(Entry<Statement>),
    Municipality(Entry<MunicipalityText>),
    Provider(Entry<Provider>),
    Place(Entry<Place>),
    Organisation(Entry<Organisation>),
    Helpline(Entry<Helpline>),
    News(Entry<News>),
    Event(Entry<Event>),
    Page(Entry<Page>),
}

impl Entries {
    fn insert(&mut self, entry: AnyEntry, diagnostics: &mut Diagnostics) {
        match entry {
            AnyEntry::Portal(entry) => self.portal = Some(entry),
            AnyEntry::Statement(entry) => {
                self.statements.insert(entry.scope.clone(), entry);
            }
            AnyEntry::Region(entry) => insert_once(&mut self.regions, entry, diagnostics),
            AnyEntry::Municipality(entry) => insert_once(&mut self.municipalities, entry, diagnostics),
            AnyEntry::Provider(entry) => insert_once(&mut self.providers, entry, diagnostics),
            AnyEntry::Place(entry) => insert_once(&mut self.places, entry, diagnostics),
            AnyEntry::Organisation(entry) => insert_once(&mut self.organisations, entry, diagnostics),
            AnyEntry::Helpline(entry) => insert_once(&mut self.helplines, entry, diagnostics),
            AnyEntry::News(entry) => insert_once(&mut self.news, entry, diagnostics),
            AnyEntry::Event(entry) => insert_once(&mut self.events, entry, diagnostics),
            AnyEntry::Page(entry) => insert_once(&mut self.pages, entry, diagnostics),
        }
    }
}

fn insert_once<F>(entries: &mut BTreeMap<Id<F>, Entry<F>>, entry: Entry<F>, diagnostics: &mut Diagnostics) {
    match entries.get(&entry.id) {
        Some(first) => diagnostics.push(
            Diagnostic::new(codes::DUPLICATE_ID, entry.span, format!("the id `{}` is taken", entry.id))
                .expected("this entry has the same file name")
                .label(first.span, "the first one")
                .help("rename the files of one of them; an id is unique within its kind in the whole portal"),
        ),
        None => {
            entries.insert(entry.id.clone(), entry);
        }
    }
}

fn read_group(
    key: &GroupKey,
    group: &Group,
    sources: &Sources,
    languages: &BTreeSet<Locale>,
    diagnostics: &mut Diagnostics,
) -> Option<AnyEntry> {
    let written = Written::read(group, sources, diagnostics)?;
    if written.is_empty() {
        diagnostics.push(
            Diagnostic::new(codes::EMPTY_ENTRY, written.span, "the entry is empty")
                .expected("no keys and no text")
                .help("write its facts and words, or delete the file"),
        );
        return None;
    }
    let mut reader = Reader::new(languages, diagnostics);
    let reader = &mut reader;
    match key.kind {
        Kind::Portal => written.entry(key, check::portal, reader).map(AnyEntry::Portal),
        Kind::Region => written.entry(key, check::region, reader).map(AnyEntry::Region),
        Kind::Statement => written.entry(key, check::statement, reader).map(AnyEntry::Statement),
        Kind::Municipality => written.entry(key, |_, _| {}, reader).map(AnyEntry::Municipality),
        Kind::Provider => written.entry(key, check::provider, reader).map(AnyEntry::Provider),
        Kind::Place => written.entry(key, check::place, reader).map(AnyEntry::Place),
        Kind::Organisation => written.entry(key, check::organisation, reader).map(AnyEntry::Organisation),
        Kind::Helpline => written.entry(key, check::helpline, reader).map(AnyEntry::Helpline),
        Kind::News => written.entry(key, check::news, reader).map(AnyEntry::News),
        Kind::Event => written.entry(key, check::event, reader).map(AnyEntry::Event),
        Kind::Page => written.entry(key, check::page, reader).map(AnyEntry::Page),
    }
}

/// The stem is the id; a region's id is its folder's name, so that `region.yaml` need not repeat it.
fn id_of(key: &GroupKey) -> &str {
    match (&key.scope, key.kind) {
        (Scope::Region(region), Kind::Region) => region.as_str(),
        _ => &key.stem,
    }
}

/// The files of an entry as trees, before its kind is considered.
struct Written {
    span: Span,
    /// With the language and the layer of each, the highest first.
    nodes: Vec<(Option<Locale>, usize, Node)>,
    bodies: BTreeMap<Locale, Body>,
}

impl Written {
    /// Parses every file of the group; gives nothing when one of them cannot be read (and says so).
    fn read(group: &Group, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Written> {
        let mut written = Written { span: Span::start_of(group.files.first()?.0), nodes: Vec::new(), bodies: BTreeMap::new() };
        let mut readable = true;
        for (file, form) in &group.files {
            let (text, layer) = (sources.file(*file).text(), sources.file(*file).layer);
            let (language, yaml, body) = match form {
                Form::Yaml => (None, (0, text.len()), None),
                Form::Markdown(locale) => match front_matter::split(*file, text) {
                    Ok(parts) => (Some(*locale), parts.yaml, Some(parts.body)),
                    Err(diagnostic) => {
                        diagnostics.push(diagnostic);
                        readable = false;
                        continue;
                    }
                },
            };
            match yaml::parse(*file, text, yaml.0, yaml.1, diagnostics) {
                Some(Node { value: Value::Absent, .. }) => {}
                Some(node @ Node { value: Value::Mapping(_), .. }) => written.nodes.push((language, layer, node)),
                Some(node) => {
                    diagnostics.push(
                        Diagnostic::new(codes::WRONG_TYPE, node.span, "there are no keys here")
                            .expected("expected lines such as `key: value`")
                            .help("each line begins with a key, a colon and a space"),
                    );
                    readable = false;
                }
                None => readable = false,
            }
            if let (Some(locale), Some((start, end))) = (language, body)
                && !text[start..end].trim().is_empty()
            {
                let span = Span { file: *file, start: start as u32, end: end as u32 };
                written.bodies.insert(locale, Body { markdown: text[start..end].to_string(), span });
            }
        }
        written.nodes.sort_by_key(|(_, layer, _)| std::cmp::Reverse(*layer));
        readable.then_some(written)
    }

    /// Whether no file says anything at all.
    fn is_empty(&self) -> bool {
        let says = |node: &Node| match &node.value {
            Value::Mapping(entries) => entries.iter().any(|(_, value)| value.value != Value::Absent),
            _ => false,
        };
        self.bodies.is_empty() && !self.nodes.iter().any(|(.., node)| says(node))
    }

    /// Reads the merged fields as an entry of kind `F`, and checks what the entry must agree with in itself.
    fn entry<F: ReadFields + Words>(
        self,
        key: &GroupKey,
        check: fn(&Entry<F>, &mut Reader),
        reader: &mut Reader,
    ) -> Option<Entry<F>> {
        let id = id_of(key);
        let id = Id::parse(id).or_else(|| {
            let diagnostic = Diagnostic::new(codes::BAD_ID, self.span, format!("`{id}` cannot be an id"))
                .expected("the file's name")
                .help("use lower-case letters a–z, digits and hyphens in the file's name");
            reader.report(match plain_id(id) {
                Some(plain) => diagnostic.help(format!("rename the entry's files to `{plain}`")),
                None => diagnostic,
            });
            None
        });
        let mut fields = Fields::new(self.span, F::keys());
        let mut translations = BTreeMap::new();
        for (language, layer, node) in &self.nodes {
            let Value::Mapping(entries) = &node.value else { continue };
            for (name, value) in entries {
                match (name.name.as_str(), language) {
                    ("translates" | "machine", Some(locale)) => {
                        let translation: &mut Translation = translations.entry(*locale).or_default();
                        if name.name == "machine" {
                            translation.machine = <bool as fields::Read>::read(value, reader).unwrap_or_default();
                        } else {
                            translation.translates = <At<String> as fields::Read>::read(value, reader);
                        }
                    }
                    _ => fields.insert(&name.name, Field { key: name.span, language: *language, layer: *layer, node: value }),
                }
            }
        }
        let facts = F::read_fields(&fields, reader);
        fields.finish(reader);
        let entry =
            Entry { id: id?, scope: key.scope.clone(), span: self.span, bodies: self.bodies, translations, facts: facts? };
        translation::check(&entry, reader);
        check(&entry, reader);
        Some(entry)
    }
}
