//! Clock times and spans of them within a day, to the minute.
//!
//! In: hours and minutes. Out: values that sort, compare and print as `09:00-15:00`.
//! Absent on purpose: dates and time zones; 24:00 is a time here, and so is 26:00, two hours past midnight.

use std::fmt;

/// A time of day in whole minutes, 00:00 to 48:00; past 24:00 it belongs to the next date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime(u16);

/// From a start to an end, the end not included; the start lies before 24:00 and before the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeSpan {
    start: ClockTime,
    end: ClockTime,
}

impl ClockTime {
    /// 00:00, where a date begins.
    pub const MIDNIGHT: Self = Self(0);
    /// 24:00, where a date ends.
    pub const DAY_END: Self = Self(24 * 60);

    /// Takes hours 0 to 48 and minutes 0 to 59; nothing beyond 48:00.
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        let minutes = hour.checked_mul(60)?.checked_add(minute)?;
        (minute < 60 && minutes <= 2 * Self::DAY_END.0).then_some(Self(minutes))
    }

    /// Minutes since the midnight that its date began with.
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// The hour that a clock shows, 0 to 23; 24 for the end of the day itself.
    pub fn hour(self) -> u8 {
        let hour = if self > Self::DAY_END { self.0 / 60 % 24 } else { self.0 / 60 };
        u8::try_from(hour).unwrap_or(24)
    }

    /// The minute that a clock shows, 0 to 59.
    pub fn minute(self) -> u8 {
        u8::try_from(self.0 % 60).unwrap_or(0)
    }

    /// Some whole hours later, if that is not beyond 48:00.
    pub(super) fn plus_hours(self, hours: u16) -> Option<Self> {
        Self::new(self.0 / 60 + hours, self.0 % 60)
    }
}

impl TimeSpan {
    /// Takes a start before 24:00 and an end less than 24 hours later, or the whole day.
    pub fn new(start: ClockTime, end: ClockTime) -> Option<Self> {
        let whole_day = start == ClockTime::MIDNIGHT && end == ClockTime::DAY_END;
        let fits = start < ClockTime::DAY_END && start < end && end.0 - start.0 < ClockTime::DAY_END.0;
        (fits || whole_day).then_some(Self { start, end })
    }

    /// When it opens.
    pub fn start(&self) -> ClockTime {
        self.start
    }

    /// When it closes; past 24:00 on the next date.
    pub fn end(&self) -> ClockTime {
        self.end
    }

    /// Whether it closes on the next date. 24:00 is still the same date.
    pub fn past_midnight(&self) -> bool {
        self.end > ClockTime::DAY_END
    }

    /// Whether it is 00:00-24:00.
    pub fn is_whole_day(&self) -> bool {
        self.start == ClockTime::MIDNIGHT && self.end == ClockTime::DAY_END
    }
}

/// Sorts spans and joins those that overlap or touch.
pub(super) fn join_spans(spans: &mut Vec<TimeSpan>) {
    if spans.len() < 2 {
        return;
    }
    spans.sort_unstable();
    spans.dedup_by(|later, kept| {
        let meets = later.start <= kept.end;
        // A joined span longer than a day cannot be said; it stays two spans.
        let joined = TimeSpan::new(kept.start, kept.end.max(later.end));
        match joined {
            Some(joined) if meets => {
                *kept = joined;
                true
            }
            _ => false,
        }
    });
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl fmt::Display for TimeSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.start, self.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: u16, end: u16) -> TimeSpan {
        TimeSpan::new(ClockTime::new(start, 0).unwrap(), ClockTime::new(end, 0).unwrap()).unwrap()
    }

    fn check_joined(spans: &[(u16, u16)], expected: &str) {
        let mut spans: Vec<_> = spans.iter().map(|&(start, end)| span(start, end)).collect();
        join_spans(&mut spans);
        assert_eq!(crate::hours::rule::Listed(&spans).to_string(), expected);
    }

    #[test]
    fn spans_that_touch_or_overlap_are_joined() {
        check_joined(&[(13, 15), (9, 12)], "09:00-12:00,13:00-15:00");
        check_joined(&[(9, 12), (12, 15)], "09:00-15:00");
        check_joined(&[(9, 15), (10, 11), (14, 16)], "09:00-16:00");
        check_joined(&[(0, 24), (9, 10)], "00:00-24:00");
    }

    #[test]
    fn times_past_midnight_print_as_a_clock_shows_them() {
        assert_eq!(span(22, 26).to_string(), "22:00-02:00");
        assert_eq!(span(20, 24).to_string(), "20:00-24:00");
    }

    #[test]
    fn a_span_has_a_start_before_its_end_and_lasts_less_than_a_day() {
        let at = |hour| ClockTime::new(hour, 0).unwrap();
        assert_eq!(TimeSpan::new(at(9), at(9)), None);
        assert_eq!(TimeSpan::new(at(15), at(9)), None);
        assert_eq!(TimeSpan::new(at(9), at(33)), None);
        assert_eq!(TimeSpan::new(at(24), at(25)), None);
        assert!(TimeSpan::new(at(0), at(24)).is_some());
    }
}
