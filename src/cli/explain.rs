//! `opaste explain`.

use std::process::ExitCode;

use clap::Args;
use opaste::command::{self, Failure};
use opaste::diagnostic::{Code, codes, nearest};

use super::common::Messages;
use super::print;

#[derive(Args)]
pub struct Arguments {
    /// The code of a finding, such as `unknown-key`
    #[arg(required_unless_present = "all")]
    code: Option<String>,
    /// Every code, as a page in Markdown
    #[arg(long, conflicts_with = "code")]
    all: bool,
    #[command(flatten)]
    messages: Messages,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let Some(name) = arguments.code.as_deref() else {
        print::out(&command::explain_all());
        return Ok(ExitCode::SUCCESS);
    };
    match Code::named(name) {
        Some(code) => {
            print::out(&command::explain(code, arguments.messages.wording()));
            Ok(ExitCode::SUCCESS)
        }
        None => {
            let near = nearest(name, codes::ALL.iter().map(|code| code.name()));
            let help = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            print::error(&format!("there is no code `{name}`{help}\n"));
            Ok(ExitCode::from(1))
        }
    }
}
