//! The Markdown of all entries: every link leads somewhere, nothing unsafe stands in it.

use std::cell::Cell;
use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostics, Span};
use crate::prose;

/// Fingerprints of texts that are good whatever else the content holds. Looked up, never iterated.
#[derive(Default)]
pub struct Memory(HashSet<blake3::Hash>);

/// Checks every text once, for all editions.
pub fn check_texts(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    check_texts_remembering(catalog, &mut super::Memory::default(), diagnostics);
}

/// As [`check_texts`], passing over texts that were found good before and link to no entry.
pub fn check_texts_remembering(catalog: &Catalog, memory: &mut super::Memory, diagnostics: &mut Diagnostics) {
    let Memory(known_good) = &memory.texts;
    let checked: Vec<(blake3::Hash, bool, Diagnostics)> = texts(catalog)
        .into_par_iter()
        .map(|(text, span)| {
            let hash = blake3::hash(text.as_bytes());
            if known_good.contains(&hash) {
                return (hash, true, Diagnostics::default());
            }
            let (asked, mut found) = (Cell::new(false), Diagnostics::default());
            let known = |kind: &str, id: &str| {
                asked.set(true);
                catalog.knows(kind, id)
            };
            prose::check(text, span, &known, &mut found);
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

/// Every Markdown text and where it stands.
fn texts(catalog: &Catalog) -> Vec<(&str, Span)> {
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
    let bodies = bodies.flat_map(BTreeMap::values).map(|body| (body.markdown.as_str(), body.span));
    let networks = catalog.regions.values().flat_map(|region| region.network.values());
    bodies.chain(networks.map(|text| (text.value.as_str(), text.span))).collect()
}
