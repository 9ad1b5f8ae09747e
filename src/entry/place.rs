//! Where help is given: a building, a stop, a place online.

use jiff::civil::Date;

use super::code_lists::{Accessible, PlaceKind, Precision};
use super::fields::{At, Read, Reader, Text, fields};
use super::hours::{Exception, HoursItem};
use super::parts::{Origin, OtherIds};
use super::shape::Shape;
use super::value::{Email, Id, Name, PhoneNumber, Url, Website};
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, codes};

fields! {
    pub struct Place {
        required name: Name,
        required kind: PlaceKind,
        optional address: Address,
        required municipality: At<String>,
        optional geo: At<Geo>,
        list building_hours: HoursItem,
        list exceptions: Exception,
        optional access: Access,
        optional transit: Text,
        optional parking: Text,
        optional finding: Text,
        optional equipment: Equipment,
        optional website: Website,
        list phone: At<PhoneNumber>,
        optional email: At<Email>,
        optional ids: OtherIds,
        list former_ids: At<Id<Place>>,
        optional source: Origin,
    }

    pub struct Address {
        optional street: Name,
        optional postal_code: At<PostalCode>,
        optional post_office: Name,
    }

    /// WGS84, in degrees.
    pub struct WrittenGeo {
        required lat: At<f64>,
        required lon: At<f64>,
        optional precision: Precision,
    }

    /// How the place can be reached and used; a feature that nobody told is absent and shown as unknown.
    pub struct Access {
        optional step_free: Accessible,
        optional door_automatic: Accessible,
        optional lift: Accessible,
        optional toilet: Accessible,
        optional parking: Accessible,
        optional hearing_loop: Accessible,
        optional guide_dog: Accessible,
        optional quiet_room: Accessible,
        optional adjustable_desk: Accessible,
        optional screen_reader_pc: Accessible,
        optional checked: Date,
        optional note: Text,
        optional register_url: Url,
    }

    pub struct Equipment {
        optional public_pc: u16,
        flag wifi: bool,
        flag printer: bool,
        flag scanner: bool,
        flag loan_devices: bool,
    }
}

/// A point on the map inside Finland, WGS84 degrees.
#[derive(Clone, Debug, PartialEq)]
pub struct Geo {
    pub lat: f64,
    pub lon: f64,
    pub precision: Precision,
}

impl Read for Geo {
    fn shape() -> Shape {
        WrittenGeo::shape()
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let written = WrittenGeo::read(node, reader)?;
        // The extent of Finland with its territorial waters, generously.
        let (latitudes, longitudes) = (59.0..=70.2, 18.9..=31.7);
        let swapped = latitudes.contains(&written.lon.value) && longitudes.contains(&written.lat.value);
        for (coordinate, range, name) in [(&written.lat, latitudes, "latitude"), (&written.lon, longitudes, "longitude")] {
            if !range.contains(&coordinate.value) {
                let message = format!("the {name} {} is outside Finland", coordinate.value);
                let diagnostic = Diagnostic::new(codes::BAD_COORDINATES, coordinate.span, message).expected(format!(
                    "expected {} to {}",
                    range.start(),
                    range.end()
                ));
                let other =
                    format!("the two are the wrong way round: `{{lat: {}, lon: {}}}`", written.lon.value, written.lat.value);
                reader.report(if swapped { diagnostic.help(other) } else { diagnostic });
                return None;
            }
        }
        Some(Geo { lat: written.lat.value, lon: written.lon.value, precision: written.precision.unwrap_or(Precision::Building) })
    }
}

/// Five digits; whether the area exists is the catalog's question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PostalCode(pub String);

impl Read for PostalCode {
    fn shape() -> Shape {
        Shape::PostalCode
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "a postal code")?;
        if text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(PostalCode(text.to_string()));
        }
        let diagnostic = Diagnostic::new(codes::BAD_POSTAL_CODE, node.span, format!("`{text}` is not a postal code"));
        reader.report(diagnostic.expected("expected five digits such as \"00100\""));
        None
    }
}

/// A place named by its id, or written where it is used.
#[derive(Clone, Debug, PartialEq)]
pub enum PlaceReference {
    Known(At<Id<Place>>),
    Inline(Box<At<Place>>),
}

impl PlaceReference {
    /// What stands for a place that has an entry of its own.
    pub(super) fn id_shape() -> Shape {
        Id::<Place>::shape()
    }
}

impl Read for PlaceReference {
    fn shape() -> Shape {
        Shape::OneOf(vec![Id::<Place>::shape(), Place::shape()])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.value {
            Value::Mapping(_) => At::read(node, reader).map(|inline| PlaceReference::Inline(Box::new(inline))),
            _ => At::read(node, reader).map(PlaceReference::Known),
        }
    }
}
