//! The network of those who help, of the whole country or of one region.

use std::collections::BTreeMap;

use serde::Serialize;

use super::context::{Context, LinkView, ProseView, Words};
use super::listing::{self, EventLine, NewsLine};
use super::region::{self, CoordinatorView};
use super::topic::front;
use super::{Crumb, Head, Made};
use crate::catalog::RegionId;
use crate::edition::{EditionId, PageKey};
use crate::entry::code_lists::{OrganisationKind, Readers, Section};
use crate::entry::{Entry, Organisation, Scope};
use crate::language::Arguments;

const NEWS: usize = 8;
const EVENTS: usize = 8;

#[derive(Serialize)]
struct View {
    title: Words,
    coordinator: Option<CoordinatorView>,
    /// How to join, in the region's own words.
    join: Option<ProseView>,
    kinds: Vec<KindView>,
    news: Vec<NewsLine>,
    events: Vec<EventLine>,
    material: Vec<MaterialView>,
    sections: Vec<LinkView>,
    /// Where to tell of one's own help.
    report_mail: Option<String>,
    report_form: Option<String>,
    /// The networks of the regions, on the national page.
    regions: Vec<LinkView>,
    region: Option<LinkView>,
    national: Option<LinkView>,
}

/// Organisations of one kind.
#[derive(Serialize)]
struct KindView {
    /// Key of its heading.
    heading: String,
    organisations: Vec<OrganisationItem>,
}

#[derive(Serialize)]
struct OrganisationItem {
    title: Words,
    href: Option<String>,
    /// Follows the ethical guidelines of digital support.
    ethics: bool,
}

#[derive(Serialize)]
struct MaterialView {
    link: LinkView,
    summary: Words,
}

/// The network of the region, or of the country.
pub fn made(context: &Context, of: Option<&RegionId>) -> Made {
    let region = of.and_then(|id| context.catalog.regions.get(id));
    let title = match of {
        Some(id) => context.words_with("network-title-region", &Arguments::new().text("region", context.region(id))),
        None => context.words_with("network-title", &Arguments::new()),
    };
    let coordinator = match of {
        Some(_) => region.map(|region| &region.coordinator),
        None => context.catalog.portal.coordinator.as_ref(),
    };
    let join = region
        .and_then(|region| context.language.choose(&region.network))
        .map(|(locale, text)| context.prose_of(&text.value, locale));
    let link = |key: PageKey, text: &str| context.link(&key, context.words_with(text, &Arguments::new()));
    let network =
        |id: &RegionId| context.link(&PageKey::Network(Some(id.clone())), Words { text: context.region(id), ..Words::default() });
    let mut regions: Vec<LinkView> =
        if of.is_none() { context.edition.regions.iter().filter_map(network).collect() } else { Vec::new() };
    regions.sort_by(|left, right| context.language.compare(&left.title.text, &right.title.text));
    let report = match region {
        Some(region) => Some(&region.report),
        None => context.edition.report.as_ref(),
    };
    let national = Some(PageKey::Network(None)).filter(|_| of.is_some() && context.edition.id == EditionId::National);
    let view = View {
        title: title.clone(),
        coordinator: coordinator.map(|coordinator| region::coordinator(context, coordinator)),
        join,
        kinds: kinds(context, of),
        news: listing::news(context, Readers::Network, NEWS, |news| match of {
            Some(id) => listing::news_of_region(context, news, id),
            None => news.scope == Scope::National,
        }),
        events: listing::events(context, Readers::Network, EVENTS, |event| match of {
            Some(id) => listing::event_of_region(context, event, id),
            None => event.regions.is_empty() || event.entry.scope == Scope::National,
        }),
        material: material(context, of),
        sections: [
            link(PageKey::Section(Section::Helpers), "home-helpers-link"),
            link(PageKey::Section(Section::Network), "page-section-network"),
        ]
        .into_iter()
        .flatten()
        .collect(),
        report_mail: report.and_then(|report| report.email.as_ref()).map(|email| email.value.as_str().to_string()),
        report_form: report.and_then(|report| report.form_url.as_ref()).map(|url| url.as_str().to_string()),
        regions,
        region: of
            .and_then(|id| context.link(&PageKey::Region(id.clone()), Words { text: context.region(id), ..Words::default() })),
        national: national.and_then(|key| link(key, "network-title")),
    };
    let above = view.national.clone().map(|link| Crumb { title: link.title, href: Some(link.href) });
    let head = Head {
        title,
        description: context.text("network-lead"),
        breadcrumbs: std::iter::once(front(context)).chain(above).collect(),
        ..Head::default()
    };
    Made::new("network.html", head, &view)
}

/// The organisations of the area by kind; on the national page those of the national files.
fn kinds(context: &Context, of: Option<&RegionId>) -> Vec<KindView> {
    let organisations: Vec<&Entry<Organisation>> = match of {
        Some(id) => region::organisations(context, id).collect(),
        None => {
            let all = context.edition.organisations.iter().filter_map(|id| context.catalog.organisations.get(id));
            all.filter(|organisation| organisation.scope == Scope::National).collect()
        }
    };
    let mut by_kind: BTreeMap<OrganisationKind, Vec<OrganisationItem>> = BTreeMap::new();
    for organisation in organisations {
        by_kind.entry(organisation.kind).or_default().push(OrganisationItem {
            title: context.name(&organisation.name),
            href: context.href(&PageKey::Organisation(organisation.id.clone())),
            ethics: organisation.network.as_ref().is_some_and(|network| network.ethics.is_some()),
        });
    }
    let kind = |(kind, mut organisations): (OrganisationKind, Vec<OrganisationItem>)| {
        organisations.sort_by(|left, right| context.language.compare(&left.title.text, &right.title.text));
        KindView { heading: format!("organisation-kinds-{}", kind.code()), organisations }
    };
    by_kind.into_iter().map(kind).collect()
}

/// Guidance for those who help and for the network; on a region's page its own first.
fn material(context: &Context, of: Option<&RegionId>) -> Vec<MaterialView> {
    let pages = context.edition.pages.iter().filter_map(|id| context.catalog.pages.get(id));
    let fits = |scope: &Scope| match scope {
        Scope::National => true,
        Scope::Region(region) => of == Some(region),
    };
    let mut chosen: Vec<_> =
        pages.filter(|page| matches!(page.section, Some(Section::Helpers | Section::Network)) && fits(&page.scope)).collect();
    // Stable: within a scope the edition's order holds.
    chosen.sort_by_key(|page| page.scope == Scope::National);
    let view = |page: &&Entry<crate::entry::Page>| {
        Some(MaterialView {
            link: context.link(&PageKey::Page(page.id.clone()), context.choose_or_empty(&page.title))?,
            summary: context.choose_or_empty(&page.summary),
        })
    };
    chosen.iter().filter_map(view).collect()
}
