//! Guidance: pages of text, and the list of a section.
//!
//! In: pages of the content. Out: the views of `guidance.html` and `section.html`. Absent on purpose: pages about the
//! portal in a list of their own; the page about the portal lists them.

use serde::Serialize;

use super::context::{LinkView, ProseView, Words};
use super::facts::{Fact, Line};
use super::news::{Twin, front_crumb, translation_notes, twins};
use super::{Context, Crumb, Head, Made};
use crate::edition::PageKey;
use crate::entry::code_lists::Section;
use crate::entry::{Entry, Id, Page, Scope};
use crate::language::Arguments;
use crate::prose;

/// A list of contents helps from so many headings on.
const CONTENTS_FROM: usize = 3;

#[derive(Serialize)]
struct PageView {
    title: Words,
    summary: Words,
    body: Option<ProseView>,
    /// The text's highest headings, where there are enough of them.
    contents: Vec<ContentsLine>,
    translation_notes: Vec<Words>,
    topics: Vec<Fact>,
    previous: Option<LinkView>,
    next: Option<LinkView>,
    section: Option<LinkView>,
    other_languages: Vec<Twin>,
    /// The page in easy language; on that page, the one in plain language.
    variant: Option<LinkView>,
}

/// A heading of the text, in the text's language.
#[derive(Serialize)]
struct ContentsLine {
    title: Words,
    id: String,
}

#[derive(Serialize)]
struct SectionView {
    title: Words,
    /// The region's own pages, then those of the whole country.
    own: Vec<PageLine>,
    national: Vec<PageLine>,
    region: Option<String>,
    others: Vec<LinkView>,
}

/// A page as lists show it.
#[derive(Clone, Debug, Serialize)]
pub struct PageLine {
    pub title: Words,
    pub href: Option<String>,
    pub summary: Words,
}

/// The list of a section.
pub fn section(context: &Context, section: Section) -> Made {
    let title = context.words_with(&format!("page-section-{}", section.code()), &Arguments::new());
    let pages = pages_of(context, section);
    let (own, national): (Vec<_>, Vec<_>) = pages.into_iter().partition(|page| page.scope != Scope::National);
    let lines = |pages: Vec<&Entry<Page>>| pages.into_iter().map(|page| line(context, page)).collect::<Vec<_>>();
    let sections = [Section::Public, Section::Helpers, Section::Network].into_iter().filter(|other| *other != section);
    let network = context
        .link(&PageKey::Network(context.edition.id.region().cloned()), context.words_with("nav-network", &Arguments::new()));
    let view = SectionView {
        title: title.clone(),
        own: lines(own),
        national: lines(national),
        region: context.edition.id.region().map(|region| context.region(region)),
        others: sections.filter_map(|other| section_link(context, other)).chain(network).collect(),
    };
    let description =
        view.own.iter().chain(&view.national).take(4).map(|page| page.title.text.clone()).collect::<Vec<_>>().join(", ");
    let head = Head { title, description, breadcrumbs: vec![front_crumb(context)], ..Head::default() };
    Made::new("section.html", head, &view)
}

/// One page of text.
pub fn made(context: &Context, id: &Id<Page>) -> Made {
    let page = &context.catalog.pages[id];
    let title = context.choose_or_empty(&page.title);
    let summary = context.choose_or_empty(&page.summary);
    let section = section_of(page);
    let siblings = pages_of(context, section);
    let at = siblings.iter().position(|sibling| sibling.id == *id);
    let neighbour = |at: Option<usize>| at.and_then(|at| siblings.get(at)).and_then(|page| link(context, page));
    let topics =
        page.topics.iter().map(|code| Line::linked(context.topic(code), context.href(&PageKey::Topic(code.value.clone()))));
    let above = section_link(context, section);
    let view = PageView {
        body: context.prose(&page.bodies),
        contents: contents(context, page),
        translation_notes: translation_notes(context, page, &page.title),
        topics: Fact::new(context, "general-topics", topics.collect()).into_iter().collect(),
        previous: neighbour(at.and_then(|at| at.checked_sub(1))),
        next: neighbour(at.map(|at| at + 1)),
        section: above.clone(),
        other_languages: twins(context),
        variant: context.link(&PageKey::Easy(id.clone()), context.words_with("easy-link", &Arguments::new())),
        title: title.clone(),
        summary: summary.clone(),
    };
    let above = above.map(|link| Crumb { title: link.title, href: Some(link.href) });
    let head = Head {
        title,
        description: summary.text,
        breadcrumbs: std::iter::once(front_crumb(context)).chain(above).collect(),
        ..Head::default()
    };
    Made::new("guidance.html", head, &view)
}

/// A page in the easy form of the page's language.
pub fn easy(context: &Context, id: &Id<Page>) -> Made {
    let page = &context.catalog.pages[id];
    let plain = PageKey::Page(id.clone());
    let Some((locale, body)) = context.locale().easy().and_then(|locale| Some((locale, page.bodies.get(&locale)?))) else {
        return super::not_found::made(context);
    };
    let words = |texts: &std::collections::BTreeMap<_, crate::entry::At<String>>| match texts.get(&locale) {
        Some(text) => context.words(text.value.clone(), locale),
        None => context.choose_or_empty(texts),
    };
    let (title, summary) = (words(&page.title), words(&page.summary));
    let view = PageView {
        body: Some(context.prose_of(&body.markdown, locale)),
        contents: Vec::new(),
        translation_notes: Vec::new(),
        topics: Vec::new(),
        previous: None,
        next: None,
        section: section_link(context, section_of(page)),
        other_languages: twins(context),
        variant: context.link(&plain, context.words_with("easy-back", &Arguments::new())),
        title: title.clone(),
        summary: summary.clone(),
    };
    let above = context.link(&plain, context.choose_or_empty(&page.title));
    let above = above.map(|link| Crumb { title: link.title, href: Some(link.href) });
    let head = Head {
        title,
        description: summary.text,
        breadcrumbs: std::iter::once(front_crumb(context)).chain(above).collect(),
        ..Head::default()
    };
    Made::new("guidance.html", head, &view)
}

/// The pages of a section in this edition, in their order.
pub fn pages_of<'c>(context: &Context<'c>, section: Section) -> Vec<&'c Entry<Page>> {
    let mut pages: Vec<&Entry<Page>> =
        context.edition.pages.iter().map(|id| &context.catalog.pages[id]).filter(|page| section_of(page) == section).collect();
    pages.sort_by_key(|page| (page.order.unwrap_or(u16::MAX), page.id.clone()));
    pages
}

/// A page as a line of a list.
pub fn line(context: &Context, page: &Entry<Page>) -> PageLine {
    PageLine {
        title: context.choose_or_empty(&page.title),
        href: context.href(&PageKey::Page(page.id.clone())),
        summary: context.choose_or_empty(&page.summary),
    }
}

fn section_of(page: &Page) -> Section {
    page.section.unwrap_or(Section::Public)
}

/// The list of a section; the pages about the portal are listed by the page about it.
fn section_link(context: &Context, section: Section) -> Option<LinkView> {
    let key = if section == Section::About { PageKey::About } else { PageKey::Section(section) };
    context.link(&key, context.words_with(&format!("page-section-{}", section.code()), &Arguments::new()))
}

/// A page under its short title, if it has one.
fn link(context: &Context, page: &Entry<Page>) -> Option<LinkView> {
    let title = context.choose(&page.menu).unwrap_or_else(|| context.choose_or_empty(&page.title));
    context.link(&PageKey::Page(page.id.clone()), title)
}

/// The highest headings of the body, which has the same ids wherever it is made.
fn contents(context: &Context, page: &Entry<Page>) -> Vec<ContentsLine> {
    let Some((locale, body)) = context.language.choose(&page.bodies) else { return Vec::new() };
    let headings = prose::html(&body.markdown, &|_| None).headings;
    let top = headings.into_iter().filter(|heading| heading.level == 2);
    let lines: Vec<ContentsLine> =
        top.map(|heading| ContentsLine { title: context.words(heading.text, locale), id: heading.id }).collect();
    if lines.len() < CONTENTS_FROM { Vec::new() } else { lines }
}
