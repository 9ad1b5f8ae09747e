//! A region's booklet, to print: numbers, a list of the municipalities, then each with its places.

use serde::Serialize;

use super::context::{Context, LinkView, Words};
use super::paper::{self, Foot, PhoneItem, PlaceItem};
use super::{Head, Made, not_found};
use crate::catalog::{MunicipalityCode, RegionId};
use crate::edition::PageKey;
use crate::language::Arguments;

const PHONES: usize = 8;
/// Phones of one municipality that the whole region does not share.
const OWN_PHONES: usize = 2;
const NEAREST: usize = 2;

#[derive(Serialize)]
struct View {
    title: Words,
    back: Option<LinkView>,
    phones: Vec<PhoneItem>,
    municipalities: Vec<Part>,
    bring: Vec<Words>,
    foot: Foot,
}

/// One municipality's part.
#[derive(Serialize)]
struct Part {
    name: String,
    anchor: String,
    phones: Vec<PhoneItem>,
    places: Vec<PlaceItem>,
    /// Where nobody helps in the municipality itself.
    nearest: Vec<PlaceItem>,
}

pub fn made(context: &Context, id: &RegionId) -> Made {
    let Some(geography) = context.catalog.geography.regions.get(id) else {
        return not_found::made(context);
    };
    let mut codes: Vec<MunicipalityCode> = geography.municipalities.to_vec();
    codes.sort_by(|left, right| context.language.compare(&context.municipality(*left), &context.municipality(*right)));
    let each: Vec<Vec<PhoneItem>> =
        codes.iter().map(|code| paper::phones(context, id, context.catalog.serving(*code), usize::MAX)).collect();
    // What everyone in the region can call stands first; the rest stands with its municipality.
    let is_shared = |phone: &PhoneItem| each.iter().all(|phones| phones.iter().any(|other| other.is(phone)));
    let phones: Vec<PhoneItem> =
        each.first().into_iter().flatten().filter(|phone| is_shared(phone)).take(PHONES).cloned().collect();
    let own = |phones: &[PhoneItem]| phones.iter().filter(|phone| !is_shared(phone)).take(OWN_PHONES).cloned().collect();
    let municipalities: Vec<Part> = codes.iter().zip(&each).map(|(code, phones)| part(context, *code, own(phones))).collect();
    let name = context.region(id);
    let page = PageKey::Region(id.clone());
    let places = || municipalities.iter().flat_map(|part| part.places.iter().chain(&part.nearest));
    let own_phones = municipalities.iter().flat_map(|part| &part.phones);
    let view = View {
        title: title(context, id),
        back: paper::back(context, &page, name.clone()),
        foot: paper::foot(context, &page, phones.iter().chain(own_phones), places()),
        bring: paper::bring(context, places()),
        phones,
        municipalities,
    };
    let head = Head { title: context.words_with("paper-booklet-of", &Arguments::new().text("place", name)), ..Head::default() };
    Made::new("booklet.html", head, &view)
}

fn part(context: &Context, code: MunicipalityCode, phones: Vec<PhoneItem>) -> Part {
    let serving = context.catalog.serving(code);
    let places = paper::places(context, serving.local.iter().chain(&serving.stops));
    Part {
        name: context.municipality(code),
        anchor: format!("m-{}", context.catalog.municipality(code).slug),
        nearest: if places.is_empty() { paper::nearest(context, serving, NEAREST) } else { Vec::new() },
        phones,
        places,
    }
}

fn title(context: &Context, id: &RegionId) -> Words {
    match context.region_inside(id) {
        Some(inside) => context.words_with("region-title-inside", &Arguments::new().text("inside", inside)),
        None => context.words_with("region-title", &Arguments::new().text("region", context.region(id))),
    }
}
