//! “Does this number belong to a listed helper?” The script looks it up in small files beside the page; without a script the
//! page lists the helplines. In both cases it says what a helper never asks, and where to turn after a suspicious call.
//!
//! In: the plan, helplines. Out: a view. Absent on purpose: the numbers themselves (`export`).

use serde::Serialize;

use super::context::{Context, Words};
use super::listing::{self, HelplineLine};
use super::provider_terms::code;
use super::topic::front;
use super::{Head, Made};
use crate::edition::PageKey;
use crate::entry::Id;
use crate::entry::code_lists::NeverAsks;
use crate::language::Arguments;

#[derive(Serialize)]
struct View {
    /// The folder of the files with the numbers.
    folder: Option<String>,
    never_asks: Vec<Words>,
    /// Those that take questions about scams.
    report: Vec<HelplineLine>,
    helplines: Vec<HelplineLine>,
}

pub fn made(context: &Context) -> Made {
    let edition = context.edition;
    let takes = |topic: &str| context.catalog.helplines_for(topic).map(|helpline| helpline.entry.id.clone()).collect::<Vec<_>>();
    let report: Vec<Id<_>> = {
        let mut ids = takes("after_scam");
        ids.extend(takes("scams").into_iter().filter(|id| !ids.contains(id)).collect::<Vec<_>>());
        ids.into_iter().filter(|id| edition.helplines.contains(id)).collect()
    };
    let all = [NeverAsks::BankCodes, NeverAsks::Passwords, NeverAsks::Payment];
    let view = View {
        folder: context.href(&PageKey::NumberCheck),
        never_asks: all.iter().map(|asked| code(context, "promise-never-asks", asked.code())).collect(),
        helplines: listing::helplines(context, &edition.helplines),
        report: listing::helplines(context, &report),
    };
    let title = context.words_with("number-heading", &Arguments::new());
    let head = Head { title, description: context.text("number-lead"), breadcrumbs: vec![front(context)], ..Head::default() };
    Made::new("number-check.html", head, &view)
}
