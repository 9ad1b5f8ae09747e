//! The search of one edition in one language, as static files.
//!
//! In: catalog, edition, language. Out: an [`Index`]: files for the browser, and the same dictionary for the terminal. Absent on
//! purpose: rendered HTML, which is never read again, and the disk. The reading side is `themes/base/assets/search/engine.js`.
//!
//! Texts become documents (`document`), words become stems (`analysis`), stems get meanings (`lexicon`) and, through tantivy
//! (`terms`), scores (`dictionary`); places, topics and filters get graded lists (`reach`); all is cut into files (`shards`,
//! `cards`, `manifest`).

pub mod analysis;
mod cards;
mod dictionary;
mod document;
mod lexicon;
mod manifest;
mod places;
pub mod query;
mod reach;
mod shards;
mod terms;
mod worth;

pub use analysis::Analyser;
pub use document::{Document, Kind};
pub use lexicon::Lexicon;

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::edition::{Edition, PageKey, Plan};
use crate::language::{Language, Languages};
use dictionary::Dictionary;
use manifest::Manifest;
use places::{Names, Place};
use terms::Terms;

/// Hexadecimal digits of a content hash in a file's name; more where two files would share them.
const HASH: usize = 8;

/// The published files of one index, by path below the site's base.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The script of the theme that reads the files.
pub const SCRIPT: &str = "search.js";

/// The search of one edition in one language.
pub struct Index {
    pub documents: Vec<Document>,
    analyser: Analyser,
    lexicon: Lexicon,
    places: Vec<Place>,
    names: Names,
    dictionary: Dictionary,
    terms: Terms,
}

impl Index {
    /// Builds the index.
    ///
    /// # Errors
    /// When the inverted index cannot be made, which in memory is a fault of the program.
    pub fn new(edition: &Edition, catalog: &Catalog, language: &Language) -> Result<Index, String> {
        let locale = language.locale();
        let analyser = Analyser::of(language.tag());
        let lexicon = lexicon::lexicon(&catalog.vocabulary, edition, locale, &analyser);
        let documents = document::documents(edition, catalog, language);
        let lists = reach::reach(edition, catalog, &documents);
        let made = dictionary::dictionary(&documents, lists, &lexicon, &analyser);
        let (dictionary, terms) = made.map_err(|error| error.to_string())?;
        let places = places::places(edition, catalog, locale);
        let names = Names::new(&places, &catalog.geography);
        Ok(Index { documents, analyser, lexicon, places, names, dictionary, terms })
    }

    /// Words of the vocabulary that no document of the edition has and no list stands for: what readers may type in vain.
    pub fn words_in_vain(&self) -> Vec<&str> {
        let is_empty = |link: &String| !link.starts_with('o') && !self.dictionary.contains_key(&format!("#{link}"));
        let in_vain = |key: &String| {
            self.dictionary.get(key).is_none_or(|record| record.postings.is_empty() && record.links.keys().all(is_empty))
        };
        self.lexicon.forms.iter().filter(|(_, key)| in_vain(key)).map(|(word, _)| word.as_str()).collect()
    }

    /// Whether a folded word says something: most questions are words of asking.
    fn says(&self, word: &str) -> bool {
        self.lexicon.says(word, &self.analyser)
    }

    /// The documents of a graded list.
    fn list(&self, key: &str) -> BTreeMap<u32, f32> {
        let postings = self.dictionary.get(key).into_iter().flat_map(|record| &record.postings);
        postings.map(|(number, grade)| (*number, f32::from(*grade) / 255.0)).collect()
    }

    /// The number of a place's own page.
    fn page_of(&self, place: &Place) -> Option<u32> {
        let kind = if place.position.is_some() { Kind::Municipality } else { Kind::Region };
        let (_, id) = place.key.split_once(':')?;
        self.documents.iter().position(|document| document.kind == kind && document.id == id).map(|number| number as u32)
    }

    /// The scores of a stem in the documents' texts, by tantivy, times the documents' worth.
    fn text_scores(&self, stem: &str) -> Result<Vec<(u32, f32)>, String> {
        let found = self.terms.found(stem).map_err(|error| error.to_string())?;
        Ok(found.into_iter().map(|(number, score)| (number, score * self.documents[number as usize].worth)).collect())
    }

    /// The files for the browser; `script` is the path of the theme's [`SCRIPT`].
    pub fn files(
        &self,
        edition: &Edition,
        catalog: &Catalog,
        languages: &Languages,
        language: &Language,
        script: Option<&str>,
    ) -> Files {
        let folder = Plan::search_index(language.locale());
        let folder_of = |kind: Kind| folder_of(kind, &self.documents, edition, language);
        let mut manifest = Manifest::new(edition, catalog, language, languages, &self.analyser, &self.lexicon, &self.places);
        let mut files = Files::new();
        let mut publish = |bytes: Vec<u8>, ending: &str| {
            let hash = blake3::hash(&bytes).to_hex();
            let is_free = |name: &String| files.get(&format!("{folder}{name}.{ending}")).is_none_or(|other| *other == bytes);
            let name = (HASH..=hash.len()).map(|digits| hash[..digits].to_string()).find(is_free).unwrap_or_default();
            files.insert(format!("{folder}{name}.{ending}"), bytes);
            name
        };
        manifest.documents = self.documents.len();
        let named = |kind: Kind| {
            let of_kind = self.documents.iter().filter(move |document| document.kind == kind);
            of_kind.map(|document| (document.id.clone(), document.title.clone()))
        };
        manifest.topics = named(Kind::Topic).collect();
        manifest.languages = named(Kind::Language).collect();
        for shard in shards::shards(&self.dictionary) {
            manifest.shards.push((shard.first, publish(shard.bytes, "bin")));
        }
        for group in cards::groups(&self.documents, &self.places, &folder_of) {
            manifest.cards.push((group.first, publish(group.text.into_bytes(), "txt")));
            manifest.hours.push(publish(group.hours.into_bytes(), "txt"));
        }
        for (digit, text) in postal_codes(edition, catalog) {
            manifest.postal_codes.insert(digit, publish(text.into_bytes(), "txt"));
        }
        for kind in Kind::ALL {
            let first = self.documents.iter().position(|document| document.kind == kind).filter(|_| !cards::has_card(kind));
            manifest.kinds.insert(kind.name(), (folder_of(kind), first));
        }
        files.insert(format!("{folder}manifest.json"), manifest.to_json().into_bytes());
        if let Some(script) = script {
            files.insert(format!("{folder}{SCRIPT}"), module(script).into_bytes());
        }
        files
    }
}

/// The module at a lasting address through which other pages, tests and Node search this index.
fn module(script: &str) -> String {
    format!(
        "import {{ open as openIndex }} from \"../../{script}\";\n\nlet index;\n\
         export const open = () => (index ??= openIndex(new URL(\"./\", import.meta.url).href));\n\
         export const search = async (query, options) => (await open()).search(query, options);\n"
    )
}

/// The folder below which the pages of a kind stand, with the `#` of those that are parts of one page.
fn folder_of(kind: Kind, documents: &[Document], edition: &Edition, language: &Language) -> String {
    if kind == Kind::News {
        let list = edition.plan.folder(&PageKey::NewsList, language.locale());
        return list.unwrap_or_default().to_string();
    }
    let first = documents.iter().find(|document| document.kind == kind);
    let folder = first.and_then(|document| {
        let address = document.address.trim_end_matches('/');
        address.rfind(['/', '#']).map(|end| address[..=end].to_string())
    });
    folder.unwrap_or_default()
}

/// Lines `code municipality lat lon` (degrees in hundredths) by the code's first digit.
fn postal_codes(edition: &Edition, catalog: &Catalog) -> BTreeMap<char, String> {
    let mut texts: BTreeMap<char, String> = BTreeMap::new();
    for (code, area) in &catalog.geography.postal_areas {
        let Some(first) = code.chars().next().filter(|_| edition.municipalities.contains(&area.municipality)) else { continue };
        let hundredths = |degrees: f64| (degrees * 100.0).round() as i64;
        let (lat, lon) = (hundredths(area.position.lat), hundredths(area.position.lon));
        texts.entry(first).or_default().push_str(&format!("{code} {} {lat} {lon}\n", area.municipality));
    }
    texts
}
