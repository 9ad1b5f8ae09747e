//! When something is open, as a page shows it: the week in words and as a table, the days that differ, the next dates.
//!
//! In: timetables of the catalog. Out: plain views. Absent on purpose: “open now”. A built page gets old, so that is left to
//! the browser, which has the dates in the attribute `data-hours` and the texts in those of the element `hours-texts`.
//!
//! The attribute holds JSON: `[20779,56,[[540,900,1,2,8],…],[[540,900,14]]]`: the first day, as days since 1970; how many
//! days are told; when it is open; when one should ask. Each inner list
//! is a start and an end in minutes of Helsinki's clock since midnight (the end may lie past 1440), then the days on which
//! they hold, counted from the first (which may be −1: hours that began the evening before). What is open is sure; what is to
//! be asked falls on a holiday of which nobody has told. After the days told nothing is known.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime, date};
use serde::Serialize;

use super::context::{Context, Words};
use super::hours_changes::{changes, holidays_in_general, is_silent_on_holidays};
use super::hours_words::{self, Speech, capitalised, spoken};
use crate::catalog::{HORIZON_DAYS, RegionId, Timetable};
use crate::entry::HoursRow;
use crate::hours::{self, Rule, TimeSpan, What};
use crate::language::{Arguments, Form};

/// Dates that a page names ahead where the week in words is not plain.
const NEXT: usize = 5;

/// Hours that belong together, such as those of the help and of the building that it is in.
#[derive(Clone, Debug, Serialize)]
pub struct HoursView {
    /// Nothing is promised: call first.
    pub ask: bool,
    /// Those that say whether to come or call; where there are none such, all.
    pub clocks: Vec<ClockView>,
    /// Whether the clocks need their names: more than one, or another than the help's.
    pub named: bool,
    /// The other clocks, such as the building's, as one sentence without its full stop.
    pub others: Option<Words>,
    /// What to know of those.
    pub others_note: Option<Words>,
    /// Where the words alone are many: more than two lines.
    pub table: Option<TableView>,
    /// What is said of holidays in general.
    pub holidays: Vec<Words>,
    /// Nobody has said what happens on holidays.
    pub unknown_on_holidays: bool,
    pub changes: Vec<ChangeGroup>,
    /// The last day for which dates are known.
    pub known_until: String,
}

/// One clock: when help is given, when the phone is answered, when the building is open …
#[derive(Clone, Debug, Serialize)]
pub struct ClockView {
    /// `help`, `phone`, `staffed`, `building`, `self_service`
    pub code: &'static str,
    pub name: Words,
    pub note: Option<Words>,
    pub lines: Vec<LineView>,
    /// Times of Monday to Sunday, empty for closed; none where the week is not as plain as that.
    #[serde(skip)]
    week: Vec<String>,
    /// The next dates, where the words alone leave the reader to count.
    pub next: Vec<NextView>,
    /// “Next: on Wednesday 25.11. 12–14”, as far as the day of the build knows.
    pub soonest: Option<Words>,
    /// For the browser, on the clock that decides whether one can come or call; see the module's comment.
    pub data: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LineView {
    pub text: Words,
    /// The mode and the languages that hold at these times only.
    pub notes: Vec<Words>,
}

/// The clocks side by side, Monday to Sunday.
#[derive(Clone, Debug, Serialize)]
pub struct TableView {
    /// Names of the clocks.
    pub clocks: Vec<Words>,
    pub rows: Vec<TableRow>,
}

#[derive(Clone, Debug, Serialize)]
pub struct TableRow {
    pub day: String,
    /// By clock; empty for closed.
    pub times: Vec<String>,
}

/// A day ahead.
#[derive(Clone, Debug, Serialize)]
pub struct NextView {
    pub date: String,
    pub times: String,
    /// Local time without an offset, for scripts that leave out what is past: `2026-11-23T15:00`.
    pub ends: String,
    /// On a holiday of which nothing is said.
    pub unsure: bool,
}

/// Days that differ, under the name of what they belong to where there are several such things.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeGroup {
    pub title: Option<Words>,
    /// Days without any hours, which one sentence can tell.
    pub shut: Vec<ChangeView>,
    pub rows: Vec<ChangeView>,
}

#[derive(Clone, Debug, Serialize)]
pub struct ChangeView {
    pub date: String,
    /// Times or “closed”.
    pub times: Words,
    pub closed: bool,
    pub reason: Option<Words>,
    pub unsure: bool,
}

/// Texts and forms that the script fills in; see the module's comment.
#[derive(Clone, Debug, Serialize)]
pub struct LiveTexts {
    pub open: String,
    pub closed: String,
    pub shut: String,
    pub ask: String,
    pub today: String,
    pub tomorrow: String,
    /// “on Monday” … “on Sunday”, parted by `|`.
    pub days: String,
    /// Months of the weeks ahead, each as `12={d}.12.`, parted by `|`.
    pub dates: String,
    /// `{h}.{m}`
    pub clock: String,
    /// Full hours: `{a}–{b}`.
    pub range: String,
    pub due: String,
    pub stale: String,
}

/// Whose hours a timetable tells, where several stand together.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    pub timetable: &'a Timetable,
    /// Key of the text that names it.
    pub title: &'static str,
    /// Whose holidays hold.
    pub region: Option<&'a RegionId>,
}

/// The view of one timetable.
pub fn of(context: &Context, timetable: &Timetable, region: Option<&RegionId>) -> HoursView {
    group(context, &[Source { timetable, title: "hours-heading", region }])
}

/// The view of several timetables as one group, in their order.
pub fn group(context: &Context, sources: &[Source]) -> HoursView {
    let mut clocks: Vec<ClockView> = sources.iter().flat_map(|source| clocks(context, source.timetable)).collect();
    let is_there = |clocks: &[ClockView], code: &str| clocks.iter().any(|clock| clock.code == code);
    let explains_help = is_there(&clocks, "help") && (is_there(&clocks, "building") || is_there(&clocks, "self_service"));
    for clock in &mut clocks {
        let explained = clock.code == "self_service" || (clock.code == "help" && explains_help);
        clock.note = explained.then(|| context.words_with(&format!("hours-what-{}-note", clock.code), &Arguments::new()));
    }
    // Where help is given at times of its own, only those say whether to come; the rest is one sentence.
    let helped = clocks.iter().any(|clock| decides(clock.code));
    let is_open_alone = helped && is_there(&clocks, "self_service");
    let others_note = is_open_alone.then(|| context.words_with("hours-what-self_service-note", &Arguments::new()));
    if helped {
        clocks.retain(|clock| decides(clock.code));
    } else {
        clocks.iter_mut().skip(1).for_each(|clock| (clock.data, clock.soonest) = (None, None));
    }
    let mut holidays: Vec<Words> = sources.iter().flat_map(|source| holidays_in_general(context, source.timetable)).collect();
    // Two of them would speak of different clocks; then the dated list says more than general words.
    holidays.dedup();
    if sources.len() > 1 && holidays.len() > 1 {
        holidays.truncate(1);
    }
    let changes = sources.iter().map(|source| {
        let rows = changes(context, source.timetable, source.region);
        let (shut, rows) = rows.into_iter().partition(|row| row.closed && !row.unsure);
        ChangeGroup { title: (sources.len() > 1).then(|| context.words_with(source.title, &Arguments::new())), shut, rows }
    });
    HoursView {
        ask: sources.iter().any(|source| source.timetable.ask),
        unknown_on_holidays: sources
            .iter()
            .any(|source| source.timetable.unknown_on_holidays || is_silent_on_holidays(context, source.timetable)),
        holidays,
        changes: changes.filter(|group| !group.rows.is_empty() || !group.shut.is_empty()).collect(),
        known_until: context.language.date_long(horizon(context)),
        table: table(context, &clocks),
        named: clocks.len() > 1 || clocks.iter().any(|clock| clock.code != "help"),
        others: if helped { told(context, sources, |what| !decides(code(what))) } else { None },
        others_note,
        clocks,
    }
}

/// The week as one sentence, for facts and lists: `Maanantaisin klo 9–12; torstaisin klo 13–15`.
pub fn sentence(context: &Context, timetable: &Timetable) -> Option<Words> {
    let what = whats(timetable).into_iter().next()?;
    let lines = hours::week(&timetable.schedule, what, context.catalog.as_of);
    if lines.is_empty() {
        return None;
    }
    Some(spoken(context, |speech| lines.iter().map(|line| hours_words::line(speech, line)).collect::<Vec<_>>().join("; ")))
}

/// The dated hours for the script, of the clock that decides whether one can come or call.
pub fn live(context: &Context, timetable: &Timetable) -> Option<String> {
    let what = whats(timetable).into_iter().next()?;
    (!timetable.ask).then(|| data(context, timetable, what))
}

/// Whether the hours of this clock say when to come or call.
fn decides(code: &str) -> bool {
    matches!(code, "help" | "phone")
}

/// The usual weeks of the clocks that are asked for, in one sentence without its full stop.
pub fn told(context: &Context, sources: &[Source], is_asked: impl Fn(What) -> bool) -> Option<Words> {
    let clock = |speech: &Speech, timetable: &Timetable, what: What| {
        let mut lines: Vec<String> = Vec::new();
        for line in hours::week(&timetable.schedule, what, context.catalog.as_of) {
            let line = hours_words::line_inside(speech, &line);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        (!lines.is_empty()).then(|| speech.with(&format!("hours-clock-{}", code(what)), "times", &speech.language.list(&lines)))
    };
    let words = spoken(context, |speech| {
        let clocks = sources.iter().flat_map(|source| {
            let asked = whats(source.timetable).into_iter().filter(|what| is_asked(*what));
            asked.filter_map(|what| clock(speech, source.timetable, what)).collect::<Vec<_>>()
        });
        clocks.collect::<Vec<_>>().join("; ")
    });
    (!words.text.is_empty()).then(|| Words { text: capitalised(&words.text), ..words })
}

/// The next day with hours, in words: “Next: on Wednesday 25.11. 12–14”. Nothing for what is always open.
pub fn soonest(context: &Context, timetable: &Timetable, what: What) -> Option<Words> {
    let ahead = stretches(context, timetable, what);
    let first = ahead.clone().find(|stretch| stretch.start.date() >= context.catalog.as_of)?;
    let day = first.start.date();
    if first.end.date() > day && first.end.time() >= first.start.time() {
        return None;
    }
    Some(spoken(context, |speech| {
        let mut times: Vec<String> = Vec::new();
        let same_day = |stretch: &Stretch| stretch.start.date() == day;
        for stretch in ahead.clone().skip_while(|stretch| !same_day(stretch)).take_while(same_day) {
            let range = speech.language.time_range(stretch.start.time(), stretch.end.time());
            if !times.contains(&range) {
                times.push(range);
            }
        }
        let date = format!("{} {}", speech.language.weekday(day.weekday(), Form::Once), speech.language.day_month_short(day));
        let times = speech.language.list(&times);
        let when = speech.say("hours-on-date", &Arguments::new().text("date", date).text("times", times));
        speech.say("hours-next", &Arguments::new().text("when", when))
    }))
}

/// Every date ahead, for visits that are told one by one.
pub fn coming(context: &Context, timetable: &Timetable, most: usize) -> Vec<NextView> {
    whats(timetable).into_iter().next().map(|what| next(context, timetable, what, most)).unwrap_or_default()
}

/// The texts for the script in the page's language.
pub fn live_texts(context: &Context) -> LiveTexts {
    use jiff::civil::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    let language = context.language;
    let text = |key: &str, arguments: Arguments| context.text_with(key, &arguments);
    let on_day = text("hours-on-date", Arguments::new().text("date", "{day}").text("times", "{time}"));
    let weekdays = [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday].map(|day| language.weekday(day, Form::Once));
    let mut months: Vec<String> = Vec::new();
    let mut month = context.catalog.as_of.first_of_month();
    while month <= horizon(context) {
        // No month has the number 22, so the day can be told from it.
        let written = language.day_month_short(date(month.year(), month.month(), 22));
        months.push(format!("{}={}", month.month(), written.replacen("22", "{d}", 1)));
        month = month.saturating_add(jiff::Span::new().months(1));
    }
    let clock = language.time(jiff::civil::time(11, 22, 0, 0));
    let full_hours = language.time_range(jiff::civil::time(11, 0, 0, 0), jiff::civil::time(22, 0, 0, 0));
    LiveTexts {
        open: text("hours-open-now-until", Arguments::new().text("time", "{time}")),
        closed: text("hours-next", Arguments::new().text("when", on_day)),
        shut: text("hours-closed-now", Arguments::new()),
        ask: text("hours-call-first", Arguments::new()),
        today: text("general-today", Arguments::new()),
        tomorrow: text("general-tomorrow", Arguments::new()),
        days: weekdays.join("|"),
        dates: months.join("|"),
        clock: clock.replacen("11", "{h}", 1).replacen("22", "{m}", 1),
        range: full_hours.replacen("11", "{a}", 1).replacen("22", "{b}", 1),
        due: text("freshness-due-notice", Arguments::new().text("date", "{date}")),
        stale: text("freshness-stale-notice", Arguments::new().text("date", "{date}")),
    }
}

fn horizon(context: &Context) -> Date {
    context.catalog.as_of.saturating_add(jiff::Span::new().days(i64::from(HORIZON_DAYS) - 1))
}

/// The clocks of a timetable in reading order; dated visits without any row are help.
pub fn whats(timetable: &Timetable) -> Vec<What> {
    let all = [What::Help, What::Phone, What::Staffed, What::Building, What::SelfService];
    if timetable.schedule.rows.is_empty() && !timetable.exceptions.is_empty() {
        return vec![What::Help];
    }
    all.into_iter().filter(|what| timetable.schedule.rows.iter().any(|row| row.what == *what)).collect()
}

fn clocks(context: &Context, timetable: &Timetable) -> Vec<ClockView> {
    let clock = |what: What| {
        let lines = lines(context, timetable, what);
        let is_plain = hours::week_table(&timetable.schedule, what, context.catalog.as_of).is_some();
        ClockView {
            code: code(what),
            name: context.words_with(&format!("hours-what-{}", code(what)), &Arguments::new()),
            note: None,
            next: if is_plain { Vec::new() } else { next(context, timetable, what, NEXT) },
            soonest: soonest(context, timetable, what),
            data: Some(data(context, timetable, what)),
            week: week(context, timetable, what),
            lines,
        }
    };
    whats(timetable).into_iter().map(clock).filter(|clock| !clock.lines.is_empty() || !clock.next.is_empty()).collect()
}

fn lines(context: &Context, timetable: &Timetable, what: What) -> Vec<LineView> {
    let mut lines: Vec<LineView> = Vec::new();
    for found in hours::week(&timetable.schedule, what, context.catalog.as_of) {
        let text = spoken(context, |speech| hours_words::line(speech, &found));
        let notes = timetable.rows.get(found.row).map(|row| row_notes(context, row)).unwrap_or_default();
        let line = LineView { text, notes };
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// The mode and languages of a row that has its own.
fn row_notes(context: &Context, row: &HoursRow) -> Vec<Words> {
    let mode = row.mode.map(|mode| context.words_with(&format!("mode-{}", mode.code()), &Arguments::new()));
    let names: Vec<String> = row.languages.iter().map(|locale| context.language_name(locale.value)).collect();
    let languages = (!names.is_empty())
        .then(|| context.words_with("hours-in-language", &Arguments::new().text("languages", context.language.list(&names))));
    mode.into_iter().chain(languages).collect()
}

/// Monday to Sunday, where the rows do not differ by language or mode.
fn week(context: &Context, timetable: &Timetable, what: What) -> Vec<String> {
    let as_of = context.catalog.as_of;
    let mut kinds = timetable.schedule.rows.iter().filter(|row| row.what == what && row.holds_on(as_of)).filter_map(|row| {
        let row = timetable.rows.get(row.index)?;
        Some((row.mode, row.languages.iter().map(|locale| locale.value).collect::<Vec<_>>()))
    });
    let first = kinds.next();
    if kinds.any(|kind| Some(&kind) != first.as_ref()) {
        return Vec::new();
    }
    let week = hours::week_table(&timetable.schedule, what, as_of);
    week.map(|week| week.iter().map(|times| hours_words::times(context.language, times)).collect()).unwrap_or_default()
}

/// The clocks that have a plain week, side by side.
fn table(context: &Context, clocks: &[ClockView]) -> Option<TableView> {
    use jiff::civil::Weekday::Monday;
    const FEW_LINES: usize = 2;
    let plain: Vec<&ClockView> = clocks.iter().filter(|clock| !clock.week.is_empty()).collect();
    if plain.is_empty() || clocks.iter().map(|clock| clock.lines.len()).sum::<usize>() <= FEW_LINES {
        return None;
    }
    let row = |(number, day): (usize, _)| TableRow {
        day: capitalised(context.language.weekday(day, if plain.len() > 2 { Form::Short } else { Form::Full })),
        times: plain.iter().map(|clock| clock.week.get(number).cloned().unwrap_or_default()).collect(),
    };
    Some(TableView {
        clocks: plain.iter().map(|clock| clock.name.clone()).collect(),
        rows: (0..7).zip(Monday.cycle_forward()).map(row).collect(),
    })
}

/// A stretch of local time.
#[derive(Clone)]
struct Stretch {
    start: DateTime,
    end: DateTime,
    unsure: bool,
}

/// What is open from `as_of` on, in order. Visits that are told date by date have no row that a compiled interval could name.
fn stretches<'a>(context: &Context, timetable: &'a Timetable, what: What) -> impl Iterator<Item = Stretch> + Clone + 'a {
    let told_by_rows = !timetable.schedule.rows.is_empty();
    let visits = if told_by_rows { Vec::new() } else { visits(timetable, context.catalog.as_of) };
    let intervals = timetable.compiled.intervals.iter().filter(move |interval| told_by_rows && interval.what == what);
    let compiled = intervals.map(|interval| Stretch { start: interval.start, end: interval.end, unsure: interval.unsure });
    visits.into_iter().chain(compiled)
}

fn visits(timetable: &Timetable, as_of: Date) -> Vec<Stretch> {
    let ahead = timetable.exceptions.iter().filter(|visit| visit.from >= as_of);
    let times = ahead.flat_map(|visit| rule_times(&visit.rule).into_iter().map(|span| (visit.from, span)));
    let stretch = |(day, span): (Date, TimeSpan)| Stretch {
        start: moment(day, span.start().minutes()),
        end: moment(day, span.end().minutes()),
        unsure: false,
    };
    let mut visits: Vec<Stretch> = times.map(stretch).collect();
    visits.sort_by_key(|visit| (visit.start, visit.end));
    visits
}

fn moment(day: Date, minutes: u16) -> DateTime {
    day.to_datetime(jiff::civil::Time::midnight()).saturating_add(jiff::Span::new().minutes(i64::from(minutes)))
}

pub fn rule_times(rule: &Rule) -> Vec<TimeSpan> {
    rule.parts().iter().flat_map(|part| part.times().to_vec()).collect()
}

fn next(context: &Context, timetable: &Timetable, what: What, most: usize) -> Vec<NextView> {
    let mut days: Vec<(Date, Vec<String>, DateTime, bool)> = Vec::new();
    for stretch in stretches(context, timetable, what) {
        let (day, times) = (stretch.start.date(), context.language.time_range(stretch.start.time(), stretch.end.time()));
        let is_full = days.len() == most;
        match days.last_mut() {
            Some((same, ranges, end, _)) if *same == day => {
                if !ranges.contains(&times) {
                    ranges.push(times);
                }
                *end = (*end).max(stretch.end);
            }
            _ if is_full => break,
            _ => days.push((day, vec![times], stretch.end, stretch.unsure)),
        }
    }
    let view = |(day, ranges, end, unsure): (Date, Vec<String>, DateTime, bool)| NextView {
        date: context.language.date_with_weekday(day),
        times: context.language.list(&ranges),
        ends: format!("{}T{:02}:{:02}", end.date(), end.hour(), end.minute()),
        unsure,
    };
    days.into_iter().map(view).collect()
}

/// The dated hours for the script.
pub fn data(context: &Context, timetable: &Timetable, what: What) -> String {
    let from = context.catalog.as_of;
    // Days by start and end.
    let mut open: BTreeMap<(i32, i32), Vec<i32>> = BTreeMap::new();
    let mut ask = open.clone();
    for stretch in stretches(context, timetable, what) {
        let day = (stretch.start.date() - from).get_days();
        if day >= i32::from(HORIZON_DAYS) {
            continue;
        }
        let minutes = |at: DateTime| {
            (at.date() - stretch.start.date()).get_days() * 1440 + i32::from(at.hour()) * 60 + i32::from(at.minute())
        };
        let list = if stretch.unsure { &mut ask } else { &mut open };
        list.entry((minutes(stretch.start), minutes(stretch.end))).or_default().push(day);
    }
    let lists = |lists: BTreeMap<(i32, i32), Vec<i32>>| {
        let list = |((start, end), mut days): ((i32, i32), Vec<i32>)| {
            days.dedup();
            let days: Vec<String> = days.iter().map(i32::to_string).collect();
            format!("[{start},{end},{}]", days.join(","))
        };
        lists.into_iter().map(list).collect::<Vec<_>>().join(",")
    };
    let first = (from - date(1970, 1, 1)).get_days();
    format!("[{first},{HORIZON_DAYS},[{}],[{}]]", lists(open), lists(ask))
}

/// The clock's code, as content writes it.
pub fn code(what: What) -> &'static str {
    match what {
        What::Help => "help",
        What::Phone => "phone",
        What::Staffed => "staffed",
        What::Building => "building",
        What::SelfService => "self_service",
    }
}
