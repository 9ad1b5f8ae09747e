//! Public holidays, eves and school holidays, for the country and for each region.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::geography::{RegionId, Row, table};
use crate::diagnostic::Diagnostics;
use crate::entry::{Id, Locale};
use crate::hours::{Calendar, DateRange, Holiday, HolidayKind};
use crate::source::Sources;

/// The calendar of each region, and the one that holds where no region is known.
#[derive(Clone, Debug, Default)]
pub struct Calendars {
    national: Calendar,
    by_region: BTreeMap<RegionId, Calendar>,
}

impl Calendars {
    pub fn of(&self, region: Option<&RegionId>) -> &Calendar {
        region.and_then(|region| self.by_region.get(region)).unwrap_or(&self.national)
    }
}

/// Reads `calendar/holidays.csv` and `calendar/school-holidays.csv`.
pub fn read<'a>(sources: &Sources, regions: impl Iterator<Item = &'a RegionId>, diagnostics: &mut Diagnostics) -> Calendars {
    let mut calendars = Calendars::default();
    for region in regions {
        calendars.by_region.insert(region.clone(), Calendar::default());
    }
    for row in table(sources, "calendar/holidays.csv", diagnostics) {
        let Ok(date) = row.get("date").parse::<Date>() else {
            diagnostics.push(row.refused("`date` is not a date such as 2026-12-24"));
            continue;
        };
        let kind = match row.get("kind") {
            "eve" => HolidayKind::Eve,
            "regional" => HolidayKind::Regional,
            _ => HolidayKind::Public,
        };
        let holiday = Holiday { kind, name: names(&row) };
        let regions = row.get("regions");
        if regions.is_empty() {
            calendars.national.holidays.insert(date, holiday.clone());
        }
        for (region, calendar) in &mut calendars.by_region {
            if regions.is_empty() || regions.split(' ').any(|named| named == region.as_str()) {
                calendar.holidays.insert(date, holiday.clone());
            }
        }
    }
    for row in table(sources, "calendar/school-holidays.csv", diagnostics) {
        let days = row.get("from").parse::<Date>().ok().zip(row.get("to").parse::<Date>().ok()).filter(|(from, to)| from <= to);
        let calendar = Id::parse(row.get("region")).and_then(|id| calendars.by_region.get_mut(&id));
        match (calendar, days) {
            (Some(calendar), Some((from, to))) => calendar.school.push(DateRange { from, to }),
            _ => diagnostics.push(row.refused("school holidays need a known `region`, and `from` and `to` in order")),
        }
    }
    calendars
}

fn names(row: &Row) -> BTreeMap<String, String> {
    row.names().into_iter().map(|(locale, name): (Locale, String)| (locale.to_string(), name)).collect()
}
