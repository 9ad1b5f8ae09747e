//! Filters over a list that is already on the page.
//!
//! In: what is known of each entry of a list. Out: the filters that would change the list, and for each entry the numbers of
//! those that it fits. Absent on purpose: filtering itself, which is the script's (`themes/base/assets/lists/filters.js`), and what
//! is open now, which only the reader's clock knows.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::context::{Context, Words};
use super::hours::{self, LiveTexts};
use super::topic;
use crate::catalog::{Point, Provider};
use crate::entry::Locale;
use crate::entry::code_lists::{Accessible, CostKind, Level, Mode};
use crate::language::Arguments;

/// Shorter lists are scanned faster than filtered.
const FEW: usize = 4;
/// Topics and languages that can be ticked.
const TOPICS: usize = 8;
const LANGUAGES: usize = 8;

/// What lists can be narrowed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Wish,
    Topic,
    Mode,
    Language,
}

/// One thing that is true of an entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    Free,
    StepFree,
    Topic(String),
    Mode(Mode),
    Language(Locale),
}

impl Fact {
    fn kind(&self) -> Kind {
        match self {
            Fact::Free | Fact::StepFree => Kind::Wish,
            Fact::Topic(_) => Kind::Topic,
            Fact::Mode(_) => Kind::Mode,
            Fact::Language(_) => Kind::Language,
        }
    }
}

/// What is known of one entry of a list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Facts {
    #[serde(skip)]
    known: BTreeSet<Fact>,
    /// Hours of a list that tells who is open now.
    #[serde(skip)]
    timed: Option<String>,
    /// Numbers of the filters that it fits, parted by spaces.
    pub fits: String,
    /// Its dated hours for the script; see `hours`.
    pub hours: Option<String>,
}

impl Facts {
    /// For long lists, where dated hours would weigh too much.
    pub fn without_hours(self) -> Self {
        Facts { timed: None, ..self }
    }
}

/// The filters of one list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Filters {
    pub groups: Vec<Group>,
    /// Whether entries have hours, so that those that are open now can be told from the others.
    pub timed: bool,
    /// Texts for the hours.
    pub live: Option<LiveTexts>,
}

/// Filters of one kind; an entry has to fit one of those that are ticked.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Key of its heading.
    pub legend: &'static str,
    pub choices: Vec<Choice>,
}

/// A box to tick; its number is its place among all of the page.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    pub name: &'static str,
    pub value: String,
    pub label: Words,
}

/// The facts of a provider, as far as these points of it go.
pub fn facts(context: &Context, provider: &Provider, points: &[&Point]) -> Facts {
    let mut known = BTreeSet::new();
    for point in points {
        known.insert(Fact::Mode(point.mode));
        known.extend(point.languages.iter().map(|language| Fact::Language(language.code.value)));
        if point.terms.cost.as_ref().is_some_and(|cost| cost.kind.value == CostKind::Free) {
            known.insert(Fact::Free);
        }
        let place = point.place().and_then(|place| context.catalog.places.get(place));
        let access = place.and_then(|place| place.entry.access.as_ref());
        if access.is_some_and(|access| access.step_free == Some(Accessible::Yes)) {
            known.insert(Fact::StepFree);
        }
    }
    let topics = provider.entry.topics.iter().filter(|topic| topic.level != Level::Refer);
    known.extend(topics.map(|topic| Fact::Topic(topic.code.value.clone())));
    let timed = points.iter().find_map(|point| hours::live(context, point.timetable.as_ref()?));
    Facts { known, timed, ..Facts::default() }
}

/// The filters of these kinds that would leave out some entries and keep others; the entries get their numbers.
pub fn offer<'f>(context: &Context, kinds: &[Kind], entries: impl IntoIterator<Item = &'f mut Facts>) -> Filters {
    let mut entries: Vec<&mut Facts> = entries.into_iter().collect();
    let mut timed = false;
    for entry in &mut entries {
        entry.hours = entry.timed.take();
        timed |= entry.hours.is_some();
    }
    let total = entries.len();
    let offered = if total < FEW { Vec::new() } else { offered(context, kinds, &entries) };
    for entry in entries {
        let fits = offered.iter().enumerate().filter(|(_, fact)| entry.known.contains(fact));
        entry.fits = fits.map(|(number, _)| number.to_string()).collect::<Vec<_>>().join(" ");
    }
    let mut groups: Vec<(Kind, Group)> = Vec::new();
    for fact in &offered {
        if groups.last().is_none_or(|(kind, _)| *kind != fact.kind()) {
            groups.push((fact.kind(), Group { legend: legend(fact.kind()), choices: Vec::new() }));
        }
        groups.iter_mut().last().into_iter().for_each(|(_, group)| group.choices.push(choice(context, fact)));
    }
    let has_wishes = groups.first().is_some_and(|(kind, _)| *kind == Kind::Wish);
    if timed && total >= FEW && !has_wishes && kinds.contains(&Kind::Wish) {
        groups.insert(0, (Kind::Wish, Group { legend: legend(Kind::Wish), choices: Vec::new() }));
    }
    Filters {
        timed,
        live: timed.then(|| hours::live_texts(context)),
        groups: groups.into_iter().map(|(_, group)| group).collect(),
    }
}

/// In the order of the page.
fn offered(context: &Context, kinds: &[Kind], entries: &[&mut Facts]) -> Vec<Fact> {
    let mut counts: BTreeMap<&Fact, usize> = BTreeMap::new();
    for fact in entries.iter().flat_map(|entry| &entry.known) {
        *counts.entry(fact).or_default() += 1;
    }
    counts.retain(|_, count| *count < entries.len());
    let of_kind = |kind: &Kind| {
        let mut facts: Vec<&Fact> = counts.keys().copied().filter(|fact| fact.kind() == *kind).collect();
        match kind {
            Kind::Wish | Kind::Mode => {}
            Kind::Topic => {
                let asked = topic::most_asked_codes(context, TOPICS);
                let place = |fact: &Fact| match fact {
                    Fact::Topic(code) => asked.iter().position(|asked| asked == code),
                    _ => None,
                };
                facts.retain(|fact| place(fact).is_some());
                facts.sort_by_key(|fact| place(fact));
            }
            Kind::Language => {
                facts.sort_by_key(|fact| std::cmp::Reverse(counts[*fact]));
                facts.truncate(LANGUAGES);
            }
        }
        facts.into_iter().cloned().collect::<Vec<_>>()
    };
    kinds.iter().flat_map(of_kind).collect()
}

fn legend(kind: Kind) -> &'static str {
    match kind {
        Kind::Wish => "filters-wishes",
        Kind::Topic => "filters-topic",
        Kind::Mode => "search-filter-mode",
        Kind::Language => "search-filter-language",
    }
}

/// Names and values are those of the search's own filters.
fn choice(context: &Context, fact: &Fact) -> Choice {
    let text = |key: &str| context.words_with(key, &Arguments::new());
    let (name, value, label) = match fact {
        Fact::Free => ("free", "1".to_string(), text("cost-free")),
        Fact::StepFree => ("step_free", "1".to_string(), text("access-step_free")),
        Fact::Topic(code) => ("topic", code.clone(), context.topic(code)),
        Fact::Mode(mode) => ("mode", mode.code().to_string(), text(&format!("mode-{}", mode.code()))),
        Fact::Language(locale) => {
            let name = context.language_name(*locale);
            ("language", locale.to_string(), Words { text: name, ..Words::default() })
        }
    };
    Choice { name, value, label }
}
