//! The small values that fields hold: ids, dates, contacts, numbers, names.

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;

use jiff::civil::{Date, DateTime, Time};

use super::fields::{At, Read, Reader, by_language};
use super::locale::Locale;
use super::shape::Shape;
use super::translation::Words;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostic, codes};

/// The id of an entry of kind `K`: lower-case ASCII letters, digits and hyphens.
pub struct Id<K> {
    text: Arc<str>,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// An id from a text that is one.
    pub fn parse(text: &str) -> Option<Self> {
        let good = !text.is_empty()
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-');
        good.then(|| Id { text: text.into(), kind: PhantomData })
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Id { text: self.text.clone(), kind: PhantomData }
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl<K: Words> Read for Id<K> {
    fn shape() -> Shape {
        Shape::Id(K::NAME)
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "an id")?;
        let id = Id::parse(text);
        if id.is_none() {
            let diagnostic = Diagnostic::new(codes::BAD_ID, node.span, format!("`{text}` is not an id"))
                .expected("expected lower-case letters a–z, digits and hyphens");
            reader.report(match plain_id(text) {
                Some(plain) => diagnostic.help(format!("did you mean `{plain}`?")),
                None => diagnostic,
            });
        }
        id
    }
}

/// What a name would be as an id: `Pääkirjasto` → `paakirjasto`.
pub fn plain_id(name: &str) -> Option<String> {
    let plain = name.chars().flat_map(char::to_lowercase).map(|letter| match letter {
        'å' | 'ä' | 'á' => 'a',
        'ö' | 'õ' | 'ø' => 'o',
        'č' => 'c',
        'đ' => 'd',
        'ŋ' => 'n',
        'š' => 's',
        'ŧ' => 't',
        'ž' => 'z',
        ' ' | '_' | '.' => '-',
        other => other,
    });
    Id::<()>::parse(&plain.collect::<String>()).map(|id| id.to_string())
}

/// A proper name: the same in every language, or a form per language.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Name {
    pub same: Option<At<String>>,
    pub by_language: BTreeMap<Locale, At<String>>,
}

impl Read for Name {
    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Text, Shape::ByLanguage(Box::new(Shape::Text))])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Mapping(_) => {
                let mut name = Name::default();
                for (locale, part) in by_language(node, reader) {
                    if let Some(value) = String::read(part, reader) {
                        name.by_language.insert(locale, At { value, span: part.span });
                    }
                }
                (!name.by_language.is_empty()).then_some(name)
            }
            _ => {
                let value = reader.scalar(node, "a name")?.to_string();
                Some(Name { same: Some(At { value, span: node.span }), by_language: BTreeMap::new() })
            }
        }
    }
}

impl Read for Date {
    fn shape() -> Shape {
        Shape::Date
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "a date such as 2026-11-22")?;
        // Forms write dates with a time (`2026-10-02T00:00:00.000Z`); the day is what is meant.
        let day = text.split(['T', ' ']).next().unwrap_or(text);
        let date = strict_date(day);
        if date.is_none() {
            let message =
                if has_form_of_date(day) { format!("there is no day `{day}`") } else { format!("`{text}` is not a date") };
            let diagnostic = Diagnostic::new(codes::BAD_DATE, node.span, message);
            reader.report(suggest_date(day, diagnostic).expected("expected year-month-day such as 2026-11-22"));
        }
        date
    }
}

/// `2026-11-22` and nothing else: jiff alone would also take forms that editors should not meet.
fn strict_date(text: &str) -> Option<Date> {
    has_form_of_date(text).then(|| text.parse().ok()).flatten()
}

fn has_form_of_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
}

/// Recognises `22.11.2026` and says how to write it.
fn suggest_date(text: &str, diagnostic: Diagnostic) -> Diagnostic {
    let parts: Vec<i16> = text.split(['.', '/']).filter_map(|part| part.parse().ok()).collect();
    match parts[..] {
        [day, month, year] => {
            match i8::try_from(month).ok().zip(i8::try_from(day).ok()).and_then(|(month, day)| Date::new(year, month, day).ok()) {
                Some(date) => diagnostic.help(format!("write `{date}`")),
                None => diagnostic,
            }
        }
        _ => diagnostic,
    }
}

impl Read for DateTime {
    fn shape() -> Shape {
        Shape::Moment
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "a date and time such as 2026-11-22T13:00")?;
        let plain = text.trim_end_matches('Z');
        let (day, time) = plain.split_once(['T', ' ']).unwrap_or((plain, "00:00"));
        let moment = strict_date(day).zip(strict_time(time)).map(|(date, time)| date.to_datetime(time));
        if moment.is_none() {
            reader.report(
                Diagnostic::new(codes::BAD_DATE, node.span, format!("`{text}` is not a date and time"))
                    .expected("expected local time such as 2026-11-22T13:00"),
            );
        }
        moment
    }
}

impl Read for Time {
    fn shape() -> Shape {
        Shape::Time
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "a time such as 13:00")?;
        let time = strict_time(text);
        if time.is_none() {
            reader.report(
                Diagnostic::new(codes::BAD_DATE, node.span, format!("`{text}` is not a time"))
                    .expected("expected a time such as 13:00"),
            );
        }
        time
    }
}

/// `9:00`, `09:00`, `09:00:00` or `09:00:00.000`.
fn strict_time(text: &str) -> Option<Time> {
    let mut parts = text.split(':');
    let hour = parts.next()?.parse().ok()?;
    let minute = parts.next().filter(|minute| minute.len() == 2)?.parse().ok()?;
    Time::new(hour, minute, 0, 0).ok()
}

macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Read for $type {
            fn shape() -> Shape {
                Shape::Whole
            }

            fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
                let text = reader.scalar(node, "a number")?;
                let number = text.parse().ok();
                if number.is_none() {
                    let too_large = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                    reader.report(if too_large {
                        Diagnostic::new(codes::BAD_NUMBER, node.span, format!("`{text}` is too large"))
                            .expected(format!("expected {} or less", <$type>::MAX))
                    } else {
                        Diagnostic::new(codes::BAD_NUMBER, node.span, format!("`{text}` is not a whole number"))
                            .expected("expected digits only")
                    });
                }
                number
            }
        }
    )*};
}

numbers!(u8 u16 u32);

impl Read for f64 {
    fn shape() -> Shape {
        Shape::Decimal
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "a number")?;
        let number = text.parse().ok().filter(|number: &f64| number.is_finite());
        if number.is_none() {
            let diagnostic = Diagnostic::new(codes::BAD_NUMBER, node.span, format!("`{text}` is not a number"));
            reader.report(diagnostic.expected("expected a number; decimals after a point"));
        }
        number
    }
}

/// An amount of money, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cents(pub u32);

impl Read for Cents {
    fn shape() -> Shape {
        Shape::Euros
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "an amount in euros")?;
        let plain = text.trim_end_matches('€').trim_end();
        let (euros, cents) = plain.split_once(['.', ',']).unwrap_or((plain, "0"));
        let tens = if cents.len() == 1 { 10 } else { 1 };
        let amount = euros.parse::<u32>().ok().zip(cents.parse::<u32>().ok()).filter(|_| cents.len() <= 2);
        let amount = amount.and_then(|(euros, cents)| euros.checked_mul(100)?.checked_add(cents * tens)).map(Cents);
        if amount.is_none() {
            let diagnostic = Diagnostic::new(codes::BAD_NUMBER, node.span, format!("`{text}` is not an amount"));
            reader.report(diagnostic.expected("expected euros such as 12 or 12.50"));
        }
        amount
    }
}

/// A phone number in the international form of E.164: `+` and 7 to 15 digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// The number as `tel:` links take it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for PhoneNumber {
    fn shape() -> Shape {
        Shape::Phone
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "a phone number")?;
        let digits: String = text.chars().filter(|letter| !" -()\u{a0}/".contains(*letter)).collect();
        let international = digits
            .strip_prefix('+')
            .is_some_and(|rest| (7..=15).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_digit()));
        if international {
            return Some(PhoneNumber(digits));
        }
        let mut diagnostic =
            Diagnostic::new(codes::BAD_PHONE, node.span, format!("`{text}` is not an international phone number"))
                .expected("expected `+358…`");
        if let Some(rest) =
            digits.strip_prefix('0').filter(|rest| rest.len() >= 6 && rest.bytes().all(|byte| byte.is_ascii_digit()))
        {
            diagnostic = diagnostic.help(format!("write `\"+358{rest}\"`"));
        }
        reader.report(diagnostic);
        None
    }
}

/// An e-mail address, checked for its form only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Email(String);

impl Email {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for Email {
    fn shape() -> Shape {
        Shape::Email
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "an e-mail address")?;
        let domain = |domain: &str| domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.');
        let plain =
            |part: &str| !part.is_empty() && part.chars().all(|letter| letter.is_alphanumeric() || ".-_+".contains(letter));
        match text.split_once('@') {
            Some((local, host)) if plain(local) && plain(host) && domain(host) => Some(Email(text.to_string())),
            _ => {
                let diagnostic = Diagnostic::new(codes::BAD_EMAIL, node.span, format!("`{text}` is not an e-mail address"));
                reader.report(diagnostic.expected("expected name@organisation.fi"));
                None
            }
        }
    }
}

/// A web address with `https` or `http`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Url(String);

impl Url {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for Url {
    fn shape() -> Shape {
        Shape::Url
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "a web address")?;
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let good =
            rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with('.') && !rest.contains([' ', '"', '<', '>', '\\']));
        if good {
            return Some(Url(text.to_string()));
        }
        let mut diagnostic =
            Diagnostic::new(codes::BAD_URL, node.span, format!("`{text}` is not a web address")).expected("expected `https://…`");
        if text.starts_with("www.") {
            diagnostic = diagnostic.help(format!("write `https://{text}`"));
        }
        reader.report(diagnostic);
        None
    }
}

/// A web address for all languages, or one per language.
#[derive(Clone, Debug, PartialEq)]
pub enum Website {
    Same(At<Url>),
    ByLanguage(BTreeMap<Locale, At<Url>>),
}

impl Read for Website {
    fn shape() -> Shape {
        Shape::OneOf(vec![Shape::Url, Shape::ByLanguage(Box::new(Shape::Url))])
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        if !matches!(node.value, Value::Mapping(_)) {
            return Some(Website::Same(At { value: Url::read(node, reader)?, span: node.span }));
        }
        let mut urls = BTreeMap::new();
        for (locale, part) in by_language(node, reader) {
            if let Some(url) = At::read(part, reader) {
                urls.insert(locale, url);
            }
        }
        (!urls.is_empty()).then_some(Website::ByLanguage(urls))
    }
}

/// A Finnish business id (Y-tunnus), seven digits, a hyphen and a check digit.
///
/// The check digit is 11 minus the remainder by 11 of the digits weighted 7 9 10 5 8 4 2 (Finnish Patent and
/// Registration Office and Tax Administration, business information system).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusinessId(String);

impl BusinessId {
    /// A business id from a text that is one.
    pub fn parse(text: &str) -> Option<Self> {
        business_id_is_right(text).then(|| BusinessId(text.to_string()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for BusinessId {
    fn shape() -> Shape {
        Shape::BusinessId
    }

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = reader.scalar(node, "a business id such as 1234567-1")?;
        if let Some(id) = BusinessId::parse(text) {
            return Some(id);
        }
        let diagnostic = Diagnostic::new(codes::BAD_BUSINESS_ID, node.span, format!("`{text}` is not a Finnish business id"));
        reader.report(diagnostic.expected("expected seven digits, a hyphen and the right check digit"));
        None
    }
}

fn business_id_is_right(text: &str) -> bool {
    const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];
    let Some((digits, check)) = text.split_once('-') else { return false };
    if digits.len() != 7 || check.len() != 1 {
        return false;
    }
    let digits: Vec<u32> = digits.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let Some(check) = check.chars().next().and_then(|digit| digit.to_digit(10)) else { return false };
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    digits.len() == 7
        && match sum % 11 {
            0 => check == 0,
            1 => false,
            rest => check == 11 - rest,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostics, FileId, Span};
    use std::collections::BTreeSet;

    fn read<T: Read>(text: &str) -> Option<T> {
        let node = Node { span: Span::start_of(FileId(0)), value: Value::Scalar(text.to_string()) };
        let (languages, mut diagnostics) = (BTreeSet::new(), Diagnostics::default());
        let value = T::read(&node, &mut Reader::new(&languages, &mut diagnostics));
        assert_eq!(value.is_none(), diagnostics.has_errors(), "{text}");
        value
    }

    #[test]
    fn dates_are_strict_but_forgive_forms() {
        assert_eq!(read::<Date>("2026-11-22").map(|date| date.to_string()).as_deref(), Some("2026-11-22"));
        assert_eq!(read::<Date>("2026-11-22T00:00:00.000Z").map(|date| date.to_string()).as_deref(), Some("2026-11-22"));
        for wrong in ["22.11.2026", "2026-2-3", "2026-02-30", "soon"] {
            assert_eq!(read::<Date>(wrong), None, "{wrong}");
        }
        assert_eq!(read::<DateTime>("2026-12-02 13:00").map(|moment| moment.to_string()).as_deref(), Some("2026-12-02T13:00:00"));
    }

    #[test]
    fn phones_become_plain_digits() {
        assert_eq!(read::<PhoneNumber>("+358 29 000 1234").expect("a number").as_str(), "+358290001234");
        assert!(read::<PhoneNumber>("029 000 1234").is_none());
        assert!(read::<PhoneNumber>("+358").is_none());
    }

    #[test]
    fn business_ids_are_checked() {
        assert!(business_id_is_right("0245437-2"));
        assert!(!business_id_is_right("0245437-3"));
        assert!(!business_id_is_right("245437-2"));
    }

    #[test]
    fn amounts_are_cents() {
        assert_eq!(read::<Cents>("12"), Some(Cents(1200)));
        assert_eq!(read::<Cents>("12,5"), Some(Cents(1250)));
        assert_eq!(read::<Cents>("12.05"), Some(Cents(1205)));
        assert_eq!(read::<Cents>("twelve"), None);
    }

    #[test]
    fn contacts_are_checked() {
        assert!(read::<Email>("digituki@lieksa.example.org").is_some());
        assert!(read::<Email>("digituki(at)lieksa.fi").is_none());
        assert!(read::<Url>("https://example.org/a?b=1").is_some());
        assert!(read::<Url>("www.example.org").is_none());
        assert!(read::<Url>("javascript:alert(1)").is_none());
    }
}
