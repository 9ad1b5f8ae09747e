//! An entry to be written: its facts and words, and how they stand in files.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::record::Words;

/// An entry as the import would write it.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Path below the content folder, without extension: `regions/lappi/places/inari-kirjasto`.
    pub entry: String,
    /// Facts in the order of the file.
    pub facts: Vec<(&'static str, Value)>,
    /// Words by language.
    pub words: BTreeMap<String, Vec<(&'static str, Value)>>,
    pub bodies: Words,
    /// Where it came from: the keys of `source`, without what was imported.
    pub origin: Vec<(&'static str, Value)>,
    /// Facts that are written for a new entry only.
    pub once: BTreeSet<&'static str>,
}

impl Draft {
    /// Adds a fact, if there is one.
    pub fn fact(&mut self, key: &'static str, value: Option<Value>) {
        self.facts.extend(value.map(|value| (key, value)));
    }
}

/// `key: value` in the form of the content's own files.
pub fn line(key: &str, value: &Value) -> String {
    match value {
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let rows: String = items.iter().map(|item| format!("  - {}\n", flow(item))).collect();
            format!("{key}:\n{rows}")
        }
        _ => format!("{key}: {}\n", flow(value)),
    }
}

fn flow(value: &Value) -> String {
    match value {
        Value::String(text) => scalar(text),
        Value::Array(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Object(keys) => {
            format!("{{{}}}", keys.iter().map(|(key, value)| format!("{key}: {}", flow(value))).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// A plain scalar where no reader of YAML could take it for something else, a quoted one otherwise.
fn scalar(text: &str) -> String {
    let words = ["y", "n", "yes", "no", "true", "false", "on", "off", "null"];
    let begins = text.chars().next().is_some_and(char::is_alphabetic);
    let plain = text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '/'));
    let ends = !text.ends_with([' ', '-', '/']);
    if is_date(text) || (begins && plain && ends && !words.contains(&text.to_lowercase().as_str())) {
        return text.to_string();
    }
    // YAML holds every JSON text.
    Value::from(text).to_string()
}

/// `2026-11-22` stands plain, as editors write it.
fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
}
