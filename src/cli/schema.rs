//! `opaste schema`.

use std::process::ExitCode;

use clap::Args;
use opaste::command::Failure;
use opaste::schema;

use super::print;

#[derive(Args)]
pub struct Arguments {
    /// Write the schemas, the field guide and the settings of editors into this folder, instead of listing them
    #[arg(long, value_name = "FOLDER", num_args = 0..=1, default_missing_value = ".")]
    write: Option<std::path::PathBuf>,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    for (path, text) in schema::files() {
        if let Some(folder) = &arguments.write {
            let whole = folder.join(&path);
            let parent = whole.parent().unwrap_or(folder);
            let written = std::fs::create_dir_all(parent).and_then(|()| std::fs::write(&whole, text));
            written.map_err(|error| Failure(vec![format!("could not write `{}`: {error}", whole.display())]))?;
        }
        print::out(&format!("{path}\n"));
    }
    Ok(ExitCode::SUCCESS)
}
