//! Names of municipalities and regions as readers type them: every language, nicknames, Finnish cases.

use std::collections::{BTreeMap, BTreeSet};

use super::analysis::{fold, words};
use crate::catalog::{Catalog, Geography, Municipality};
use crate::edition::{Edition, name_in};
use crate::entry::{Locale, NameForms, SearchWords};

/// Endings of people of a place, of the local cases, the genitive and the illative, put to a Finnish name's vowel stem: `rovanieme` + `lla`.
pub const CASES: [&str; 22] = [
    "laiset", "lainen", "laisille", "laisten", "ssa", "sta", "lla", "lta", "lle", "ksi", "na", "seen", "hin", "han", "hun", "an",
    "en", "in", "on", "un", "yn", "n",
];

/// A municipality or region with everything that it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// `m:698` or `r:lappi`, as the dictionary's lists are called.
    pub key: String,
    /// In the index's language.
    pub name: String,
    /// Folded words of its names in other languages, its nicknames and former municipalities.
    pub others: BTreeSet<String>,
    /// Folded vowel stems of its Finnish names, where cases are put to another stem than the name: `helsingi`.
    pub stems: BTreeSet<String>,
    /// Degrees; none for a region.
    pub position: Option<(f64, f64)>,
    /// Number of its region in the edition's list; of a region, its own.
    pub region: usize,
}

impl Place {
    /// Its name in the index's language, folded.
    pub fn plain_name(&self) -> String {
        plain(&self.name)
    }

    /// Its names, folded.
    pub fn called(&self) -> impl Iterator<Item = String> {
        std::iter::once(plain(&self.name)).chain(self.others.iter().cloned())
    }
}

/// Places by what readers type; each by its number among the places.
#[derive(Clone, Debug, Default)]
pub struct Names {
    names: BTreeMap<String, usize>,
    stems: BTreeMap<String, usize>,
    postal_codes: BTreeMap<String, usize>,
}

impl Names {
    pub fn new(places: &[Place], geography: &Geography) -> Names {
        let mut names = Names::default();
        // Municipalities come last: where a region has the same name, the nearer one is meant.
        for (number, place) in places.iter().enumerate() {
            names.names.extend(place.called().map(|name| (name, number)));
            names.stems.extend(place.stems.iter().map(|stem| (stem.clone(), number)));
        }
        for (code, area) in &geography.postal_areas {
            let key = format!("m:{}", area.municipality);
            names.postal_codes.extend(places.iter().position(|place| place.key == key).map(|number| (code.clone(), number)));
        }
        names
    }

    /// The place of a name in any language or Finnish case, or of a postal code.
    pub fn place(&self, said: &str) -> Option<usize> {
        let whole = self.postal_codes.get(said).or_else(|| self.names.get(said));
        let inflected = || {
            CASES.iter().find_map(|ending| {
                let beginning = said.strip_suffix(ending)?;
                let of_name = || self.names.get(beginning).filter(|_| beginning.chars().count() > 3);
                self.stems.get(beginning).or_else(of_name)
            })
        };
        whole.or_else(inflected).copied()
    }
}

/// The places of an edition, regions first.
pub fn places(edition: &Edition, catalog: &Catalog, locale: Locale) -> Vec<Place> {
    let nicknames = nicknames(catalog);
    let region = |(number, id): (usize, &crate::catalog::RegionId)| {
        let region = &catalog.geography.regions[id];
        let own = catalog.regions.get(id).and_then(|region| region.forms.as_ref()).map(|forms| &forms.0);
        let key = format!("r:{id}");
        Some(place(key, &region.names, own.unwrap_or(&region.forms), locale, &nicknames)?.at(number, None))
    };
    let municipality = |code: &crate::catalog::MunicipalityCode| {
        let municipality: &Municipality = catalog.municipality(*code);
        let number = edition.regions.iter().position(|region| *region == municipality.region)?;
        let position = Some((municipality.position.lat, municipality.position.lon));
        let mut place =
            place(format!("m:{code}"), &municipality.names, &municipality.forms, locale, &nicknames)?.at(number, position);
        place.others.extend(municipality.merged.iter().flat_map(|merged| merged.names.values()).map(|name| plain(name)));
        Some(place)
    };
    let regions = edition.regions.iter().enumerate().filter_map(region);
    regions.chain(edition.municipalities.iter().filter_map(municipality)).collect()
}

impl Place {
    fn at(self, region: usize, position: Option<(f64, f64)>) -> Place {
        Place { region, position, ..self }
    }
}

fn place(
    key: String,
    names: &BTreeMap<Locale, String>,
    forms: &BTreeMap<Locale, NameForms>,
    locale: Locale,
    nicknames: &BTreeMap<String, Vec<String>>,
) -> Option<Place> {
    let name = name_in(names, locale)?.clone();
    let mut others: BTreeSet<String> = names.values().map(|name| plain(name)).collect();
    others.extend(nicknames.get(&key).into_iter().flatten().map(|name| plain(name)));
    let mut stems = BTreeSet::new();
    for (locale, forms) in forms {
        match locale.as_str() {
            "fi" => {
                // The genitive without its -n carries most cases; the form for “in” is not always regular (Tampereella).
                let of = forms.of.as_deref().map(plain).and_then(|of| of.strip_suffix('n').map(str::to_string));
                stems.extend(of);
                others.extend(forms.inside.as_deref().map(plain));
            }
            _ => others.extend(forms.of.as_deref().map(plain)),
        }
    }
    others.remove(&plain(&name));
    others.retain(|other| !stems.iter().any(|stem| other.strip_prefix(stem.as_str()).is_some_and(|rest| CASES.contains(&rest))));
    Some(Place { key, name, others, stems, position: None, region: 0 })
}

/// A name as its folded words.
fn plain(name: &str) -> String {
    let words = words(name);
    if words.is_empty() { fold(name) } else { words.join(" ") }
}

/// Nicknames by place.
fn nicknames(catalog: &Catalog) -> BTreeMap<String, Vec<String>> {
    let mut nicknames: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for named in catalog.vocabulary.search_words.values().flat_map(|file: &SearchWords| &file.places) {
        let municipality = named.municipality.as_ref().and_then(|code| catalog.geography.municipality(code));
        let key = match (municipality, &named.region) {
            (Some(municipality), _) => format!("m:{}", municipality.code),
            (None, Some(region)) => format!("r:{}", region.value),
            (None, None) => continue,
        };
        nicknames.entry(key).or_default().extend(named.names.iter().cloned());
    }
    nicknames
}
