//! Entries as written → the catalog's types, with every reference looked up once.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday};
use rayon::prelude::*;

use super::area::{self, Area};
use super::calendars::Calendars;
use super::freshness::{Freshness, Limits};
use super::geography::{Geography, RegionId};
use super::relations::unknown_id;
use super::timetable::Timetable;
use super::{Catalog, Point, PointAt, Provider, ResolvedEvent, ResolvedHelpline, ResolvedPhone, ResolvedPlace};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::entry::code_lists::{DayName, Status};
use crate::entry::{
    self, At, Coverage, Entries, Entry, Event, Helpline, Id, Occurrence, Organisation, OrganisationReference, Phone, Place,
    PlaceReference, Scope, Terms, Unread, Verified, Where,
};
use crate::hours::Calendar;

/// Resolves every entry; those without a needed relation are reported and left out.
pub fn resolve(
    mut entries: Entries,
    unread: &mut Unread,
    geography: Geography,
    calendars: Calendars,
    as_of: Date,
    diagnostics: &mut Diagnostics,
) -> Option<Catalog> {
    let portal = entries.portal.take()?;
    let mut resolver = Resolver {
        geography: &geography,
        calendars: &calendars,
        as_of,
        national_limits: portal.facts.thresholds.clone(),
        region_limits: entries.regions.iter().map(|(id, region)| (id.clone(), region.thresholds.clone())).collect(),
        organisations: std::mem::take(&mut entries.organisations),
        places: BTreeMap::new(),
        unread,
        diagnostics,
    };
    for (_, place) in std::mem::take(&mut entries.places) {
        resolver.place(place);
    }
    let (published, others): (Vec<_>, Vec<_>) =
        std::mem::take(&mut entries.providers).into_values().partition(|entry| is_published(entry, as_of));
    for entry in others {
        // It may be named by others all the same: the day of publishing must not make that a mistake.
        resolver.unread.insert("provider", entry.id.as_str());
    }
    let times: Vec<Vec<PointTimes>> = published.par_iter().map(|entry| point_times(entry, &calendars, as_of)).collect();
    let providers: Vec<Provider> =
        published.into_iter().zip(times).filter_map(|(entry, times)| resolver.provider(entry, times)).collect();
    let helplines: Vec<ResolvedHelpline> =
        std::mem::take(&mut entries.helplines).into_values().map(|entry| resolver.helpline(entry)).collect();
    let events: Vec<ResolvedEvent> =
        std::mem::take(&mut entries.events).into_values().map(|entry| resolver.event(entry)).collect();
    let mut municipality_texts = BTreeMap::new();
    for (id, text) in std::mem::take(&mut entries.municipalities) {
        match geography.municipality(id.as_str()) {
            Some(municipality) => {
                resolver.check_region(&text.scope, &municipality.region, municipality.slug.as_str(), text.span);
                municipality_texts.insert(municipality.code, text);
            }
            None => resolver.diagnostics.push(
                Diagnostic::new(codes::UNKNOWN_ID, text.span, format!("no municipality is called `{id}`"))
                    .expected("the file's name")
                    .suggest(id.as_str(), geography.slugs()),
            ),
        }
    }
    let Resolver { organisations, places, .. } = resolver;
    Some(Catalog {
        as_of,
        vocabulary: entries.vocabulary,
        portal,
        regions: entries.regions,
        statements: entries.statements,
        municipality_texts,
        organisations,
        places,
        providers: providers.into_iter().map(|provider| (provider.entry.id.clone(), provider)).collect(),
        helplines: helplines.into_iter().map(|helpline| (helpline.entry.id.clone(), helpline)).collect(),
        news: entries.news,
        events: events.into_iter().map(|event| (event.entry.id.clone(), event)).collect(),
        pages: entries.pages,
        serving: BTreeMap::new(),
        geography,
        calendars,
    })
}

/// What is needed to resolve one entry after another; inline organisations and places join the shared ones.
struct Resolver<'a> {
    geography: &'a Geography,
    calendars: &'a Calendars,
    as_of: Date,
    national_limits: Option<entry::Thresholds>,
    region_limits: BTreeMap<RegionId, Option<entry::Thresholds>>,
    organisations: BTreeMap<Id<Organisation>, Entry<Organisation>>,
    places: BTreeMap<Id<Place>, ResolvedPlace>,
    /// Entries left out because of a mistake; what refers to them is left alone.
    unread: &'a mut Unread,
    diagnostics: &'a mut Diagnostics,
}

impl Resolver<'_> {
    fn provider(&mut self, entry: Entry<entry::Provider>, times: Vec<PointTimes>) -> Option<Provider> {
        let organisation = self.organisation(&entry);
        if organisation.is_none() {
            self.unread.insert("provider", entry.id.as_str());
        }
        let default_coverage =
            organisation.as_ref().and_then(|id| self.organisations.get(id)).and_then(|owner| owner.coverage.clone());
        let coverage = entry.coverage.clone().or(default_coverage);
        let mut points = Vec::new();
        let mut inline_places = 0;
        for (point, times) in entry.points.iter().zip(times) {
            self.point(&entry, point, times, coverage.as_ref(), &mut inline_places, &mut points);
        }
        let municipalities =
            points.iter().filter_map(|point| self.places.get(point.place()?)).map(|place| place.municipality).collect();
        let freshness = self.freshness(&entry.scope, &entry.verified);
        Some(Provider { organisation: organisation?, points, status: self.status(&entry), freshness, municipalities, entry })
    }

    /// A status with dates holds between them; outside them the provider is active.
    fn status(&self, entry: &Entry<entry::Provider>) -> Status {
        let written = entry.status.as_ref().map_or(Status::Active, |status| status.value);
        let Some(dates) = &entry.status_dates else { return written };
        let begun = dates.from.as_ref().is_none_or(|from| from.value <= self.as_of);
        let ended = dates.to.as_ref().is_some_and(|to| to.value < self.as_of);
        match written {
            Status::Paused | Status::Closed if !begun => Status::Active,
            Status::Paused if ended => Status::Active,
            Status::Seasonal if !begun || ended => Status::Paused,
            // What was planned from a day is there from that day.
            Status::Planned if begun && dates.from.is_some() => Status::Active,
            other => other,
        }
    }

    fn organisation(&mut self, entry: &Entry<entry::Provider>) -> Option<Id<Organisation>> {
        match &entry.facts.organisation {
            OrganisationReference::Known(id) if self.organisations.contains_key(&id.value) => Some(id.value.clone()),
            OrganisationReference::Known(id) if self.unread.contains("organisation", id.as_str()) => None,
            OrganisationReference::Known(id) => {
                let diagnostic = unknown_id("organisation", id.as_str(), id.span, self.organisations.keys().map(Id::as_str));
                self.diagnostics.push(diagnostic);
                None
            }
            OrganisationReference::Inline(organisation) => {
                let id = free_id(&format!("{}-organisation", entry.id), &self.organisations)?;
                self.organisations.insert(
                    id.clone(),
                    Entry {
                        id: id.clone(),
                        scope: entry.scope.clone(),
                        span: entry.span,
                        bodies: BTreeMap::new(),
                        translations: BTreeMap::new(),
                        facts: (**organisation).clone(),
                    },
                );
                Some(id)
            }
        }
    }

    fn point(
        &mut self,
        entry: &Entry<entry::Provider>,
        point: &At<entry::Point>,
        times: PointTimes,
        coverage: Option<&Coverage>,
        inline_places: &mut usize,
        points: &mut Vec<Point>,
    ) {
        let needs_coverage = !matches!(point.at, Where::Place(_) | Where::Route(_));
        let area = match point.coverage.as_ref().or(coverage) {
            Some(coverage) => area::resolve(coverage, self.geography, self.diagnostics),
            None => {
                if needs_coverage {
                    self.diagnostics.push(
                        Diagnostic::new(codes::MISSING_COVERAGE, point.mode.span, "this help does not say whom it covers")
                            .expected("needs `coverage:`")
                            .help("add `coverage: {kind: municipalities, codes: [rovaniemi]}` to the point, the provider or its organisation"),
                    );
                }
                Area::Visitors
            }
        };
        let languages = if point.languages.is_empty() { &entry.languages } else { &point.languages };
        let terms = merged_terms(&entry.terms, &point.terms);
        let PointTimes { timetable, phones, visits } = times;
        let made = |at: PointAt, timetable: Option<Timetable>| Point {
            mode: point.mode.value,
            at,
            area: area.clone(),
            timetable,
            languages: languages.clone(),
            terms: terms.clone(),
            phones: phones.clone(),
            written: point.value.clone(),
        };
        match &point.at {
            Where::Area => points.push(made(PointAt::Area, timetable)),
            Where::Channel { channel, url } => {
                points.push(made(PointAt::Channel { channel: *channel, url: url.clone() }, timetable))
            }
            Where::Place(place) => {
                if let Some(place) = self.place_of(entry, place, inline_places) {
                    points.push(made(PointAt::Place(place), timetable));
                }
            }
            Where::Route(route) => {
                for (stop, visits) in route.stops.iter().zip(visits) {
                    if let Some(place) = self.place_of(entry, &stop.place, inline_places) {
                        points.push(made(PointAt::Stop { place, minutes: stop.minutes }, Some(visits)));
                    }
                }
            }
        }
    }

    /// The id of a place that a point or event names or holds; inline ones are added under the entry's id.
    fn place_of<F>(&mut self, entry: &Entry<F>, reference: &PlaceReference, inline_places: &mut usize) -> Option<Id<Place>> {
        match reference {
            PlaceReference::Known(id) if self.places.contains_key(&id.value) => Some(id.value.clone()),
            PlaceReference::Known(id) if self.unread.contains("place", id.as_str()) => None,
            PlaceReference::Known(id) => {
                let diagnostic = unknown_id("place", id.as_str(), id.span, self.places.keys().map(Id::as_str));
                self.diagnostics
                    .push(diagnostic.help("a place can also be written here: `{place: {name: …, kind: …, municipality: …}}`"));
                None
            }
            PlaceReference::Inline(place) => {
                *inline_places += 1;
                let id = free_id(&format!("{}-place-{inline_places}", entry.id), &self.places)?;
                self.place(Entry {
                    id: id.clone(),
                    scope: entry.scope.clone(),
                    span: place.span,
                    bodies: BTreeMap::new(),
                    translations: BTreeMap::new(),
                    facts: place.value.clone(),
                });
                self.places.contains_key(&id).then_some(id)
            }
        }
    }

    fn place(&mut self, entry: Entry<Place>) {
        let Some(municipality) = self.geography.municipality(&entry.municipality) else {
            self.diagnostics.push(area::unknown("municipality", &entry.municipality, self.geography.slugs()));
            self.unread.insert("place", entry.id.as_str());
            return;
        };
        self.check_region(&entry.scope, &municipality.region, &municipality.slug, entry.municipality.span);
        let postal_code = entry.address.as_ref().and_then(|address| address.postal_code.as_ref());
        let postal_area = postal_code.and_then(|code| self.geography.postal_areas.get(&code.value.0));
        if let (Some(code), None) = (postal_code, postal_area) {
            self.diagnostics.push(
                Diagnostic::new(codes::BAD_POSTAL_CODE, code.span, format!("no area has the postal code `{}`", code.value.0))
                    .expected(format!("not a postal code of `{}`", municipality.slug))
                    .suggest(&code.value.0, municipality.postal_codes.iter().map(String::as_str)),
            );
        }
        let position = match &entry.geo {
            Some(geo) => super::Position { lat: geo.lat, lon: geo.lon },
            None => postal_area.map_or(municipality.position, |area| area.position),
        };
        let building = Timetable::new(
            &entry.building_hours,
            &entry.exceptions,
            false,
            self.calendars.of(Some(&municipality.region)),
            self.as_of,
        );
        self.places.insert(entry.id.clone(), ResolvedPlace { municipality: municipality.code, position, building, entry });
    }

    /// A place in a region's folder lies in that region.
    fn check_region(&mut self, scope: &Scope, region: &RegionId, municipality: &str, span: crate::diagnostic::Span) {
        if let Scope::Region(folder) = scope
            && folder != region
        {
            self.diagnostics.push(
                Diagnostic::new(
                    codes::WRONG_REGION,
                    span,
                    format!("the municipality `{municipality}` belongs to the region `{region}`"),
                )
                .expected(format!("not in `{folder}`, whose folder this is"))
                .help(format!("move the entry under `regions/{region}/`, or name a municipality of `{folder}`")),
            );
        }
    }

    fn helpline(&mut self, entry: Entry<Helpline>) -> ResolvedHelpline {
        let calendar = self.calendars.of(scope_region(&entry.scope));
        let area = match &entry.coverage {
            Some(coverage) => area::resolve(coverage, self.geography, self.diagnostics),
            None => Area::Nationwide,
        };
        let timetable = Timetable::new(&entry.hours, &entry.exceptions, false, calendar, self.as_of);
        let phones = phones_with_times(&entry.phone, calendar, self.as_of);
        ResolvedHelpline { area, timetable, phones, freshness: self.freshness(&entry.scope, &entry.verified), entry }
    }

    fn event(&mut self, entry: Entry<Event>) -> ResolvedEvent {
        let place = entry.place.as_ref().and_then(|place| self.place_of(&entry, place, &mut 0));
        let mut times: Vec<Occurrence> = entry.times.iter().map(|time| time.value.clone()).collect();
        if let Some(repeats) = &entry.repeats {
            times.extend(written_out(&repeats.value, repeats.span));
        }
        times.sort_by_key(|time| (time.start.value, time.end.value));
        let mut regions = BTreeSet::new();
        if !entry::names_all(&entry.regions) {
            for region in &entry.regions {
                match self.geography.region(region) {
                    Some(found) => {
                        regions.insert(found.id.clone());
                    }
                    None => self.diagnostics.push(area::unknown("region", region, self.geography.regions.keys().map(Id::as_str))),
                }
            }
            if entry.regions.is_empty() {
                regions.extend(scope_region(&entry.scope).cloned());
            }
        }
        ResolvedEvent { place, times, regions, entry }
    }

    fn freshness(&self, scope: &Scope, verified: &Verified) -> Freshness {
        let region = scope_region(scope).and_then(|region| self.region_limits.get(region)).and_then(Option::as_ref);
        Freshness::of(verified.on.value, self.as_of, &Limits::new(self.national_limits.as_ref(), region))
    }
}

/// When a point's help is given, its phones are answered, and the stops of its route are visited: a matter of the entry and
/// the calendar alone, and so worked out for many entries at once.
struct PointTimes {
    timetable: Option<Timetable>,
    phones: Vec<ResolvedPhone>,
    /// One for every stop.
    visits: Vec<Timetable>,
}

fn point_times(entry: &Entry<entry::Provider>, calendars: &Calendars, as_of: Date) -> Vec<PointTimes> {
    let calendar = calendars.of(scope_region(&entry.scope));
    let times = |point: &At<entry::Point>| {
        let stops = if let Where::Route(route) = &point.at { route.stops.as_slice() } else { &[] };
        PointTimes {
            timetable: Timetable::new(&point.hours, &point.exceptions, point.unknown_on_holidays, calendar, as_of),
            phones: phones_with_times(&point.phone, calendar, as_of),
            visits: stops.iter().map(|stop| Timetable::of_visits(&stop.visits, calendar, as_of)).collect(),
        }
    };
    entry.points.iter().map(times).collect()
}

fn phones_with_times(phones: &[Phone], calendar: &Calendar, as_of: Date) -> Vec<ResolvedPhone> {
    let resolved = |phone: &Phone| ResolvedPhone {
        timetable: Timetable::new(&phone.hours, &phone.exceptions, false, calendar, as_of),
        phone: phone.clone(),
    };
    phones.iter().map(resolved).collect()
}

/// An id for what is written inline; with a number after it where another entry has that id.
fn free_id<F, V>(wanted: &str, taken: &BTreeMap<Id<F>, V>) -> Option<Id<F>> {
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    std::iter::once(wanted.to_string()).chain(numbered).map_while(|id| Id::parse(&id)).find(|id| !taken.contains_key(id))
}

/// Whether the entry is shown on `as_of`.
fn is_published(entry: &Entry<entry::Provider>, as_of: Date) -> bool {
    let started = entry.publish.as_ref().is_none_or(|publish| publish.value <= as_of);
    started && entry.expire.as_ref().is_none_or(|expire| expire.value >= as_of)
}

/// The region of a scope.
pub fn scope_region(scope: &Scope) -> Option<&RegionId> {
    match scope {
        Scope::National => None,
        Scope::Region(region) => Some(region),
    }
}

/// The provider's terms with the point's own over them, field by field.
fn merged_terms(provider: &Terms, point: &Terms) -> Terms {
    fn list<T: Clone>(own: &[T], general: &[T]) -> Vec<T> {
        if own.is_empty() { general.to_vec() } else { own.to_vec() }
    }
    Terms {
        cost: point.cost.clone().or_else(|| provider.cost.clone()),
        audience: list(&point.audience, &provider.audience),
        age: point.age.clone().or_else(|| provider.age.clone()),
        eligibility: point.eligibility.clone().or_else(|| provider.eligibility.clone()),
        accommodations: list(&point.accommodations, &provider.accommodations),
        bring: list(&point.bring, &provider.bring),
        bring_note: point.bring_note.clone().or_else(|| provider.bring_note.clone()),
        not_helped: list(&point.not_helped, &provider.not_helped),
        not_helped_note: point.not_helped_note.clone().or_else(|| provider.not_helped_note.clone()),
        promise: point.promise.clone().or_else(|| provider.promise.clone()),
        proxy: point.proxy.or(provider.proxy),
        own_device: point.own_device.or(provider.own_device),
    }
}

/// Longest series written out, in days: a typing error in the year must not fill the memory.
const LONGEST_SERIES: i32 = 800;

/// Every time of a weekly event.
fn written_out(repeats: &entry::Repeats, span: crate::diagnostic::Span) -> Vec<Occurrence> {
    let weekday = |day: DayName| match day {
        DayName::Monday => Weekday::Monday,
        DayName::Tuesday => Weekday::Tuesday,
        DayName::Wednesday => Weekday::Wednesday,
        DayName::Thursday => Weekday::Thursday,
        DayName::Friday => Weekday::Friday,
        DayName::Saturday => Weekday::Saturday,
        DayName::Sunday => Weekday::Sunday,
    };
    let days: Vec<Weekday> = repeats.weekdays.iter().map(|day| weekday(*day)).collect();
    let mut times = Vec::new();
    let mut date = repeats.from.value;
    while date <= repeats.until.value && (date - repeats.from.value).get_days() <= LONGEST_SERIES {
        if days.contains(&date.weekday()) && !repeats.except.contains(&date) {
            let at = |time| At { value: date.to_datetime(time), span };
            times.push(Occurrence { start: at(repeats.start), end: at(repeats.end.value), status: None });
        }
        let Ok(next) = date.tomorrow() else { break };
        date = next;
    }
    times
}
