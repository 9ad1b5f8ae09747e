//! The languages of the interface: messages, plurals, dates, numbers, lists, sorting, direction.
//!
//! In: the texts of `locales/<language>/*.ftl` and the portal's settings. Out: [`Languages`], which many threads may ask.
//! Absent on purpose: content and addresses; the names of the languages that people are helped in (they are vocabulary);
//! and any fallback that cannot be seen: a [`Message`] says which language it really came from.

mod arguments;
mod catalogue;
mod check;
mod date;
mod fallback;
mod formats;
mod list;
mod number;
mod plural;
mod sorting;
mod syntax;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Diagnostics, FileId, Span};
use crate::entry::Locale;

pub use arguments::{Arguments, Value};
pub use formats::{Direction, Form};
pub use sorting::SortKey;

use catalogue::Catalogue;
use formats::Formats;
use sorting::Sorting;

/// One file of messages, in the syntax of Fluent.
pub struct LocaleFile<'a> {
    pub locale: Locale,
    pub file: FileId,
    /// A message of a higher layer stands over those of the same key below it.
    pub layer: usize,
    pub text: &'a str,
}

/// What the portal says of its languages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// Where a language takes a text that it lacks itself, in this order.
    pub fallbacks: BTreeMap<Locale, Vec<Locale>>,
    /// The languages that must have every message. The first one is what the others are compared with.
    pub complete: Vec<Locale>,
}

/// A text of the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The key in `⟦⟧` when no language has the message, or when a placeholder was not given.
    pub text: String,
    /// The language that the text is really in.
    pub locale: Locale,
}

/// Every language that has messages, or must have them.
pub struct Languages {
    list: BTreeMap<Locale, Language>,
    catalogues: BTreeMap<Locale, Arc<Catalogue>>,
    /// The keys of all complete languages together.
    keys: BTreeSet<String>,
}

/// One language of the interface, with what it falls back to.
pub struct Language {
    locale: Locale,
    chain: Vec<Locale>,
    /// Its own catalogue and then those of the chain.
    catalogues: Vec<Arc<Catalogue>>,
    direction: Direction,
    autonym: String,
    formats: Arc<Formats>,
    sorting: Sorting,
    /// How many messages it takes from other languages.
    borrowed: usize,
}

/// Reads all messages and reports what is wrong or missing; a message that cannot be read counts as missing.
pub fn load(files: &[LocaleFile], settings: &Settings, diagnostics: &mut Diagnostics) -> Languages {
    let mut by_locale: BTreeMap<Locale, Vec<&LocaleFile>> =
        settings.complete.iter().map(|locale| (*locale, Vec::new())).collect();
    for file in files {
        by_locale.entry(file.locale).or_default().push(file);
    }
    let mut catalogues = BTreeMap::new();
    for (locale, mut files) in by_locale {
        files.sort_by_key(|file| (std::cmp::Reverse(file.layer), file.file));
        catalogues.insert(locale, Arc::new(Catalogue::read(locale, &files, diagnostics)));
    }
    let keys = check::required_keys(&catalogues, settings);
    check::check(&catalogues, &keys, settings, diagnostics);

    let formats: BTreeMap<Locale, Arc<Formats>> =
        catalogues.iter().filter_map(|(locale, catalogue)| Some((*locale, Arc::new(Formats::read(catalogue)?)))).collect();
    let list = catalogues.keys().map(|locale| (*locale, language(*locale, &catalogues, &formats, settings))).collect();
    let mut languages = Languages { list, catalogues, keys };
    let borrowed: Vec<(Locale, usize)> =
        languages.list.keys().map(|locale| (*locale, languages.missing(*locale).len())).collect();
    for (locale, borrowed) in borrowed {
        if let Some(language) = languages.list.get_mut(&locale) {
            language.borrowed = borrowed;
        }
    }
    languages
}

fn language(
    locale: Locale,
    catalogues: &BTreeMap<Locale, Arc<Catalogue>>,
    formats: &BTreeMap<Locale, Arc<Formats>>,
    settings: &Settings,
) -> Language {
    let chain = fallback::chain(locale, settings);
    let sources: Vec<Locale> = std::iter::once(locale).chain(chain.iter().copied()).collect();
    let own = catalogues.get(&locale);
    let own_text = |key| own.and_then(|catalogue| catalogue.plain(key));
    Language {
        locale,
        catalogues: sources.iter().filter_map(|locale| catalogues.get(locale).cloned()).collect(),
        direction: own_text(formats::DIRECTION).and_then(Direction::parse).unwrap_or(Direction::LeftToRight),
        autonym: own_text(formats::AUTONYM).map_or_else(|| locale.to_string(), str::to_owned),
        formats: sources
            .iter()
            .find_map(|locale| formats.get(locale).cloned())
            .unwrap_or_else(|| Arc::new(Formats::absent(locale))),
        sorting: Sorting::new(locale),
        borrowed: 0,
        chain,
    }
}

impl Languages {
    pub fn get(&self, locale: Locale) -> Option<&Language> {
        self.list.get(&locale)
    }

    /// The languages by code.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.list.values()
    }

    /// Whether a complete language has this message; tests of templates ask it.
    pub fn has(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// The keys of all complete languages together, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    /// Messages that stand over others of lower layers: language, key, the place that holds and the one that does not.
    pub fn covered(&self) -> impl Iterator<Item = (Locale, &str, &Span, &Span)> {
        self.catalogues.iter().flat_map(|(locale, catalogue)| {
            catalogue.covered.iter().map(|(key, upper, lower)| (*locale, key.as_str(), upper, lower))
        })
    }

    /// The keys that this language takes from another one.
    pub fn missing(&self, locale: Locale) -> Vec<&str> {
        let own = self.catalogues.get(&locale);
        self.keys().filter(|key| own.is_none_or(|catalogue| !catalogue.has(key))).collect()
    }
}

impl Language {
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The language as HTML's `lang` writes it (BCP 47).
    pub fn tag(&self) -> &str {
        self.locale.as_str()
    }

    /// The language's name in itself: `suomi`, `davvisámegiella`.
    pub fn autonym(&self) -> &str {
        &self.autonym
    }

    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Where texts come from that this language lacks, nearest first and itself left out.
    pub fn chain(&self) -> &[Locale] {
        &self.chain
    }

    /// How many messages this language takes from other ones.
    pub fn borrowed(&self) -> usize {
        self.borrowed
    }

    /// The language whose dates, numbers and lists are written here: its own, or all of them another one's.
    pub fn formats_locale(&self) -> Locale {
        self.formats.locale
    }

    /// The message, from this language or the nearest one of its chain that has it.
    pub fn message(&self, key: &str, arguments: &Arguments) -> Message {
        for catalogue in &self.catalogues {
            if let Some(text) = catalogue.text(key, arguments) {
                return Message { text, locale: catalogue.locale };
            }
        }
        Message { text: catalogue::absent(key), locale: self.locale }
    }

    /// A message whose form depends on `$count`, by plural form, with `{count}` in the number's place: for scripts, which choose the
    /// form themselves. `arguments` fill its other placeholders. One text under `other` when the count changes nothing.
    pub fn plural_forms(&self, key: &str, arguments: &Arguments) -> BTreeMap<&'static str, String> {
        let with = |count: i64| self.message(key, &arguments.clone().number("count", count)).text;
        let forms: BTreeMap<&'static str, String> = plural::examples(self.locale)
            .into_iter()
            .map(|(form, example)| (form, with(example).replace(&self.number(example), "{count}")))
            .collect();
        let first = forms.values().next().cloned().unwrap_or_default();
        if forms.values().all(|form| *form == first) { BTreeMap::from([("other", first)]) } else { forms }
    }

    /// The text nearest to this language: its own, then along the chain, then whichever comes first.
    pub fn choose<'a, T>(&self, texts: &'a BTreeMap<Locale, T>) -> Option<(Locale, &'a T)> {
        fallback::choose(self.locale, &self.chain, texts)
    }
}

#[cfg(test)]
mod tests;
