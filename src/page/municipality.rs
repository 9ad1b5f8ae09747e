//! One municipality's page, which always leads somewhere. The list of all is in `municipality_list`.

use std::collections::BTreeSet;

use serde::Serialize;

use super::card::{self, Card, PlaceLine};
use super::context::{Context, LinkView, ProseView, Words};
use super::filters::{self, Filters, Kind};
use super::hours::{self, NextView};
use super::listing::{self, EventLine, HelplineLine, NewsLine};
pub use super::municipality_list::list;
use super::municipality_list::{other_names, plain};
use super::paper;
use super::region::Neighbour;
use super::topic::front;
use super::ways::{self, WayGroup};
use super::{Crumb, Head, Made};
use crate::catalog::{LanguageStatus, Municipality, MunicipalityCode, Point, PointAt, Service, Serving};
use crate::edition::{EditionId, PageKey};
use crate::entry::code_lists::{Level, Readers};
use crate::entry::{Id, Locale};
use crate::language::Arguments;

/// Dates of a mobile unit's stop that the page names.
const VISITS: usize = 4;
const NEWS: usize = 5;
const EVENTS: usize = 5;

#[derive(Serialize)]
struct View {
    title: Words,
    name: String,
    paper: Vec<LinkView>,
    facts: Facts,
    body: Option<ProseView>,
    website: Option<String>,
    filters: Filters,
    has_local: bool,
    /// At a place in the municipality, by how help is given.
    places: Vec<WayGroup>,
    stops: Vec<StopGroup>,
    home_visits: Vec<Card>,
    groups: Vec<Card>,
    phone: Vec<Card>,
    remote: Vec<Card>,
    /// Those of the whole country, in few words.
    nationwide: Vec<NationwideLine>,
    nearest: Vec<Card>,
    helplines: Vec<HelplineLine>,
    helplines_href: Option<String>,
    topics: Vec<LinkView>,
    languages: Vec<LinkView>,
    news: Vec<NewsLine>,
    events: Vec<EventLine>,
    neighbours: Vec<Neighbour>,
}

/// What is known of the municipality itself.
#[derive(Serialize)]
struct Facts {
    region: Words,
    region_href: Option<String>,
    /// Code of the message on its languages: `fi`, `sv`, `fi-sv`, `sv-fi`.
    language_status: &'static str,
    sami_homeland: bool,
    other_names: Vec<NameView>,
    wellbeing_county: Option<String>,
    population: Option<i64>,
    /// Villages and other names that people use.
    places_named: Option<Words>,
    former: Option<Words>,
    postal_codes: Vec<PostalCode>,
}

/// A name with the name of its language.
#[derive(Serialize)]
struct NameView {
    name: Words,
    language: String,
}

#[derive(Serialize)]
struct PostalCode {
    code: String,
    name: Option<String>,
}

/// A mobile unit with its stops in the municipality.
#[derive(Serialize)]
struct StopGroup {
    card: Card,
    stops: Vec<StopView>,
}

#[derive(Serialize)]
struct StopView {
    place: PlaceLine,
    minutes: Option<i64>,
    visits: Vec<NextView>,
    /// The rule in words, where the visits follow one.
    rule: Option<Words>,
}

#[derive(Serialize)]
struct NationwideLine {
    link: LinkView,
    summary: Words,
    modes: Vec<card::ModeView>,
    phone: Option<card::PhoneLine>,
}

/// One municipality.
pub fn made(context: &Context, code: MunicipalityCode) -> Made {
    let municipality = context.catalog.municipality(code);
    let serving = context.catalog.serving(code);
    let name = context.municipality(code);
    let title = match context.municipality_inside(code) {
        Some(inside) => context.words_with("municipality-title-inside", &Arguments::new().text("inside", inside)),
        None => context.words_with("municipality-title", &Arguments::new().text("municipality", name.as_str())),
    };
    let own = context.catalog.municipality_texts.get(&code);
    let mut places = ways::groups(context, ways::AT_PLACES, &serving.local);
    let mut stops = stops(context, serving);
    let (mut phone, phone_nationwide) = split(card::of_services(context, &serving.phone));
    let (mut remote, remote_nationwide) = split(card::of_services(context, &serving.remote));
    let (mut home_visits, home_nationwide) = split(card::of_services(context, &serving.home_visits));
    let (mut groups, groups_nationwide) = split(card::of_services(context, &serving.groups));
    let mut nearest = nearest(context, serving);
    let lists = [&mut home_visits, &mut groups, &mut phone, &mut remote, &mut nearest];
    let cards = places.iter_mut().flat_map(|group| &mut group.cards).chain(stops.iter_mut().map(|group| &mut group.card));
    let cards = cards.chain(lists.into_iter().flatten());
    let filters = filters::offer(context, &[Kind::Wish, Kind::Topic, Kind::Language], cards.map(|card| &mut card.facts));
    let view = View {
        filters,
        title: title.clone(),
        name: name.clone(),
        paper: paper::municipality_links(context, code),
        facts: facts(context, municipality, &name),
        body: own.and_then(|own| context.prose(&own.bodies)),
        website: own.and_then(|own| own.website.as_ref()).and_then(|website| context.website(website)),
        has_local: !places.is_empty() || !stops.is_empty(),
        places,
        stops,
        home_visits,
        groups,
        phone,
        remote,
        nationwide: nationwide([phone_nationwide, remote_nationwide, home_nationwide, groups_nationwide]),
        nearest,
        helplines: helplines(context, serving),
        helplines_href: context.href(&PageKey::Helplines),
        topics: topics(context, serving),
        languages: languages(context, serving),
        news: listing::news(context, Readers::Public, NEWS, |news| {
            let named = |code_or_slug: &crate::entry::At<String>| {
                context.catalog.geography.municipality(code_or_slug).is_some_and(|named| named.code == code)
            };
            news.related.as_ref().is_some_and(|related| related.municipalities.iter().any(named))
        }),
        events: listing::events(context, Readers::Public, EVENTS, |event| {
            event
                .place
                .as_ref()
                .is_some_and(|place| context.catalog.places.get(place).is_some_and(|place| place.municipality == code))
        }),
        neighbours: neighbours(context, municipality),
    };
    let head = Head {
        title,
        description: context.text_with("meta-municipality", &Arguments::new().text("municipality", name.as_str())),
        breadcrumbs: breadcrumbs(context, municipality),
        structured_data: Some(structured_data(context, municipality, &name)),
        ..Head::default()
    };
    Made::new("municipality.html", head, &view)
}

fn breadcrumbs(context: &Context, municipality: &Municipality) -> Vec<Crumb> {
    let above = match &context.edition.id {
        EditionId::National => Crumb {
            title: plain(context.region(&municipality.region)),
            href: context.href(&PageKey::Region(municipality.region.clone())),
        },
        EditionId::Region(_) => Crumb {
            title: context.words_with("nav-municipalities", &Arguments::new()),
            href: context.href(&PageKey::Municipalities),
        },
    };
    vec![front(context), above]
}

fn facts(context: &Context, municipality: &Municipality, name: &str) -> Facts {
    let geography = &context.catalog.geography;
    let other_names = other_names(context, municipality, name);
    let county = geography.wellbeing_counties.get(&municipality.wellbeing_county);
    let keywords =
        context.catalog.municipality_texts.get(&municipality.code).and_then(|own| context.language.choose(&own.keywords));
    let former = |merged: &crate::catalog::Merged| {
        let name = crate::edition::name_in(&merged.names, context.locale()).cloned().unwrap_or_default();
        context.text_with("municipality-former-one", &Arguments::new().text("name", name).text("year", merged.year.to_string()))
    };
    let former: Vec<String> = municipality.merged.iter().map(former).collect();
    let postal_code = |code: &String| {
        let names = geography.postal_areas.get(code).map(|area| &area.names);
        PostalCode { code: code.clone(), name: names.and_then(|names| crate::edition::name_in(names, context.locale())).cloned() }
    };
    Facts {
        region: plain(context.region(&municipality.region)),
        region_href: context.href(&PageKey::Region(municipality.region.clone())),
        language_status: match municipality.languages {
            LanguageStatus::Finnish => "fi",
            LanguageStatus::Swedish => "sv",
            LanguageStatus::FinnishSwedish => "fi-sv",
            LanguageStatus::SwedishFinnish => "sv-fi",
        },
        sami_homeland: municipality.sami_homeland,
        other_names: other_names
            .into_iter()
            .map(|(locale, name)| NameView { name: context.words(name, locale), language: context.language_name(locale) })
            .collect(),
        wellbeing_county: county.and_then(|names| crate::edition::name_in(names, context.locale())).cloned(),
        population: (municipality.population > 0).then_some(i64::from(municipality.population)),
        places_named: keywords.map(|(locale, words)| context.words(words.value.join(", "), locale)),
        former: (!former.is_empty()).then(|| plain(context.language.list(&former))),
        postal_codes: municipality.postal_codes.iter().map(postal_code).collect(),
    }
}

fn point<'c>(context: &Context<'c>, service: &Service) -> Option<&'c Point> {
    context.catalog.providers.get(&service.provider)?.points.get(service.point)
}

fn stops(context: &Context, serving: &Serving) -> Vec<StopGroup> {
    let cards = card::of_services(context, &serving.stops);
    let stop = |service: &Service| {
        let point = point(context, service)?;
        let PointAt::Stop { place, minutes } = &point.at else { return None };
        let place = context.catalog.places.get(place)?;
        Some(StopView {
            place: PlaceLine { name: context.name(&place.entry.name), municipality: context.municipality(place.municipality) },
            minutes: minutes.map(i64::from),
            visits: point.timetable.as_ref().map(|timetable| hours::coming(context, timetable, VISITS)).unwrap_or_default(),
            rule: point.timetable.as_ref().and_then(|timetable| hours::sentence(context, timetable)),
        })
    };
    let group = |card: Card| {
        let own = serving.stops.iter().filter(|service| service.provider.as_str() == card.id);
        StopGroup { stops: own.filter_map(stop).collect(), card }
    };
    cards.into_iter().map(group).collect()
}

/// Cards of those near, and of those that serve the whole country.
fn split(cards: Vec<Card>) -> (Vec<Card>, Vec<Card>) {
    cards.into_iter().partition(|card| !card.nationwide)
}

/// One line for each provider of the whole country, with all the ways of its help.
fn nationwide(lists: [Vec<Card>; 4]) -> Vec<NationwideLine> {
    let mut lines: Vec<(String, NationwideLine)> = Vec::new();
    for card in lists.into_iter().flatten() {
        match lines.iter_mut().find(|(id, _)| *id == card.id) {
            Some((_, line)) => {
                line.modes.extend(card.modes);
                line.phone = line.phone.take().or(card.phone);
            }
            None => {
                let Some(href) = card.href else { continue };
                let line = NationwideLine {
                    link: LinkView { title: card.title, href },
                    summary: card.summary,
                    modes: card.modes,
                    phone: card.phone,
                };
                lines.push((card.id, line));
            }
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

fn nearest(context: &Context, serving: &Serving) -> Vec<Card> {
    let shown = |near: &&crate::catalog::Nearest| context.edition.near.shows(near, context.catalog);
    let card = |near: &crate::catalog::Nearest| {
        let card = card::of_services(context, [&near.service]).pop()?;
        Some(Card { distance: Some(context.language.kilometres(near.kilometres)), ..card })
    };
    serving.nearest.iter().filter(shown).filter_map(card).collect()
}

/// Those of every page first, then the others that cover the municipality.
fn helplines(context: &Context, serving: &Serving) -> Vec<HelplineLine> {
    let first = context.edition.phone_help.iter().filter(|id| serving.helplines.contains(id));
    let mut others: Vec<_> = serving.helplines.iter().filter(|id| !context.edition.phone_help.contains(id)).collect();
    others.sort_by_key(|id| context.edition.helplines.iter().position(|shown| shown == *id));
    listing::helplines(context, first.chain(others))
}

/// Services of the municipality's own people: at places, on wheels, at home.
fn near(serving: &Serving) -> impl Iterator<Item = &Service> {
    serving.local.iter().chain(&serving.stops).chain(&serving.home_visits)
}

/// What is helped with there, in the vocabulary's order.
fn topics(context: &Context, serving: &Serving) -> Vec<LinkView> {
    let providers: BTreeSet<&Id<crate::entry::Provider>> =
        near(serving).map(|service| &service.provider).filter(|id| context.edition.providers.contains(id)).collect();
    let topics = providers.iter().filter_map(|id| context.catalog.providers.get(*id)).flat_map(|provider| &provider.entry.topics);
    let helped: BTreeSet<&str> =
        topics.filter(|topic| topic.level != Level::Refer).map(|topic| topic.code.value.as_str()).collect();
    let all = context.edition.topics.iter().filter(|code| helped.contains(code.as_str()));
    all.filter_map(|code| context.link(&PageKey::Topic(code.clone()), context.topic(code))).collect()
}

/// The languages of help there, by name.
fn languages(context: &Context, serving: &Serving) -> Vec<LinkView> {
    let shown = near(serving).filter(|service| context.edition.providers.contains(&service.provider));
    let points = shown.filter_map(|service| point(context, service));
    let codes: BTreeSet<Locale> = points.flat_map(|point| point.languages.iter().map(|language| language.code.value)).collect();
    let mut links: Vec<LinkView> = codes
        .iter()
        .filter_map(|locale| context.link(&PageKey::HelpLanguage(*locale), plain(context.language_name(*locale))))
        .collect();
    links.sort_by(|left, right| context.language.compare(&left.title.text, &right.title.text));
    links
}

fn neighbours(context: &Context, municipality: &Municipality) -> Vec<Neighbour> {
    let neighbour = |code: &MunicipalityCode| Neighbour {
        title: plain(context.municipality(*code)),
        href: context.href(&PageKey::Municipality(*code)),
    };
    let known = municipality.neighbours.iter().filter(|code| context.catalog.geography.municipalities.contains_key(code));
    let mut neighbours: Vec<Neighbour> = known.map(neighbour).collect();
    neighbours.sort_by(|left, right| context.language.compare(&left.title.text, &right.title.text));
    neighbours
}

fn structured_data(context: &Context, municipality: &Municipality, name: &str) -> String {
    let other: Vec<String> = other_names(context, municipality, name).into_iter().map(|(_, name)| name).collect();
    serde_json::json!({
        "@context": "https://schema.org",
        "@type": "City",
        "name": name,
        "alternateName": other,
        "identifier": municipality.code.as_str(),
        "url": context.url(&context.key),
        "geo": {"@type": "GeoCoordinates", "latitude": municipality.position.lat, "longitude": municipality.position.lon},
        "containedInPlace": {"@type": "AdministrativeArea", "name": context.region(&municipality.region)},
    })
    .to_string()
}
