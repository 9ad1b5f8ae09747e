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
