//! Plan + catalog + language → the view of one page → HTML by a template.
//!
//! In: a [`Context`], which is one page's place in one edition. Out: HTML. Absent on purpose: files. Each kind of page has
//! one module with one small view (plain data that serialises) and one template of the same name; the frame around
//! all of them is `layout`.

mod about;
mod aloud;
mod booklet;
mod card;
mod context;
mod embed;
mod event;
mod event_data;
mod event_times;
mod facts;
mod filters;
mod front;
mod glossary;
mod guidance;
mod help_language;
mod helpline;
mod hours;
mod hours_changes;
mod hours_words;
mod language_choice;
mod layout;
mod leaflet;
mod listing;
mod map;
mod municipality;
mod municipality_list;
mod network;
mod news;
mod news_data;
mod not_found;
mod number_check;
mod organisation;
mod paper;
mod phones;
mod place;
mod poster;
mod provider;
mod provider_data;
mod provider_point;
mod provider_terms;
mod provider_topics;
mod qr;
mod region;
mod search;
mod statement;
mod texts;
mod topic;
mod tray;
mod ways;

pub use context::{Context, Words};
pub use embed::list as embed_list;
pub use language_choice::language_choice;
pub use layout::{Crumb, Head};
pub use texts::register;

use std::fmt;

use serde::Serialize;

use crate::edition::PageKey;
use crate::theme::{RenderError, Theme};

/// The templates that a theme must have, with those that it extends: each makes pages of one kind.
pub const TEMPLATES: &[&str] = &[
    "about.html",
    "embed.html",
    "embedding.html",
    "event-list.html",
    "event.html",
    "front.html",
    "guidance.html",
    "help-language.html",
    "help-languages.html",
    "helpline.html",
    "language-choice.html",
    "municipalities.html",
    "municipality.html",
    "network.html",
    "news-list.html",
    "news.html",
    "not-found.html",
    "organisation.html",
    "organisations.html",
    "provider.html",
    "region.html",
    "regions.html",
    "search.html",
    "section.html",
    "statement.html",
    "topic.html",
    "topics.html",
];

/// A page before its template is filled in.
pub struct Made {
    pub template: &'static str,
    pub head: Head,
    /// The view, under the name `view` in the template.
    pub view: tera::Value,
}

impl Made {
    pub fn new(template: &'static str, head: Head, view: &impl Serialize) -> Self {
        Made { template, head, view: tera::Value::from_serializable(view) }
    }
}

/// A page that could not be made, and which.
#[derive(Debug)]
pub struct PageError {
    pub key: PageKey,
    pub error: RenderError,
}

impl fmt::Display for PageError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "the page {:?} could not be made: {}", self.key, self.error)
    }
}

/// Makes the page of the context.
///
/// # Errors
/// When the template cannot be filled in; the error names the page, the template, the line and the column.
pub fn html(context: &Context, theme: &Theme) -> Result<String, Box<PageError>> {
    let made = made(context);
    let frame = layout::view(context, &made, theme);
    let mut values = tera::Context::new();
    values.insert("page", &frame);
    values.insert("lang", context.language.tag());
    values.insert_value("view", made.view);
    theme.render(made.template, &values).map_err(|error| Box::new(PageError { key: context.key.clone(), error }))
}

/// The view of each kind of page.
fn made(context: &Context) -> Made {
    match &context.key {
        PageKey::Front => front::made(context),
        PageKey::Regions => region::list(context),
        PageKey::Region(id) => region::made(context, id),
        PageKey::Municipalities => municipality::list(context),
        PageKey::Municipality(code) => municipality::made(context, *code),
        PageKey::Leaflet(code) => leaflet::made(context, *code),
        PageKey::Poster(code) => poster::made(context, *code),
        PageKey::Booklet(id) => booklet::made(context, id),
        PageKey::Provider(id) => provider::made(context, id),
        PageKey::Aloud(id) => aloud::made(context, id),
        PageKey::Tray => tray::made(context),
        PageKey::NumberCheck => number_check::made(context),
        PageKey::Glossary => glossary::made(context),
        PageKey::Easy(id) => guidance::easy(context, id),
        PageKey::Topics => topic::list(context),
        PageKey::Topic(code) => topic::made(context, code),
        PageKey::HelpLanguages => help_language::list(context),
        PageKey::HelpLanguage(locale) => help_language::made(context, *locale),
        PageKey::Organisations => organisation::list(context),
        PageKey::Organisation(id) => organisation::made(context, id),
        PageKey::NewsList => news::list(context),
        PageKey::News(id) => news::made(context, id),
        PageKey::EventList => event::list(context),
        PageKey::Event(id) => event::made(context, id),
        PageKey::Helplines => helpline::list(context),
        PageKey::Search => search::made(context),
        PageKey::Network(region) => network::made(context, region.as_ref()),
        PageKey::Section(section) => guidance::section(context, *section),
        PageKey::Page(id) => guidance::made(context, id),
        PageKey::Accessibility => statement::made(context),
        PageKey::About => about::made(context),
        PageKey::Embed(code) => embed::made(context, *code),
        PageKey::Embedding => embed::instructions(context),
        PageKey::NotFound => not_found::made(context),
    }
}
