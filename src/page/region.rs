//! Regions: the list with its map, and one region's page.

use super::{Context, Head, Made};
use crate::catalog::RegionId;

pub fn list(_context: &Context) -> Made {
    Made::new("region.html", Head::default(), &())
}

pub fn made(_context: &Context, _id: &RegionId) -> Made {
    Made::new("region.html", Head::default(), &())
}
