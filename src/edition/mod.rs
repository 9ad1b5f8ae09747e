//! What one published site holds: its entries, its languages, and the plan of all its addresses.
//!
//! In: the portal or a region, the catalog, the languages. Out: an [`Edition`] with its [`Plan`]. Absent on purpose:
//! templates and bytes. Two pages that claim one address are reported here, so later rooms may take addresses as unique.

mod address;
mod choose;
mod near;
mod plan;
mod twins;

pub use address::{BaseUrl, slug};
pub use choose::name_in;
pub use near::Near;
pub use plan::{Artifact, Feed, PageKey, Plan};
pub use twins::{alternates, written_in};

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, MunicipalityCode, RegionId};
use crate::diagnostic::{Diagnostic, Diagnostics, Wording, codes};
use crate::entry::{Cms, Coordinator, Event, Helpline, Id, Locale, News, Organisation, Page, Provider, Report, Scope};
use crate::language::Languages;

/// Which site: the national one, or one region's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EditionId {
    National,
    Region(RegionId),
}

impl EditionId {
    /// The name of the edition in commands and folders.
    pub fn name(&self) -> &str {
        match self {
            EditionId::National => "national",
            EditionId::Region(region) => region.as_str(),
        }
    }

    /// The scope whose entries are the edition's own.
    pub fn scope(&self) -> Scope {
        match self {
            EditionId::National => Scope::National,
            EditionId::Region(region) => Scope::Region(region.clone()),
        }
    }

    pub fn region(&self) -> Option<&RegionId> {
        match self {
            EditionId::National => None,
            EditionId::Region(region) => Some(region),
        }
    }
}

/// One site, ready to be made.
#[derive(Clone, Debug)]
pub struct Edition {
    pub id: EditionId,
    /// The site's name by language.
    pub name: BTreeMap<Locale, String>,
    /// Interface languages; the first is the default.
    pub languages: Vec<Locale>,
    pub base: BaseUrl,
    /// Whether search engines should leave the whole site alone.
    pub is_preview: bool,
    /// Folder under `themes/`.
    pub theme: String,
    pub coordinator: Option<Coordinator>,
    pub report: Option<Report>,
    /// Helplines that every page shows, in order.
    pub phone_help: Vec<Id<Helpline>>,
    /// Whether the site says that it shows sample content.
    pub sample: bool,
    /// Forms in the browser for its editors, if they are switched on.
    pub cms: Option<Cms>,
    pub regions: Vec<RegionId>,
    pub municipalities: Vec<MunicipalityCode>,
    /// Providers with a page.
    pub providers: BTreeSet<Id<Provider>>,
    pub pinned: Vec<Id<Provider>>,
    /// Which places outside the region are near.
    pub near: Near,
    pub organisations: BTreeSet<Id<Organisation>>,
    pub helplines: Vec<Id<Helpline>>,
    pub news: Vec<Id<News>>,
    pub events: Vec<Id<Event>>,
    pub pages: Vec<Id<Page>>,
    /// National pages for which a page of the region stands, and which.
    pub replaced: BTreeMap<Id<Page>, Id<Page>>,
    /// Codes of the topics, in the vocabulary's order.
    pub topics: Vec<String>,
    /// Languages in which some listed provider helps.
    pub help_languages: BTreeSet<Locale>,
    pub plan: Plan,
}

impl Edition {
    /// The languages that editors' forms are made in: those of messages to editors among its own, in its order.
    pub fn editors_languages(&self) -> Vec<Locale> {
        let spoken = |locale: &&Locale| Wording::parse(locale.as_str()).is_some();
        let languages: Vec<Locale> = self.languages.iter().filter(spoken).copied().collect();
        if languages.is_empty() { self.languages.first().copied().into_iter().collect() } else { languages }
    }
}

/// What the command line may say over the content.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    pub base_url: Option<String>,
    /// A preview at this path below the base address, which search engines should leave alone.
    pub preview: Option<String>,
}

/// Decides what the edition holds and plans its addresses.
pub fn build(
    id: &EditionId,
    catalog: &Catalog,
    languages: &Languages,
    overrides: &Overrides,
    diagnostics: &mut Diagnostics,
) -> Option<Edition> {
    if !catalog.statements.contains_key(&id.scope()) {
        let place = match id {
            EditionId::National => "national".to_string(),
            EditionId::Region(region) => format!("regions/{region}"),
        };
        diagnostics.push(
            Diagnostic::new(codes::MISSING_ENTRY, None, format!("the edition `{}` has no accessibility statement", id.name()))
                .note("every public site must have one (act 306/2019, section 9)")
                .help(format!("add `{place}/accessibility.yaml`")),
        );
        return None;
    }
    unspoken(id, catalog, languages, diagnostics);
    let mut edition = choose::choose(id, catalog, overrides, diagnostics)?;
    edition.plan = plan::plan(&edition, catalog, languages, diagnostics);
    Some(edition)
}

/// Reports languages of the edition that the interface has no texts in: no page could be made in them.
fn unspoken(id: &EditionId, catalog: &Catalog, languages: &Languages, diagnostics: &mut Diagnostics) {
    let own = id.region().and_then(|region| catalog.regions.get(region)).map(|region| &region.languages);
    for language in own.filter(|own| !own.is_empty()).unwrap_or(&catalog.portal.languages) {
        if languages.get(language.value).is_none() {
            let message = format!("the interface has no texts in `{}`", language.value);
            diagnostics.push(
                Diagnostic::new(codes::MISSING_MESSAGE, language.span, message).expected("no page can be made in it").help(
                    format!("take it out of `languages`, or add the interface's texts under `locales/{}/`", language.value),
                ),
            );
        }
    }
}

/// Every edition that the content has: the national one first, then the regions' by id.
pub fn all(catalog: &Catalog) -> Vec<EditionId> {
    std::iter::once(EditionId::National).chain(catalog.regions.keys().cloned().map(EditionId::Region)).collect()
}

/// The edition of a name, or what names there are.
pub fn named(name: &str, catalog: &Catalog, diagnostics: &mut Diagnostics) -> Option<EditionId> {
    let editions = all(catalog);
    let found = editions.iter().find(|id| id.name() == name).cloned();
    if found.is_none() {
        diagnostics.push(
            Diagnostic::new(codes::UNKNOWN_EDITION, None, format!("there is no edition `{name}`"))
                .suggest(name, editions.iter().map(EditionId::name))
                .note(format!("editions: {}", editions.iter().map(EditionId::name).collect::<Vec<_>>().join(", "))),
        );
    }
    found
}
