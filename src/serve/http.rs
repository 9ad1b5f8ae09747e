//! The server: requests in, answers out. The one module that knows connections; httparse reads what they ask.
//!
//! Each connection has a thread of its own and brings one request. A browser opens more connections than it uses at once, so
//! nothing may wait for one of them to speak.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Scope};
use std::time::Duration;

use super::answer::{self, Answer, CHANGES, Request};
use super::shown::State;
use crate::export;
use crate::source::ReadError;

/// Connections at a time, open pages that wait for changes among them.
const MOST_CONNECTIONS: usize = 200;
/// Open pages that are told of changes.
const MOST_LISTENERS: usize = 100;
/// Bytes of a request before its body, which is never read.
const LONGEST_HEAD: usize = 16_384;
const MOST_HEADERS: usize = 64;
/// How long a connection may say nothing, or not take its answer.
const PATIENCE: Duration = Duration::from_secs(10);
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
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Listens on the loopback address.
    pub fn bind(port: u16) -> Result<Self, ServeError> {
        let failed = |error: io::Error| ServeError::Port { port, cause: error.to_string() };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(Server { listener, address })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests in threads of the scope, for ever.
    pub fn answer_in<'s, 'e>(&'e self, threads: &'s Scope<'s, 'e>, state: &'e State) {
        static CONNECTIONS: AtomicUsize = AtomicUsize::new(0);
        threads.spawn(move || {
            for connection in self.listener.incoming() {
                let Ok(connection) = connection else {
                    // The system has no more connections to give for now.
                    thread::sleep(Duration::from_millis(50));
                    continue;
                };
                if CONNECTIONS.fetch_add(1, Ordering::Relaxed) < MOST_CONNECTIONS {
                    threads.spawn(move || {
                        // A browser that has left is no fault.
                        let _ = answer_one(connection, state);
                        CONNECTIONS.fetch_sub(1, Ordering::Relaxed);
                    });
                } else {
                    CONNECTIONS.fetch_sub(1, Ordering::Relaxed);
                }
            }
        });
    }
}

/// What is known of a request.
struct Head {
    method: String,
    target: String,
    host: Option<String>,
}

fn answer_one(mut connection: TcpStream, state: &State) -> io::Result<()> {
    static LISTENERS: AtomicUsize = AtomicUsize::new(0);
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_write_timeout(Some(PATIENCE))?;
    let Some(head) = read(&mut connection)? else { return write(&mut connection, 400, &[], &[]) };
    let run = std::process::id();
    if head.target.split('?').next() != Some(CHANGES) {
        return respond(&mut connection, &head, state, run);
    }
    let asked = Request { method: &head.method, host: head.host.as_deref(), target: CHANGES };
    if answer::admit(asked).is_err() {
        return write(&mut connection, 403, &[], &[]);
    }
    let told = if LISTENERS.fetch_add(1, Ordering::Relaxed) < MOST_LISTENERS {
        let (_, query) = head.target.split_once('?').unwrap_or_default();
        let has = query.split('&').find_map(|part| part.strip_prefix("has=")).unwrap_or_default();
        // Ends with an error when the page is gone, which is how every page leaves.
        tell_changes(&mut connection, has, state, run)
    } else {
        // The page asks again in a while.
        write(&mut connection, 503, &[], &[])
    };
    LISTENERS.fetch_sub(1, Ordering::Relaxed);
    told
}

/// The request's head; nothing if it is none, or if it is too long.
fn read(connection: &mut TcpStream) -> io::Result<Option<Head>> {
    let mut bytes = Vec::new();
    let mut part = [0; 4096];
    loop {
        match connection.read(&mut part)? {
            // Opened ahead, and not needed in the end.
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => bytes.extend_from_slice(&part[..count]),
        }
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        match request.parse(&bytes) {
            Ok(httparse::Status::Complete(_)) => {
                let host = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case("host"));
                let host = host.and_then(|host| String::from_utf8(host.value.to_vec()).ok());
                let (Some(method), Some(target)) = (request.method, request.path) else { return Ok(None) };
                return Ok(Some(Head { method: method.to_string(), target: target.to_string(), host }));
            }
            Ok(httparse::Status::Partial) if bytes.len() <= LONGEST_HEAD => {}
            _ => return Ok(None),
        }
    }
}

/// Writes an answer, after which the connection ends.
fn write(connection: &mut TcpStream, status: u16, headers: &[(&str, &str)], body: &[u8]) -> io::Result<()> {
    write_head(connection, status, headers, body.len())?;
    connection.write_all(body)
}

fn write_head(connection: &mut TcpStream, status: u16, headers: &[(&str, &str)], length: usize) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {status} \r\nContent-Length: {length}\r\nConnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    connection.write_all(head.as_bytes())
}

fn respond(connection: &mut TcpStream, head: &Head, state: &State, run: u32) -> io::Result<()> {
    let Head { method, target, host } = head;
    let asked = Request { method, host: host.as_deref(), target };
    let shown = state.newest();
    let Answer { status, content_type, location, body } = answer::answer(asked, &shown, run);
    let edition = shown.site.as_ref().map(|site| &site.edition);
    let below = edition.and_then(|edition| target.strip_prefix(&edition.base.path_of(""))).unwrap_or_default();
    let published = export::headers(edition, below);
    let published = published.iter().map(|(name, value)| (*name, value.as_str()));
    let own = [("Content-Type", content_type), ("Cache-Control", "no-store")];
    let location = location.as_deref().map(|location| ("Location", location));
    let allow = (status == 405).then_some(("Allow", "GET, HEAD"));
    let headers: Vec<(&str, &str)> = own.into_iter().chain(published).chain(location).chain(allow).collect();
    if method == "HEAD" {
        return write_head(connection, status, &headers, body.len());
    }
    write(connection, status, &headers, &body)
}

/// Writes a server-sent event whenever there is a reading other than the one that the page was made from.
fn tell_changes(page: &mut TcpStream, has: &str, state: &State, run: u32) -> io::Result<()> {
    page.write_all(b"HTTP/1.1 200 \r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n")?;
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
