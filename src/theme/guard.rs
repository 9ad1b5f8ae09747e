//! What themes of regions may not do: load from elsewhere, run code of their own in a page, hide the focus, or loop for ever.
//!
//! Templates are made by many hands, and a site is only as safe as the least careful of them. The theme at the bottom of the
//! chain is the program's own and is not looked at.

use std::cell::Cell;
use std::ops::Range;

use tera::{Kwargs, State, Tera, TeraResult};

use super::squeeze::{Code, Piece, pieces};

/// Passes through loops and components that one page may make in templates of regions.
pub(super) const MOST_STEPS: u64 = 200_000;
/// The function that counts them.
const STEP: &str = "opaste_step";

thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
    /// The number of the loop in which the steps ran out.
    static STOPPED: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Begins a page.
pub(super) fn begin() {
    STEPS.set(0);
    STOPPED.set(None);
}

/// The loop that was stopped, by its number.
pub(super) fn stopped() -> Option<usize> {
    STOPPED.get()
}

/// Gives Tera the function that counts.
pub(super) fn register(engine: &mut Tera) {
    engine.register_function(STEP, |arguments: Kwargs, _: &State| -> TeraResult<String> {
        let steps = STEPS.get() + 1;
        STEPS.set(steps);
        if steps > MOST_STEPS {
            STOPPED.set(Some(arguments.must_get::<usize>("n")?));
            return Err(tera::Error::message("too many steps"));
        }
        Ok(String::new())
    });
}

/// A squeezed template with a step at the beginning of each loop and component, and the places of these in the template as
/// it was written. They are numbered from `first`.
pub(super) fn with_steps(squeezed: &str, written: &str, first: usize) -> (String, Vec<Range<usize>>) {
    let codes = |template: &str| -> Vec<Code> {
        let codes = pieces(template).unwrap_or_default().into_iter().filter_map(|piece| match piece {
            Piece::Code(code) if code.word == "for" || code.word == "component" => Some(code),
            _ => None,
        });
        codes.collect()
    };
    let mut counted = String::with_capacity(squeezed.len() + 64);
    let mut copied = 0;
    for (number, code) in codes(squeezed).iter().enumerate() {
        let Some(end) = squeezed[code.start..].find("%}").map(|end| code.start + end + 2) else { continue };
        counted.push_str(&squeezed[copied..end]);
        counted.push_str(&format!("{{{{ {STEP}(n={}) }}}}", first + number));
        copied = end;
    }
    counted.push_str(&squeezed[copied..]);
    let places = codes(written).into_iter().map(|code| code.start..code.start + code.source.len().min(40));
    (counted, places.collect())
}

/// Something that a theme of a region may not have, and where.
pub(super) struct Refused {
    pub place: Range<usize>,
    pub message: &'static str,
    pub help: &'static str,
}

const ELSEWHERE: &str = "a file from elsewhere; pages load nothing from other sites";
const COPY: &str = "put a copy into the folder `assets`";

/// What a template may not have.
pub(super) fn in_template(template: &str) -> Vec<Refused> {
    let mut refused = Vec::new();
    for piece in pieces(template).unwrap_or_default() {
        let Piece::Code(code) = piece else { continue };
        let place = code.start..code.start + code.source.len();
        let words = super::escaping::words(&code.source);
        if code.word == "set_global" {
            let message = "a value that lives on after its loop could grow without end";
            refused.push(Refused { place, message, help: "write what is meant within the loop" });
        } else if code.word != "for" && code.word != "raw" && words.iter().any(|word| word == "for") {
            let message = "a loop within an expression cannot be stopped";
            refused.push(Refused { place, message, help: "write it as `{% for … %}`" });
        }
    }
    let small = template.to_ascii_lowercase();
    for (start, _) in small.match_indices('<').filter(|(at, _)| !in_code(&small, *at)) {
        let rest = &small[start + 1..];
        let name: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
        let tag = &small[start..start + 1 + tag_length(rest)];
        let mut refuse = |message, help| refused.push(Refused { place: start..start + tag.len(), message, help });
        match name.as_str() {
            "" => {}
            "iframe" | "object" | "embed" | "applet" | "base" => {
                refuse("an element that shows other sites in the page", "link to what it shows");
            }
            "style" => refuse("a style sheet within a template", "write it into a file and name it in `styles`"),
            "script" if !tag.contains("{{") => {
                refuse(
                    "a script of a region's own",
                    "pages are whole without scripts; those of the base theme are kept in `page.scripts`",
                );
            }
            _ if values(tag).any(|(name, _)| name == "style") => {
                refuse("a style on a single element", "give it a class, and the class a rule in a style sheet");
            }
            _ if values(tag).any(|(name, _)| name.starts_with("on")) => {
                refuse("a script on a single element", "pages are whole without scripts");
            }
            name => {
                let loads = |attribute: &str| {
                    matches!(attribute, "src" | "srcset" | "poster" | "action" | "formaction" | "data" | "background")
                        || attribute == "href" && matches!(name, "link" | "use" | "image")
                };
                if values(tag).any(|(attribute, value)| loads(attribute) && is_elsewhere(value)) {
                    refuse(ELSEWHERE, COPY);
                }
            }
        }
    }
    refused.sort_by_key(|refused| refused.place.start);
    refused
}

/// What a style sheet may not have: a hidden focus, and addresses outside `url(…)`, which are looked at elsewhere.
pub(super) fn in_style(css: &str) -> Vec<Refused> {
    let small = css.to_ascii_lowercase();
    let mut refused = Vec::new();
    for property in ["outline", "outline-style", "outline-width"] {
        for (at, _) in small.match_indices(property) {
            let after = small[at + property.len()..].trim_start();
            let Some(value) = after.strip_prefix(':') else { continue };
            let value = value.split([';', '}']).next().unwrap_or_default().trim().trim_end_matches("!important").trim();
            let before = small[..at].rsplit(['}', '{']).nth(1).unwrap_or_default();
            if matches!(value, "none" | "0" | "0px" | "hidden") && !before.contains(":not(:focus-visible)") {
                let message = "the focus would not be seen any more; people who use a keyboard would be lost";
                let help = "change the token `color-focus` instead";
                refused.push(Refused { place: at..at + property.len(), message, help });
            }
        }
    }
    for mark in ["\"http:", "\"https:", "\"//", "'http:", "'https:", "'//"] {
        for (at, _) in small.match_indices(mark).filter(|(at, _)| !small[..*at].trim_end().ends_with("url(")) {
            refused.push(Refused { place: at..at + mark.len(), message: ELSEWHERE, help: COPY });
        }
    }
    refused
}

/// Whether a place of a template is within Tera's code.
fn in_code(template: &str, at: usize) -> bool {
    let before = &template[..at];
    [("{{", "}}"), ("{%", "%}"), ("{#", "#}")].iter().any(|(open, close)| before.rfind(open) > before.rfind(close))
}

/// The length of a tag up to its closing bracket, brackets in quotes and in Tera's code passed over.
fn tag_length(rest: &str) -> usize {
    let mut quote = None;
    let mut code = 0usize;
    let bytes = rest.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match (quote, byte) {
            (None, b'{') => code += 1,
            (None, b'}') => code = code.saturating_sub(1),
            (Some(open), _) if *byte == open => quote = None,
            (None, b'"' | b'\'') if code == 0 => quote = Some(*byte),
            (None, b'>') if code == 0 => return at + 1,
            _ => {}
        }
    }
    bytes.len()
}

/// The attributes of a tag in lower case, with their values.
fn values(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    tag.match_indices('=').filter_map(|(at, _)| {
        let before = tag[..at].trim_end();
        let name =
            &before[before.rfind(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').map_or(0, |at| at + 1)..];
        let inner = before[..before.len() - name.len()].ends_with(|letter: char| letter.is_ascii_whitespace() || letter == '"');
        // Within Tera's code an equals sign gives an argument its value.
        let in_code = in_code(tag, at);
        let value = tag[at + 1..].trim_start().trim_start_matches(['"', '\'']);
        (inner && !in_code && !name.is_empty()).then_some((name, value))
    })
}

fn is_elsewhere(value: &str) -> bool {
    let value = value.trim_start();
    value.starts_with("http:") || value.starts_with("https:") || value.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::{in_style, in_template, with_steps};

    #[track_caller]
    fn template(text: &str, expected: &[&str]) {
        let found: Vec<&str> = in_template(text).into_iter().map(|refused| refused.message).collect();
        assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
        assert!(found.iter().zip(expected).all(|(found, expected)| found.contains(expected)), "{text}: {found:?}");
    }

    #[test]
    fn templates_keep_to_their_own_site() {
        template("<a href=\"https://example.org/\">{{ t(key=\"x\") }}</a><img src=\"{{ page.logo.href }}\" alt=\"a > b\">", &[]);
        template("<img src=\"https://example.org/a.png\">", &["from elsewhere"]);
        template("<img alt='' SRC=//example.org/a.png>", &["from elsewhere"]);
        template("<link rel=stylesheet href='http://example.org/a.css'>", &["from elsewhere"]);
        template("<iframe src=\"a\"></iframe>", &["other sites"]);
        template("<script>alert(1)</script>", &["script of a region"]);
        template("<p style=\"color:red\">", &["style on a single element"]);
        template("<p class=\"a\" onclick=\"b()\">", &["script on a single element"]);
        template("{% set a = [b for b in range(end=9)] %}", &["loop within an expression"]);
        template("{% for a in b %}{% set_global c = a %}{% endfor %}", &["lives on"]);
        template("{{ <card title=\"for\" on={x} style={y} /> }}", &[]);
    }

    #[test]
    fn the_focus_stays_visible() {
        let found = |css: &str| in_style(css).len();
        assert_eq!(found("a:focus { outline: none }"), 1);
        assert_eq!(found("a{outline:0!important}b{outline-style: none;}"), 2);
        assert_eq!(found(":focus:not(:focus-visible) { outline: none }"), 0);
        assert_eq!(found("a:focus { outline: 3px solid var(--color-focus) }"), 0);
        assert_eq!(found("a { background: image-set(\"https://example.org/a.png\" 1x) }"), 1);
    }

    #[test]
    fn loops_are_counted_where_they_begin() {
        let (counted, places) = with_steps("<ul>{% for a in b %}<li>{% endfor %}", "<ul>\n{% for a in b %}<li>{% endfor %}", 7);
        assert_eq!(counted, "<ul>{% for a in b %}{{ opaste_step(n=7) }}<li>{% endfor %}");
        assert_eq!(places.iter().map(|place| (place.start, place.end)).collect::<Vec<_>>(), [(5, 21)]);
    }
}
