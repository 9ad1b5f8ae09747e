//! Asking one link, and what its answer means.

use jiff::civil::Date;

use super::Finding;
use super::links::{Link, host};

/// An answer of the outside.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub status: u16,
    /// Where redirects led.
    pub url: String,
    /// The beginning of the page; empty for a question about the head only.
    pub text: String,
}

/// The network, as far as checking needs it. Errors are told in words that fit after the address.
pub trait Web: Sync {
    fn head(&self, url: &str) -> Result<Answer, String>;
    fn get(&self, url: &str) -> Result<Answer, String>;
    /// Waits between two questions to one host.
    fn pause(&self);
}

/// What parking pages say of a domain that nobody uses.
const PARKED: [&str; 7] = [
    "domain is for sale",
    "domain is parked",
    "buy this domain",
    "domain may be for sale",
    "verkkotunnus on myytävänä",
    "verkkotunnus on vapaana",
    "domänen är till salu",
];

/// Asks for a link: for its head first; for the page when a phrase is expected, when it is the front page of its domain (a
/// parked domain answers as well as any), or when the head was refused.
pub fn ask(link: &Link, web: &dyn Web, today: Date) -> Finding {
    let found = |status, fault| Finding { checked: today, status, fault, since: None, expect: link.expect.clone() };
    let is_front = link.url.splitn(4, '/').nth(3).is_none_or(str::is_empty);
    let answer = match web.head(&link.url) {
        Ok(answer) if (200..300).contains(&answer.status) && link.expect.is_none() && !is_front => answer,
        Ok(_) => {
            web.pause();
            match web.get(&link.url) {
                Ok(answer) => answer,
                Err(fault) => return found(0, Some(fault)),
            }
        }
        Err(fault) => return found(0, Some(fault)),
    };
    found(answer.status, fault(link, &answer))
}

fn fault(link: &Link, answer: &Answer) -> Option<String> {
    match answer.status {
        200..300 => {}
        // The page is there, but not for programs.
        401 | 403 | 429 => return None,
        404 | 410 => return Some(format!("leads to no page ({})", answer.status)),
        status => return Some(format!("answers with an error ({status})")),
    }
    let text = answer.text.to_lowercase();
    if let Some(phrase) = &link.expect
        && !text.contains(&phrase.to_lowercase())
    {
        return Some(format!("no longer says “{phrase}”"));
    }
    if PARKED.iter().any(|phrase| text.contains(phrase)) {
        return Some("is a page that offers the domain for sale".into());
    }
    let moved = host(&answer.url).filter(|other| site(other) != site(&link.host));
    moved.map(|other| format!("leads to another site, `{other}`"))
}

/// The last two labels of a host: `www.kela.fi` and `kela.fi` are one site.
fn site(host: &str) -> &str {
    host.rmatch_indices('.').nth(1).map_or(host, |(dot, _)| &host[dot + 1..])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Answer, Link, Web, ask};

    struct Fake {
        head: u16,
        text: &'static str,
        url: &'static str,
    }

    impl Web for Fake {
        fn head(&self, url: &str) -> Result<Answer, String> {
            Ok(Answer { status: self.head, url: url.into(), text: String::new() })
        }

        fn get(&self, _: &str) -> Result<Answer, String> {
            Ok(Answer { status: 200, url: self.url.into(), text: self.text.into() })
        }

        fn pause(&self) {}
    }

    fn fault(url: &str, expect: Option<&str>, web: &Fake) -> Option<String> {
        let link = Link { url: url.into(), host: "digi.fi".into(), spans: Vec::new(), expect: expect.map(String::from) };
        ask(&link, web, date(2026, 11, 22)).fault
    }

    #[test]
    fn what_answers_well_can_still_be_wrong() {
        let web = Fake { head: 200, text: "Tervetuloa! Digituki ma-pe.", url: "https://www.digi.fi/" };
        assert_eq!(fault("https://digi.fi/", Some("digituki"), &web), None);
        assert!(fault("https://digi.fi/", Some("nettineuvonta"), &web).unwrap().contains("no longer says"));
        let parked = Fake { text: "Buy this domain today", ..web };
        assert!(fault("https://digi.fi", None, &parked).unwrap().contains("for sale"));
        let moved = Fake { text: "", url: "https://casino.net/", head: 200 };
        assert!(fault("https://digi.fi", None, &moved).unwrap().contains("another site"));
        let refused = Fake { head: 405, text: "", url: "https://digi.fi/a" };
        assert_eq!(fault("https://digi.fi/a", None, &refused), None);
    }
}
