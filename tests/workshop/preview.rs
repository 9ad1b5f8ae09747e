//! `opaste serve`, asked over the loopback address.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Duration;

use crate::site::{Site, own};

const PAGE: &str = "/fi/apua/digiapu/";
const TEXT: &str = "content/regions/lappi/providers/digiapu.fi.md";

/// A running preview; ends with the test.
struct Preview {
    process: Child,
    address: String,
    lines: std::sync::mpsc::Receiver<String>,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Preview {
    fn start(site: &Site, more: &[&str]) -> Preview {
        let (themes, locales) = (own("themes"), own("locales"));
        let mut command = site.command(&["serve", "--port", "0", "--as-of", "2026-11-22", "--themes"]);
        command.arg(themes).arg("--locales").arg(locales).args(more);
        let mut process = command.stderr(Stdio::piped()).spawn().expect("a preview");
        let errors = process.stderr.take().expect("its words");
        let (sender, lines) = std::sync::mpsc::channel();
        std::thread::spawn(move || BufReader::new(errors).lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut preview = Preview { process, address: String::new(), lines };
        let line = preview.line("preview at http://");
        preview.address = line.trim_start_matches("preview at http://").split('/').next().expect("an address").to_string();
        preview
    }

    /// Waits for a line that begins so.
    fn line(&self, beginning: &str) -> String {
        let mut seen = Vec::new();
        loop {
            match self.lines.recv_timeout(Duration::from_secs(120)) {
                Ok(line) if line.starts_with(beginning) => return line,
                Ok(line) => seen.push(line),
                Err(error) => panic!("no line `{beginning}…` ({error}):\n{}", seen.join("\n")),
            }
        }
    }

    fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        stream.write_all(request.as_bytes()).expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, target: &str) -> String {
        self.ask(&format!("GET {target} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address))
    }
}

#[track_caller]
fn has(answer: &str, status: &str, parts: &[&str]) {
    assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
    for part in parts {
        assert!(answer.contains(part), "no `{part}` in\n{answer}");
    }
}

#[test]
fn a_change_shows_and_a_mistake_keeps_the_last_good_page() {
    let site = Site::new();
    let preview = Preview::start(&site, &[]);
    let csp = "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'";
    has(&preview.get(PAGE), "200", &["Digiapua kirjastossa", csp, "X-Content-Type-Options: nosniff", "/_opaste/preview.js"]);
    has(&preview.get("/fi/apua/digiapu"), "302", &["Location: /fi/apua/digiapu/"]);
    has(&preview.get("/search/fi/manifest.json"), "200", &["application/json"]);
    has(&preview.get("/fi/ei-ole/"), "404", &["Sivua ei löytynyt"]);
    for outside in ["/../content/portal.yaml", "/%2e%2e/content/portal.yaml", "/content/portal.yaml", "/_opaste/../portal.yaml"] {
        has(&preview.get(outside), "404", &[]);
    }
    let foreign = "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
    has(&preview.ask(foreign), "403", &["localhost"]);

    // An editor that saves by renaming.
    let good = site.read(TEXT);
    site.write("content/regions/lappi/providers/.new", &good.replace("Digiapua kirjastossa", "Apua Rovaniemellä"));
    fs::rename(site.path("content/regions/lappi/providers/.new"), site.path(TEXT)).expect("a renamed file");
    preview.line("pages are new");
    has(&preview.get(PAGE), "200", &["Apua Rovaniemellä"]);

    site.write(TEXT, &good.replace("summary:", "sumary:"));
    preview.line("the last good pages stay");
    has(&preview.get(PAGE), "500", &["unknown key `sumary`", "did you mean `summary`?", "?last-good"]);
    has(&preview.get(&format!("{PAGE}?last-good")), "200", &["Apua Rovaniemellä"]);
    site.write(TEXT, &good);
    preview.line("pages are new");
    has(&preview.get(PAGE), "200", &["Digiapua kirjastossa"]);

    // A folder that is replaced as a whole, as a checkout of another branch does.
    fs::rename(site.path("content"), site.path("before")).expect("a moved folder");
    preview.line("the last good pages stay");
    fs::rename(site.path("before"), site.path("content")).expect("a moved folder");
    preview.line("pages are new");
    site.write(TEXT, &good.replace("Digiapua kirjastossa", "Apua taas"));
    preview.line("pages are new");
    has(&preview.get(PAGE), "200", &["Apua taas"]);
}

#[test]
fn pages_are_told_of_changes_and_polling_sees_them_too() {
    let site = Site::new();
    let preview = Preview::start(&site, &["--poll", "1"]);
    let script = preview.get(PAGE);
    let version = script.split("data-version=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a version");
    let mut stream = TcpStream::connect(&preview.address).expect("a connection");
    let request = format!("GET /_opaste/changes?has={version} HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address);
    stream.write_all(request.as_bytes()).expect("a request");
    let good = site.read(TEXT);
    site.write(TEXT, &good.replace("Digiapua kirjastossa", "Polled"));
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let told = lines.find(|line| line.starts_with("data: ")).expect("an event");
    assert_ne!(told, format!("data: {version}"));
    has(&preview.get(PAGE), "200", &["Polled"]);
}
