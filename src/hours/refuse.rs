//! What is said to an editor whose hours cannot be taken.
//!
//! In: the place where reading stopped. Out: an error in plain words, with its range and, where one is clear, a better text.
//! Absent on purpose: words of parsers. A suggestion is made only where no fact would be invented: nobody but the
//! editor knows when "after sunset" begins.

use std::ops::Range;

use super::days::day_name;
use super::friendly::{Alternate, Word, nearest};
use super::parse::{Parser, RuleError};
use super::rule::month_name;
use super::token::Kind;

impl RuleError {
    /// Adds the text to put in place of the range.
    pub(super) fn suggesting(mut self, text: impl Into<String>) -> Self {
        self.suggestion = Some(text.into());
        self
    }
}

impl Parser<'_> {
    pub fn refuse(&self, range: Range<usize>, message: impl Into<String>, expected: impl Into<String>) -> RuleError {
        RuleError { range, message: message.into(), expected: expected.into(), suggestion: None }
    }

    /// Days without hours, or nothing at all between two separators.
    pub fn no_hours(&self, start: usize) -> RuleError {
        if self.at > start {
            let message = format!("`{}` has no times", self.said(start));
            return self.refuse(self.since(start), message, "times such as `09:00-15:00`, or `off`");
        }
        let message = if self.kind(0).is_none() { "nothing follows the last comma" } else { "nothing stands before this sign" };
        let range = match self.kind(0) {
            None if self.at > 0 => self.tokens[self.at - 1].range.clone(),
            _ => self.range(0),
        };
        self.refuse(range, message, "days and times, such as `Mo-Fr 09:00-15:00`").suggesting("")
    }

    /// The next token has no place here.
    pub fn unexpected(&self) -> RuleError {
        let range = self.range(0);
        let said = self.said_here();
        match self.kind(0) {
            Some(Kind::Word(word)) => self.unexpected_word(word),
            Some(Kind::Quoted | Kind::Bracketed) if self.speaks_of_sun() => self.sun(),
            Some(Kind::Quoted | Kind::Bracketed) => self
                .refuse(
                    range,
                    format!("hours cannot carry a remark: {}", quoted(said)),
                    "days and times only; remarks and appointments have fields of their own",
                )
                .suggesting(""),
            Some(Kind::Pipe) => self.fallback(),
            Some(Kind::Plus) => match self.at.checked_sub(1).and_then(|before| self.tokens.get(before)).map(|token| token.kind) {
                Some(Kind::Word(Word::Day(_))) => {
                    self.refuse(range, "days are joined by a comma, not by `+`", "a list such as `Mo,We`").suggesting(",")
                }
                _ => self.open_end(self.at.saturating_sub(1)),
            },
            Some(Kind::Number(..)) => self.refuse(
                range,
                format!("`{said}` does not belong to the times before it"),
                "a comma between times, a semicolon between different hours",
            ),
            Some(_) => {
                self.refuse(range, format!("`{said}` has no meaning here"), "hours such as `Mo-Fr 09:00-15:00; PH,EVE off`")
            }
            None => self.refuse(range, "the hours break off", "hours such as `Mo-Fr 09:00-15:00; PH,EVE off`"),
        }
    }

    /// A word that has no place here.
    fn unexpected_word(&self, word: Word) -> RuleError {
        let range = self.range(0);
        let said = self.said_here();
        match word {
            Word::Sun => self.sun(),
            Word::Easter => self.refuse(
                range,
                "hours cannot count from Easter",
                "`PH` for all public holidays, or dates such as `2027 Mar 26-29`",
            ),
            Word::Alternate(which) => self.every_other_week(which),
            Word::Ordinal(nth) => self.numbered_day(nth),
            Word::HalfDay(_) => self.refuse(range, "hours use the 24-hour clock", "times such as `09:00-15:00`"),
            Word::Onwards => self.open_end(self.at),
            Word::Unsure => self.refuse(
                range,
                "hours that nobody knows cannot be written as hours",
                "the hours that are known; for holidays the field `unknown_on_holidays: true`",
            ),
            Word::To => self.refuse(
                range,
                format!("`{said}` stands without a start and an end"),
                "a range such as `Mo-Fr` or `09:00-15:00`",
            ),
            Word::Off => {
                self.refuse(range, format!("`{said}` stands after hours that are open"), "`off` after days, such as `PH,EVE off`")
            }
            Word::Day(_) | Word::Days(_) | Word::Holiday(_) | Word::Month(_) | Word::Week | Word::Every => self
                .refuse(range, format!("`{said}` follows the hours directly"), "a semicolon between different hours")
                .suggesting(format!("; {said}")),
            Word::And | Word::Noise => {
                self.refuse(range, format!("`{said}` has no meaning here"), "days and times, such as `Mo-Fr 09:00-15:00`")
            }
            Word::Strange => {
                let error = self.refuse(
                    range,
                    format!("`{said}` is not a day, a month or a time"),
                    "days and times only, such as `Mo-Fr 09:00-15:00`; remarks and appointments have fields of their own",
                );
                match nearest(&self.folded(0)) {
                    Some(name) => error.suggesting(name),
                    None => error,
                }
            }
        }
    }

    /// `17:00+`, `from 17 onwards`.
    pub fn open_end(&self, start: usize) -> RuleError {
        let range = self.tokens.get(start).map_or(self.range(0), |token| token.range.start..self.range(0).end);
        let message = format!("`{}` does not say when it closes", &self.text[range.clone()]);
        self.refuse(range, message, "a start and an end, such as `17:00-19:00`")
    }

    /// `sunrise-sunset`, alone or in brackets.
    pub fn sun(&self) -> RuleError {
        self.refuse(
            self.range(0),
            format!("`{}` is a different time every day", self.said_here()),
            "clock times, such as `09:00-15:00`",
        )
    }

    /// `Mo-Fr 9-15 || "by appointment"`.
    fn fallback(&self) -> RuleError {
        let expected = "one set of hours; appointments have a field of their own (`booking`)";
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        let only_remarks = rest.iter().all(|token| matches!(token.kind, Kind::Quoted | Kind::Bracketed));
        let end = rest.last().map_or(self.range(0).end, |token| token.range.end);
        if only_remarks {
            return self.refuse(self.range(0).start..end, "hours cannot say `||` (or else)", expected).suggesting("");
        }
        self.refuse(self.range(0), "hours cannot say `||` (or else)", expected).suggesting(";")
    }

    /// `joka toinen viikko`, `udda veckor`.
    pub fn every_other_week(&self, which: Alternate) -> RuleError {
        // The word for "week" or the parity may follow; they go together.
        let follows = (1..).take_while(|&ahead| matches!(self.word(ahead), Some(Word::Week | Word::Alternate(_)))).count();
        let range = self.range(0).start..self.range(follows).end;
        let message = format!("`{}` does not say which weeks", &self.text[range.clone()]);
        let expected = "week numbers before the days: `week 1-53/2` for odd weeks, `week 2-52/2` for even ones";
        match which {
            Alternate::Even => self.refuse(range, message, expected).suggesting("week 2-52/2"),
            Alternate::Odd | Alternate::Either => self.refuse(range, message, expected).suggesting("week 1-53/2"),
        }
    }

    /// `first Thursday`, `1. torstai`; the weekday may follow.
    fn numbered_day(&self, nth: i8) -> RuleError {
        let expected = "the weekday with its number in the month: `Th[1]` for the first Thursday, `Fr[-1]` for the last Friday";
        let Some(Word::Day(weekday)) = self.word(1) else {
            return self.refuse(self.range(0), format!("`{}` does not say of what", self.said_here()), expected);
        };
        let range = self.range(0).start..self.range(1).end;
        let message = format!("`{}` is written with a number in brackets", &self.text[range.clone()]);
        self.refuse(range, message, expected).suggesting(format!("{}[{nth}]", day_name(weekday)))
    }

    /// Refuses dates in the everyday order, and years alone: `24.12.`, `24 December`, `2026-12-24`, `1. torstai`, `2026`.
    pub fn refuse_other_dates(&self) -> Result<(), RuleError> {
        let expected = "dates as month and day: `Dec 24`, `Dec 24-26`, `2026 Dec 24`";
        if let Some((range, strict)) = self.everyday_dates() {
            let message = format!("`{}` is a date in another order", &self.text[range.clone()]);
            return Err(self.refuse(range, message, expected).suggesting(strict));
        }
        let Some(Kind::Number(number, digits)) = self.kind(0) else { return Ok(()) };
        if let (1..=5, Some(Kind::Dot), Some(Word::Day(weekday))) = (number, self.kind(1), self.word(2)) {
            let range = self.range(0).start..self.range(2).end;
            let message = format!("`{}` is written with a number in brackets", &self.text[range.clone()]);
            return Err(self
                .refuse(range, message, "the weekday with its number in the month, such as `Th[1]`")
                .suggesting(format!("{}[{number}]", day_name(weekday))));
        }
        let is_clock = matches!(self.kind(1), Some(Kind::Dash)) && matches!(self.kind(2), Some(Kind::Number(_, 3..)));
        if digits == 4 && (1900..2200).contains(&number) && !is_clock {
            return Err(self.refuse(
                self.range(0),
                format!("the year `{number}` stands without a date"),
                "a date such as `2026 Dec 24`; for a whole period the fields `from` and `to` beside the rule",
            ));
        }
        Ok(())
    }

    /// A date or a range of dates in another order at this place, and its strict form.
    fn everyday_dates(&self) -> Option<(Range<usize>, String)> {
        if let (Some(Kind::Number(year, 4)), Some(Kind::Dash), Some(month), Some(Kind::Dash), Some(day)) =
            (self.kind(0), self.kind(1), self.number(2, 2), self.kind(3), self.number(4, 2))
            && let (1..=12, 1..=31) = (month, day)
        {
            let month = month_name(u8::try_from(month).ok()?);
            return Some((self.range(0).start..self.range(4).end, format!("{year} {month} {day}")));
        }
        let first = self.dotted_date(0)?;
        let last = if self.is_range_sign(first.length) { self.dotted_date(first.length + 1) } else { None };
        let length = last.as_ref().map_or(first.length, |last| first.length + 1 + last.length);
        let year = first.year.or(last.as_ref().and_then(|last| last.year));
        let month = first.month.or(last.as_ref().and_then(|last| last.month))?;
        let mut strict = year.map(|year| format!("{year} ")).unwrap_or_default();
        strict.push_str(&format!("{} {}", month_name(month), first.day));
        if let Some(last) = last {
            let last_month = last.month.filter(|last| *last != month).map(|last| format!("{} ", month_name(last)));
            strict.push_str(&format!("-{}{}", last_month.unwrap_or_default(), last.day));
        }
        Some((self.range(0).start..self.range(length - 1).end, strict))
    }

    /// `24.`, `24.12.`, `24.12.2026`, `24. joulukuuta` or `24 December` some places ahead.
    pub fn dotted_date(&self, ahead: usize) -> Option<DottedDate> {
        let day = self.number(ahead, 2).filter(|day| (1..=31).contains(day))?;
        let dot = usize::from(self.kind(ahead + 1) == Some(Kind::Dot));
        let after_day = ahead + 1 + dot;
        let mut date = DottedDate { day, month: None, year: None, length: 1 + dot };
        if let Some(Word::Month(month)) = self.word(after_day) {
            // `10-12 Dec 24`: the month belongs to the day that follows it.
            date.month = Some(month).filter(|_| dot == 1 || self.number(after_day + 1, 2).is_none());
            date.length += usize::from(date.month.is_some());
        } else if dot == 1
            && let Some(month @ 1..=12) = self.number(after_day, 2)
            && self.kind(after_day + 1) == Some(Kind::Dot)
        {
            date.month = u8::try_from(month).ok();
            date.length += 2;
        }
        if date.month.is_some()
            && let Some(Kind::Number(year, 4)) = self.kind(ahead + date.length)
        {
            date.year = Some(year);
            date.length += 1;
        }
        (dot == 1 || date.month.is_some()).then_some(date)
    }

    /// Whether a remark is really `(sunset-01:00)`.
    fn speaks_of_sun(&self) -> bool {
        let folded = self.folded(0);
        ["sunrise", "sunset", "dawn", "dusk"].iter().any(|word| folded.contains(word))
    }
}

/// A date as people write it, and how many tokens long it is.
pub(super) struct DottedDate {
    pub day: u32,
    pub month: Option<u8>,
    pub year: Option<u32>,
    pub length: usize,
}

/// User text in backticks, cut where it is long.
fn quoted(said: &str) -> String {
    match said.char_indices().nth(40) {
        Some((end, _)) => format!("`{}…`", &said[..end]),
        None => format!("`{said}`"),
    }
}
