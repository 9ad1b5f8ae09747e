//! Dates, times, weekdays and months in words.
//!
//! In: civil dates and times, which are local times of Finland. Out: texts in the language.
//! Absent on purpose: the clock, time zones, and sentences (those are messages).

use jiff::civil::{Date, Time, Weekday};

use super::formats::{Form, MonthNames, Pattern, WeekdayNames};
use super::{Language, formats::Patterns};

impl Language {
    /// `22. marraskuuta 2026`, `22 november 2026`, `22 November 2026`.
    pub fn date_long(&self, date: Date) -> String {
        self.date(&self.patterns().date_long, date)
    }

    /// `sunnuntai 22. marraskuuta 2026`, for headings.
    pub fn date_weekday_long(&self, date: Date) -> String {
        self.date(&self.patterns().date_weekday_long, date)
    }

    /// `sunnuntai 22.11.2026`, for lists.
    pub fn date_with_weekday(&self, date: Date) -> String {
        self.date(&self.patterns().date_weekday, date)
    }

    /// `su 22.11.2026`, for tables.
    pub fn date_weekday_short(&self, date: Date) -> String {
        self.date(&self.patterns().date_weekday_short, date)
    }

    /// `22.11.2026`, `22 Nov 2026`.
    pub fn date_short(&self, date: Date) -> String {
        self.date(&self.patterns().date_short, date)
    }

    /// `22. marraskuuta`.
    pub fn day_month(&self, date: Date) -> String {
        self.date(&self.patterns().day_month, date)
    }

    /// `22.11.`, `22 Nov`.
    pub fn day_month_short(&self, date: Date) -> String {
        self.date(&self.patterns().day_month_short, date)
    }

    /// `24.12.–26.12.2026`; both years when they differ, one date when both ends are the same.
    pub fn date_range(&self, from: Date, to: Date) -> String {
        if from == to {
            return self.date_short(from);
        }
        let first = if from.year() == to.year() { self.day_month_short(from) } else { self.date_short(from) };
        self.patterns().date_range.fill(&[&first, &self.date_short(to)])
    }

    /// `22.11.2026 klo 9.00`.
    pub fn date_time(&self, date: Date, time: Time) -> String {
        self.patterns().date_time.fill(&[&self.date_short(date), &self.time(time)])
    }

    /// `9.00`, `9:00`.
    pub fn time(&self, time: Time) -> String {
        self.hour_minute(i16::from(time.hour()), time.minute())
    }

    /// `9–15`, `9.00–15.30`, `9:00–15:00`. Midnight at the end is 24.
    pub fn time_range(&self, from: Time, to: Time) -> String {
        let last = if to == Time::midnight() { 24 } else { i16::from(to.hour()) };
        if from.minute() == 0 && to.minute() == 0 {
            return self.patterns().time_range_hours.fill(&[&from.hour().to_string(), &last.to_string()]);
        }
        self.patterns().time_range.fill(&[&self.time(from), &self.hour_minute(last, to.minute())])
    }

    pub fn weekday(&self, weekday: Weekday, form: Form) -> &str {
        self.weekday_names(weekday).map_or("", |names| names.form(form))
    }

    /// `maanantaista perjantaihin`, `måndag–fredag`, `Monday to Friday`; `ma–pe` in the short form.
    /// The other forms have one range. One day is itself, in the form asked for.
    pub fn weekday_range(&self, first: Weekday, last: Weekday, form: Form) -> String {
        if first == last {
            return self.weekday(first, form).to_owned();
        }
        if form == Form::Short {
            return self.patterns().weekday_range_short.fill(&[self.weekday(first, form), self.weekday(last, form)]);
        }
        let from = self.weekday_names(first).map_or("", WeekdayNames::from);
        let to = self.weekday_names(last).map_or("", WeekdayNames::to);
        self.patterns().weekday_range.fill(&[from, to])
    }

    /// The name of a month, 1 to 12, alone: `marraskuu`. Empty for any other number.
    pub fn month(&self, month: i8) -> &str {
        self.month_names(month).map_or("", |names| &names.alone)
    }

    /// `kesäkuu–elokuu`, `June to August`; one month is itself.
    pub fn month_range(&self, first: i8, last: i8) -> String {
        if first == last {
            return self.month(first).to_owned();
        }
        self.patterns().month_range.fill(&[self.month(first), self.month(last)])
    }

    fn date(&self, pattern: &Pattern, date: Date) -> String {
        let month = self.month_names(date.month());
        pattern.fill(&[
            self.weekday(date.weekday(), Form::Full),
            self.weekday(date.weekday(), Form::Short),
            &date.day().to_string(),
            month.map_or("", |names| &names.in_date),
            month.map_or("", |names| &names.short),
            &date.month().to_string(),
            &date.year().to_string(),
        ])
    }

    fn hour_minute(&self, hour: i16, minute: i8) -> String {
        self.patterns().time.fill(&[&hour.to_string(), &format!("{minute:02}")])
    }

    fn patterns(&self) -> &Patterns {
        &self.formats.patterns
    }

    fn weekday_names(&self, weekday: Weekday) -> Option<&WeekdayNames> {
        self.formats.weekdays.get(usize::try_from(weekday.to_monday_zero_offset()).ok()?)
    }

    fn month_names(&self, month: i8) -> Option<&MonthNames> {
        self.formats.months.get(usize::try_from(month).ok()?.checked_sub(1)?)
    }
}
