//! About the portal: who runs it, its sources, feeds and open data.

use super::{Context, Head, Made};

pub fn made(_context: &Context) -> Made {
    Made::new("about.html", Head::default(), &())
}
