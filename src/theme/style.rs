//! Style sheets: joined, their links to files set right, and made smaller.
//!
//! Knows CSS only as far as comments, quotes, `url(…)` and brackets. Nothing is rewritten for another or newer syntax, so what
//! old phones understood in the source, they understand in the site.

use std::ops::Range;

/// Something that makes a style sheet unfit to be joined to others, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub place: Range<usize>,
    pub message: &'static str,
}

/// What must be mended before the style sheet can be used.
pub(super) fn faults(css: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut open: Vec<(char, usize)> = Vec::new();
    for token in tokens(css) {
        let text = &css[token.place.clone()];
        let mut fault = |message| faults.push(Fault { place: token.place.clone(), message });
        match token.kind {
            Kind::Unclosed => fault("this is never closed"),
            Kind::Letter if text == "{" || text == "(" => open.push((if text == "{" { '}' } else { ')' }, token.place.start)),
            Kind::Letter
                if (text == "}" || text == ")") && !matches!(open.pop(), Some((wanted, _)) if text.starts_with(wanted)) =>
            {
                fault("nothing is open that this could close");
                return faults;
            }
            Kind::Letter if text == "@" && css[token.place.end..].to_ascii_lowercase().starts_with("import") => {
                fault("style sheets are not imported; name them in `styles`");
            }
            Kind::Letter if text == "<" && css[token.place.end..].starts_with(['/', '!']) => fault("HTML in a style sheet"),
            _ => {}
        }
    }
    faults.extend(open.into_iter().map(|(_, at)| Fault { place: at..at + 1, message: "this is never closed" }));
    faults
}

/// The addresses within `url(…)`, without quotes, in the order of the text.
pub(super) fn links(css: &str) -> Vec<Range<usize>> {
    tokens(css).into_iter().filter(|token| token.kind == Kind::Url).map(|token| token.place).collect()
}

/// The style sheet without comments and needless spaces.
pub(super) fn minify(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    let mut space = false;
    let mut comment = false;
    let mut last = '{';
    for token in tokens(css) {
        let text = &css[token.place.clone()];
        match token.kind {
            Kind::Comment => comment = true,
            Kind::Letter if text.starts_with(|letter: char| letter.is_ascii_whitespace()) => space = true,
            _ => {
                let next = text.chars().next().unwrap_or(' ');
                // A custom property may be empty, but for older browsers not without a space: `--a: ;`
                let empty_value = last == ':' && (next == ';' || next == '}');
                let parted = "{};,(:".contains(last) && !empty_value || "{};,)!".contains(next);
                if space && !parted || empty_value {
                    small.push(' ');
                } else if comment && is_name(last) && is_name(next) {
                    // Without anything between them two words would become one.
                    small.push_str("/**/");
                }
                if next == '}' && last == ';' {
                    small.pop();
                }
                small.push_str(text);
                // An escaped bracket or an address that ends in a comma is not one.
                last = if token.kind == Kind::Letter { next } else { '\\' };
                (space, comment) = (false, false);
            }
        }
    }
    small
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || "-_%#.\\".contains(letter)
}

struct Token {
    kind: Kind,
    place: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Comment,
    /// A quotation with its quotes, an escaped character, or one quote of an address.
    Quoted,
    /// The address within `url(…)` without its quotes.
    Url,
    /// One character of anything else.
    Letter,
    /// A comment, quotation or address without its end, up to the end of the line or text.
    Unclosed,
}

fn tokens(css: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(letter) = css[at..].chars().next() {
        let rest = &css[at..];
        let before = tokens.last().map(|token: &Token| css[token.place.clone()].chars().next_back().unwrap_or(' '));
        let url = rest.get(..4).is_some_and(|name| name.eq_ignore_ascii_case("url(")) && !before.is_some_and(is_name);
        let (kind, length) = if let Some(comment) = rest.strip_prefix("/*") {
            comment.find("*/").map_or((Kind::Unclosed, rest.len()), |end| (Kind::Comment, end + "/**/".len()))
        } else if letter == '"' || letter == '\'' {
            quoted(rest).map_or_else(|| (Kind::Unclosed, line(rest)), |length| (Kind::Quoted, length))
        } else if url {
            tokens.extend((0..4).map(|part| Token { kind: Kind::Letter, place: at + part..at + part + 1 }));
            at += 4;
            let (kind, place, end) = address(&css[at..]);
            let place = at + place.start..at + place.end;
            let is_quoted = kind == Kind::Url && css[..place.start].ends_with(['"', '\'']);
            let quote = |place| Token { kind: Kind::Quoted, place };
            tokens.extend(is_quoted.then(|| quote(place.start - 1..place.start)));
            tokens.push(Token { kind, place: place.clone() });
            tokens.extend(is_quoted.then(|| quote(place.end..place.end + 1)));
            at += end;
            continue;
        } else if letter == '\\' {
            // An escaped bracket or quote is neither.
            let escaped = rest[1..].chars().next().map_or(0, char::len_utf8);
            tokens.push(Token { kind: Kind::Quoted, place: at..at + 1 + escaped });
            at += 1 + escaped;
            continue;
        } else {
            (Kind::Letter, letter.len_utf8())
        };
        tokens.push(Token { kind, place: at..at + length });
        at += length;
    }
    tokens
}

/// The length of a quotation with its quotes; `None` if its line ends before it.
fn quoted(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'\n' => return None,
            byte if byte == bytes[0] => return Some(at + 1),
            _ => {}
        }
        at += 1;
    }
    None
}

/// The address that follows `url(`, and where the text goes on: at the closing bracket.
fn address(rest: &str) -> (Kind, Range<usize>, usize) {
    let start = rest.len() - rest.trim_start().len();
    let inner = &rest[start..];
    if inner.starts_with(['"', '\'']) {
        return match quoted(inner) {
            Some(length) => (Kind::Url, start + 1..start + length - 1, start + length),
            None => (Kind::Unclosed, start..start + line(inner), start + line(inner)),
        };
    }
    match inner.find([')', '\n']) {
        Some(end) if inner[end..].starts_with(')') => {
            let address = inner[..end].trim_end();
            (Kind::Url, start..start + address.len(), start + end)
        }
        _ => (Kind::Unclosed, start..start + line(inner), start + line(inner)),
    }
}

/// The length up to the end of the line.
fn line(rest: &str) -> usize {
    rest.find('\n').unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::{faults, links, minify};
    use proptest::prelude::*;

    #[track_caller]
    fn check(css: &str, expected: &str) {
        assert_eq!(minify(css), expected, "{css:?}");
        assert_eq!(minify(expected), expected, "made smaller twice");
    }

    #[test]
    fn spaces_and_comments_go() {
        check("a  b {\n  color : red ;\n  margin: 0  1px;\n}\n", "a b{color :red;margin:0 1px}");
        check("/* a */ a , b > c { d: e }", "a,b > c{d:e}");
        check("@media (min-width: 40rem) and (hover) { a { b: c } }", "@media (min-width:40rem) and (hover){a{b:c}}");
        check("a { width: calc( 1px + (2px - 3px) ) !important; }", "a{width:calc(1px + (2px - 3px))!important}");
        check("a :hover { b: c }", "a :hover{b:c}");
        check("a/**/b .c/* */.d {}", "a/**/b .c/**/.d{}");
    }

    #[test]
    fn what_spaces_mean_stays() {
        check("a::after { content: \"  ; /* \" }", "a::after{content:\"  ; /* \"}");
        check(":root { --a: ; --b:c }", ":root{--a: ;--b:c}");
        check("a { b: c d / e }", "a{b:c d / e}");
        check("a\\:b { c: d }", "a\\:b{c:d}");
        check("a { b: c\\;  d }", "a{b:c\\; d}");
        check("a { b: url( 'c )d' ) url( e ) }", "a{b:url('c )d') url(e)}");
    }

    #[test]
    fn addresses_are_found() {
        let found = |css: &str| links(css).into_iter().map(|place| css[place].to_string()).collect::<Vec<_>>();
        assert_eq!(found("a{b:url(c.svg) url( \"d e.svg\" ) URL('f')}"), ["c.svg", "d e.svg", "f"]);
        assert_eq!(found("/* url(a) */ b{c:\"url(d)\" my-url(e)}"), Vec::<String>::new());
    }

    #[test]
    fn faults_have_their_place() {
        let found = |css: &str| {
            faults(css).into_iter().map(|fault| format!("{} {}", &css[fault.place], fault.message)).collect::<Vec<_>>()
        };
        assert_eq!(found("a{b:c}"), Vec::<String>::new());
        assert_eq!(found("a{b:c"), ["{ this is never closed"]);
        assert_eq!(found("a{b:c}}"), ["} nothing is open that this could close"]);
        assert_eq!(found("a{b:(c}"), ["} nothing is open that this could close"]);
        assert_eq!(found("/* a"), ["/* a this is never closed"]);
        assert_eq!(found("a{b:\"c\n}"), ["\"c this is never closed"]);
        assert_eq!(found("@import \"a.css\";"), ["@ style sheets are not imported; name them in `styles`"]);
        assert_eq!(found("</style>"), ["< HTML in a style sheet"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_comes_through(css in "[a{}()\"'/*:; \\\\\nurl,@ä-]{0,40}") {
            let small = minify(&css);
            faults(&css);
            links(&css);
            let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
            prop_assert!(letters(&small) <= letters(&css));
        }
    }
}
