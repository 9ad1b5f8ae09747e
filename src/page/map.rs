//! The drawn map of the regions.
//!
//! In: the outlines of the geography. Out: shapes with their links, for one inline SVG. Absent on purpose: anything that the
//! page does not say in words; the map is hidden from assistive technology and left out of the tab order. Where the regions
//! stand in a list, each outline is drawn within the link of its item (see `region::RegionItem`).

use serde::Serialize;

use super::Context;
use crate::catalog::RegionId;
use crate::edition::PageKey;

/// The SVG's `viewBox`, in the units of the outlines.
pub const VIEW_BOX: &str = "0 0 400 700";

#[derive(Clone, Debug, Serialize)]
pub struct Map {
    pub view_box: &'static str,
    pub shapes: Vec<Shape>,
}

/// One region.
#[derive(Clone, Debug, Serialize)]
pub struct Shape {
    pub path: String,
    pub name: String,
    /// `None` when the edition does not have the region's page.
    pub href: Option<String>,
    /// The region that the page is about.
    pub current: bool,
}

/// All regions, from their outlines, around the one that the page is about; a region without an outline is left out.
pub fn around(context: &Context, current: &RegionId) -> Map {
    let drawn = context.catalog.geography.regions.values().filter(|region| !region.outline.path.is_empty());
    let shapes = drawn.map(|region| Shape {
        path: region.outline.path.clone(),
        name: context.region(&region.id),
        href: context.href(&PageKey::Region(region.id.clone())),
        current: *current == region.id,
    });
    Map { view_box: VIEW_BOX, shapes: shapes.collect() }
}
