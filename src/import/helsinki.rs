//! The City of Helsinki's service register: errand services with their channels, in three languages.

use serde_json::Value;

use super::json::{at, items};
use super::record::{About, Gathered, PointRecord, Record, Words};
use super::{Input, Unreadable, json};

/// Reads the services of every file.
pub fn gather(input: &Input) -> Result<Gathered, Unreadable> {
    let mut records = Vec::new();
    for (file, value) in json::files(input)? {
        let Some(list) = value.as_array() else {
            return Err(Unreadable { file, message: "there is no list of services".into() });
        };
        records.extend(list.iter().enumerate().map(|(index, item)| service(&file, index, item)));
    }
    Ok(Gathered { records, unused: Vec::new() })
}

fn service(file: &str, index: usize, item: &Value) -> Record {
    let id = at(item, "id").unwrap_or_else(|| format!("record {}", index + 1));
    let mut record = Record::new(file, &id, About::Help);
    let words = |key: &str| -> Words {
        ["fi", "sv", "en"].iter().filter_map(|language| Some(((*language).to_string(), at(&item[*language], key)?))).collect()
    };
    record.names = words("name");
    record.body = words("description");
    record.municipality = Some("091".to_string());
    record.other_ids = vec![("tpr", id)];
    // Facts are the same in every language; the Finnish are kept first.
    let facts = &item["fi"];
    record.languages = items(&facts["provided_languages"]).filter_map(json::text).collect();
    for channel in items(&facts["channels"]) {
        let (mode, kind) = match channel["type"].as_str() {
            Some("TELEPHONE") => ("phone", "phone"),
            Some("CHAT") => ("chat", "chat"),
            Some("EMAIL") => ("email", "email"),
            Some("WEBPAGE" | "ESERVICE") => ("self_service", "web"),
            other => {
                record.notes.push(format!("the channel `{}` was left out: it names no place", other.unwrap_or("?")));
                continue;
            }
        };
        record.points.push(PointRecord {
            mode: mode.to_string(),
            channel: Some(kind),
            url: items(&channel["links"]).find_map(|link| at(link, "url")),
            phones: at(channel, "phone").into_iter().collect(),
            emails: at(channel, "email").into_iter().collect(),
            hours: at(channel, "availability_summary").into_iter().collect(),
            ..PointRecord::default()
        });
    }
    record
}
