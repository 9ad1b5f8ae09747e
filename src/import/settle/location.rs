//! Where a record is: a municipality of Finland, by its name, its number or its postal code.

use super::Settling;
use crate::catalog::{Municipality, Position};
use crate::import::coordinates;
use crate::import::record::Record;

/// Where a record is.
pub(super) struct Location {
    pub code: String,
    pub slug: String,
    pub region: String,
    pub position: Option<Position>,
}

impl Settling<'_, '_> {
    /// Where a record is, if that is in Finland and in the region that was asked for.
    pub(super) fn location(&self, record: &mut Record) -> Result<Location, String> {
        if let Some(country) = &record.abroad {
            return Err(format!("its country is `{country}`"));
        }
        let position = match &record.position {
            None => None,
            Some((first, second)) => match coordinates::recognise(first, second) {
                Ok(found) => {
                    record.notes.extend(found.note);
                    Some(found.position)
                }
                Err(reason) if reason.contains("outside Finland") => return Err(reason),
                Err(reason) => {
                    record.notes.push(reason);
                    None
                }
            },
        };
        let municipality: &Municipality = match (&record.municipality, &record.postal_code) {
            (Some(written), _) => {
                self.ground.municipality(written).ok_or_else(|| format!("there is no municipality `{written}` in Finland"))?
            }
            // Five digits alone are a postal code of many countries.
            (None, Some(code)) if self.input.is_finnish() || position.is_some() || self.is_office(record) => {
                self.ground.by_postal_code(code).ok_or_else(|| format!("no area has the postal code `{code}`"))?
            }
            _ => return Err("it does not say in which municipality it is".into()),
        };
        let region = municipality.region.as_str();
        if let Some(wanted) = self.input.region.filter(|wanted| *wanted != region) {
            return Err(format!("it is in the region `{region}`, not in `{wanted}`"));
        }
        Ok(Location {
            code: municipality.code.to_string(),
            slug: municipality.slug.clone(),
            region: region.to_string(),
            position,
        })
    }

    /// Whether the post office is the municipality of the postal code.
    fn is_office(&self, record: &Record) -> bool {
        let of_code = record.postal_code.as_deref().and_then(|code| self.ground.by_postal_code(code));
        record
            .post_office
            .values()
            .any(|office| of_code.zip(self.ground.municipality(office)).is_some_and(|(one, other)| one.code == other.code))
    }
}
