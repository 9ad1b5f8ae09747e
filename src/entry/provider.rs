//! A provider entry: a service with its points, the unit that an editor writes.

use jiff::civil::Date;

use super::code_lists::*;
use super::fields::{At, Read, Reader, Text, fields};
use super::hours::{Exception, HoursItem, Visits};
use super::organisation::{Organisation, OrganisationReference};
use super::parts::*;
use super::place::PlaceReference;
use super::shape::Shape;
use super::value::{Email, Id, Url, Website};
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, codes};

fields! {
    pub struct Provider {
        words title: String,
        words summary: String,
        words keywords: Vec<String>,
        required organisation: OrganisationReference,
        list partners: Partner,
        optional status: At<Status>,
        optional status_dates: StatusDates,
        optional successor: At<Id<Provider>>,
        list former_ids: At<Id<Provider>>,
        optional alert: Alert,
        optional publish: At<Date>,
        optional expire: At<Date>,
        list topics: Topic,
        list devices: Device,
        flatten terms: Terms,
        list languages: HelpLanguage,
        optional coverage: Coverage,
        list points: At<Point>,
        required verified: Verified,
        optional source: Origin,
        optional ids: OtherIds,
    }

    pub struct Partner {
        required organisation: At<Id<Organisation>>,
        optional role: PartnerRole,
    }

    pub struct StatusDates {
        optional from: At<Date>,
        optional to: At<Date>,
        optional reason: Text,
    }

    pub struct Alert {
        required text: Text,
        optional from: At<Date>,
        optional to: At<Date>,
    }

    pub struct WrittenTopic {
        required code: At<String>,
        optional level: Level,
        optional note: Text,
    }

    /// Where and how help is given: one place or channel, one mode.
    pub struct Point {
        required at: Where,
        required mode: At<Mode>,
        list hours: HoursItem,
        list exceptions: Exception,
        flag unknown_on_holidays: bool,
        optional booking: Booking,
        optional session: Session,
        list phone: Phone,
        optional email: At<Email>,
        optional url: Website,
        optional url_expect: String,
        list languages: HelpLanguage,
        optional coverage: Coverage,
        optional finding: Text,
        optional helper: Helper,
        flatten terms: Terms,
    }

    pub struct Session {
        optional max_minutes: u16,
        flag queue: bool,
    }

    pub struct WrittenWhere {
        optional place: PlaceReference,
        optional channel: Channel,
        optional url: Url,
        optional route: Route,
    }

    /// A mobile unit's round; each stop becomes a point of its own.
    pub struct Route {
        optional vehicle: Text,
        optional organisation: At<Id<Organisation>>,
        list stops: Stop,
    }

    pub struct Stop {
        required place: PlaceReference,
        required visits: Visits,
        optional minutes: u16,
    }
}

/// A topic that is helped with, and how far.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    pub code: At<String>,
    pub level: Level,
    pub note: Option<Text>,
}

impl Read for Topic {
    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Text, WrittenTopic::shape()])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        if let Value::Scalar(_) = node.value {
            return Some(Topic { code: At::read(node, reader)?, level: Level::Together, note: None });
        }
        let written = WrittenTopic::read(node, reader)?;
        Some(Topic { code: written.code, level: written.level.unwrap_or(Level::Together), note: written.note })
    }
}

/// Where a point is.
#[derive(Clone, Debug, PartialEq)]
pub enum Where {
    Place(PlaceReference),
    Channel {
        channel: Channel,
        url: Option<Url>,
    },
    /// At the reader's home or club, anywhere in the coverage.
    Area,
    Route(Box<Route>),
}

impl Read for Where {
    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Codes(&["area"]), PlaceReference::id_shape(), WrittenWhere::shape()])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar(word) if word.trim() == "area" => return Some(Where::Area),
            Value::Scalar(_) => return PlaceReference::read(node, reader).map(Where::Place),
            _ => {}
        }
        let written = WrittenWhere::read(node, reader)?;
        match (written.place, written.channel, written.route) {
            (Some(place), None, None) => Some(Where::Place(place)),
            (None, Some(channel), None) => Some(Where::Channel { channel, url: written.url }),
            (None, None, Some(route)) => Some(Where::Route(Box::new(route))),
            _ => {
                reader.report(
                    Diagnostic::new(codes::WRONG_TYPE, node.span, "`at` does not say one place or channel")
                        .expected("expected a place id, `area`, or one of `place:`, `channel:` and `route:`"),
                );
                None
            }
        }
    }
}
