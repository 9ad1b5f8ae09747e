//! The preview: one edition on the loopback address, made on demand, made again when something changed.
//!
//! In: folders and an edition. Out: the pages that `build` would write, each with a script that reloads it. Absent on purpose:
//! a second way to compile or to make a page; what is remembered between two readings stands in the rooms that read it.
//!
//! While the newest reading has mistakes, its pages show them; the last good site stays one link away.

mod answer;
mod compiler;
mod http;
mod mistakes;
mod shown;
mod watch;

pub use compiler::Settings;
pub use http::ServeError;
pub use shown::Shown;

use std::net::SocketAddr;
use std::time::Duration;

use jiff::civil::Date;

use compiler::Compiler;
use shown::State;
use watch::Watch;

/// Where to listen, and how to notice changes.
#[derive(Clone, Copy, Debug)]
pub struct Listening {
    /// 0 takes any free port.
    pub port: u16,
    /// Look at every file this often, instead of being told by the system.
    pub poll: Option<Duration>,
}

/// Is told what the preview does, and knows the day.
pub trait Console: Sync {
    fn today(&self) -> Date;
    /// The preview can be opened.
    fn listening(&self, address: SocketAddr);
    /// Something may have changed and is being read.
    fn reading(&self);
    /// What was read is shown from now on.
    fn shown(&self, shown: &Shown);
    /// Changes are not noticed, and why.
    fn blind(&self, why: &str);
}

/// Serves until the program ends.
///
/// # Errors
/// When the port is taken, or a folder cannot be read at the start.
pub fn run(settings: &Settings, listening: Listening, console: &dyn Console) -> Result<(), ServeError> {
    let server = http::Server::bind(listening.port)?;
    let settings = settings.with_base(&format!("http://{}/", server.address()));
    let mut watch =
        Watch::new(settings.roots.content.iter().chain(&settings.roots.themes).chain(&settings.roots.locales), listening.poll);
    let mut compiler = Compiler::new(settings);
    console.reading();
    let first = compiler.first(console.today()).map_err(ServeError::Read)?;
    let state = State::new(first);
    console.shown(&state.newest());
    if let Some(why) = watch.trouble() {
        console.blind(why);
    }
    console.listening(server.address());
    std::thread::scope(|threads| {
        server.answer_in(threads, &state);
        loop {
            watch.wait();
            console.reading();
            if let Some(next) = compiler.next(console.today(), &state.newest()) {
                let before = state.show(next);
                // Letting go of a large site takes a while; the next change does not wait for it.
                threads.spawn(move || drop(before));
                console.shown(&state.newest());
            }
        }
    })
}
