//! Which places outside a region its edition shows as near.

use std::collections::BTreeSet;

use super::EditionId;
use crate::catalog::{Catalog, Nearest, RegionId};
use crate::entry::Scope;

/// Kilometres within which a place counts as near, where nobody says.
const NEARBY_KM: u16 = 60;

/// The rule of one edition. A place of the region itself is always shown, however far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Near {
    /// `None` in the national edition, which shows all.
    own: Option<RegionId>,
    /// The neighbours that may be shown; all when empty.
    neighbours: BTreeSet<String>,
    kilometres: u16,
}

impl Near {
    /// The neighbours and the radius of the region, or the portal's radius.
    pub fn of(id: &EditionId, catalog: &Catalog) -> Self {
        let region = id.region().and_then(|region| catalog.regions.get(region));
        let limits = [region.and_then(|region| region.thresholds.as_ref()), catalog.portal.thresholds.as_ref()];
        Near {
            own: id.region().cloned(),
            neighbours: region.iter().flat_map(|region| &region.neighbours).map(|id| id.value.clone()).collect(),
            kilometres: limits.into_iter().flatten().find_map(|limits| limits.nearby_km).unwrap_or(NEARBY_KM),
        }
    }

    /// Whether the edition shows a place near one of its municipalities.
    pub fn shows(&self, near: &Nearest, catalog: &Catalog) -> bool {
        let Some(own) = &self.own else { return true };
        let Some(provider) = catalog.providers.get(&near.service.provider) else { return false };
        let place = provider.points.get(near.service.point).and_then(|point| point.place());
        let region = place.map(|place| &catalog.municipality_of(place).region);
        let is_own = region == Some(own) || provider.entry.scope == Scope::National;
        let is_neighbour = self.neighbours.is_empty() || region.is_some_and(|region| self.neighbours.contains(region.as_str()));
        is_own || is_neighbour && near.kilometres <= f64::from(self.kilometres)
    }
}
