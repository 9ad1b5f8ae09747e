//! Languages in which help is given.

use super::{Context, Head, Made};
use crate::entry::Locale;

pub fn list(_context: &Context) -> Made {
    Made::new("help_language.html", Head::default(), &())
}

pub fn made(_context: &Context, _locale: Locale) -> Made {
    Made::new("help_language.html", Head::default(), &())
}
