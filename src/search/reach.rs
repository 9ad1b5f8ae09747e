//! Which documents belong to a municipality, a region, a topic or a filter, and how well.
//!
//! In: documents and the catalog. Out: lists by key (`#m:698`, `#r:lappi`, `#t:bank_codes`, `#l:sv`, `#h:phone`, `#f`, `#s`), graded
//! from 1 to 255. A municipality's list holds everything that its people can turn to, the nearest places outside it too, so
//! that a search for a place is never empty; local help is graded above help from afar.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::document::{Document, Kind};
use crate::catalog::{Area, Catalog, MunicipalityCode, RegionId, Service};
use crate::edition::Edition;
use crate::entry::Scope;
use crate::entry::code_lists::Mode;

/// Documents by number, graded.
pub type Graded = Vec<(u32, u8)>;

/// Kilometres within which a place counts as near, where the portal does not say.
const NEARBY_KM: f64 = 60.0;

/// All lists by key.
pub fn reach(edition: &Edition, catalog: &Catalog, documents: &[Document]) -> BTreeMap<String, Graded> {
    let numbers: HashMap<(Kind, &str), u32> =
        documents.iter().enumerate().map(|(number, document)| ((document.kind, document.id.as_str()), number as u32)).collect();
    let reach = Reach { edition, catalog, documents, numbers };
    let mut lists: BTreeMap<String, Graded> =
        edition.municipalities.par_iter().map(|code| (format!("#m:{code}"), reach.municipality(*code))).collect();
    lists.extend(edition.regions.iter().map(|region| (format!("#r:{region}"), reach.region(region))));
    let mut filters: BTreeMap<String, BTreeMap<u32, f32>> = BTreeMap::new();
    for (number, document) in documents.iter().enumerate() {
        let number = number as u32;
        let mut put = |key: String, grade: f32| {
            let grades = filters.entry(key).or_default();
            let known = grades.entry(number).or_default();
            *known = known.max(grade);
        };
        for (topic, strength) in &document.topics {
            put(format!("#t:{}", edition.topics[*topic]), strength * document.worth);
        }
        for language in &document.facts.languages {
            put(format!("#l:{language}"), document.worth);
        }
        for mode in &document.facts.modes {
            put(format!("#h:{}", mode.code()), document.worth);
        }
        if document.facts.free {
            put("#f".to_string(), document.worth);
        }
        if document.facts.step_free {
            put("#s".to_string(), document.worth);
        }
    }
    lists.extend(filters.into_iter().map(|(key, grades)| (key, graded(&grades))));
    lists
}

struct Reach<'a> {
    edition: &'a Edition,
    catalog: &'a Catalog,
    documents: &'a [Document],
    numbers: HashMap<(Kind, &'a str), u32>,
}

/// Grades of the documents of one list; the best of several holds.
struct Grades<'a> {
    reach: &'a Reach<'a>,
    grades: BTreeMap<u32, f32>,
}

impl Grades<'_> {
    fn raise(&mut self, kind: Kind, id: &str, grade: f32) {
        if let Some(number) = self.reach.numbers.get(&(kind, id)) {
            let grade = grade * self.reach.documents[*number as usize].worth;
            let known = self.grades.entry(*number).or_default();
            *known = known.max(grade);
        }
    }
}

impl Reach<'_> {
    fn municipality(&self, code: MunicipalityCode) -> Graded {
        let catalog = self.catalog;
        let municipality = catalog.municipality(code);
        let serving = catalog.serving(code);
        let mut grades = Grades { reach: self, grades: BTreeMap::new() };
        grades.raise(Kind::Municipality, code.as_str(), 1.0);
        grades.raise(Kind::Region, municipality.region.as_str(), 0.3);
        let point = |service: &Service| catalog.providers.get(&service.provider)?.points.get(service.point);
        let nationwide = |service: &Service| point(service).is_some_and(|point| point.area.is_nationwide());
        for service in &serving.local {
            let grade = match point(service).map(|point| point.mode) {
                Some(Mode::SelfService) => 0.85,
                Some(Mode::Group) => 0.9,
                _ => 0.95,
            };
            grades.raise(Kind::Provider, service.provider.as_str(), grade);
            if let Some(provider) = catalog.providers.get(&service.provider) {
                grades.raise(Kind::Organisation, provider.organisation.as_str(), 0.5);
            }
        }
        let lists = [
            (&serving.stops, 0.9, 0.9),
            (&serving.home_visits, 0.7, 0.45),
            (&serving.groups, 0.6, 0.4),
            (&serving.phone, 0.62, 0.42),
            (&serving.remote, 0.55, 0.36),
        ];
        for (list, own, of_the_country) in lists {
            for service in list {
                let grade = if nationwide(service) { of_the_country } else { own };
                grades.raise(Kind::Provider, service.provider.as_str(), grade);
            }
        }
        for id in &serving.helplines {
            let own = catalog.helplines.get(id).is_some_and(|helpline| !helpline.area.is_nationwide());
            grades.raise(Kind::Helpline, id.as_str(), if own { 0.6 } else { 0.42 });
        }
        let nearby = catalog.portal.thresholds.as_ref().and_then(|limits| limits.nearby_km.as_ref());
        let nearby = nearby.map_or(NEARBY_KM, |kilometres| f64::from(*kilometres));
        for near in serving.nearest.iter().filter(|near| self.edition.near.shows(near, catalog)) {
            let share = (near.kilometres / nearby).min(2.0);
            grades.raise(Kind::Provider, near.service.provider.as_str(), (0.5 - 0.15 * share) as f32);
        }
        for neighbour in &municipality.neighbours {
            grades.raise(Kind::Municipality, neighbour.as_str(), 0.2);
        }
        for document in self.documents {
            let here = document.facts.municipalities.contains(&code);
            let around = document.facts.municipalities.is_empty() && document.facts.regions.contains(&municipality.region);
            let grade = match (document.kind, here, around) {
                (Kind::Event, true, _) => 0.85,
                (Kind::News, true, _) => 0.7,
                (Kind::Event, _, true) => 0.4,
                (Kind::News, _, true) => 0.3,
                (Kind::Page | Kind::Organisation, _, true) => 0.25,
                _ => continue,
            };
            grades.raise(document.kind, &document.id, grade);
        }
        graded(&grades.grades)
    }

    fn region(&self, region: &RegionId) -> Graded {
        let mut grades = Grades { reach: self, grades: BTreeMap::new() };
        grades.raise(Kind::Region, region.as_str(), 1.0);
        for document in self.documents.iter().filter(|document| document.facts.regions.contains(region)) {
            let grade = match document.kind {
                Kind::Municipality => 0.55,
                Kind::Provider => 0.9,
                Kind::Event => 0.75,
                Kind::News => 0.65,
                Kind::Organisation => 0.55,
                Kind::Helpline | Kind::Page => 0.5,
                Kind::Topic | Kind::Region | Kind::Language => continue,
            };
            grades.raise(document.kind, &document.id, grade);
        }
        for helpline in self.edition.helplines.iter().filter_map(|id| self.catalog.helplines.get(id)) {
            let grade = match &helpline.area {
                Area::Regions(regions) if regions.contains(region) => 0.65,
                area if area.is_nationwide() => 0.35,
                _ => continue,
            };
            grades.raise(Kind::Helpline, helpline.entry.id.as_str(), grade);
        }
        for provider in self.edition.providers.iter().filter_map(|id| self.catalog.providers.get(id)) {
            if provider.entry.scope == Scope::National && provider.points.iter().any(|point| point.area.is_nationwide()) {
                grades.raise(Kind::Provider, provider.entry.id.as_str(), 0.33);
            }
        }
        graded(&grades.grades)
    }
}

fn graded(grades: &BTreeMap<u32, f32>) -> Graded {
    let grade = |value: f32| (value * 255.0).round().clamp(1.0, 255.0) as u8;
    grades.iter().map(|(number, value)| (*number, grade(*value))).collect()
}
