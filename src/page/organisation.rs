//! Organisations: the list by kind, and one organisation with all that it offers.
//!
//! In: organisations of the catalog. Out: views. Absent on purpose: people; only role addresses are published.

use serde::Serialize;

use super::card::{self, Card};
use super::context::{Context, LinkView, ProseView, Words};
use super::facts::{encoded, file_path};
use super::listing::{self, Ranked, RegionLines};
use super::phones::{self, NumberView};
use super::place::{IdView, Named, OriginView, organisation_link, origin_view, other_ids};
use super::provider_terms::{self, code};
use super::provider_topics::{HelplineLine, line};
use super::{Crumb, Head, Made, not_found};
use crate::catalog::Area;
use crate::edition::PageKey;
use crate::entry::code_lists::{CoverageKind, OrganisationKind};
use crate::entry::{Entry, Id, Membership, Organisation};
use crate::language::Arguments;

/// Providers that a page shows as cards; more are lines by region.
const MOST_CARDS: usize = 60;

#[derive(Clone, Debug, Serialize)]
struct OrganisationsView {
    title: Words,
    count: Words,
    kinds: Vec<KindView>,
}

#[derive(Clone, Debug, Serialize)]
struct KindView {
    /// For anchors: `kind-municipality`.
    anchor: String,
    title: Words,
    organisations: Vec<LineView>,
}

#[derive(Clone, Debug, Serialize)]
struct LineView {
    link: LinkView,
    summary: Words,
}

#[derive(Clone, Debug, Serialize)]
struct OrganisationView {
    title: Words,
    short_name: Option<Words>,
    kind: Words,
    summary: Words,
    machine: bool,
    body: Option<ProseView>,
    logo: Option<LogoView>,
    parent: Option<Named>,
    parts: Vec<Named>,
    phone: Option<NumberView>,
    email: Option<String>,
    website: Option<String>,
    business_id: Option<Words>,
    network: Vec<Words>,
    coverage: Vec<Named>,
    providers: Vec<Card>,
    /// In place of the cards when they are too many to read.
    regions: Vec<RegionLines>,
    partner_of: Vec<Card>,
    helplines: Vec<HelplineLine>,
    source: Option<OriginView>,
    ids: Vec<IdView>,
}

#[derive(Clone, Debug, Serialize)]
struct LogoView {
    src: String,
    alt: String,
}

/// The list by kind, in the order of the code list.
pub fn list(context: &Context) -> Made {
    let organisations: Vec<&Entry<Organisation>> =
        context.edition.organisations.iter().filter_map(|id| context.catalog.organisations.get(id)).collect();
    let kind = |kind: &OrganisationKind| {
        let of_kind = organisations.iter().filter(|organisation| organisation.kind == *kind);
        let mut lines: Vec<LineView> = of_kind.filter_map(|organisation| line_view(context, organisation)).collect();
        lines.sort_by(|left, right| context.language.compare(&left.link.title.text, &right.link.title.text));
        KindView {
            anchor: format!("kind-{}", kind.code()),
            title: code(context, "organisation-kinds", kind.code()),
            organisations: lines,
        }
    };
    let kinds: Vec<KindView> = OrganisationKind::ALL.iter().map(kind).filter(|kind| !kind.organisations.is_empty()).collect();
    let count = i64::try_from(organisations.len()).unwrap_or(i64::MAX);
    let title = context.words_with("organisations-heading", &Arguments::new());
    let count = context.words_with("organisation-count", &Arguments::new().number("count", count));
    let head =
        Head { title: title.clone(), description: count.text.clone(), breadcrumbs: vec![home(context)], ..Head::default() };
    Made::new("organisations.html", head, &OrganisationsView { title, count, kinds })
}

/// One organisation's page.
pub fn made(context: &Context, id: &Id<Organisation>) -> Made {
    let Some(organisation) = context.catalog.organisations.get(id) else {
        return not_found::made(context);
    };
    let view = view(context, organisation);
    let list =
        Crumb { title: context.words_with("nav-organisations", &Arguments::new()), href: context.href(&PageKey::Organisations) };
    let description = if view.summary.text.is_empty() {
        context.text_with("meta-organisation", &Arguments::new().text("organisation", view.title.text.as_str()))
    } else {
        view.summary.text.clone()
    };
    let head = Head { title: view.title.clone(), description, breadcrumbs: vec![home(context), list], ..Head::default() };
    Made::new("organisation.html", head, &view)
}

fn view(context: &Context, organisation: &Entry<Organisation>) -> OrganisationView {
    let id = &organisation.id;
    let catalog = context.catalog;
    let contact = organisation.contact.as_ref();
    let shown =
        |provider: &&crate::catalog::Provider| context.edition.providers.contains(&provider.entry.id) && provider.is_listed();
    let cards = |chosen: &dyn Fn(&crate::catalog::Provider) -> bool| {
        let providers = catalog.providers.values().filter(shown).filter(|provider| chosen(provider));
        let mut cards: Vec<Card> = providers.map(|provider| card::of_provider(context, provider)).collect();
        card::sort(context, &mut cards);
        cards
    };
    let own: Vec<Ranked> = catalog
        .providers
        .values()
        .filter(shown)
        .filter(|provider| provider.organisation == *id)
        .map(|provider| Ranked { provider, rank: 0, notes: Vec::new() })
        .collect();
    let mut parts: Vec<Named> = catalog
        .organisations
        .values()
        .filter(|part| part.parent.as_ref().is_some_and(|parent| parent.value == *id))
        .filter_map(|part| organisation_link(context, &part.id))
        .collect();
    parts.sort_by(|left, right| context.language.compare(&left.title.text, &right.title.text));
    let mut helplines: Vec<HelplineLine> = context
        .edition
        .helplines
        .iter()
        .filter_map(|helpline| catalog.helplines.get(helpline))
        .filter(|helpline| helpline.entry.organisation.value == *id)
        .map(|helpline| line(context, helpline))
        .collect();
    helplines.sort_by(|left, right| context.language.compare(&left.link.title.text, &right.link.title.text));
    let business_id =
        |id: &crate::entry::BusinessId| context.words_with("organisation-business-id", &Arguments::new().text("id", id.as_str()));
    OrganisationView {
        title: context.name(&organisation.name),
        short_name: organisation.short_name.as_ref().map(|name| context.name(name)),
        kind: code(context, "organisation-kind", organisation.kind.code()),
        summary: context.choose_or_empty(&organisation.summary),
        machine: organisation.translations.get(&context.locale()).is_some_and(|translation| translation.machine),
        body: context.prose(&organisation.bodies),
        logo: organisation.logo.as_ref().map(|logo| LogoView {
            src: logo_href(context, organisation, &logo.file),
            alt: logo.alt.as_ref().and_then(|alt| context.choose(alt)).map(|alt| alt.text).unwrap_or_default(),
        }),
        parent: organisation.parent.as_ref().and_then(|parent| organisation_link(context, &parent.value)),
        parts,
        phone: contact.and_then(|contact| contact.phone.as_ref()).map(|number| phones::number(number.value.as_str())),
        email: contact.and_then(|contact| contact.email.as_ref()).map(|email| email.value.as_str().to_string()),
        website: organisation.website.as_ref().and_then(|website| context.website(website)),
        business_id: organisation.business_id.as_ref().map(business_id),
        network: organisation.network.as_ref().map(|network| membership(context, network)).unwrap_or_default(),
        coverage: coverage(context, organisation),
        regions: if own.len() > MOST_CARDS { listing::by_region(context, &own) } else { Vec::new() },
        providers: if own.len() > MOST_CARDS { Vec::new() } else { cards(&|provider| provider.organisation == *id) },
        partner_of: cards(&|provider| provider.entry.partners.iter().any(|partner| partner.organisation.value == *id)),
        helplines,
        source: organisation.source.as_ref().map(|origin| origin_view(context, origin)),
        ids: organisation.ids.as_ref().map(other_ids).unwrap_or_default(),
    }
}

fn line_view(context: &Context, organisation: &Entry<Organisation>) -> Option<LineView> {
    let link = context.link(&PageKey::Organisation(organisation.id.clone()), context.name(&organisation.name))?;
    Some(LineView { link, summary: context.choose_or_empty(&organisation.summary) })
}

fn logo_href(context: &Context, organisation: &Entry<Organisation>, file: &str) -> String {
    let path = file_path(&organisation.scope, "organisations", file);
    context.edition.base.path_of(&encoded(&path))
}

fn home(context: &Context) -> Crumb {
    Crumb { title: context.words_with("site-home", &Arguments::new()), href: context.href(&PageKey::Front) }
}

/// Membership of the network, what it has promised, its labels.
fn membership(context: &Context, network: &Membership) -> Vec<Words> {
    let since =
        |day| context.words_with("organisation-dvv-network", &Arguments::new().text("date", context.language.date_long(day)));
    let labels =
        || context.words_with("organisation-labels", &Arguments::new().text("list", context.language.list(&network.labels)));
    let member = network.dvv_network.map(since);
    let ethics = network.ethics.map(|ethics| code(context, "organisation-ethics", ethics.code()));
    member.into_iter().chain(ethics).chain((!network.labels.is_empty()).then(labels)).collect()
}

/// Whom its help reaches by default: that of its providers, where they say nothing of their own.
fn coverage(context: &Context, organisation: &Entry<Organisation>) -> Vec<Named> {
    let Some(coverage) = &organisation.coverage else { return Vec::new() };
    let geography = &context.catalog.geography;
    let codes = || coverage.codes.iter().map(|code| code.value.as_str());
    let area = match coverage.kind.value {
        CoverageKind::Visitors => Area::Visitors,
        CoverageKind::Nationwide => Area::Nationwide,
        CoverageKind::NationwideExceptAland => Area::NationwideExceptAland,
        CoverageKind::Municipalities => {
            Area::Municipalities(codes().filter_map(|code| Some(geography.municipality(code)?.code)).collect())
        }
        CoverageKind::Region => {
            let named = |code: &str| geography.regions.values().find(|region| region.id.as_str() == code || region.code == code);
            Area::Regions(codes().filter_map(|code| Some(named(code)?.id.clone())).collect())
        }
        CoverageKind::WellbeingCounty => Area::WellbeingCounties(codes().map(str::to_string).collect()),
        CoverageKind::PostalCodes => {
            let municipalities = codes().filter_map(|code| Some(geography.postal_areas.get(code)?.municipality));
            Area::PostalCodes(codes().map(str::to_string).collect(), municipalities.collect())
        }
    };
    provider_terms::coverage(context, &area)
}
