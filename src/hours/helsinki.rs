//! Finland's clock: how far ahead of UTC a local time is.
//!
//! In: a local date and time. Out: 120 or 180 minutes. The rule is that of the European Union (directive 2000/84/EC).
//! Absent on purpose: a time zone database; a static site needs one zone, and its rule is two lines long.

use jiff::civil::{Date, DateTime, Weekday};

/// Minutes that Finnish local time is ahead of UTC: 180 in summer, 120 otherwise.
///
/// Summer time begins on the last Sunday of March at 03:00 and ends on the last Sunday of October at 04:00 local time.
/// The hour that October has twice counts as summer time; the hour that March leaves out does too.
pub fn helsinki_offset_minutes(local: DateTime) -> i16 {
    let is_summer = match local.month() {
        4..=9 => true,
        3 => (local.date(), local.hour()) >= (last_sunday(local.date()), 3),
        10 => (local.date(), local.hour()) < (last_sunday(local.date()), 4),
        _ => false,
    };
    if is_summer { 180 } else { 120 }
}

/// The last Sunday of a date's month.
fn last_sunday(date: Date) -> Date {
    let last = date.last_of_month();
    last.saturating_sub(jiff::Span::new().days(last.weekday().since(Weekday::Sunday)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(local: &str, expected: i16) {
        assert_eq!(helsinki_offset_minutes(local.parse().unwrap()), expected, "{local}");
    }

    #[test]
    fn summer_time_begins_on_the_last_sunday_of_march_at_three() {
        check("2026-03-28T23:59", 120);
        check("2026-03-29T02:59", 120);
        check("2026-03-29T04:00", 180);
        check("2027-03-28T02:59:59", 120);
        check("2027-03-28T03:00", 180);
        check("2024-03-31T02:00", 120);
        check("2024-03-31T04:00", 180);
    }

    #[test]
    fn summer_time_ends_on_the_last_sunday_of_october_at_four() {
        check("2026-10-25T02:59", 180);
        check("2026-10-25T03:59", 180);
        check("2026-10-25T04:00", 120);
        check("2027-10-31T03:30", 180);
        check("2027-10-31T04:00", 120);
        check("2026-10-24T12:00", 180);
    }

    #[test]
    fn the_rest_of_the_year_is_plain() {
        check("2026-01-15T12:00", 120);
        check("2026-06-19T12:00", 180);
        check("2026-11-22T12:00", 120);
    }
}
