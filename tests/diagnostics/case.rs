//! A case: a small good site, and the files that one case lays over it.
//!
//! In: `tests/fixtures/minimal/` and `tests/diagnostics/<name>.txt`. Out: the findings, as people see them.
//!
//! A case's text is: lines of `# prose` and of settings (`as_of: 2026-11-22`, `edition: lappi`); then files, each after a line
//! `--- content/…` (or `--- content/… (removed)`); then `=== expected` and the exact output. `UPDATE_EXPECTED=1 cargo test`
//! writes the output down, to be read before it is committed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use opaste::catalog::{self, Catalog};
use opaste::diagnostic::{Code, Diagnostics, FileId, Severity, render_people};
use opaste::edition::{self, Overrides};
use opaste::entry::{self, Locale};
use opaste::language::{self, Languages, LocaleFile, Settings};
use opaste::site;
use opaste::source::{Content, Root, SourceFile, Sources};
use opaste::theme;

const EXPECTED: &str = "=== expected\n";
/// The day of every case that names no other.
const TODAY: &str = "2026-11-22";

/// Paths and texts of a site: `content/portal.yaml`, `locales/fi/paths.ftl` …
pub type Files = BTreeMap<String, String>;

pub struct Case {
    pub name: String,
    path: PathBuf,
    /// Everything before the expected output, as it stands in the file.
    input: String,
    pub prose: String,
    pub as_of: Date,
    /// An edition that is asked for by name, as on the command line.
    edition: Option<String>,
    /// The good site with the case's files over it.
    pub files: Files,
    pub expected: String,
}

/// What compiling gives.
pub struct Compiled {
    pub sources: Sources,
    pub diagnostics: Diagnostics,
}

/// Every case, by name.
pub fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let entries = fs::read_dir(&folder).expect("the folder of cases").map(|entry| entry.expect("a file").path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|ending| ending == "txt")).collect();
    paths.sort();
    let base = base();
    paths.into_iter().map(|path| Case::read(path, &base)).collect()
}

/// The good site.
pub fn base() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/minimal");
    let mut files = Files::new();
    for entry in walkdir::WalkDir::new(&folder) {
        let entry = entry.expect("a readable fixture");
        if entry.file_type().is_file() {
            let below = entry.path().strip_prefix(&folder).expect("a path below the folder");
            let path = below.to_str().expect("a UTF-8 path").replace('\\', "/");
            files.insert(path, fs::read_to_string(entry.path()).expect("a UTF-8 fixture"));
        }
    }
    files
}

impl Case {
    fn read(path: PathBuf, base: &Files) -> Case {
        let text = fs::read_to_string(&path).expect("a UTF-8 case");
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_string();
        let (input, expected) = text.split_once(EXPECTED).unwrap_or((&text, ""));
        let (head, rest) = input.split_at(input.find("--- ").unwrap_or(input.len()));
        let setting = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).map(str::to_string);
        let mut case = Case {
            prose: head.lines().filter_map(|line| line.strip_prefix('#')).map(str::trim).collect::<Vec<_>>().join(" "),
            as_of: setting("as_of").as_deref().unwrap_or(TODAY).parse().expect("a date"),
            edition: setting("edition"),
            files: base.clone(),
            expected: expected.to_string(),
            input: input.to_string(),
            path,
            name,
        };
        case.lay_over(rest);
        case
    }

    fn lay_over(&mut self, texts: &str) {
        let mut path = String::new();
        for line in texts.split_inclusive('\n') {
            let header = line.strip_prefix("--- ").map(str::trim).filter(|path| path.contains('/'));
            match header.map(|header| (header, header.strip_suffix(" (removed)"))) {
                Some((_, Some(removed))) => {
                    assert!(self.files.remove(removed).is_some(), "{}: nothing to remove at {removed}", self.name);
                }
                Some((header, None)) => {
                    path = header.to_string();
                    self.files.insert(path.clone(), String::new());
                }
                None => self.files.get_mut(&path).expect("a file's header first").push_str(line),
            }
        }
    }

    pub fn compile(&self) -> Compiled {
        let mut compiled = compile(&self.files, self.as_of);
        if let (Some(name), Some(catalog)) = (&self.edition, &compiled.1) {
            edition::named(name, catalog, &mut compiled.0.diagnostics);
        }
        compiled.0.about(&self.name)
    }

    /// Writes the output into the case's file.
    pub fn update(&self, output: &str) {
        fs::write(&self.path, format!("{}{EXPECTED}{output}", self.input)).expect("a writable case");
    }
}

/// Compiles a site from texts alone: entries, catalog, languages, texts, every edition's plan, and themes if there are any.
pub fn compile(files: &Files, as_of: Date) -> (Compiled, Option<Catalog>) {
    compile_list(source_files(files), as_of)
}

/// As [`compile`], from files in any order.
pub fn compile_list(files: Vec<SourceFile>, as_of: Date) -> (Compiled, Option<Catalog>) {
    let sources = Sources::new(files);
    let mut diagnostics = Diagnostics::default();
    let entries = entry::read(&sources, &mut diagnostics);
    let languages = languages(&sources, &entries, &mut diagnostics);
    let catalog = catalog::build(entries, &sources, as_of, &mut diagnostics);
    if let Some(catalog) = &catalog {
        site::check_texts(catalog, &mut diagnostics);
        for id in edition::all(catalog) {
            let edition = edition::build(&id, catalog, &languages, &Overrides::default(), &mut diagnostics);
            if let Some(edition) = &edition {
                site::check_programs(edition, &sources, &mut diagnostics);
            }
            if let (Some(edition), Some(_)) = (edition, sources.of(Root::Themes).next()) {
                theme::load(&sources, &edition.theme, &|_| {}, &mut diagnostics);
            }
        }
    }
    (Compiled { sources, diagnostics }, catalog)
}

pub fn source_files(files: &Files) -> Vec<SourceFile> {
    let file = |(shown, text): (&String, &String)| {
        let (root, path) = shown.split_once('/').expect("a path below a root");
        let root = match root {
            "content" => Root::Content,
            "locales" => Root::Locales,
            "themes" => Root::Themes,
            other => panic!("a case has no root `{other}`"),
        };
        let content = Content::Text(text.as_str().into());
        SourceFile { id: FileId(0), root, layer: 0, path: path.to_string(), shown: shown.clone(), content }
    };
    files.iter().map(file).collect()
}

fn languages(sources: &Sources, entries: &entry::Entries, diagnostics: &mut Diagnostics) -> Languages {
    let messages = sources.of(Root::Locales).filter(|file| file.path.ends_with(".ftl"));
    let files: Vec<LocaleFile> = messages
        .filter_map(|file| {
            Some(LocaleFile { locale: Locale::parse(file.path.split('/').next()?)?, file: file.id, layer: 0, text: file.text() })
        })
        .collect();
    let settings = entries.portal.as_ref().map_or_else(Settings::default, |portal| Settings {
        fallbacks: portal.fallbacks.clone().unwrap_or_default().0,
        complete: portal.parity.iter().map(|language| language.value).collect(),
    });
    language::load(&files, &settings, diagnostics)
}

impl Compiled {
    /// All findings as people see them without colour, a blank line between two.
    /// Without what merely informs, unless the case is about it: the entries of cases are as short as can be.
    pub fn about(mut self, case: &str) -> Self {
        let tells = |code: Code| code.severity() != Severity::Info || code.name() == case;
        self.diagnostics.retain(|found| tells(found.code));
        self
    }

    pub fn output(&self) -> String {
        let shown = |diagnostic| format!("{}\n", render_people(diagnostic, &self.sources, false));
        self.diagnostics.sorted().into_iter().map(shown).collect::<Vec<_>>().join("\n")
    }
}
