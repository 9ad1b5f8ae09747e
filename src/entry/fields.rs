//! From nodes to typed fields, with every mistake reported on the way.
//!
//! A type that can stand as a value implements [`Read`]. A type with named fields is declared once with [`fields!`],
//! which gives the struct, its reader and its list of known keys; so reader and model cannot drift apart.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use super::locale::Locale;
use super::shape::{FieldShape, Shape};
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, codes, nearest};

/// A value with the place where it was written, for checks that need other entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Deref for At<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// A word or text by language.
pub type Text = BTreeMap<Locale, At<String>>;

/// Reads values of one entry: knows the languages, collects the mistakes.
pub struct Reader<'a> {
    /// Languages that texts may be in.
    pub languages: &'a BTreeSet<Locale>,
    pub diagnostics: &'a mut Diagnostics,
    /// The language of the file that is being read, if the file has one.
    pub language: Option<Locale>,
    /// Fields that are written but could not be understood, by the span of the whole that they stand in. Their mistakes are
    /// reported already, so that no check may call them missing as well.
    faulty: BTreeSet<(Span, &'static str)>,
}

/// A type that one node can give.
pub trait Read: Sized {
    /// What can be written for it.
    fn shape() -> Shape;

    /// The value, or a reported mistake and nothing.
    fn read(node: &Node, reader: &mut Reader) -> Option<Self>;
}

impl<'a> Reader<'a> {
    pub fn new(languages: &'a BTreeSet<Locale>, diagnostics: &'a mut Diagnostics) -> Self {
        Reader { languages, diagnostics, language: None, faulty: BTreeSet::new() }
    }

    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Whether the field can be called missing from the entry or mapping at `whole`: nothing was written for it, not even
    /// something wrong.
    pub fn lacks(&self, whole: Span, name: &'static str) -> bool {
        !self.faulty.contains(&(whole, name))
    }

    /// The language of a code, if texts may be in it. Without a list of languages every code will do: that the list is
    /// missing is reported once, not at every text.
    pub fn language_of(&self, code: &str) -> Option<Locale> {
        Locale::parse(code).filter(|locale| self.languages.is_empty() || self.languages.contains(locale))
    }

    /// A code of no known language.
    pub fn unknown_language(&mut self, code: &str, span: Span) {
        let diagnostic = Diagnostic::new(codes::UNKNOWN_LANGUAGE, span, format!("unknown language `{code}`"))
            .expected("expected a language code such as `fi`, `sv` or `en`");
        let diagnostic = suggest_language(diagnostic, code, self.languages);
        self.report(diagnostic);
    }

    /// The scalar's text, trimmed.
    pub fn scalar<'n>(&mut self, node: &'n Node, expected: &str) -> Option<&'n str> {
        match &node.value {
            Value::Scalar(text) => Some(text.trim()),
            other => {
                self.report(wrong_type(node, other, expected));
                None
            }
        }
    }

    /// The fields of a mapping.
    pub fn mapping<'n>(&mut self, node: &'n Node, expected: &str, known: Vec<&'static str>) -> Option<Fields<'n>> {
        match &node.value {
            Value::Mapping(entries) => {
                let mut fields = Fields::new(node.span, known);
                for (key, value) in entries {
                    fields.insert(&key.name, Field { key: key.span, language: self.language, layer: 0, node: value });
                }
                Some(fields)
            }
            other => {
                self.report(wrong_type(node, other, expected));
                None
            }
        }
    }
}

/// Adds the language that a code or a name was meant to be, or all there are.
pub fn suggest_language(diagnostic: Diagnostic, written: &str, languages: &BTreeSet<Locale>) -> Diagnostic {
    let meant = Locale::of_name(written).filter(|locale| languages.contains(locale));
    let suggested = match meant {
        Some(locale) => return diagnostic.help(format!("did you mean `{locale}`?")),
        None => diagnostic.suggest(written, languages.iter().map(Locale::as_str)),
    };
    if suggested.help.is_empty() && !languages.is_empty() {
        let list: Vec<_> = languages.iter().map(|locale| format!("`{locale}`")).collect();
        return suggested.note(format!("languages: {}", list.join(", ")));
    }
    suggested
}

fn wrong_type(node: &Node, found: &Value, expected: &str) -> Diagnostic {
    let found = match found {
        Value::Absent => "nothing",
        Value::Scalar(_) => "a single value",
        Value::Sequence(_) => "a list",
        Value::Mapping(_) => "a group of keys",
    };
    Diagnostic::new(codes::WRONG_TYPE, node.span, format!("{found} stands where {expected} belongs"))
        .expected(format!("expected {expected}"))
}

/// One written field.
#[derive(Clone, Copy)]
pub struct Field<'n> {
    pub key: Span,
    /// Language of the file that it stands in.
    pub language: Option<Locale>,
    /// Of the file that it stands in: what a higher layer says stands over the same of a lower one.
    pub layer: usize,
    pub node: &'n Node,
}

/// The written fields of a mapping, or of all files of an entry together, not yet understood.
pub struct Fields<'n> {
    /// The whole that a missing field is missing from.
    pub span: Span,
    by_name: BTreeMap<&'n str, Vec<Field<'n>>>,
    /// The keys that can stand here, in the order of the model.
    known: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    pub fn new(span: Span, known: Vec<&'static str>) -> Self {
        Fields { span, by_name: BTreeMap::new(), known }
    }

    pub fn insert(&mut self, name: &'n str, field: Field<'n>) {
        self.by_name.entry(name).or_default().push(field);
    }

    /// Whether the field is written with a value.
    pub fn has(&self, name: &str) -> bool {
        self.by_name.get(name).is_some_and(|fields| fields.iter().any(|field| field.node.value != Value::Absent))
    }

    /// A fact: written once, or the second place is reported.
    fn fact(&self, name: &'static str, reader: &mut Reader) -> Option<Field<'n>> {
        let mut written = self.by_name.get(name)?.iter().filter(|field| field.node.value != Value::Absent);
        let first = *written.next()?;
        for again in written.filter(|again| again.layer == first.layer) {
            reader.report(
                Diagnostic::new(codes::DUPLICATE_FACT, again.key, format!("the fact `{name}` stands in two files of this entry"))
                    .expected("again here")
                    .label(first.key, "first here")
                    .help("a fact stands once, for every language: keep it in one of the files"),
            );
        }
        Some(first)
    }

    pub fn optional<T: Read>(&self, name: &'static str, reader: &mut Reader) -> Option<T> {
        let field = self.fact(name, reader)?;
        self.noting_faults(name, reader, |reader| in_language(field.language, reader, |reader| T::read(field.node, reader)))
    }

    pub fn required<T: Read>(&self, name: &'static str, reader: &mut Reader) -> Option<T> {
        if !self.has(name) {
            // `verifed: …` is one slip: the unknown key is reported, with this one as the suggestion.
            if !self.is_misspelt(name) {
                reader.report(
                    Diagnostic::new(codes::MISSING_KEY, self.span, format!("`{name}` is missing"))
                        .expected(format!("`{name}:` is needed here")),
                );
            }
            return None;
        }
        self.optional(name, reader)
    }

    /// Whether a key stands here that is most likely meant to be `name`.
    fn is_misspelt(&self, name: &str) -> bool {
        let mut strangers = self.by_name.keys().filter(|written| !self.known.contains(written));
        strangers.any(|written| nearest(written, self.known.iter().copied()) == Some(name))
    }

    /// Reads a field, and remembers it as faulty when a mistake in it was reported.
    fn noting_faults<T>(&self, name: &'static str, reader: &mut Reader, read: impl FnOnce(&mut Reader) -> T) -> T {
        let before = reader.diagnostics.len();
        let value = read(reader);
        if reader.diagnostics.len() > before {
            reader.faulty.insert((self.span, name));
        }
        value
    }

    /// A list; a single value counts as a list of one. Items that cannot be read are reported and left out.
    pub fn list<T: Read>(&self, name: &'static str, reader: &mut Reader) -> Vec<T> {
        let Some(field) = self.fact(name, reader) else { return Vec::new() };
        let items = |reader: &mut Reader| match &field.node.value {
            Value::Sequence(items) => items.iter().filter_map(|item| T::read(item, reader)).collect(),
            _ => T::read(field.node, reader).into_iter().collect(),
        };
        self.noting_faults(name, reader, |reader| in_language(field.language, reader, items))
    }

    /// A word: once per language, from the language files and from a map by language together.
    pub fn words<T: Read>(&self, name: &'static str, reader: &mut Reader) -> BTreeMap<Locale, At<T>> {
        self.noting_faults(name, reader, |reader| self.all_words(name, reader))
    }

    fn all_words<T: Read>(&self, name: &str, reader: &mut Reader) -> BTreeMap<Locale, At<T>> {
        let mut words: BTreeMap<Locale, At<T>> = BTreeMap::new();
        let mut layers: BTreeMap<Locale, usize> = BTreeMap::new();
        for field in self.by_name.get(name).into_iter().flatten() {
            if field.node.value == Value::Absent {
                continue;
            }
            in_language(field.language, reader, |reader| {
                for (locale, node) in by_language(field.node, reader) {
                    if layers.get(&locale).is_some_and(|layer| *layer > field.layer) {
                        continue;
                    }
                    let Some(value) = T::read(node, reader) else { continue };
                    if let Some(first) = words.get(&locale) {
                        let message = format!("`{name}` stands twice in the language `{locale}`");
                        reader.report(
                            Diagnostic::new(codes::DUPLICATE_FACT, node.span, message)
                                .expected("again here")
                                .label(first.span, "first here")
                                .help("keep one of the two"),
                        );
                    } else {
                        layers.insert(locale, field.layer);
                        words.insert(locale, At { value, span: node.span });
                    }
                }
            });
        }
        words
    }

    /// Reports every field that is not known here, with the nearest of the known keys.
    pub fn finish(self, reader: &mut Reader) {
        for (name, fields) in self.by_name.iter().filter(|(name, _)| !self.known.contains(name)) {
            let meant = nearest(name, self.known.iter().copied());
            let meant = self.known.iter().copied().find(|known| Some(*known) == meant);
            for field in fields {
                let diagnostic = Diagnostic::new(codes::UNKNOWN_KEY, field.key, format!("unknown key `{name}`"))
                    .expected("not a key that can stand here");
                reader.report(match meant {
                    Some(meant) => diagnostic.help(format!("did you mean `{meant}`?")),
                    None => {
                        let list: Vec<_> = self.known.iter().map(|key| format!("`{key}`")).collect();
                        diagnostic.note(format!("keys that can stand here: {}", list.join(", ")))
                    }
                });
            }
            reader.faulty.extend(meant.map(|meant| (self.span, meant)));
        }
    }
}

fn in_language<T>(language: Option<Locale>, reader: &mut Reader, read: impl FnOnce(&mut Reader) -> T) -> T {
    let before = std::mem::replace(&mut reader.language, language);
    let value = read(reader);
    reader.language = before;
    value
}

/// The parts of a text: a map by language, or a plain value in the file's own language.
pub fn by_language<'n>(node: &'n Node, reader: &mut Reader) -> Vec<(Locale, &'n Node)> {
    match &node.value {
        Value::Mapping(entries) => {
            let mut parts = Vec::new();
            for (key, part) in entries {
                match reader.language_of(&key.name) {
                    Some(_) if part.value == Value::Absent => {}
                    Some(locale) => parts.push((locale, part)),
                    None => reader.unknown_language(&key.name, key.span),
                }
            }
            parts
        }
        Value::Absent => Vec::new(),
        _ => match reader.language {
            Some(locale) => vec![(locale, node)],
            None => {
                reader.report(
                    Diagnostic::new(codes::TEXT_NEEDS_LANGUAGE, node.span, "a text here has to say its language")
                        .expected("in which language is this?")
                        .help("write `{fi: …, sv: …}`, or move the text to a language file that ends with `.fi.md`"),
                );
                Vec::new()
            }
        },
    }
}

impl Read for Text {
    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Text, Shape::ByLanguage(Box::new(Shape::Text))])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let mut text = Text::new();
        for (locale, part) in by_language(node, reader) {
            if let Some(value) = String::read(part, reader) {
                text.insert(locale, At { value, span: part.span });
            }
        }
        (!text.is_empty()).then_some(text)
    }
}

impl Read for String {
    fn shape() -> Shape {
        Shape::Text
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        reader.scalar(node, "a text").map(str::to_string)
    }
}

impl Read for Vec<String> {
    fn shape() -> Shape {
        Shape::List(Box::new(Shape::Text))
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Sequence(items) => Some(items.iter().filter_map(|item| String::read(item, reader)).collect()),
            _ => String::read(node, reader).map(|word| vec![word]),
        }
    }
}

impl<T: Read> Read for At<T> {
    fn shape() -> Shape {
        T::shape()
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        T::read(node, reader).map(|value| At { value, span: node.span })
    }
}

impl<T: Read> Read for Box<T> {
    fn shape() -> Shape {
        T::shape()
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        T::read(node, reader).map(Box::new)
    }
}

impl Read for bool {
    fn shape() -> Shape {
        Shape::Flag
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match reader.scalar(node, "`true` or `false`")? {
            "true" => Some(true),
            "false" => Some(false),
            other => {
                let diagnostic =
                    Diagnostic::new(codes::WRONG_TYPE, node.span, format!("`{other}` is neither `true` nor `false`"));
                reader.report(diagnostic.expected("expected `true` or `false`"));
                None
            }
        }
    }
}

/// A type whose fields stand in a mapping or in an entry; made by [`fields!`].
pub trait ReadFields: Sized {
    /// Every key that it knows, in the order of the model.
    fn keys() -> Vec<&'static str>;

    /// Every field with what can be written for it, in the order of the model.
    fn fields() -> Vec<FieldShape>;

    /// Takes its fields out of `fields`; `None` when a required one is missing or broken (and reported).
    fn read_fields(fields: &Fields, reader: &mut Reader) -> Option<Self>;
}

/// Declares a struct with its reader.
///
/// Each field says how it is written: `required`, `optional`, `list`, `flag` (a `bool`, false when absent), `words` (per
/// language), or `flatten` (the fields of another such struct, in the same mapping).
macro_rules! fields {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* $how:ident $field:ident : $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $($(#[$field_meta])* pub $field: $crate::entry::fields::field_type!($how $type),)* }

        impl $crate::entry::fields::ReadFields for $name {
            fn keys() -> Vec<&'static str> {
                [$($crate::entry::fields::field_keys!($how $field $type)),*].concat()
            }

            fn fields() -> Vec<$crate::entry::shape::FieldShape> {
                [$($crate::entry::fields::field_shape!($how $field $type)),*].concat()
            }

            fn read_fields(fields: &$crate::entry::fields::Fields, reader: &mut $crate::entry::fields::Reader) -> Option<Self> {
                // All fields are read before a missing one ends it, so that every mistake is reported.
                $(let $field = $crate::entry::fields::field_read!($how $field $type, fields, reader);)*
                Some($name { $($field: $crate::entry::fields::field_settle!($how $field),)* })
            }
        }

        impl $crate::entry::fields::Read for $name {
            fn shape() -> $crate::entry::shape::Shape {
                $crate::entry::shape::Shape::Group(<$name as $crate::entry::fields::ReadFields>::fields())
            }

            fn read(node: &$crate::entry::yaml::Node, reader: &mut $crate::entry::fields::Reader) -> Option<Self> {
                let known = <$name as $crate::entry::fields::ReadFields>::keys();
                let fields = reader.mapping(node, "a group of keys", known)?;
                let value = <$name as $crate::entry::fields::ReadFields>::read_fields(&fields, reader);
                fields.finish(reader);
                value
            }
        }
    )*};
}

macro_rules! field_type {
    (required $type:ty) => { $type };
    (optional $type:ty) => { Option<$type> };
    (list $type:ty) => { Vec<$type> };
    (flag $type:ty) => { $type };
    (words $type:ty) => { std::collections::BTreeMap<$crate::entry::Locale, $crate::entry::At<$type>> };
    (flatten $type:ty) => { $type };
}

macro_rules! field_keys {
    (flatten $field:ident $type:ty) => {
        <$type as $crate::entry::fields::ReadFields>::keys()
    };
    ($how:ident $field:ident $type:ty) => {
        vec![stringify!($field)]
    };
}

macro_rules! field_shape {
    (flatten $field:ident $type:ty) => {
        <$type as $crate::entry::fields::ReadFields>::fields()
    };
    ($how:ident $field:ident $type:ty) => {
        vec![$crate::entry::shape::FieldShape {
            name: stringify!($field),
            how: $crate::entry::shape::How::named(stringify!($how)),
            shape: <$type as $crate::entry::fields::Read>::shape(),
        }]
    };
}

macro_rules! field_read {
    (required $field:ident $type:ty, $fields:ident, $reader:ident) => {
        $fields.required::<$type>(stringify!($field), $reader)
    };
    (optional $field:ident $type:ty, $fields:ident, $reader:ident) => {
        $fields.optional::<$type>(stringify!($field), $reader)
    };
    (list $field:ident $type:ty, $fields:ident, $reader:ident) => {
        $fields.list::<$type>(stringify!($field), $reader)
    };
    (flag $field:ident $type:ty, $fields:ident, $reader:ident) => {
        $fields.optional::<$type>(stringify!($field), $reader).unwrap_or_default()
    };
    (words $field:ident $type:ty, $fields:ident, $reader:ident) => {
        $fields.words::<$type>(stringify!($field), $reader)
    };
    (flatten $field:ident $type:ty, $fields:ident, $reader:ident) => {
        <$type as $crate::entry::fields::ReadFields>::read_fields($fields, $reader)
    };
}

macro_rules! field_settle {
    (required $field:ident) => {
        $field?
    };
    (flatten $field:ident) => {
        $field?
    };
    ($how:ident $field:ident) => {
        $field
    };
}

pub(crate) use {field_keys, field_read, field_settle, field_shape, field_type, fields};
