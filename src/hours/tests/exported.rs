//! Plain OpenStreetMap text and the rows of schema.org.

use super::calendar_2026::finland;
use super::dated::{date, schedule};
use crate::hours::{Schedule, Specification, What, osm_export, osm_export_with, parse, spec_opening_hours};

fn check_osm(text: &str, expected: &str) {
    let exported = osm_export(&parse(text).unwrap(), &finland(), date("2026-11-22"), date("2027-11-22"));
    assert_eq!(exported, expected);
    assert!(!exported.contains("EVE"));
}

#[test]
fn eves_become_dates() {
    check_osm("Mo-Fr 9-15; PH,EVE off", "Mo-Fr 09:00-15:00; PH off; 2026 Dec 24,2027 Jun 25 off");
    check_osm("Mo-Fr 9-15; EVE 9-12; PH off", "Mo-Fr 09:00-15:00; 2026 Dec 24,2027 Jun 25 09:00-12:00; PH off");
    check_osm("Mo-Fr,EVE 9-15", "Mo-Fr 09:00-15:00; 2026 Dec 24,2027 Jun 25 09:00-15:00");
    check_osm("Jun-Aug EVE,PH off, EVE Mo-Th 9-12", "Jun-Aug PH off; 2027 Jun 25 off, 2026 Dec 24 09:00-12:00");
    check_osm("EVE Sa off", "off");
}

#[test]
fn an_eve_that_nobody_speaks_of_is_said_to_be_closed() {
    check_osm("Mo-Fr 9-15", "Mo-Fr 09:00-15:00; 2026 Dec 24,2027 Jun 25 off");
    check_osm("Mo-Th 9-15; Dec 24 9-12", "Mo-Th 09:00-15:00; Dec 24 09:00-12:00");
    check_osm("24/7", "24/7");
}

#[test]
fn exceptions_become_dates_of_years() {
    let rows = schedule(
        &["Mo-Fr 9-15; PH,EVE off"],
        &[("2026-11-25", "2026-11-25", "10-12"), ("2026-12-21", "2027-01-06", "off"), ("2027-06-21", "2027-06-29", "10-13")],
    );
    let text = osm_export_with(&rows.rows[0].rule, &rows.exceptions, &finland(), date("2026-11-22"), date("2027-11-22"));
    assert_eq!(
        text,
        "Mo-Fr 09:00-15:00; PH off; 2026 Dec 24,2027 Jun 25 off; 2026 Dec 21-2027 Jan 6,2027 Jun 25-27 off; \
         2026 Nov 25 10:00-12:00; 2027 Jun 21-24,2027 Jun 28-29 10:00-13:00"
    );
    assert_eq!(parse(&text).map(|rule| rule.osm()), Ok(text));
}

/// Weekly rows, then special ones.
fn told(specification: &Specification) -> String {
    let mut lines = Vec::new();
    for row in &specification.weekly {
        let valid = match (row.valid_from, row.valid_through) {
            (Some(from), Some(through)) => format!(" {from}..{through}"),
            _ => String::new(),
        };
        lines.push(format!("{:?} {}-{}{valid}", row.day, row.opens, row.closes));
    }
    for row in &specification.special {
        let times: Vec<String> = row.times.iter().map(ToString::to_string).collect();
        lines.push(format!("{}..{} [{}] {:?}", row.from, row.through, times.join(","), row.cause));
    }
    lines.join("\n")
}

fn check_specification(schedule: &Schedule, from: &str, days: u16, expected: &str) {
    let specification = spec_opening_hours(schedule, What::Help, &finland(), date(from), days);
    let expected: Vec<&str> = expected.lines().map(str::trim).collect();
    assert_eq!(told(&specification), expected.join("\n"));
}

#[test]
fn a_plain_week_has_no_dates_and_holidays_are_special() {
    check_specification(
        &schedule(&["Th,Fr 9-15; PH,EVE off"], &[("2026-12-31", "2027-01-01", "off"), ("2026-12-05", "2026-12-05", "10-12")]),
        "2026-12-01",
        40,
        "Thursday 09:00-15:00
         Friday 09:00-15:00
         2026-12-05..2026-12-05 [10:00-12:00] Some(Changed(1))
         2026-12-24..2026-12-24 [] Some(Eve)
         2026-12-25..2026-12-25 [] Some(Holiday)
         2026-12-31..2026-12-31 [] Some(Exception(0))
         2027-01-01..2027-01-01 [] Some(Holiday)",
    );
}

#[test]
fn seasons_are_periods() {
    check_specification(
        &schedule(&["Mo 9-15; Jun-Aug Mo 9-12"], &[]),
        "2026-05-20",
        40,
        "Monday 09:00-15:00 2026-05-20..2026-05-31
         Monday 09:00-12:00 2026-06-01..2026-06-28",
    );
}

#[test]
fn what_does_not_recur_weekly_is_special() {
    check_specification(
        &schedule(&["Mo 9-15; Th[1] 12-14; Dec 28 9-10"], &[]),
        "2026-11-22",
        45,
        "Monday 09:00-15:00
         2026-12-03..2026-12-03 [12:00-14:00] None
         2026-12-28..2026-12-28 [09:00-10:00] None",
    );
}

#[test]
fn rows_with_periods_say_so() {
    let mut rows = schedule(&["Mo 9-15", "Tu 20:00-24:00"], &[]);
    rows.rows[0].to = Some(date("2026-11-30"));
    check_specification(
        &rows,
        "2026-11-22",
        14,
        "Monday 09:00-15:00 2026-11-22..2026-11-30
         Tuesday 20:00-24:00 2026-11-22..2026-11-30
         Tuesday 20:00-24:00 2026-12-01..2026-12-05",
    );
}
