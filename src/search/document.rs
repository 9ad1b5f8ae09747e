//! What can be found: the entries and places of an edition as documents of one language.
//!
//! In: catalog, edition and a language. Out: [`Document`]s with their texts, facts and worth, in an order in which neighbours
//! are likely to be found together: section by section, in each the country's own first, then region by region, municipality
//! by municipality.

use std::collections::{BTreeMap, BTreeSet};

use super::worth::{
    EQUIPMENT, equipment_topics, freshness_worth, is_free, is_step_free, level_strength, open_times, provider_worth,
};
use crate::catalog::{Catalog, Freshness, MunicipalityCode, Provider, RegionId, ResolvedEvent, ResolvedHelpline};
use crate::edition::{Edition, PageKey, name_in};
use crate::entry::code_lists::{CostKind, Importance, Mode, NewsKind, Readers};
use crate::entry::{self, At, Entry, Id, Locale, Name, Organisation, Page, Scope, Text};
use crate::language::Language;
use crate::prose;

/// The kinds of documents, in the order of their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Topic,
    Region,
    Municipality,
    Language,
    Helpline,
    Page,
    News,
    Event,
    Provider,
    Organisation,
}

impl Kind {
    pub const ALL: [Kind; 10] = [
        Kind::Topic,
        Kind::Region,
        Kind::Municipality,
        Kind::Language,
        Kind::Helpline,
        Kind::Page,
        Kind::News,
        Kind::Event,
        Kind::Provider,
        Kind::Organisation,
    ];

    /// The kind as results name it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Topic => "topic",
            Kind::Region => "region",
            Kind::Municipality => "municipality",
            Kind::Language => "language",
            Kind::Helpline => "helpline",
            Kind::Page => "page",
            Kind::News => "news",
            Kind::Event => "event",
            Kind::Provider => "provider",
            Kind::Organisation => "organisation",
        }
    }
}

/// Something that can be found.
#[derive(Clone, Debug)]
pub struct Document {
    pub kind: Kind,
    /// The id or code within its kind.
    pub id: String,
    /// Below the site's base: `fi/apua/oodi/`, or with an anchor for helplines.
    pub address: String,
    pub title: String,
    /// The title's language, where it is not the index's.
    pub title_locale: Option<Locale>,
    pub texts: Texts,
    /// How much a helper would prefer it to another that matches as well; about 1.
    pub worth: f32,
    /// Numbers of topics in the edition's list, and how far it helps with them: 1 is together.
    pub topics: Vec<(usize, f32)>,
    pub facts: Facts,
}

/// Its texts by weight.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    pub title: String,
    /// Words that the editor added for searching, and other names of the thing.
    pub keywords: String,
    /// Names of its places and municipalities.
    pub places: String,
    pub organisation: String,
    pub summary: String,
    pub body: String,
    /// Titles and summaries in the other languages.
    pub other: String,
}

/// What filters and results show.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub municipalities: BTreeSet<MunicipalityCode>,
    pub regions: BTreeSet<RegionId>,
    /// A place's or an organisation's name.
    pub detail: String,
    pub modes: BTreeSet<Mode>,
    pub languages: BTreeSet<Locale>,
    pub free: bool,
    pub step_free: bool,
    /// To call, `+358…`.
    pub phone: Option<String>,
    /// `2026-11-20`.
    pub date: Option<String>,
    /// When somebody helps: days after the build's, by minutes from and to in Helsinki time; past midnight beyond 1440.
    pub open: BTreeMap<(i64, i64), BTreeSet<i64>>,
}

/// All documents of an edition in a language.
pub fn documents(edition: &Edition, catalog: &Catalog, language: &Language) -> Vec<Document> {
    let collector = Collector { edition, catalog, language };
    let mut documents = collector.places();
    let mut rest: Vec<Document> = Vec::new();
    rest.extend(edition.helplines.iter().filter_map(|id| collector.helpline(catalog.helplines.get(id)?)));
    rest.extend(edition.pages.iter().filter_map(|id| collector.page(catalog.pages.get(id)?)));
    rest.extend(edition.news.iter().filter_map(|id| collector.news(catalog.news.get(id)?)));
    rest.extend(edition.events.iter().filter_map(|id| collector.event(catalog.events.get(id)?)));
    rest.extend(edition.providers.iter().filter_map(|id| collector.provider(catalog.providers.get(id)?)));
    rest.extend(edition.organisations.iter().filter_map(|id| collector.organisation(catalog.organisations.get(id)?)));
    let home = |document: &Document| {
        let facts = &document.facts;
        let region = if facts.regions.len() == 1 { facts.regions.first().cloned() } else { None };
        (section(document.kind), region, facts.municipalities.first().copied())
    };
    rest.sort_by_cached_key(|document| (home(document), document.kind, document.id.clone()));
    documents.extend(rest);
    documents
}

/// Kinds whose documents stand together: most results of a query are of one of these.
pub fn section(kind: Kind) -> u8 {
    match kind {
        Kind::Topic | Kind::Region | Kind::Municipality | Kind::Language => 0,
        Kind::Page | Kind::News | Kind::Event => 1,
        Kind::Helpline | Kind::Provider => 2,
        Kind::Organisation => 3,
    }
}

struct Collector<'a> {
    edition: &'a Edition,
    catalog: &'a Catalog,
    language: &'a Language,
}

impl Collector<'_> {
    fn address(&self, key: &PageKey) -> Option<String> {
        self.edition.plan.folder(key, self.language.locale()).map(str::to_string)
    }

    /// The nearest text, and its language where that is another one.
    fn title(&self, words: &Text) -> Option<(String, Option<Locale>)> {
        let (locale, text) = self.language.choose(words)?;
        Some((text.value.clone(), (locale != self.language.locale()).then_some(locale)))
    }

    fn text(&self, words: &Text) -> String {
        self.title(words).map(|(text, _)| text).unwrap_or_default()
    }

    fn list(&self, words: &BTreeMap<Locale, At<Vec<String>>>) -> String {
        words.values().map(|list| list.value.join(" . ")).collect::<Vec<_>>().join(" . ")
    }

    /// The texts in languages other than the one chosen.
    fn others(&self, texts: &[&Text]) -> String {
        let other = |words: &&Text| {
            let chosen = self.language.choose(words).map(|(locale, _)| locale);
            words.iter().filter(|(locale, _)| Some(**locale) != chosen).map(|(_, text)| text.value.clone()).collect::<Vec<_>>()
        };
        texts.iter().flat_map(other).collect::<Vec<_>>().join(" . ")
    }

    fn body(&self, bodies: &BTreeMap<Locale, entry::Body>) -> String {
        self.language.choose(bodies).map(|(_, body)| prose::plain(&body.markdown)).unwrap_or_default()
    }

    /// What a long text is about, part by part.
    fn headings(&self, bodies: &BTreeMap<Locale, entry::Body>) -> String {
        self.language.choose(bodies).map(|(_, body)| prose::headings(&body.markdown).join(" . ")).unwrap_or_default()
    }

    fn name(&self, name: &Name) -> String {
        name.same.as_ref().map_or_else(|| self.text(&name.by_language), |same| same.value.clone())
    }

    fn names(name: &Name) -> String {
        name.same.iter().chain(name.by_language.values()).map(|name| name.value.as_str()).collect::<Vec<_>>().join(" . ")
    }

    /// Topics, regions and municipalities: their cards come from the manifest.
    fn places(&self) -> Vec<Document> {
        let (edition, catalog, locale) = (self.edition, self.catalog, self.language.locale());
        let topic = |(number, code): (usize, &String)| {
            let topic = catalog.vocabulary.topic(code)?;
            let (title, title_locale) = self.title(&topic.name)?;
            let texts = Texts {
                title: title.clone(),
                keywords: self.language.choose(&topic.search).map(|(_, words)| words.value.join(" . ")).unwrap_or_default(),
                summary: topic.explanation.as_ref().map(|text| self.text(text)).unwrap_or_default(),
                ..Texts::default()
            };
            let address = self.address(&PageKey::Topic(code.clone()))?;
            let id = code.clone();
            let topics = vec![(number, 1.0)];
            Some(Document {
                kind: Kind::Topic,
                id,
                address,
                title,
                title_locale,
                texts,
                worth: 1.0,
                topics,
                facts: Facts::default(),
            })
        };
        let region = |id: &RegionId| {
            let region = &catalog.geography.regions[id];
            let title = name_in(&region.names, locale)?.clone();
            let names: Vec<&str> = region.names.values().map(String::as_str).collect();
            let texts = Texts { title: title.clone(), keywords: names.join(" . "), ..Texts::default() };
            let address = self.address(&PageKey::Region(id.clone()))?;
            let facts = Facts { regions: BTreeSet::from([id.clone()]), ..Facts::default() };
            let id = id.to_string();
            Some(Document {
                kind: Kind::Region,
                id,
                address,
                title,
                title_locale: None,
                texts,
                worth: 1.0,
                topics: Vec::new(),
                facts,
            })
        };
        let municipality = |code: &MunicipalityCode| {
            let municipality = catalog.municipality(*code);
            let title = name_in(&municipality.names, locale)?.clone();
            let merged = municipality.merged.iter().flat_map(|merged| merged.names.values());
            let names: Vec<&str> = municipality.names.values().chain(merged).map(String::as_str).collect();
            let own = catalog.municipality_texts.get(code);
            let keywords = own.map(|text| self.list(&text.keywords)).unwrap_or_default();
            let texts = Texts {
                title: title.clone(),
                keywords: format!("{} . {keywords}", names.join(" . ")),
                body: own.map(|text| self.body(&text.bodies)).unwrap_or_default(),
                ..Texts::default()
            };
            let address = self.address(&PageKey::Municipality(*code))?;
            let facts = Facts {
                municipalities: BTreeSet::from([*code]),
                regions: BTreeSet::from([municipality.region.clone()]),
                ..Facts::default()
            };
            let id = code.to_string();
            let kind = Kind::Municipality;
            Some(Document { kind, id, address, title, title_locale: None, texts, worth: 1.0, topics: Vec::new(), facts })
        };
        let help_language = |code: &Locale| {
            let named = catalog.vocabulary.languages.get(code)?;
            let chain = std::iter::once(locale).chain(self.language.chain().iter().copied());
            let title = chain.filter_map(|locale| named.names.get(&locale)).next().unwrap_or(&named.autonym).clone();
            let names: Vec<&str> = named.names.values().map(String::as_str).collect();
            let keywords = format!("{} . {}", names.join(" . "), named.autonym);
            let texts = Texts { title: title.clone(), keywords, ..Texts::default() };
            let address = self.address(&PageKey::HelpLanguage(*code))?;
            let facts = Facts { languages: BTreeSet::from([*code]), ..Facts::default() };
            let id = code.to_string();
            let kind = Kind::Language;
            Some(Document { kind, id, address, title, title_locale: None, texts, worth: 1.0, topics: Vec::new(), facts })
        };
        let topics = edition.topics.iter().enumerate().filter_map(topic);
        let regions = edition.regions.iter().filter_map(region);
        let municipalities = edition.municipalities.iter().filter_map(municipality);
        topics.chain(regions).chain(municipalities).chain(edition.help_languages.iter().filter_map(help_language)).collect()
    }

    fn topic_numbers<'t>(&self, topics: impl Iterator<Item = (&'t str, f32)>) -> Vec<(usize, f32)> {
        let number = |code: &str| self.edition.topics.iter().position(|topic| topic == code);
        topics.filter_map(|(code, strength)| Some((number(code)?, strength))).collect()
    }

    fn helpline(&self, helpline: &ResolvedHelpline) -> Option<Document> {
        let entry = &helpline.entry;
        if helpline.freshness == Freshness::Hidden {
            return None;
        }
        let (title, title_locale) = self.title(&entry.title)?;
        let organisation = self.catalog.organisations.get(&entry.organisation.value);
        Some(Document {
            kind: Kind::Helpline,
            id: entry.id.to_string(),
            address: format!("{}#{}", self.address(&PageKey::Helplines)?, entry.id),
            texts: Texts {
                title: title.clone(),
                keywords: self.list(&entry.keywords),
                organisation: organisation.map(organisation_names).unwrap_or_default(),
                summary: self.text(&entry.summary),
                body: self.body(&entry.bodies),
                other: self.others(&[&entry.title, &entry.summary]),
                ..Texts::default()
            },
            title,
            title_locale,
            worth: 0.95 * freshness_worth(helpline.freshness),
            topics: self.topic_numbers(entry.topics.iter().map(|topic| (topic.value.as_str(), 0.8))),
            facts: Facts {
                detail: organisation.map(|organisation| self.name(&organisation.name)).unwrap_or_default(),
                modes: BTreeSet::from([Mode::Phone]),
                languages: entry.languages.iter().map(|language| language.code.value).collect(),
                free: entry.cost.as_ref().is_some_and(|cost| cost.kind.value == CostKind::Free),
                open: open_times(
                    helpline.timetable.iter().chain(helpline.phones.iter().filter_map(|phone| phone.timetable.as_ref())),
                    self.catalog.as_of,
                ),
                phone: helpline.phones.first().map(|phone| phone.phone.number.value.as_str().to_string()),
                ..Facts::default()
            },
        })
    }

    fn page(&self, page: &Entry<Page>) -> Option<Document> {
        let (title, title_locale) = self.title(&page.title)?;
        Some(Document {
            kind: Kind::Page,
            id: page.id.to_string(),
            address: self.address(&PageKey::Page(page.id.clone()))?,
            texts: Texts {
                title: title.clone(),
                keywords: self.list(&page.keywords),
                summary: format!("{} . {}", self.text(&page.summary), self.headings(&page.bodies)),
                body: self.body(&page.bodies),
                other: self.others(&[&page.title, &page.summary]),
                ..Texts::default()
            },
            title,
            title_locale,
            worth: 0.9,
            topics: self.topic_numbers(page.topics.iter().map(|topic| (topic.value.as_str(), 0.5))),
            facts: Facts { regions: scope_region(&page.scope), ..Facts::default() },
        })
    }

    fn news(&self, news: &Entry<entry::News>) -> Option<Document> {
        let (title, title_locale) = self.title(&news.title)?;
        let related = news.related.as_ref();
        let named = |code: &At<String>| self.catalog.geography.municipality(code).map(|municipality| municipality.code);
        let age = (self.catalog.as_of - news.date.value.date()).get_days();
        let expired = news.expires.as_ref().is_some_and(|expires| expires.value < self.catalog.as_of);
        let important = news.importance.as_ref().is_some_and(|importance| importance.value != Importance::Normal);
        let network = news.readers == Some(Readers::Network) || news.kind.value == NewsKind::ForNetwork;
        let worth = match (expired, age) {
            (true, _) => 0.5,
            (false, ..=365) => 0.85,
            (false, ..=1100) => 0.7,
            _ => 0.6,
        };
        let municipalities: BTreeSet<MunicipalityCode> =
            related.into_iter().flat_map(|related| &related.municipalities).filter_map(named).collect();
        Some(Document {
            kind: Kind::News,
            id: news.id.to_string(),
            address: self.address(&PageKey::News(news.id.clone()))?,
            texts: Texts {
                title: title.clone(),
                places: self.municipality_names(&municipalities),
                organisation: news
                    .issuers
                    .iter()
                    .chain(&news.author)
                    .filter_map(|id| self.catalog.organisations.get(&id.value))
                    .map(organisation_names)
                    .collect::<Vec<_>>()
                    .join(" . "),
                summary: self.text(&news.summary),
                body: self.body(&news.bodies),
                other: self.others(&[&news.title, &news.summary]),
                ..Texts::default()
            },
            title,
            title_locale,
            worth: worth * if important { 1.1 } else { 1.0 } * if network { 0.85 } else { 1.0 },
            topics: self
                .topic_numbers(related.into_iter().flat_map(|related| &related.topics).map(|topic| (topic.value.as_str(), 0.4))),
            facts: Facts {
                regions: self.regions(&municipalities, &news.scope, &news.regions),
                municipalities,
                date: Some(news.date.value.date().to_string()),
                ..Facts::default()
            },
        })
    }

    fn event(&self, event: &ResolvedEvent) -> Option<Document> {
        let entry = &event.entry;
        let (title, title_locale) = self.title(&entry.title)?;
        let place = event.place.as_ref().and_then(|place| self.catalog.places.get(place));
        let municipalities: BTreeSet<MunicipalityCode> = place.map(|place| place.municipality).into_iter().collect();
        let upcoming = event.is_upcoming(self.catalog.as_of) && entry.cancelled.is_none();
        let network = entry.readers == Some(Readers::Network);
        let detail = place.map(|place| self.name(&place.entry.name)).unwrap_or_default();
        let organisers = entry.organisers.iter().filter_map(|id| self.catalog.organisations.get(&id.value));
        Some(Document {
            kind: Kind::Event,
            id: entry.id.to_string(),
            address: self.address(&PageKey::Event(entry.id.clone()))?,
            texts: Texts {
                title: title.clone(),
                places: format!(
                    "{} . {}",
                    self.municipality_names(&municipalities),
                    place.map(|place| Self::names(&place.entry.name)).unwrap_or_default()
                ),
                organisation: organisers.map(organisation_names).collect::<Vec<_>>().join(" . "),
                summary: self.text(&entry.summary),
                body: self.body(&entry.bodies),
                other: self.others(&[&entry.title, &entry.summary]),
                ..Texts::default()
            },
            title,
            title_locale,
            worth: if upcoming { 0.9 } else { 0.45 } * if network { 0.85 } else { 1.0 },
            topics: self
                .topic_numbers(entry.topics.iter().map(|topic| (topic.code.value.as_str(), 0.6 * level_strength(topic.level)))),
            facts: Facts {
                regions: if municipalities.is_empty() {
                    event.regions.clone()
                } else {
                    self.regions(&municipalities, &Scope::National, &[])
                },
                municipalities,
                detail,
                languages: entry.languages.iter().map(|language| language.code.value).collect(),
                free: entry.terms.cost.as_ref().is_some_and(|cost| cost.kind.value == CostKind::Free),
                step_free: place.is_some_and(|place| is_step_free(&place.entry)),
                date: event.next(self.catalog.as_of).map(|time| time.start.value.date().to_string()),
                ..Facts::default()
            },
        })
    }

    fn provider(&self, provider: &Provider) -> Option<Document> {
        let entry = &provider.entry;
        if !provider.is_listed() {
            return None;
        }
        let (title, title_locale) = self.title(&entry.title)?;
        let places: Vec<_> = provider.points.iter().filter_map(|point| self.catalog.places.get(point.place()?)).collect();
        let organisation = self.catalog.organisations.get(&provider.organisation);
        let place_names: Vec<String> = places.iter().map(|place| Self::names(&place.entry.name)).collect();
        let detail = places.first().map(|place| self.name(&place.entry.name));
        let phone = provider.points.iter().find_map(|point| {
            let called = point.phones.first().map(|phone| &phone.phone.number.value);
            called.or_else(|| point.written.booking.as_ref()?.phone.as_ref()).map(|number| number.as_str().to_string())
        });
        Some(Document {
            kind: Kind::Provider,
            id: entry.id.to_string(),
            address: self.address(&PageKey::Provider(entry.id.clone()))?,
            texts: Texts {
                title: title.clone(),
                keywords: self.list(&entry.keywords),
                places: format!("{} . {}", self.municipality_names(&provider.municipalities), place_names.join(" . ")),
                organisation: organisation.map(organisation_names).unwrap_or_default(),
                summary: self.text(&entry.summary),
                body: self.body(&entry.bodies),
                other: self.others(&[&entry.title, &entry.summary]),
            },
            title,
            title_locale,
            worth: provider_worth(provider, self.catalog.as_of),
            topics: self.topic_numbers(
                places
                    .iter()
                    .flat_map(|place| equipment_topics(&place.entry))
                    .map(|topic| (topic, EQUIPMENT))
                    .chain(entry.topics.iter().map(|topic| (topic.code.value.as_str(), level_strength(topic.level)))),
            ),
            facts: Facts {
                regions: self.regions(&provider.municipalities, &entry.scope, &[]),
                municipalities: provider.municipalities.clone(),
                detail: detail.or_else(|| organisation.map(|organisation| self.name(&organisation.name))).unwrap_or_default(),
                modes: provider.points.iter().map(|point| point.mode).collect(),
                languages: provider
                    .points
                    .iter()
                    .flat_map(|point| &point.languages)
                    .map(|language| language.code.value)
                    .collect(),
                free: provider.points.iter().any(is_free),
                step_free: places.iter().any(|place| is_step_free(&place.entry)),
                phone,
                date: None,
                open: open_times(provider.points.iter().filter_map(|point| point.timetable.as_ref()), self.catalog.as_of),
            },
        })
    }

    fn organisation(&self, organisation: &Entry<Organisation>) -> Option<Document> {
        let title = self.name(&organisation.name);
        let id: &Id<Organisation> = &organisation.id;
        Some(Document {
            kind: Kind::Organisation,
            id: id.to_string(),
            address: self.address(&PageKey::Organisation(id.clone()))?,
            texts: Texts {
                title: title.clone(),
                keywords: organisation_names(organisation),
                summary: self.text(&organisation.summary),
                body: self.body(&organisation.bodies),
                ..Texts::default()
            },
            title,
            title_locale: None,
            worth: 0.75,
            topics: Vec::new(),
            facts: Facts { regions: scope_region(&organisation.scope), ..Facts::default() },
        })
    }

    /// Names of the municipalities in every language.
    fn municipality_names(&self, codes: &BTreeSet<MunicipalityCode>) -> String {
        let names = codes.iter().flat_map(|code| self.catalog.municipality(*code).names.values());
        names.map(String::as_str).collect::<Vec<_>>().join(" . ")
    }

    fn regions(&self, municipalities: &BTreeSet<MunicipalityCode>, scope: &Scope, named: &[At<String>]) -> BTreeSet<RegionId> {
        let of_places = municipalities.iter().map(|code| self.catalog.municipality(*code).region.clone());
        let of_names = named.iter().filter_map(|name| Id::parse(name));
        of_places.chain(of_names).chain(scope_region(scope)).collect()
    }
}

fn scope_region(scope: &Scope) -> BTreeSet<RegionId> {
    match scope {
        Scope::Region(region) => BTreeSet::from([region.clone()]),
        Scope::National => BTreeSet::new(),
    }
}

fn organisation_names(organisation: &Entry<Organisation>) -> String {
    let short = organisation.short_name.as_ref().map(Collector::names).unwrap_or_default();
    format!("{} . {short}", Collector::names(&organisation.name))
}
