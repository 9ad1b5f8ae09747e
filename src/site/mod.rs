//! One edition made ready: the one door through which commands and the preview get bytes.
//!
//! In: a compiled [`World`] and an edition. Out: every path of the site, and [`Site::make`] for any of them. Absent on
//! purpose: writing, and knowing who asks.

mod beyond;
mod contribution;
mod files;
mod layers;
mod memory;
mod texts;
mod world;

pub use beyond::{soften, stand_ins};
pub use contribution::{Contribution, File as ContributedFile, joined};
pub use files::check_programs;
pub use layers::{Layers, layers};
pub use memory::Memory;
pub use texts::{check_texts, check_texts_remembering};
pub use world::{World, compile, compile_remembering};

use std::collections::BTreeMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::diagnostic::{Diagnostics, FileId};
use crate::edition::{self, Artifact, Edition, EditionId, Overrides, PageKey, Plan};
use crate::entry::Locale;
use crate::export;
use crate::page::{self, Context};
use crate::schema::cms;
use crate::search;
use crate::theme::{self, Theme};

/// An edition with all that its artifacts are made from.
pub struct Site {
    pub world: Arc<World>,
    pub edition: Edition,
    theme: Arc<Theme>,
    /// Files beside entries: attachments and pictures, by path.
    files: Vec<(String, FileId)>,
    /// The search of each language, made when it is first asked for: a check of the content needs none.
    search: BTreeMap<Locale, OnceLock<Result<search::Files, String>>>,
}

/// An artifact that could not be made: its path and why.
#[derive(Debug)]
pub struct MakeError {
    pub path: String,
    pub cause: String,
}

impl fmt::Display for MakeError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "`/{}` could not be made: {}", self.path, self.cause)
    }
}

/// Makes an edition ready; mistakes in its settings or theme are reported.
pub fn prepare(id: &EditionId, world: &Arc<World>, overrides: &Overrides, diagnostics: &mut Diagnostics) -> Option<Site> {
    prepare_remembering(id, world, overrides, &mut Memory::default(), diagnostics)
}

/// As [`prepare`], after another compilation of much the same sources.
pub fn prepare_remembering(
    id: &EditionId,
    world: &Arc<World>,
    overrides: &Overrides,
    memory: &mut Memory,
    diagnostics: &mut Diagnostics,
) -> Option<Site> {
    let edition = edition::build(id, &world.catalog, &world.languages, overrides, diagnostics)?;
    let languages = Arc::clone(&world.languages);
    let theme = memory.theme(&world.sources, &edition.theme, &languages, diagnostics, |found| {
        let theme = theme::load(&world.sources, &edition.theme, &|engine| page::register(engine, &languages), found)?;
        theme.keeps_contract(page::TEMPLATES, found).then_some(theme)
    })?;
    let mut files = files::beside_entries(&world.sources);
    check_programs(&edition, &world.sources, diagnostics);
    files.extend(files::programs(&world.sources, &edition));
    let search = edition.languages.iter().map(|locale| (*locale, OnceLock::new())).collect();
    Some(Site { world: Arc::clone(world), edition, theme, files, search })
}

impl Site {
    /// Every path of the site, sorted, each once.
    pub fn paths(&self) -> Vec<&str> {
        let planned = self.edition.plan.artifacts().map(|(path, _)| path);
        let assets = self.theme.assets().map(|asset| asset.path.as_str());
        let files = self.files.iter().map(|(path, _)| path.as_str());
        let made: Vec<_> = self.search.par_iter().map(|(locale, _)| self.search(*locale)).collect();
        let search = made.into_iter().flatten().flat_map(|files| files.keys()).map(String::as_str);
        let mut paths: Vec<&str> = planned.chain(assets).chain(files).chain(search).collect();
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    /// Whether [`Site::make`] knows the path.
    pub fn knows(&self, path: &str) -> bool {
        let indexed =
            || self.index_of(path).is_some_and(|locale| self.search(locale).is_ok_and(|files| files.contains_key(path)));
        self.edition.plan.artifact(path).is_some()
            || self.theme.assets().any(|asset| asset.path == path)
            || self.files.iter().any(|(file, _)| file == path)
            || indexed()
    }

    /// The language in whose search the path lies. Only an address of an index may cost the making of one.
    fn index_of(&self, path: &str) -> Option<Locale> {
        self.search.keys().copied().find(|locale| path.starts_with(&Plan::search_index(*locale)))
    }

    /// The bytes of one path.
    ///
    /// # Errors
    /// When the site has no such path or its template fails; a panic on the way is caught and told as an error, so that
    /// one page cannot take the others down.
    pub fn make(&self, path: &str) -> Result<Vec<u8>, MakeError> {
        let fail = |cause: String| MakeError { path: path.to_string(), cause };
        let made = catch_unwind(AssertUnwindSafe(|| self.bytes(path)));
        match made {
            Ok(Ok(bytes)) => Ok(bytes),
            Ok(Err(cause)) => Err(fail(cause)),
            Err(panic) => {
                let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
                Err(fail(format!("a fault of the program: {}", text.unwrap_or("no message"))))
            }
        }
    }

    fn bytes(&self, path: &str) -> Result<Vec<u8>, String> {
        if let Some(artifact) = self.edition.plan.artifact(path) {
            return self.artifact(artifact);
        }
        if let Some(asset) = self.theme.assets().find(|asset| asset.path == path) {
            return Ok(asset.bytes.clone());
        }
        let indexed = self.index_of(path).map(|locale| self.search(locale)).transpose()?;
        if let Some(bytes) = indexed.and_then(|files| files.get(path)) {
            return Ok(bytes.clone());
        }
        match self.files.iter().find(|(found, _)| found == path) {
            Some((_, file)) => Ok(self.world.sources.file(*file).bytes().to_vec()),
            None => Err("the site has no such address".to_string()),
        }
    }

    fn forms(&self, locale: Locale) -> Result<cms::Forms<'_>, String> {
        let (edition, World { catalog, languages, sources, .. }) = (&self.edition, &*self.world);
        let language = languages.get(locale).ok_or_else(|| format!("the language `{locale}` has no texts"))?;
        let cms = edition.cms.as_ref().ok_or_else(|| "the edition has no forms".to_string())?;
        Ok(cms::Forms { edition, catalog, sources, languages, language, cms })
    }

    fn search(&self, locale: Locale) -> Result<&search::Files, String> {
        let made = self.search.get(&locale).ok_or_else(|| format!("the edition has no language `{locale}`"))?;
        let files = made.get_or_init(|| {
            let (edition, languages) = (&self.edition, &*self.world.languages);
            let script = self.theme.asset(search::SCRIPT).map(|asset| asset.path.as_str());
            let language = languages.get(locale).ok_or_else(|| format!("the language `{locale}` has no texts"))?;
            let index = search::Index::new(edition, &self.world.catalog, language)?;
            Ok(index.files(edition, &self.world.catalog, languages, language, script))
        });
        files.as_ref().map_err(String::clone)
    }

    fn artifact(&self, artifact: &Artifact) -> Result<Vec<u8>, String> {
        let (edition, catalog, languages) = (&self.edition, &self.world.catalog, &*self.world.languages);
        let text = match artifact {
            Artifact::Page(key, locale) => {
                let language = languages.get(*locale).ok_or_else(|| format!("the language `{locale}` has no texts"))?;
                let context = Context { catalog, edition, languages, language, key: key.clone() };
                page::html(&context, &self.theme).map_err(|error| error.to_string())?
            }
            Artifact::LanguageChoice => {
                page::language_choice(edition, catalog, languages, &self.theme).map_err(|error| error.to_string())?
            }
            Artifact::NewsFeed(feed) => export::news_feed(edition, catalog, languages, feed),
            Artifact::Calendar(feed) => export::calendar(edition, catalog, languages, feed),
            Artifact::EventCalendar(id, locale) => export::event_calendar(edition, catalog, languages, id, *locale),
            Artifact::Numbers(locale, last) => export::numbers(edition, catalog, languages, *locale, *last),
            Artifact::Redirect(key, locale) => export::redirect_page(edition, languages, key, *locale),
            Artifact::Sitemap => export::sitemap(edition, catalog, languages),
            Artifact::Robots => export::robots(edition),
            Artifact::RedirectRules => export::redirect_rules(edition),
            Artifact::HeaderRules => export::header_rules(edition),
            Artifact::NginxRules => export::nginx_rules(edition),
            Artifact::ApacheRules => export::apache_rules(edition),
            Artifact::NoJekyll => String::new(),
            Artifact::EmbedList(code, locale) => {
                let language = languages.get(*locale).ok_or_else(|| format!("the language `{locale}` has no texts"))?;
                let context = Context { catalog, edition, languages, language, key: PageKey::Embed(*code) };
                page::embed_list(&context, *code)
            }
            Artifact::EmbedScript => {
                return self
                    .theme
                    .asset("embed.js")
                    .map(|asset| asset.bytes.clone())
                    .ok_or_else(|| "the theme has no `embed.js`".to_string());
            }
            Artifact::ProvidersJson => export::providers_json(edition, catalog),
            Artifact::ProvidersCsv => export::providers_csv(edition, catalog),
            Artifact::OwnContent => Contribution::of(self).to_json(),
            Artifact::FormsPage(locale) => self.forms(*locale)?.page(),
            Artifact::FormsConfig(locale) => self.forms(*locale)?.config(),
            Artifact::FormsScript => cms::SCRIPT.to_string(),
        };
        Ok(text.into_bytes())
    }
}
