//! A provider's page, in the order of a reader's questions: is it there, is it for me, when, where, how, at what price.
//!
//! In: a provider of the catalog. Out: its view. Absent on purpose: whether it is open now (the browser's business).

use serde::Serialize;

use super::context::{Context, LinkView, ProseView, Words};
use super::hours::{self, LiveTexts};
use super::phones::{self, NumberView};
use super::place::{IdView, Named, OriginView, organisation_link, origin_view, other_ids};
use super::provider_point::{self, PointView, region};
use super::provider_terms::{self, TermsView, code};
use super::provider_topics::{self, LevelView, ReferredView};
use super::{Crumb, Head, Made, not_found, provider_data};
use crate::catalog::{Freshness, Provider as Resolved};
use crate::edition::{EditionId, PageKey};
use crate::entry::code_lists::Status;
use crate::entry::{Alert, Id, Organisation, Provider, Scope, StatusDates, Verified};
use crate::language::Arguments;

#[derive(Clone, Debug, Serialize)]
struct ProviderView {
    title: Words,
    summary: Words,
    machine: bool,
    status: Option<StatusView>,
    alert: Option<AlertView>,
    verified: VerifiedView,
    points: Vec<PointView>,
    /// What holds at every point.
    terms: TermsView,
    levels: Vec<LevelView>,
    referred: Vec<ReferredView>,
    devices: Vec<Words>,
    body: Option<ProseView>,
    organisation: Option<OrganisationLine>,
    partners: Vec<PartnerView>,
    news: Vec<LinkView>,
    nearby: Vec<LinkView>,
    source: Option<OriginView>,
    ids: Vec<IdView>,
    live: LiveTexts,
    /// Its id, for the helper's slip.
    id: String,
    /// The page to be read over the phone.
    aloud_href: Option<String>,
}

/// What a reader must know before all else: closed, paused, only in its season.
#[derive(Clone, Debug, Serialize)]
struct StatusView {
    /// `closed`, `paused` …
    code: &'static str,
    /// “On a break”, where the text names the season that is not now.
    now: Option<Words>,
    text: Words,
    reason: Option<Words>,
    successor: Option<Named>,
}

#[derive(Clone, Debug, Serialize)]
struct AlertView {
    text: Words,
    /// The first and last day, for the script; it shows what is not yet current.
    from: Option<String>,
    to: Option<String>,
    current: bool,
}

/// Who checked the facts, and how old that is.
#[derive(Clone, Debug, Serialize)]
pub struct VerifiedView {
    /// `fresh`, `due`, `stale`, `hidden`
    pub freshness: &'static str,
    /// The notice to readers, if the facts are due.
    pub notice: Option<Words>,
    pub text: Words,
    pub how: Option<Words>,
    pub hours_on: Option<Words>,
    /// For the script: the day, how a page writes it, and after how many months facts are due and stale.
    pub on: String,
    pub on_written: String,
    pub due_months: u8,
    pub stale_months: u8,
}

#[derive(Clone, Debug, Serialize)]
struct OrganisationLine {
    link: Named,
    kind: Words,
    phone: Option<NumberView>,
    email: Option<String>,
    website: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct PartnerView {
    link: Named,
    role: Option<Words>,
}

/// Makes the page of one provider.
pub fn made(context: &Context, id: &Id<Provider>) -> Made {
    let Some(provider) = context.catalog.providers.get(id) else {
        return not_found::made(context);
    };
    let view = view(context, provider);
    let head = Head {
        title: view.title.clone(),
        description: view.summary.text.clone(),
        breadcrumbs: breadcrumbs(context, provider),
        structured_data: provider_data::json(context, provider),
        unlisted: !provider.is_listed(),
    };
    Made::new("provider.html", head, &view)
}

fn view(context: &Context, provider: &Resolved) -> ProviderView {
    let entry = &provider.entry;
    let (numbers, mut points): (Vec<usize>, Vec<PointView>) = provider_point::views(context, provider).into_iter().unzip();
    let each = numbers.iter().filter_map(|number| provider.points.get(*number));
    let each: Vec<TermsView> = each.map(|point| provider_terms::of_point(context, point)).collect();
    let terms = if each.is_empty() {
        TermsView {
            languages: provider_terms::languages(context, &entry.languages),
            ..provider_terms::of_terms(context, &entry.terms)
        }
    } else {
        let (common, each) = provider_terms::shared(each);
        points.iter_mut().zip(each).for_each(|(point, own)| point.terms = own);
        common
    };
    let partner = |partner: &crate::entry::Partner| {
        let role = partner.role.map(|role| code(context, "partner-role", role.code()));
        Some(PartnerView { link: organisation_link(context, &partner.organisation)?, role })
    };
    ProviderView {
        title: context.choose_or_empty(&entry.title),
        summary: context.choose_or_empty(&entry.summary),
        machine: entry.translations.get(&context.locale()).is_some_and(|translation| translation.machine),
        status: status(context, provider),
        alert: entry.alert.as_ref().and_then(|alert| alert_view(context, alert)),
        verified: verified(context, &entry.scope, &entry.verified, provider.freshness),
        points,
        terms,
        levels: provider_topics::levels(context, &entry.topics),
        referred: provider_topics::referred(context, &entry.topics),
        devices: entry.devices.iter().map(|device| code(context, "device", device.code())).collect(),
        body: context.prose(&entry.bodies),
        organisation: organisation_line(context, &provider.organisation),
        partners: entry.partners.iter().filter_map(partner).collect(),
        news: news(context, &entry.id),
        nearby: nearby(context, provider),
        source: entry.source.as_ref().map(|origin| origin_view(context, origin)),
        ids: entry.ids.as_ref().map(other_ids).unwrap_or_default(),
        live: hours::live_texts(context),
        id: entry.id.to_string(),
        aloud_href: context.href(&PageKey::Aloud(entry.id.clone())),
    }
}

/// Front, region, municipality; a provider of several municipalities or of the country stands below what they share.
fn breadcrumbs(context: &Context, provider: &Resolved) -> Vec<Crumb> {
    let mut crumbs =
        vec![Crumb { title: context.words_with("site-home", &Arguments::new()), href: context.href(&PageKey::Front) }];
    let own = region(&provider.entry.scope);
    let mut regions: Vec<_> = provider.municipalities.iter().map(|code| &context.catalog.municipality(*code).region).collect();
    regions.dedup();
    let shared = match regions[..] {
        [only] => Some(only),
        _ => own,
    };
    // The front page of a region's edition is the region's page.
    if let (Some(region), EditionId::National) = (shared, &context.edition.id) {
        let title = Words { text: context.region(region), ..Words::default() };
        crumbs.push(Crumb { title, href: context.href(&PageKey::Region(region.clone())) });
    }
    if let (1, Some(code)) = (provider.municipalities.len(), provider.municipalities.first()) {
        let title = Words { text: context.municipality(*code), ..Words::default() };
        crumbs.push(Crumb { title, href: context.href(&PageKey::Municipality(*code)) });
    }
    crumbs
}

fn status(context: &Context, provider: &Resolved) -> Option<StatusView> {
    let entry = &provider.entry;
    let written = entry.status.as_ref().map_or(Status::Active, |status| status.value);
    let dates = entry.status_dates.as_ref();
    let text = status_text(context, provider.status, written, dates)?;
    let successor = entry.successor.as_ref().and_then(|id| {
        let successor = context.catalog.providers.get(&id.value)?;
        Some(Named {
            title: context.choose_or_empty(&successor.entry.title),
            href: context.href(&PageKey::Provider(id.value.clone())),
        })
    });
    Some(StatusView {
        code: if provider.status == Status::Active { written.code() } else { provider.status.code() },
        now: (provider.status == Status::Paused && written == Status::Seasonal).then(|| code(context, "status", "paused")),
        text,
        reason: dates.and_then(|dates| dates.reason.as_ref()).and_then(|reason| context.choose(reason)),
        successor,
    })
}

/// The status that holds, with its dates; or the one that is to come.
fn status_text(context: &Context, holds: Status, written: Status, dates: Option<&StatusDates>) -> Option<Words> {
    let language = context.language;
    let date = |day: Option<jiff::civil::Date>| day.map(|day| language.date_long(day));
    let (first, last) =
        (dates.and_then(|dates| Some(dates.from.as_ref()?.value)), dates.and_then(|dates| Some(dates.to.as_ref()?.value)));
    let is_ahead = first.is_some_and(|first| first > context.catalog.as_of);
    let dated = |key: &str, day: Option<String>| day.map(|day| context.words_with(key, &Arguments::new().text("date", day)));
    let plain = |status: Status| code(context, "status", status.code());
    let words = match (holds, written) {
        (Status::Closed, _) => dated("status-closed-since", date(first)).unwrap_or_else(|| plain(Status::Closed)),
        (_, Status::Closed) => dated("status-closes", date(first))?,
        (Status::Planned, _) => dated("status-planned-from", date(first)).unwrap_or_else(|| plain(Status::Planned)),
        (_, Status::Seasonal) => match (date(first), date(last)) {
            (Some(from), Some(to)) => {
                context.words_with("status-seasonal-between", &Arguments::new().text("from", from).text("to", to))
            }
            _ => plain(Status::Seasonal),
        },
        (Status::Paused, _) => dated("status-paused-until", date(last))
            .or_else(|| dated("status-paused-from", date(first)))
            .unwrap_or_else(|| plain(Status::Paused)),
        (_, Status::Paused) if is_ahead => match (date(first), date(last)) {
            (Some(from), Some(to)) => {
                context.words_with("status-paused-between", &Arguments::new().text("from", from).text("to", to))
            }
            (from, _) => dated("status-paused-from", from)?,
        },
        _ => return None,
    };
    Some(words)
}

/// An alert that is current, or that the script will show on its day; one that is over is left out.
fn alert_view(context: &Context, alert: &Alert) -> Option<AlertView> {
    let as_of = context.catalog.as_of;
    let (from, to) = (alert.from.as_ref().map(|day| day.value), alert.to.as_ref().map(|day| day.value));
    if to.is_some_and(|to| to < as_of) {
        return None;
    }
    Some(AlertView {
        text: context.choose(&alert.text)?,
        current: from.is_none_or(|from| from <= as_of),
        from: from.map(|day| day.to_string()),
        to: to.map(|day| day.to_string()),
    })
}

/// The view of a verification.
pub fn verified(context: &Context, scope: &Scope, verified: &Verified, freshness: Freshness) -> VerifiedView {
    let date = context.language.date_long(verified.on.value);
    let dated = |key: &str, date: &str| context.words_with(key, &Arguments::new().text("date", date));
    let by = context.organisation(&verified.by);
    let (due_months, stale_months) = limits(context, scope);
    VerifiedView {
        freshness: freshness.code(),
        notice: match freshness {
            Freshness::Fresh => None,
            Freshness::Due => Some(dated("freshness-due-notice", &date)),
            Freshness::Stale | Freshness::Hidden => Some(dated("freshness-stale-notice", &date)),
        },
        text: match by {
            Some(by) => {
                context.words_with("verified-on-by", &Arguments::new().text("date", date.as_str()).text("organisation", by.text))
            }
            None => dated("verified-on", &date),
        },
        how: verified.how.map(|how| {
            let how = context.text(&format!("verified-how-{}", how.code()));
            context.words_with("verified-way", &Arguments::new().text("how", how))
        }),
        hours_on: verified.hours_on.map(|day| dated("verified-hours-on", &context.language.date_long(day))),
        on: verified.on.value.to_string(),
        on_written: date,
        due_months,
        stale_months,
    }
}

/// Months after which facts of this scope are due, and stale; as the catalog reckons them.
fn limits(context: &Context, scope: &Scope) -> (u8, u8) {
    const DUE: u8 = 12;
    const STALE: u8 = 15;
    let national = context.catalog.portal.thresholds.as_ref();
    let own = region(scope).and_then(|id| context.catalog.regions.get(id)?.thresholds.as_ref());
    let months = |limits: Option<&crate::entry::Thresholds>| {
        limits.and_then(|limits| limits.due_months.as_ref()).map(|months| months.value)
    };
    let due = months(own).into_iter().chain(months(national).or(Some(DUE))).min().unwrap_or(DUE);
    (due, STALE.max(due))
}

fn organisation_line(context: &Context, id: &Id<Organisation>) -> Option<OrganisationLine> {
    let organisation = context.catalog.organisations.get(id)?;
    let contact = organisation.contact.as_ref();
    Some(OrganisationLine {
        link: organisation_link(context, id)?,
        kind: code(context, "organisation-kind", organisation.kind.code()),
        phone: contact.and_then(|contact| contact.phone.as_ref()).map(|number| phones::number(number.value.as_str())),
        email: contact.and_then(|contact| contact.email.as_ref()).map(|email| email.value.as_str().to_string()),
        website: organisation.website.as_ref().and_then(|website| context.website(website)),
    })
}

/// News that name the provider, newest first.
fn news(context: &Context, id: &Id<Provider>) -> Vec<LinkView> {
    let items = context.edition.news.iter().map(|news| &context.catalog.news[news]);
    let related = items
        .filter(|news| news.related.as_ref().is_some_and(|related| related.providers.iter().any(|named| named.value == *id)));
    related.filter_map(|news| context.link(&PageKey::News(news.id.clone()), context.choose_or_empty(&news.title))).collect()
}

/// The pages of the municipalities in which it helps.
fn nearby(context: &Context, provider: &Resolved) -> Vec<LinkView> {
    let link = |code: &crate::catalog::MunicipalityCode| {
        let title = Words { text: context.municipality(*code), ..Words::default() };
        context.link(&PageKey::Municipality(*code), title)
    };
    let mut links: Vec<LinkView> = provider.municipalities.iter().filter_map(link).collect();
    links.sort_by(|left, right| context.language.compare(&left.title.text, &right.title.text));
    links
}
