//! Structured data of an event: schema.org's `Event`, one for each time.

use serde_json::{Value, json};

use super::context::{Context, Words};
use super::event_times::{is_all_day, status};
use super::facts::{iso_with_offset, script_safe};
use crate::catalog::ResolvedEvent;
use crate::edition::PageKey;
use crate::entry::code_lists::{CostKind, OccurrenceStatus, PlaceKind};
use crate::entry::{At, Id, Occurrence, Organisation};

/// Search engines show the next times; all of a long series would weigh more than the page.
const MOST_TIMES: usize = 10;

/// The next times as JSON-LD, or the last one of an event that is past.
pub fn of(context: &Context, event: &ResolvedEvent, title: &Words, summary: &Words) -> Option<String> {
    let as_of = context.catalog.as_of;
    let coming: Vec<&Occurrence> = event.times.iter().filter(|time| time.end.value.date() >= as_of).take(MOST_TIMES).collect();
    let times = if coming.is_empty() { event.times.last().into_iter().collect() } else { coming };
    let events: Vec<Value> = times.iter().map(|time| one(context, event, time, title, summary)).collect();
    let data = match events.len() {
        0 => return None,
        1 => {
            let mut only = events.into_iter().next()?;
            only["@context"] = json!("https://schema.org");
            only
        }
        _ => json!({"@context": "https://schema.org", "@graph": events}),
    };
    Some(script_safe(&data))
}

fn one(context: &Context, event: &ResolvedEvent, time: &Occurrence, title: &Words, summary: &Words) -> Value {
    let entry = &event.entry;
    let status = status(event, time);
    let all_day = is_all_day(time);
    let moment = |at: jiff::civil::DateTime| if all_day { at.date().to_string() } else { iso_with_offset(at) };
    let place = place(context, event);
    let online = entry.online.as_ref().map(|online| json!({"@type": "VirtualLocation", "url": online.url.as_ref().map(|url| url.as_str().to_string()).or_else(|| context.url(&context.key))}));
    let mode = match (&place, &online) {
        (Some(_), Some(_)) => "MixedEventAttendanceMode",
        (None, Some(_)) => "OnlineEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    };
    let locations: Vec<Value> = place.into_iter().chain(online).collect();
    let registration = entry.registration.as_ref().and_then(|registration| registration.url.as_ref());
    let free = entry.terms.cost.as_ref().map(|cost| cost.kind.value == CostKind::Free);
    let price = match &entry.terms.cost {
        Some(cost) if cost.kind.value == CostKind::Free => Some("0".to_string()),
        Some(cost) => cost.amount.map(|amount| format!("{}.{:02}", amount.0 / 100, amount.0 % 100)),
        None => None,
    };
    let offer = registration.map(|url| {
        let availability = if status == OccurrenceStatus::Full { "SoldOut" } else { "InStock" };
        json!({"@type": "Offer", "url": url.as_str(), "price": price, "priceCurrency": price.as_ref().map(|_| "EUR"), "availability": format!("https://schema.org/{availability}")})
    });
    let mut data = json!({
        "@type": "Event",
        "name": title.text,
        "description": summary.text,
        "url": context.url(&context.key),
        "startDate": moment(time.start.value),
        "endDate": moment(time.end.value),
        "eventStatus": match status {
            OccurrenceStatus::Cancelled => "https://schema.org/EventCancelled",
            OccurrenceStatus::Moved => "https://schema.org/EventRescheduled",
            OccurrenceStatus::Ok | OccurrenceStatus::Full => "https://schema.org/EventScheduled",
        },
        "eventAttendanceMode": format!("https://schema.org/{mode}"),
        "location": match locations.len() { 1 => locations.into_iter().next(), _ => Some(Value::Array(locations)) },
        "organizer": organisations(context, &entry.organisers),
        "contributor": organisations(context, &entry.partners),
        "inLanguage": entry.languages.iter().map(|language| language.code.value.to_string()).collect::<Vec<_>>(),
        "isAccessibleForFree": free,
        "maximumAttendeeCapacity": entry.registration.as_ref().and_then(|registration| registration.capacity),
        "offers": offer,
    });
    without_gaps(&mut data);
    data
}

fn organisations(context: &Context, ids: &[At<Id<Organisation>>]) -> Vec<Value> {
    let organisation = |id: &At<Id<Organisation>>| {
        let name = context.organisation(&id.value)?;
        Some(json!({"@type": "Organization", "name": name.text, "url": context.url(&PageKey::Organisation(id.value.clone()))}))
    };
    ids.iter().filter_map(organisation).collect()
}

fn place(context: &Context, event: &ResolvedEvent) -> Option<Value> {
    let place = context.catalog.places.get(event.place.as_ref()?).filter(|place| place.entry.kind != PlaceKind::Online)?;
    let address = place.entry.address.as_ref();
    let name = |name: Option<&crate::entry::Name>| name.map(|name| context.name(name).text);
    Some(json!({
        "@type": "Place",
        "name": context.name(&place.entry.name).text,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": name(address.and_then(|address| address.street.as_ref())),
            "postalCode": address.and_then(|address| address.postal_code.as_ref()).map(|code| code.0.clone()),
            "addressLocality": name(address.and_then(|address| address.post_office.as_ref())).unwrap_or_else(|| context.municipality(place.municipality)),
            "addressCountry": "FI",
        },
        "geo": place.entry.geo.as_ref().map(|geo| json!({"@type": "GeoCoordinates", "latitude": geo.lat, "longitude": geo.lon})),
    }))
}

/// Leaves out what is not known, at every depth.
fn without_gaps(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(without_gaps);
            fields.retain(|_, value| !(value.is_null() || value.as_array().is_some_and(Vec::is_empty)));
        }
        Value::Array(items) => items.iter_mut().for_each(without_gaps),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::without_gaps;
    use serde_json::json;

    #[test]
    fn gaps_are_closed_at_every_depth() {
        let mut data = json!({"a": null, "b": [{"c": null, "d": 1}], "e": [], "f": {"g": null}});
        without_gaps(&mut data);
        assert_eq!(data, json!({"b": [{"d": 1}], "f": {}}));
    }
}
