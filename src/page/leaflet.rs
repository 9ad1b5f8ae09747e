//! A municipality's leaflet, to print and hand out: numbers first, then places, then what to bring and what is never asked.

use serde::Serialize;

use super::context::{Context, LinkView, Words};
use super::paper::{self, Foot, PhoneItem, PlaceItem};
use super::{Head, Made};
use crate::catalog::MunicipalityCode;
use crate::edition::PageKey;
use crate::language::Arguments;

/// What fits two sides in large print.
const PHONES: usize = 6;
const PLACES: usize = 8;
const NEAREST: usize = 4;
/// Places on one sheet with all that is said of them: more letters than this would not fit two sides.
const LETTERS: usize = 1650;

#[derive(Serialize)]
struct View {
    title: Words,
    back: Option<LinkView>,
    phones: Vec<PhoneItem>,
    places: Vec<PlaceItem>,
    /// Places that the leaflet leaves out.
    more: i64,
    nearest: Vec<PlaceItem>,
    bring: Vec<Words>,
    foot: Foot,
}

pub fn made(context: &Context, code: MunicipalityCode) -> Made {
    let municipality = context.catalog.municipality(code);
    let serving = context.catalog.serving(code);
    let name = context.municipality(code);
    let phones = paper::phones(context, &municipality.region, serving, PHONES);
    let mut places = paper::places(context, serving.local.iter().chain(&serving.stops));
    let all = places.len();
    places.truncate(fitting(&places));
    let more = (all - places.len()) as i64;
    let nearest = if places.is_empty() { paper::nearest(context, serving, NEAREST) } else { Vec::new() };
    let page = PageKey::Municipality(code);
    let view = View {
        title: title(context, code),
        back: paper::back(context, &page, name.clone()),
        foot: paper::foot(context, &page, &phones, places.iter().chain(&nearest)),
        bring: paper::bring(context, if places.is_empty() { &nearest } else { &places }),
        phones,
        places,
        more,
        nearest,
    };
    let head = Head { title: context.words_with("paper-leaflet-of", &Arguments::new().text("place", name)), ..Head::default() };
    Made::new("leaflet.html", head, &view)
}

/// How many of the places fit: at least one.
fn fitting(places: &[PlaceItem]) -> usize {
    let mut letters = 0;
    let fits = |place: &&PlaceItem| {
        letters += place.letters();
        letters <= LETTERS
    };
    places.iter().take(PLACES).take_while(fits).count().max(1).min(places.len())
}

/// “Digital help in Inari”, as the municipality's page says it.
pub fn title(context: &Context, code: MunicipalityCode) -> Words {
    match context.municipality_inside(code) {
        Some(inside) => context.words_with("municipality-title-inside", &Arguments::new().text("inside", inside)),
        None => context.words_with("municipality-title", &Arguments::new().text("municipality", context.municipality(code))),
    }
}
