//! The lists of entries that an editor chooses from.

use serde_json::Value;

use super::node::{Node, map, text};
use super::{Forms, shorthand};
use crate::edition::EditionId;
use crate::entry::{FieldShape, How, Kind, fields_of};
use crate::schema::words::words;
use crate::source::Root;

/// Kinds that an editor writes; helplines are the whole country's.
const KINDS: [Kind; 7] = [Kind::Provider, Kind::Place, Kind::Organisation, Kind::News, Kind::Event, Kind::Page, Kind::Helpline];

/// One list of forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Collection {
    pub kind: Kind,
    pub holds: Holds,
}

/// What the files of a list hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// One file per language: words, and the facts of entries that have no file of facts.
    Words { facts_apart: bool },
    /// `<id>.yaml`, beside files of words.
    Facts,
    /// `<id>.yaml`, which is all that there is.
    All,
}

/// The lists of an edition. A file of facts has a list of its own where the edition has such files.
pub fn collections(forms: &Forms) -> Vec<Collection> {
    let national = forms.edition.id == EditionId::National;
    let mut all = Vec::new();
    for kind in KINDS.into_iter().filter(|kind| national || *kind != Kind::Helpline) {
        let Some(folder) = kind.folder() else { continue };
        if !has_title(kind) {
            all.push(Collection { kind, holds: Holds::All });
            continue;
        }
        let folder = format!("{}/{folder}/", forms.scope());
        let facts_apart =
            forms.sources.of(Root::Content).any(|file| file.path.starts_with(&folder) && file.path.ends_with(".yaml"));
        all.push(Collection { kind, holds: Holds::Words { facts_apart } });
        if facts_apart {
            all.push(Collection { kind, holds: Holds::Facts });
        }
    }
    all
}

fn has_title(kind: Kind) -> bool {
    fields_of(kind).iter().any(|field| field.name == "title")
}

impl Collection {
    /// Its name in the program's addresses, and in references.
    pub fn name(&self) -> String {
        let folder = self.kind.folder().unwrap_or_default();
        if self.holds == Holds::Facts { format!("{folder}-facts") } else { folder.to_string() }
    }

    /// The name under which `forms.js` reads and writes its files. Sveltia takes Markdown only in formats that say that it has
    /// front matter.
    pub fn format(&self) -> String {
        let ending = if self.ending() == "md" { "-frontmatter" } else { "" };
        format!("opaste-{}{ending}", self.name())
    }

    fn ending(&self) -> &'static str {
        if matches!(self.holds, Holds::Words { .. }) { "md" } else { "yaml" }
    }

    /// How what is short in its files is written out; see the module `shorthand`.
    pub fn shorthand(&self) -> Value {
        let mut told = shorthand::fields(&fields_of(self.kind));
        if let Some(told) = told.as_object_mut() {
            told.insert("ending".to_string(), Value::from(self.ending()));
        }
        told
    }

    /// The list as the programs read it.
    pub fn form(&self, forms: &Forms) -> Node {
        let title = words("", self.kind.type_name()).map_or(self.kind.name(), |words| words.title(forms.wording()));
        let label = match self.holds {
            Holds::Facts => format!("{title}: {}", forms.said("facts", "tiedot", "uppgifter")),
            _ => title.to_string(),
        };
        let folder = format!("{}/{}", forms.repository_folder(), self.kind.folder().unwrap_or_default());
        let mut keys = vec![("name", text(self.name())), ("label", text(label))];
        match self.holds {
            Holds::Facts => keys.push((
                "description",
                text(forms.said(
                    "Times, places and other facts of entries whose words stand in files of their own.",
                    "Ajat, paikat ja muut tiedot niistä merkinnöistä, joiden tekstit ovat omissa tiedostoissaan.",
                    "Tider, platser och andra uppgifter om poster vars texter finns i egna filer.",
                )),
            )),
            Holds::Words { facts_apart: true } => keys.push((
                "description",
                text(forms.said(
                    "New entries, and the words of all. If an entry has its facts apart, leave them empty here.",
                    "Uudet merkinnät ja kaikkien tekstit. Jos merkinnän tiedot ovat erikseen, jätä ne tässä tyhjiksi.",
                    "Nya poster och allas texter. Om en posts uppgifter finns för sig, lämna dem tomma här.",
                )),
            )),
            _ => {}
        }
        keys.extend([
            ("folder", text(folder)),
            ("create", Node::Flag(self.holds != Holds::Facts)),
            ("extension", text(self.ending())),
            ("format", text(self.format())),
            ("editor", map(vec![("preview", Node::Flag(false))])),
        ]);
        let first = forms.first();
        match self.holds {
            Holds::Words { .. } => keys.extend([("i18n", Node::Flag(true)), ("summary", text("{{title}}"))]),
            Holds::Facts => {
                keys.extend([("identifier_field", text(self.identifier())), ("summary", text("{{filename}}"))]);
            }
            Holds::All => {
                keys.extend([("identifier_field", text(format!("name.{first}"))), ("summary", text("{{filename}}"))]);
            }
        }
        keys.push(("fields", Node::List(self.fields(forms))));
        map(keys)
    }

    /// A field of facts that every entry has; the programs want one, and make no new entry of it.
    fn identifier(&self) -> &'static str {
        let required = fields_of(self.kind).into_iter().find(|field| field.how == How::Required);
        required.map_or("section", |field| field.name)
    }

    fn fields(&self, forms: &Forms) -> Vec<Node> {
        let (words, facts): (Vec<FieldShape>, Vec<FieldShape>) =
            fields_of(self.kind).into_iter().partition(|field| field.how == How::Words);
        let group = self.kind.type_name();
        let facts = facts.iter().filter_map(|field| {
            let is_needed = field.how == How::Required && self.holds != Holds::Words { facts_apart: true };
            forms.field(group, field, is_needed, 1)
        });
        match self.holds {
            Holds::Facts => facts.collect(),
            Holds::All => facts.chain(words.iter().map(|field| forms.words_by_language(group, field))).collect(),
            Holds::Words { .. } => {
                let words = words.iter().map(|field| forms.words(group, field));
                words.chain([forms.body()]).chain(facts).collect()
            }
        }
    }
}
