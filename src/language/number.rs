//! Numbers, sums, distances and shares.
//!
//! In: numbers. Out: texts in the language, grouped by threes.
//! Absent on purpose: plural forms; a number with its noun is a message.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

use super::Language;

/// From this distance on, tenths of a kilometre say nothing to a reader.
const WHOLE_KILOMETRES_FROM: f64 = 10.0;
const MOST_DIGITS: usize = 6;
const NO_BREAK_SPACE: &str = "\u{a0}";

impl Language {
    /// `1 234` with a space that does not break the line.
    pub fn number(&self, number: i64) -> String {
        self.signed(number < 0, grouped(number.unsigned_abs(), &self.symbol(|patterns| &patterns.number_group)))
    }

    /// A number with so many digits after the separator (at most 6): `3,5`. What is no number is written as 0.
    pub fn decimal(&self, number: f64, digits: usize) -> String {
        let digits = digits.min(MOST_DIGITS);
        let finite = if number.is_finite() { number } else { 0.0 };
        let written = format!("{:.digits$}", finite.abs());
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        let mut text = grouped_digits(whole, &self.symbol(|patterns| &patterns.number_group));
        if !fraction.is_empty() {
            text.push_str(&self.symbol(|patterns| &patterns.number_decimal));
            text.push_str(fraction);
        }
        let zero = written.bytes().all(|byte| byte == b'0' || byte == b'.');
        self.signed(finite < 0.0 && !zero, text)
    }

    /// A sum in euros, given in cents: `20 €`, `12,50 €`, `€12.50`.
    pub fn euros(&self, cents: i64) -> String {
        let (whole, part) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
        let mut amount = grouped(whole, &self.symbol(|patterns| &patterns.number_group));
        if part != 0 {
            amount.push_str(&self.symbol(|patterns| &patterns.number_decimal));
            amount.push_str(&format!("{part:02}"));
        }
        self.signed(cents < 0, self.formats.patterns.number_euros.fill(&[&amount]))
    }

    /// A distance: `0,8 km`, `3,5 km`, `12 km`. What is no distance is written as 0.
    pub fn kilometres(&self, kilometres: f64) -> String {
        let kilometres = if kilometres.is_finite() { kilometres.max(0.0) } else { 0.0 };
        let tenths = (kilometres * 10.0).round() / 10.0;
        let digits = usize::from(tenths < WHOLE_KILOMETRES_FROM && tenths.fract() != 0.0);
        let rounded = if digits == 1 { tenths } else { kilometres };
        self.formats.patterns.number_kilometres.fill(&[&self.decimal(rounded, digits)])
    }

    /// A share in hundredths, rounded to whole ones: 45.2 is `45 %`.
    pub fn percent(&self, percent: f64) -> String {
        self.formats.patterns.number_percent.fill(&[&self.decimal(percent, 0)])
    }

    fn signed(&self, negative: bool, text: String) -> String {
        if negative { format!("{}{text}", self.symbol(|patterns| &patterns.number_minus)) } else { text }
    }

    fn symbol(&self, pattern: impl Fn(&super::formats::Patterns) -> &super::formats::Pattern) -> String {
        pattern(&self.formats.patterns).fill(&[])
    }
}

fn grouped(number: u64, separator: &str) -> String {
    grouped_digits(&number.to_string(), separator)
}

fn grouped_digits(digits: &str, separator: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * separator.len());
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

/// How numbers within messages are written.
type Formatter<M> = fn(&FluentValue, &M) -> Option<String>;

/// The function that Fluent calls for each value. It can carry no state, so there is one for each grouping in use;
/// a grouping that is none of these is written as the space that does not break.
pub(super) fn formatter<M>(group: Option<&str>) -> Option<Formatter<M>> {
    Some(match group {
        Some(",") => |value, _| grouped_value(value, ","),
        Some(".") => |value, _| grouped_value(value, "."),
        Some("’") => |value, _| grouped_value(value, "’"),
        _ => |value, _| grouped_value(value, NO_BREAK_SPACE),
    })
}

fn grouped_value(value: &FluentValue, separator: &str) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let written: Cow<str> = number.as_string();
    let digits = written.strip_prefix('-').unwrap_or(&written);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let sign = if digits.len() < written.len() { "−" } else { "" };
    Some(format!("{sign}{}", grouped_digits(digits, separator)))
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;
    use super::Language;

    /// `_` stands for the space that does not break the line.
    #[track_caller]
    fn check_number(code: &str, write: impl Fn(&Language) -> String, expected: &str) {
        check(code, write, &expected.replace('_', "\u{a0}"));
    }

    #[test]
    fn numbers_are_grouped_by_threes() {
        check_number("fi", |language| language.number(0), "0");
        check_number("fi", |language| language.number(999), "999");
        check_number("sv", |language| language.number(1234), "1_234");
        check_number("en", |language| language.number(5_563_970), "5_563_970");
        check_number("fi", |language| language.number(-1000), "−1_000");
        check_number("fi", |language| language.number(i64::MIN), "−9_223_372_036_854_775_808");
    }

    #[test]
    fn decimals_have_their_separator() {
        check_number("fi", |language| language.decimal(3.5, 1), "3,5");
        check_number("en", |language| language.decimal(1234.5, 2), "1_234.50");
        check_number("uk", |language| language.decimal(0.25, 1), "0,2");
        check_number("fi", |language| language.decimal(-0.04, 1), "0,0");
        check_number("fi", |language| language.decimal(-2.0, 0), "−2");
        check_number("fi", |language| language.decimal(f64::NAN, 1), "0,0");
        check_number("fi", |language| language.decimal(1.5, 400), "1,500000");
    }

    #[test]
    fn sums_drop_empty_cents() {
        check_number("fi", |language| language.euros(1250), "12,50_€");
        check_number("sv", |language| language.euros(2000), "20_€");
        check_number("en", |language| language.euros(1205), "€12.05");
        check_number("se", |language| language.euros(123_456), "1_234,56_€");
        check_number("ar", |language| language.euros(1250), "12.50_يورو");
        check_number("fi", |language| language.euros(-500), "−5_€");
    }

    #[test]
    fn distances_are_as_exact_as_is_useful() {
        check_number("fi", |language| language.kilometres(0.84), "0,8_km");
        check_number("fi", |language| language.kilometres(3.5), "3,5_km");
        check_number("en", |language| language.kilometres(3.0), "3_km");
        check_number("fi", |language| language.kilometres(9.96), "10_km");
        check_number("fi", |language| language.kilometres(12.4), "12_km");
        check_number("uk", |language| language.kilometres(1234.0), "1_234_км");
        check_number(
            "fi",
            |language| [f64::NAN, -3.0, f64::INFINITY].map(|number| language.kilometres(number)).join(" "),
            "0_km 0_km 0_km",
        );
    }

    #[test]
    fn shares_are_whole() {
        check_number("fi", |language| language.percent(45.2), "45_%");
        check_number("en", |language| language.percent(99.6), "100%");
    }
}
