//! Whether a translation still says what its source says.
//!
//! In: an entry with its texts. Out: the fingerprint of its words in one language, and findings about translations made
//! from words that have changed since. Absent on purpose: which languages an entry should have; that is the catalog's
//! question.

use std::collections::BTreeMap;

use super::fields::{At, Reader};
use super::locale::Locale;
use super::{
    Entry, Event, Helpline, MunicipalityText, News, Organisation, Page, Place, Portal, Provider, Region, Statement, Translation,
};
use crate::diagnostic::{Diagnostic, codes};

/// Characters of a fingerprint.
const LENGTH: usize = 12;

/// A kind of entry with words, which translators write once per language.
pub trait Words {
    /// The kind, as the type is called.
    const NAME: &'static str;

    /// Its words by key, in the order of the model; search words are not among them.
    fn words(&self) -> Vec<(&'static str, &BTreeMap<Locale, At<String>>)>;
}

macro_rules! words {
    ($($kind:ty: $($field:ident)*;)*) => {$(
        impl Words for $kind {
            const NAME: &'static str = stringify!($kind);

            fn words(&self) -> Vec<(&'static str, &BTreeMap<Locale, At<String>>)> {
                vec![$((stringify!($field), &self.$field)),*]
            }
        }
    )*};
}

words! {
    Portal: name tagline summary;
    Region: name summary network;
    Statement: ;
    MunicipalityText: ;
    Provider: title summary;
    Place: ;
    Organisation: summary;
    Helpline: title summary;
    News: title summary;
    Event: title summary;
    Page: title summary menu;
}

/// The fingerprint of an entry's words and body in a language: the first twelve hexadecimal digits of their BLAKE3 hash.
///
/// Line ends and spaces at the ends of lines do not count: editors change them unasked. `None` when nothing is written in
/// the language.
pub fn text_hash<F: Words>(entry: &Entry<F>, locale: Locale) -> Option<String> {
    let words = entry.facts.words().into_iter().map(|(_, words)| words.get(&locale).map(|text| text.value.as_str()));
    let body = entry.bodies.get(&locale).map(|body| body.markdown.as_str());
    let mut hasher = blake3::Hasher::new();
    let mut written = false;
    for text in words.chain([body]) {
        written |= text.is_some();
        for line in text.unwrap_or_default().trim().lines() {
            hasher.update(line.trim_end().as_bytes());
            hasher.update(b"\n");
        }
        // Parts the texts, so that a sentence moved from one to the next is a change.
        hasher.update(&[0]);
    }
    written.then(|| hasher.finalize().to_hex().chars().take(LENGTH).collect())
}

/// Reports the translations whose source has changed, or is not named in a way that can be compared.
pub fn check<F: Words>(entry: &Entry<F>, reader: &mut Reader) {
    for (locale, translation) in &entry.translations {
        let Translation { translates: Some(source), .. } = translation else { continue };
        let (code, hash) = source.value.split_once('@').unwrap_or((&source.value, ""));
        let Some(from) = reader.language_of(code) else {
            reader.unknown_language(code, source.span);
            continue;
        };
        let Some(present) = text_hash(entry, from).filter(|_| from != *locale) else {
            let message = format!("a translation from `{from}`, but the entry has no text to translate in `{from}`");
            let diagnostic = Diagnostic::new(codes::OUTDATED_TRANSLATION, source.span, message);
            reader.report(diagnostic.help("name the language that the text was translated from, or take the line out"));
            continue;
        };
        if hash == present {
            continue;
        }
        let message = if hash.is_empty() {
            format!("the translation does not say which text in `{from}` it was made from")
        } else {
            format!("the text in `{from}` has changed since it was translated to `{locale}`")
        };
        reader.report(
            Diagnostic::new(codes::OUTDATED_TRANSLATION, source.span, message)
                .expected(format!("the text in `{from}` is now `{present}`"))
                .note(format!("the {LENGTH} characters stand for the title, the summary and the text in `{from}`"))
                .help(format!("compare the two texts, then write `translates: {from}@{present}`")),
        );
    }
}
