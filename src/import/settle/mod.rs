//! Records over the ground: each becomes entries, or is listed with the reason.
//!
//! Organisations come first, then places, then the help that names both, then the parts of help.

mod help;
mod location;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::draft::Draft;
use super::ground::Ground;
use super::mapping::MappedSource;
use super::merge::merge;
use super::record::{About, Gathered, Owner, PointRecord, Record, Words};
use super::{Fate, Imported, Input, Outcome, Written, values};
use crate::entry::BusinessId;
use crate::prose::slug;
use location::Location;

/// Says what becomes of every record.
pub fn settle(gathered: Gathered, input: &Input, source: &MappedSource, ground: Ground) -> Imported {
    let mut settling = Settling { input, source, ground, known: BTreeMap::new(), result: Imported::default() };
    let mut records: Vec<Record> = gathered.records;
    let mut fates: Vec<Option<Fate>> = vec![None; records.len()];
    let mut seen = BTreeSet::new();
    for (record, fate) in records.iter().zip(&mut fates) {
        *fate = settling.refusal(record, &mut seen).map(Fate::Listed);
    }
    for stage in [&[About::Organisation][..], &[About::Place], &[About::Help, About::PlaceWithHelp], &[About::Part]] {
        for (record, fate) in
            records.iter_mut().zip(&mut fates).filter(|(record, fate)| fate.is_none() && stage.contains(&record.about))
        {
            *fate = Some(settling.fate(record).unwrap_or_else(Fate::Listed));
        }
    }
    let owners = records.iter().filter_map(|record| match &record.owner {
        Some(Owner::Named(name)) => Some(name.as_str()),
        _ => None,
    });
    let named: BTreeSet<&str> = records.iter().map(|record| record.id.as_str()).chain(owners).collect();
    let mut result = settling.finish(&named);
    result.unused = gathered.unused;
    for (record, fate) in records.into_iter().zip(fates) {
        let name = record.name().to_string();
        let fate = fate.unwrap_or_else(|| Fate::Listed("it was not reached".into()));
        result.records.push(Outcome { file: record.file, id: record.id, name, fate, notes: record.notes });
    }
    result
}

struct Settling<'a, 's> {
    input: &'a Input<'a>,
    source: &'a MappedSource,
    ground: Ground<'s>,
    /// Records that are settled: kind's folder and id → the entry's id, or why there is none.
    known: BTreeMap<(&'static str, String), Result<String, String>>,
    result: Imported,
}

impl Settling<'_, '_> {
    /// Why a record is not looked at.
    fn refusal(&self, record: &Record, seen: &mut BTreeSet<(u8, String)>) -> Option<String> {
        let kind = match record.about {
            About::Organisation => 0,
            About::Place | About::Part => 1,
            About::Help | About::PlaceWithHelp => 2,
        };
        if self.input.mapping.skip.contains(&record.id) {
            return Some("the mapping skips it".into());
        }
        if !seen.insert((kind, record.id.clone())) {
            return Some(format!("the id `{}` stands twice", record.id));
        }
        record.refused.clone().or_else(|| record.name().is_empty().then(|| "it has no name".to_string()))
    }

    fn fate(&mut self, record: &mut Record) -> Result<Fate, String> {
        let written = match record.about {
            About::Organisation => {
                let found = self.organisation(record);
                let id = found.as_ref().map(|written| stem(&written.entry).to_string()).map_err(Clone::clone);
                self.known.entry(("organisations", record.id.clone())).or_insert(id);
                vec![found?]
            }
            About::Place => {
                let found = self.place(record);
                let id = found.as_ref().map(|(written, _)| stem(&written.entry).to_string()).map_err(Clone::clone);
                self.known.entry(("places", record.id.clone())).or_insert(id);
                vec![found?.0]
            }
            About::Help => vec![self.help(record)?],
            About::PlaceWithHelp => self.place_with_help(record)?,
            About::Part => {
                let whole = self.known.get(&("parts", record.id.clone())).cloned();
                let Some(Ok(entry)) = whole else {
                    return Err("it is a way to reach services, and none of those became a provider".into());
                };
                vec![Written { entry, change: super::Change::Unchanged, conflicts: Vec::new() }]
            }
        };
        Ok(Fate::Entries(written))
    }

    fn organisation(&mut self, record: &mut Record) -> Result<Written, String> {
        let business_id = record.business_id.clone().filter(|id| {
            let right = BusinessId::parse(id).is_some();
            if !right {
                record.notes.push(format!("`{id}` is not a Finnish business id"));
            }
            right
        });
        let met = self.ground.met(&self.source.name, &record.id, "organisations").is_some();
        if !met && let Some(id) = self.ground.organisation(business_id.as_deref(), record.name()) {
            let id = id.to_string();
            self.known.insert(("organisations", record.id.clone()), Ok(id.clone()));
            return Err(format!("the content has it already, as the organisation `{id}`"));
        }
        let nowhere = record.municipality.is_none() && record.postal_code.is_none() && record.position.is_none();
        if nowhere && business_id.is_none() && !self.input.is_finnish() {
            return Err("nothing shows that it is in Finland: it has no address, business id or municipality".into());
        }
        let location = if nowhere { None } else { Some(self.location(record)?) };
        let kind = record.kind.clone().or_else(|| self.input.mapping.default_for("organisation_kind").pop());
        let kind = kind.ok_or("its kind is not said: give `organisation_kind` under `defaults` in the mapping")?;
        // The state's agencies serve the whole country, wherever their office is.
        let home = location.as_ref().filter(|_| kind != "state_agency");
        let mut draft = self.draft("organisations", record, home);
        draft.fact("name", self.name(&record.names, &mut record.notes));
        draft.fact("kind", Some(json!(kind)));
        draft.fact("business_id", business_id.map(Value::from));
        draft.fact("website", self.websites(record));
        let mut contact = serde_json::Map::new();
        contact.extend(first(&record.phones, values::phone, &mut record.notes).map(|phone| ("phone".to_string(), json!(phone))));
        contact.extend(first(&record.emails, values::email, &mut record.notes).map(|email| ("email".to_string(), json!(email))));
        draft.fact("contact", (!contact.is_empty()).then_some(Value::Object(contact)));
        if record.kind.as_deref() == Some("municipality")
            && let Some(location) = &location
        {
            draft.fact("coverage", Some(json!({"kind": "municipalities", "codes": [location.code]})));
        }
        left_out(&record.body, "the description", &mut record.notes);
        self.write(draft, record)
    }

    fn place(&mut self, record: &mut Record) -> Result<(Written, Location), String> {
        let location = self.location(record)?;
        let municipality = self.ground.municipality(&location.code);
        let met = self.ground.met(&self.source.name, &record.id, "places").is_some();
        if !met && let Some(id) = municipality.and_then(|here| self.ground.place(here, record.name())) {
            let id = id.to_string();
            self.known.insert(("places", record.id.clone()), Ok(id.clone()));
            return Err(format!("the content has it already, as the place `{id}`"));
        }
        let code = record.postal_code.clone().ok_or("it has no postal code")?;
        if !self.ground.geography.postal_areas.contains_key(&code) {
            return Err(format!("no area has the postal code `{code}`"));
        }
        let street = self.name(&record.street, &mut record.notes).ok_or("it has no street address")?;
        let mut address = json!({"street": street, "postal_code": code});
        if let Some(office) = self.name(&record.post_office, &mut record.notes) {
            address["post_office"] = office;
        }
        let kind = self.place_kind(record);
        let mut draft = self.draft("places", record, Some(&location));
        draft.fact("name", self.name(&record.names, &mut record.notes));
        draft.fact("kind", Some(json!(kind)));
        draft.fact("address", Some(address));
        draft.fact("municipality", Some(json!(location.code)));
        // Seven digits are a centimetre; five, a metre, are what a place can be known by.
        let rounded = |degrees: f64| (degrees * 100_000.0).round() / 100_000.0;
        draft.fact(
            "geo",
            location.position.map(|at| json!({"lat": rounded(at.lat), "lon": rounded(at.lon), "precision": "building"})),
        );
        if record.about == About::Place {
            match values::hours(&record.hours) {
                Ok(Some((rule, _))) => draft.fact("building_hours", Some(json!([{"what": "building", "rule": rule}]))),
                Ok(None) => {}
                Err(note) => record.notes.push(note),
            }
            left_out(&record.body, "the description", &mut record.notes);
        }
        draft.fact("website", self.websites(record));
        let phones = all(&record.phones, values::phone, &mut record.notes);
        draft.fact("phone", (!phones.is_empty()).then(|| json!(phones)));
        draft.fact("email", first(&record.emails, values::email, &mut record.notes).map(Value::from));
        draft.fact("ids", other_ids(record));
        Ok((self.write(draft, record)?, location))
    }

    fn place_with_help(&mut self, record: &mut Record) -> Result<Vec<Written>, String> {
        let (place, location) = self.place(record)?;
        let mode = record.mode.clone().or_else(|| self.input.mapping.default_for("mode").pop());
        let mut written = vec![place];
        let Some(mode) = mode else {
            record.notes.push("no provider was made of it: it does not say how help is given (`mode`)".into());
            return Ok(written);
        };
        self.known.insert(("places", record.id.clone()), Ok(stem(&written[0].entry).to_string()));
        record.points = vec![PointRecord {
            place: Some(record.id.clone()),
            mode,
            hours: record.hours.clone(),
            phones: record.phones.clone(),
            ..PointRecord::default()
        }];
        match self.provider(record, Some(&location)) {
            Ok(provider) => written.push(provider),
            Err(reason) => record.notes.push(format!("no provider was made of it: {reason}")),
        }
        Ok(written)
    }

    /// The organisation that answers for a record.
    fn owner(&mut self, record: &mut Record, location: Option<&Location>) -> Result<String, String> {
        match record.owner.clone() {
            Some(Owner::Record(id)) => match self.known.get(&("organisations", id.clone())) {
                Some(Ok(organisation)) => return Ok(organisation.clone()),
                Some(Err(reason)) => record.notes.push(format!("its organisation was left out: {reason}")),
                None => record.notes.push(format!("its organisation {id} is not in the files")),
            },
            Some(Owner::Named(name)) => {
                if let Some(id) = self.ground.organisation(record.business_id.as_deref(), &name) {
                    return Ok(id.to_string());
                }
                let key = ("organisations", name.to_lowercase());
                if let Some(Ok(id)) = self.known.get(&key) {
                    return Ok(id.clone());
                }
                if let Some(kind) = self.input.mapping.default_for("organisation_kind").pop() {
                    // Its own words are few: a name, found again by that name.
                    let mut organisation = Record::new(&record.file, &name, About::Organisation);
                    organisation.names.insert("fi".into(), name.clone());
                    let mut draft = self.draft("organisations", &organisation, location);
                    draft.fact("name", Some(json!(name)));
                    draft.fact("kind", Some(json!(kind)));
                    draft.fact(
                        "business_id",
                        record.business_id.clone().filter(|id| BusinessId::parse(id).is_some()).map(Value::from),
                    );
                    let written = self.write(draft, &mut organisation)?;
                    let id = stem(&written.entry).to_string();
                    self.known.insert(key, Ok(id.clone()));
                    return Ok(id);
                }
                record.notes.push(format!("the content has no organisation `{name}`"));
            }
            None => {}
        }
        let fallback = self.input.mapping.organisation.clone();
        fallback.ok_or_else(|| "no organisation answers for it: give `organisation` in the mapping".to_string())
    }

    fn place_kind(&self, record: &mut Record) -> String {
        const NAMES: [(&str, &str); 13] = [
            ("kirjastoauto", "mobile_library"),
            ("kirjasto", "library"),
            ("bibliotek", "library"),
            ("kaupungintalo", "town_hall"),
            ("kunnantalo", "town_hall"),
            ("kansalaisopisto", "adult_education"),
            ("työväenopisto", "adult_education"),
            ("koulu", "school"),
            ("lukio", "school"),
            ("terveysasema", "health_centre"),
            ("seurakunta", "parish"),
            ("asukastalo", "residents_house"),
            ("palvelupiste", "service_point"),
        ];
        let name = record.name().to_lowercase();
        let told = record
            .kind
            .clone()
            .or_else(|| NAMES.iter().find(|(word, _)| name.contains(word)).map(|(_, kind)| (*kind).to_string()));
        told.or_else(|| self.input.mapping.default_for("kind").pop()).unwrap_or_else(|| {
            record.notes.push("the kind of place is not said: `other`".into());
            "other".to_string()
        })
    }

    /// An empty draft at the place of the entry made before, or at a new one.
    fn draft(&mut self, kind: &'static str, record: &Record, location: Option<&Location>) -> Draft {
        let met = self.ground.met(&self.source.name, &record.id, kind).map(String::from);
        let entry = met.unwrap_or_else(|| {
            let name = slug(record.name());
            let (folder, wanted) = match location {
                Some(location) if name.starts_with(&location.slug) => (format!("regions/{}", location.region), name),
                Some(location) => (format!("regions/{}", location.region), format!("{}-{name}", location.slug)),
                None => ("national".to_string(), name),
            };
            format!("{folder}/{kind}/{}", self.ground.free_stem(kind, wanted.trim_matches('-')))
        });
        let mut origin = vec![("name", json!(self.source.name)), ("licence", json!(self.source.licence))];
        origin.extend(self.source.url.as_ref().map(|url| ("url", json!(url))));
        origin.extend([("retrieved", json!(self.input.retrieved.to_string())), ("id", json!(record.id))]);
        Draft { entry, origin, ..Draft::default() }
    }

    fn write(&mut self, draft: Draft, record: &mut Record) -> Result<Written, String> {
        let merged = merge(&draft, |path| self.ground.text(path))?;
        self.result.files.extend(merged.files);
        if !merged.conflicts.is_empty() {
            record.notes.push(format!("changed both there and here, left as it is here: {}", merged.conflicts.join(", ")));
        }
        Ok(Written { entry: draft.entry, change: merged.change, conflicts: merged.conflicts })
    }

    fn finish(mut self, named: &BTreeSet<&str>) -> Imported {
        let gone = self.ground.of_source(&self.source.name).filter(|(id, _)| !named.contains(id));
        self.result.gone = gone.map(|(_, path)| path.to_string()).collect();
        self.result
    }
}

fn stem(entry: &str) -> &str {
    entry.rsplit('/').next().unwrap_or(entry)
}

/// Every value that can be taken over; notes on the others.
fn all(written: &[String], read: fn(&str) -> Result<String, String>, notes: &mut Vec<String>) -> Vec<String> {
    let mut good = Vec::new();
    for text in written {
        match read(text) {
            Ok(value) if !good.contains(&value) => good.push(value),
            Ok(_) => {}
            Err(note) if !notes.contains(&note) => notes.push(note),
            Err(_) => {}
        }
    }
    good
}

/// The first value that can be taken over, where the content has room for one.
fn first(written: &[String], read: fn(&str) -> Result<String, String>, notes: &mut Vec<String>) -> Option<String> {
    let mut good = all(written, read, notes).into_iter();
    let first = good.next();
    notes.extend(good.map(|more| format!("`{more}` was left out: there is room for one")));
    first
}

fn left_out(words: &Words, what: &str, notes: &mut Vec<String>) {
    if !words.is_empty() {
        notes.push(format!("{what} was left out: such an entry has none"));
    }
}

fn other_ids(record: &Record) -> Option<Value> {
    let ids: serde_json::Map<String, Value> = record.other_ids.iter().map(|(key, id)| ((*key).to_string(), json!(id))).collect();
    (!ids.is_empty()).then_some(Value::Object(ids))
}
