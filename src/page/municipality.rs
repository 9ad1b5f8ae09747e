//! Municipalities: the list, and one municipality's page, which always leads somewhere.

use super::{Context, Head, Made};
use crate::catalog::MunicipalityCode;

pub fn list(_context: &Context) -> Made {
    Made::new("municipality.html", Head::default(), &())
}

pub fn made(_context: &Context, _code: MunicipalityCode) -> Made {
    Made::new("municipality.html", Head::default(), &())
}
