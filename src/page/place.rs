//! A place where help is given: address, the way there, what it is like inside.
//!
//! In: a place of the catalog. Out: its view. Absent on purpose: its opening hours, which stand beside those of the help.

use serde::Serialize;

use super::context::{Context, LinkView, Words};
use super::phones::{self, NumberView};
use crate::catalog::ResolvedPlace;
use crate::edition::PageKey;
use crate::entry::code_lists::{Accessible, Precision};
use crate::entry::{Access, Equipment, Origin, OtherIds};
use crate::language::Arguments;

/// A name, with a link where the edition has its page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Named {
    pub title: Words,
    pub href: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct PlaceView {
    /// The place's id, for anchors.
    pub id: String,
    pub name: Words,
    pub kind: Words,
    pub street: Option<Words>,
    /// `96100 Rovaniemi`
    pub post: Option<Words>,
    pub municipality: Named,
    pub finding: Option<Words>,
    pub transit: Option<Words>,
    pub parking: Option<Words>,
    /// A map on another site; `geo:` for the reader's own map program.
    pub map_href: Option<String>,
    pub geo_href: Option<String>,
    pub precision: Option<Words>,
    pub website: Option<String>,
    pub phones: Vec<NumberView>,
    pub email: Option<String>,
    pub access: AccessView,
    pub equipment: Vec<Words>,
    pub source: Option<OriginView>,
    pub ids: Vec<IdView>,
}

/// What is known of a place's accessibility.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AccessView {
    /// What someone has told, best first.
    pub known: Vec<AccessLine>,
    /// Names of the features of which nobody has told.
    pub unknown: Option<String>,
    pub checked: Option<Words>,
    pub note: Option<Words>,
    pub register_url: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct AccessLine {
    /// `yes`, `limited`, `no`
    pub state: &'static str,
    pub text: Words,
}

/// Where an imported record came from.
#[derive(Clone, Debug, Serialize)]
pub struct OriginView {
    pub text: Words,
    pub url: Option<String>,
    pub licence: Words,
    pub retrieved: Option<Words>,
}

/// The id of the same thing in another system.
#[derive(Clone, Debug, Serialize)]
pub struct IdView {
    pub system: &'static str,
    pub id: String,
}

/// The view of a place; `None` when the catalog has lost it.
pub fn view(context: &Context, resolved: &ResolvedPlace) -> PlaceView {
    let place = &resolved.entry;
    let chosen = |text: &Option<crate::entry::Text>| text.as_ref().and_then(|text| context.choose(text));
    let address = place.address.as_ref();
    let postal = address.and_then(|address| address.postal_code.as_ref()).map(|code| code.value.0.clone());
    let office = address.and_then(|address| address.post_office.as_ref()).map(|office| context.name(office));
    let post = match (postal, office) {
        (Some(code), Some(office)) => Some(Words { text: format!("{code} {}", office.text), ..office }),
        (code, office) => office.or(code.map(|text| Words { text, ..Words::default() })),
    };
    // Coordinates of a postal code or a municipality would point at a wrong door.
    let geo = place.geo.as_ref();
    let municipality = PageKey::Municipality(resolved.municipality);
    PlaceView {
        id: place.id.to_string(),
        name: context.name(&place.name),
        kind: context.words_with(&format!("place-kind-{}", place.kind.code()), &Arguments::new()),
        street: address.and_then(|address| address.street.as_ref()).map(|street| context.name(street)),
        post,
        municipality: Named {
            title: Words { text: context.municipality(resolved.municipality), ..Words::default() },
            href: context.href(&municipality),
        },
        finding: chosen(&place.finding),
        transit: chosen(&place.transit),
        parking: chosen(&place.parking),
        map_href: geo.map(|geo| format!("https://www.openstreetmap.org/?mlat={0}&mlon={1}#map=17/{0}/{1}", geo.lat, geo.lon)),
        geo_href: geo.map(|geo| format!("geo:{},{}", geo.lat, geo.lon)),
        precision: geo
            .filter(|geo| geo.precision != Precision::Building)
            .map(|geo| context.words_with(&format!("precision-{}", geo.precision.code()), &Arguments::new())),
        website: place.website.as_ref().and_then(|website| context.website(website)),
        phones: place.phone.iter().map(|number| phones::number(number.value.as_str())).collect(),
        email: place.email.as_ref().map(|email| email.value.as_str().to_string()),
        access: place.access.as_ref().map(|access| access_view(context, access)).unwrap_or_default(),
        equipment: place.equipment.as_ref().map(|equipment| equipment_view(context, equipment)).unwrap_or_default(),
        source: place.source.as_ref().map(|origin| origin_view(context, origin)),
        ids: place.ids.as_ref().map(other_ids).unwrap_or_default(),
    }
}

/// The source of an imported record in words.
pub fn origin_view(context: &Context, origin: &Origin) -> OriginView {
    let retrieved = |day| context.words_with("source-retrieved", &Arguments::new().text("date", context.language.date_long(day)));
    OriginView {
        text: context.words_with("source-from", &Arguments::new().text("name", origin.name.as_str())),
        url: origin.url.as_ref().map(|url| url.as_str().to_string()),
        licence: context.words_with("source-licence", &Arguments::new().text("licence", origin.licence.as_str())),
        retrieved: origin.retrieved.map(retrieved),
    }
}

/// Ids in other systems, by the systems' names.
pub fn other_ids(ids: &OtherIds) -> Vec<IdView> {
    let all = [
        ("Palvelutietovaranto (PTV)", &ids.ptv),
        ("PTV", &ids.ptv_channel),
        ("Kirkanta", &ids.kirkanta),
        ("OpenStreetMap", &ids.osm),
        ("TPR", &ids.tpr),
        ("Wikidata", &ids.wikidata),
        ("YTJ", &ids.y),
    ];
    all.into_iter().filter_map(|(system, id)| Some(IdView { system, id: id.clone()? })).collect()
}

/// A link to an organisation's page, or its name alone.
pub fn organisation_link(context: &Context, id: &crate::entry::Id<crate::entry::Organisation>) -> Option<Named> {
    let title = context.organisation(id)?;
    let href = context.link(&PageKey::Organisation(id.clone()), title.clone()).map(|LinkView { href, .. }| href);
    Some(Named { title, href })
}

fn access_view(context: &Context, access: &Access) -> AccessView {
    let features = [
        ("step_free", access.step_free),
        ("door_automatic", access.door_automatic),
        ("lift", access.lift),
        ("toilet", access.toilet),
        ("parking", access.parking),
        ("hearing_loop", access.hearing_loop),
        ("guide_dog", access.guide_dog),
        ("quiet_room", access.quiet_room),
        ("adjustable_desk", access.adjustable_desk),
        ("screen_reader_pc", access.screen_reader_pc),
    ];
    let mut known: Vec<(Accessible, AccessLine)> = Vec::new();
    let mut unknown = Vec::new();
    for (feature, state) in features {
        match state {
            Some(state) if state != Accessible::Unknown => {
                let text = context.words_with(&format!("access-{feature}-{}", state.code()), &Arguments::new());
                known.push((state, AccessLine { state: state.code(), text }));
            }
            _ => unknown.push(context.text(&format!("access-{feature}"))),
        }
    }
    known.sort_by_key(|(state, _)| *state);
    AccessView {
        known: known.into_iter().map(|(_, line)| line).collect(),
        unknown: (!unknown.is_empty()).then(|| unknown.join(", ")),
        checked: access.checked.map(|day| {
            context.words_with("place-access-checked", &Arguments::new().text("date", context.language.date_long(day)))
        }),
        note: access.note.as_ref().and_then(|note| context.choose(note)),
        register_url: access.register_url.as_ref().map(|url| url.as_str().to_string()),
    }
}

fn equipment_view(context: &Context, equipment: &Equipment) -> Vec<Words> {
    let computers = equipment.public_pc.filter(|count| *count > 0);
    let computers =
        computers.map(|count| context.words_with("equipment-public_pc", &Arguments::new().number("count", i64::from(count))));
    let flags = [
        ("wifi", equipment.wifi),
        ("printer", equipment.printer),
        ("scanner", equipment.scanner),
        ("loan_devices", equipment.loan_devices),
    ];
    let there = flags.into_iter().filter(|(_, there)| *there);
    computers
        .into_iter()
        .chain(there.map(|(name, _)| context.words_with(&format!("equipment-{name}"), &Arguments::new())))
        .collect()
}
