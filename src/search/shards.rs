//! The dictionary as files: runs of keys, each cut where its own keys say so.
//!
//! A shard is bytes: the format's number, then records until the end. A record: how many bytes of the key before it share
//! with that one, the rest of the key (length, bytes), a byte of flags, and by the flags
//! 2 forms (count; for each: bytes cut from the key's end, length, bytes added), 4 links (count; for each: length, bytes, strength),
//! 8 name (length, bytes), 1 documents (count; for each: distance from the one before, impact). Counts and distances are
//! LEB128. `themes/base/assets/search/engine.js` reads it.
//!
//! Where a shard ends depends on its keys alone, so that a changed entry changes the shards that hold its words, and no others.

use super::dictionary::{Dictionary, Record};

/// The number of this format; the script refuses others.
pub const FORMAT: u8 = 1;

/// Bytes of a shard, about: more for large sites, so that there are some two hundred at most.
const SMALLEST: usize = 6_000;
const LARGEST: usize = 32_000;
const SHARDS: usize = 150;
/// Of places a query reads one list or two, so that smaller shards of them spare bytes without more requests.
const PLACES_PART: usize = 2;
/// Letters by which words are akin: while a word is being typed, its family is searched, and stands in one shard.
const FAMILY: usize = 3;

/// A run of records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shard {
    /// Its first key.
    pub first: String,
    pub bytes: Vec<u8>,
}

/// Cuts the dictionary into shards, in the order of their keys.
pub fn shards(dictionary: &Dictionary) -> Vec<Shard> {
    let whole: usize = dictionary.iter().map(|(key, record)| encoded("", key, record).len()).sum();
    let size = (whole / SHARDS).clamp(SMALLEST, LARGEST).next_multiple_of(SMALLEST);
    let mut shards: Vec<Shard> = Vec::new();
    let mut before: &str = "";
    for (key, record) in dictionary {
        // The lists of topics and of filters are often read together: they are cut as late as can be.
        let (size, earliest) = match section(key) {
            "" => (size, size / 2),
            "#m" => (size / PLACES_PART, size / PLACES_PART / 2),
            _ => (size, size),
        };
        let begins = shards.last().is_none_or(|shard| {
            let bytes = shard.bytes.len();
            section(before) != section(key)
                || bytes >= 2 * size
                || (family(before) != family(key) && (bytes >= size || (bytes >= earliest && is_cut(key))))
        });
        if begins {
            shards.push(Shard { first: key.clone(), bytes: vec![FORMAT] });
            before = "";
        }
        if let Some(shard) = shards.last_mut() {
            shard.bytes.extend(encoded(before, key, record));
        }
        before = key;
    }
    shards
}

/// Lists of places, of topics and of filters are kept apart from each other and from words.
fn section(key: &str) -> &str {
    match key.get(..2) {
        Some(section @ ("#m" | "#r" | "#t")) => section,
        _ if key.starts_with('#') => "#",
        _ => "",
    }
}

/// The letters that a key shares with its family; a list is a family of its own.
fn family(key: &str) -> &str {
    match key.char_indices().nth(FAMILY) {
        Some((end, _)) if !key.starts_with('#') => &key[..end],
        _ => key,
    }
}

/// One family in four.
fn is_cut(key: &str) -> bool {
    blake3::hash(family(key).as_bytes()).as_bytes()[0].is_multiple_of(4)
}

fn encoded(before: &str, key: &str, record: &Record) -> Vec<u8> {
    let shared = before.bytes().zip(key.bytes()).take_while(|(one, other)| one == other).count().min(255);
    let mut bytes = vec![shared as u8];
    text(&mut bytes, &key.as_bytes()[shared..]);
    let own_form_alone = record.forms.len() == 1 && record.forms.contains(key);
    let forms = !record.forms.is_empty() && !own_form_alone;
    let flags = u8::from(!record.postings.is_empty())
        | u8::from(forms) << 1
        | u8::from(!record.links.is_empty()) << 2
        | u8::from(record.name.is_some()) << 3;
    bytes.push(flags);
    if forms {
        number(&mut bytes, record.forms.len());
        for form in &record.forms {
            let shared = key.bytes().zip(form.bytes()).take_while(|(one, other)| one == other).count();
            bytes.push((key.len() - shared) as u8);
            text(&mut bytes, &form.as_bytes()[shared..]);
        }
    }
    if !record.links.is_empty() {
        number(&mut bytes, record.links.len());
        for (link, strength) in &record.links {
            text(&mut bytes, link.as_bytes());
            bytes.push(*strength);
        }
    }
    if let Some(name) = &record.name {
        text(&mut bytes, name.as_bytes());
    }
    if !record.postings.is_empty() {
        number(&mut bytes, record.postings.len());
        let mut last = 0;
        for (document, impact) in &record.postings {
            number(&mut bytes, (document - last) as usize);
            bytes.push(*impact);
            last = *document;
        }
    }
    bytes
}

fn text(bytes: &mut Vec<u8>, text: &[u8]) {
    number(bytes, text.len());
    bytes.extend_from_slice(text);
}

/// LEB128, unsigned.
fn number(bytes: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}
