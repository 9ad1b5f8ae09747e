//! Times in texts that differ from the hours among the facts: mostly hours that have changed since the text was written.
//!
//! In: the catalog. Out: warnings. Absent on purpose: single times and bare numbers, which are as often something else.

use std::collections::BTreeSet;

use super::{Catalog, Provider, Timetable};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::hours::{ClockTime, TimeSpan};

/// Reports spans of time in the texts of providers that are not made of times at which something of theirs opens or closes.
pub fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    for provider in catalog.providers.values() {
        let known = known(catalog, provider);
        // Without hours there is nothing that a text could contradict.
        if known.is_empty() {
            continue;
        }
        for body in provider.entry.bodies.values() {
            for (at, written, span) in spans(&body.markdown) {
                // A break at noon lies between two facts, so its ends are facts too.
                if known.contains(&span.start()) && known.contains(&span.end()) {
                    continue;
                }
                let message = format!("the text names the time `{written}`, which is not among the hours");
                let finding = Diagnostic::new(codes::TEXT_CONTRADICTION, body.span.part(at, at + written.len()), message);
                diagnostics.push(
                    finding
                        .expected("not a time at which this help opens or closes")
                        .help("take the time out of the text, for the page shows the hours; or correct `hours`"),
                );
            }
        }
    }
}

/// When anything of the provider opens or closes: its help, its phones, and the buildings it is in.
fn known(catalog: &Catalog, provider: &Provider) -> BTreeSet<ClockTime> {
    let own = provider.points.iter().flat_map(|point| {
        let phones = point.phones.iter().filter_map(|phone| phone.timetable.as_ref());
        let building = point.place().and_then(|place| catalog.places.get(place)?.building.as_ref());
        point.timetable.iter().chain(phones).chain(building)
    });
    own.flat_map(times).flat_map(|span| [span.start(), span.end()]).collect()
}

fn times(timetable: &Timetable) -> impl Iterator<Item = TimeSpan> {
    let rules = timetable.schedule.rows.iter().map(|row| &row.rule).chain(timetable.exceptions.iter().map(|day| &day.rule));
    rules.flat_map(|rule| rule.parts()).flat_map(|part| part.times().iter().copied())
}

/// Words after which two numbers with a dash between are times.
const CUES: [&str; 4] = ["klo", "kl.", "kl", "dii."];

/// Spans of time in a text: where each begins, as it is written, and what it means. They follow a word that says so (`klo 9–15`),
/// or have minutes (`9.30–15.00`).
fn spans(text: &str) -> Vec<(usize, &str, TimeSpan)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text.as_bytes()[at..].iter().position(u8::is_ascii_digit).map(|start| at + start) {
        let rest = &text[start..];
        let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ':' | '–' | '-');
        let run = rest.find(|letter: char| !is_part(letter)).unwrap_or(rest.len());
        let written = rest[..run].trim_end_matches(|letter: char| !letter.is_ascii_digit());
        at = start + run;
        let before = &text[..start];
        if before.ends_with(|letter: char| letter.is_alphanumeric() || "/=,+-".contains(letter)) {
            continue;
        }
        let Some((from, to)) = written.split_once(['–', '-']) else { continue };
        let (Some((start_time, exact)), Some((end_time, also_exact))) = (clock(from), clock(to)) else { continue };
        let has_minutes = exact && also_exact;
        if !has_minutes && !ends_with_cue(before.trim_end()) {
            continue;
        }
        if let Some(span) = TimeSpan::new(start_time, end_time) {
            found.push((start, written, span));
        }
    }
    found
}

fn ends_with_cue(text: &str) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    CUES.iter().any(|cue| last.strip_suffix(cue).is_some_and(|before| !before.ends_with(char::is_alphanumeric)))
}

/// `9`, `9.30` or `09:30`, and whether minutes are told.
fn clock(text: &str) -> Option<(ClockTime, bool)> {
    let (hour, minute) = text.split_once(['.', ':']).map_or((text, None), |(hour, minute)| (hour, Some(minute)));
    if hour.len() > 2 || minute.is_some_and(|minute| minute.len() != 2) {
        return None;
    }
    let time = ClockTime::new(hour.parse().ok()?, minute.map_or(Ok(0), str::parse).ok()?)?;
    (time <= ClockTime::DAY_END).then_some((time, minute.is_some()))
}

#[cfg(test)]
mod tests {
    use super::spans;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = spans(text).into_iter().map(|(_, written, _)| written).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn spans_of_time_are_told_from_other_numbers() {
        check("Avoinna maanantaisin klo 9–15 ja perjantaisin klo 9.30-12.", &["9–15", "9.30-12"]);
        check("Måndagar kl. 10–12, tisdagar kl 13–16.", &["10–12", "13–16"]);
        check("Open 9:00-15:30 on weekdays.", &["9:00-15:30"]);
        check("3–5 henkilöä, 2020-2026, 16.11.–20.12., 016-123 456, klo 9, sivut 9–15, 25.00–26.00", &[]);
        check("ma–pe klo 9–15.", &["9–15"]);
    }
}
