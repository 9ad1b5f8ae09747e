//! `theme.yaml` → what a theme declares, as written, each with its place.
//!
//! Reads the YAML crate directly, since a theme is not an entry. Every scalar stays the text that stands in the file.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_saphyr::{DuplicateKeyPolicy, Error, Location, Spanned};

use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, codes};

/// The keys of `theme.yaml`.
const KEYS: [&str; 8] = ["contrast", "dark", "extends", "logo", "name", "scripts", "styles", "tokens"];
/// The least contrast of text by WCAG 2.2, 1.4.3.
const TEXT_CONTRAST: f64 = 4.5;

/// A text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub text: String,
    pub span: Span,
}

/// What a `theme.yaml` says.
#[derive(Clone, Debug, Default)]
pub(super) struct Manifest {
    pub extends: Option<Word>,
    pub name: Option<Word>,
    /// Names and values of tokens, in light colours.
    pub tokens: Vec<(Word, Word)>,
    /// Values that differ where the reader prefers dark colours.
    pub dark: Vec<(Word, Word)>,
    pub logo: Option<Logo>,
    pub contrast: Vec<Pair>,
    pub styles: Vec<Word>,
    /// Scripts that are joined of others: their names and those of their parts.
    pub scripts: Vec<(Word, Vec<Word>)>,
}

#[derive(Clone, Debug)]
pub(super) struct Logo {
    /// Path below `assets/`.
    pub file: Word,
    /// What the logo says, by language.
    pub alt: BTreeMap<String, String>,
}

/// Two colours that stand upon each other.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    /// Names of tokens.
    pub foreground: Word,
    pub background: Word,
    /// The least contrast, from 1 to 21.
    pub minimum: f64,
}

/// Reads a `theme.yaml`. Parts that cannot be read are reported and left out.
pub(super) fn read(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Manifest {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let yaml = &text[start..];
    if yaml.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        return Manifest::default();
    }
    let options = serde_saphyr::options! {
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        duplicate_keys: DuplicateKeyPolicy::Error,
        with_snippet: false,
        budget: serde_saphyr::budget! { max_aliases: 0, max_anchors: 0, max_depth: 8, max_nodes: 10_000 },
    };
    let mut reader = Reader { file, start, yaml, diagnostics };
    match serde_saphyr::from_str_with_options::<Raw>(yaml, options) {
        Ok(raw) => reader.manifest(raw),
        Err(error) => {
            reader.unreadable(&error);
            Manifest::default()
        }
    }
}

struct Reader<'a> {
    file: FileId,
    /// Bytes of the file before the YAML.
    start: usize,
    yaml: &'a str,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn manifest(&mut self, raw: Raw) -> Manifest {
        for key in raw.unknown {
            let message = format!("a theme has no key `{}`", key.value);
            self.diagnostics
                .push(Diagnostic::new(codes::UNKNOWN_KEY, self.span(&key.referenced), message).suggest(&key.value, KEYS));
        }
        Manifest {
            extends: raw.extends.and_then(|value| self.word(value, "extends")),
            name: raw.name.and_then(|value| self.word(value, "name")),
            tokens: self.pairs(raw.tokens),
            dark: self.pairs(raw.dark),
            logo: raw.logo.and_then(|logo| self.logo(logo)),
            contrast: raw.contrast.into_iter().filter_map(|pair| self.contrast(pair)).collect(),
            styles: self.words(raw.styles, "styles"),
            scripts: raw.scripts.0.into_iter().map(|(name, parts)| self.script(name, parts)).collect(),
        }
    }

    fn script(&mut self, name: Spanned<String>, parts: Vec<Spanned<Scalar>>) -> (Word, Vec<Word>) {
        let name = Word { span: self.span(&name.referenced), text: name.value };
        let parts = self.words(parts, &name.text);
        (name, parts)
    }

    fn words(&mut self, scalars: Vec<Spanned<Scalar>>, key: &str) -> Vec<Word> {
        scalars.into_iter().filter_map(|scalar| self.word(scalar, key)).collect()
    }

    fn word(&mut self, scalar: Spanned<Scalar>, key: &str) -> Option<Word> {
        let span = self.span(&scalar.referenced);
        let text = match scalar.value {
            Scalar::Text(text) => text,
            Scalar::Typed => self.yaml.get(self.place(&scalar.referenced)).unwrap_or_default().to_string(),
            Scalar::Absent => {
                let message = format!("`{key}` has no value");
                let help = "a colour stands in quotes, since `#` begins a comment: `\"#1a2b3c\"`";
                self.diagnostics.push(Diagnostic::new(codes::BAD_THEME, span, message).help(help));
                return None;
            }
        };
        Some(Word { text, span })
    }

    fn pairs(&mut self, pairs: Pairs) -> Vec<(Word, Word)> {
        let mut words = Vec::with_capacity(pairs.0.len());
        for (name, value) in pairs.0 {
            let key = Word { span: self.span(&name.referenced), text: name.value };
            if let Some(value) = self.word(value, &key.text) {
                words.push((key, value));
            }
        }
        words
    }

    fn logo(&mut self, logo: Spanned<RawLogo>) -> Option<Logo> {
        let span = self.span(&logo.referenced);
        let alt: BTreeMap<_, _> =
            self.pairs(logo.value.alt).into_iter().map(|(language, text)| (language.text, text.text)).collect();
        let mut missing = |key: &str| {
            let message = format!("the logo has no `{key}`");
            let help = "write `logo: {file: logo.svg, alt: {fi: Digituki}}`";
            self.diagnostics.push(Diagnostic::new(codes::MISSING_KEY, span, message).help(help));
        };
        if alt.is_empty() {
            missing("alt");
        }
        let Some(file) = logo.value.file else {
            missing("file");
            return None;
        };
        Some(Logo { file: self.word(file, "file")?, alt })
    }

    fn contrast(&mut self, pair: Spanned<Vec<Spanned<Scalar>>>) -> Option<Pair> {
        let span = self.span(&pair.referenced);
        let mut words = self.words(pair.value, "contrast").into_iter();
        let (foreground, background, minimum, rest) = (words.next(), words.next(), words.next(), words.next());
        let (Some(foreground), Some(background), None) = (foreground, background, rest) else {
            let message = "a contrast is the name of a foreground token, that of a background token, and perhaps a minimum";
            self.diagnostics.push(
                Diagnostic::new(codes::WRONG_TYPE, span, message).help("write `[text, surface]` or `[border, surface, 3]`"),
            );
            return None;
        };
        let minimum = match minimum {
            None => TEXT_CONTRAST,
            Some(word) => match word.text.parse() {
                Ok(number) if (1.0..=21.0).contains(&number) => number,
                _ => {
                    let message = format!("`{}` is not a contrast: those go from 1 to 21", word.text);
                    self.diagnostics.push(Diagnostic::new(codes::BAD_NUMBER, word.span, message));
                    return None;
                }
            },
        };
        Some(Pair { foreground, background, minimum })
    }

    fn unreadable(&mut self, error: &Error) {
        let at = error.location().map_or(0, |location| self.place(&location).start);
        let length = self.yaml[at..].chars().next().map_or(0, char::len_utf8);
        let span = self.range(at, at + length);
        let message = error.without_snippet().to_string();
        let message = match error.without_snippet() {
            Error::Budget { .. } => "it holds anchors (`&`), aliases (`*`), or more than a theme needs",
            _ if message.contains("expected sequence") => "a list belongs here, such as `[color-text, color-background]`",
            _ if message.contains("expected mapping") => "names and values belong here",
            _ => message.split(" at line ").next().unwrap_or(&message),
        };
        let diagnostic = Diagnostic::new(codes::BAD_YAML, span, format!("the theme cannot be read: {message}"));
        self.diagnostics.push(diagnostic.expected("here the reading stopped"));
    }

    fn place(&self, location: &Location) -> std::ops::Range<usize> {
        let span = location.span();
        // Errors know the place in characters only.
        let by_letters = || self.yaml.char_indices().nth(span.offset() as usize).map_or(self.yaml.len(), |(at, _)| at);
        let start = span.byte_offset().map_or_else(by_letters, |at| at as usize).min(self.yaml.len());
        let end = (start + span.byte_len().unwrap_or(0) as usize).min(self.yaml.len());
        start..start + self.yaml.get(start..end).map_or(0, |text| text.trim_end().len())
    }

    fn span(&self, location: &Location) -> Span {
        let place = self.place(location);
        self.range(place.start, place.end)
    }

    fn range(&self, start: usize, end: usize) -> Span {
        Span { file: self.file, start: (self.start + start) as u32, end: (self.start + end) as u32 }
    }
}

/// The file as the YAML crate hands it over.
#[derive(Default)]
struct Raw {
    extends: Option<Spanned<Scalar>>,
    name: Option<Spanned<Scalar>>,
    tokens: Pairs,
    dark: Pairs,
    logo: Option<Spanned<RawLogo>>,
    contrast: Vec<Spanned<Vec<Spanned<Scalar>>>>,
    styles: Vec<Spanned<Scalar>>,
    scripts: Named<Vec<Spanned<Scalar>>>,
    unknown: Vec<Spanned<String>>,
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("keys and values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut raw = Raw::default();
        while let Some(key) = entries.next_key::<Spanned<String>>()? {
            match key.value.as_str() {
                "extends" => raw.extends = Some(entries.next_value()?),
                "name" => raw.name = Some(entries.next_value()?),
                "tokens" => raw.tokens = entries.next_value()?,
                "dark" => raw.dark = entries.next_value()?,
                "logo" => raw.logo = entries.next_value()?,
                "contrast" => raw.contrast = entries.next_value::<Option<_>>()?.unwrap_or_default(),
                "styles" => raw.styles = entries.next_value::<Option<_>>()?.unwrap_or_default(),
                "scripts" => raw.scripts = entries.next_value()?,
                _ => {
                    entries.next_value::<IgnoredAny>()?;
                    raw.unknown.push(key);
                }
            }
        }
        Ok(raw)
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLogo {
    file: Option<Spanned<Scalar>>,
    #[serde(default)]
    alt: Pairs,
}

/// Names and what belongs to each, in the order of the file; empty for an empty `key:`.
struct Named<V>(Vec<(Spanned<String>, V)>);

type Pairs = Named<Spanned<Scalar>>;

impl<V> Default for Named<V> {
    fn default() -> Self {
        Named(Vec::new())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Named<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NamedVisitor(PhantomData))
    }
}

struct NamedVisitor<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for NamedVisitor<V> {
    type Value = Named<V>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("names and values")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Named::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = entries.next_entry()? {
            pairs.push(pair);
        }
        Ok(Named(pairs))
    }
}

/// A scalar as the YAML crate hands it over.
enum Scalar {
    Absent,
    Text(String),
    /// A number or a boolean: its text is taken from the file.
    Typed,
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl Visitor<'_> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a text or a number")
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar::Absent)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Scalar, E> {
        Ok(Scalar::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Scalar, E> {
        Ok(Scalar::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Scalar, E> {
        Ok(Scalar::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Scalar, E> {
        Ok(Scalar::Typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
        Ok(if text.trim().is_empty() { Scalar::Absent } else { Scalar::Text(text.to_string()) })
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::diagnostic::{Diagnostics, FileId, Span};

    #[track_caller]
    fn check(yaml: &str, expected: &str) {
        let mut diagnostics = Diagnostics::default();
        let manifest = read(FileId(0), yaml, &mut diagnostics);
        let slice = |span: Span| &yaml[span.start as usize..span.end as usize];
        let mut shown = Vec::new();
        for word in [&manifest.extends, &manifest.name].into_iter().flatten().chain(&manifest.styles) {
            shown.push(format!("{}[{}]", word.text, slice(word.span)));
        }
        for (name, value) in manifest.tokens.iter().chain(&manifest.dark) {
            shown.push(format!("{}={}[{}]", name.text, value.text, slice(value.span)));
        }
        for (name, parts) in &manifest.scripts {
            let parts: Vec<_> = parts.iter().map(|part| format!("{}[{}]", part.text, slice(part.span))).collect();
            shown.push(format!("{}[{}]: {}", name.text, slice(name.span), parts.join(" ")));
        }
        shown.extend(manifest.logo.iter().map(|logo| format!("{} {:?}", logo.file.text, logo.alt)));
        shown.extend(
            manifest.contrast.iter().map(|pair| format!("{}/{} {}", pair.foreground.text, pair.background.text, pair.minimum)),
        );
        for found in diagnostics.sorted() {
            let help = found.help.first().map(|help| format!(" / {help}")).unwrap_or_default();
            shown.push(format!("{}[{}] {}{help}", found.code.name(), found.primary.map_or("", slice), found.message));
        }
        assert_eq!(shown.join(", "), expected, "{yaml}");
    }

    #[test]
    fn everything_is_read_with_its_place() {
        check("extends: base\nname: Ä", "base[base], Ä[Ä]");
        check("\u{feff}styles: [a.css,\n 'b.css']", "a.css[a.css], b.css['b.css']");
        check("tokens:\n  a: \"#fff\"\n  b: 1.50\ndark: {a: '#000'}", "a=#fff[\"#fff\"], b=1.50[1.50], a=#000['#000']");
        check("logo: {file: a.svg, alt: {fi: Ä, sv: B}}", "a.svg {\"fi\": \"Ä\", \"sv\": \"B\"}");
        check("contrast:\n  - [a, b]\n  - [c, d, 3]", "a/b 4.5, c/d 3");
        check("scripts: {a.js: [b/c.js, 'd.js'], e.js: []}", "a.js[a.js]: b/c.js[b/c.js] d.js['d.js'], e.js[e.js]: ");
        check("# nothing", "");
        check("tokens:\nstyles:\nscripts:\n", "");
    }

    #[test]
    fn mistakes_are_named() {
        check("tokns: {a: b}", "unknown-key[tokns] a theme has no key `tokns` / did you mean `tokens`?");
        let quotes = "a colour stands in quotes, since `#` begins a comment: `\"#1a2b3c\"`";
        check("tokens:\n  a: #fff", &format!("bad-theme[] `a` has no value / {quotes}"));
        check("contrast: [[a, b, 40]]", "bad-number[40] `40` is not a contrast: those go from 1 to 21");
        let shape = "a contrast is the name of a foreground token, that of a background token, and perhaps a minimum";
        check("contrast: [[a]]", &format!("wrong-type[[] {shape} / write `[text, surface]` or `[border, surface, 3]`"));
        let logo = "write `logo: {file: logo.svg, alt: {fi: Digituki}}`";
        check("logo: {file: a.svg}", &format!("a.svg {{}}, missing-key[{{] the logo has no `alt` / {logo}"));
        let list = "the theme cannot be read: a list belongs here, such as `[color-text, color-background]`";
        check("scripts: {a.js: b.js}", &format!("bad-yaml[b] {list}"));
        check("tokens: [a]", "bad-yaml[t] the theme cannot be read: invalid type: sequence, expected names and values");
        check(
            "ä: &x 1",
            "bad-yaml[1] the theme cannot be read: it holds anchors (`&`), aliases (`*`), or more than a theme needs",
        );
    }
}
