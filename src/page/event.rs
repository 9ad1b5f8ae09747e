//! Events: the list, and one event.

use super::{Context, Head, Made};
use crate::entry::{Event, Id};

pub fn list(_context: &Context) -> Made {
    Made::new("event.html", Head::default(), &())
}

pub fn made(_context: &Context, _id: &Id<Event>) -> Made {
    Made::new("event.html", Head::default(), &())
}
