//! Names, texts and addresses of web pages by language.

use serde_json::{Value, json};

use super::Settling;
use crate::entry::Locale;
use crate::import::draft::Draft;
use crate::import::record::{Record, Words};
use crate::import::values;

impl Settling<'_, '_> {
    /// Titles and texts by language.
    pub(super) fn words(&self, draft: &mut Draft, record: &mut Record) {
        /// What a card holds; see `too-long`.
        const SUMMARY: usize = 160;
        for (language, title) in record.names.clone() {
            if !self.is_language(&language) {
                record.notes.push(format!("the texts in `{language}` were left out: the portal has no such language"));
                continue;
            }
            let mut words = vec![("title", json!(title))];
            match record.summary.get(&language).filter(|summary| summary.chars().count() <= SUMMARY) {
                Some(summary) => words.push(("summary", json!(summary))),
                None if record.summary.contains_key(&language) => {
                    record
                        .notes
                        .push(format!("the summary in `{language}` is longer than {SUMMARY} characters; it needs a shorter one"));
                }
                None => {}
            }
            draft.words.insert(language.clone(), words);
            draft.bodies.extend(record.body.get(&language).map(|body| (language, body.clone())));
        }
    }

    /// A name: as it is when it is the same in all languages, or by language.
    pub(super) fn name(&self, words: &Words, notes: &mut Vec<String>) -> Option<Value> {
        let known: Words = words
            .iter()
            .filter(|(language, _)| self.is_language(language))
            .map(|(language, text)| (language.clone(), text.clone()))
            .collect();
        if known.len() < words.len() && !known.is_empty() {
            notes.push("names in languages that the portal does not have were left out".into());
        }
        let mut texts = if known.is_empty() { words } else { &known }.values();
        let first = texts.next()?;
        if known.is_empty() || texts.all(|text| text == first) { Some(json!(first)) } else { Some(json!(known)) }
    }

    pub(super) fn websites(&self, record: &mut Record) -> Option<Value> {
        let mut urls = Words::new();
        for (language, written) in &record.websites {
            match values::url(written) {
                Ok(url) => {
                    urls.insert(language.clone(), url);
                }
                Err(note) => record.notes.push(note),
            }
        }
        self.name(&urls, &mut record.notes)
    }

    pub(super) fn is_language(&self, code: &str) -> bool {
        Locale::parse(code).is_some_and(|locale| self.ground.entries.vocabulary.languages.contains_key(&locale))
    }
}
