//! The hours of one date: what a rule says, what a holiday changes, what an exception puts in their place.
//!
//! In: a schedule and the facts of a date. Out: for each row its hours and why they differ from the usual ones.
//! Absent on purpose: runs of dates (`compile`), and the text that explains a reason.

use super::calendar::Day;
use super::clock::{TimeSpan, join_spans};
use super::days::{Days, HolidaySet, Holidays};
use super::rule::{Join, Part, PartHours, Rule};
use super::schedule::{Exception, ExceptionRule, Row, Schedule, What};

/// Why the hours of a date are not the usual ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// A public holiday closes or changes them.
    Holiday,
    /// An eve does; eves are closed unless the rule says otherwise.
    Eve,
    /// A school holiday does.
    School,
    /// The exception with this `index` closes.
    Exception(usize),
    /// The exception with this `index` has other hours.
    Changed(usize),
}

/// The hours of one row on one date.
pub(super) struct RowDay<'a> {
    /// Nothing for hours of exceptions in a schedule without rows, such as a bus's dated visits.
    pub row: Option<&'a Row>,
    pub hours: &'a [TimeSpan],
    /// A public holiday of which the rule says nothing.
    pub unsure: bool,
    pub cause: Option<Cause>,
}

/// Memory that is used again for each date.
#[derive(Default)]
pub(super) struct Scratch {
    hours: Vec<TimeSpan>,
    usual: Vec<TimeSpan>,
    exceptional: Vec<TimeSpan>,
}

/// Tells the hours of every row that holds on a date and either opens or has a reason not to.
pub(super) fn resolve(schedule: &Schedule, day: &Day, scratch: &mut Scratch, mut tell: impl FnMut(RowDay)) {
    if let Some(exception) = schedule.exception_on(day.date) {
        return resolve_exception(schedule, exception, day, scratch, tell);
    }
    for row in schedule.rows.iter().filter(|row| row.holds_on(day.date)) {
        let unsure = row.rule.hours_on(day, &mut scratch.hours);
        let mut cause = None;
        if !day.holidays.is_empty() {
            row.rule.apply(&day.as_usual(), &mut scratch.usual);
            if !scratch.usual.is_empty() && scratch.usual != scratch.hours {
                cause = Some(holiday_cause(&row.rule, day));
            }
        }
        if cause.is_some() || !scratch.hours.is_empty() {
            tell(RowDay { row: Some(row), hours: &scratch.hours, unsure, cause });
        }
    }
}

fn resolve_exception(schedule: &Schedule, exception: &Exception, day: &Day, scratch: &mut Scratch, mut tell: impl FnMut(RowDay)) {
    let unsure = exception.hours_on(day, &mut scratch.exceptional);
    let mut told: Vec<What> = Vec::new();
    let mut usually_open = false;
    for row in schedule.rows.iter().filter(|row| row.holds_on(day.date)) {
        row.rule.apply(&day.as_usual(), &mut scratch.usual);
        let row_unsure = row.rule.hours_on(day, &mut scratch.hours);
        if scratch.usual.is_empty() {
            // Hours of holidays themselves (`SH Mo-Fr 10:00-12:00`) are usual too.
            scratch.usual.clone_from(&scratch.hours);
        }
        if scratch.usual.is_empty() {
            continue;
        }
        usually_open = true;
        let closed_by_holiday = scratch.hours.is_empty() && (day.holidays.public() || day.holidays.eve());
        let closes = scratch.exceptional.is_empty();
        let (hours, cause): (&[TimeSpan], _) = if closed_by_holiday && (closes || !exception.overrules_holidays(day)) {
            // The name of a holiday says more than "closed over Christmas".
            (&[], Some(holiday_cause(&row.rule, day)))
        } else if closes {
            (&[], Some(Cause::Exception(exception.index)))
        } else if told.contains(&row.what) {
            // One row of each kind carries the hours; rows that differ by language would only repeat them.
            continue;
        } else if scratch.exceptional == scratch.usual {
            (&scratch.exceptional, None)
        } else {
            (&scratch.exceptional, Some(Cause::Changed(exception.index)))
        };
        told.push(row.what);
        tell(RowDay { row: Some(row), hours, unsure: unsure && row_unsure && !hours.is_empty(), cause });
    }
    let opens_anyway = exception.is_single() || matches!(exception.rule, ExceptionRule::Rule(_));
    if usually_open || !opens_anyway || scratch.exceptional.is_empty() {
        return;
    }
    let holding = schedule.rows.iter().find(|row| row.holds_on(day.date));
    let row = holding.or(schedule.rows.first());
    tell(RowDay { row, hours: &scratch.exceptional, unsure, cause: Some(Cause::Changed(exception.index)) });
}

/// Which holiday of a date a rule speaks of; a public one first.
fn holiday_cause(rule: &Rule, day: &Day) -> Cause {
    if day.holidays.public() && rule.states_holidays() {
        Cause::Holiday
    } else if day.holidays.eve() {
        Cause::Eve
    } else {
        Cause::School
    }
}

impl RowDay<'_> {
    /// What is open; help, where no row says otherwise.
    pub fn what(&self) -> What {
        self.row.map_or(What::Help, |row| row.what)
    }
}

impl Rule {
    /// Puts the hours of a date into `hours`. True if the date is a public holiday of which the rule says nothing.
    ///
    /// Eves of which it says nothing are closed. A part that names the date itself (`Dec 24 10:00-12:00`) says enough.
    pub(super) fn hours_on(&self, day: &Day, hours: &mut Vec<TimeSpan>) -> bool {
        let is_named = self.apply(day, hours);
        if is_named || hours.is_empty() {
            return false;
        }
        if day.holidays.eve() && !self.states_eves() {
            hours.clear();
            return false;
        }
        day.holidays.public() && !self.states_holidays()
    }

    /// Puts the hours of a date into `hours` as the parts say. True if the deciding part names the date itself.
    pub(super) fn apply(&self, day: &Day, hours: &mut Vec<TimeSpan>) -> bool {
        hours.clear();
        let mut is_named = false;
        for part in self.parts().iter().filter(|part| part.applies(day)) {
            match (&part.hours, part.join) {
                (PartHours::Off, _) => {
                    hours.clear();
                    is_named = part.names(day);
                }
                (PartHours::Open(times), Join::Add) if !hours.is_empty() => {
                    hours.extend_from_slice(times);
                    join_spans(hours);
                    is_named |= part.names(day);
                }
                (PartHours::Open(times), _) => {
                    hours.clear();
                    hours.extend_from_slice(times);
                    is_named = part.names(day);
                }
            }
        }
        is_named
    }
}

impl Part {
    /// Whether the part speaks of a date.
    pub(super) fn applies(&self, day: &Day) -> bool {
        (self.dates.is_empty() || self.dates.iter().any(|span| span.contains(day.date)))
            && (self.weeks.is_empty() || self.weeks.iter().any(|span| span.contains(day.week)))
            && self.days.include(day)
    }

    fn names(&self, day: &Day) -> bool {
        self.dates.iter().any(|span| span.is_short() && span.contains(day.date))
    }
}

impl Days {
    fn include(&self, day: &Day) -> bool {
        let is_numbered = |nth: &super::days::NthDay| nth.weekday == day.weekday && nth.counts(day.day, day.days_in_month);
        let is_weekday = self.weekdays.contains(day.weekday) || self.nth.iter().any(is_numbered);
        match self.holidays {
            Holidays::Unsaid => is_weekday,
            Holidays::Also(kinds) => is_weekday || kinds.meets(day.holidays),
            Holidays::Only(kinds) => is_weekday && kinds.meets(day.holidays),
        }
    }
}

impl Exception {
    /// Puts the hours of a date into `hours`. True if holidays make them unsure.
    fn hours_on(&self, day: &Day, hours: &mut Vec<TimeSpan>) -> bool {
        hours.clear();
        match &self.rule {
            ExceptionRule::Off => false,
            ExceptionRule::Times(times) => {
                hours.extend_from_slice(times);
                !self.is_single() && day.holidays.public()
            }
            ExceptionRule::Rule(rule) if self.is_single() => {
                rule.apply(day, hours);
                false
            }
            ExceptionRule::Rule(rule) => rule.hours_on(day, hours),
        }
    }

    /// Whether the exception decides about the holidays of a date, not the row's rule.
    fn overrules_holidays(&self, day: &Day) -> bool {
        let stated = match &self.rule {
            ExceptionRule::Rule(rule) => {
                let states = |kind: HolidaySet, states: bool| if states { kind } else { HolidaySet::NONE };
                states(HolidaySet::PUBLIC, rule.states_holidays()).union(states(HolidaySet::EVE, rule.states_eves()))
            }
            ExceptionRule::Off | ExceptionRule::Times(_) => HolidaySet::NONE,
        };
        self.is_single() || stated.meets(day.holidays)
    }
}
