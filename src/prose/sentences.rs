//! Sentences that are too long to be read with ease.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::events;

/// The sentences of a Markdown text with more than `most` words: where each stands, and how many words it has.
///
/// A sentence ends at `.`, `!`, `?` or `…` before an upper-case letter, and with its paragraph, item, cell or heading.
/// So `22. marraskuuta` and `esim. kirjasto` stay whole.
pub fn long_sentences(markdown: &str, most: usize) -> Vec<(Range<usize>, usize)> {
    let mut long = Vec::new();
    // Pieces of the present block: text and where it begins in the source.
    let mut block: Vec<(String, usize)> = Vec::new();
    for (event, place) in events(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => block.push((text.to_string(), place.start)),
            Event::SoftBreak | Event::HardBreak => block.push((" ".to_string(), place.start)),
            Event::Start(tag) if !is_inline(&tag) => close(&mut block, most, &mut long),
            Event::End(tag) if !ends_inline(tag) => close(&mut block, most, &mut long),
            _ => {}
        }
    }
    close(&mut block, most, &mut long);
    long
}

fn close(block: &mut Vec<(String, usize)>, most: usize, long: &mut Vec<(Range<usize>, usize)>) {
    // Letters with their place in the source.
    let letters: Vec<(char, usize)> = block
        .drain(..)
        .flat_map(|(text, start)| text.char_indices().map(|(at, letter)| (letter, start + at)).collect::<Vec<_>>())
        .collect();
    let mut words = 0;
    let mut place: Option<Range<usize>> = None;
    let mut in_word = false;
    for (number, (letter, at)) in letters.iter().enumerate() {
        if letter.is_alphanumeric() && !in_word {
            words += 1;
        }
        in_word = letter.is_alphanumeric() || in_word && !letter.is_whitespace();
        let end = at + letter.len_utf8();
        if !letter.is_whitespace() {
            place = Some(place.map_or(*at..end, |place| place.start..end));
        }
        if matches!(letter, '.' | '!' | '?' | '…') {
            let after = &letters[number + 1..];
            let next = after.iter().map(|(letter, _)| *letter).find(|letter| letter.is_alphanumeric());
            if after.first().is_some_and(|(letter, _)| letter.is_whitespace()) && next.is_some_and(char::is_uppercase) {
                long.extend(place.take().filter(|_| words > most).map(|place| (place, words)));
                words = 0;
            }
        }
    }
    long.extend(place.filter(|_| words > most).map(|place| (place, words)));
}

fn is_inline(tag: &Tag) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn ends_inline(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

#[cfg(test)]
mod tests {
    use super::long_sentences;

    #[track_caller]
    fn check(markdown: &str, most: usize, expected: &[(&str, usize)]) {
        let found: Vec<(&str, usize)> =
            long_sentences(markdown, most).into_iter().map(|(place, words)| (&markdown[place], words)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn only_the_long_ones_are_told() {
        check("Yksi kaksi. Yksi kaksi kolme neljä. Yksi.", 3, &[("Yksi kaksi kolme neljä.", 4)]);
        check("One two\nthree **four**.\n\nFive", 3, &[("One two\nthree **four**.", 4)]);
        check("- one two\n- three four", 3, &[]);
        check("", 3, &[]);
    }

    #[test]
    fn a_full_stop_inside_a_sentence_ends_nothing() {
        check("Tule 22. marraskuuta esim. kirjastoon.", 4, &[("Tule 22. marraskuuta esim. kirjastoon.", 5)]);
    }
}
