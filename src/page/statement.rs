//! The accessibility statement.

use super::{Context, Head, Made};

pub fn made(_context: &Context) -> Made {
    Made::new("statement.html", Head::default(), &())
}
