//! A provider for search engines: schema.org's GovernmentService, or Service for all who are no authority.
//!
//! In: a provider of the catalog. Out: JSON-LD as text, safe inside a script element. Vocabulary: schema.org 29 (Service,
//! ServiceChannel, OpeningHoursSpecification, Place, Offer). Absent on purpose: texts in other languages than the page's.

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::context::{Context, Words};
use super::hours_words::clock;
use super::provider_point::region;
use crate::catalog::{Area, HORIZON_DAYS, Point, PointAt, Provider, RegionId, ResolvedPlace, Timetable};
use crate::edition::PageKey;
use crate::entry::code_lists::{CostKind, Mode, OrganisationKind};
use crate::hours::{self, What};

/// The JSON-LD of a provider that is listed; nothing for one that has ended.
pub fn json(context: &Context, provider: &Provider) -> Option<String> {
    if !provider.is_listed() {
        return None;
    }
    let entry = &provider.entry;
    let organisation = context.catalog.organisations.get(&provider.organisation)?;
    let key = PageKey::Provider(entry.id.clone());
    let is_authority = matches!(
        organisation.kind,
        OrganisationKind::Municipality
            | OrganisationKind::JointAuthority
            | OrganisationKind::WellbeingCounty
            | OrganisationKind::StateAgency
            | OrganisationKind::RegionalCouncil
            | OrganisationKind::Library
    );
    let free =
        provider.points.iter().all(|point| point.terms.cost.as_ref().is_some_and(|cost| cost.kind.value == CostKind::Free));
    let mut service = object(json!({
        "@context": "https://schema.org",
        "@type": if is_authority { "GovernmentService" } else { "Service" },
        "url": context.url(&key),
        "name": context.choose_or_empty(&entry.title).text,
        "serviceType": service_types(context, provider),
        "provider": {
            "@type": if is_authority { "GovernmentOrganization" } else { "Organization" },
            "name": context.name(&organisation.name).text,
            "url": organisation.website.as_ref().and_then(|website| context.website(website)),
            "telephone": organisation.contact.as_ref().and_then(|contact| Some(contact.phone.as_ref()?.value.as_str().to_string())),
        },
        "areaServed": areas(context, provider),
        "availableChannel": channels(context, provider),
        "audience": audience(context, provider),
        "offers": offers(provider),
    }));
    if free && !provider.points.is_empty() {
        service.insert("isAccessibleForFree".to_string(), Value::Bool(true));
    }
    let service = without_empty(Value::Object(service))?;
    // A text with `</script>` in it would end the element.
    Some(service.to_string().replace('<', "\\u003c"))
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// Leaves out nulls, empty texts, lists and objects.
fn without_empty(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::Array(items) => {
            let items: Vec<Value> = items.into_iter().filter_map(without_empty).collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        Value::Object(map) => {
            let map: Map<String, Value> = map.into_iter().filter_map(|(key, value)| Some((key, without_empty(value)?))).collect();
            let says_something = map.keys().any(|key| key != "@type");
            says_something.then_some(Value::Object(map))
        }
        other => Some(other),
    }
}

/// The topics helped with, by name.
fn service_types(context: &Context, provider: &Provider) -> Vec<String> {
    let helped = provider.entry.topics.iter().filter(|topic| topic.level != crate::entry::code_lists::Level::Refer);
    helped.map(|topic| context.topic(&topic.code).text).collect()
}

/// Names of areas; schema.org takes a text in place of each.
fn areas(context: &Context, provider: &Provider) -> Vec<String> {
    let mut areas: Vec<String> = Vec::new();
    for point in &provider.points {
        let found: Vec<String> = match &point.area {
            Area::Visitors => Vec::new(),
            Area::Nationwide | Area::NationwideExceptAland => vec!["Suomi".to_string()],
            Area::Regions(regions) => regions.iter().map(|region| context.region(region)).collect(),
            Area::WellbeingCounties(counties) => counties
                .iter()
                .filter_map(|county| context.catalog.geography.wellbeing_counties.get(county))
                .filter_map(|names| crate::edition::name_in(names, context.locale()))
                .cloned()
                .collect(),
            Area::Municipalities(codes) | Area::PostalCodes(_, codes) => {
                codes.iter().map(|code| context.municipality(*code)).collect()
            }
        };
        areas.extend(found.into_iter().filter(|area| !areas.contains(area)).collect::<Vec<_>>());
    }
    areas
}

/// One channel a point; the stops of a round are places of one channel.
fn channels(context: &Context, provider: &Provider) -> Vec<Value> {
    let is_stop = |point: &Point| matches!(point.at, PointAt::Stop { .. });
    let same_round = |one: &Point, other: &Point| is_stop(one) && is_stop(other) && one.written == other.written;
    let mut channels: Vec<Value> = Vec::new();
    let mut told: Vec<&crate::entry::Id<crate::entry::Place>> = Vec::new();
    for points in provider.points.chunk_by(same_round) {
        let Some((first, rest)) = points.split_first() else { continue };
        let mut made = channel(context, provider, first);
        // A place that stands above already is named only.
        if let (Some(id), Some(location)) = (first.place(), made.get_mut("serviceLocation").and_then(Value::as_object_mut)) {
            if told.contains(&id) {
                location.retain(|key, _| !matches!(key.as_str(), "address" | "geo"));
            }
            told.push(id);
        }
        if let (false, Some(location)) = (rest.is_empty(), made.get_mut("serviceLocation")) {
            let others = rest.iter().filter_map(|point| context.catalog.places.get(point.place()?));
            let others = others.map(|place| self::location(context, place, Vec::new(), Vec::new()));
            *location = std::iter::once(location.take()).chain(others).collect();
        }
        channels.push(made);
    }
    channels
}

fn channel(context: &Context, provider: &Provider, point: &Point) -> Value {
    let place = point.place().and_then(|id| context.catalog.places.get(id));
    let booking = point.written.booking.as_ref();
    let phone = point.phones.first().map(|phone| phone.phone.number.value.as_str().to_string());
    let called = phone.clone().or_else(|| booking?.phone.as_ref().map(|number| number.as_str().to_string()));
    let url = match &point.at {
        PointAt::Channel { url, .. } => url.as_ref().map(|url| url.as_str().to_string()),
        _ => None,
    };
    let languages: Vec<&str> = point.languages.iter().map(|language| language.code.value.as_str()).collect::<Vec<_>>();
    let region = region(&provider.entry.scope);
    let what = if point.mode == Mode::Phone { What::Phone } else { What::Help };
    let (usual, special) =
        point.timetable.as_ref().map(|timetable| opening(context, timetable, what, region)).unwrap_or_default();
    json!({
        "@type": "ServiceChannel",
        "name": context.text(&format!("mode-{}", point.mode.code())),
        "availableLanguage": languages,
        "serviceUrl": url.or_else(|| booking?.url.as_ref().map(|url| url.as_str().to_string())),
        "serviceSmsNumber": point.phones.iter().find(|phone| phone.phone.kind == crate::entry::code_lists::PhoneKind::Sms)
            .map(|phone| json!({"@type": "ContactPoint", "telephone": phone.phone.number.value.as_str()})),
        "servicePhone": called.map(|number| json!({
            "@type": "ContactPoint",
            "telephone": number,
            "hoursAvailable": if place.is_none() { Value::Array(usual.clone()) } else { Value::Null },
        })),
        "serviceLocation": place.map(|place| location(context, place, usual, special)),
    })
}

fn location(context: &Context, place: &ResolvedPlace, usual: Vec<Value>, special: Vec<Value>) -> Value {
    let entry = &place.entry;
    let address = entry.address.as_ref();
    let plain = |words: Words| words.text;
    json!({
        "@type": "Place",
        "name": context.name(&entry.name).text,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": address.and_then(|address| address.street.as_ref()).map(|street| plain(context.name(street))),
            "postalCode": address.and_then(|address| address.postal_code.as_ref()).map(|code| code.value.0.clone()),
            "addressLocality": context.municipality(place.municipality),
            "addressCountry": "FI",
        },
        "geo": entry.geo.as_ref().map(|geo| json!({"@type": "GeoCoordinates", "latitude": geo.lat, "longitude": geo.lon})),
        "openingHoursSpecification": usual,
        "specialOpeningHoursSpecification": special,
    })
}

/// The weekly hours and the dates that differ.
fn opening(context: &Context, timetable: &Timetable, what: What, region: Option<&RegionId>) -> (Vec<Value>, Vec<Value>) {
    let calendar = context.catalog.calendars.of(region);
    let days = HORIZON_DAYS;
    let found = hours::spec_opening_hours(&timetable.schedule, what, calendar, context.catalog.as_of, days);
    let time = |time: hours::ClockTime| clock(time).strftime("%H:%M").to_string();
    let mut weekly: Vec<Value> = Vec::new();
    let mut told: Vec<(hours::ClockTime, hours::ClockTime, Option<Date>, Option<Date>)> = Vec::new();
    for row in &found.weekly {
        let same = (row.opens, row.closes, row.valid_from, row.valid_through);
        let day = Value::String(format!("{:?}", row.day));
        if let Some(Value::Array(days)) =
            told.iter().position(|other| *other == same).and_then(|at| weekly.get_mut(at)?.get_mut("dayOfWeek"))
        {
            days.push(day);
            continue;
        }
        told.push(same);
        weekly.push(json!({
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": [day],
            "opens": time(row.opens),
            "closes": if row.closes == hours::ClockTime::DAY_END { "23:59".to_string() } else { time(row.closes) },
            "validFrom": row.valid_from.map(|day| day.to_string()),
            "validThrough": row.valid_through.map(|day| day.to_string()),
        }));
    }
    let mut special = Vec::new();
    // Closed days that follow each other, but for days that are never open, are one row.
    let is_open_between = |after: Date, before: Date| {
        let days = after.tomorrow().ok().map(|first| first.series(1.day()).take_while(move |day| *day < before));
        days.into_iter().flatten().any(|day| found.weekly.iter().any(|row| row.day == day.weekday()))
    };
    let mut rows: Vec<hours::SpecialRow> = Vec::new();
    for row in found.special.iter().cloned() {
        match rows.last_mut() {
            Some(last) if last.times.is_empty() && row.times.is_empty() && !is_open_between(last.through, row.from) => {
                last.through = row.through;
            }
            _ => rows.push(row),
        }
    }
    for row in &rows {
        let dated = |opens: String, closes: String| {
            json!({
                "@type": "OpeningHoursSpecification",
                "opens": opens,
                "closes": closes,
                "validFrom": row.from.to_string(),
                "validThrough": row.through.to_string(),
            })
        };
        // Closed all day is written as opening and closing at the same moment.
        if row.times.is_empty() {
            special.push(dated("00:00".to_string(), "00:00".to_string()));
        }
        special.extend(row.times.iter().map(|span| dated(time(span.start()), time(span.end()))));
    }
    (weekly, special)
}

fn audience(context: &Context, provider: &Provider) -> Vec<Value> {
    let mut audiences: Vec<Value> = Vec::new();
    for audience in provider.points.iter().flat_map(|point| &point.terms.audience) {
        let named = json!({"@type": "Audience", "audienceType": context.text(&format!("audience-{}", audience.code()))});
        if !audiences.contains(&named) {
            audiences.push(named);
        }
    }
    audiences
}

/// Prices in euros; free help is an offer at 0.
fn offers(provider: &Provider) -> Vec<Value> {
    let mut offers: Vec<Value> = Vec::new();
    for cost in provider.points.iter().filter_map(|point| point.terms.cost.as_ref()) {
        let cents = match (cost.kind.value, cost.amount) {
            (CostKind::Free, _) => 0,
            (_, Some(amount)) => amount.0,
            _ => continue,
        };
        let offer = json!({"@type": "Offer", "price": format!("{}.{:02}", cents / 100, cents % 100), "priceCurrency": "EUR"});
        if !offers.contains(&offer) {
            offers.push(offer);
        }
    }
    offers
}

#[cfg(test)]
mod tests {
    use super::without_empty;
    use serde_json::{Value, json};

    fn check(value: Value, expected: Option<Value>) {
        assert_eq!(without_empty(value), expected);
    }

    #[test]
    fn what_nobody_told_is_left_out() {
        check(json!({"name": "Digituki", "url": null, "offers": []}), Some(json!({"name": "Digituki"})));
        check(json!({"place": {"@type": "Place", "geo": {"@type": "GeoCoordinates"}}}), None);
        check(json!([null, "", 0, false]), Some(json!([0, false])));
    }
}
