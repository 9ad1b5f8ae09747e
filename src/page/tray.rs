//! The helper's slip: a few places on one sheet, in the client's language. The script fills it from the pages that are read
//! aloud; without a script the page says what to do instead.
//!
//! In: the plan. Out: the languages that a slip can be in, each with the pattern of those pages' addresses. Absent on purpose:
//! what is on the slip, which stands in the fragment of the page's address only: `#a=oodi,kemi-kirjasto`.

use serde::Serialize;

use super::context::{Context, LinkView};
use super::topic::front;
use super::{Head, Made, not_found};
use crate::edition::PageKey;
use crate::language::Arguments;

#[derive(Serialize)]
struct View {
    languages: Vec<SlipLanguage>,
    browse: Vec<LinkView>,
}

#[derive(Serialize)]
struct SlipLanguage {
    lang: String,
    dir: &'static str,
    name: String,
    current: bool,
    /// `/fi/apua/{id}/luettavaksi/`
    pattern: String,
}

pub fn made(context: &Context) -> Made {
    let view = View { languages: languages(context), browse: not_found::browse(context) };
    let title = context.words_with("tray-heading", &Arguments::new());
    let head = Head { title, description: context.text("tray-lead"), breadcrumbs: vec![front(context)], ..Head::default() };
    Made::new("tray.html", head, &view)
}

fn languages(context: &Context) -> Vec<SlipLanguage> {
    let edition = context.edition;
    let Some(id) = edition.providers.first() else { return Vec::new() };
    let item = |locale: &crate::entry::Locale| {
        let language = context.languages.get(*locale)?;
        let folder = edition.plan.folder(&PageKey::Aloud(id.clone()), *locale)?;
        let (before, after) = folder.split_once(&format!("/{id}/"))?;
        Some(SlipLanguage {
            lang: locale.to_string(),
            dir: language.direction().as_str(),
            name: language.autonym().to_string(),
            current: *locale == context.locale(),
            pattern: edition.base.path_of(&format!("{before}/{{id}}/{after}")),
        })
    };
    edition.languages.iter().filter_map(item).collect()
}
