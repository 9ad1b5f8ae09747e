//! The server: requests in, answers out. The one module that knows tiny_http.

use std::fmt;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::Scope;
use std::time::Duration;

use tiny_http::{Header, Response};

use super::answer::{self, Answer, CHANGES, Request};
use super::shown::State;
use crate::export;
use crate::source::ReadError;

/// Threads that answer: browsers ask for the parts of a page at once.
const THREADS: usize = 4;
/// Open pages that are told of changes, each by a thread that sleeps.
const MOST_LISTENERS: usize = 100;
/// How often a listener is written to, so that one that has gone is noticed.
const PULSE: Duration = Duration::from_secs(15);

/// The preview could not start.
#[derive(Debug)]
pub enum ServeError {
    Port { port: u16, cause: String },
    Read(ReadError),
}

impl fmt::Display for ServeError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            ServeError::Port { port, cause } => {
                write!(formatter, "could not listen on port {port}: {cause}; `--port` takes another one")
            }
            ServeError::Read(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for ServeError {}

pub struct Server {
    server: tiny_http::Server,
    address: SocketAddr,
}

impl Server {
    /// Listens on the loopback address.
    pub fn bind(port: u16) -> Result<Self, ServeError> {
        let failed = |cause: String| ServeError::Port { port, cause };
        let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let server = tiny_http::Server::http(wanted).map_err(|error| failed(error.to_string()))?;
        let address = server.server_addr().to_ip().ok_or_else(|| failed("no address".to_string()))?;
        Ok(Server { server, address })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests in threads of the scope, for ever.
    pub fn answer_in<'s, 'e>(&'e self, threads: &'s Scope<'s, 'e>, state: &'e State) {
        let run = std::process::id();
        static LISTENERS: AtomicUsize = AtomicUsize::new(0);
        for _ in 0..THREADS {
            threads.spawn(move || {
                loop {
                    let Ok(request) = self.server.recv() else { continue };
                    if request.url().split('?').next() != Some(CHANGES) {
                        respond(request, state, run);
                    } else if LISTENERS.fetch_add(1, Ordering::Relaxed) < MOST_LISTENERS {
                        threads.spawn(move || {
                            tell_changes(request, state, run);
                            LISTENERS.fetch_sub(1, Ordering::Relaxed);
                        });
                    } else {
                        LISTENERS.fetch_sub(1, Ordering::Relaxed);
                        // The page asks again in a while.
                        let _ = request.respond(Response::empty(503));
                    }
                }
            });
        }
    }
}

fn respond(request: tiny_http::Request, state: &State, run: u32) {
    let method = request.method().as_str().to_string();
    let host = host(&request);
    let target = request.url().to_string();
    let asked = Request { method: &method, host: host.as_deref(), target: &target };
    let shown = state.newest();
    let Answer { status, content_type, location, body } = answer::answer(asked, &shown, run);
    let edition = shown.site.as_ref().map(|site| &site.edition);
    let below = edition.and_then(|edition| target.strip_prefix(&edition.base.path_of(""))).unwrap_or_default();
    let published = export::headers(edition, below);
    let published = published.iter().map(|(name, value)| (*name, value.as_str()));
    let mut response = Response::from_data(body).with_status_code(status);
    let own = [("Content-Type", content_type), ("Cache-Control", "no-store")];
    let location = location.as_deref().map(|location| ("Location", location));
    let allow = (status == 405).then_some(("Allow", "GET, HEAD"));
    for (name, value) in own.into_iter().chain(published).chain(location).chain(allow) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    // A browser that has left is no fault.
    let _ = request.respond(response);
}

fn host(request: &tiny_http::Request) -> Option<String> {
    request.headers().iter().find(|header| header.field.equiv("Host")).map(|header| header.value.to_string())
}

/// Writes a server-sent event whenever there is a reading other than the one that the page was made from.
fn tell_changes(request: tiny_http::Request, state: &State, run: u32) {
    let host = host(&request);
    let asked = Request { method: request.method().as_str(), host: host.as_deref(), target: CHANGES };
    if answer::admit(asked).is_err() {
        let _ = request.respond(Response::empty(403));
        return;
    }
    let (_, query) = request.url().split_once('?').unwrap_or_default();
    let has = query.split('&').find_map(|part| part.strip_prefix("has=")).unwrap_or_default().to_string();
    // Ends with an error when the page is gone, which is how every page leaves.
    let _ = write_changes(request.into_writer(), &has, state, run);
}

fn write_changes(mut page: Box<dyn Write + Send>, has: &str, state: &State, run: u32) -> io::Result<()> {
    page.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
    )?;
    let mut number = has.rsplit_once('.').and_then(|(_, number)| number.parse().ok()).unwrap_or(0);
    if has != answer::version(run, number) {
        number = 0;
    }
    loop {
        let newest = state.wait_past(number, PULSE);
        if newest == number {
            page.write_all(b":\n\n")?;
        } else {
            number = newest;
            write!(page, "data: {}\n\n", answer::version(run, newest))?;
        }
        page.flush()?;
    }
}
