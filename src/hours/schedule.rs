//! What is open when: rules side by side, with their periods and their exceptions.
//!
//! In: values that the caller fills from an entry. Out: the same, for `compile`, `week` and the exports.
//! Absent on purpose: whose hours they are, reasons, languages and modes; the `index` fields lead the caller back to those.

use jiff::civil::Date;

use super::clock::TimeSpan;
use super::rule::Rule;

/// The hours of one point, phone or place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    pub rows: Vec<Row>,
    pub exceptions: Vec<Exception>,
}

/// One rule and the dates between which it holds, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub what: What,
    pub rule: Rule,
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// The caller's number for this row.
    pub index: usize,
}

/// What is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    Help,
    Phone,
    Staffed,
    Building,
    SelfService,
}

/// Dates, both included, on which the usual hours do not hold.
///
/// Where several cover a date, the shortest wins; of equally short ones the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    pub from: Date,
    pub to: Date,
    pub rule: ExceptionRule,
    /// The caller's number for this exception.
    pub index: usize,
}

/// What holds on the dates of an exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExceptionRule {
    Off,
    /// Sorted times. Over several dates they hold on those that are usually open; on a single date in any case.
    Times(Vec<TimeSpan>),
    /// A rule for the dates, such as shorter weeks in summer.
    Rule(Rule),
}

impl Schedule {
    /// The exception that holds on a date.
    pub fn exception_on(&self, date: Date) -> Option<&Exception> {
        let covering = self.exceptions.iter().rev().filter(|exception| (exception.from..=exception.to).contains(&date));
        covering.min_by_key(|exception| (exception.to - exception.from).get_days())
    }
}

impl Row {
    /// Whether the row holds on a date.
    pub fn holds_on(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }
}

impl Exception {
    /// Whether it is for one date only.
    pub fn is_single(&self) -> bool {
        self.from == self.to
    }
}
