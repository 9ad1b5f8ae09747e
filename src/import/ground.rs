//! The content that records are laid over: which municipalities, entries and ids there are.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::catalog::{self, Geography, Municipality};
use crate::diagnostic::Diagnostics;
use crate::entry::{self, Entries, Name};
use crate::source::{Root, Sources};

pub struct Ground<'s> {
    pub geography: Geography,
    pub entries: Entries,
    sources: &'s Sources,
    /// Entries that were imported: source and record, kind's folder → path without extension.
    imported: BTreeMap<(String, String, String), String>,
    /// Stems in use, by kind's folder.
    taken: BTreeSet<(String, String)>,
    municipalities: BTreeMap<String, String>,
}

impl<'s> Ground<'s> {
    pub fn new(sources: &'s Sources) -> Self {
        // The content's own mistakes are `check`'s to tell.
        let mut unheard = Diagnostics::default();
        let entries = entry::read(sources, &mut unheard);
        let geography = catalog::read_geography(sources, &mut unheard);
        let (mut imported, mut taken) = (BTreeMap::new(), BTreeSet::new());
        for file in sources.of(Root::Content) {
            let Some((folder, name)) = file.path.rsplit_once('/') else { continue };
            let stem = name.split('.').next().unwrap_or(name);
            let kind = folder.split('/').find(|part| KINDS.contains(part)).unwrap_or_default();
            taken.insert((kind.to_string(), stem.to_string()));
            if let Some((source, id)) = origin(&file.path, file.text()) {
                imported.insert((source, id, kind.to_string()), format!("{folder}/{stem}"));
            }
        }
        let municipalities = names(&geography);
        Ground { geography, entries, sources, imported, taken, municipalities }
    }

    /// The text of a file of the content.
    pub fn text(&self, path: &str) -> Option<&'s str> {
        self.sources.at(Root::Content, path).map(|file| file.text())
    }

    /// The path of the entry that was made of a record before.
    pub fn met(&self, source: &str, id: &str, kind: &str) -> Option<&str> {
        self.imported.get(&(source.to_string(), id.to_string(), kind.to_string())).map(String::as_str)
    }

    /// The entries made of records of a source: record and path.
    pub fn of_source(&self, source: &str) -> impl Iterator<Item = (&str, &str)> {
        self.imported.iter().filter(move |((of, ..), _)| of == source).map(|((_, id, _), path)| (id.as_str(), path.as_str()))
    }

    /// A stem that no entry of the kind has; it is taken from now on.
    pub fn free_stem(&mut self, kind: &str, wanted: &str) -> String {
        let numbered = (2..).map(|number| format!("{wanted}-{number}"));
        let mut candidates = std::iter::once(wanted.to_string()).chain(numbered);
        candidates.find(|stem| self.taken.insert((kind.to_string(), stem.clone()))).unwrap_or_default()
    }

    /// The municipality of a code or of a name in any language; names of those that have merged lead to what they are part of.
    pub fn municipality(&self, text: &str) -> Option<&Municipality> {
        let code = self.municipalities.get(&text.trim().to_lowercase())?;
        self.geography.municipality(code)
    }

    /// The municipality of a postal code, if the post office is named as its area, or nothing is said against it.
    pub fn by_postal_code(&self, code: &str) -> Option<&Municipality> {
        self.geography.municipality(self.geography.postal_areas.get(code)?.municipality.as_str())
    }

    /// An organisation of the content by business id or name.
    pub fn organisation(&self, business_id: Option<&str>, name: &str) -> Option<&str> {
        let is_it = |organisation: &entry::Organisation| {
            let same_id = organisation.business_id.as_ref().zip(business_id).is_some_and(|(one, other)| one.as_str() == other);
            same_id || is_named(&organisation.name, name)
        };
        self.entries.organisations.values().find(|found| is_it(found)).map(|found| found.id.as_str())
    }

    /// A place of the content by name, in a municipality.
    pub fn place(&self, municipality: &Municipality, name: &str) -> Option<&str> {
        let here = |text: &str| text == municipality.slug || text == municipality.code.as_str();
        let found = self.entries.places.values().find(|place| here(&place.municipality.value) && is_named(&place.name, name));
        found.map(|place| place.id.as_str())
    }
}

const KINDS: [&str; 3] = ["places", "organisations", "providers"];

fn is_named(name: &Name, wanted: &str) -> bool {
    let all = name.same.iter().chain(name.by_language.values());
    all.into_iter().any(|one| one.value.to_lowercase() == wanted.to_lowercase())
}

/// Source and record of an imported entry's facts.
fn origin(path: &str, text: &str) -> Option<(String, String)> {
    if !path.ends_with(".yaml") || !text.contains("imported:") {
        return None;
    }
    let entry: Value = serde_saphyr::from_str(text).ok()?;
    let part = |key: &str| entry["source"][key].as_str().map(String::from);
    part("name").zip(part("id"))
}

fn names(geography: &Geography) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for municipality in geography.municipalities.values() {
        let code = municipality.code.as_str();
        let merged = municipality.merged.iter().flat_map(|merged| merged.names.values().chain([&merged.code]));
        for name in municipality.names.values().chain(merged) {
            names.entry(name.to_lowercase()).or_insert_with(|| code.to_string());
        }
    }
    // What is a municipality now comes before what one was called.
    for municipality in geography.municipalities.values() {
        names.insert(municipality.code.to_string(), municipality.code.to_string());
    }
    names
}
