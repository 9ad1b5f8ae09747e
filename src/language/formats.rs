//! How a language writes dates, times, numbers and lists, read once from its messages.
//!
//! In: a catalogue. Out: [`Formats`]: names and patterns as plain texts, so that writing a date asks for no message.
//! Absent on purpose: a mixture. A catalogue that lacks any of these messages gives none, so that a date is never
//! written half in one language and half in another.

use fluent_bundle::FluentArgs;

use super::catalogue::{Catalogue, absent};
use crate::entry::Locale;

pub(super) const AUTONYM: &str = "autonym";
pub(super) const DIRECTION: &str = "direction";

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// As HTML's `dir` writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        [Direction::LeftToRight, Direction::RightToLeft].into_iter().find(|direction| direction.as_str() == text)
    }
}

/// The form of a weekday's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Alone: `maanantai`, `måndag`, `Monday`.
    Full,
    /// For tables: `ma`, `mån`, `Mon`.
    Short,
    /// Every week: `maanantaisin`, `på måndagar`, `on Mondays`.
    On,
    /// One day: `maanantaina`, `på måndag`, `on Monday`.
    Once,
    /// After “first” in `hours-nth`: `maanantaina`, `måndagen`, `Monday`.
    Nth,
}

/// The suffixes of the keys, in the order of [`WeekdayNames`]' fields.
const WEEKDAY_FORMS: [&str; 7] = ["", "-short", "-on", "-once", "-nth", "-from", "-to"];

#[derive(Clone, Debug)]
pub(super) struct WeekdayNames([String; 7]);

impl WeekdayNames {
    pub fn form(&self, form: Form) -> &str {
        match form {
            Form::Full => &self.0[0],
            Form::Short => &self.0[1],
            Form::On => &self.0[2],
            Form::Once => &self.0[3],
            Form::Nth => &self.0[4],
        }
    }

    /// As `weekday-range` needs it in its first place: `maanantaista`.
    pub fn from(&self) -> &str {
        &self.0[5]
    }

    /// As `weekday-range` needs it in its last place: `perjantaihin`.
    pub fn to(&self) -> &str {
        &self.0[6]
    }
}

#[derive(Clone, Debug)]
pub(super) struct MonthNames {
    pub alone: String,
    pub in_date: String,
    pub short: String,
}

/// A text with slots, which are filled in the order of the table below.
#[derive(Clone, Debug, Default)]
pub(super) struct Pattern {
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Slot(usize),
}

impl Pattern {
    pub fn fill(&self, values: &[&str]) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.as_str(),
            Piece::Slot(slot) => values.get(*slot).copied().unwrap_or_default(),
        });
        pieces.collect()
    }

    /// Makes the message once with a mark of the private use area for each placeholder, and cuts it at the marks.
    fn read(catalogue: &Catalogue, key: &str, slots: &[&str]) -> Option<Self> {
        let marks: Vec<String> = ('\u{e000}'..).take(slots.len()).map(String::from).collect();
        let mut arguments = FluentArgs::with_capacity(slots.len());
        for (slot, mark) in slots.iter().zip(&marks) {
            arguments.set(*slot, mark.as_str());
        }
        let text = catalogue.make(key, Some(&arguments))?.ok()?;
        let mut pieces = Vec::new();
        let mut plain = String::new();
        for letter in text.chars() {
            match (letter as usize).checked_sub(0xe000).filter(|slot| *slot < slots.len()) {
                Some(slot) => {
                    pieces.extend((!plain.is_empty()).then(|| Piece::Text(std::mem::take(&mut plain))));
                    pieces.push(Piece::Slot(slot));
                }
                None => plain.push(letter),
            }
        }
        pieces.extend((!plain.is_empty()).then_some(Piece::Text(plain)));
        Some(Pattern { pieces })
    }

    fn absent(key: &str, slots: &[&str]) -> Self {
        let slots = (0..slots.len()).flat_map(|slot| [Piece::Text(" ".to_owned()), Piece::Slot(slot)]);
        Pattern { pieces: std::iter::once(Piece::Text(absent(key))).chain(slots).collect() }
    }
}

/// What a pattern of a date may use, in the order in which `date.rs` gives it.
const DATE: &[&str] = &["weekday", "weekday_short", "day", "month", "month_short", "month_number", "year"];

macro_rules! pattern_table {
    ($($field:ident $key:literal $slots:expr,)*) => {
        /// The patterns; each is filled with the values that its line of the table names, in that order.
        #[derive(Clone, Debug)]
        pub(super) struct Patterns {
            $(pub $field: Pattern,)*
        }

        const PATTERNS: &[(&str, &[&str])] = &[$(($key, $slots)),*];

        impl Patterns {
            fn read(catalogue: &Catalogue) -> Option<Self> {
                Some(Patterns { $($field: Pattern::read(catalogue, $key, $slots)?,)* })
            }

            fn absent() -> Self {
                Patterns { $($field: Pattern::absent($key, $slots),)* }
            }
        }
    };
}

pattern_table! {
    date_long "date-long" DATE,
    date_weekday_long "date-weekday-long" DATE,
    date_weekday "date-weekday" DATE,
    date_weekday_short "date-weekday-short" DATE,
    date_short "date-short" DATE,
    day_month "day-month" DATE,
    day_month_short "day-month-short" DATE,
    date_range "date-range" &["from", "to"],
    date_time "date-time" &["date", "time"],
    time "time" &["hour", "minute"],
    time_range "time-range" &["from", "to"],
    time_range_hours "time-range-hours" &["from", "to"],
    weekday_range "weekday-range" &["from", "to"],
    weekday_range_short "weekday-range-short" &["from", "to"],
    month_range "month-range" &["from", "to"],
    number_group "number-group" &[],
    number_decimal "number-decimal" &[],
    number_minus "number-minus" &[],
    number_euros "number-euros" &["amount"],
    number_kilometres "number-kilometres" &["number"],
    number_percent "number-percent" &["number"],
    list_separator "list-separator" &[],
    list_and "list-and" &["first", "last"],
    list_or "list-or" &["first", "last"],
}

/// The names and patterns of one language.
#[derive(Clone, Debug)]
pub(super) struct Formats {
    pub locale: Locale,
    /// From January.
    pub months: Vec<MonthNames>,
    /// From Monday.
    pub weekdays: Vec<WeekdayNames>,
    pub patterns: Patterns,
}

impl Formats {
    /// The formats of a catalogue that has all of them.
    pub fn read(catalogue: &Catalogue) -> Option<Self> {
        let patterns = Patterns::read(catalogue)?;
        let word = |key: &str| catalogue.plain(key).map(str::to_owned);
        Some(Formats { locale: catalogue.locale, months: months(word)?, weekdays: weekdays(word)?, patterns })
    }

    /// Keys in `⟦⟧` for names and patterns that no language of the chain has.
    pub fn absent(locale: Locale) -> Self {
        let word = |key: &str| Some(absent(key));
        let (months, weekdays) = (months(word).unwrap_or_default(), weekdays(word).unwrap_or_default());
        Formats { locale, months, weekdays, patterns: Patterns::absent() }
    }
}

fn months(word: impl Fn(&str) -> Option<String>) -> Option<Vec<MonthNames>> {
    let names = |key: String| {
        Some(MonthNames { alone: word(&key)?, in_date: word(&format!("{key}-in-date"))?, short: word(&format!("{key}-short"))? })
    };
    (1..=12).map(|month| names(format!("month-{month}"))).collect()
}

fn weekdays(word: impl Fn(&str) -> Option<String>) -> Option<Vec<WeekdayNames>> {
    let names = |weekday: &&str| {
        let forms: Option<Vec<String>> = WEEKDAY_FORMS.iter().map(|form| word(&format!("weekday-{weekday}{form}"))).collect();
        forms?.try_into().ok().map(WeekdayNames)
    };
    WEEKDAYS.iter().map(names).collect()
}

/// The keys of all these messages.
pub(super) fn keys() -> impl Iterator<Item = String> {
    let months = (1..=12).flat_map(|month| ["", "-in-date", "-short"].map(|form| format!("month-{month}{form}")));
    let weekdays = WEEKDAYS.iter().flat_map(|day| WEEKDAY_FORMS.map(|form| format!("weekday-{day}{form}")));
    let patterns = PATTERNS.iter().map(|(key, _)| (*key).to_owned());
    [AUTONYM, DIRECTION].map(str::to_owned).into_iter().chain(months).chain(weekdays).chain(patterns)
}

/// The placeholders that a pattern may use; `None` for messages that are no patterns.
pub(super) fn placeholders(key: &str) -> Option<&'static [&'static str]> {
    PATTERNS.iter().find(|(pattern, _)| *pattern == key).map(|(_, slots)| *slots)
}
