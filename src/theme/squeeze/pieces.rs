//! A template's source, parted into text and Tera's own code.
//!
//! Follows Tera's lexer to the letter, since the parts are put together again: where code ends, which spaces `{%-` takes
//! away, and that comments leave nothing.

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::theme) enum Piece {
    /// Text that comes out as it stands here: never empty, never beside another text.
    Text(String),
    Code(Code),
}

/// `{{ … }}`, `{% … %}`, or a whole `{% raw %}…{% endraw %}`, without the hyphens that take spaces away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::theme) struct Code {
    pub source: String,
    /// The first word of a tag: `if`, `endfor`, `<` for a component with a body; `{{` and `raw` for the two others.
    pub word: String,
    /// Where it begins in the template, in bytes.
    pub start: usize,
}

/// The parts of a template; `None` if Tera could not read it either.
pub(in crate::theme) fn pieces(source: &str) -> Option<Vec<Piece>> {
    let tokens = tokens(source)?;
    let mut pieces = Vec::new();
    // Whether the code before asked for the spaces after it to go.
    let mut trim = false;
    for (at, token) in tokens.iter().enumerate() {
        match &token.kind {
            Kind::Text(text) => {
                let mut text = *text;
                if trim {
                    text = text.trim_start();
                    trim = false;
                }
                if tokens.get(at + 1).is_some_and(|next| next.trims_before) {
                    text = text.trim_end();
                }
                push_text(&mut pieces, text);
            }
            Kind::Comment => trim |= token.trims_after,
            Kind::Raw(text) => {
                // Tera applies the hyphens around a raw part to the part itself too.
                let mut text = *text;
                if trim {
                    text = text.trim_start();
                }
                if tokens.get(at + 1).is_some_and(|next| next.trims_before) {
                    text = text.trim_end();
                }
                trim = token.trims_after;
                let source = format!("{{% raw %}}{text}{{% endraw %}}");
                pieces.push(Piece::Code(Code { source, word: "raw".to_string(), start: token.start }));
            }
            Kind::Variable(inner) => {
                trim = token.trims_after;
                pieces.push(Piece::Code(Code {
                    source: enclosed("{{", inner, "}}"),
                    word: "{{".to_string(),
                    start: token.start,
                }));
            }
            Kind::Tag(inner) => {
                trim = token.trims_after;
                let word = inner.trim_start();
                let length = word.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(word.len());
                let word = word[..length.max(usize::from(word.starts_with('<')))].to_string();
                pieces.push(Piece::Code(Code { source: enclosed("{%", inner, "%}"), word, start: token.start }));
            }
        }
    }
    Some(pieces)
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(Piece::Text(before)) => before.push_str(text),
        _ => pieces.push(Piece::Text(text.to_string())),
    }
}

/// A minus sign beside the brackets would be read as a hyphen that takes spaces away.
fn enclosed(open: &str, inner: &str, close: &str) -> String {
    let before = if inner.starts_with('-') { " " } else { "" };
    let after = if inner.ends_with('-') { " " } else { "" };
    format!("{open}{before}{inner}{after}{close}")
}

struct Token<'a> {
    kind: Kind<'a>,
    start: usize,
    /// Whether a hyphen takes away the spaces before.
    trims_before: bool,
    trims_after: bool,
}

enum Kind<'a> {
    Text(&'a str),
    Variable(&'a str),
    Tag(&'a str),
    Raw(&'a str),
    Comment,
}

fn tokens(source: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < source.len() {
        let rest = &source[at..];
        let start = ["{{", "{%", "{#"].iter().filter_map(|open| rest.find(open)).min().unwrap_or(rest.len());
        if start > 0 {
            tokens.push(Token { kind: Kind::Text(&rest[..start]), start: at, trims_before: false, trims_after: false });
            at += start;
            continue;
        }
        let (token, length) = code(rest, at)?;
        tokens.push(token);
        at += length;
    }
    Some(tokens)
}

/// The code that begins here, and its length.
fn code(rest: &str, start: usize) -> Option<(Token<'_>, usize)> {
    let trims_before = rest[2..].starts_with('-');
    let body = 2 + usize::from(trims_before);
    if rest.starts_with("{#") {
        let end = body + rest[body..].find("#}")?;
        let trims_after = rest[body..end].ends_with('-');
        return Some((Token { kind: Kind::Comment, start, trims_before, trims_after }, end + 2));
    }
    if rest.starts_with("{%")
        && let Some((opening, trim_inside)) = bare_tag(&rest[body..], "raw")
    {
        let inside = body + opening;
        let mut from = inside;
        loop {
            let close = from + rest[from..].find("{%")?;
            if let Some((closing, trims_after)) = bare_tag(&rest[close + 2..], "endraw") {
                let mut text = &rest[inside..close];
                if trim_inside {
                    text = text.trim_start();
                }
                if rest[close + 2..].starts_with('-') {
                    text = text.trim_end();
                }
                return Some((Token { kind: Kind::Raw(text), start, trims_before, trims_after }, close + 2 + closing));
            }
            from = close + 2;
        }
    }
    let close = if rest.starts_with("{{") { "}}" } else { "%}" };
    let end = body + end_of_code(&rest[body..], close)?;
    let trims_after = end > body && rest[..end].ends_with('-');
    let inner = &rest[body..end - usize::from(trims_after)];
    let kind = if rest.starts_with("{{") { Kind::Variable(inner) } else { Kind::Tag(inner) };
    Some((Token { kind, start, trims_before, trims_after }, end + 2))
}

/// The length of `raw %}` with its spaces and hyphens, and whether a hyphen stands at its end.
fn bare_tag(rest: &str, name: &str) -> Option<(usize, bool)> {
    let spaces = |letter: char| letter.is_ascii_whitespace();
    let after = rest.strip_prefix('-').unwrap_or(rest).trim_start_matches(spaces);
    let after = after.strip_prefix(name)?.trim_start_matches(spaces);
    let trims = after.starts_with('-');
    let after = after.strip_prefix('-').unwrap_or(after).strip_prefix("%}")?;
    Some((rest.len() - after.len(), trims))
}

/// The first closing bracket that stands outside quotes.
fn end_of_code(rest: &str, close: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut quote = None;
    let mut at = 0;
    while at < bytes.len() {
        match (quote, bytes[at]) {
            (Some(_), b'\\') => at += 1,
            (Some(open), byte) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, byte @ (b'"' | b'\'' | b'`')) => quote = Some(byte),
            (None, _) if bytes[at..].starts_with(close.as_bytes()) => return Some(at),
            (None, _) => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[track_caller]
    fn check(source: &str, expected: &[&str]) {
        let shown: Vec<String> = pieces(source)
            .unwrap_or_default()
            .into_iter()
            .map(|piece| match piece {
                Piece::Text(text) => text,
                Piece::Code(code) => format!("{}|{}", code.word, code.source),
            })
            .collect();
        assert_eq!(shown, expected, "{source:?}");
    }

    #[test]
    fn text_and_code() {
        check("a {{ b }} c", &["a ", "{{|{{ b }}", " c"]);
        check("{% if a %}b{% endif %}", &["if|{% if a %}", "b", "endif|{% endif %}"]);
        check("{{ \"}}\" }}{{ '%}' }}", &["{{|{{ \"}}\" }}", "{{|{{ '%}' }}"]);
        check("{{ \"\\\"}}\" }}", &["{{|{{ \"\\\"}}\" }}"]);
        check("{% <Card> %}a{% </Card> %}", &["<|{% <Card> %}", "a", "<|{% </Card> %}"]);
        check("a { b % } c", &["a { b % } c"]);
    }

    #[test]
    fn hyphens_take_spaces_away() {
        check("a {{- b -}} c", &["a", "{{|{{ b }}", "c"]);
        check("a {%- if b -%} c", &["a", "if|{% if b %}", "c"]);
        check("{{ -1 }}{{- -1 }}", &["{{|{{ -1 }}", "{{|{{ -1 }}"]);
        check("{{--1}}", &["{{|{{ -1}}"]);
    }

    #[test]
    fn comments_leave_nothing() {
        check("a {# b #} c", &["a  c"]);
        check("a {#- b -#} c", &["ac"]);
        check("a {#-#} c", &["a c"]);
        check("{{ a -}}{# b #} c", &["{{|{{ a }}", "c"]);
    }

    #[test]
    fn raw_parts_stay() {
        check("a {% raw %} {{ b }} {% endraw %} c", &["a ", "raw|{% raw %} {{ b }} {% endraw %}", " c"]);
        check("a {%- raw -%} {{ b }} {%- endraw -%} c", &["a", "raw|{% raw %}{{ b }}{% endraw %}", "c"]);
    }

    #[test]
    fn what_tera_cannot_read_gives_nothing() {
        check("a {{ b", &[]);
        check("a {# b", &[]);
        check("{% raw %}", &[]);
        check("{{ \"}}", &[]);
        check("{%", &[]);
    }
}
