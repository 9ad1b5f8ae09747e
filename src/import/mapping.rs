//! The mapping file: what a table's own columns mean, and what holds for every record.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;

/// What an editor wrote about a foreign file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mapping {
    /// Where the records come from; needed unless the format is one system's own.
    pub source: Option<MappedSource>,
    /// Column → field, such as `Nimi: name.fi`.
    pub columns: BTreeMap<String, String>,
    /// Field → value in the file → value of the content.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// Field → what holds where a record says nothing.
    pub defaults: BTreeMap<String, Several>,
    /// What parts several values in one cell; `;` and `|` if not said.
    pub separator: Option<String>,
    /// Columns that are left out on purpose.
    pub ignore: BTreeSet<String>,
    /// Ids of records that are left out on purpose.
    pub skip: BTreeSet<String>,
    /// The language of texts whose column names none.
    pub language: Option<String>,
    /// The organisation that answers for records that name none.
    pub organisation: Option<String>,
    /// More words that tell records of digital help from others.
    pub help_words: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MappedSource {
    pub name: String,
    pub licence: String,
    pub url: Option<String>,
}

/// One value or a list.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Several {
    One(String),
    Many(Vec<String>),
}

impl Several {
    pub fn all(&self) -> Vec<String> {
        match self {
            Several::One(one) => vec![one.clone()],
            Several::Many(many) => many.clone(),
        }
    }
}

/// The mapping cannot be understood.
#[derive(Debug)]
pub struct BadMapping(String);

impl fmt::Display for BadMapping {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "the mapping cannot be read: {}", self.0)
    }
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// When it is no YAML, or has a key that mappings do not have.
    pub fn read(text: &str) -> Result<Mapping, BadMapping> {
        let mapping: Mapping = serde_saphyr::from_str(text).map_err(|error| BadMapping(error.to_string()))?;
        match mapping.columns.values().find(|field| !super::table::is_field(field)) {
            Some(unknown) => {
                Err(BadMapping(format!("there is no field `{unknown}`; fields: {}", super::table::FIELDS.join(", "))))
            }
            None => Ok(mapping),
        }
    }

    /// What holds where a record says nothing of a field.
    pub fn default_for(&self, field: &str) -> Vec<String> {
        self.defaults.get(field).map(Several::all).unwrap_or_default()
    }

    /// The content's value for one in the file, if the mapping has it.
    pub fn value(&self, field: &str, written: &str) -> Option<&str> {
        self.values.get(field)?.get(written).map(String::as_str)
    }
}
