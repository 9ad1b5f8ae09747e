//! What the script loads first: the analysis of the language, the places, the topics, the directory of all other files, and
//! the interface's texts.

use std::collections::BTreeMap;

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
const TEXTS: [&str; 33] = [
    "cost-free",
    "date-short",
    "hours-closed-now",
    "hours-open-now",
    "mode-",
    "month-",
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
    pub municipalities: Vec<Value>,
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
            regions: places.iter().filter(|place| place.position.is_none()).map(place).collect(),
            municipalities: places.iter().filter(|place| place.position.is_some()).map(place).collect(),
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

/// `[code, name, other names, vowel stems, region, lat, lon]`; names parted by `|`, stems as
/// changes of the name, degrees in hundredths. Empty ends are
/// left out.
fn place(place: &Place) -> Value {
    let code = place.key.split_once(':').map_or("", |(_, code)| code);
    let joined = |names: &std::collections::BTreeSet<String>| names.iter().map(String::as_str).collect::<Vec<_>>().join("|");
    let stems: std::collections::BTreeSet<String> = place.stems.iter().map(|stem| change(&place.plain_name(), stem)).collect();
    let (others, stems) = (joined(&place.others), joined(&stems));
    match place.position {
        Some((lat, lon)) => {
            json!([code, place.name, others, stems, place.region, (lat * 100.0).round() as i64, (lon * 100.0).round() as i64])
        }
        None => json!([code, place.name, others, stems]),
    }
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
    languages.keys().filter(is_shown).map(text).collect()
}
