//! Sources → everything that all editions share.

use std::sync::Arc;

use jiff::civil::Date;

use super::Memory;
use crate::catalog::{self, Catalog};
use crate::diagnostic::{Diagnostics, FileId};
use crate::entry::{self, Entries, Locale};
use crate::language::{self, Languages, LocaleFile, Settings};
use crate::source::{Root, Sources};

/// What one reading of the sources gives to every edition.
pub struct World {
    pub sources: Sources,
    pub catalog: Catalog,
    pub languages: Arc<Languages>,
}

/// Compiles sources up to the catalog.
///
/// # Errors
/// Gives the sources back when there is no portal to compile, so that the diagnostics can still be shown.
pub fn compile(sources: Sources, as_of: Date, diagnostics: &mut Diagnostics) -> Result<World, Sources> {
    compile_remembering(sources, as_of, &mut Memory::default(), diagnostics)
}

/// As [`compile`], after another compilation of much the same sources.
///
/// # Errors
/// As [`compile`].
pub fn compile_remembering(
    sources: Sources,
    as_of: Date,
    memory: &mut Memory,
    diagnostics: &mut Diagnostics,
) -> Result<World, Sources> {
    let entries = entry::read_remembering(&sources, &mut memory.entries, diagnostics);
    let languages = memory.languages(&sources, settings(&entries), diagnostics, |settings, found| {
        language::load(&locale_files(&sources), settings, found)
    });
    let catalog = catalog::build(entries, &sources, as_of, diagnostics);
    // Of what the program carries, that which this content has no use for (words for a language that it does not know) is left
    // out: nobody here could mend it.
    diagnostics.retain(|finding| finding.primary.is_none_or(|span| !is_carried_content(&sources, span.file)));
    match catalog {
        Some(catalog) => Ok(World { sources, catalog, languages }),
        None => Err(sources),
    }
}

fn is_carried_content(sources: &Sources, file: FileId) -> bool {
    let file = sources.file(file);
    file.root == Root::Content && file.is_carried()
}

fn locale_files(sources: &Sources) -> Vec<LocaleFile<'_>> {
    let file = |file: &crate::source::SourceFile| {
        let locale = Locale::parse(file.path.split('/').next()?)?;
        Some((locale, file.id))
    };
    let is_messages = |file: &&crate::source::SourceFile| file.path.ends_with(".ftl");
    let found = sources.layers_of(Root::Locales).filter(is_messages).filter_map(file);
    let read = |(locale, file)| {
        let (layer, text) = (sources.file(file).layer, sources.file(file).text());
        LocaleFile { locale, file, layer, text }
    };
    found.map(read).collect()
}

/// The languages that every edition's default must be complete in, and what stands in for the others.
fn settings(entries: &Entries) -> Settings {
    /// The interface is kept complete in these (standards: the language act 423/2003 for fi and sv, the Sámi language act
    /// 1086/2003 for se); content may promise less.
    const COMPLETE: [&str; 4] = ["fi", "sv", "en", "se"];
    let Some(portal) = &entries.portal else { return Settings::default() };
    let complete = COMPLETE.iter().filter_map(|code| Locale::parse(code));
    Settings { fallbacks: portal.fallbacks.clone().unwrap_or_default().0, complete: complete.collect() }
}

impl World {
    /// How many entries were read.
    pub fn entries(&self) -> usize {
        let catalog = &self.catalog;
        1 + catalog.regions.len()
            + catalog.statements.len()
            + catalog.municipality_texts.len()
            + catalog.organisations.len()
            + catalog.places.len()
            + catalog.providers.len()
            + catalog.helplines.len()
            + catalog.news.len()
            + catalog.events.len()
            + catalog.pages.len()
    }
}
