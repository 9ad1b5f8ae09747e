//! Open data of an edition: who helps with what, where and when, for programs (JSON) and for spreadsheets (CSV).
//!
//! Facts stand as codes, texts in every language that they exist in. A row of the table is one point of a provider.

use serde_json::{Value, json};

use crate::catalog::{Catalog, HORIZON_DAYS, Point, Provider, RegionId};
use crate::edition::{Edition, PageKey};
use crate::entry::code_lists::Clock;
use crate::entry::{HelpLanguage, Name, Scope, Text, Website};
use crate::hours::osm_export_with;

/// Raised when a field changes its meaning; new fields may come at any time.
const FORMAT: u8 = 1;

/// `data/providers.json`.
pub fn providers_json(edition: &Edition, catalog: &Catalog) -> String {
    let providers = edition.providers.iter().filter_map(|id| catalog.providers.get(id)).filter(|provider| provider.is_listed());
    let organisation = |id: &crate::entry::Id<crate::entry::Organisation>| {
        let entry = catalog.organisations.get(id)?;
        let website = entry.website.as_ref().map(|website| match website {
            Website::Same(url) => json!(url.value.as_str()),
            Website::ByLanguage(urls) => urls
                .iter()
                .map(|(locale, url)| (locale.to_string(), json!(url.as_str())))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        });
        Some(json!({"id": id.as_str(), "name": name(&entry.name), "kind": entry.kind.code(), "website": website}))
    };
    let helpline = |id: &crate::entry::Id<crate::entry::Helpline>| {
        let helpline = catalog.helplines.get(id)?;
        Some(json!({
            "id": id.as_str(),
            "title": words(&helpline.entry.title),
            "organisation": helpline.entry.organisation.value.as_str(),
            "topics": helpline.entry.topics.iter().map(|topic| topic.value.as_str()).collect::<Vec<_>>(),
            "phones": helpline.phones.iter().map(|phone| phone.phone.number.value.as_str()).collect::<Vec<_>>(),
            "languages": languages(&helpline.entry.languages),
            "verified": helpline.entry.verified.on.value.to_string(),
        }))
    };
    let whole = json!({
        "format": FORMAT,
        "as_of": catalog.as_of.to_string(),
        "edition": edition.id.name(),
        "sample": edition.sample,
        "providers": providers.map(|provider| self::provider(provider, edition, catalog)).collect::<Vec<_>>(),
        "organisations": edition.organisations.iter().filter_map(organisation).collect::<Vec<_>>(),
        "helplines": edition.helplines.iter().filter_map(helpline).collect::<Vec<_>>(),
    });
    format!("{whole}\n")
}

fn provider(provider: &Provider, edition: &Edition, catalog: &Catalog) -> Value {
    let entry = &provider.entry;
    let topic = |topic: &crate::entry::Topic| json!({"code": topic.code.value, "level": topic.level.code()});
    json!({
        "id": entry.id.as_str(),
        "title": words(&entry.title),
        "summary": words(&entry.summary),
        "organisation": provider.organisation.as_str(),
        "status": provider.status.code(),
        "topics": entry.topics.iter().map(topic).collect::<Vec<_>>(),
        "languages": languages(&entry.languages),
        "verified": entry.verified.on.value.to_string(),
        "urls": urls(edition, provider),
        "points": provider.points.iter().map(|point| self::point(point, provider, catalog)).collect::<Vec<_>>(),
    })
}

fn point(point: &Point, provider: &Provider, catalog: &Catalog) -> Value {
    let place = point.place().and_then(|id| Some((id, catalog.places.get(id)?)));
    let place = place.map(|(id, place)| {
        let municipality = catalog.municipality(place.municipality);
        let address = place.entry.address.as_ref();
        json!({
            "id": id.as_str(),
            "name": name(&place.entry.name),
            "kind": place.entry.kind.code(),
            "street": address.and_then(|address| address.street.as_ref()).map(name),
            "postal_code": address.and_then(|address| address.postal_code.as_ref()).map(|code| code.value.0.clone()),
            "municipality": municipality.code.as_str(),
            "region": municipality.region.as_str(),
            // What is not told by an editor is the middle of the postal code's area, which is no address.
            "lat": place.entry.geo.as_ref().map(|geo| geo.lat),
            "lon": place.entry.geo.as_ref().map(|geo| geo.lon),
        })
    });
    json!({
        "mode": point.mode.code(),
        "place": place,
        "phones": phones(point),
        "hours": hours(point, catalog, region(point, provider, catalog)),
        "cost": point.terms.cost.as_ref().map(|cost| cost.kind.value.code()),
        "languages": languages(&point.languages),
    })
}

const COLUMNS: [&str; 22] = [
    "provider",
    "title_fi",
    "title_sv",
    "title_en",
    "organisation",
    "status",
    "mode",
    "place",
    "street",
    "postal_code",
    "municipality",
    "municipality_name",
    "region",
    "lat",
    "lon",
    "phone",
    "languages",
    "topics",
    "cost",
    "hours",
    "verified",
    "url",
];

/// `data/providers.csv`: commas, quotes where needed, the names of the columns in the first line (RFC 4180).
pub fn providers_csv(edition: &Edition, catalog: &Catalog) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(COLUMNS);
    let providers = edition.providers.iter().filter_map(|id| catalog.providers.get(id)).filter(|provider| provider.is_listed());
    for provider in providers {
        for point in &provider.points {
            let _ = writer.write_record(row(provider, point, edition, catalog));
        }
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn row(provider: &Provider, point: &Point, edition: &Edition, catalog: &Catalog) -> Vec<String> {
    let entry = &provider.entry;
    let in_language = |words: &Text, code: &str| {
        words.iter().find(|(locale, _)| locale.as_str() == code).map(|(_, text)| text.value.clone()).unwrap_or_default()
    };
    let plain = |name: &Name| {
        let of_languages = || name.by_language.values().next();
        name.same.as_ref().or_else(of_languages).map(|name| name.value.clone()).unwrap_or_default()
    };
    let place = point.place().and_then(|id| catalog.places.get(id));
    let address = place.and_then(|place| place.entry.address.as_ref());
    let municipality = place.map(|place| catalog.municipality(place.municipality));
    let geo = place.and_then(|place| place.entry.geo.as_ref());
    let topics: Vec<&str> = entry.topics.iter().map(|topic| topic.code.value.as_str()).collect();
    let organisation = catalog.organisations.get(&provider.organisation).map(|entry| plain(&entry.name)).unwrap_or_default();
    vec![
        entry.id.to_string(),
        in_language(&entry.title, "fi"),
        in_language(&entry.title, "sv"),
        in_language(&entry.title, "en"),
        organisation,
        provider.status.code().to_string(),
        point.mode.code().to_string(),
        place.map(|place| plain(&place.entry.name)).unwrap_or_default(),
        address.and_then(|address| address.street.as_ref()).map(plain).unwrap_or_default(),
        address.and_then(|address| address.postal_code.as_ref()).map(|code| code.value.0.clone()).unwrap_or_default(),
        municipality.map(|municipality| municipality.code.to_string()).unwrap_or_default(),
        municipality.and_then(|municipality| municipality.names.values().next().cloned()).unwrap_or_default(),
        municipality.map(|municipality| municipality.region.to_string()).unwrap_or_default(),
        geo.map(|geo| geo.lat.to_string()).unwrap_or_default(),
        geo.map(|geo| geo.lon.to_string()).unwrap_or_default(),
        phones(point).first().map(|phone| (*phone).to_string()).unwrap_or_default(),
        languages(&point.languages).join(" "),
        topics.join(" "),
        point.terms.cost.as_ref().map(|cost| cost.kind.value.code().to_string()).unwrap_or_default(),
        hours(point, catalog, region(point, provider, catalog)).unwrap_or_default(),
        entry.verified.on.value.to_string(),
        urls(edition, provider).values().next().and_then(Value::as_str).map(str::to_string).unwrap_or_default(),
    ]
}

fn urls(edition: &Edition, provider: &Provider) -> serde_json::Map<String, Value> {
    let key = PageKey::Provider(provider.entry.id.clone());
    let url = |locale: &crate::entry::Locale| {
        let folder = edition.plan.folder(&key, *locale)?;
        Some((locale.to_string(), json!(edition.base.url_of(folder))))
    };
    edition.languages.iter().filter_map(url).collect()
}

fn words(words: &Text) -> Value {
    words.iter().map(|(locale, text)| (locale.to_string(), json!(text.value))).collect::<serde_json::Map<_, _>>().into()
}

/// A name: one text where it is the same in all languages, or else by language.
fn name(name: &Name) -> Value {
    name.same.as_ref().map_or_else(|| words(&name.by_language), |same| json!(same.value))
}

fn languages(languages: &[HelpLanguage]) -> Vec<String> {
    languages.iter().map(|language| language.code.value.to_string()).collect()
}

fn phones(point: &Point) -> Vec<&str> {
    point.phones.iter().map(|phone| phone.phone.number.value.as_str()).collect()
}

/// When somebody helps, as OpenStreetMap writes hours, with the dated exceptions of the weeks to come.
fn hours(point: &Point, catalog: &Catalog, region: Option<&RegionId>) -> Option<String> {
    let timetable = point.timetable.as_ref().filter(|timetable| !timetable.ask)?;
    let row = timetable.rows.iter().find(|row| matches!(row.what, Clock::Help | Clock::Phone))?;
    let until = catalog.as_of.checked_add(jiff::Span::new().days(i64::from(HORIZON_DAYS))).ok()?;
    let calendar = catalog.calendars.of(region);
    Some(osm_export_with(&row.rule.value, &timetable.schedule.exceptions, calendar, catalog.as_of, until))
}

/// The region whose holidays a point keeps.
fn region<'c>(point: &Point, provider: &'c Provider, catalog: &'c Catalog) -> Option<&'c RegionId> {
    let of_place = point.place().map(|place| &catalog.municipality_of(place).region);
    of_place.or(match &provider.entry.scope {
        Scope::Region(region) => Some(region),
        Scope::National => None,
    })
}
