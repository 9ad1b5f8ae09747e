//! Providers and helplines by the age of their verification, the oldest first.

use jiff::civil::Date;
use serde::Serialize;

use crate::catalog::{Catalog, Freshness};
use crate::diagnostic::Texts;
use crate::entry::Scope;
use crate::source::Sources;

/// An entry that somebody should look at.
#[derive(Clone, Debug, Serialize)]
pub struct Care {
    pub kind: &'static str,
    pub id: String,
    pub title: String,
    /// The region's folder; `national` for the whole country.
    pub scope: String,
    pub organisation: String,
    pub verified: String,
    /// `due`, `stale` or `hidden`.
    pub freshness: &'static str,
    /// Where the entry's first file stands.
    pub file: String,
}

/// Entries that are not fresh, the worst and oldest first.
pub fn freshness(catalog: &Catalog, sources: &Sources) -> Vec<Care> {
    let providers = catalog.providers.values().map(|provider| {
        let entry = &provider.entry;
        care(
            "provider",
            entry.id.as_str(),
            entry,
            &entry.title,
            (provider.organisation.as_str(), entry.verified.on.value, provider.freshness),
            sources,
        )
    });
    let helplines = catalog.helplines.values().map(|helpline| {
        let entry = &helpline.entry;
        care(
            "helpline",
            entry.id.as_str(),
            entry,
            &entry.title,
            (entry.organisation.as_str(), entry.verified.on.value, helpline.freshness),
            sources,
        )
    });
    let mut found: Vec<(Freshness, Care)> =
        providers.chain(helplines).filter(|(freshness, _)| *freshness != Freshness::Fresh).collect();
    found.sort_by(|(left, one), (right, other)| {
        right.cmp(left).then_with(|| (&one.verified, &one.id).cmp(&(&other.verified, &other.id)))
    });
    found.into_iter().map(|(_, care)| care).collect()
}

fn care<F>(
    kind: &'static str,
    id: &str,
    entry: &crate::entry::Entry<F>,
    titles: &std::collections::BTreeMap<crate::entry::Locale, crate::entry::At<String>>,
    (organisation, on, freshness): (&str, Date, Freshness),
    sources: &Sources,
) -> (Freshness, Care) {
    let care = Care {
        kind,
        id: id.to_string(),
        title: titles.values().next().map_or_else(|| id.to_string(), |title| title.value.clone()),
        scope: scope_name(&entry.scope),
        organisation: organisation.to_string(),
        verified: on.to_string(),
        freshness: freshness.code(),
        file: sources.path(entry.span.file).to_string(),
    };
    (freshness, care)
}

pub(super) fn scope_name(scope: &Scope) -> String {
    match scope {
        Scope::National => "national".to_string(),
        Scope::Region(region) => region.to_string(),
    }
}
