//! One reading after another → what is shown.

use std::sync::Arc;

use jiff::civil::Date;

use super::shown::{Findings, Kept, Shown};
use crate::diagnostic::Diagnostics;
use crate::edition::{self, EditionId, Overrides};
use crate::site::{self, Memory, Site, World};
use crate::source::{self, ReadError, Roots, Sources};

/// What is previewed.
#[derive(Clone, Debug)]
pub struct Settings {
    pub roots: Roots,
    /// The region whose edition is meant; the national one without.
    pub edition: Option<String>,
    /// Base address instead of the preview's own: for looking at a site below a path.
    pub base_url: Option<String>,
}

impl Settings {
    /// These settings with a base address, unless they have one.
    pub fn with_base(&self, base: &str) -> Self {
        Settings { base_url: self.base_url.clone().or_else(|| Some(base.to_string())), ..self.clone() }
    }
}

pub struct Compiler {
    settings: Settings,
    reader: source::Reader,
    memory: Memory,
    day: Date,
}

impl Compiler {
    pub fn new(settings: Settings) -> Self {
        Compiler { settings, reader: source::Reader::default(), memory: Memory::default(), day: Date::ZERO }
    }

    /// The first reading.
    pub fn first(&mut self, day: Date) -> Result<Shown, ReadError> {
        let mut diagnostics = Diagnostics::default();
        let (sources, _) = self.reader.read(&self.settings.roots, &mut diagnostics)?;
        Ok(self.compile(sources, diagnostics, day, None))
    }

    /// The reading after `last`, if anything has changed since.
    pub fn next(&mut self, day: Date, last: &Shown) -> Option<Shown> {
        let mut diagnostics = Diagnostics::default();
        match self.reader.read(&self.settings.roots, &mut diagnostics) {
            Ok((_, false)) if day == self.day && last.findings.failure.is_none() => None,
            Ok((sources, _)) => Some(self.compile(sources, diagnostics, day, Some(last))),
            // A folder that is being replaced is gone for a moment.
            Err(error) => {
                let why = error.to_string();
                let is_new = last.findings.failure.as_ref() != Some(&why);
                is_new.then(|| Shown { number: last.number + 1, site: last.site.clone(), findings: Findings::failed(why) })
            }
        }
    }

    fn compile(&mut self, sources: Sources, mut diagnostics: Diagnostics, day: Date, last: Option<&Shown>) -> Shown {
        self.day = day;
        let number = last.map_or(1, |last| last.number + 1);
        let (site, texts) = match self.world(sources, day, &mut diagnostics) {
            Ok(world) => {
                let world = Arc::new(world);
                site::check_texts_remembering(&world.catalog, &mut self.memory, &mut diagnostics);
                let site = self.prepare(&world, &mut diagnostics);
                if self.settings.edition.is_some() {
                    site::soften(&mut diagnostics, &world.sources, &self.settings.roots, site.is_some());
                }
                (site, Kept::World(world))
            }
            Err(sources) => (None, Kept::Sources(sources)),
        };
        let good = site.filter(|_| !diagnostics.has_errors()).map(Arc::new);
        let site = good.or_else(|| last.and_then(|last| last.site.clone()));
        Shown { number, site, findings: Findings::new(diagnostics, texts) }
    }

    fn world(&mut self, sources: Sources, day: Date, diagnostics: &mut Diagnostics) -> Result<World, Sources> {
        if !site::stand_ins(&sources, &self.settings.roots, diagnostics) {
            return Err(sources);
        }
        site::compile_remembering(sources, day, &mut self.memory, diagnostics)
    }

    fn prepare(&mut self, world: &Arc<World>, diagnostics: &mut Diagnostics) -> Option<Site> {
        let id = match &self.settings.edition {
            Some(name) => edition::named(name, &world.catalog, diagnostics)?,
            None => EditionId::National,
        };
        let overrides = Overrides { base_url: self.settings.base_url.clone(), preview: None };
        site::prepare_remembering(&id, world, &overrides, &mut self.memory, diagnostics)
    }
}
