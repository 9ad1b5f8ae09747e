//! Parts that several kinds of entry share: terms, contacts, coverage, verification, languages of help.

use jiff::civil::Date;

use super::code_lists::*;
use super::fields::{At, Read, Reader, Text, fields};
use super::hours::{Exception, HoursItem};
use super::locale::Locale;
use super::organisation::Organisation;
use super::shape::Shape;
use super::value::{Cents, Email, Id, PhoneNumber, Url};
use super::yaml::{Node, Value};
use crate::hours::Rule;

fields! {
    /// On what terms help is given; a point's terms override its provider's, field by field.
    pub struct Terms {
        optional cost: Cost,
        list audience: Audience,
        optional age: Age,
        optional eligibility: Eligibility,
        list accommodations: Accommodation,
        list bring: Bring,
        optional bring_note: Text,
        list not_helped: NotHelped,
        optional not_helped_note: Text,
        optional promise: Promise,
        optional proxy: Proxy,
        optional own_device: OwnDevice,
    }

    /// `{kind, amount, per, note}`; see [`Cost`].
    pub struct WrittenCost {
        required kind: At<CostKind>,
        optional amount: Cents,
        optional per: CostPer,
        optional note: Text,
    }

    /// Ages in years, both included.
    pub struct Age {
        optional min: At<u8>,
        optional max: At<u8>,
    }

    pub struct WrittenEligibility {
        required kind: EligibilityKind,
        optional note: Text,
    }

    /// What a helper promises.
    pub struct Promise {
        optional ethics: Ethics,
        flag confidential: bool,
        list never_asks: NeverAsks,
    }

    /// Whom help reaches: codes are municipality codes or slugs, postal codes, region slugs or wellbeing county codes, by kind.
    pub struct Coverage {
        required kind: At<CoverageKind>,
        list codes: At<String>,
    }

    /// Who checked the entry, and when.
    pub struct Verified {
        required on: At<Date>,
        required by: At<Id<Organisation>>,
        optional how: VerifiedHow,
        optional hours_on: Date,
    }

    /// Where an imported record came from.
    pub struct Origin {
        required name: String,
        optional url: Url,
        required licence: String,
        optional retrieved: Date,
        /// The record's id in the system that it came from.
        optional id: String,
        /// What the import wrote, as `key=hash`: a value that no longer has its hash was edited here.
        list imported: String,
    }

    pub struct WrittenHelpLanguage {
        required code: At<Locale>,
        optional how: Fluency,
        optional when: At<Rule>,
    }

    /// A way to book.
    pub struct Booking {
        optional need: BookingNeed,
        optional phone: PhoneNumber,
        optional url: Url,
        flag in_person: bool,
        optional lead_days: u8,
    }

    pub struct WrittenPhone {
        required number: At<PhoneNumber>,
        optional kind: PhoneKind,
        optional cost: PhoneCost,
        optional note: Text,
        list languages: At<Locale>,
        list hours: HoursItem,
        list exceptions: Exception,
    }

    pub struct Contact {
        optional phone: At<PhoneNumber>,
        optional email: At<Email>,
    }

    /// A picture or a document beside the entry.
    pub struct Picture {
        required file: At<String>,
        optional alt: Text,
    }

    pub struct Attachment {
        required file: At<String>,
        required title: Text,
    }

    pub struct Link {
        required title: Text,
        required url: Url,
    }

    /// Ids of the same thing in other systems.
    pub struct OtherIds {
        optional ptv: String,
        optional ptv_channel: String,
        optional kirkanta: String,
        optional osm: String,
        optional tpr: String,
        optional wikidata: String,
        optional y: String,
    }

    /// Where readers report mistakes.
    pub struct Report {
        optional email: At<Email>,
        optional sms: At<PhoneNumber>,
        optional phone: At<PhoneNumber>,
        optional form_url: Url,
    }

    /// Who leads the work; the owner is data, never assumed.
    pub struct Coordinator {
        required organisation: At<Id<Organisation>>,
        optional email: At<Email>,
        optional phone: At<PhoneNumber>,
        optional url: Url,
    }

    /// Where an edition is published.
    pub struct Site {
        required base_url: At<Url>,
        flag analytics: bool,
    }

    /// Ages of verification in months, and the radius of “near” in kilometres.
    pub struct Thresholds {
        optional due_months: At<u8>,
        optional hidden_months: At<u8>,
        optional nearby_km: u16,
    }
}

/// What help costs.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    pub kind: At<CostKind>,
    pub amount: Option<Cents>,
    pub per: Option<CostPer>,
    pub note: Option<Text>,
}

impl Read for Cost {
    fn shape() -> Shape {
        Shape::OneOf(vec![CostKind::shape(), WrittenCost::shape()])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        if let Value::Scalar(_) = node.value {
            return Some(Cost { kind: At::read(node, reader)?, amount: None, per: None, note: None });
        }
        let written = WrittenCost::read(node, reader)?;
        Some(Cost { kind: written.kind, amount: written.amount, per: written.per, note: written.note })
    }
}

/// Who may come.
#[derive(Clone, Debug, PartialEq)]
pub struct Eligibility {
    pub kind: EligibilityKind,
    pub note: Option<Text>,
}

impl Read for Eligibility {
    fn shape() -> Shape {
        Shape::OneOf(vec![EligibilityKind::shape(), WrittenEligibility::shape()])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        if let Value::Scalar(_) = node.value {
            return Some(Eligibility { kind: EligibilityKind::read(node, reader)?, note: None });
        }
        let written = WrittenEligibility::read(node, reader)?;
        Some(Eligibility { kind: written.kind, note: written.note })
    }
}

/// A language in which help is given.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpLanguage {
    pub code: At<Locale>,
    pub how: Fluency,
    pub when: Option<At<Rule>>,
}

impl Read for HelpLanguage {
    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Language, WrittenHelpLanguage::shape()])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        if let Value::Scalar(_) = node.value {
            return Some(HelpLanguage { code: At::read(node, reader)?, how: Fluency::Fluent, when: None });
        }
        let written = WrittenHelpLanguage::read(node, reader)?;
        Some(HelpLanguage { code: written.code, how: written.how.unwrap_or(Fluency::Fluent), when: written.when })
    }
}

impl Read for Locale {
    fn shape() -> Shape {
        Shape::Language
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "a language code")?;
        let known = reader.language_of(text);
        if known.is_none() {
            reader.unknown_language(text, node.span);
        }
        known
    }
}

/// A phone number and how it is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Phone {
    pub number: At<PhoneNumber>,
    pub kind: PhoneKind,
    pub cost: Option<PhoneCost>,
    pub note: Option<Text>,
    pub languages: Vec<At<Locale>>,
    pub hours: Vec<HoursItem>,
    pub exceptions: Vec<Exception>,
}

impl Read for Phone {
    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Phone, WrittenPhone::shape()])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let written = match node.value {
            Value::Scalar(_) => WrittenPhone {
                number: At::read(node, reader)?,
                kind: None,
                cost: None,
                note: None,
                languages: Vec::new(),
                hours: Vec::new(),
                exceptions: Vec::new(),
            },
            _ => WrittenPhone::read(node, reader)?,
        };
        Some(Phone {
            number: written.number,
            kind: written.kind.unwrap_or(PhoneKind::Call),
            cost: written.cost,
            note: written.note,
            languages: written.languages,
            hours: written.hours,
            exceptions: written.exceptions,
        })
    }
}
