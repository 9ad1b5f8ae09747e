//! Words of the glossary in a text: the first use of each leads to its explanation.

use std::ops::Range;

/// A word to be explained: the forms that it takes in texts, and the address of its explanation.
#[derive(Clone, Debug)]
pub struct Term {
    /// Each form as its words in lower case; one that ends in `*` stands for all that begin so.
    forms: Vec<Vec<String>>,
    pub(super) address: String,
}

impl Term {
    /// Takes forms such as `selain*` and `vahva* tunnistautumi*`.
    pub fn new<'a>(forms: impl IntoIterator<Item = &'a str>, address: String) -> Self {
        let words = |form: &str| form.to_lowercase().split_whitespace().map(str::to_string).collect::<Vec<_>>();
        Term { forms: forms.into_iter().map(words).filter(|words| !words.is_empty()).collect(), address }
    }

    /// Where the term first stands among a text's words, whole words only.
    pub(super) fn find(&self, words: &Words) -> Option<Range<usize>> {
        let places = &words.places;
        (0..places.len()).find_map(|first| {
            let longest = self.forms.iter().filter(|form| words.have(form, first)).map(Vec::len).max()?;
            Some(places[first].start..places[first + longest - 1].end)
        })
    }
}

/// The words of a text, looked up once for all terms: runs of letters, digits, hyphens and apostrophes.
pub(super) struct Words {
    places: Vec<Range<usize>>,
    lower: Vec<String>,
    /// Whether nothing but spaces parts a word from the next one.
    joined: Vec<bool>,
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '’' | '\'');
        let mut places: Vec<Range<usize>> = Vec::new();
        for (at, letter) in text.char_indices().filter(|(_, letter)| is_word(*letter)) {
            match places.last_mut().filter(|place| place.end == at) {
                Some(place) => place.end += letter.len_utf8(),
                None => places.push(at..at + letter.len_utf8()),
            }
        }
        let lower = places.iter().map(|place| text[place.clone()].to_lowercase()).collect();
        let joined = places.windows(2).map(|pair| text[pair[0].end..pair[1].start].trim().is_empty()).collect();
        Words { places, lower, joined }
    }

    /// Whether a form's words stand from the word `first` on, parted by spaces only.
    fn have(&self, form: &[String], first: usize) -> bool {
        let fits = |(pattern, word): (&String, &String)| {
            pattern.strip_suffix('*').map_or(word == pattern, |beginning| word.starts_with(beginning))
        };
        let last = first + form.len() - 1;
        last < self.lower.len()
            && form.iter().zip(&self.lower[first..]).all(fits)
            && self.joined[first..last].iter().all(|joined| *joined)
    }
}

#[cfg(test)]
mod tests {
    use super::{Term, Words};

    #[track_caller]
    fn check(forms: &[&str], text: &str, expected: Option<&str>) {
        let term = Term::new(forms.iter().copied(), String::new());
        assert_eq!(term.find(&Words::of(text)).map(|place| &text[place]), expected, "{text}");
    }

    #[test]
    fn inflected_words_are_found_whole() {
        check(&["selain*", "selaim*"], "Avaa Selaimella sivu", Some("Selaimella"));
        check(&["vahva* tunnistautumi*"], "Tämä on vahvaa tunnistautumista.", Some("vahvaa tunnistautumista"));
        check(&["app", "app*"], "apotti ja appi", Some("appi"));
        check(&["moln"], "molnet", None);
        check(&["bank* koder"], "bank, koder", None);
        check(&[], "anything", None);
    }
}
