//! Titles and explanations of fields, in English, Finnish and Swedish.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::diagnostic::Wording;

/// A title and, perhaps, more to say.
#[derive(Clone, Debug, Default)]
pub struct Words {
    titles: [String; 3],
    more: [String; 3],
}

impl Words {
    pub fn title(&self, wording: Wording) -> &str {
        &self.titles[index(wording)]
    }

    /// Empty when the title says it all.
    pub fn more(&self, wording: Wording) -> &str {
        &self.more[index(wording)]
    }

    /// The title in all three languages, for people who share a screen.
    pub fn all_titles(&self) -> String {
        join(&self.titles)
    }

    pub fn all_more(&self) -> String {
        join(&self.more)
    }
}

fn join(texts: &[String; 3]) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for text in [&texts[1], &texts[2], &texts[0]] {
        if !text.is_empty() && !parts.contains(&text.as_str()) {
            parts.push(text);
        }
    }
    parts.join(" · ")
}

fn index(wording: Wording) -> usize {
    match wording {
        Wording::English => 0,
        Wording::Finnish => 1,
        Wording::Swedish => 2,
    }
}

/// The words of a field of a group: its own, or those that its name has everywhere.
pub fn words(group: &str, field: &str) -> Option<&'static Words> {
    table().get(&format!("{group}.{field}")).or_else(|| table().get(field))
}

fn table() -> &'static HashMap<String, Words> {
    static TABLE: OnceLock<HashMap<String, Words>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut reader =
            csv::ReaderBuilder::new().delimiter(b'|').quoting(false).from_reader(include_str!("words.csv").as_bytes());
        let rows = reader.records().filter_map(Result::ok);
        let cell = |row: &csv::StringRecord, number: usize| row.get(number).unwrap_or_default().to_string();
        rows.map(|row| {
            let words =
                Words { titles: [1, 2, 3].map(|number| cell(&row, number)), more: [4, 5, 6].map(|number| cell(&row, number)) };
            (cell(&row, 0), words)
        })
        .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::{table, words};
    use crate::diagnostic::Wording;
    use crate::entry::{FieldShape, Kind, Shape, fields_of};

    fn without_words(group: &str, fields: &[FieldShape], missing: &mut Vec<String>) {
        for field in fields {
            match words(group, field.name) {
                Some(words) if Wording::ALL.iter().all(|wording| !words.title(*wording).is_empty()) => {}
                _ => missing.push(format!("{group}.{}", field.name)),
            }
            below(field.name, &field.shape, missing);
        }
    }

    fn below(name: &str, shape: &Shape, missing: &mut Vec<String>) {
        match shape {
            Shape::Group(fields) => without_words(name, fields, missing),
            Shape::List(shape) | Shape::ByLanguage(shape) => below(name, shape, missing),
            Shape::OneOf(shapes) => shapes.iter().for_each(|shape| below(name, shape, missing)),
            _ => {}
        }
    }

    #[test]
    fn every_field_has_a_title_in_three_languages() {
        assert!(table().len() > 150, "every row of words.csv is read");
        let mut missing = Vec::new();
        for kind in Kind::ALL {
            assert!(words("", kind.type_name()).is_some(), "{}", kind.type_name());
            without_words(kind.type_name(), &fields_of(kind), &mut missing);
        }
        assert_eq!(missing, Vec::<String>::new());
    }
}
