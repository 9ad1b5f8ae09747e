//! Who is responsible.

use jiff::civil::Date;

use super::code_lists::{Ethics, OrganisationKind};
use super::fields::{At, Read, Reader, fields};
use super::parts::{Contact, Coverage, Origin, OtherIds, Picture};
use super::shape::Shape;
use super::value::{BusinessId, Id, Name, Website};
use super::yaml::{Node, Value};

fields! {
    /// A municipality, an association, a company … that gives help or answers for it.
    pub struct Organisation {
        required name: Name,
        optional short_name: Name,
        words summary: String,
        required kind: OrganisationKind,
        optional business_id: BusinessId,
        optional parent: At<Id<Organisation>>,
        optional website: Website,
        optional contact: Contact,
        optional logo: Picture,
        optional network: Membership,
        optional coverage: Coverage,
        optional ids: OtherIds,
        list former_ids: At<Id<Organisation>>,
        optional source: Origin,
    }

    /// Membership of the digital support network.
    pub struct Membership {
        optional dvv_network: Date,
        optional ethics: Ethics,
        list labels: String,
    }
}

/// An organisation named by its id, or written where it is used.
#[derive(Clone, Debug, PartialEq)]
pub enum OrganisationReference {
    Known(At<Id<Organisation>>),
    Inline(Box<Organisation>),
}

impl Read for OrganisationReference {
    fn shape() -> Shape {
        Shape::OneOf(vec![Id::<Organisation>::shape(), Organisation::shape()])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.value {
            Value::Mapping(_) => Organisation::read(node, reader).map(|inline| OrganisationReference::Inline(Box::new(inline))),
            _ => At::read(node, reader).map(OrganisationReference::Known),
        }
    }
}
