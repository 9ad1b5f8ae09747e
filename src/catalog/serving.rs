//! Who serves a municipality: in it, on wheels, by phone, at a distance, at home; and who is nearest.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::geography::{Municipality, MunicipalityCode, Position};
use super::{Catalog, PointAt};
use crate::entry::code_lists::Mode;
use crate::entry::{Helpline, Id, Provider};

/// Nearest places that a municipality's page shows.
const NEAREST: usize = 6;

/// One point of a provider.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Service {
    pub provider: Id<Provider>,
    /// Number of the point within the provider.
    pub point: usize,
}

/// A place in another municipality where one can walk in or book.
#[derive(Clone, Debug, PartialEq)]
pub struct Nearest {
    pub service: Service,
    /// As the crow flies, from the municipality's central locality.
    pub kilometres: f64,
}

/// Everything that the people of one municipality can turn to, each list by the region's own before the national,
/// then by id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Serving {
    /// At a place in the municipality.
    pub local: Vec<Service>,
    /// Stops of mobile units in the municipality.
    pub stops: Vec<Service>,
    pub home_visits: Vec<Service>,
    /// Teams that come to a club or a residents' house.
    pub groups: Vec<Service>,
    pub phone: Vec<Service>,
    /// Video, chat, e-mail, screen sharing, online courses.
    pub remote: Vec<Service>,
    /// By distance.
    pub nearest: Vec<Nearest>,
    /// Helplines that cover it.
    pub helplines: Vec<Id<Helpline>>,
}

impl Serving {
    pub(super) const NOBODY: Serving = Serving {
        local: Vec::new(),
        stops: Vec::new(),
        home_visits: Vec::new(),
        groups: Vec::new(),
        phone: Vec::new(),
        remote: Vec::new(),
        nearest: Vec::new(),
        helplines: Vec::new(),
    };

    /// Whether somebody gives help in the municipality itself.
    pub fn has_local(&self) -> bool {
        !self.local.is_empty() || !self.stops.is_empty()
    }
}

/// The serving of every municipality.
pub fn all(catalog: &Catalog) -> BTreeMap<MunicipalityCode, Serving> {
    let index = Index::new(catalog);
    let municipalities: Vec<&Municipality> = catalog.geography.municipalities.values().collect();
    municipalities.par_iter().map(|municipality| (municipality.code, serving(catalog, municipality, &index))).collect()
}

/// Points by what they can be found by, so that a municipality does not look at every provider.
struct Index {
    by_municipality: BTreeMap<MunicipalityCode, Vec<Service>>,
    /// Points without a place, which are asked whom they cover.
    covering: Vec<Service>,
    /// Points with a place that anyone can come to.
    walk_in: Vec<(Service, Position, MunicipalityCode)>,
}

impl Index {
    fn new(catalog: &Catalog) -> Self {
        let mut index = Index { by_municipality: BTreeMap::new(), covering: Vec::new(), walk_in: Vec::new() };
        // The region's own come first: they know the place.
        let national_last =
            |id: &&Id<Provider>| (catalog.providers[*id].entry.scope == crate::entry::Scope::National, (*id).clone());
        let mut ids: Vec<&Id<Provider>> =
            catalog.providers.iter().filter(|(_, provider)| provider.gives_help()).map(|(id, _)| id).collect();
        ids.sort_by_key(national_last);
        for id in ids {
            for (number, point) in catalog.providers[id].points.iter().enumerate() {
                let service = Service { provider: id.clone(), point: number };
                match point.place().and_then(|place| catalog.places.get(place)) {
                    Some(place) => {
                        index.by_municipality.entry(place.municipality).or_default().push(service.clone());
                        if matches!(point.mode, Mode::DropIn | Mode::Appointment | Mode::Group | Mode::SelfService) {
                            index.walk_in.push((service, place.position, place.municipality));
                        }
                    }
                    None => index.covering.push(service),
                }
            }
        }
        index
    }
}

fn serving(catalog: &Catalog, municipality: &Municipality, index: &Index) -> Serving {
    let mut serving = Serving::default();
    for service in index.by_municipality.get(&municipality.code).into_iter().flatten() {
        let point = &catalog.providers[&service.provider].points[service.point];
        let list = if matches!(point.at, PointAt::Stop { .. }) { &mut serving.stops } else { &mut serving.local };
        list.push(service.clone());
    }
    for service in &index.covering {
        let point = &catalog.providers[&service.provider].points[service.point];
        if !point.area.covers(municipality) {
            continue;
        }
        let list = match point.mode {
            Mode::Phone => &mut serving.phone,
            Mode::HomeVisit => &mut serving.home_visits,
            Mode::OnRequestGroup | Mode::Group => &mut serving.groups,
            _ => &mut serving.remote,
        };
        list.push(service.clone());
    }
    serving.nearest = nearest(municipality, index);
    serving.helplines = catalog
        .helplines
        .values()
        .filter(|helpline| helpline.area.covers(municipality))
        .map(|helpline| helpline.entry.id.clone())
        .collect();
    serving
}

/// The nearest walk-in places outside the municipality, each provider once, across region borders.
fn nearest(municipality: &Municipality, index: &Index) -> Vec<Nearest> {
    let outside = index.walk_in.iter().filter(|(.., code)| *code != municipality.code);
    let mut by_distance: Vec<Nearest> = outside
        .map(|(service, position, _)| Nearest {
            service: service.clone(),
            kilometres: municipality.position.kilometres_to(*position),
        })
        .collect();
    by_distance
        .sort_by(|left, right| left.kilometres.total_cmp(&right.kilometres).then_with(|| left.service.cmp(&right.service)));
    let mut nearest: Vec<Nearest> = Vec::new();
    for candidate in by_distance {
        if nearest.len() == NEAREST {
            break;
        }
        if nearest.iter().all(|chosen| chosen.service.provider != candidate.service.provider) {
            nearest.push(candidate);
        }
    }
    nearest
}
