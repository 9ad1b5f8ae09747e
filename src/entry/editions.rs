//! What an edition is made of: the portal, regions, municipalities' own texts, accessibility statements.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::code_lists::{AssessmentMethod, AuthType, BackendName, Basis, CmsProgram, Conformance, HideKind, NewsShare};
use super::fields::{At, Read, Reader, Text, by_language, fields};
use super::locale::Locale;
use super::organisation::Organisation;
use super::parts::{Coordinator, Report, Site, Thresholds};
use super::provider::Provider;
use super::publications::{Helpline, News};
use super::shape::{FieldShape, How, Shape};
use super::value::{Email, Id, PhoneNumber, Url, Website};
use super::yaml::{Node, Value};

fields! {
    /// The national edition, and what all editions share.
    pub struct Portal {
        words name: String,
        words tagline: String,
        words summary: String,
        required organisation: At<Id<Organisation>>,
        list languages: At<Locale>,
        list parity: At<Locale>,
        optional fallbacks: Fallbacks,
        required site: Site,
        optional theme: At<String>,
        list phone_help: At<Id<Helpline>>,
        list most_asked: At<String>,
        optional report: Report,
        optional coordinator: Coordinator,
        optional thresholds: Thresholds,
        optional longest_sentence: u16,
        required authority: Authority,
        flag sample: bool,
        list sources: OpenData,
        optional cms: Cms,
    }

    /// Who supervises accessibility.
    pub struct Authority {
        required name: Text,
        required url: Website,
        optional email: At<Email>,
        optional phone: At<PhoneNumber>,
    }

    /// Open data that the portal shows, with its attribution.
    pub struct OpenData {
        required name: Text,
        optional url: Url,
        optional licence: String,
    }

    pub struct Region {
        required code: At<String>,
        optional forms: Forms,
        words name: String,
        words summary: String,
        words network: String,
        list languages: At<Locale>,
        list parity: At<Locale>,
        list neighbours: At<String>,
        required coordinator: Coordinator,
        required report: Report,
        list phone_help: At<Id<Helpline>>,
        optional theme: At<String>,
        required site: Site,
        list hide: Hide,
        list pinned: Pin,
        optional news: NewsChoice,
        optional thresholds: Thresholds,
        optional needs_data: At<String>,
        optional cms: Cms,
    }

    /// Forms in the browser for the edition's editors, published below `admin/`.
    pub struct Cms {
        optional program: CmsProgram,
        required backend: Backend,
        /// Where this content stands in its repository; `content` if not said.
        optional folder: String,
    }

    /// Where the forms read and write, in the words of Decap and Sveltia.
    pub struct Backend {
        required name: At<BackendName>,
        optional repo: String,
        optional branch: String,
        optional base_url: Url,
        optional auth_endpoint: String,
        optional auth_type: AuthType,
        optional app_id: String,
        optional api_root: Url,
        /// Where `decap-server` listens on the editor's own computer.
        optional port: u16,
    }

    /// A national entry that a region's edition leaves out, with the reason for the record.
    pub struct Hide {
        required kind: HideKind,
        required id: At<String>,
        required reason: Text,
    }

    /// News from outside the region that its site shows.
    pub struct NewsChoice {
        required national: NewsShare,
        list chosen: At<Id<News>>,
    }

    pub struct WrittenPin {
        required id: At<Id<Provider>>,
        optional reason: Text,
    }

    /// What a region adds to a municipality's page.
    pub struct MunicipalityText {
        words keywords: Vec<String>,
        optional website: Website,
    }

    /// An accessibility statement with the fields that the act 306/2019 (section 9) and the EU's model
    /// (Commission implementing decision 2018/1523) ask for.
    pub struct Statement {
        required organisation: At<Id<Organisation>>,
        required conformance: Conformance,
        required method: AssessmentMethod,
        required prepared: At<Date>,
        required reviewed: At<Date>,
        list not_accessible: Barrier,
        required feedback: Feedback,
    }

    pub struct Barrier {
        required what: Text,
        required why: Text,
        required basis: Basis,
        optional instead: Text,
        optional fixed_by: Date,
    }

    pub struct Feedback {
        required email: At<Email>,
        optional phone: At<PhoneNumber>,
        optional url: Url,
    }
}

/// A provider that a region shows first, with the reason for the record; written as a bare id where there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Pin {
    pub id: At<Id<Provider>>,
    pub reason: Option<Text>,
}

impl Read for Pin {
    fn shape() -> Shape {
        Shape::OneOf(vec![At::<Id<Provider>>::shape(), WrittenPin::shape()])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        if let Value::Scalar(_) = node.value {
            return Some(Pin { id: At::read(node, reader)?, reason: None });
        }
        let written = WrittenPin::read(node, reader)?;
        Some(Pin { id: written.id, reason: written.reason })
    }
}

/// For each language, the languages that stand in for it, in order.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Fallbacks(pub BTreeMap<Locale, Vec<Locale>>);

impl Read for Fallbacks {
    fn shape() -> Shape {
        Shape::ByLanguage(Box::new(Shape::List(Box::new(Shape::Language))))
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let mut fallbacks = Fallbacks::default();
        for (locale, part) in by_language(node, reader) {
            let chain = match &part.value {
                Value::Sequence(items) => items.iter().filter_map(|item| Locale::read(item, reader)).collect(),
                _ => Locale::read(part, reader).into_iter().collect(),
            };
            fallbacks.0.insert(locale, chain);
        }
        Some(fallbacks)
    }
}

/// An inflected name.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NameForms {
    /// Key `in`: “in Lapland”.
    pub inside: Option<String>,
    /// Key `of`: “Lapland's”.
    pub of: Option<String>,
}

impl Read for NameForms {
    fn shape() -> Shape {
        Shape::Group(["in", "of"].map(|name| FieldShape { name, how: How::Optional, shape: Shape::Text }).to_vec())
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let fields = reader.mapping(node, "`in:` and `of:`", vec!["in", "of"])?;
        let forms = NameForms { inside: fields.optional("in", reader), of: fields.optional("of", reader) };
        fields.finish(reader);
        Some(forms)
    }
}

/// Inflected names by language.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Forms(pub BTreeMap<Locale, NameForms>);

impl Read for Forms {
    fn shape() -> Shape {
        Shape::ByLanguage(Box::new(NameForms::shape()))
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let mut forms = Forms::default();
        for (locale, part) in by_language(node, reader) {
            if let Some(form) = NameForms::read(part, reader) {
                forms.0.insert(locale, form);
            }
        }
        Some(forms)
    }
}
