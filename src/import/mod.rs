//! Other systems' records → entries of the content, with source and licence.
//!
//! In: the texts of foreign files, a mapping, and the ground: the content as it stands, with geography and vocabulary. Out:
//! the files to write, and for every record what became of it.
//! Absent on purpose: disk and clock, and guessing. What a record does not say is not made up: the record is listed with
//! the reason, and a value that could not be taken over is a note.

mod coordinates;
mod draft;
mod ground;
mod helsinki;
mod hsds;
mod json;
mod mapping;
mod mednum;
mod merge;
mod ptv;
mod record;
mod settle;
mod table;
mod values;

pub use mapping::{BadMapping, MappedSource, Mapping};

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::source::Sources;
use ground::Ground;
use record::Gathered;

/// A form of files that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table with a heading row, or a JSON list of flat objects.
    Csv,
    /// The Finnish Service Catalogue's open API (PTV): organisations, services, service channels.
    Ptv,
    /// Open Referral's Human Services Data Specification: its tables as CSV, or its JSON.
    Hsds,
    /// The French schema of digital help places, as CSV or JSON.
    Mednum,
    /// A feature collection of points.
    Geojson,
    /// The City of Helsinki's service register: errand services.
    Helsinki,
}

/// What is imported.
pub struct Input<'a> {
    pub format: Format,
    /// Name and text of each file; several files make one import (a table each, a kind of record each).
    pub files: &'a [(String, String)],
    pub mapping: &'a Mapping,
    /// Only records of this region are wanted.
    pub region: Option<&'a str>,
    /// The day on which the files were fetched.
    pub retrieved: Date,
}

impl Input<'_> {
    /// Where the records come from: what the mapping says, or the one system that has this format.
    fn source(&self) -> Option<MappedSource> {
        let own = |name: &str, url: &str| MappedSource { name: name.into(), licence: "CC BY 4.0".into(), url: Some(url.into()) };
        self.mapping.source.clone().or_else(|| match self.format {
            Format::Ptv => Some(own("Suomi.fi Service Catalogue", "https://palvelutietovaranto.suomi.fi/")),
            Format::Helsinki => Some(own("City of Helsinki Service Register", "https://www.hel.fi/palvelukartta/")),
            Format::Csv | Format::Hsds | Format::Mednum | Format::Geojson => None,
        })
    }

    /// Whether all its records are of Finland by the nature of the system.
    fn is_finnish(&self) -> bool {
        matches!(self.format, Format::Ptv | Format::Helsinki)
    }
}

/// What came of an import.
#[derive(Debug, Default)]
pub struct Imported {
    /// One for each record, in the order of the files.
    pub records: Vec<Outcome>,
    /// Files to write below the content folder, by path.
    pub files: BTreeMap<String, String>,
    /// What is no record and was not used: a column, a table, a row that belongs to nothing; with how many values.
    pub unused: Vec<Unused>,
    /// Entries of the same source whose records the files no longer hold.
    pub gone: Vec<String>,
}

/// What became of one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    pub file: String,
    /// The record's id in its own system, or its row.
    pub id: String,
    pub name: String,
    pub fate: Fate,
    /// Values that could not be taken over, and why.
    pub notes: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Fate {
    /// It stands in these entries.
    Entries(Vec<Written>),
    /// It became no entry, and why.
    Listed(String),
}

/// An entry that an import made or met again.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// Path of the entry's files below the content folder, without extension.
    pub entry: String,
    pub change: Change,
    /// Keys that both the source and an editor changed: the editor's words stay.
    pub conflicts: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    New,
    Updated,
    Unchanged,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Unused {
    pub what: String,
    pub count: usize,
}

/// The input cannot be read at all.
#[derive(Debug, Clone, PartialEq)]
pub struct Unreadable {
    pub file: String,
    pub message: String,
}

impl Imported {
    pub fn in_entries(&self) -> usize {
        self.records.iter().filter(|record| matches!(record.fate, Fate::Entries(_))).count()
    }

    pub fn listed(&self) -> usize {
        self.records.len() - self.in_entries()
    }
}

/// Imports the records of the files over the content in `sources`.
///
/// # Errors
/// When a file is not of the format at all.
pub fn import(input: &Input, sources: &Sources) -> Result<Imported, Unreadable> {
    let Some(source) = input.source() else {
        let message = "nobody says where it comes from: name the source and its licence under `source` in the mapping";
        return Err(Unreadable { file: "mapping".into(), message: message.into() });
    };
    let gathered = gather(input)?;
    Ok(settle::settle(gathered, input, &source, Ground::new(sources)))
}

fn gather(input: &Input) -> Result<Gathered, Unreadable> {
    match input.format {
        Format::Csv => table::gather(input, &table::COLUMNS),
        Format::Mednum => mednum::gather(input),
        Format::Geojson => table::gather(input, &table::COLUMNS),
        Format::Ptv => ptv::gather(input),
        Format::Hsds => hsds::gather(input),
        Format::Helsinki => helsinki::gather(input),
    }
}
