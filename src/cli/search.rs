//! `opaste search`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use opaste::command::{self, Failure, Found};
use opaste::search::query::Answer;

use super::common::Common;
use super::{Run, print, report};

#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    /// What a reader types
    #[arg(required_unless_present_any = ["queries", "in_vain"])]
    query: Option<String>,
    /// File with one query a line
    #[arg(long, value_name = "FILE", conflicts_with = "query")]
    queries: Option<PathBuf>,
    /// Language of the pages that are searched [default: the edition's first]
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// The most results of a query
    #[arg(long, value_name = "COUNT", default_value_t = 10)]
    limit: usize,
    /// Show how the query was understood, and each word's part in a result
    #[arg(long)]
    explain: bool,
    /// List the words of the vocabulary that no entry has
    #[arg(long)]
    in_vain: bool,
    /// How to print: `text`, or `json` with one object a query and line
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

pub fn run(arguments: &Arguments, run: &Run) -> Result<ExitCode, Failure> {
    let queries = match (&arguments.query, &arguments.queries) {
        (_, Some(file)) => {
            let text = std::fs::read_to_string(file)
                .map_err(|error| Failure(vec![format!("cannot read {}: {error}", file.display())]))?;
            text.lines().map(str::to_string).collect()
        }
        (query, None) => query.iter().cloned().collect(),
    };
    let asked = command::Search { queries, language: arguments.lang.clone(), limit: arguments.limit };
    let (outcome, searched) = command::search(&arguments.common.settle(), &asked, &run.progress)?;
    run.progress.finish();
    for (query, answer, found) in &searched.answers {
        print::out(&if arguments.format == "json" {
            as_json(query, answer, found)
        } else {
            as_text(answer, found, arguments.explain)
        });
    }
    if arguments.in_vain {
        searched.in_vain.iter().for_each(|word| print::out(&format!("{word}\n")));
    }
    Ok(report::errors(&outcome, run))
}
fn as_json(query: &str, answer: &Answer, found: &[Found]) -> String {
    let result = |found: &Found| {
        let because: Vec<_> = found.because.iter().map(|(word, key, score)| serde_json::json!([word, key, score])).collect();
        serde_json::json!({"url": found.url, "title": found.title, "kind": found.kind, "score": found.score, "because": because})
    };
    let results: Vec<_> = found.iter().map(result).collect();
    let whole = serde_json::json!({"query": query, "results": results, "understood": answer.filters, "unknown": answer.unknown});
    format!("{whole}\n")
}

fn as_text(answer: &Answer, found: &[Found], explain: bool) -> String {
    let mut text = String::new();
    if explain {
        for (words, key) in &answer.filters {
            text.push_str(&format!("understood: {words} as {key}\n"));
        }
        for (word, keys) in &answer.words {
            text.push_str(&format!(
                "searched:   {word} as {}\n",
                if keys.is_empty() { "nothing".to_string() } else { keys.join(", ") }
            ));
        }
    }
    for word in &answer.unknown {
        text.push_str(&format!("no entry has `{word}`\n"));
    }
    for (number, found) in found.iter().enumerate() {
        text.push_str(&format!(
            "{:>2}. {:6.2}  {} ({})\n            {}\n",
            number + 1,
            found.score,
            found.title,
            found.kind,
            found.url
        ));
        for (word, key, score) in found.because.iter().filter(|_| explain) {
            text.push_str(&format!("            {score:6.2}  {word} → {key}\n"));
        }
    }
    if found.is_empty() {
        text.push_str("nothing found\n");
    }
    text
}
