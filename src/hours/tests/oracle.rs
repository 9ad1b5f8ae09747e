//! Laws on random rules, and agreement with the `opening-hours` crate, which reads the same form in full.
//!
//! The crate takes hours past midnight, `SH Mo-Fr` and `2026 Jun` another way; those are left out where it is the
//! yardstick, and tested by tables elsewhere.

use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use proptest::prelude::*;

use super::calendar_2026::{PUBLIC, finland};
use super::dated::{date, row};
use crate::hours::days::WEEK;
use crate::hours::rule::month_name;
use crate::hours::{
    Allow, Calendar, Compiled, Row, Schedule, TimeSpan, WeeklyRow, What, compile, osm_export, parse, parse_with,
    spec_opening_hours, week, week_table,
};

const FROM: &str = "2026-01-01";
const DAYS: u16 = 730;

/// Open intervals by the crate, cut at the first and last date.
fn oracle(text: &str, public: &[&str]) -> Vec<(String, String)> {
    let hours: OpeningHours = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    let public = public.iter().map(|date| date.parse().unwrap()).collect();
    let holidays = ContextHolidays::new(std::sync::Arc::new(public), Default::default());
    let hours = hours.with_context(Context::default().with_holidays(holidays));
    let through = date(FROM).saturating_add(jiff::Span::new().days(DAYS));
    let (from, to) = (format!("{FROM}T00:00:00"), format!("{through}T00:00:00"));
    hours
        .iter_range(from.parse().unwrap(), to.parse().unwrap())
        .filter(|interval| interval.kind == RuleKind::Open)
        .map(|interval| (interval.range.start.to_string(), interval.range.end.to_string()))
        .collect()
}

/// Open intervals by this room, those that touch joined as the crate joins them.
fn ours(text: &str, calendar: &Calendar) -> Vec<(String, String)> {
    let schedule = Schedule { rows: vec![row(text)], exceptions: Vec::new() };
    let mut joined: Vec<(jiff::civil::DateTime, jiff::civil::DateTime)> = Vec::new();
    for interval in compile(&schedule, calendar, date(FROM), DAYS).intervals {
        match joined.last_mut() {
            Some((_, end)) if *end >= interval.start => *end = interval.end.max(*end),
            _ => joined.push((interval.start, interval.end)),
        }
    }
    let told = |at: jiff::civil::DateTime| at.strftime("%Y-%m-%d %H:%M:%S").to_string();
    joined.into_iter().map(|(start, end)| (told(start), told(end))).collect()
}

fn check_same(text: &str) {
    assert_eq!(ours(text, &Calendar::default()), oracle(text, &[]), "{text}");
}

#[test]
fn the_crate_agrees_on_a_table_of_rules() {
    let rules = [
        "Mo-Fr 09:00-15:00",
        "Mo-Fr 08:00-12:15,13:15-16:30",
        "We-Sa 10:00-12:00,14:00-19:00; Tu,Th 14:00-19:00",
        "Mo-Fr 08:30-12:00,13:30-18:00; We 08:30-12:00,13:30-17:00",
        "Mo 10:00-12:00, Mo,We 11:00-15:00",
        "Mo-Fr 09:00-15:00; We off",
        "Fr-Mo 10:00-12:00",
        "Jun-Aug Mo-Fr 09:00-14:00; Sep-May Mo-Fr 09:00-16:00",
        "Nov-Feb 10:00-12:00",
        "Mo-Fr 09:00-15:00; Dec 24-26 off; Dec 31-Jan 1 off",
        "Jun 1-Aug 15 Mo-Th 10:00-14:00",
        "Feb 29 10:00-12:00; Mar 1 12:00-13:00",
        "Feb 20-29 10:00-12:00",
        "2026 Dec 24-2027 Jan 6 10:00-12:00",
        "2026 Jun 1-Aug 15 off; Mo 10:00-12:00",
        "week 1-53/2 Tu 10:00-12:00",
        "week 2-52/2 Tu 10:00-12:00; week 10 off",
        "week 53 Mo-Su 10:00-12:00",
        "Th[1] 13:00-15:00",
        "Th[1,3] 13:00-15:00; Fr[-1] 10:00-12:00",
        "Mo,Th[-2],Fr[5] 13:00-15:00",
        "Dec Th[1] 13:00-15:00",
        "Nov,Dec: Th[1] 13:00-15:00",
        "Jun-Aug: Th[1] 13:00-15:00",
        "24/7",
        "24/7; Mo off",
        "Mo-Su 00:00-24:00; Jul off",
        "Mo-Fr 09:00-24:00",
    ];
    rules.into_iter().for_each(check_same);
}

#[test]
fn the_crate_agrees_on_public_holidays_of_our_own_table() {
    let mut calendar = finland();
    calendar.holidays.retain(|_, holiday| holiday.kind == crate::hours::HolidayKind::Public);
    for text in
        ["Mo-Fr 09:00-15:00; PH off", "Mo-Fr,PH 09:00-15:00", "Mo-Fr 09:00-15:00; PH 12:00-14:00", "PH off; Mo-Fr 09:00-15:00"]
    {
        assert_eq!(ours(text, &calendar), oracle(text, &PUBLIC), "{text}");
    }
}

#[test]
fn the_crate_agrees_on_exported_eves() {
    let rule = parse("Mo-Fr 09:00-15:00; PH,EVE off").unwrap();
    let exported = osm_export(&rule, &finland(), date(FROM), date("2027-12-31"));
    assert_eq!(ours(&rule.osm(), &finland()), oracle(&exported, &PUBLIC));
    let unsaid = parse("Mo-Fr 09:00-15:00").unwrap();
    let exported = osm_export(&unsaid, &finland(), date(FROM), date("2027-12-31"));
    assert_eq!(ours(&unsaid.osm(), &finland()), oracle(&exported, &PUBLIC));
}

fn open_minutes(compiled: &Compiled) -> i64 {
    compiled.intervals.iter().map(|interval| interval.start.duration_until(interval.end).as_mins()).sum()
}

fn minutes(times: &[TimeSpan]) -> i64 {
    times.iter().map(|span| i64::from(span.end().minutes() - span.start().minutes())).sum()
}

/// Texts within the subset; `holidays` with the terms that are ours or that the crate takes another way.
fn rules(holidays: bool) -> impl Strategy<Value = String> {
    let first = part(holidays);
    let more = prop::collection::vec((prop::bool::ANY, part(holidays)), 0..3);
    (first, more).prop_map(|(first, more)| {
        more.into_iter().fold(first, |text, (adds, part)| format!("{text}{}{part}", if adds { ", " } else { "; " }))
    })
}

fn part(holidays: bool) -> impl Strategy<Value = String> {
    let selectors =
        (dates(), weeks(), days(holidays)).prop_filter_map("no numbered weekday in numbered weeks", |(dates, weeks, days)| {
            let is_both = !weeks.is_empty() && days.contains('[');
            let all = [dates, weeks, days].into_iter().filter(|list| !list.is_empty()).collect::<Vec<_>>().join(" ");
            (!is_both && !all.is_empty()).then_some(all)
        });
    (selectors, prop_oneof![4 => times(), 1 => Just("off".to_string())])
        .prop_map(|(selectors, hours)| format!("{selectors} {hours}"))
}

fn times() -> impl Strategy<Value = String> {
    prop::collection::btree_set(0u16..=96, 2..6).prop_map(|quarters| {
        let clock = |quarter: &u16| format!("{:02}:{:02}", quarter / 4, quarter % 4 * 15);
        let ends: Vec<u16> = quarters.into_iter().collect();
        ends.chunks_exact(2).map(|ends| format!("{}-{}", clock(&ends[0]), clock(&ends[1]))).collect::<Vec<_>>().join(",")
    })
}

fn day() -> impl Strategy<Value = &'static str> {
    (0usize..7).prop_map(|day| crate::hours::days::day_name(WEEK[day]))
}

fn days(holidays: bool) -> BoxedStrategy<String> {
    let item = prop_oneof![
        4 => day().prop_map(String::from),
        3 => (day(), day()).prop_filter_map("a range has two ends", |(first, last)| (first != last).then(|| format!("{first}-{last}"))),
        2 => (day(), prop::collection::vec((1i8..=5, prop::bool::ANY), 1..3)).prop_map(|(day, numbers)| {
            let numbers: Vec<String> = numbers.iter().map(|(nth, end)| if *end { format!("-{nth}") } else { nth.to_string() }).collect();
            format!("{day}[{}]", numbers.join(","))
        }),
    ];
    let plain = prop_oneof![1 => Just(String::new()), 5 => prop::collection::vec(item, 1..4).prop_map(|items| items.join(","))];
    if !holidays {
        return plain.boxed();
    }
    let term = prop::sample::subsequence(vec!["PH", "EVE", "SH"], 1..3).prop_map(|terms| terms.join(","));
    (plain, prop::option::of((term, prop::bool::ANY)))
        .prop_map(|(plain, term)| match term {
            None => plain,
            Some((term, _)) if plain.is_empty() => term,
            Some((term, true)) => format!("{term} {plain}"),
            Some((term, false)) => format!("{plain},{term}"),
        })
        .boxed()
}

fn month() -> impl Strategy<Value = &'static str> {
    (1u8..=12).prop_map(month_name)
}

fn dates() -> impl Strategy<Value = String> {
    let span = prop_oneof![
        month().prop_map(String::from),
        (month(), month())
            .prop_filter_map("a range has two ends", |(first, last)| (first != last).then(|| format!("{first}-{last}"))),
        (month(), 1u8..=28).prop_map(|(month, day)| format!("{month} {day}")),
        (month(), 1u8..=27, 1u8..=28).prop_map(|(month, one, other)| {
            let (first, last) = (one.min(other), one.max(other));
            if first == last { format!("{month} {first}") } else { format!("{month} {first}-{last}") }
        }),
        (month(), 1u8..=28, month(), 1u8..=28).prop_filter_map("ends differ", |(first, from, last, to)| {
            (first != last).then(|| format!("{first} {from}-{last} {to}"))
        }),
        (2026i16..=2027, month(), 1u8..=28).prop_map(|(year, month, day)| format!("{year} {month} {day}")),
        (month(), 1u8..=28, month(), 1u8..=28)
            .prop_map(|(first, from, last, to)| format!("2026 {first} {from}-2027 {last} {to}")),
    ];
    prop_oneof![2 => Just(String::new()), 1 => prop::collection::vec(span, 1..3).prop_map(|spans| spans.join(","))]
}

fn weeks() -> impl Strategy<Value = String> {
    let span = (1u8..=53, 1u8..=53, 1u8..=4).prop_map(|(one, other, step)| {
        let (first, last) = (one.min(other), one.max(other));
        match (first == last, step) {
            (true, _) => first.to_string(),
            (false, 1) => format!("{first}-{last}"),
            (false, _) => format!("{first}-{last}/{step}"),
        }
    });
    let list = prop::collection::vec(span, 1..3).prop_map(|spans| format!("week {}", spans.join(",")));
    prop_oneof![4 => Just(String::new()), 1 => list]
}

/// Anything at all, with pieces of hours in it more often than chance would have them.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "Mo",
            "-",
            "–",
            "Fr",
            " ",
            "9",
            "15",
            "09:00",
            "24:30",
            ":",
            ".",
            ",",
            ";",
            "PH",
            "EVE",
            "SH",
            "off",
            "[",
            "]",
            "1",
            "/",
            "7",
            "24/7",
            "Dec",
            "24",
            "2026",
            "week",
            "\"",
            "(",
            ")",
            "||",
            "+",
            "ma",
            "ja",
            "klo",
            "to",
            "am",
            "pm",
            "joka",
            "toinen",
            "viikko",
            "first",
            "on",
            "sunset",
            "suljettu",
            "&",
            "26.12.",
            "maanantaista",
            "alkaen",
            "ŋ",
            "ä",
            "\u{308}",
            "🎄",
            "999999999999",
        ])
        .prop_map(String::from),
        "\\PC{0,3}",
    ];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_canonical_text_is_read_as_the_same_rule(text in rules(true)) {
        let rule = parse(&text).map_err(|error| TestCaseError::fail(format!("{text}: {error:?}")))?;
        prop_assert_eq!(parse(&rule.osm()), Ok(rule.clone()), "{} -> {}", text, rule);
    }

    #[test]
    fn the_crate_agrees_on_random_rules(text in rules(false)) {
        let canonical = parse(&text).map_err(|error| TestCaseError::fail(format!("{text}: {error:?}")))?.osm();
        prop_assert!(ours(&text, &Calendar::default()) == oracle(&canonical, &[]), "{} -> {}", text, canonical);
    }

    #[test]
    fn any_text_is_answered_with_ranges_that_fit(text in any_text(), past_midnight: bool, always: bool) {
        match parse_with(&text, Allow { past_midnight, always }) {
            Ok(rule) => {
                let again = parse_with(&rule.osm(), Allow { past_midnight, always });
                prop_assert_eq!(again, Ok(rule), "{}", text);
            }
            Err(error) => {
                prop_assert!(text.get(error.range.clone()).is_some(), "{}: {:?}", text, error);
                prop_assert!(!error.message.is_empty() && !error.expected.is_empty());
            }
        }
    }

    #[test]
    fn intervals_are_sorted_and_do_not_cross(text in rules(true), from in 0u16..700) {
        let schedule = Schedule { rows: vec![row(&text)], exceptions: Vec::new() };
        let from = date(FROM).saturating_add(jiff::Span::new().days(from));
        let compiled = compile(&schedule, &finland(), from, 57);
        prop_assert!(compiled.intervals.windows(2).all(|pair| pair[0].end <= pair[1].start), "{:?}", compiled);
        prop_assert!(compiled.intervals.iter().all(|interval| interval.start < interval.end));
        prop_assert!(compiled.closures.windows(2).all(|pair| pair[0].date < pair[1].date));
    }

    #[test]
    fn a_plain_week_is_what_an_ordinary_week_compiles_to(text in rules(true)) {
        let schedule = Schedule { rows: vec![row(&text)], exceptions: Vec::new() };
        // Monday; no holiday in this week, nor a school holiday.
        let monday = date("2026-11-16");
        let named = schedule.rows[0].rule.parts().iter().any(|part| !part.dates.is_empty());
        if let (Some(table), false) = (week_table(&schedule, What::Help, monday), named) {
            let compiled = compile(&schedule, &Calendar::default(), monday, 7);
            let expected: i64 = table.iter().map(|times| minutes(times)).sum();
            let found = open_minutes(&compiled);
            prop_assert_eq!(found, expected, "{}", text);
        }
    }

    #[test]
    fn weekly_and_special_rows_together_are_the_intervals(text in rules(true), from in 0u16..700) {
        let schedule = Schedule { rows: vec![Row { to: Some(date("2027-06-05")), ..row(&text) }], exceptions: Vec::new() };
        let from = date(FROM).saturating_add(jiff::Span::new().days(from));
        let specification = spec_opening_hours(&schedule, What::Help, &finland(), from, 57);
        let compiled = compile(&schedule, &finland(), from, 57);
        let found = open_minutes(&compiled);
        let mut expected = 0;
        for date in from.series(jiff::Span::new().days(1)).take(57) {
            let special = specification.special.iter().find(|row| (row.from..=row.through).contains(&date));
            expected += match special {
                Some(row) => minutes(&row.times),
                None => {
                    let is_valid = |row: &&WeeklyRow| {
                        row.day == date.weekday()
                            && row.valid_from.is_none_or(|from| from <= date)
                            && row.valid_through.is_none_or(|through| date <= through)
                    };
                    let length = |row: &WeeklyRow| i64::from(row.closes.minutes() - row.opens.minutes());
                    specification.weekly.iter().filter(is_valid).map(length).sum()
                }
            };
        }
        prop_assert_eq!(found, expected, "{}", text);
    }

    #[test]
    fn the_week_for_people_is_told_without_repeating_itself(text in rules(true)) {
        let lines = week(&Schedule { rows: vec![row(&text)], exceptions: Vec::new() }, What::Help, date("2026-11-22"));
        prop_assert!(lines.iter().all(|line| !line.days.is_empty()));
        for (index, line) in lines.iter().enumerate() {
            prop_assert!(!lines[..index].contains(line) || line.every.is_some() || line.season.is_some(), "{:?}", lines);
        }
    }
}
