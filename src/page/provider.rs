//! A provider's page.

use super::{Context, Head, Made};
use crate::entry::{Id, Provider};

pub fn made(_context: &Context, _id: &Id<Provider>) -> Made {
    Made::new("provider.html", Head::default(), &())
}
