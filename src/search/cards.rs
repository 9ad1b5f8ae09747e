//! What results show of documents, in groups: one line a document, tab-separated.
//!
//! Columns: kind (a letter), address below the folder of its kind, title, the title's
//! language if it is another, municipalities (numbers of places), detail, modes, languages of help, marks (`f` free of charge, `s`
//! step-free), phone, date. Empty columns at the end are left out. Topics, regions and municipalities have no card: the
//! manifest knows them.

use super::document::{Document, Kind, section};
use super::places::Place;

/// Documents of a group: so many that the first results of a small site stand in one or two, and in a large one so few that a
/// dozen of them cross a slow line quickly.
const GROUP: usize = 256;
const GROUP_OF_MANY: usize = 96;
const MANY: usize = 2_000;

/// The lines of one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Number of its first document.
    pub first: usize,
    pub text: String,
    /// A line a document: `540-900 0 1 7;…`, minutes and the days on which somebody helps then.
    pub hours: String,
}

/// The groups of all documents that need a card.
pub fn groups(documents: &[Document], places: &[Place], folder_of: &dyn Fn(Kind) -> String) -> Vec<Group> {
    let cards: Vec<(usize, &Document)> = documents.iter().enumerate().filter(|(_, document)| has_card(document.kind)).collect();
    let size = if cards.len() > MANY { GROUP_OF_MANY } else { GROUP };
    let group = |cards: &[(usize, &Document)]| Group {
        first: cards[0].0,
        text: cards.iter().map(|(_, document)| line(document, places, folder_of)).collect(),
        hours: cards.iter().map(|(_, document)| hours(document)).collect(),
    };
    let sections = cards.chunk_by(|(_, one), (_, other)| section(one.kind) == section(other.kind));
    sections.flat_map(|section| section.chunks(size)).map(group).collect()
}

/// Whether results take the document's card from a group.
pub fn has_card(kind: Kind) -> bool {
    !matches!(kind, Kind::Topic | Kind::Region | Kind::Municipality | Kind::Language)
}

fn line(document: &Document, places: &[Place], folder_of: &dyn Fn(Kind) -> String) -> String {
    let facts = &document.facts;
    let folder = folder_of(document.kind);
    let address = document.address.strip_prefix(&folder).unwrap_or(&document.address);
    let number = |code: &crate::catalog::MunicipalityCode| {
        let key = format!("m:{code}");
        places.iter().position(|place| place.key == key).map(|number| number.to_string())
    };
    let municipalities: Vec<String> = facts.municipalities.iter().filter_map(number).collect();
    let columns = [
        letter(document.kind).to_string(),
        address.trim_end_matches('/').to_string(),
        plain(&document.title),
        document.title_locale.map(|locale| locale.to_string()).unwrap_or_default(),
        municipalities.join(" "),
        plain(&facts.detail),
        facts.modes.iter().map(|mode| mode.code()).collect::<Vec<_>>().join(" "),
        facts.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        format!("{}{}", if facts.free { "f" } else { "" }, if facts.step_free { "s" } else { "" }),
        facts.phone.clone().unwrap_or_default(),
        facts.date.clone().unwrap_or_default(),
    ];
    format!("{}\n", columns.join("\t").trim_end_matches('\t'))
}

fn letter(kind: Kind) -> char {
    match kind {
        Kind::Helpline => 'h',
        Kind::Page => 'g',
        Kind::News => 'n',
        Kind::Event => 'e',
        Kind::Provider => 'p',
        Kind::Organisation => 'o',
        Kind::Topic | Kind::Region | Kind::Municipality | Kind::Language => '-',
    }
}

fn hours(document: &Document) -> String {
    let times = document.facts.open.iter().map(|((from, to), days)| {
        let days: Vec<String> = days.iter().map(ToString::to_string).collect();
        format!("{from}-{to} {}", days.join(" "))
    });
    format!("{}\n", times.collect::<Vec<_>>().join(";"))
}

/// The text on one line, without tabs.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
