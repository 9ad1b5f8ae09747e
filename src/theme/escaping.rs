//! Where a template turns escaping off.
//!
//! Themes of regions are made by many hands. HTML from Markdown has to go into pages as it is, so escaping can be turned off
//! with the filter `safe`; but only in the theme at the bottom of the chain, whose parts the others use.

use std::ops::Range;

use super::squeeze::{Code, Piece, pieces};

/// The places of the filter `safe`, as the code that holds it.
pub(super) fn unescaped(template: &str) -> Vec<Range<usize>> {
    let codes = pieces(template).unwrap_or_default().into_iter().filter_map(|piece| match piece {
        Piece::Code(code) if code.word != "raw" && turns_off(&code) => Some(code.start..code.start + code.source.len()),
        _ => None,
    });
    codes.collect()
}

fn turns_off(code: &Code) -> bool {
    let words = words(&code.source);
    let after_bar = words.windows(2).any(|pair| pair == ["|", "safe"]);
    after_bar || (code.word == "filter" && words.get(1).is_some_and(|word| word == "safe"))
}

/// Names and bars of some code, without what stands in quotes.
pub(super) fn words(source: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut quote = None;
    let mut is_escaped = false;
    let mut in_name = false;
    for letter in source.chars() {
        let goes_on = in_name;
        in_name = false;
        match (quote, letter) {
            (Some(_), _) if is_escaped => is_escaped = false,
            (Some(_), '\\') => is_escaped = true,
            (Some(open), _) if letter == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(letter),
            (None, '|') => words.push("|".to_string()),
            (None, _) if letter.is_ascii_alphanumeric() || letter == '_' => {
                in_name = true;
                match words.last_mut().filter(|_| goes_on) {
                    Some(word) => word.push(letter),
                    None => words.push(letter.to_string()),
                }
            }
            (None, _) => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[track_caller]
    fn check(template: &str, expected: &[&str]) {
        assert_eq!(unescaped(template).into_iter().map(|place| &template[place]).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_filter_is_found_wherever_it_stands() {
        check("a {{ b | safe }} c", &["{{ b | safe }}"]);
        check("{{ b|safe|upper }}", &["{{ b|safe|upper }}"]);
        check("{% if a %}{% set b = c | safe %}{% endif %}", &["{% set b = c | safe %}"]);
        check("{% filter safe %}a{% endfilter %}", &["{% filter safe %}"]);
        check("{{<Card text={b | safe}/>}}", &["{{<Card text={b | safe}/>}}"]);
    }

    #[test]
    fn other_words_are_not() {
        check(
            "safe {{ safe }} {{ \"| safe\" }} {{ a | safely }} {{ a.safe }} {% raw %}{{ a | safe }}{% endraw %} {# | safe #}",
            &[],
        );
    }
}
