//! A draft over the files that an earlier import wrote and an editor may have changed.
//!
//! `source.imported` holds a hash of every value as it was imported. A value that still has its hash follows the source; one
//! that has another was edited here and stays. When the source changed it too, that is a conflict: the editor's value stays.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::Change;
use super::draft::{Draft, line};

/// What is to be written, by path, and what came of it.
pub struct Merged {
    pub files: BTreeMap<String, String>,
    pub change: Change,
    pub conflicts: Vec<String>,
}

/// Lays the draft over what stands; `standing` gives the text of a path below the content folder.
///
/// # Errors
/// When a standing file cannot be read as YAML; it is left alone.
pub fn merge<'s>(draft: &Draft, standing: impl Fn(&str) -> Option<&'s str>) -> Result<Merged, String> {
    let yaml_path = format!("{}.yaml", draft.entry);
    let old_text = standing(&yaml_path);
    let old = parse(old_text.unwrap_or_default()).ok_or_else(|| format!("`{yaml_path}` cannot be read"))?;
    let mut ledger = Ledger::read(&old, old_text.is_some());
    let mut files = BTreeMap::new();

    let new: BTreeMap<&str, &Value> = draft.facts.iter().map(|(key, value)| (*key, value)).collect();
    let mut facts = old_text.unwrap_or_default().to_string();
    let order: Vec<&str> = draft.facts.iter().map(|(key, _)| *key).collect();
    for key in ledger.keys(&order, None) {
        if old_text.is_some() && draft.once.contains(key.as_str()) {
            ledger.keep(&key);
            continue;
        }
        if let Some(value) = ledger.settle(&key, old.get(&key), new.get(key.as_str()).copied()) {
            facts = replace(&facts, &key, value.map(|value| line(&key, value)));
        }
    }

    let languages: BTreeSet<&String> = draft.words.keys().chain(draft.bodies.keys()).collect();
    for language in languages {
        let path = format!("{}.{language}.md", draft.entry);
        let (front, body) = standing(&path).map(split).unwrap_or_default();
        let old = parse(front).ok_or_else(|| format!("`{path}` cannot be read"))?;
        let written = draft.words.get(language).map(Vec::as_slice).unwrap_or_default();
        let order: Vec<&str> = written.iter().map(|(key, _)| *key).collect();
        let (mut front, mut body) = (front.to_string(), body.trim().to_string());
        for key in ledger.keys(&order, Some(language)).into_iter().filter(|key| key != "body") {
            let new = written.iter().find(|(name, _)| *name == key).map(|(_, value)| value);
            if let Some(value) = ledger.settle(&format!("{key}.{language}"), old.get(&key), new) {
                front = replace(&front, &key, value.map(|value| line(&key, value)));
            }
        }
        let said = |text: &str| Some(Value::from(text.trim())).filter(|_| !text.trim().is_empty());
        let (old_body, new_body) = (said(&body), draft.bodies.get(language).and_then(|text| said(text)));
        if let Some(value) = ledger.settle(&format!("body.{language}"), old_body.as_ref(), new_body.as_ref()) {
            body = value.and_then(Value::as_str).unwrap_or_default().to_string();
        }
        let text = if body.is_empty() { format!("---\n{front}---\n") } else { format!("---\n{front}---\n\n{body}\n") };
        if standing(&path) != Some(text.as_str()) && !(front.is_empty() && body.is_empty()) {
            files.insert(path, text);
        }
    }

    let changed = ledger.changed || old_text.is_none();
    if changed {
        let mut origin: Map<String, Value> =
            draft.origin.iter().map(|(key, value)| ((*key).to_string(), value.clone())).collect();
        origin.insert("imported".into(), ledger.written());
        facts = replace(&facts, "source", Some(line("source", &Value::Object(origin))));
        files.insert(yaml_path, facts);
    } else {
        files.clear();
    }
    let change = match (old_text, changed) {
        (None, _) => Change::New,
        (Some(_), true) => Change::Updated,
        (Some(_), false) => Change::Unchanged,
    };
    Ok(Merged { files, change, conflicts: ledger.conflicts })
}

/// The hashes of what was imported, and what is found on comparing.
struct Ledger {
    stands: bool,
    old: BTreeMap<String, String>,
    new: BTreeMap<String, String>,
    conflicts: Vec<String>,
    changed: bool,
}

impl Ledger {
    fn read(entry: &Map<String, Value>, stands: bool) -> Self {
        let imported = entry.get("source").map(|source| &source["imported"]).and_then(Value::as_array);
        let pairs = imported.into_iter().flatten().filter_map(|pair| pair.as_str()?.split_once('='));
        let old = pairs.map(|(key, hash)| (key.to_string(), hash.to_string())).collect();
        Ledger { stands, old, new: BTreeMap::new(), conflicts: Vec::new(), changed: false }
    }

    /// The draft's keys in its order, then those that were imported before; of one language, or facts.
    fn keys(&self, order: &[&str], language: Option<&str>) -> Vec<String> {
        let mut keys: Vec<String> = order.iter().map(ToString::to_string).collect();
        let before = self.old.keys().filter_map(|key| match (key.rsplit_once('.'), language) {
            (Some((name, of)), Some(language)) if of == language => Some(name.to_string()),
            (None, None) => Some(key.clone()),
            _ => None,
        });
        for key in before {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    }

    /// Leaves a value and what is remembered of it.
    fn keep(&mut self, key: &str) {
        if let Some(hash) = self.old.get(key) {
            self.new.insert(key.to_string(), hash.clone());
        }
    }

    /// `None` leaves the standing value; `Some` is what stands from now on.
    fn settle<'v>(&mut self, key: &str, local: Option<&Value>, new: Option<&'v Value>) -> Option<Option<&'v Value>> {
        let (local, fresh) = (local.map(hash), new.map(as_read).as_ref().map(hash));
        let before = self.old.get(key).cloned();
        let follows = !self.stands || local == before;
        if !follows && local != fresh {
            if fresh != before {
                self.conflicts.push(key.to_string());
            }
            self.keep(key);
            return None;
        }
        if let Some(hash) = &fresh {
            self.new.insert(key.to_string(), hash.clone());
        }
        self.changed |= fresh != before;
        (local != fresh).then_some(new)
    }

    fn written(&self) -> Value {
        Value::Array(self.new.iter().map(|(key, hash)| Value::from(format!("{key}={hash}"))).collect())
    }
}

fn parse(yaml: &str) -> Option<Map<String, Value>> {
    if yaml.trim().is_empty() {
        return Some(Map::new());
    }
    match serde_saphyr::from_str(yaml).ok()? {
        Value::Object(keys) => Some(keys),
        Value::Null => Some(Map::new()),
        _ => None,
    }
}

/// A value as it is read back from the file, so that its hash is that of the file.
fn as_read(value: &Value) -> Value {
    parse(&line("value", value)).and_then(|mut keys| keys.remove("value")).unwrap_or(Value::Null)
}

fn hash(value: &Value) -> String {
    blake3::hash(value.to_string().as_bytes()).to_hex().chars().take(8).collect()
}

/// Front matter and body.
fn split(text: &str) -> (&str, &str) {
    let inside = text.strip_prefix("---\n").and_then(|rest| rest.split_once("---\n"));
    inside.unwrap_or(("", text))
}

/// The text with another line (or lines) for a key; at its end when the key is new. Comments and other keys stay as they are.
fn replace(text: &str, key: &str, written: Option<String>) -> String {
    let mut result = String::with_capacity(text.len());
    let (mut within, mut written) = (false, Some(written.unwrap_or_default()));
    for line in text.split_inclusive('\n') {
        let begins = line.starts_with(|letter: char| !letter.is_whitespace() && letter != '-');
        if begins {
            within = line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(':'));
            if within {
                result.push_str(&written.take().unwrap_or_default());
            }
        }
        if !within {
            result.push_str(line);
        }
    }
    if let Some(written) = written {
        if !result.is_empty() && !result.ends_with('\n') {
            result.push('\n');
        }
        result.push_str(&written);
    }
    result
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Draft, merge};
    use crate::import::Change;

    fn draft(name: &str, phone: &str) -> Draft {
        Draft {
            entry: "p".into(),
            facts: vec![("name", json!(name)), ("phone", json!(phone))],
            origin: vec![("name", json!("Register"))],
            ..Draft::default()
        }
    }

    #[test]
    fn an_edited_value_stays_and_the_others_follow() {
        let first = merge(&draft("Kirjasto", "+358 1"), |_| None).ok().unwrap();
        assert_eq!(first.change, Change::New);
        let edited = format!("# ours\n{}", first.files["p.yaml"].replace("name: Kirjasto", "name: Pääkirjasto # said by phone"));

        let again = merge(&draft("Kirjasto", "+358 1"), |_| Some(edited.as_str())).ok().unwrap();
        assert_eq!((again.change, again.files.len(), again.conflicts.len()), (Change::Unchanged, 0, 0));

        let moved = merge(&draft("Kirjasto", "+358 2"), |_| Some(edited.as_str())).ok().unwrap();
        assert_eq!((moved.change, moved.conflicts.len()), (Change::Updated, 0));
        let text = &moved.files["p.yaml"];
        assert!(text.starts_with("# ours\nname: Pääkirjasto # said by phone\nphone: \"+358 2\"\n"), "{text}");

        let both = merge(&draft("Lähikirjasto", "+358 1"), |_| Some(edited.as_str())).ok().unwrap();
        assert_eq!((both.change, both.conflicts), (Change::Unchanged, vec!["name".to_string()]));
    }
}
