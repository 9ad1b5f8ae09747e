//! The words of all entries: every link of their Markdown leads somewhere, nothing unsafe stands in it, and no sentence is too
//! long.

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::entry::{At, Body, Locale};
use crate::prose;

/// Words in a sentence before readers lose the thread, where the portal sets no other limit. The British government's content
/// design guidance asks to check every sentence with more than 25 words; Finnish says as much with fewer, so it is generous.
const LONGEST_SENTENCE: u16 = 25;

/// Checks every text once, for all editions.
pub fn check_texts(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let longest = usize::from(catalog.portal.longest_sentence.unwrap_or(LONGEST_SENTENCE));
    let known = |kind: &str, id: &str| catalog.knows(kind, id);
    let mut check = |bodies: &BTreeMap<Locale, Body>, summaries: Option<&BTreeMap<Locale, At<String>>>| {
        for body in bodies.values() {
            prose::check(&body.markdown, body.span, &known, diagnostics);
            for (place, words) in prose::long_sentences(&body.markdown, longest) {
                diagnostics.push(long(body.span.part(place.start, place.end), words, longest));
            }
        }
        for summary in summaries.into_iter().flat_map(BTreeMap::values) {
            let found = prose::long_sentences(&summary.value, longest);
            found.into_iter().for_each(|(_, words)| diagnostics.push(long(summary.span, words, longest)));
        }
    };
    check(&catalog.portal.bodies, Some(&catalog.portal.summary));
    catalog.regions.values().for_each(|entry| check(&entry.bodies, Some(&entry.summary)));
    catalog.statements.values().for_each(|entry| check(&entry.bodies, None));
    catalog.municipality_texts.values().for_each(|entry| check(&entry.bodies, None));
    catalog.organisations.values().for_each(|entry| check(&entry.bodies, Some(&entry.summary)));
    catalog.places.values().for_each(|place| check(&place.entry.bodies, None));
    catalog.providers.values().for_each(|provider| check(&provider.entry.bodies, Some(&provider.entry.summary)));
    catalog.helplines.values().for_each(|helpline| check(&helpline.entry.bodies, Some(&helpline.entry.summary)));
    catalog.news.values().for_each(|entry| check(&entry.bodies, Some(&entry.summary)));
    catalog.events.values().for_each(|event| check(&event.entry.bodies, Some(&event.entry.summary)));
    catalog.pages.values().for_each(|entry| check(&entry.bodies, Some(&entry.summary)));
    for region in catalog.regions.values() {
        for text in region.network.values() {
            prose::check(&text.value, text.span, &known, diagnostics);
        }
    }
}

fn long(span: crate::diagnostic::Span, words: usize, longest: usize) -> Diagnostic {
    Diagnostic::new(codes::LONG_SENTENCE, span, format!("the sentence is long: {words} words"))
        .expected(format!("at most {longest} are easy to follow"))
        .help("make two sentences of it; `longest_sentence` in `portal.yaml` sets the limit")
}
