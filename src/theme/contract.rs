//! What every theme must keep, however it looks: a template for each kind of page, within the frame that the law and readers
//! with a keyboard need.

use super::engine::Engine;
use crate::diagnostic::{Diagnostic, codes};

/// The frame of all pages, and the pages that stand outside it.
const FRAME: &str = "layout.html";
const FRAMELESS: [&str; 2] = ["embed.html", "language-choice.html"];
/// What the frame must hold, and what for.
const PARTS: [(&str, &str); 7] = [
    ("{% block main", "the page's own content"),
    ("page.lang", "the language that screen readers speak"),
    ("page.stylesheet", "the style sheet"),
    ("page.languages", "the choice of language"),
    ("page.footer", "the link to the accessibility statement, which the law asks for"),
    ("page.report", "the ways to report a mistake"),
    ("#content", "the link past the navigation, for readers with a keyboard"),
];

/// Every breach of the contract.
pub(super) fn broken(engine: &Engine, required: &[&str]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for path in required {
        let Some(name) = engine.full_name(path) else {
            let message = format!("the theme has no template `{path}`, which pages are made with");
            let help = format!("add `templates/{path}`, or extend a theme that has it: `extends: base`");
            found.push(Diagnostic::new(codes::BAD_TEMPLATE, None, message).help(help));
            continue;
        };
        let way = engine.way_up(&name);
        if !FRAMELESS.contains(path) && !way.iter().any(|name| name.ends_with(&format!("/{FRAME}"))) {
            let message = format!("pages of `{path}` would stand without the frame of the site");
            let help = format!("begin it with `{{% extends \"{FRAME}\" %}}`, or extend the template of the theme below");
            found.push(engine.at(&name, 0..0, &message).help(help));
        }
    }
    if let Some(name) = engine.full_name(FRAME) {
        let texts: Vec<&str> = engine.way_up(&name).iter().filter_map(|name| engine.text(name)).collect();
        for (part, what) in PARTS.iter().filter(|(part, _)| !texts.iter().any(|text| text.contains(part))) {
            let message = format!("the frame of the site has no `{}`: {what}", part.trim_start_matches("{% "));
            found.push(engine.at(&name, 0..0, &message).help("extend the frame of the theme below and change only its blocks"));
        }
    }
    found
}
