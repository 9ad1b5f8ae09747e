//! Which entries, languages and settings an edition has.

use std::collections::{BTreeMap, BTreeSet};

use super::{BaseUrl, Edition, EditionId, Near, Overrides, Plan};
use crate::catalog::{Catalog, MunicipalityCode, RegionId, Serving};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::entry::code_lists::{HideKind, NewsShare, Syndicate};
use crate::entry::{self, Entry, Event, Hide, Id, Locale, News, NewsChoice, Provider, Scope};

/// Chooses what the edition holds; its plan is still empty.
pub fn choose(id: &EditionId, catalog: &Catalog, overrides: &Overrides, diagnostics: &mut Diagnostics) -> Option<Edition> {
    let portal = &catalog.portal;
    let region = id.region().and_then(|region| catalog.regions.get(region));
    let site = region.map_or(&portal.site, |region| &region.site);
    let base_text = overrides.base_url.as_deref().unwrap_or(site.base_url.value.as_str());
    let Some(base) = BaseUrl::parse(base_text) else {
        let place = overrides.base_url.is_none().then_some(site.base_url.span);
        diagnostics.push(
            Diagnostic::new(codes::BAD_URL, place, format!("`{base_text}` cannot be a site's base address"))
                .expected("expected `https://host/`"),
        );
        return None;
    };
    let below = overrides.preview.as_deref().map(|path| path.trim_matches('/')).filter(|path| !path.is_empty());
    let base = below.map_or(base.clone(), |path| base.below(path));
    let hidden = Hidden(region.map_or(&[], |region| region.hide.as_slice()));
    let municipalities: Vec<MunicipalityCode> = match id {
        EditionId::National => catalog.geography.municipalities.keys().copied().collect(),
        EditionId::Region(region) => catalog.geography.region(region.as_str())?.municipalities.clone(),
    };
    let near = Near::of(id, catalog);
    let providers = providers(id, catalog, &municipalities, &hidden, &near);
    let choice = region.and_then(|region| region.news.as_ref());
    let news: Vec<Id<News>> =
        catalog.news.values().filter(|news| shows_news(id, news, choice, &hidden)).map(|news| news.id.clone()).collect();
    let events: Vec<Id<Event>> = catalog
        .events
        .values()
        .filter(|event| {
            let concerns = id.region().is_none_or(|region| event.regions.is_empty() || event.regions.contains(region));
            concerns && !hidden.hides(HideKind::Event, event.entry.id.as_str())
        })
        .map(|event| event.entry.id.clone())
        .collect();
    let own_pages = |scope: &Scope| *scope == Scope::National || *scope == id.scope();
    let mut pages: Vec<&Entry<entry::Page>> =
        catalog.pages.values().filter(|page| own_pages(&page.scope) && !hidden.hides(HideKind::Page, page.id.as_str())).collect();
    let replaces = |page: &&Entry<entry::Page>| Some((page.replaces.as_ref()?.value.clone(), page.id.clone()));
    let own = pages.iter().filter(|page| id.region().is_some() && page.scope == id.scope());
    let replaced: BTreeMap<_, _> = own.filter_map(replaces).filter(|(national, own)| national != own).collect();
    pages.retain(|page| !replaced.contains_key(&page.id));
    pages.sort_by_key(|page| (page.section.map(|section| section as u8), page.order.unwrap_or(u16::MAX), page.id.clone()));
    let organisations =
        catalog.organisations.keys().filter(|organisation| !hidden.hides(HideKind::Organisation, organisation.as_str()));
    let organisations: BTreeSet<_> = match id {
        EditionId::National => organisations.cloned().collect(),
        EditionId::Region(_) => {
            let own = |organisation: &&Id<entry::Organisation>| own_pages(&catalog.organisations[*organisation].scope);
            let needed = providers.iter().map(|provider| &catalog.providers[provider].organisation);
            organisations.filter(own).chain(needed).cloned().collect()
        }
    };
    let mut helplines: Vec<_> = catalog
        .helplines
        .values()
        .filter(|helpline| {
            let reaches = municipalities.iter().any(|code| helpline.area.covers(catalog.municipality(*code)));
            reaches && !hidden.hides(HideKind::Helpline, helpline.entry.id.as_str())
        })
        .map(|helpline| helpline.entry.id.clone())
        .collect();
    helplines.sort_by_key(|helpline| id.region().is_some() && catalog.helplines[helpline].entry.scope != id.scope());
    let help_languages = providers
        .iter()
        .map(|id| &catalog.providers[id])
        .filter(|provider| provider.is_listed())
        .flat_map(|provider| provider.points.iter().flat_map(|point| point.languages.iter().map(|language| language.code.value)))
        .collect();
    let languages = region.map_or(&portal.languages, |region| &region.languages);
    Some(Edition {
        name: name(id, catalog),
        languages: if languages.is_empty() { portal.languages.iter() } else { languages.iter() }
            .map(|locale| locale.value)
            .collect(),
        base,
        is_preview: overrides.preview.is_some(),
        theme: region
            .and_then(|region| region.theme.as_ref())
            .or(portal.theme.as_ref())
            .map_or("base".to_string(), |theme| theme.value.clone()),
        coordinator: region.map(|region| region.coordinator.clone()).or_else(|| portal.coordinator.clone()),
        report: region.map(|region| region.report.clone()).or_else(|| portal.report.clone()),
        phone_help: region
            .map(|region| &region.phone_help)
            .filter(|own| !own.is_empty())
            .unwrap_or(&portal.phone_help)
            .iter()
            .map(|id| id.value.clone())
            .collect(),
        sample: portal.sample,
        cms: region.map_or(&portal.cms, |region| &region.cms).clone(),
        regions: match id {
            EditionId::National => catalog.geography.regions.keys().cloned().collect(),
            EditionId::Region(region) => vec![region.clone()],
        },
        municipalities,
        pinned: region.map_or(Vec::new(), |region| region.pinned.iter().map(|pin| pin.id.value.clone()).collect()),
        near,
        providers,
        organisations,
        helplines,
        news: newest_first(news, catalog),
        events,
        replaced,
        pages: pages.into_iter().map(|page| page.id.clone()).collect(),
        topics: catalog.vocabulary.topics.iter().map(|topic| topic.code.value.clone()).collect(),
        help_languages,
        plan: Plan::default(),
        id: id.clone(),
    })
}

/// What a region leaves out, with reasons on record.
struct Hidden<'a>(&'a [Hide]);

impl Hidden<'_> {
    fn hides(&self, kind: HideKind, id: &str) -> bool {
        self.0.iter().any(|hide| hide.kind == kind && hide.id.value == id)
    }
}

/// The region's own name for its site, or else the portal's name with the region: “Digituki – Lappi”.
fn name(id: &EditionId, catalog: &Catalog) -> BTreeMap<Locale, String> {
    let own = id.region().and_then(|region| catalog.regions.get(region)).map(|region| &region.name);
    if let Some(own) = own.filter(|own| !own.is_empty()) {
        return own.iter().map(|(locale, name)| (*locale, name.value.clone())).collect();
    }
    let portal = catalog.portal.name.iter();
    let geography = id.region().and_then(|region| catalog.geography.region(region.as_str()));
    portal
        .map(|(locale, name)| {
            let name = match geography {
                Some(region) => match name_in(&region.names, *locale) {
                    Some(region) => format!("{} – {region}", name.value),
                    None => name.value.clone(),
                },
                None => name.value.clone(),
            };
            (*locale, name)
        })
        .collect()
}

/// A geographic name in a language; languages without one of their own use the English, then the Finnish name.
pub fn name_in(names: &BTreeMap<Locale, String>, locale: Locale) -> Option<&String> {
    let finnish = || names.iter().find(|(locale, _)| locale.as_str() == "fi").map(|(_, name)| name);
    let english = || names.iter().find(|(locale, _)| locale.as_str() == "en").map(|(_, name)| name);
    // Sámi texts of Finland use the Finnish name where there is no Sámi one.
    let sami = matches!(locale.as_str(), "se" | "smn" | "sms");
    names.get(&locale).or_else(|| if sami { finnish() } else { english().or_else(finnish) })
}

/// The providers with a page: in a region's edition its own, the national ones, those that serve its people, and those
/// that its municipalities' pages name as nearest.
fn providers(
    id: &EditionId,
    catalog: &Catalog,
    municipalities: &[MunicipalityCode],
    hidden: &Hidden,
    near: &Near,
) -> BTreeSet<Id<Provider>> {
    let shown = |id: &Id<Provider>| !hidden.hides(HideKind::Provider, id.as_str());
    let EditionId::Region(region) = id else {
        return catalog.providers.keys().cloned().collect();
    };
    let of_scope = |scope: &Scope| *scope == Scope::National || is_of(scope, region);
    let mut providers: BTreeSet<Id<Provider>> = catalog
        .providers
        .values()
        .filter(|provider| of_scope(&provider.entry.scope))
        .map(|provider| provider.entry.id.clone())
        .collect();
    for code in municipalities {
        let Serving { local, stops, home_visits, groups, phone, remote, nearest, .. } = catalog.serving(*code);
        for list in [local, stops, home_visits, groups, phone, remote] {
            providers.extend(list.iter().map(|service| service.provider.clone()));
        }
        let nearest = nearest.iter().filter(|candidate| near.shows(candidate, catalog));
        providers.extend(nearest.map(|near| near.service.provider.clone()));
    }
    // A tombstone leads on to its successor, and a link needs its page.
    let successors: Vec<_> = providers
        .iter()
        .filter_map(|id| catalog.providers.get(id)?.entry.successor.as_ref())
        .map(|id| id.value.clone())
        .collect();
    providers.extend(successors);
    providers.into_iter().filter(shown).collect()
}

fn is_of(scope: &Scope, region: &RegionId) -> bool {
    matches!(scope, Scope::Region(own) if own == region)
}

/// The national edition holds all news, so that each region's page there can show its own.
fn shows_news(id: &EditionId, news: &Entry<News>, choice: Option<&NewsChoice>, hidden: &Hidden) -> bool {
    let EditionId::Region(region) = id else { return true };
    let own = is_of(&news.scope, region);
    let chosen = match choice.map_or(NewsShare::All, |choice| choice.national) {
        NewsShare::All => true,
        NewsShare::None => own,
        NewsShare::Chosen => own || choice.iter().flat_map(|choice| &choice.chosen).any(|chosen| chosen.value == news.id),
    };
    if !chosen {
        return false;
    }
    let concerns = choice.is_some_and(|choice| choice.national == NewsShare::Chosen)
        || match &news.scope {
            Scope::Region(own) => own == region || news.syndicate == Some(Syndicate::National),
            Scope::National => {
                news.regions.is_empty()
                    || entry::names_all(&news.regions)
                    || news.regions.iter().any(|named| named.value == region.as_str())
            }
        };
    concerns && !hidden.hides(HideKind::News, news.id.as_str())
}

fn newest_first(mut news: Vec<Id<News>>, catalog: &Catalog) -> Vec<Id<News>> {
    news.sort_by_key(|id| (std::cmp::Reverse(catalog.news[id].date.value), id.clone()));
    news
}
