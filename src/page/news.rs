//! News: the list, and one item with everything that a press release holds.

use super::{Context, Head, Made};
use crate::entry::{Id, News};

pub fn list(_context: &Context) -> Made {
    Made::new("news.html", Head::default(), &())
}

pub fn made(_context: &Context, _id: &Id<News>) -> Made {
    Made::new("news.html", Head::default(), &())
}
