//! About the portal: who runs it, where its facts come from, how they are checked, feeds and calendars.

use serde::Serialize;

use super::context::{LinkView, ProseView, Words};
use super::facts::{Fact, Line};
use super::guidance::{self, PageLine};
use super::news::{Twin, front_crumb};
use super::{Context, Head, Made};
use crate::catalog::RegionId;
use crate::edition::{EditionId, PageKey, Plan};
use crate::entry::code_lists::Section;
use crate::entry::{Coordinator, OpenData};
use crate::language::Arguments;

/// Months between two checks, where the portal does not say (as the catalog has it).
const DUE_MONTHS: u8 = 12;

#[derive(Serialize)]
struct AboutView {
    summary: Option<Words>,
    tagline: Option<Words>,
    body: Option<ProseView>,
    pages: Vec<PageLine>,
    owner: Vec<Fact>,
    sources: Vec<SourceView>,
    /// Months between two checks.
    checked_every: u8,
    feeds: Vec<FeedView>,
    languages: Vec<Twin>,
    sample: bool,
    accessibility: Option<LinkView>,
    analytics: bool,
}

#[derive(Serialize)]
struct SourceView {
    name: Words,
    href: Option<String>,
    licence: Option<Words>,
}

/// The feed and the calendar of the edition, or of a region.
#[derive(Serialize)]
struct FeedView {
    name: String,
    news_href: String,
    events_href: String,
}

pub fn made(context: &Context) -> Made {
    let portal = &context.catalog.portal;
    let region = context.edition.id.region().and_then(|region| context.catalog.regions.get(region));
    let summary = region.map_or(&portal.summary, |region| &region.summary);
    let site = region.map_or(&portal.site, |region| &region.site);
    let due = |thresholds: Option<&crate::entry::Thresholds>| Some(thresholds?.due_months.as_ref()?.value);
    let national = due(portal.thresholds.as_ref()).unwrap_or(DUE_MONTHS);
    let view = AboutView {
        summary: context.choose(summary),
        tagline: context.choose(&portal.tagline),
        // The portal's own text stands in both editions: a region's text is on its front page.
        body: context.prose(&portal.bodies),
        pages: guidance::pages_of(context, Section::About).into_iter().map(|page| guidance::line(context, page)).collect(),
        owner: owner(context),
        sources: portal.sources.iter().map(|source| source_view(context, source)).collect(),
        checked_every: region.and_then(|region| due(region.thresholds.as_ref())).map_or(national, |own| own.min(national)),
        feeds: feeds(context),
        languages: languages(context),
        sample: context.edition.sample,
        accessibility: context.link(&PageKey::Accessibility, context.words_with("statement-title", &Arguments::new())),
        analytics: site.analytics,
    };
    let title = context.words_with("about-title", &Arguments::new());
    let description = view.summary.as_ref().map(|words| words.text.clone()).unwrap_or_default();
    let head = Head { title, description, breadcrumbs: vec![front_crumb(context)], ..Head::default() };
    Made::new("about.html", head, &view)
}

/// Who answers for the portal, and who leads the work in this edition.
fn owner(context: &Context) -> Vec<Fact> {
    let publisher = facts_of(context, "about-publisher", &context.catalog.portal.organisation);
    let coordinator = context.edition.coordinator.as_ref();
    let leads = coordinator.and_then(|coordinator| facts_of(context, "about-coordinator", &coordinator.organisation));
    publisher
        .into_iter()
        .chain(leads)
        .chain(coordinator.map(|coordinator| contacts(context, coordinator)).unwrap_or_default())
        .collect()
}

fn facts_of(context: &Context, key: &str, id: &crate::entry::Id<crate::entry::Organisation>) -> Option<Fact> {
    let name = context.organisation(id)?;
    Fact::new(context, key, vec![Line::linked(name, context.href(&PageKey::Organisation(id.clone())))])
}

fn contacts(context: &Context, coordinator: &Coordinator) -> Vec<Fact> {
    let lists = [
        Fact::new(context, "general-email", coordinator.email.iter().map(|email| Line::email(&email.value)).collect()),
        Fact::new(context, "general-phone", coordinator.phone.iter().map(|phone| Line::phone(&phone.value)).collect()),
        Fact::new(context, "general-website", coordinator.url.iter().map(|url| Line::url(url.as_str())).collect()),
    ];
    lists.into_iter().flatten().collect()
}

fn source_view(context: &Context, source: &OpenData) -> SourceView {
    SourceView {
        name: context.choose_or_empty(&source.name),
        href: source.url.as_ref().map(|url| url.as_str().to_string()),
        licence: source
            .licence
            .as_ref()
            .map(|licence| context.words_with("source-licence", &Arguments::new().text("licence", licence.as_str()))),
    }
}

/// The edition's feeds first, then each region's by name.
fn feeds(context: &Context) -> Vec<FeedView> {
    let base = &context.edition.base;
    let locale = context.locale();
    let feed = |name: String, region: Option<&RegionId>| FeedView {
        name,
        news_href: base.path_of(&Plan::news_feed(locale, region)),
        events_href: base.path_of(&Plan::calendar(locale, region)),
    };
    let all = match &context.edition.id {
        EditionId::National => context.text("coverage-nationwide"),
        EditionId::Region(region) => context.region(region),
    };
    let mut regions: Vec<FeedView> = match context.edition.id {
        EditionId::National => context.edition.regions.iter().map(|region| feed(context.region(region), Some(region))).collect(),
        EditionId::Region(_) => Vec::new(),
    };
    regions.sort_by(|left, right| context.language.compare(&left.name, &right.name));
    std::iter::once(feed(all, None)).chain(regions).collect()
}

/// Every interface language by its own name, to this page.
fn languages(context: &Context) -> Vec<Twin> {
    let twin = |locale: &crate::entry::Locale| {
        let language = context.languages.get(*locale)?;
        let folder = context.edition.plan.folder(&PageKey::About, *locale)?;
        Some(Twin {
            lang: locale.to_string(),
            dir: language.direction().as_str(),
            name: language.autonym().to_string(),
            href: context.edition.base.path_of(folder),
        })
    };
    context.edition.languages.iter().filter_map(twin).collect()
}
