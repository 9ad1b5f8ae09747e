//! Events: the list, and one event.
//!
//! In: events with every time written out. Out: the views of `event-list.html` and `event.html`. Absent on purpose: the
//! hour of the day; an event is past from the day after its last time.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use super::context::{LinkView, ProseView, Words};
use super::event_times::{TimeView, TimesView, is_cancelled};
use super::facts::{self, Fact, Line, dated, same};
use super::hours_words::spoken;
use super::news::{Label, Twin, front_crumb, region_names, translation_notes, twins};
use super::place::{self, PlaceView};
use super::{Context, Crumb, Head, Made, event_data, provider_terms};
use crate::catalog::ResolvedEvent;
use crate::edition::{Artifact, PageKey, Plan};
use crate::entry::code_lists::{BookingNeed, Level, PlaceKind, Readers};
use crate::entry::{Event, Id, OnlineAccess, Region, Registration, Terms, Topic, Verified};
use crate::language::Arguments;

/// One event in the list, by its next time.
#[derive(Clone, Debug, Serialize)]
pub struct EventLine {
    pub title: Words,
    pub href: Option<String>,
    pub summary: Words,
    pub kind: Label,
    pub time: Option<TimeView>,
    /// “and 3 more times”
    pub more: Option<Words>,
    /// Place and municipality, or “online”.
    pub whereabouts: Vec<Words>,
    /// The regions that it concerns, where that is not plain from the edition.
    pub regions: Option<String>,
    pub cancelled: bool,
}

#[derive(Serialize)]
struct ListView {
    months: Vec<Month>,
    past: Vec<EventLine>,
    calendar_href: String,
    network: Option<LinkView>,
}

#[derive(Serialize)]
struct Month {
    name: String,
    items: Vec<EventLine>,
}

#[derive(Serialize)]
struct ItemView {
    title: Words,
    summary: Words,
    labels: Vec<Label>,
    cancelled: bool,
    /// Why, and what there is instead.
    reason: Option<Words>,
    successor: Option<LinkView>,
    past: bool,
    translation_notes: Vec<Words>,
    times: TimesView,
    calendar_href: Option<String>,
    place: Option<PlaceView>,
    place_is_online: bool,
    online: Option<OnlineView>,
    registration: Option<RegistrationView>,
    body: Option<ProseView>,
    topics: Vec<Fact>,
    terms: Vec<Fact>,
    organisers: Vec<Fact>,
    series: Vec<EventLine>,
    checked: Vec<Fact>,
    other_languages: Vec<Twin>,
}

/// How to take part from elsewhere.
#[derive(Serialize)]
struct OnlineView {
    href: Option<String>,
    how_to_join: Option<Words>,
    phone_in: Option<Line>,
}

#[derive(Serialize)]
struct RegistrationView {
    need: Words,
    /// Whether one can still register on the day of the build.
    open: bool,
    deadline: Option<Words>,
    /// For the script: `2026-12-08`.
    deadline_iso: Option<String>,
    facts: Vec<Fact>,
    href: Option<String>,
    capacity: Option<Words>,
}

/// The list: what is to come by month, then what is past.
pub fn list(context: &Context) -> Made {
    let as_of = context.catalog.as_of;
    let events = context
        .edition
        .events
        .iter()
        .map(|id| &context.catalog.events[id])
        .filter(|event| event.entry.readers != Some(Readers::Network));
    let (mut coming, mut past): (Vec<&ResolvedEvent>, Vec<&ResolvedEvent>) = events.partition(|event| event.is_upcoming(as_of));
    let start = |event: &ResolvedEvent| event.next(as_of).map(|time| time.start.value);
    coming.sort_by_key(|event| (start(event), event.entry.id.clone()));
    past.sort_by_key(|event| (std::cmp::Reverse(start(event)), event.entry.id.clone()));
    let mut months: Vec<Month> = Vec::new();
    for event in coming {
        let date = event.next(as_of).map_or(as_of, |time| time.start.value.date()).max(as_of);
        let name = format!("{} {}", context.language.month(date.month()), date.year());
        if months.last().is_none_or(|month| month.name != name) {
            months.push(Month { name, items: Vec::new() });
        }
        if let Some(month) = months.last_mut() {
            month.items.push(line(context, event));
        }
    }
    let view = ListView {
        months,
        past: past.into_iter().map(|event| line(context, event)).collect(),
        calendar_href: context.edition.base.path_of(&Plan::calendar(context.locale(), None)),
        network: context.link(
            &PageKey::Network(context.edition.id.region().cloned()),
            context.words_with("network-heading-events", &Arguments::new()),
        ),
    };
    let title = context.words_with("events-heading", &Arguments::new());
    let description = context.text("events-heading-upcoming");
    let head = Head { title, description, breadcrumbs: vec![front_crumb(context)], ..Head::default() };
    Made::new("event-list.html", head, &view)
}

/// One event.
pub fn made(context: &Context, id: &Id<Event>) -> Made {
    let event = &context.catalog.events[id];
    let entry = &event.entry;
    let title = context.choose_or_empty(&entry.title);
    let summary = context.choose_or_empty(&entry.summary);
    let place = event.place.as_ref().and_then(|place| context.catalog.places.get(place));
    let calendar = Artifact::EventCalendar(id.clone(), context.locale());
    let view = ItemView {
        labels: labels(context, event),
        cancelled: is_cancelled(event),
        reason: entry.cancelled.as_ref().and_then(|reason| context.choose(reason)),
        successor: entry.successor.as_ref().and_then(|id| {
            let successor = context.catalog.events.get(&id.value)?;
            context.link(&PageKey::Event(id.value.clone()), context.choose_or_empty(&successor.entry.title))
        }),
        past: !event.times.is_empty() && !event.is_upcoming(context.catalog.as_of),
        translation_notes: translation_notes(context, entry, &entry.title),
        times: TimesView::new(context, event),
        calendar_href: context.edition.plan.path_of(&calendar).map(|path| context.edition.base.path_of(path)),
        place_is_online: place.is_some_and(|place| place.entry.kind == PlaceKind::Online),
        place: place.map(|place| place::view(context, place)),
        online: entry.online.as_ref().map(|online| online_view(context, online)),
        registration: entry.registration.as_ref().map(|registration| registration_view(context, registration)),
        body: context.prose(&entry.bodies),
        topics: topics(context, &entry.topics),
        terms: terms(context, &entry.terms, &entry.languages),
        organisers: organisers(context, event),
        series: series(context, event),
        checked: checked(context, event),
        other_languages: twins(context),
        title: title.clone(),
        summary: summary.clone(),
    };
    let list = Crumb { title: context.words_with("events-heading", &Arguments::new()), href: context.href(&PageKey::EventList) };
    let head = Head {
        structured_data: event_data::of(context, event, &title, &summary),
        description: summary.text,
        breadcrumbs: vec![front_crumb(context), list],
        title,
        ..Head::default()
    };
    Made::new("event.html", head, &view)
}

/// An event as the list shows it.
pub fn line(context: &Context, event: &ResolvedEvent) -> EventLine {
    let as_of = context.catalog.as_of;
    let entry = &event.entry;
    let next = event.next(as_of);
    let left = event.times.iter().filter(|time| time.end.value.date() >= as_of).count();
    let place = event.place.as_ref().and_then(|place| context.catalog.places.get(place));
    let mut whereabouts = Vec::new();
    if let Some(place) = place.filter(|place| place.entry.kind != PlaceKind::Online) {
        whereabouts.push(context.name(&place.entry.name));
        let municipality = context.municipality(place.municipality);
        // Names such as “Kemi town library” say it already.
        if !whereabouts[0].text.contains(&municipality) {
            whereabouts.push(same(municipality));
        }
    }
    if entry.online.is_some() || (place.is_some() && whereabouts.is_empty()) {
        whereabouts.push(context.words_with("event-online", &Arguments::new()));
    }
    EventLine {
        title: context.choose_or_empty(&entry.title),
        href: context.href(&PageKey::Event(entry.id.clone())),
        summary: context.choose_or_empty(&entry.summary),
        kind: kind_label(context, event),
        time: next.map(|time| TimeView::new(context, event, time)),
        more: (left > 1).then(|| context.words_with("event-more-times", &Arguments::new().number("count", left as i64 - 1))),
        whereabouts,
        regions: regions_in_short(context, &event.regions),
        cancelled: is_cancelled(event),
    }
}

fn kind_label(context: &Context, event: &ResolvedEvent) -> Label {
    let code = event.entry.kind.code();
    Label { code, words: context.words_with(&format!("event-kind-{code}"), &Arguments::new()) }
}

fn labels(context: &Context, event: &ResolvedEvent) -> Vec<Label> {
    let readers = event.entry.readers.filter(|readers| *readers == Readers::Network);
    let readers = readers.map(|readers| Label {
        code: readers.code(),
        words: context.words_with(&format!("readers-{}", readers.code()), &Arguments::new()),
    });
    std::iter::once(kind_label(context, event)).chain(readers).collect()
}

/// The names of the regions, unless it is all of them or the edition's own.
fn regions_in_short(context: &Context, regions: &BTreeSet<Id<Region>>) -> Option<String> {
    let regions: Vec<Id<Region>> = regions.iter().cloned().collect();
    let known = matches!((context.edition.id.region(), &regions[..]), (Some(own), [only]) if own == only);
    (!regions.is_empty() && !known).then(|| region_names(context, &regions))
}

fn online_view(context: &Context, online: &OnlineAccess) -> OnlineView {
    OnlineView {
        href: online.url.as_ref().map(|url| url.as_str().to_string()),
        how_to_join: online.how_to_join.as_ref().and_then(|text| context.choose(text)),
        phone_in: online.phone_in.as_ref().map(|phone| Line::phone(&phone.value)),
    }
}

fn registration_view(context: &Context, registration: &Registration) -> RegistrationView {
    let need = registration.need.unwrap_or(BookingNeed::Recommended);
    let open = registration.deadline.is_none_or(|deadline| deadline >= context.catalog.as_of);
    let key = if open { "event-registration-by" } else { "event-registration-closed" };
    let deadline = |date: Date| dated(context, key, |language| language.date_with_weekday(date));
    let lists = [
        Fact::new(context, "general-phone", registration.phone.iter().map(|phone| Line::phone(&phone.value)).collect()),
        Fact::new(context, "general-email", registration.email.iter().map(|email| Line::email(&email.value)).collect()),
    ];
    RegistrationView {
        need: context.words_with(&format!("registration-need-{}", need.code()), &Arguments::new()),
        open,
        deadline: registration.deadline.map(deadline),
        deadline_iso: registration.deadline.map(|date| date.to_string()),
        facts: lists.into_iter().flatten().collect(),
        href: registration.url.as_ref().map(|url| url.as_str().to_string()),
        capacity: registration
            .capacity
            .map(|capacity| context.words_with("event-capacity", &Arguments::new().number("count", i64::from(capacity)))),
    }
}

/// The topics by how far each is dealt with.
fn topics(context: &Context, topics: &[Topic]) -> Vec<Fact> {
    let of_level = |level: &Level| {
        let lines = topics.iter().filter(|topic| topic.level == *level).map(|topic| {
            let note = topic.note.as_ref().and_then(|note| context.choose(note));
            Line::linked(context.topic(&topic.code), context.href(&PageKey::Topic(topic.code.value.clone()))).with_note(note)
        });
        Fact::new(context, &format!("topic-level-{}", level.code()), lines.collect())
    };
    Level::ALL.iter().filter_map(of_level).collect()
}

/// On what terms one can take part, in the order in which readers ask.
fn terms(context: &Context, terms: &Terms, languages: &[crate::entry::HelpLanguage]) -> Vec<Fact> {
    let told = provider_terms::of_terms(context, terms);
    let lines = |words: Vec<Words>| words.into_iter().map(Line::plain).collect::<Vec<_>>();
    let lists = [
        Fact::new(context, "provider-heading-cost", lines(told.cost)),
        Fact::new(context, "provider-heading-audience", lines(told.audience)),
        Fact::new(context, "general-languages", lines(provider_terms::languages(context, languages))),
        Fact::new(context, "provider-heading-bring", lines(told.bring)),
        Fact::new(context, "provider-heading-accommodations", lines(told.accommodations)),
        Fact::new(context, "provider-heading-not-helped", lines(told.not_helped)),
        Fact::new(
            context,
            "provider-heading-safety",
            lines(told.promises.into_iter().chain(told.never_asks).chain(told.proxy).collect()),
        ),
    ];
    lists.into_iter().flatten().collect()
}

fn organisers(context: &Context, event: &ResolvedEvent) -> Vec<Fact> {
    let mut regions: Vec<Line> = event
        .regions
        .iter()
        .map(|region| Line::linked(same(context.region(region)), context.href(&PageKey::Region(region.clone()))))
        .collect();
    regions.sort_by(|left, right| context.language.compare(&left.words.text, &right.words.text));
    if regions.is_empty() {
        regions.push(Line::message(context, "coverage-nationwide"));
    }
    let lists = [
        Fact::new(context, "event-heading-organisers", facts::organisations(context, &event.entry.organisers)),
        Fact::new(context, "event-heading-partners", facts::organisations(context, &event.entry.partners)),
        Fact::new(context, "news-label-regions", regions),
    ];
    lists.into_iter().flatten().collect()
}

/// The other events of the series, by date.
fn series(context: &Context, event: &ResolvedEvent) -> Vec<EventLine> {
    let Some(series) = &event.entry.series else { return Vec::new() };
    let others = context.edition.events.iter().map(|id| &context.catalog.events[id]);
    let others = others.filter(|other| other.entry.series.as_ref() == Some(series) && other.entry.id != event.entry.id);
    let mut others: Vec<&ResolvedEvent> = others.collect();
    others.sort_by_key(|other| (other.times.first().map(|time| time.start.value), other.entry.id.clone()));
    others.into_iter().map(|other| line(context, other)).collect()
}

/// Who checked it and when, and where it came from.
fn checked(context: &Context, event: &ResolvedEvent) -> Vec<Fact> {
    let verified = event.entry.verified.as_ref().map(|verified| verified_lines(context, verified)).unwrap_or_default();
    [Fact::new(context, "provider-heading-verified", verified), facts::origin(context, event.entry.source.as_ref())]
        .into_iter()
        .flatten()
        .collect()
}

fn verified_lines(context: &Context, verified: &Verified) -> Vec<Line> {
    let on = Line::plain(dated(context, "verified-on", |language| language.date_long(verified.on.value)));
    let way = verified.how.map(|how| {
        Line::plain(spoken(context, |speech| {
            let how = speech.word(&format!("verified-how-{}", how.code()));
            speech.with("verified-way", "how", &how)
        }))
    });
    let hours =
        verified.hours_on.map(|date| Line::plain(dated(context, "verified-hours-on", |language| language.date_short(date))));
    let by = context.organisation(&verified.by.value);
    let by = by.map(|name| Line::linked(name, context.href(&PageKey::Organisation(verified.by.value.clone()))));
    [Some(on), way, by, hours].into_iter().flatten().collect()
}
