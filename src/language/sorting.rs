//! The alphabetical order of a language.
//!
//! In: texts. Out: which comes first, the same for equal inputs on every machine.
//! Absent on purpose: folding for search; there ä and a are one letter, here they never are.

use std::borrow::Cow;
use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};

use super::Language;
use crate::entry::Locale;

/// Above every letter in the collation, so that a letter with it behind comes after all words with the letter alone.
const AFTER: char = '\u{ffff}';

/// The letters of Northern Sámi that stand behind another one: a á b c č d đ … n ŋ … s š t ŧ … z ž å ä ö.
/// Those composed of a letter and a mark are here in both spellings.
const SAMI: [(&str, char); 14] = [
    ("á", 'a'),
    ("Á", 'A'),
    ("č", 'c'),
    ("Č", 'C'),
    ("đ", 'd'),
    ("Đ", 'D'),
    ("ŋ", 'n'),
    ("Ŋ", 'N'),
    ("š", 's'),
    ("Š", 'S'),
    ("ŧ", 't'),
    ("Ŧ", 'T'),
    ("ž", 'z'),
    ("Ž", 'Z'),
];
const CARON: char = '\u{30c}';
const ACUTE: char = '\u{301}';

/// Compares texts in one language.
#[derive(Debug)]
pub(super) struct Sorting {
    /// `None` if the compiled data has neither the language nor a root, which it always has.
    collator: Option<CollatorBorrowed<'static>>,
    sami: bool,
}

impl Sorting {
    pub fn new(locale: Locale) -> Self {
        let language = locale.as_str().split('-').next().unwrap_or_default();
        // CLDR's data here knows no Sámi language and would sort ä with a; in Finland they follow the Finnish order.
        let rules = if matches!(language, "se" | "smn" | "sms") { "fi" } else { locale.as_str() };
        let locale: icu_locale_core::Locale = rules.parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator = CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok();
        Sorting { collator, sami: language == "se" }
    }

    fn prepared<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let special = |letter: char| letter == CARON || letter == ACUTE || SAMI.iter().any(|(sami, _)| sami.starts_with(letter));
        if !self.sami || !text.contains(special) {
            return Cow::Borrowed(text);
        }
        let mut prepared = String::with_capacity(text.len() + 8);
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            let composed = match (letter, letters.peek()) {
                ('a' | 'A', Some(&ACUTE)) | ('c' | 'C' | 's' | 'S' | 'z' | 'Z', Some(&CARON)) => letters.next().map(|_| letter),
                _ => SAMI.iter().find(|(sami, _)| sami.starts_with(letter)).map(|(_, base)| *base),
            };
            prepared.push(composed.unwrap_or(letter));
            prepared.extend(composed.map(|_| AFTER));
        }
        Cow::Owned(prepared)
    }

    fn compare_prepared(&self, first: &str, second: &str) -> Ordering {
        self.collator.as_ref().map_or_else(|| first.cmp(second), |collator| collator.compare(first, second))
    }
}

/// A text that sorts by its language's alphabet; for keys of maps and for sorting many.
#[derive(Clone, Debug)]
pub struct SortKey<'a> {
    sorting: &'a Sorting,
    prepared: String,
    text: String,
}

impl Language {
    /// Which text comes first by this language's alphabet; texts that it takes as equal, by their letters' codes.
    pub fn compare(&self, first: &str, second: &str) -> Ordering {
        let order = self.sorting.compare_prepared(&self.sorting.prepared(first), &self.sorting.prepared(second));
        order.then_with(|| first.cmp(second))
    }

    /// A key that sorts as [`Language::compare`] does; compare it only with keys of the same language.
    pub fn sort_key(&self, text: &str) -> SortKey<'_> {
        SortKey { sorting: &self.sorting, prepared: self.sorting.prepared(text).into_owned(), text: text.to_owned() }
    }
}

impl Ord for SortKey<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sorting.compare_prepared(&self.prepared, &other.prepared).then_with(|| self.text.cmp(&other.text))
    }
}

impl PartialOrd for SortKey<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for SortKey<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for SortKey<'_> {}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::super::tests::{check, locale, shipped};

    #[track_caller]
    fn check_order(code: &str, expected: &str) {
        let sorted = |language: &super::Language| {
            let mut words: Vec<&str> = expected.split(' ').collect();
            words.sort_unstable();
            words.sort_by(|first, second| language.compare(first, second));
            let by_comparing = words.join(" ");
            words.sort_unstable();
            words.sort_by_cached_key(|word| language.sort_key(word));
            assert_eq!(words.join(" "), by_comparing);
            by_comparing
        };
        check(code, sorted, expected);
    }

    #[test]
    fn finnish_and_swedish_end_with_their_three_letters() {
        check_order("fi", "Aarhus Espoo Šakki Sipoo Zwolle Åbo Ähtäri Öja");
        check_order("sv", "Aarhus Esbo Zwolle Åbo Ähtäri Öja");
        check_order("en", "Aarhus Åbo Ähtäri Espoo Öja Zwolle");
    }

    #[test]
    fn northern_sami_has_letters_of_its_own() {
        check_order("se", "a ab az á áb b c cz č čá d dz đ đa e g i n nz ŋ ŋa o s sz š t tz ŧ u z zz ž å ä ö");
        check_order("se", "Anár Ávvil Cuoŋu Čuovllat Deatnu Đđ Ohcejohka Soađegilli Šilju");
        check_order("se", "c c\u{30c} d");
        check_order("fi", "ca čb cc");
    }

    #[test]
    fn numbers_sort_by_value() {
        check_order("fi", "Alue2 Alue10");
        check_order("se", "Guovlu2 Guovlu10");
    }

    #[test]
    fn only_equal_texts_are_equal() {
        let (languages, _) = shipped();
        for (code, first, second) in [("se", "č", "c\u{30c}"), ("fi", "a\u{0}", "a"), ("en", "a", "A")] {
            let language = languages.get(locale(code)).expect(code);
            assert_ne!(language.compare(first, second), Ordering::Equal);
            assert_ne!(language.sort_key(first), language.sort_key(second));
        }
    }
}
