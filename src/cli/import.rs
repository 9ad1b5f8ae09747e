//! `opaste import`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use opaste::command::{self, Failure, Import};
use opaste::import::{Change, Fate, Format, Imported, Mapping, Written};
use serde_json::{Value, json};

use super::common::today_in_finland;
use super::count::count;
use super::print;

#[derive(Args)]
pub struct Arguments {
    /// What the files are
    #[arg(value_enum, value_name = "FORMAT")]
    from: FormatName,
    /// Files, or a folder of them
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What the file's own columns mean, and what holds for every record
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// Only records of this region
    #[arg(long, value_name = "REGION")]
    region: Option<String>,
    /// Folder of content that is there already; repeatable, later over earlier
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    content: Vec<PathBuf>,
    /// Folder of content to write into; the last --content if not said
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    /// The day on which the files were fetched [default: today in Finland]
    #[arg(long, value_name = "DATE")]
    retrieved: Option<Date>,
    /// Say what would become of every record; write nothing
    #[arg(long)]
    dry_run: bool,
    /// How to print the outcome
    #[arg(long, value_enum, default_value = "text")]
    format: Output,
}

#[derive(Clone, Copy, ValueEnum)]
enum FormatName {
    /// A table with a heading row, or a JSON list of flat objects
    Csv,
    /// The Finnish Service Catalogue (Suomi.fi PTV)
    Ptv,
    /// Open Referral's Human Services Data Specification
    Hsds,
    /// The French schema of digital help places
    Mednum,
    /// Points on a map
    Geojson,
    /// The City of Helsinki's service register
    Helsinki,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Output {
    Text,
    Json,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let mapping = match &arguments.mapping {
        None => Mapping::default(),
        Some(path) => Mapping::read(&read(path)?).map_err(|error| Failure(vec![format!("{}: {error}", path.display())]))?,
    };
    let last = arguments.content.last().cloned().unwrap_or_else(|| "content".into());
    let options = Import {
        content: arguments.content.clone(),
        into: arguments.into.clone().unwrap_or(last),
        format: match arguments.from {
            FormatName::Csv => Format::Csv,
            FormatName::Ptv => Format::Ptv,
            FormatName::Hsds => Format::Hsds,
            FormatName::Mednum => Format::Mednum,
            FormatName::Geojson => Format::Geojson,
            FormatName::Helsinki => Format::Helsinki,
        },
        files: files(&arguments.files)?,
        mapping,
        region: arguments.region.clone(),
        retrieved: arguments.retrieved.unwrap_or_else(today_in_finland),
    };
    let imported = command::import(&options)?;
    if !arguments.dry_run {
        write(&options.into, &imported)?;
    }
    match arguments.format {
        Output::Text => print::out(&text(&imported)),
        Output::Json => print::out(&format!("{:#}\n", to_json(&imported))),
    }
    Ok(ExitCode::SUCCESS)
}

/// The files that were named; of a folder, those with tables and JSON in it, by name.
fn files(paths: &[PathBuf]) -> Result<Vec<(String, String)>, Failure> {
    let mut all = Vec::new();
    for path in paths {
        if path.is_dir() {
            let entries = fs::read_dir(path).map_err(|error| failed(path, &error))?;
            let mut inside: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
            inside.retain(|path| path.extension().is_some_and(|end| end == "csv" || end == "json" || end == "geojson"));
            inside.sort();
            all.extend(inside);
        } else {
            all.push(path.clone());
        }
    }
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    all.iter().map(|path| Ok((name(path), read(path)?))).collect()
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| failed(path, &error))
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure(vec![format!("{}: {error}", path.display())])
}

fn write(into: &Path, imported: &Imported) -> Result<(), Failure> {
    for (path, text) in &imported.files {
        let path = into.join(path);
        let folder = path.parent().unwrap_or(into);
        fs::create_dir_all(folder).and_then(|()| fs::write(&path, text)).map_err(|error| failed(&path, &error))?;
    }
    Ok(())
}

fn change(written: &Written) -> &'static str {
    match written.change {
        Change::New => "new",
        Change::Updated => "updated",
        Change::Unchanged => "unchanged",
    }
}

fn text(imported: &Imported) -> String {
    let mut text = String::new();
    for record in &imported.records {
        match &record.fate {
            Fate::Entries(entries) => {
                for written in entries {
                    text.push_str(&format!("{:<9} {} ({} {})\n", change(written), written.entry, record.id, record.name));
                }
            }
            Fate::Listed(reason) => text.push_str(&format!("listed    {} {}: {reason}\n", record.id, record.name)),
        }
        // Of a record that became nothing, the reason says enough; its notes stand in the JSON.
        let notes = record.notes.iter().filter(|_| matches!(record.fate, Fate::Entries(_)));
        for note in notes {
            text.push_str(&format!("          note: {note}\n"));
        }
    }
    for unused in &imported.unused {
        text.push_str(&format!("not used  {} ({})\n", unused.what, count(unused.count, "value")));
    }
    for entry in &imported.gone {
        text.push_str(&format!("gone      {entry}: its record is no longer there\n"));
    }
    let records = count(imported.records.len(), "record");
    text.push_str(&format!("{records} = {} in entries + {} listed; ", imported.in_entries(), imported.listed()));
    text.push_str(&format!("{} to write\n", count(imported.files.len(), "file")));
    text
}

fn to_json(imported: &Imported) -> Value {
    let record = |record: &opaste::import::Outcome| {
        let (entries, reason) = match &record.fate {
            Fate::Entries(entries) => (entries.as_slice(), None),
            Fate::Listed(reason) => (&[][..], Some(reason)),
        };
        let entries: Vec<Value> = entries
            .iter()
            .map(|written| json!({"entry": written.entry, "change": change(written), "conflicts": written.conflicts}))
            .collect();
        json!({"file": record.file, "id": record.id, "name": record.name, "entries": entries, "listed": reason, "notes": record.notes})
    };
    let unused: Vec<Value> = imported.unused.iter().map(|unused| json!({"what": unused.what, "count": unused.count})).collect();
    json!({
        "records": imported.records.len(),
        "in_entries": imported.in_entries(),
        "listed": imported.listed(),
        "outcomes": imported.records.iter().map(record).collect::<Vec<_>>(),
        "unused": unused,
        "gone": imported.gone,
        "files": imported.files.keys().collect::<Vec<_>>(),
    })
}
