//! Where everything comes from: which folder each entry, template, asset and text stands in, and what it hides.
//!
//! In: a compiled world and one edition made ready. Out: plain data that serialises, and the same as text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde::Serialize;

use super::{Site, World};
use crate::diagnostic::{Diagnostics, Span, Texts, codes};
use crate::entry::{Entry, Id, Text};
use crate::source::{Root, SourceFile, Sources};

/// Everything about one edition's layers.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Layers {
    pub edition: String,
    /// The folders that were read, the lowest first.
    pub folders: Vec<Folder>,
    /// Files of content that stand over others of the same path.
    pub overrides: Vec<Covered>,
    /// Entries of the edition, by kind and id.
    pub entries: Vec<Origin>,
    pub hidden: Vec<Choice>,
    pub pinned: Vec<Choice>,
    /// National pages for which pages of the region stand.
    pub replaced: Vec<Choice>,
    /// Two things that claim one id, fact or address.
    pub conflicts: Vec<String>,
    pub theme: ThemeLayers,
    /// Interface texts that stand over others of the same key.
    pub texts: Vec<Covered>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Folder {
    pub kind: &'static str,
    pub folder: String,
    pub files: usize,
}

/// Something that stands, and what lies below it.
#[derive(Clone, Debug, Serialize)]
pub struct Covered {
    pub name: String,
    pub from: String,
    pub hides: Vec<String>,
}

/// An entry, and the folders that its files are in.
#[derive(Clone, Debug, Serialize)]
pub struct Origin {
    pub kind: &'static str,
    pub id: String,
    pub from: Vec<String>,
}

/// What an edition says of an entry, why, and where it says so.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    pub kind: &'static str,
    pub id: String,
    pub reason: BTreeMap<String, String>,
    pub said_in: String,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct ThemeLayers {
    /// The theme, then those that it extends.
    pub chain: Vec<String>,
    pub templates: Vec<Covered>,
    pub assets: Vec<Covered>,
}

/// The layers of an edition.
pub fn layers(site: &Site, diagnostics: &Diagnostics) -> Layers {
    let (world, edition) = (&site.world, &site.edition);
    let sources = &world.sources;
    let region = edition.id.region().and_then(|region| world.catalog.regions.get(region));
    let said_in = |span: Span| sources.path(span.file).to_string();
    let mut hidden = Vec::new();
    let mut pinned = Vec::new();
    for hide in region.iter().flat_map(|region| &region.hide) {
        let id = &hide.id;
        hidden.push(Choice {
            kind: hide.kind.code(),
            id: id.value.clone(),
            reason: reason(&hide.reason),
            said_in: said_in(id.span),
        });
    }
    for pin in region.iter().flat_map(|region| &region.pinned) {
        let why = pin.reason.as_ref().map(reason).unwrap_or_default();
        pinned.push(Choice { kind: "provider", id: pin.id.value.to_string(), reason: why, said_in: said_in(pin.id.span) });
    }
    let replaced = edition.replaced.iter().map(|(national, own)| Choice {
        kind: "page",
        id: national.to_string(),
        reason: BTreeMap::new(),
        said_in: world.catalog.pages.get(own).map(|page| said_in(page.span)).unwrap_or_default(),
    });
    let conflicting = [codes::DUPLICATE_ID, codes::DUPLICATE_FACT, codes::DUPLICATE_ADDRESS];
    let conflicts = diagnostics.sorted().into_iter().filter(|found| conflicting.contains(&found.code));
    Layers {
        edition: edition.id.name().to_string(),
        folders: folders(sources),
        overrides: covered(sources, Root::Content, &|file| Some(file.path.clone())),
        entries: entries(site),
        hidden,
        pinned,
        replaced: replaced.collect(),
        conflicts: conflicts.map(|found| found.message.clone()).collect(),
        theme: theme(site),
        texts: texts(world),
    }
}

fn reason(text: &Text) -> BTreeMap<String, String> {
    text.iter().map(|(locale, text)| (locale.to_string(), text.value.clone())).collect()
}

fn folders(sources: &Sources) -> Vec<Folder> {
    let mut counts: BTreeMap<(Root, usize, &str), usize> = BTreeMap::new();
    for root in [Root::Content, Root::Themes, Root::Locales] {
        for file in sources.layers_of(root) {
            *counts.entry((root, file.layer, file.folder())).or_default() += 1;
        }
    }
    let folder = |((root, _, folder), files): ((Root, usize, &str), usize)| Folder {
        kind: root.name(),
        folder: folder.to_string(),
        files,
    };
    counts.into_iter().map(folder).collect()
}

/// The files that stand over others of one name; `name_of` says which files compete.
fn covered(sources: &Sources, root: Root, name_of: &dyn Fn(&SourceFile) -> Option<String>) -> Vec<Covered> {
    let mut by_name: BTreeMap<String, Vec<&SourceFile>> = BTreeMap::new();
    for file in sources.layers_of(root) {
        by_name.entry(name_of(file).unwrap_or_default()).or_default().push(file);
    }
    by_name.remove("");
    let several = by_name.into_iter().filter(|(_, files)| files.len() > 1);
    several
        .filter_map(|(name, files)| {
            let (top, below) = files.split_last()?;
            let hides = below.iter().rev().map(|file| file.folder().to_string()).collect();
            Some(Covered { name, from: top.folder().to_string(), hides })
        })
        .collect()
}

/// The folders of each entry's files: those in one folder of a root that share a stem.
fn entries(site: &Site) -> Vec<Origin> {
    let (catalog, edition, sources) = (&site.world.catalog, &site.edition, &site.world.sources);
    let mut groups: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in sources.of(Root::Content) {
        groups.entry(stem(&file.path)).or_default().insert(file.folder());
    }
    let mut origins = Vec::new();
    let mut add = |kind: &'static str, id: &str, span: Span| {
        let path = stem(&sources.file(span.file).path);
        // What is written inside another entry has no file of its own.
        if path.rsplit('/').next() == Some(id) {
            let from = groups.get(path).into_iter().flatten().map(|folder| (*folder).to_string()).collect();
            origins.push(Origin { kind, id: id.to_string(), from });
        }
    };
    fn of<'e, F: 'e>(
        kind: &'static str,
        entries: impl Iterator<Item = (&'e Id<F>, &'e Entry<F>)>,
        add: &mut dyn FnMut(&'static str, &str, Span),
    ) {
        entries.for_each(|(id, entry)| add(kind, id.as_str(), entry.span));
    }
    let events = edition.events.iter().filter_map(|id| Some((id, &catalog.events.get(id)?.entry)));
    of("event", events, &mut add);
    let helplines = edition.helplines.iter().filter_map(|id| Some((id, &catalog.helplines.get(id)?.entry)));
    of("helpline", helplines, &mut add);
    of("news", edition.news.iter().filter_map(|id| Some((id, catalog.news.get(id)?))), &mut add);
    of("organisation", edition.organisations.iter().filter_map(|id| Some((id, catalog.organisations.get(id)?))), &mut add);
    of("page", edition.pages.iter().filter_map(|id| Some((id, catalog.pages.get(id)?))), &mut add);
    let providers = edition.providers.iter().filter_map(|id| Some((id, &catalog.providers.get(id)?.entry)));
    of("provider", providers, &mut add);
    origins.sort_by(|one, other| (one.kind, &one.id).cmp(&(other.kind, &other.id)));
    origins
}

/// A path up to the first full stop of its name: `national/news/a.fi.md` → `national/news/a`.
fn stem(path: &str) -> &str {
    let name = path.rfind('/').map_or(0, |slash| slash + 1);
    path[name..].find('.').map_or(path, |stop| &path[..name + stop])
}

fn theme(site: &Site) -> ThemeLayers {
    let sources = &site.world.sources;
    let chain: Vec<String> = site.theme.chain().to_vec();
    let of = |folder: &'static str| -> Vec<Covered> {
        let mut by_path: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        // The theme asked for comes first, and of one theme the topmost folder.
        for theme in &chain {
            let start = format!("{theme}/{folder}/");
            let mut files: Vec<&SourceFile> = sources.layers_of(Root::Themes).collect();
            files.reverse();
            for file in files {
                let Some(path) = file.path.strip_prefix(&start) else { continue };
                by_path.entry(path).or_default().push(format!("{}/{theme}", file.folder()));
            }
        }
        let covered = |(path, mut places): (&str, Vec<String>)| {
            let from = places.remove(0);
            Covered { name: path.to_string(), from, hides: places }
        };
        by_path.into_iter().map(covered).collect()
    };
    ThemeLayers { templates: of("templates"), assets: of("assets"), chain: chain.clone() }
}

fn texts(world: &World) -> Vec<Covered> {
    let place = |span: &Span| world.sources.path(span.file).to_string();
    let mut by_key: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for (locale, key, upper, lower) in world.languages.covered() {
        let covered = by_key.entry(format!("{locale} {key}")).or_insert_with(|| (place(upper), Vec::new()));
        covered.1.push(place(lower));
    }
    // A file that hides another of its name does so as a whole, so only single texts stand here.
    let covered = |(name, (from, hides)): (String, (String, Vec<String>))| Covered { name, from, hides };
    by_key.into_iter().map(covered).collect()
}

impl Layers {
    /// For a terminal: what is out of the ordinary, and counts of the rest.
    pub fn to_text(&self) -> String {
        let mut text = format!("edition {}\n", self.edition);
        let mut section = |title: &str, lines: Vec<String>| {
            if !lines.is_empty() {
                let _ = write!(text, "\n{title}\n");
                lines.iter().for_each(|line| {
                    let _ = writeln!(text, "  {line}");
                });
            }
        };
        let covered = |covered: &Covered| match covered.hides.is_empty() {
            true => format!("{}  from {}", covered.name, covered.from),
            false => format!("{}  from {}, hides {}", covered.name, covered.from, covered.hides.join(", ")),
        };
        let choice = |choice: &Choice| {
            let reason = choice.reason.values().next().map_or(String::new(), |reason| format!(": {reason}"));
            format!("{} {}  said in {}{reason}", choice.kind, choice.id, choice.said_in)
        };
        section(
            "folders, the lowest first",
            self.folders.iter().map(|found| format!("{:8} {}  {} files", found.kind, found.folder, found.files)).collect(),
        );
        section("conflicts", self.conflicts.clone());
        section("files that stand over others", self.overrides.iter().map(covered).collect());
        section("hidden entries", self.hidden.iter().map(choice).collect());
        section("pinned entries", self.pinned.iter().map(choice).collect());
        section("replaced pages", self.replaced.iter().map(choice).collect());
        let mut counts: BTreeMap<(String, &str), usize> = BTreeMap::new();
        for entry in &self.entries {
            *counts.entry((entry.from.join(" and "), entry.kind)).or_default() += 1;
        }
        section(
            "entries by folder (--format json names each)",
            counts.into_iter().map(|((from, kind), count)| format!("{from}  {kind}: {count}")).collect(),
        );
        section(&format!("templates of the theme {}", self.theme.chain.join(" over ")), by_layer(&self.theme.templates, covered));
        section("assets", by_layer(&self.theme.assets, covered));
        section("interface texts that stand over others", self.texts.iter().map(covered).collect());
        text
    }
}

/// Each file that does not come from the lowest theme, and a count of those that do.
fn by_layer(files: &[Covered], line: impl Fn(&Covered) -> String) -> Vec<String> {
    let is_base = |file: &&Covered| file.from.ends_with("/base") && file.hides.is_empty();
    let mut lines: Vec<String> = files.iter().filter(|file| !is_base(file)).map(line).collect();
    let base: Vec<&Covered> = files.iter().filter(is_base).collect();
    if let Some(first) = base.first() {
        lines.push(format!("{} more from {}", base.len(), first.from));
    }
    lines
}
