//! Whole addresses of pages, and of what texts link to, as readers outside the site need them.

use crate::catalog::Catalog;
use crate::edition::{Edition, PageKey};
use crate::entry::{Id, Locale};
use crate::prose::Target;

/// The whole address of a page in a language.
pub fn url(edition: &Edition, key: &PageKey, locale: Locale) -> Option<String> {
    edition.plan.folder(key, locale).map(|folder| edition.base.url_of(folder))
}

/// Where a link of a text leads, for HTML that leaves the site.
pub fn target_url(edition: &Edition, catalog: &Catalog, locale: Locale, target: &Target) -> Option<String> {
    let Target::Entry { kind, id } = target else { return None };
    let key = match *kind {
        "page" => PageKey::Page(Id::parse(id)?),
        "term" => PageKey::Glossary,
        "provider" => PageKey::Provider(Id::parse(id)?),
        "news" => PageKey::News(Id::parse(id)?),
        "event" => PageKey::Event(Id::parse(id)?),
        "organisation" => PageKey::Organisation(Id::parse(id)?),
        "topic" => PageKey::Topic((*id).to_string()),
        "region" => PageKey::Region(Id::parse(id)?),
        "municipality" => PageKey::Municipality(catalog.geography.municipality(id)?.code),
        "helpline" => return url(edition, &PageKey::Helplines, locale).map(|url| format!("{url}#{id}")),
        _ => return None,
    };
    url(edition, &key, locale)
}

/// The host of the edition, for ids that name who made them.
pub fn host(edition: &Edition) -> String {
    let root = edition.base.url_of("");
    let rest = root.split_once("://").map_or(root.as_str(), |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or_default().to_string()
}
