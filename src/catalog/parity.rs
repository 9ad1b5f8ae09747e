//! The languages in which a text must exist: those that its region promises, and those of its bilingual municipality.
//!
//! In: the catalog. Out: one warning per entry that lacks a text in such a language. Absent on purpose: the interface's own
//! texts, which are the language room's, and texts inside facts, which fall back one by one.

use std::collections::{BTreeMap, BTreeSet};

use super::{Catalog, LanguageStatus, Municipality};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, codes};
use crate::entry::{At, Entry, Locale, Region, Scope, Statement, Text, Words};

/// Reports every entry that lacks a promised text.
pub fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let mut checker = Checker { catalog, diagnostics };
    checker.entry("portal", &catalog.portal, []);
    catalog.regions.values().for_each(|region| checker.entry("region", region, []));
    catalog.statements.values().for_each(|statement| {
        checker.entry("accessibility", statement, []);
        checker.barriers(statement);
    });
    for text in catalog.municipality_texts.values() {
        let municipality = catalog.geography.municipality(text.id.as_str());
        checker.entry(text.id.as_str(), text, municipality);
    }
    for provider in catalog.providers.values() {
        let municipalities = provider.municipalities.iter().map(|code| catalog.municipality(*code));
        checker.entry(provider.entry.id.as_str(), &provider.entry, municipalities);
    }
    catalog.organisations.values().for_each(|entry| checker.entry(entry.id.as_str(), entry, []));
    catalog.helplines.values().for_each(|helpline| checker.entry(helpline.entry.id.as_str(), &helpline.entry, []));
    catalog.news.values().for_each(|entry| checker.entry(entry.id.as_str(), entry, []));
    for event in catalog.events.values() {
        let municipality = event.place.as_ref().map(|place| catalog.municipality_of(place));
        checker.entry(event.entry.id.as_str(), &event.entry, municipality);
    }
    catalog.pages.values().for_each(|entry| checker.entry(entry.id.as_str(), entry, []));
}

/// So many letters of a body are marked.
const FIRST_LETTERS: usize = 40;

struct Checker<'a> {
    catalog: &'a Catalog,
    diagnostics: &'a mut Diagnostics,
}

impl Checker<'_> {
    /// The languages that texts of a scope are promised in.
    fn promised(&self, scope: &Scope) -> BTreeSet<Locale> {
        let portal = &self.catalog.portal;
        let region = match scope {
            Scope::National => None,
            Scope::Region(region) => self.catalog.regions.get(region),
        };
        let own = |list: fn(&Entry<Region>) -> &Vec<At<Locale>>| region.map(list).filter(|list| !list.is_empty());
        let parity = own(|region| &region.parity).unwrap_or(&portal.parity);
        let shown = own(|region| &region.languages).unwrap_or(&portal.languages);
        // A promise of a language that is not shown is reported where it is made.
        parity
            .iter()
            .filter(|language| shown.iter().any(|other| other.value == language.value))
            .map(|language| language.value)
            .collect()
    }

    fn entry<'m, F: Words>(&mut self, stem: &str, entry: &Entry<F>, municipalities: impl IntoIterator<Item = &'m Municipality>) {
        let mut languages = self.promised(&entry.scope);
        languages.extend(municipalities.into_iter().flat_map(official));
        let texts = texts(entry);
        let mut lacking: BTreeMap<Vec<&str>, Vec<Locale>> = BTreeMap::new();
        for language in languages {
            let absent: Vec<&str> =
                texts.iter().filter(|text| !text.languages.contains(&language)).map(|text| text.name).collect();
            if !absent.is_empty() {
                lacking.entry(absent).or_default().push(language);
            }
        }
        let absent: BTreeSet<&str> = lacking.keys().flatten().copied().collect();
        let Some(first) = texts.iter().find(|text| absent.contains(text.name)) else { return };
        let sentence = |(absent, languages): (&Vec<&str>, &Vec<Locale>)| {
            let whole = absent.len() == texts.len() && texts.len() > 1;
            let what = if whole { "the whole text".to_string() } else { listed(absent.iter().map(|name| (*name).to_string())) };
            format!("to {}: {what}", listed(languages.iter().map(|language| format!("`{language}`"))))
        };
        let sentences: Vec<String> = lacking.iter().map(sentence).collect();
        let files: BTreeSet<&Locale> = lacking.values().flatten().collect();
        let files = listed(files.iter().map(|language| format!("`{stem}.{language}.md`")));
        self.diagnostics.push(
            Diagnostic::new(codes::MISSING_PARITY_TEXT, first.span, format!("not translated {}", sentences.join("; ")))
                .expected("there is this")
                .help(format!("write the translation in {files}; until then readers see another language")),
        );
    }

    /// What is not accessible, and why, are texts that the act asks for.
    fn barriers(&mut self, statement: &Entry<Statement>) {
        let promised = self.promised(&statement.scope);
        for barrier in &statement.not_accessible {
            for text in [Some(&barrier.what), Some(&barrier.why), barrier.instead.as_ref()].into_iter().flatten() {
                let absent =
                    promised.iter().filter(|language| !text.contains_key(language)).map(|language| format!("`{language}`"));
                let absent = listed(absent);
                if !absent.is_empty() {
                    let place = first_span(text).unwrap_or(statement.span);
                    let diagnostic = Diagnostic::new(
                        codes::MISSING_PARITY_TEXT,
                        place,
                        format!("not translated to {absent}: a text of the statement"),
                    );
                    self.diagnostics.push(diagnostic.expected("there is this").help("write the translation beside it"));
                }
            }
        }
    }
}

/// The official languages of a municipality, where there is more to it than Finnish.
fn official(municipality: &Municipality) -> Vec<Locale> {
    let codes: &[&str] = match municipality.languages {
        LanguageStatus::Finnish => &[],
        LanguageStatus::Swedish => &["sv"],
        LanguageStatus::FinnishSwedish | LanguageStatus::SwedishFinnish => &["fi", "sv"],
    };
    codes.iter().filter_map(|code| Locale::parse(code)).collect()
}

/// A text of an entry, with the languages that it exists in.
struct Present<'e> {
    name: &'e str,
    languages: BTreeSet<Locale>,
    /// One of its languages' place.
    span: Span,
}

fn texts<F: Words>(entry: &Entry<F>) -> Vec<Present<'_>> {
    let written = |(key, words): (&'static str, &BTreeMap<Locale, At<String>>)| {
        Some(Present { name: spoken(key), languages: words.keys().copied().collect(), span: first_span(words)? })
    };
    let mut texts: Vec<Present> = entry.facts.words().into_iter().filter_map(written).collect();
    if let Some(body) = entry.bodies.values().next() {
        // The first words are enough to show which text is meant.
        let text = body.markdown.trim_start();
        let before = body.markdown.len() - text.len();
        let words = text
            .char_indices()
            .take_while(|(_, letter)| *letter != '\n')
            .nth(FIRST_LETTERS)
            .map_or(text.lines().next().map_or(0, str::len), |(at, _)| at);
        texts.push(Present {
            name: "the body",
            languages: entry.bodies.keys().copied().collect(),
            span: body.span.part(before, before + words),
        });
    }
    texts
}

fn first_span(words: &Text) -> Option<Span> {
    words.values().next().map(|text| text.span)
}

fn spoken(key: &'static str) -> &'static str {
    match key {
        "title" => "the title",
        "summary" => "the summary",
        "name" => "the name",
        "tagline" => "the tagline",
        "menu" => "the menu title",
        "network" => "the text on the network",
        other => other,
    }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    match items.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}
