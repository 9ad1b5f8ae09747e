//! A record of help → a provider with its points; what it does not say, the mapping must.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::location::Location;
use super::{Settling, all, first, other_ids};
use crate::import::record::{About, PointRecord, Record};
use crate::import::{Written, values};

impl Settling<'_, '_> {
    pub(super) fn help(&mut self, record: &mut Record) -> Result<Written, String> {
        if !self.is_digital_help(record) {
            return Err("it is not about digital help".into());
        }
        let nowhere = record.municipality.is_none() && record.postal_code.is_none() && record.abroad.is_none();
        let location = if nowhere { None } else { Some(self.location(record)?) };
        self.provider(record, location.as_ref())
    }

    pub(super) fn provider(&mut self, record: &mut Record, location: Option<&Location>) -> Result<Written, String> {
        let mut topics = if record.topics.is_empty() { self.input.mapping.default_for("topics") } else { record.topics.clone() };
        let known = self.topics();
        topics.retain(|topic| {
            let is_known = known.contains(topic);
            if !is_known {
                record.notes.push(format!("there is no topic `{topic}`"));
            }
            is_known
        });
        if topics.is_empty() {
            return Err("it does not say what is helped with: give `topics` under `defaults` in the mapping".into());
        }
        let cost = record.cost.clone().or_else(|| self.input.mapping.default_for("cost").pop());
        let cost = cost.ok_or("it does not say what help costs: give `cost` under `defaults` in the mapping")?;
        let organisation = self.owner(record, location)?;
        let mut points = Vec::new();
        for point in std::mem::take(&mut record.points) {
            points.extend(self.point(&point, record));
        }
        if points.is_empty() {
            return Err("none of the ways to get it could be taken over".into());
        }
        let mut draft = self.draft("providers", record, location);
        draft.fact("organisation", Some(json!(organisation)));
        draft.fact("topics", Some(json!(topics)));
        draft.fact("cost", Some(json!(cost)));
        draft.fact("audience", (!record.audience.is_empty()).then(|| json!(record.audience)));
        let languages: Vec<&String> = record.languages.iter().filter(|code| self.is_language(code)).collect();
        draft.fact("languages", (!languages.is_empty()).then(|| json!(languages)));
        let coverage = match location {
            Some(location) => json!({"kind": "municipalities", "codes": [location.code]}),
            None => json!({"kind": "nationwide"}),
        };
        draft.fact("coverage", Some(coverage));
        draft.fact("points", Some(Value::Array(points)));
        let updated = record.updated.as_deref().and_then(values::day);
        let on = updated.unwrap_or(self.input.retrieved);
        draft.fact("verified", Some(json!({"on": on.to_string(), "by": organisation, "how": "import"})));
        if updated.is_none() {
            // The day of an import is no verification that a later import could renew.
            draft.once.insert("verified");
        }
        draft.fact("ids", other_ids(record).filter(|_| record.about == About::Help).filter(|ids| ids.get("tpr").is_none()));
        self.words(&mut draft, record);
        let written = self.write(draft, record)?;
        for part in &record.parts {
            self.known.insert(("parts", part.clone()), Ok(written.entry.clone()));
        }
        Ok(written)
    }

    fn point(&self, point: &PointRecord, record: &mut Record) -> Option<Value> {
        record.notes.extend(point.notes.iter().cloned());
        let mut facts = serde_json::Map::new();
        let at = match (&point.place, point.channel) {
            (Some(place), _) => match self.known.get(&("places", place.clone())) {
                Some(Ok(id)) => json!(id),
                Some(Err(reason)) => {
                    record.notes.push(format!("its place {place} was left out: {reason}"));
                    return None;
                }
                None => {
                    record.notes.push(format!("its place {place} is not in the files"));
                    return None;
                }
            },
            (None, Some(channel)) => json!({"channel": channel}),
            (None, None) => return None,
        };
        facts.insert("at".into(), at);
        facts.insert("mode".into(), json!(point.mode));
        let phones = all(&point.phones, values::phone, &mut record.notes);
        if point.mode == "phone" && phones.is_empty() {
            record.notes.push("a phone service was left out: it has no number".into());
            return None;
        }
        if point.mode == "appointment" {
            let booking = phones
                .first()
                .map_or(json!({"need": "required", "in_person": true}), |phone| json!({"need": "required", "phone": phone}));
            facts.insert("booking".into(), booking);
        }
        if !phones.is_empty() {
            facts.insert("phone".into(), json!(phones));
        }
        match values::hours(&point.hours) {
            Ok(Some((rule, states_holidays))) => {
                let what = if point.mode == "phone" { "phone" } else { "help" };
                facts.insert("hours".into(), json!([{"what": what, "rule": rule}]));
                if !states_holidays {
                    facts.insert("unknown_on_holidays".into(), json!(true));
                }
            }
            Ok(None) => {
                facts.insert("hours".into(), json!("ask"));
            }
            Err(note) => {
                record.notes.push(note);
                facts.insert("hours".into(), json!("ask"));
            }
        }
        let email = first(&point.emails, values::email, &mut record.notes);
        facts.extend(email.map(|email| ("email".to_string(), json!(email))));
        match point.url.as_deref().map(values::url) {
            Some(Ok(url)) => {
                facts.insert("url".into(), json!(url));
            }
            Some(Err(note)) => record.notes.push(note),
            None => {}
        }
        Some(Value::Object(facts))
    }

    fn topics(&self) -> BTreeSet<String> {
        self.ground.entries.vocabulary.topics.iter().map(|topic| topic.code.to_string()).collect()
    }

    fn is_digital_help(&self, record: &Record) -> bool {
        const WORDS: [&str; 9] = [
            "digituki",
            "digitukea",
            "digituen",
            "digineuvo",
            "digiapu",
            "digistöd",
            "digitalt stöd",
            "digirådgiv",
            "digital support",
        ];
        let texts = record.names.values().chain(record.summary.values()).map(|text| text.to_lowercase());
        let own = self.input.mapping.help_words.iter().map(|word| word.to_lowercase());
        let words: Vec<String> = WORDS.iter().map(ToString::to_string).chain(own).collect();
        texts.into_iter().any(|text| words.iter().any(|word| text.contains(word.as_str())))
    }
}
