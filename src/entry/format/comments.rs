//! The comments and empty lines of a YAML text, by the place that they belong to.

use std::collections::BTreeMap;

use crate::entry::yaml::{Node, Value};

/// Comments by what they belong to.
#[derive(Default)]
pub struct Comments {
    /// Whole lines before what begins at a byte: comments, and an empty text for an empty line.
    before: BTreeMap<usize, Vec<String>>,
    /// The comment at the end of a line, by the number of the line.
    trailing: BTreeMap<usize, String>,
    /// Whole lines at the top that an empty line parts from the first key: they are about the file.
    pub head: Vec<String>,
    /// Whole lines after everything.
    pub after: Vec<String>,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl Comments {
    pub fn of(text: &str, tree: &Node) -> Self {
        let mut words = Vec::new();
        collect(tree, &mut words);
        words.sort_unstable();
        let mut comments = Comments {
            lines: std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect(),
            ..Comments::default()
        };
        let mut end = 0;
        for (start, stop) in words.iter().copied().chain([(text.len(), text.len())]) {
            // A group's key and its first key can begin alike.
            if start >= end {
                comments.take(text, end, start);
            }
            end = end.max(stop);
        }
        comments
    }

    /// Takes what stands between two words: signs, spaces, comments.
    fn take(&mut self, text: &str, from: usize, to: usize) {
        let mut own_lines = Vec::new();
        let mut at = from;
        for (number, part) in text[from..to].split_inclusive('\n').enumerate() {
            let starts_line = number > 0 || from == 0;
            let ends_line = part.ends_with('\n') || at + part.len() == text.len();
            let comment = part.find('#').map(|hash| part[hash..].trim_end().to_string());
            match comment {
                Some(comment) if starts_line && part.trim_start().starts_with('#') => own_lines.push(comment),
                Some(comment) => {
                    self.trailing.insert(self.line(at), comment);
                }
                // One empty line parts; more are as good as one.
                None if starts_line
                    && ends_line
                    && part.trim().is_empty()
                    && own_lines.last().is_none_or(|last: &String| !last.is_empty()) =>
                {
                    own_lines.push(String::new());
                }
                None => {}
            }
            at += part.len();
        }
        if from == 0
            && let Some(end) = own_lines.iter().rposition(String::is_empty)
        {
            self.head = own_lines.drain(..=end).collect();
        }
        if to == text.len() {
            while own_lines.last().is_some_and(String::is_empty) {
                own_lines.pop();
            }
            self.after = own_lines;
        } else if !own_lines.is_empty() {
            self.before.insert(to, own_lines);
        }
    }

    fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at)
    }

    /// The lines before what begins at a byte.
    pub fn before(&self, at: usize) -> &[String] {
        self.before.get(&at).map_or(&[], Vec::as_slice)
    }

    /// The comment at the end of the line of a byte.
    pub fn trailing(&self, at: usize) -> Option<&str> {
        self.trailing.get(&self.line(at)).map(String::as_str)
    }

    /// Whether a comment stands within a range of bytes.
    pub fn any_within(&self, start: usize, end: usize) -> bool {
        let inside = start + 1..end;
        let (first, last) = (self.line(start), self.line(end));
        self.before.range(inside).any(|(_, lines)| lines.iter().any(|line| !line.is_empty()))
            || self.trailing.range(first..last).next().is_some()
    }
}

/// The places of all keys and values that hold words.
fn collect(node: &Node, words: &mut Vec<(usize, usize)>) {
    let place = |span: crate::diagnostic::Span| (span.start as usize, span.end as usize);
    match &node.value {
        Value::Absent => {}
        Value::Scalar(_) => words.push(place(node.span)),
        Value::Sequence(items) => items.iter().for_each(|item| collect(item, words)),
        Value::Mapping(entries) => entries.iter().for_each(|(key, value)| {
            words.push(place(key.span));
            collect(value, words);
        }),
    }
}
