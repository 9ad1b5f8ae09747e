//! Design tokens: the colours, sizes and typefaces of a theme, as CSS custom properties.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::manifest::{Manifest, Pair, Word};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};

/// The tokens of a theme and those that it was made from.
#[derive(Clone, Debug, Default)]
pub(super) struct Tokens {
    light: BTreeMap<String, Value>,
    dark: BTreeMap<String, Value>,
    pub contrast: Vec<Pair>,
}

/// A value of a token.
#[derive(Clone, Debug)]
pub(super) struct Value {
    pub word: Word,
    /// The place in the chain of the theme that says it; 0 is the one that extends none.
    pub layer: usize,
}

impl Tokens {
    /// Lays the tokens of themes over each other, from the one that extends none to the last. Only the first may declare
    /// tokens; the others change their values.
    pub(super) fn merge<'a>(manifests: impl IntoIterator<Item = &'a Manifest>, diagnostics: &mut Diagnostics) -> Self {
        let mut tokens = Tokens::default();
        for (layer, manifest) in manifests.into_iter().enumerate() {
            for (name, value) in &manifest.tokens {
                if layer == 0 && !is_name(&name.text) {
                    let message = format!("`{}` cannot be a token", name.text);
                    let help = "write lower-case ASCII letters, digits and hyphens";
                    diagnostics.push(Diagnostic::new(codes::BAD_THEME, name.span, message).help(help));
                } else if layer > 0 && !tokens.light.contains_key(&name.text) {
                    diagnostics.push(tokens.unknown(name));
                } else if is_sound(value, diagnostics) {
                    tokens.light.insert(name.text.clone(), Value { word: value.clone(), layer });
                }
            }
            for (name, value) in &manifest.dark {
                if !tokens.light.contains_key(&name.text) {
                    diagnostics.push(tokens.unknown(name));
                } else if is_sound(value, diagnostics) {
                    tokens.dark.insert(name.text.clone(), Value { word: value.clone(), layer });
                }
            }
            tokens.contrast.extend(manifest.contrast.iter().cloned());
        }
        tokens
    }

    fn unknown(&self, name: &Word) -> Diagnostic {
        let message = format!("the token `{}` is not one of the theme at the bottom of the chain", name.text);
        let diagnostic = Diagnostic::new(codes::BAD_THEME, name.span, message).suggest(&name.text, self.names());
        if diagnostic.help.is_empty() {
            diagnostic.help("only a theme that extends none declares tokens under `tokens`")
        } else {
            diagnostic
        }
    }

    /// The names of all tokens, in their order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.light.keys().map(String::as_str)
    }

    /// The value in light or dark colours.
    pub(super) fn value(&self, name: &str, dark: bool) -> Option<&Value> {
        self.dark.get(name).filter(|_| dark).or_else(|| self.light.get(name))
    }

    /// `:root{--name:value;…}`, and again for those who prefer dark colours; empty without tokens.
    pub(super) fn css(&self) -> String {
        let mut css = String::new();
        if !self.light.is_empty() {
            css.push_str(&rule(&self.light));
        }
        if !self.dark.is_empty() {
            // Writing to a string cannot fail.
            let _ = write!(css, "@media (prefers-color-scheme:dark){{{}}}", rule(&self.dark));
        }
        css
    }

    /// Reports tokens of the first theme that neither its styles nor its templates name.
    pub(super) fn report_unused(&self, texts: &[&str], diagnostics: &mut Diagnostics) {
        for (name, value) in self.light.iter().filter(|(_, value)| value.layer == 0) {
            if !texts.iter().any(|text| names(text, name)) {
                let message = format!("no style sheet and no template uses the token `{name}`");
                let mut diagnostic = Diagnostic::new(codes::BAD_THEME, value.word.span, message);
                diagnostic.severity = crate::diagnostic::Severity::Warning;
                diagnostics.push(diagnostic.help(format!("use it in a style sheet as `var(--{name})`, or remove it")));
            }
        }
    }
}

fn rule(values: &BTreeMap<String, Value>) -> String {
    let properties: Vec<String> = values.iter().map(|(name, value)| format!("--{name}:{}", value.word.text.trim())).collect();
    format!(":root{{{}}}", properties.join(";"))
}

/// Whether the text holds the name as a word of its own.
fn names(text: &str, name: &str) -> bool {
    let goes_on = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].trim_end_matches("--");
        !before.ends_with(goes_on) && !text[at + name.len()..].starts_with(goes_on)
    })
}

fn is_name(name: &str) -> bool {
    name.starts_with(|letter: char| letter.is_ascii_lowercase())
        && name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

/// Whether a value stays within its property. A theme from elsewhere could write any CSS otherwise, and load files.
fn is_sound(value: &Word, diagnostics: &mut Diagnostics) -> bool {
    let text = &value.text;
    let even = |quote: char| text.matches(quote).count().is_multiple_of(2);
    let mut depth = 0i32;
    let closed = text.chars().all(|letter| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth >= 0
    });
    let sound = !text.contains([';', '{', '}', '<', '>', '@', '\\', '!', '\n'])
        && !["/*", "url(", "image(", "image-set("].iter().any(|part| text.to_ascii_lowercase().contains(part))
        && even('"')
        && even('\'')
        && closed
        && depth == 0;
    if !sound {
        let help = "write one value as CSS has it: a colour, a length, names of typefaces";
        diagnostics.push(Diagnostic::new(codes::BAD_THEME, value.span, "not a value that a token may have").help(help));
    }
    sound
}

#[cfg(test)]
mod tests {
    use super::{Tokens, names};
    use crate::diagnostic::{Diagnostics, FileId};
    use crate::theme::{contrast, manifest};

    #[track_caller]
    fn check(themes: &[&str], css: &str, findings: &[&str]) {
        let mut diagnostics = Diagnostics::default();
        let manifests: Vec<_> =
            themes.iter().enumerate().map(|(at, yaml)| manifest::read(FileId(at as u32), yaml, &mut diagnostics)).collect();
        let tokens = Tokens::merge(&manifests, &mut diagnostics);
        contrast::check(&tokens, &mut diagnostics);
        assert_eq!(tokens.css(), css);
        let shown: Vec<String> = diagnostics
            .sorted()
            .iter()
            .map(|found| {
                let span = found.primary.expect("a place");
                let place = &themes[span.file.0 as usize][span.start as usize..span.end as usize];
                let help = found.help.first().map(|help| format!(" / {help}")).unwrap_or_default();
                format!("{}:{place} {}{help}", span.file.0, found.message)
            })
            .collect();
        assert_eq!(shown, findings);
    }

    #[test]
    fn themes_change_the_values_of_the_first() {
        check(&["tokens: {b: 1px, a: '#fff'}"], ":root{--a:#fff;--b:1px}", &[]);
        check(&["tokens: {a: 1px, b: 2px}", "tokens: {a: 3px}"], ":root{--a:3px;--b:2px}", &[]);
        check(
            &["tokens: {a: 1px}\ndark: {a: 2px}", "dark: {a: 3px}"],
            ":root{--a:1px}@media (prefers-color-scheme:dark){:root{--a:3px}}",
            &[],
        );
        check(&[""], "", &[]);
    }

    #[test]
    fn unknown_tokens_are_named() {
        let unknown = "is not one of the theme at the bottom of the chain";
        check(
            &["tokens: {text: 1px}", "tokens: {txt: 2px}\ndark: {colour: 3px}"],
            ":root{--text:1px}",
            &[
                &format!("1:txt the token `txt` {unknown} / did you mean `text`?"),
                &format!("1:colour the token `colour` {unknown} / only a theme that extends none declares tokens under `tokens`"),
            ],
        );
        check(
            &["tokens: {Text: 1px}"],
            "",
            &["0:Text `Text` cannot be a token / write lower-case ASCII letters, digits and hyphens"],
        );
    }

    #[test]
    fn values_stay_within_their_property() {
        let found = |value: &str| {
            format!(
                "0:\"{value}\" not a value that a token may have / write one value as CSS has it: a colour, a length, names of typefaces"
            )
        };
        for value in ["red;}", "url(//a)", "a/*b", "'a", "a)", "(a", "URL (a)@", "</style>"] {
            check(&[&format!("tokens: {{a: \"{value}\"}}")], "", &[&found(value)]);
        }
        check(&["tokens: {a: \"calc(1px + 2px), 'Segoe UI'\"}"], ":root{--a:calc(1px + 2px), 'Segoe UI'}", &[]);
    }

    #[test]
    fn contrast_is_checked_where_the_colour_was_changed_last() {
        let base = "tokens: {text: '#222', paper: '#fff', line: '#999'}\ncontrast: [[text, paper], [line, paper, 3]]";
        let css = ":root{--line:#999;--paper:#fff;--text:#222}";
        let line = "the contrast of `line` on `paper` in light colours is 2.84:1; it must be at least 3:1 / `\"#949494\"` would pass, with every colour that `line` meets";
        check(&[base], css, &[&format!("0:'#999' {line}")]);
        let good = base.replace("#999", "#888");
        let text = "the contrast of `text` on `paper` in dark colours is 1.18:1; it must be at least 4.5:1 / `\"#eeeeee\"` would pass, with every colour that `paper` meets";
        let dark = format!("{}@media (prefers-color-scheme:dark){{:root{{--paper:#111}}}}", css.replace("#999", "#888"));
        check(&[&good, "dark: {paper: '#111'}"], &dark, &[&format!("1:'#111' {text}")]);
        check(
            &["tokens: {a: red, b: '#fff'}\ncontrast: [[a, b], [a, c]]"],
            ":root{--a:red;--b:#fff}",
            &[
                "0:red `red` is not a colour, so its contrast cannot be known / write the colour as `\"#1a2b3c\"` or `\"#123\"`",
                "0:c no theme declares the token `c` / did you mean `a`?",
            ],
        );
    }

    #[test]
    fn names_are_whole_words() {
        assert!(names("a{color:var(--link)}", "link"));
        assert!(names("{{ token(name=\"link\") }}", "link"));
        assert!(!names("var(--color-link)", "link"));
        assert!(!names("var(--link-hover)", "link"));
    }
}
