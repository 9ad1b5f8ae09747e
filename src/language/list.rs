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

#[cfg(test)]
mod tests {
    use super::super::tests::check;
    use super::Language;

    fn three(language: &Language) -> String {
        language.list(&["a", "b", "c"])
    }

    #[test]
    fn lists_end_with_and() {
        check("fi", three, "a, b ja c");
        check("sv", three, "a, b och c");
        check("en", three, "a, b and c");
        check("se", three, "a, b ja c");
        check("ar", three, "a، b وc");
        check("uk", three, "a, b і c");
    }

    #[test]
    fn short_lists_have_no_comma() {
        check("fi", |language| language.list::<String>(&[]), "");
        check("fi", |language| language.list(&["a".to_owned()]), "a");
        check("sv", |language| language.list(&["a", "b"]), "a och b");
    }

    #[test]
    fn choices_end_with_or() {
        check("fi", |language| language.or_list(&["a", "b", "c"]), "a, b tai c");
        check("se", |language| language.or_list(&["a", "b"]), "a dahje b");
        check("en", |language| language.or_list(&["a"]), "a");
    }
}
