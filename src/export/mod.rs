//! Plan + catalog → feeds, calendars, the sitemap and the files that hosts read.
//!
//! In: an edition with its plan. Out: texts. Absent on purpose: addresses of its own (each comes from the plan), HTML pages of
//! the site (those are `page`), and the disk.

mod atom;
mod calendar;
mod content_line;
mod link;
mod numbers;
mod open_data;
mod redirect;
mod rules;
mod sitemap;
mod xml;

pub use atom::news_feed;
pub use calendar::{calendar, event_calendar};
pub use numbers::numbers;
pub use open_data::{providers_csv, providers_json};
pub use redirect::redirect_page;
pub use rules::{apache_rules, header_rules, headers, nginx_rules, redirect_rules, robots};
pub use sitemap::sitemap;

#[cfg(test)]
mod tests;
