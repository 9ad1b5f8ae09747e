//! Languages of help: the list, and who helps in one of them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::context::{Context, LinkView, Words};
use super::filters::{self, Filters, Kind};
use super::listing::{self, HelplineLine, Ranked, RegionLines};
use super::topic::{front, helpers};
use super::ways::{self, WayGroup};
use super::{Crumb, Head, Made};
use crate::catalog::{Provider, Service};
use crate::edition::{EditionId, PageKey};
use crate::entry::Locale;
use crate::entry::code_lists::Fluency;
use crate::language::Arguments;

#[derive(Serialize)]
struct ListView {
    spoken: Vec<LanguageItem>,
    signed: Vec<LanguageItem>,
}

/// A language of help.
#[derive(Clone, Serialize)]
pub struct LanguageItem {
    pub lang: String,
    pub link: LinkView,
    /// In itself, where that differs.
    pub own_name: Option<Words>,
    pub count: i64,
}

/// All languages in which somebody helps.
pub fn list(context: &Context) -> Made {
    let (signed, spoken): (Vec<_>, Vec<_>) = items(context)
        .into_iter()
        .partition(|(locale, _)| context.catalog.vocabulary.languages.get(locale).is_some_and(|language| language.signed));
    let only = |items: Vec<(Locale, LanguageItem)>| items.into_iter().map(|(_, item)| item).collect();
    let head = Head {
        title: context.words_with("help-languages-heading", &Arguments::new()),
        description: context.text("help-languages-lead"),
        breadcrumbs: vec![front(context)],
        ..Head::default()
    };
    Made::new("help-languages.html", head, &ListView { spoken: only(spoken), signed: only(signed) })
}

/// The languages by name.
fn items(context: &Context) -> Vec<(Locale, LanguageItem)> {
    let mut counts: BTreeMap<Locale, i64> = BTreeMap::new();
    for provider in helpers(context) {
        for locale in languages(provider) {
            *counts.entry(locale).or_default() += 1;
        }
    }
    let item = |locale: &Locale| {
        let name = context.language_name(*locale);
        let item = LanguageItem {
            lang: locale.to_string(),
            own_name: own_name(context, *locale, &name),
            link: context.link(&PageKey::HelpLanguage(*locale), Words { text: name, ..Words::default() })?,
            count: counts.get(locale).copied().unwrap_or_default(),
        };
        Some((*locale, item))
    };
    let mut items: Vec<(Locale, LanguageItem)> = context.edition.help_languages.iter().filter_map(item).collect();
    items.sort_by(|(_, left), (_, right)| context.language.compare(&left.link.title.text, &right.link.title.text));
    items
}

/// The languages that most providers help in.
pub fn most_spoken(context: &Context, most: usize) -> Vec<LanguageItem> {
    let mut items: Vec<LanguageItem> = items(context).into_iter().map(|(_, item)| item).collect();
    items.sort_by_key(|item| std::cmp::Reverse(item.count));
    items.truncate(most);
    items
}

fn own_name(context: &Context, locale: Locale, name: &str) -> Option<Words> {
    let autonym = &context.catalog.vocabulary.languages.get(&locale)?.autonym;
    (!autonym.is_empty() && autonym != name).then(|| context.words(autonym.clone(), locale))
}

fn languages(provider: &Provider) -> std::collections::BTreeSet<Locale> {
    provider.points.iter().flat_map(|point| point.languages.iter().map(|language| language.code.value)).collect()
}

#[derive(Serialize)]
struct View {
    title: Words,
    own_name: Option<Words>,
    count: i64,
    /// In the national edition.
    regions: Vec<RegionLines>,
    /// In a region's edition, by how help is given.
    ways: Vec<WayGroup>,
    filters: Filters,
    helplines: Vec<HelplineLine>,
}

/// One language of help.
pub fn made(context: &Context, locale: Locale) -> Made {
    let name = context.language_name(locale);
    let title = context.words_with("providers-in-language", &Arguments::new().text("language", name.as_str()));
    let ranked = ranked(context, locale);
    let national = context.edition.id == EditionId::National;
    let mut regions = if national { listing::by_region(context, &ranked) } else { Vec::new() };
    let mut ways = if national { Vec::new() } else { ways(context, &ranked, locale) };
    let cards = ways.iter_mut().flat_map(|group| &mut group.cards).map(|card| &mut card.facts);
    let filters = filters::offer(context, &[Kind::Wish, Kind::Topic, Kind::Mode], listing::facts(&mut regions).chain(cards));
    let speaking = context
        .catalog
        .helplines
        .values()
        .filter(|helpline| helpline.entry.languages.iter().any(|language| language.code.value == locale));
    let view = View {
        title: title.clone(),
        own_name: own_name(context, locale, &name),
        count: ranked.len() as i64,
        regions,
        ways,
        filters,
        helplines: listing::helplines_in(context, speaking.map(|helpline| &helpline.entry.id), locale),
    };
    let languages =
        Crumb { title: context.words_with("nav-help-languages", &Arguments::new()), href: context.href(&PageKey::HelpLanguages) };
    let head = Head { description: title.text.clone(), title, breadcrumbs: vec![front(context), languages], ..Head::default() };
    Made::new("help-language.html", head, &view)
}

/// By how help is given, those points that the language is spoken at.
fn ways(context: &Context, ranked: &[Ranked], locale: Locale) -> Vec<WayGroup> {
    let speaking = |provider: &Provider, point: usize| {
        let languages = provider.points.get(point).map_or(&[][..], |point| &point.languages);
        languages.iter().any(|language| language.code.value == locale)
    };
    let services = ranked.iter().flat_map(|ranked| {
        let points = (0..ranked.provider.points.len()).filter(|point| speaking(ranked.provider, *point));
        points.map(|point| Service { provider: ranked.provider.entry.id.clone(), point })
    });
    ways::groups(context, ways::ALL, &services.collect::<Vec<_>>())
}

/// Who helps in a language, the fluent first.
fn ranked<'c>(context: &Context<'c>, locale: Locale) -> Vec<Ranked<'c>> {
    let ranked = |provider: &'c Provider| {
        let spoken = provider.points.iter().flat_map(|point| &point.languages).filter(|language| language.code.value == locale);
        let best = spoken.min_by_key(|language| language.how as usize)?;
        let mut notes = Vec::new();
        if best.how != Fluency::Fluent {
            notes.push(context.words_with(&format!("how-{}", best.how.code()), &Arguments::new()));
        }
        Some(Ranked { provider, rank: best.how as usize, notes })
    };
    helpers(context).filter_map(ranked).collect()
}
