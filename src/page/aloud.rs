//! A provider to be read over the phone: its name, where, when next, the number digit by digit, what to bring.
//!
//! In: a provider of the catalog. Out: a short page of its own, which is also what a slip of the helper's is made of. Absent on
//! purpose: the frame of other pages, and all that one does not say on the phone (topics, access, partners).

use serde::Serialize;

use super::context::{Context, Words, spaced_number};
use super::hours::{self, LiveTexts, Source};
use super::provider::{VerifiedView, verified};
use super::provider_point::region;
use super::provider_terms::{self, code};
use super::{Head, Made, not_found};
use crate::catalog::{Point, Provider as Resolved};
use crate::edition::PageKey;
use crate::entry::code_lists::PhoneKind;
use crate::entry::{Id, Provider};
use crate::hours::What;
use crate::language::Arguments;

/// Ways to get help that one can take in by ear; the provider's page has them all.
const MOST_POINTS: usize = 4;

#[derive(Serialize)]
struct View {
    title: Words,
    summary: Words,
    points: Vec<PointView>,
    /// How many ways more there are on the provider's page.
    more: usize,
    cost: Vec<Words>,
    languages: Vec<Words>,
    bring: Vec<Words>,
    never_asks: Vec<Words>,
    verified: VerifiedView,
    provider_href: Option<String>,
    /// The provider's page as it is written on paper.
    address: Option<String>,
    canonical: Option<String>,
    live: LiveTexts,
}

#[derive(PartialEq, Serialize)]
struct PointView {
    mode: Words,
    place: Option<Words>,
    finding: Option<Words>,
    /// The next time in words, and for the script.
    soonest: Option<Words>,
    data: Option<String>,
    /// Whether there is no time to tell but by asking.
    ask: bool,
    /// All clocks in one sentence.
    hours: Option<Words>,
    number: Option<NumberView>,
    booking: Option<Words>,
}

/// A number for the eye and for the ear.
#[derive(PartialEq, Serialize)]
struct NumberView {
    href: String,
    number: String,
    digits: String,
}

pub fn made(context: &Context, id: &Id<Provider>) -> Made {
    let Some(provider) = context.catalog.providers.get(id) else {
        return not_found::made(context);
    };
    let entry = &provider.entry;
    let key = PageKey::Provider(id.clone());
    let mut points: Vec<PointView> = Vec::new();
    for point in &provider.points {
        let mut view = point_view(context, provider, point);
        if points.iter().any(|told| told.number == view.number) {
            view.number = None;
        }
        if !points.contains(&view) {
            points.push(view);
        }
    }
    let first = provider.points.first();
    let terms =
        first.map_or_else(|| provider_terms::of_terms(context, &entry.terms), |point| provider_terms::of_point(context, point));
    let title = context.choose_or_empty(&entry.title);
    let view = View {
        summary: context.choose_or_empty(&entry.summary),
        more: points.len().saturating_sub(MOST_POINTS),
        cost: terms.cost,
        languages: provider_terms::languages(context, first.map_or(&entry.languages, |point| &point.languages)),
        bring: terms.bring,
        never_asks: terms.never_asks,
        verified: verified(context, &entry.scope, &entry.verified, provider.freshness),
        provider_href: context.href(&key),
        address: context.url(&key).map(|url| url.split_once("://").map_or(url.clone(), |(_, rest)| rest.to_string())),
        canonical: context.url(&key),
        live: hours::live_texts(context),
        title: title.clone(),
        points: points.into_iter().take(MOST_POINTS).collect(),
    };
    let head = Head { title, description: view.summary.text.clone(), unlisted: true, ..Head::default() };
    Made::new("aloud.html", head, &view)
}

fn point_view(context: &Context, provider: &Resolved, point: &Point) -> PointView {
    let place = point.place().and_then(|id| context.catalog.places.get(id));
    let timetable = point.timetable.as_ref();
    let clock = timetable.and_then(|timetable| Some((timetable, hours::whats(timetable).into_iter().next()?)));
    let own = timetable.map(|timetable| Source { timetable, title: "hours-heading-help", region: region(&provider.entry.scope) });
    let building = place.and_then(|place| {
        let region = Some(&context.catalog.municipality(place.municipality).region);
        Some(Source { timetable: place.building.as_ref()?, title: "place-heading-hours", region })
    });
    let sources: Vec<Source> = own.into_iter().chain(building).collect();
    let called = point.phones.iter().find(|phone| phone.phone.kind != PhoneKind::Sms).or(point.phones.first());
    let booking = point.written.booking.as_ref();
    let number = called
        .map(|phone| phone.phone.number.value.as_str())
        .or_else(|| Some(booking?.phone.as_ref()?.as_str()))
        .or_else(|| Some(place?.entry.phone.first()?.value.as_str()))
        .or_else(|| {
            let organisation = context.catalog.organisations.get(&provider.organisation)?;
            Some(organisation.contact.as_ref()?.phone.as_ref()?.value.as_str())
        });
    PointView {
        mode: code(context, "mode", point.mode.code()),
        place: place.map(|place| {
            let name = context.name(&place.entry.name);
            let street = place.entry.address.as_ref().and_then(|address| address.street.as_ref());
            let parts = std::iter::once(name.text)
                .chain(street.map(|street| context.name(street).text))
                .chain(std::iter::once(context.municipality(place.municipality)));
            Words { text: parts.collect::<Vec<_>>().join(", "), lang: name.lang, dir: name.dir }
        }),
        finding: point.written.finding.as_ref().and_then(|finding| context.choose(finding)),
        soonest: clock.and_then(|(timetable, what)| hours::soonest(context, timetable, what)),
        data: clock.map(|(timetable, what)| hours::data(context, timetable, what)),
        ask: timetable.is_some_and(|timetable| timetable.ask),
        hours: hours::told(context, &sources, |what| {
            matches!(what, What::Help | What::Phone | What::Building) || clock.is_some_and(|(_, own)| own == what)
        }),
        number: number.map(number_view),
        booking: booking
            .and_then(|booking| booking.need)
            .map(|need| context.words_with(&format!("booking-need-{}", need.code()), &Arguments::new())),
    }
}

fn number_view(number: &str) -> NumberView {
    NumberView { href: format!("tel:{number}"), number: spaced_number(number), digits: digits(number) }
}

/// A number as one dictates it in Finland: with 0 in place of the country code, digit by digit, with pauses: `0 2 9, 0 0 0, 1 2 3 4`.
fn digits(number: &str) -> String {
    let spaced = spaced_number(number);
    let groups: Vec<&str> = spaced.split('\u{a0}').collect();
    let spell = |group: String| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    let groups: Vec<String> = match groups.as_slice() {
        ["+358", area, rest @ ..] => {
            std::iter::once(format!("0{area}")).chain(rest.iter().map(ToString::to_string)).map(spell).collect()
        }
        other => other.iter().map(|group| spell((*group).to_string())).collect(),
    };
    groups.join(", ")
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn numbers_are_dictated_digit_by_digit() {
        assert_eq!(digits("+358290001234"), "0 2 9, 0 0 0, 1 2 3 4");
        assert_eq!(digits("+35890001234"), "0 9, 0 0 0, 1 2 3 4");
        assert_eq!(digits("+4681234"), "+ 4 6 8 1 2 3 4");
    }
}
