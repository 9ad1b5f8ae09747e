//! Reads the times of a part: `9-15`, `klo 9.00–11.30 ja 12–15`, `09:00-12:00,13:00-15:00`.
//!
//! In: the parser at the first time. Out: spans, sorted and joined where they touch; the parser after them.
//! Absent on purpose: the 12-hour clock (explained with the 24-hour times instead).

use std::ops::Range;

use super::clock::{ClockTime, TimeSpan, join_spans};
use super::friendly::{HalfDay, Word};
use super::parse::{Parser, RuleError};
use super::rule::Listed;
use super::token::Kind;

/// Phone hours past midnight may last so long; more is a slip such as `9-3`.
const LONGEST_NIGHT_HOURS: u16 = 16;

/// A time as written: 24:30 and 99:00 too.
#[derive(Clone, Copy)]
struct Written {
    hour: u16,
    minute: u16,
}

impl Parser<'_> {
    /// Reads a list of spans.
    pub fn times(&mut self) -> Result<Vec<TimeSpan>, RuleError> {
        let start = self.at;
        let mut spans = Vec::new();
        loop {
            spans.push(self.span()?);
            if !matches!(self.kind(0), Some(Kind::Comma | Kind::Ampersand | Kind::Word(Word::And))) {
                break;
            }
            let noise = (1..).take_while(|&ahead| self.word(ahead) == Some(Word::Noise)).count();
            if !self.is_time(1 + noise) {
                break;
            }
            self.at += 1 + noise;
        }
        let mut sorted = spans.clone();
        sorted.sort_unstable();
        let overlap = sorted.windows(2).find(|pair| pair[1].start() < pair[0].end()).map(|pair| (pair[0], pair[1]));
        join_spans(&mut sorted);
        match overlap {
            Some((one, other)) => Err(self
                .refuse(
                    self.since(start),
                    format!("`{one}` and `{other}` overlap"),
                    "times that follow each other, such as `09:00-12:00,13:00-15:00`",
                )
                .suggesting(Listed(&sorted).to_string())),
            None => Ok(sorted),
        }
    }

    /// Whether a time, not a date or `24/7`, stands some places ahead.
    fn is_time(&self, ahead: usize) -> bool {
        matches!(self.kind(ahead), Some(Kind::Number(..)))
            && !self.is_always(ahead)
            && !self.is_year(ahead)
            && self.dotted_date(ahead).is_none_or(|date| date.month.is_none())
    }

    /// Reads one span.
    fn span(&mut self) -> Result<TimeSpan, RuleError> {
        let start = self.at;
        let open = self.time(start)?;
        if !self.is_range_sign(0) {
            return Err(match self.kind(0) {
                Some(Kind::Plus | Kind::Word(Word::Onwards)) => self.open_end(start),
                _ => self.refuse(
                    self.since(start),
                    format!("`{}` has no end", self.said(start)),
                    "a start and an end, such as `09:00-15:00`",
                ),
            });
        }
        self.at += 1;
        self.skip_noise();
        if !matches!(self.kind(0), Some(Kind::Number(..))) {
            let ends_with_sun = self.word(0) == Some(Word::Sun) || matches!(self.kind(0), Some(Kind::Bracketed));
            if ends_with_sun {
                return Err(self.sun());
            }
            return Err(self.refuse(
                self.since(start),
                format!("`{}` has no end", self.said(start)),
                "a start and an end, such as `09:00-15:00`",
            ));
        }
        let close = self.time(start)?;
        if matches!(self.kind(0), Some(Kind::Dash | Kind::Word(Word::To))) && matches!(self.kind(1), Some(Kind::Number(..))) {
            self.at += 1;
            let last = self.time(start)?;
            let error = self.refuse(
                self.since(start),
                format!("`{}` has three times", self.said(start)),
                "a start and an end, with a comma between spans: `09:00-11:00,12:00-15:00`",
            );
            return Err(match (open.clock(), last.clock()) {
                (Some(open), Some(last)) if open < last => error.suggesting(format!("{open}-{last}")),
                _ => error,
            });
        }
        if self.kind(0) == Some(Kind::Plus) {
            return Err(self.open_end(start));
        }
        self.checked_span(open, close, self.since(start))
    }

    /// Reads one time; `start` is the token where its span begins.
    fn time(&mut self, start: usize) -> Result<Written, RuleError> {
        let Some(Kind::Number(number, digits)) = self.kind(0) else { return Err(self.unexpected()) };
        let from = self.at;
        self.at += 1;
        if digits > 2 {
            let error = self.refuse(
                self.range_of(from),
                format!("`{}` is not a time", self.said(from)),
                "hours and minutes, such as `09:30`",
            );
            let clock =
                u16::try_from(number).ok().filter(|_| digits < 5).and_then(|clock| ClockTime::new(clock / 100, clock % 100));
            return Err(match clock.filter(|clock| *clock <= ClockTime::DAY_END) {
                Some(clock) => error.suggesting(clock.to_string()),
                None => error,
            });
        }
        let mut written = Written { hour: u16::try_from(number).unwrap_or(u16::MAX), minute: 0 };
        match (self.kind(0), self.kind(1)) {
            (Some(Kind::Colon | Kind::Dot), Some(Kind::Number(minute @ 0..=59, 2))) => {
                written.minute = u16::try_from(minute).unwrap_or(0);
                self.at += 2;
                if self.kind(0) == Some(Kind::Colon) && matches!(self.kind(1), Some(Kind::Number(_, 2))) {
                    self.at += 2;
                    return Err(self
                        .refuse(
                            self.since(from),
                            format!("`{}` counts seconds", self.said(from)),
                            "hours and minutes, such as `09:30`",
                        )
                        .suggesting(format!("{:02}:{:02}", written.hour, written.minute)));
                }
            }
            (Some(Kind::Colon | Kind::Dot), Some(Kind::Number(..))) => {
                self.at += 2;
                return Err(self.refuse(
                    self.since(from),
                    format!("`{}` has no such minutes", self.said(from)),
                    "minutes as two digits from 00 to 59, such as `09:30`",
                ));
            }
            _ => {}
        }
        // The full stop of `klo 9.` or of an ordinal, as in `9.–15.`.
        if self.kind(0) == Some(Kind::Dot) {
            self.at += 1;
        }
        if matches!(self.word(0), Some(Word::HalfDay(_))) {
            return Err(self.twelve_hours(start));
        }
        Ok(written)
    }

    /// Puts a start and an end together.
    fn checked_span(&self, open: Written, close: Written, range: Range<usize>) -> Result<TimeSpan, RuleError> {
        let said = &self.text[range.clone()];
        let (Some(opens), Some(closes)) = (open.clock(), close.clock()) else {
            return Err(self.refuse(range.clone(), format!("`{said}` has no such hour"), "hours from 00:00 to 24:00"));
        };
        let is_half_past_the_end = close.hour == 24 && close.minute > 0 && !self.allow.past_midnight;
        if open.hour >= 24 || is_half_past_the_end {
            let mended =
                if open.hour >= 24 { open.day_before().zip(close.day_before()) } else { Some((opens, ClockTime::DAY_END)) };
            let error = self.refuse(
                range.clone(),
                format!("`{said}` goes beyond the end of the day, which is 24:00"),
                "hours from 00:00 to 24:00",
            );
            return Err(match mended {
                Some((open, close)) if open < close => error.suggesting(format!("{open}-{close}")),
                _ => error,
            });
        }
        let (open, close) = (opens, closes);
        // `20:00-00:00` ends with its own day.
        let close = if close == ClockTime::MIDNIGHT { ClockTime::DAY_END } else { close };
        if open == close {
            return Err(self.refuse(
                range.clone(),
                format!("`{said}` starts and ends at the same time"),
                "an end after the start, such as `09:00-15:00`",
            ));
        }
        match TimeSpan::new(open, close) {
            Some(span) if !span.past_midnight() => Ok(span),
            _ => self.past_midnight(open, close, range),
        }
    }

    /// An end that comes before the start, or after midnight.
    fn past_midnight(&self, open: ClockTime, close: ClockTime, range: Range<usize>) -> Result<TimeSpan, RuleError> {
        let said = &self.text[range.clone()];
        let is_morning = |time: ClockTime| time.minutes() < 12 * 60;
        let half_day_later = close.plus_hours(12).filter(|later| is_morning(open) && is_morning(close) && *later > open);
        if let Some(later) = half_day_later {
            return Err(self
                .refuse(
                    range,
                    format!("`{said}` ends before it starts"),
                    "24-hour times, such as `09:00-15:00` for nine to three",
                )
                .suggesting(format!("{open}-{later}")));
        }
        let next_day = if close > ClockTime::DAY_END { Some(close) } else { close.plus_hours(24) };
        let span = next_day.and_then(|next_day| TimeSpan::new(open, next_day));
        let length = next_day.map_or(u16::MAX, |next_day| next_day.minutes().saturating_sub(open.minutes()));
        let is_night = length <= LONGEST_NIGHT_HOURS * 60;
        match span {
            Some(span) if self.allow.past_midnight && is_night => Ok(span),
            Some(_) if is_night && (is_morning(close) || close > ClockTime::DAY_END) => Err(self
                .refuse(
                    range,
                    format!("`{said}` runs past midnight, which only phone hours may do"),
                    "an end by 24:00, and the rest as hours of the next day",
                )
                .suggesting(format!("{open}-24:00"))),
            _ if close < open => Err(self
                .refuse(range, format!("`{said}` ends before it starts"), "an end after the start, such as `09:00-15:00`")
                .suggesting(format!("{close}-{open}"))),
            _ => Err(self.refuse(
                range,
                format!("`{said}` lasts into the next day for too long"),
                "hours of each day, such as `00:00-24:00`",
            )),
        }
    }

    /// `9am-3pm`, said in 24 hours.
    fn twelve_hours(&self, start: usize) -> RuleError {
        let expected = "the 24-hour clock, such as `09:00-15:00`";
        let first = self.half_day_time(start);
        let dash = first.as_ref().map(|(_, _, next)| *next).filter(|next| {
            self.tokens.get(*next).is_some_and(|token| {
                token.kind == Kind::Dash || token.kind == Kind::Word(Word::To) || &self.text[token.range.clone()] == "to"
            })
        });
        let second = dash.and_then(|dash| self.half_day_time(dash + 1));
        let next = second.as_ref().or(first.as_ref()).map_or(self.at, |(_, _, next)| *next).max(start + 1);
        let range = self.tokens[start].range.start..self.tokens[(next - 1).min(self.tokens.len() - 1)].range.end;
        let error = self.refuse(range.clone(), format!("`{}` uses the 12-hour clock", &self.text[range]), expected);
        let (Some((open, open_half, _)), Some((close, close_half, _))) = (first, second) else { return error };
        // `9-3pm`: the half that is not said is the one that makes sense.
        let close_half = close_half.unwrap_or(if close.twelve(HalfDay::Am) > open.twelve(open_half.unwrap_or(HalfDay::Am)) {
            HalfDay::Am
        } else {
            HalfDay::Pm
        });
        let open_half =
            open_half.unwrap_or(if open.twelve(close_half) < close.twelve(close_half) { close_half } else { HalfDay::Am });
        match (open.twelve(open_half), close.twelve(close_half)) {
            (Some(open), Some(close)) if open < close => error.suggesting(format!("{open}-{close}")),
            _ => error,
        }
    }

    /// `9`, `9am` or `9:30 am` at a token, and the token after it.
    fn half_day_time(&self, index: usize) -> Option<(Written, Option<HalfDay>, usize)> {
        let kind = |index: usize| self.tokens.get(index).map(|token| token.kind);
        let Some(Kind::Number(hour, 1..=2)) = kind(index) else { return None };
        let mut written = Written { hour: u16::try_from(hour).ok()?, minute: 0 };
        let mut next = index + 1;
        if let (Some(Kind::Colon | Kind::Dot), Some(Kind::Number(minute, 2))) = (kind(next), kind(next + 1)) {
            written.minute = u16::try_from(minute).ok()?;
            next += 2;
        }
        match kind(next) {
            Some(Kind::Word(Word::HalfDay(half))) => Some((written, Some(half), next + 1)),
            _ => Some((written, None, next)),
        }
    }

    fn range_of(&self, token: usize) -> Range<usize> {
        self.tokens.get(token).map_or(self.range(0), |token| token.range.clone())
    }
}

impl Written {
    fn clock(self) -> Option<ClockTime> {
        ClockTime::new(self.hour, self.minute)
    }

    /// The time on the next date, where it lies after 24:00.
    fn day_before(self) -> Option<ClockTime> {
        ClockTime::new(self.hour.checked_sub(24).unwrap_or(self.hour), self.minute)
    }

    /// The time of a 12-hour clock.
    fn twelve(self, half: HalfDay) -> Option<ClockTime> {
        let hour = (self.hour <= 12).then_some(self.hour % 12)?;
        ClockTime::new(if half == HalfDay::Pm { hour + 12 } else { hour }, self.minute)
    }
}
