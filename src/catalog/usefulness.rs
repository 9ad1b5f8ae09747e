//! How much of what readers ask an entry answers, and help that is described more than once. Nothing here is wrong; it says
//! where an hour of an editor's work helps readers most.
//!
//! In: the catalog. Out: findings that inform. Absent on purpose: what must be there.

use std::collections::HashMap;

use super::{Catalog, Point, Provider};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::entry::code_lists::Level;
use crate::entry::{Id, Locale, Organisation};

/// Answers that weigh less in all than this are reported.
const ENOUGH: u32 = 40;
/// How many missing fields a finding names.
const NAMED: usize = 3;

/// Whether a provider answers a question.
type Answers = fn(&Catalog, &Provider) -> bool;

/// What readers ask, with its weight in a hundred and the field that answers it. The weights are ours, by what decides whether
/// a reader gets help at all: when, whom to call, in what language; then whether they get in, and what they need with them.
const QUESTIONS: [(&str, u32, Answers); 10] = [
    ("hours", 22, |_, provider| provider.points.iter().any(|point| point.timetable.as_ref().is_some_and(|hours| !hours.ask))),
    ("phone", 16, |_, provider| provider.points.iter().any(|point| !point.phones.is_empty() || can_be_booked_by_phone(point))),
    ("languages", 12, |_, provider| provider.points.iter().any(|point| !point.languages.is_empty())),
    ("access", 10, |catalog, provider| has_no_place(provider) || at_a_place(catalog, provider, |place| place.access.is_some())),
    ("finding", 8, |catalog, provider| {
        let told = provider.points.iter().any(|point| point.written.finding.is_some());
        told || has_no_place(provider) || at_a_place(catalog, provider, |place| place.finding.is_some())
    }),
    ("bring", 8, |_, provider| {
        provider.points.iter().any(|point| !point.terms.bring.is_empty() || point.terms.bring_note.is_some())
    }),
    ("body", 8, |_, provider| !provider.entry.bodies.is_empty()),
    ("not_helped", 6, |_, provider| {
        let limited = provider.entry.topics.iter().any(|topic| topic.level != Level::Together);
        limited || provider.points.iter().any(|point| !point.terms.not_helped.is_empty() || point.terms.not_helped_note.is_some())
    }),
    ("devices", 5, |_, provider| !provider.entry.devices.is_empty()),
    ("audience", 5, |_, provider| {
        provider.points.iter().any(|point| !point.terms.audience.is_empty() || point.terms.age.is_some())
    }),
];

/// Gives every finding.
pub fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    answers(catalog, diagnostics);
    same_services(catalog, diagnostics);
}

fn answers(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    for provider in catalog.providers.values().filter(|provider| provider.is_listed()) {
        let (told, missing): (Vec<_>, Vec<_>) = QUESTIONS.iter().partition(|(.., is_told)| is_told(catalog, provider));
        let reached: u32 = told.iter().map(|(_, weight, _)| weight).sum();
        if reached >= ENOUGH {
            continue;
        }
        let named: Vec<String> = missing.iter().take(NAMED).map(|(field, ..)| format!("`{field}`")).collect();
        diagnostics.push(
            Diagnostic::new(
                codes::INCOMPLETE_ENTRY,
                provider.entry.title.values().next().map_or(provider.entry.span, |title| title.span),
                format!("the entry answers {reached} of 100 by which readers' questions are weighed"),
            )
            .expected(format!("{ENOUGH} or more"))
            .help(format!("most useful next: {}", named.join(", "))),
        );
    }
}

fn can_be_booked_by_phone(point: &Point) -> bool {
    point.written.booking.as_ref().is_some_and(|booking| booking.phone.is_some())
}

fn has_no_place(provider: &Provider) -> bool {
    provider.points.iter().all(|point| point.place().is_none())
}

fn at_a_place(catalog: &Catalog, provider: &Provider, has: impl Fn(&crate::entry::Place) -> bool) -> bool {
    let places = provider.points.iter().filter_map(|point| catalog.places.get(point.place()?));
    places.into_iter().any(|place| has(&place.entry))
}

/// One organisation's help under one title in the folders of several regions: readers at a border find it twice.
fn same_services(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    // Looked up, never iterated.
    let mut by_name: HashMap<(&Id<Organisation>, Locale, String), &Provider> = HashMap::new();
    for provider in catalog.providers.values().filter(|provider| provider.is_listed()) {
        let Some(region) = super::resolve::scope_region(&provider.entry.scope) else { continue };
        let titles = provider.entry.title.iter().map(|(locale, title)| (*locale, title));
        for (locale, title) in titles {
            let name = (&provider.organisation, locale, title.value.to_lowercase());
            let Some(first) = by_name.get(&name) else {
                by_name.insert(name, provider);
                continue;
            };
            let first_title = first.entry.title.get(&locale);
            let Some(first_title) = first_title.filter(|_| super::resolve::scope_region(&first.entry.scope) != Some(region))
            else {
                continue;
            };
            diagnostics.push(
                Diagnostic::new(codes::SAME_SERVICE, title.span, format!("`{}` is described by two regions", title.value))
                    .expected("the same help?")
                    .label(first_title.span, "described here too")
                    .help(
                        "if it is one service, keep one entry whose `coverage` names both regions; else give each its own title",
                    ),
            );
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::QUESTIONS;

    #[test]
    fn the_weights_are_parts_of_a_hundred_and_the_heaviest_comes_first() {
        let weights = QUESTIONS.map(|(_, weight, _)| weight);
        assert_eq!(weights.iter().sum::<u32>(), 100);
        assert!(weights.is_sorted_by(|heavier, lighter| heavier >= lighter));
    }
}
