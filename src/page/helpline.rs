//! Helplines.

use super::{Context, Head, Made};

pub fn list(_context: &Context) -> Made {
    Made::new("helpline.html", Head::default(), &())
}
