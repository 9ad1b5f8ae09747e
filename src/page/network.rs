//! The network of those who help, in the country or in a region.

use super::{Context, Head, Made};
use crate::catalog::RegionId;

pub fn made(_context: &Context, _region: Option<&RegionId>) -> Made {
    Made::new("network.html", Head::default(), &())
}
