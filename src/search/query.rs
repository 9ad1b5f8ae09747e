//! A query → ranked documents, for the terminal: the same steps as in the browser (`themes/base/assets/search/engine.js`), with
//! tantivy itself scoring the texts.
//!
//! Words that name places, languages of help and modes become filters; the others find documents by exact stems, beginnings,
//! typing errors and parts of compounds, and through topics. What more words find comes first; nothing is required.

use std::collections::{BTreeMap, BTreeSet};

use super::analysis::{self, QUERY_WORDS};
use super::dictionary::{Dictionary, Record};
use super::document::Kind;
use super::places::Place;
use super::{Index, dictionary};

/// Of a topic's score against that of texts, whose best words score about as much.
const TOPIC: f32 = 16.0;
/// Of the lesser of text and topic, where both are met.
const BOTH: f32 = 0.6;
/// A word that the typed one begins; beside a word that is typed whole.
const COMPLETION: f32 = 0.85;
const COMPLETION_BESIDE: f32 = 0.5;
/// By the number of typing errors.
const TYPO: [f32; 3] = [0.0, 0.75, 0.5];
/// The parts of a compound that the site does not have, or hardly.
const PARTS: f32 = 0.7;
const FEW: usize = 8;
const MOST_COMPLETIONS: usize = 24;
/// Within a place: what the page of a topic counts.
const TOPIC_PAGE: f32 = 0.3;
/// Against the best: the place's own page, and others that help in the language, where the words do not find them.
const OTHERS: f32 = 0.03;

/// What a query found, and how it was read.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub results: Vec<Found>,
    /// Places, languages of help and “open now” as they were understood: the words, and `m:698`, `r:lappi`, `l:sv` or `o`.
    pub filters: Vec<(String, String)>,
    /// The words that were searched for, with the stems that they met.
    pub words: Vec<(String, Vec<String>)>,
    /// Words that no entry has, in any form.
    pub unknown: Vec<String>,
}

/// A document that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// Number of the document.
    pub number: u32,
    pub score: f32,
    /// For each word that it meets: the word, the stem that was met, and its part of the score.
    pub because: Vec<(String, String, f32)>,
}

/// One way in which a word meets the dictionary: records that stand for it together, and what that counts.
struct Candidate<'d> {
    records: Vec<(&'d str, &'d Record)>,
    weight: f32,
    exact: bool,
}

/// Answers a query.
///
/// # Errors
/// When tantivy fails, which in memory is a fault of the program.
pub fn answer(index: &Index, query: &str, limit: usize) -> Result<Answer, String> {
    let mut answer = Answer::default();
    let mut seen = BTreeSet::new();
    let typed: Vec<String> = analysis::words(query).into_iter().filter(|word| seen.insert(word.clone())).collect();
    let (mut places, rest) = take_places(index, &typed, &mut answer);
    let mut telling: Vec<&String> = rest.iter().filter(|word| index.says(word)).take(QUERY_WORDS).collect();
    if telling.is_empty() && places.is_empty() {
        telling = rest.iter().take(QUERY_WORDS).collect();
    }
    let mut terms: Vec<(&str, Vec<Candidate>)> = Vec::new();
    let mut lists: Vec<Vec<String>> = Vec::new();
    for word in &telling {
        let candidates = find(index, word, Some(*word) == typed.last());
        // A word that the site does not have can be a place's name with a typing error.
        let near_enough = candidates.iter().any(|candidate| candidate.exact || candidate.weight > TYPO[1]);
        if let Some(place) = misspelt_place(index, word).filter(|_| !near_enough) {
            answer.filters.push(((*word).clone(), place.key.clone()));
            places.push(place);
            continue;
        }
        let exact = candidates.iter().filter(|candidate| candidate.exact);
        let links: Vec<&str> = exact.flat_map(|exact| exact.records[0].1.links.keys().map(String::as_str)).collect();
        let languages = links.iter().filter(|link| link.starts_with("l:") && index.dictionary.contains_key(&format!("#{link}")));
        let languages: Vec<String> = languages.map(|link| (*link).to_string()).collect();
        if languages.is_empty() && !links.contains(&"o") {
            if candidates.is_empty() {
                answer.unknown.push((*word).clone());
            }
            terms.push((word, candidates));
        } else {
            let understood = if languages.is_empty() { vec!["o".to_string()] } else { languages };
            answer.filters.extend(understood.iter().map(|link| ((*word).clone(), link.clone())));
            let keys: Vec<String> = understood.iter().filter(|link| *link != "o").map(|link| format!("#{link}")).collect();
            lists.extend((!keys.is_empty()).then_some(keys));
        }
    }
    join(index, &telling, &mut terms);
    for (word, candidates) in &terms {
        let met = candidates.iter().flat_map(|candidate| candidate.records.iter().map(|(key, _)| (*key).to_string()));
        answer.words.push(((*word).to_string(), met.collect()));
    }
    answer.results = rank(index, &terms, &places, &lists)?;
    answer.results.truncate(limit);
    put_named_first(index, &typed, &mut answer.results);
    Ok(answer)
}

/// Who types the whole title of a page means that page: it comes before what scores better.
fn put_named_first(index: &Index, typed: &[String], results: &mut Vec<Found>) {
    let named = |found: &Found| analysis::words(&index.documents[found.number as usize].title) == typed;
    if let Some(at) = results.iter().position(named).filter(|at| *at > 0) {
        let best = results[0].score;
        let mut found = results.remove(at);
        found.score = best;
        results.insert(0, found);
    }
}

/// Takes the words that name places out of the query.
fn take_places<'i>(index: &'i Index, typed: &[String], answer: &mut Answer) -> (Vec<&'i Place>, Vec<String>) {
    let (mut places, mut rest) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < typed.len() {
        let named = (1..=3.min(typed.len() - at)).rev().find_map(|size| {
            let said = typed[at..at + size].join(" ");
            index.names.place(&said).map(|place| (size, said, &index.places[place]))
        });
        match named {
            Some((size, said, place)) => {
                answer.filters.push((said, place.key.clone()));
                places.push(place);
                at += size;
            }
            None => {
                rest.push(typed[at].clone());
                at += 1;
            }
        }
    }
    (places, rest)
}

/// The only place whose name is one typing error away.
fn misspelt_place<'i>(index: &'i Index, word: &str) -> Option<&'i Place> {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() < 5 {
        return None;
    }
    let is_near = |name: &String| distance(&letters, &name.chars().collect::<Vec<_>>(), 1) == 1;
    let mut near = index.places.iter().filter(|place| place.called().any(|name| is_near(&name)));
    near.next().filter(|_| near.next().is_none())
}

/// What the dictionary has for a word. A word of another language is its own key.
fn find<'i>(index: &'i Index, word: &str, typing: bool) -> Vec<Candidate<'i>> {
    let (dictionary, analyser) = (&index.dictionary, &index.analyser);
    let length = word.chars().count();
    let stem = analyser.stem(word);
    let keys = std::iter::once(stem.as_str()).chain((stem != word).then_some(word));
    let exact: Vec<(&str, &Record)> =
        keys.filter_map(|key| dictionary.get_key_value(key)).map(|(key, record)| (key.as_str(), record)).collect();
    let mut candidates: Vec<Candidate> =
        exact.iter().map(|record| Candidate { records: vec![*record], weight: 1.0, exact: true }).collect();
    if typing || (exact.is_empty() && length > 3) {
        candidates.extend(completions(dictionary, word, &exact));
    }
    if candidates.is_empty() && length > 3 {
        candidates.extend(misspelt(dictionary, word, &stem, typing));
    }
    // An ending that no table knows: a shorter beginning will do.
    for cut in 1..=3 {
        let left = length.saturating_sub(cut);
        if candidates.is_empty() && left >= 5 {
            let beginning: String = word.chars().take(left).collect();
            candidates.extend(completions(dictionary, &beginning, &[]));
        }
    }
    if length > 5 && exact.iter().all(|(_, record)| record.postings.len() < FEW && record.links.is_empty()) {
        let parts: Vec<(&str, &Record)> = analysis::parts_of_query(word, analyser, dictionary, exact.is_empty())
            .iter()
            .filter_map(|part| dictionary.get_key_value(&analyser.stem(part)))
            .map(|(key, record)| (key.as_str(), record))
            .collect();
        let telling: Vec<_> =
            parts.iter().copied().filter(|(_, record)| record.forms.iter().any(|form| index.says(form))).collect();
        let records = if telling.is_empty() { parts } else { telling };
        candidates.extend((!records.is_empty()).then_some(Candidate { records, weight: PARTS, exact: false }));
    }
    candidates
}

/// Two words that the site writes as one count as that one too.
fn join<'i>(index: &'i Index, telling: &[&String], terms: &mut [(&str, Vec<Candidate<'i>>)]) {
    for pair in telling.windows(2) {
        let joined = format!("{}{}", pair[0], pair[1]);
        let Some((key, record)) = index.dictionary.get_key_value(&index.analyser.stem(&joined)) else { continue };
        if !record.forms.contains(&joined) {
            continue;
        }
        for (_, candidates) in terms.iter_mut().filter(|(word, _)| pair.iter().any(|one| one.as_str() == *word)) {
            candidates.push(Candidate { records: vec![(key, record)], weight: 1.0, exact: false });
        }
    }
}

fn completions<'d>(dictionary: &'d Dictionary, word: &str, exact: &[(&str, &Record)]) -> Vec<Candidate<'d>> {
    let typed = word.chars().count() as f32;
    let base = if exact.is_empty() { COMPLETION } else { COMPLETION_BESIDE };
    let candidate = |(key, record): (&'d String, &'d Record)| {
        let lengths = record.forms.iter().filter(|form| form.starts_with(word)).map(|form| form.chars().count());
        let shortest = lengths.min()? as f32;
        Some(Candidate { records: vec![(key, record)], weight: base * (typed / shortest).sqrt(), exact: false })
    };
    let is_exact = |key: &str| exact.iter().any(|(known, _)| *known == key);
    let others = dictionary.iter().filter(|(key, _)| !key.starts_with('#') && !is_exact(key));
    nearest(others.filter_map(candidate).collect())
}

fn misspelt<'d>(dictionary: &'d Dictionary, word: &str, stem: &str, typing: bool) -> Vec<Candidate<'d>> {
    let letters: Vec<char> = word.chars().collect();
    let stem_letters: Vec<char> = stem.chars().collect();
    let most = if letters.len() > 7 { 2 } else { 1 };
    let errors = |key: &str, record: &Record| {
        let key: Vec<char> = key.chars().collect();
        let mut least = if stem == word { most + 1 } else { distance(&stem_letters, &key, most - 1) + 1 };
        for form in &record.forms {
            let form: Vec<char> = form.chars().collect();
            least = least.min(distance(&letters, &form, most));
            if typing && form.len() > letters.len() && letters.len() > 4 {
                least = least.min(distance(&letters, &form[..letters.len()], 1) + 1);
            }
        }
        least
    };
    // Errors in the first letters too: one of them wrong, missing, or the two swapped.
    let beginnings = [[0, 1], [0, 2], [1, 2], [1, 0]].map(|order| order.map(|at| letters[at]).iter().collect::<String>());
    let candidate = |(key, record): (&'d String, &'d Record)| {
        let errors = errors(key, record);
        let weight = TYPO.get(errors.max(1)).copied().filter(|_| errors <= most)?;
        Some(Candidate { records: vec![(key, record)], weight, exact: false })
    };
    let keys = dictionary.iter().filter(|(key, _)| beginnings.iter().any(|beginning| key.starts_with(beginning.as_str())));
    let found: Vec<Candidate> = keys.filter_map(candidate).collect();
    // Words with more errors only add noise to those with fewer.
    let best = found.iter().map(|candidate| candidate.weight).fold(0.0, f32::max);
    nearest(found.into_iter().filter(|candidate| candidate.weight >= best).collect())
}

/// Letters that are wrong, missing, too many or swapped; `most` + 1 when there are more than `most`.
fn distance(one: &[char], other: &[char], most: usize) -> usize {
    if one.len().abs_diff(other.len()) > most {
        return most + 1;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for i in 1..=one.len() {
        let mut row = vec![i];
        for j in 1..=other.len() {
            let same = usize::from(one[i - 1] != other[j - 1]);
            let mut least = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + same);
            if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        if row.iter().all(|errors| *errors > most) {
            return most + 1;
        }
        before = std::mem::replace(&mut last, row);
    }
    last[other.len()]
}

/// The candidates that count most, a bounded number of them.
fn nearest(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by(|one, other| other.weight.total_cmp(&one.weight).then_with(|| one.records[0].0.cmp(other.records[0].0)));
    candidates.truncate(MOST_COMPLETIONS);
    candidates
}

/// Scores all documents that the terms find, within the places and lists.
fn rank(index: &Index, terms: &[(&str, Vec<Candidate>)], places: &[&Place], lists: &[Vec<String>]) -> Result<Vec<Found>, String> {
    let terms: Vec<&(&str, Vec<Candidate>)> = terms.iter().filter(|(_, candidates)| !candidates.is_empty()).collect();
    let place = merged(places.iter().map(|place| index.list(&format!("#{}", place.key))));
    let limits: Vec<BTreeMap<u32, f32>> = lists.iter().map(|keys| merged(keys.iter().map(|key| index.list(key)))).collect();
    let is_topic = |number: u32| index.documents[number as usize].kind == Kind::Topic;
    let grade = |number: u32| place.get(&number).copied().or_else(|| is_topic(number).then_some(TOPIC_PAGE));
    let within =
        |number: &u32| (places.is_empty() || grade(*number).is_some()) && limits.iter().all(|list| list.contains_key(number));
    let everywhere = text_scores(index, &terms)?;
    let mut found: Vec<Found> = everywhere.values().filter(|found| within(&found.number)).cloned().collect();
    for document in &mut found {
        document.score *= 0.35 + 0.65 * document.because.len() as f32 / terms.len() as f32;
    }
    let told = !found.is_empty();
    let listed = |number: &u32, score: f32| Found { number: *number, score, because: Vec::new() };
    if told {
        let most = found.iter().map(|document| document.score).fold(0.0, f32::max);
        let own = places.iter().filter_map(|place| index.page_of(place)).filter(|number| !everywhere.contains_key(number));
        found.extend(own.map(|number| listed(&number, most * OTHERS)));
        let speaking = limits.first().into_iter().flat_map(BTreeMap::keys);
        let speaking = speaking.filter(|number| within(number) && !everywhere.contains_key(number));
        found.extend(speaking.map(|number| listed(number, most * OTHERS)));
    } else if let Some(pool) = if places.is_empty() { limits.first() } else { Some(&place) } {
        // Words that find nothing there do not empty the page: what is there is shown.
        found.extend(pool.keys().filter(|number| within(number)).map(|number| listed(number, 1.0)));
    }
    for document in &mut found {
        if !places.is_empty() {
            let grade = grade(document.number).unwrap_or_default();
            document.score = if told { document.score.sqrt() * grade.powf(1.2) } else { 10.0 * grade };
        }
        for limit in &limits {
            document.score *= 0.5 + limit.get(&document.number).copied().unwrap_or_default() / 2.0;
        }
    }
    found.sort_by(|one, other| other.score.total_cmp(&one.score).then_with(|| one.number.cmp(&other.number)));
    Ok(found)
}

/// The best grade of several lists, document by document.
fn merged(lists: impl Iterator<Item = BTreeMap<u32, f32>>) -> BTreeMap<u32, f32> {
    let mut all: BTreeMap<u32, f32> = BTreeMap::new();
    for (number, grade) in lists.flatten() {
        let known = all.entry(number).or_default();
        *known = known.max(grade);
    }
    all
}

/// Scores of all documents that the words find.
fn text_scores(index: &Index, terms: &[&(&str, Vec<Candidate>)]) -> Result<BTreeMap<u32, Found>, String> {
    let mut found: BTreeMap<u32, Found> = BTreeMap::new();
    for (word, candidates) in terms {
        let mut clause: BTreeMap<u32, (f32, &str)> = BTreeMap::new();
        for candidate in candidates {
            let mut scores: BTreeMap<u32, Vec<f32>> = BTreeMap::new();
            for (key, record) in &candidate.records {
                for (number, score) in record_scores(index, key, record)? {
                    scores.entry(number).or_default().push(score);
                }
            }
            let parts = candidate.records.len() as f32;
            for (number, all) in scores {
                let share = 0.35 + 0.65 * all.len() as f32 / parts;
                let score = candidate.weight * share * all.iter().sum::<f32>() / parts;
                let known = clause.entry(number).or_insert((0.0, candidate.records[0].0));
                if score > known.0 {
                    *known = (score, candidate.records[0].0);
                }
            }
        }
        for (number, (score, key)) in clause {
            let document = found.entry(number).or_insert(Found { number, score: 0.0, because: Vec::new() });
            document.score += score;
            document.because.push(((*word).to_string(), key.to_string(), score));
        }
    }
    Ok(found)
}

/// Scores of the documents that a record's texts, by tantivy, or its topics and modes find.
fn record_scores(index: &Index, key: &str, record: &Record) -> Result<BTreeMap<u32, f32>, String> {
    let mut scores = dictionary::combined(key, &record.same, |stem| index.text_scores(stem))?;
    let mut linked: BTreeMap<u32, f32> = BTreeMap::new();
    for (link, strength) in record.links.iter().filter(|(link, _)| link.starts_with("t:") || link.starts_with("h:")) {
        for (number, grade) in index.list(&format!("#{link}")) {
            let known = linked.entry(number).or_default();
            *known = known.max(TOPIC * f32::from(*strength) / 255.0 * grade);
        }
    }
    for (number, score) in linked {
        let text = scores.get(&number).copied().unwrap_or_default();
        scores.insert(number, text.max(score) + BOTH * text.min(score));
    }
    Ok(scores)
}
