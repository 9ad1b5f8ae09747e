//! What can be written for a value, as data: for canonical order, schemas and forms.
//!
//! Every type that can be read tells its own shape, so that none of these can differ from the reader.

/// The form of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A line or more of text.
    Text,
    /// A whole number.
    Whole,
    Decimal,
    Flag,
    Date,
    /// Local date and time.
    Moment,
    Time,
    Euros,
    Phone,
    Email,
    Url,
    BusinessId,
    PostalCode,
    /// A rule of opening hours.
    Hours,
    /// A code of the list of languages.
    Language,
    /// The id of an entry of a kind, by the name of its type.
    Id(&'static str),
    /// One of these.
    Codes(&'static [&'static str]),
    /// Keys are languages.
    ByLanguage(Box<Shape>),
    List(Box<Shape>),
    Group(Vec<FieldShape>),
    /// Any of these, the shortest first.
    OneOf(Vec<Shape>),
}

/// A key and what can stand under it.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldShape {
    pub name: &'static str,
    pub how: How,
    pub shape: Shape,
}

/// How a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Required,
    Optional,
    /// A list; a single value counts as a list of one.
    List,
    Flag,
    /// Once per language.
    Words,
}

impl How {
    /// How the words of `fields!` mean it.
    pub(super) fn named(word: &str) -> Self {
        match word {
            "required" => How::Required,
            "list" => How::List,
            "flag" => How::Flag,
            "words" => How::Words,
            _ => How::Optional,
        }
    }
}

impl Shape {
    /// The fields of the group that this is, or that is among its forms.
    pub fn group(&self) -> Option<&[FieldShape]> {
        match self {
            Shape::Group(fields) => Some(fields),
            Shape::OneOf(shapes) => shapes.iter().find_map(Shape::group),
            _ => None,
        }
    }

    /// What stands under a key of this group, or of a map by language.
    pub fn under(&self, key: &str) -> Option<&Shape> {
        match self {
            Shape::Group(fields) => fields.iter().find(|field| field.name == key).map(|field| &field.shape),
            Shape::ByLanguage(shape) => Some(shape),
            Shape::OneOf(shapes) => shapes.iter().find_map(|shape| shape.under(key)),
            Shape::List(shape) => shape.under(key),
            _ => None,
        }
    }
}
