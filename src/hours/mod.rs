//! Opening hours: from an editor's text to rules, and from rules to dated intervals, the usual week and exports.
//!
//! In: the text of a rule (strict OpenStreetMap `opening_hours`, or as people in Finland write hours), the calendar, dates.
//! Out: plain values. [`parse`] gives a [`Rule`] or a [`RuleError`]; [`compile`] gives intervals and reasons for closing;
//! [`week`] gives the week for people; `osm_export` and `spec_opening_hours` give it for machines.
//! Absent on purpose: what is open and for whom, the clock, time zone databases, files, and words for readers.

mod calendar;
mod clock;
mod compile;
mod days;
mod export;
mod friendly;
mod helsinki;
mod parse;
mod refuse;
mod resolve;
mod rule;
mod schedule;
mod selector;
mod times;
mod token;
mod week;

#[cfg(test)]
mod tests;

pub use calendar::{Calendar, DateRange, Holiday, HolidayKind};
pub use clock::{ClockTime, TimeSpan};
pub use compile::{Closure, Compiled, Interval, compile};
pub use days::{DaySet, Days, HolidaySet, Holidays, NthDay};
pub use export::{SpecialRow, Specification, WeeklyRow, osm_export, osm_export_with, spec_opening_hours};
pub use helsinki::helsinki_offset_minutes;
pub use parse::{Allow, RuleError, parse, parse_exception, parse_with};
pub use resolve::Cause;
pub use rule::{DateSpan, Join, MonthDay, Part, PartHours, Rule, WeekSpan};
pub use schedule::{Exception, ExceptionRule, Row, Schedule, What};
pub use week::{Recurrence, Said, Season, WeekLine, WeekTable, week, week_table};
