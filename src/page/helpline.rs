//! Every helpline of the edition on one page, each with its own anchor: its id.
//!
//! In: helplines of the catalog. Out: one list in groups: those that every page shows, those for the whole country, those
//! for a part of it.

use serde::Serialize;

use super::context::{Context, LinkView, ProseView, Words};
use super::hours::{self, HoursView, LiveTexts};
use super::phones::{self, PhoneView};
use super::place::{Named, OriginView, organisation_link, origin_view};
use super::provider::{VerifiedView, verified};
use super::provider_point::region;
use super::provider_terms;
use super::{Crumb, Head, Made};
use crate::catalog::ResolvedHelpline;
use crate::edition::PageKey;
use crate::language::Arguments;

#[derive(Clone, Debug, Serialize)]
struct HelplinesView {
    title: Words,
    groups: Vec<GroupView>,
    number_check: Option<LinkView>,
    live: LiveTexts,
}

#[derive(Clone, Debug, Serialize)]
struct GroupView {
    title: Words,
    helplines: Vec<HelplineView>,
}

/// A helpline as lists show it in full.
#[derive(Clone, Debug, Serialize)]
pub struct HelplineView {
    /// Its id, for anchors; former ids are anchors too.
    pub id: String,
    pub former_ids: Vec<String>,
    pub title: Words,
    pub summary: Words,
    pub machine: bool,
    pub organisation: Option<Named>,
    pub phones: Vec<PhoneView>,
    pub cost: Vec<Words>,
    pub languages: Vec<Words>,
    pub hours: Option<HoursView>,
    pub topics: Vec<Named>,
    pub coverage: Vec<Named>,
    pub website: Option<String>,
    pub email: Option<String>,
    pub body: Option<ProseView>,
    pub verified: VerifiedView,
    pub source: Option<OriginView>,
}

/// The page of all helplines.
pub fn list(context: &Context) -> Made {
    let edition = context.edition;
    let all: Vec<&ResolvedHelpline> = edition.helplines.iter().filter_map(|id| context.catalog.helplines.get(id)).collect();
    let is_first = |helpline: &ResolvedHelpline| edition.phone_help.contains(&helpline.entry.id);
    let first = edition.phone_help.iter().filter_map(|id| all.iter().find(|helpline| helpline.entry.id == *id)).copied();
    let rest = |nationwide: bool| {
        let mut rest: Vec<HelplineView> = all
            .iter()
            .filter(|helpline| !is_first(helpline) && helpline.area.is_nationwide() == nationwide)
            .map(|helpline| view(context, helpline))
            .collect();
        rest.sort_by(|left, right| context.language.compare(&left.title.text, &right.title.text));
        rest
    };
    let group =
        |key: &str, helplines: Vec<HelplineView>| GroupView { title: context.words_with(key, &Arguments::new()), helplines };
    let mut groups = vec![
        group("helplines-group-first", first.map(|helpline| view(context, helpline)).collect()),
        group("helplines-group-nationwide", rest(true)),
        group("helplines-group-regional", rest(false)),
    ];
    if edition.id.region().is_some() {
        // A region's own come before those of the whole country.
        groups.swap(1, 2);
    }
    let title = context.words_with("helplines-heading", &Arguments::new());
    let head = Head {
        title: title.clone(),
        description: context.text("helplines-lead"),
        breadcrumbs: vec![Crumb {
            title: context.words_with("site-home", &Arguments::new()),
            href: context.href(&PageKey::Front),
        }],
        ..Head::default()
    };
    let groups = groups.into_iter().filter(|group| !group.helplines.is_empty()).collect();
    let number_check = context.link(&PageKey::NumberCheck, context.words_with("number-heading", &Arguments::new()));
    Made::new("helpline.html", head, &HelplinesView { title, groups, number_check, live: hours::live_texts(context) })
}

/// The view of one helpline.
pub fn view(context: &Context, helpline: &ResolvedHelpline) -> HelplineView {
    let entry = &helpline.entry;
    let region = region(&entry.scope);
    let topic = |code: &crate::entry::At<String>| Named {
        title: context.topic(&code.value),
        href: context.link(&PageKey::Topic(code.value.clone()), Words::default()).map(|LinkView { href, .. }| href),
    };
    HelplineView {
        id: entry.id.to_string(),
        former_ids: entry.former_ids.iter().map(|id| id.value.to_string()).collect(),
        title: context.choose_or_empty(&entry.title),
        summary: context.choose_or_empty(&entry.summary),
        machine: entry.translations.get(&context.locale()).is_some_and(|translation| translation.machine),
        organisation: organisation_link(context, &entry.organisation.value),
        phones: phones::views(context, &helpline.phones, region),
        cost: entry.cost.as_ref().map(|cost| provider_terms::cost_words(context, cost)).unwrap_or_default(),
        languages: provider_terms::languages(context, &entry.languages),
        hours: helpline.timetable.as_ref().map(|timetable| hours::of(context, timetable, region)),
        topics: entry.topics.iter().map(topic).collect(),
        coverage: provider_terms::coverage(context, &helpline.area),
        website: entry.url.as_ref().and_then(|website| context.website(website)),
        email: entry.email.as_ref().map(|email| email.value.as_str().to_string()),
        body: context.prose(&entry.bodies),
        verified: verified(context, &entry.scope, &entry.verified, helpline.freshness),
        source: entry.source.as_ref().map(|origin| origin_view(context, origin)),
    }
}
