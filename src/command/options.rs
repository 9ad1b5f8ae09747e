//! What the command line means.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::source::Roots;

/// Which editions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    National,
    Named(String),
    All,
}

/// Settled options of `build` and `check`.
#[derive(Clone, Debug)]
pub struct Options {
    pub roots: Roots,
    pub which: Which,
    /// The folder that is published; with [`Which::All`] each edition has a folder in it.
    pub out: PathBuf,
    pub base_url: Option<String>,
    /// A preview: search engines leave it alone, and it stands at this path below the base address (`""`: at the address itself).
    pub preview: Option<String>,
    /// Whether `.gz` and `.br` files are written beside those that they make smaller.
    pub precompress: bool,
    /// The day for which the site is made.
    pub as_of: Date,
    /// Warnings end the run too.
    pub strict: bool,
}
