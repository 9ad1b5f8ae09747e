//! Coordinates of Finnish systems → WGS84. The one module that knows the projection crate.
//!
//! Systems are recognised by their numbers: JHS 197 gives each its own range of eastings, so that none is taken for another.

use proj4rs::Proj;
use proj4rs::transform::transform;

use crate::catalog::Position;

/// ETRS-TM35FIN, EPSG:3067: one zone for the country.
const TM35FIN: &str = "+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";
const WGS84: &str = "+proj=longlat +datum=WGS84 +no_defs";

/// A position, and what the numbers were taken for when that was not WGS84 in the usual order.
pub struct Recognised {
    pub position: Position,
    pub note: Option<String>,
}

/// The position that two written numbers mean.
///
/// # Errors
/// Says what is wrong with them.
pub fn recognise(first: &str, second: &str) -> Result<Recognised, String> {
    let number = |text: &str| text.trim().replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite());
    let (Some(first), Some(second)) = (number(first), number(second)) else {
        return Err(format!("the coordinates `{first}, {second}` are no numbers"));
    };
    if first == 0.0 && second == 0.0 {
        return Err("the coordinates are `0, 0`, which registers write for unknown".into());
    }
    let known = |position, note| Ok(Recognised { position, note });
    if in_finland(first, second) {
        return known(Position { lat: first, lon: second }, None);
    }
    if in_finland(second, first) {
        return known(Position { lat: second, lon: first }, Some("the coordinates stood longitude first".into()));
    }
    let (northing, easting) = if first > second { (first, second) } else { (second, first) };
    // Eastings with the zone's number in front are larger than any northing.
    let (northing, easting) = if northing > 19_000_000.0 { (easting, northing) } else { (northing, easting) };
    if (6_600_000.0..7_800_000.0).contains(&northing) {
        if (40_000.0..770_000.0).contains(&easting) {
            let note = "the coordinates were converted from ETRS-TM35FIN (EPSG:3067)".to_string();
            return known(convert(TM35FIN, northing, easting)?, Some(note));
        }
        let zone = (easting / 1_000_000.0).floor();
        if (19.0..=31.0).contains(&zone) {
            // ETRS-GKn, EPSG:3873 to 3885: zones of one degree.
            let system =
                format!("+proj=tmerc +lat_0=0 +lon_0={zone} +k=1 +x_0={zone}500000 +y_0=0 +ellps=GRS80 +units=m +no_defs");
            let note = format!("the coordinates were converted from ETRS-GK{zone} (EPSG:{})", 3854.0 + zone);
            return known(convert(&system, northing, easting)?, Some(note));
        }
        if (3_000_000.0..3_900_000.0).contains(&easting) {
            return Err("the coordinates are of the old KKJ system (EPSG:2393); convert them first".into());
        }
    }
    Err(format!("it lies outside Finland ({first}, {second})"))
}

/// The extent that the model allows for places.
fn in_finland(lat: f64, lon: f64) -> bool {
    (59.0..=70.2).contains(&lat) && (18.9..=31.7).contains(&lon)
}

fn convert(system: &str, northing: f64, easting: f64) -> Result<Position, String> {
    let fault = |error: proj4rs::errors::Error| format!("the coordinates cannot be converted: {error}");
    let from = Proj::from_proj_string(system).map_err(fault)?;
    let to = Proj::from_proj_string(WGS84).map_err(fault)?;
    let mut point = (easting, northing, 0.0);
    transform(&from, &to, &mut point).map_err(fault)?;
    let (lat, lon) = (point.1.to_degrees(), point.0.to_degrees());
    if !in_finland(lat, lon) {
        return Err(format!("it lies outside Finland ({lat:.4}, {lon:.4})"));
    }
    Ok(Position { lat, lon })
}

#[cfg(test)]
mod tests {
    use super::recognise;

    /// Within two metres: 0.00002° of latitude, twice that of longitude at 60° north.
    fn is_near(first: &str, second: &str, lat: f64, lon: f64) {
        let found = recognise(first, second).unwrap().position;
        assert!((found.lat - lat).abs() < 0.00002 && (found.lon - lon).abs() < 0.00004, "{found:?}");
    }

    #[test]
    fn metres_on_the_central_meridian_lie_on_it() {
        // A point of the central meridian (27° E) has easting 500 000; its northing is 0.9996 of the meridian's arc, which on
        // GRS80 to 60° is 6 654 072.819 m.
        is_near("6651411.190", "500000", 60.0, 27.0);
        is_near("500000", "6651411.190", 60.0, 27.0);
        // ETRS-GK25 has the scale 1.
        is_near("6654072.819", "25500000", 60.0, 25.0);
    }

    #[test]
    fn degrees_may_stand_either_way_round() {
        is_near("60.17", "24.94", 60.17, 24.94);
        is_near("24,94", "60,17", 60.17, 24.94);
    }

    #[test]
    fn other_countries_and_old_systems_are_named() {
        assert!(recognise("47.47", "-0.54").err().unwrap().contains("outside Finland"));
        assert!(recognise("6672000", "3385000").err().unwrap().contains("KKJ"));
        assert!(recognise("north", "east").err().unwrap().contains("no numbers"));
    }
}
