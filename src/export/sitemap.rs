//! The sitemap: every page in each language in which its text exists, with its twins in the others.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::xml::escaped;
use crate::catalog::Catalog;
use crate::edition::{Edition, PageKey, alternates};
use crate::entry::Locale;
use crate::language::Languages;

/// The sitemap of an edition (sitemaps.org, with the alternates that search engines read from it).
pub fn sitemap(edition: &Edition, catalog: &Catalog, languages: &Languages) -> String {
    let mut keys: BTreeMap<&PageKey, ()> = BTreeMap::new();
    for (key, _) in edition.plan.pages() {
        if !key.is_unlisted() && key.original().is_none() {
            keys.insert(key, ());
        }
    }
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for key in keys.into_keys() {
        push(&mut xml, &alternates(key, edition, catalog, languages), edition, changed(key, catalog));
    }
    xml.push_str("</urlset>\n");
    xml
}

/// One `url` a language, each with all of them: search engines want the links in both directions.
fn push(xml: &mut String, twins: &[(Locale, &str)], edition: &Edition, changed: Option<Date>) {
    let mut links = String::new();
    if twins.len() > 1 {
        let default = twins.first().map(|(_, folder)| ("x-default".to_string(), *folder));
        for (lang, folder) in twins.iter().map(|(locale, folder)| (locale.to_string(), *folder)).chain(default) {
            links.push_str(&format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>\n",
                escaped(&edition.base.url_of(folder))
            ));
        }
    }
    for (_, folder) in twins {
        xml.push_str(&format!("<url>\n<loc>{}</loc>\n", escaped(&edition.base.url_of(folder))));
        if let Some(date) = changed {
            xml.push_str(&format!("<lastmod>{date}</lastmod>\n"));
        }
        xml.push_str(&links);
        xml.push_str("</url>\n");
    }
}

/// The day of the last known change of a page's own entry; pages that gather many entries have none.
fn changed(key: &PageKey, catalog: &Catalog) -> Option<Date> {
    match key {
        PageKey::News(id) => {
            let news = catalog.news.get(id)?;
            Some(news.updated.as_ref().map_or(news.date.value, |updated| updated.value).date())
        }
        PageKey::Provider(id) => Some(catalog.providers.get(id)?.entry.verified.on.value),
        PageKey::Event(id) => Some(catalog.events.get(id)?.entry.verified.as_ref()?.on.value),
        _ => None,
    }
}
