//! The days on which the usual hours do not hold: exceptions with their reasons, holidays by name, eves, school holidays.
//!
//! In: a timetable and the calendar. Out: rows for a page, by date, and general sentences such as “closed on holidays”.
//! Absent on purpose: the usual week (`hours_words`).

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::context::{Context, Words};
use super::hours::{ChangeView, code, rule_times, whats};
use super::hours_words::{self, Speech, capitalised, spoken};
use crate::catalog::{RegionId, Timetable};
use crate::entry::Exception;
use crate::hours::{self, Cause, Said, TimeSpan, What};
use crate::language::Arguments;

/// What the rules say of holidays, whatever the date.
pub fn holidays_in_general(context: &Context, timetable: &Timetable) -> Vec<Words> {
    let mut told: Vec<Words> = Vec::new();
    for row in timetable.schedule.rows.iter().filter(|row| row.to.is_none_or(|to| context.catalog.as_of <= to)) {
        let rule = &row.rule;
        if rule.always() {
            continue;
        }
        let open = |speech: &Speech, days: &str, times: &[TimeSpan]| {
            let times = hours_words::times(speech.language, times);
            capitalised(&speech.say("hours-day-times", &Arguments::new().text("days", speech.word(days)).text("times", times)))
        };
        let mut sentences = Vec::new();
        match (rule.on_public_holidays(), rule.on_eves()) {
            (Said::Closed, Said::Closed | Said::Unsaid) => {
                sentences.push(context.words_with("hours-closed-public-holidays-and-eves", &Arguments::new()));
            }
            (public, eves) => {
                match public {
                    Said::Closed => sentences.push(context.words_with("hours-closed-public-holidays", &Arguments::new())),
                    Said::Open(times) => sentences.push(spoken(context, |speech| open(speech, "hours-public-holidays", &times))),
                    Said::Unsaid => {}
                }
                if let Said::Open(times) = eves {
                    sentences.push(spoken(context, |speech| open(speech, "hours-eves", &times)));
                }
            }
        }
        if rule.on_school_holidays() == Said::Closed {
            sentences.push(context.words_with("hours-closed-school-holidays", &Arguments::new()));
        }
        told.extend(sentences.into_iter().filter(|sentence| !told.contains(sentence)).collect::<Vec<_>>());
    }
    told
}

/// Whether some rule says nothing of public holidays.
pub fn is_silent_on_holidays(context: &Context, timetable: &Timetable) -> bool {
    let current = timetable.schedule.rows.iter().filter(|row| row.to.is_none_or(|to| context.catalog.as_of <= to));
    current.into_iter().any(|row| !row.rule.states_holidays())
}

/// The days ahead that differ: exceptions as they are written, then holidays, by date.
pub fn changes(context: &Context, timetable: &Timetable, region: Option<&RegionId>) -> Vec<ChangeView> {
    let as_of = context.catalog.as_of;
    // Dated visits are no exceptions to anything.
    let exceptions: &[Exception] = if timetable.schedule.rows.is_empty() { &[] } else { &timetable.exceptions };
    let mut rows: Vec<(Date, ChangeView)> = exceptions
        .iter()
        .filter(|exception| exception.to >= as_of)
        .map(|exception| (exception.from, exception_view(context, timetable, exception)))
        .collect();
    rows.extend(holiday_views(context, timetable, region));
    rows.sort_by_key(|(date, _)| *date);
    rows.into_iter().map(|(_, view)| view).collect()
}

fn exception_view(context: &Context, timetable: &Timetable, exception: &Exception) -> ChangeView {
    let language = context.language;
    let is_plain =
        matches!(exception.rule.parts(), [part] if part.dates.is_empty() && part.weeks.is_empty() && part.days.is_every_day());
    let times = rule_times(&exception.rule);
    let closed = times.is_empty();
    ChangeView {
        date: if exception.from == exception.to {
            language.date_with_weekday(exception.from)
        } else {
            language.date_range(exception.from, exception.to)
        },
        times: match () {
            () if closed => closed_words(context, timetable),
            () if is_plain => Words { text: hours_words::times(language, &times), ..Words::default() },
            () => spoken(context, |speech| hours_words::rule(speech, &exception.rule, exception.from)),
        },
        closed,
        reason: exception.reason.as_ref().and_then(|reason| context.choose(reason)),
        unsure: false,
    }
}

/// “No help” where help is told, “closed” elsewhere.
fn closed_words(context: &Context, timetable: &Timetable) -> Words {
    let is_help = whats(timetable) == [What::Help];
    context.words_with(if is_help { "hours-no-help" } else { "hours-closed" }, &Arguments::new())
}

/// Holidays, eves and school holidays on which the usual hours do not hold, or may not.
fn holiday_views(context: &Context, timetable: &Timetable, region: Option<&RegionId>) -> Vec<(Date, ChangeView)> {
    let compiled = &timetable.compiled;
    let as_of = context.catalog.as_of;
    let is_covered = |date: Date| {
        timetable.schedule.exception_on(date).is_some_and(|exception| matches!(exception.rule, hours::ExceptionRule::Off))
    };
    let mut causes: BTreeMap<Date, Option<Cause>> = BTreeMap::new();
    for closure in compiled.closures.iter().filter(|closure| !is_covered(closure.date)) {
        if matches!(closure.cause, Cause::Holiday | Cause::Eve | Cause::School) {
            causes.entry(closure.date).or_insert(Some(closure.cause));
        }
    }
    for interval in compiled.intervals.iter().filter(|interval| interval.unsure && interval.start.date() >= as_of) {
        causes.entry(interval.start.date()).or_insert(None);
    }
    let mut views: Vec<(Date, Date, Option<Cause>, ChangeView)> = Vec::new();
    for (day, cause) in causes {
        let mut open: BTreeMap<What, Vec<String>> = BTreeMap::new();
        for interval in compiled.intervals.iter().filter(|interval| interval.start.date() == day) {
            let range = context.language.time_range(interval.start.time(), interval.end.time());
            let ranges = open.entry(interval.what).or_default();
            if !ranges.contains(&range) {
                ranges.push(range);
            }
        }
        let view = ChangeView {
            date: context.language.date_with_weekday(day),
            times: open_words(context, timetable, &open),
            closed: open.is_empty(),
            reason: holiday_name(context, region, day, cause),
            unsure: cause.is_none(),
        };
        match views.last_mut() {
            // A school holiday is one stretch, whatever days in it would be open.
            Some((first, last, Some(Cause::School), same))
                if cause == Some(Cause::School) && same.times == view.times && (day - *last).get_days() <= 14 =>
            {
                *last = day;
                same.date = context.language.date_range(*first, day);
            }
            _ => views.push((day, day, cause, view)),
        }
    }
    views.into_iter().map(|(first, _, _, view)| (first, view)).collect()
}

/// `klo 10–12`, or with each clock's name where they differ.
fn open_words(context: &Context, timetable: &Timetable, open: &BTreeMap<What, Vec<String>>) -> Words {
    let language = context.language;
    let mut lists: Vec<&Vec<String>> = open.values().collect();
    lists.dedup();
    match lists[..] {
        [] => closed_words(context, timetable),
        [ranges] if open.len() == whats(timetable).len() => Words { text: language.list(ranges), ..Words::default() },
        _ => spoken(context, |speech| {
            let told = |(what, ranges): (&What, &Vec<String>)| {
                let name = speech.word(&format!("hours-what-{}", code(*what)));
                format!("{name} {}", language.list(ranges))
            };
            open.iter().map(told).collect::<Vec<_>>().join("; ")
        }),
    }
}

/// The holiday's own name in the nearest language, or what sort of day it is.
fn holiday_name(context: &Context, region: Option<&RegionId>, day: Date, cause: Option<Cause>) -> Option<Words> {
    if cause != Some(Cause::School)
        && let Some(holiday) = context.catalog.calendars.of(region).holidays.get(&day)
    {
        let finnish = crate::entry::Locale::parse("fi");
        let chain = std::iter::once(context.locale()).chain(context.language.chain().iter().copied()).chain(finnish);
        let named =
            chain.filter_map(|locale| holiday.name.get(locale.as_str()).map(|name| context.words(name.clone(), locale))).next();
        if named.is_some() {
            return named;
        }
    }
    let key = match cause {
        Some(Cause::Eve) => "hours-reason-eve",
        Some(Cause::School) => "hours-reason-school-holiday",
        _ => "hours-reason-public-holiday",
    };
    Some(context.words_with(key, &Arguments::new()))
}
