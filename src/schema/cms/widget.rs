//! One field of an entry → one field of a form.

use super::Forms;
use super::collection::{Holds, collections};
use super::node::{Node, map, text};
use super::shorthand::{EITHER, ENTRY, SAME, Short};
use crate::entry::{FieldShape, How, Kind, Shape};
use crate::schema::words::words;

/// A field's keys in the order in which they are said.
type Keys = Vec<(&'static str, Node)>;

/// How a field is asked.
#[derive(Clone, Copy)]
struct Asked {
    is_list: bool,
    is_needed: bool,
    /// How many groups it lies in, itself included.
    depth: usize,
}

/// Nesting beyond which a form helps nobody; what lies deeper is kept as it is.
const DEEPEST: usize = 4;
/// What imports write and need again; no editor's business.
const NOT_IN_FORMS: [&str; 1] = ["source"];
/// What is asked of a place that is written where it is used, beside what every place must have.
const ALSO_IN_PLACE: [&str; 1] = ["address"];
/// Names, which may be the same in every language, and are lines.
const NAMES: [&str; 4] = ["name", "short_name", "street", "post_office"];

impl Forms<'_> {
    /// What every field has.
    fn head(&self, group: &str, name: &'static str, is_needed: bool) -> Keys {
        let words = words(group, name);
        let mut keys = vec![("name", text(name)), ("label", text(words.map_or(name, |words| words.title(self.wording()))))];
        let hint = words.map_or("", |words| words.more(self.wording()));
        if !hint.is_empty() {
            keys.push(("hint", text(hint)));
        }
        keys.push(("required", Node::Flag(is_needed)));
        keys
    }

    /// Words of a file that has one language.
    pub fn words(&self, group: &str, field: &FieldShape) -> Node {
        let mut keys = self.head(group, field.name, matches!(field.name, "title" | "summary"));
        keys.push(("widget", text(words_widget(field))));
        keys.push(("i18n", Node::Flag(true)));
        map(keys)
    }

    /// Words of a file that has all languages.
    pub fn words_by_language(&self, group: &str, field: &FieldShape) -> Node {
        let mut keys = self.head(group, field.name, false);
        self.by_language(&mut keys, words_widget(field), false);
        map(keys)
    }

    pub fn body(&self) -> Node {
        let mut keys = self.head("", "body", false);
        keys.extend([("widget", text("markdown")), ("i18n", Node::Flag(true))]);
        map(keys)
    }

    /// A fact, or nothing if it has no place in a form.
    pub fn field(&self, group: &str, field: &FieldShape, is_needed: bool, depth: usize) -> Option<Node> {
        if NOT_IN_FORMS.contains(&field.name) {
            return None;
        }
        let mut keys = self.head(group, field.name, is_needed);
        let (shape, is_list) = match &field.shape {
            Shape::List(inner) => (&**inner, true),
            shape => (shape, field.how == How::List),
        };
        self.widget(&mut keys, field.name, shape, Asked { is_list, is_needed, depth })?;
        Some(map(keys))
    }

    fn widget(&self, keys: &mut Keys, name: &str, shape: &Shape, asked: Asked) -> Option<()> {
        let is_list = asked.is_list;
        let options = match (name, shape) {
            (_, Shape::Codes(codes)) => Some(self.codes(name, codes)),
            (_, Shape::Language) => Some(self.spoken()),
            ("topics", Shape::Text) => Some(self.topics()),
            ("municipality" | "municipalities", Shape::Text) => Some(self.municipalities()),
            _ => None,
        };
        if let Some(options) = options {
            keys.push(("widget", text("select")));
            if is_list {
                keys.push(("multiple", Node::Flag(true)));
            }
            keys.push(("options", options));
            return Some(());
        }
        match shape {
            Shape::Id(kind) => self.relation(keys, kind, is_list),
            Shape::OneOf(shapes) if shapes.iter().any(|shape| matches!(shape, Shape::ByLanguage(_))) => {
                let is_line = NAMES.contains(&name) || shapes.contains(&Shape::Url);
                self.by_language(keys, if is_line { "string" } else { "text" }, is_line);
            }
            Shape::OneOf(shapes) => {
                if let Some(Shape::List(inner)) = shapes.iter().find(|shape| matches!(shape, Shape::List(_))) {
                    let dates = inner.group().unwrap_or_default().to_vec();
                    let dates = Shape::List(Box::new(Shape::Group(dates)));
                    let [rule, list] = EITHER;
                    let either = [
                        FieldShape { name: rule, how: How::Optional, shape: Shape::Hours },
                        FieldShape { name: list, how: How::List, shape: dates },
                    ];
                    let asked = Asked { is_list: false, is_needed: false, ..asked };
                    return self.group(keys, name, &either, &Short::default(), asked);
                }
                let fields = shape.group()?;
                let short = Short::of(shapes, fields);
                self.group(keys, name, fields, &short, asked)?;
            }
            Shape::Group(fields) => self.group(keys, name, fields, &Short::default(), asked)?,
            _ if is_list => keys.push(("widget", text("list"))),
            Shape::Whole | Shape::Decimal | Shape::Euros => {
                keys.push(("widget", text("number")));
                let kind = if *shape == Shape::Whole { "int" } else { "float" };
                keys.push(("value_type", text(kind)));
                // Cents, and coordinates to a tenth of a metre.
                let step = match shape {
                    Shape::Whole => 1.0,
                    Shape::Euros => 0.01,
                    _ => 0.000_001,
                };
                keys.push(("step", Node::Number(step)));
            }
            Shape::Flag => keys.push(("widget", text("boolean"))),
            Shape::Date | Shape::Moment => {
                keys.push(("widget", text("datetime")));
                let is_day = *shape == Shape::Date;
                keys.push(("format", text(if is_day { "YYYY-MM-DD" } else { "YYYY-MM-DDTHH:mm" })));
                if is_day {
                    keys.push(("time_format", Node::Flag(false)));
                }
                // Without this, the programs fill in the present moment.
                keys.push(("default", text("")));
            }
            _ => keys.push(("widget", text("string"))),
        }
        Some(())
    }

    /// A group of fields, or a list of such groups.
    fn group(&self, keys: &mut Keys, name: &str, fields: &[FieldShape], short: &Short, asked: Asked) -> Option<()> {
        let Asked { is_list, is_needed, depth } = asked;
        if depth >= DEEPEST {
            return None;
        }
        // Programs ask for the needed fields of a group even where the whole group may be left empty.
        let asks = is_list || is_needed;
        let mut inner = Vec::new();
        if let Some(kind) = short.entry {
            let mut entry = self.head(name, ENTRY, false);
            self.relation(&mut entry, kind, false);
            inner.push(map(entry));
        }
        for word in &short.words {
            let mut flag = self.head(name, word, false);
            flag.push(("widget", text("boolean")));
            inner.push(map(flag));
        }
        let stands_for_more = short.entry.is_some() || !short.words.is_empty();
        for field in fields {
            if short.entry.is_some() && field.how != How::Required && !ALSO_IN_PLACE.contains(&field.name) {
                continue;
            }
            // A topic's code is asked as a topic.
            let asked_as = if name == "topics" && field.name == "code" { "topics" } else { field.name };
            let needed = asks && !stands_for_more && field.how == How::Required;
            if asked_as == field.name {
                inner.extend(self.field(name, field, needed, depth + 1));
            } else {
                let mut one = self.head(name, field.name, needed);
                self.widget(&mut one, asked_as, &field.shape, Asked { is_list: false, is_needed: needed, depth: depth + 1 })?;
                inner.push(map(one));
            }
        }
        keys.push(("widget", text(if is_list { "list" } else { "object" })));
        keys.push(("collapsed", Node::Flag(true)));
        let shown = fields.iter().find(|field| field.how == How::Required && field.shape.group().is_none());
        if let Some(field) = shown.filter(|_| is_list) {
            keys.push(("summary", text(format!("{{{{fields.{}}}}}", field.name))));
        }
        keys.push(("fields", Node::List(inner)));
        Some(())
    }

    fn by_language(&self, keys: &mut Keys, widget: &str, may_be_same: bool) {
        let mut inner = Vec::new();
        for locale in &self.edition.languages {
            let name = self.catalog.vocabulary.languages.get(locale);
            let label = name.and_then(|name| self.language.choose(&name.names)).map_or(locale.as_str(), |(_, name)| name);
            inner.push(map(vec![
                ("name", text(locale.as_str())),
                ("label", text(label)),
                ("required", Node::Flag(false)),
                ("widget", text(widget)),
            ]));
        }
        if may_be_same {
            let mut same = self.head("", SAME, false);
            same.push(("widget", text("boolean")));
            inner.push(map(same));
        }
        keys.extend([("widget", text("object")), ("collapsed", Node::Flag(true)), ("fields", Node::List(inner))]);
    }

    /// A choice among the entries of a kind, if the edition's editors write that kind.
    fn relation(&self, keys: &mut Keys, kind: &str, is_list: bool) {
        let known = |holds: Holds| holds != Holds::Facts;
        let found = collections(self).into_iter().find(|one| one.kind.type_name() == kind && known(one.holds));
        let Some(collection) = found else {
            keys.push(("widget", text(if is_list { "list" } else { "string" })));
            return;
        };
        let first = self.first();
        let is_named = matches!(collection.kind, Kind::Place | Kind::Organisation);
        let name = if is_named { format!("name.{first}") } else { "title".to_string() };
        keys.push(("widget", text("relation")));
        keys.push(("collection", text(collection.name())));
        keys.push(("value_field", text("{{slug}}")));
        keys.push(("search_fields", Node::List(vec![text(&*name), text("{{slug}}")])));
        keys.push(("display_fields", Node::List(vec![text(name), text("{{slug}}")])));
        if is_list {
            keys.push(("multiple", Node::Flag(true)));
        }
    }
}

fn words_widget(field: &FieldShape) -> &'static str {
    match &field.shape {
        Shape::List(_) => "list",
        _ if field.name == "summary" => "text",
        _ => "string",
    }
}
