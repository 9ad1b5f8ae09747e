//! Holidays of a region, and what the calendar says about each date.
//!
//! In: holidays and school holidays as the content states them. Out: facts per date for the evaluation of rules.
//! Absent on purpose: computing holidays (the dates are data) and choosing a region (the caller leaves out what does not apply).

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};

use super::days::HolidaySet;

/// The holidays that hold where the service is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    pub holidays: BTreeMap<Date, Holiday>,
    pub school: Vec<DateRange>,
}

/// A holiday and its names by language code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub kind: HolidayKind,
    pub name: BTreeMap<String, String>,
}

/// What sort of holiday a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HolidayKind {
    /// `PH`
    Public,
    /// `EVE`: Midsummer Eve, Christmas Eve.
    Eve,
    /// `PH` in a part of the country; a calendar holds only those of its own region.
    Regional,
}

/// Dates from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateRange {
    pub from: Date,
    pub to: Date,
}

/// What rules need to know of a date.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day {
    pub date: Date,
    pub weekday: Weekday,
    /// Day of the month.
    pub day: u8,
    pub days_in_month: u8,
    /// ISO week.
    pub week: u8,
    pub holidays: HolidaySet,
}

impl Calendar {
    /// The kinds of holidays that a date is.
    pub fn kinds_on(&self, date: Date) -> HolidaySet {
        let holiday = self.holidays.get(&date).map_or(HolidaySet::NONE, |holiday| holiday.kind.term());
        holiday.union(self.school_on(date))
    }

    /// The dates of eves between two dates, both included.
    pub(super) fn eves(&self, from: Date, to: Date) -> impl Iterator<Item = Date> {
        let between = self.holidays.iter().filter(move |(date, _)| (from..=to).contains(*date));
        between.filter(|(_, holiday)| holiday.kind == HolidayKind::Eve).map(|(date, _)| *date)
    }

    /// The facts of one date.
    pub(super) fn day(&self, date: Date) -> Day {
        Day { holidays: self.kinds_on(date), ..Day::plain(date) }
    }

    /// The facts of so many dates in a row; fewer at the end of time.
    pub(super) fn days(&self, from: Date, count: u16) -> Vec<Day> {
        let mut days = Vec::with_capacity(usize::from(count));
        let mut holidays = self.holidays.range(from..).peekable();
        let mut day = Day::plain(from);
        while days.len() < usize::from(count) {
            day.holidays = self.school_on(day.date);
            if let Some((_, holiday)) = holidays.next_if(|(date, _)| **date == day.date) {
                day.holidays = day.holidays.union(holiday.kind.term());
            }
            days.push(day);
            let Some(next) = day.next() else { break };
            day = next;
        }
        days
    }

    fn school_on(&self, date: Date) -> HolidaySet {
        let is_school_holiday = self.school.iter().any(|range| (range.from..=range.to).contains(&date));
        if is_school_holiday { HolidaySet::SCHOOL } else { HolidaySet::NONE }
    }
}

impl HolidayKind {
    fn term(self) -> HolidaySet {
        match self {
            Self::Public | Self::Regional => HolidaySet::PUBLIC,
            Self::Eve => HolidaySet::EVE,
        }
    }
}

impl Day {
    /// The facts of a date, holidays left out.
    pub fn plain(date: Date) -> Self {
        Self {
            date,
            weekday: date.weekday(),
            day: date.day().unsigned_abs(),
            days_in_month: date.days_in_month().unsigned_abs(),
            week: date.iso_week_date().week().unsigned_abs(),
            holidays: HolidaySet::NONE,
        }
    }

    /// The same date as if it were no holiday.
    pub fn as_usual(self) -> Self {
        Self { holidays: HolidaySet::NONE, ..self }
    }

    /// The next date, reckoned from this one because that is much cheaper; its holidays are left out.
    fn next(self) -> Option<Self> {
        let date = self.date.tomorrow().ok()?;
        let weekday = self.weekday.next();
        let is_new_month = self.day == self.days_in_month;
        Some(Self {
            date,
            weekday,
            day: if is_new_month { 1 } else { self.day + 1 },
            days_in_month: if is_new_month { date.days_in_month().unsigned_abs() } else { self.days_in_month },
            week: if weekday == Weekday::Monday { date.iso_week_date().week().unsigned_abs() } else { self.week },
            holidays: HolidaySet::NONE,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_reckoned_day_by_day_are_those_of_each_date() {
        let from = jiff::civil::date(2026, 11, 22);
        for day in Calendar::default().days(from, 800) {
            let plain = Day::plain(day.date);
            assert_eq!(
                (day.weekday, day.day, day.days_in_month, day.week),
                (plain.weekday, plain.day, plain.days_in_month, plain.week)
            );
        }
    }
}
