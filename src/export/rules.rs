//! Files that hosts and search engines read: robots.txt, `_redirects`, `_headers`, and the same for nginx and Apache.

use std::collections::BTreeSet;

use crate::edition::{Artifact, Edition, Plan};
use crate::schema::cms;

/// What pages may load. Everything comes from the site itself, nothing runs inside a page, and forms go nowhere else.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
connect-src 'self'; form-action 'self'; base-uri 'none'";
/// No other site may show a page in a frame, where its buttons could be covered.
const UNFRAMED: &str = "; frame-ancestors 'none'";
/// What lists for other sites may load; they alone may stand in frames.
const FRAMED: &str =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors *";
const SNIFFING: &str = "nosniff";
const REFERRER: &str = "strict-origin-when-cross-origin";
const KEEPING: &str = "Cache-Control";
/// For files that have a hash of their content in their name.
const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";

/// `robots.txt`; of a preview, which search engines should leave alone.
pub fn robots(edition: &Edition) -> String {
    if edition.is_preview {
        return "User-agent: *\nDisallow: /\n".to_string();
    }
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", edition.base.url_of("sitemap.xml"))
}

/// Earlier addresses with the present ones, as paths from the host.
fn redirects(edition: &Edition) -> impl Iterator<Item = (String, String)> {
    edition.plan.artifacts().filter_map(|(path, artifact)| {
        let Artifact::Redirect(key, locale) = artifact else { return None };
        let to = edition.base.path_of(edition.plan.folder(key, *locale)?);
        Some((edition.base.path_of(path.strip_suffix("index.html").unwrap_or(path)), to))
    })
}

/// Lines `from to 301`, as Netlify and Cloudflare Pages read them.
pub fn redirect_rules(edition: &Edition) -> String {
    redirects(edition).map(|(from, to)| format!("{from} {to} 301\n")).collect()
}

/// What each part of the site is, for its headers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Pages,
    /// Lists that stand in frames of other sites, and what their pages load.
    Embedded,
    /// Tables that other sites may load.
    Data,
    /// Files that never change.
    Assets,
    /// Editors' forms.
    Admin,
}

impl Part {
    fn of(name: &str) -> Part {
        match name {
            Plan::EMBED => Part::Embedded,
            Plan::DATA => Part::Data,
            "assets" => Part::Assets,
            Plan::ADMIN => Part::Admin,
            _ => Part::Pages,
        }
    }

    fn headers(self, edition: Option<&Edition>) -> Vec<(&'static str, String)> {
        let policy = match self {
            Part::Embedded => FRAMED.to_string(),
            Part::Admin => admin_policy(edition),
            _ => format!("{CONTENT_SECURITY_POLICY}{UNFRAMED}"),
        };
        let mut headers = vec![
            ("Content-Security-Policy", policy),
            ("X-Content-Type-Options", SNIFFING.to_string()),
            ("Referrer-Policy", REFERRER.to_string()),
        ];
        if matches!(self, Part::Embedded | Part::Data) {
            headers.push(("Access-Control-Allow-Origin", "*".to_string()));
        }
        if self == Part::Assets {
            headers.push((KEEPING, FOR_A_YEAR.to_string()));
        }
        if edition.is_some_and(|edition| edition.is_preview) || self == Part::Admin {
            headers.push(("X-Robots-Tag", "noindex".to_string()));
        }
        headers
    }
}

/// What editors' forms may load and reach: their program makes functions of texts (its check of the configuration) and styles
/// as it runs, shows pictures that it has not saved yet, and talks to the host that keeps the content.
fn admin_policy(edition: Option<&Edition>) -> String {
    let settings = edition.and_then(|edition| edition.cms.as_ref());
    let hosts: String = settings.into_iter().flat_map(cms::hosts).map(|host| format!(" {host}")).collect();
    format!(
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; \
         font-src 'self' data:; media-src 'self' blob:; connect-src 'self' blob: data:{hosts}; worker-src 'self' blob:; \
         form-action 'self'; base-uri 'none'{UNFRAMED}"
    )
}

/// The headers of one path of a site, but for how long it may be kept; also of a page that tells why there is no site.
pub fn headers(edition: Option<&Edition>, path: &str) -> Vec<(&'static str, String)> {
    let part = Part::of(path.split('/').next().unwrap_or_default());
    part.headers(edition).into_iter().filter(|(name, _)| *name != KEEPING).collect()
}

/// Headers of every path, as Netlify and Cloudflare Pages read them. Both join the headers of all rules that fit a path, so the
/// rules are one for each folder and file at the top, of which none fits a path of another.
pub fn header_rules(edition: &Edition) -> String {
    let planned = edition.plan.artifacts().map(|(path, _)| path);
    let mut tops: BTreeSet<String> =
        planned.map(|path| path.split_once('/').map_or(path.to_string(), |(folder, _)| format!("{folder}/*"))).collect();
    tops.extend(["", "assets/*", "files/*", "search/*"].map(str::to_string));
    let rule = |top: &String| {
        let part = Part::of(top.split('/').next().unwrap_or_default());
        let lines: String = part.headers(Some(edition)).into_iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
        format!("{}\n{lines}", edition.base.path_of(top))
    };
    tops.iter().map(rule).collect::<Vec<_>>().join("\n")
}

/// The parts of an edition that differ from the rest, by folder.
fn folders(edition: &Edition) -> Vec<(&'static str, Part)> {
    let forms = edition.cms.as_ref().map(|_| (Plan::ADMIN, Part::Admin));
    let always = [("assets", Part::Assets), (Plan::DATA, Part::Data), (Plan::EMBED, Part::Embedded)];
    forms.into_iter().chain(always).collect()
}

/// Lines to include within nginx's `server { … }`, beside a `root` that holds the site.
pub fn nginx_rules(edition: &Edition) -> String {
    let base = edition.base.path_of("");
    let headers = |part: Part| -> String {
        let line = |(name, value): (&str, String)| format!("        add_header {name} \"{value}\" always;\n");
        part.headers(Some(edition)).into_iter().map(line).collect()
    };
    let location = |path: String, part: Part, inner: &str| {
        let served = "        try_files $uri $uri/index.html =404;\n        gzip_static on;\n        # brotli_static on;\n";
        format!("    location {path} {{\n{served}{}{inner}    }}\n", headers(part))
    };
    let mut text = String::from(
        "# Include this within `server { … }`, where `root` holds the site. `gzip_static` and `brotli_static` (a module of its\n\
         # own) send the files that `opaste build --precompress` writes beside the others.\n",
    );
    text.push_str("    # Add to your `types`: application/atom+xml atom; text/calendar ics; text/yaml yml;\n");
    text.push_str(&format!("    error_page 404 {base}404.html;\n"));
    text.push_str(&location(base.clone(), Part::Pages, ""));
    for (folder, part) in folders(edition) {
        text.push_str(&location(edition.base.path_of(&format!("{folder}/")), part, ""));
    }
    text.extend(redirects(edition).map(|(from, to)| format!("    location = {from} {{ return 301 {to}; }}\n")));
    text
}

/// `.htaccess`, which Apache reads where `AllowOverride` lets it.
pub fn apache_rules(edition: &Edition) -> String {
    const TYPES: [(&str, &str); 12] = [
        ("html", "text/html; charset=utf-8"),
        ("css", "text/css; charset=utf-8"),
        ("js", "text/javascript; charset=utf-8"),
        ("json", "application/json"),
        ("svg", "image/svg+xml"),
        ("xml", "application/xml"),
        ("atom", "application/atom+xml"),
        ("ics", "text/calendar; charset=utf-8"),
        ("txt", "text/plain; charset=utf-8"),
        ("csv", "text/csv; charset=utf-8"),
        ("yml", "text/yaml; charset=utf-8"),
        ("bin", "application/octet-stream"),
    ];
    let base = edition.base.path_of("");
    let mut text = format!(
        "# Written by Opaste; the next build writes it again.\nErrorDocument 404 {base}404.html\nDirectoryIndex index.html\nAddDefaultCharset utf-8\n"
    );
    TYPES.iter().for_each(|(ending, kind)| text.push_str(&format!("AddType \"{kind}\" .{ending}\n")));
    text.push_str("<IfModule mod_headers.c>\n");
    let folders = folders(edition);
    let names = folders.iter().map(|(folder, _)| *folder).collect::<Vec<_>>().join("|");
    let parts = folders.iter().map(|(folder, part)| (format!("=~ m#^{base}{folder}/#"), *part));
    for (condition, part) in std::iter::once((format!("!~ m#^{base}({names})/#"), Part::Pages)).chain(parts) {
        for (name, value) in part.headers(Some(edition)) {
            text.push_str(&format!("  Header always set {name} \"{value}\" \"expr=%{{REQUEST_URI}} {condition}\"\n"));
        }
    }
    text.push_str("  Header append Vary Accept-Encoding\n</IfModule>\n<IfModule mod_rewrite.c>\n  RewriteEngine on\n");
    for (name, ending) in [("br", "br"), ("gzip", "gz")] {
        text.push_str(&format!(
            "  RewriteCond %{{HTTP:Accept-Encoding}} \\b{name}\\b\n  RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n  RewriteRule ^(.+)$ $1.{ending} [L,E=no-gzip:1]\n"
        ));
    }
    text.push_str("</IfModule>\n");
    for (name, ending) in [("br", "br"), ("gzip", "gz")] {
        text.push_str(&format!("<FilesMatch \"\\.{ending}$\">\n  <IfModule mod_headers.c>\n    Header set Content-Encoding {name}\n  </IfModule>\n</FilesMatch>\n"));
        for (plain, kind) in TYPES {
            text.push_str(&format!("<FilesMatch \"\\.{plain}\\.{ending}$\">\n  ForceType \"{kind}\"\n</FilesMatch>\n"));
        }
    }
    // `RedirectMatch` takes a pattern; of what stands in addresses only full stops mean more than themselves.
    text.extend(
        redirects(edition)
            .map(|(from, to)| format!("RedirectMatch 301 \"^{}/?$\" \"{to}\"\n", from.trim_end_matches('/').replace('.', "\\."))),
    );
    text
}
