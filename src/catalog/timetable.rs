//! Opening hours of an entry → dated intervals for eight weeks from `as_of`.

use jiff::civil::Date;

use crate::entry::code_lists::Clock;
use crate::entry::{self, HoursItem, HoursRow, Text, Visits};
use crate::hours::{self, Calendar, Compiled, ExceptionRule, Schedule, What};

/// Days compiled from `as_of` on; past that readers are told to call first.
pub const HORIZON_DAYS: u16 = 56;

/// When something is open: the rules as written, and their dates.
#[derive(Clone, Debug)]
pub struct Timetable {
    /// `hours: ask`: nothing is promised.
    pub ask: bool,
    /// Nobody has said what happens on holidays.
    pub unknown_on_holidays: bool,
    pub rows: Vec<HoursRow>,
    pub exceptions: Vec<entry::Exception>,
    pub schedule: Schedule,
    pub compiled: Compiled,
}

impl Timetable {
    /// Compiles rows and exceptions; `None` when nothing at all is told.
    pub fn new(
        items: &[HoursItem],
        exceptions: &[entry::Exception],
        unknown_on_holidays: bool,
        calendar: &Calendar,
        as_of: Date,
    ) -> Option<Timetable> {
        if items.is_empty() {
            return None;
        }
        let ask = items.iter().any(|item| matches!(item, HoursItem::Ask));
        let rows: Vec<HoursRow> = items
            .iter()
            .filter_map(|item| match item {
                HoursItem::Row(row) => Some(row.clone()),
                HoursItem::Ask => None,
            })
            .collect();
        let schedule = Schedule {
            rows: rows.iter().enumerate().map(|(index, row)| schedule_row(index, row)).collect(),
            exceptions: exceptions.iter().enumerate().map(|(index, exception)| schedule_exception(index, exception)).collect(),
        };
        let compiled = hours::compile(&schedule, calendar, as_of, HORIZON_DAYS);
        Some(Timetable { ask, unknown_on_holidays, rows, exceptions: exceptions.to_vec(), schedule, compiled })
    }

    /// The timetable of a mobile stop's visits.
    pub fn of_visits(visits: &Visits, calendar: &Calendar, as_of: Date) -> Timetable {
        let (rows, exceptions): (Vec<HoursRow>, Vec<entry::Exception>) = match visits {
            Visits::Rule(rule) => (vec![visit_row(rule.clone())], Vec::new()),
            Visits::Dates(dates) => {
                let visit = |visit: &entry::Visit| entry::Exception {
                    from: visit.on.value,
                    to: visit.on.value,
                    rule: visit.times.clone(),
                    reason: None,
                };
                (Vec::new(), dates.iter().map(visit).collect())
            }
        };
        let schedule = Schedule {
            rows: rows.iter().enumerate().map(|(index, row)| schedule_row(index, row)).collect(),
            exceptions: exceptions.iter().enumerate().map(|(index, exception)| schedule_exception(index, exception)).collect(),
        };
        let compiled = hours::compile(&schedule, calendar, as_of, HORIZON_DAYS);
        Timetable { ask: false, unknown_on_holidays: false, rows, exceptions, schedule, compiled }
    }

    /// The reason of an exception, by the number that closures carry.
    pub fn reason(&self, exception: usize) -> Option<&Text> {
        self.exceptions.get(exception).and_then(|exception| exception.reason.as_ref())
    }
}

fn visit_row(rule: entry::At<hours::Rule>) -> HoursRow {
    HoursRow { what: Clock::Help, rule, from: None, to: None, mode: None, languages: Vec::new() }
}

fn schedule_row(index: usize, row: &HoursRow) -> hours::Row {
    hours::Row { what: what(row.what), rule: row.rule.value.clone(), from: row.from, to: row.to, index }
}

fn schedule_exception(index: usize, exception: &entry::Exception) -> hours::Exception {
    let rule = match exception.rule.parts() {
        [part] if part.dates.is_empty() && part.weeks.is_empty() && part.days.is_every_day() => match part.times() {
            [] => ExceptionRule::Off,
            times => ExceptionRule::Times(times.to_vec()),
        },
        _ => ExceptionRule::Rule(exception.rule.clone()),
    };
    hours::Exception { from: exception.from, to: exception.to, rule, index }
}

/// The clock of a row in the words of the hours room.
pub fn what(clock: Clock) -> What {
    match clock {
        Clock::Help => What::Help,
        Clock::Phone => What::Phone,
        Clock::Staffed => What::Staffed,
        Clock::Building => What::Building,
        Clock::SelfService => What::SelfService,
    }
}
