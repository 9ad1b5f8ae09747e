//! Facts as labelled lines, moments and contacts: what news, events, statements and the page about the portal share.
//!
//! In: values of entries. Out: views in words, ready for the template component `publication.facts`. Absent on purpose:
//! sentences; those are interface texts.

use jiff::civil::{DateTime, Time};
use serde::Serialize;

use super::context::{Context, Words, spaced_number};
use super::hours_words::spoken;
use crate::catalog::MunicipalityCode;
use crate::edition::PageKey;
use crate::entry::{At, Email, Id, Organisation, Origin, PhoneNumber, Scope};
use crate::hours::helsinki_offset_minutes;
use crate::language::{Arguments, Language, Value};

/// A label and what it says.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    pub label: Words,
    pub lines: Vec<Line>,
}

/// One thing under a label.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Line {
    pub words: Words,
    pub href: Option<String>,
    /// Whether it is a number or an address, which keeps its own direction.
    pub isolated: bool,
    /// What stands after it, in brackets or after a comma as the template has it.
    pub note: Option<Words>,
}

impl Fact {
    /// A fact under the interface text `key`; nothing when there are no lines.
    pub fn new(context: &Context, key: &str, lines: Vec<Line>) -> Option<Self> {
        (!lines.is_empty()).then(|| Fact { label: context.words_with(key, &Arguments::new()), lines })
    }
}

impl Line {
    pub fn plain(words: Words) -> Self {
        Line { words, ..Line::default() }
    }

    /// An interface text.
    pub fn message(context: &Context, key: &str) -> Self {
        Line::plain(context.words_with(key, &Arguments::new()))
    }

    /// An interface text about a date, a number or a name.
    pub fn message_with(context: &Context, key: &str, arguments: &Arguments) -> Self {
        Line::plain(context.words_with(key, arguments))
    }

    pub fn linked(words: Words, href: Option<String>) -> Self {
        Line { words, href, ..Line::default() }
    }

    pub fn phone(number: &PhoneNumber) -> Self {
        Line { isolated: true, ..Line::linked(same(spaced_number(number.as_str())), Some(format!("tel:{}", number.as_str()))) }
    }

    pub fn email(email: &Email) -> Self {
        Line { isolated: true, ..Line::linked(same(email.as_str()), Some(format!("mailto:{}", email.as_str()))) }
    }

    /// A web address as people read it: without `https://` and the last slash.
    pub fn url(url: &str) -> Self {
        let shown = url.split_once("://").map_or(url, |(_, rest)| rest).trim_end_matches('/');
        Line { isolated: true, ..Line::linked(same(shown), Some(url.to_string())) }
    }

    #[must_use]
    pub fn with_note(mut self, note: Option<Words>) -> Self {
        self.note = note;
        self
    }
}

/// A text that is the same in every language.
pub fn same(text: impl Into<String>) -> Words {
    Words { text: text.into(), ..Words::default() }
}

/// Organisations by name, with links to their pages.
pub fn organisations(context: &Context, ids: &[At<Id<Organisation>>]) -> Vec<Line> {
    let line = |id: &At<Id<Organisation>>| {
        let name = context.organisation(&id.value)?;
        Some(Line::linked(name, context.href(&PageKey::Organisation(id.value.clone()))))
    };
    ids.iter().filter_map(line).collect()
}

/// A municipality by name, with a link to its page.
pub fn municipality(context: &Context, code: MunicipalityCode) -> Line {
    Line::linked(same(context.municipality(code)), context.href(&PageKey::Municipality(code)))
}

/// Where a record came from.
pub fn origin(context: &Context, origin: Option<&Origin>) -> Option<Fact> {
    let origin = origin?;
    let named = Line::linked(same(&origin.name), origin.url.as_ref().map(|url| url.as_str().to_string()));
    let licence = Line::message_with(context, "source-licence", &Arguments::new().text("licence", origin.licence.as_str()));
    let retrieved =
        origin.retrieved.map(|date| Line::plain(dated(context, "source-retrieved", |language| language.date_short(date))));
    Fact::new(context, "general-source", [Some(named), Some(licence), retrieved].into_iter().flatten().collect())
}

/// An interface text whose placeholders are written by its own language: dates never stand in another language's sentence.
pub fn sentence<const N: usize>(
    context: &Context,
    key: &str,
    values: impl Fn(&Language) -> [(&'static str, String); N],
) -> Words {
    spoken(context, |speech| {
        let arguments: Arguments =
            values(speech.language).into_iter().map(|(name, value)| (name, Value::Text(value.into()))).collect();
        speech.say(key, &arguments)
    })
}

/// An interface text with one date, its `$date`.
pub fn dated(context: &Context, key: &str, date: impl Fn(&Language) -> String) -> Words {
    sentence(context, key, |language| [("date", date(language))])
}

/// A date, or a date and time, in words and for machines.
#[derive(Clone, Debug, Serialize)]
pub struct Moment {
    pub text: Words,
    pub iso: String,
}

impl Moment {
    /// The moment within the interface text `key`, as its `$date`.
    pub fn new(context: &Context, key: &str, at: DateTime) -> Self {
        Moment { text: dated(context, key, |language| date_and_time(language, at)), iso: iso(at) }
    }
}

/// `29.5.2019 klo 13.00`; midnight is what a date alone is read as, and shows no time.
pub fn date_and_time(language: &Language, at: DateTime) -> String {
    if at.time() == Time::midnight() { language.date_short(at.date()) } else { language.date_time(at.date(), at.time()) }
}

/// `2019-05-29T13:00:00+03:00`, or the date alone.
pub fn iso(at: DateTime) -> String {
    if at.time() == Time::midnight() { at.date().to_string() } else { iso_with_offset(at) }
}

/// `2019-05-29T13:00:00+03:00`: Finnish local time with how far it is ahead of UTC.
pub fn iso_with_offset(at: DateTime) -> String {
    format!("{}T{:02}:{:02}:00+{:02}:00", at.date(), at.hour(), at.minute(), helsinki_offset_minutes(at) / 60)
}

/// Where a file that stands beside an entry is published, below the site's folder: `files/` and the path that it has
/// below its content folder, `files/national/news/plan.csv`.
///
/// The file is named from the folder of its kind, so one in a subfolder is written `2026/plan.csv`.
pub fn file_path(scope: &Scope, kind: &str, file: &str) -> String {
    let scope = match scope {
        Scope::National => "national".to_string(),
        Scope::Region(region) => format!("regions/{region}"),
    };
    let parts: Vec<&str> = file.split(['/', '\\']).filter(|part| !matches!(*part, "" | "." | "..")).collect();
    format!("files/{scope}/{kind}/{}", parts.join("/"))
}

/// A path as an address writes it: all but unreserved characters and slashes percent-encoded (RFC 3986).
pub fn encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// JSON that can stand inside a `script` element: no `<` can end it.
pub fn script_safe(value: &serde_json::Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::{encoded, file_path, iso, script_safe};
    use crate::entry::{Id, Scope};

    fn check(local: &str, expected: &str) {
        assert_eq!(iso(local.parse().expect("a local time")), expected);
    }

    #[test]
    fn moments_carry_their_offset() {
        check("2019-05-29T13:00", "2019-05-29T13:00:00+03:00");
        check("2026-11-22T08:05", "2026-11-22T08:05:00+02:00");
        check("2026-11-22T00:00", "2026-11-22");
    }

    #[test]
    fn files_have_one_place_each() {
        let lapland = Scope::Region(Id::parse("lappi").expect("an id"));
        assert_eq!(file_path(&Scope::National, "news", "plan.csv"), "files/national/news/plan.csv");
        assert_eq!(file_path(&lapland, "news", "../2026/plan.csv"), "files/regions/lappi/news/2026/plan.csv");
        assert_eq!(encoded("files/a b/ä.pdf"), "files/a%20b/%C3%A4.pdf");
    }

    #[test]
    fn scripts_cannot_be_ended_by_a_title() {
        assert_eq!(script_safe(&serde_json::json!({"name": "</script>"})), "{\"name\":\"\\u003c/script>\"}");
    }
}
