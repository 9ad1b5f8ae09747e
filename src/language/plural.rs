//! The plural forms of a language, by CLDR.
//!
//! In: a language. Out: the names of the forms that whole numbers take in it.
//! Absent on purpose: choosing a form; Fluent does that by the same rules, which is why they are asked through it.
//! (They know Northern Sámi's one, two and other; a test holds on to that.)

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::entry::Locale;

/// All names of plural forms, in CLDR's order.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

const PROBE: &str = "probe = { $count ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";

/// Rules show their forms for whole numbers up to here; forms for millions, as in French, are not asked for.
const HIGHEST: i64 = 200;

/// The forms that whole numbers take, in CLDR's order; with the number for those that a single one takes.
pub(super) fn categories(locale: Locale) -> Vec<(&'static str, Option<i64>)> {
    let taken = taken(locale);
    let single = |numbers: &Vec<i64>| if let [only] = numbers[..] { Some(only) } else { None };
    CATEGORIES.into_iter().filter_map(|name| taken.get(name).map(|numbers| (name, single(numbers)))).collect()
}

/// The forms with a number that takes each: the largest that was asked, which no other text is likely to hold.
pub(super) fn examples(locale: Locale) -> Vec<(&'static str, i64)> {
    let taken = taken(locale);
    CATEGORIES.into_iter().filter_map(|name| Some((name, *taken.get(name)?.last()?))).collect()
}

/// The numbers by the form that they take.
fn taken(locale: Locale) -> BTreeMap<String, Vec<i64>> {
    let mut bundle: FluentBundle<FluentResource> =
        FluentBundle::new_concurrent(vec![locale.as_str().parse().unwrap_or_default()]);
    let resource = FluentResource::try_new(PROBE.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let _ = bundle.add_resource(resource);
    let mut taken: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    let Some(pattern) = bundle.get_message("probe").and_then(|message| message.value()) else { return taken };
    for count in 0..=HIGHEST {
        let mut arguments = FluentArgs::with_capacity(1);
        arguments.set("count", count);
        let chosen = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned();
        taken.entry(chosen).or_default().push(count);
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::super::tests::{check, locale};
    use super::*;
    use crate::language::Arguments;

    #[track_caller]
    fn check_forms(code: &str, expected: &[&str]) {
        let forms: Vec<String> = categories(locale(code))
            .into_iter()
            .map(|(name, number)| number.map_or(name.to_owned(), |number| format!("{name}={number}")))
            .collect();
        assert_eq!(forms, expected, "{code}");
    }

    #[track_caller]
    fn check_days(code: &str, expected: &str) {
        let days = |count| {
            move |language: &crate::language::Language| {
                language.message("general-days", &Arguments::new().number("count", count)).text
            }
        };
        let all =
            |language: &crate::language::Language| [0, 1, 2, 3, 5, 11, 21, 22, 100].map(|count| days(count)(language)).join(", ");
        check(code, all, expected);
    }

    #[test]
    fn forms_are_those_of_cldr() {
        check_forms("fi", &["one=1", "other"]);
        check_forms("sv", &["one=1", "other"]);
        check_forms("en", &["one=1", "other"]);
        check_forms("se", &["one=1", "two=2", "other"]);
        check_forms("smn", &["one=1", "two=2", "other"]);
        check_forms("ar", &["zero=0", "one=1", "two=2", "few", "many", "other"]);
        check_forms("uk", &["one", "few", "many"]);
        check_forms("zh-Hans", &["other"]);
        check_forms("fi-simple", &["one=1", "other"]);
    }

    #[test]
    fn messages_choose_by_them() {
        check_days("fi", "0 päivää, 1 päivä, 2 päivää, 3 päivää, 5 päivää, 11 päivää, 21 päivää, 22 päivää, 100 päivää");
        check_days("sv", "0 dagar, 1 dag, 2 dagar, 3 dagar, 5 dagar, 11 dagar, 21 dagar, 22 dagar, 100 dagar");
        check_days("en", "0 days, 1 day, 2 days, 3 days, 5 days, 11 days, 21 days, 22 days, 100 days");
        check_days("se", "0 beaivvi, 1 beaivi, 2 beaivvi, 3 beaivvi, 5 beaivvi, 11 beaivvi, 21 beaivvi, 22 beaivvi, 100 beaivvi");
        check_days("ar", "0 يوم, يوم واحد, يومان, 3 أيام, 5 أيام, 11 يومًا, 21 يومًا, 22 يومًا, 100 يوم");
        check_days("uk", "0 днів, 1 день, 2 дні, 3 дні, 5 днів, 11 днів, 21 день, 22 дні, 100 днів");
    }
}
