//! Every phone number that the edition lists, for the page that tells whose a number is.
//!
//! Ten files a language, by the last digit: so each stays small (some 60 bytes a number), and the digit is all that a host
//! learns of the number that was typed. A line is the number in the international form (E.164) without its plus, a tab, the
//! name, a tab and the path of its page, or nothing.

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::edition::{Edition, PageKey};
use crate::entry::{At, Locale, Name, PhoneNumber};
use crate::language::{Language, Languages};

/// The lines of the numbers that end with a digit.
pub fn numbers(edition: &Edition, catalog: &Catalog, languages: &Languages, locale: Locale, last: u8) -> String {
    let Some(language) = languages.get(locale) else { return String::new() };
    let mut listed = Listed { last: char::from(b'0' + last), lines: BTreeMap::new(), edition, locale };
    let title = |words: &BTreeMap<Locale, At<String>>| language.choose(words).map(|(_, title)| title.value.clone());
    // The first that names a number is the one that a reader would call it by.
    for helpline in edition.helplines.iter().filter_map(|id| catalog.helplines.get(id)) {
        for phone in &helpline.phones {
            listed.add(&phone.phone.number.value, title(&helpline.entry.title), &PageKey::Helplines);
        }
    }
    for provider in edition.providers.iter().filter_map(|id| catalog.providers.get(id)).filter(|found| found.is_listed()) {
        let (title, key) = (title(&provider.entry.title), PageKey::Provider(provider.entry.id.clone()));
        for point in &provider.points {
            let booking = point.written.booking.as_ref().and_then(|booking| booking.phone.as_ref());
            let phones = point.phones.iter().map(|phone| &phone.phone.number.value);
            phones.chain(booking).for_each(|number| listed.add(number, title.clone(), &key));
        }
        for place in provider.points.iter().filter_map(|point| catalog.places.get(point.place()?)) {
            place.entry.phone.iter().for_each(|number| listed.add(&number.value, named(language, &place.entry.name), &key));
        }
    }
    for organisation in edition.organisations.iter().filter_map(|id| catalog.organisations.get(id)) {
        if let Some(number) = organisation.contact.as_ref().and_then(|contact| contact.phone.as_ref()) {
            listed.add(&number.value, named(language, &organisation.name), &PageKey::Organisation(organisation.id.clone()));
        }
    }
    let own = edition.report.iter().flat_map(|report| [&report.phone, &report.sms]).flatten();
    let own = own.chain(edition.coordinator.iter().filter_map(|coordinator| coordinator.phone.as_ref()));
    let site = language.choose(&edition.name).map(|(_, name)| name.clone());
    own.for_each(|number| listed.add(&number.value, site.clone(), &PageKey::About));
    listed.lines.into_iter().map(|(number, line)| format!("{number}\t{line}\n")).collect()
}

fn named(language: &Language, name: &Name) -> Option<String> {
    let same = name.same.as_ref().map(|same| same.value.clone());
    same.or_else(|| language.choose(&name.by_language).map(|(_, name)| name.value.clone()))
}

struct Listed<'e> {
    last: char,
    /// Name and path by number.
    lines: BTreeMap<String, String>,
    edition: &'e Edition,
    locale: Locale,
}

impl Listed<'_> {
    fn add(&mut self, number: &PhoneNumber, name: Option<String>, key: &PageKey) {
        let number = number.as_str().trim_start_matches('+');
        let Some(name) = name.filter(|_| number.ends_with(self.last) && !self.lines.contains_key(number)) else { return };
        let folder = self.edition.plan.folder(key, self.locale);
        let path = folder.map(|folder| self.edition.base.path_of(folder)).unwrap_or_default();
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        self.lines.insert(number.to_string(), format!("{name}\t{path}"));
    }
}
