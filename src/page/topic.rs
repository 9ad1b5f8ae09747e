//! Topics: the list by groups, and who helps with one of them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::card::{self, Card};
use super::context::{Context, LinkView, Words};
use super::filters::{self, Filters, Kind};
use super::listing::{self, EventLine, HelplineLine, NewsLine, Ranked, RegionLines};
use super::{Crumb, Head, Made};
use crate::catalog::Provider;
use crate::edition::{EditionId, PageKey};
use crate::entry::code_lists::{Level, Readers};
use crate::entry::{At, Locale, TopicEntry};
use crate::language::Arguments;

#[derive(Serialize)]
struct ListView {
    groups: Vec<GroupView>,
}

/// A group of topics.
#[derive(Serialize)]
pub struct GroupView {
    pub code: String,
    pub name: Words,
    pub topics: Vec<TopicItem>,
}

#[derive(Clone, Serialize)]
pub struct TopicItem {
    pub link: LinkView,
    pub explanation: Words,
    /// Providers that help with it themselves.
    pub count: i64,
}

/// All topics by group.
pub fn list(context: &Context) -> Made {
    let head = Head {
        title: context.words_with("topics-heading", &Arguments::new()),
        description: context.text("topics-lead"),
        breadcrumbs: vec![front(context)],
        ..Head::default()
    };
    Made::new("topics.html", head, &ListView { groups: groups(context) })
}

/// The first step of every way.
pub fn front(context: &Context) -> Crumb {
    Crumb { title: context.words_with("site-home", &Arguments::new()), href: context.href(&PageKey::Front) }
}

/// The groups that have topics in the edition.
pub fn groups(context: &Context) -> Vec<GroupView> {
    let counts = counts(context);
    let group = |group: &crate::entry::TopicGroup| GroupView {
        code: group.code.value.replace('_', "-"),
        name: context.choose_or_empty(&group.name),
        topics: topics_of(context, &group.code).filter_map(|topic| item(context, topic, &counts)).collect(),
    };
    context.catalog.vocabulary.groups.iter().map(group).filter(|group| !group.topics.is_empty()).collect()
}

/// The topics that readers ask most about.
pub fn most_asked(context: &Context, most: usize) -> Vec<TopicItem> {
    let counts = counts(context);
    let topics = most_asked_codes(context, most).into_iter().filter_map(|code| context.catalog.vocabulary.topic(code));
    topics.filter_map(|topic| item(context, topic, &counts)).collect()
}

/// Those that the portal names, then those that most providers help with.
pub fn most_asked_codes<'c>(context: &Context<'c>, most: usize) -> Vec<&'c str> {
    let (catalog, edition) = (context.catalog, context.edition);
    let named: Vec<&str> = catalog.portal.most_asked.iter().map(|code| code.value.as_str()).collect();
    let topics = catalog.vocabulary.topics.iter().filter(|topic| edition.topics.contains(&topic.code.value));
    let mut codes: Vec<&str> = topics.map(|topic| topic.code.value.as_str()).collect();
    let place = |code: &str| named.iter().position(|named| *named == code).unwrap_or(named.len());
    // Counting is left out where all are named. Stable: topics of equal weight stay in the vocabulary's order.
    if codes.iter().filter(|code| place(code) < named.len()).count() < most {
        let counts = counts(context);
        codes.sort_by_key(|code| std::cmp::Reverse(counts.get(code).copied().unwrap_or_default()));
    }
    codes.sort_by_key(|code| place(code));
    codes.truncate(most);
    codes
}

fn topics_of<'c>(context: &Context<'c>, group: &'c str) -> impl Iterator<Item = &'c TopicEntry> {
    let edition = context.edition;
    context
        .catalog
        .vocabulary
        .topics
        .iter()
        .filter(move |topic| topic.group.value == group && edition.topics.contains(&topic.code.value))
}

fn item(context: &Context, topic: &TopicEntry, counts: &BTreeMap<&str, i64>) -> Option<TopicItem> {
    Some(TopicItem {
        link: context.link(&PageKey::Topic(topic.code.value.clone()), context.choose_or_empty(&topic.name))?,
        explanation: topic.explanation.as_ref().map(|text| context.choose_or_empty(text)).unwrap_or_default(),
        count: counts.get(topic.code.value.as_str()).copied().unwrap_or_default(),
    })
}

/// How many providers of the edition help with each topic.
fn counts<'c>(context: &Context<'c>) -> BTreeMap<&'c str, i64> {
    let mut counts = BTreeMap::new();
    for provider in helpers(context) {
        for topic in provider.entry.topics.iter().filter(|topic| topic.level != Level::Refer) {
            *counts.entry(topic.code.value.as_str()).or_default() += 1;
        }
    }
    counts
}

/// The edition's providers from whom help can be had.
pub fn helpers<'c>(context: &Context<'c>) -> impl Iterator<Item = &'c Provider> {
    let catalog = context.catalog;
    context.edition.providers.iter().filter_map(move |id| catalog.providers.get(id)).filter(|provider| provider.gives_help())
}

#[derive(Serialize)]
struct View {
    name: Words,
    explanation: Words,
    /// Everyday words for it, as a list.
    words: Option<Words>,
    count: i64,
    filters: Filters,
    /// In the national edition.
    regions: Vec<RegionLines>,
    /// In a region's edition.
    levels: Vec<LevelView>,
    helplines: Vec<HelplineLine>,
    guides: Vec<LinkView>,
    news: Vec<NewsLine>,
    events: Vec<EventLine>,
    group: Words,
    group_href: Option<String>,
    related: Vec<LinkView>,
}

/// Providers that help equally far.
#[derive(Serialize)]
struct LevelView {
    code: &'static str,
    cards: Vec<Card>,
}

/// One topic.
pub fn made(context: &Context, code: &str) -> Made {
    let Some(topic) = context.catalog.vocabulary.topic(code) else { return Made::new("topic.html", Head::default(), &()) };
    let name = context.choose_or_empty(&topic.name);
    let ranked = ranked(context, code);
    let national = context.edition.id == EditionId::National;
    let group = context.catalog.vocabulary.groups.iter().find(|group| group.code.value == topic.group.value);
    let topics_href = context.href(&PageKey::Topics);
    let related = topics_of(context, &topic.group).filter(|other| other.code.value != code);
    let mut regions = if national { listing::by_region(context, &ranked) } else { Vec::new() };
    let mut levels = if national { Vec::new() } else { levels(context, &ranked) };
    let cards = levels.iter_mut().flat_map(|level| &mut level.cards).map(|card| &mut card.facts);
    let filters = filters::offer(context, &[Kind::Wish, Kind::Mode, Kind::Language], listing::facts(&mut regions).chain(cards));
    let view = View {
        name: name.clone(),
        explanation: topic.explanation.as_ref().map(|text| context.choose_or_empty(text)).unwrap_or_default(),
        words: everyday_words(context, topic),
        count: ranked.len() as i64,
        filters,
        regions,
        levels,
        helplines: listing::helplines(context, context.catalog.helplines_for(code).map(|helpline| &helpline.entry.id)),
        guides: guides(context, code),
        news: listing::news(context, Readers::Public, 5, |news| {
            news.related.as_ref().is_some_and(|related| related.topics.iter().any(|topic| topic.value == code))
        }),
        events: listing::events(context, Readers::Public, 5, |event| {
            event.entry.topics.iter().any(|topic| topic.code.value == code)
        }),
        group: group.map(|group| context.choose_or_empty(&group.name)).unwrap_or_default(),
        group_href: topics_href.clone().map(|href| format!("{href}#{}", topic.group.value.replace('_', "-"))),
        related: related
            .filter_map(|other| context.link(&PageKey::Topic(other.code.value.clone()), context.choose_or_empty(&other.name)))
            .collect(),
    };
    let head = Head {
        description: context.text_with("meta-topic", &Arguments::new().text("topic", name.text.as_str())),
        breadcrumbs: vec![
            front(context),
            Crumb { title: context.words_with("nav-topics", &Arguments::new()), href: topics_href },
        ],
        structured_data: Some(structured_data(context, topic, &name)),
        title: name,
        ..Head::default()
    };
    Made::new("topic.html", head, &view)
}

/// Who helps with a topic, those that do it together with the reader first; those that only point elsewhere are left out.
fn ranked<'c>(context: &Context<'c>, code: &str) -> Vec<Ranked<'c>> {
    let ranked = |provider: &'c Provider| {
        let topic = provider.entry.topics.iter().find(|topic| topic.code.value == code && topic.level != Level::Refer)?;
        let mut notes = Vec::new();
        if topic.level != Level::Together {
            notes.push(context.words_with(&format!("topic-level-{}", topic.level.code()), &Arguments::new()));
        }
        notes.extend(topic.note.as_ref().and_then(|note| context.choose(note)));
        Some(Ranked { provider, rank: topic.level as usize, notes })
    };
    helpers(context).filter_map(ranked).collect()
}

fn levels(context: &Context, ranked: &[Ranked]) -> Vec<LevelView> {
    let level = |level: &Level| {
        let at_level = ranked.iter().filter(|ranked| ranked.rank == *level as usize);
        let mut cards: Vec<Card> = at_level.map(|ranked| card::of_provider(context, ranked.provider)).collect();
        card::sort(context, &mut cards);
        LevelView { code: level.code(), cards }
    };
    Level::ALL.iter().filter(|level| **level != Level::Refer).map(level).filter(|level| !level.cards.is_empty()).collect()
}

fn everyday_words(context: &Context, topic: &TopicEntry) -> Option<Words> {
    let (locale, words): (Locale, &At<Vec<String>>) = context.language.choose(&topic.search)?;
    let language = context.languages.get(locale).unwrap_or(context.language);
    Some(context.words(language.list(&words.value), locale)).filter(|words| !words.text.is_empty())
}

/// The guidance that belongs to a topic.
fn guides(context: &Context, code: &str) -> Vec<LinkView> {
    let pages = context.edition.pages.iter().filter_map(|id| context.catalog.pages.get(id));
    let about = pages.filter(|page| page.topics.iter().any(|topic| topic.value == code));
    about.filter_map(|page| context.link(&PageKey::Page(page.id.clone()), context.choose_or_empty(&page.title))).collect()
}

fn structured_data(context: &Context, topic: &TopicEntry, name: &Words) -> String {
    let mut service = serde_json::json!({
        "@context": "https://schema.org",
        "@type": "Service",
        "name": name.text,
        "areaServed": {"@type": "Country", "name": "FI"},
        "url": context.url(&context.key),
    });
    if let (Some(fields), Some(kind)) =
        (service.as_object_mut(), topic.mapping.as_ref().and_then(|mapping| mapping.schema_service_type.clone()))
    {
        fields.insert("serviceType".to_string(), kind.into());
    }
    service.to_string()
}
