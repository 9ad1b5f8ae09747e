//! The language twins of a page: where else it stands, and in which languages its text really is.

use super::{Edition, PageKey};
use crate::catalog::Catalog;
use crate::entry::{At, Locale};
use crate::language::{Language, Languages};

use std::collections::BTreeMap;

/// The language that the page's own text is in when it is asked for in `language`.
///
/// Pages made of facts and interface texts are in every language; an entry's free text may exist in others only.
pub fn written_in(key: &PageKey, catalog: &Catalog, language: &Language) -> Locale {
    let title = |words: &BTreeMap<Locale, At<String>>| language.choose(words).map(|(locale, _)| locale);
    let found = match key {
        PageKey::Provider(id) | PageKey::Aloud(id) => catalog.providers.get(id).and_then(|provider| title(&provider.entry.title)),
        PageKey::News(id) => catalog.news.get(id).and_then(|news| title(&news.title)),
        PageKey::Event(id) => catalog.events.get(id).and_then(|event| title(&event.entry.title)),
        PageKey::Page(id) => catalog.pages.get(id).and_then(|page| title(&page.title)),
        _ => None,
    };
    found.unwrap_or(language.locale())
}

/// The languages in which the page exists with its own text, in the edition's order, each with its folder.
pub fn alternates<'e>(key: &PageKey, edition: &'e Edition, catalog: &Catalog, languages: &Languages) -> Vec<(Locale, &'e str)> {
    let written = |locale: &Locale| languages.get(*locale).is_some_and(|language| written_in(key, catalog, language) == *locale);
    edition
        .languages
        .iter()
        .filter(|locale| written(locale))
        .filter_map(|locale| Some((*locale, edition.plan.folder(key, *locale)?)))
        .collect()
}
