//! News, events, pages and helplines: what the portal tells besides its providers.

use jiff::civil::{Date, DateTime};

use super::code_lists::*;
use super::fields::{At, Text, fields};
use super::hours::{Exception, HoursItem, Occurrence, Repeats};
use super::locale::Locale;
use super::organisation::Organisation;
use super::parts::*;
use super::place::{Place, PlaceReference};
use super::provider::{Provider, Topic};
use super::value::{Email, Id, Name, PhoneNumber, Url, Website};

fields! {
    /// A national or regional service that takes calls about some topics.
    pub struct Helpline {
        words title: String,
        words summary: String,
        words keywords: Vec<String>,
        required organisation: At<Id<Organisation>>,
        list topics: At<String>,
        list phone: Phone,
        list hours: HoursItem,
        list exceptions: Exception,
        list languages: HelpLanguage,
        optional cost: Cost,
        optional url: Website,
        optional email: At<Email>,
        optional coverage: Coverage,
        required verified: Verified,
        list former_ids: At<Id<Helpline>>,
        optional source: Origin,
    }

    pub struct News {
        words title: String,
        words summary: String,
        required kind: At<NewsKind>,
        required date: At<DateTime>,
        optional updated: At<DateTime>,
        optional expires: At<Date>,
        list regions: At<String>,
        optional author: At<Id<Organisation>>,
        list issuers: At<Id<Organisation>>,
        list contacts: PressContact,
        list links: Link,
        list attachments: Attachment,
        optional related: Related,
        optional importance: At<Importance>,
        optional image: Picture,
        optional readers: Readers,
        optional syndicate: Syndicate,
        optional call: Call,
        optional source_language: Locale,
        list former_ids: At<Id<News>>,
        optional source: Origin,
    }

    /// A contact person of a press release.
    pub struct PressContact {
        optional name: String,
        optional title: Text,
        optional organisation: Name,
        optional phone: At<PhoneNumber>,
        optional email: At<Email>,
    }

    pub struct Related {
        list providers: At<Id<Provider>>,
        list places: At<Id<Place>>,
        list organisations: At<Id<Organisation>>,
        list topics: At<String>,
        list municipalities: At<String>,
    }

    /// A call for applications, local time.
    pub struct Call {
        required opens: At<DateTime>,
        required closes: At<DateTime>,
        optional url: Url,
    }

    pub struct Event {
        words title: String,
        words summary: String,
        required kind: EventKind,
        list organisers: At<Id<Organisation>>,
        list partners: At<Id<Organisation>>,
        optional place: PlaceReference,
        optional online: OnlineAccess,
        list times: At<Occurrence>,
        optional repeats: At<Repeats>,
        optional registration: Registration,
        flatten terms: Terms,
        list languages: HelpLanguage,
        list topics: Topic,
        list regions: At<String>,
        optional readers: Readers,
        optional series: String,
        optional cancelled: Text,
        optional successor: At<Id<Event>>,
        optional verified: Verified,
        list former_ids: At<Id<Event>>,
        optional source: Origin,
    }

    pub struct OnlineAccess {
        optional url: Url,
        optional how_to_join: Text,
        optional phone_in: At<PhoneNumber>,
    }

    pub struct Registration {
        optional need: BookingNeed,
        optional phone: At<PhoneNumber>,
        optional url: Url,
        optional email: At<Email>,
        optional deadline: Date,
        optional capacity: u16,
    }

    pub struct Page {
        words title: String,
        words summary: String,
        words keywords: Vec<String>,
        words menu: String,
        optional section: Section,
        optional order: u16,
        list topics: At<String>,
        optional replaces: At<Id<Page>>,
        list former_ids: At<Id<Page>>,
    }
}

/// Whether a `regions` list says all of them.
pub fn names_all(regions: &[At<String>]) -> bool {
    regions.iter().any(|region| region.value == "all")
}
