//! Advice that needs a look at several entries, or at the day: nothing here keeps a page from being made, but for a
//! statement that is far too old.
//!
//! In: the catalog. Out: warnings. Absent on purpose: what one entry says of itself, and missing translations.

use std::collections::BTreeMap;

use super::freshness::whole_months;
use super::{Catalog, Position, RegionId, ResolvedPlace};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, codes, nearest};
use crate::entry::code_lists::{Importance, Precision};
use crate::entry::{self, Entry, Id, Name, News, Organisation, PhoneNumber, Place};

/// Months after the review of an accessibility statement (decision 2018/1523: once a year).
const REVIEW_DUE: i32 = 11;
const REVIEW_LATE: i32 = 13;

/// Gives every piece of advice.
pub fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    statements(catalog, diagnostics);
    far_places(catalog, diagnostics);
    near_places(catalog, diagnostics);
    phones(catalog, diagnostics);
    banners(catalog, diagnostics);
}

fn statements(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    for statement in catalog.statements.values() {
        let reviewed = &statement.reviewed;
        if reviewed.value > catalog.as_of {
            let diagnostic = Diagnostic::new(
                codes::BAD_DATE,
                reviewed.span,
                format!("reviewed on {}, a day that is still to come", reviewed.value),
            );
            diagnostics.push(diagnostic.expected(format!("expected {} or earlier", catalog.as_of)));
            continue;
        }
        let months = whole_months(reviewed.value, catalog.as_of);
        let code = match months {
            ..REVIEW_DUE => continue,
            REVIEW_DUE..REVIEW_LATE => codes::STATEMENT_REVIEW_DUE,
            REVIEW_LATE.. => codes::STATEMENT_REVIEW_LATE,
        };
        diagnostics.push(
            Diagnostic::new(code, reviewed.span, format!("the accessibility statement was reviewed {months} months ago"))
                .expected("must be reviewed once a year")
                .help("check that the statement still holds, then write the day of the review here"),
        );
    }
}

/// Pins that lie nearer to the postal areas of another municipality than to their own: mostly swapped or mistyped digits.
fn far_places(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    /// So far a pin may lie from the middle of its postal area, whatever is nearer: areas in the north are wide.
    const NEAR_KILOMETRES: f64 = 20.0;
    /// Further than this from the middle of its municipality no place of Finland lies.
    const FURTHEST_KILOMETRES: f64 = 150.0;
    for place in catalog.places.values() {
        let Some(geo) = &place.entry.geo else { continue };
        let municipality = catalog.municipality(place.municipality);
        let areas = municipality.postal_codes.iter().filter_map(|code| catalog.geography.postal_areas.get(code));
        let own = areas.map(|area| area.position.kilometres_to(place.position)).fold(f64::INFINITY, f64::min);
        let far = municipality.position.kilometres_to(place.position);
        if own.min(far) <= NEAR_KILOMETRES {
            continue;
        }
        let others = catalog.geography.postal_areas.values().filter(|area| area.municipality != place.municipality);
        let nearer = others
            .map(|area| (area.position.kilometres_to(place.position), area.municipality))
            .min_by(|left, right| left.0.total_cmp(&right.0));
        let elsewhere = nearer
            .filter(|(kilometres, _)| kilometres * 2.0 < own.min(far))
            .map(|(_, code)| catalog.municipality(code).slug.as_str());
        if elsewhere.is_none() && far <= FURTHEST_KILOMETRES {
            continue;
        }
        let mut diagnostic = Diagnostic::new(
            codes::FAR_FROM_POSTAL_CODE,
            geo.span,
            format!("the coordinates lie {far:.0} km from `{}`", municipality.slug),
        );
        if let Some(slug) = elsewhere {
            diagnostic = diagnostic.expected(format!("this is in or near `{slug}`"));
        }
        diagnostics.push(diagnostic.help("check `lat` and `lon`, and the municipality of the place"));
    }
}

/// Places that stand on the same spot with similar names are mostly one place, written twice.
fn near_places(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    const SAME_SPOT_KILOMETRES: f64 = 0.05;
    /// Fifty metres in degrees of latitude, a little more.
    const LATITUDES: f64 = 0.0005;
    let pinned = |place: &&ResolvedPlace| place.entry.geo.as_ref().is_some_and(|geo| geo.precision != Precision::Approximate);
    let mut places: Vec<(Position, Vec<String>, &ResolvedPlace)> =
        catalog.places.values().filter(pinned).map(|place| (place.position, folded(&place.entry.name), place)).collect();
    // From south to north, so that only a few neighbours in the list are compared with each.
    places.sort_by(|left, right| left.0.lat.total_cmp(&right.0.lat).then_with(|| left.2.entry.id.cmp(&right.2.entry.id)));
    for (index, (position, names, place)) in places.iter().enumerate() {
        let neighbours = places[index + 1..].iter().take_while(|(other, ..)| other.lat - position.lat <= LATITUDES);
        for (other, other_names, twin) in neighbours {
            let same_spot = position.kilometres_to(*other) < SAME_SPOT_KILOMETRES;
            if !same_spot || !names.iter().any(|name| other_names.iter().any(|other| similar(name, other))) {
                continue;
            }
            let (first, second) = if order(place) <= order(twin) { (place, twin) } else { (twin, place) };
            let metres = position.kilometres_to(*other) * 1000.0;
            diagnostics.push(
                Diagnostic::new(
                    codes::NEAR_DUPLICATE_PLACE,
                    name_span(second),
                    format!("this place is {metres:.0} metres from one with a similar name"),
                )
                .expected("the same place?")
                .label(name_span(first), "the other one")
                .help(format!(
                    "if they are one place, keep one of them under `places/` and name its id, such as `at: {}`",
                    first.entry.id
                )),
            );
        }
    }
}

/// Places of their own before those that are written where they are used; then by id.
fn order(place: &ResolvedPlace) -> (bool, &Id<Place>) {
    (place.entry.span.start > 0, &place.entry.id)
}

fn name_span(place: &ResolvedPlace) -> Span {
    let name = &place.entry.name;
    name.same.as_ref().or_else(|| name.by_language.values().next()).map_or(place.entry.span, |name| name.span)
}

fn folded(name: &Name) -> Vec<String> {
    let names = name.same.iter().chain(name.by_language.values());
    names.map(|name| name.value.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()).collect()
}

/// Whether two names differ by a few letters, or one is the beginning of the other.
fn similar(left: &str, right: &str) -> bool {
    const LONG_ENOUGH: usize = 6;
    let begins = |long: &str, short: &str| short.len() >= LONG_ENOUGH && long.starts_with(short);
    begins(left, right) || begins(right, left) || nearest(left, [right]).is_some()
}

/// A number that readers reach an organisation by.
struct Listed<'c> {
    organisation: &'c Id<Organisation>,
    span: Span,
    /// Organisations that may share it, such as partners.
    partners: Vec<&'c Id<Organisation>>,
}

/// One number at organisations that have nothing to do with each other is mostly a copied line.
fn phones(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let mut by_number: BTreeMap<&PhoneNumber, Vec<Listed>> = BTreeMap::new();
    for organisation in catalog.organisations.values() {
        if let Some(phone) = organisation.contact.as_ref().and_then(|contact| contact.phone.as_ref()) {
            let listed = Listed { organisation: &organisation.id, span: phone.span, partners: Vec::new() };
            by_number.entry(&phone.value).or_default().push(listed);
        }
    }
    for provider in catalog.providers.values() {
        let partners: Vec<_> = provider.entry.partners.iter().map(|partner| &partner.organisation.value).collect();
        for phone in provider.points.iter().flat_map(|point| &point.phones) {
            let number = &phone.phone.number;
            let listed = Listed { organisation: &provider.organisation, span: number.span, partners: partners.clone() };
            by_number.entry(&number.value).or_default().push(listed);
        }
    }
    for helpline in catalog.helplines.values() {
        for phone in &helpline.phones {
            let number = &phone.phone.number;
            let listed = Listed { organisation: &helpline.entry.organisation.value, span: number.span, partners: Vec::new() };
            by_number.entry(&number.value).or_default().push(listed);
        }
    }
    for (number, mut places) in by_number {
        places.sort_by_key(|listed| listed.span);
        let Some((first, rest)) = places.split_first() else { continue };
        let Some(other) = rest.iter().find(|other| !related(catalog, first, other)) else { continue };
        diagnostics.push(
            Diagnostic::new(codes::SHARED_PHONE, other.span, format!("`{}` is the number of two organisations", number.as_str()))
                .expected(format!("here of `{}`", other.organisation))
                .label(first.span, format!("here of `{}`", first.organisation))
                .help("correct the one that is wrong; if both are right, make one organisation the `parent` or partner of the other"),
        );
    }
}

/// Whether two organisations belong together: by a common parent, or as partners.
fn related(catalog: &Catalog, left: &Listed, right: &Listed) -> bool {
    let top = |id: &Id<Organisation>| catalog.above(id).last().map_or_else(|| id.clone(), |top| (*top).clone());
    let together = |one: &Id<Organisation>, other: &Id<Organisation>| one == other || top(one) == top(other);
    together(left.organisation, right.organisation)
        || left.partners.iter().any(|partner| together(partner, right.organisation))
        || right.partners.iter().any(|partner| together(partner, left.organisation))
}

/// Two urgent items of one region at a time: the page has room for one banner.
fn banners(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let mut by_region: BTreeMap<Option<RegionId>, &Entry<News>> = BTreeMap::new();
    let running = |news: &&Entry<News>| {
        let urgent = news.importance.as_ref().is_some_and(|importance| importance.value == Importance::Urgent);
        let begun = news.date.value.date() <= catalog.as_of;
        urgent && begun && news.expires.as_ref().is_none_or(|expires| expires.value >= catalog.as_of)
    };
    for news in catalog.news.values().filter(running) {
        for region in regions_of(catalog, news) {
            let Some(first) = by_region.get(&region) else {
                by_region.insert(region, news);
                continue;
            };
            let (Some(own), Some(other)) = (&news.importance, &first.importance) else { continue };
            let whose = region.map_or("the whole country".to_string(), |region| format!("`{region}`"));
            diagnostics.push(
                Diagnostic::new(codes::SECOND_BANNER, own.span, format!("two urgent news items of {whose} at the same time"))
                    .expected("only one can be the banner")
                    .label(other.span, "the other one")
                    .help("make one of them `important`, or let it expire earlier"),
            );
            break;
        }
    }
}

/// The regions that an item concerns; `None` stands for all of them.
fn regions_of(catalog: &Catalog, news: &Entry<News>) -> Vec<Option<RegionId>> {
    if entry::names_all(&news.regions) {
        return vec![None];
    }
    let named: Vec<_> =
        news.regions.iter().filter_map(|slug| catalog.geography.region(slug)).map(|region| Some(region.id.clone())).collect();
    if named.is_empty() { vec![super::resolve::scope_region(&news.scope).cloned()] } else { named }
}
