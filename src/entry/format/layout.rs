//! A tree with its comments → lines.

use super::comments::Comments;
use crate::entry::shape::Shape;
use crate::entry::yaml::{Key, Node, Value};

/// The longest line that a list or group within brackets is joined to.
const WIDTH: usize = 130;
const STEP: usize = 2;

/// Lays a file out; `None` if it holds a form that this cannot keep.
pub fn lay_out(text: &str, tree: &Node, shape: &Shape) -> Option<String> {
    let comments = Comments::of(text, tree);
    let mut layout = Layout { text, comments: &comments, out: String::new() };
    for line in &comments.head {
        layout.out.push_str(line);
        layout.out.push('\n');
    }
    match &tree.value {
        Value::Mapping(entries) if entries.is_empty() => return Some(text.to_string()),
        Value::Mapping(entries) if !text[tree.span.start as usize..].starts_with('{') => {
            layout.group(entries, Some(shape), 0, false)?;
        }
        _ => return None,
    }
    for line in &comments.after {
        layout.out.push_str(line);
        layout.out.push('\n');
    }
    Some(layout.out.trim_start_matches('\n').to_string())
}

struct Layout<'a> {
    text: &'a str,
    comments: &'a Comments,
    out: String,
}

impl Layout<'_> {
    /// Keys on lines of their own. The first one stands on a line that has begun if `begun`.
    fn group(&mut self, entries: &[(Key, Node)], shape: Option<&Shape>, indent: usize, begun: bool) -> Option<()> {
        for (number, (key, value)) in ordered(entries, shape).into_iter().enumerate() {
            if number > 0 || !begun {
                self.lines_before(key.span.start as usize, indent);
                self.indent(indent);
            }
            self.out.push_str(&self.text[key.span.start as usize..key.span.end as usize]);
            self.out.push(':');
            let shape = shape.and_then(|shape| shape.under(&key.name));
            self.value(value, key.span.end as usize, shape, indent)?;
        }
        Some(())
    }

    /// A value after its key, up to the end of its line.
    fn value(&mut self, value: &Node, after: usize, shape: Option<&Shape>, indent: usize) -> Option<()> {
        let written = &self.text[value.span.start as usize..value.span.end as usize];
        match &value.value {
            Value::Absent => {
                // An empty text or an empty list says that nothing is known yet.
                if !written.trim().is_empty() {
                    self.out.push(' ');
                    self.out.push_str(written.trim());
                }
                self.end_line(after);
            }
            Value::Scalar(_) => {
                self.out.push(' ');
                self.scalar(value, indent + STEP)?;
            }
            Value::Sequence(_) if written.starts_with('[') => {
                self.out.push(' ');
                self.bracketed(value, shape, indent)?;
            }
            Value::Mapping(_) if written.starts_with('{') => {
                self.out.push(' ');
                self.bracketed(value, shape, indent)?;
            }
            Value::Sequence(items) => {
                self.end_line(after);
                self.list(items, shape, indent + STEP)?;
            }
            Value::Mapping(entries) => {
                self.end_line(after);
                self.group(entries, shape, indent + STEP, false)?;
            }
        }
        Some(())
    }

    fn list(&mut self, items: &[Node], shape: Option<&Shape>, indent: usize) -> Option<()> {
        for item in items {
            let first = first_word(item)?;
            self.lines_before(first, indent);
            self.indent(indent);
            self.out.push_str("- ");
            let written = &self.text[item.span.start as usize..item.span.end as usize];
            match &item.value {
                Value::Scalar(_) => self.scalar(item, indent + STEP)?,
                Value::Mapping(entries) if !written.starts_with('{') => {
                    // Only the line that has begun can hold the first key; its own lines stand before the item.
                    let ordered = ordered(entries, shape);
                    let moved = ordered.first().is_some_and(|(key, _)| key.span.start as usize != first);
                    if moved && ordered.iter().any(|(key, _)| self.has_lines_before(key.span.start as usize)) {
                        return None;
                    }
                    self.group(entries, shape, indent + STEP, true)?;
                }
                Value::Mapping(_) | Value::Sequence(_) if written.starts_with(['{', '[']) => {
                    self.bracketed(item, shape, indent)?
                }
                _ => return None,
            }
        }
        Some(())
    }

    /// A scalar, with the further lines of a long text indented.
    fn scalar(&mut self, node: &Node, indent: usize) -> Option<()> {
        let (start, end) = (node.span.start as usize, node.span.end as usize);
        if let Some((header, at)) = self.block_header(start) {
            return self.block(header.to_string(), at, start, end, indent);
        }
        let mut lines = self.text[start..end].lines();
        self.out.push_str(lines.next().unwrap_or_default().trim_end());
        for line in lines {
            self.out.push('\n');
            if !line.trim().is_empty() {
                self.indent(indent);
                self.out.push_str(line.trim());
            }
        }
        self.end_line(end);
        Some(())
    }

    /// The `|` or `>` on the line above a text that begins a line of its own, and where that line begins.
    fn block_header(&self, start: usize) -> Option<(&str, usize)> {
        let above = self.text[..start].rfind('\n').filter(|end| self.text[end + 1..start].trim().is_empty())?;
        let at = self.text[..above].rfind('\n').map_or(0, |end| end + 1);
        let line = self.text[at..above].split(" #").next().unwrap_or_default().trim_end();
        let header = line.rsplit(' ').next().filter(|word| word.starts_with(['|', '>']))?;
        Some((header, at))
    }

    /// A text whose lines count, after its header.
    fn block(&mut self, header: String, at: usize, start: usize, end: usize, indent: usize) -> Option<()> {
        // An indentation that is told in digits means this very one; `+` keeps empty lines that the place does not hold.
        if header.contains(|letter: char| letter.is_ascii_digit() || letter == '+') {
            return None;
        }
        self.out.push_str(&header);
        self.end_line(at);
        let lines: Vec<&str> = self.text[self.text[..start].rfind('\n').map_or(0, |end| end + 1)..end].lines().collect();
        let depth = |line: &&str| line.len() - line.trim_start_matches(' ').len();
        let own = lines.iter().filter(|line| !line.trim().is_empty()).map(depth).min().unwrap_or(0);
        for line in lines {
            if !line.trim().is_empty() {
                self.indent(indent);
                self.out.push_str(&line[own..]);
            }
            self.out.push('\n');
        }
        Some(())
    }

    /// A list or a group within brackets, on one line if it fits and no comment stands in it.
    fn bracketed(&mut self, node: &Node, shape: Option<&Shape>, indent: usize) -> Option<()> {
        let (start, end) = (node.span.start as usize, self.end_of(node));
        let written = &self.text[start..end];
        let column = self.out.len() - self.out.rfind('\n').map_or(0, |end| end + 1);
        let joined = self.joined(node, shape);
        let fits = |joined: &String| column + joined.chars().count() <= WIDTH || !written.contains('\n');
        match joined.filter(fits).filter(|_| !self.comments.any_within(start, end)) {
            Some(joined) => self.out.push_str(&joined),
            None => {
                for (number, line) in written.lines().enumerate() {
                    if number > 0 {
                        self.out.push('\n');
                        self.indent(if line.trim().starts_with([']', '}']) { indent } else { indent + STEP });
                    }
                    self.out.push_str(line.trim());
                }
            }
        }
        self.end_line(end);
        Some(())
    }

    /// Where a value ends; the span of one in brackets holds only the first of them.
    fn end_of(&self, node: &Node) -> usize {
        let start = node.span.start as usize;
        let (inside, closing) = match &node.value {
            Value::Sequence(items) if self.text[start..].starts_with('[') => {
                (items.iter().map(|item| self.end_of(item)).max(), ']')
            }
            Value::Mapping(entries) if self.text[start..].starts_with('{') => {
                (entries.iter().map(|(key, value)| self.end_of(value).max(key.span.end as usize)).max(), '}')
            }
            _ => return node.span.end as usize,
        };
        let mut at = inside.unwrap_or(start + 1);
        while let Some(letter) = self.text[at..].chars().next() {
            match letter {
                '#' => at += self.text[at..].find('\n').unwrap_or(self.text.len() - at),
                letter if letter == closing => return at + 1,
                _ => at += letter.len_utf8(),
            }
        }
        at
    }

    /// One line with brackets; `None` for texts of several lines.
    fn joined(&self, node: &Node, shape: Option<&Shape>) -> Option<String> {
        let written = &self.text[node.span.start as usize..node.span.end as usize];
        Some(match &node.value {
            Value::Absent | Value::Scalar(_) => (!written.contains('\n')).then(|| written.trim().to_string())?,
            Value::Sequence(items) => {
                let items: Option<Vec<String>> = items.iter().map(|item| self.joined(item, shape)).collect();
                format!("[{}]", items?.join(", "))
            }
            Value::Mapping(entries) => {
                let entry = |(key, value): &&(Key, Node)| {
                    let under = shape.and_then(|shape| shape.under(&key.name));
                    let value = self.joined(value, under)?;
                    let key = &self.text[key.span.start as usize..key.span.end as usize];
                    Some(if value.is_empty() { format!("{key}:") } else { format!("{key}: {value}") })
                };
                let entries: Option<Vec<String>> = ordered(entries, shape).iter().map(entry).collect();
                format!("{{{}}}", entries?.join(", "))
            }
        })
    }

    fn has_lines_before(&self, at: usize) -> bool {
        !self.comments.before(at).is_empty()
    }

    fn lines_before(&mut self, at: usize, indent: usize) {
        for line in self.comments.before(at) {
            if !line.is_empty() {
                self.indent(indent);
            } else if self.out.is_empty() || self.out.ends_with("\n\n") {
                continue;
            }
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    /// Ends a line with the comment that its original had.
    fn end_line(&mut self, at: usize) {
        if let Some(comment) = self.comments.trailing(at) {
            self.out.push(' ');
            self.out.push_str(comment);
        }
        self.out.push('\n');
    }

    fn indent(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }
}

/// The entries in the order of the shape; those that it does not know come last, as they stand.
fn ordered<'n>(entries: &'n [(Key, Node)], shape: Option<&Shape>) -> Vec<&'n (Key, Node)> {
    let mut ordered: Vec<&(Key, Node)> = entries.iter().collect();
    let fields = shape.and_then(|shape| match shape {
        Shape::List(inner) => inner.group(),
        other => other.group(),
    });
    if let Some(fields) = fields {
        ordered.sort_by_key(|(key, _)| fields.iter().position(|field| field.name == key.name).unwrap_or(usize::MAX));
    }
    ordered
}

/// Where the first word of an item stands.
fn first_word(node: &Node) -> Option<usize> {
    match &node.value {
        Value::Mapping(entries) => entries.first().map(|(key, _)| key.span.start as usize),
        Value::Sequence(items) => items.first().and_then(first_word),
        _ => Some(node.span.start as usize),
    }
}
