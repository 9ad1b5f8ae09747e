//! The Markdown of all entries: every link leads somewhere, nothing unsafe stands in it.

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::diagnostic::Diagnostics;
use crate::entry::{Body, Locale};
use crate::prose;

/// Checks every text once, for all editions.
pub fn check_texts(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let known = |kind: &str, id: &str| catalog.knows(kind, id);
    let mut check = |bodies: &BTreeMap<Locale, Body>| {
        for body in bodies.values() {
            prose::check(&body.markdown, body.span, &known, diagnostics);
        }
    };
    check(&catalog.portal.bodies);
    catalog.regions.values().for_each(|entry| check(&entry.bodies));
    catalog.statements.values().for_each(|entry| check(&entry.bodies));
    catalog.municipality_texts.values().for_each(|entry| check(&entry.bodies));
    catalog.organisations.values().for_each(|entry| check(&entry.bodies));
    catalog.places.values().for_each(|place| check(&place.entry.bodies));
    catalog.providers.values().for_each(|provider| check(&provider.entry.bodies));
    catalog.helplines.values().for_each(|helpline| check(&helpline.entry.bodies));
    catalog.news.values().for_each(|entry| check(&entry.bodies));
    catalog.events.values().for_each(|event| check(&event.entry.bodies));
    catalog.pages.values().for_each(|entry| check(&entry.bodies));
    for region in catalog.regions.values() {
        for text in region.network.values() {
            prose::check(&text.value, text.span, &known, diagnostics);
        }
    }
}
