//! Findings in the languages of the people who mend them.
//!
//! Findings are made in English, where they are found. What they quote stands in backticks and what they count in digits, so
//! the rest of the sentence is a key, as in gettext: `unknown key {1}`. Catalogues in the form of gettext give the sentence in
//! Finnish and Swedish. A sentence that a catalogue lacks stays English.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::Diagnostic;

/// A language of messages to editors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Wording {
    #[default]
    English,
    Finnish,
    Swedish,
}

impl Wording {
    pub const ALL: [Wording; 3] = [Wording::English, Wording::Finnish, Wording::Swedish];

    pub fn code(self) -> &'static str {
        match self {
            Wording::English => "en",
            Wording::Finnish => "fi",
            Wording::Swedish => "sv",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Wording::ALL.into_iter().find(|wording| wording.code() == code)
    }

    /// A sentence in this language.
    pub fn sentence(self, english: &str) -> String {
        self.translated(english).unwrap_or_else(|| english.to_string())
    }

    /// A sentence in this language, if the catalogue has it.
    pub fn translated(self, english: &str) -> Option<String> {
        if self == Wording::English || english.is_empty() {
            return Some(english.to_string());
        }
        // What explains a code quotes nothing of the editor's: it stands in the catalogue as it is.
        if let Some(whole) = self.catalogue().get(english) {
            return Some(whole.clone());
        }
        let (key, parts) = template(english);
        // Without a word there is nothing to translate.
        if !key.replace(|letter: char| !letter.is_alphabetic(), "").chars().any(char::is_alphabetic) {
            return Some(english.to_string());
        }
        let mut text = self.catalogue().get(&key)?.clone();
        for (number, part) in parts.iter().enumerate().rev() {
            text = text.replace(&format!("{{{}}}", number + 1), part);
        }
        Some(text)
    }

    /// A finding in this language.
    pub fn finding(self, english: &Diagnostic) -> Diagnostic {
        let all = |texts: &[String]| texts.iter().map(|text| self.sentence(text)).collect();
        Diagnostic {
            message: self.sentence(&english.message),
            expected: self.sentence(&english.expected),
            labels: english.labels.iter().map(|(span, text)| (*span, self.sentence(text))).collect(),
            notes: all(&english.notes),
            help: all(&english.help),
            ..english.clone()
        }
    }

    fn catalogue(self) -> &'static HashMap<String, String> {
        static FINNISH: OnceLock<HashMap<String, String>> = OnceLock::new();
        static SWEDISH: OnceLock<HashMap<String, String>> = OnceLock::new();
        static NONE: OnceLock<HashMap<String, String>> = OnceLock::new();
        match self {
            Wording::English => NONE.get_or_init(HashMap::new),
            Wording::Finnish => FINNISH.get_or_init(|| read(include_str!("wording/fi.po"))),
            Wording::Swedish => SWEDISH.get_or_init(|| read(include_str!("wording/sv.po"))),
        }
    }
}

/// A sentence with `{1}`, `{2}` … for what it quotes and counts, and those parts. Quoted words in a row, parted by commas,
/// are one part: a list can have any length.
fn template(sentence: &str) -> (String, Vec<&str>) {
    let (mut key, mut parts) = (String::new(), Vec::new());
    let mut rest = sentence;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '`' => quoted(rest),
            _ if first.is_ascii_digit() => Some(counted(rest)),
            _ => None,
        };
        match length {
            Some(length) => {
                parts.push(&rest[..length]);
                key.push_str(&format!("{{{}}}", parts.len()));
                rest = &rest[length..];
            }
            None => {
                key.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    (key, parts)
}

/// The length of the quoted words that the text begins with; `None` if the first quotation does not end.
fn quoted(text: &str) -> Option<usize> {
    let mut length = text[1..].find('`')? + 2;
    while let Some(next) = text[length..].strip_prefix(", `").and_then(|next| next.find('`')) {
        length += 3 + next + 1;
    }
    Some(length)
}

/// The length of the number, date or time that the text begins with.
fn counted(text: &str) -> usize {
    let end = text.find(|letter: char| !(letter.is_ascii_digit() || ".,:/-".contains(letter))).unwrap_or(text.len());
    text[..end].trim_end_matches(|letter: char| !letter.is_ascii_digit()).len()
}

/// Reads a catalogue: `msgid` and `msgstr` with quoted texts, each perhaps over several lines.
fn read(catalogue: &str) -> HashMap<String, String> {
    let (mut texts, mut key, mut text, mut in_key) = (HashMap::new(), String::new(), String::new(), false);
    for line in catalogue.lines().chain(["msgid \"\""]) {
        if let Some(start) = line.strip_prefix("msgid ") {
            texts.insert(std::mem::take(&mut key), std::mem::take(&mut text));
            key.push_str(&unquoted(start));
            in_key = true;
        } else if let Some(start) = line.strip_prefix("msgstr ") {
            text.push_str(&unquoted(start));
            in_key = false;
        } else if line.starts_with('"') {
            (if in_key { &mut key } else { &mut text }).push_str(&unquoted(line));
        }
    }
    // The head of the catalogue, and texts that nobody has translated yet.
    texts.retain(|key, text| !key.is_empty() && !text.is_empty());
    texts
}

fn unquoted(text: &str) -> String {
    let inside = text.trim().trim_start_matches('"');
    let inside = inside.strip_suffix('"').unwrap_or(inside);
    inside.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\")
}

#[cfg(test)]
mod tests {
    use super::{Wording, template};
    use crate::diagnostic::codes;

    #[test]
    fn sentences_are_keys() {
        let check = |sentence: &str, key: &str, parts: &[&str]| {
            assert_eq!(template(sentence), (key.to_string(), parts.to_vec()));
        };
        check("codes: `a`, `b`, `c`", "codes: {1}", &["`a`, `b`, `c`"]);
        check("such as `fi`, `sv` or `en`", "such as {1} or {2}", &["`fi`, `sv`", "`en`"]);
        check("expected 59 to 70.2", "expected {1} to {2}", &["59", "70.2"]);
        check("an open ` stays", "an open ` stays", &[]);
    }

    #[test]
    fn findings_speak_finnish_and_swedish() {
        assert_eq!(Wording::Finnish.sentence("unknown key `topicz`"), "tuntematon avain `topicz`");
        assert_eq!(Wording::Swedish.sentence("did you mean `topics`?"), "menade du `topics`?");
        assert_eq!(Wording::Swedish.sentence("a sentence of tomorrow"), "a sentence of tomorrow");
    }

    #[test]
    fn every_code_is_explained_in_every_language() {
        for wording in Wording::ALL {
            for code in codes::ALL {
                for text in [code.explanation(), code.mend()] {
                    let text = wording.translated(text).unwrap_or_else(|| panic!("{}: no `{text}`", wording.code()));
                    assert!(text.ends_with('.'), "{}: {text}", code.name());
                }
            }
        }
    }
}
