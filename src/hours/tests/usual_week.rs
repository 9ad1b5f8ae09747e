//! The usual week for people.

use super::dated::{date, schedule};
use crate::hours::{Said, Schedule, WeekLine, What, parse, week, week_table};

/// A line as `days times`, with its season and recurrence behind it.
fn told(line: &WeekLine) -> String {
    let times: Vec<String> = line.times.iter().map(ToString::to_string).collect();
    let mut text = format!("{} {}", line.days, if times.is_empty() { "closed".into() } else { times.join(",") });
    if let Some(season) = &line.season {
        let dates: Vec<String> = season.dates.iter().map(ToString::to_string).collect();
        let period =
            |from: &str, date: Option<_>| date.map(|date: jiff::civil::Date| format!(" {from} {date}")).unwrap_or_default();
        let school = if season.school_holidays { " in school holidays" } else { "" };
        text += &format!(" | {}{}{}{school}", dates.join(","), period("from", season.from), period("to", season.to));
    }
    if let Some(every) = &line.every {
        text += &format!(" | {every:?}");
    }
    text
}

fn check_schedule(schedule: &Schedule, expected: &str) {
    let lines: Vec<String> = week(schedule, What::Help, date("2026-11-22")).iter().map(told).collect();
    let expected: Vec<&str> = expected.lines().map(str::trim).collect();
    assert_eq!(lines, expected);
}

fn check(text: &str, expected: &str) {
    check_schedule(&schedule(&[text], &[]), expected);
}

#[test]
fn days_with_equal_times_are_one_line() {
    check("Mo-Fr 9-15; PH,EVE off", "Mo-Fr 09:00-15:00");
    check("Mo 9-15; Tu-We 10-12; Th 9-15; Fr 9-11,12-14", "Mo,Th 09:00-15:00\nTu,We 10:00-12:00\nFr 09:00-11:00,12:00-14:00");
    check("Mo-Fr 9-15; We 12-18", "Mo,Tu,Th,Fr 09:00-15:00\nWe 12:00-18:00");
    check("Mo-Fr 9-11, We 14-18", "Mo,Tu,Th,Fr 09:00-11:00\nWe 09:00-11:00,14:00-18:00");
    check("Mo-Fr 9-15; We off", "Mo,Tu,Th,Fr 09:00-15:00");
    check("24/7", "Mo-Su 00:00-24:00");
    check("off", "");
}

#[test]
fn a_season_has_its_whole_week() {
    check(
        "Mo-Sa 9-15; Jun-Aug Mo-Fr 10-14",
        "Mo-Sa 09:00-15:00
         Mo-Fr 10:00-14:00 | Jun-Aug
         Sa 09:00-15:00 | Jun-Aug",
    );
    check("Sep-May Mo-Fr 9-16; Jun-Aug Mo-Fr 9-14", "Mo-Fr 09:00-16:00 | Sep-May\nMo-Fr 09:00-14:00 | Jun-Aug");
    check("Mo-Fr 9-15; Jul off", "Mo-Fr 09:00-15:00\nMo-Su closed | Jul");
    check("Mo-Fr 9-15; Jul Fr off", "Mo-Fr 09:00-15:00\nMo-Th 09:00-15:00 | Jul");
}

#[test]
fn a_few_dates_are_told_by_themselves() {
    check(
        "Mo-Fr 9-15; Dec 23 9-12; Dec 24-26 off",
        "Mo-Fr 09:00-15:00
         Mo-Su 09:00-12:00 | Dec 23
         Mo-Su closed | Dec 24-26",
    );
}

#[test]
fn recurrences_follow() {
    check("Th[1,3] 13-15", "Th 13:00-15:00 | Nth([1, 3])");
    check("Tu[1],Th[1],Fr[-1] 13-15", "Tu,Th 13:00-15:00 | Nth([1])\nFr 13:00-15:00 | Nth([-1])");
    check("Mo 9-12; Mo[1] off", "Mo 09:00-12:00\nMo closed | Nth([1])");
    check("week 1-53/2 Tu 9-12; week 2-52/2 Th 9-12", "Tu 09:00-12:00 | OddWeeks\nTh 09:00-12:00 | EvenWeeks");
    check(
        "week 5,7 Tu 9-12",
        "Tu 09:00-12:00 | Weeks([WeekSpan { first: 5, last: 5, step: 1 }, WeekSpan { first: 7, last: 7, step: 1 }])",
    );
}

#[test]
fn school_holidays_are_a_season() {
    check("We 12-14; SH off", "We 12:00-14:00\nMo-Su closed |  in school holidays");
    check("SH Mo-We 12-14", "Mo-We 12:00-14:00 |  in school holidays");
    check("SH Th[1] 12-14", "Th 12:00-14:00 |  in school holidays | Nth([1])");
}

#[test]
fn rows_have_periods_and_past_ones_are_left_out() {
    let mut rows = schedule(&["Mo 9-12", "Mo 10-12", "Th 13-15"], &[]);
    rows.rows[0].to = Some(date("2026-11-21"));
    rows.rows[1].from = Some(date("2027-01-07"));
    check_schedule(&rows, "Th 13:00-15:00\nMo 10:00-12:00 |  from 2027-01-07");
}

#[test]
fn the_plain_week_is_a_table() {
    let table = |text: &str| {
        week_table(&schedule(&[text], &[]), What::Help, date("2026-11-22"))
            .map(|table| table.map(|times| times.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")).join(" "))
    };
    assert_eq!(table("Mo,We 9-12; Dec 24-26 off; PH off").as_deref(), Some("09:00-12:00  09:00-12:00    "));
    assert_eq!(table("Mo 9-12; Jul off"), None);
    assert_eq!(table("Mo 9-12; Th[1] 9-12"), None);
    assert_eq!(table("week 1-53/2 Mo 9-12"), None);
    let two = week_table(&schedule(&["Mo 9-12", "Mo 11-15"], &[]), What::Help, date("2026-11-22")).unwrap();
    assert_eq!(two[0].iter().map(ToString::to_string).collect::<Vec<_>>(), ["09:00-15:00"]);
    assert_eq!(week_table(&schedule(&["Mo 9-12"], &[]), What::Phone, date("2026-11-22")), None);
}

#[test]
fn what_is_said_of_holidays_can_be_asked() {
    let rule = parse("Mo-Fr 9-15; PH off; EVE 9-12").unwrap();
    assert_eq!(rule.on_public_holidays(), Said::Closed);
    assert!(matches!(rule.on_eves(), Said::Open(times) if times.len() == 1));
    assert_eq!(rule.on_school_holidays(), Said::Unsaid);
}
