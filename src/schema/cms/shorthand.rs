//! How a value that may be written shortly is written out for a form, as data for `forms.js`.
//!
//! `cost: free` means `cost: {kind: free}`; a form has a field for `kind` and none for the short way.

use serde_json::{Map, Value, json};

use crate::entry::{FieldShape, How, Shape};

/// The key under which a form has the id of an entry, where the entry may also be written in place.
pub const ENTRY: &str = "entry";
/// The keys of a form for what is one value or a list of groups.
pub const EITHER: [&str; 2] = ["rule", "dates"];
/// The key of a name that is the same in every language.
pub const SAME: &str = "same";

/// What a group's short forms stand for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Short {
    /// The field that a single value is.
    pub field: Option<&'static str>,
    /// Words that stand for the whole: `area`, `ask`.
    pub words: Vec<&'static str>,
    /// The kind of entry whose id may stand for the whole.
    pub entry: Option<&'static str>,
}

impl Short {
    /// Of the forms of a value, of which one is a group.
    pub fn of(shapes: &[Shape], fields: &[FieldShape]) -> Self {
        let mut short = Short::default();
        // A field with the same two forms, as `place` has; an organisation's `parent` is another organisation.
        let accepts =
            |field: &&FieldShape, wanted: &Shape| matches!(&field.shape, Shape::OneOf(shapes) if shapes.contains(wanted));
        for shape in shapes {
            match shape {
                Shape::Group(_) => {}
                Shape::Codes([word]) => short.words.push(word),
                Shape::Id(kind) => match fields.iter().find(|field| accepts(field, shape)) {
                    Some(field) => short.field = Some(field.name),
                    None => short.entry = Some(kind),
                },
                _ => short.field = fields.iter().find(|field| field.how == How::Required).map(|field| field.name),
            }
        }
        short
    }
}

/// The fields of a group; those that are never short and hold nothing to convert are told too, for their order.
pub fn fields(fields: &[FieldShape]) -> Value {
    let shapes: Map<String, Value> = fields.iter().map(|field| (field.name.to_string(), of_field(field))).collect();
    let order: Vec<&str> = fields.iter().map(|field| field.name).collect();
    json!({"fields": shapes, "order": order})
}

fn of_field(field: &FieldShape) -> Value {
    let shape = match &field.shape {
        Shape::List(inner) => inner,
        shape => shape,
    };
    let one = of(shape);
    match field.how {
        How::List => json!({"list": one}),
        _ if matches!(field.shape, Shape::List(_)) => json!({"list": one}),
        _ => one,
    }
}

fn of(shape: &Shape) -> Value {
    match shape {
        Shape::Flag => json!("flag"),
        Shape::Whole | Shape::Decimal | Shape::Euros => json!("number"),
        Shape::Group(group) => fields(group),
        Shape::OneOf(shapes) => {
            if shapes.iter().any(|shape| matches!(shape, Shape::ByLanguage(_))) {
                return json!("texts");
            }
            if let Some(Shape::List(inner)) = shapes.iter().find(|shape| matches!(shape, Shape::List(_))) {
                return json!({"either": EITHER, "list": of(inner)});
            }
            let Some(group) = shape.group() else { return json!(null) };
            let short = Short::of(shapes, group);
            let mut told = fields(group);
            if let Some(told) = told.as_object_mut() {
                told.extend(short.field.map(|field| ("short".to_string(), json!(field))));
                told.extend(short.entry.map(|_| ("entry".to_string(), json!(ENTRY))));
                if !short.words.is_empty() {
                    told.insert("words".to_string(), json!(short.words));
                }
            }
            told
        }
        _ => json!(null),
    }
}

#[cfg(test)]
mod tests {
    use super::Short;
    use crate::entry::{Kind, Shape, fields_of};

    #[track_caller]
    fn check(path: &[&str], field: Option<&'static str>, words: &[&'static str], entry: Option<&'static str>) {
        let mut fields = fields_of(Kind::Provider);
        let mut shape = Shape::Text;
        for name in path {
            let found = fields.iter().find(|field| field.name == *name).expect("a field of that name");
            shape = found.shape.clone();
            fields = shape.group().map(<[_]>::to_vec).unwrap_or_default();
        }
        let Shape::OneOf(shapes) = &shape else { panic!("`{path:?}` has one form only") };
        assert_eq!(Short::of(shapes, &fields), Short { field, words: words.to_vec(), entry });
    }

    #[test]
    fn short_forms_stand_for_the_field_that_they_are() {
        check(&["cost"], Some("kind"), &[], None);
        check(&["topics"], Some("code"), &[], None);
        check(&["languages"], Some("code"), &[], None);
        check(&["organisation"], None, &[], Some("Organisation"));
        check(&["points", "at"], Some("place"), &["area"], None);
        check(&["points", "at", "place"], None, &[], Some("Place"));
        check(&["points", "hours"], Some("rule"), &["ask"], None);
        check(&["points", "phone"], Some("number"), &[], None);
    }
}
