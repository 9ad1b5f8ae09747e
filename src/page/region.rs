//! Regions: the list with its map, and one region's page, which is also the front page of the region's own edition.

use std::collections::BTreeSet;

use serde::Serialize;

use super::card::{self, Card, PhoneLine, phone_line};
use super::context::{Context, LinkView, ProseView, Words};
use super::filters::{self, Filters, Kind};
use super::help_language::{self, LanguageItem};
use super::listing::{self, EventLine, HelplineLine, NewsLine};
use super::map::{self, Map};
use super::municipality_list::plain;
use super::paper;
use super::topic::{self, TopicItem, front};
use super::ways::{self, WayGroup};
use super::{Crumb, Head, Made, municipality_list};
use crate::catalog::{Catalog, MunicipalityCode, Point, Provider, RegionGeography, RegionId, Service, Serving};
use crate::edition::{BaseUrl, EditionId, PageKey};
use crate::entry::code_lists::{Readers, Section};
use crate::entry::{Coordinator, Id, Scope};
use crate::language::Arguments;

const TOPICS: usize = 8;
const NEWS: usize = 5;
const EVENTS: usize = 5;

#[derive(Serialize)]
struct ListView {
    regions: Vec<RegionItem>,
    view_box: &'static str,
}

/// A region in a list.
#[derive(Clone, Serialize)]
pub struct RegionItem {
    pub link: LinkView,
    pub municipalities: i64,
    /// Providers that help there.
    pub providers: i64,
    /// Its outline on the map.
    pub outline: String,
}

/// All regions.
pub fn list(context: &Context) -> Made {
    let head = Head {
        title: context.words_with("regions-heading", &Arguments::new()),
        description: context.text("regions-lead"),
        breadcrumbs: vec![front(context)],
        ..Head::default()
    };
    Made::new("regions.html", head, &ListView { regions: items(context), view_box: map::VIEW_BOX })
}

/// The regions by name.
pub fn items(context: &Context) -> Vec<RegionItem> {
    let item = |id: &RegionId| {
        let region = context.catalog.geography.regions.get(id)?;
        Some(RegionItem {
            link: context.link(&PageKey::Region(id.clone()), plain(context.region(id)))?,
            municipalities: region.municipalities.len() as i64,
            providers: topic::helpers(context).filter(|provider| is_in(context.catalog, provider, id)).count() as i64,
            outline: region.outline.path.clone(),
        })
    };
    let mut items: Vec<RegionItem> = context.edition.regions.iter().filter_map(item).collect();
    items.sort_by(|left, right| context.language.compare(&left.link.title.text, &right.link.title.text));
    items
}

/// Whether a provider is the region's: by its file or by a place.
fn is_in(catalog: &Catalog, provider: &Provider, region: &RegionId) -> bool {
    let has_place = provider.municipalities.iter().any(|code| catalog.municipality(*code).region == *region);
    has_place || provider.entry.scope == Scope::Region(region.clone())
}

#[derive(Serialize)]
struct View {
    title: Words,
    name: String,
    paper: Vec<LinkView>,
    is_front: bool,
    summary: Words,
    body: Option<ProseView>,
    pinned: Vec<Card>,
    municipalities: Vec<MunicipalityItem>,
    municipalities_href: Option<String>,
    filters: Filters,
    /// Help that reaches the whole region, by how it is given.
    everywhere: Vec<WayGroup>,
    helplines: Vec<HelplineLine>,
    helplines_href: Option<String>,
    topics: Vec<TopicItem>,
    topics_href: Option<String>,
    languages: Vec<LanguageItem>,
    coordinator: Option<CoordinatorView>,
    news: Vec<NewsLine>,
    news_href: Option<String>,
    events: Vec<EventLine>,
    events_href: Option<String>,
    feed_href: Option<String>,
    calendar_href: Option<String>,
    network: Option<LinkView>,
    organisations: i64,
    organisations_href: Option<String>,
    helpers: Option<LinkView>,
    neighbours: Vec<Neighbour>,
    /// The region's own site, in the national edition.
    own_site: Option<String>,
    map: Map,
}

/// A municipality in a region's list.
#[derive(Serialize)]
struct MunicipalityItem {
    link: LinkView,
    /// Its name in the other official language, where that differs.
    other_name: Option<Words>,
    /// Providers that help in it.
    providers: i64,
}

#[derive(Clone, Serialize)]
pub struct Neighbour {
    pub title: Words,
    /// `None` when the edition does not have the page.
    pub href: Option<String>,
}

/// Whom to ask about the work in an area.
#[derive(Clone, Serialize)]
pub struct CoordinatorView {
    pub organisation: Words,
    pub href: Option<String>,
    pub email: Option<String>,
    pub phone: Option<PhoneLine>,
    pub url: Option<String>,
}

/// One region.
pub fn made(context: &Context, id: &RegionId) -> Made {
    let Some(geography) = context.catalog.geography.regions.get(id) else {
        return Made::new("region.html", Head::default(), &());
    };
    let entry = context.catalog.regions.get(id);
    let name = context.region(id);
    let own = context.edition.id == EditionId::Region(id.clone());
    let is_front = context.key == PageKey::Front;
    let title = match context.region_inside(id) {
        Some(inside) => context.words_with("region-title-inside", &Arguments::new().text("inside", inside)),
        None => context.words_with("region-title", &Arguments::new().text("region", name.as_str())),
    };
    let phone_help: &[crate::entry::At<Id<crate::entry::Helpline>>] = entry.map_or(&[], |region| &region.phone_help);
    let helplines = match phone_help.is_empty() {
        true => listing::helplines(context, &context.edition.phone_help),
        false => listing::helplines(context, phone_help.iter().map(|id| &id.value)),
    };
    let mut pinned = pinned(context, id);
    let shown: BTreeSet<&str> = pinned.iter().map(|card| card.id.as_str()).collect();
    let mut everywhere = everywhere(context, geography, &shown);
    let cards = pinned.iter_mut().chain(everywhere.iter_mut().flat_map(|group| &mut group.cards));
    let kinds = [Kind::Wish, Kind::Topic, Kind::Language];
    let filters = filters::offer(context, &kinds, cards.map(|card| &mut card.facts));
    let link = |key: PageKey, text: &str| context.link(&key, context.words_with(text, &Arguments::new()));
    let feeds = Some(id).filter(|_| !own);
    let below =
        |path: String| Some(context.edition.base.path_of(&path)).filter(|_| context.edition.plan.artifact(&path).is_some());
    let view = View {
        title: title.clone(),
        name: name.clone(),
        paper: paper::region_links(context, id),
        is_front,
        summary: entry.map(|region| context.choose_or_empty(&region.summary)).unwrap_or_default(),
        body: entry.and_then(|region| context.prose(&region.bodies)),
        filters,
        pinned,
        municipalities: municipalities(context, geography),
        municipalities_href: context.href(&PageKey::Municipalities),
        everywhere,
        helplines,
        helplines_href: context.href(&PageKey::Helplines),
        topics: if own { topic::most_asked(context, TOPICS) } else { Vec::new() },
        topics_href: context.href(&PageKey::Topics),
        languages: if own { help_language::most_spoken(context, TOPICS) } else { Vec::new() },
        coordinator: entry.map(|region| coordinator(context, &region.coordinator)),
        news: listing::news(context, Readers::Public, NEWS, |news| listing::news_of_region(context, news, id)),
        news_href: context.href(&PageKey::NewsList),
        events: listing::events(context, Readers::Public, EVENTS, |event| listing::event_of_region(context, event, id)),
        events_href: context.href(&PageKey::EventList),
        feed_href: below(crate::edition::Plan::news_feed(context.locale(), feeds)),
        calendar_href: below(crate::edition::Plan::calendar(context.locale(), feeds)),
        network: context.link(
            &PageKey::Network(Some(id.clone())),
            context.words_with("network-title-region", &Arguments::new().text("region", name.as_str())),
        ),
        organisations: organisations(context, id).count() as i64,
        organisations_href: context.href(&PageKey::Organisations),
        helpers: link(PageKey::Section(Section::Helpers), "home-helpers-link"),
        neighbours: neighbours(context, id),
        own_site: entry.filter(|_| !own).map(|region| own_site(context, region)),
        map: map::around(context, id),
    };
    let regions = Crumb { title: context.words_with("nav-regions", &Arguments::new()), href: context.href(&PageKey::Regions) };
    let head = Head {
        title,
        description: context.text_with("meta-region", &Arguments::new().text("region", name.as_str())),
        breadcrumbs: if is_front { Vec::new() } else { vec![front(context), regions] },
        structured_data: Some(structured_data(context, id, &name)),
        ..Head::default()
    };
    Made::new("region.html", head, &view)
}

/// The region's site in the page's language, or its root, which offers the languages.
fn own_site(context: &Context, region: &crate::entry::Region) -> String {
    let base = BaseUrl::parse(region.site.base_url.value.as_str());
    let has_language = region.languages.iter().any(|locale| locale.value == context.locale());
    let folder = if has_language { format!("{}/", context.locale()) } else { String::new() };
    base.map_or_else(|| region.site.base_url.value.as_str().to_string(), |base| base.url_of(&folder))
}

/// The entries that the region's coordinators put first, in their order.
fn pinned(context: &Context, id: &RegionId) -> Vec<Card> {
    let pinned = context.catalog.regions.get(id).map_or(&[][..], |region| &region.pinned);
    let shown = pinned
        .iter()
        .filter(|pin| context.edition.providers.contains(&pin.id.value))
        .filter_map(|pin| context.catalog.providers.get(&pin.id.value));
    let card = |provider: &Provider| Card { pinned: true, ..card::of_provider(context, provider) };
    shown.filter(|provider| provider.is_listed()).map(card).collect()
}

/// The points that reach every municipality of the region but not the whole country, by how help is given.
fn everywhere(context: &Context, region: &RegionGeography, shown: &BTreeSet<&str>) -> Vec<WayGroup> {
    let municipalities: Vec<_> = region.municipalities.iter().map(|code| context.catalog.municipality(*code)).collect();
    let reaches =
        |point: &Point| !point.area.is_nationwide() && municipalities.iter().all(|municipality| point.area.covers(municipality));
    let helpers = topic::helpers(context).filter(|provider| !shown.contains(provider.entry.id.as_str()));
    let services = helpers.flat_map(|provider| {
        let points = provider.points.iter().enumerate().filter(|(_, point)| reaches(point));
        points.map(|(point, _)| Service { provider: provider.entry.id.clone(), point })
    });
    ways::groups(context, ways::ALL, &services.collect::<Vec<_>>())
}

fn municipalities(context: &Context, region: &RegionGeography) -> Vec<MunicipalityItem> {
    let item = |code: &MunicipalityCode| {
        Some(MunicipalityItem {
            link: context.link(&PageKey::Municipality(*code), plain(context.municipality(*code)))?,
            other_name: municipality_list::other_name(context, *code),
            providers: local_providers(context, context.catalog.serving(*code)),
        })
    };
    let mut items: Vec<MunicipalityItem> = region.municipalities.iter().filter_map(item).collect();
    items.sort_by(|left, right| context.language.compare(&left.link.title.text, &right.link.title.text));
    items
}

/// How many providers of the edition help in the municipality itself.
fn local_providers(context: &Context, serving: &Serving) -> i64 {
    let local = serving.local.iter().chain(&serving.stops).map(|service| &service.provider);
    local.filter(|id| context.edition.providers.contains(id)).collect::<BTreeSet<_>>().len() as i64
}

/// The organisations of a region's own files.
pub fn organisations<'c>(
    context: &Context<'c>,
    id: &RegionId,
) -> impl Iterator<Item = &'c crate::entry::Entry<crate::entry::Organisation>> {
    let (scope, catalog) = (Scope::Region(id.clone()), context.catalog);
    context
        .edition
        .organisations
        .iter()
        .filter_map(move |id| catalog.organisations.get(id))
        .filter(move |organisation| organisation.scope == scope)
}

pub fn coordinator(context: &Context, coordinator: &Coordinator) -> CoordinatorView {
    CoordinatorView {
        organisation: context.organisation(&coordinator.organisation).unwrap_or_default(),
        href: context.href(&PageKey::Organisation(coordinator.organisation.value.clone())),
        email: coordinator.email.as_ref().map(|email| email.value.as_str().to_string()),
        phone: coordinator.phone.as_ref().map(|phone| phone_line(phone.value.as_str())),
        url: coordinator.url.as_ref().map(|url| url.as_str().to_string()),
    }
}

/// The neighbours that the region's file names, by name; in a region's edition they lead to their own sites.
fn neighbours(context: &Context, id: &RegionId) -> Vec<Neighbour> {
    let named = context.catalog.regions.get(id).map_or(&[][..], |region| &region.neighbours);
    let neighbour = |id: &crate::entry::At<String>| {
        let geography = context.catalog.geography.region(id)?;
        let page = context.href(&PageKey::Region(geography.id.clone()));
        let site = || context.catalog.regions.get(&geography.id).map(|region| own_site(context, region));
        Some(Neighbour { title: plain(context.region(&geography.id)), href: page.or_else(site) })
    };
    let mut neighbours: Vec<Neighbour> = named.iter().filter_map(neighbour).collect();
    neighbours.sort_by(|left, right| context.language.compare(&left.title.text, &right.title.text));
    neighbours
}

fn structured_data(context: &Context, id: &RegionId, name: &str) -> String {
    serde_json::json!({
        "@context": "https://schema.org",
        "@type": "AdministrativeArea",
        "name": name,
        "url": context.url(&context.key),
        "containedInPlace": {"@type": "Country", "name": "FI"},
        "identifier": context.catalog.geography.regions.get(id).map(|region| region.code.clone()),
    })
    .to_string()
}
