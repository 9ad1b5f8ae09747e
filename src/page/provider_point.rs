//! One way to get help: when, where, by which number, how to book; and a mobile unit's round as one such way.
//!
//! In: points of a provider. Out: a view for each; stops of the same round are one view with a list of stops.

use serde::Serialize;

use super::card::{self, ModeView};
use super::context::{Context, Words};
use super::hours::{self, HoursView, NextView, Source};
use super::hours_words::capitalised;
use super::phones::{self, NumberView, PhoneView};
use super::place::{self, Named, PlaceView, organisation_link};
use super::provider_terms::{TermsView, code};
use crate::catalog::{Point, PointAt, Provider, RegionId, ResolvedPlace};
use crate::entry::code_lists::BookingNeed;
use crate::entry::{Booking, Scope, Where};
use crate::language::Arguments;

/// Dates of a stop that a page names.
const VISITS: usize = 8;

#[derive(Clone, Debug, Serialize)]
pub struct PointView {
    /// `point-1`, for anchors.
    pub anchor: String,
    pub mode: ModeView,
    pub explained: Words,
    /// The place or channel, for the heading; nothing where the mode says it all.
    pub at: Option<Words>,
    /// Help, building and self-service together.
    pub hours: Option<HoursView>,
    pub place: Option<PlaceView>,
    /// Another point of this page has the same place in full: its anchor.
    pub place_above: Option<String>,
    pub channel: Option<ChannelView>,
    /// At the reader's own home or club, within the coverage.
    pub at_home: bool,
    pub finding: Option<Words>,
    pub phones: Vec<PhoneView>,
    /// Where the help has no number of its own: the place's, or the organisation's.
    pub call: Option<NumberView>,
    pub email: Option<String>,
    pub website: Option<String>,
    pub booking: Option<BookingView>,
    pub session: Vec<Words>,
    pub route: Option<RouteView>,
    /// What differs from the provider's other points.
    pub terms: TermsView,
}

#[derive(Clone, Debug, Serialize)]
pub struct ChannelView {
    pub name: Words,
    pub url: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct BookingView {
    pub need: Option<Words>,
    pub phone: Option<NumberView>,
    pub url: Option<String>,
    pub in_person: bool,
    pub lead: Option<Words>,
}

#[derive(Clone, Debug, Serialize)]
pub struct RouteView {
    pub vehicle: Option<Words>,
    pub organisation: Option<Named>,
    pub stops: Vec<StopView>,
}

#[derive(Clone, Debug, Serialize)]
pub struct StopView {
    pub place: PlaceView,
    /// How long the unit stays.
    pub minutes: Option<Words>,
    /// The rule of the visits in words, if there is one.
    pub rule: Option<Words>,
    pub visits: Vec<NextView>,
}

/// The views of all points, and for each the number of the point that it stands for first.
pub fn views(context: &Context, provider: &Provider) -> Vec<(usize, PointView)> {
    let mut views: Vec<(usize, PointView)> = Vec::new();
    for (number, point) in provider.points.iter().enumerate() {
        if let PointAt::Stop { .. } = point.at
            && let Some((first, before)) = views.last_mut()
            && let Some(route) = before.route.as_mut()
            && provider.points[*first].written == point.written
        {
            route.stops.extend(stop(context, point));
            continue;
        }
        let view = view(context, provider, point, &views);
        views.push((number, view));
    }
    for (count, (_, view)) in views.iter_mut().enumerate() {
        view.anchor = format!("point-{}", count + 1);
    }
    views
}

fn view(context: &Context, provider: &Provider, point: &Point, before: &[(usize, PointView)]) -> PointView {
    let written = &point.written;
    let region = region(&provider.entry.scope);
    let route = route(context, point);
    let resolved = if route.is_some() { None } else { place_of(context, point) };
    let mut place_view = resolved.map(|resolved| place::view(context, resolved));
    let same_place = |(count, (_, other)): (usize, &(usize, PointView))| {
        let same =
            place_view.is_some() && other.place.as_ref().map(|place| &place.id) == place_view.as_ref().map(|place| &place.id);
        (same && other.place_above.is_none()).then(|| format!("point-{}", count + 1))
    };
    let place_above = before.iter().enumerate().find_map(same_place);
    let has_number = !point.phones.is_empty() || written.booking.as_ref().is_some_and(|booking| booking.phone.is_some());
    let call = match place_view.as_mut().filter(|_| !has_number && place_above.is_none()) {
        None => None,
        Some(place) if place.phones.is_empty() => context
            .catalog
            .organisations
            .get(&provider.organisation)
            .and_then(|organisation| organisation.contact.as_ref()?.phone.as_ref())
            .map(|number| phones::number(number.value.as_str())),
        Some(place) => Some(place.phones.remove(0)),
    };
    let channel = match &point.at {
        PointAt::Channel { channel, url } => Some(ChannelView {
            name: code(context, "channel", channel.code()),
            url: url.as_ref().map(|url| url.as_str().to_string()),
        }),
        _ => None,
    };
    PointView {
        anchor: String::new(),
        mode: card::mode(context, point.mode),
        explained: context.words_with(&format!("mode-{}-explained", point.mode.code()), &Arguments::new()),
        at: place_view.as_ref().map(|place| place.name.clone()),
        // The building's hours stand once, where the place is told in full.
        hours: if route.is_some() {
            None
        } else {
            point_hours(context, point, resolved.filter(|_| place_above.is_none()), region)
        },
        place_above,
        place: place_view,
        channel,
        at_home: matches!(point.at, PointAt::Area),
        finding: written.finding.as_ref().and_then(|finding| context.choose(finding)),
        phones: phones::views(context, &point.phones, region),
        call,
        email: written.email.as_ref().map(|email| email.value.as_str().to_string()),
        website: written.url.as_ref().and_then(|website| context.website(website)),
        booking: written.booking.as_ref().map(|booking| booking_view(context, booking)),
        session: session(context, point),
        route,
        terms: TermsView::default(),
    }
}

/// The hours of the help together with those of its building.
fn point_hours(context: &Context, point: &Point, place: Option<&ResolvedPlace>, region: Option<&RegionId>) -> Option<HoursView> {
    let help = point.timetable.as_ref().map(|timetable| Source { timetable, title: "hours-heading-help", region });
    let building = place.and_then(|place| {
        let region = &context.catalog.municipality(place.municipality).region;
        Some(Source { timetable: place.building.as_ref()?, title: "place-heading-hours", region: Some(region) })
    });
    let sources: Vec<Source> = help.into_iter().chain(building).collect();
    (!sources.is_empty()).then(|| hours::group(context, &sources))
}

fn place_of<'a>(context: &'a Context, point: &Point) -> Option<&'a ResolvedPlace> {
    point.place().and_then(|id| context.catalog.places.get(id))
}

fn route(context: &Context, point: &Point) -> Option<RouteView> {
    let (PointAt::Stop { .. }, Where::Route(route)) = (&point.at, &point.written.at) else { return None };
    Some(RouteView {
        vehicle: route.vehicle.as_ref().and_then(|vehicle| context.choose(vehicle)),
        organisation: route.organisation.as_ref().and_then(|id| organisation_link(context, id)),
        stops: stop(context, point).into_iter().collect(),
    })
}

fn stop(context: &Context, point: &Point) -> Option<StopView> {
    let PointAt::Stop { minutes, .. } = &point.at else { return None };
    let minutes = minutes.map(|count| {
        let words = context.words_with("hours-visit-minutes", &Arguments::new().number("count", i64::from(count)));
        Words { text: capitalised(&words.text), ..words }
    });
    Some(StopView {
        place: place::view(context, place_of(context, point)?),
        minutes,
        rule: point.timetable.as_ref().and_then(|timetable| hours::sentence(context, timetable)),
        visits: point.timetable.as_ref().map(|timetable| hours::coming(context, timetable, VISITS)).unwrap_or_default(),
    })
}

fn booking_view(context: &Context, booking: &Booking) -> BookingView {
    let lead = |days| context.words_with("booking-lead-days", &Arguments::new().number("count", i64::from(days)));
    BookingView {
        need: booking.need.map(|need: BookingNeed| code(context, "booking-need", need.code())),
        phone: booking.phone.as_ref().map(|number| phones::number(number.as_str())),
        url: booking.url.as_ref().map(|url| url.as_str().to_string()),
        in_person: booking.in_person,
        lead: booking.lead_days.filter(|days| *days > 0).map(lead),
    }
}

fn session(context: &Context, point: &Point) -> Vec<Words> {
    let Some(session) = &point.written.session else { return Vec::new() };
    let longest =
        session.max_minutes.map(|count| context.words_with("session-max", &Arguments::new().number("count", i64::from(count))));
    let queue = session.queue.then(|| context.words_with("session-queue", &Arguments::new()));
    longest.into_iter().chain(queue).collect()
}

/// The region of an entry that belongs to one.
pub fn region(scope: &Scope) -> Option<&RegionId> {
    match scope {
        Scope::National => None,
        Scope::Region(region) => Some(region),
    }
}
