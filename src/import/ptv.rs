//! The Finnish Service Catalogue (PTV), as its open API gives it: organisations, services and service channels.
//!
//! A service location is a place; a service about digital help is a provider whose channels are its points. The names
//! `latitude` and `longitude` hold northing and easting of ETRS-TM35FIN there.

use std::collections::BTreeMap;

use serde_json::Value;

use super::json::{at, by_language, items};
use super::record::{About, Gathered, Owner, PointRecord, Record};
use super::{Input, Unreadable, json};

/// Reads the records of every file.
pub fn gather(input: &Input) -> Result<Gathered, Unreadable> {
    let files = json::files(input)?;
    let mut all: Vec<(&str, &Value)> = Vec::new();
    for (file, value) in &files {
        // The API pages its lists as `itemList`.
        let list = [value, &value["itemList"]].into_iter().find_map(Value::as_array);
        let list = list.ok_or_else(|| Unreadable { file: file.clone(), message: "there is no list of records".into() })?;
        all.extend(list.iter().map(|item| (file.as_str(), item)));
    }
    let channels: BTreeMap<String, &Value> =
        all.iter().filter(|(_, item)| is_channel(item)).filter_map(|(_, item)| Some((at(item, "id")?, *item))).collect();
    let records = all.iter().enumerate().map(|(index, (file, item))| {
        let id = at(item, "id").unwrap_or_else(|| format!("record {}", index + 1));
        if item["organizationNames"].is_array() {
            organisation(file, &id, item)
        } else if is_channel(item) {
            channel(file, &id, item)
        } else if item["serviceNames"].is_array() {
            service(file, &id, item, &channels)
        } else {
            let mut record = Record::new(file, &id, About::Part);
            record.refused = Some("it is neither an organisation, a service nor a service channel".into());
            record
        }
    });
    Ok(Gathered { records: records.collect(), unused: Vec::new() })
}

fn is_channel(item: &Value) -> bool {
    item["serviceChannelType"].is_string()
}

fn organisation(file: &str, id: &str, item: &Value) -> Record {
    let mut record = common(file, id, item, About::Organisation);
    record.names = by_language(&item["organizationNames"], Some("Name"));
    record.body = by_language(&item["organizationDescriptions"], Some("Description"));
    record.kind = match item["organizationType"].as_str() {
        Some("Municipality") => Some("municipality"),
        Some("State") => Some("state_agency"),
        Some("RegionalOrganization" | "Region") => Some("regional_council"),
        Some("Company" | "SotePrivate") => Some("company"),
        Some("SotePublic") => Some("wellbeing_county"),
        Some("Organization") => Some("association"),
        _ => None,
    }
    .map(String::from);
    record.business_id = at(item, "businessCode");
    record.municipality = at(&item["municipality"], "code");
    record
}

fn channel(file: &str, id: &str, item: &Value) -> Record {
    let is_place = item["serviceChannelType"] == "ServiceLocation";
    let mut record = common(file, id, item, if is_place { About::Place } else { About::Part });
    record.names = by_language(&item["serviceChannelNames"], Some("Name"));
    record.owner = at(item, "organizationId").map(Owner::Record);
    let (hours, notes) = hours(&item["serviceHours"]);
    record.hours = hours;
    record.notes.extend(notes);
    record.other_ids = vec![("ptv_channel", id.to_string())];
    record
}

fn service(file: &str, id: &str, item: &Value, channels: &BTreeMap<String, &Value>) -> Record {
    let mut record = common(file, id, item, About::Help);
    record.names = by_language(&item["serviceNames"], Some("Name"));
    record.summary = by_language(&item["serviceDescriptions"], Some("Summary"));
    record.body = by_language(&item["serviceDescriptions"], Some("Description"));
    record.languages = items(&item["languages"]).filter_map(json::text).collect();
    record.cost = match item["serviceChargeType"].as_str() {
        Some("FreeOfCharge") => Some("free".to_string()),
        Some("Chargeable") => Some("paid".to_string()),
        _ => None,
    };
    // The first with the responsible role; older records say only which organisations there are.
    let responsible = items(&item["organizations"]).find(|other| other["roleType"] == "Responsible");
    let organisation = responsible.or_else(|| items(&item["organizations"]).next());
    record.owner = organisation.and_then(|other| at(&other["organization"], "id")).map(Owner::Record);
    record.other_ids = vec![("ptv", id.to_string())];
    for connection in items(&item["serviceChannels"]) {
        let Some(channel_id) = at(&connection["serviceChannel"], "id") else { continue };
        record.parts.push(channel_id.clone());
        match channels.get(&channel_id) {
            Some(channel) => record.points.push(point(&channel_id, channel)),
            None => record.notes.push(format!("its channel {channel_id} is not in the files")),
        }
    }
    record
}

fn point(id: &str, channel: &Value) -> PointRecord {
    let (rules, notes) = hours(&channel["serviceHours"]);
    let (mode, kind) = match channel["serviceChannelType"].as_str() {
        Some("ServiceLocation") => ("drop_in", None),
        Some("Phone") => ("phone", Some("phone")),
        _ => ("self_service", Some("web")),
    };
    let url =
        ["webPages", "urls", "channelUrls"].into_iter().find_map(|key| by_language(&channel[key], None).into_values().next());
    PointRecord {
        place: kind.is_none().then(|| id.to_string()),
        mode: mode.to_string(),
        channel: kind,
        url,
        phones: phones(channel),
        emails: emails(channel),
        hours: rules,
        notes,
    }
}

/// What organisations, services and channels have alike.
fn common(file: &str, id: &str, item: &Value, about: About) -> Record {
    let mut record = Record::new(file, id, about);
    record.phones = phones(item);
    record.emails = emails(item);
    record.websites = by_language(&item["webPages"], None);
    record.updated = at(item, "modified");
    let visiting = items(&item["addresses"]).filter(|address| matches!(address["type"].as_str(), Some("Visiting" | "Location")));
    let mut visiting = visiting.filter(|address| address["streetAddress"].is_object());
    if let Some(address) = visiting.next() {
        let street = &address["streetAddress"];
        let number = at(street, "streetNumber").map(|number| format!(" {number}")).unwrap_or_default();
        record.street =
            by_language(&street["street"], None).into_iter().map(|(language, name)| (language, name + &number)).collect();
        record.postal_code = at(street, "postalCode");
        record.post_office = by_language(&street["postOffice"], None);
        record.municipality = at(&street["municipality"], "code");
        record.position = at(street, "latitude").zip(at(street, "longitude"));
        record.abroad = at(address, "country").filter(|country| country != "FI");
    }
    let more = visiting.count();
    if more > 0 {
        record.notes.push(format!("{more} more of its addresses were left out: a place has one"));
    }
    if record.municipality.is_none() {
        record.municipality = items(&item["areas"]).find_map(|area| at(&area["municipalities"][0], "code"));
    }
    record
}

fn phones(item: &Value) -> Vec<String> {
    let numbers = items(&item["phoneNumbers"]).filter(|phone| phone["type"] != "Fax");
    let whole = |phone: &Value| Some(format!("{}{}", at(phone, "prefixNumber").unwrap_or_default(), at(phone, "number")?));
    numbers.filter_map(whole).collect()
}

fn emails(item: &Value) -> Vec<String> {
    items(&item["emails"]).filter_map(|email| at(email, "value")).collect()
}

/// Opening hours as rules, and notes on those that were left out.
fn hours(list: &Value) -> (Vec<String>, Vec<String>) {
    let (mut rules, mut notes) = (Vec::new(), Vec::new());
    for row in items(list) {
        let days = items(&row["openingHour"]);
        match row["serviceHourType"].as_str() {
            Some("DaysOfTheWeek" | "Standard") => rules.extend(days.filter_map(|day| {
                let (from, to) = (at(day, "from")?, at(day, "to")?);
                let first = at(day, "dayFrom")?.get(..2)?.to_string();
                let last = at(day, "dayTo").and_then(|day| Some(format!("-{}", day.get(..2)?))).unwrap_or_default();
                Some(format!("{first}{last} {}-{}", from.get(..5)?, to.get(..5)?))
            })),
            kind => notes.push(format!("hours of the kind `{}` were left out", kind.unwrap_or("?"))),
        }
    }
    (rules, notes)
}
