//! Texts, terms and meanings of one language → the dictionary that is published: by stem, its forms, what it means, and the
//! documents that it finds with their impacts.
//!
//! An impact is a score on a scale of 255 steps, each 3 % above the last, so that one byte carries it. Lists of graded
//! documents (`#m:698`) stand in the same dictionary, before all letters.

use std::collections::{BTreeMap, BTreeSet};

use tantivy::TantivyError;

use super::analysis::{self, Analyser, Known};
use super::document::Document;
use super::lexicon::Lexicon;
use super::reach::Graded;
use super::terms::{Fields, Terms};

/// Numbers of the fields that hold the parts of compounds: of the title, and of all other texts.
const TITLE_PARTS: usize = super::terms::FIELDS.len() - 2;
const PARTS: usize = super::terms::FIELDS.len() - 1;
/// Words longer than this are no words.
const LONGEST: usize = 40;
/// The least score that has an impact of its own, and how many steps make it twice as large.
const LEAST: f32 = 0.05;
const STEPS_TO_DOUBLE: f32 = 24.0;
/// Of the score of the word that a synonym stands for, the least that is kept.
const TELLING: f32 = 0.3;

/// One key of the dictionary.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Folded words with this stem, as they stand in texts and vocabulary.
    pub forms: BTreeSet<String>,
    /// See [`super::lexicon::Meaning::links`]; strengths from 1 to 255.
    pub links: BTreeMap<String, u8>,
    /// The name by which the index's language knows it.
    pub name: Option<String>,
    /// Keys of other words whose documents it finds too, and what they count. Not published: the postings hold what they give.
    pub same: BTreeMap<String, f32>,
    /// Documents by number, with impacts or grades.
    pub postings: Vec<(u32, u8)>,
}

/// The records by key.
pub type Dictionary = BTreeMap<String, Record>;

/// A score as an impact.
pub fn impact(score: f32) -> u8 {
    ((score / LEAST).log2() * STEPS_TO_DOUBLE).round().clamp(1.0, 255.0) as u8
}

/// The score of an impact, as the script reads it.
#[cfg(test)]
fn score(impact: u8) -> f32 {
    LEAST * (f32::from(impact) / STEPS_TO_DOUBLE).exp2()
}

/// Builds the dictionary of one language; the terms behind it answer the terminal's queries.
///
/// # Errors
/// As [`Terms::index`].
pub fn dictionary(
    documents: &[Document],
    lists: BTreeMap<String, Graded>,
    lexicon: &Lexicon,
    analyser: &Analyser,
) -> Result<(Dictionary, Terms), TantivyError> {
    let words: Vec<Vec<Vec<String>>> = documents.iter().map(field_words).collect();
    let mut forms = Forms::default();
    let mut stems: BTreeMap<&str, String> = BTreeMap::new();
    for word in words.iter().flatten().flatten() {
        stems.entry(word).or_insert_with(|| analyser.stem(word));
    }
    for (word, stem) in &stems {
        forms.add(word, stem);
    }
    let of_texts = forms.words.clone();
    for (word, key) in &lexicon.forms {
        forms.add(word, key);
    }
    let mut parts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for word in stems.keys() {
        let found = analysis::parts(word, analyser, &forms);
        if !found.is_empty() {
            parts.insert(word, found);
        }
    }
    let fields: Vec<Fields> = words.iter().map(|words| stems_of(words, &stems, &parts, analyser)).collect();
    let terms = Terms::index(&fields)?;
    let mut scores = terms.scores()?;
    for (number, score) in scores.values_mut().flatten() {
        *score *= documents[*number as usize].worth;
    }
    for found in parts.values().flatten() {
        forms.add(found, &analyser.stem(found));
    }
    let mut dictionary = Dictionary::new();
    for (stem, words) in forms.by_stem {
        dictionary.entry(stem).or_default().forms = words;
    }
    for stem in scores.keys() {
        dictionary.entry(stem.clone()).or_default();
    }
    for (key, meaning) in &lexicon.meanings {
        let record = dictionary.entry(key.clone()).or_default();
        record.links = meaning.links.iter().map(|(link, strength)| (link.clone(), (strength * 255.0).round() as u8)).collect();
        record.name.clone_from(&meaning.name);
        // A word of another language stands for itself only where texts have it in just this form.
        let known = meaning.same.iter().filter(|(word, (_, own))| *own || of_texts.contains(*word));
        record.same = known.map(|(word, (weight, _))| (analyser.stem(word), *weight)).filter(|(stem, _)| stem != key).collect();
    }
    for (key, record) in &mut dictionary {
        let scores_of = |stem: &str| Ok::<_, TantivyError>(scores.get(stem).cloned().unwrap_or_default());
        let found = combined(key, &record.same, scores_of)?;
        record.postings = found.into_iter().map(|(number, score)| (number, impact(score))).collect();
    }
    dictionary.retain(|_, record| !record.postings.is_empty() || !record.links.is_empty());
    for (key, list) in lists {
        dictionary.insert(key, Record { postings: list, ..Record::default() });
    }
    Ok((dictionary, terms))
}

/// The scores that a word has by its own texts, and by those of the words that it stands for.
///
/// # Errors
/// As `scores_of`.
pub fn combined<E>(
    key: &str,
    same: &BTreeMap<String, f32>,
    scores_of: impl Fn(&str) -> Result<Vec<(u32, f32)>, E>,
) -> Result<BTreeMap<u32, f32>, E> {
    let mut best: BTreeMap<u32, f32> = scores_of(key)?.into_iter().collect();
    for (other, weight) in same {
        let found = scores_of(other)?;
        let most = found.iter().map(|(_, score)| *score).fold(0.0, f32::max);
        // Documents that only mention the other word are not what the reader means by this one.
        for (number, score) in found.into_iter().filter(|(_, score)| *score >= TELLING * most) {
            let known = best.entry(number).or_default();
            *known = known.max(weight * score);
        }
    }
    Ok(best)
}

/// The words of a document by field, the parts of compounds left out.
fn field_words(document: &Document) -> Vec<Vec<String>> {
    let texts = &document.texts;
    let fields = [&texts.title, &texts.keywords, &texts.places, &texts.organisation, &texts.summary, &texts.body, &texts.other];
    fields.iter().map(|text| analysis::words(text).into_iter().filter(|word| word.len() <= LONGEST).collect()).collect()
}

fn stems_of(
    words: &[Vec<String>],
    stems: &BTreeMap<&str, String>,
    parts: &BTreeMap<&str, Vec<String>>,
    analyser: &Analyser,
) -> Fields {
    let mut fields = Fields::default();
    for (field, words) in words.iter().enumerate() {
        fields[field] = words.iter().map(|word| stems[word.as_str()].clone()).collect();
        let parts_field = if field == 0 { TITLE_PARTS } else { PARTS };
        for part in words.iter().flat_map(|word| parts.get(word.as_str()).into_iter().flatten()) {
            fields[parts_field].push(analyser.stem(part));
        }
    }
    fields
}

/// Words and stems that the site knows.
#[derive(Default)]
struct Forms {
    by_stem: BTreeMap<String, BTreeSet<String>>,
    words: BTreeSet<String>,
}

impl Forms {
    fn add(&mut self, word: &str, stem: &str) {
        self.words.insert(word.to_string());
        self.by_stem.entry(stem.to_string()).or_default().insert(word.to_string());
    }
}

impl Known for Forms {
    fn has_form(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    fn has_stem(&self, stem: &str) -> bool {
        self.by_stem.contains_key(stem)
    }
}

impl Known for Dictionary {
    fn has_form(&self, word: &str) -> bool {
        self.values().any(|record| record.forms.contains(word))
    }

    fn has_stem(&self, stem: &str) -> bool {
        self.contains_key(stem)
    }
}

#[cfg(test)]
mod tests {
    use super::{impact, score};

    #[test]
    fn an_impact_keeps_its_score_within_a_small_step() {
        for value in [0.06_f32, 0.5, 1.0, 3.3, 12.0, 64.5] {
            let kept = score(impact(value));
            assert!((kept / value - 1.0).abs() < 0.015, "{value} became {kept}");
        }
        assert_eq!((impact(0.0), impact(1e9)), (1, 255));
    }
}
