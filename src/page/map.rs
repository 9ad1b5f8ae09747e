//! The drawn map of the regions.
