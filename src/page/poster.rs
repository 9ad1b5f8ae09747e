//! A municipality's poster, to print and hang on a wall: one number and a few places, as large as one sheet lets them be.

use serde::Serialize;

use super::context::{Context, LinkView, Words};
use super::leaflet::title;
use super::paper::{self, Foot, PhoneItem, PlaceItem};
use super::{Head, Made};
use crate::catalog::MunicipalityCode;
use crate::edition::PageKey;
use crate::language::Arguments;

const PHONES: usize = 1;
const PLACES: usize = 3;

/// Sizes of print in points, the largest first; the style sheet has a class for each: `poster-28`.
const PRINTS: [u8; 10] = [28, 26, 24, 22, 20, 18, 17, 16, 15, 14];
/// What the style sheet gives the sheet, its title and number, and its foot: points, or millimetres for what is no print.
const WIDTH: f64 = 180.0;
const HEIGHT: f64 = 266.0;
const TITLE: f64 = 46.0;
const NUMBER: f64 = 44.0;
const FOOT: f64 = 57.0;
/// Letters of the address in a line of the foot, and what a further line adds in millimetres.
const FOOT_LETTERS: usize = 40;
const FOOT_LINE: f64 = 7.0;
const MILLIMETRES: f64 = 25.4 / 72.0;
/// A line's height, and a letter's width in the widest of the usual fonts, in parts of the size.
const LINE: f64 = 1.27;
const LETTER: f64 = 0.58;

#[derive(Serialize)]
struct View {
    title: Words,
    back: Option<LinkView>,
    phones: Vec<PhoneItem>,
    places: Vec<PlaceItem>,
    /// Whether the places are in other municipalities.
    elsewhere: bool,
    /// Places that the poster leaves out.
    more: i64,
    /// The size of the print; see [`PRINTS`].
    print: u8,
    foot: Foot,
}

pub fn made(context: &Context, code: MunicipalityCode) -> Made {
    let municipality = context.catalog.municipality(code);
    let serving = context.catalog.serving(code);
    let name = context.municipality(code);
    let phones = paper::phones(context, &municipality.region, serving, PHONES);
    let mut places = paper::places(context, serving.local.iter().chain(&serving.stops));
    let elsewhere = places.is_empty();
    if elsewhere {
        places = paper::nearest(context, serving, PLACES);
    }
    let all = places.len();
    places.iter_mut().for_each(PlaceItem::shorten);
    places.truncate(PLACES);
    let title = title(context, code);
    let page = PageKey::Municipality(code);
    let address = context.url(&page).unwrap_or_default().chars().count();
    let print = loop {
        let fits = |print: &&u8| height(&title, address, &phones, &places, f64::from(**print)) <= HEIGHT;
        match PRINTS.iter().find(fits) {
            Some(print) => break *print,
            // Rather fewer places than smaller print.
            None if places.len() > 1 => places.pop(),
            None => break PRINTS[PRINTS.len() - 1],
        };
    };
    let view = View {
        title,
        back: paper::back(context, &page, name.clone()),
        foot: paper::foot(context, &page, &phones, &places),
        print,
        more: if elsewhere { 0 } else { (all - places.len()) as i64 },
        phones,
        places,
        elsewhere,
    };
    let head = Head { title: context.words_with("paper-poster-of", &Arguments::new().text("place", name)), ..Head::default() };
    Made::new("poster.html", head, &view)
}

/// How high the poster would be in a print, in millimetres; rather too much than too little.
fn height(title: &Words, address: usize, phones: &[PhoneItem], places: &[PlaceItem], print: f64) -> f64 {
    let lines = |text: &str, size: f64| {
        let width = text.chars().count() as f64 * LETTER * size * MILLIMETRES;
        (width / WIDTH).ceil().max(1.0) * LINE * size * MILLIMETRES
    };
    let words = |words: &Option<Words>| words.as_ref().map_or("", |words| words.text.as_str()).to_string();
    let heading = 3.2 * print * MILLIMETRES;
    let phone = |phone: &PhoneItem| {
        let under = format!("{}. {}", phone.title.text, words(&phone.hours));
        (4.3 * print + 1.2 * NUMBER) * MILLIMETRES + lines(&under, print * 1.1)
    };
    let place = |place: &PlaceItem| {
        let address = format!("{}, {} ({})", words(&place.street), place.post.text, place.distance.as_deref().unwrap_or(""));
        let ways = place.helps.iter().flat_map(|help| help.ways.iter().map(move |way| (help, way)));
        let way = |(help, way): (&paper::HelpItem, &paper::WayItem)| {
            let check = if help.check { 40 } else { 0 };
            let when = way.when.as_ref().unwrap_or(&way.mode);
            lines(&format!("{}{:check$}", when.text, ""), print)
        };
        lines(&place.name.text, print * 1.1) + lines(&address, print) + ways.map(way).sum::<f64>() + print * MILLIMETRES
    };
    let more = LINE * print * MILLIMETRES;
    let all: f64 = phones.iter().map(phone).sum::<f64>() + places.iter().map(place).sum::<f64>();
    let foot = FOOT + FOOT_LINE * (address.div_ceil(FOOT_LETTERS).saturating_sub(1)) as f64;
    lines(&title.text, TITLE) + heading + more + all + foot
}
