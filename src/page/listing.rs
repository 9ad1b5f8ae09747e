//! Entries as lines of lists: providers by region, helplines, news, events.
//!
//! In: entries that a page has chosen. Out: small views with everything written out. Absent on purpose: cards (see `card`), and
//! which entries a page shows.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::card::{PhoneLine, PlaceLine, phone_line};
use super::context::{Context, LinkView, Words};
use super::filters::{self, Facts};
use super::{hours, phones};
use crate::catalog::{Provider, RegionId, ResolvedEvent, ResolvedHelpline};
use crate::edition::{EditionId, PageKey};
use crate::entry::code_lists::{Importance, NewsKind, OccurrenceStatus, Readers};
use crate::entry::{Entry, Helpline, Id, Locale, News, Occurrence, Scope};
use crate::language::Arguments;

/// Providers of one region, or of the whole country, as lines of a long list.
#[derive(Clone, Debug, Serialize)]
pub struct RegionLines {
    pub title: Words,
    pub href: Option<String>,
    /// For links within the page.
    pub anchor: String,
    pub count: i64,
    pub lines: Vec<Line>,
    /// Providers that the list leaves out.
    pub more: i64,
    /// Whether the lines are seen at once, or only when a reader unfolds them.
    pub open: bool,
}

/// A provider as one line.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub title: Words,
    pub href: Option<String>,
    /// Names of the municipalities of its places.
    pub places: String,
    pub notes: Vec<Words>,
    pub facts: Facts,
}

/// A provider for a list by regions.
pub struct Ranked<'c> {
    pub provider: &'c Provider,
    /// Lower ranks come first.
    pub rank: usize,
    pub notes: Vec<Words>,
}

/// Lines that one region shows at most; its own page and site have them all.
const LINES_OF_REGION: usize = 40;
/// Lines of all regions that are seen at once: about two screens of a phone.
const LINES_UNFOLDED: usize = 12;

/// Sorts providers into the regions of their places or files; those of the whole country come first.
pub fn by_region(context: &Context, ranked: &[Ranked]) -> Vec<RegionLines> {
    let mut by_key: BTreeMap<Option<RegionId>, Vec<&Ranked>> = BTreeMap::new();
    for one in ranked {
        let regions = regions_of(context, one.provider);
        if regions.is_empty() {
            by_key.entry(None).or_default().push(one);
        }
        for region in regions.into_iter().filter(|region| context.edition.regions.contains(region)) {
            by_key.entry(Some(region)).or_default().push(one);
        }
    }
    let mut regions: Vec<RegionLines> =
        by_key.into_iter().map(|(key, ranked)| region_lines(context, key.as_ref(), ranked)).collect();
    // The whole country has no address and comes first.
    regions.sort_by_cached_key(|lines| (lines.href.is_some(), context.language.sort_key(&lines.title.text)));
    let are_few = regions.len() == 1 || regions.iter().map(|region| region.lines.len()).sum::<usize>() <= LINES_UNFOLDED;
    regions.iter_mut().for_each(|region| region.open = are_few);
    regions
}

/// What is known of the providers, for filters.
pub fn facts(regions: &mut [RegionLines]) -> impl Iterator<Item = &mut Facts> {
    regions.iter_mut().flat_map(|region| &mut region.lines).map(|line| &mut line.facts)
}

fn regions_of(context: &Context, provider: &Provider) -> BTreeSet<RegionId> {
    let of_places = provider.municipalities.iter().map(|code| context.catalog.municipality(*code).region.clone());
    let own = match &provider.entry.scope {
        Scope::Region(region) => Some(region.clone()),
        Scope::National => None,
    };
    of_places.chain(own).collect()
}

fn region_lines(context: &Context, region: Option<&RegionId>, ranked: Vec<&Ranked>) -> RegionLines {
    let count = ranked.len();
    let mut lines: Vec<(usize, Line)> = ranked.into_iter().map(|ranked| (ranked.rank, line(context, ranked, region))).collect();
    lines.sort_by_cached_key(|(rank, line)| (*rank, context.language.sort_key(&line.title.text)));
    RegionLines {
        title: match region {
            Some(region) => Words { text: context.region(region), ..Words::default() },
            None => context.words_with("coverage-nationwide", &Arguments::new()),
        },
        href: region.and_then(|region| context.href(&PageKey::Region(region.clone()))),
        anchor: region.map_or("finland".to_string(), ToString::to_string),
        count: count as i64,
        lines: lines.into_iter().take(LINES_OF_REGION).map(|(_, line)| line).collect(),
        more: count.saturating_sub(LINES_OF_REGION) as i64,
        open: false,
    }
}

fn line(context: &Context, ranked: &Ranked, region: Option<&RegionId>) -> Line {
    let here = ranked
        .provider
        .municipalities
        .iter()
        .filter(|code| region.is_none_or(|region| context.catalog.municipality(**code).region == *region));
    let mut places: Vec<String> = here.map(|code| context.municipality(*code)).collect();
    places.sort_by(|left, right| context.language.compare(left, right));
    Line {
        title: context.choose_or_empty(&ranked.provider.entry.title),
        href: context.href(&PageKey::Provider(ranked.provider.entry.id.clone())),
        places: places.join(", "),
        notes: ranked.notes.clone(),
        facts: filters::facts(context, ranked.provider, &ranked.provider.points.iter().collect::<Vec<_>>()).without_hours(),
    }
}

/// A helpline in a list.
#[derive(Clone, Debug, Serialize)]
pub struct HelplineLine {
    pub title: Words,
    pub href: Option<String>,
    pub summary: Words,
    pub phone: Option<PhoneLine>,
    /// When the phone is answered, in words.
    pub when: Option<Words>,
}

/// The helplines of the ids that the edition has, in their order, each with the number that answers in the page's language.
pub fn helplines<'c>(context: &Context, ids: impl IntoIterator<Item = &'c Id<Helpline>>) -> Vec<HelplineLine> {
    helplines_in(context, ids, context.locale())
}

/// The same, each with the number that answers in a language.
pub fn helplines_in<'c>(context: &Context, ids: impl IntoIterator<Item = &'c Id<Helpline>>, locale: Locale) -> Vec<HelplineLine> {
    let helplines =
        ids.into_iter().filter(|id| context.edition.helplines.contains(id)).filter_map(|id| context.catalog.helplines.get(id));
    let line = |helpline: &ResolvedHelpline| HelplineLine {
        title: context.choose_or_empty(&helpline.entry.title),
        href: context.href(&PageKey::Helplines).map(|href| format!("{href}#{}", helpline.entry.id)),
        summary: context.choose_or_empty(&helpline.entry.summary),
        phone: phones::answering(helpline, locale).map(|phone| phone_line(phone.phone.number.value.as_str())),
        when: phones::answering(helpline, locale)
            .and_then(|phone| phone.timetable.as_ref())
            .or(helpline.timetable.as_ref())
            .and_then(|timetable| hours::sentence(context, timetable)),
    };
    helplines.map(line).collect()
}

/// A news item in a list.
#[derive(Clone, Debug, Serialize)]
pub struct NewsLine {
    pub link: LinkView,
    pub kind: Words,
    pub date: String,
    pub iso: String,
    pub summary: Words,
    pub important: bool,
}

/// The newest items that are chosen, current, and for these readers; at most so many.
pub fn news(context: &Context, readers: Readers, most: usize, chosen: impl Fn(&Entry<News>) -> bool) -> Vec<NewsLine> {
    let as_of = context.catalog.as_of;
    let current = |news: &&Entry<News>| {
        let of_network = news.readers == Some(Readers::Network) || news.kind.value == NewsKind::ForNetwork;
        let fits = of_network == (readers == Readers::Network);
        fits && news.date.value.date() <= as_of
            && news.expires.as_ref().is_none_or(|expires| expires.value >= as_of)
            && chosen(news)
    };
    let line = |news: &Entry<News>| {
        let important = news.importance.as_ref().is_some_and(|importance| importance.value != Importance::Normal);
        Some(NewsLine {
            link: context.link(&PageKey::News(news.id.clone()), context.choose_or_empty(&news.title))?,
            kind: context.words_with(&format!("news-kind-{}", news.kind.value.code()), &Arguments::new()),
            date: context.language.date_short(news.date.value.date()),
            iso: news.date.value.date().to_string(),
            summary: context.choose_or_empty(&news.summary),
            important,
        })
    };
    let items = context.edition.news.iter().filter_map(|id| context.catalog.news.get(id));
    items.filter(current).filter_map(line).take(most).collect()
}

/// Whether news concern a region; in the region's own edition those of the whole country do too.
pub fn news_of_region(context: &Context, news: &Entry<News>, region: &RegionId) -> bool {
    let named = news.regions.iter().any(|named| named.value == region.as_str());
    named || news.scope == Scope::Region(region.clone()) || context.edition.id == EditionId::Region(region.clone())
}

/// An event in a list, by the next of its times.
#[derive(Clone, Debug, Serialize)]
pub struct EventLine {
    pub link: LinkView,
    pub kind: Words,
    pub when: Words,
    /// Start, for `<time>`.
    pub iso: String,
    pub place: Option<PlaceLine>,
    pub online: bool,
    /// Cancelled, moved or full.
    pub status: Option<Words>,
}

/// The next events that are chosen and for these readers; at most so many.
pub fn events(context: &Context, readers: Readers, most: usize, chosen: impl Fn(&ResolvedEvent) -> bool) -> Vec<EventLine> {
    let as_of = context.catalog.as_of;
    let mut coming: Vec<(&ResolvedEvent, &Occurrence)> = context
        .edition
        .events
        .iter()
        .filter_map(|id| context.catalog.events.get(id))
        .filter(|event| {
            event.is_upcoming(as_of)
                && (event.entry.readers == Some(Readers::Network)) == (readers == Readers::Network)
                && chosen(event)
        })
        .filter_map(|event| Some((event, event.next(as_of)?)))
        .collect();
    coming.sort_by_key(|(event, next)| (next.start.value, event.entry.id.clone()));
    let line = |(event, next): (&ResolvedEvent, &Occurrence)| {
        let entry = &event.entry;
        let (start, end) = (next.start.value, next.end.value);
        let day = context.language.date_weekday_short(start.date());
        let when = if start.date() == end.date() {
            let times = context.language.time_range(start.time(), end.time());
            context.words_with("event-time", &Arguments::new().text("date", day).text("times", times))
        } else {
            let last = context.language.date_weekday_short(end.date());
            context.words_with("event-from-to", &Arguments::new().text("from", day).text("to", last))
        };
        let status = match next.status {
            _ if entry.cancelled.is_some() => Some(OccurrenceStatus::Cancelled),
            Some(status) if status != OccurrenceStatus::Ok => Some(status),
            _ => None,
        };
        let place = event.place.as_ref().and_then(|place| context.catalog.places.get(place));
        Some(EventLine {
            link: context.link(&PageKey::Event(entry.id.clone()), context.choose_or_empty(&entry.title))?,
            kind: context.words_with(&format!("event-kind-{}", entry.kind.code()), &Arguments::new()),
            when,
            iso: start.strftime("%Y-%m-%dT%H:%M").to_string(),
            place: place.map(|place| PlaceLine {
                name: context.name(&place.entry.name),
                municipality: context.municipality(place.municipality),
            }),
            online: entry.online.is_some(),
            status: status.map(|status| context.words_with(&format!("event-status-{}", status.code()), &Arguments::new())),
        })
    };
    coming.into_iter().filter_map(line).take(most).collect()
}

/// Whether an event concerns a region; in the region's own edition those of the whole country do too.
pub fn event_of_region(context: &Context, event: &ResolvedEvent, region: &RegionId) -> bool {
    event.regions.contains(region) || (event.regions.is_empty() && context.edition.id == EditionId::Region(region.clone()))
}
