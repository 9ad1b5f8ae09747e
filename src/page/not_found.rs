//! The page for addresses that lead nowhere. Its links are paths from the host, so that it works at any depth.

use serde::Serialize;

use super::card::PhoneLine;
use super::context::{LinkView, Words, spaced_number};
use super::news::Twin;
use super::{Context, Head, Made};
use crate::edition::PageKey;
use crate::language::Arguments;

#[derive(Serialize)]
struct NotFoundView {
    front_href: Option<String>,
    phones: Vec<PhoneView>,
    browse: Vec<LinkView>,
    languages: Vec<Twin>,
}

#[derive(Serialize)]
struct PhoneView {
    title: Words,
    phone: PhoneLine,
}

pub fn made(context: &Context) -> Made {
    let view = NotFoundView {
        front_href: context.href(&PageKey::Front),
        phones: phones(context),
        browse: browse(context),
        languages: languages(context),
    };
    let title = context.words_with("error-404-title", &Arguments::new());
    Made::new("not-found.html", Head { title, ..Head::default() }, &view)
}

/// The lists to look into without the search.
pub fn browse(context: &Context) -> Vec<LinkView> {
    let lists = [
        (PageKey::Municipalities, "nav-municipalities"),
        (PageKey::Regions, "nav-regions"),
        (PageKey::Topics, "nav-topics"),
        (PageKey::Helplines, "nav-helplines"),
        (PageKey::NewsList, "nav-news"),
        (PageKey::EventList, "nav-events"),
        (PageKey::Organisations, "nav-organisations"),
    ];
    lists.into_iter().filter_map(|(key, text)| context.link(&key, context.words_with(text, &Arguments::new()))).collect()
}

fn phones(context: &Context) -> Vec<PhoneView> {
    let helplines = context.edition.phone_help.iter().filter_map(|id| context.catalog.helplines.get(id));
    let phone = |helpline: &crate::catalog::ResolvedHelpline| {
        let number = super::phones::answering(helpline, context.locale())?.phone.number.value.as_str().to_string();
        let phone = PhoneLine { number: spaced_number(&number), tel: number };
        Some(PhoneView { title: context.choose_or_empty(&helpline.entry.title), phone })
    };
    helplines.filter_map(phone).collect()
}

/// The front page in every language: whoever is lost is best found in their own.
fn languages(context: &Context) -> Vec<Twin> {
    let twin = |locale: &crate::entry::Locale| {
        let language = context.languages.get(*locale)?;
        let folder = context.edition.plan.folder(&PageKey::Front, *locale)?;
        Some(Twin {
            lang: locale.to_string(),
            dir: language.direction().as_str(),
            name: language.autonym().to_string(),
            href: context.edition.base.path_of(folder),
        })
    };
    context.edition.languages.iter().filter_map(twin).collect()
}
