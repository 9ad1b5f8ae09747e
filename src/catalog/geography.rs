//! Regions, municipalities and postal codes, from the open data in `content/geography`.
//!
//! Sources and licences stand in `content/geography/README.md`. Codes are Statistics Finland's, kept as text.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostic::{Diagnostic, Diagnostics, Span, codes};
use crate::entry::{Id, Locale, NameForms, Region};
use crate::source::{Root, Sources};

pub type RegionId = Id<Region>;

/// A municipality's three-digit code, leading zeros kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityCode([u8; 3]);

impl MunicipalityCode {
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_digit).then_some(MunicipalityCode(bytes))
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for MunicipalityCode {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Display for MunicipalityCode {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A municipality's official languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageStatus {
    Finnish,
    Swedish,
    /// Bilingual with a Finnish majority.
    FinnishSwedish,
    /// Bilingual with a Swedish majority.
    SwedishFinnish,
}

/// A point in WGS84 degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    pub lat: f64,
    pub lon: f64,
}

impl Position {
    /// Great-circle distance in kilometres (haversine, mean earth radius 6371 km).
    pub fn kilometres_to(self, other: Position) -> f64 {
        let (lat, other_lat) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = ((other_lat - lat) / 2.0).sin();
        let half_lon = ((other.lon - self.lon).to_radians() / 2.0).sin();
        let chord = half_lat * half_lat + lat.cos() * other_lat.cos() * half_lon * half_lon;
        2.0 * 6371.0 * chord.sqrt().min(1.0).asin()
    }

    /// The point on a globe of radius 1, by which many positions are compared: straight through the globe is as much nearer as
    /// around it.
    pub fn on_globe(self) -> [f64; 3] {
        let (lat, lon) = (self.lat.to_radians(), self.lon.to_radians());
        [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
    }
}

#[derive(Clone, Debug)]
pub struct Municipality {
    pub code: MunicipalityCode,
    /// The Finnish name as an id.
    pub slug: String,
    pub names: BTreeMap<Locale, String>,
    pub forms: BTreeMap<Locale, NameForms>,
    pub region: RegionId,
    pub languages: LanguageStatus,
    /// All or part of it belongs to the Sámi homeland.
    pub sami_homeland: bool,
    pub population: u32,
    /// The central locality.
    pub position: Position,
    pub wellbeing_county: String,
    pub neighbours: Vec<MunicipalityCode>,
    pub postal_codes: Vec<String>,
    /// Municipalities that have merged into it: year and names.
    pub merged: Vec<Merged>,
}

/// A municipality that is no more.
#[derive(Clone, Debug)]
pub struct Merged {
    pub year: u16,
    pub code: String,
    pub names: BTreeMap<Locale, String>,
}

#[derive(Clone, Debug)]
pub struct RegionGeography {
    pub id: RegionId,
    pub code: String,
    pub names: BTreeMap<Locale, String>,
    pub forms: BTreeMap<Locale, NameForms>,
    pub population: u32,
    /// By Finnish name's slug.
    pub municipalities: Vec<MunicipalityCode>,
    pub outline: Outline,
}

/// A region's shape as SVG path data, and where its name can stand.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    pub path: String,
    pub label: (f64, f64),
}

#[derive(Clone, Debug)]
pub struct PostalArea {
    pub names: BTreeMap<Locale, String>,
    pub municipality: MunicipalityCode,
    pub position: Position,
}

#[derive(Clone, Debug, Default)]
pub struct Geography {
    pub regions: BTreeMap<RegionId, RegionGeography>,
    pub municipalities: BTreeMap<MunicipalityCode, Municipality>,
    pub postal_areas: BTreeMap<String, PostalArea>,
    /// Names of wellbeing services counties by code.
    pub wellbeing_counties: BTreeMap<String, BTreeMap<Locale, String>>,
    by_slug: BTreeMap<String, MunicipalityCode>,
}

impl Geography {
    /// The municipality that a code (`698`) or slug (`rovaniemi`) names.
    pub fn municipality(&self, code_or_slug: &str) -> Option<&Municipality> {
        let code = MunicipalityCode::parse(code_or_slug).or_else(|| self.by_slug.get(&code_or_slug.to_lowercase()).copied())?;
        self.municipalities.get(&code)
    }

    pub fn slugs(&self) -> impl Iterator<Item = &str> {
        self.by_slug.keys().map(String::as_str)
    }

    pub fn region(&self, slug: &str) -> Option<&RegionGeography> {
        self.regions.get(&Id::parse(slug)?)
    }
}

/// Reads the tables. A missing or broken one is reported.
pub fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Geography {
    let mut geography = Geography::default();
    let forms = forms(sources, "geography/region-forms.csv", diagnostics);
    let mut outlines = outlines(sources, diagnostics);
    let mut slug_by_code = BTreeMap::new();
    for row in table(sources, "geography/regions.csv", diagnostics) {
        let Some(id) = Id::parse(row.get("slug")) else {
            diagnostics.push(row.refused("the `slug` of a region is made of lower-case letters a–z, digits and hyphens"));
            continue;
        };
        let code = row.get("code").to_string();
        slug_by_code.insert(code.clone(), RegionId::clone(&id));
        let region = RegionGeography {
            id: id.clone(),
            names: row.names(),
            forms: forms.get(&code).cloned().unwrap_or_default(),
            population: row.number("population_2022") as u32,
            municipalities: Vec::new(),
            outline: outlines.remove(&code).unwrap_or_default(),
            code,
        };
        geography.regions.insert(id, region);
    }
    municipalities(sources, &slug_by_code, &mut geography, diagnostics);
    for row in table(sources, "geography/postal-codes.csv", diagnostics) {
        let Some(municipality) = MunicipalityCode::parse(row.get("municipality_code")).filter(|_| row.has_position()) else {
            diagnostics.push(row.refused("a postal code needs the three digits of its municipality, `lat` and `lon`"));
            continue;
        };
        let code = row.get("postal_code").to_string();
        if let Some(found) = geography.municipalities.get_mut(&municipality) {
            found.postal_codes.push(code.clone());
        }
        geography.postal_areas.insert(code, PostalArea { names: row.names(), municipality, position: row.position() });
    }
    for row in table(sources, "geography/wellbeing-areas.csv", diagnostics) {
        geography.wellbeing_counties.insert(row.get("code").to_string(), row.names());
    }
    for row in table(sources, "geography/municipality-changes.csv", diagnostics) {
        let Some(into) = MunicipalityCode::parse(row.get("into")).and_then(|code| geography.municipalities.get_mut(&code)) else {
            diagnostics.push(row.refused("`into` is not the code of a municipality"));
            continue;
        };
        into.merged.push(Merged { year: row.number("year") as u16, code: row.get("code").to_string(), names: row.names() });
    }
    geography
}

fn municipalities(
    sources: &Sources,
    slug_by_code: &BTreeMap<String, RegionId>,
    geography: &mut Geography,
    diagnostics: &mut Diagnostics,
) {
    let forms = forms(sources, "geography/municipality-forms.csv", diagnostics);
    let mut neighbours: BTreeMap<String, Vec<MunicipalityCode>> = BTreeMap::new();
    for row in table(sources, "geography/municipality-neighbours.csv", diagnostics) {
        neighbours
            .insert(row.get("code").to_string(), row.get("neighbours").split(' ').filter_map(MunicipalityCode::parse).collect());
    }
    for row in table(sources, "geography/municipalities.csv", diagnostics) {
        let (Some(code), Some(region), true) =
            (MunicipalityCode::parse(row.get("code")), slug_by_code.get(row.get("region_code")), row.has_position())
        else {
            diagnostics.push(row.refused("a municipality needs a three-digit `code`, a known `region_code`, `lat` and `lon`"));
            continue;
        };
        let municipality = Municipality {
            code,
            slug: row.get("slug").to_string(),
            names: row.names(),
            forms: forms.get(code.as_str()).cloned().unwrap_or_default(),
            region: region.clone(),
            languages: match row.get("language_status") {
                "sv" => LanguageStatus::Swedish,
                "fi-sv" => LanguageStatus::FinnishSwedish,
                "sv-fi" => LanguageStatus::SwedishFinnish,
                _ => LanguageStatus::Finnish,
            },
            sami_homeland: !row.get("sami_homeland").is_empty(),
            population: row.number("population_2022") as u32,
            position: row.position(),
            wellbeing_county: row.get("wellbeing_area_code").to_string(),
            neighbours: neighbours.remove(code.as_str()).unwrap_or_default(),
            postal_codes: Vec::new(),
            merged: Vec::new(),
        };
        if let Some(region) = geography.regions.get_mut(region) {
            region.municipalities.push(code);
        }
        geography.by_slug.insert(municipality.slug.clone(), code);
        geography.municipalities.insert(code, municipality);
    }
    for region in geography.regions.values_mut() {
        region.municipalities.sort_by_key(|code| geography.municipalities[code].slug.clone());
    }
}

fn outlines(sources: &Sources, diagnostics: &mut Diagnostics) -> BTreeMap<String, Outline> {
    let outline = |row: &Row| Outline { path: row.get("path").to_string(), label: (row.number("x"), row.number("y")) };
    table(sources, "geography/outlines.csv", diagnostics).iter().map(|row| (row.get("code").to_string(), outline(row))).collect()
}

/// Inflected names by code; columns `fi_in`, `fi_of`, `sv_in` …
fn forms(sources: &Sources, path: &str, diagnostics: &mut Diagnostics) -> BTreeMap<String, BTreeMap<Locale, NameForms>> {
    let mut by_code = BTreeMap::new();
    for row in table(sources, path, diagnostics) {
        let mut forms: BTreeMap<Locale, NameForms> = BTreeMap::new();
        for (column, value) in &row.cells {
            let Some((locale, case)) = column.split_once('_').and_then(|(language, case)| Some((Locale::parse(language)?, case)))
            else {
                continue;
            };
            let form = forms.entry(locale).or_default();
            match case {
                "in" => form.inside = Some(value.clone()),
                "of" => form.of = Some(value.clone()),
                _ => {}
            }
        }
        by_code.insert(row.get("code").to_string(), forms);
    }
    by_code
}

/// A row of a table by column; empty cells are left out.
pub struct Row {
    cells: BTreeMap<String, String>,
    /// Its first cell.
    span: Span,
}

impl Row {
    pub fn get(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    fn number(&self, column: &str) -> f64 {
        self.get(column).parse().unwrap_or_default()
    }

    /// A finding about the row, which is left out.
    pub fn refused(&self, message: &str) -> Diagnostic {
        Diagnostic::new(codes::BAD_YAML, self.span, message).expected("this row is left out")
    }

    fn has_position(&self) -> bool {
        ["lat", "lon"].iter().all(|column| self.get(column).parse::<f64>().is_ok())
    }

    fn position(&self) -> Position {
        Position { lat: self.number("lat"), lon: self.number("lon") }
    }

    /// The columns `name_fi`, `name_sv` … by language.
    pub fn names(&self) -> BTreeMap<Locale, String> {
        let named = |(column, value): (&String, &String)| Some((Locale::parse(column.strip_prefix("name_")?)?, value.clone()));
        self.cells.iter().filter_map(named).collect()
    }
}

/// Reads a table with a header row; a missing one is reported and empty.
pub fn table(sources: &Sources, path: &str, diagnostics: &mut Diagnostics) -> Vec<Row> {
    let Some(file) = sources.at(Root::Content, path) else {
        let diagnostic = Diagnostic::new(codes::MISSING_ENTRY, None, format!("the content has no `{path}`"));
        diagnostics.push(diagnostic.help("take it from the national content"));
        return Vec::new();
    };
    let mut reader = csv::Reader::from_reader(file.text().as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    let mut rows = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => {
                let filled = headers.iter().zip(record.iter()).filter(|(_, value)| !value.is_empty());
                let start = record.position().map_or(0, |position| position.byte()) as u32;
                let span = Span { file: file.id, start, end: start + record.get(0).map_or(0, str::len) as u32 };
                rows.push(Row { cells: filled.map(|(column, value)| (column.to_string(), value.to_string())).collect(), span });
            }
            Err(error) => {
                let start = error.position().map_or(0, |position| position.byte()) as u32;
                let span = Span { file: file.id, start, end: start };
                diagnostics.push(
                    Diagnostic::new(codes::BAD_YAML, span, "a row of the table has more or fewer cells than the first row")
                        .expected("this row is left out")
                        .help("put a cell that holds a comma in double quotes"),
                );
            }
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::{MunicipalityCode, Position};

    #[test]
    fn distances_are_those_of_the_map() {
        let helsinki = Position { lat: 60.1699, lon: 24.9384 };
        let rovaniemi = Position { lat: 66.5039, lon: 25.7294 };
        assert!((helsinki.kilometres_to(rovaniemi) - 705.0).abs() < 3.0);
        assert!(helsinki.kilometres_to(helsinki) < 0.001);
    }

    #[test]
    fn codes_keep_their_zeros() {
        assert_eq!(MunicipalityCode::parse("091").map(|code| code.to_string()).as_deref(), Some("091"));
        assert_eq!(MunicipalityCode::parse("91"), None);
    }
}
