//! Strange words explained, in the order of the page's alphabet; each has an anchor, its code.
//!
//! In: the vocabulary's glossary. Out: the view of `glossary.html`. Absent on purpose: where texts use the words (`prose`).

use serde::Serialize;

use super::context::{Context, Words};
use super::topic::front;
use super::{Head, Made};
use crate::language::Arguments;

#[derive(Serialize)]
struct View {
    terms: Vec<TermView>,
}

#[derive(Serialize)]
struct TermView {
    code: String,
    term: Words,
    meaning: Words,
}

pub fn made(context: &Context) -> Made {
    let term = |term: &crate::entry::GlossaryTerm| TermView {
        code: term.code.value.clone(),
        term: context.choose_or_empty(&term.term),
        meaning: context.choose_or_empty(&term.meaning),
    };
    let mut terms: Vec<TermView> = context.catalog.vocabulary.glossary.iter().map(term).collect();
    terms.sort_by(|left, right| context.language.compare(&left.term.text, &right.term.text));
    let title = context.words_with("glossary-heading", &Arguments::new());
    let head = Head { title, description: context.text("glossary-lead"), breadcrumbs: vec![front(context)], ..Head::default() };
    Made::new("glossary.html", head, &View { terms })
}
