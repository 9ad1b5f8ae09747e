//! Turns a schedule into dated intervals for the weeks ahead.
//!
//! In: a schedule, the calendar, a first date and a number of days. Out: intervals in local time and the dates on which
//! the usual hours do not hold, with the reason.
//! Absent on purpose: time zones (`helsinki_offset_minutes`), "open now" (a browser's business) and all wording.

use jiff::civil::{Date, DateTime};

use super::calendar::Calendar;
use super::clock::ClockTime;
use super::resolve::{Cause, RowDay, Scratch, resolve};
use super::schedule::{Schedule, What};

/// A schedule, date by date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// The last date that was looked at; after it only the usual week is known.
    pub horizon: Date,
    /// Sorted by start, end, what and row.
    pub intervals: Vec<Interval>,
    /// Sorted by date; at most one of a date and a `what`.
    pub closures: Vec<Closure>,
}

/// A stretch of local time that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interval {
    pub start: DateTime,
    /// Not included.
    pub end: DateTime,
    pub what: What,
    /// The `index` of the row that opens it; 0 where only an exception does and there are no rows.
    pub row: usize,
    /// On a public holiday of which the rule says nothing.
    pub unsure: bool,
}

/// A date on which the usual hours do not hold: closed, or, as the intervals show, open at other times.
///
/// With [`Cause::Changed`] the date may usually be closed; with all others it is usually open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Closure {
    pub date: Date,
    pub what: What,
    pub cause: Cause,
}

/// Lays out a schedule over so many days, the first included.
///
/// Hours of the evening before that run into the first date are there too. Hours that follow each other without a
/// gap, as those of `24/7` do at midnight, are one interval.
pub fn compile(schedule: &Schedule, calendar: &Calendar, from: Date, days: u16) -> Compiled {
    let days = calendar.days(from, days);
    let horizon = days.last().map_or(from, |day| day.date);
    let mut compiled =
        Compiled { horizon, intervals: Vec::with_capacity(days.len() * schedule.rows.len().max(1)), closures: Vec::new() };
    let mut scratch = Scratch::default();
    let may_run_over = schedule.rows.iter().any(|row| row.rule.past_midnight()) || !schedule.exceptions.is_empty();
    if let (true, Ok(evening_before)) = (may_run_over, from.yesterday()) {
        resolve(schedule, &calendar.day(evening_before), &mut scratch, |row| compiled.open(evening_before, &row));
        compiled.intervals.retain(|interval| interval.end > from.at(0, 0, 0, 0));
    }
    for day in &days {
        resolve(schedule, day, &mut scratch, |row| {
            compiled.close(day.date, &row);
            compiled.open(day.date, &row);
        });
    }
    compiled.intervals.sort();
    compiled
}

impl Compiled {
    /// The first interval that begins at a time or after it, whatever it is that opens.
    pub fn next_opening(&self, after: DateTime) -> Option<&Interval> {
        self.intervals.get(self.intervals.partition_point(|interval| interval.start < after)..)?.first()
    }

    /// The first interval of one kind that begins at a time or after it.
    pub fn next_opening_of(&self, what: What, after: DateTime) -> Option<&Interval> {
        let first = self.intervals.partition_point(|interval| interval.start < after);
        self.intervals.get(first..)?.iter().find(|interval| interval.what == what)
    }

    /// Whether something of this kind is open at a time.
    pub fn is_open(&self, what: What, at: DateTime) -> bool {
        self.intervals.iter().any(|interval| interval.what == what && interval.start <= at && at < interval.end)
    }

    fn close(&mut self, date: Date, row: &RowDay) {
        let Some(cause) = row.cause else { return };
        let what = row.what();
        let is_known = self.closures.iter().rev().take_while(|closure| closure.date == date).any(|closure| closure.what == what);
        if !is_known {
            self.closures.push(Closure { date, what, cause });
        }
    }

    fn open(&mut self, date: Date, row: &RowDay) {
        let may_follow = row.row.is_some_and(|row| row.rule.past_midnight());
        for span in row.hours {
            let interval = Interval {
                start: moment(date, span.start()),
                end: moment(date, span.end()),
                what: row.what(),
                row: row.row.map_or(0, |row| row.index),
                unsure: row.unsure,
            };
            if !(span.start() == ClockTime::MIDNIGHT || may_follow) || !self.extend(&interval) {
                self.intervals.push(interval);
            }
        }
    }

    /// Lengthens the interval of the same row that this one follows without a gap.
    fn extend(&mut self, interval: &Interval) -> bool {
        let same =
            |other: &&mut Interval| (other.row, other.what, other.unsure) == (interval.row, interval.what, interval.unsure);
        match self.intervals.iter_mut().rev().find(same) {
            Some(before) if before.start <= interval.start && interval.start <= before.end => {
                before.end = before.end.max(interval.end);
                true
            }
            _ => false,
        }
    }
}

/// A clock time of a date; after 24:00 on the next one.
fn moment(date: Date, time: ClockTime) -> DateTime {
    let date = if time >= ClockTime::DAY_END { date.tomorrow().unwrap_or(date) } else { date };
    let minutes = time.minutes() % ClockTime::DAY_END.minutes();
    let part = |number: u16| i8::try_from(number).unwrap_or(0);
    // Whole hours and minutes of one day: always a time.
    date.at(part(minutes / 60), part(minutes % 60), 0, 0)
}
