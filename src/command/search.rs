//! `opaste search`: what readers would find, and why, by tantivy.

use super::{Failure, Options, Outcome, Progress, compile, prepare};
use crate::entry::Locale;
use crate::search::{Index, query};

/// What to search for.
#[derive(Clone, Debug)]
pub struct Search {
    pub queries: Vec<String>,
    /// The edition's first language if not said.
    pub language: Option<String>,
    /// The most results of a query.
    pub limit: usize,
}

/// What the queries found.
#[derive(Clone, Debug, Default)]
pub struct Searched {
    /// In the order of the queries.
    pub answers: Vec<(String, query::Answer, Vec<Found>)>,
    /// Words of the vocabulary that no entry has.
    pub in_vain: Vec<String>,
}

/// A result as it is printed.
#[derive(Clone, Debug)]
pub struct Found {
    pub kind: &'static str,
    pub title: String,
    /// Path from the host.
    pub url: String,
    pub score: f32,
    /// For each word that it meets: the word, the key in the dictionary, and its part of the score.
    pub because: Vec<(String, String, f32)>,
}

/// Searches the asked edition; nothing is found while the content has errors.
///
/// # Errors
/// When a folder cannot be read, the edition does not have the language, or the index cannot be made.
pub fn search(options: &Options, asked: &Search, progress: &dyn Progress) -> Result<(Outcome, Searched), Failure> {
    let mut outcome = Outcome::default();
    let mut searched = Searched::default();
    let Some(world) = compile(options, progress, &mut outcome)? else { return Ok((outcome, searched)) };
    let sites = prepare(options, &world, &mut outcome);
    if let (Some(site), false) = (sites.first(), outcome.diagnostics.has_errors()) {
        progress.stage("indexing", 0);
        let language = asked.language.as_ref().map(|code| Locale::parse(code)).unwrap_or(site.edition.languages.first().copied());
        let language =
            language.filter(|locale| site.edition.languages.contains(locale)).and_then(|locale| world.languages.get(locale));
        let Some(language) = language else {
            let languages: Vec<String> = site.edition.languages.iter().map(ToString::to_string).collect();
            return Err(Failure(vec![format!("the edition has no such language; it has {}", languages.join(", "))]));
        };
        let failure = |error: String| Failure(vec![error]);
        let index = Index::new(&site.edition, &world.catalog, language).map_err(failure)?;
        for query in &asked.queries {
            let answer = query::answer(&index, query, asked.limit).map_err(failure)?;
            let found = answer.results.iter().map(|found| described(&index, found, site)).collect();
            searched.answers.push((query.clone(), answer, found));
        }
        searched.in_vain = index.words_in_vain().into_iter().map(str::to_string).collect();
    }
    drop(sites);
    outcome.keep_sources(world);
    Ok((outcome, searched))
}

fn described(index: &Index, found: &query::Found, site: &crate::site::Site) -> Found {
    let document = &index.documents[found.number as usize];
    Found {
        kind: document.kind.name(),
        title: document.title.clone(),
        url: site.edition.base.path_of(&document.address),
        score: found.score,
        because: found.because.clone(),
    }
}
