//! Dated intervals and the reasons for closing.

use jiff::civil::{Date, DateTime};

use super::calendar_2026::finland;
use crate::hours::{
    Allow, Calendar, Cause, Compiled, Exception, HolidayKind, Row, Schedule, What, compile, helsinki_offset_minutes,
    parse_exception, parse_with,
};

const ALLOW: Allow = Allow { past_midnight: true, always: true };

pub fn row(text: &str) -> Row {
    Row { what: What::Help, rule: parse_with(text, ALLOW).unwrap(), from: None, to: None, index: 0 }
}

pub fn exception(from: &str, to: &str, text: &str, index: usize) -> Exception {
    Exception { from: date(from), to: date(to), rule: parse_exception(text, ALLOW).unwrap(), index }
}

/// Rows by rule, exceptions as `from to rule`; both numbered in order.
pub fn schedule(rules: &[&str], exceptions: &[(&str, &str, &str)]) -> Schedule {
    let rows = rules.iter().enumerate().map(|(index, text)| Row { index, ..row(text) }).collect();
    let exceptions = exceptions.iter().enumerate().map(|(index, (from, to, text))| exception(from, to, text, index)).collect();
    Schedule { rows, exceptions }
}

pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn moment(text: &str) -> DateTime {
    text.parse().unwrap()
}

/// Intervals and closures, one per line; `?` marks what is unsure.
fn told(compiled: &Compiled) -> String {
    let mut lines = Vec::new();
    for interval in &compiled.intervals {
        let start = interval.start.strftime("%a %d %b %H:%M");
        let is_same_date = interval.end.date() == interval.start.date();
        let end = interval.end.strftime(if is_same_date { "%H:%M" } else { "%a %d %b %H:%M" });
        lines.push(format!("{start}-{end}{}", if interval.unsure { " ?" } else { "" }));
    }
    for closure in &compiled.closures {
        lines.push(format!("{}: {:?}", closure.date.strftime("%a %d %b"), closure.cause));
    }
    lines.join("\n")
}

fn check(schedule: &Schedule, from: &str, days: u16, expected: &str) {
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(told(&compile(schedule, &finland(), date(from), days)), expected.join("\n"));
}

fn check_rule(text: &str, from: &str, days: u16, expected: &str) {
    check(&schedule(&[text], &[]), from, days, expected);
}

#[test]
fn christmas_closes_with_its_reasons() {
    check_rule(
        "Mo-Fr 09:00-15:00; PH,EVE off",
        "2026-12-23",
        7,
        "Wed 23 Dec 09:00-15:00
         Mon 28 Dec 09:00-15:00
         Tue 29 Dec 09:00-15:00
         Thu 24 Dec: Eve
         Fri 25 Dec: Holiday",
    );
}

#[test]
fn an_eve_that_nobody_speaks_of_is_closed_and_a_public_holiday_is_unsure() {
    check_rule(
        "Mo-Fr 09:00-15:00",
        "2026-12-24",
        3,
        "Fri 25 Dec 09:00-15:00 ?
         Thu 24 Dec: Eve",
    );
    check_rule("Fr 09:00-15:00; PH off", "2026-06-19", 1, "Fri 19 Jun: Eve");
}

#[test]
fn a_part_that_names_the_date_says_enough() {
    check_rule("Mo-Fr 09:00-15:00; Dec 24 09:00-12:00; PH off", "2026-12-24", 1, "Thu 24 Dec 09:00-12:00");
    check_rule("Mo-Fr 09:00-15:00; Dec 24-26 09:00-12:00", "2026-12-25", 1, "Fri 25 Dec 09:00-12:00");
    check_rule("Mo-Fr 09:00-15:00; Dec 1-31 09:00-12:00", "2026-12-24", 1, "Thu 24 Dec: Eve");
}

#[test]
fn around_the_clock_is_open_on_every_day_and_one_interval() {
    check_rule("24/7", "2026-12-23", 4, "Wed 23 Dec 00:00-Sun 27 Dec 00:00");
    check_rule(
        "24/7; PH off",
        "2026-12-24",
        3,
        "Thu 24 Dec 00:00-Fri 25 Dec 00:00
         Fri 25 Dec: Holiday
         Sat 26 Dec: Holiday",
    );
}

#[test]
fn a_holiday_may_have_hours_of_its_own() {
    check_rule(
        "Mo-Fr 09:00-15:00; PH 12:00-14:00; EVE 10:00-12:00",
        "2026-12-24",
        3,
        "Thu 24 Dec 10:00-12:00
         Fri 25 Dec 12:00-14:00
         Sat 26 Dec 12:00-14:00
         Thu 24 Dec: Eve
         Fri 25 Dec: Holiday",
    );
}

#[test]
fn school_holidays_close_or_open() {
    check_rule(
        "We 12:00-14:00; SH off",
        "2026-10-07",
        15,
        "Wed 07 Oct 12:00-14:00
         Wed 21 Oct 12:00-14:00
         Wed 14 Oct: School",
    );
    check_rule("SH Mo,We 10:00-12:00", "2026-10-07", 12, "Mon 12 Oct 10:00-12:00\nWed 14 Oct 10:00-12:00");
}

#[test]
fn numbered_days_and_weeks_recur() {
    check_rule("Th[1] 13:00-15:00; PH off", "2026-11-22", 40, "Thu 03 Dec 13:00-15:00");
    check_rule("Mo[-1] 13:00-15:00", "2026-11-22", 40, "Mon 30 Nov 13:00-15:00\nMon 28 Dec 13:00-15:00");
    check_rule(
        "week 1-53/2 Tu 10:00-12:00",
        "2026-12-21",
        22,
        "Tue 29 Dec 10:00-12:00
         Tue 05 Jan 10:00-12:00",
    );
}

#[test]
fn later_parts_override_and_added_ones_add() {
    check_rule("Mo-Fr 09:00-15:00; We 12:00-18:00", "2026-11-25", 1, "Wed 25 Nov 12:00-18:00");
    check_rule("Mo-Fr 09:00-15:00, We 14:00-18:00", "2026-11-25", 1, "Wed 25 Nov 09:00-18:00");
    check_rule("Mo-Fr 09:00-11:00, We 14:00-18:00", "2026-11-25", 1, "Wed 25 Nov 09:00-11:00\nWed 25 Nov 14:00-18:00");
    check_rule("Mo-Fr 09:00-15:00; We off", "2026-11-25", 1, "");
}

#[test]
fn nights_run_into_the_next_date() {
    check_rule(
        "Fr-Su 18:00-02:00",
        "2026-11-28",
        2,
        "Fri 27 Nov 18:00-Sat 28 Nov 02:00
         Sat 28 Nov 18:00-Sun 29 Nov 02:00
         Sun 29 Nov 18:00-Mon 30 Nov 02:00",
    );
    check_rule("Mo 20:00-24:00, Tu 00:00-02:00", "2026-11-23", 2, "Mon 23 Nov 20:00-Tue 24 Nov 02:00");
}

#[test]
fn exceptions_close_and_change() {
    let christmas = [
        ("2026-12-21", "2027-01-06", "off"),
        ("2026-12-22", "2026-12-22", "10:00-12:00"),
        ("2026-12-19", "2026-12-19", "11-13"),
        ("2026-12-18", "2026-12-18", "9-15"),
    ];
    check(
        &schedule(&["Mo-Fr 09:00-15:00; PH,EVE off"], &christmas),
        "2026-12-18",
        11,
        "Fri 18 Dec 09:00-15:00
         Sat 19 Dec 11:00-13:00
         Tue 22 Dec 10:00-12:00
         Sat 19 Dec: Changed(2)
         Mon 21 Dec: Exception(0)
         Tue 22 Dec: Changed(1)
         Wed 23 Dec: Exception(0)
         Thu 24 Dec: Eve
         Fri 25 Dec: Holiday
         Mon 28 Dec: Exception(0)",
    );
}

#[test]
fn times_over_several_dates_hold_on_those_that_are_usually_open() {
    check(
        &schedule(&["Mo-Fr 09:00-15:00; PH,EVE off"], &[("2026-12-23", "2026-12-28", "10-12")]),
        "2026-12-23",
        6,
        "Wed 23 Dec 10:00-12:00
         Mon 28 Dec 10:00-12:00
         Wed 23 Dec: Changed(0)
         Thu 24 Dec: Eve
         Fri 25 Dec: Holiday
         Mon 28 Dec: Changed(0)",
    );
    let unsaid = schedule(&["Mo-Fr 09:00-15:00"], &[("2026-12-23", "2026-12-28", "10-12")]);
    check(&unsaid, "2026-12-25", 1, "Fri 25 Dec 10:00-12:00 ?\nFri 25 Dec: Changed(0)");
}

#[test]
fn exceptions_hold_on_hours_of_school_holidays_too() {
    let row = ["SH Mo,We 10:00-12:00"];
    check(&schedule(&row, &[("2026-10-12", "2026-10-13", "off")]), "2026-10-12", 2, "Mon 12 Oct: Exception(0)");
    check(
        &schedule(&row, &[("2026-10-12", "2026-10-13", "10-11")]),
        "2026-10-12",
        2,
        "Mon 12 Oct 10:00-11:00
         Mon 12 Oct: Changed(0)",
    );
}

#[test]
fn an_exception_may_have_a_week_of_its_own() {
    let summer = schedule(&["Mo-Fr 09:00-15:00; PH,EVE off"], &[("2026-06-15", "2026-08-14", "Tu-Sa 10:00-13:00")]);
    check(
        &summer,
        "2026-06-15",
        7,
        "Tue 16 Jun 10:00-13:00
         Wed 17 Jun 10:00-13:00
         Thu 18 Jun 10:00-13:00
         Sat 20 Jun 10:00-13:00 ?
         Mon 15 Jun: Exception(0)
         Tue 16 Jun: Changed(0)
         Wed 17 Jun: Changed(0)
         Thu 18 Jun: Changed(0)
         Fri 19 Jun: Eve
         Sat 20 Jun: Changed(0)",
    );
    let stated = schedule(&["Mo-Fr 09:00-15:00; PH,EVE off"], &[("2026-06-15", "2026-08-14", "Tu-Sa 10:00-13:00; PH,EVE off")]);
    check(&stated, "2026-06-19", 2, "Fri 19 Jun: Eve");
}

#[test]
fn a_single_date_overrules_a_holiday() {
    let open = schedule(&["Mo-Fr 09:00-15:00; PH,EVE off"], &[("2026-12-24", "2026-12-24", "9-11")]);
    check(&open, "2026-12-24", 1, "Thu 24 Dec 09:00-11:00\nThu 24 Dec: Changed(0)");
}

#[test]
fn rows_hold_between_their_dates() {
    let mut spring = schedule(&["Mo 09:00-15:00", "Mo 10:00-12:00"], &[]);
    spring.rows[0].to = Some(date("2026-11-30"));
    spring.rows[1].from = Some(date("2026-12-01"));
    let compiled = compile(&spring, &finland(), date("2026-11-22"), 21);
    assert_eq!(told(&compiled), "Mon 23 Nov 09:00-15:00\nMon 30 Nov 09:00-15:00\nMon 07 Dec 10:00-12:00");
    assert_eq!(compiled.intervals.iter().map(|interval| interval.row).collect::<Vec<_>>(), [0, 0, 1]);
    assert_eq!(compiled.horizon, date("2026-12-12"));
}

#[test]
fn a_kind_of_hours_has_one_closure_a_date() {
    let two = schedule(&["Mo-Fr 09:00-15:00; PH off", "Fr 12:00-14:00; PH off"], &[]);
    check(&two, "2026-12-25", 1, "Fri 25 Dec: Holiday");
    let mut other = two.clone();
    other.rows[1].what = What::Phone;
    check(&other, "2026-12-25", 1, "Fri 25 Dec: Holiday\nFri 25 Dec: Holiday");
    let compiled = compile(&other, &finland(), date("2026-12-25"), 1);
    assert_eq!(compiled.closures.iter().map(|closure| closure.what).collect::<Vec<_>>(), [What::Help, What::Phone]);
}

#[test]
fn a_special_opening_outside_all_rows_is_the_first_rows() {
    let mut ended = schedule(&["Mo 09:00-15:00"], &[("2026-12-05", "2026-12-05", "10-12")]);
    ended.rows[0].to = Some(date("2026-11-30"));
    check(&ended, "2026-12-05", 1, "Sat 05 Dec 10:00-12:00\nSat 05 Dec: Changed(0)");
}

#[test]
fn dated_visits_need_no_rows() {
    let visits = schedule(&[], &[("2026-12-01", "2026-12-01", "10:00-10:30"), ("2026-12-24", "2026-12-24", "10:00-10:30")]);
    check(
        &visits,
        "2026-11-22",
        57,
        "Tue 01 Dec 10:00-10:30
         Thu 24 Dec 10:00-10:30
         Tue 01 Dec: Changed(0)
         Thu 24 Dec: Changed(1)",
    );
}

#[test]
fn a_regional_holiday_is_public_where_its_calendar_is_used() {
    let mut aland = finland();
    aland.holidays.insert(date("2027-06-09"), crate::hours::Holiday { kind: HolidayKind::Regional, name: Default::default() });
    let compiled = compile(&schedule(&["We 09:00-15:00; PH off"], &[]), &aland, date("2027-06-09"), 1);
    assert_eq!(compiled.closures[0].cause, Cause::Holiday);
    check_rule("We 09:00-15:00; PH off", "2027-06-09", 1, "Wed 09 Jun 09:00-15:00");
}

#[test]
fn the_next_opening_is_the_one_that_begins_next() {
    let compiled = compile(&schedule(&["Mo-Fr 09:00-15:00; PH,EVE off"], &[]), &finland(), date("2026-12-22"), 30);
    let next = |after: &str| compiled.next_opening(moment(after)).map(|interval| interval.start.to_string());
    assert_eq!(next("2026-12-22T08:00").as_deref(), Some("2026-12-22T09:00:00"));
    assert_eq!(next("2026-12-22T09:00").as_deref(), Some("2026-12-22T09:00:00"));
    assert_eq!(next("2026-12-23T10:00").as_deref(), Some("2026-12-28T09:00:00"));
    assert_eq!(next("2027-01-20T16:00").as_deref(), None);
    assert_eq!(compiled.next_opening_of(What::Phone, moment("2026-12-22T08:00")), None);
    assert!(
        compiled.is_open(What::Help, moment("2026-12-23T14:59")) && !compiled.is_open(What::Help, moment("2026-12-23T15:00"))
    );
}

#[test]
fn intervals_are_local_time_in_the_weeks_when_the_clock_changes() {
    let compiled = compile(&schedule(&["24/7"], &[]), &Calendar::default(), date("2026-10-24"), 3);
    assert_eq!(told(&compiled), "Sat 24 Oct 00:00-Tue 27 Oct 00:00");
    let offsets = |from: &str| {
        let sundays = compile(&schedule(&["Sa-Mo 02:00-05:00"], &[]), &Calendar::default(), date(from), 3).intervals;
        sundays.iter().flat_map(|open| [open.start, open.end]).map(helsinki_offset_minutes).collect::<Vec<_>>()
    };
    assert_eq!(offsets("2026-10-24"), [180, 180, 180, 120, 120, 120]);
    assert_eq!(offsets("2027-03-27"), [120, 120, 120, 180, 180, 180]);
}

#[test]
fn no_days_and_the_end_of_time_are_no_trouble() {
    check_rule("24/7", "2026-11-22", 0, "");
    check_rule("Mo-Su 18:00-02:00", "9999-12-31", 9, "Thu 30 Dec 18:00-Fri 31 Dec 02:00\nFri 31 Dec 18:00-02:00");
}

#[test]
fn all_holidays_of_two_years_close() {
    let closed = compile(&schedule(&["Mo-Su 09:00-15:00; PH,EVE off"], &[]), &finland(), date("2026-01-01"), 730);
    let dates: Vec<String> = closed.closures.iter().map(|closure| closure.date.to_string()).collect();
    let mut expected: Vec<&str> = super::calendar_2026::PUBLIC.iter().chain(&super::calendar_2026::EVES).copied().collect();
    expected.sort_unstable();
    assert_eq!(dates, expected);
    assert_eq!(closed.intervals.len(), 730 - expected.len());
}
