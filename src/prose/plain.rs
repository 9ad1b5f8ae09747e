//! The words of a text alone, for summaries, feeds and search.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::events;

/// The words of a Markdown text, parted by single spaces. Words are those that the page shows.
pub fn plain(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    for (event, _) in events(markdown) {
        match event {
            Event::Text(words) | Event::Code(words) | Event::InlineHtml(words) => text.push_str(&words),
            Event::Html(block) => {
                text.push(' ');
                text.push_str(&block);
                text.push(' ');
            }
            Event::SoftBreak | Event::HardBreak | Event::Rule => text.push(' '),
            Event::Start(tag) if !is_inline(&tag) => text.push(' '),
            Event::End(tag) if ends_block(tag) => text.push(' '),
            _ => {}
        }
    }
    words(&text)
}

/// The text with every run of white space as one space, none at the ends, and no control characters.
pub(super) fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for word in text.split(|letter: char| letter.is_ascii_whitespace()).filter(|word| !word.is_empty()) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.extend(word.chars().filter(|letter| !letter.is_control()));
    }
    words
}

fn is_inline(tag: &Tag) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn ends_block(tag: TagEnd) -> bool {
    !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[track_caller]
    fn check(markdown: &str, expected: &str) {
        assert_eq!(plain(markdown), expected, "{markdown:?}");
    }

    #[test]
    fn words_stay_parted() {
        check("# A\nb **c**d\ne", "A b cd e");
        check("- a\n- b\n\n> c", "a b c");
        check("| a | b |\n|---|---|\n| c | d |", "a b c d");
        check("a\\\nb\n\n---\n\nc", "a b c");
        check("```\nx  y\n```", "x y");
    }

    #[test]
    fn only_words_are_left() {
        check("[ask](page:x) <a@b.fi> ![a cat](cat.png)", "ask a@b.fi a cat");
        check("Tom &amp; `a<b`", "Tom & a<b");
        check("a <b>c</b>", "a <b>c</b>");
        check("a <!-- note -->b", "a b");
        check("<!--\nnote\n-->\n\nb", "b");
        check("", "");
    }
}
