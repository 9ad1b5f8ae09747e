//! Imports over the sample content: every record is accounted for, the entries compile, and edits survive the next import.

#![expect(clippy::disallowed_methods, reason = "the test reads its fixtures")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::{Date, date};
use opaste::diagnostic::{Diagnostics, FileId, Severity};
use opaste::import::{Change, Fate, Format, Imported, Input, Mapping, import};
use opaste::source::{Content, Root, Roots, SourceFile, Sources, read};

const DAY: Date = date(2026, 11, 22);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

fn fixture(name: &str) -> (String, String) {
    (name.to_string(), std::fs::read_to_string(root().join("tests/fixtures/import").join(name)).expect("a good fixture"))
}

/// The sample content, with more files over it.
fn content(over: &BTreeMap<String, String>) -> Sources {
    let roots =
        Roots { content: vec![root().join("content")], themes: Vec::new(), locales: vec![root().join("locales")], carried: true };
    let sources = read(&roots, &mut Diagnostics::default()).expect("a good fixture");
    let mut files: Vec<SourceFile> =
        [Root::Content, Root::Locales].into_iter().flat_map(|root| sources.of(root).cloned()).collect();
    files.extend(over.iter().map(|(path, text)| SourceFile {
        id: FileId(0),
        root: Root::Content,
        layer: 1,
        path: path.clone(),
        shown: path.clone(),
        content: Content::Text(Arc::from(text.as_str())),
    }));
    Sources::new(files)
}

fn run(format: Format, file: &str, mapping: &str, sources: &Sources) -> Imported {
    let mapping = Mapping::read(mapping).expect("a good fixture");
    let files = [fixture(file)];
    let input = Input { format, files: &files, mapping: &mapping, region: None, retrieved: DAY };
    let imported = import(&input, sources).expect("a good fixture");
    assert_eq!(imported.records.len(), imported.in_entries() + imported.listed());
    imported
}

fn fate<'i>(imported: &'i Imported, id: &str) -> &'i Fate {
    &imported.records.iter().find(|record| record.id.starts_with(id)).expect("a good fixture").fate
}

fn reason<'i>(imported: &'i Imported, id: &str) -> &'i str {
    match fate(imported, id) {
        Fate::Listed(reason) => reason,
        Fate::Entries(entries) => panic!("{id} became {entries:?}"),
    }
}

const PTV: &str = "defaults: {topics: [smartphone_basics]}";
const MEDNUM: &str = "source: {name: Hinaura, licence: Licence Ouverte 2.0}\ndefaults: {organisation_kind: association}";

#[test]
fn entries_of_every_format_compile_over_the_sample_content() {
    let sample = content(&BTreeMap::new());
    let ptv = run(Format::Ptv, "ptv.json", PTV, &sample);
    assert_eq!((ptv.records.len(), ptv.in_entries()), (6, 4));
    assert!(reason(&ptv, "610325e0").contains("not about digital help"));
    assert!(reason(&ptv, "14a9874a").contains("a way to reach services"));

    let mednum = run(Format::Mednum, "mednum.json", MEDNUM, &sample);
    assert_eq!((mednum.records.len(), mednum.in_entries()), (2, 1));
    assert!(reason(&mednum, "0").contains("outside Finland"));

    let table = run(Format::Csv, "places.csv", &fixture("places.yaml").1, &sample);
    assert_eq!((table.records.len(), table.in_entries()), (3, 1));
    assert!(reason(&table, "2").contains("outside Finland") && reason(&table, "3").contains("no name"));
    assert_eq!(
        table.unused.iter().map(|unused| (unused.what.as_str(), unused.count)).collect::<Vec<_>>(),
        [("column `Muuta`", 1)]
    );

    let mut files = ptv.files;
    files.extend(mednum.files);
    files.extend(table.files);
    let mut diagnostics = Diagnostics::default();
    let world = opaste::site::compile(content(&files), DAY, &mut diagnostics).unwrap_or_else(|_| panic!("no portal"));
    let errors: Vec<_> = diagnostics.sorted().into_iter().filter(|found| found.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{files:#?}");

    let place = world
        .catalog
        .places
        .values()
        .find(|place| place.entry.id.as_str() == "raisio-esimerkkikylan-kirjasto")
        .expect("a good fixture");
    assert_eq!(place.entry.source.as_ref().map(|source| source.licence.as_str()), Some("CC BY 4.0"));
    assert!(world.catalog.providers.values().any(|provider| provider.entry.id.as_str() == "naantali-digituki-koululla"));
}

#[test]
fn a_second_import_follows_the_source_and_leaves_edits() {
    let mapping = fixture("places.yaml").1;
    let mut files = run(Format::Csv, "places.csv", &mapping, &content(&BTreeMap::new())).files;
    let path = "regions/varsinais-suomi/places/raisio-esimerkkikylan-kirjasto.yaml";
    let edited = files[path].replace("kind: library", "kind: service_point # moved");
    assert_ne!(edited, files[path]);
    files.insert(path.to_string(), edited);

    let sources = content(&files);
    let again = run(Format::Csv, "places.csv", &mapping, &sources);
    let Fate::Entries(entries) = fate(&again, "1") else { panic!("the record became no entry") };
    assert_eq!((entries[0].change, again.files.len()), (Change::Unchanged, 0));

    let moved = [("places.csv".to_string(), fixture("places.csv").1.replace("Esimerkkitie 1,", "Esimerkkitie 7,"))];
    let mapping = Mapping::read(&mapping).expect("a good fixture");
    let input = Input { format: Format::Csv, files: &moved, mapping: &mapping, region: None, retrieved: DAY };
    let third = import(&input, &sources).expect("a good fixture");
    let text = &third.files[path];
    assert!(text.contains("kind: service_point # moved") && text.contains("Esimerkkitie 7"), "{text}");
}
