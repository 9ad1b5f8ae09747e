//! Where a language takes what it lacks.
//!
//! In: the portal's settings. Out: chains of languages, and the text of several that is nearest to a reader.
//! Absent on purpose: hiding it; who asks gets the language of the answer.

use std::collections::BTreeMap;

use super::Settings;
use crate::entry::Locale;

/// The languages to ask after this one: its own base (`fi` for `fi-simple`), those of the settings, then the complete ones.
pub(super) fn chain(locale: Locale, settings: &Settings) -> Vec<Locale> {
    let base = locale.as_str().split('-').next().and_then(Locale::parse);
    let set = settings.fallbacks.get(&locale).or_else(|| settings.fallbacks.get(&base?));
    let candidates = base.iter().chain(set.into_iter().flatten()).chain(&settings.complete);
    let mut chain = Vec::new();
    for candidate in candidates {
        if *candidate != locale && !chain.contains(candidate) {
            chain.push(*candidate);
        }
    }
    chain
}

pub(super) fn choose<'a, T>(locale: Locale, chain: &[Locale], texts: &'a BTreeMap<Locale, T>) -> Option<(Locale, &'a T)> {
    let near = std::iter::once(&locale).chain(chain).find_map(|locale| texts.get_key_value(locale));
    near.or_else(|| texts.first_key_value()).map(|(locale, text)| (*locale, text))
}
