//! The files that go out with the pages: pictures, scripts, those that are joined of others, and the one style sheet.
//!
//! Each has a hash of its content in its name, so that hosts can let browsers keep it for good, and a digest that pages
//! can name beside its address.

use std::collections::BTreeMap;
use std::ops::Range;

use sha2::{Digest, Sha384};

use super::chain::Layer;
use super::manifest::Word;
use super::script;
use super::style::{self, Fault};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, codes};
use crate::source::{Root, SourceFile, Sources};

/// The style sheet that is made of all `styles` and the tokens.
const SITE_STYLE: &str = "site.css";

/// A file that goes out with the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its path below `assets/` in the theme: `img/logo.svg`.
    pub logical: String,
    /// Its path in the site: `assets/img/logo.1a2b3c4d5e.svg`.
    pub path: String,
    pub bytes: Vec<u8>,
    /// For the attribute `integrity`: `sha384-` and the digest in base64.
    pub integrity: String,
}

impl Asset {
    fn new(logical: &str, bytes: Vec<u8>) -> Self {
        let hash = blake3::hash(&bytes).to_hex();
        let (folder, name) = logical.rsplit_once('/').map_or(("", logical), |(folder, name)| (folder, name));
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let mut path = format!("assets/{folder}/{stem}.{}", &hash[..10]).replace("//", "/");
        if !ending.is_empty() {
            path = format!("{path}.{ending}");
        }
        let integrity = format!("sha384-{}", base64(&Sha384::digest(&bytes)));
        Asset { logical: logical.to_string(), path, bytes, integrity }
    }
}

/// All assets of the chain by their logical path; a theme's file stands for the one of the same path in those before.
pub(super) fn collect(
    sources: &Sources,
    chain: &[Layer],
    tokens: &str,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Asset> {
    let mut files: BTreeMap<&str, &SourceFile> = BTreeMap::new();
    for layer in chain {
        let folder = format!("{}/assets/", layer.name);
        for file in sources.of(Root::Themes) {
            if let Some(logical) = file.path.strip_prefix(&folder) {
                if is_address(logical) {
                    files.insert(logical, file);
                } else {
                    let message = format!("`{logical}` cannot be the address of a file");
                    let help = "rename it: ASCII letters, digits, hyphens, underscores and full stops";
                    diagnostics.push(Diagnostic::new(codes::BAD_THEME, Span::start_of(file.id), message).help(help));
                }
            }
        }
    }
    let styles = styles(chain, &files, diagnostics);
    let scripts = scripts(chain, &files, diagnostics);
    let is_part = |logical: &str| scripts.iter().any(|(_, parts)| parts.contains(&logical));
    let mut assets: BTreeMap<String, Asset> = BTreeMap::new();
    for (logical, file) in files.iter().filter(|(logical, _)| !logical.ends_with(".css") && !is_part(logical)) {
        assets.insert((*logical).to_string(), Asset::new(logical, file.bytes().to_vec()));
    }
    for (name, parts) in &scripts {
        let code = joined(name, parts, &files, diagnostics);
        let code = script::minify(&code).unwrap_or_else(|message| {
            let place = parts.first().map(|part| Span::start_of(files[part].id));
            let message = format!("the scripts of `{name}` make no module: {message}");
            diagnostics.push(
                Diagnostic::new(codes::BAD_THEME, place, message).help("each of them must be JavaScript that a browser reads"),
            );
            code
        });
        assets.insert((*name).to_string(), Asset::new(name, code.into_bytes()));
    }
    let mut sheets = Vec::new();
    for (logical, file) in files.iter().filter(|(logical, _)| logical.ends_with(".css") && !styles.contains(logical)) {
        if *logical == SITE_STYLE {
            let message = format!("`{SITE_STYLE}` is the name of the style sheet that is made of all `styles`");
            let help = "name it in `styles`, or rename it";
            diagnostics.push(Diagnostic::new(codes::BAD_THEME, Span::start_of(file.id), message).help(help));
        }
        let css = with_addresses(file, logical, folder(logical), &assets, diagnostics);
        sheets.push(Asset::new(logical, style::minify(&css).into_bytes()));
    }
    let mut site = tokens.to_string();
    for logical in styles {
        let file = files[logical];
        if chain.first().is_some_and(|bottom| !file.path.starts_with(&format!("{}/", bottom.name))) {
            for refused in super::guard::in_style(file.text()) {
                let span = Span { file: file.id, start: refused.place.start as u32, end: refused.place.end as u32 };
                diagnostics.push(Diagnostic::new(codes::BAD_THEME, span, refused.message).help(refused.help));
            }
        }
        let css = with_addresses(file, logical, "", &assets, diagnostics);
        site.push_str(&style::minify(&css));
    }
    sheets.push(Asset::new(SITE_STYLE, site.into_bytes()));
    assets.extend(sheets.into_iter().map(|sheet| (sheet.logical.clone(), sheet)));
    assets
}

/// Reports a name that is not that of an asset.
pub(super) fn unknown<'a>(wanted: &Word, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    if wanted.text.split('/').any(|part| part == "..") {
        let message = format!("`{}` leads out of the folder `assets` of the theme", wanted.text);
        return Diagnostic::new(codes::BAD_THEME, wanted.span, message).help("put a copy into the folder `assets`");
    }
    let message = format!("no theme of the chain has a file `assets/{}`", wanted.text);
    Diagnostic::new(codes::BAD_THEME, wanted.span, message).suggest(&wanted.text, known)
}

/// The style sheets to join, each once, those of the first theme first.
fn styles<'a>(chain: &'a [Layer], files: &BTreeMap<&str, &SourceFile>, diagnostics: &mut Diagnostics) -> Vec<&'a str> {
    let mut styles = Vec::new();
    for word in chain.iter().flat_map(|layer| &layer.manifest.styles) {
        let name = word.text.as_str();
        if !name.ends_with(".css") {
            diagnostics.push(Diagnostic::new(
                codes::BAD_THEME,
                word.span,
                format!("`{name}` is not a style sheet: its name must end in `.css`"),
            ));
        } else if !files.contains_key(name) {
            diagnostics.push(unknown(word, files.keys().copied().filter(|known| known.ends_with(".css"))));
        } else if !styles.contains(&name) {
            styles.push(name);
        }
    }
    styles
}

/// The scripts to join by name, each with its parts, those that the first theme names first.
fn scripts<'a>(
    chain: &'a [Layer],
    files: &BTreeMap<&str, &SourceFile>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut scripts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, parts) in chain.iter().flat_map(|layer| &layer.manifest.scripts) {
        if !name.text.ends_with(".js") || !is_address(&name.text) {
            let message = format!("`{}` cannot be the name of a script", name.text);
            let help = "an address that ends in `.js`, such as `search.js`";
            diagnostics.push(Diagnostic::new(codes::BAD_THEME, name.span, message).help(help));
            continue;
        }
        let joined = scripts.entry(&name.text).or_default();
        for part in parts {
            let path = part.text.as_str();
            if !path.ends_with(".js") {
                let message = format!("`{path}` is not a script: its name must end in `.js`");
                diagnostics.push(Diagnostic::new(codes::BAD_THEME, part.span, message));
            } else if !files.contains_key(path) {
                diagnostics.push(unknown(part, files.keys().copied().filter(|known| known.ends_with(".js"))));
            } else if !joined.contains(&path) {
                joined.push(path);
            }
        }
    }
    for (name, parts) in &scripts {
        if let Some(file) = files.get(name).filter(|_| !parts.contains(name)) {
            let message = format!("`{name}` is the name of a script that is made of others");
            let help = "name it in `scripts`, or rename it";
            diagnostics.push(Diagnostic::new(codes::BAD_THEME, Span::start_of(file.id), message).help(help));
        }
    }
    scripts
}

/// One script of its parts; they import from nothing else, and only from those before them.
fn joined(name: &str, parts: &[&str], files: &BTreeMap<&str, &SourceFile>, diagnostics: &mut Diagnostics) -> String {
    let mut code = String::new();
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for (number, part) in parts.iter().enumerate() {
        let file = files[part];
        let text = file.text();
        let span = |place: &Range<usize>| Span { file: file.id, start: place.start as u32, end: place.end as u32 };
        let script = script::read(text);
        let report = |fault: Fault| Diagnostic::new(codes::BAD_THEME, span(&fault.place), fault.message);
        script.faults.into_iter().map(report).for_each(|diagnostic| diagnostics.push(diagnostic));
        for place in script.imports {
            let wanted = resolved(folder(part), &text[place.clone()]);
            if !wanted.is_some_and(|wanted| parts[..number].contains(&wanted.as_str())) {
                let message = format!("an import of what does not stand before `{part}` in `{name}`");
                let help = format!("name it earlier in the list of `{name}` under `scripts`");
                diagnostics.push(Diagnostic::new(codes::BAD_THEME, span(&place), message).help(help));
            }
        }
        for place in script.names {
            if let Some(other) = names.insert(&text[place.clone()], part).filter(|other| other != part) {
                let message = format!("`{}` is declared in `{other}` too, which is joined to this", &text[place.clone()]);
                let help = "give one of the two another name";
                diagnostics.push(Diagnostic::new(codes::BAD_THEME, span(&place), message).help(help));
            }
        }
        code.push_str(&script.code);
    }
    code
}

/// A style sheet whose `url(…)` lead to the assets' paths in the site, as seen from the folder that it will lie in.
fn with_addresses(
    file: &SourceFile,
    logical: &str,
    published_in: &str,
    assets: &BTreeMap<String, Asset>,
    diagnostics: &mut Diagnostics,
) -> String {
    let text = file.text();
    let span = |place: &Range<usize>| Span { file: file.id, start: place.start as u32, end: place.end as u32 };
    let faults = style::faults(text);
    if !faults.is_empty() {
        let report = |fault: Fault| Diagnostic::new(codes::BAD_THEME, span(&fault.place), fault.message);
        faults.into_iter().map(report).for_each(|diagnostic| diagnostics.push(diagnostic));
        return String::new();
    }
    let mut css = String::with_capacity(text.len());
    let mut written = 0;
    for place in style::links(text) {
        let address = &text[place.clone()];
        if address.starts_with('#') || address.starts_with("data:") {
            continue;
        }
        let end = address.find(['?', '#']).unwrap_or(address.len());
        let target = resolved(folder(logical), &address[..end]).and_then(|path| assets.get(&path));
        match target {
            Some(asset) => {
                css.push_str(&text[written..place.start]);
                css.push_str(&relative(published_in, asset));
                css.push_str(&address[end..]);
                written = place.end;
            }
            None if address.contains("//") => {
                let message = "a file from elsewhere; pages load nothing from other sites";
                let help = "put a copy into the folder `assets`";
                diagnostics.push(Diagnostic::new(codes::BAD_THEME, span(&place), message).help(help));
            }
            None => {
                let wanted = Word {
                    text: resolved(folder(logical), &address[..end]).unwrap_or_else(|| address.to_string()),
                    span: span(&place),
                };
                diagnostics.push(unknown(&wanted, assets.keys().map(String::as_str)));
            }
        }
    }
    css.push_str(&text[written..]);
    css.replace('\u{feff}', "")
}

fn folder(logical: &str) -> &str {
    logical.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The logical path that a relative address means; `None` if it leaves the folder of assets.
fn resolved(folder: &str, address: &str) -> Option<String> {
    if address.starts_with('/') || address.contains(['\\', ':']) {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The address of an asset from a style sheet in a folder of `assets/`.
fn relative(folder: &str, asset: &Asset) -> String {
    let up = folder.split('/').filter(|part| !part.is_empty()).map(|_| "../").collect::<String>();
    up + asset.path.trim_start_matches("assets/")
}

/// Whether the path can be an address as it is, on every host and file system.
fn is_address(logical: &str) -> bool {
    logical.split('/').all(|part| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.len() <= 100
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter))
    })
}

/// RFC 4648, section 4, with padding.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0, |bits, byte| bits << 8 | usize::from(*byte)) << (8 * (3 - group.len()));
        for place in 0..4 {
            let letter = LETTERS[bits >> (18 - 6 * place) & 63];
            text.push(if place <= group.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Asset, base64, collect, resolved};
    use crate::diagnostic::Diagnostics;
    use crate::source::{Root, Sources};
    use crate::theme::chain::chain;

    /// The first theme is the one asked for.
    fn collected(files: &[(&str, &str)]) -> (Vec<Asset>, Vec<String>) {
        let sources = Sources::from_texts(&files.iter().map(|(path, text)| (Root::Themes, *path, *text)).collect::<Vec<_>>());
        let mut diagnostics = Diagnostics::default();
        let name = files[0].0.split('/').next().expect("a theme");
        let chain = chain(&sources, name, &mut diagnostics).expect("a chain");
        let assets = collect(&sources, &chain, ":root{--a:b}", &mut diagnostics).into_values().collect();
        let found = diagnostics.sorted().into_iter().map(|found| {
            let span = found.primary.expect("a place");
            let place = &sources.file(span.file).text()[span.start as usize..span.end as usize];
            format!("[{place}] {} / {}", found.message, found.help.join(" "))
        });
        (assets, found.collect())
    }

    #[track_caller]
    fn check(files: &[(&str, &str)], expected: &[(&str, &str)]) {
        let (assets, found) = collected(files);
        assert_eq!(found, Vec::<String>::new());
        let shown: Vec<_> =
            assets.iter().map(|asset| (asset.path.as_str(), std::str::from_utf8(&asset.bytes).expect("text"))).collect();
        assert_eq!(shown, expected);
    }

    #[track_caller]
    fn check_faults(files: &[(&str, &str)], expected: &[&str]) {
        assert_eq!(collected(files).1, expected);
    }

    #[test]
    fn styles_are_joined_after_the_tokens() {
        check(
            &[
                ("lappi/theme.yaml", "extends: base\nstyles: [b.css, a.css]"),
                ("lappi/assets/b.css", "b { c: d }"),
                ("base/theme.yaml", "styles: [a.css]"),
                ("base/assets/a.css", "/* a */ a { c: d }"),
            ],
            &[("assets/site.e4c83a42c1.css", ":root{--a:b}a{c:d}b{c:d}")],
        );
    }

    #[test]
    fn files_of_later_themes_stand_for_those_before() {
        check(
            &[
                ("lappi/theme.yaml", "extends: base"),
                ("lappi/assets/img/a.svg", "lappi"),
                ("base/theme.yaml", ""),
                ("base/assets/img/a.svg", "base"),
                ("base/assets/b", "b"),
            ],
            &[
                ("assets/b.10e5cf3d3c", "b"),
                ("assets/img/a.1a8590e77a.svg", "lappi"),
                ("assets/site.58a3c3263d.css", ":root{--a:b}"),
            ],
        );
    }

    #[test]
    fn addresses_in_styles_follow_the_files() {
        let a = "assets/img/a.09a1d6ef9f.svg";
        check(
            &[
                ("base/theme.yaml", "styles: [css/x.css]"),
                ("base/assets/img/a.svg", "<svg/>"),
                ("base/assets/css/x.css", "a { b: url(../img/a.svg#c) url('data:x') url(#d) }"),
                ("base/assets/css/print.css", "a { b: url( \"../img/a.svg\" ) }"),
            ],
            &[
                ("assets/css/print.ac47172317.css", "a{b:url(\"../img/a.09a1d6ef9f.svg\")}"),
                (a, "<svg/>"),
                ("assets/site.e5fa00e185.css", ":root{--a:b}a{b:url(img/a.09a1d6ef9f.svg#c) url('data:x') url(#d)}"),
            ],
        );
    }

    #[test]
    fn scripts_are_joined_in_their_order() {
        check(
            &[
                ("lappi/theme.yaml", "extends: base\nscripts: {x.js: [c.js, d/a.js]}"),
                ("lappi/assets/c.js", "import { a } from \"./d/b.js\";\na();"),
                ("base/theme.yaml", "scripts: {x.js: [d/a.js, d/b.js]}"),
                ("base/assets/d/a.js", "/** A. */\nexport function a() {\n  return 1;\n}"),
                ("base/assets/d/b.js", "import { a } from \"./a.js\";\n// B.\na();"),
                ("base/assets/alone.js", "// kept"),
            ],
            &[
                ("assets/alone.99b09341b9.js", "// kept"),
                ("assets/site.58a3c3263d.css", ":root{--a:b}"),
                ("assets/x.2b408084ee.js", "export function a(){return 1}a(),a();"),
            ],
        );
    }

    #[test]
    fn scripts_that_cannot_be_joined_are_named() {
        check_faults(
            &[
                ("base/theme.yaml", "scripts: {x.js: [a.js, b.js, y.js, z], w: [a.js]}"),
                ("base/assets/a.js", "import { b } from \"./b.js\";\nconst c = 1;\nd = `e\n`;"),
                ("base/assets/b.js", "import { f } from \"../f.js\";\nfunction c() {}"),
                ("base/assets/x.js", ""),
            ],
            &[
                "[./b.js] an import of what does not stand before `a.js` in `x.js` / name it earlier in the list of `x.js` under `scripts`",
                "[d = `e] a text ends in the line where it begins / ",
                "[`;] a text ends in the line where it begins / ",
                "[../f.js] an import of what does not stand before `b.js` in `x.js` / name it earlier in the list of `x.js` under `scripts`",
                "[c] `c` is declared in `a.js` too, which is joined to this / give one of the two another name",
                "[] `x.js` is the name of a script that is made of others / name it in `scripts`, or rename it",
                "[y.js] no theme of the chain has a file `assets/y.js` / did you mean `a.js`?",
                "[z] `z` is not a script: its name must end in `.js` / ",
                "[w] `w` cannot be the name of a script / an address that ends in `.js`, such as `search.js`",
            ],
        );
    }

    #[test]
    fn missing_and_foreign_files_are_named() {
        let style = "a{b:url(c.svg);d:url(https://e.fi/f.svg);g:url(../../h)}";
        check_faults(
            &[("base/theme.yaml", "styles: [a.css, y.css, z]"), ("base/assets/a.css", style), ("base/assets/d.svg", "")],
            &[
                "[c.svg] no theme of the chain has a file `assets/c.svg` / did you mean `d.svg`?",
                "[https://e.fi/f.svg] a file from elsewhere; pages load nothing from other sites / put a copy into the folder `assets`",
                "[../../h] `../../h` leads out of the folder `assets` of the theme / put a copy into the folder `assets`",
                "[y.css] no theme of the chain has a file `assets/y.css` / did you mean `a.css`?",
                "[z] `z` is not a style sheet: its name must end in `.css` / ",
            ],
        );
        check_faults(
            &[("base/theme.yaml", ""), ("base/assets/a b.svg", ""), ("base/assets/site.css", "")],
            &[
                "[] `a b.svg` cannot be the address of a file / rename it: ASCII letters, digits, hyphens, underscores and full stops",
                "[] `site.css` is the name of the style sheet that is made of all `styles` / name it in `styles`, or rename it",
            ],
        );
        check_faults(&[("base/theme.yaml", "styles: [a.css]"), ("base/assets/a.css", "a{")], &["[{] this is never closed / "]);
    }

    #[test]
    fn relative_addresses_stay_inside() {
        assert_eq!(resolved("a/b", "../c"), Some("a/c".to_string()));
        assert_eq!(resolved("", "./c"), Some("c".to_string()));
        for outside in ["../c", "/c", "c:d", "a/../../b", "..\\a"] {
            assert_eq!(resolved("", outside), None, "{outside}");
        }
    }

    #[test]
    fn digests_are_as_browsers_want_them() {
        assert_eq!(base64(b""), "");
        assert_eq!(base64(b"f"), "Zg==");
        assert_eq!(base64(b"fo"), "Zm8=");
        assert_eq!(base64(b"foobar"), "Zm9vYmFy");
        // From the W3C's example of subresource integrity, `alert('Hello, world.');`.
        let hello = Asset::new("a.js", b"alert('Hello, world.');".to_vec());
        assert_eq!(hello.integrity, "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO");
    }
}
