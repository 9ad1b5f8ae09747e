//! What the script loads first: the analysis of the language, the places, the topics, the directory of all other files, and
//! the interface's texts.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Value, json};

use super::analysis::rules;
use super::places::Place;
use super::shards::FORMAT;
use super::{Analyser, Lexicon};
use crate::catalog::Catalog;
use crate::edition::Edition;
use crate::language::{Arguments, Language, Languages};

/// The messages that the script shows: by key, or, with a hyphen at the end, by what their keys begin with.
const TEXTS: [&str; 32] = [
    "cost-free",
    "date-short",
    "hours-closed-now",
    "hours-open-now",
    "mode-",
    "nav-events",
    "nav-guides",
    "nav-help-languages",
    "nav-helplines",
    "nav-municipalities",
    "nav-news",
    "nav-organisations",
    "nav-providers",
    "nav-regions",
    "nav-topics",
    "number-decimal",
    "number-kilometres",
    "search-instead",
    "search-instead-near",
    "search-kind-",
    "search-near-asking",
    "search-near-failed",
    "search-near-found",
    "search-none",
    "search-none-advice",
    "search-results",
    "search-results-for",
    "search-suggestions",
    "search-suggestions-none",
    "search-through",
    "search-understood-remove",
    "search-where-",
];
/// The message that shows dates, and the messages with names of months, by the placeholder that takes them.
const DATE: &str = "date-short";
const MONTHS: [(&str, &str); 2] = [("{month}", "-in-date"), ("{month_short}", "-short")];
/// How keys end that begin so too, but that the script does not show.
const NOT_SHOWN: &str = "-explained";
/// Their placeholders, which the script fills.
const PLACEHOLDERS: [&str; 13] = [
    "query",
    "name",
    "word",
    "municipality",
    "place",
    "kilometres",
    "date",
    "number",
    "day",
    "month",
    "month_number",
    "month_short",
    "year",
];

/// The file, in the order in which it is written.
#[derive(Serialize)]
pub struct Manifest {
    pub format: u8,
    pub language: String,
    /// Path of the site's base.
    pub base: String,
    pub documents: usize,
    /// Letters that must be left and endings, pass by pass.
    pub endings: Vec<(usize, &'static str)>,
    pub compounds: bool,
    /// Words that never choose a page alone, parted by spaces.
    pub stop: String,
    /// Folder below the base and, for those without cards, number of the first document, by kind.
    pub kinds: BTreeMap<&'static str, (String, Option<usize>)>,
    pub regions: Vec<Value>,
    /// See [`columns`].
    pub municipalities: [String; 7],
    /// Code and name, in the order of their documents.
    pub topics: Vec<(String, String)>,
    /// Names of the languages of help by code, which is the order of their documents.
    pub languages: BTreeMap<String, String>,
    /// First key and hash.
    pub shards: Vec<(String, String)>,
    /// Number of the first document and hash.
    pub cards: Vec<(usize, String)>,
    /// Hash of the hours of each group of cards, and the day from which their days are counted.
    pub hours: Vec<String>,
    pub as_of: String,
    /// Hash by first digit.
    pub postal_codes: BTreeMap<char, String>,
    pub texts: BTreeMap<String, Value>,
}

impl Manifest {
    /// A manifest without its directory and what it takes from documents.
    pub fn new(
        edition: &Edition,
        catalog: &Catalog,
        language: &Language,
        languages: &Languages,
        analyser: &Analyser,
        lexicon: &Lexicon,
        places: &[Place],
    ) -> Self {
        Manifest {
            format: FORMAT,
            language: language.tag().to_string(),
            base: edition.base.path_of(""),
            documents: 0,
            endings: rules::of(&analyser.language).iter().map(|pass| (pass.least, pass.endings)).collect(),
            compounds: analyser.compounds,
            stop: lexicon.stop.iter().map(String::as_str).collect::<Vec<_>>().join(" "),
            kinds: BTreeMap::new(),
            regions: places.iter().filter(|place| place.position.is_none()).map(region).collect(),
            municipalities: columns(places),
            topics: Vec::new(),
            languages: BTreeMap::new(),
            shards: Vec::new(),
            cards: Vec::new(),
            hours: Vec::new(),
            as_of: catalog.as_of.to_string(),
            postal_codes: BTreeMap::new(),
            texts: texts(language, languages),
        }
    }

    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// `[code, name, other names, vowel stems]`; names parted by `|`, stems as changes of the name.
fn region(place: &Place) -> Value {
    json!([code(place), place.name, joined(&place.others), stems(place)])
}

/// The municipalities by columns, which compress better than rows: codes, names, other names, vowel stems and numbers of regions,
/// each parted by `;`; latitudes and longitudes in hundredths of degrees, three digits of base 36 each.
fn columns(places: &[Place]) -> [String; 7] {
    let mut columns: [Vec<String>; 7] = Default::default();
    for (place, (lat, lon)) in places.iter().filter_map(|place| Some((place, place.position?))) {
        let row = [
            code(place).to_string(),
            place.name.clone(),
            joined(&place.others),
            stems(place),
            place.region.to_string(),
            three_digits(lat),
            three_digits(lon),
        ];
        columns.iter_mut().zip(row).for_each(|(column, cell)| column.push(cell));
    }
    let [codes, names, others, stems, regions, lats, lons] = columns;
    [codes.join(";"), names.join(";"), others.join(";"), stems.join(";"), regions.join(";"), lats.concat(), lons.concat()]
}

fn code(place: &Place) -> &str {
    place.key.split_once(':').map_or("", |(_, code)| code)
}

fn joined(names: &BTreeSet<String>) -> String {
    names.iter().map(String::as_str).collect::<Vec<_>>().join("|")
}

fn stems(place: &Place) -> String {
    joined(&place.stems.iter().map(|stem| change(&place.plain_name(), stem)).collect())
}

/// Degrees as hundredths in base 36: 63.0 → `4v0`. Finland lies between 59 and 71, 19 and 32.
fn three_digits(degrees: f64) -> String {
    let hundredths = (degrees * 100.0).round().clamp(0.0, 46_655.0) as u32;
    let digit = |place: u32| char::from_digit(hundredths / place % 36, 36).unwrap_or('0');
    [1296, 36, 1].map(digit).iter().collect()
}

/// How many letters to cut from the end of a name, and what to put there: `Alajärvi` → `alajarve` is `1e`.
fn change(name: &str, stem: &str) -> String {
    let shared: usize =
        name.chars().zip(stem.chars()).take_while(|(one, other)| one == other).map(|(letter, _)| letter.len_utf8()).sum();
    format!("{}{}", name[shared..].chars().count(), &stem[shared..])
}

fn texts(language: &Language, languages: &Languages) -> BTreeMap<String, Value> {
    let placeholders: Vec<(&str, String)> = PLACEHOLDERS.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
    let arguments = placeholders.iter().fold(Arguments::new(), |arguments, (name, text)| arguments.text(name, text.as_str()));
    let text = |key: &str| {
        let forms = language.plural_forms(key, &arguments);
        let text = match forms.get("other") {
            Some(only) if forms.len() == 1 => json!(only),
            _ => json!(forms),
        };
        (key.to_string(), text)
    };
    let is_shown = |key: &&str| {
        let named = |shown: &&str| if shown.ends_with('-') { key.starts_with(*shown) } else { *key == *shown };
        TEXTS.iter().any(named) && !key.ends_with(NOT_SHOWN)
    };
    let mut texts: BTreeMap<String, Value> = languages.keys().filter(is_shown).map(text).collect();
    let date = texts.get(DATE).map(Value::to_string).unwrap_or_default();
    let named = MONTHS.iter().filter(|(placeholder, _)| date.contains(placeholder));
    texts.extend(
        named.flat_map(|(_, ending)| (1..=12).map(move |month| format!("month-{month}{ending}"))).map(|key| text(key.as_str())),
    );
    texts
}
