//! A provider in a list: what, how, where, when in a line or two.

use serde::Serialize;

use super::context::{Context, Words, spaced_number};
use super::filters::{self, Facts};
use super::hours;
use crate::catalog::{Freshness, Provider, Service, Timetable};
use crate::edition::PageKey;
use crate::entry::code_lists::{Mode, Status};
use crate::language::Arguments;

/// Places that a card names; a mobile unit can have dozens.
const PLACES: usize = 4;

/// One provider as lists show it.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    pub id: String,
    pub title: Words,
    pub summary: Words,
    pub href: Option<String>,
    pub organisation: Words,
    /// Codes and names of the modes that this card is about.
    pub modes: Vec<ModeView>,
    /// The places of those points: name and municipality.
    pub places: Vec<PlaceLine>,
    /// Places beyond those.
    pub more_places: i64,
    /// The usual week of the first point that has one, as a sentence; without it, how the times are asked.
    pub when: Option<Words>,
    /// Names of the languages of help.
    pub languages: Vec<String>,
    /// The phone to call, for phone help and bookings.
    pub phone: Option<PhoneLine>,
    /// `free`, `paid` …
    pub cost: Option<&'static str>,
    /// `active`, `paused` …
    pub status: &'static str,
    /// `fresh`, `due`, `stale`
    pub freshness: &'static str,
    /// Kilometres from the municipality asked about, written out.
    pub distance: Option<String>,
    /// Whether help reaches the whole country.
    pub nationwide: bool,
    pub pinned: bool,
    pub facts: Facts,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ModeView {
    pub code: &'static str,
    pub name: Words,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PlaceLine {
    pub name: Words,
    pub municipality: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct PhoneLine {
    pub number: String,
    pub tel: String,
}

/// The card of a provider, about all its points.
pub fn of_provider(context: &Context, provider: &Provider) -> Card {
    let all: Vec<usize> = (0..provider.points.len()).collect();
    card(context, provider, &all)
}

/// Cards of services: one a provider, about the points that are listed, in the order of their first mention.
pub fn of_services<'s>(context: &Context, services: impl IntoIterator<Item = &'s Service>) -> Vec<Card> {
    let mut grouped: Vec<(&crate::entry::Id<crate::entry::Provider>, Vec<usize>)> = Vec::new();
    for service in services {
        match grouped.iter_mut().find(|(id, _)| **id == service.provider) {
            Some((_, points)) => points.push(service.point),
            None => grouped.push((&service.provider, vec![service.point])),
        }
    }
    let shown = |id| context.edition.providers.contains(id);
    grouped
        .into_iter()
        .filter(|(id, _)| shown(id))
        .filter_map(|(id, points)| Some(card(context, context.catalog.providers.get(id)?, &points)))
        .collect()
}

/// Sorts cards by title as the page's language does, pinned ones first.
pub fn sort(context: &Context, cards: &mut [Card]) {
    cards.sort_by(|left, right| {
        right.pinned.cmp(&left.pinned).then_with(|| context.language.compare(&left.title.text, &right.title.text))
    });
}

fn card(context: &Context, provider: &Provider, points: &[usize]) -> Card {
    let points: Vec<_> = points.iter().filter_map(|number| provider.points.get(*number)).collect();
    let entry = &provider.entry;
    let mut modes: Vec<ModeView> = points.iter().map(|point| mode(context, point.mode)).collect();
    modes.dedup();
    let mut places: Vec<PlaceLine> = points
        .iter()
        .filter_map(|point| context.catalog.places.get(point.place()?))
        .map(|place| PlaceLine { name: context.name(&place.entry.name), municipality: context.municipality(place.municipality) })
        .collect();
    places.dedup();
    let more_places = places.len().saturating_sub(PLACES) as i64;
    places.truncate(PLACES);
    let mut languages = Vec::new();
    for language in points.iter().flat_map(|point| &point.languages) {
        let name = context.language_name(language.code.value);
        if !languages.contains(&name) {
            languages.push(name);
        }
    }
    let phone = points.iter().find_map(|point| {
        let called = point.phones.first().map(|phone| &phone.phone.number.value);
        called.or_else(|| point.written.booking.as_ref()?.phone.as_ref()).map(|number| number.as_str().to_string())
    });
    Card {
        id: entry.id.to_string(),
        title: context.choose_or_empty(&entry.title),
        summary: context.choose_or_empty(&entry.summary),
        href: context.href(&PageKey::Provider(entry.id.clone())),
        organisation: context.organisation(&provider.organisation).unwrap_or_default(),
        modes,
        places,
        more_places,
        when: points.iter().find_map(|point| when(context, point.timetable.as_ref()?)),
        languages,
        phone: phone.map(|number| phone_line(&number)),
        cost: points.iter().find_map(|point| point.terms.cost.as_ref()).map(|cost| cost.kind.value.code()),
        status: if provider.status == Status::Active { "active" } else { provider.status.code() },
        freshness: if provider.freshness == Freshness::Hidden { "stale" } else { provider.freshness.code() },
        distance: None,
        nationwide: points.iter().any(|point| point.area.is_nationwide()),
        pinned: context.edition.pinned.contains(&entry.id),
        facts: filters::facts(context, provider, &points),
    }
}

/// A mode by its code and name.
pub fn mode(context: &Context, mode: Mode) -> ModeView {
    ModeView { code: mode.code(), name: context.words_with(&format!("mode-{}", mode.code()), &Arguments::new()) }
}

/// Times in words; those that nobody promises are asked by phone.
fn when(context: &Context, timetable: &Timetable) -> Option<Words> {
    if timetable.ask {
        return Some(context.words_with("hours-call-first", &Arguments::new()));
    }
    hours::sentence(context, timetable)
}

/// A number to call, for people and for `tel:`.
pub fn phone_line(number: &str) -> PhoneLine {
    PhoneLine { number: spaced_number(number), tel: number.to_string() }
}
