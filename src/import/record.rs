//! A foreign record in words that all formats share, before anything is judged.

use std::collections::BTreeMap;

use super::Unused;

/// A text by language code.
pub type Words = BTreeMap<String, String>;

/// What a record is about in the content's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Organisation,
    Place,
    /// Help itself: becomes a provider.
    Help,
    /// A row that holds a place and, when it says what is helped with, the help that is given there.
    PlaceWithHelp,
    /// Something that only has a meaning as part of another record.
    Part,
}

/// Who is responsible for a record.
#[derive(Clone, Debug, PartialEq)]
pub enum Owner {
    /// A record of the same import.
    Record(String),
    /// A name in the record itself.
    Named(String),
}

/// One record.
#[derive(Clone, Debug)]
pub struct Record {
    pub file: String,
    pub id: String,
    pub about: About,
    pub names: Words,
    pub summary: Words,
    pub body: Words,
    pub owner: Option<Owner>,
    /// A code of the content's own lists, when the format's kinds have one.
    pub kind: Option<String>,
    pub business_id: Option<String>,
    pub street: Words,
    pub postal_code: Option<String>,
    pub post_office: Words,
    /// Name or code.
    pub municipality: Option<String>,
    /// A country other than Finland that the record itself names.
    pub abroad: Option<String>,
    /// The two coordinates as written.
    pub position: Option<(String, String)>,
    pub phones: Vec<String>,
    pub emails: Vec<String>,
    pub websites: Words,
    /// Rules as written, to be joined.
    pub hours: Vec<String>,
    pub topics: Vec<String>,
    pub audience: Vec<String>,
    pub languages: Vec<String>,
    pub cost: Option<String>,
    /// How help is given, by the content's own code.
    pub mode: Option<String>,
    /// The day of the record's last change.
    pub updated: Option<String>,
    /// Where and how the help of a [`About::Help`] is given.
    pub points: Vec<PointRecord>,
    /// Ids of the records that are parts of this one.
    pub parts: Vec<String>,
    /// Ids in other systems, by the content's own keys.
    pub other_ids: Vec<(&'static str, String)>,
    /// Why it becomes no entry, when its own format already shows that.
    pub refused: Option<String>,
    pub notes: Vec<String>,
}

impl Record {
    pub fn new(file: &str, id: &str, about: About) -> Self {
        Record {
            file: file.to_string(),
            id: id.to_string(),
            about,
            names: Words::new(),
            summary: Words::new(),
            body: Words::new(),
            owner: None,
            kind: None,
            business_id: None,
            street: Words::new(),
            postal_code: None,
            post_office: Words::new(),
            municipality: None,
            abroad: None,
            position: None,
            phones: Vec::new(),
            emails: Vec::new(),
            websites: Words::new(),
            hours: Vec::new(),
            topics: Vec::new(),
            audience: Vec::new(),
            languages: Vec::new(),
            cost: None,
            mode: None,
            updated: None,
            points: Vec::new(),
            parts: Vec::new(),
            other_ids: Vec::new(),
            refused: None,
            notes: Vec::new(),
        }
    }

    /// The name that people are shown.
    pub fn name(&self) -> &str {
        ["fi", "sv", "en"]
            .iter()
            .find_map(|language| self.names.get(*language))
            .or_else(|| self.names.values().next())
            .map_or("", String::as_str)
    }
}

/// One way to get the help of a record.
#[derive(Clone, Debug, Default)]
pub struct PointRecord {
    /// The record of the place; without one it is a channel.
    pub place: Option<String>,
    /// The content's code of a mode.
    pub mode: String,
    pub channel: Option<&'static str>,
    pub url: Option<String>,
    pub phones: Vec<String>,
    pub emails: Vec<String>,
    pub hours: Vec<String>,
    pub notes: Vec<String>,
}

/// All that the files hold.
#[derive(Debug, Default)]
pub struct Gathered {
    pub records: Vec<Record>,
    pub unused: Vec<Unused>,
}
