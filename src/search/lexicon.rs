//! What words mean besides themselves: topics, languages of help, modes, other names, everyday words.
//!
//! In: the vocabulary and one language's analysis. Out: a [`Lexicon`] by stem. Words of all languages are in it, cut as the
//! index's language cuts them, so that `bankkoder` typed on the Finnish pages leads to the topic of bank codes.

use std::collections::{BTreeMap, BTreeSet};

use super::analysis::{Analyser, words};
use crate::edition::Edition;
use crate::entry::{Locale, Scope, SearchWords, Vocabulary};

/// Words up to so many letters are taken as they are, for their stems are those of too many others.
const SHORT: usize = 4;
/// What is said of a topic by a search phrase, against its name.
const PHRASE: f32 = 0.9;
/// What a word says of how help is given: less than what it says of the problem.
const MODE: f32 = 0.7;
/// Another name of the same thing.
const NAME: f32 = 0.95;
/// A word that means about the same.
const WORD: f32 = 0.55;

/// What a stem stands for besides itself.
#[derive(Clone, Debug, Default)]
pub struct Meaning {
    /// `t:bank_codes`, `l:sv`, `h:phone`, `o` (open now), each with its strength up to 1.
    pub links: BTreeMap<String, f32>,
    /// Folded words whose documents it finds too: what they count, and whether they are of the index's language.
    pub same: BTreeMap<String, (f32, bool)>,
    /// The name by which the index's language knows it, where that is another word.
    pub name: Option<String>,
}

/// Meanings by key, and the words that say little.
///
/// The key of a word of the index's language is its stem; of another language's, the word itself: its endings would be cut
/// where that language has none, and strangers would meet (Swedish `läppis` and Finnish `Lappi`).
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    pub meanings: BTreeMap<String, Meaning>,
    /// Every word in it, folded, with its key.
    pub forms: BTreeMap<String, String>,
    /// Folded words of the index's language that never choose a page alone.
    pub stop: BTreeSet<String>,
}

impl Lexicon {
    /// Whether a folded word chooses pages. Other forms of the longer words that do not are as little telling.
    pub fn says(&self, word: &str, analyser: &Analyser) -> bool {
        let is_form = || {
            let stem = analyser.stem(word);
            self.stop.iter().any(|stop| stop.chars().count() > SHORT && analyser.stem(stop) == stem)
        };
        !(self.stop.contains(word) || word.chars().count() > SHORT && is_form())
    }
}

/// Reads the vocabulary for an edition and a language.
pub fn lexicon(vocabulary: &Vocabulary, edition: &Edition, locale: Locale, analyser: &Analyser) -> Lexicon {
    let own = edition.id.region().map(|region| Scope::Region(region.clone()));
    let all_regions = own.is_none();
    let files: Vec<&SearchWords> = vocabulary
        .search_words
        .iter()
        .filter(|(scope, _)| all_regions || **scope == Scope::National || Some(*scope) == own.as_ref())
        .map(|(_, words)| words)
        .collect();
    let mut stops: BTreeMap<Locale, BTreeSet<String>> = BTreeMap::new();
    for (locale, list) in files.iter().flat_map(|file| &file.stop) {
        stops.entry(*locale).or_default().extend(list.value.iter().flat_map(|word| words(word)));
    }
    let mut lexicon = Lexicon { stop: stops.get(&locale).cloned().unwrap_or_default(), ..Lexicon::default() };
    let mut writer = Writer { analyser, stops: &stops, locale, lexicon: &mut lexicon };
    for code in &edition.topics {
        let Some(topic) = vocabulary.topic(code) else { continue };
        let link = format!("t:{code}");
        for (locale, name) in &topic.name {
            writer.link(&name.value, *locale, &link, 1.0);
        }
        for (locale, phrases) in &topic.search {
            for phrase in &phrases.value {
                writer.link(phrase, *locale, &link, PHRASE);
            }
        }
    }
    for file in &files {
        for row in &file.names {
            writer.row(&row.0, NAME);
        }
        for row in &file.words {
            writer.row(&row.0, WORD);
        }
        for language in &file.languages {
            for name in &language.names {
                writer.whole(name, &format!("l:{}", language.language.value));
            }
        }
        for mode in &file.modes {
            for (locale, names) in &mode.words.0 {
                for name in names {
                    writer.link(name, *locale, &format!("h:{}", mode.mode.code()), MODE);
                }
            }
        }
        for name in file.open_now.values().flat_map(|names| &names.value) {
            writer.whole(name, "o");
        }
    }
    lexicon
}

struct Writer<'a> {
    analyser: &'a Analyser,
    stops: &'a BTreeMap<Locale, BTreeSet<String>>,
    /// The index's language.
    locale: Locale,
    lexicon: &'a mut Lexicon,
}

impl Writer<'_> {
    /// The words of a phrase that say something in its language.
    fn content(&self, phrase: &str, locale: Locale) -> Vec<String> {
        let stop = |word: &String| self.stops.get(&locale).is_some_and(|stops| stops.contains(word));
        let all = words(phrase);
        let content: Vec<String> = all.iter().filter(|word| !stop(word)).cloned().collect();
        if content.is_empty() { all } else { content }
    }

    fn meaning(&mut self, word: &str, locale: Option<Locale>) -> &mut Meaning {
        let key = if locale == Some(self.locale) { self.analyser.stem(word) } else { word.to_string() };
        self.lexicon.forms.insert(word.to_string(), key.clone());
        self.lexicon.meanings.entry(key).or_default()
    }

    /// Each word of a phrase points to the link, by its share in the phrase.
    fn link(&mut self, phrase: &str, locale: Locale, link: &str, strength: f32) {
        let content = self.content(phrase, locale);
        let share = strength / (content.len() as f32).powf(0.8);
        for word in content {
            let known = self.meaning(&word, Some(locale)).links.entry(link.to_string()).or_default();
            *known = known.max(share);
        }
    }

    /// A phrase of one word that says something points to the link; longer ones cannot be told by one word.
    fn whole(&mut self, phrase: &str, link: &str) {
        let says_something = |word: &String| !self.stops.values().any(|stops| stops.contains(word));
        let content: Vec<String> = words(phrase).into_iter().filter(says_something).collect();
        if let [word] = content.as_slice() {
            self.meaning(word, None).links.insert(link.to_string(), 1.0);
        }
    }

    /// Every word of a row finds the one-word names of the row.
    fn row(&mut self, row: &BTreeMap<Locale, Vec<String>>, weight: f32) {
        let all = row.iter().flat_map(|(locale, phrases)| phrases.iter().map(|phrase| (*locale, phrase)));
        let phrases: Vec<(Locale, Vec<String>)> = all.map(|(locale, phrase)| (locale, self.content(phrase, locale))).collect();
        let single: Vec<(String, bool)> = phrases
            .iter()
            .filter(|(_, words)| words.len() == 1)
            .map(|(locale, words)| (words[0].clone(), *locale == self.locale))
            .collect();
        let own_name = row.get(&self.locale).and_then(|names| names.first()).cloned();
        for (locale, phrase) in &phrases {
            // One word of a longer name says little of it: `Nokia phone` must not make every phone a Nokia.
            let share = weight / (phrase.len() * phrase.len()) as f32;
            for word in phrase {
                let meaning = self.meaning(word, Some(*locale));
                for (target, own) in single.iter().filter(|(target, _)| target != word) {
                    let known = meaning.same.entry(target.clone()).or_insert((0.0, *own));
                    known.0 = known.0.max(share);
                }
                if weight == NAME && phrase.len() == 1 {
                    let other = own_name.clone().filter(|name| words(name).first().map(String::as_str) != Some(word.as_str()));
                    meaning.name = meaning.name.take().or(other);
                }
            }
        }
    }
}
