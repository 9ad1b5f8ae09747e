//! The front page: one question, the ways to answer it, and the phone.
//!
//! In a region's edition the front page is the region's page; see `region`.

use serde::Serialize;

use super::context::{Context, LinkView, ProseView, Words};
use super::help_language::{self, LanguageItem};
use super::listing::{self, EventLine, HelplineLine, NewsLine};
use super::map;
use super::region::{self, RegionItem};
use super::topic::{self, TopicItem};
use super::{Head, Made, municipality_list};
use crate::edition::PageKey;
use crate::entry::Scope;
use crate::entry::code_lists::{Readers, Section, Syndicate};
use crate::language::Arguments;

/// Most asked problems that the front page names.
const TOPICS: usize = 8;
const LANGUAGES: usize = 8;
const NEWS: usize = 5;
const EVENTS: usize = 5;

#[derive(Serialize)]
struct View {
    summary: Words,
    body: Option<ProseView>,
    helplines: Vec<HelplineLine>,
    regions: Vec<RegionItem>,
    view_box: &'static str,
    municipalities_href: Option<String>,
    letters: Vec<LinkView>,
    topics: Vec<TopicItem>,
    topics_href: Option<String>,
    languages: Vec<LanguageItem>,
    languages_href: Option<String>,
    providers: i64,
    news: Vec<NewsLine>,
    news_href: Option<String>,
    events: Vec<EventLine>,
    events_href: Option<String>,
    helpers: Option<LinkView>,
    network: Option<LinkView>,
    guides: Option<LinkView>,
}

pub fn made(context: &Context) -> Made {
    if let Some(region) = context.edition.id.region() {
        return region::made(context, region);
    }
    let portal = &context.catalog.portal;
    let link = |key: PageKey, text: &str| context.link(&key, context.words_with(text, &Arguments::new()));
    let view = View {
        summary: context.choose_or_empty(&portal.summary),
        body: context.prose(&portal.bodies),
        helplines: listing::helplines(context, &context.edition.phone_help),
        regions: region::items(context),
        view_box: map::VIEW_BOX,
        municipalities_href: context.href(&PageKey::Municipalities),
        letters: municipality_list::letters(context),
        topics: topic::most_asked(context, TOPICS),
        topics_href: context.href(&PageKey::Topics),
        languages: help_language::most_spoken(context, LANGUAGES),
        languages_href: context.href(&PageKey::HelpLanguages),
        providers: topic::helpers(context).count() as i64,
        news: listing::news(context, Readers::Public, NEWS, |news| {
            news.scope == Scope::National || news.syndicate == Some(Syndicate::National)
        }),
        news_href: context.href(&PageKey::NewsList),
        events: listing::events(context, Readers::Public, EVENTS, |event| {
            event.entry.scope == Scope::National || event.regions.is_empty()
        }),
        events_href: context.href(&PageKey::EventList),
        helpers: link(PageKey::Section(Section::Helpers), "home-helpers-link"),
        network: link(PageKey::Network(None), "footer-network"),
        guides: link(PageKey::Section(Section::Public), "nav-guides"),
    };
    let head = Head {
        title: context.words_with("home-title", &Arguments::new()),
        description: context.text("meta-home"),
        structured_data: Some(structured_data(context)),
        ..Head::default()
    };
    Made::new("front.html", head, &view)
}

fn structured_data(context: &Context) -> String {
    let name = context.language.choose(&context.edition.name).map(|(_, name)| name.clone()).unwrap_or_default();
    serde_json::json!({
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": name,
        "inLanguage": context.language.tag(),
        "url": context.url(&PageKey::Front),
    })
    .to_string()
}
