//! All entries together, resolved: who is responsible, where, whom it reaches, when it is open, how fresh it is.
//!
//! In: entries as written, geography, calendars, `as_of`. Out: a [`Catalog`] in which every reference that is left leads
//! to something. Absent on purpose: addresses and HTML.

mod advice;
mod area;
mod calendars;
mod freshness;
mod geography;
mod parity;
mod relations;
mod resolve;
mod serving;
mod text_phones;
mod text_times;
mod timetable;
mod usefulness;

pub use area::Area;
pub use calendars::Calendars;
pub use freshness::Freshness;
pub(crate) use geography::read as read_geography;
pub use geography::{
    Geography, LanguageStatus, Merged, Municipality, MunicipalityCode, Outline, Position, PostalArea, RegionGeography, RegionId,
};
pub use serving::{Nearest, Service, Serving};
pub use timetable::{HORIZON_DAYS, Timetable};

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::entry::code_lists::{Mode, Status};
use crate::entry::{
    self, Entries, Entry, Event, HelpLanguage, Helpline, Id, MunicipalityText, News, Organisation, Page, Phone, Place, Portal,
    Region, Scope, Statement, Terms, Url, Vocabulary,
};
use crate::source::Sources;

/// Everything that the site's editions draw from.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// The day for which the site is made.
    pub as_of: Date,
    pub vocabulary: Vocabulary,
    pub geography: Geography,
    pub calendars: Calendars,
    pub portal: Entry<Portal>,
    pub regions: BTreeMap<RegionId, Entry<Region>>,
    pub statements: BTreeMap<Scope, Entry<Statement>>,
    pub municipality_texts: BTreeMap<MunicipalityCode, Entry<MunicipalityText>>,
    pub organisations: BTreeMap<Id<Organisation>, Entry<Organisation>>,
    pub places: BTreeMap<Id<Place>, ResolvedPlace>,
    pub providers: BTreeMap<Id<entry::Provider>, Provider>,
    pub helplines: BTreeMap<Id<Helpline>, ResolvedHelpline>,
    pub news: BTreeMap<Id<News>, Entry<News>>,
    pub events: BTreeMap<Id<Event>, ResolvedEvent>,
    pub pages: BTreeMap<Id<Page>, Entry<Page>>,
    serving: BTreeMap<MunicipalityCode, Serving>,
}

/// A place with its municipality and position known.
#[derive(Clone, Debug)]
pub struct ResolvedPlace {
    pub entry: Entry<Place>,
    pub municipality: MunicipalityCode,
    /// Its own coordinates, or the point of its postal code, or of its municipality.
    pub position: Position,
    pub building: Option<Timetable>,
}

/// A provider with its points.
#[derive(Clone, Debug)]
pub struct Provider {
    pub entry: Entry<entry::Provider>,
    pub organisation: Id<Organisation>,
    pub points: Vec<Point>,
    /// The status that holds on `as_of`.
    pub status: Status,
    pub freshness: Freshness,
    /// Municipalities in which it has a point with a place.
    pub municipalities: BTreeSet<MunicipalityCode>,
}

impl Provider {
    /// Whether lists show it: neither ended nor so long unverified that it is hidden.
    pub fn is_listed(&self) -> bool {
        !matches!(self.status, Status::Closed) && self.freshness != Freshness::Hidden
    }

    /// Whether help can be had from it now or in its season.
    pub fn gives_help(&self) -> bool {
        self.is_listed() && !matches!(self.status, Status::Planned | Status::Paused)
    }
}

/// One place or channel with one mode; a route's stops are points of their own.
#[derive(Clone, Debug)]
pub struct Point {
    pub mode: Mode,
    pub at: PointAt,
    /// Whom it reaches; `Visitors` for a place that anyone can come to.
    pub area: Area,
    pub timetable: Option<Timetable>,
    /// The point's own languages, or the provider's.
    pub languages: Vec<HelpLanguage>,
    /// The provider's terms with the point's own over them.
    pub terms: Terms,
    pub phones: Vec<ResolvedPhone>,
    /// The point as written, for the rest of its fields.
    pub written: entry::Point,
}

/// Where a point is, resolved.
#[derive(Clone, Debug)]
pub enum PointAt {
    Place(Id<Place>),
    Channel {
        channel: entry::code_lists::Channel,
        url: Option<Url>,
    },
    Area,
    /// A stop of a mobile unit; minutes of its stay, if told.
    Stop {
        place: Id<Place>,
        minutes: Option<u16>,
    },
}

impl Point {
    /// The place of the point, if it has one.
    pub fn place(&self) -> Option<&Id<Place>> {
        match &self.at {
            PointAt::Place(place) | PointAt::Stop { place, .. } => Some(place),
            PointAt::Channel { .. } | PointAt::Area => None,
        }
    }
}

#[derive(Clone, Debug)]
pub struct ResolvedPhone {
    pub phone: Phone,
    pub timetable: Option<Timetable>,
}

#[derive(Clone, Debug)]
pub struct ResolvedHelpline {
    pub entry: Entry<Helpline>,
    pub area: Area,
    pub timetable: Option<Timetable>,
    pub phones: Vec<ResolvedPhone>,
    pub freshness: Freshness,
}

/// An event with every time written out.
#[derive(Clone, Debug)]
pub struct ResolvedEvent {
    pub entry: Entry<Event>,
    pub place: Option<Id<Place>>,
    /// Sorted by start; weekly ones written out.
    pub times: Vec<entry::Occurrence>,
    /// The regions that it concerns; all when empty.
    pub regions: BTreeSet<RegionId>,
}

impl ResolvedEvent {
    /// Whether any of its times ends on or after the day.
    pub fn is_upcoming(&self, as_of: Date) -> bool {
        self.times.iter().any(|time| time.end.value.date() >= as_of)
    }

    /// The first time that ends on or after the day, or the last one of all.
    pub fn next(&self, as_of: Date) -> Option<&entry::Occurrence> {
        self.times.iter().find(|time| time.end.value.date() >= as_of).or(self.times.last())
    }
}

/// Resolves all entries. Without a portal there is no catalog.
pub fn build(mut entries: Entries, sources: &Sources, as_of: Date, diagnostics: &mut Diagnostics) -> Option<Catalog> {
    let geography = geography::read(sources, diagnostics);
    let calendars = calendars::read(sources, geography.regions.keys(), diagnostics);
    let mut unread = std::mem::take(&mut entries.unread);
    if entries.portal.is_none() && !unread.contains("portal", "portal") {
        diagnostics.push(
            Diagnostic::new(codes::MISSING_ENTRY, None, "the content has no `portal.yaml`")
                .help("add `portal.yaml` with the portal's names, languages and address; content/README.md has the fields"),
        );
    }
    // Without them every place would be in an unknown municipality; that the tables are missing is reported already.
    if geography.municipalities.is_empty() {
        return None;
    }
    let mut catalog = resolve::resolve(entries, &mut unread, geography, calendars, as_of, diagnostics)?;
    relations::check(&catalog, &unread, diagnostics);
    let checks = [parity::check, advice::check, text_phones::check, text_times::check, usefulness::check];
    let found: Vec<Diagnostics> = checks.par_iter().map(|check| found_by(*check, &catalog)).collect();
    found.into_iter().for_each(|found| diagnostics.extend(found));
    relations::prune(&mut catalog);
    catalog.serving = serving::all(&catalog);
    Some(catalog)
}

fn found_by(check: fn(&Catalog, &mut Diagnostics), catalog: &Catalog) -> Diagnostics {
    let mut found = Diagnostics::default();
    check(catalog, &mut found);
    found
}

/// The geography alone, without entries.
pub fn geography(sources: &Sources, diagnostics: &mut Diagnostics) -> Geography {
    geography::read(sources, diagnostics)
}

impl Catalog {
    /// Who serves a municipality.
    pub fn serving(&self, municipality: MunicipalityCode) -> &Serving {
        static NOBODY: Serving = Serving::NOBODY;
        self.serving.get(&municipality).unwrap_or(&NOBODY)
    }

    pub fn municipality(&self, code: MunicipalityCode) -> &Municipality {
        &self.geography.municipalities[&code]
    }

    /// The municipality of a place; places in the catalog always have one.
    pub fn municipality_of(&self, place: &Id<Place>) -> &Municipality {
        self.municipality(self.places[place].municipality)
    }

    /// The organisations above one, the nearest first. Parents that lead in a circle end with the one asked for, or before
    /// one comes a second time.
    pub fn above<'c>(&'c self, organisation: &'c Id<Organisation>) -> Vec<&'c Id<Organisation>> {
        let mut above: Vec<&Id<Organisation>> = Vec::new();
        let mut at = organisation;
        while let Some(parent) = self.organisations.get(at).and_then(|entry| entry.parent.as_ref()) {
            if above.contains(&&parent.value) {
                break;
            }
            above.push(&parent.value);
            at = &parent.value;
            if at == organisation {
                break;
            }
        }
        above
    }

    /// The helplines that take a topic, in order of id.
    pub fn helplines_for(&self, topic: &str) -> impl Iterator<Item = &ResolvedHelpline> {
        self.helplines.values().filter(move |helpline| helpline.entry.topics.iter().any(|code| code.value == topic))
    }

    /// Whether a text can link to `kind:id`.
    pub fn knows(&self, kind: &str, id: &str) -> bool {
        fn has<F, V>(map: &BTreeMap<Id<F>, V>, id: &str) -> bool {
            Id::parse(id).is_some_and(|id| map.contains_key(&id))
        }
        match kind {
            "page" => has(&self.pages, id),
            "provider" => has(&self.providers, id),
            "news" => has(&self.news, id),
            "event" => has(&self.events, id),
            "topic" => self.vocabulary.topic(id).is_some(),
            "term" => self.vocabulary.glossary.iter().any(|term| term.code.value == id),
            "helpline" => has(&self.helplines, id),
            "region" => self.geography.region(id).is_some(),
            "municipality" => self.geography.municipality(id).is_some(),
            "organisation" => has(&self.organisations, id),
            _ => false,
        }
    }
}
