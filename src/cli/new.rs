//! `opaste new`.

use std::collections::BTreeMap;
use std::io::{BufRead, IsTerminal};
use std::process::ExitCode;

use clap::Args;
use jiff::civil::Date;
use opaste::command::{self, Failure, Options, Which};
use opaste::diagnostic::Wording;
use opaste::edit::{Answers, NewKind};
use opaste::entry::plain_id;
use opaste::schema;

use super::common::{Folders, today_in_finland};
use super::{Run, print, report};

#[derive(Args)]
pub struct Arguments {
    /// What is new
    #[arg(value_name = "KIND", value_parser = NewKind::ALL.map(NewKind::name))]
    kind: String,
    #[command(flatten)]
    folders: Folders,
    /// Name of the files [default: made of the title]
    #[arg(long)]
    id: Option<String>,
    /// The region that it belongs to; the whole country without
    #[arg(long, value_name = "REGION")]
    region: Option<String>,
    /// The language that it is written in
    #[arg(long, value_name = "CODE", default_value = "fi")]
    lang: String,
    /// Title, or the name of a place or organisation
    #[arg(long)]
    title: Option<String>,
    /// One plain sentence
    #[arg(long)]
    summary: Option<String>,
    /// Id of the organisation
    #[arg(long, value_name = "ID")]
    organisation: Option<String>,
    /// Codes of topics, parted by commas
    #[arg(long, value_name = "CODES")]
    topics: Option<String>,
    /// Id of a place
    #[arg(long, value_name = "ID")]
    place: Option<String>,
    /// Phone number, for help by phone
    #[arg(long)]
    phone: Option<String>,
    /// Hours such as `Mo-Fr 09:00-15:00; PH,EVE off`, or `ask`
    #[arg(long)]
    hours: Option<String>,
    /// Code of the kind of a place, organisation, news item or event
    #[arg(long = "kind-code", value_name = "CODE")]
    kind_code: Option<String>,
    /// Municipality of a place
    #[arg(long)]
    municipality: Option<String>,
    #[arg(long)]
    street: Option<String>,
    #[arg(long)]
    postal_code: Option<String>,
    #[arg(long)]
    post_office: Option<String>,
    #[arg(long)]
    email: Option<String>,
    /// Address of a region's site
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Start of an event, such as 2026-12-02T13:00
    #[arg(long, value_name = "TIME")]
    start: Option<String>,
    /// End of an event
    #[arg(long, value_name = "TIME")]
    end: Option<String>,
    /// The day of today [default: today in Finland]
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
}

pub fn run(arguments: &Arguments, run: &Run) -> Result<ExitCode, Failure> {
    run.progress.finish();
    let kind = NewKind::ALL.into_iter().find(|kind| kind.name() == arguments.kind).unwrap_or(NewKind::Provider);
    let mut given = given(arguments);
    let wording = Wording::parse(&arguments.lang).unwrap_or_default();
    let terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let missing = match terminal {
        true => ask(kind, &mut given, wording, Some(&mut std::io::stdin().lock())),
        false => ask(kind, &mut given, wording, None),
    };
    let title = given.get("title").cloned().unwrap_or_default();
    let id = arguments.id.clone().or_else(|| short_id(&title));
    let (Some(id), true) = (id.filter(|id| plain_id(id).as_ref() == Some(id)), missing.is_empty()) else {
        let missing = if missing.is_empty() { vec!["--id".to_string()] } else { missing };
        print::error(&format!("needed: {} (a terminal is asked for them)\n", missing.join(", ")));
        return Ok(ExitCode::from(1));
    };
    let today = arguments.as_of.unwrap_or_else(today_in_finland);
    let answers =
        Answers { id, region: arguments.region.clone(), language: arguments.lang.clone(), today, region_code: None, given };
    let options = Options {
        roots: arguments.folders.roots(),
        which: Which::National,
        out: "public".into(),
        base_url: None,
        preview: None,
        precompress: false,
        as_of: today,
        strict: false,
    };
    let (outcome, written) = command::new(&options, kind, &answers)?;
    written.iter().for_each(|path| print::out(&format!("{path}\n")));
    if written.is_empty() {
        return Ok(report::errors(&outcome, run));
    }
    print::error("written; `opaste serve` shows it in a browser\n");
    Ok(ExitCode::SUCCESS)
}

fn given(arguments: &Arguments) -> BTreeMap<String, String> {
    let flags = [
        ("title", &arguments.title),
        ("summary", &arguments.summary),
        ("organisation", &arguments.organisation),
        ("topics", &arguments.topics),
        ("place", &arguments.place),
        ("phone", &arguments.phone),
        ("hours", &arguments.hours),
        ("kind", &arguments.kind_code),
        ("municipality", &arguments.municipality),
        ("street", &arguments.street),
        ("postal_code", &arguments.postal_code),
        ("post_office", &arguments.post_office),
        ("email", &arguments.email),
        ("base_url", &arguments.base_url),
        ("start", &arguments.start),
        ("end", &arguments.end),
    ];
    flags.into_iter().filter_map(|(name, value)| Some((name.to_string(), value.clone()?))).collect()
}

/// Asks whoever answers for what no flag gave, and takes what is meant when nothing is said; gives the flags still needed.
fn ask(
    kind: NewKind,
    given: &mut BTreeMap<String, String>,
    wording: Wording,
    mut answers: Option<&mut dyn BufRead>,
) -> Vec<String> {
    let mut missing = Vec::new();
    for (name, default) in kind.questions() {
        // Help by phone has no place.
        if given.contains_key(*name) || (*name == "place" && given.contains_key("phone")) {
            continue;
        }
        let mut answer = None;
        if let Some(answers) = &mut answers {
            let words = schema::words(kind.kind().type_name(), name);
            let title = words.map_or(*name, |words| words.title(wording));
            let more = words
                .map(|words| words.more(wording))
                .filter(|more| !more.is_empty())
                .map_or_else(String::new, |more| format!(" ({more})"));
            let usual = default.map_or_else(String::new, |default| format!(" [{default}]"));
            print::error(&format!("{title}{more}{usual}: "));
            let mut line = String::new();
            let _ = answers.read_line(&mut line);
            answer = Some(line.trim().to_string()).filter(|line| !line.is_empty());
        }
        match answer.or_else(|| default.map(str::to_string)) {
            Some(answer) => {
                given.insert((*name).to_string(), answer);
            }
            None => missing.push(format!("--{}", if *name == "kind" { "kind-code".to_string() } else { name.replace('_', "-") })),
        }
    }
    missing
}

/// A title as a file name: letters and digits, words parted by hyphens.
fn short_id(title: &str) -> Option<String> {
    let words: Vec<String> = title.split(|letter: char| !letter.is_alphanumeric()).filter_map(plain_id).collect();
    Some(words.join("-")).filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use opaste::diagnostic::Wording;
    use opaste::edit::NewKind;

    use super::ask;

    #[test]
    fn what_is_answered_counts_and_an_empty_line_takes_what_is_usual() {
        for (name, default) in NewKind::Provider.questions() {
            // Everything else is said by flags; the one question is answered, with spaces around, or not at all.
            let others: BTreeMap<String, String> =
                NewKind::Provider.questions().iter().map(|(other, _)| ((*other).to_string(), "x".to_string())).collect();
            let mut given = others.clone();
            given.remove(*name);
            let mut asked = given.clone();
            let missing = ask(NewKind::Provider, &mut asked, Wording::Finnish, Some(&mut "  vastaus \n".as_bytes()));
            assert_eq!((asked.get(*name).map(String::as_str), missing), (Some("vastaus"), Vec::new()), "{name}");
            let missing = ask(NewKind::Provider, &mut given, Wording::Finnish, Some(&mut "\n".as_bytes()));
            assert_eq!(given.get(*name).map(String::as_str), *default, "{name}");
            assert_eq!(missing.is_empty(), default.is_some(), "{name}: {missing:?}");
        }
    }
}
