//! Open Referral's Human Services Data Specification: tables as CSV (one file each, versions 1.0 to 3.0), or JSON objects
//! and list pages of version 3.0.
//!
//! Organisations, locations and services are records; addresses, phones, schedules and the like are parts of them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::json::{at, items};
use super::record::{About, Gathered, Owner, PointRecord, Record};
use super::{Input, Unreadable, Unused, json, table};

/// Tables by their file's name; the CSV cells as JSON texts.
type Tables = BTreeMap<String, Vec<Value>>;

/// Reads the records of every file.
pub fn gather(input: &Input) -> Result<Gathered, Unreadable> {
    let mut tables = Tables::new();
    let mut gathered = Gathered::default();
    let mut seen = BTreeSet::new();
    for (file, text) in input.files {
        if file.ends_with(".csv") {
            let name = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".csv").to_string();
            let rows = table::csv_rows(file, text)?.into_iter();
            let value =
                |row: Vec<(String, String)>| Value::Object(row.into_iter().map(|(key, cell)| (key, cell.into())).collect());
            tables.entry(name).or_default().extend(rows.map(value));
        } else {
            let value = json::parse(file, text)?;
            let before = gathered.records.len();
            nested(file, &value, None, &mut seen, &mut gathered);
            if gathered.records.len() == before {
                let rows = value["contents"].as_array().map_or(1, Vec::len);
                gathered.unused.push(Unused {
                    what: format!("`{file}`: no organisation, location or service that is not met already"),
                    count: rows,
                });
            }
        }
    }
    from_tables(&tables, &mut gathered);
    Ok(gathered)
}

const RECORDS: [(&str, &str, About); 3] = [
    ("organizations", "organization_id", About::Organisation),
    ("locations", "location_id", About::Place),
    ("services", "service_id", About::Help),
];
/// Tables that are joined to the records above.
const PARTS: [&str; 6] = ["addresses", "physical_addresses", "phones", "schedules", "regular_schedules", "service_at_location"];

fn from_tables(tables: &Tables, gathered: &mut Gathered) {
    for (name, key, about) in RECORDS {
        for row in tables.get(name).into_iter().flatten() {
            let id = at(row, "id").unwrap_or_default();
            let of = |part: &str| -> Vec<&Value> {
                tables.get(part).into_iter().flatten().filter(|row| at(row, key).as_deref() == Some(id.as_str())).collect()
            };
            let mut whole = row.as_object().cloned().unwrap_or_default();
            let mut join = |as_name: &str, parts: Vec<&Value>| {
                whole.insert(as_name.to_string(), Value::Array(parts.into_iter().cloned().collect()));
            };
            join("addresses", [of("addresses"), of("physical_addresses")].concat());
            join("phones", of("phones"));
            join("schedules", [of("schedules"), of("regular_schedules")].concat());
            let mut record = record(&format!("{name}.csv"), &Value::Object(whole), about);
            if about == About::Help {
                let joined = of("service_at_location");
                let places = joined.iter().filter_map(|row| at(row, "location_id")).chain(at(row, "location_id"));
                point_at(places.collect(), tables, &mut record);
            }
            gathered.records.push(record);
        }
    }
    let known = |name: &str| RECORDS.iter().any(|(record, ..)| *record == name) || PARTS.contains(&name);
    for (name, rows) in tables.iter().filter(|(name, _)| !known(name)) {
        gathered.unused.push(Unused { what: format!("table `{name}`: the content has no field for it"), count: rows.len() });
    }
    for name in PARTS {
        let lost = |row: &&Value| !RECORDS.iter().any(|(table, key, _)| belongs(row, key, tables.get(*table)));
        let count = tables.get(name).into_iter().flatten().filter(lost).count();
        if count > 0 {
            gathered.unused.push(Unused { what: format!("rows of `{name}` that belong to no record"), count });
        }
    }
}

fn belongs(row: &Value, key: &str, table: Option<&Vec<Value>>) -> bool {
    at(row, key).is_some_and(|id| table.into_iter().flatten().any(|other| at(other, "id").as_deref() == Some(id.as_str())))
}

/// Points at the places of a service; the organisation of the place answers when the service names none.
fn point_at(places: Vec<String>, tables: &Tables, record: &mut Record) {
    for place in places {
        if record.owner.is_none() {
            let row = tables.get("locations").into_iter().flatten().find(|row| at(row, "id").as_deref() == Some(place.as_str()));
            record.owner = row.and_then(|row| at(row, "organization_id")).map(Owner::Record);
        }
        record.points.push(PointRecord { place: Some(place), mode: "drop_in".to_string(), ..PointRecord::default() });
    }
}

/// Records of a JSON document, found by what they hold; one that is met again in another file is the same.
fn nested(file: &str, value: &Value, parent: Option<&str>, seen: &mut BTreeSet<String>, gathered: &mut Gathered) {
    if let Value::Array(list) = value {
        list.iter().for_each(|item| nested(file, item, parent, seen, gathered));
        return;
    }
    let Value::Object(object) = value else { return };
    let Some(id) = at(value, "id") else {
        object.values().filter(|value| value.is_array()).for_each(|value| nested(file, value, None, seen, gathered));
        return;
    };
    let about = about(object, parent);
    if let Some(about) = about
        && seen.insert(id)
    {
        let mut record = record(file, value, about);
        let places = items(&value["service_at_locations"]).filter_map(|row| at(&row["location"], "id"));
        if about == About::Help {
            point_at(places.collect(), &Tables::new(), &mut record);
        }
        gathered.records.push(record);
    }
    for (key, value) in object.iter().filter(|(_, value)| value.is_array() || value.is_object()) {
        nested(file, value, Some(key), seen, gathered);
    }
}

fn about(object: &Map<String, Value>, parent: Option<&str>) -> Option<About> {
    match parent {
        Some("organization" | "organizations") => Some(About::Organisation),
        Some("location" | "locations") => Some(About::Place),
        Some("service" | "services") => Some(About::Help),
        // The outermost object, or an item of a list page, says by its own keys what it is.
        None | Some("contents") if object.contains_key("location_type") => Some(About::Place),
        None | Some("contents") if object.contains_key("status") || object.contains_key("application_process") => {
            Some(About::Help)
        }
        None | Some("contents") if object.contains_key("tax_status") || object.contains_key("legal_status") => {
            Some(About::Organisation)
        }
        _ => None,
    }
}

fn record(file: &str, value: &Value, about: About) -> Record {
    let mut record = Record::new(file, &at(value, "id").unwrap_or_default(), about);
    let say = |key: &str| at(value, key).map(|text| ("en".to_string(), text));
    record.names.extend(say("name"));
    record.body.extend(say("description"));
    record.websites.extend(say("website").or_else(|| say("url")));
    record.emails.extend(at(value, "email"));
    record.position = at(value, "latitude").zip(at(value, "longitude"));
    record.updated = at(value, "last_modified").or_else(|| at(value, "assured_date"));
    let owner = at(value, "organization_id").or_else(|| at(&value["organization"], "id"));
    record.owner = owner.map(Owner::Record);
    if let Some(address) = items(&value["addresses"]).next() {
        record.street.extend(at(address, "address_1").map(|street| ("en".to_string(), street)));
        record.post_office.extend(at(address, "city").map(|city| ("en".to_string(), city)));
        record.municipality = at(address, "city");
        record.postal_code = at(address, "postal_code");
        record.abroad = at(address, "country").filter(|country| country != "FI");
    }
    let voice = items(&value["phones"]).filter(|phone| phone["type"] != "fax" && phone["number_type"] != "fax");
    record.phones = voice.filter_map(|phone| at(phone, "number")).map(|number| number.trim_matches('"').to_string()).collect();
    record.hours = items(&value["schedules"]).filter_map(rule).collect();
    record
}

/// A row of a schedule: days as `TH,FR` (3.0) or `Monday` (1.0), times with or without seconds.
fn rule(row: &Value) -> Option<String> {
    let days = at(row, "byday").or_else(|| at(row, "weekday"))?;
    let days: Vec<&str> = days.split(',').filter_map(|day| day.trim().get(..2)).collect();
    Some(format!("{} {}-{}", days.join(","), at(row, "opens_at")?.get(..5)?, at(row, "closes_at")?.get(..5)?))
}
