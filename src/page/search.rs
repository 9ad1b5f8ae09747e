//! The page of results. The script fills it; without the script it says where else help is found: lists and phones.

use std::collections::BTreeSet;

use serde::Serialize;

use super::context::{Context, LinkView, Words};
use super::help_language::{self, LanguageItem};
use super::listing::{self, HelplineLine};
use super::topic::{front, helpers};
use super::{Head, Made, not_found};
use crate::entry::code_lists::Mode;
use crate::language::Arguments;

/// Languages of help that can be ticked; the others are written into the field.
const LANGUAGES: usize = 8;

#[derive(Serialize)]
struct View {
    modes: Vec<ModeItem>,
    languages: Vec<LanguageItem>,
    browse: Vec<LinkView>,
    helplines: Vec<HelplineLine>,
}

/// A way of help that somebody in the edition offers.
#[derive(Serialize)]
struct ModeItem {
    code: &'static str,
    name: Words,
}

pub fn made(context: &Context) -> Made {
    let view = View {
        modes: modes(context),
        languages: help_language::most_spoken(context, LANGUAGES),
        browse: not_found::browse(context),
        helplines: listing::helplines(context, &context.edition.phone_help),
    };
    let title = context.words_with("search-heading", &Arguments::new());
    let head = Head { title, description: context.text("search-label"), breadcrumbs: vec![front(context)], ..Head::default() };
    Made::new("search.html", head, &view)
}

fn modes(context: &Context) -> Vec<ModeItem> {
    let offered: BTreeSet<Mode> = helpers(context).flat_map(|provider| provider.points.iter().map(|point| point.mode)).collect();
    let item = |mode: Mode| ModeItem {
        code: mode.code(),
        name: context.words_with(&format!("mode-{}", mode.code()), &Arguments::new()),
    };
    offered.into_iter().map(item).collect()
}
