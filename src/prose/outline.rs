//! The headings of a text: their final levels and ids.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Heading;
use super::events;
use super::plain::words;
use super::slug::slug;

/// The words of a text's headings, in order; those without any are left out.
pub fn headings(markdown: &str) -> Vec<String> {
    written(&events(markdown)).into_iter().map(|heading| heading.text).filter(|text| !text.is_empty()).collect()
}

/// A heading as written, before its level is settled.
pub(super) struct Written {
    /// 1 to 6, by the number of `#`.
    pub level: u8,
    pub text: String,
    /// Place of the heading's first event.
    pub event: usize,
}

/// The headings among the events, in order; those without any words too.
pub(super) fn written(events: &[(Event, Range<usize>)]) -> Vec<Written> {
    let mut headings: Vec<Written> = Vec::new();
    let mut inside = false;
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                headings.push(Written { level: *level as u8, text: String::new(), event: at });
                inside = true;
            }
            Event::End(TagEnd::Heading(_)) => inside = false,
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) if inside => append(&mut headings, text),
            Event::SoftBreak | Event::HardBreak if inside => append(&mut headings, " "),
            _ => {}
        }
    }
    for heading in &mut headings {
        heading.text = words(&heading.text);
    }
    headings
}

fn append(headings: &mut [Written], text: &str) {
    if let Some(heading) = headings.last_mut() {
        heading.text.push_str(text);
    }
}

/// The headings as the page has them: the highest on level 2, none more than one level below the one before, each with an
/// id of its own. A heading without words is left out (`None`), since nobody could find it in a list of headings.
pub(super) fn settled(written: &[Written]) -> Vec<Option<Heading>> {
    let mut previous = 1;
    let mut ids = BTreeMap::new();
    let levels = shifted(written);
    let settle = |(heading, level): (&Written, u8)| {
        if heading.text.is_empty() {
            return None;
        }
        previous = level.min(previous + 1);
        Some(Heading { level: previous, id: unique(&heading.text, &mut ids), text: heading.text.clone() })
    };
    written.iter().zip(levels).map(settle).collect()
}

/// The levels moved together so that the highest is 2, at most 6.
pub(super) fn shifted(written: &[Written]) -> Vec<u8> {
    let highest = written.iter().filter(|heading| !heading.text.is_empty()).map(|heading| heading.level).min().unwrap_or(2);
    written.iter().map(|heading| (heading.level + 2).saturating_sub(highest).clamp(2, 6)).collect()
}

/// The slug of the text, with the first free number after it if it is taken. `taken` holds, for each id, the last number
/// given after it, so that a thousand equal headings cost no more than a thousand others.
fn unique(text: &str, taken: &mut BTreeMap<String, usize>) -> String {
    let slug = Some(slug(text)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "section".to_string());
    let mut id = slug.clone();
    while taken.contains_key(&id) {
        let number = taken.entry(slug.clone()).or_insert(1);
        *number += 1;
        id = format!("{slug}-{number}");
    }
    taken.insert(id.clone(), 1);
    id
}

#[cfg(test)]
mod tests {
    use super::super::{events, html};
    use super::{shifted, written};

    #[track_caller]
    fn check(markdown: &str, expected: &[&str]) {
        let headings = html(markdown, &|_| None).headings;
        let shown: Vec<_> = headings.iter().map(|heading| format!("{} {} {}", heading.level, heading.id, heading.text)).collect();
        assert_eq!(shown, expected, "{markdown:?}");
    }

    #[test]
    fn the_highest_heading_is_of_level_two() {
        check("# A\n## B", &["2 a A", "3 b B"]);
        check("### A\n#### B\n### C", &["2 a A", "3 b B", "2 c C"]);
        check("## A", &["2 a A"]);
        check("text", &[]);
    }

    #[test]
    fn no_level_is_skipped() {
        check("## A\n#### B", &["2 a A", "3 b B"]);
        check("### A\n## B", &["2 a A", "2 b B"]);
        assert_eq!(shifted(&written(&events("## A\n#### B"))), [2, 4]);
    }

    #[test]
    fn ids_are_unique_and_ascii() {
        check("## Ä\n## Ä\n## a-2\n## Ä", &["2 a Ä", "2 a-2 Ä", "2 a-2-2 a-2", "2 a-3 Ä"]);
        check("## مساعدة\n## ?", &["2 section مساعدة", "2 section-2 ?"]);
    }

    #[test]
    fn the_text_is_words_alone() {
        check("## *A* `b` [c](page:x) <i>d</i> ![e](f.png)", &["2 a-b-c-i-d-i-e A b c <i>d</i> e"]);
        check("##\n## B", &["2 b B"]);
    }
}
