//! Which texts exist in which languages, and which translations have fallen behind.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::freshness::scope_name;
use crate::catalog::Catalog;
use crate::diagnostic::Texts;
use crate::entry::{Entry, Locale, Words, text_hash};
use crate::source::Sources;

/// How a text stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TranslationState {
    Complete,
    /// Its source has changed since.
    Outdated,
    /// Some of its words or the text below them are missing.
    Partial,
    Missing,
}

impl TranslationState {
    pub fn name(self) -> &'static str {
        match self {
            TranslationState::Complete => "complete",
            TranslationState::Outdated => "outdated",
            TranslationState::Partial => "partial",
            TranslationState::Missing => "missing",
        }
    }
}

/// One entry in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Translated {
    pub kind: &'static str,
    pub id: String,
    pub scope: String,
    pub language: String,
    pub state: TranslationState,
    pub file: String,
}

/// Every entry with words, in each of the languages.
pub fn translations(catalog: &Catalog, sources: &Sources, languages: &[Locale]) -> Vec<Translated> {
    let mut found = Vec::new();
    let mut table = Table { sources, languages, found: &mut found };
    catalog.providers.values().for_each(|provider| table.entry("provider", &provider.entry));
    catalog.helplines.values().for_each(|helpline| table.entry("helpline", &helpline.entry));
    catalog.organisations.values().for_each(|entry| table.entry("organisation", entry));
    catalog.news.values().for_each(|entry| table.entry("news", entry));
    catalog.events.values().for_each(|event| table.entry("event", &event.entry));
    catalog.pages.values().for_each(|entry| table.entry("page", entry));
    catalog.regions.values().for_each(|entry| table.entry("region", entry));
    found
}

struct Table<'a> {
    sources: &'a Sources,
    languages: &'a [Locale],
    found: &'a mut Vec<Translated>,
}

impl Table<'_> {
    fn entry<F: Words>(&mut self, kind: &'static str, entry: &Entry<F>) {
        let words = entry.facts.words();
        // What nobody wrote in any language is missing in none.
        let written: Vec<_> = words.iter().map(|(_, words)| *words).filter(|words| !words.is_empty()).collect();
        if written.is_empty() && entry.bodies.is_empty() {
            return;
        }
        for language in self.languages {
            let parts = written.iter().map(|words| words.contains_key(language));
            let parts: Vec<bool> = parts.chain((!entry.bodies.is_empty()).then(|| entry.bodies.contains_key(language))).collect();
            let state = match (parts.iter().any(|part| *part), parts.iter().all(|part| *part)) {
                (false, _) => TranslationState::Missing,
                (true, _) if is_outdated(entry, *language) => TranslationState::Outdated,
                (true, false) => TranslationState::Partial,
                (true, true) => TranslationState::Complete,
            };
            self.found.push(Translated {
                kind,
                id: entry.id.to_string(),
                scope: scope_name(&entry.scope),
                language: language.to_string(),
                state,
                file: self.sources.path(entry.span.file).to_string(),
            });
        }
    }
}

fn is_outdated<F: Words>(entry: &Entry<F>, language: Locale) -> bool {
    let source = entry.translations.get(&language).and_then(|translation| translation.translates.as_ref());
    let Some((from, hash)) = source.and_then(|source| source.value.split_once('@')) else { return false };
    Locale::parse(from).and_then(|from| text_hash(entry, from)).is_some_and(|present| present != hash)
}

/// The table as a page: counts by language and region, then what is left to do.
pub fn translations_page(rows: &[Translated]) -> String {
    let mut counts: BTreeMap<(&str, &str), BTreeMap<TranslationState, usize>> = BTreeMap::new();
    for row in rows {
        *counts.entry((&row.language, &row.scope)).or_default().entry(row.state).or_default() += 1;
    }
    let states = [TranslationState::Complete, TranslationState::Outdated, TranslationState::Partial, TranslationState::Missing];
    let mut page = String::from(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Translations</title>\
         <style>body{font:1rem/1.5 system-ui,sans-serif;margin:1.5rem;max-width:60rem}table{border-collapse:collapse}th,td{text-align:start;padding:.25rem .75rem;border-bottom:1px solid #999}</style></head>\
         <body><h1>Translations</h1><table><thead><tr><th>language</th><th>region</th>",
    );
    states.iter().for_each(|state| page.push_str(&format!("<th>{}</th>", state.name())));
    page.push_str("</tr></thead><tbody>");
    for ((language, scope), counted) in &counts {
        let _ = write!(page, "<tr><td lang=\"{language}\">{language}</td><td>{scope}</td>");
        states.iter().for_each(|state| page.push_str(&format!("<td>{}</td>", counted.get(state).copied().unwrap_or(0))));
        page.push_str("</tr>");
    }
    page.push_str("</tbody></table><h2>To do</h2><table><thead><tr><th>language</th><th>state</th><th>kind</th><th>id</th><th>file</th></tr></thead><tbody>");
    for row in rows.iter().filter(|row| row.state != TranslationState::Complete) {
        let cells = [row.language.as_str(), row.state.name(), row.kind, &row.id, &row.file].map(escaped);
        let _ = write!(page, "<tr><td>{}</td></tr>", cells.join("</td><td>"));
    }
    page.push_str("</tbody></table></body></html>\n");
    page
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
