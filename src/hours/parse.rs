//! Reads opening hours as an editor writes them, strict or friendly, into a rule in normal form.
//!
//! In: the text of one `rule`. Out: a [`Rule`], or what stands in the way, with its place in the text and a better text.
//! Absent on purpose: guessing. What could be meant in two ways is refused with both named. Parts of the
//! OpenStreetMap form that readers cannot be shown (remarks, `||`, sunrise, open ends) are refused too.

use std::ops::Range;

use super::clock::{ClockTime, TimeSpan};
use super::days::Days;
use super::friendly::{Alternate, Word, fold, is_english_day};
use super::rule::{DateSpan, Join, Part, PartHours, Rule, WeekSpan};
use super::schedule::ExceptionRule;
use super::token::{Kind, Token, tokens};

/// Why a text is not a rule: for the person who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleError {
    /// Bytes of the rule's text that are at fault; empty at the end of the text where something is missing.
    pub range: Range<usize>,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// What may stand here instead, in words and examples.
    pub expected: String,
    /// Text to put in place of `range`, if one is clear; an empty one means: take it out.
    pub suggestion: Option<String>,
}

/// What only some kinds of hours may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allow {
    /// Hours that end on the next date; for phone hours.
    pub past_midnight: bool,
    /// `24/7`; for web channels and self-service.
    pub always: bool,
}

/// Reads a rule. `24/7` is read (ask [`Rule::always`]), hours past midnight are not.
pub fn parse(text: &str) -> Result<Rule, RuleError> {
    parse_with(text, Allow { past_midnight: false, always: true })
}

/// Reads a rule where more or less is allowed.
pub fn parse_with(text: &str, allow: Allow) -> Result<Rule, RuleError> {
    Parser { text, tokens: tokens(text), at: 0, allow }.rule()
}

/// Reads the `rule` of an exception: `off`, times alone, or a whole rule for its dates.
pub fn parse_exception(text: &str, allow: Allow) -> Result<ExceptionRule, RuleError> {
    let begins_with_time = tokens(text)
        .iter()
        .find(|token| token.kind != Kind::Word(Word::Noise))
        .is_some_and(|token| matches!(token.kind, Kind::Number(..)));
    let rule = parse_with(text, allow)?;
    Ok(match rule.parts() {
        [part] if part.is_every_day() && part.hours == PartHours::Off => ExceptionRule::Off,
        [part] if part.is_every_day() && begins_with_time => ExceptionRule::Times(part.times().to_vec()),
        _ => ExceptionRule::Rule(rule),
    })
}

/// A text being read.
#[derive(Clone)]
pub(super) struct Parser<'text> {
    pub text: &'text str,
    pub tokens: Vec<Token>,
    pub at: usize,
    pub allow: Allow,
}

/// What stands before the hours of a part.
#[derive(Clone, Default)]
struct Selectors {
    dates: Option<Vec<DateSpan>>,
    weeks: Option<Vec<WeekSpan>>,
    days: Option<Days>,
}

impl Selectors {
    fn is_empty(&self) -> bool {
        self.dates.is_none() && self.weeks.is_none() && self.days.is_none()
    }

    /// Both together; nothing where one kind is in both.
    fn with(self, other: Self) -> Option<Self> {
        let is_twice = (self.dates.is_some() && other.dates.is_some())
            || (self.weeks.is_some() && other.weeks.is_some())
            || (self.days.is_some() && other.days.is_some());
        let both = Self { dates: self.dates.or(other.dates), weeks: self.weeks.or(other.weeks), days: self.days.or(other.days) };
        (!is_twice).then_some(both)
    }

    /// A part with these times.
    fn part(self, times: &[TimeSpan]) -> Part {
        Part {
            join: Join::Override,
            dates: self.dates.unwrap_or_default(),
            weeks: self.weeks.unwrap_or_default(),
            days: self.days.unwrap_or_else(Days::every_day).normal(),
            hours: PartHours::Open(times.to_vec()),
        }
    }
}

impl Parser<'_> {
    fn rule(mut self) -> Result<Rule, RuleError> {
        if self.tokens.is_empty() {
            return Err(self.refuse(0..self.text.len(), "the hours are empty", "hours such as `Mo-Fr 09:00-15:00; PH,EVE off`"));
        }
        let mut parts = Vec::new();
        let mut join = Join::Override;
        loop {
            let part = self.part(join)?;
            parts.push(part);
            self.skip_noise();
            join = match self.kind(0) {
                None => break,
                Some(Kind::Semicolon) => Join::Override,
                Some(Kind::Comma | Kind::Ampersand | Kind::Word(Word::And)) => Join::Add,
                Some(_) => return Err(self.unexpected()),
            };
            self.at += 1;
            if join == Join::Override && self.kind(0).is_none() {
                break;
            }
        }
        Ok(Rule::new(parts))
    }

    /// Reads one part, up to its separator or the end.
    fn part(&mut self, join: Join) -> Result<Part, RuleError> {
        let start = self.at;
        let selectors = self.selectors(start)?;
        let is_off = self.kind(0) == Some(Kind::Word(Word::Off));
        let hours = if is_off {
            self.at += 1;
            PartHours::Off
        } else if self.is_always(0) {
            self.always(start, &selectors)?
        } else {
            let from = self.at;
            let times = self.times()?;
            self.refuse_after_times(start, from, &selectors, &times)?;
            PartHours::Open(times)
        };
        // An `off` closes whatever stands before it, so both separators mean the same.
        let join = if is_off || start == 0 { Join::Override } else { join };
        let part = Part { join, hours, ..selectors.part(&[]) };
        if part.is_always() && !self.allow.always {
            return Err(self.refuse(
                self.since(start),
                format!("`{}` is only for web channels and self-service", self.said(start)),
                "the days and times when a person can come, such as `Mo-Fr 09:00-15:00`",
            ));
        }
        if !part.weeks.is_empty() && !part.days.nth.is_empty() {
            return Err(self.refuse(
                self.since(start),
                "week numbers and a numbered weekday are used together",
                "either weeks, such as `week 1-53/2 Th 09:00-15:00`, or a numbered weekday, such as `Th[1] 09:00-15:00`",
            ));
        }
        Ok(part)
    }

    /// Reads months, dates, weeks and days in any order, up to the hours.
    fn selectors(&mut self, start: usize) -> Result<Selectors, RuleError> {
        let mut found = Selectors::default();
        loop {
            self.skip_noise();
            let from = self.at;
            match self.kind(0) {
                Some(Kind::Word(Word::Off)) => return Ok(found),
                Some(Kind::Word(Word::Month(_))) => {
                    let dates = self.dates()?;
                    self.once(&mut found.dates, dates, from)?;
                }
                Some(Kind::Number(..)) if self.is_year(0) => {
                    let dates = self.dates()?;
                    self.once(&mut found.dates, dates, from)?;
                }
                Some(Kind::Number(..)) => {
                    self.refuse_other_dates()?;
                    return Ok(found);
                }
                Some(Kind::Word(Word::Week)) => {
                    let weeks = self.weeks()?;
                    self.once(&mut found.weeks, weeks, from)?;
                }
                Some(Kind::Word(Word::Day(_) | Word::Days(_) | Word::Holiday(_) | Word::Every)) => {
                    let days = self.days()?;
                    self.once(&mut found.days, days, from)?;
                }
                // `ma-pe: 9-15` and `ma-pe, klo 9-15`.
                Some(Kind::Colon) if self.at > start => self.at += 1,
                Some(Kind::Comma) if self.at > start && self.hours_follow(1) => self.at += 1,
                None | Some(Kind::Semicolon | Kind::Comma | Kind::Ampersand | Kind::Word(Word::And)) => {
                    return Err(self.no_hours(start));
                }
                Some(_) => return Err(self.unexpected()),
            }
        }
    }

    /// Keeps what was read, unless the like was read before in the same part.
    fn once<T>(&self, kept: &mut Option<T>, read: T, from: usize) -> Result<(), RuleError> {
        if kept.replace(read).is_none() {
            return Ok(());
        }
        Err(self.refuse(
            self.since(from),
            format!("`{}` comes on top of others of its kind", self.said(from)),
            "each list once, such as `Jun-Aug Mo,We 09:00-15:00`; a semicolon between different hours",
        ))
    }

    /// Reads `24/7`, which takes no days.
    fn always(&mut self, start: usize, selectors: &Selectors) -> Result<PartHours, RuleError> {
        let from = self.at;
        self.at += 3;
        if !selectors.is_empty() {
            return Err(self
                .refuse(self.since(from), format!("`{}` says days twice", self.said(start)), "whole days as `00:00-24:00`")
                .suggesting("00:00-24:00"));
        }
        let whole_day = TimeSpan::new(ClockTime::MIDNIGHT, ClockTime::DAY_END);
        Ok(PartHours::Open(whole_day.into_iter().collect()))
    }

    /// Refuses what may not follow times, with the order that is meant.
    fn refuse_after_times(
        &mut self,
        start: usize,
        from: usize,
        selectors: &Selectors,
        times: &[TimeSpan],
    ) -> Result<(), RuleError> {
        self.skip_noise();
        let Some(Kind::Word(word)) = self.kind(0) else { return Ok(()) };
        if word == Word::Off {
            self.at += 1;
            return Err(self.refuse(
                self.since(from),
                format!("`{}` closes for a part of the day", self.said(from)),
                "the times that are open, such as `09:00-12:00,13:00-15:00`",
            ));
        }
        if let Word::Alternate(which) = word {
            let error = self.every_other_week(which);
            let weeks = WeekSpan {
                first: if which == Alternate::Even { 2 } else { 1 },
                last: if which == Alternate::Even { 52 } else { 53 },
                step: 2,
            };
            let meant = Selectors { weeks: Some(vec![weeks]), ..selectors.clone() }.part(times);
            let range = self.tokens[start].range.start..error.range.end;
            return Err(RuleError { range, ..error }.suggesting(meant.to_string()));
        }
        if !matches!(word, Word::Day(_) | Word::Days(_) | Word::Holiday(_) | Word::Month(_) | Word::Week | Word::Every) {
            return Ok(());
        }
        let mut ahead = self.clone();
        let meant = ahead.selectors_alone().and_then(|found| selectors.clone().with(found));
        if meant.is_none() && !selectors.is_empty() {
            let word = self.said_here();
            return Err(self
                .refuse(self.range(0), format!("`{word}` follows the times directly"), "a semicolon between different hours")
                .suggesting(format!("; {word}")));
        }
        self.at = if meant.is_some() { ahead.at } else { self.at + 1 };
        let error = self.refuse(
            self.since(start),
            "the days come after the times",
            "days first, then times, such as `Mo-Fr 09:00-15:00`",
        );
        Err(match meant {
            Some(meant) => error.suggesting(meant.part(times).to_string()),
            None => error,
        })
    }

    /// Reads one list of months, weeks or days that ends a part.
    fn selectors_alone(&mut self) -> Option<Selectors> {
        let mut found = Selectors::default();
        match self.kind(0)? {
            Kind::Word(Word::Month(_)) => found.dates = Some(self.dates().ok()?),
            Kind::Word(Word::Week) => found.weeks = Some(self.weeks().ok()?),
            _ => found.days = Some(self.days().ok()?),
        }
        matches!(self.kind(0), None | Some(Kind::Semicolon | Kind::Comma)).then_some(found)
    }

    /// The kind of a token some places ahead.
    pub fn kind(&self, ahead: usize) -> Option<Kind> {
        self.tokens.get(self.at + ahead).map(|token| token.kind)
    }

    /// The meaning of a word some places ahead.
    pub fn word(&self, ahead: usize) -> Option<Word> {
        match self.kind(ahead) {
            Some(Kind::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// The number of at most some digits some places ahead.
    pub fn number(&self, ahead: usize, most_digits: usize) -> Option<u32> {
        match self.kind(ahead) {
            Some(Kind::Number(number, digits)) if digits <= most_digits => Some(number),
            _ => None,
        }
    }

    /// Whether a dash or a word for one stands some places ahead.
    pub fn is_range_sign(&self, ahead: usize) -> bool {
        match self.kind(ahead) {
            Some(Kind::Dash | Kind::Word(Word::To)) => true,
            // The English `to`, which is Thursday in Finnish and Swedish.
            Some(Kind::Word(Word::Day(_))) if self.folded(ahead) == "to" => {
                let after_time = ahead == 0 && self.at > 0 && matches!(self.tokens[self.at - 1].kind, Kind::Number(..));
                match self.kind(ahead + 1) {
                    Some(Kind::Number(..)) => after_time,
                    Some(Kind::Word(Word::Day(_))) => is_english_day(&self.folded(ahead + 1)),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// Passes over words that change nothing.
    pub fn skip_noise(&mut self) {
        loop {
            let is_noise = self.word(0) == Some(Word::Noise);
            // English `on Mondays`; `on` alone is a Swedish Wednesday.
            let is_on = self.word(0).is_some() && self.folded(0) == "on" && is_english_day(&self.folded(1));
            if !is_noise && !is_on {
                return;
            }
            self.at += 1;
        }
    }

    /// Whether hours, perhaps after `klo`, stand some places ahead.
    fn hours_follow(&self, ahead: usize) -> bool {
        matches!(self.kind(ahead), Some(Kind::Number(..) | Kind::Word(Word::Noise | Word::Off)))
    }

    /// Whether `24/7` stands some places ahead.
    pub fn is_always(&self, ahead: usize) -> bool {
        self.number(ahead, 2) == Some(24) && self.kind(ahead + 1) == Some(Kind::Slash) && self.number(ahead + 2, 1) == Some(7)
    }

    /// The text of a token some places ahead, folded; empty past the end.
    pub fn folded(&self, ahead: usize) -> String {
        self.tokens.get(self.at + ahead).map(|token| fold(&self.text[token.range.clone()])).unwrap_or_default()
    }

    /// The bytes of a token some places ahead; an empty range at the end of the text past the last one.
    pub fn range(&self, ahead: usize) -> Range<usize> {
        let end = self.tokens.last().map_or(self.text.len(), |token| token.range.end);
        self.tokens.get(self.at + ahead).map_or(end..end, |token| token.range.clone())
    }

    /// The bytes from a token to the one last read.
    pub fn since(&self, start: usize) -> Range<usize> {
        let last = self.at.min(self.tokens.len()).saturating_sub(1).max(start);
        match (self.tokens.get(start), self.tokens.get(last)) {
            (Some(first), Some(last)) => first.range.start..last.range.end,
            _ => self.range(0),
        }
    }

    /// The text from a token to the one last read.
    pub fn said(&self, start: usize) -> &str {
        &self.text[self.since(start)]
    }

    /// The text of the next token.
    pub fn said_here(&self) -> &str {
        &self.text[self.range(0)]
    }
}
