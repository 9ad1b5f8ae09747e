//! YAML text → a tree of nodes with spans. With `yaml_fault`, all that knows the YAML crate.
//!
//! Every scalar stays the text that stands in the file, so that `00100`, `+358…`, `no` and `12:00` reach the fields as they
//! were typed. What a web editor writes is taken in: a byte order mark, a no-break space after a colon, an empty
//! `key:`, `~`. Anchors, several documents and deep nesting are refused.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{DuplicateKeyPolicy, Error, Spanned};

use super::yaml_fault;
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, codes};

/// Deepest nesting of a file.
const DEEPEST: usize = 32;
/// Most values in a file.
const MOST_NODES: usize = 50_000;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    pub span: Span,
    pub value: Value,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing: an empty `key:`, `~`, `null`, or an empty text.
    Absent,
    /// The scalar's text, quotes and folding resolved, types not.
    Scalar(String),
    Sequence(Vec<Node>),
    Mapping(Vec<(Key, Node)>),
}

/// A key of a mapping and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub span: Span,
    pub name: String,
}

/// Reads the YAML that stands in `text[start..end]` of a file; reports and gives nothing if it cannot be read.
pub fn parse(file: FileId, text: &str, start: usize, end: usize, diagnostics: &mut Diagnostics) -> Option<Node> {
    let mark = if start == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let base = start + mark;
    let plain = Plain::new(&text[base..end]);
    let yaml = plain.text.as_ref();
    if yaml.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        let span = Span { file, start: base as u32, end: base as u32 };
        return Some(Node { span, value: Value::Mapping(Vec::new()) });
    }
    let options = serde_saphyr::options! {
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        with_snippet: false,
        budget: serde_saphyr::budget! { max_aliases: 0, max_anchors: 0, max_depth: DEEPEST, max_nodes: MOST_NODES },
    };
    match serde_saphyr::from_str_with_options::<Spanned<Raw>>(yaml, options) {
        Ok(raw) => {
            let mut tree = Tree { file, base, plain: &plain, diagnostics };
            Some(tree.node(raw))
        }
        Err(error) => {
            diagnostics.push(unreadable(file, base, &plain, &error));
            None
        }
    }
}

/// A text in which no-break spaces are plain ones wherever YAML wants those: at both ends of a line, after the first colon
/// of a line, and between the parts of a `{…}` or `[…]`. Those inside texts stay.
struct Plain<'a> {
    text: Cow<'a, str>,
    /// Bytes of `text` after which the original has one byte more: a no-break space has two.
    shortened: Vec<usize>,
}

const NO_BREAK: char = '\u{a0}';

impl<'a> Plain<'a> {
    fn new(original: &'a str) -> Self {
        if !original.contains(NO_BREAK) {
            return Plain { text: original.into(), shortened: Vec::new() };
        }
        let mut plain = Plain { text: Cow::Owned(String::with_capacity(original.len())), shortened: Vec::new() };
        for line in original.split_inclusive('\n') {
            let content = line.trim_end();
            plain.line(content);
            line[content.len()..].chars().for_each(|letter| plain.push(letter, letter == NO_BREAK));
        }
        plain
    }

    fn line(&mut self, line: &str) {
        // Brackets open, the quotation mark that is open, whether a text outside of both has begun, and the last letter.
        let (mut depth, mut quote, mut in_text, mut last) = (0_usize, None, false, None);
        let mut seen_colon = false;
        for letter in line.chars() {
            let parts = last.is_none_or(|last| ":,-{[".contains(last));
            let separates = letter == NO_BREAK && quote.is_none() && !in_text && parts;
            self.push(letter, separates);
            match (quote, letter) {
                _ if separates => {}
                (Some(open), _) if open == letter => quote = None,
                (Some(_), _) | (None, ' ' | ',' | '-') => {}
                (None, '"' | '\'') if parts && !in_text => quote = Some(letter),
                (None, '{' | '[') if parts && !in_text => depth += 1,
                (None, '}' | ']') => depth = depth.saturating_sub(1),
                (None, ':') => seen_colon = true,
                // Outside of brackets the first letter after the colon begins a text that holds all the rest of the line.
                (None, _) => in_text = seen_colon && depth == 0,
            }
            if letter != ' ' && !separates {
                last = Some(letter);
            }
        }
    }

    fn push(&mut self, letter: char, separates: bool) {
        let text = self.text.to_mut();
        text.push(if separates { ' ' } else { letter });
        if separates {
            self.shortened.push(text.len());
        }
    }

    /// Where a byte of the plain text stands in the original.
    fn original(&self, at: usize) -> usize {
        at + self.shortened.partition_point(|shortened| *shortened <= at)
    }
}

fn unreadable(file: FileId, base: usize, plain: &Plain, error: &Error) -> Diagnostic {
    let characters = error.location().map_or(0, |location| location.span().offset() as usize);
    let at = plain.text.char_indices().nth(characters).map_or(plain.text.len(), |(at, _)| at);
    let length = plain.text[at..].chars().next().map_or(0, char::len_utf8);
    let place = |at: usize| (base + plain.original(at)) as u32;
    yaml_fault::finding(error, Span { file, start: place(at), end: place(at + length) })
}

/// A value as the YAML crate hands it over.
enum Raw {
    Absent,
    Text(String),
    /// A number or a boolean: its text is taken from the file.
    Typed,
    Sequence(Vec<Spanned<Raw>>),
    Mapping(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Absent)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Absent)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_string()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut sequence = Vec::new();
        while let Some(item) = items.next_element()? {
            sequence.push(item);
        }
        Ok(Raw::Sequence(sequence))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut mapping = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            mapping.push(entry);
        }
        Ok(Raw::Mapping(mapping))
    }
}

/// Turns raw values into nodes: file spans, texts of typed scalars, keys once.
struct Tree<'a> {
    file: FileId,
    base: usize,
    plain: &'a Plain<'a>,
    diagnostics: &'a mut Diagnostics,
}

impl Tree<'_> {
    fn node(&mut self, raw: Spanned<Raw>) -> Node {
        let place = self.place(&raw.referenced);
        let span = self.span(&place);
        let value = match raw.value {
            Raw::Absent => Value::Absent,
            Raw::Text(text) if text.trim().is_empty() => Value::Absent,
            Raw::Text(text) => Value::Scalar(text),
            Raw::Typed => Value::Scalar(self.plain.text.get(place).unwrap_or_default().to_string()),
            Raw::Sequence(items) => {
                let nodes = items.into_iter().map(|item| self.node(item));
                Value::Sequence(nodes.filter(|node| node.value != Value::Absent).collect())
            }
            Raw::Mapping(entries) => self.mapping(entries),
        };
        Node { span, value }
    }

    fn mapping(&mut self, entries: Vec<(Spanned<String>, Spanned<Raw>)>) -> Value {
        let mut mapping: Vec<(Key, Node)> = Vec::with_capacity(entries.len());
        for (name, raw) in entries {
            let place = self.place(&name.referenced);
            let key = Key { span: self.span(&place), name: name.value };
            let node = self.node(raw);
            match mapping.iter().find(|(other, _)| other.name == key.name) {
                Some((first, _)) => self.diagnostics.push(
                    Diagnostic::new(codes::DUPLICATE_FACT, key.span, format!("`{}` stands here twice", key.name))
                        .expected("again here")
                        .label(first.span, "first here")
                        .help("keep one of the two"),
                ),
                None => mapping.push((key, node)),
            }
        }
        Value::Mapping(mapping)
    }

    fn place(&self, location: &serde_saphyr::Location) -> std::ops::Range<usize> {
        let span = location.span();
        let yaml = &self.plain.text;
        let start = (span.byte_offset().unwrap_or(0) as usize).min(yaml.len());
        let end = (start + span.byte_len().unwrap_or(0) as usize).min(yaml.len());
        // A block scalar's span runs on to the next key; marks look better without the line ends.
        let end = start + yaml.get(start..end).map_or(0, |text| text.trim_end().len());
        start..end
    }

    fn span(&self, place: &std::ops::Range<usize>) -> Span {
        let original = |at: usize| (self.base + self.plain.original(at)) as u32;
        Span { file: self.file, start: original(place.start), end: original(place.end) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, Value, parse};
    use crate::diagnostic::{Diagnostics, FileId};

    fn show(node: &Node) -> String {
        match &node.value {
            Value::Absent => "-".to_string(),
            Value::Scalar(text) => text.clone(),
            Value::Sequence(items) => format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(", ")),
            Value::Mapping(entries) => {
                let entries: Vec<_> = entries.iter().map(|(key, node)| format!("{}={}", key.name, show(node))).collect();
                format!("{{{}}}", entries.join(", "))
            }
        }
    }

    #[track_caller]
    fn check(yaml: &str, expected: &str) {
        let mut diagnostics = Diagnostics::default();
        let node = parse(FileId(0), yaml, 0, yaml.len(), &mut diagnostics);
        let found: Vec<_> = diagnostics.sorted().iter().map(|found| found.message.clone()).collect();
        let shown = node.as_ref().map_or_else(String::new, show) + &found.join(" / ");
        assert_eq!(shown, expected, "{yaml:?}");
    }

    #[test]
    fn scalars_keep_their_text() {
        check("a: 00100", "{a=00100}");
        check("a: +358290001234", "{a=+358290001234}");
        check("a: no", "{a=no}");
        check("a: true", "{a=true}");
        check("a: 1.50", "{a=1.50}");
        check("a: 12:00", "{a=12:00}");
        check("a: 2026-10-02", "{a=2026-10-02}");
        check("a: \"x: y\"", "{a=x: y}");
    }

    #[test]
    fn what_web_editors_write_is_understood() {
        check("\u{feff}a: 1", "{a=1}");
        check("a: 1\r\nb: 2\r\n", "{a=1, b=2}");
        check("a:\u{a0}1\nb: x\u{a0}y", "{a=1, b=x\u{a0}y}");
        check("a:\u{a0}{b:\u{a0}'x',\u{a0}c:\u{a0}y}", "{a={b=x, c=y}}");
        check("a: klo\u{a0}9:\u{a0}auki", "{a=klo\u{a0}9:\u{a0}auki}");
        check("a: \"x:\u{a0}y\"\u{a0}\nb:\n\u{a0}-\u{a0}c:\u{a0}1\u{a0}", "{a=x:\u{a0}y, b=[{c=1}]}");
        check("a:\nb: 2", "{a=-, b=2}");
        check("a: ''\nb: ~\nc: null", "{a=-, b=-, c=-}");
        check("a: [1, ~, 2]\nb:\n  - \n  - x", "{a=[1, 2], b=[x]}");
        check("# only a comment\n", "{}");
    }

    #[test]
    fn traps_are_refused_in_plain_words() {
        check("a: 1\na: 2", "{a=1}`a` stands here twice");
        check("a: &x 1\nb: *x", "the keys cannot be read: a value cannot begin with `&` or `*`");
        check("a: 1\n---\nb: 2", "the keys cannot be read: a second document begins here");
        check("a: b: c", "the keys cannot be read: there is a second colon, or the indentation is wrong");
        check("a: [1,\nb: 2", "the keys cannot be read: a bracket is not closed, or a comma is missing");
        check("a: 'x", "the keys cannot be read: a quotation mark is not closed");
        check("a: 'it's'", "the keys cannot be read: something follows the closing quotation mark");
        check("a:\n\t- b", "the keys cannot be read: a tab stands where spaces belong");
        check("a: @x", "the keys cannot be read: a value cannot begin with this sign");
        check("a: 1\nb", "the keys cannot be read: a line has no key");
        check("a: - b", "the keys cannot be read: a list cannot begin here");
        check("a: {{ b }}", "the keys cannot be read: a key is missing, or is not a plain word");
        check("a:\n  b: 1\n c: 2", "the keys cannot be read: the indentation is wrong");
        check(&format!("a: {}", "[".repeat(5000)), "the keys cannot be read: too many levels or values");
    }

    #[test]
    fn spans_are_bytes_of_the_file() {
        let yaml = "ä: Åbo\nb: 'x'";
        let node = parse(FileId(0), yaml, 0, yaml.len(), &mut Diagnostics::default()).expect("good YAML");
        let Value::Mapping(entries) = node.value else { panic!("a mapping") };
        let texts: Vec<_> = entries.iter().map(|(_, node)| &yaml[node.span.start as usize..node.span.end as usize]).collect();
        assert_eq!(texts, ["Åbo", "'x'"]);
    }

    #[test]
    fn spans_count_no_break_spaces_whole() {
        let yaml = "a:\u{a0}x\u{a0}y\u{a0}\nb:\u{a0}'z'";
        let node = parse(FileId(0), yaml, 0, yaml.len(), &mut Diagnostics::default()).expect("good YAML");
        let Value::Mapping(entries) = node.value else { panic!("a mapping") };
        let texts: Vec<_> = entries.iter().map(|(_, node)| &yaml[node.span.start as usize..node.span.end as usize]).collect();
        assert_eq!(texts, ["x\u{a0}y", "'z'"]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(yaml in "(?s).{0,200}") {
            let mut diagnostics = Diagnostics::default();
            let node = parse(FileId(0), &yaml, 0, yaml.len(), &mut diagnostics);
            assert!(node.is_some() || diagnostics.has_errors());
            for found in diagnostics.sorted() {
                let span = found.primary.expect("a place");
                assert!(span.start <= span.end && span.end as usize <= yaml.len());
            }
        }
    }
}
