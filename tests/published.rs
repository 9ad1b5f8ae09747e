//! The repository's own portal, compiled and published: what every edition must hold true.

#![expect(clippy::disallowed_methods, reason = "the test looks at what was published")]

mod support {
    pub mod pages;
}

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use opaste::command::{self, Options, Outcome, Progress, Which};
use opaste::diagnostic::Diagnostics;
use opaste::edition::{self, EditionId, Overrides};
use opaste::site::{self, Site, World};
use opaste::source::{self, Roots};
use support::pages::Page;

const BASE: &str = "https://portal.example.org/sub";

struct Silent;

impl Progress for Silent {
    fn stage(&self, _: &str, _: usize) {}
    fn step(&self) {}
}

fn roots() -> Roots {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    Roots {
        content: vec![here.join("content")],
        themes: vec![here.join("themes")],
        locales: vec![here.join("locales")],
        carried: false,
    }
}

fn options(which: Which, out: &Path) -> Options {
    let as_of = "2026-11-22".parse().expect("a date");
    Options {
        roots: roots(),
        which,
        out: out.to_path_buf(),
        base_url: Some(BASE.to_string()),
        preview: None,
        precompress: false,
        as_of,
        strict: false,
    }
}

fn build(options: &Options) -> Outcome {
    command::build(options, &Silent).unwrap_or_else(|failure| panic!("{failure}"))
}

fn world() -> Arc<World> {
    let mut diagnostics = Diagnostics::default();
    let sources = source::read(&roots(), &mut diagnostics).expect("readable folders");
    let as_of = "2026-11-22".parse().expect("a date");
    let world = site::compile(sources, as_of, &mut diagnostics).unwrap_or_else(|_| panic!("no portal"));
    assert!(!diagnostics.has_errors(), "{:?}", diagnostics.sorted());
    Arc::new(world)
}

fn ready(id: &EditionId, world: &Arc<World>) -> Site {
    let mut diagnostics = Diagnostics::default();
    let site = site::prepare(id, world, &Overrides::default(), &mut diagnostics);
    site.unwrap_or_else(|| panic!("{:?}", diagnostics.sorted()))
}

/// All editions are published from one reading, and every link, anchor, picture and language twin in them resolves.
#[test]
fn every_link_of_every_edition_resolves() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = folder.path().join("public");
    let outcome = build(&options(Which::All, &out));
    assert_eq!(outcome.summary.editions, 20);
    let pages = read_pages(&out);
    let files: BTreeSet<String> = pages.keys().cloned().chain(other_files(&out)).collect();
    let mut broken = Vec::new();
    for (path, page) in &pages {
        for link in &page.links {
            if let Err(why) = resolve(link, path, &pages, &files) {
                broken.push(format!("{path}: {link}: {why}"));
            }
        }
        for (language, twin) in &page.alternates {
            let Some(file) = file_of(twin, &files) else {
                broken.push(format!("{path}: hreflang {language} {twin}: no such page"));
                continue;
            };
            // Twins name each other, or search engines ignore both (a page in a borrowed language names no one).
            let back = &pages[&file].alternates;
            // The choice of language at the root is nobody's twin: it is where `x-default` may lead.
            if language != "x-default"
                && path.matches('/').count() > 1
                && back.iter().all(|(_, href)| file_of(href, &files).as_ref() != Some(path))
                && page.is_own_language()
            {
                broken.push(format!("{path}: hreflang {language} {twin}: does not lead back"));
            }
        }
    }
    assert!(broken.is_empty(), "{} broken of {} pages\n{}", broken.len(), pages.len(), broken[..broken.len().min(40)].join("\n"));
    assert!(pages.len() > 5_000, "only {} pages", pages.len());
}

fn resolve(link: &str, from: &str, pages: &BTreeMap<String, Page>, files: &BTreeSet<String>) -> Result<(), String> {
    let (address, fragment) = link.split_once('#').map_or((link, None), |(address, fragment)| (address, Some(fragment)));
    let outside = ["http://", "https://", "mailto:", "tel:", "sms:", "geo:", "data:"];
    if !address.starts_with(BASE) && outside.iter().any(|scheme| address.starts_with(scheme)) {
        return Ok(());
    }
    let file = if address.is_empty() { Some(from.to_string()) } else { file_of(address, files) };
    let file = file.ok_or("no such file")?;
    match fragment {
        Some(id) if !id.is_empty() && !pages.get(&file).is_some_and(|page| page.ids.contains(id)) => {
            Err(format!("no such anchor in {file}"))
        }
        _ => Ok(()),
    }
}

/// The file that a host would answer with.
fn file_of(address: &str, files: &BTreeSet<String>) -> Option<String> {
    let path = address.strip_prefix(BASE).or_else(|| address.strip_prefix("/sub"))?.trim_start_matches('/');
    let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_string() };
    files.contains(&file).then_some(file)
}

fn read_pages(out: &Path) -> BTreeMap<String, Page> {
    let html = all_files(out).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "html"));
    html.map(|path| (below(&path, out), Page::read(&fs::read_to_string(&path).expect("a readable page")))).collect()
}

fn other_files(out: &Path) -> Vec<String> {
    all_files(out).iter().map(|path| below(path, out)).filter(|path| !path.ends_with(".html")).collect()
}

fn below(path: &Path, folder: &Path) -> String {
    path.strip_prefix(folder).expect("inside").to_string_lossy().into_owned()
}

fn all_files(folder: &Path) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("a readable folder"));
    walk.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

/// One thread and many give the same tree, and so does a second compilation.
#[test]
fn equal_inputs_give_equal_bytes() {
    use rayon::prelude::*;
    let made = |threads: usize| -> BTreeMap<String, Vec<u8>> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        pool.install(|| {
            let world = world();
            let site = ready(&EditionId::National, &world);
            let bytes = |path: &&str| (path.to_string(), site.make(path).unwrap_or_else(|error| panic!("{error}")));
            site.paths().par_iter().map(bytes).collect()
        })
    };
    let (single, many) = (made(1), made(4));
    assert_eq!(single.len(), many.len());
    for (path, bytes) in &single {
        assert!(many[path] == *bytes, "`{path}` differs");
    }
}

/// A municipality without a provider of its own still leads somewhere, in every language.
#[test]
fn a_municipality_without_a_provider_leads_somewhere() {
    let world = world();
    let site = ready(&EditionId::National, &world);
    let without: Vec<_> = site.edition.municipalities.iter().filter(|code| !world.catalog.serving(**code).has_local()).collect();
    assert!(!without.is_empty(), "the sample content should leave some municipality without a provider");
    for code in &without {
        for locale in &site.edition.languages {
            let folder =
                site.edition.plan.folder(&edition::PageKey::Municipality(**code), *locale).expect("a page in every language");
            let html = String::from_utf8(site.make(&format!("{folder}index.html")).expect("a page")).expect("text");
            let page = Page::read(&html);
            let help = &page.links.iter().filter(|link| link.starts_with("tel:")).count();
            assert!(*help > 0, "{folder} has no number to call");
            let providers = site.edition.providers.iter().filter(|id| {
                let key = edition::PageKey::Provider((*id).clone());
                let address = site.edition.plan.folder(&key, *locale).map(|folder| site.edition.base.path_of(folder));
                address.is_some_and(|address| page.links.contains(&address))
            });
            assert!(providers.count() >= 3, "{folder} leads to fewer than three providers");
        }
    }
}

/// A mistake publishes nothing: the site that stood there stands there still.
#[test]
fn a_mistake_leaves_the_published_site_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = folder.path().join("public");
    build(&options(Which::Named("kainuu".to_string()), &out));
    let before: BTreeMap<_, _> =
        all_files(&out).into_iter().map(|path| (below(&path, &out), fs::read(&path).expect("a file"))).collect();
    let overlay = folder.path().join("overlay");
    let wrong = overlay.join("regions/kainuu/providers/uusi-digipiste.fi.md");
    fs::create_dir_all(wrong.parent().expect("a parent")).expect("a folder");
    fs::write(&wrong, "---\ntitle: Uusi\ntopic: [maps]\n---\n").expect("a file");
    let mut broken = options(Which::Named("kainuu".to_string()), &out);
    broken.roots.content.push(overlay);
    let outcome = build(&broken);
    assert!(outcome.diagnostics.has_errors() && outcome.published.is_none());
    let after: BTreeMap<_, _> =
        all_files(&out).into_iter().map(|path| (below(&path, &out), fs::read(&path).expect("a file"))).collect();
    assert!(before == after);
}
