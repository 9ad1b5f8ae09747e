//! `opaste translate`.

use std::process::ExitCode;

use clap::Args;
use opaste::command::{self, Failure};
use opaste::edit::Found;
use opaste::entry::Locale;

use super::common::Folders;
use super::print;

#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    folders: Folders,
    /// Id of the entry: the name of its files
    stem: String,
    /// The language to translate into
    language: String,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let (stem, language) = (&arguments.stem, &arguments.language);
    let Some(to) = Locale::parse(language) else {
        print::error(&format!("`{language}` is not the code of a language\n"));
        return Ok(ExitCode::from(1));
    };
    match command::translate(&arguments.folders.roots(), stem, to)? {
        Found::ToFill(draft) => {
            print::out(&format!("{}\n", draft.path));
            return Ok(ExitCode::SUCCESS);
        }
        Found::Translated(line) => {
            print::error(&format!("`{stem}` has a text in `{to}`; when it agrees with its source, it says `{line}`\n"));
        }
        Found::NoSource => print::error(&format!("`{stem}` has no text to translate\n")),
        Found::Nothing => print::error(&format!("no entry has the id `{stem}`\n")),
    }
    Ok(ExitCode::from(1))
}
