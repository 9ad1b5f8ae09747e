//! What a provider helps with, how far, and who helps with the rest.
//!
//! In: topics with levels. Out: for each level its topics by group of the vocabulary; for what is referred on, the
//! helplines that take it, with their numbers.

use serde::Serialize;

use super::context::{Context, LinkView, Words};
use super::phones::{self, NumberView};
use super::place::Named;
use super::provider_terms::code;
use crate::edition::PageKey;
use crate::entry::Topic;
use crate::entry::code_lists::Level;
use crate::language::Arguments;

/// The topics of one level.
#[derive(Clone, Debug, Serialize)]
pub struct LevelView {
    /// `together`, `explain`, `device_only`
    pub code: &'static str,
    pub name: Words,
    pub explained: Words,
    pub groups: Vec<GroupView>,
}

#[derive(Clone, Debug, Serialize)]
pub struct GroupView {
    pub name: Words,
    pub topics: Vec<TopicView>,
}

#[derive(Clone, Debug, Serialize)]
pub struct TopicView {
    pub link: Named,
    pub note: Option<Words>,
}

/// Topics with which the reader is sent on to the same helplines.
#[derive(Clone, Debug, Serialize)]
pub struct ReferredView {
    pub topics: Vec<TopicView>,
    pub helplines: Vec<HelplineLine>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HelplineLine {
    pub link: Named,
    pub phone: Option<NumberView>,
}

/// Levels in their order, each with its groups and topics in the vocabulary's order.
pub fn levels(context: &Context, topics: &[Topic]) -> Vec<LevelView> {
    let levels = [Level::Together, Level::Explain, Level::DeviceOnly].map(|level| LevelView {
        code: level.code(),
        name: code(context, "topic-level", level.code()),
        explained: context.words_with(&format!("topic-level-{}-explained", level.code()), &Arguments::new()),
        groups: groups(context, topics, level),
    });
    levels.into_iter().filter(|level| !level.groups.is_empty()).collect()
}

/// What is referred on.
pub fn referred(context: &Context, topics: &[Topic]) -> Vec<ReferredView> {
    let mut referred: Vec<ReferredView> = Vec::new();
    for topic in topics.iter().filter(|topic| topic.level == Level::Refer) {
        let (helplines, topic) = (helplines(context, &topic.code), view(context, topic));
        match referred.iter_mut().find(|other| other.helplines == helplines) {
            Some(same) => same.topics.push(topic),
            None => referred.push(ReferredView { topics: vec![topic], helplines }),
        }
    }
    referred
}

fn groups(context: &Context, topics: &[Topic], level: Level) -> Vec<GroupView> {
    let vocabulary = &context.catalog.vocabulary;
    let of_level = |code: &str| topics.iter().find(|topic| topic.level == level && topic.code.value == code);
    let group = |group: &crate::entry::TopicGroup| {
        let members = vocabulary.topics.iter().filter(|topic| topic.group.value == group.code.value);
        let topics: Vec<TopicView> =
            members.filter_map(|topic| of_level(&topic.code)).map(|topic| view(context, topic)).collect();
        GroupView { name: context.choose_or_empty(&group.name), topics }
    };
    vocabulary.groups.iter().map(group).filter(|group| !group.topics.is_empty()).collect()
}

fn view(context: &Context, topic: &Topic) -> TopicView {
    let key = PageKey::Topic(topic.code.value.clone());
    TopicView {
        link: Named { title: context.topic(&topic.code), href: context.href(&key) },
        note: topic.note.as_ref().and_then(|note| context.choose(note)),
    }
}

fn helplines(context: &Context, topic: &str) -> Vec<HelplineLine> {
    let shown = context.catalog.helplines_for(topic).filter(|helpline| context.edition.helplines.contains(&helpline.entry.id));
    shown.map(|helpline| line(context, helpline)).collect()
}

/// A helpline by its name and first number.
pub fn line(context: &Context, helpline: &crate::catalog::ResolvedHelpline) -> HelplineLine {
    let title = context.choose_or_empty(&helpline.entry.title);
    let link =
        context.link(&PageKey::Helplines, title.clone()).map(|LinkView { href, .. }| format!("{href}#{}", helpline.entry.id));
    HelplineLine {
        link: Named { title, href: link },
        phone: helpline.phones.first().map(|phone| phones::number(phone.phone.number.value.as_str())),
    }
}
