//! Reads which days a part speaks of: weekdays and holidays, months and dates, weeks.
//!
//! In: the parser at the first token of a list. Out: the list in normal form, the parser after it.
//! Absent on purpose: hours.

use jiff::civil::{Date, Weekday};

use super::days::{DaySet, Days, HolidaySet, Holidays, NthDay, day_name};
use super::friendly::{Word, is_english_day};
use super::parse::{Parser, RuleError};
use super::rule::{DateSpan, MonthDay, WeekSpan, month_day, month_name};
use super::token::Kind;

impl Parser<'_> {
    /// Reads weekdays, numbered weekdays and holidays.
    pub fn days(&mut self) -> Result<Days, RuleError> {
        let start = self.at;
        let mut days = Days { weekdays: DaySet::EMPTY, nth: Vec::new(), holidays: Holidays::Unsaid };
        let mut kinds = HolidaySet::NONE;
        let mut condition = None;
        loop {
            self.skip_noise();
            while self.word(0) == Some(Word::Every) {
                self.at += 1;
            }
            match self.word(0) {
                Some(Word::Holiday(kind)) if condition.is_none() => {
                    self.at += 1;
                    kinds = kinds.union(kind);
                    self.refuse_day_offset()?;
                }
                Some(Word::Days(set)) => {
                    self.at += 1;
                    days.weekdays = days.weekdays.union(set);
                }
                Some(Word::Day(first)) => self.weekday(first, &mut days)?,
                _ => return Err(self.unexpected()),
            }
            let is_list = matches!(self.kind(0), Some(Kind::Comma | Kind::Ampersand | Kind::Word(Word::And)));
            if is_list && matches!(self.word(1), Some(Word::Day(_) | Word::Days(_) | Word::Holiday(_) | Word::Every)) {
                self.at += 1;
                continue;
            }
            let none_but_holidays = days.weekdays.is_empty() && days.nth.is_empty() && !kinds.is_empty();
            match self.word(0) {
                Some(Word::Day(_) | Word::Days(_)) if none_but_holidays => {
                    condition = Some(kinds);
                    kinds = HolidaySet::NONE;
                }
                Some(Word::Day(_) | Word::Days(_)) => return Err(self.list_or_range(&days)),
                Some(Word::Holiday(kind)) => return Err(self.holiday_after_days(start, days, kinds, kind)),
                _ => break,
            }
        }
        days.holidays = match condition {
            Some(kinds) => Holidays::Only(kinds),
            None if kinds.is_empty() => Holidays::Unsaid,
            None => Holidays::Also(kinds),
        };
        Ok(days)
    }

    /// Reads one weekday, a range of them, or a numbered one.
    fn weekday(&mut self, first: Weekday, days: &mut Days) -> Result<(), RuleError> {
        let start = self.at;
        let word = self.folded(0);
        self.at += 1;
        if self.kind(0) == Some(Kind::Open) {
            return self.numbers(start, first, days);
        }
        let english_to = is_english_day(&word) && self.folded(0) == "to";
        let finnish_from_to = word.ends_with("sta") && word.len() > 4;
        let last = if self.kind(0) == Some(Kind::Dash) || self.word(0) == Some(Word::To) || english_to {
            self.at += 1;
            match self.word(0) {
                Some(Word::Day(last)) => last,
                Some(Word::Strange) => return Err(self.unexpected()),
                _ => {
                    let message = format!("`{}` has no last day", self.said(start));
                    return Err(self.refuse(self.since(start), message, "a range from day to day, such as `Mo-Fr`"));
                }
            }
        } else if let (true, Some(Word::Day(last))) = (finnish_from_to, self.word(0)) {
            last
        } else {
            days.weekdays = days.weekdays.union(DaySet::of(first));
            return Ok(());
        };
        self.at += 1;
        let range = DaySet::range(first, last);
        if self.kind(0) == Some(Kind::Open) {
            let message = format!("`{}` is numbered as a whole", self.said(start));
            return Err(self.refuse(self.since(start), message, "a number for each day, such as `Mo[1],Tu[1]`"));
        }
        if self.is_range_sign(0) && matches!(self.word(1), Some(Word::Day(_))) {
            self.at += 2;
            let message = format!("`{}` has three days", self.said(start));
            return Err(self.refuse(
                self.since(start),
                message,
                "a range from day to day, such as `Mo-Fr`, or a list, such as `Mo,We,Fr`",
            ));
        }
        days.weekdays = days.weekdays.union(range);
        Ok(())
    }

    /// Reads `[1,3]`, `[-1]`, `[1-2]` after a weekday.
    fn numbers(&mut self, start: usize, weekday: Weekday, days: &mut Days) -> Result<(), RuleError> {
        self.at += 1;
        loop {
            let negative = self.kind(0) == Some(Kind::Dash);
            self.at += usize::from(negative);
            let first = self.number_in_month(start)?;
            let mut last = first;
            if !negative && self.kind(0) == Some(Kind::Dash) {
                self.at += 1;
                last = self.number_in_month(start)?.max(first);
            }
            let sign = if negative { -1 } else { 1 };
            days.nth.extend((first..=last).map(|nth| NthDay { weekday, nth: sign * nth }));
            match self.kind(0) {
                Some(Kind::Comma) => self.at += 1,
                Some(Kind::Close) => break,
                _ => return Err(self.bad_number(start)),
            }
        }
        self.at += 1;
        Ok(())
    }

    fn number_in_month(&mut self, start: usize) -> Result<i8, RuleError> {
        match self.number(0, 1).and_then(|number| i8::try_from(number).ok()) {
            Some(number @ 1..=5) => {
                self.at += 1;
                Ok(number)
            }
            _ => Err(self.bad_number(start)),
        }
    }

    fn bad_number(&self, start: usize) -> RuleError {
        let range = self.tokens[start].range.start..self.range(0).end;
        let message = format!("`{}` is not a number of a weekday in the month", &self.text[range.clone()]);
        self.refuse(range, message, "1 to 5, or -1 to -5 from the end: `Th[1]`, `Th[1,3]`, `Fr[-1]`")
    }

    /// `ma ke` could be two days or all between them.
    fn list_or_range(&self, days: &Days) -> RuleError {
        let before = self.at - 1;
        let range = self.tokens[before].range.start..self.range(0).end;
        let said = &self.text[range.clone()];
        let error = self.refuse(
            range,
            format!("`{said}` could be a list or a range"),
            "a comma for a list (`Mo,We`), a dash for a range (`Mo-We`)",
        );
        match (self.tokens[before].kind, self.word(0)) {
            (Kind::Word(Word::Day(first)), Some(Word::Day(second))) if !days.weekdays.is_empty() => {
                error.suggesting(format!("{},{}", day_name(first), day_name(second)))
            }
            _ => error,
        }
    }

    /// `Mo-Fr PH`, which the strict form does not know.
    fn holiday_after_days(&self, start: usize, mut days: Days, kinds: HolidaySet, kind: HolidaySet) -> RuleError {
        let range = self.tokens[start].range.start..self.range(0).end;
        days.holidays = Holidays::Also(kinds.union(kind));
        let also = days.normal();
        let message = format!("`{}` stands after days without a comma", self.said_here());
        self.refuse(range, message, format!("`{also}` for these days and also holidays, `{kind} Mo-Fr` for days within holidays"))
            .suggesting(also.to_string())
    }

    /// `PH +1 day`.
    fn refuse_day_offset(&self) -> Result<(), RuleError> {
        let is_sign = matches!(self.kind(0), Some(Kind::Plus | Kind::Dash));
        if !is_sign || !matches!(self.kind(1), Some(Kind::Number(..))) {
            return Ok(());
        }
        let end = if matches!(self.word(2), Some(Word::Strange)) { 2 } else { 1 };
        let range = self.tokens[self.at - 1].range.start..self.range(end).end;
        let message = format!("`{}` counts days from a holiday", &self.text[range.clone()]);
        Err(self.refuse(range, message, "`PH` itself, `EVE`, or dates such as `Dec 27`"))
    }

    /// Whether a year that belongs to a month stands some places ahead.
    pub fn is_year(&self, ahead: usize) -> bool {
        matches!(self.kind(ahead), Some(Kind::Number(1900..=2199, 4))) && matches!(self.word(ahead + 1), Some(Word::Month(_)))
    }

    /// Reads months and dates.
    pub fn dates(&mut self) -> Result<Vec<DateSpan>, RuleError> {
        let mut dates = Vec::new();
        loop {
            dates.push(self.date_span()?);
            if !matches!(self.kind(0), Some(Kind::Comma | Kind::Ampersand | Kind::Word(Word::And))) {
                return Ok(dates);
            }
            match self.word(1) {
                Some(Word::Month(_)) => self.at += 1,
                _ if self.is_year(1) => self.at += 1,
                _ => {
                    self.refuse_bare_day(dates.last())?;
                    return Ok(dates);
                }
            }
        }
    }

    /// `Dec 24,26`: the month is said once too little.
    fn refuse_bare_day(&self, before: Option<&DateSpan>) -> Result<(), RuleError> {
        let month = match before {
            Some(DateSpan::Yearly { last, .. }) => last.month,
            Some(DateSpan::Dated { last, .. }) => month_day(*last).month,
            _ => return Ok(()),
        };
        let is_time = matches!(self.kind(2), Some(Kind::Colon | Kind::Dot | Kind::Dash | Kind::Word(Word::To)));
        match self.number(1, 2) {
            Some(day @ 1..=31) if !is_time => Err(self
                .refuse(self.range(1), format!("`{day}` has no month"), "every date with its month, such as `Dec 24,Dec 26`")
                .suggesting(format!("{} {day}", month_name(month)))),
            _ => Ok(()),
        }
    }

    /// Reads one month, date, or range of them.
    fn date_span(&mut self) -> Result<DateSpan, RuleError> {
        let start = self.at;
        let year = self.year();
        let first_month = self.month();
        let Some(day) = self.day_of_month(start) else {
            return self.months(start, year, first_month);
        };
        let first = MonthDay { month: first_month, day };
        let mut last = first;
        let mut last_year = None;
        if self.is_range_sign(0) {
            self.at += 1;
            if let Some(day) = self.number(0, 2) {
                self.at += 1;
                last.day = u8::try_from(day).unwrap_or(0);
            } else {
                last_year = if self.is_year(0) { self.year() } else { None };
                let month = self.word(0);
                last.month = self.month();
                match (month, self.number(0, 2).filter(|_| !self.is_clock(0))) {
                    (Some(Word::Month(_)), Some(day)) => {
                        self.at += 1;
                        last.day = u8::try_from(day).unwrap_or(0);
                    }
                    (Some(Word::Month(_)), None) => {
                        let end = month_length(last_year.or(year), last.month);
                        return Err(self
                            .refuse(
                                self.since(start),
                                format!("`{}` ends with a month, not a day", self.said(start)),
                                "a day at both ends, such as `Jun 15-Aug 31`",
                            )
                            .suggesting(format!("{}-{} {end}", first, month_name(last.month))));
                    }
                    _ => {
                        let message = format!("`{}` has no last date", self.said(start));
                        return Err(self.refuse(self.since(start), message, "a range such as `Dec 24-26` or `Jun 1-Aug 15`"));
                    }
                }
            }
        }
        self.checked_dates(start, (year, first), (last_year, last))
    }

    /// Turns days of a year, or of any year, into a span.
    fn checked_dates(
        &self,
        start: usize,
        from: (Option<i16>, MonthDay),
        to: (Option<i16>, MonthDay),
    ) -> Result<DateSpan, RuleError> {
        let ((year, first), (last_year, last)) = (from, to);
        for (year, day) in [(year, first), (last_year.or(year), last)] {
            // A leap year allows 29 February where no year is named.
            if day.in_year(year.unwrap_or(2024)).is_none() {
                let length = month_length(year, day.month);
                let message = format!("`{}` names a day that does not exist", self.said(start));
                return Err(self.refuse(self.since(start), message, format!("{} has {length} days", month_name(day.month))));
            }
        }
        let Some(year) = year else {
            if last_year.is_some() {
                let message = format!("`{}` has a year at its end only", self.said(start));
                return Err(self.refuse(self.since(start), message, "the year in front, such as `2026 Dec 24-2027 Jan 6`"));
            }
            return Ok(DateSpan::Yearly { first, last });
        };
        let next_year = last_year.unwrap_or(if last < first { year + 1 } else { year });
        match (first.in_year(year), last.in_year(next_year)) {
            (Some(first), Some(last)) if first <= last => Ok(DateSpan::Dated { first, last }),
            _ => {
                let message = format!("`{}` ends before it begins", self.said(start));
                Err(self.refuse(self.since(start), message, "the earlier date first, such as `2026 Dec 24-2027 Jan 6`"))
            }
        }
    }

    /// Reads the rest of a month or a range of months.
    fn months(&mut self, start: usize, year: Option<i16>, first: u8) -> Result<DateSpan, RuleError> {
        let mut last = first;
        if self.is_range_sign(0)
            && let Some(Word::Month(month)) = self.word(1)
        {
            self.at += 2;
            last = month;
            let is_day =
                self.number(0, 2).is_some_and(|day| (1..=31).contains(&day)) && !self.is_clock(0) && !self.is_range_sign(1);
            if is_day {
                self.at += 1;
                let day = &self.text[self.tokens[self.at - 1].range.clone()];
                return Err(self
                    .refuse(
                        self.since(start),
                        format!("`{}` begins with a month and ends with a day", self.said(start)),
                        "a day at both ends, such as `Jun 1-Aug 15`",
                    )
                    .suggesting(format!("{} 1-{} {day}", month_name(first), month_name(last))));
            }
        }
        // Other software reads `2026 Jun-Aug` in several ways; as dates it is clear.
        let Some(year) = year else { return Ok(DateSpan::Months { first, last }) };
        let last_year = if last < first { year + 1 } else { year };
        let first_day = MonthDay { month: first, day: 1 }.in_year(year);
        let last_day = MonthDay { month: last, day: 1 }.in_year(last_year).map(Date::last_of_month);
        match (first_day, last_day) {
            (Some(first), Some(last)) => Ok(DateSpan::Dated { first, last }),
            _ => Err(self.unexpected()),
        }
    }

    fn year(&mut self) -> Option<i16> {
        let year = self.number(0, 4)?;
        self.at += 1;
        i16::try_from(year).ok()
    }

    /// The month at this place; the caller has seen that it is there, or checks afterwards.
    fn month(&mut self) -> u8 {
        match self.word(0) {
            Some(Word::Month(month)) => {
                self.at += 1;
                month
            }
            _ => 1,
        }
    }

    /// The day after a month, if the number is not a time.
    fn day_of_month(&mut self, start: usize) -> Option<u8> {
        let day = self.number(0, 2).filter(|_| !self.is_clock(0) && !self.is_always(0) && self.at > start)?;
        self.at += 1;
        Some(u8::try_from(day).unwrap_or(0))
    }

    /// Whether a number some places ahead has minutes.
    fn is_clock(&self, ahead: usize) -> bool {
        matches!(self.kind(ahead + 1), Some(Kind::Colon | Kind::Dot)) && matches!(self.kind(ahead + 2), Some(Kind::Number(_, 2)))
    }

    /// Reads `week 1-53/2,10`.
    pub fn weeks(&mut self) -> Result<Vec<WeekSpan>, RuleError> {
        let start = self.at;
        self.at += 1;
        let mut weeks = Vec::new();
        loop {
            weeks.push(self.week_span(start)?);
            let goes_on =
                self.kind(0) == Some(Kind::Comma) && self.number(1, 2).is_some() && !self.is_clock(1) && !self.is_always(1);
            if !goes_on {
                return Ok(weeks);
            }
            self.at += 1;
        }
    }

    fn week_span(&mut self, start: usize) -> Result<WeekSpan, RuleError> {
        let first = self.week_number(start)?;
        let mut week = WeekSpan { first, last: first, step: 1 };
        if self.is_range_sign(0) {
            self.at += 1;
            week.last = self.week_number(start)?;
        }
        if week.last < week.first {
            let error = self.refuse(
                self.since(start),
                format!("`{}` runs over the new year", self.said(start)),
                "two ranges, such as `week 50-53,1-2`",
            );
            return Err(error.suggesting(format!("week {}-53,1-{}", week.first, week.last)));
        }
        if self.kind(0) == Some(Kind::Slash) {
            self.at += 1;
            let step = self.week_number(start)?;
            // A step beyond the range leaves its first week.
            if step > week.last - week.first {
                week.last = week.first;
            } else {
                week.step = step;
            }
        }
        Ok(week)
    }

    fn week_number(&mut self, start: usize) -> Result<u8, RuleError> {
        match self.number(0, 2).and_then(|number| u8::try_from(number).ok()) {
            Some(number @ 1..=53) => {
                self.at += 1;
                Ok(number)
            }
            _ => {
                let range = self.tokens[start].range.start..self.range(0).end;
                let message = format!("`{}` has no week number here", &self.text[range.clone()]);
                Err(self.refuse(
                    range,
                    message,
                    "weeks 1 to 53: `week 10`, `week 1-53/2` for odd weeks, `week 2-52/2` for even ones",
                ))
            }
        }
    }
}

/// How many days a month has; February has 29 where no year is named.
fn month_length(year: Option<i16>, month: u8) -> i8 {
    MonthDay { month, day: 1 }.in_year(year.unwrap_or(2024)).map_or(31, Date::days_in_month)
}
