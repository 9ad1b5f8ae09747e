//! Lists within a sentence.
//!
//! In: texts. Out: one text: `a, b ja c`.
//! Absent on purpose: order; who asks has sorted them.

use super::Language;
use super::formats::Pattern;

impl Language {
    /// `a, b ja c`, `a, b och c`, `a, b and c`.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.joined(items, &self.formats.patterns.list_and)
    }

    /// `a, b tai c`.
    pub fn or_list<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.joined(items, &self.formats.patterns.list_or)
    }

    fn joined<T: AsRef<str>>(&self, items: &[T], last_two: &Pattern) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first @ .., last] => {
                let separator = self.formats.patterns.list_separator.fill(&[]);
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                last_two.fill(&[&first.join(&separator), last.as_ref()])
            }
        }
    }
}
