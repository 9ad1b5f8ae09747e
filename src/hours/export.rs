//! Hours for other systems: plain OpenStreetMap text, and the rows of schema.org's opening hours.
//!
//! In: a rule or a schedule, the calendar and the dates to be exact about. Out: text, and plain rows.
//! Absent on purpose: JSON (the `export` room), and the holiday lists of other software: `EVE` becomes dates, `PH` and
//! `SH` stay, because the strict form has them.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};

use super::calendar::{Calendar, Day};
use super::clock::{ClockTime, TimeSpan, join_spans};
use super::days::{Days, HolidaySet, Holidays, WEEK};
use super::resolve::{Cause, Scratch, resolve};
use super::rule::{DateSpan, Join, Part, PartHours, Rule};
use super::schedule::{Exception, Row, Schedule, What};
use super::week::{WeekTable, is_for_single_dates, weekly_times};

/// Writes a rule as plain OpenStreetMap text; eves between the two dates (both included) as dates.
pub fn osm_export(rule: &Rule, calendar: &Calendar, from: Date, to: Date) -> String {
    osm_export_with(rule, &[], calendar, from, to)
}

/// Writes a rule and its exceptions as plain OpenStreetMap text, exact between the two dates, both included.
pub fn osm_export_with(rule: &Rule, exceptions: &[Exception], calendar: &Calendar, from: Date, to: Date) -> String {
    let mut parts = Vec::new();
    for part in rule.parts() {
        parts.extend(without_eves(part, calendar, from, to));
    }
    parts.extend(dated_changes(rule, exceptions, calendar, from, to));
    if parts.is_empty() {
        // Only eves, and none of them between the dates.
        let days = Days::every_day();
        parts.push(Part { join: Join::Override, dates: Vec::new(), weeks: Vec::new(), days, hours: PartHours::Off });
    }
    Rule::new(parts).osm()
}

/// The weekly hours and the dated differences from them, as schema.org wants them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Specification {
    /// `openingHoursSpecification`, by period and weekday.
    pub weekly: Vec<WeeklyRow>,
    /// `specialOpeningHoursSpecification`, by date.
    pub special: Vec<SpecialRow>,
}

/// A weekday's hours; past midnight `closes` comes before `opens` on the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeeklyRow {
    pub day: Weekday,
    pub opens: ClockTime,
    pub closes: ClockTime,
    /// Nothing where the week is the same throughout.
    pub valid_from: Option<Date>,
    pub valid_through: Option<Date>,
}

/// Dates in a row, both included, with hours other than the weekly ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecialRow {
    pub from: Date,
    pub through: Date,
    /// Empty: closed.
    pub times: Vec<TimeSpan>,
    /// Nothing where the rule itself has other hours on the dates: numbered weekdays, weeks, single dates.
    pub cause: Option<Cause>,
}

/// Lays out one kind of hours over so many days from a date.
pub fn spec_opening_hours(schedule: &Schedule, what: What, calendar: &Calendar, from: Date, days: u16) -> Specification {
    let days = calendar.days(from, days);
    let rows: Vec<&Row> = schedule.rows.iter().filter(|row| row.what == what).collect();
    let mut specification = Specification::default();
    let mut scratch = Scratch::default();
    let mut periods: Vec<(Date, Date, WeekTable)> = Vec::new();
    for period in days.chunk_by(|one, next| is_same_season(&rows, one.date, next.date)) {
        let (Some(first), Some(last)) = (period.first(), period.last()) else { continue };
        let table = season_table(&rows, first.date);
        for day in period {
            specification.add_special(schedule, what, day, &table, &mut scratch);
        }
        match periods.last_mut() {
            Some((_, through, same)) if *same == table => *through = last.date,
            _ => periods.push((first.date, last.date, table)),
        }
    }
    let has_no_season =
        |row: &&Row| row.from.is_none() && row.to.is_none() && seasonal_parts(row).all(|part| part.dates.is_empty());
    let is_throughout = rows.iter().all(has_no_season);
    for (first, last, table) in periods {
        let (valid_from, valid_through) = if is_throughout { (None, None) } else { (Some(first), Some(last)) };
        for (times, day) in table.iter().zip(WEEK) {
            let rows =
                times.iter().map(|span| WeeklyRow { day, opens: span.start(), closes: span.end(), valid_from, valid_through });
            specification.weekly.extend(rows);
        }
    }
    specification
}

impl Specification {
    fn add_special(&mut self, schedule: &Schedule, what: What, day: &Day, table: &WeekTable, scratch: &mut Scratch) {
        let mut times: Vec<TimeSpan> = Vec::new();
        let mut cause = None;
        resolve(schedule, day, scratch, |row| {
            if row.what() == what {
                times.extend_from_slice(row.hours);
                cause = cause.or(row.cause);
            }
        });
        join_spans(&mut times);
        let usual = &table[usize::from(day.weekday.to_monday_zero_offset().unsigned_abs()) % 7];
        if times == *usual {
            return;
        }
        match self.special.last_mut() {
            Some(last) if last.times == times && last.cause == cause && follows(last.through, day.date) => {
                last.through = day.date;
            }
            _ => self.special.push(SpecialRow { from: day.date, through: day.date, times, cause }),
        }
    }
}

/// Whether the same rows and the same seasons of them hold on two dates.
fn is_same_season(rows: &[&Row], one: Date, other: Date) -> bool {
    let in_season = |part: &Part, date: Date| part.dates.iter().any(|span| span.contains(date));
    rows.iter().all(|row| {
        row.holds_on(one) == row.holds_on(other)
            && seasonal_parts(row)
                .filter(|part| !part.dates.is_empty())
                .all(|part| in_season(part, one) == in_season(part, other))
    })
}

/// The week of the season that a date lies in.
fn season_table(rows: &[&Row], date: Date) -> WeekTable {
    let mut table = WeekTable::default();
    for row in rows.iter().filter(|row| row.holds_on(date)) {
        let holding =
            seasonal_parts(row).filter(|part| part.dates.is_empty() || part.dates.iter().any(|span| span.contains(date)));
        for (times, more) in table.iter_mut().zip(weekly_times(holding)) {
            times.extend(more);
            join_spans(times);
        }
    }
    table
}

/// The parts that make weeks; those for a few dates make special rows.
fn seasonal_parts(row: &Row) -> impl Iterator<Item = &Part> {
    row.rule.parts().iter().filter(|part| !is_for_single_dates(part))
}

/// A part as plain text can say it: the part without `EVE`, and the dates of the eves on which it holds.
fn without_eves(part: &Part, calendar: &Calendar, from: Date, to: Date) -> Vec<Part> {
    if !part.days.mentions().eve() {
        return vec![part.clone()];
    }
    let mut plain = Vec::new();
    let rest = part.days.mentions().without(HolidaySet::EVE);
    let holidays = match part.days.holidays {
        Holidays::Also(_) if rest.is_empty() => Some(Holidays::Unsaid),
        Holidays::Also(_) => Some(Holidays::Also(rest)),
        // Days within eves alone: nothing remains.
        Holidays::Only(_) if rest.is_empty() => None,
        Holidays::Only(_) => Some(Holidays::Only(rest)),
        Holidays::Unsaid => None,
    };
    let speaks_of_others = !part.days.weekdays.is_empty() || !part.days.nth.is_empty() || !rest.is_empty();
    if let (Some(holidays), true) = (holidays, speaks_of_others) {
        plain.push(Part { days: Days { holidays, ..part.days.clone() }, ..part.clone() });
    }
    let eves = calendar.eves(from, to).filter(|eve| part.applies(&calendar.day(*eve)));
    let dates: Vec<DateSpan> = eves.map(|eve| DateSpan::Dated { first: eve, last: eve }).collect();
    if !dates.is_empty() {
        plain.push(Part { dates, weeks: Vec::new(), days: Days::every_day(), ..part.clone() });
    }
    plain
}

/// The dates on which exceptions, or eves that nobody speaks of, change what the parts say.
fn dated_changes(rule: &Rule, exceptions: &[Exception], calendar: &Calendar, from: Date, to: Date) -> Vec<Part> {
    let row = Row { what: What::Help, rule: rule.clone(), from: None, to: None, index: 0 };
    let schedule = Schedule { rows: vec![row], exceptions: exceptions.to_vec() };
    let mut dates: Vec<Date> = calendar.eves(from, to).filter(|_| !rule.states_eves()).collect();
    for exception in exceptions {
        let first = exception.from.max(from);
        dates.extend(first.series(jiff::Span::new().days(1)).take_while(|date| *date <= exception.to.min(to)));
    }
    dates.sort_unstable();
    dates.dedup();
    let mut scratch = Scratch::default();
    let mut changes: BTreeMap<Vec<TimeSpan>, Vec<DateSpan>> = BTreeMap::new();
    for date in dates {
        let day = calendar.day(date);
        let mut times = Vec::new();
        resolve(&schedule, &day, &mut scratch, |row| times.extend_from_slice(row.hours));
        let mut said = Vec::new();
        rule.apply(&day, &mut said);
        if schedule.exception_on(date).is_none() && said == times {
            continue;
        }
        let spans = changes.entry(times).or_default();
        match spans.last_mut() {
            Some(DateSpan::Dated { last, .. }) if follows(*last, date) => *last = date,
            _ => spans.push(DateSpan::Dated { first: date, last: date }),
        }
    }
    let dated = |(times, dates): (Vec<TimeSpan>, _)| {
        let hours = if times.is_empty() { PartHours::Off } else { PartHours::Open(times) };
        Part { join: Join::Override, dates, weeks: Vec::new(), days: Days::every_day(), hours }
    };
    changes.into_iter().map(dated).collect()
}

/// Whether the second date is the one after the first.
fn follows(first: Date, second: Date) -> bool {
    first.tomorrow().is_ok_and(|next| next == second)
}
