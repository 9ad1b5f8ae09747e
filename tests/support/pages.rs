//! What tests need to know of a published page: its links, its anchors, its language twins.

use std::collections::BTreeSet;

/// The parts of a page that lead somewhere.
#[derive(Debug, Default)]
pub struct Page {
    /// Values of `href`, `src`, `action`.
    pub links: Vec<String>,
    pub ids: BTreeSet<String>,
    /// `hreflang` and address of each `<link rel="alternate" hreflang>`.
    pub alternates: Vec<(String, String)>,
    canonical: Option<String>,
    lang: String,
}

impl Page {
    /// Reads the tags of our own output: a value of an attribute stands in double quotes, or has none and no spaces.
    pub fn read(html: &str) -> Page {
        let mut page = Page::default();
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            rest = &rest[start + 1..];
            if let Some(comment) = rest.strip_prefix("!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let end = tag_end(rest);
            page.tag(&rest[..end]);
            let is_script = rest.starts_with("script");
            rest = &rest[end..];
            if is_script {
                rest = rest.find("</script").map_or("", |at| &rest[at..]);
            }
        }
        page
    }

    /// Whether the page's own text is in its language: such a page names itself as canonical and among its twins.
    pub fn is_own_language(&self) -> bool {
        self.alternates.iter().any(|(language, _)| *language == self.lang)
    }

    fn tag(&mut self, tag: &str) {
        let attributes = attributes(tag);
        let value = |name: &str| attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone());
        if tag.starts_with("html") {
            self.lang = value("lang").unwrap_or_default();
        }
        if tag.starts_with("link") && value("rel").as_deref() == Some("canonical") {
            self.canonical = value("href");
        }
        if let (true, Some(language), Some(href)) = (tag.starts_with("link"), value("hreflang"), value("href")) {
            self.alternates.push((language, href));
            return;
        }
        self.ids.extend(value("id"));
        for name in ["href", "src", "action"] {
            self.links.extend(value(name));
        }
    }
}

/// Where the tag ends: the first `>` outside quotes.
fn tag_end(text: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at,
            _ => {}
        }
    }
    text.len()
}

fn attributes(tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once('=') {
        let name = before.rsplit(|letter: char| letter.is_whitespace()).next().unwrap_or_default();
        let (value, left) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
        };
        found.push((name.to_string(), unescape(value)));
        rest = left;
    }
    found
}

fn unescape(value: &str) -> String {
    value
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&#x2F;", "/")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
