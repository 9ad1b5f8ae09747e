//! The usual week, for people: which days at which times, in which season, how often.
//!
//! In: a schedule and a date. Out: lines of days with equal times, structured so that every language can word them.
//! Absent on purpose: words, and the holidays and single closures of the weeks ahead (`compile` has those).

use jiff::civil::Date;

use super::clock::{TimeSpan, join_spans};
use super::days::{DaySet, HolidaySet, Holidays, WEEK};
use super::rule::{DateSpan, Join, Part, PartHours, Rule, WeekSpan};
use super::schedule::{Row, Schedule, What};

/// Days of the usual week that have the same times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekLine {
    pub days: DaySet,
    /// Empty: closed, where other lines would make one think otherwise.
    pub times: Vec<TimeSpan>,
    /// When the line holds; nothing for the whole year.
    pub season: Option<Season>,
    /// How often; nothing for every week.
    pub every: Option<Recurrence>,
    /// The `index` of the row that says so.
    pub row: usize,
}

/// When a line holds: all that is said here must be so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Season {
    /// Any of these; empty for the whole year.
    pub dates: Vec<DateSpan>,
    /// The row holds from this date.
    pub from: Option<Date>,
    /// The row holds until this date, included.
    pub to: Option<Date>,
    /// Only in school holidays.
    pub school_holidays: bool,
}

/// How often, where it is not every week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recurrence {
    /// On the first (1), the last (-1) and so on of these weekdays in a month.
    Nth(Vec<i8>),
    OddWeeks,
    EvenWeeks,
    Weeks(Vec<WeekSpan>),
}

/// What a rule says of a kind of holiday, whatever the season.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Unsaid,
    Closed,
    /// Open at these times; as on other days where weekdays are named beside the holiday.
    Open(Vec<TimeSpan>),
}

/// Times of Monday to Sunday.
pub type WeekTable = [Vec<TimeSpan>; 7];

/// The usual week of the rows that hold on a date or will later, Monday first; the year-round week before seasons, those
/// before recurrences.
pub fn week(schedule: &Schedule, what: What, on: Date) -> Vec<WeekLine> {
    let rows = schedule.rows.iter().filter(|row| row.what == what && row.to.is_none_or(|to| on <= to));
    let mut lines: Vec<WeekLine> = rows.flat_map(lines_of_row).collect();
    // Stable: seasons stay in the order in which they are written.
    lines.sort_by_key(|line| (line.every.is_some(), line.season.is_some()));
    for same in lines.chunk_by_mut(|one, other| one.season == other.season && one.every == other.every) {
        same.sort_by_key(|line| line.days.iter().next().map(|day| day.to_monday_zero_offset()));
    }
    lines
}

/// The week as seven rows, where it is as plain as that: no seasons within a rule, nothing but every week.
///
/// Nothing where it is not, or where no row holds on the date. Single dates and holidays do not count.
pub fn week_table(schedule: &Schedule, what: What, on: Date) -> Option<WeekTable> {
    let mut table = WeekTable::default();
    let mut holds = false;
    for row in schedule.rows.iter().filter(|row| row.what == what && row.holds_on(on)) {
        holds = true;
        let is_plain =
            |part: &Part| is_regular(part) && part.days.nth.is_empty() && (part.dates.is_empty() || is_for_single_dates(part));
        if !row.rule.parts().iter().all(|part| is_plain(part) || is_for_holidays(part)) {
            return None;
        }
        let parts = row.rule.parts().iter().filter(|part| part.dates.is_empty());
        for (times, more) in table.iter_mut().zip(weekly_times(parts)) {
            times.extend(more);
            join_spans(times);
        }
    }
    holds.then_some(table)
}

impl Rule {
    /// What is said of public holidays.
    pub fn on_public_holidays(&self) -> Said {
        self.said_of(HolidaySet::PUBLIC)
    }

    /// What is said of eves; unsaid means closed.
    pub fn on_eves(&self) -> Said {
        self.said_of(HolidaySet::EVE)
    }

    /// What is said of school holidays.
    pub fn on_school_holidays(&self) -> Said {
        self.said_of(HolidaySet::SCHOOL)
    }

    fn said_of(&self, kind: HolidaySet) -> Said {
        let speaks = |part: &&Part| part.dates.is_empty() && part.weeks.is_empty() && part.days.mentions().meets(kind);
        match self.parts().iter().rfind(speaks).map(|part| &part.hours) {
            None => Said::Unsaid,
            Some(PartHours::Off) => Said::Closed,
            Some(PartHours::Open(times)) => Said::Open(times.clone()),
        }
    }
}

fn lines_of_row(row: &Row) -> Vec<WeekLine> {
    let parts = row.rule.parts();
    let mut lines = Vec::new();
    let mut seasons: Vec<&[DateSpan]> = vec![&[]];
    for part in parts.iter().filter(|part| is_regular(part)) {
        if !seasons.contains(&part.dates.as_slice()) {
            seasons.push(&part.dates);
        }
    }
    for dates in seasons {
        let single = dates.iter().all(DateSpan::is_short) && !dates.is_empty();
        // A season's week is all that holds in it; a few dates are told by themselves.
        let holding = parts.iter().filter(|part| is_regular(part) && (part.dates == dates || (part.dates.is_empty() && !single)));
        let table = weekly_times(holding.clone());
        let season = row.season(dates, false);
        let closed_days = if single {
            let closing = holding.filter(|part| part.hours == PartHours::Off);
            closing.map(|part| part.days.weekdays).fold(DaySet::EMPTY, DaySet::union)
        } else if !dates.is_empty() && table.iter().all(Vec::is_empty) {
            DaySet::ALL
        } else {
            DaySet::EMPTY
        };
        lines.extend(grouped(&table).into_iter().map(|(days, times)| row.line(days, times, season.clone(), None)));
        if !closed_days.is_empty() {
            lines.push(row.line(closed_days, Vec::new(), season, None));
        }
    }
    for part in parts.iter().filter(|part| !is_for_holidays(part)) {
        lines.extend(recurring_lines(row, part, &row.season(&part.dates, false)));
    }
    for part in parts.iter().filter(|part| is_for_holidays(part) && part.days.mentions().school()) {
        let season = row.season(&part.dates, true);
        lines.extend(recurring_lines(row, part, &season));
        let is_bare = part.days.weekdays.is_empty() && part.days.nth.is_empty();
        let days = if is_bare { DaySet::ALL } else { part.days.weekdays };
        if part.weeks.is_empty() && !days.is_empty() {
            lines.push(row.line(days, part.times().to_vec(), season, None));
        }
    }
    lines
}

/// The lines of a part that does not hold every week.
fn recurring_lines(row: &Row, part: &Part, season: &Option<Season>) -> Vec<WeekLine> {
    let line = |days, every| row.line(days, part.times().to_vec(), season.clone(), Some(every));
    if !part.weeks.is_empty() {
        let days = if part.days.weekdays.is_empty() { DaySet::ALL } else { part.days.weekdays };
        return vec![line(days, Recurrence::of_weeks(&part.weeks))];
    }
    let mut numbered: Vec<(Vec<i8>, DaySet)> = Vec::new();
    for same_day in part.days.nth.chunk_by(|one, other| one.weekday == other.weekday) {
        let numbers: Vec<i8> = same_day.iter().map(|nth| nth.nth).collect();
        let day = DaySet::of(same_day[0].weekday);
        match numbered.iter_mut().find(|(same, _)| *same == numbers) {
            Some((_, days)) => *days = days.union(day),
            None => numbered.push((numbers, day)),
        }
    }
    numbered.into_iter().map(|(numbers, days)| line(days, Recurrence::Nth(numbers))).collect()
}

/// The times of each weekday by parts that hold every week, in their order.
pub(super) fn weekly_times<'a>(parts: impl Iterator<Item = &'a Part>) -> WeekTable {
    let mut table = WeekTable::default();
    for part in parts.filter(|part| is_regular(part)) {
        for (times, _) in table.iter_mut().zip(WEEK).filter(|(_, weekday)| part.days.weekdays.contains(*weekday)) {
            if part.join == Join::Override {
                times.clear();
            }
            times.extend_from_slice(part.times());
            join_spans(times);
        }
    }
    table
}

/// Weekdays with equal times, in the order of their first day; closed ones left out.
fn grouped(table: &WeekTable) -> Vec<(DaySet, Vec<TimeSpan>)> {
    let mut groups: Vec<(DaySet, Vec<TimeSpan>)> = Vec::new();
    for (times, weekday) in table.iter().zip(WEEK).filter(|(times, _)| !times.is_empty()) {
        match groups.iter_mut().find(|(_, same)| same == times) {
            Some((days, _)) => *days = days.union(DaySet::of(weekday)),
            None => groups.push((DaySet::of(weekday), times.clone())),
        }
    }
    groups
}

/// Whether a part holds on weekdays of every week, at least in its season.
pub(super) fn is_regular(part: &Part) -> bool {
    part.weeks.is_empty() && !part.days.weekdays.is_empty() && !matches!(part.days.holidays, Holidays::Only(_))
}

/// Whether a part is for certain dates, not a season.
pub(super) fn is_for_single_dates(part: &Part) -> bool {
    !part.dates.is_empty() && part.dates.iter().all(DateSpan::is_short)
}

/// Whether a part is for holidays alone.
fn is_for_holidays(part: &Part) -> bool {
    match part.days.holidays {
        Holidays::Unsaid => false,
        Holidays::Also(_) => part.days.weekdays.is_empty() && part.days.nth.is_empty(),
        Holidays::Only(_) => true,
    }
}

impl Row {
    fn line(&self, days: DaySet, times: Vec<TimeSpan>, season: Option<Season>, every: Option<Recurrence>) -> WeekLine {
        WeekLine { days, times, season, every, row: self.index }
    }

    fn season(&self, dates: &[DateSpan], school_holidays: bool) -> Option<Season> {
        let season = Season { dates: dates.to_vec(), from: self.from, to: self.to, school_holidays };
        (season != Season::default()).then_some(season)
    }
}

impl Recurrence {
    fn of_weeks(weeks: &[WeekSpan]) -> Self {
        match weeks {
            [WeekSpan { first: 1, last: 51..=53, step: 2 }] => Self::OddWeeks,
            [WeekSpan { first: 2, last: 52..=53, step: 2 }] => Self::EvenWeeks,
            _ => Self::Weeks(weeks.to_vec()),
        }
    }
}
