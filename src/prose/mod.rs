//! Markdown → safe HTML, headings, links and plain text. The one room that knows the Markdown crate.
//!
//! In: the Markdown of one text of an entry. Out: HTML that can stand inside any page, the outline of its headings, its
//! words alone, and findings with their place.
//! Absent on purpose: addresses. Links name entries (`page:safe-use`); the caller says where those are. Raw HTML never
//! comes through: it is shown as the text that it is, and comments are left out.

mod check;
mod outline;
mod plain;
mod render;
mod sentences;
mod slug;
mod target;
mod terms;

pub use check::check;
pub use outline::headings;
pub use plain::plain;
pub use render::{html, html_with_terms};
pub use sentences::long_sentences;
pub use slug::slug;
pub use target::{KINDS, Target};
pub use terms::Term;

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A text as HTML, with its outline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    /// Balanced HTML of block elements; empty for an empty text.
    pub html: String,
    pub headings: Vec<Heading>,
}

/// A heading as the HTML has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// From 2, the highest in a text, to 6; at most one more than that of the heading before.
    pub level: u8,
    /// ASCII, unique within the text.
    pub id: String,
    /// The words alone.
    pub text: String,
}

/// The dialect: CommonMark with tables and `~~struck out~~` words, which web editors offer as buttons.
fn parser(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

/// What a text is made of, each with its bytes. A block of raw HTML is one event, and raw HTML is without its comments.
fn events(markdown: &str) -> Vec<(Event<'_>, Range<usize>)> {
    let mut events = Vec::new();
    let mut block: Option<(String, Range<usize>)> = None;
    for (event, place) in parser(markdown).into_offset_iter() {
        match event {
            Event::Start(Tag::HtmlBlock) => block = Some((String::new(), place)),
            Event::Html(raw) | Event::Text(raw) if block.is_some() => {
                if let Some((text, _)) = &mut block {
                    text.push_str(&raw);
                }
            }
            Event::End(TagEnd::HtmlBlock) => {
                events.extend(block.take().map(|(text, place)| (Event::Html(without_comments(&text).into()), place)));
            }
            Event::InlineHtml(raw) => events.push((Event::InlineHtml(without_comments(&raw).into()), place)),
            event => events.push((event, place)),
        }
    }
    events
}

/// Raw HTML without its comments, which are notes between editors; an unclosed comment stays.
fn without_comments(raw: &str) -> String {
    let mut shown = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(start) = rest.find("<!--") {
        let Some(length) = rest[start..].find("-->") else { break };
        shown.push_str(&rest[..start]);
        rest = &rest[start + length + "-->".len()..];
    }
    shown + rest
}
