//! Whom help reaches: coverage as written → a set of municipalities that can be asked.

use std::collections::BTreeSet;

use super::geography::{Geography, Municipality, MunicipalityCode, RegionId};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::entry::code_lists::CoverageKind;
use crate::entry::{Coverage, Id};

/// A resolved coverage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Area {
    /// Anyone who comes.
    Visitors,
    Nationwide,
    NationwideExceptAland,
    Regions(BTreeSet<RegionId>),
    WellbeingCounties(BTreeSet<String>),
    Municipalities(BTreeSet<MunicipalityCode>),
    /// Postal codes, and the municipalities that they lie in.
    PostalCodes(BTreeSet<String>, BTreeSet<MunicipalityCode>),
}

impl Area {
    /// Whether people of the municipality, or of a part of it, are covered.
    pub fn covers(&self, municipality: &Municipality) -> bool {
        match self {
            Area::Visitors => false,
            Area::Nationwide => true,
            Area::NationwideExceptAland => municipality.region.as_str() != ALAND,
            Area::Regions(regions) => regions.contains(&municipality.region),
            Area::WellbeingCounties(counties) => counties.contains(&municipality.wellbeing_county),
            Area::Municipalities(codes) | Area::PostalCodes(_, codes) => codes.contains(&municipality.code),
        }
    }

    /// Whether the whole country, or nearly, is covered.
    pub fn is_nationwide(&self) -> bool {
        matches!(self, Area::Nationwide | Area::NationwideExceptAland)
    }
}

/// The id of Åland, which some national services leave out.
const ALAND: &str = "aland";

/// Looks every code up; unknown ones are reported and left out.
pub fn resolve(coverage: &Coverage, geography: &Geography, diagnostics: &mut Diagnostics) -> Area {
    let kind = coverage.kind.value;
    let listed = !matches!(kind, CoverageKind::Visitors | CoverageKind::Nationwide | CoverageKind::NationwideExceptAland);
    if listed && coverage.codes.is_empty() {
        let diagnostic =
            Diagnostic::new(codes::MISSING_KEY, coverage.kind.span, format!("`{}` needs a list of `codes`", kind.code()));
        diagnostics.push(diagnostic.expected("`codes:` is needed beside it"));
    }
    match kind {
        CoverageKind::Visitors => Area::Visitors,
        CoverageKind::Nationwide => Area::Nationwide,
        CoverageKind::NationwideExceptAland => Area::NationwideExceptAland,
        CoverageKind::Municipalities => {
            let mut found = BTreeSet::new();
            for code in &coverage.codes {
                match geography.municipality(code) {
                    Some(municipality) => {
                        found.insert(municipality.code);
                    }
                    None => diagnostics.push(unknown("municipality", code, geography.slugs())),
                }
            }
            Area::Municipalities(found)
        }
        CoverageKind::Region => {
            let mut found = BTreeSet::new();
            for code in &coverage.codes {
                let by_code = || geography.regions.values().find(|region| region.code == code.value);
                match geography.region(code).or_else(by_code) {
                    Some(region) => {
                        found.insert(region.id.clone());
                    }
                    None => diagnostics.push(unknown("region", code, geography.regions.keys().map(Id::as_str))),
                }
            }
            Area::Regions(found)
        }
        CoverageKind::WellbeingCounty => {
            let mut found = BTreeSet::new();
            for code in &coverage.codes {
                if geography.wellbeing_counties.contains_key(&code.value) {
                    found.insert(code.value.clone());
                } else {
                    diagnostics.push(unknown("wellbeing county", code, geography.wellbeing_counties.keys().map(String::as_str)));
                }
            }
            Area::WellbeingCounties(found)
        }
        CoverageKind::PostalCodes => {
            let (mut areas, mut municipalities) = (BTreeSet::new(), BTreeSet::new());
            for code in &coverage.codes {
                match geography.postal_areas.get(&code.value) {
                    Some(area) => {
                        municipalities.insert(area.municipality);
                        areas.insert(code.value.clone());
                    }
                    None => diagnostics.push(unknown("postal code", code, geography.postal_areas.keys().map(String::as_str))),
                }
            }
            Area::PostalCodes(areas, municipalities)
        }
    }
}

/// A code that the geography does not hold.
pub fn unknown<'a>(what: &str, code: &crate::entry::At<String>, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_CODE, code.span, format!("unknown {what} `{}`", code.value))
        .expected(format!("not a {what} of Finland"))
        .suggest(code, known)
}
