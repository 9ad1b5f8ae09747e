//! Tables: CSV, JSON lists of flat objects, features of GeoJSON. A row is a place and, when it says what is helped with,
//! the help that is given there.

use std::collections::BTreeMap;

use serde_json::Value;

use super::record::{About, Gathered, Owner, Record, Words};
use super::{Input, Mapping, Unreadable, Unused, json};

/// What a column can mean. Those in [`WORDS`] may end in a language: `name.sv`.
pub const FIELDS: &[&str] = &[
    "id",
    "name",
    "summary",
    "body",
    "organisation",
    "business_id",
    "kind",
    "address",
    "street",
    "postal_code",
    "post_office",
    "municipality",
    "country",
    "lat",
    "lon",
    "phone",
    "email",
    "website",
    "hours",
    "topics",
    "audience",
    "languages",
    "cost",
    "mode",
    "updated",
];
const WORDS: &[&str] = &["name", "summary", "body", "street", "post_office", "website"];
const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/// Headings that are understood without a mapping, in lower case.
pub const COLUMNS: Columns = Columns {
    headings: &[
        ("id", "id"),
        ("tunnus", "id"),
        ("name", "name"),
        ("nimi", "name.fi"),
        ("namn", "name.sv"),
        ("name_fi", "name.fi"),
        ("name_sv", "name.sv"),
        ("name_en", "name.en"),
        ("kuvaus", "body.fi"),
        ("description", "body"),
        ("tiivistelmä", "summary.fi"),
        ("summary", "summary"),
        ("organisaatio", "organisation"),
        ("organisation", "organisation"),
        ("y-tunnus", "business_id"),
        ("business_id", "business_id"),
        ("kind", "kind"),
        ("osoite", "address"),
        ("address", "address"),
        ("adress", "address"),
        ("katuosoite", "street.fi"),
        ("gatuadress", "street.sv"),
        ("street", "street"),
        ("postinumero", "postal_code"),
        ("postnummer", "postal_code"),
        ("postal_code", "postal_code"),
        ("postitoimipaikka", "post_office.fi"),
        ("postort", "post_office.sv"),
        ("post_office", "post_office"),
        ("kunta", "municipality"),
        ("kommun", "municipality"),
        ("municipality", "municipality"),
        ("lat", "lat"),
        ("latitude", "lat"),
        ("lon", "lon"),
        ("lng", "lon"),
        ("longitude", "lon"),
        ("n", "lat"),
        ("e", "lon"),
        ("geometry.lat", "lat"),
        ("geometry.lon", "lon"),
        ("puhelin", "phone"),
        ("telefon", "phone"),
        ("phone", "phone"),
        ("sähköposti", "email"),
        ("e-post", "email"),
        ("email", "email"),
        ("verkkosivu", "website"),
        ("webbplats", "website"),
        ("www", "website"),
        ("website", "website"),
        ("url", "website"),
        ("aukioloajat", "hours"),
        ("öppettider", "hours"),
        ("hours", "hours"),
        ("opening_hours", "hours"),
        ("topics", "topics"),
        ("aiheet", "topics"),
        ("kielet", "languages"),
        ("languages", "languages"),
        ("cost", "cost"),
        ("mode", "mode"),
        ("päivitetty", "updated"),
        ("updated", "updated"),
    ],
    values: &[],
};

/// What is known of a kind of table: headings, and values of other code lists.
pub struct Columns {
    pub headings: &'static [(&'static str, &'static str)],
    /// Field, value there, values here.
    pub values: &'static [(&'static str, &'static str, &'static [&'static str])],
}

/// Whether a mapping may name the field.
pub fn is_field(field: &str) -> bool {
    match field.split_once('.') {
        Some(("hours", day)) => DAYS.contains(&day),
        Some((words, language)) => WORDS.contains(&words) && !language.is_empty(),
        None => FIELDS.contains(&field),
    }
}

/// A row: its columns in the file's order, empty cells left out.
type Row = Vec<(String, String)>;

/// Reads every file's rows as records.
pub fn gather(input: &Input, columns: &Columns) -> Result<Gathered, Unreadable> {
    let mut gathered = Gathered::default();
    let mut unused: BTreeMap<String, usize> = BTreeMap::new();
    for (file, text) in input.files {
        for (index, row) in rows(file, text)?.into_iter().enumerate() {
            gathered.records.push(record(file, index + 1, &row, columns, input.mapping, &mut unused));
        }
    }
    gathered.unused = unused.into_iter().map(|(column, count)| Unused { what: format!("column `{column}`"), count }).collect();
    Ok(gathered)
}

fn rows(file: &str, text: &str) -> Result<Vec<Row>, Unreadable> {
    let text = text.trim_start_matches('\u{feff}');
    if !text.trim_start().starts_with(['[', '{']) {
        return csv_rows(file, text);
    }
    let value = json::parse(file, text)?;
    let listed = [&value, &value["features"], &value["records"], &value["contents"]].into_iter().find_map(Value::as_array);
    let listed = listed.ok_or_else(|| Unreadable { file: file.into(), message: "there is no list of records".into() })?;
    Ok(listed.iter().map(json_row).collect())
}

/// The rows of CSV, parted by whichever of `;`, `,` and tabulator the heading row has most of.
pub fn csv_rows(file: &str, text: &str) -> Result<Vec<Row>, Unreadable> {
    let heading = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|sign| heading.bytes().filter(|byte| byte == sign).count());
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter.unwrap_or(b',')).from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| Unreadable { file: file.to_string(), message: format!("not a table: {error}") };
    let headings = reader.headers().map_err(unreadable)?.clone();
    let row = |found: Result<csv::StringRecord, csv::Error>| {
        let cells = found.map_err(unreadable)?;
        let full = headings.iter().zip(&cells).map(|(heading, cell)| (heading.trim().to_string(), cell.trim().to_string()));
        Ok(full.filter(|(_, cell)| !cell.is_empty()).collect())
    };
    reader.records().map(row).collect()
}

/// An object's scalars; those one level down as `outer.inner`, lists joined. Of a feature, its properties and its point.
fn json_row(value: &Value) -> Row {
    let mut row = Row::new();
    if let Value::Object(properties) = &value["properties"]
        && value["type"] == "Feature"
    {
        row.extend(json::at(value, "id").map(|id| ("id".to_string(), id)));
        row.extend(json_row(&Value::Object(properties.clone())));
        let geometry = &value["geometry"];
        match (geometry["type"].as_str(), json::text(&geometry["coordinates"][0]), json::text(&geometry["coordinates"][1])) {
            (Some("Point"), Some(lon), Some(lat)) => {
                row.extend([("geometry.lat".to_string(), lat), ("geometry.lon".to_string(), lon)]);
            }
            (kind, ..) => row.push((NO_POINT.to_string(), kind.unwrap_or("nothing").to_string())),
        }
        return row;
    }
    for (key, value) in value.as_object().into_iter().flatten() {
        match value {
            Value::Object(inner) => {
                row.extend(inner.iter().filter_map(|(inner, value)| Some((format!("{key}.{inner}"), json::text(value)?))));
            }
            Value::Array(items) => {
                let texts: Vec<String> = items.iter().filter_map(json::text).collect();
                if !texts.is_empty() {
                    row.push((key.clone(), texts.join(";")));
                }
            }
            _ => row.extend(json::text(value).map(|text| (key.clone(), text))),
        }
    }
    row
}

/// Marks a feature that is no point on the map.
const NO_POINT: &str = "geometry.type";

fn record(
    file: &str,
    number: usize,
    row: &Row,
    columns: &Columns,
    mapping: &Mapping,
    unused: &mut BTreeMap<String, usize>,
) -> Record {
    let mut record = Record::new(file, &format!("row {number}"), About::PlaceWithHelp);
    let language = mapping.language.as_deref().unwrap_or("fi");
    let (mut lat, mut lon) = (None, None);
    for (column, cell) in row {
        let known = columns.headings.iter().find(|(heading, _)| *heading == column.to_lowercase());
        let Some(field) = mapping.columns.get(column).map(String::as_str).or(known.map(|(_, field)| *field)) else {
            if column == NO_POINT {
                record.refused = Some(format!("its geometry is no point, but `{cell}`"));
            } else if !mapping.ignore.contains(column) {
                *unused.entry(column.clone()).or_default() += 1;
            }
            continue;
        };
        let (field, suffix) = field.split_once('.').unwrap_or((field, ""));
        let language = if suffix.is_empty() { language } else { suffix };
        let say = |words: &mut Words| {
            words.entry(language.to_string()).or_insert_with(|| cell.clone());
        };
        let values = |into: &mut Vec<String>| translated(field, cell, columns, mapping, into);
        match field {
            "id" => record.id = cell.clone(),
            "name" => say(&mut record.names),
            "summary" => say(&mut record.summary),
            "body" => say(&mut record.body),
            "street" => say(&mut record.street),
            "post_office" => say(&mut record.post_office),
            "website" => say(&mut record.websites),
            "organisation" => record.owner = Some(Owner::Named(cell.clone())),
            "business_id" => record.business_id = Some(cell.clone()),
            "kind" => record.kind = Some(mapping.value(field, cell).unwrap_or(cell).to_string()),
            "address" => address(cell, language, &mut record),
            "postal_code" => record.postal_code = Some(cell.clone()),
            "municipality" => record.municipality = Some(mapping.value(field, cell).unwrap_or(cell).to_string()),
            "country" => {
                record.abroad = Some(cell.clone()).filter(|country| !matches!(country.as_str(), "FI" | "Suomi" | "Finland"))
            }
            "lat" => lat = Some(cell.clone()),
            "lon" => lon = Some(cell.clone()),
            "phone" => record.phones.extend(parted(cell, mapping)),
            "email" => record.emails.extend(parted(cell, mapping)),
            "hours" if suffix.is_empty() => record.hours.push(cell.clone()),
            "hours" => record.hours.push(format!("{suffix} {cell}")),
            "topics" => record.notes.extend(values(&mut record.topics)),
            "audience" => record.notes.extend(values(&mut record.audience)),
            "languages" => record.notes.extend(values(&mut record.languages)),
            "cost" => {
                let mut kinds = Vec::new();
                record.notes.extend(values(&mut kinds));
                kinds.dedup();
                // Free for some and paid for others.
                record.cost = if kinds.len() > 1 { Some("varies".to_string()) } else { kinds.pop() };
            }
            "mode" => {
                let mut modes = Vec::new();
                record.notes.extend(values(&mut modes));
                record.mode = modes.into_iter().next();
            }
            "updated" => record.updated = Some(cell.clone()),
            _ => {}
        }
    }
    record.position = lat.zip(lon);
    record
}

/// Takes the values of a cell into the content's terms; gives notes on those that have none.
fn translated(field: &str, cell: &str, columns: &Columns, mapping: &Mapping, into: &mut Vec<String>) -> Vec<String> {
    let mut notes = Vec::new();
    for value in parted(cell, mapping) {
        let known = columns.values.iter().find(|(of, written, _)| *of == field && *written == value).map(|(_, _, here)| *here);
        let found: Vec<String> = match (mapping.value(field, &value), known) {
            (Some(here), _) => vec![here.to_string()],
            (None, Some(here)) => here.iter().map(ToString::to_string).collect(),
            // A table without a list of its own uses the content's codes.
            (None, None) if columns.values.is_empty() => vec![value],
            (None, None) => {
                notes.push(format!("`{value}` has no counterpart among `{field}`"));
                continue;
            }
        };
        for value in found {
            if !into.contains(&value) {
                into.push(value);
            }
        }
    }
    notes
}

fn parted(cell: &str, mapping: &Mapping) -> Vec<String> {
    let parts: Vec<&str> = match &mapping.separator {
        Some(separator) => cell.split(separator.as_str()).collect(),
        None => cell.split([';', '|']).collect(),
    };
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).map(String::from).collect()
}

/// `Katu 1, 00100 Helsinki`: what stands before five digits is the street, what comes after them the post office.
fn address(cell: &str, language: &str, record: &mut Record) {
    let is_code = |word: &str| word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit());
    let tidy = |text: &str| text.trim_matches([' ', ',', '-', '\n']).to_string();
    let code = cell.split([' ', ',', '\n']).find(|word| is_code(word));
    let (street, office) = match code.and_then(|code| Some((cell.split_once(code)?, code))) {
        Some(((street, office), code)) => {
            record.postal_code.get_or_insert_with(|| code.to_string());
            (tidy(street), tidy(office))
        }
        None => (tidy(cell), String::new()),
    };
    for (words, text) in [(&mut record.street, street), (&mut record.post_office, office)] {
        if !text.is_empty() {
            words.entry(language.to_string()).or_insert(text);
        }
    }
}
