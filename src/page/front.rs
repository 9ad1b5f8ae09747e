//! The front page.

use super::{Context, Head, Made};

pub fn made(_context: &Context) -> Made {
    Made::new("front.html", Head::default(), &())
}
