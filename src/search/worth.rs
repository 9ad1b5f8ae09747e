//! What an entry is worth to a reader, and its facts in the form that the search keeps.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, DateTime};

use crate::catalog::{Freshness, Point, Provider, Timetable};
use crate::entry::code_lists::{Accessible, CostKind, Level, Mode, Status};
use crate::entry::{self, Entry};
use crate::hours::What;

/// How far help with a topic goes, 1 being together.
pub fn level_strength(level: Level) -> f32 {
    match level {
        Level::Together => 1.0,
        Level::Explain => 0.7,
        Level::DeviceOnly => 0.55,
        Level::Refer => 0.1,
    }
}

/// The dated hours of help and of phones; holidays of which nobody has told are left out.
pub fn open_times<'t>(timetables: impl Iterator<Item = &'t Timetable>, as_of: Date) -> BTreeMap<(i64, i64), BTreeSet<i64>> {
    let mut open: BTreeMap<(i64, i64), BTreeSet<i64>> = BTreeMap::new();
    for interval in timetables.flat_map(|timetable| &timetable.compiled.intervals) {
        if interval.unsure || !matches!(interval.what, What::Help | What::Phone) {
            continue;
        }
        let days = |date: Date| i64::from((date - as_of).get_days());
        let minute = |time: DateTime| i64::from(time.hour()) * 60 + i64::from(time.minute());
        let (first, last) = (days(interval.start.date()), days(interval.end.date()));
        let times = (minute(interval.start), minute(interval.end) + (last - first) * 1440);
        open.entry(times).or_default().insert(first);
    }
    open
}

/// Where a place has the machines, one can do it there, with or without a helper.
pub const EQUIPMENT: f32 = 0.5;

/// The topics that a place's equipment serves.
pub fn equipment_topics(place: &Entry<entry::Place>) -> Vec<&'static str> {
    let Some(equipment) = &place.equipment else { return Vec::new() };
    let has = [
        (equipment.printer || equipment.scanner, "printing_scanning"),
        (equipment.public_pc.is_some_and(|computers| computers > 0), "public_computer"),
        (equipment.wifi, "wifi"),
        (equipment.loan_devices, "device_loan"),
    ];
    has.into_iter().filter(|(has, _)| *has).map(|(_, topic)| topic).collect()
}

pub fn freshness_worth(freshness: Freshness) -> f32 {
    match freshness {
        Freshness::Fresh => 1.0,
        Freshness::Due => 0.95,
        Freshness::Stale => 0.85,
        Freshness::Hidden => 0.5,
    }
}

/// Days within which help is soon.
const SOON: i32 = 14;

/// What nobody gives within two weeks comes after what somebody does.
const NOT_SOON: f32 = 0.85;

/// Walking in is easiest, then the phone; what is paused, not yet there or closed for now comes late.
pub fn provider_worth(provider: &Provider, as_of: Date) -> f32 {
    let mode = |point: &Point| match point.mode {
        Mode::DropIn | Mode::MobileStop => 1.0,
        Mode::Appointment | Mode::Phone | Mode::HomeVisit => 0.98,
        Mode::Video | Mode::Chat | Mode::ScreenShare | Mode::Email => 0.94,
        Mode::Group | Mode::OnRequestGroup => 0.92,
        Mode::SelfService | Mode::OnlineCourse => 0.86,
    };
    let status = match provider.status {
        Status::Active => 1.0,
        Status::Seasonal => 0.95,
        Status::Paused | Status::Planned => 0.6,
        Status::Closed => 0.2,
    };
    let best = provider.points.iter().map(mode).fold(0.8, f32::max);
    let soon = if is_closed_for_now(provider, as_of) { NOT_SOON } else { 1.0 };
    best * status * soon * freshness_worth(provider.freshness)
}

/// Whether hours are told for every point, and help is given at none of them within two weeks.
fn is_closed_for_now(provider: &Provider, as_of: Date) -> bool {
    let closed = |point: &Point| {
        point.timetable.as_ref().is_some_and(|timetable| {
            let mut intervals = timetable.compiled.intervals.iter();
            !timetable.ask && !intervals.any(|interval| (interval.start.date() - as_of).get_days() < SOON)
        })
    };
    !provider.points.is_empty() && provider.points.iter().all(closed)
}

pub fn is_free(point: &Point) -> bool {
    point.terms.cost.as_ref().is_some_and(|cost| cost.kind.value == CostKind::Free)
}

pub fn is_step_free(place: &Entry<entry::Place>) -> bool {
    place.access.as_ref().is_some_and(|access| access.step_free == Some(Accessible::Yes))
}
