//! The configuration of git-based web editors: Decap and Sveltia read the same.
//!
//! Every kind with a folder is a collection of the region whose folder is named; `REGION` stands for it. Facts are written
//! once and words per language, into one file an entry, as a map by language would be too deep for editors of forms.

use std::fmt::Write;

use super::words::words;
use crate::diagnostic::Wording;
use crate::entry::{FieldShape, How, Kind, Shape, fields_of};

/// Kinds that an editor of a region writes.
const KINDS: [Kind; 6] = [Kind::Provider, Kind::Place, Kind::Organisation, Kind::News, Kind::Event, Kind::Page];
/// Nesting beyond which a form helps nobody.
const DEEPEST: usize = 4;

/// `schemas/cms.yml`: `backend` and `REGION` are the site's own.
pub fn cms() -> String {
    let mut text = "# Forms for Decap CMS and Sveltia CMS, made from the program: `opaste schema --write`.\n\
        # Copy it to the `admin/` of an editing site, name the backend, and put the region's folder for REGION.\n\
        backend: {name: git-gateway, branch: main}\n\
        media_folder: content/regions/REGION/files\npublic_folder: files\nlocale: fi\nslug: {encoding: ascii, clean_accents: true}\ncollections:\n"
        .to_string();
    for kind in KINDS {
        let Some(folder) = kind.folder() else { continue };
        let title = words("", kind.type_name()).map_or(kind.name(), |words| words.title(Wording::Finnish));
        let fields = fields_of(kind);
        let name = if fields.iter().any(|field| field.name == "title") { "title" } else { "name" };
        let _ = write!(
            text,
            "  - name: {folder}\n    label: {}\n    folder: content/regions/REGION/{folder}\n    create: true\n    extension: md\n    \
             format: yaml-frontmatter\n    slug: \"{{{{slug}}}}.fi\"\n    summary: \"{{{{{name}}}}}\"\n    fields:\n",
            quoted(title)
        );
        for field in &fields {
            form(&mut text, kind.type_name(), field, 6, 1);
        }
        let body = words("", "body").map_or("Text", |words| words.title(Wording::Finnish));
        let _ = writeln!(text, "      - {{name: body, label: {}, widget: markdown, required: false}}", quoted(body));
    }
    text
}

fn form(text: &mut String, group: &str, field: &FieldShape, indent: usize, depth: usize) {
    let words = words(group, field.name);
    let label = words.map_or(field.name, |words| words.title(Wording::Finnish));
    let hint = words.map_or("", |words| words.more(Wording::Finnish));
    let pad = " ".repeat(indent);
    let _ = write!(text, "{pad}- name: {}\n{pad}  label: {}\n", field.name, quoted(label));
    if !hint.is_empty() {
        let _ = writeln!(text, "{pad}  hint: {}", quoted(hint));
    }
    let required = field.how == How::Required || (field.how == How::Words && matches!(field.name, "title" | "summary"));
    let _ = writeln!(text, "{pad}  required: {required}");
    let is_list = field.how == How::List || matches!(field.shape, Shape::List(_));
    widget(text, field.name, &field.shape, is_list, indent + 2, depth);
}

fn widget(text: &mut String, name: &str, shape: &Shape, is_list: bool, indent: usize, depth: usize) {
    let pad = " ".repeat(indent);
    let line = |text: &mut String, rest: &str| {
        let _ = writeln!(text, "{pad}{rest}");
    };
    let group = shape.group().filter(|_| depth < DEEPEST);
    match (shape, group) {
        (Shape::Codes(codes), _) if is_list => {
            line(text, &format!("widget: select\n{pad}multiple: true\n{pad}options: [{}]", codes.join(", ")));
        }
        (_, Some(fields)) if !is_simple(shape, is_list) => {
            line(text, if is_list { "widget: list" } else { "widget: object\n" }.trim_end());
            line(text, "fields:");
            for field in fields {
                form(text, name, field, indent + 2, depth + 1);
            }
        }
        (Shape::OneOf(shapes), _) => match shapes.first() {
            Some(first) => widget(text, name, first, is_list, indent, depth),
            None => line(text, "widget: string"),
        },
        (Shape::List(inner), _) => widget(text, name, inner, true, indent, depth),
        (_, _) if is_list => line(text, "widget: list"),
        (Shape::Text, _) if name == "summary" => line(text, "widget: text"),
        (Shape::Whole, _) => line(text, "widget: number\nvalue_type: int".replace('\n', &format!("\n{pad}")).as_str()),
        (Shape::Decimal, _) => line(text, "widget: number\nvalue_type: float".replace('\n', &format!("\n{pad}")).as_str()),
        (Shape::Flag, _) => line(text, "widget: boolean"),
        (Shape::Date, _) => {
            line(text, "widget: datetime\nformat: YYYY-MM-DD\ntime_format: false".replace('\n', &format!("\n{pad}")).as_str())
        }
        (Shape::Moment, _) => {
            line(text, "widget: datetime\nformat: YYYY-MM-DDTHH:mm".replace('\n', &format!("\n{pad}")).as_str())
        }
        (Shape::Codes(codes), _) => line(text, &format!("widget: select\n{pad}options: [{}]", codes.join(", "))),
        (Shape::Id(kind), _) => match Kind::ALL.iter().find(|known| known.type_name() == *kind).and_then(|kind| kind.folder()) {
            Some(folder) if KINDS.iter().any(|kind| kind.folder() == Some(folder)) => line(
                text,
                &format!(
                    "widget: relation\n{pad}collection: {folder}\n{pad}value_field: \"{{{{slug}}}}\"\n{pad}search_fields: [title, name]"
                ),
            ),
            _ => line(text, "widget: string"),
        },
        _ => line(text, "widget: string"),
    }
}

/// Whether the short form of a value is the better form to fill in: topics and languages are codes first.
fn is_simple(shape: &Shape, is_list: bool) -> bool {
    matches!(shape, Shape::OneOf(shapes) if is_list && matches!(shapes.first(), Some(Shape::Text | Shape::Language | Shape::Id(_))))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
