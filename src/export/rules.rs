//! Files that hosts and search engines read: robots.txt, `_redirects`, `_headers`.

use crate::edition::{Artifact, Edition};

/// What pages may load. Everything comes from the site itself, nothing runs inside a page, and forms go nowhere else.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
connect-src 'self'; form-action 'self'; base-uri 'none'";

/// The headers that every answer has.
pub const HEADERS: [(&str, &str); 3] = [
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
];

/// `robots.txt` of a published site.
pub fn robots(edition: &Edition) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", edition.base.url_of("sitemap.xml"))
}

/// `robots.txt` of a preview, which search engines should leave alone.
pub fn preview_robots() -> String {
    "User-agent: *\nDisallow: /\n".to_string()
}

/// Lines `from to 301`, as Netlify and Cloudflare Pages read them.
pub fn redirect_rules(edition: &Edition) -> String {
    let line = |(path, artifact): (&str, &Artifact)| {
        let Artifact::Redirect(key, locale) = artifact else { return None };
        let to = edition.base.path_of(edition.plan.folder(key, *locale)?);
        let from = edition.base.path_of(path.strip_suffix("index.html").unwrap_or(path));
        Some(format!("{from} {to} 301\n"))
    };
    edition.plan.artifacts().filter_map(line).collect()
}

/// Headers for every path, and a year's keeping for files that have their content in their name.
pub fn header_rules(edition: &Edition) -> String {
    let (all, assets) = (edition.base.path_of("*"), edition.base.path_of("assets/*"));
    let headers: String = HEADERS.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!("{all}\n{headers}\n{assets}\n  Cache-Control: public, max-age=31536000, immutable\n")
}
