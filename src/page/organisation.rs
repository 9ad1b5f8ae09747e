//! Organisations: the list, and one organisation.

use super::{Context, Head, Made};
use crate::entry::{Id, Organisation};

pub fn list(_context: &Context) -> Made {
    Made::new("organisation.html", Head::default(), &())
}

pub fn made(_context: &Context, _id: &Id<Organisation>) -> Made {
    Made::new("organisation.html", Head::default(), &())
}
