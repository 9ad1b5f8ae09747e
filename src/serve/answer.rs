//! A request → what is answered, from the newest reading alone: nothing outside the site can be asked for.

use super::mistakes;
use super::shown::Shown;
use crate::site::Site;

/// Addresses of the preview itself; no page can have one, for its languages are the first part of every address.
pub const OWN: &str = "/_opaste/";
pub const CHANGES: &str = "/_opaste/changes";
/// Asks for the last good site while the newest reading has mistakes.
pub const LAST_GOOD: &str = "last-good";

const SCRIPT: &str = include_str!("preview.js");
const STYLE: &str = include_str!("preview.css");

/// What of a request counts.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    pub method: &'a str,
    /// The `Host` header.
    pub host: Option<&'a str>,
    /// Path and query as they were sent.
    pub target: &'a str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub content_type: &'static str,
    pub location: Option<String>,
    pub body: Vec<u8>,
}

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// Answers a request; `run` tells this run of the preview from others.
pub fn answer(request: Request, shown: &Shown, run: u32) -> Answer {
    if let Err(refusal) = admit(request) {
        return refusal;
    }
    let (path, query) = request.target.split_once('?').unwrap_or((request.target, ""));
    match path.strip_prefix(OWN) {
        Some("preview.js") => return made(200, "text/javascript; charset=utf-8", SCRIPT.into()),
        Some("preview.css") => return made(200, "text/css; charset=utf-8", STYLE.into()),
        Some("findings") => return page(200, mistakes::all(shown), shown, run),
        Some(_) => return plain(404, "the preview has no such address"),
        None => {}
    }
    let Some(site) = &shown.site else { return page(500, mistakes::page(shown, None), shown, run) };
    let last_good = query.split('&').any(|part| part == LAST_GOOD);
    let mistaken = shown.findings.are_grave() && !last_good;
    match find(site, path) {
        Found::File(file) if mistaken && is_page(&file) => page(500, mistakes::page(shown, Some(path)), shown, run),
        Found::File(file) => bytes(site, &file, 200, shown, run),
        Found::Elsewhere(location) => Answer { location: Some(location), ..plain(302, "") },
        Found::Nothing if mistaken => page(500, mistakes::page(shown, None), shown, run),
        Found::Nothing => match not_found(site, path) {
            Some(file) => bytes(site, &file, 404, shown, run),
            None => plain(404, "the site has no such address"),
        },
    }
}

/// Refuses what a preview for the person at this machine has no answer for. The check of the host keeps pages elsewhere from
/// reading the preview under a name of their own that leads to this machine.
pub fn admit(request: Request) -> Result<(), Answer> {
    let name =
        request.host.map(|host| host.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')).map_or(host, |(name, _)| name));
    if !name.is_some_and(|name| matches!(name, "localhost" | "127.0.0.1" | "[::1]")) {
        return Err(plain(403, "the preview answers to localhost and 127.0.0.1 only"));
    }
    if !matches!(request.method, "GET" | "HEAD") {
        return Err(plain(405, "the preview can only be read"));
    }
    Ok(())
}

enum Found {
    File(String),
    Elsewhere(String),
    Nothing,
}

/// What the site has at a path from the host.
fn find(site: &Site, path: &str) -> Found {
    let base = site.edition.base.path_of("");
    let Some(below) = decoded(path).and_then(|path| path.strip_prefix(&base).map(str::to_string)) else {
        return if path == "/" || format!("{path}/") == base { Found::Elsewhere(base) } else { Found::Nothing };
    };
    let file = if below.is_empty() || below.ends_with('/') { format!("{below}index.html") } else { below };
    if site.knows(&file) {
        Found::File(file)
    } else if site.knows(&format!("{file}/index.html")) {
        Found::Elsewhere(format!("{path}/"))
    } else {
        Found::Nothing
    }
}

/// The page for what is not found, in the language of the address.
fn not_found(site: &Site, path: &str) -> Option<String> {
    let below = path.strip_prefix(&site.edition.base.path_of(""))?;
    let language = below.split('/').next().unwrap_or_default();
    [format!("{language}/404/index.html"), "404.html".to_string()].into_iter().find(|file| site.knows(file))
}

/// A path without its percent signs; `None` if that is no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let mut digit = || rest.next().and_then(|byte| char::from(byte).to_digit(16));
        bytes.push(if byte == b'%' { (digit()? * 16 + digit()?) as u8 } else { byte });
    }
    String::from_utf8(bytes).ok()
}

fn bytes(site: &Site, file: &str, status: u16, shown: &Shown, run: u32) -> Answer {
    match site.make(file) {
        Ok(html) if is_page(file) => page(status, html, shown, run),
        Ok(bytes) => made(status, content_type(file), bytes),
        Err(error) => page(500, mistakes::unmade(&error), shown, run),
    }
}

fn is_page(file: &str) -> bool {
    file.ends_with(".html")
}

/// A page with the preview's script, the one thing that the published page has not.
fn page(status: u16, html: Vec<u8>, shown: &Shown, run: u32) -> Answer {
    let script = format!("<script src=\"{OWN}preview.js\" data-version=\"{}\" defer></script>", version(run, shown.number));
    let end = b"</head>";
    let at = html.windows(end.len()).position(|window| window == end).unwrap_or(html.len());
    made(status, HTML, [&html[..at], script.as_bytes(), &html[at..]].concat())
}

/// Names a reading of a run.
pub fn version(run: u32, number: u64) -> String {
    format!("{run}.{number}")
}

fn plain(status: u16, text: &str) -> Answer {
    made(status, TEXT, format!("{text}\n").into_bytes())
}

fn made(status: u16, content_type: &'static str, body: Vec<u8>) -> Answer {
    Answer { status, content_type, location: None, body }
}

fn content_type(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        "atom" => "application/atom+xml; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "txt" => TEXT,
        "yml" => "text/yaml; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "webmanifest" => "application/manifest+json",
        "geojson" => "application/geo+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{Request, admit, decoded};

    #[track_caller]
    fn check(method: &str, host: Option<&str>, status: Option<u16>) {
        let refused = admit(Request { method, host, target: "/" }).err().map(|answer| answer.status);
        assert_eq!(refused, status, "{method} {host:?}");
    }

    #[test]
    fn only_this_machine_reads() {
        for host in ["localhost", "localhost:8000", "127.0.0.1:8000", "[::1]:8000", "[::1]"] {
            check("GET", Some(host), None);
        }
        for host in ["evil.example", "localhost.evil.example:8000", "127.0.0.1.evil.example", "", "10.0.0.1:8000"] {
            check("GET", Some(host), Some(403));
        }
        check("GET", None, Some(403));
        check("HEAD", Some("localhost"), None);
        check("POST", Some("localhost"), Some(405));
    }

    #[test]
    fn paths_are_decoded_once() {
        assert_eq!(decoded("/fi/%C3%A4/%2e%2e/").as_deref(), Some("/fi/ä/../"));
        assert_eq!(decoded("/%2525").as_deref(), Some("/%25"));
        assert_eq!(decoded("/%f"), None);
        assert_eq!(decoded("/%ff"), None);
    }
}
