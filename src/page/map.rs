//! The drawn map of the regions.
//!
//! In: the outlines of the geography. Out: shapes with their links, for one inline SVG. Absent on purpose: anything that the
//! list beside the map does not say; the map is hidden from assistive technology and left out of the tab order.

use serde::Serialize;

use super::Context;
use crate::catalog::RegionId;
use crate::edition::PageKey;

/// The SVG's `viewBox`, in the units of the outlines.
const VIEW_BOX: &str = "0 0 400 700";

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
    /// Where its name can stand.
    pub x: String,
    pub y: String,
    /// The region that the page is about.
    pub current: bool,
}

/// All regions, from their outlines; a region without one is left out.
pub fn regions(context: &Context, current: Option<&RegionId>) -> Map {
    let drawn = context.catalog.geography.regions.values().filter(|region| !region.outline.path.is_empty());
    let shapes = drawn.map(|region| Shape {
        path: region.outline.path.clone(),
        name: context.region(&region.id),
        href: context.href(&PageKey::Region(region.id.clone())),
        x: coordinate(region.outline.label.0),
        y: coordinate(region.outline.label.1),
        current: current == Some(&region.id),
    });
    Map { view_box: VIEW_BOX, shapes: shapes.collect() }
}

/// A number as SVG writes it, with one decimal at most.
fn coordinate(number: f64) -> String {
    format!("{}", (number * 10.0).round() / 10.0)
}

#[cfg(test)]
mod tests {
    use super::coordinate;

    #[test]
    fn coordinates_are_short() {
        assert_eq!(coordinate(172.0), "172");
        assert_eq!(coordinate(12.34), "12.3");
    }
}
