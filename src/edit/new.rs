//! Answers → the files of a new entry, with comments in the language that it is written in.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::Date;

use crate::diagnostic::Wording;
use crate::entry::Kind;
use crate::schema;

/// Kinds of entries that can be started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewKind {
    Provider,
    Place,
    Organisation,
    News,
    Event,
    Page,
    Region,
}

impl NewKind {
    pub const ALL: [NewKind; 7] =
        [NewKind::Provider, NewKind::Place, NewKind::Organisation, NewKind::News, NewKind::Event, NewKind::Page, NewKind::Region];

    pub fn kind(self) -> Kind {
        match self {
            NewKind::Provider => Kind::Provider,
            NewKind::Place => Kind::Place,
            NewKind::Organisation => Kind::Organisation,
            NewKind::News => Kind::News,
            NewKind::Event => Kind::Event,
            NewKind::Page => Kind::Page,
            NewKind::Region => Kind::Region,
        }
    }

    /// The word on the command line.
    pub fn name(self) -> &'static str {
        match self {
            NewKind::News => "news",
            other => other.kind().name(),
        }
    }

    /// What must be known, in the order in which it is asked: the answer's name, and what is meant when nothing is said.
    pub fn questions(self) -> &'static [(&'static str, Option<&'static str>)] {
        match self {
            NewKind::Provider => &[
                ("title", None),
                ("summary", None),
                ("organisation", None),
                ("topics", Some("smartphone_basics")),
                ("place", None),
                ("hours", Some("ask")),
            ],
            NewKind::Place => {
                &[("title", None), ("kind", Some("library")), ("municipality", None), ("street", None), ("postal_code", None)]
            }
            NewKind::Organisation => &[("title", None), ("kind", Some("association"))],
            NewKind::News => &[("title", None), ("summary", None)],
            NewKind::Event => {
                &[("title", None), ("summary", None), ("organisation", None), ("place", None), ("start", None), ("end", None)]
            }
            NewKind::Page => &[("title", None), ("summary", None)],
            NewKind::Region => &[("organisation", None), ("email", None), ("base_url", None)],
        }
    }
}

/// What was answered, by name.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    pub id: String,
    /// The folder below `regions/`; the whole country without.
    pub region: Option<String>,
    /// `fi`, `sv`, `en` …
    pub language: String,
    pub today: Date,
    /// A region's code; for a new region.
    pub region_code: Option<String>,
    pub given: BTreeMap<String, String>,
}

/// A file to be written: its path below the content, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub path: String,
    pub text: String,
}

impl Answers {
    fn get(&self, name: &str) -> &str {
        self.given.get(name).map_or("", |text| text.trim())
    }

    fn has(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }
}

/// The files of a new entry.
pub fn draft(kind: NewKind, answers: &Answers) -> Vec<Draft> {
    let scope = answers.region.as_ref().map_or_else(|| "national".to_string(), |region| format!("regions/{region}"));
    if kind == NewKind::Region {
        return region(answers);
    }
    let folder = kind.kind().folder().unwrap_or_default();
    let mut text =
        Lines { kind: kind.kind(), wording: Wording::parse(&answers.language).unwrap_or_default(), text: String::new() };
    match kind {
        NewKind::Provider => provider(&mut text, answers),
        NewKind::Place => {
            text.field("name", &quoted(answers.get("title")));
            text.field("kind", answers.get("kind"));
            text.field("municipality", &quoted(answers.get("municipality")));
            text.field("address", &address(answers));
        }
        NewKind::Organisation => {
            text.field("name", &quoted(answers.get("title")));
            text.field("kind", answers.get("kind"));
            if answers.has("email") {
                text.field("contact", &format!("{{email: {}}}", quoted(answers.get("email"))));
            }
        }
        NewKind::News => {
            words(&mut text, answers);
            text.field("kind", if answers.has("kind") { answers.get("kind") } else { "news" });
            text.field("date", &answers.today.to_string());
            if answers.has("organisation") {
                text.field("author", answers.get("organisation"));
            }
        }
        NewKind::Event => {
            words(&mut text, answers);
            text.field("kind", if answers.has("kind") { answers.get("kind") } else { "clinic" });
            text.field("organisers", &format!("[{}]", answers.get("organisation")));
            text.field("place", answers.get("place"));
            text.field("times", &format!("\n  - {{start: {}, end: {}}}", answers.get("start"), answers.get("end")));
            text.field("cost", "free");
        }
        NewKind::Page => {
            words(&mut text, answers);
            text.field("section", "public");
        }
        NewKind::Region => {}
    }
    // Places and organisations have names, which are facts; the others begin with words in a language.
    let facts_alone = matches!(kind, NewKind::Place | NewKind::Organisation);
    let (ending, text) = if facts_alone {
        ("yaml".to_string(), text.text)
    } else {
        (format!("{}.md", answers.language), format!("---\n{}---\n{}\n", text.text, first_line(text.wording)))
    };
    vec![Draft { path: format!("{scope}/{folder}/{}.{ending}", answers.id), text }]
}

fn words(text: &mut Lines, answers: &Answers) {
    text.field("title", &quoted(answers.get("title")));
    text.field("summary", &quoted(answers.get("summary")));
}

fn provider(text: &mut Lines, answers: &Answers) {
    words(text, answers);
    text.field("organisation", answers.get("organisation"));
    text.field("topics", &format!("[{}]", answers.get("topics")));
    text.field("cost", "free");
    text.field("languages", &format!("[{}]", answers.language));
    let by_phone = answers.has("phone") && !answers.has("place");
    if let (true, Some(region)) = (by_phone, &answers.region) {
        text.field("coverage", &format!("{{kind: region, codes: [{region}]}}"));
    } else if by_phone {
        text.field("coverage", "{kind: nationwide}");
    }
    let hours = match answers.get("hours") {
        "" | "ask" => "ask".to_string(),
        rule => format!("\n      - {{what: {}, rule: {}}}", if by_phone { "phone" } else { "help" }, quoted(rule)),
    };
    let mut point = String::new();
    let mut line = |words: Option<&schema::Words>, line: &str| {
        if let Some(more) = words.map(|words| words.more(text.wording)).filter(|more| !more.is_empty()) {
            let _ = write!(point, "\n    # {more}");
        }
        let _ = write!(point, "\n    {line}");
    };
    let at = if by_phone { "{channel: phone}" } else { answers.get("place") };
    line(schema::words("Point", "at"), &format!("at: {at}"));
    line(None, if by_phone { "mode: phone" } else { "mode: drop_in" });
    let gap = if hours.starts_with('\n') { "" } else { " " };
    line(schema::words("WrittenRow", "rule"), &format!("hours:{gap}{hours}"));
    if answers.has("phone") {
        line(schema::words("WrittenPhone", "number"), &format!("phone: [{}]", quoted(answers.get("phone"))));
    }
    // The first line of the point begins the list.
    let point = point.replacen("\n    ", "\n  - ", usize::from(!point.starts_with("\n    #")));
    let point = match point.strip_prefix("\n    #") {
        Some(rest) => format!("\n  #{}", rest.replacen("\n    ", "\n  - ", 1)),
        None => point,
    };
    text.field("points", &point);
    text.field("verified", &format!("{{on: {}, by: {}}}", answers.today, answers.get("organisation")));
}

fn address(answers: &Answers) -> String {
    let part = |name: &str| answers.has(name).then(|| format!("{name}: {}", quoted(answers.get(name))));
    format!("{{{}}}", ["street", "postal_code", "post_office"].into_iter().filter_map(part).collect::<Vec<_>>().join(", "))
}

fn region(answers: &Answers) -> Vec<Draft> {
    let wording = Wording::parse(&answers.language).unwrap_or_default();
    let mut text = Lines { kind: Kind::Region, wording, text: String::new() };
    text.field("code", &quoted(answers.region_code.as_deref().unwrap_or_default()));
    text.field("languages", "[fi, sv, en]");
    text.field(
        "coordinator",
        &format!("{{organisation: {}, email: {}}}", answers.get("organisation"), quoted(answers.get("email"))),
    );
    text.field("report", &format!("{{email: {}}}", quoted(answers.get("email"))));
    text.field("site", &format!("{{base_url: {}}}", quoted(answers.get("base_url"))));
    let mut statement = Lines { kind: Kind::Statement, wording, text: String::new() };
    statement.field("organisation", answers.get("organisation"));
    statement.field("conformance", "partial");
    statement.field("method", "self");
    statement.field("prepared", &answers.today.to_string());
    statement.field("reviewed", &answers.today.to_string());
    statement.field("feedback", &format!("{{email: {}}}", quoted(answers.get("email"))));
    let path = |name: &str| format!("regions/{}/{name}.yaml", answers.id);
    vec![Draft { path: path("region"), text: text.text }, Draft { path: path("accessibility"), text: statement.text }]
}

/// Keys with a comment above each.
struct Lines {
    kind: Kind,
    wording: Wording,
    text: String,
}

impl Lines {
    fn field(&mut self, name: &str, value: &str) {
        if let Some(words) = schema::words(self.kind.type_name(), name) {
            let more = words.more(self.wording);
            let more = if more.is_empty() { String::new() } else { format!(": {more}") };
            let _ = writeln!(self.text, "# {}{more}", words.title(self.wording));
        }
        let gap = if value.starts_with('\n') { "" } else { " " };
        let _ = writeln!(self.text, "{name}:{gap}{value}");
    }
}

/// A text in double quotes: JSON's are YAML's.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn first_line(wording: Wording) -> &'static str {
    match wording {
        Wording::Finnish => "Kirjoita tähän, mitä lukijan on hyvä tietää.",
        Wording::Swedish => "Skriv här vad läsaren behöver veta.",
        Wording::English => "Write here what readers should know.",
    }
}
