//! One file of an entry → the same in its canonical form.
//!
//! Keys stand in the order of the model, lists and groups are indented alike, comments stay with what follows them or stands
//! before them on their line. Absent on purpose: changing a value, the Markdown below the keys, and files with mistakes in them.
//! What comes out is read again and held against what went in, so that no form is worth a change of meaning.

mod comments;
mod layout;

use super::fields::ReadFields;
use super::group::{self, Kind};
use super::shape::{FieldShape, How, Shape};
use super::yaml::{self, Node, Value};
use super::{
    Event, Helpline, MunicipalityText, News, Organisation, Page, Place, Portal, Provider, Region, Statement, front_matter,
};
use crate::diagnostic::{Diagnostics, FileId};

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// It is in its canonical form already.
    Canonical,
    /// Its canonical form.
    Changed(String),
    /// It cannot be read, or holds something that has no canonical form; it is left as it is.
    Left,
}

/// Keys that say how a translation was made; they stand first.
const OF_TRANSLATIONS: [&str; 2] = ["translates", "machine"];

/// The canonical form of the text of a file at a path below the content; `None` if no entry stands there.
pub fn canonical(path: &str, text: &str) -> Option<Form> {
    let kind = group::kind_of(path)?;
    Some(form(kind, path.ends_with(".md"), text).unwrap_or(Form::Left))
}

/// The fields of a kind of entry, in order.
pub fn fields_of(kind: Kind) -> Vec<FieldShape> {
    match kind {
        Kind::Portal => Portal::fields(),
        Kind::Region => Region::fields(),
        Kind::Statement => Statement::fields(),
        Kind::Provider => Provider::fields(),
        Kind::Place => Place::fields(),
        Kind::Organisation => Organisation::fields(),
        Kind::Helpline => Helpline::fields(),
        Kind::News => News::fields(),
        Kind::Event => Event::fields(),
        Kind::Page => Page::fields(),
        Kind::Municipality => MunicipalityText::fields(),
    }
}

fn form(kind: Kind, is_markdown: bool, text: &str) -> Option<Form> {
    let (start, end) = if is_markdown { front_matter::split(FileId(0), text).ok()?.yaml } else { (0, text.len()) };
    if start == end && is_markdown {
        return Some(Form::Canonical);
    }
    let written = &text[start..end];
    let plain = written.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    // No-break spaces are understood between keys and values; here they would move every place.
    if plain.contains(['\u{a0}', '\t', '\r']) {
        return None;
    }
    let tree = read(&plain)?;
    let of_translations = OF_TRANSLATIONS.iter().map(|name| FieldShape { name, how: How::Optional, shape: Shape::Text });
    let shape = Shape::Group(of_translations.chain(fields_of(kind)).collect());
    let made = layout::lay_out(&plain, &tree, &shape)?;
    if meaning(&read(&made)?) != meaning(&tree) {
        return None;
    }
    if made == written {
        return Some(Form::Canonical);
    }
    Some(Form::Changed(format!("{}{made}{}", text[..start].trim_start_matches('\u{feff}'), &text[end..])))
}

fn read(yaml: &str) -> Option<Node> {
    let mut diagnostics = Diagnostics::default();
    let node = yaml::parse(FileId(0), yaml, 0, yaml.len(), &mut diagnostics)?;
    diagnostics.is_empty().then_some(node)
}

/// A tree without places, its groups in one order.
#[derive(PartialEq, Eq)]
enum Meaning<'n> {
    Absent,
    Scalar(&'n str),
    List(Vec<Meaning<'n>>),
    Group(std::collections::BTreeMap<&'n str, Meaning<'n>>),
}

fn meaning(node: &Node) -> Meaning<'_> {
    match &node.value {
        Value::Absent => Meaning::Absent,
        Value::Scalar(text) => Meaning::Scalar(text),
        Value::Sequence(items) => Meaning::List(items.iter().map(meaning).collect()),
        Value::Mapping(entries) => Meaning::Group(entries.iter().map(|(key, node)| (key.name.as_str(), meaning(node))).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, canonical};

    #[track_caller]
    fn check(written: &str, expected: &str) {
        let path = "national/providers/a.yaml";
        let made = match canonical(path, written).expect("an entry's path") {
            Form::Canonical => written.to_string(),
            Form::Changed(made) => made,
            Form::Left => panic!("left as it is"),
        };
        assert_eq!(made, expected);
        assert_eq!(canonical(path, &made), Some(Form::Canonical), "twice is once");
    }

    #[test]
    fn keys_stand_in_the_order_of_the_model() {
        check(
            "verified: {by: dvv, on: 2026-10-02}\ncost:   free\norganisation: dvv\n",
            "organisation: dvv\ncost: free\nverified: {on: 2026-10-02, by: dvv}\n",
        );
        check("points:\n- mode: phone\n  at: {channel: phone}\n", "points:\n  - at: {channel: phone}\n    mode: phone\n");
    }

    #[test]
    fn comments_stay_with_their_keys() {
        check(
            "# the file\n\n# the price\ncost: free # for all\ntopics:\n  # first\n  - email   # and so on\n# the end\n",
            "# the file\n\ntopics:\n  # first\n  - email # and so on\n# the price\ncost: free # for all\n# the end\n",
        );
    }

    #[test]
    fn texts_keep_their_lines() {
        check(
            "summary:\n    fi: |\n        one\n          two\n\n        three\ntitle: {fi:   'a # b',sv: \"c\"}\n",
            "title: {fi: 'a # b', sv: \"c\"}\nsummary:\n  fi: |\n    one\n      two\n\n    three\n",
        );
        check("summary:\n  fi: one\n     two\n", "summary:\n  fi: one\n    two\n");
    }

    #[test]
    fn lists_over_lines_are_joined_or_indented() {
        check("topics: [email,\n         scams]\n", "topics: [email, scams]\n");
        check("topics: [email, # yes\n         scams]\n", "topics: [email, # yes\n  scams]\n");
        check(
            "topics:\n  - {level: explain, code: email}\n  -\n    code: scams\n",
            "topics:\n  - {code: email, level: explain}\n  - code: scams\n",
        );
    }

    #[test]
    fn words_of_translations_come_first_and_the_body_stays() {
        let written = "---\nsummary: b\ntitle: a\ntranslates: fi@0\n---\n# x  \n\ttext\n\n";
        let made = "---\ntranslates: fi@0\ntitle: a\nsummary: b\n---\n# x  \n\ttext\n\n";
        assert_eq!(canonical("national/pages/a.sv.md", written), Some(Form::Changed(made.to_string())));
        assert_eq!(canonical("national/pages/a.sv.md", "only text\n"), Some(Form::Canonical));
    }

    #[test]
    fn what_cannot_be_read_is_left() {
        assert_eq!(canonical("national/pages/a.yaml", "a: [\n"), Some(Form::Left));
        assert_eq!(canonical("national/pages/a.yaml", "title: a\ntitle: b\n"), Some(Form::Left));
        assert_eq!(canonical("geography/a.yaml", "a: 1\n"), None);
    }
}
