//! Text → terms, per language: folding, stems, compounds, words that say little.
//!
//! The script in the browser does the same with the tables that the manifest carries; both are held to
//! `tests/search/normalising.json`.

mod compound;
mod fold;
pub mod rules;
mod stem;

pub use compound::{Known, parts, parts_of_query};
pub use fold::{QUERY_WORDS, fold, words};

use stem::Stemmer;

/// The analysis of one language.
#[derive(Clone, Debug)]
pub struct Analyser {
    pub language: String,
    stemmer: Stemmer,
    /// Whether the language writes compounds as one word.
    pub compounds: bool,
}

impl Analyser {
    /// The analysis of a language, by its code's first part: `fi-simple` is read as `fi`.
    pub fn of(language: &str) -> Self {
        let language = language.split('-').next().unwrap_or_default();
        Analyser { language: language.to_string(), stemmer: Stemmer::of(language), compounds: rules::has_compounds(language) }
    }

    /// The key that all forms of a folded word share.
    pub fn stem(&self, word: &str) -> String {
        self.stemmer.stem(word)
    }
}

#[cfg(test)]
mod tests {
    use super::{Analyser, words};

    /// The script in the browser is held to the same cases by `tests/search/search.test.js`.
    #[test]
    fn words_and_stems_are_those_of_the_shared_cases() {
        let cases: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/search/normalising.json")).expect("JSON");
        let list = |value: &serde_json::Value| -> Option<Vec<String>> {
            Some(value.as_array()?.iter().filter_map(|word| word.as_str().map(str::to_string)).collect())
        };
        for case in cases.as_array().expect("a list") {
            let found = words(case["text"].as_str().expect("a text"));
            if let Some(expected) = list(&case["words"]) {
                assert_eq!(found, expected);
            }
            if let Some(expected) = list(&case["stems"]) {
                let analyser = Analyser::of(case["language"].as_str().expect("a language"));
                assert_eq!(found.iter().map(|word| analyser.stem(word)).collect::<Vec<_>>(), expected);
            }
        }
    }
}
