//! The plural forms of a language, by CLDR.
//!
//! In: a language. Out: the names of the forms that whole numbers take in it.
//! Absent on purpose: choosing a form; Fluent does that by the same rules, which is why they are asked through it.
//! (They know Northern Sámi's one, two and other; a test holds on to that.)

use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::entry::Locale;

/// All names of plural forms, in CLDR's order.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

const PROBE: &str = "probe = { $count ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";

/// Rules show their forms for whole numbers up to here; forms for millions, as in French, are not asked for.
const HIGHEST: i64 = 200;

/// The forms that whole numbers take.
pub(super) fn categories(locale: Locale) -> BTreeSet<&'static str> {
    let mut bundle: FluentBundle<FluentResource> = FluentBundle::new_concurrent(vec![locale.as_str().parse().unwrap_or_default()]);
    let resource = FluentResource::try_new(PROBE.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let _ = bundle.add_resource(resource);
    let Some(pattern) = bundle.get_message("probe").and_then(|message| message.value()) else { return BTreeSet::new() };
    let chosen: BTreeSet<String> = (0..=HIGHEST)
        .map(|count| {
            let mut arguments = FluentArgs::with_capacity(1);
            arguments.set("count", count);
            bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
        })
        .collect();
    CATEGORIES.into_iter().filter(|name| chosen.contains(*name)).collect()
}

/// The number that may stand for a form, as `[0]` for `zero`.
pub(super) fn number(category: &str) -> Option<&'static str> {
    match category {
        "zero" => Some("0"),
        "one" => Some("1"),
        "two" => Some("2"),
        _ => None,
    }
}
