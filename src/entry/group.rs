//! Files → groups that share a stem: which kind of entry each is, and where it belongs.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::fields::suggest_language;
use super::locale::Locale;
use super::search_words;
use super::translation::Words;
use super::value::Id;
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, codes};
use crate::entry::{Event, Helpline, MunicipalityText, News, Organisation, Page, Place, Portal, Provider, Region, Statement};
use crate::source::{Root, SourceFile, Sources};

/// Whether an entry belongs to the whole country or to one region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    National,
    Region(Id<Region>),
}

/// What the files of a group describe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Portal,
    Region,
    Statement,
    Provider,
    Place,
    Organisation,
    Helpline,
    News,
    Event,
    Page,
    Municipality,
}

impl Kind {
    /// Every kind, those that editors write most first.
    pub const ALL: [Kind; 11] = [
        Kind::Provider,
        Kind::Place,
        Kind::Organisation,
        Kind::Helpline,
        Kind::News,
        Kind::Event,
        Kind::Page,
        Kind::Municipality,
        Kind::Region,
        Kind::Statement,
        Kind::Portal,
    ];

    /// The folder of its entries, if it has one.
    pub fn folder(self) -> Option<&'static str> {
        FOLDERS.iter().find(|(_, kind)| *kind == self).map(|(folder, _)| *folder)
    }

    /// The kind as its type is called.
    pub fn type_name(self) -> &'static str {
        match self {
            Kind::Portal => Portal::NAME,
            Kind::Region => Region::NAME,
            Kind::Statement => Statement::NAME,
            Kind::Provider => Provider::NAME,
            Kind::Place => Place::NAME,
            Kind::Organisation => Organisation::NAME,
            Kind::Helpline => Helpline::NAME,
            Kind::News => News::NAME,
            Kind::Event => Event::NAME,
            Kind::Page => Page::NAME,
            Kind::Municipality => MunicipalityText::NAME,
        }
    }

    /// The kind in messages.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Portal => "portal",
            Kind::Region => "region",
            Kind::Statement => "accessibility statement",
            Kind::Provider => "provider",
            Kind::Place => "place",
            Kind::Organisation => "organisation",
            Kind::Helpline => "helpline",
            Kind::News => "news item",
            Kind::Event => "event",
            Kind::Page => "page",
            Kind::Municipality => "municipality",
        }
    }
}

/// The folder of each kind of entry.
const FOLDERS: [(&str, Kind); 8] = [
    ("providers", Kind::Provider),
    ("places", Kind::Place),
    ("organisations", Kind::Organisation),
    ("helplines", Kind::Helpline),
    ("news", Kind::News),
    ("events", Kind::Event),
    ("pages", Kind::Page),
    ("municipalities", Kind::Municipality),
];

/// Folders that hold data, not entries.
const DATA_FOLDERS: [&str; 3] = ["vocabulary", "geography", "calendar"];

/// Where a group stands: scope, kind, the folder, the stem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GroupKey {
    pub scope: Scope,
    pub kind: Kind,
    folder: String,
    pub stem: String,
}

/// The files of one entry, by path.
#[derive(Clone, Debug, Default)]
pub struct Group {
    pub files: Vec<(FileId, Form)>,
}

/// A file with the group that it belongs to.
type Member = (GroupKey, (FileId, Form));

/// What a file of an entry holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Yaml,
    /// Markdown with front matter, in one language.
    Markdown(Locale),
}

/// Sorts the content files into groups, by key; files that can belong to none are reported.
pub fn group(sources: &Sources, languages: &BTreeSet<Locale>, diagnostics: &mut Diagnostics) -> Vec<(GroupKey, Group)> {
    let files: Vec<&SourceFile> = sources.of(Root::Content).collect();
    let placed: Vec<Result<Member, Diagnostic>> = files.into_par_iter().filter_map(|file| placed(file, languages)).collect();
    let mut members = Vec::with_capacity(placed.len());
    for placed in placed {
        match placed {
            Ok(member) => members.push(member),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    // Stable: the files of a group stay in order of their paths.
    members.par_sort_by(|left, right| left.0.cmp(&right.0));
    let mut groups: Vec<(GroupKey, Group)> = Vec::new();
    for (key, member) in members {
        match groups.last_mut() {
            Some((last, group)) if *last == key => group.files.push(member),
            _ => groups.push((key, Group { files: vec![member] })),
        }
    }
    groups
}

/// A content file with its group; `None` for a file that is no entry's.
fn placed(file: &SourceFile, languages: &BTreeSet<Locale>) -> Option<Result<Member, Diagnostic>> {
    let name = entry_file(&file.path)?;
    let key_and_form = place(file.id, &file.path).and_then(|(scope, kind, folder)| {
        let (stem, form) = name_parts(file, name, kind, languages)?;
        Ok((GroupKey { scope, kind, folder, stem }, (file.id, form)))
    });
    Some(key_and_form)
}

/// The kind of entry whose file stands at a path below the content, if one does.
pub fn kind_of(path: &str) -> Option<Kind> {
    entry_file(path)?;
    place(FileId(0), path).ok().map(|(_, kind, _)| kind)
}

/// The name of the file at a path below the content, if it can be an entry's. Other files beside entries are pictures and
/// attachments, named by the entries themselves.
fn entry_file(path: &str) -> Option<&str> {
    let name = path.rsplit('/').next()?;
    let is_data = path.split_once('/').is_some_and(|(first, _)| DATA_FOLDERS.contains(&first));
    let ends_well = [".yaml", ".yml", ".md"].iter().any(|ending| name.ends_with(ending));
    (ends_well && !is_data && name != "README.md" && name != search_words::FILE).then_some(name)
}

/// The scope, kind and folder that a path says.
fn place(file: FileId, path: &str) -> Result<(Scope, Kind, String), Diagnostic> {
    let parts: Vec<&str> = path.split('/').collect();
    let misplaced = |message: String| Diagnostic::new(codes::MISPLACED_FILE, Span::start_of(file), message);
    let (scope, rest) = match parts[..] {
        [name] if name.starts_with("portal.") => return Ok((Scope::National, Kind::Portal, String::new())),
        ["national", ref rest @ ..] => (Scope::National, rest),
        ["regions", region, ref rest @ ..] => match Id::parse(region) {
            Some(id) => (Scope::Region(id), rest),
            None => return Err(misplaced(format!("`{region}` cannot be the name of a region's folder"))),
        },
        _ => {
            return Err(misplaced("no entry can stand here".to_string())
                .help("entries stand under `national/` or `regions/<region>/`, in the folder of their kind"));
        }
    };
    match rest {
        [name] if name.starts_with("accessibility.") => Ok((scope, Kind::Statement, String::new())),
        [name] if name.starts_with("region.") && scope != Scope::National => Ok((scope, Kind::Region, String::new())),
        [folder, between @ .., _] => match FOLDERS.iter().find(|(name, _)| name == folder) {
            Some((_, kind)) => Ok((scope, *kind, between.join("/"))),
            None => Err(misplaced(format!("`{folder}` is not a folder of entries"))
                .suggest(folder, FOLDERS.iter().map(|(name, _)| *name))
                .note(format!("folders: {}", FOLDERS.map(|(name, _)| format!("`{name}`")).join(", ")))),
        },
        _ => {
            Err(misplaced("no entry can stand here".to_string())
                .help("put the file in the folder of its kind, such as `providers/`"))
        }
    }
}

/// The stem and form that a file name says.
fn name_parts(file: &SourceFile, name: &str, kind: Kind, languages: &BTreeSet<Locale>) -> Result<(String, Form), Diagnostic> {
    // Only pages have forms in easy language.
    let is_easy = |locale: &Locale| kind == Kind::Page && locale.plain().is_some_and(|plain| languages.contains(&plain));
    let misplaced = |message: String| Diagnostic::new(codes::MISPLACED_FILE, Span::start_of(file.id), message);
    let parts: Vec<&str> = name.split('.').collect();
    match parts[..] {
        [stem, "yaml" | "yml"] => Ok((stem.to_string(), Form::Yaml)),
        [stem, language, "md"] => {
            match Locale::parse(language).filter(|locale| languages.is_empty() || languages.contains(locale) || is_easy(locale)) {
                Some(locale) => Ok((stem.to_string(), Form::Markdown(locale))),
                None => {
                    let message = format!("unknown language `{language}` in the file's name");
                    let diagnostic = Diagnostic::new(codes::UNKNOWN_LANGUAGE, Span::start_of(file.id), message);
                    Err(suggest_language(diagnostic, language, languages)
                        .help(format!("a language file is named such as `{stem}.fi.md`")))
                }
            }
        }
        [stem, "md"] => Err(misplaced(format!("the name `{name}` does not say the language"))
            .help(format!("name it `{stem}.fi.md` if it is in Finnish"))),
        _ => Err(misplaced(format!("`{name}` is not the name of an entry's file"))
            .help("an entry's files are `<id>.yaml` and `<id>.<language>.md`")),
    }
}
