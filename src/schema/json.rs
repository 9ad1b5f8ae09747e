//! JSON Schemas (draft 7, which editors of YAML read), one a kind of entry.
//!
//! A fact can stand in any of an entry's files, so no file alone must have it: what an entry must have is said by `check`.

use serde_json::{Map, Value, json};

use super::words::words;
use super::{Words, file_name};
use crate::entry::{FieldShape, How, Kind, Shape, fields_of};

pub fn schema(kind: Kind) -> String {
    let mut schema = object(kind.type_name(), &fields_of(kind), false);
    schema.insert("$schema".to_string(), json!("http://json-schema.org/draft-07/schema#"));
    tell(&mut schema, words("", kind.type_name()));
    format!("{:#}\n", Value::Object(schema))
}

/// Settings of VS Code: which schema belongs to which files.
pub fn settings() -> String {
    let files = |kind: &Kind| match kind {
        Kind::Portal => vec!["content/portal.yaml".to_string()],
        Kind::Region => vec!["content/regions/*/region.yaml".to_string()],
        Kind::Statement => {
            vec!["content/national/accessibility.yaml".to_string(), "content/regions/*/accessibility.yaml".to_string()]
        }
        kind => kind.folder().into_iter().map(|folder| format!("content/**/{folder}/**/*.yaml")).collect(),
    };
    let schemas: Map<String, Value> =
        Kind::ALL.iter().map(|kind| (format!("./schemas/{}.json", file_name(*kind)), json!(files(kind)))).collect();
    let settings = json!({
        "files.encoding": "utf8",
        "files.eol": "\n",
        "yaml.schemas": schemas,
        "yaml.format.enable": false,
    });
    format!("{settings:#}\n")
}

fn object(group: &str, fields: &[FieldShape], is_part: bool) -> Map<String, Value> {
    let properties: Map<String, Value> = fields.iter().map(|field| (field.name.to_string(), property(group, field))).collect();
    let required: Vec<&str> =
        fields.iter().filter(|field| is_part && field.how == How::Required).map(|field| field.name).collect();
    let mut object = Map::new();
    object.insert("type".to_string(), json!("object"));
    object.insert("additionalProperties".to_string(), json!(false));
    object.insert("properties".to_string(), Value::Object(properties));
    if !required.is_empty() {
        object.insert("required".to_string(), json!(required));
    }
    object
}

fn property(group: &str, field: &FieldShape) -> Value {
    let one = value(field.name, &field.shape);
    let mut schema = match field.how {
        How::List => json!({"anyOf": [one, {"type": "array", "items": one}]}),
        How::Words => by_language(one),
        How::Required | How::Optional | How::Flag => one,
    };
    if let Value::Object(schema) = &mut schema {
        tell(schema, words(group, field.name));
    }
    schema
}

fn tell(schema: &mut Map<String, Value>, words: Option<&Words>) {
    let Some(words) = words else { return };
    schema.insert("title".to_string(), json!(words.all_titles()));
    if !words.all_more().is_empty() {
        schema.insert("description".to_string(), json!(words.all_more()));
    }
}

fn by_language(one: Value) -> Value {
    json!({"type": "object", "propertyNames": {"pattern": "^[a-z]{2,3}$"}, "additionalProperties": one})
}

fn value(name: &str, shape: &Shape) -> Value {
    let text = |pattern: &str| json!({"type": "string", "pattern": pattern});
    match shape {
        Shape::Text => json!({"type": "string"}),
        Shape::Whole => json!({"type": "integer", "minimum": 0}),
        Shape::Decimal => json!({"type": "number"}),
        Shape::Flag => json!({"type": "boolean"}),
        Shape::Date => text(r"^\d{4}-\d{2}-\d{2}$"),
        Shape::Moment => text(r"^\d{4}-\d{2}-\d{2}([T ]\d{1,2}:\d{2}(:\d{2})?)?$"),
        Shape::Time => text(r"^\d{1,2}:\d{2}$"),
        Shape::Euros => json!({"type": ["number", "string"]}),
        Shape::Phone => text(r"^\+[0-9 ()/-]{7,25}$"),
        Shape::Email => text(r"^[^@\s]+@[^@\s]+\.[^@\s]+$"),
        Shape::Url => text(r"^https?://\S+$"),
        Shape::BusinessId => text(r"^\d{7}-\d$"),
        Shape::PostalCode => text(r"^\d{5}$"),
        Shape::Hours => json!({"type": "string", "examples": ["Mo-Fr 09:00-15:00; PH,EVE off"]}),
        Shape::Language => text(r"^[a-z]{2,3}$"),
        Shape::Id(_) => text(r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"),
        Shape::Codes(codes) => json!({"enum": codes}),
        Shape::ByLanguage(shape) => by_language(value(name, shape)),
        Shape::List(shape) => json!({"type": "array", "items": value(name, shape)}),
        Shape::Group(fields) => Value::Object(object(name, fields, true)),
        Shape::OneOf(shapes) => json!({"anyOf": shapes.iter().map(|shape| value(name, shape)).collect::<Vec<_>>()}),
    }
}
