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

    /// Where the term first stands in a text, whole words only.
    pub(super) fn find(&self, text: &str) -> Option<Range<usize>> {
        let words = words(text);
        (0..words.len()).find_map(|first| {
            let longest = self.forms.iter().filter(|form| fits(form, &words[first..], text)).map(Vec::len).max()?;
            Some(words[first].start..words[first + longest - 1].end)
        })
    }
}

/// Whether a form's words stand at the beginning, parted by single spaces.
fn fits(form: &[String], words: &[Range<usize>], text: &str) -> bool {
    let fits = |(pattern, place): (&String, &Range<usize>)| {
        let word = text[place.clone()].to_lowercase();
        pattern.strip_suffix('*').map_or(word == *pattern, |beginning| word.starts_with(beginning))
    };
    let close = |pair: &[Range<usize>]| text[pair[0].end..pair[1].start].trim().is_empty();
    form.len() <= words.len() && form.iter().zip(words).all(fits) && words[..form.len()].windows(2).all(close)
}

/// The words of a text: runs of letters, digits, hyphens and apostrophes.
fn words(text: &str) -> Vec<Range<usize>> {
    let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '’' | '\'');
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, letter)| is_word(*letter)) {
        match words.last_mut().filter(|word| word.end == at) {
            Some(word) => word.end += letter.len_utf8(),
            None => words.push(at..at + letter.len_utf8()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::Term;

    #[track_caller]
    fn check(forms: &[&str], text: &str, expected: Option<&str>) {
        let term = Term::new(forms.iter().copied(), String::new());
        assert_eq!(term.find(text).map(|place| &text[place]), expected, "{text}");
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
