//! What is wrong, where, and how to mend it, as values.
//!
//! In: findings of every stage. Out: a sorted list, and texts for people.
//! Absent on purpose: stopping the program, and the text of the files (a diagnostic holds [`Span`]s; the printer
//! looks the text up through [`Texts`]).

mod code;
mod github;
mod json;
mod nearest;
mod people;
mod place;
mod sarif;
mod short;
mod wording;

pub use code::{Code, codes};
pub use github::{render_github, render_github_summary};
pub use json::render_json;
pub use nearest::nearest;
pub use people::render_people;
pub use place::Place;
pub use sarif::render_sarif;
pub use short::render_short;
pub use wording::Wording;

/// A file of one reading of the sources; an index into them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A stretch of one file, in bytes, `start` included and `end` not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    /// The beginning of a file, for what is missing from it altogether.
    pub fn start_of(file: FileId) -> Self {
        Span { file, start: 0, end: 0 }
    }

    /// The part of this span that begins `from` bytes after its start and ends `to` bytes after it, kept inside it.
    pub fn part(self, from: usize, to: usize) -> Self {
        let length = (self.end - self.start) as usize;
        let from = from.min(length);
        let to = to.clamp(from, length);
        Span { file: self.file, start: self.start + from as u32, end: self.start + to as u32 }
    }
}

/// How much a diagnostic matters: an error stops publishing, a warning does so only under `--strict`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
    Info,
}

/// One finding. The message says what is wrong, in lower case and without a full stop; the help says how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where; `None` for what concerns no file (an option, a missing folder).
    pub primary: Option<Span>,
    pub severity: Severity,
    pub code: Code,
    pub message: String,
    /// A few words at the primary span, such as what was expected there.
    pub expected: String,
    /// Further places that belong to the finding, each with a few words.
    pub labels: Vec<(Span, String)>,
    pub notes: Vec<String>,
    pub help: Vec<String>,
}

impl Diagnostic {
    /// A finding of the severity that its code has by default.
    pub fn new(code: Code, primary: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Diagnostic {
            primary: primary.into(),
            severity: code.severity(),
            code,
            message: message.into(),
            expected: String::new(),
            labels: Vec::new(),
            notes: Vec::new(),
            help: Vec::new(),
        }
    }

    /// Says in a few words what should stand at the primary place.
    #[must_use]
    pub fn expected(mut self, text: impl Into<String>) -> Self {
        self.expected = text.into();
        self
    }

    #[must_use]
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push((span, text.into()));
        self
    }

    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Adds “did you mean” with the known word nearest to `wrong`, if one is near.
    #[must_use]
    pub fn suggest<'a>(self, wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(wrong, known) {
            Some(word) => self.help(format!("did you mean `{word}`?")),
            None => self,
        }
    }
}

/// All findings of a run so far.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    pub fn extend(&mut self, others: Diagnostics) {
        self.list.extend(others.list);
    }

    /// Turns warnings into errors, as `--strict` asks.
    pub fn make_strict(&mut self) {
        for diagnostic in &mut self.list {
            if diagnostic.severity == Severity::Warning {
                diagnostic.severity = Severity::Error;
            }
        }
    }

    /// Keeps the findings for which `keep` holds.
    pub fn retain(&mut self, keep: impl Fn(&Diagnostic) -> bool) {
        self.list.retain(keep);
    }

    /// Turns the errors for which `why` gives a note into warnings with that note.
    pub fn soften(&mut self, why: impl Fn(&Diagnostic) -> Option<String>) {
        for diagnostic in self.list.iter_mut().filter(|diagnostic| diagnostic.severity == Severity::Error) {
            if let Some(note) = why(diagnostic) {
                diagnostic.severity = Severity::Warning;
                diagnostic.notes.push(note);
            }
        }
    }

    /// Puts the findings into another language.
    pub fn word(&mut self, wording: Wording) {
        if wording != Wording::English {
            self.list = self.list.iter().map(|finding| wording.finding(finding)).collect();
        }
    }

    /// How many findings there are of every severity, repeats included.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// The findings by file and place, each once.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        self.sorted_where(|_| true)
    }

    /// As [`Diagnostics::sorted`], but only some of them.
    pub fn sorted_where(&self, wanted: impl Fn(&Diagnostic) -> bool) -> Vec<&Diagnostic> {
        let mut sorted: Vec<&Diagnostic> = self.list.iter().filter(|diagnostic| wanted(diagnostic)).collect();
        sorted.sort();
        sorted.dedup();
        sorted
    }
}

/// Gives a diagnostic's files their names and texts.
pub trait Texts {
    /// The path as shown to people: relative, with forward slashes.
    fn path(&self, file: FileId) -> &str;

    /// The file as it stands on disk.
    fn text(&self, file: FileId) -> &str;
}
