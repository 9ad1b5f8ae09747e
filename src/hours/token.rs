//! Splits the text of hours into words, numbers and signs.
//!
//! In: any text. Out: tokens with their byte ranges. Different dashes, spaces and quotes become one of each.
//! Absent on purpose: what the tokens say together.

use std::ops::Range;

use super::friendly::{Word, fold, is_phrase, meaning};

#[derive(Clone, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    /// Bytes of the text.
    pub range: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word(Word),
    /// A number and how many digits wrote it.
    Number(u32, usize),
    Dash,
    Colon,
    Dot,
    Comma,
    Semicolon,
    Slash,
    Open,
    Close,
    Plus,
    Ampersand,
    /// `||`, or a single one.
    Pipe,
    /// Text in quotes, whole.
    Quoted,
    /// Text in round brackets, whole.
    Bracketed,
    Other,
}

/// Splits a text. Full stops that only end an abbreviation (`kl.`, `ma.`) and spaces are left out.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let (kind, length) = if is_letter(first) {
            let length = length_while(rest, |letter| is_letter(letter) || is_mark(letter));
            (Some(Kind::Word(meaning(&fold(&rest[..length])))), length)
        } else if first.is_ascii_digit() {
            let length = length_while(rest, |digit| digit.is_ascii_digit());
            (Some(Kind::Number(rest[..length].parse().unwrap_or(u32::MAX), length)), length)
        } else if let Some(closing) = closing_of(first) {
            let kind = if first == '(' { Kind::Bracketed } else { Kind::Quoted };
            let inside = &rest[first.len_utf8()..];
            let end = inside.char_indices().find(|(_, sign)| closing.contains(*sign));
            let length = end.map_or(rest.len(), |(index, sign)| first.len_utf8() + index + sign.len_utf8());
            (Some(kind), length)
        } else if first == '|' {
            (Some(Kind::Pipe), length_while(rest, |sign| sign == '|'))
        } else {
            (sign(first), first.len_utf8())
        };
        let range = at..at + length;
        at = range.end;
        match kind {
            Some(Kind::Dot) if follows_word(&tokens, range.start) => {}
            Some(kind) => tokens.push(Token { kind, range }),
            None => {}
        }
    }
    joined_phrases(text, tokens)
}

/// Makes one token of two words that mean something together, as in `joka toinen`.
fn joined_phrases(text: &str, tokens: Vec<Token>) -> Vec<Token> {
    let mut joined: Vec<Token> = Vec::with_capacity(tokens.len());
    for token in tokens {
        if let Some(last) = joined.last_mut()
            && matches!((last.kind, token.kind), (Kind::Word(_), Kind::Word(_)))
        {
            let phrase = fold(&format!("{} {}", text[last.range.clone()].trim(), &text[token.range.clone()]));
            if is_phrase(&phrase) {
                last.kind = Kind::Word(meaning(&phrase));
                last.range.end = token.range.end;
                continue;
            }
        }
        joined.push(token);
    }
    joined
}

fn follows_word(tokens: &[Token], start: usize) -> bool {
    tokens.last().is_some_and(|last| last.range.end == start && matches!(last.kind, Kind::Word(_)))
}

/// A sign of one character; nothing for spaces and for marks that nobody sees.
fn sign(first: char) -> Option<Kind> {
    match first {
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2e3a}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' | '~' => Some(Kind::Dash),
        ':' | '\u{ff1a}' | '\u{2236}' => Some(Kind::Colon),
        '.' | '\u{2024}' => Some(Kind::Dot),
        ',' => Some(Kind::Comma),
        ';' => Some(Kind::Semicolon),
        '/' => Some(Kind::Slash),
        '[' => Some(Kind::Open),
        ']' => Some(Kind::Close),
        '+' => Some(Kind::Plus),
        '&' => Some(Kind::Ampersand),
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => None,
        first if first.is_whitespace() || is_mark(first) => None,
        _ => Some(Kind::Other),
    }
}

/// The characters that may close what this one opens.
fn closing_of(first: char) -> Option<&'static str> {
    match first {
        '"' | '“' | '”' | '„' => Some("\"“”"),
        '«' | '»' => Some("«»"),
        '\'' | '‘' | '’' => Some("'‘’"),
        '(' => Some(")"),
        _ => None,
    }
}

fn is_letter(letter: char) -> bool {
    letter.is_alphabetic()
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

fn length_while(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.char_indices().find(|(_, letter)| !belongs(*letter)).map_or(text.len(), |(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let found: Vec<&str> = tokens(text).iter().map(|token| &text[token.range.clone()]).collect();
        assert_eq!(found.join("|"), expected);
    }

    #[test]
    fn words_numbers_and_signs_are_split() {
        check("Mo-Fr 09:00-15:00", "Mo|-|Fr|09|:|00|-|15|:|00");
        check("ma\u{2013}pe\u{a0}klo\u{a0}9.00", "ma|\u{2013}|pe|klo|9|.|00");
        check("klo9-15", "klo|9|-|15");
    }

    #[test]
    fn full_stops_of_abbreviations_are_left_out() {
        check("ma.-pe. kl. 9.30", "ma|-|pe|kl|9|.|30");
    }

    #[test]
    fn remarks_are_one_token() {
        check("Mo 9-15 \"by appointment; call\" x", "Mo|9|-|15|\"by appointment; call\"|x");
        check("Mo “never closed", "Mo|“never closed");
        check("(only (this)) x", "(only (this)|)|x");
    }

    #[test]
    fn phrases_are_one_token() {
        check("joka toinen tiistai", "joka toinen|tiistai");
        check("school holidays off", "school holidays|off");
    }
}
