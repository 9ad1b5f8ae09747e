//! Progress on a terminal; nothing in CI or a pipe.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressStyle};
use opaste::command::Progress;

pub struct Terminal {
    bar: Option<ProgressBar>,
}

impl Terminal {
    pub fn new() -> Self {
        let shown = std::io::stderr().is_terminal() && std::env::var_os("CI").is_none();
        Terminal { bar: shown.then(ProgressBar::new_spinner) }
    }

    pub fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Progress for Terminal {
    fn stage(&self, name: &str, steps: usize) {
        let Some(bar) = &self.bar else { return };
        let template = if steps > 0 { "{msg} [{bar:30}] {pos}/{len}" } else { "{msg} {spinner}" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_length(steps as u64);
        bar.set_position(0);
        bar.set_message(name.to_string());
    }

    fn step(&self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }
}
