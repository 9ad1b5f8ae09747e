//! The usual week in words.
//!
//! In: lines of the `hours` room. Out: texts such as “maanantaisin klo 9–12”, each wholly in one language: where the page's
//! language lacks a part of the sentence, the whole sentence is in the next language of its chain, and says so.
//! Absent on purpose: dates of the weeks ahead (`hours`).

use std::cell::Cell;

use jiff::civil::{Date, Time};

use super::context::{Context, Words};
use crate::hours::{self, ClockTime, DaySet, Recurrence, Rule, Season, TimeSpan, WeekLine, WeekSpan, What};
use crate::language::{Arguments, Form, Language};

/// One language that a sentence is tried in.
pub struct Speech<'a> {
    pub language: &'a Language,
    /// Whether every message so far was its own.
    whole: Cell<bool>,
}

impl Speech<'_> {
    /// A message with its placeholders filled.
    pub fn say(&self, key: &str, arguments: &Arguments) -> String {
        let message = self.language.message(key, arguments);
        self.whole.set(self.whole.get() && message.locale == self.language.locale());
        message.text
    }

    /// A message without placeholders.
    pub fn word(&self, key: &str) -> String {
        self.say(key, &Arguments::new())
    }

    /// A message with one placeholder.
    pub fn with(&self, key: &str, name: &str, text: &str) -> String {
        self.say(key, &Arguments::new().text(name, text))
    }
}

/// A sentence made of several messages, wholly in the first language of the chain that has them all.
pub fn spoken(context: &Context, make: impl Fn(&Speech) -> String) -> Words {
    let chain = context.language.chain().iter().filter_map(|locale| context.languages.get(*locale));
    for language in std::iter::once(context.language).chain(chain) {
        let speech = Speech { language, whole: Cell::new(true) };
        let text = make(&speech);
        if speech.whole.get() {
            return context.words(text, language.locale());
        }
    }
    context.words(make(&Speech { language: context.language, whole: Cell::new(true) }), context.locale())
}

/// With its first letter in upper case, as a sentence of its own.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A line of the week: `Maanantaisin klo 9–12`.
pub fn line(speech: &Speech, line: &WeekLine) -> String {
    capitalised(&line_inside(speech, line))
}

/// A line of the week inside a sentence: `maanantaisin klo 9–12`.
pub fn line_inside(speech: &Speech, line: &WeekLine) -> String {
    let always =
        matches!(line.times.as_slice(), [span] if span.is_whole_day()) && line.days == DaySet::ALL && line.every.is_none();
    let body = if always { speech.word("hours-open-always") } else { days_and_times(speech, line) };
    let Some(season) = &line.season else { return body };
    let seasons = seasons(speech, season);
    let body = if seasons.is_empty() {
        body
    } else {
        let seasons = speech.language.list(&seasons);
        speech.say("hours-in-months", &Arguments::new().text("months", seasons).text("days", body))
    };
    match validity(speech, season.from, season.to) {
        Some(validity) => format!("{body} ({validity})"),
        None => body,
    }
}

/// A rule by itself, such as that of a language's hours: its lines one after the other.
pub fn rule(speech: &Speech, rule: &Rule, on: Date) -> String {
    let row = hours::Row { what: What::Help, rule: rule.clone(), from: None, to: None, index: 0 };
    let schedule = hours::Schedule { rows: vec![row], exceptions: Vec::new() };
    let lines: Vec<String> =
        hours::week(&schedule, What::Help, on).iter().map(|found| uncapitalised_line(speech, found)).collect();
    lines.join("; ")
}

fn uncapitalised_line(speech: &Speech, found: &WeekLine) -> String {
    let body = days_and_times(speech, found);
    let seasons = found.season.as_ref().map(|season| seasons(speech, season)).unwrap_or_default();
    if seasons.is_empty() {
        return body;
    }
    speech.say("hours-in-months", &Arguments::new().text("months", speech.language.list(&seasons)).text("days", body))
}

/// `9–12 ja 13–15`.
pub fn times(language: &Language, times: &[TimeSpan]) -> String {
    let ranges: Vec<String> = times.iter().map(|span| language.time_range(clock(span.start()), clock(span.end()))).collect();
    language.list(&ranges)
}

/// The time that a clock shows; midnight at the end of a day is midnight.
pub fn clock(time: ClockTime) -> Time {
    let part = |number: u8| i8::try_from(number).unwrap_or(0);
    Time::new(part(time.hour() % 24), part(time.minute()), 0, 0).unwrap_or(Time::midnight())
}

/// Between which dates a row holds, if it says.
fn validity(speech: &Speech, from: Option<Date>, to: Option<Date>) -> Option<String> {
    let language = speech.language;
    match (from, to) {
        (Some(from), Some(to)) => Some(language.date_range(from, to)),
        (Some(from), None) => Some(speech.with("hours-valid-from", "date", &language.date_short(from))),
        (None, Some(to)) => Some(speech.with("hours-valid-to", "date", &language.date_short(to))),
        (None, None) => None,
    }
}

fn days_and_times(speech: &Speech, line: &WeekLine) -> String {
    let told = |days: String| {
        if line.times.is_empty() {
            return speech.with("hours-day-closed", "days", &days);
        }
        speech.say("hours-day-times", &Arguments::new().text("days", days).text("times", times(speech.language, &line.times)))
    };
    let weekly = || told(days(speech, line.days));
    match &line.every {
        None => weekly(),
        Some(Recurrence::Nth(numbers)) => told(numbered(speech, numbers, line.days)),
        Some(Recurrence::OddWeeks) => speech.with("hours-odd-weeks", "days", &weekly()),
        Some(Recurrence::EvenWeeks) => speech.with("hours-even-weeks", "days", &weekly()),
        Some(Recurrence::Weeks(weeks)) => in_weeks(speech, weeks, &weekly()),
    }
}

/// `maanantaista perjantaihin ja sunnuntaisin`. Two days in a row are said one by one, and a weekend too: which days that is
/// differs between the readers' home countries.
fn days(speech: &Speech, days: DaySet) -> String {
    if days == DaySet::ALL {
        return speech.word("hours-every-day");
    }
    let language = speech.language;
    let mut parts: Vec<String> = Vec::new();
    for (first, last) in days.runs() {
        if last.to_monday_zero_offset() - first.to_monday_zero_offset() < 2 {
            parts.push(language.weekday(first, Form::On).to_string());
            if last != first {
                parts.push(language.weekday(last, Form::On).to_string());
            }
        } else {
            parts.push(language.weekday_range(first, last, Form::On));
        }
    }
    language.list(&parts)
}

/// `kuukauden ensimmäisenä ja kolmantena keskiviikkona`.
fn numbered(speech: &Speech, numbers: &[i8], days: DaySet) -> String {
    let number = |number: &i8| match number {
        -1 => speech.word("hours-nth-last"),
        number if *number < 0 => speech.word(&format!("hours-nth-last-{}", number.unsigned_abs())),
        number => speech.word(&format!("hours-nth-{number}")),
    };
    let numbers: Vec<String> = numbers.iter().map(number).collect();
    let weekdays: Vec<&str> = days.iter().map(|day| speech.language.weekday(day, Form::Nth)).collect();
    let (numbers, weekdays) = (speech.language.list(&numbers), speech.language.list(&weekdays));
    speech.say("hours-nth", &Arguments::new().text("nth", numbers).text("weekday", weekdays))
}

fn in_weeks(speech: &Speech, weeks: &[WeekSpan], days: &str) -> String {
    if let [WeekSpan { first: 1, last: 51..=53, step }] = weeks
        && *step > 1
    {
        return speech.say("hours-every-nth-week", &Arguments::new().number("number", i64::from(*step)).text("days", days));
    }
    let mut parts: Vec<String> = Vec::new();
    for span in weeks {
        match span.step {
            0 | 1 if span.first != span.last => parts.push(format!("{}–{}", span.first, span.last)),
            0 | 1 => parts.push(span.first.to_string()),
            step => parts.extend((span.first..=span.last).step_by(usize::from(step)).map(|week| week.to_string())),
        }
    }
    let weeks = speech.language.list(&parts);
    speech.say("hours-weeks", &Arguments::new().text("weeks", weeks).text("days", days))
}

/// The stretches of the year in which a line holds.
fn seasons(speech: &Speech, season: &Season) -> Vec<String> {
    // 2024 is a leap year, so every month and day exists in it.
    let day = |day: hours::MonthDay| day.in_year(2024).map(|date| speech.language.day_month_short(date)).unwrap_or_default();
    let mut parts: Vec<String> = season
        .dates
        .iter()
        .map(|span| match *span {
            hours::DateSpan::Months { first, last } => speech.language.month_range(month(first), month(last)),
            hours::DateSpan::Yearly { first, last } if first == last => day(first),
            hours::DateSpan::Yearly { first, last } => {
                speech.say("hours-valid-between", &Arguments::new().text("from", day(first)).text("to", day(last)))
            }
            hours::DateSpan::Dated { first, last } => speech.language.date_range(first, last),
        })
        .collect();
    if season.school_holidays {
        parts.push(speech.word("hours-school-holidays"));
    }
    parts
}

fn month(number: u8) -> i8 {
    i8::try_from(number).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{capitalised, clock};
    use crate::hours::ClockTime;

    #[test]
    fn sentences_begin_with_a_capital_where_there_are_any() {
        for (text, expected) in
            [("maanantaisin", "Maanantaisin"), ("äiti", "Äiti"), ("", ""), ("كل يوم", "كل يوم"), ("9–12", "9–12")]
        {
            assert_eq!(capitalised(text), expected);
        }
    }

    #[test]
    fn midnight_is_a_time_at_both_ends_of_a_day() {
        assert_eq!(clock(ClockTime::MIDNIGHT), clock(ClockTime::DAY_END));
        assert_eq!(ClockTime::new(25, 30).map(clock), Some(jiff::civil::time(1, 30, 0, 0)));
    }
}
