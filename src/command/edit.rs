//! `opaste fmt`, `opaste new` and `opaste translate`: files of entries, written for editors.

use std::path::Path;

use super::{Failure, Options, Outcome};
use crate::diagnostic::{Diagnostics, Severity};
use crate::edit::{self, Answers, Draft, Found, NewKind};
use crate::entry::{self, CanonicalForm, Locale};
use crate::site;
use crate::source::{self, Root, Roots, Sources};

/// What became of the files, by the path that people are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Formatted {
    pub changed: Vec<String>,
    /// They cannot be read, or hold something that has no canonical form.
    pub left: Vec<String>,
    pub files: usize,
}

/// Puts the files of entries into their canonical form, or only tells which are not in it. `below` limits it to some paths.
///
/// # Errors
/// When a folder cannot be read or a file cannot be written.
pub fn format(roots: &Roots, below: &[String], only_check: bool) -> Result<Formatted, Failure> {
    let sources = read(roots)?.0;
    let mut formatted = Formatted::default();
    for file in sources.of(Root::Content) {
        let wanted = below.is_empty() || below.iter().any(|path| Path::new(&file.shown).starts_with(path));
        let Some(form) = wanted.then(|| entry::canonical(&file.path, file.text())).flatten() else { continue };
        formatted.files += 1;
        match form {
            CanonicalForm::Canonical => {}
            CanonicalForm::Left => formatted.left.push(file.shown.clone()),
            CanonicalForm::Changed(text) => {
                if !only_check {
                    edit::replace(Path::new(&file.shown), file.text(), &text)
                        .map_err(|error| Failure(vec![error.to_string()]))?;
                }
                formatted.changed.push(file.shown.clone());
            }
        }
    }
    Ok(formatted)
}

/// Writes a new entry if the content can be compiled with it; gives the paths. The outcome has what is wrong with it otherwise.
///
/// # Errors
/// When a folder cannot be read, or a file exists already.
pub fn new(options: &Options, kind: NewKind, answers: &Answers) -> Result<(Outcome, Vec<String>), Failure> {
    let content = options.roots.content.last().ok_or_else(|| Failure(vec!["there is no folder of content".to_string()]))?;
    let (sources, _) = read(&options.roots)?;
    let mut answers = answers.clone();
    if kind == NewKind::Region {
        answers.region_code = region_code(&sources, &answers.id);
    }
    let drafts = edit::draft(kind, &answers);
    let path = |draft: &Draft| content.join(&draft.path);
    let shown = |draft: &Draft| path(draft).to_string_lossy().replace('\\', "/");
    if let Some(taken) = drafts.iter().find(|draft| sources.at(Root::Content, &draft.path).is_some()) {
        return Err(Failure(vec![format!("`{}` exists already and was left as it is", shown(taken))]));
    }
    let sources =
        drafts.iter().fold(sources, |sources, draft| sources.with_text(Root::Content, &draft.path, &shown(draft), &draft.text));
    let mut found = Diagnostics::default();
    let mut outcome = Outcome::default();
    match site::compile(sources, options.as_of, &mut found) {
        Ok(world) => outcome.sources = world.sources,
        Err(sources) => outcome.sources = sources,
    }
    // Mistakes elsewhere are not this entry's.
    let own: Vec<_> =
        drafts.iter().filter_map(|draft| outcome.sources.at(Root::Content, &draft.path)).map(|file| file.id).collect();
    let is_own = |finding: &crate::diagnostic::Diagnostic| finding.primary.is_some_and(|span| own.contains(&span.file));
    for finding in found.sorted().into_iter().filter(|finding| finding.severity == Severity::Error && is_own(finding)) {
        outcome.diagnostics.push(finding.clone());
    }
    if outcome.diagnostics.has_errors() {
        return Ok((outcome, Vec::new()));
    }
    for draft in &drafts {
        edit::create(&path(draft), &draft.text).map_err(|error| Failure(vec![error.to_string()]))?;
    }
    Ok((outcome, drafts.iter().map(shown).collect()))
}

/// The code of a region by its folder's name.
fn region_code(sources: &Sources, id: &str) -> Option<String> {
    let table = sources.at(Root::Content, "geography/regions.csv")?.text();
    let mut lines = table.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let header = lines.next()?;
    let column = |name: &str| header.iter().position(|cell| *cell == name);
    let (slug, code) = (column("slug")?, column("code")?);
    lines.find(|row| row.get(slug) == Some(&id)).and_then(|row| row.get(code).map(|code| (*code).to_string()))
}

/// Makes the file of a translation to fill in and writes it.
///
/// # Errors
/// When a folder cannot be read, or the file exists already.
pub fn translate(roots: &Roots, stem: &str, to: Locale) -> Result<Found, Failure> {
    let (sources, mut diagnostics) = read(roots)?;
    let entries = entry::read(&sources, &mut diagnostics);
    let from: Vec<Locale> = entries.portal.iter().flat_map(|portal| &portal.languages).map(|language| language.value).collect();
    let found = edit::to_translate(&entries, &sources, stem, to, &from);
    if let Found::ToFill(draft) = &found {
        edit::create(Path::new(&draft.path), &draft.text).map_err(|error| Failure(vec![error.to_string()]))?;
    }
    Ok(found)
}

/// Reads the content alone: themes and texts of the interface have no part in it.
fn read(roots: &Roots) -> Result<(Sources, Diagnostics), Failure> {
    let mut diagnostics = Diagnostics::default();
    let content = Roots { content: roots.content.clone(), ..Roots::default() };
    let sources = source::read(&content, &mut diagnostics).map_err(|error| Failure(vec![error.to_string()]))?;
    Ok((sources, diagnostics))
}
