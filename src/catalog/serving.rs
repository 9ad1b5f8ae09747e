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
    walk_in: Vec<WalkIn>,
}

struct WalkIn {
    service: Service,
    municipality: MunicipalityCode,
    position: Position,
    on_globe: [f64; 3],
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
                            let (municipality, position) = (place.municipality, place.position);
                            index.walk_in.push(WalkIn { service, municipality, position, on_globe: position.on_globe() });
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
    let outside = index.walk_in.iter().filter(|place| place.municipality != municipality.code);
    let found = |place: &WalkIn| Nearest {
        service: place.service.clone(),
        kilometres: municipality.position.kilometres_to(place.position),
    };
    nearest_to(municipality.position, outside).into_iter().map(found).collect()
}

/// The nearest of some places by distance, then by service; each provider once. They are many and few are wanted, so they are
/// not sorted.
fn nearest_to<'p>(from: Position, places: impl Iterator<Item = &'p WalkIn>) -> Vec<&'p WalkIn> {
    let from = from.on_globe();
    // In order, by the square of the distance through the globe.
    let mut nearest: Vec<(f64, &WalkIn)> = Vec::with_capacity(NEAREST + 1);
    for place in places {
        let distance: f64 = from.iter().zip(place.on_globe).map(|(from, to)| (from - to) * (from - to)).sum();
        let comes_before = |(other_distance, other): &(f64, &WalkIn)| {
            distance.total_cmp(other_distance).then_with(|| place.service.cmp(&other.service)).is_lt()
        };
        if nearest.len() == NEAREST && !nearest.last().is_some_and(comes_before) {
            continue;
        }
        let same_provider = nearest.iter().position(|(_, other)| other.service.provider == place.service.provider);
        if let Some(same) = same_provider {
            if !comes_before(&nearest[same]) {
                continue;
            }
            nearest.remove(same);
        }
        let at = nearest.partition_point(|other| !comes_before(other));
        nearest.insert(at, (distance, place));
        nearest.truncate(NEAREST);
    }
    nearest.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{NEAREST, Position, Service, WalkIn, nearest_to};
    use crate::catalog::MunicipalityCode;
    use crate::entry::Id;

    fn place(provider: usize, point: usize, lat: f64, lon: f64) -> WalkIn {
        let position = Position { lat, lon };
        let provider = Id::parse(&format!("provider-{provider}")).expect("an id");
        let municipality = MunicipalityCode::parse("698").expect("a code");
        WalkIn { service: Service { provider, point }, municipality, position, on_globe: position.on_globe() }
    }

    /// What is meant, said plainly: all by distance and service, each provider's first.
    fn sorted(from: Position, places: &[WalkIn]) -> Vec<&Service> {
        let mut all: Vec<&WalkIn> = places.iter().collect();
        all.sort_by(|left, right| {
            let kilometres = |place: &WalkIn| from.kilometres_to(place.position);
            kilometres(left).total_cmp(&kilometres(right)).then_with(|| left.service.cmp(&right.service))
        });
        let mut chosen: Vec<&Service> = Vec::new();
        for place in all {
            if chosen.iter().all(|other| other.provider != place.service.provider) {
                chosen.push(&place.service);
            }
        }
        chosen.truncate(NEAREST);
        chosen
    }

    proptest! {
        /// Whole degrees and few providers, so that distances and providers meet often.
        #[test]
        fn the_nearest_are_the_first_of_all_in_order(
            spots in prop::collection::vec((0..12usize, 60..70i32, 20..31i32), 0..60),
        ) {
            let places: Vec<WalkIn> = spots
                .iter()
                .enumerate()
                .map(|(point, (provider, lat, lon))| place(*provider, point, f64::from(*lat), f64::from(*lon)))
                .collect();
            // Off the grid, so that only one spot has one distance.
            let from = Position { lat: 66.503_9, lon: 25.729_4 };
            let found: Vec<&Service> = nearest_to(from, places.iter()).into_iter().map(|place| &place.service).collect();
            prop_assert_eq!(found, sorted(from, &places));
        }
    }
}
