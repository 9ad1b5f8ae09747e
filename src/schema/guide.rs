//! The field guide: every kind and every field, as a page in Markdown.

use super::words::words;
use crate::diagnostic::Wording;
use crate::entry::{FieldShape, How, Kind, Shape, fields_of};

/// `docs/fields.md`.
pub fn guide() -> String {
    let mut page = "# Fields\n\nEvery kind of entry and every field, as the program reads them. [content/README.md](../content/README.md) tells \
        how files and folders are laid out and gives examples.\n\nThis page is made from the program: `opaste schema --write`. \
        **R**: an entry must have it.\n"
        .to_string();
    for kind in Kind::ALL {
        let title = words("", kind.type_name());
        let heading = title.map_or_else(|| kind.name().to_string(), super::Words::all_titles);
        let folder = kind.folder().map_or_else(String::new, |folder| format!(" (`{folder}/`)"));
        page.push_str(&format!("\n## {heading}{folder}\n"));
        if let Some(title) = title {
            page.push_str(&format!("\n{}\n", title.more(Wording::English)));
        }
        page.push_str("\n| field | | suomi | svenska | English | what can be written |\n|---|---|---|---|---|---|\n");
        rows(&mut page, kind.type_name(), "", &fields_of(kind));
    }
    page
}

fn rows(page: &mut String, group: &str, above: &str, fields: &[FieldShape]) {
    for field in fields {
        let name = format!("{above}{}", field.name);
        let cell = |wording| words(group, field.name).map_or("", |words| words.title(wording)).to_string();
        let more = words(group, field.name).map_or("", |words| words.more(Wording::English));
        let (finnish, swedish, english) = (cell(Wording::Finnish), cell(Wording::Swedish), cell(Wording::English));
        let english = if more.is_empty() { english } else { format!("{english}. {more}") };
        let required = if field.how == How::Required { "R" } else { "" };
        page.push_str(&format!("| `{name}` | {required} | {finnish} | {swedish} | {english} | {} |\n", written(field)));
        // The parts of an entry that is written where it is used stand under its own kind.
        let is_entry = matches!(&field.shape, Shape::OneOf(shapes) if shapes.iter().any(|shape| matches!(shape, Shape::Id(_))) && field.name != "at");
        if let (Some(parts), false) = (field.shape.group(), is_entry) {
            rows(page, field.name, &format!("{name}."), parts);
        }
    }
}

fn written(field: &FieldShape) -> String {
    let one = in_words(&field.shape);
    match field.how {
        How::List => format!("list of: {one}"),
        How::Words => format!("{one}, per language"),
        How::Required | How::Optional | How::Flag => one,
    }
}

fn in_words(shape: &Shape) -> String {
    match shape {
        Shape::Text => "text".to_string(),
        Shape::Whole => "whole number".to_string(),
        Shape::Decimal => "number".to_string(),
        Shape::Flag => "`true` or `false`".to_string(),
        Shape::Date => "date, `2026-11-22`".to_string(),
        Shape::Moment => "date and time, `2026-11-22T13:00`".to_string(),
        Shape::Time => "time, `13:00`".to_string(),
        Shape::Euros => "euros".to_string(),
        Shape::Phone => "phone number, `+358…`".to_string(),
        Shape::Email => "e-mail address".to_string(),
        Shape::Url => "web address".to_string(),
        Shape::BusinessId => "business id, `1234567-1`".to_string(),
        Shape::PostalCode => "five digits, `\"00100\"`".to_string(),
        Shape::Hours => "hours, `Mo-Fr 09:00-15:00; PH,EVE off`".to_string(),
        Shape::Language => "language code".to_string(),
        Shape::Id(kind) => format!("id: {}", kind.to_lowercase()),
        Shape::Codes(codes) => codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(" "),
        Shape::ByLanguage(shape) => format!("{} per language", in_words(shape)),
        Shape::List(shape) => format!("list of: {}", in_words(shape)),
        Shape::Group(_) => "group".to_string(),
        Shape::OneOf(shapes) => shapes.iter().map(in_words).collect::<Vec<_>>().join(", or "),
    }
}
