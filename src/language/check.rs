//! Holds the languages against each other: missing, unknown and differing messages, wrong plural forms.
//!
//! In: all catalogues and the settings. Out: the keys that are needed, and diagnostics.
//! Absent on purpose: syntax, and whether a template uses a message.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::catalogue::{Catalogue, Entry};
use super::{Settings, formats, plural};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Span, codes};
use crate::entry::Locale;

/// So many missing keys are named; the rest are counted.
const MOST_NAMED: usize = 40;
/// So many missing messages are shown in the language that has them.
const MOST_SHOWN: usize = 3;

type Catalogues = BTreeMap<Locale, Arc<Catalogue>>;

/// The keys of all complete languages, and those of the formats.
pub(super) fn required_keys(catalogues: &Catalogues, settings: &Settings) -> BTreeSet<String> {
    let complete = settings.complete.iter().filter_map(|locale| catalogues.get(locale));
    complete.flat_map(|catalogue| catalogue.entries.keys().cloned()).chain(formats::keys()).collect()
}

/// Reports what is wrong with a language in the light of the others.
pub(super) fn check(catalogues: &Catalogues, required: &BTreeSet<String>, settings: &Settings, diagnostics: &mut Diagnostics) {
    for catalogue in catalogues.values() {
        let complete = settings.complete.contains(&catalogue.locale);
        missing(catalogue, complete, required, catalogues, settings, diagnostics);
        if !settings.complete.is_empty() {
            unknown(catalogue, required, diagnostics);
        }
        let categories = plural::categories(catalogue.locale);
        for (key, entry) in &catalogue.entries {
            placeholders(catalogue.locale, key, entry, catalogues, settings, diagnostics);
            plurals(catalogue.locale, entry, &categories, diagnostics);
        }
        direction(catalogue, diagnostics);
    }
}

fn missing(
    catalogue: &Catalogue,
    complete: bool,
    required: &BTreeSet<String>,
    catalogues: &Catalogues,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) {
    let place = catalogue.first_file.map(Span::start_of);
    let locale = catalogue.locale;
    let lacks = |key: &&String| !catalogue.has(key);
    let keys: Vec<&String> = required.iter().filter(lacks).collect();
    if keys.is_empty() {
        return;
    }
    if complete {
        let mut finding = Diagnostic::new(codes::MISSING_MESSAGE, place, format!("`{locale}` lacks {}", counted(keys.len())));
        for key in keys.iter().take(MOST_SHOWN) {
            if let Some(entry) = reference(key, locale, catalogues, settings) {
                finding = finding.label(entry.span, format!("no text in `{locale}` for this"));
            }
        }
        diagnostics.push(finding.note(format!("missing: {}", named(&keys))));
        return;
    }
    let message = format!("`{locale}` takes {} of {} messages from other languages", keys.len(), required.len());
    let mut finding = Diagnostic::new(codes::MISSING_MESSAGE_WARNING, place, message);
    finding.severity = Severity::Info;
    diagnostics.push(finding);

    let formats: BTreeSet<String> = formats::keys().collect();
    let absent: Vec<&String> = formats.iter().filter(lacks).collect();
    if !absent.is_empty() && absent.len() < formats.len() {
        let message =
            format!("`{locale}` has only a part of the formats, so dates, numbers and lists are written in another language");
        diagnostics
            .push(Diagnostic::new(codes::MISSING_MESSAGE_WARNING, place, message).note(format!("missing: {}", named(&absent))));
    }
}

fn counted(count: usize) -> String {
    if count == 1 { "1 message".to_owned() } else { format!("{count} messages") }
}

fn named(keys: &[&String]) -> String {
    let shown: Vec<String> = keys.iter().take(MOST_NAMED).map(|key| format!("`{key}`")).collect();
    let rest = keys.len() - shown.len();
    let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    format!("{}{more}", shown.join(", "))
}

/// A message that no complete language has is a slip of the pen, or no longer used.
fn unknown(catalogue: &Catalogue, required: &BTreeSet<String>, diagnostics: &mut Diagnostics) {
    for (key, entry) in catalogue.entries.iter().filter(|(key, _)| !required.contains(*key)) {
        let message = format!("no complete language has a message `{key}`");
        let mut finding =
            Diagnostic::new(codes::UNKNOWN_KEY, entry.span, message).suggest(key, required.iter().map(String::as_str));
        finding.severity = Severity::Warning;
        diagnostics.push(finding);
    }
}

/// The same message in the first complete language that has it, another one than this.
fn reference<'a>(key: &str, but: Locale, catalogues: &'a Catalogues, settings: &Settings) -> Option<&'a Entry> {
    let complete = settings.complete.iter().filter(|locale| **locale != but);
    complete.filter_map(|locale| catalogues.get(locale)).find_map(|catalogue| catalogue.entries.get(key))
}

/// Placeholders must be those that the program gives: by the table of formats, or as in the first complete language.
fn placeholders(
    locale: Locale,
    key: &str,
    entry: &Entry,
    catalogues: &Catalogues,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) {
    let reference = reference(key, locale, catalogues, settings);
    let is_reference =
        settings.complete.iter().find(|other| catalogues.get(other).is_some_and(|other| other.has(key))) == Some(&locale);
    let given: Vec<&str> = match (formats::placeholders(key), reference) {
        (Some(given), _) => given.to_vec(),
        (None, Some(other)) if !is_reference => other.placeholders.keys().map(String::as_str).collect(),
        _ => return,
    };
    for (name, span) in entry.placeholders.iter().filter(|(name, _)| !given.contains(&name.as_str())) {
        let message = format!("`{key}` is not given the placeholder `${name}`");
        let mut finding = Diagnostic::new(codes::BAD_MESSAGE, *span, message).suggest(name, given.iter().copied());
        if let Some(other) = reference {
            finding = finding.label(other.span, "compare this");
        }
        diagnostics.push(finding);
    }
    if formats::placeholders(key).is_some() {
        return;
    }
    for name in given.iter().filter(|name| !entry.placeholders.contains_key(**name)) {
        let mut finding =
            Diagnostic::new(codes::BAD_MESSAGE, entry.span, format!("`{key}` leaves out the placeholder `${name}`"));
        finding.severity = Severity::Warning;
        if let Some(span) = reference.and_then(|other| other.placeholders.get(*name)) {
            finding = finding.label(*span, "it stands here");
        }
        diagnostics.push(finding);
    }
}

/// A choice by plural forms must have those of the language, and no others.
fn plurals(locale: Locale, entry: &Entry, categories: &[(&str, Option<i64>)], diagnostics: &mut Diagnostics) {
    for choice in &entry.choices {
        if !choice.variants.iter().any(|name| plural::CATEGORIES.contains(&name.as_str()) && name != "other") {
            continue;
        }
        let has = |name: &str, number: Option<i64>| {
            choice.variants.iter().any(|variant| variant == name || number.is_some_and(|number| *variant == number.to_string()))
        };
        let absent =
            categories.iter().filter(|(name, number)| !has(name, *number)).map(|(name, _)| format!("`{name}` is missing"));
        let known = |variant: &str| variant == "other" || categories.iter().any(|(name, _)| *name == variant);
        let strange = choice.variants.iter().filter(|name| plural::CATEGORIES.contains(&name.as_str()) && !known(name));
        let problems: Vec<String> = absent.chain(strange.map(|name| format!("`{name}` is never chosen"))).collect();
        if !problems.is_empty() {
            let forms: Vec<&str> = categories.iter().map(|(name, _)| *name).collect();
            let mut finding =
                Diagnostic::new(codes::BAD_MESSAGE, choice.span, format!("wrong plural forms: {}", problems.join(", ")))
                    .help(format!("the plural forms of `{locale}` are: {}", forms.join(", ")));
            finding.severity = Severity::Warning;
            diagnostics.push(finding);
        }
    }
}

fn direction(catalogue: &Catalogue, diagnostics: &mut Diagnostics) {
    if let (Some(text), Some(entry)) = (catalogue.plain(formats::DIRECTION), catalogue.entries.get(formats::DIRECTION))
        && formats::Direction::parse(text).is_none()
    {
        let message = format!("`{text}` is not a direction of writing");
        diagnostics.push(Diagnostic::new(codes::BAD_MESSAGE, entry.span, message).help("`ltr` or `rtl`"));
    }
}
