//! Opening hours as written in an entry; the rules themselves are the `hours` room's.

use jiff::civil::{Date, DateTime, Time};

use super::code_lists::{Clock, DayName, Mode, OccurrenceStatus};
use super::fields::{At, Read, Reader, Text, fields};
use super::locale::Locale;
use super::shape::Shape;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::hours;

fields! {
    /// A row of hours as its keys stand in the file.
    pub struct WrittenRow {
        optional what: Clock,
        required rule: At<String>,
        optional from: At<Date>,
        optional to: At<Date>,
        optional mode: Mode,
        list languages: At<Locale>,
    }

    /// An exception as its keys stand in the file.
    pub struct WrittenException {
        optional on: At<Date>,
        optional from: At<Date>,
        optional to: At<Date>,
        required rule: At<String>,
        optional reason: Text,
    }

    /// A dated visit of a mobile stop.
    pub struct WrittenVisit {
        required on: At<Date>,
        required time: At<String>,
    }

    /// One time of an event, local time.
    pub struct Occurrence {
        required start: At<DateTime>,
        required end: At<DateTime>,
        optional status: OccurrenceStatus,
    }

    /// Weekly times of an event, instead of a list.
    pub struct Repeats {
        required from: At<Date>,
        required until: At<Date>,
        list weekdays: DayName,
        required start: Time,
        required end: At<Time>,
        list except: Date,
    }
}

/// What stands under `hours`: rows, or the word `ask`.
#[derive(Clone, Debug, PartialEq)]
pub enum HoursItem {
    /// Call first: no hours are promised.
    Ask,
    Row(HoursRow),
}

/// A weekly rule of one clock, with its validity.
#[derive(Clone, Debug, PartialEq)]
pub struct HoursRow {
    pub what: Clock,
    pub rule: At<hours::Rule>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub mode: Option<Mode>,
    pub languages: Vec<At<Locale>>,
}

/// Days on which another rule holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Exception {
    pub from: Date,
    pub to: Date,
    pub rule: hours::Rule,
    pub reason: Option<Text>,
}

/// When a mobile unit visits a stop.
#[derive(Clone, Debug, PartialEq)]
pub enum Visits {
    Rule(At<hours::Rule>),
    Dates(Vec<Visit>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    pub on: At<Date>,
    pub times: hours::Rule,
}

impl Read for HoursItem {
    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Codes(&["ask"]), Shape::Hours, WrittenRow::shape()])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar(word) if word.trim() == "ask" => Some(HoursItem::Ask),
            // `hours: "Mo-Fr 9-15"` is what a beginner writes; it means help hours.
            Value::Scalar(_) => {
                let rule = read_rule(node, true, reader)?;
                Some(HoursItem::Row(HoursRow {
                    what: Clock::Help,
                    rule,
                    from: None,
                    to: None,
                    mode: None,
                    languages: Vec::new(),
                }))
            }
            _ => HoursRow::read(node, reader).map(HoursItem::Row),
        }
    }
}

impl Read for HoursRow {
    fn shape() -> Shape {
        WrittenRow::shape()
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let written = WrittenRow::read(node, reader)?;
        let what = written.what.unwrap_or(Clock::Help);
        check_order(written.from.as_ref(), written.to.as_ref(), reader);
        let rule = parse_rule(&written.rule.value, written.rule.span, what == Clock::Phone, reader)?;
        Some(HoursRow {
            what,
            rule,
            from: written.from.map(|date| date.value),
            to: written.to.map(|date| date.value),
            mode: written.mode,
            languages: written.languages,
        })
    }
}

impl Read for Exception {
    fn shape() -> Shape {
        WrittenException::shape()
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let written = WrittenException::read(node, reader)?;
        let rule = parse_rule(&written.rule.value, written.rule.span, false, reader);
        let (from, to) = match (written.on, written.from, written.to) {
            (Some(on), None, None) => (on.value, on.value),
            (None, Some(from), Some(to)) => {
                check_order(Some(&from), Some(&to), reader);
                (from.value, to.value)
            }
            _ => {
                reader.report(
                    Diagnostic::new(codes::MISSING_KEY, node.span, "an exception says neither its day nor its days")
                        .expected("expected `on:`, or `from:` and `to:`"),
                );
                return None;
            }
        };
        Some(Exception { from, to, rule: rule?.value, reason: written.reason })
    }
}

impl Read for Visits {
    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Hours, Shape::List(Box::new(WrittenVisit::shape()))])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar(_) => read_rule(node, false, reader).map(Visits::Rule),
            Value::Sequence(items) => Some(Visits::Dates(items.iter().filter_map(|item| Visit::read(item, reader)).collect())),
            _ => Visit::read(node, reader).map(|visit| Visits::Dates(vec![visit])),
        }
    }
}

impl Read for Visit {
    fn shape() -> Shape {
        WrittenVisit::shape()
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let written = WrittenVisit::read(node, reader)?;
        let times = parse_rule(&written.time.value, written.time.span, false, reader)?;
        Some(Visit { on: written.on, times: times.value })
    }
}

/// A rule where a list of rows would be too much, such as `when` of a language.
impl Read for At<hours::Rule> {
    fn shape() -> Shape {
        Shape::Hours
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        read_rule(node, false, reader)
    }
}

fn read_rule(node: &Node, past_midnight: bool, reader: &mut Reader) -> Option<At<hours::Rule>> {
    let text = reader.scalar(node, "opening hours such as `Mo-Fr 09:00-15:00`")?.to_string();
    parse_rule(&text, node.span, past_midnight, reader)
}

fn parse_rule(text: &str, span: Span, past_midnight: bool, reader: &mut Reader) -> Option<At<hours::Rule>> {
    match hours::parse_with(text, hours::Allow { past_midnight, always: true }) {
        Ok(value) => Some(At { value, span }),
        Err(error) => {
            // The node's span holds the quotes, the rule does not. A rule that is written with `\"` or over several lines
            // has no place of its own in the file for each of its letters: then the whole of it is marked.
            let length = (span.end - span.start) as usize;
            let quote = [0, 1].into_iter().find(|quote| length == text.len() + 2 * quote);
            let end = error.range.end.max(error.range.start + 1);
            let place = quote.map_or(span, |quote| span.part(error.range.start + quote, end + quote));
            let diagnostic = Diagnostic::new(codes::BAD_HOURS, place, error.message).expected(error.expected);
            reader.report(match error.suggestion.as_deref().map(str::trim) {
                None => diagnostic,
                Some("") => diagnostic.help("take this out"),
                Some(better) => diagnostic.help(format!("write `{better}` here")),
            });
            None
        }
    }
}

/// Reports an end before its start; equal days are fine.
pub fn check_order(from: Option<&At<Date>>, to: Option<&At<Date>>, reader: &mut Reader) {
    if let (Some(from), Some(to)) = (from, to)
        && to.value < from.value
    {
        reader.report(
            Diagnostic::new(codes::REVERSED_RANGE, to.span, format!("the end {} is before the start {}", to.value, from.value))
                .expected("expected a later day")
                .label(from.span, "the start"),
        );
    }
}
