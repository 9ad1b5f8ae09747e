//! The messages of one language.
//!
//! In: the language's files. Out: a [`Catalogue`] that makes texts by key, and diagnostics about these files alone.
//! Absent on purpose: other languages.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::arguments::Arguments;
use super::syntax::{self, Choice, Written};
use super::{LocaleFile, number};
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, codes};
use crate::entry::Locale;

/// Fluent itself stops at this many parts of one text.
const MOST_REFERENCES: usize = 100;

pub(super) struct Catalogue {
    pub locale: Locale,
    /// For what is missing from the language altogether; `None` when it has no file.
    pub first_file: Option<FileId>,
    /// Every message by key.
    pub entries: BTreeMap<String, Entry>,
    /// Keys of messages that stand over others of lower layers, with both places.
    pub covered: Vec<(String, Span, Span)>,
    /// The texts that need no argument, made once: most messages of a page are such.
    plain: HashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
}

/// What is known of one message besides its text.
pub(super) struct Entry {
    pub span: Span,
    /// By name, with the first place; those of the messages that it uses included.
    pub placeholders: BTreeMap<String, Span>,
    pub choices: Vec<Choice>,
}

/// What stands where a text should be.
pub(super) fn absent(key: &str) -> String {
    format!("⟦{key}⟧")
}

impl Catalogue {
    /// Reads the files, the highest layer first; the first of two equal keys wins, and two in one layer are reported.
    pub fn read(locale: Locale, files: &[&LocaleFile], diagnostics: &mut Diagnostics) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.as_str().parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        let mut all: BTreeMap<String, Written> = BTreeMap::new();
        let mut covered = Vec::new();
        let mut layers: BTreeMap<String, usize> = BTreeMap::new();
        for file in files {
            let Some((resource, written)) = syntax::read(file.file, file.text, diagnostics) else { continue };
            for entry in written {
                match all.get(&entry.key).or_else(|| all.get(&counterpart(&entry.key))) {
                    Some(first) if layers.get(&first.key).is_some_and(|layer| *layer > file.layer) => {
                        covered.push((entry.key.clone(), first.span, entry.span));
                    }
                    Some(first) => diagnostics.push(
                        Diagnostic::new(codes::BAD_MESSAGE, entry.span, format!("the message `{}` stands twice", entry.key))
                            .label(first.span, "here for the first time"),
                    ),
                    None => {
                        layers.insert(entry.key.clone(), file.layer);
                        all.insert(entry.key.clone(), entry);
                    }
                }
            }
            // Repeated keys are reported above; the bundle keeps the first, as we do.
            let _ = bundle.add_resource(resource);
        }
        let entries = entries(&all, diagnostics);
        let first_file = files.first().map(|file| file.file);
        let mut catalogue = Catalogue { locale, first_file, entries, covered, plain: HashMap::new(), bundle };
        catalogue.make_plain();
        catalogue.bundle.set_formatter(number::formatter(catalogue.plain("number-group")));
        catalogue
    }

    fn make_plain(&mut self) {
        for (key, entry) in &self.entries {
            if entry.placeholders.is_empty()
                && let Some(Ok(text)) = self.make(key, None)
            {
                self.plain.insert(key.clone(), text);
            }
        }
    }

    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// The text of a message without placeholders.
    pub fn plain(&self, key: &str) -> Option<&str> {
        self.plain.get(key).map(String::as_str)
    }

    /// The text of a message if the language has it; the key in `⟦⟧` if a placeholder was not given.
    pub fn text(&self, key: &str, arguments: &Arguments) -> Option<String> {
        if let Some(text) = self.plain.get(key) {
            return Some(text.clone());
        }
        let made = self.make(key, Some(&arguments.to_fluent()))?;
        Some(made.unwrap_or_else(|()| absent(key)))
    }

    /// The text, or `Err` if a part of it could not be made.
    pub fn make(&self, key: &str, arguments: Option<&FluentArgs>) -> Option<Result<String, ()>> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors);
        Some(if errors.is_empty() { Ok(text.into_owned()) } else { Err(()) })
    }
}

/// The term for a message's key and the other way round: Fluent keeps both under one name.
fn counterpart(key: &str) -> String {
    key.strip_prefix('-').map_or_else(|| format!("-{key}"), str::to_owned)
}

/// The messages among `all`, each with the placeholders of what it uses; broken references are reported.
fn entries(all: &BTreeMap<String, Written>, diagnostics: &mut Diagnostics) -> BTreeMap<String, Entry> {
    let mut entries = BTreeMap::new();
    for written in all.values() {
        for (name, span) in written.references.iter().filter(|(name, _)| !all.contains_key(name)) {
            let finding =
                Diagnostic::new(codes::BAD_MESSAGE, *span, format!("the text uses `{name}`, which this language does not have"));
            diagnostics.push(finding.suggest(name, all.keys().map(String::as_str)));
        }
        let used = used(written, all);
        if used.contains(written.key.as_str()) {
            diagnostics.push(Diagnostic::new(codes::BAD_MESSAGE, written.span, format!("`{}` uses itself", written.key)));
        } else if used.len() > MOST_REFERENCES {
            diagnostics.push(Diagnostic::new(
                codes::BAD_MESSAGE,
                written.span,
                format!("`{}` uses too many other texts", written.key),
            ));
        }
        if written.key.starts_with('-') {
            continue;
        }
        let mut placeholders = BTreeMap::new();
        // A term takes no placeholders from the message that uses it, so only messages lend theirs.
        let lenders = used.iter().filter(|key| !key.starts_with('-')).filter_map(|key| all.get(*key));
        for (name, span) in std::iter::once(written).chain(lenders).flat_map(|written| &written.placeholders) {
            placeholders.entry(name.clone()).or_insert(*span);
        }
        let choices = written.choices.clone();
        entries.insert(written.key.clone(), Entry { span: written.span, placeholders, choices });
    }
    entries
}

/// Everything that a text uses, near and far, up to a little more than the limit.
fn used<'a>(written: &'a Written, all: &'a BTreeMap<String, Written>) -> BTreeSet<&'a str> {
    let mut used = BTreeSet::new();
    let mut open = vec![written];
    while let Some(next) = open.pop() {
        for (name, _) in &next.references {
            if let Some(other) = all.get(name)
                && used.len() <= MOST_REFERENCES
                && used.insert(name.as_str())
            {
                open.push(other);
            }
        }
    }
    used
}
