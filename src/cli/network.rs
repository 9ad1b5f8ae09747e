//! The one module that reaches out to the network: polite questions to the sites that the content links to.

use std::io::Read;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use jiff::civil::Date;
use opaste::external::{Answer, Link, Results, Web, ask, by_host};
use ureq::ResponseExt;

/// So long one site is left alone between two questions.
const PAUSE: Duration = Duration::from_secs(1);
const TIMEOUT: Duration = Duration::from_secs(15);
/// Of a page so much is read; phrases stand near its beginning.
const MOST_BYTES: u64 = 500_000;
/// Sites that are asked at the same time.
const WORKERS: usize = 6;

pub struct Network {
    agent: ureq::Agent,
    pause: Duration,
}

impl Network {
    pub fn new() -> Self {
        Network::with_pause(PAUSE)
    }

    fn with_pause(pause: Duration) -> Self {
        let name = concat!("Opaste/", env!("CARGO_PKG_VERSION"), " (link check of a public portal; one request at a time)");
        let config = ureq::Agent::config_builder().timeout_global(Some(TIMEOUT)).http_status_as_error(false).max_redirects(5);
        Network { agent: config.user_agent(name).build().into(), pause }
    }
}

impl Web for Network {
    fn head(&self, url: &str) -> Result<Answer, String> {
        let response = self.agent.head(url).call().map_err(|error| in_words(&error))?;
        Ok(Answer { status: response.status().as_u16(), url: response.get_uri().to_string(), text: String::new() })
    }

    fn get(&self, url: &str) -> Result<Answer, String> {
        let mut response = self.agent.get(url).call().map_err(|error| in_words(&error))?;
        let mut bytes = Vec::new();
        response
            .body_mut()
            .as_reader()
            .take(MOST_BYTES)
            .read_to_end(&mut bytes)
            .map_err(|error| format!("breaks off: {error}"))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Answer { status: response.status().as_u16(), url: response.get_uri().to_string(), text })
    }

    fn pause(&self) {
        std::thread::sleep(self.pause);
    }
}

fn in_words(error: &ureq::Error) -> String {
    format!("cannot be reached ({error})")
}

/// Asks for every link: one question at a time to each host, several hosts side by side.
pub fn ask_all(links: Vec<Link>, web: &dyn Web, today: Date, results: &mut Results, step: &(dyn Fn() + Sync)) {
    let hosts = by_host(links);
    let next = AtomicUsize::new(0);
    let findings = Mutex::new(results);
    std::thread::scope(|scope| {
        for _ in 0..WORKERS.min(hosts.len()) {
            scope.spawn(|| {
                while let Some(links) = hosts.get(next.fetch_add(1, Ordering::Relaxed)) {
                    for (index, link) in links.iter().enumerate() {
                        if index > 0 {
                            web.pause();
                        }
                        let finding = ask(link, web, today);
                        if let Ok(mut results) = findings.lock() {
                            results.note(&link.url, finding);
                        }
                        step();
                    }
                }
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use tiny_http::{Response, Server};

    use super::*;

    #[test]
    fn a_site_is_asked_by_name_for_the_head_and_then_the_page() {
        let server = Server::http("127.0.0.1:0").unwrap();
        let base = format!("http://{}", server.server_addr());
        let seen = std::thread::spawn(move || {
            let mut seen = Vec::new();
            while seen.len() < 4 {
                let request = server.recv().unwrap();
                let agent = request
                    .headers()
                    .iter()
                    .find(|header| header.field.equiv("User-Agent"))
                    .map(|header| header.value.to_string());
                seen.push(format!("{} {} {}", request.method(), request.url(), agent.unwrap_or_default().starts_with("Opaste/")));
                let status = if request.url() == "/gone" { 404 } else { 200 };
                request.respond(Response::from_string("Digituki").with_status_code(status)).unwrap();
            }
            seen
        });
        let link = |path: &str, expect: Option<&str>| Link {
            url: format!("{base}{path}"),
            host: "127.0.0.1".into(),
            spans: Vec::new(),
            expect: expect.map(String::from),
        };
        let links = vec![link("/gone", None), link("/here", Some("digituki"))];
        let mut results = Results::default();
        ask_all(links, &Network::with_pause(Duration::ZERO), date(2026, 11, 22), &mut results, &|| {});
        assert_eq!(seen.join().unwrap(), ["HEAD /gone true", "GET /gone true", "HEAD /here true", "GET /here true"]);
        let fault = |path: &str| results.of(&format!("{base}{path}")).unwrap().fault.clone();
        assert_eq!((fault("/gone").as_deref(), fault("/here")), (Some("leads to no page (404)"), None));
    }
}
