//! Which days of the week, of the month and of the holiday calendar a part speaks of.
//!
//! In: weekdays, their numbers within the month, holiday terms. Out: sets that answer questions and print strictly.
//! Absent on purpose: dates of holidays, names of days in any language.

use std::fmt;

use jiff::civil::Weekday;

use super::rule::Listed;

/// A set of weekdays.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DaySet(u8);

/// A weekday by its number within the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NthDay {
    pub weekday: Weekday,
    /// 1 to 5 from the start of the month, -1 to -5 from its end.
    pub nth: i8,
}

/// Kinds of holidays, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HolidaySet(u8);

/// The days that a part speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    pub weekdays: DaySet,
    /// Sorted by weekday and number; none of a weekday that is in `weekdays`.
    pub nth: Vec<NthDay>,
    pub holidays: Holidays,
}

/// What holiday terms do beside weekdays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holidays {
    Unsaid,
    /// `Mo-Fr,PH`: also on these holidays. Without weekdays, `PH`: on these alone.
    Also(HolidaySet),
    /// `SH Mo-Fr`: of those weekdays only the ones in these holidays.
    Only(HolidaySet),
}

/// All weekdays, Monday first.
pub(super) const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

impl DaySet {
    pub const EMPTY: Self = Self(0);
    pub const ALL: Self = Self(0b111_1111);
    /// Monday to Friday.
    pub const WORKING: Self = Self(0b001_1111);
    /// Saturday and Sunday.
    pub const WEEKEND: Self = Self(0b110_0000);

    /// The set of one weekday.
    pub fn of(weekday: Weekday) -> Self {
        Self(1 << weekday.to_monday_zero_offset())
    }

    /// All from the first to the last, over Sunday where the last comes before the first.
    pub fn range(first: Weekday, last: Weekday) -> Self {
        first.cycle_forward().take(usize::from(last.since(first).unsigned_abs()) + 1).map(Self::of).fold(Self::EMPTY, Self::union)
    }

    /// The days of either set.
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the weekday is in the set.
    pub fn contains(self, weekday: Weekday) -> bool {
        self.0 & Self::of(weekday).0 != 0
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The days, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().filter(move |&weekday| self.contains(weekday))
    }

    /// The days as stretches from first to last, Monday first; a single day is a stretch from itself to itself.
    pub fn runs(self) -> Vec<(Weekday, Weekday)> {
        let mut runs: Vec<(Weekday, Weekday)> = Vec::new();
        for weekday in self.iter() {
            match runs.last_mut() {
                Some((_, last)) if last.next() == weekday => *last = weekday,
                _ => runs.push((weekday, weekday)),
            }
        }
        runs
    }
}

impl HolidaySet {
    pub const NONE: Self = Self(0);
    /// `PH`: public holidays, regional ones included.
    pub const PUBLIC: Self = Self(1);
    /// `EVE`: Midsummer Eve and Christmas Eve.
    pub const EVE: Self = Self(2);
    /// `SH`: school holidays.
    pub const SCHOOL: Self = Self(4);

    /// The kinds of either set.
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The kinds of this set that are not in the other.
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the two have a kind in common.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn public(self) -> bool {
        self.meets(Self::PUBLIC)
    }

    pub fn eve(self) -> bool {
        self.meets(Self::EVE)
    }

    pub fn school(self) -> bool {
        self.meets(Self::SCHOOL)
    }
}

impl Days {
    /// Every day of the week, holidays not mentioned.
    pub fn every_day() -> Self {
        Self { weekdays: DaySet::ALL, nth: Vec::new(), holidays: Holidays::Unsaid }
    }

    /// Whether no day is left out and no holiday mentioned.
    pub fn is_every_day(&self) -> bool {
        self.weekdays == DaySet::ALL && self.holidays == Holidays::Unsaid
    }

    /// The kinds of holidays named here.
    pub fn mentions(&self) -> HolidaySet {
        match self.holidays {
            Holidays::Unsaid => HolidaySet::NONE,
            Holidays::Also(kinds) | Holidays::Only(kinds) => kinds,
        }
    }

    /// Whether a numbered weekday is what is written first.
    pub(super) fn begins_with_number(&self) -> bool {
        self.weekdays.is_empty() && !self.nth.is_empty() && !matches!(self.holidays, Holidays::Only(_))
    }

    /// Brings equal meanings into one form.
    pub(super) fn normal(mut self) -> Self {
        let weekdays = self.weekdays;
        self.nth.retain(|nth| !weekdays.contains(nth.weekday));
        self.nth.sort_by_key(|nth| (nth.weekday.to_monday_zero_offset(), nth.nth < 0, nth.nth.abs()));
        self.nth.dedup();
        // `SH Mo-Su` is `SH`.
        if let Holidays::Only(kinds) = self.holidays
            && self.weekdays == DaySet::ALL
        {
            self.weekdays = DaySet::EMPTY;
            self.holidays = Holidays::Also(kinds);
        }
        self
    }
}

impl NthDay {
    /// Whether a day of the month, of this weekday, has this number.
    pub(super) fn counts(self, day: u8, days_in_month: u8) -> bool {
        let before = if self.nth > 0 { day.saturating_sub(1) } else { days_in_month.saturating_sub(day) };
        before / 7 + 1 == self.nth.unsigned_abs()
    }
}

impl fmt::Display for DaySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut comma = "";
        for (first, last) in self.runs() {
            match last.since(first) {
                0 => write!(f, "{comma}{}", day_name(first))?,
                1 => write!(f, "{comma}{},{}", day_name(first), day_name(last))?,
                _ => write!(f, "{comma}{}-{}", day_name(first), day_name(last))?,
            }
            comma = ",";
        }
        Ok(())
    }
}

impl fmt::Debug for DaySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DaySet({self})")
    }
}

impl fmt::Display for HolidaySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = [(Self::PUBLIC, "PH"), (Self::EVE, "EVE"), (Self::SCHOOL, "SH")]
            .into_iter()
            .filter(|(kind, _)| self.meets(*kind))
            .map(|(_, name)| name)
            .collect();
        write!(f, "{}", Listed(&names))
    }
}

impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Holidays::Only(kinds) = self.holidays {
            write!(f, "{kinds} ")?;
        }
        let mut items: Vec<String> = Vec::new();
        if !self.weekdays.is_empty() {
            items.push(self.weekdays.to_string());
        }
        for same_day in self.nth.chunk_by(|one, other| one.weekday == other.weekday) {
            let numbers: Vec<i8> = same_day.iter().map(|nth| nth.nth).collect();
            items.push(format!("{}[{}]", day_name(same_day[0].weekday), Listed(&numbers)));
        }
        if let Holidays::Also(kinds) = self.holidays {
            items.push(kinds.to_string());
        }
        write!(f, "{}", Listed(&items))
    }
}

/// The strict name of a weekday.
pub(super) fn day_name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Mo",
        Weekday::Tuesday => "Tu",
        Weekday::Wednesday => "We",
        Weekday::Thursday => "Th",
        Weekday::Friday => "Fr",
        Weekday::Saturday => "Sa",
        Weekday::Sunday => "Su",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_set(days: DaySet, expected: &str) {
        assert_eq!(days.to_string(), expected);
    }

    #[test]
    fn sets_print_short_and_monday_first() {
        check_set(DaySet::WORKING, "Mo-Fr");
        check_set(DaySet::ALL, "Mo-Su");
        check_set(DaySet::WEEKEND, "Sa,Su");
        check_set(DaySet::range(Weekday::Friday, Weekday::Monday), "Mo,Fr-Su");
        check_set(DaySet::of(Weekday::Tuesday).union(DaySet::of(Weekday::Thursday)), "Tu,Th");
    }

    #[test]
    fn numbers_within_a_month_count_from_either_end() {
        let nth = |nth| NthDay { weekday: Weekday::Thursday, nth };
        assert!(nth(1).counts(7, 30) && !nth(1).counts(8, 30));
        assert!(nth(5).counts(29, 30));
        assert!(nth(-1).counts(24, 30) && !nth(-1).counts(23, 30));
    }
}
