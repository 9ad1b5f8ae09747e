//! Guidance: pages of text, and the list of a section.

use super::{Context, Head, Made};
use crate::entry::code_lists::Section;
use crate::entry::{Id, Page};

pub fn section(_context: &Context, _section: Section) -> Made {
    Made::new("guidance.html", Head::default(), &())
}

pub fn made(_context: &Context, _id: &Id<Page>) -> Made {
    Made::new("guidance.html", Head::default(), &())
}
