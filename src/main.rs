//! The `opaste` binary: parses arguments, calls the library, prints, and chooses the exit code.
//!
//! Exit codes: 0 all is well, 1 the content or settings have errors, 2 the program could not do its work.

#![expect(clippy::disallowed_methods, reason = "the binary has the clock and sees the environment")]

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
