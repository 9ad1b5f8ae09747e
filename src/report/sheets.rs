//! A verification round: one sheet a provider with its present facts and boxes to tick, gathered by organisation, to print
//! or to send.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::translations::escaped;
use crate::catalog::{Catalog, Freshness, Point, PointAt, Provider};
use crate::diagnostic::Wording;
use crate::entry::{Id, Locale, Name, Organisation};

/// The words of a sheet, in the order of its parts.
struct Sheet {
    language: &'static str,
    title: &'static str,
    ask: &'static str,
    checked: &'static str,
    right: &'static str,
    wrong: &'static str,
    signed: &'static str,
    facts: [&'static str; 6],
}

const FINNISH: Sheet = Sheet {
    language: "fi",
    title: "Digituen tietojen tarkistus",
    ask: "Tarkistakaa tiedot. Rastittakaa joka rivillä, onko tieto oikein, ja kirjoittakaa muutos viereen.",
    checked: "Tarkistettu viimeksi",
    right: "Oikein",
    wrong: "Muuttunut, uusi tieto:",
    signed: "Päivä ja tarkistaja:",
    facts: ["Nimi", "Paikka", "Tapa", "Ajat", "Puhelin", "Aiheet"],
};
const SWEDISH: Sheet = Sheet {
    language: "sv",
    title: "Kontroll av uppgifter om digitalt stöd",
    ask: "Kontrollera uppgifterna. Kryssa på varje rad om uppgiften stämmer, och skriv ändringen bredvid.",
    checked: "Senast kontrollerad",
    right: "Rätt",
    wrong: "Ändrad, ny uppgift:",
    signed: "Datum och namn:",
    facts: ["Namn", "Plats", "Sätt", "Tider", "Telefon", "Ämnen"],
};
const ENGLISH: Sheet = Sheet {
    language: "en",
    title: "Check of facts about digital support",
    ask: "Please check the facts. Tick on every line whether the fact is right, and write the change beside it.",
    checked: "Last checked",
    right: "Right",
    wrong: "Changed, new fact:",
    signed: "Date and name:",
    facts: ["Name", "Place", "Mode", "Hours", "Phone", "Topics"],
};

/// Sheets of every provider that is not fresh, or of all, as a page to print: an organisation's begin on a new sheet of paper.
pub fn sheets(catalog: &Catalog, all: bool, wording: Wording) -> String {
    let sheet = match wording {
        Wording::Finnish => FINNISH,
        Wording::Swedish => SWEDISH,
        Wording::English => ENGLISH,
    };
    let mut by_organisation: BTreeMap<&Id<Organisation>, Vec<&Provider>> = BTreeMap::new();
    for provider in catalog.providers.values().filter(|provider| all || provider.freshness != Freshness::Fresh) {
        by_organisation.entry(&provider.organisation).or_default().push(provider);
    }
    let mut page = format!(
        "<!DOCTYPE html><html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{1}</title>\
         <style>body{{font:11pt/1.4 system-ui,sans-serif;margin:2rem;max-width:48rem}}section{{break-before:page}}section:first-of-type{{break-before:auto}}\
         article{{break-inside:avoid;margin-block:1.5rem}}table{{border-collapse:collapse;width:100%}}th,td{{text-align:start;vertical-align:top;padding:.35rem;border:1px solid #555}}</style></head><body><h1>{1}</h1>",
        sheet.language, sheet.title
    );
    for (organisation, providers) in by_organisation {
        let name = catalog
            .organisations
            .get(organisation)
            .map_or_else(|| organisation.to_string(), |entry| one_name(&entry.name, sheet.language));
        let _ = write!(page, "<section><h2>{}</h2><p>{}</p>", escaped(&name), sheet.ask);
        providers.iter().for_each(|provider| article(&mut page, catalog, provider, &sheet));
        page.push_str("</section>");
    }
    page.push_str("</body></html>\n");
    page
}

fn article(page: &mut String, catalog: &Catalog, provider: &Provider, sheet: &Sheet) {
    let entry = &provider.entry;
    let language = Locale::parse(sheet.language);
    let title = language.and_then(|language| entry.title.get(&language)).or(entry.title.values().next());
    let title = title.map_or_else(|| entry.id.to_string(), |title| title.value.clone());
    let _ = write!(page, "<article><h3>{}</h3><p>{}: {}</p><table>", escaped(&title), sheet.checked, entry.verified.on.value);
    let [name, place, mode, hours, phone, topics] = sheet.facts;
    let mut row = |label: &str, fact: &str| {
        if !fact.is_empty() {
            let _ = write!(
                page,
                "<tr><th>{label}</th><td>{}</td><td>☐ {} ☐ {} ____________________</td></tr>",
                escaped(fact),
                sheet.right,
                sheet.wrong
            );
        }
    };
    row(name, &title);
    for point in &provider.points {
        row(place, &place_of(catalog, point, sheet.language));
        row(mode, point.mode.code());
        row(hours, &rules_of(point));
        row(phone, &point.phones.iter().map(|phone| phone.phone.number.as_str()).collect::<Vec<_>>().join(", "));
    }
    let named = |topic: &crate::entry::Topic| {
        let known = catalog.vocabulary.topic(&topic.code);
        known
            .and_then(|known| language.and_then(|language| known.name.get(&language)))
            .map_or_else(|| topic.code.value.clone(), |name| name.value.clone())
    };
    row(topics, &entry.topics.iter().map(named).collect::<Vec<_>>().join(", "));
    let _ = write!(page, "</table><p>{} ______________________________</p></article>", sheet.signed);
}

fn place_of(catalog: &Catalog, point: &Point, language: &str) -> String {
    match (&point.at, point.place()) {
        (_, Some(id)) => catalog.places.get(id).map_or_else(String::new, |place| {
            let street =
                place.entry.address.as_ref().and_then(|address| address.street.as_ref()).map(|street| one_name(street, language));
            [Some(one_name(&place.entry.name, language)), street].into_iter().flatten().collect::<Vec<_>>().join(", ")
        }),
        (PointAt::Channel { channel, .. }, None) => channel.code().to_string(),
        _ => String::new(),
    }
}

fn rules_of(point: &Point) -> String {
    let rules = point.written.hours.iter().map(|item| match item {
        crate::entry::HoursItem::Ask => "ask".to_string(),
        crate::entry::HoursItem::Row(row) => row.rule.value.osm(),
    });
    rules.collect::<Vec<_>>().join("; ")
}

fn one_name(name: &Name, language: &str) -> String {
    let own = Locale::parse(language).and_then(|language| name.by_language.get(&language));
    own.or(name.same.as_ref()).or(name.by_language.values().next()).map_or_else(String::new, |name| name.value.clone())
}
