//! Finland's holidays of 2026 and 2027, for the tests.

use std::collections::BTreeMap;

use crate::hours::{Calendar, DateRange, Holiday, HolidayKind};

/// Public holidays.
pub const PUBLIC: [&str; 26] = [
    "2026-01-01",
    "2026-01-06",
    "2026-04-03",
    "2026-04-05",
    "2026-04-06",
    "2026-05-01",
    "2026-05-14",
    "2026-05-24",
    "2026-06-20",
    "2026-10-31",
    "2026-12-06",
    "2026-12-25",
    "2026-12-26",
    "2027-01-01",
    "2027-01-06",
    "2027-03-26",
    "2027-03-28",
    "2027-03-29",
    "2027-05-01",
    "2027-05-06",
    "2027-05-16",
    "2027-06-26",
    "2027-11-06",
    "2027-12-06",
    "2027-12-25",
    "2027-12-26",
];

/// Midsummer Eve and Christmas Eve.
pub const EVES: [&str; 4] = ["2026-06-19", "2026-12-24", "2027-06-25", "2027-12-24"];

/// The holidays, and school holidays of a northern region.
pub fn finland() -> Calendar {
    let holiday = |kind| Holiday { kind, name: BTreeMap::new() };
    let dated = |dates: &[&str], kind| dates.iter().map(|date| (date.parse().unwrap(), holiday(kind))).collect::<Vec<_>>();
    let mut holidays = dated(&PUBLIC, HolidayKind::Public);
    holidays.extend(dated(&EVES, HolidayKind::Eve));
    let range = |from: &str, to: &str| DateRange { from: from.parse().unwrap(), to: to.parse().unwrap() };
    let school = vec![
        range("2026-06-01", "2026-08-10"),
        range("2026-10-12", "2026-10-18"),
        range("2026-12-21", "2027-01-06"),
        range("2027-03-01", "2027-03-07"),
        range("2027-06-07", "2027-08-09"),
    ];
    Calendar { holidays: holidays.into_iter().collect(), school }
}
