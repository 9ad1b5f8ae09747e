//! Advice on an entry's texts and contacts: nothing here is wrong, but readers would be served better.
//!
//! In: an entry that could be read. Out: warnings. Absent on purpose: errors, and a look at other entries.

use std::collections::BTreeMap;

use super::code_lists::CostKind;
use super::fields::{At, Reader};
use super::locale::Locale;
use super::{Cost, Email, Entry, Provider, Url, Website};
use crate::diagnostic::{Diagnostic, codes};

/// Longest title and summary, in characters (content/README.md).
const TITLE_LENGTH: usize = 80;
const SUMMARY_LENGTH: usize = 160;

/// Titles and summaries fit their cards, and summaries are sentences.
pub fn words(title: &BTreeMap<Locale, At<String>>, summary: &BTreeMap<Locale, At<String>>, reader: &mut Reader) {
    fits(title, "title", TITLE_LENGTH, reader);
    self::summary(summary, reader);
}

/// A summary fits its card and ends as a sentence.
pub fn summary(summary: &BTreeMap<Locale, At<String>>, reader: &mut Reader) {
    fits(summary, "summary", SUMMARY_LENGTH, reader);
    for text in summary.values().filter(|text| !text.value.ends_with(['.', '!', '?', '…', '؟', '。'])) {
        let diagnostic = Diagnostic::new(codes::UNENDED_SUMMARY, text.span, "the summary does not end as a sentence");
        reader.report(diagnostic.help("write a whole sentence, and end it with a full stop"));
    }
}

fn fits(words: &BTreeMap<Locale, At<String>>, name: &str, limit: usize, reader: &mut Reader) {
    for text in words.values() {
        let length = text.value.chars().count();
        if length > limit {
            let message = format!("the {name} is too long: {length} characters");
            let diagnostic = Diagnostic::new(codes::TOO_LONG, text.span, message).expected(format!("at most {limit} fit"));
            reader.report(diagnostic.help("say the most important thing here, and the rest in the text below"));
        }
    }
}

/// Text that promises free help where the cost says otherwise misleads the reader at the desk.
///
/// `free_if` and `varies` are left alone: “maksuton asukkaille” is right there.
pub fn cost_matches_texts(entry: &Entry<Provider>, reader: &mut Reader) {
    const FREE_WORDS: [&str; 8] =
        ["maksuton", "maksutta", "ilmainen", "ilmaiseksi", "avgiftsfri", "kostnadsfri", "free of charge", "nuvttá"];
    let Some(Cost { kind, .. }) = &entry.terms.cost else { return };
    if kind.value != CostKind::Paid {
        return;
    }
    for text in entry.title.values().chain(entry.summary.values()) {
        let lower = text.value.to_lowercase();
        if let Some(word) = FREE_WORDS.iter().find(|word| lower.contains(*word)) {
            let message = format!("the text says `{word}`, but the cost says `{}`", kind.value.code());
            reader.report(
                Diagnostic::new(codes::COST_CONTRADICTION, text.span, message)
                    .expected("free of charge here")
                    .label(kind.span, "not free of charge here")
                    .help("correct the one that is wrong; `free_if` with a `note:` says when help is free"),
            );
        }
    }
}

/// `first.last@…` and private mail providers: the portal shows roles, not people, who change.
pub fn email(email: Option<&At<Email>>, reader: &mut Reader) {
    let Some(email) = email else { return };
    if is_personal(email.value.as_str()) {
        reader.report(
            Diagnostic::new(codes::PERSONAL_CONTACT, email.span, "this looks like a person's own e-mail address")
                .expected("better the address of a service")
                .help("give an address that stays when people change, such as `digituki@kunta.fi`"),
        );
    }
}

fn is_personal(address: &str) -> bool {
    const PRIVATE_HOSTS: [&str; 10] = [
        "gmail.com",
        "hotmail.com",
        "hotmail.fi",
        "icloud.com",
        "kolumbus.fi",
        "live.fi",
        "luukku.com",
        "outlook.com",
        "suomi24.fi",
        "yahoo.com",
    ];
    // `korjaukset.kainuu@` is a role; so only names that many people of Finland have count as people.
    const GIVEN_NAMES: [&str; 48] = [
        "aino", "anders", "anna", "anne", "anneli", "antti", "eeva", "elina", "emilia", "erik", "eva", "hanna", "heidi",
        "helena", "jaana", "jan", "jari", "johan", "johanna", "juha", "jukka", "kaisa", "kari", "katja", "kristina", "laura",
        "leena", "maria", "marja", "markku", "matti", "mika", "mikael", "mikko", "minna", "pekka", "petri", "pirjo", "pirkko",
        "riitta", "sari", "satu", "susanna", "tapani", "tiina", "timo", "tuula", "ville",
    ];
    let (name, host) = address.split_once('@').unwrap_or_default();
    let (first, last) = name.split_once('.').unwrap_or_default();
    PRIVATE_HOSTS.contains(&host.to_lowercase().as_str())
        || !last.is_empty() && GIVEN_NAMES.contains(&first.to_lowercase().as_str())
}

/// Addresses that will soon be old.
pub fn website(website: Option<&Website>, reader: &mut Reader) {
    match website {
        Some(Website::Same(url)) => address(url, reader),
        Some(Website::ByLanguage(urls)) => urls.values().for_each(|url| address(url, reader)),
        None => {}
    }
}

fn address(url: &At<Url>, reader: &mut Reader) {
    let Some(why) = fragility(url.value.as_str()) else { return };
    reader.report(
        Diagnostic::new(codes::FRAGILE_URL, url.span, "the address will soon be old")
            .expected(why)
            .help("link to a page that stays, such as the front page of the service"),
    );
}

/// Why an address will not last, if it shows.
fn fragility(url: &str) -> Option<String> {
    const SEASONS: [&str; 9] = ["kevat", "kesa", "syksy", "talvi", "var", "sommar", "host", "vinter", "lukuvuosi"];
    if url.starts_with("http://") {
        return Some("it begins with `http`, not with `https`".to_string());
    }
    let (_, path) = url.strip_prefix("https://")?.split_once('/')?;
    if ["page_id=", "?p=", "?id="].iter().any(|part| path.contains(part)) {
        return Some("it holds the number of a page".to_string());
    }
    let mut words = path.split(|letter: char| !letter.is_alphanumeric());
    let passing = words.find(|word| {
        SEASONS.contains(word) || word.len() == 4 && word.parse().is_ok_and(|year: u16| (2015..2040).contains(&year))
    })?;
    Some(format!("it holds `{passing}`"))
}

#[cfg(test)]
mod tests {
    use super::{fragility, is_personal};

    #[track_caller]
    fn check_url(url: &str, fragile: bool) {
        assert_eq!(fragility(url).is_some(), fragile, "{url}");
    }

    #[test]
    fn addresses_that_pass_are_known() {
        check_url("https://kunta.example.org/digituki", false);
        check_url("https://kunta.example.org", false);
        check_url("https://kunta.example.org/fi-FI/Digituki/12345", false);
        check_url("https://varsinais-suomi.example.org/verkosto/", false);
        check_url("http://kunta.example.org/", true);
        check_url("https://kunta.example.org/2026/digituki", true);
        check_url("https://kunta.example.org/kurssit-syksy-2026", true);
        check_url("https://kunta.example.org/?page_id=12", true);
    }

    #[test]
    fn people_are_told_from_roles() {
        assert!(is_personal("matti.meikalainen@kunta.example.org"));
        assert!(is_personal("digitukija@gmail.com"));
        assert!(!is_personal("korjaukset.kainuu@digituki.example.org"));
        assert!(!is_personal("digituki@kunta.example.org"));
        assert!(!is_personal("anna@kunta.example.org"));
    }
}
