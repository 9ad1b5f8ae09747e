//! How old a verification is, against the portal's thresholds.

use jiff::civil::Date;

use super::Catalog;
use crate::entry::{Scope, Thresholds};

/// Months after which a verification is due (France's public warning), stale, and hidden from lists (PTV's rule).
const DUE_MONTHS: u8 = 12;
const STALE_MONTHS: u8 = 15;
const HIDDEN_MONTHS: u8 = 18;

/// How far a reader can trust an entry's facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    Fresh,
    Due,
    Stale,
    Hidden,
}

impl Freshness {
    pub fn code(self) -> &'static str {
        match self {
            Freshness::Fresh => "fresh",
            Freshness::Due => "due",
            Freshness::Stale => "stale",
            Freshness::Hidden => "hidden",
        }
    }

    /// The freshness on `as_of` of what was verified `on` a day.
    pub fn of(on: Date, as_of: Date, limits: &Limits) -> Self {
        let months = whole_months(on, as_of);
        if months >= i32::from(limits.hidden) {
            Freshness::Hidden
        } else if months >= i32::from(limits.stale) {
            Freshness::Stale
        } else if months >= i32::from(limits.due) {
            Freshness::Due
        } else {
            Freshness::Fresh
        }
    }
}

/// The thresholds of an edition, in months.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub due: u8,
    pub stale: u8,
    pub hidden: u8,
}

impl Limits {
    /// The national thresholds with a region's over them; a region's can only be shorter.
    pub fn new(national: Option<&Thresholds>, region: Option<&Thresholds>) -> Self {
        let shortest = |limit: fn(&Thresholds) -> Option<u8>, default: u8| {
            let nation = national.and_then(limit).unwrap_or(default);
            region.and_then(limit).map_or(nation, |own| own.min(nation))
        };
        let due = shortest(|limits| limits.due_months.as_ref().map(|months| months.value), DUE_MONTHS);
        let hidden = shortest(|limits| limits.hidden_months.as_ref().map(|months| months.value), HIDDEN_MONTHS);
        Limits { due, stale: STALE_MONTHS.clamp(due, hidden.max(due)), hidden }
    }
}

impl Catalog {
    /// The day on which facts of a scope that were verified `on` a day become due.
    pub fn due_on(&self, scope: &Scope, on: Date) -> Date {
        let own = match scope {
            Scope::Region(region) => self.regions.get(region).and_then(|region| region.thresholds.as_ref()),
            Scope::National => None,
        };
        let limits = Limits::new(self.portal.thresholds.as_ref(), own);
        on.saturating_add(jiff::Span::new().months(i64::from(limits.due)))
    }
}

/// Whole months between two days.
pub fn whole_months(from: Date, to: Date) -> i32 {
    let months = i32::from(to.year() - from.year()) * 12 + i32::from(to.month()) - i32::from(from.month());
    months - i32::from(to.day() < from.day())
}

#[cfg(test)]
mod tests {
    use super::{Freshness, Limits};
    use jiff::civil::date;

    #[test]
    fn months_turn_on_their_day() {
        let limits = Limits::new(None, None);
        let freshness = |year, month, day| Freshness::of(date(year, month, day), date(2026, 11, 22), &limits);
        assert_eq!(freshness(2026, 11, 1), Freshness::Fresh);
        assert_eq!(freshness(2025, 11, 23), Freshness::Fresh);
        assert_eq!(freshness(2025, 11, 22), Freshness::Due);
        assert_eq!(freshness(2025, 8, 22), Freshness::Stale);
        assert_eq!(freshness(2025, 5, 22), Freshness::Hidden);
    }
}
