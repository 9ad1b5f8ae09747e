//! Structured data of a news item: schema.org's `NewsArticle` or `SpecialAnnouncement`.

use serde_json::json;

use super::Context;
use super::context::Words;
use super::facts::{iso, script_safe};
use super::news::{file_href, regions};
use crate::edition::PageKey;
use crate::entry::code_lists::Importance;
use crate::entry::{self, Entry, Id, News};

/// schema.org: `NewsArticle`, or `SpecialAnnouncement` for what is urgent.
pub fn of(context: &Context, news: &Entry<News>, title: &Words, summary: &Words) -> Option<String> {
    let url = context.url(&context.key)?;
    let language = title.lang.clone().unwrap_or_else(|| context.locale().to_string());
    let organisation = |id: &Id<entry::Organisation>| {
        context.organisation(id).map(
            |name| json!({"@type": "Organization", "name": name.text, "url": context.url(&PageKey::Organisation(id.clone()))}),
        )
    };
    let publishers: Vec<_> = news.issuers.iter().filter_map(|id| organisation(&id.value)).collect();
    let author = news.author.as_ref().and_then(|id| organisation(&id.value));
    let mut data = if news.importance.as_ref().is_some_and(|importance| importance.value == Importance::Urgent) {
        let places = regions(context, news).unwrap_or_default();
        let places: Vec<_> =
            places.iter().map(|region| json!({"@type": "AdministrativeArea", "name": context.region(region)})).collect();
        let country = json!([{"@type": "Country", "name": "FI"}]);
        json!({
            "@type": "SpecialAnnouncement",
            "name": title.text,
            "text": summary.text,
            "datePosted": iso(news.date.value),
            "expires": news.expires.as_ref().map(|expires| expires.value.to_string()),
            "spatialCoverage": if places.is_empty() { country } else { json!(places) },
        })
    } else {
        json!({
            "@type": "NewsArticle",
            "headline": title.text,
            "description": summary.text,
            "datePublished": iso(news.date.value),
            "dateModified": news.updated.as_ref().map(|updated| iso(updated.value)),
            "isAccessibleForFree": true,
            "mainEntityOfPage": url,
        })
    };
    let shared = json!({
        "@context": "https://schema.org",
        "inLanguage": language,
        "url": url,
        "author": author.or_else(|| publishers.first().cloned()),
        "publisher": publishers.first().cloned().or_else(|| context.organisation(&context.catalog.portal.organisation).map(|name| json!({"@type": "Organization", "name": name.text}))),
        "image": news.image.as_ref().map(|image| context.edition.base.absolute(&file_href(context, news, &image.file))),
    });
    if let (Some(data), Some(shared)) = (data.as_object_mut(), shared.as_object()) {
        data.extend(shared.clone());
        data.retain(|_, value| !value.is_null());
    }
    Some(script_safe(&data))
}
