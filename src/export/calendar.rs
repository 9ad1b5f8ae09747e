//! Calendars of events (iCalendar, RFC 5545): of an edition or a region, and of one event.
//!
//! In: events with every time written out. Out: one VEVENT for each time, with an id that stays when the texts change.
//! Absent on purpose: recurrence rules; the catalog has written weekly events out, with their exceptions.

use jiff::civil::{Date, DateTime, Time, date};

use super::atom::named;
use super::content_line::{line, text_line};
use super::link::{host, url};
use crate::catalog::{Catalog, ResolvedEvent, ResolvedPlace};
use crate::edition::{Edition, EditionId, Feed, PageKey, Plan, name_in};
use crate::entry::code_lists::{OccurrenceStatus, PlaceKind, Readers};
use crate::entry::{Event, Id, Locale, Occurrence};
use crate::language::{Arguments, Language, Languages};

/// Finland's clock: the European Union's rule since 1996 (directive 2000/84/EC; earlier ones set the same days).
const HELSINKI: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n\
BEGIN:DAYLIGHT\r\nTZNAME:EEST\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\nDTSTART:19960331T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
BEGIN:STANDARD\r\nTZNAME:EET\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\nDTSTART:19961027T040000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n\
END:VTIMEZONE\r\n";

/// Days after its last time for which an event stays in calendars that people subscribe to.
const KEPT_DAYS: i32 = 31;

/// The day from which changes are counted for SEQUENCE.
const COUNTED_FROM: Date = date(2020, 1, 1);

/// All public events of the edition or of a region.
pub fn calendar(edition: &Edition, catalog: &Catalog, languages: &Languages, feed: &Feed) -> String {
    let Some(language) = languages.get(feed.locale) else { return String::new() };
    let events = edition.events.iter().filter_map(|id| catalog.events.get(id)).filter(|event| {
        let of_region = feed.region.as_ref().is_none_or(|region| event.regions.contains(region));
        of_region && event.entry.readers != Some(Readers::Network)
    });
    let lately = |time: &&Occurrence| (catalog.as_of - time.end.value.date()).get_days() <= KEPT_DAYS;
    let times = events.flat_map(|event| event.times.iter().filter(lately).map(move |time| (event, time))).collect();
    let own = edition.base.url_of(&Plan::calendar(feed.locale, feed.region.as_ref()));
    let maker = Maker { edition, catalog, language };
    maker.calendar(&title(edition, catalog, language, feed), Some(&own), times)
}

/// All times of one event. An event that is unknown gives an empty calendar.
pub fn event_calendar(edition: &Edition, catalog: &Catalog, languages: &Languages, id: &Id<Event>, locale: Locale) -> String {
    let Some(language) = languages.get(locale) else { return String::new() };
    let event = catalog.events.get(id);
    let name =
        event.and_then(|event| language.choose(&event.entry.title)).map(|(_, title)| title.value.as_str()).unwrap_or_default();
    let times = event.map(|event| event.times.iter().map(|time| (event, time)).collect()).unwrap_or_default();
    Maker { edition, catalog, language }.calendar(name, None, times)
}

fn title(edition: &Edition, catalog: &Catalog, language: &Language, feed: &Feed) -> String {
    let site = language.choose(&edition.name).map(|(_, name)| name.as_str()).unwrap_or_default();
    let region = feed.region.as_ref().filter(|_| edition.id == EditionId::National);
    let region = region.and_then(|region| name_in(&catalog.geography.regions.get(region)?.names, language.locale()));
    let events = match region {
        Some(name) => language.message("feeds-events-of", &Arguments::new().text("place", name.as_str())).text,
        None => language.message("events-heading", &Arguments::new()).text,
    };
    format!("{site}: {events}")
}

struct Maker<'a> {
    edition: &'a Edition,
    catalog: &'a Catalog,
    language: &'a Language,
}

impl Maker<'_> {
    fn calendar(&self, name: &str, own: Option<&str>, mut times: Vec<(&ResolvedEvent, &Occurrence)>) -> String {
        times.sort_by_key(|(event, time)| (time.start.value, event.entry.id.clone()));
        let mut text = String::from(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Opaste//Opaste//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n",
        );
        text.push_str(&text_line("NAME", name));
        text.push_str(&text_line("X-WR-CALNAME", name));
        text.push_str("X-WR-TIMEZONE:Europe/Helsinki\r\n");
        if let Some(own) = own {
            text.push_str(&line("SOURCE;VALUE=URI", own));
            text.push_str("REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n");
        }
        text.push_str(HELSINKI);
        for (event, time) in times {
            text.push_str(&self.event(event, time));
        }
        text.push_str("END:VCALENDAR\r\n");
        text
    }

    fn event(&self, event: &ResolvedEvent, time: &Occurrence) -> String {
        let entry = &event.entry;
        let (start, end): (DateTime, DateTime) = (time.start.value, time.end.value);
        let checked = entry.verified.as_ref().map_or(self.catalog.as_of, |verified| verified.on.value);
        let cancelled = status(event, time) == OccurrenceStatus::Cancelled;
        let page = url(self.edition, &PageKey::Event(entry.id.clone()), self.language.locale());
        let mut text = String::from("BEGIN:VEVENT\r\n");
        text.push_str(&line(
            "UID",
            &format!(
                "{}-{}T{:02}{:02}@{}",
                entry.id,
                compact_date(start.date()),
                start.hour(),
                start.minute(),
                host(self.edition)
            ),
        ));
        text.push_str(&line("DTSTAMP", &format!("{}Z", compact(checked.to_datetime(Time::midnight())))));
        if is_all_day(time) {
            // The end of a whole day is the day after it.
            let after = end.date().tomorrow().unwrap_or(end.date());
            text.push_str(&line("DTSTART;VALUE=DATE", &compact_date(start.date())));
            text.push_str(&line("DTEND;VALUE=DATE", &compact_date(after)));
        } else {
            text.push_str(&line("DTSTART;TZID=Europe/Helsinki", &compact(start)));
            text.push_str(&line("DTEND;TZID=Europe/Helsinki", &compact(end)));
        }
        // Checking an event again is when its facts can have changed, and days only grow.
        text.push_str(&line("SEQUENCE", &(checked - COUNTED_FROM).get_days().max(0).to_string()));
        text.push_str(&line("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" }));
        if let Some((locale, title)) = self.language.choose(&entry.title) {
            text.push_str(&text_line(&format!("SUMMARY;LANGUAGE={locale}"), &title.value));
        }
        let description = self.description(event, time, page.as_deref());
        if !description.is_empty() {
            text.push_str(&text_line("DESCRIPTION", &description));
        }
        let place = event
            .place
            .as_ref()
            .and_then(|place| self.catalog.places.get(place))
            .filter(|place| place.entry.kind != PlaceKind::Online);
        match place {
            Some(place) => {
                text.push_str(&text_line("LOCATION", &self.location(place)));
                if let Some(geo) = &place.entry.geo {
                    text.push_str(&line("GEO", &format!("{};{}", geo.lat, geo.lon)));
                }
            }
            None if entry.online.is_some() => {
                text.push_str(&text_line("LOCATION", &self.language.message("event-online", &Arguments::new()).text))
            }
            None => {}
        }
        text.push_str(&line(
            "CATEGORIES",
            &super::content_line::escaped(&self.message(&format!("event-kind-{}", entry.kind.code()))),
        ));
        if let Some(page) = page {
            text.push_str(&line("URL", &page));
        }
        text.push_str("END:VEVENT\r\n");
        text
    }

    /// What has changed, the summary, how to join, and the page.
    fn description(&self, event: &ResolvedEvent, time: &Occurrence, page: Option<&str>) -> String {
        let entry = &event.entry;
        let chosen = |text: &crate::entry::Text| self.language.choose(text).map(|(_, text)| text.value.clone());
        let changed = match status(event, time) {
            OccurrenceStatus::Ok => None,
            OccurrenceStatus::Cancelled => Some(self.message("event-status-cancelled")),
            OccurrenceStatus::Moved => Some(self.message("event-moved")),
            OccurrenceStatus::Full => Some(self.message("event-full")),
        };
        let online = entry.online.as_ref();
        let parts = [
            changed,
            entry.cancelled.as_ref().and_then(chosen),
            self.language.choose(&entry.summary).map(|(_, summary)| summary.value.clone()),
            online.and_then(|online| online.how_to_join.as_ref()).and_then(chosen),
            online.and_then(|online| online.url.as_ref()).map(|url| url.as_str().to_string()),
            page.map(str::to_string),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    fn location(&self, place: &ResolvedPlace) -> String {
        let name = |name: &crate::entry::Name| named(self.language, name);
        let address = place.entry.address.as_ref();
        let code = address.and_then(|address| address.postal_code.as_ref()).map(|code| code.0.clone());
        let office = address.and_then(|address| address.post_office.as_ref()).and_then(name);
        let municipality = || name_in(&self.catalog.municipality(place.municipality).names, self.language.locale()).cloned();
        let town = match (code, office.or_else(municipality)) {
            (Some(code), Some(town)) => Some(format!("{code} {town}")),
            (code, town) => town.or(code),
        };
        let parts = [name(&place.entry.name), address.and_then(|address| address.street.as_ref()).and_then(name), town];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn message(&self, key: &str) -> String {
        self.language.message(key, &Arguments::new()).text
    }
}

/// How it stands with one time. A reason for cancelling that names no time cancels them all.
fn status(event: &ResolvedEvent, time: &Occurrence) -> OccurrenceStatus {
    let any_cancelled = event.times.iter().any(|time| time.status == Some(OccurrenceStatus::Cancelled));
    if event.entry.cancelled.is_some() && !any_cancelled {
        return OccurrenceStatus::Cancelled;
    }
    time.status.unwrap_or(OccurrenceStatus::Ok)
}

/// Midnight to midnight is how dates alone are read.
fn is_all_day(time: &Occurrence) -> bool {
    time.start.value.time() == Time::midnight() && time.end.value.time() == Time::midnight()
}

/// `20261202T130000`
fn compact(at: DateTime) -> String {
    format!("{}T{:02}{:02}00", compact_date(at.date()), at.hour(), at.minute())
}

/// `20261202`
fn compact_date(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}
