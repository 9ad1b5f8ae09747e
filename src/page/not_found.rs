//! The page for addresses that lead nowhere.

use super::{Context, Head, Made};

pub fn made(_context: &Context) -> Made {
    Made::new("not_found.html", Head::default(), &())
}
