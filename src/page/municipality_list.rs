//! The list of municipalities by letter, and the names that a municipality has beside the one shown.

use serde::Serialize;

use super::context::{Context, LinkView, Words};
use super::topic::front;
use super::{Head, Made};
use crate::catalog::{LanguageStatus, Municipality, MunicipalityCode};
use crate::edition::PageKey;
use crate::entry::Locale;
use crate::language::Arguments;

#[derive(Serialize)]
struct ListView {
    count: i64,
    letters: Vec<LetterView>,
}

/// The municipalities that begin with one letter.
#[derive(Serialize)]
struct LetterView {
    letter: String,
    anchor: String,
    items: Vec<ListItem>,
}

#[derive(Serialize)]
struct ListItem {
    link: LinkView,
    other_name: Option<Words>,
}

/// All municipalities of the edition, by letter.
pub fn list(context: &Context) -> Made {
    let letters = by_letter(context);
    let view = ListView { count: letters.iter().map(|letter| letter.items.len() as i64).sum(), letters };
    let head = Head {
        title: context.words_with("municipalities-heading", &Arguments::new()),
        description: context.text("municipalities-lead"),
        breadcrumbs: vec![front(context)],
        ..Head::default()
    };
    Made::new("municipalities.html", head, &view)
}

/// Links to the letters of the list.
pub fn letters(context: &Context) -> Vec<LinkView> {
    let Some(list) = context.href(&PageKey::Municipalities) else { return Vec::new() };
    let link = |letter: LetterView| LinkView { title: plain(letter.letter), href: format!("{list}#{}", letter.anchor) };
    by_letter(context).into_iter().map(link).collect()
}

fn by_letter(context: &Context) -> Vec<LetterView> {
    let item = |code: &MunicipalityCode| {
        let link = context.link(&PageKey::Municipality(*code), plain(context.municipality(*code)))?;
        Some(ListItem { link, other_name: other_name(context, *code) })
    };
    let mut items: Vec<ListItem> = context.edition.municipalities.iter().filter_map(item).collect();
    items.sort_by(|left, right| context.language.compare(&left.link.title.text, &right.link.title.text));
    let mut letters: Vec<LetterView> = Vec::new();
    for item in items {
        let letter: String = item.link.title.text.chars().take(1).flat_map(char::to_uppercase).collect();
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.items.push(item),
            _ => letters.push(LetterView { anchor: anchor(&letter), letter, items: vec![item] }),
        }
    }
    letters
}

/// An id for a letter that is plain ASCII: `letter-a`, `letter-e4`.
fn anchor(letter: &str) -> String {
    match letter.chars().next() {
        Some(first) if first.is_ascii_alphanumeric() => format!("letter-{}", first.to_ascii_lowercase()),
        first => format!("letter-{:x}", first.map_or(0, u32::from)),
    }
}

/// A text in the page's own language.
pub fn plain(text: String) -> Words {
    Words { text, ..Words::default() }
}

/// The name in the other official language, for lists: where it differs, and where the municipality has that language or
/// the reader's language is not the municipality's own.
pub fn other_name(context: &Context, code: MunicipalityCode) -> Option<Words> {
    let municipality = context.catalog.municipality(code);
    let shown = context.municipality(code);
    let names = other_names(context, municipality, &shown);
    names
        .into_iter()
        .find(|(locale, _)| official(municipality).contains(locale))
        .map(|(locale, name)| context.words(name, locale))
}

/// The municipality's own languages, with the Sámi languages of its homeland, in their usual order.
fn official(municipality: &Municipality) -> Vec<Locale> {
    let main: &[&str] = match municipality.languages {
        LanguageStatus::Finnish => &["fi"],
        LanguageStatus::Swedish => &["sv"],
        LanguageStatus::FinnishSwedish => &["fi", "sv"],
        LanguageStatus::SwedishFinnish => &["sv", "fi"],
    };
    let sami: &[&str] = if municipality.sami_homeland { &["se", "smn", "sms"] } else { &[] };
    main.iter().chain(sami).filter_map(|code| Locale::parse(code)).collect()
}

/// Every other name with its language; official ones first. English is a name of its own only where it differs from both.
pub fn other_names(context: &Context, municipality: &Municipality, shown: &str) -> Vec<(Locale, String)> {
    let mut names: Vec<(Locale, String)> = Vec::new();
    let all = official(municipality)
        .into_iter()
        .chain(["fi", "sv", "en", "se", "smn", "sms"].iter().filter_map(|code| Locale::parse(code)));
    for locale in all {
        let Some(name) = municipality.names.get(&locale) else { continue };
        if name != shown && names.iter().all(|(_, known)| known != name) && locale != context.locale() {
            names.push((locale, name.clone()));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::anchor;

    #[test]
    fn anchors_of_letters_are_ascii() {
        assert_eq!(anchor("A"), "letter-a");
        assert_eq!(anchor("Ä"), "letter-c4");
        assert_ne!(anchor("Å"), anchor("Ä"));
    }
}
