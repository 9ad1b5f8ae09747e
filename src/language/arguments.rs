//! What a message's placeholders are filled with.
//!
//! In: names and values. Out: [`Arguments`] for one message.
//! Absent on purpose: dates and decimals; they are written out by the language first and come as text.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

/// Beyond this, a double cannot hold every whole number; counts stay far below.
const LARGEST: i64 = 1 << 53;

/// The value of one placeholder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Stands as it is.
    Text(Cow<'a, str>),
    /// Chooses a plural form, and is written with the language's grouping.
    Number(i64),
}

/// The values of a message's placeholders, by name without `$`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments<'a> {
    list: Vec<(&'a str, Value<'a>)>,
}

impl<'a> Arguments<'a> {
    pub fn new() -> Self {
        Arguments::default()
    }

    #[must_use]
    pub fn text(mut self, name: &'a str, text: impl Into<Cow<'a, str>>) -> Self {
        self.list.push((name, Value::Text(text.into())));
        self
    }

    #[must_use]
    pub fn number(mut self, name: &'a str, number: i64) -> Self {
        self.list.push((name, Value::Number(number)));
        self
    }

    pub(super) fn to_fluent(&self) -> FluentArgs<'_> {
        let mut fluent = FluentArgs::with_capacity(self.list.len());
        for (name, value) in &self.list {
            match value {
                Value::Text(text) => fluent.set(*name, FluentValue::from(text.as_ref())),
                Value::Number(number) => fluent.set(*name, FluentValue::from((*number).clamp(-LARGEST, LARGEST))),
            }
        }
        fluent
    }
}

impl<'a> FromIterator<(&'a str, Value<'a>)> for Arguments<'a> {
    fn from_iter<I: IntoIterator<Item = (&'a str, Value<'a>)>>(values: I) -> Self {
        Arguments { list: values.into_iter().collect() }
    }
}
