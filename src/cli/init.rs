//! `opaste init`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use opaste::command::{self, Failure};
use opaste::init::National;

use super::common::today_in_finland;
use super::{Run, print};

#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// A region's own repository: content, theme, and the workflows that build, check and publish it
    Region(Region),
}

#[derive(Args)]
struct Region {
    /// The region, such as `lappi`
    region: String,
    /// Folder to write into; nothing in it is written over
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,
    /// Address of the national repository, which holds its content and this program
    #[arg(long, value_name = "URL")]
    national: Option<String>,
    /// The national repository's commit to build with
    #[arg(long, value_name = "COMMIT")]
    commit: Option<String>,
}

/// Writes a new repository and says what to do next.
pub fn run(arguments: &Arguments, run: &Run) -> Result<ExitCode, Failure> {
    let What::Region(asked) = &arguments.what;
    let national = National { repository: asked.national.clone(), commit: asked.commit.clone() };
    let written = command::init_region(&asked.region, &asked.folder, &national, today_in_finland())?;
    run.progress.finish();
    for path in &written {
        print::out(&format!("wrote {}\n", asked.folder.join(path).display()));
    }
    print::out("README.md names the five files to begin with\n");
    Ok(ExitCode::SUCCESS)
}
