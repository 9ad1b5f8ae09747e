//! The parsed form of opening hours, and its one canonical spelling.
//!
//! In: parts that the parser has already brought into normal form. Out: types to look at, and the strict
//! OpenStreetMap text (`Mo-Fr 09:00-15:00; PH,EVE off`). `EVE` is ours; `osm_export` writes it as dates.
//! Absent on purpose: reading text (`parse`), dates of holidays (`calendar`), and any wording for readers.

use std::fmt;

use jiff::civil::Date;

use super::clock::TimeSpan;
use super::days::Days;

/// Opening hours as an editor wrote them: parts that are applied to a date one after the other.
///
/// Two texts with the same meaning part by part give equal rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    parts: Vec<Part>,
}

/// One part of a rule: on which dates, and what then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub join: Join,
    /// Seasons and dates; empty means the whole year.
    pub dates: Vec<DateSpan>,
    /// ISO weeks; empty means every week.
    pub weeks: Vec<WeekSpan>,
    pub days: Days,
    pub hours: PartHours,
}

/// How a part treats what the parts before it said about the same date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// `;` replaces it. The first part and every `off` are of this kind.
    Override,
    /// `,` adds to it.
    Add,
}

/// What a part says of its dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartHours {
    Off,
    /// Sorted, neither overlapping nor touching, never empty.
    Open(Vec<TimeSpan>),
}

/// A stretch of the year, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateSpan {
    /// Whole months of every year, 1 to 12; `first > last` runs over the new year.
    Months { first: u8, last: u8 },
    /// Days of every year; `first > last` runs over the new year.
    Yearly { first: MonthDay, last: MonthDay },
    /// Days of certain years, `first <= last`.
    Dated { first: Date, last: Date },
}

/// A day of every year, such as 24 December.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MonthDay {
    pub month: u8,
    pub day: u8,
}

/// ISO weeks `first..=last`, every `step`-th of them counted from `first`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekSpan {
    pub first: u8,
    pub last: u8,
    pub step: u8,
}

/// Month names of the strict form.
pub(super) const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl Rule {
    /// Takes over parts; the parser has made sure that there is at least one.
    pub(super) fn new(parts: Vec<Part>) -> Self {
        Self { parts }
    }

    /// The parts in the order in which they apply.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The strict canonical text; parsing it gives the same rule.
    pub fn osm(&self) -> String {
        self.to_string()
    }

    /// Whether some part is `24/7`: for web channels and self-service only.
    pub fn always(&self) -> bool {
        self.parts.iter().any(Part::is_always)
    }

    /// Whether the rule says what happens on public holidays. `24/7` does.
    pub fn states_holidays(&self) -> bool {
        self.parts.iter().any(|part| part.is_always() || part.days.mentions().public())
    }

    /// Whether the rule says what happens on Midsummer Eve and Christmas Eve. `24/7` does.
    pub fn states_eves(&self) -> bool {
        self.parts.iter().any(|part| part.is_always() || part.days.mentions().eve())
    }

    /// Whether some hours run past midnight.
    pub fn past_midnight(&self) -> bool {
        self.parts.iter().any(|part| part.times().iter().any(TimeSpan::past_midnight))
    }
}

impl Part {
    /// The times of an opening part; none for `off`.
    pub fn times(&self) -> &[TimeSpan] {
        match &self.hours {
            PartHours::Off => &[],
            PartHours::Open(times) => times,
        }
    }

    /// Whether this part is `24/7`.
    pub fn is_always(&self) -> bool {
        self.is_every_day() && matches!(self.times(), [span] if span.is_whole_day())
    }

    /// Whether this part has no condition at all.
    pub(super) fn is_every_day(&self) -> bool {
        self.dates.is_empty() && self.weeks.is_empty() && self.days.is_every_day()
    }
}

impl DateSpan {
    /// Whether the span names its days one by one, as it were: explicit days, a week of them at most.
    ///
    /// Who writes `Dec 23-24 10:00-12:00` has thought of Christmas Eve; who writes `Dec 1-31` may not have.
    pub fn is_short(&self) -> bool {
        let length = match *self {
            Self::Months { .. } => return false,
            // 2024 is a leap year, so every month and day exists in it.
            Self::Yearly { first, last } => match (first.in_year(2024), last.in_year(2024)) {
                (Some(from), Some(to)) => (to - from).get_days() + if to < from { 366 } else { 0 },
                _ => return false,
            },
            Self::Dated { first, last } => (last - first).get_days(),
        };
        length < 7
    }

    /// Whether the date lies in the span.
    pub fn contains(&self, date: Date) -> bool {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        match *self {
            Self::Months { first, last } if first <= last => (first..=last).contains(&month),
            Self::Months { first, last } => month >= first || month <= last,
            Self::Yearly { first, last } if first <= last => (first..=last).contains(&MonthDay { month, day }),
            Self::Yearly { first, last } => MonthDay { month, day } >= first || MonthDay { month, day } <= last,
            Self::Dated { first, last } => (first..=last).contains(&date),
        }
    }
}

impl MonthDay {
    /// The day in a year; nothing for 29 February outside leap years.
    pub fn in_year(self, year: i16) -> Option<Date> {
        Date::new(year, i8::try_from(self.month).ok()?, i8::try_from(self.day).ok()?).ok()
    }
}

impl WeekSpan {
    /// Whether the ISO week lies in the span.
    pub fn contains(&self, week: u8) -> bool {
        (self.first..=self.last).contains(&week) && (week - self.first).is_multiple_of(self.step.max(1))
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, part) in self.parts.iter().enumerate() {
            let separator = match part.join {
                _ if index == 0 => "",
                Join::Override => "; ",
                Join::Add => ", ",
            };
            write!(f, "{separator}{part}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_always() {
            return f.write_str("24/7");
        }
        if !self.dates.is_empty() {
            // `Jan,Feb Mo[1]` would be read as January and the first Monday of February.
            let colon = if self.weeks.is_empty() && self.days.begins_with_number() { ":" } else { "" };
            write!(f, "{}{colon} ", Listed(&self.dates))?;
        }
        if !self.weeks.is_empty() {
            write!(f, "week {} ", Listed(&self.weeks))?;
        }
        // `Mo-Su` is said only where nothing else is, so that a time never stands alone.
        let whole_line = self.is_every_day() && self.hours != PartHours::Off;
        if whole_line || !self.days.is_every_day() {
            write!(f, "{} ", self.days)?;
        }
        match &self.hours {
            PartHours::Off => f.write_str("off"),
            PartHours::Open(times) => write!(f, "{}", Listed(times)),
        }
    }
}

impl fmt::Display for DateSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Months { first, last } if first == last => f.write_str(month_name(first)),
            Self::Months { first, last } => write!(f, "{}-{}", month_name(first), month_name(last)),
            Self::Yearly { first, last } if first == last => write!(f, "{first}"),
            Self::Yearly { first, last } if first.month == last.month && first < last => write!(f, "{first}-{}", last.day),
            Self::Yearly { first, last } => write!(f, "{first}-{last}"),
            Self::Dated { first, last } => {
                write!(f, "{} {}", first.year(), month_day(first))?;
                if first == last {
                    Ok(())
                } else if first.year() != last.year() {
                    write!(f, "-{} {}", last.year(), month_day(last))
                } else if first.month() != last.month() {
                    write!(f, "-{}", month_day(last))
                } else {
                    write!(f, "-{}", last.day())
                }
            }
        }
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", month_name(self.month), self.day)
    }
}

impl fmt::Display for WeekSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first)?;
        if self.first != self.last {
            write!(f, "-{}", self.last)?;
        }
        if self.step > 1 {
            write!(f, "/{}", self.step)?;
        }
        Ok(())
    }
}

/// Writes values with commas and no spaces between them, as the strict form lists things.
pub(super) struct Listed<'a, T>(pub &'a [T]);

impl<T: fmt::Display> fmt::Display for Listed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, item) in self.0.iter().enumerate() {
            write!(f, "{}{item}", if index == 0 { "" } else { "," })?;
        }
        Ok(())
    }
}

/// The strict name of month 1 to 12.
pub(super) fn month_name(month: u8) -> &'static str {
    MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or("?")
}

/// The month and day of a date.
pub(super) fn month_day(date: Date) -> MonthDay {
    MonthDay { month: date.month().unsigned_abs(), day: date.day().unsigned_abs() }
}
