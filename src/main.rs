//! The `opaste` binary: parses arguments, calls the library, prints, and chooses the exit code.
//!
//! Exit codes: 0 all is well, 1 the content or settings have errors, 2 the program could not do its work.

#![expect(clippy::disallowed_methods, reason = "the binary has the clock and sees the environment")]

mod cli;

use std::process::ExitCode;

/// A build makes many short-lived strings on all cores; the system's allocator takes a quarter of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::run()
}
