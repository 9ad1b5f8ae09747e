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

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, Time, Weekday, date, time};

    use super::super::tests::check;
    use super::{Form, Language};

    const SUNDAY: Date = date(2026, 11, 22);

    #[track_caller]
    fn check_date(write: impl Fn(&Language, Date) -> String, expected: [&str; 6]) {
        for (code, expected) in ["fi", "sv", "en", "se", "ar", "uk"].into_iter().zip(expected) {
            check(code, |language| write(language, SUNDAY), expected);
        }
    }

    #[track_caller]
    fn check_times(from: Time, to: Time, expected: [&str; 4]) {
        for (code, expected) in ["fi", "sv", "en", "se"].into_iter().zip(expected) {
            check(code, |language| language.time_range(from, to), expected);
        }
    }

    #[test]
    fn dates_follow_their_language() {
        check_date(
            Language::date_long,
            [
                "22. marraskuuta 2026",
                "22 november 2026",
                "22 November 2026",
                "skábmamánu 22. beaivi 2026",
                "22 نوفمبر 2026",
                "22 листопада 2026 року",
            ],
        );
        check_date(
            Language::date_weekday_long,
            [
                "sunnuntai 22. marraskuuta 2026",
                "söndag 22 november 2026",
                "Sunday 22 November 2026",
                "sotnabeaivi skábmamánu 22. beaivi 2026",
                "الأحد، 22 نوفمبر 2026",
                "неділя, 22 листопада 2026 року",
            ],
        );
        check_date(
            Language::date_with_weekday,
            [
                "sunnuntai 22.11.2026",
                "söndag 22.11.2026",
                "Sunday 22 Nov 2026",
                "sotnabeaivi 22.11.2026",
                "الأحد، 22 نوفمبر 2026",
                "неділя, 22.11.2026",
            ],
        );
        check_date(
            Language::date_weekday_short,
            ["su 22.11.2026", "sön 22.11.2026", "Sun 22 Nov 2026", "so 22.11.2026", "الأحد، 22 نوفمبر 2026", "нд, 22.11.2026"],
        );
        check_date(
            Language::date_short,
            ["22.11.2026", "22.11.2026", "22 Nov 2026", "22.11.2026", "22 نوفمبر 2026", "22.11.2026"],
        );
        check_date(
            Language::day_month,
            ["22. marraskuuta", "22 november", "22 November", "skábmamánu 22. beaivi", "22 نوفمبر", "22 листопада"],
        );
        check_date(Language::day_month_short, ["22.11.", "22.11", "22 Nov", "22.11.", "22 نوفمبر", "22.11"]);
    }

    #[test]
    fn ranges_of_dates_say_the_year_once_if_it_is_one() {
        let range = |from, to| move |language: &Language| language.date_range(from, to);
        check("fi", range(date(2026, 12, 24), date(2026, 12, 26)), "24.12.–26.12.2026");
        check("fi", range(date(2026, 12, 24), date(2027, 1, 6)), "24.12.2026–6.1.2027");
        check("sv", range(date(2026, 12, 24), date(2026, 12, 26)), "24.12–26.12.2026");
        check("en", range(date(2026, 12, 24), date(2027, 1, 6)), "24 Dec 2026 to 6 Jan 2027");
        check("en", range(SUNDAY, SUNDAY), "22 Nov 2026");
    }

    #[test]
    fn times_follow_their_language() {
        let (nine, three) = (time(9, 0, 0, 0), time(15, 0, 0, 0));
        check("fi", |language| language.time(nine), "9.00");
        check("sv", |language| language.time(time(16, 5, 0, 0)), "16.05");
        check("en", |language| language.time(nine), "9:00");
        check("ar", |language| language.time_range(nine, three), "9:00–15:00");
        check("fi", |language| language.date_time(SUNDAY, nine), "22.11.2026 klo 9.00");
        check("sv", |language| language.date_time(SUNDAY, nine), "22.11.2026 kl. 9.00");
        check_times(nine, three, ["9–15", "9–15", "9:00–15:00", "9–15"]);
        check_times(nine, time(15, 30, 0, 0), ["9.00–15.30", "9.00–15.30", "9:00–15:30", "9.00–15.30"]);
    }

    #[test]
    fn midnight_at_the_end_is_24() {
        check_times(time(18, 0, 0, 0), Time::midnight(), ["18–24", "18–24", "18:00–24:00", "18–24"]);
        check_times(time(18, 30, 0, 0), Time::midnight(), ["18.30–24.00", "18.30–24.00", "18:30–24:00", "18.30–24.00"]);
        check_times(Time::midnight(), Time::midnight(), ["0–24", "0–24", "0:00–24:00", "0–24"]);
    }

    #[test]
    fn weekdays_have_their_forms() {
        let forms = |weekday| {
            move |language: &Language| {
                [Form::Full, Form::Short, Form::On, Form::Once, Form::Nth].map(|form| language.weekday(weekday, form)).join(", ")
            }
        };
        check("fi", forms(Weekday::Monday), "maanantai, ma, maanantaisin, maanantaina, maanantaina");
        check("sv", forms(Weekday::Thursday), "torsdag, tors, på torsdagar, på torsdag, torsdagen");
        check("en", forms(Weekday::Sunday), "Sunday, Sun, on Sundays, on Sunday, Sunday");
        check("se", forms(Weekday::Wednesday), "gaskavahkku, ga, gaskavahkuid, gaskavahku, gaskavahku");
    }

    #[test]
    fn weekdays_have_their_ranges() {
        let range = |form| move |language: &Language| language.weekday_range(Weekday::Monday, Weekday::Friday, form);
        check("fi", range(Form::Full), "maanantaista perjantaihin");
        check("sv", range(Form::Full), "måndag–fredag");
        check("en", range(Form::On), "Monday to Friday");
        check("se", range(Form::Full), "mánnodagas bearjadahkii");
        check("ar", range(Form::Full), "من الاثنين إلى الجمعة");
        check("uk", range(Form::Full), "з понеділка по пʼятницю");
        check("fi", range(Form::Short), "ma–pe");
        check("sv", range(Form::Short), "mån–fre");
        check("fi", |language| language.weekday_range(Weekday::Monday, Weekday::Monday, Form::On), "maanantaisin");
    }

    #[test]
    fn months_stand_alone() {
        check("fi", |language| language.month(11).to_owned(), "marraskuu");
        check("fi", |language| language.month_range(6, 8), "kesäkuu–elokuu");
        check("en", |language| language.month_range(6, 6), "June");
        check("fi", |language| [0, 13, -1].map(|month| language.month(month)).concat(), "");
    }
}
