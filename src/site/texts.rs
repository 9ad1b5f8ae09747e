//! The words of all entries: every link of their Markdown leads somewhere, nothing unsafe stands in it, and no sentence is too
//! long.

use std::cell::Cell;
use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, codes};
use crate::prose;

/// Words in a sentence before readers lose the thread, where the portal sets no other limit. The British government's content
/// design guidance asks to check every sentence with more than 25 words; Finnish says as much with fewer, so it is generous.
const LONGEST_SENTENCE: u16 = 25;

/// Fingerprints of texts that are good whatever else the content holds. Looked up, never iterated.
#[derive(Default)]
pub struct Memory(HashSet<blake3::Hash>);

/// Words of an entry.
struct Text<'c> {
    words: &'c str,
    span: Span,
    /// Whether it is a summary: one line of words alone, whose place is told as a whole.
    summary: bool,
}

impl<'c> Text<'c> {
    fn new(words: &'c str, span: Span, summary: bool) -> Text<'c> {
        Text { words, span, summary }
    }
}

/// Checks every text once, for all editions.
pub fn check_texts(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    check_texts_remembering(catalog, &mut super::Memory::default(), diagnostics);
}

/// As [`check_texts`], passing over texts that were found good before and link to no entry.
pub fn check_texts_remembering(catalog: &Catalog, memory: &mut super::Memory, diagnostics: &mut Diagnostics) {
    let Memory(known_good) = &memory.texts;
    let longest = usize::from(catalog.portal.longest_sentence.unwrap_or(LONGEST_SENTENCE));
    let checked: Vec<(blake3::Hash, bool, Diagnostics)> = texts(catalog)
        .into_par_iter()
        .map(|text| {
            let hash = blake3::Hasher::new().update(&longest.to_le_bytes()).update(text.words.as_bytes()).finalize();
            if known_good.contains(&hash) {
                return (hash, true, Diagnostics::default());
            }
            let (asked, mut found) = (Cell::new(false), Diagnostics::default());
            let known = |kind: &str, id: &str| {
                asked.set(true);
                catalog.knows(kind, id)
            };
            if !text.summary {
                prose::check(text.words, text.span, &known, &mut found);
            }
            for (place, words) in prose::long_sentences(text.words, longest) {
                let span = if text.summary { text.span } else { text.span.part(place.start, place.end) };
                found.push(long(span, words, longest));
            }
            (hash, !asked.get() && found.is_empty(), found)
        })
        .collect();
    let mut good = HashSet::with_capacity(checked.len());
    for (hash, is_good, found) in checked {
        if is_good {
            good.insert(hash);
        }
        diagnostics.extend(found);
    }
    memory.texts = Memory(good);
}

/// Every text and where it stands.
fn texts(catalog: &Catalog) -> Vec<Text<'_>> {
    let bodies = std::iter::once(&catalog.portal.bodies)
        .chain(catalog.regions.values().map(|entry| &entry.bodies))
        .chain(catalog.statements.values().map(|entry| &entry.bodies))
        .chain(catalog.municipality_texts.values().map(|entry| &entry.bodies))
        .chain(catalog.organisations.values().map(|entry| &entry.bodies))
        .chain(catalog.places.values().map(|place| &place.entry.bodies))
        .chain(catalog.providers.values().map(|provider| &provider.entry.bodies))
        .chain(catalog.helplines.values().map(|helpline| &helpline.entry.bodies))
        .chain(catalog.news.values().map(|entry| &entry.bodies))
        .chain(catalog.events.values().map(|event| &event.entry.bodies))
        .chain(catalog.pages.values().map(|entry| &entry.bodies));
    let summaries = std::iter::once(&catalog.portal.summary)
        .chain(catalog.regions.values().map(|entry| &entry.summary))
        .chain(catalog.organisations.values().map(|entry| &entry.summary))
        .chain(catalog.providers.values().map(|provider| &provider.entry.summary))
        .chain(catalog.helplines.values().map(|helpline| &helpline.entry.summary))
        .chain(catalog.news.values().map(|entry| &entry.summary))
        .chain(catalog.events.values().map(|event| &event.entry.summary))
        .chain(catalog.pages.values().map(|entry| &entry.summary));
    let networks = catalog.regions.values().map(|region| &region.network);
    let bodies = bodies.flat_map(BTreeMap::values).map(|body| Text::new(&body.markdown, body.span, false));
    let networks = networks.flat_map(BTreeMap::values).map(|text| Text::new(&text.value, text.span, false));
    let summaries = summaries.flat_map(BTreeMap::values).map(|text| Text::new(&text.value, text.span, true));
    bodies.chain(networks).chain(summaries).collect()
}

fn long(span: Span, words: usize, longest: usize) -> Diagnostic {
    Diagnostic::new(codes::LONG_SENTENCE, span, format!("the sentence is long: {words} words"))
        .expected(format!("at most {longest} are easy to follow"))
        .help("make two sentences of it; `longest_sentence` in `portal.yaml` sets the limit")
}
