//! Every address of an edition, decided before any page is made.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::address::slug;
use super::choose::name_in;
use super::{Edition, EditionId};
use crate::catalog::{Catalog, MunicipalityCode, RegionId};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, codes};
use crate::entry::code_lists::Section;
use crate::entry::{At, Event, Id, Locale, News, Organisation, Page, Provider};
use crate::language::{Arguments, Language, Languages};

/// What a page shows; with a language it is one page of the site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKey {
    Front,
    Regions,
    Region(RegionId),
    Municipalities,
    Municipality(MunicipalityCode),
    /// What is printed of a municipality to hand out, and to hang on a wall.
    Leaflet(MunicipalityCode),
    Poster(MunicipalityCode),
    /// All municipalities of a region, to print.
    Booklet(RegionId),
    Provider(Id<Provider>),
    /// A provider's page to be read over the phone.
    Aloud(Id<Provider>),
    /// The helper's slip of a few places.
    Tray,
    /// Whose a phone number is.
    NumberCheck,
    /// Strange words explained.
    Glossary,
    Topics,
    Topic(String),
    /// Languages in which help is given.
    HelpLanguages,
    HelpLanguage(Locale),
    Organisations,
    Organisation(Id<Organisation>),
    NewsList,
    News(Id<News>),
    EventList,
    Event(Id<Event>),
    Helplines,
    /// The results of a search.
    Search,
    /// The network of the whole country, or of a region.
    Network(Option<RegionId>),
    /// The guidance of one section.
    Section(Section),
    Page(Id<Page>),
    /// A page in easy language.
    Easy(Id<Page>),
    Accessibility,
    About,
    /// A municipality's list of help, to be shown in frames of other sites.
    Embed(MunicipalityCode),
    /// How other sites show such lists.
    Embedding,
    NotFound,
}

impl PageKey {
    /// Whether search engines should leave the page out: it has no content of its own.
    pub fn is_unlisted(&self) -> bool {
        matches!(self, PageKey::NotFound | PageKey::Tray | PageKey::Aloud(_) | PageKey::Embed(_))
    }

    /// The page that search engines should show in place of this one: paper says what its page says.
    pub fn original(&self) -> Option<PageKey> {
        match self {
            PageKey::Leaflet(code) | PageKey::Poster(code) => Some(PageKey::Municipality(*code)),
            PageKey::Booklet(region) => Some(PageKey::Region(region.clone())),
            _ => None,
        }
    }
}

/// A feed or calendar of the whole edition, or of one region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Feed {
    pub locale: Locale,
    pub region: Option<RegionId>,
}

/// Everything that is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Artifact {
    Page(PageKey, Locale),
    /// The choice of language at the root.
    LanguageChoice,
    NewsFeed(Feed),
    Calendar(Feed),
    EventCalendar(Id<Event>, Locale),
    /// The listed phone numbers that end with a digit.
    Numbers(Locale, u8),
    /// A page that leads from an earlier address to the present one.
    Redirect(PageKey, Locale),
    Sitemap,
    Robots,
    /// Lines for hosts that read `_redirects`.
    RedirectRules,
    /// Lines for hosts that read `_headers`.
    HeaderRules,
    /// Lines to include in the settings of nginx.
    NginxRules,
    /// Lines for Apache, which reads `.htaccess`.
    ApacheRules,
    /// Tells GitHub Pages to publish every file as it is.
    NoJekyll,
    /// A municipality's list of help as data, for the element of other sites.
    EmbedList(MunicipalityCode, Locale),
    /// The element itself, at a lasting address.
    EmbedScript,
    /// The providers of the edition, as JSON and as a table.
    ProvidersJson,
    ProvidersCsv,
    /// The edition's own entries as their editors wrote them, for joining editions that were built apart.
    OwnContent,
    /// Forms for the edition's editors in a language: the page, what its program reads, and the script that joins the two.
    FormsPage(Locale),
    FormsConfig(Locale),
    FormsScript,
}

/// All addresses of one edition.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    artifacts: BTreeMap<String, Artifact>,
    /// Folders of pages below the base: `fi/kunnat/kemi/`. Looked up, never iterated.
    folders: HashMap<(PageKey, Locale), String>,
}

impl Plan {
    /// Every artifact by its path below the site's folder, in order.
    pub fn artifacts(&self) -> impl ExactSizeIterator<Item = (&str, &Artifact)> {
        self.artifacts.iter().map(|(path, artifact)| (path.as_str(), artifact))
    }

    pub fn artifact(&self, path: &str) -> Option<&Artifact> {
        self.artifacts.get(path)
    }

    /// The address of a page below the base, if the edition has it: `fi/kunnat/kemi/`.
    pub fn folder(&self, key: &PageKey, locale: Locale) -> Option<&str> {
        self.folders.get(&(key.clone(), locale)).map(String::as_str)
    }

    /// The path of another artifact.
    pub fn path_of(&self, wanted: &Artifact) -> Option<&str> {
        self.artifacts.iter().find(|(_, artifact)| *artifact == wanted).map(|(path, _)| path.as_str())
    }

    /// Every page with its language, by address.
    pub fn pages(&self) -> impl Iterator<Item = (&PageKey, Locale)> {
        self.artifacts.values().filter_map(|artifact| match artifact {
            Artifact::Page(key, locale) => Some((key, *locale)),
            _ => None,
        })
    }

    /// The path of a feed, by what it is of.
    pub fn news_feed(locale: Locale, region: Option<&RegionId>) -> String {
        match region {
            Some(region) => format!("{locale}/{region}.atom"),
            None => format!("{locale}/news.atom"),
        }
    }

    pub fn calendar(locale: Locale, region: Option<&RegionId>) -> String {
        match region {
            Some(region) => format!("{locale}/{region}.ics"),
            None => format!("{locale}/events.ics"),
        }
    }

    /// The folder of what other sites show.
    pub const EMBED: &str = "embed";
    /// The folder of open data.
    pub const DATA: &str = "data";
    /// The folder of editors' forms.
    pub const ADMIN: &str = "admin";

    /// The script of editors' forms, one for all their languages.
    pub fn forms_script() -> String {
        format!("{}/forms.js", Plan::ADMIN)
    }

    /// The lasting address of the element for other sites.
    pub fn embed_script() -> String {
        format!("{}/list.js", Plan::EMBED)
    }

    /// The folder of a municipality's list for other sites.
    pub fn embed_folder(locale: Locale, municipality: &str) -> String {
        format!("{}/{locale}/{municipality}/", Plan::EMBED)
    }

    /// The file of the edition's own entries.
    pub fn own_content() -> String {
        format!("{}/content.json", Plan::DATA)
    }

    /// The folder of the search's index in a language.
    pub fn search_index(locale: Locale) -> String {
        format!("search/{locale}/")
    }
}

/// Plans all addresses; a second claim on one is reported with both claimants.
pub fn plan(edition: &Edition, catalog: &Catalog, languages: &Languages, diagnostics: &mut Diagnostics) -> Plan {
    // Every language has folders of its own, so each can be planned without looking at the others.
    let of_language = |language: &Language| {
        let mut found = Diagnostics::default();
        let mut planner = Planner { edition, catalog, plan: Plan::default(), diagnostics: &mut found };
        planner.language(language);
        (planner.plan, found)
    };
    let known: Vec<&Language> = edition.languages.iter().filter_map(|locale| languages.get(*locale)).collect();
    let planned: Vec<(Plan, Diagnostics)> = known.into_par_iter().map(of_language).collect();
    let mut whole = Plan::default();
    for (mut plan, found) in planned {
        whole.artifacts.append(&mut plan.artifacts);
        whole.folders.extend(plan.folders);
        diagnostics.extend(found);
    }
    let mut planner = Planner { edition, catalog, plan: whole, diagnostics };
    planner.claim("index.html".to_string(), Artifact::LanguageChoice);
    planner.claim("sitemap.xml".to_string(), Artifact::Sitemap);
    planner.claim("robots.txt".to_string(), Artifact::Robots);
    planner.claim("_redirects".to_string(), Artifact::RedirectRules);
    planner.claim("_headers".to_string(), Artifact::HeaderRules);
    planner.claim("hosting/nginx.conf".to_string(), Artifact::NginxRules);
    planner.claim(".htaccess".to_string(), Artifact::ApacheRules);
    planner.claim(".nojekyll".to_string(), Artifact::NoJekyll);
    planner.claim(Plan::embed_script(), Artifact::EmbedScript);
    planner.claim(format!("{}/providers.json", Plan::DATA), Artifact::ProvidersJson);
    planner.claim(format!("{}/providers.csv", Plan::DATA), Artifact::ProvidersCsv);
    planner.claim(Plan::own_content(), Artifact::OwnContent);
    if edition.cms.is_some() {
        planner.forms();
    }
    // Hosts look for `404.html` at the root; it is in the edition's first language and links to the others.
    if let Some(first) = edition.languages.first() {
        planner.claim("404.html".to_string(), Artifact::Page(PageKey::NotFound, *first));
    }
    planner.plan
}

struct Planner<'a> {
    edition: &'a Edition,
    catalog: &'a Catalog,
    plan: Plan,
    diagnostics: &'a mut Diagnostics,
}

impl Planner<'_> {
    fn claim(&mut self, path: String, artifact: Artifact) {
        match self.plan.artifacts.get(&path) {
            Some(first) => {
                // The same two meet in every edition that has them: without its name, they are one finding.
                let message = format!("two pages have the address `/{path}`");
                let (one, other) = (described(first, self.catalog), described(&artifact, self.catalog));
                let mut diagnostic = Diagnostic::new(codes::DUPLICATE_ADDRESS, other.1, message)
                    .note(format!("{} and {} would stand there", one.0, other.0))
                    .help("give one of the two another name");
                if other.1.is_some() {
                    diagnostic = diagnostic.expected("the second one");
                }
                if let Some(span) = one.1 {
                    diagnostic = diagnostic.label(span, "the first one");
                }
                self.diagnostics.push(diagnostic);
            }
            None => {
                self.plan.artifacts.insert(path, artifact);
            }
        }
    }

    /// Editors' forms; those in the first of their languages stand at the top.
    fn forms(&mut self) {
        for (number, locale) in self.edition.editors_languages().into_iter().enumerate() {
            let folder = if number == 0 { format!("{}/", Plan::ADMIN) } else { format!("{}/{locale}/", Plan::ADMIN) };
            self.claim(format!("{folder}index.html"), Artifact::FormsPage(locale));
            self.claim(format!("{folder}config.yml"), Artifact::FormsConfig(locale));
        }
        self.claim(Plan::forms_script(), Artifact::FormsScript);
    }

    fn page(&mut self, key: PageKey, locale: Locale, folder: String) {
        self.claim(format!("{folder}index.html"), Artifact::Page(key.clone(), locale));
        self.plan.folders.insert((key, locale), folder);
    }

    /// An earlier address; one that is in use again needs no redirect.
    fn redirect(&mut self, key: PageKey, locale: Locale, folder: String) {
        let path = format!("{folder}index.html");
        if !self.plan.artifacts.contains_key(&path) {
            self.claim(path, Artifact::Redirect(key, locale));
        }
    }

    fn language(&mut self, language: &Language) {
        let locale = language.locale();
        let (edition, catalog) = (self.edition, self.catalog);
        let segment = |name: &str| slug(&language.message(&format!("path-{name}"), &Arguments::new()).text);
        let root = format!("{locale}/");
        let under = |name: &str| format!("{root}{}/", segment(name));
        self.page(PageKey::Front, locale, root.clone());
        self.plan.folders.insert((PageKey::NotFound, locale), format!("{root}404/"));
        self.claim(format!("{root}404/index.html"), Artifact::Page(PageKey::NotFound, locale));
        self.places(language, &under("regions"), &under("municipalities"));
        let (help, aloud) = (under("help"), segment("aloud"));
        for id in &edition.providers {
            self.page(PageKey::Provider(id.clone()), locale, format!("{help}{id}/"));
            self.page(PageKey::Aloud(id.clone()), locale, format!("{help}{id}/{aloud}/"));
        }
        let topics = under("topics");
        self.page(PageKey::Topics, locale, topics.clone());
        for code in &edition.topics {
            let name =
                catalog.vocabulary.topic(code).and_then(|topic| language.choose(&topic.name)).map(|(_, name)| slug(&name.value));
            let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| code.replace('_', "-"));
            self.page(PageKey::Topic(code.clone()), locale, format!("{topics}{name}/"));
        }
        let help_languages = under("languages");
        self.page(PageKey::HelpLanguages, locale, help_languages.clone());
        for help_language in &edition.help_languages {
            self.page(PageKey::HelpLanguage(*help_language), locale, format!("{help_languages}{help_language}/"));
        }
        let organisations = under("organisations");
        self.page(PageKey::Organisations, locale, organisations.clone());
        for id in &edition.organisations {
            self.page(PageKey::Organisation(id.clone()), locale, format!("{organisations}{id}/"));
        }
        self.publications(locale, &under("news"), &under("events"));
        self.page(PageKey::Helplines, locale, under("helplines"));
        self.page(PageKey::Search, locale, under("search"));
        self.page(PageKey::Tray, locale, under("tray"));
        self.page(PageKey::Glossary, locale, under("glossary"));
        let number_check = under("number-check");
        self.page(PageKey::NumberCheck, locale, number_check.clone());
        for last in 0..10 {
            self.claim(format!("{number_check}{last}.txt"), Artifact::Numbers(locale, last));
        }
        let network = under("network");
        self.page(PageKey::Network(edition.id.region().cloned()), locale, network.clone());
        if edition.id == EditionId::National {
            for region in &edition.regions {
                let name = place_slug(&catalog.geography.regions[region].names, locale, region.as_str());
                self.page(PageKey::Network(Some(region.clone())), locale, format!("{network}{name}/"));
            }
        }
        for (section, name) in [(Section::Public, "guides"), (Section::Helpers, "helpers"), (Section::Network, "network-guides")]
        {
            self.page(PageKey::Section(section), locale, under(name));
        }
        let pages = under("pages");
        for id in &edition.pages {
            self.page(PageKey::Page(id.clone()), locale, format!("{pages}{id}/"));
            if locale.easy().is_some_and(|easy| catalog.pages[id].bodies.contains_key(&easy)) {
                self.page(PageKey::Easy(id.clone()), locale, format!("{pages}{id}/{}/", segment("easy")));
            }
        }
        for (national, own) in &edition.replaced {
            // Links to the national page lead to the region's, and so does its address elsewhere.
            self.plan.folders.insert((PageKey::Page(national.clone()), locale), format!("{pages}{own}/"));
            self.redirect(PageKey::Page(own.clone()), locale, format!("{pages}{national}/"));
        }
        self.page(PageKey::Accessibility, locale, under("accessibility"));
        self.page(PageKey::About, locale, under("about"));
        self.page(PageKey::Embedding, locale, under("embed"));
        for code in &edition.municipalities {
            let folder = Plan::embed_folder(locale, &catalog.municipality(*code).slug);
            self.claim(format!("{folder}list.json"), Artifact::EmbedList(*code, locale));
            self.page(PageKey::Embed(*code), locale, folder);
        }
        self.former_ids(locale, &help, &pages);
    }

    fn places(&mut self, language: &Language, regions: &str, municipalities: &str) {
        let (edition, catalog, locale) = (self.edition, self.catalog, language.locale());
        let paper = |name: &str| slug(&language.message(&format!("path-{name}"), &Arguments::new()).text);
        match &edition.id {
            EditionId::National => {
                self.page(PageKey::Regions, locale, regions.to_string());
                for id in &edition.regions {
                    let name = place_slug(&catalog.geography.regions[id].names, locale, id.as_str());
                    self.page(PageKey::Region(id.clone()), locale, format!("{regions}{name}/"));
                    self.page(PageKey::Booklet(id.clone()), locale, format!("{regions}{name}/{}/", paper("booklet")));
                }
            }
            // The front page of a region's edition is the region's page.
            EditionId::Region(region) => {
                self.plan.folders.insert((PageKey::Region(region.clone()), locale), format!("{locale}/"));
                self.page(PageKey::Booklet(region.clone()), locale, format!("{locale}/{}/", paper("booklet")));
            }
        }
        self.page(PageKey::Municipalities, locale, municipalities.to_string());
        for code in &edition.municipalities {
            let municipality = catalog.municipality(*code);
            let name = place_slug(&municipality.names, locale, &municipality.slug);
            self.page(PageKey::Municipality(*code), locale, format!("{municipalities}{name}/"));
            self.page(PageKey::Leaflet(*code), locale, format!("{municipalities}{name}/{}/", paper("leaflet")));
            self.page(PageKey::Poster(*code), locale, format!("{municipalities}{name}/{}/", paper("poster")));
        }
        for code in &edition.municipalities {
            for merged in &catalog.municipality(*code).merged {
                let name = place_slug(&merged.names, locale, &merged.code);
                self.redirect(PageKey::Municipality(*code), locale, format!("{municipalities}{name}/"));
            }
        }
    }

    fn publications(&mut self, locale: Locale, news_folder: &str, events_folder: &str) {
        let (edition, catalog) = (self.edition, self.catalog);
        self.page(PageKey::NewsList, locale, news_folder.to_string());
        for id in &edition.news {
            let item = &catalog.news[id];
            let folder = |id: &str| format!("{news_folder}{}/{id}/", item.date.value.date().year());
            self.page(PageKey::News(id.clone()), locale, folder(id.as_str()));
        }
        self.page(PageKey::EventList, locale, events_folder.to_string());
        for id in &edition.events {
            self.page(PageKey::Event(id.clone()), locale, format!("{events_folder}{id}/"));
            self.claim(format!("{events_folder}{id}/event.ics"), Artifact::EventCalendar(id.clone(), locale));
        }
        let scopes =
            std::iter::once(None).chain(edition.regions.iter().filter(|_| edition.id == EditionId::National).cloned().map(Some));
        for region in scopes {
            self.claim(Plan::news_feed(locale, region.as_ref()), Artifact::NewsFeed(Feed { locale, region: region.clone() }));
            self.claim(Plan::calendar(locale, region.as_ref()), Artifact::Calendar(Feed { locale, region }));
        }
        for id in &edition.news {
            let item = &catalog.news[id];
            for former in &item.former_ids {
                self.redirect(
                    PageKey::News(id.clone()),
                    locale,
                    format!("{news_folder}{}/{}/", item.date.value.date().year(), former.value),
                );
            }
        }
        for id in &edition.events {
            for former in &catalog.events[id].entry.former_ids {
                self.redirect(PageKey::Event(id.clone()), locale, format!("{events_folder}{}/", former.value));
            }
        }
    }

    fn former_ids(&mut self, locale: Locale, help: &str, pages: &str) {
        let (edition, catalog) = (self.edition, self.catalog);
        for id in &edition.providers {
            let former: &[At<Id<Provider>>] = &catalog.providers[id].entry.former_ids;
            former
                .iter()
                .for_each(|former| self.redirect(PageKey::Provider(id.clone()), locale, format!("{help}{}/", former.value)));
        }
        for id in &edition.pages {
            let former = &catalog.pages[id].former_ids;
            former
                .iter()
                .for_each(|former| self.redirect(PageKey::Page(id.clone()), locale, format!("{pages}{}/", former.value)));
        }
    }
}

/// The address part of a place's name in a language.
fn place_slug(names: &BTreeMap<Locale, String>, locale: Locale, otherwise: &str) -> String {
    name_in(names, locale).map(|name| slug(name)).filter(|name| !name.is_empty()).unwrap_or_else(|| otherwise.to_string())
}

/// An artifact in words, and where its name is written.
fn described(artifact: &Artifact, catalog: &Catalog) -> (String, Option<Span>) {
    match artifact {
        Artifact::Page(key, locale) => described_page(key, *locale, catalog),
        Artifact::Redirect(key, locale) => {
            let (words, span) = described_page(key, *locale, catalog);
            (format!("an earlier address of {words}"), span)
        }
        Artifact::EventCalendar(id, _) => (format!("the calendar file of the event `{id}`"), None),
        Artifact::NewsFeed(_) | Artifact::Calendar(_) => ("a feed".to_string(), None),
        _ => ("a file of the site itself".to_string(), None),
    }
}

fn described_page(key: &PageKey, locale: Locale, catalog: &Catalog) -> (String, Option<Span>) {
    match key {
        PageKey::Region(id) => (format!("the region `{id}`"), None),
        PageKey::Municipality(code) => (format!("the municipality `{}`", catalog.municipality(*code).slug), None),
        PageKey::Leaflet(code) => (format!("the leaflet of `{}`", catalog.municipality(*code).slug), None),
        PageKey::Poster(code) => (format!("the poster of `{}`", catalog.municipality(*code).slug), None),
        PageKey::Booklet(id) => (format!("the booklet of `{id}`"), None),
        PageKey::Provider(id) => (format!("the provider `{id}`"), catalog.providers.get(id).map(|provider| provider.entry.span)),
        PageKey::Aloud(id) => {
            (format!("the provider `{id}`, to be read aloud"), catalog.providers.get(id).map(|provider| provider.entry.span))
        }
        PageKey::Topic(code) => {
            let topic = catalog.vocabulary.topic(code);
            let name = topic.and_then(|topic| topic.name.get(&locale)).map(|name| name.span);
            (format!("the topic `{code}`"), name.or(topic.map(|topic| topic.code.span)))
        }
        PageKey::HelpLanguage(language) => (format!("help in the language `{language}`"), None),
        PageKey::Organisation(id) => (format!("the organisation `{id}`"), catalog.organisations.get(id).map(|entry| entry.span)),
        PageKey::News(id) => (format!("the news item `{id}`"), catalog.news.get(id).map(|entry| entry.span)),
        PageKey::Event(id) => (format!("the event `{id}`"), catalog.events.get(id).map(|event| event.entry.span)),
        PageKey::Easy(id) => (format!("the page `{id}` in easy language"), catalog.pages.get(id).map(|entry| entry.span)),
        PageKey::Page(id) => (format!("the page `{id}`"), catalog.pages.get(id).map(|entry| entry.span)),
        PageKey::Network(Some(region)) => (format!("the network of `{region}`"), None),
        PageKey::Network(None) => ("the network".to_string(), None),
        PageKey::Front => ("the front page".to_string(), None),
        PageKey::NotFound => ("the page for what is not found".to_string(), None),
        PageKey::Accessibility => ("the accessibility statement".to_string(), None),
        PageKey::About => ("the page about the site".to_string(), None),
        PageKey::Embed(code) => (format!("the list of `{}` for other sites", catalog.municipality(*code).slug), None),
        PageKey::Embedding => ("the page about lists for other sites".to_string(), None),
        PageKey::Section(_) => ("a list of guidance".to_string(), None),
        PageKey::Regions => ("the list of regions".to_string(), None),
        PageKey::Municipalities => ("the list of municipalities".to_string(), None),
        PageKey::Topics => ("the list of topics".to_string(), None),
        PageKey::HelpLanguages => ("the list of languages".to_string(), None),
        PageKey::Organisations => ("the list of organisations".to_string(), None),
        PageKey::NewsList => ("the list of news".to_string(), None),
        PageKey::EventList => ("the list of events".to_string(), None),
        PageKey::Helplines => ("the list of helplines".to_string(), None),
        PageKey::Search => ("the search".to_string(), None),
        PageKey::Tray => ("the helper's slip".to_string(), None),
        PageKey::NumberCheck => ("the look-up of numbers".to_string(), None),
        PageKey::Glossary => ("the glossary".to_string(), None),
    }
}
