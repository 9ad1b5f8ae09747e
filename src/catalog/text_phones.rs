//! Phone numbers in texts that stand among no facts: mostly a number that has changed since the text was written.
//!
//! In: the catalog. Out: warnings. Absent on purpose: short numbers such as 112, which are nobody's own.

use std::collections::BTreeSet;

use super::Catalog;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::entry::PhoneNumber;

/// Fewest digits of a number with its area code.
const FEWEST_DIGITS: usize = 7;
/// Most digits of a number (E.164).
const MOST_DIGITS: usize = 15;

/// Reports numbers in the texts of providers and helplines that the portal does not know.
pub fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let known = known(catalog);
    let providers = catalog
        .providers
        .values()
        .map(|provider| (&provider.entry.bodies, provider.points.iter().flat_map(|point| &point.phones).next()));
    let helplines = catalog.helplines.values().map(|helpline| (&helpline.entry.bodies, helpline.phones.first()));
    for (bodies, own) in providers.chain(helplines) {
        for body in bodies.values() {
            for (at, length, number) in numbers(&body.markdown) {
                if known.contains(number.as_str()) {
                    continue;
                }
                let message = format!("the text names the phone number `{number}`, which is not among the facts");
                let finding = Diagnostic::new(codes::TEXT_CONTRADICTION, body.span.part(at, at + length), message);
                diagnostics.push(match own {
                    Some(own) => finding
                        .expected("not a number of this provider")
                        .help(format!("correct the number, or take it out: the page shows `{}`", own.phone.number.as_str())),
                    None => finding
                        .expected("not a number of this provider")
                        .help("write the number into `phone`, where it is shown and checked"),
                });
            }
        }
    }
}

/// Every number that stands as a fact somewhere in the portal.
fn known(catalog: &Catalog) -> BTreeSet<&str> {
    let points = catalog.providers.values().flat_map(|provider| &provider.points);
    let of_points = points.clone().flat_map(|point| &point.phones).map(|phone| &phone.phone.number.value);
    let booking = points.filter_map(|point| point.written.booking.as_ref()?.phone.as_ref());
    let helplines = catalog.helplines.values().flat_map(|helpline| &helpline.phones).map(|phone| &phone.phone.number.value);
    let organisations = catalog.organisations.values().filter_map(|entry| Some(&entry.contact.as_ref()?.phone.as_ref()?.value));
    let places = catalog.places.values().flat_map(|place| &place.entry.phone).map(|phone| &phone.value);
    of_points.chain(booking).chain(helplines).chain(organisations).chain(places).map(PhoneNumber::as_str).collect()
}

/// Phone numbers in a text: where each begins, its length in bytes, and its international form.
fn numbers(text: &str) -> Vec<(usize, usize, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    // Bytes, for every text of the portal is looked through: both kinds of beginning are ASCII.
    let begins = |byte: &u8| *byte == b'+' || byte.is_ascii_digit();
    while let Some(start) = text.as_bytes()[at..].iter().position(begins).map(|start| at + start) {
        let rest = &text[start..];
        let run = rest.find(|letter: char| !(letter.is_ascii_digit() || "+ -\u{a0}()".contains(letter))).unwrap_or(rest.len());
        let run = rest[..run].trim_end_matches(|letter: char| !letter.is_ascii_digit());
        at = start + run.len().max(1);
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let stands_alone = !text[..start].ends_with(|letter: char| letter.is_alphanumeric() || "/=.,-".contains(letter));
        let international = match (run.starts_with('+'), digits.strip_prefix('0')) {
            (true, _) => format!("+{digits}"),
            (false, Some(national)) if !national.starts_with('0') => format!("+358{national}"),
            _ => continue,
        };
        if stands_alone && (FEWEST_DIGITS..=MOST_DIGITS).contains(&digits.len()) {
            found.push((start, run.len(), international));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = numbers(text).into_iter().map(|(_, _, number)| number).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn numbers_are_found_in_their_usual_forms() {
        check("Soita 029 000 1234 tai +358 29 000 5678.", &["+358290001234", "+358290005678"]);
        check("(016) 123 4567", &["+358161234567"]);
        check("Hätänumero on 112, postinumero 00100, vuosi 2026-11-22.", &[]);
        check("klo 09:00-15:00, /0290001234, nro 1234567", &[]);
        check("ä 0290001234", &["+358290001234"]);
    }
}
