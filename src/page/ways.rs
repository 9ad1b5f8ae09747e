//! Lists grouped by how help is given: walk in, book, at home, by phone …

use serde::Serialize;

use super::card::{self, Card};
use super::context::Context;
use crate::catalog::Service;
use crate::entry::code_lists::Mode;

/// Cards of one way of help.
#[derive(Serialize)]
pub struct WayGroup {
    /// Key of its heading.
    pub heading: &'static str,
    pub anchor: &'static str,
    pub cards: Vec<Card>,
}

/// A way of help: key of its heading, anchor, modes.
type Way = (&'static str, &'static str, &'static [Mode]);

/// At a place.
pub const AT_PLACES: &[Way] = &[
    ("municipality-heading-drop-in", "drop-in", &[Mode::DropIn]),
    ("municipality-heading-appointment", "appointment", &[Mode::Appointment]),
    ("municipality-heading-groups", "groups", &[Mode::Group, Mode::OnRequestGroup]),
    ("municipality-heading-self-service", "self-service", &[Mode::SelfService]),
];

/// Every way, the easiest first.
pub const ALL: &[Way] = &[
    ("municipality-heading-drop-in", "drop-in", &[Mode::DropIn]),
    ("municipality-heading-appointment", "appointment", &[Mode::Appointment]),
    ("municipality-heading-mobile-stops", "stops", &[Mode::MobileStop]),
    ("municipality-heading-home-visits", "home-visits", &[Mode::HomeVisit]),
    ("municipality-heading-phone", "by-phone", &[Mode::Phone]),
    ("municipality-heading-remote", "remote", &[Mode::Video, Mode::ScreenShare, Mode::Chat, Mode::Email, Mode::OnlineCourse]),
    ("municipality-heading-groups", "groups", &[Mode::Group]),
    ("municipality-heading-on-request", "on-request", &[Mode::OnRequestGroup]),
    ("municipality-heading-self-service", "self-service", &[Mode::SelfService]),
];

/// Services by way, each group sorted; a provider stands under each way that it has, and what fits none comes last.
pub fn groups(context: &Context, ways: &[Way], services: &[Service]) -> Vec<WayGroup> {
    let mode = |service: &Service| Some(context.catalog.providers.get(&service.provider)?.points.get(service.point)?.mode);
    let cards = |chosen: &dyn Fn(Mode) -> bool| {
        let mut cards = card::of_services(context, services.iter().filter(|service| mode(service).is_some_and(chosen)));
        card::sort(context, &mut cards);
        cards
    };
    let group = |(heading, anchor, modes): &Way| WayGroup { heading, anchor, cards: cards(&|mode| modes.contains(&mode)) };
    let mut groups: Vec<WayGroup> = ways.iter().map(group).collect();
    let is_other = |mode: Mode| !ways.iter().any(|(.., modes)| modes.contains(&mode));
    groups.push(WayGroup { heading: "municipality-heading-other", anchor: "other", cards: cards(&is_other) });
    groups.retain(|group| !group.cards.is_empty());
    groups
}
