//! Atom feeds of news (RFC 4287), one a language, for the edition and for each region.

use jiff::civil::DateTime;

use super::link::{host, target_url, url};
use super::xml::{element, empty};
use crate::catalog::Catalog;
use crate::edition::{Edition, EditionId, Feed, PageKey, Plan, name_in};
use crate::entry::code_lists::{NewsKind, Readers, Syndicate};
use crate::entry::{At, Entry, Id, Locale, Name, News, Organisation, Scope};
use crate::hours::helsinki_offset_minutes;
use crate::language::{Arguments, Language, Languages};
use crate::prose;

/// Items of a feed: readers fetch it often, and older ones stay in the list of news.
const MOST_ITEMS: usize = 20;

/// The newest public items that have not expired. A region's feed in the national edition has the region's own news and
/// those that name it; news of the whole country are in the edition's feed.
pub fn news_feed(edition: &Edition, catalog: &Catalog, languages: &Languages, feed: &Feed) -> String {
    let Some(language) = languages.get(feed.locale) else { return String::new() };
    let items: Vec<&Entry<News>> = edition
        .news
        .iter()
        .filter_map(|id| catalog.news.get(id))
        .filter(|news| is_current(news, catalog) && is_in(edition, feed, news))
        .take(MOST_ITEMS)
        .collect();
    let own = edition.base.url_of(&Plan::news_feed(feed.locale, feed.region.as_ref()));
    // A feed without news was last changed when nobody knows; the day of the build is never too early.
    let updated =
        items.iter().map(|news| changed(news)).max().unwrap_or_else(|| catalog.as_of.to_datetime(jiff::civil::Time::midnight()));
    let site = language.choose(&edition.name).map(|(_, name)| name.as_str()).unwrap_or_default();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.push_str(&format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n", feed.locale));
    xml.push_str(&element("id", &[], &own));
    xml.push_str(&element("title", &[], &format!("{site}: {}", title(edition, catalog, language, feed))));
    xml.push_str(&element("updated", &[], &moment(updated)));
    xml.push_str(&empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &own)]));
    if let Some(page) = home(edition, feed) {
        xml.push_str(&empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &page)]));
    }
    let owner = edition.coordinator.as_ref().map_or(&catalog.portal.organisation, |coordinator| &coordinator.organisation);
    let owner = organisation(catalog, language, owner).unwrap_or_else(|| site.to_string());
    xml.push_str(&format!("<author>\n{}</author>\n", element("name", &[], &owner)));
    for news in items {
        xml.push_str(&entry(edition, catalog, language, news));
    }
    xml.push_str("</feed>\n");
    xml
}

fn entry(edition: &Edition, catalog: &Catalog, language: &Language, news: &Entry<News>) -> String {
    let locale = language.locale();
    let mut xml = String::from("<entry>\n");
    xml.push_str(&element("id", &[], &format!("tag:{},{}:news/{}/{locale}", host(edition), news.date.value.date(), news.id)));
    let text = |name: &str, words: Option<(Locale, &At<String>)>| {
        words.map(|(locale, words)| element(name, &[("xml:lang", locale.as_str())], &words.value)).unwrap_or_default()
    };
    xml.push_str(&text("title", language.choose(&news.title)));
    xml.push_str(&element("published", &[], &moment(news.date.value)));
    xml.push_str(&element("updated", &[], &moment(changed(news))));
    if let Some(page) = url(edition, &PageKey::News(news.id.clone()), locale) {
        xml.push_str(&empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &page)]));
    }
    let authors = if news.issuers.is_empty() { news.author.as_slice() } else { &news.issuers };
    for name in authors.iter().filter_map(|author| organisation(catalog, language, author)) {
        xml.push_str(&format!("<author>\n{}</author>\n", element("name", &[], &name)));
    }
    let kind = news.kind.value.code();
    let label = language.message(&format!("news-kind-{kind}"), &Arguments::new()).text;
    xml.push_str(&empty("category", &[("term", kind), ("label", &label)]));
    xml.push_str(&text("summary", language.choose(&news.summary)));
    if let Some((spoken, body)) = language.choose(&news.bodies) {
        let html = prose::html(&body.markdown, &|target| target_url(edition, catalog, locale, target)).html;
        xml.push_str(&element("content", &[("type", "html"), ("xml:lang", spoken.as_str())], &html));
    }
    xml.push_str("</entry>\n");
    xml
}

/// Public, begun, and not expired.
fn is_current(news: &News, catalog: &Catalog) -> bool {
    let of_network = news.readers == Some(Readers::Network) || news.kind.value == NewsKind::ForNetwork;
    let expired = news.expires.as_ref().is_some_and(|expires| expires.value < catalog.as_of);
    !of_network && !expired && news.date.value.date() <= catalog.as_of
}

fn is_in(edition: &Edition, feed: &Feed, news: &Entry<News>) -> bool {
    match &feed.region {
        Some(region) => {
            news.scope == Scope::Region(region.clone()) || news.regions.iter().any(|named| named.value == region.as_str())
        }
        None => edition.id != EditionId::National || news.scope == Scope::National || news.syndicate == Some(Syndicate::National),
    }
}

fn title(edition: &Edition, catalog: &Catalog, language: &Language, feed: &Feed) -> String {
    let region = feed.region.as_ref().filter(|_| edition.id == EditionId::National);
    match region.and_then(|region| name_in(&catalog.geography.regions.get(region)?.names, language.locale())) {
        Some(name) => language.message("feeds-news-of", &Arguments::new().text("place", name.as_str())).text,
        None => language.message("news-heading", &Arguments::new()).text,
    }
}

/// The page that shows what the feed tells.
fn home(edition: &Edition, feed: &Feed) -> Option<String> {
    let region = feed.region.as_ref().and_then(|region| url(edition, &PageKey::Region(region.clone()), feed.locale));
    region.or_else(|| url(edition, &PageKey::NewsList, feed.locale))
}

fn organisation(catalog: &Catalog, language: &Language, id: &Id<Organisation>) -> Option<String> {
    catalog.organisations.get(id).and_then(|organisation| named(language, &organisation.name))
}

/// A name as it is, or in the nearest language.
pub fn named(language: &Language, name: &Name) -> Option<String> {
    match &name.same {
        Some(same) => Some(same.value.clone()),
        None => language.choose(&name.by_language).map(|(_, name)| name.value.clone()),
    }
}

/// The last change that readers should hear of.
fn changed(news: &News) -> DateTime {
    news.updated.as_ref().map_or(news.date.value, |updated| updated.value.max(news.date.value))
}

/// RFC 3339 with the offset of Finnish time.
fn moment(at: DateTime) -> String {
    format!("{}T{:02}:{:02}:00+{:02}:00", at.date(), at.hour(), at.minute(), helsinki_offset_minutes(at) / 60)
}
