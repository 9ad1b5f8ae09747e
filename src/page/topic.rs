//! Topics: the list, and who helps with one.

use super::{Context, Head, Made};

pub fn list(_context: &Context) -> Made {
    Made::new("topic.html", Head::default(), &())
}

pub fn made(_context: &Context, _code: &str) -> Made {
    Made::new("topic.html", Head::default(), &())
}
