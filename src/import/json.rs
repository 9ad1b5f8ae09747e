//! Short ways into JSON whose shape nobody promises.

use serde_json::Value;

use super::record::Words;
use super::{Input, Unreadable};

/// Every file of an import as JSON.
pub fn files(input: &Input) -> Result<Vec<(String, Value)>, Unreadable> {
    input.files.iter().map(|(name, text)| Ok((name.clone(), parse(name, text)?))).collect()
}

/// One file as JSON.
pub fn parse(name: &str, text: &str) -> Result<Value, Unreadable> {
    serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| Unreadable { file: name.to_string(), message: format!("not JSON: {error}") })
}

/// The text of a scalar; nothing for null, empty texts, lists and objects.
pub fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_string()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The text at a key.
pub fn at(value: &Value, key: &str) -> Option<String> {
    text(&value[key])
}

/// The items of a list; of anything else, none.
pub fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// PTV's `[{language, value, type}]` → texts by language, addresses before their names; with a type, only those of it. The first of a language counts.
pub fn by_language(value: &Value, kind: Option<&str>) -> Words {
    let mut words = Words::new();
    for item in items(value).filter(|item| kind.is_none_or(|kind| item["type"] == kind)) {
        let text = at(item, "url").or_else(|| at(item, "value"));
        if let (Some(language), Some(text)) = (at(item, "language"), text) {
            words.entry(language).or_insert(text);
        }
    }
    words
}
