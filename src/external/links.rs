//! The links of the content.

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::diagnostic::Span;
use crate::entry::Website;
use crate::source::{Root, Sources};

/// An address of the outside, and everywhere it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub url: String,
    pub host: String,
    pub spans: Vec<Span>,
    /// A phrase that must stand on the page.
    pub expect: Option<String>,
}

/// Every `http(s)` address in the entries' files. Addresses of domains that are reserved for examples (RFC 2606, RFC 6761)
/// lead nowhere and are left out.
pub fn links(sources: &Sources, catalog: &Catalog) -> Vec<Link> {
    let expected = expected(catalog);
    let mut found: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    let is_entry = |path: &str| path.starts_with("national/") || path.starts_with("regions/") || path.starts_with("portal.");
    for file in sources.of(Root::Content).filter(|file| is_entry(&file.path)) {
        for (start, url) in urls(file.text()) {
            let span = Span { file: file.id, start: start as u32, end: (start + url.len()) as u32 };
            found.entry(url.to_string()).or_default().push(span);
        }
    }
    let link = |(url, spans): (String, Vec<Span>)| {
        let host = host(&url)?.to_string();
        let expect = expected.get(url.as_str()).cloned();
        (!is_reserved(&host)).then_some(Link { url, host, spans, expect })
    };
    found.into_iter().filter_map(link).collect()
}

/// Links of one host together, for it is asked one thing at a time.
pub fn by_host(links: Vec<Link>) -> Vec<Vec<Link>> {
    let mut hosts: BTreeMap<String, Vec<Link>> = BTreeMap::new();
    for link in links {
        hosts.entry(link.host.clone()).or_default().push(link);
    }
    hosts.into_values().collect()
}

/// The phrases that points ask for, by address.
fn expected(catalog: &Catalog) -> BTreeMap<&str, String> {
    let points = catalog.providers.values().flat_map(|provider| &provider.points);
    let mut expected = BTreeMap::new();
    for point in points {
        let (Some(phrase), Some(website)) = (&point.written.url_expect, &point.written.url) else { continue };
        match website {
            Website::Same(url) => {
                expected.insert(url.value.as_str(), phrase.clone());
            }
            Website::ByLanguage(urls) => expected.extend(urls.values().map(|url| (url.value.as_str(), phrase.clone()))),
        }
    }
    expected
}

/// Addresses in a text with the byte at which each begins.
fn urls(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices("http").filter_map(|(start, _)| {
        let rest = &text[start..];
        let after = rest.strip_prefix("https://").or_else(|| rest.strip_prefix("http://"))?;
        let ends = |letter: char| letter.is_whitespace() || "\"'<>()[]{}`,|\\".contains(letter);
        let length = rest.len() - after.len() + after.find(ends).unwrap_or(after.len());
        let url = rest[..length].trim_end_matches(['.', ';', ':', '!', '?']);
        host(url).is_some_and(|host| host.contains('.')).then_some((start, url))
    })
}

/// The host of an address, without its port.
pub fn host(url: &str) -> Option<&str> {
    let rest = url.split_once("://")?.1;
    let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.split(':').next()?;
    (!host.is_empty()).then_some(host)
}

fn is_reserved(host: &str) -> bool {
    const RESERVED: [&str; 6] = ["example.org", "example.com", "example.net", "test", "invalid", "localhost"];
    RESERVED.iter().any(|reserved| host == *reserved || host.strip_suffix(reserved).is_some_and(|rest| rest.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::{is_reserved, urls};

    #[test]
    fn addresses_end_where_the_text_goes_on() {
        let text = "website: {fi: \"https://a.fi/x\"}\nSee [this](http://b.fi/y?z=1), or https://c.fi. Not https://.";
        let found: Vec<&str> = urls(text).map(|(_, url)| url).collect();
        assert_eq!(found, ["https://a.fi/x", "http://b.fi/y?z=1", "https://c.fi"]);
    }

    #[test]
    fn example_domains_are_left_in_peace() {
        assert!(is_reserved("digi.example.org") && is_reserved("example.com") && !is_reserved("myexample.org"));
    }
}
