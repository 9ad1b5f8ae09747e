//! The times of an event in words: which are to come, which have changed.
//!
//! In: an event with every time written out. Out: views. Absent on purpose: the hour of the day; a time counts as past
//! from the day after it.

use jiff::civil::{DateTime, Time, Weekday};
use serde::Serialize;

use super::context::{Context, Words};
use super::facts::{date_and_time, iso, iso_with_offset, same, sentence};
use crate::catalog::ResolvedEvent;
use crate::entry::code_lists::{DayName, OccurrenceStatus};
use crate::entry::{Occurrence, Repeats};
use crate::language::{Arguments, Form};

/// Times shown at once; the others are folded away.
const SHOWN: usize = 6;

/// One time of an event.
#[derive(Clone, Debug, Serialize)]
pub struct TimeView {
    pub when: Words,
    pub start: String,
    pub end: String,
    /// `ok`, `cancelled`, `moved`, `full`
    pub status: &'static str,
    /// The status in words, unless all is well.
    pub says: Option<Words>,
}

/// When an event is.
#[derive(Clone, Debug, Serialize)]
pub struct TimesView {
    /// The rule of a weekly event, and the dates without it.
    pub rule: Vec<Words>,
    pub next: Vec<TimeView>,
    pub later: Vec<TimeView>,
    pub past: Vec<TimeView>,
}

impl TimesView {
    pub fn new(context: &Context, event: &ResolvedEvent) -> Self {
        let as_of = context.catalog.as_of;
        let (past, coming): (Vec<&Occurrence>, Vec<&Occurrence>) =
            event.times.iter().partition(|time| time.end.value.date() < as_of);
        let view = |times: &[&Occurrence]| times.iter().map(|time| TimeView::new(context, event, time)).collect();
        // One more line takes no more room than the line that would unfold it.
        let shown = if coming.len() <= SHOWN + 1 { coming.len() } else { SHOWN };
        TimesView {
            rule: event.entry.repeats.as_ref().map(|repeats| rule(context, repeats)).unwrap_or_default(),
            next: view(&coming[..shown]),
            later: view(&coming[shown..]),
            past: view(&past),
        }
    }
}

impl TimeView {
    pub fn new(context: &Context, event: &ResolvedEvent, time: &Occurrence) -> Self {
        let status = status(event, time);
        let key = match status {
            OccurrenceStatus::Ok => None,
            OccurrenceStatus::Cancelled => Some("event-status-cancelled"),
            OccurrenceStatus::Moved => Some("event-moved"),
            OccurrenceStatus::Full => Some("event-full"),
        };
        TimeView {
            when: when(context, time),
            start: iso(time.start.value),
            end: if is_all_day(time) { time.end.value.date().to_string() } else { iso_with_offset(time.end.value) },
            status: status.code(),
            says: key.map(|key| context.words_with(key, &Arguments::new())),
        }
    }
}

/// How it stands with one time. A reason for cancelling that names no time cancels them all.
pub fn status(event: &ResolvedEvent, time: &Occurrence) -> OccurrenceStatus {
    let any_cancelled = event.times.iter().any(|time| time.status == Some(OccurrenceStatus::Cancelled));
    if event.entry.cancelled.is_some() && !any_cancelled {
        return OccurrenceStatus::Cancelled;
    }
    time.status.unwrap_or(OccurrenceStatus::Ok)
}

/// Whether nothing of the event is left.
pub fn is_cancelled(event: &ResolvedEvent) -> bool {
    !event.times.is_empty() && event.times.iter().all(|time| status(event, time) == OccurrenceStatus::Cancelled)
}

/// Midnight to midnight is how dates alone are read.
pub fn is_all_day(time: &Occurrence) -> bool {
    time.start.value.time() == Time::midnight() && time.end.value.time() == Time::midnight()
}

/// `torstai 10.12.2026 klo 13–15`, or both ends when they are on two days.
pub fn when(context: &Context, time: &Occurrence) -> Words {
    let language = context.language;
    let (start, end): (DateTime, DateTime) = (time.start.value, time.end.value);
    if is_all_day(time) {
        let date = if start.date() == end.date() {
            language.date_with_weekday(start.date())
        } else {
            language.date_range(start.date(), end.date())
        };
        return same(date);
    }
    if start.date() == end.date() {
        return sentence(context, "event-time", |language| {
            [("date", language.date_with_weekday(start.date())), ("times", language.time_range(start.time(), end.time()))]
        });
    }
    sentence(context, "event-from-to", |language| {
        [("from", date_and_time(language, start)), ("to", date_and_time(language, end))]
    })
}

/// “On Tuesdays at 14–15.30, from … to …”, and what is left out.
fn rule(context: &Context, repeats: &Repeats) -> Vec<Words> {
    let rule = sentence(context, "event-repeats", |language| {
        let days: Vec<&str> = repeats.weekdays.iter().map(|day| language.weekday(weekday(*day), Form::On)).collect();
        [
            ("days", language.list(&days)),
            ("times", language.time_range(repeats.start, repeats.end.value)),
            ("from", language.date_short(repeats.from.value)),
            ("until", language.date_short(repeats.until.value)),
        ]
    });
    let except = (!repeats.except.is_empty()).then(|| {
        sentence(context, "event-except", |language| {
            let dates: Vec<String> = repeats.except.iter().map(|date| language.date_short(*date)).collect();
            [("dates", language.list(&dates))]
        })
    });
    std::iter::once(rule).chain(except).collect()
}

fn weekday(day: DayName) -> Weekday {
    match day {
        DayName::Monday => Weekday::Monday,
        DayName::Tuesday => Weekday::Tuesday,
        DayName::Wednesday => Weekday::Wednesday,
        DayName::Thursday => Weekday::Thursday,
        DayName::Friday => Weekday::Friday,
        DayName::Saturday => Weekday::Saturday,
        DayName::Sunday => Weekday::Sunday,
    }
}
