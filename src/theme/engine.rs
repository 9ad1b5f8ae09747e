//! Templates → HTML. The one module that knows Tera's engine and its errors.
//!
//! Each template is registered as `<theme>/<path>`; a bare path means the last theme of the chain that has it. So a theme
//! can override `page.html` and still extend `base/page.html`. Everything is escaped, whatever a template's name.
//! Pages are made with squeezed templates; an error is looked up in the templates as they were written.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::ops::Range;

use tera::{Context, ErrorKind, Tera};

use super::chain::Layer;
use super::escaping::unescaped;
use super::guard::{self, MOST_STEPS};
use super::squeeze::{Piece, pieces, squeeze};
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Severity, Span, codes};
use crate::source::{Root, Sources};

/// The largest page, in bytes. A template that loops over everything stops here.
const LARGEST_PAGE: usize = 2_000_000;

/// Why a page could not be made of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderError {
    /// The template that failed, with its theme: `base/parts/card.html`.
    pub template: String,
    /// From 1; the beginning of the template if the place is not known.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// Lower case, without a full stop.
    pub message: String,
    /// The place in the template's file; `None` if there is no such template.
    pub span: Option<Span>,
}

impl fmt::Display for RenderError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}:{}:{}: {}", self.template, self.line, self.column, self.message)
    }
}

impl std::error::Error for RenderError {}

/// The templates of a chain of themes, ready to make pages.
pub(super) struct Engine {
    squeezed: Tera,
    written: Tera,
    templates: BTreeMap<String, Template>,
    /// Loops of regions' templates, by number: the template and the place.
    loops: Vec<(String, Range<usize>)>,
    /// Names of the themes, the one asked for first.
    themes: Vec<String>,
}

/// A template as it was written.
pub(super) struct Template {
    file: FileId,
    /// Bytes of the file before the text: a byte order mark's, or none.
    start: usize,
    pub text: String,
}

impl Engine {
    /// Reads the templates of a chain; `None` if one of them cannot be used.
    pub(super) fn load(
        sources: &Sources,
        chain: &[Layer],
        register: &dyn Fn(&mut Tera),
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let templates = templates(sources, chain, diagnostics);
        let themes: Vec<String> = chain.iter().rev().map(|layer| layer.name.clone()).collect();
        let mut bare = Tera::new();
        let prefixes: Vec<String> = themes.iter().map(|theme| format!("{theme}/")).collect();
        bare.set_fallback_prefixes(prefixes).ok()?;
        bare.autoescape_on([""]);
        register(&mut bare);
        let mut engine = Engine { squeezed: bare.clone(), written: bare, templates, loops: Vec::new(), themes };
        guard::register(&mut engine.squeezed);
        let found = engine.check();
        if !found.is_empty() {
            found.into_iter().for_each(|diagnostic| diagnostics.push(diagnostic));
            return None;
        }
        let squeezed = engine.templates.iter().map(|(name, template)| (name, squeeze(&template.text)));
        let squeezed: Vec<(&String, String)> = squeezed
            .map(|(name, squeezed)| {
                squeezed.parts_in_pre.iter().for_each(|at| diagnostics.push(engine.part_in_pre(name, *at)));
                (name, squeezed.source)
            })
            .collect();
        let mut loops = Vec::new();
        let counted = |(name, source): (&String, String)| {
            if engine.is_bottom(name) {
                return (name.clone(), source);
            }
            let (source, places) = guard::with_steps(&source, &engine.templates[name].text, loops.len());
            loops.extend(places.into_iter().map(|place| (name.clone(), place)));
            (name.clone(), source)
        };
        let squeezed: Vec<(String, String)> = squeezed.into_iter().map(counted).collect();
        engine.loops = loops;
        if let Err(error) = engine.squeezed.add_raw_templates(squeezed) {
            // Squeezing changes no code, so Tera must take what it took before.
            diagnostics.push(Diagnostic::new(codes::BAD_TEMPLATE, None, format!("the templates cannot be squeezed: {error}")));
            return None;
        }
        Some(engine)
    }

    /// Makes a page.
    pub(super) fn render(&self, template: &str, context: &Context) -> Result<String, RenderError> {
        guard::begin();
        match run(&self.squeezed, template, context) {
            Ok(page) => Ok(page),
            Err(_) if guard::stopped().is_some() => Err(self.endless(template)),
            Err(error) => {
                // The same again with the templates as they were written, for the place.
                let error = run(&self.written, template, context).err().unwrap_or(error);
                Err(self.explain(template, &error))
            }
        }
    }

    /// Every template with its theme's name, and the templates as they were written.
    pub(super) fn templates(&self) -> impl Iterator<Item = (&str, &Template)> {
        self.templates.iter().map(|(name, template)| (name.as_str(), template))
    }

    /// Names of the themes, the one asked for first.
    pub(super) fn themes(&self) -> &[String] {
        &self.themes
    }

    /// Every path that a template has, with the themes that have one there, the one that stands first.
    pub(super) fn by_path(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut paths: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for theme in &self.themes {
            for path in self.templates.keys().filter_map(|name| name.strip_prefix(theme.as_str())?.strip_prefix('/')) {
                paths.entry(path).or_default().push(theme);
            }
        }
        paths
    }

    /// The name with its theme of the template that a bare path means.
    pub(super) fn full_name(&self, path: &str) -> Option<String> {
        let names = std::iter::once(path.to_string()).chain(self.themes.iter().map(|theme| format!("{theme}/{path}")));
        names.into_iter().find(|name| self.templates.contains_key(name))
    }

    /// A template as it was written, by its name with its theme.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.templates.get(name).map(|template| template.text.as_str())
    }

    /// A template, the one that it extends, and so on. Circles were refused before.
    pub(super) fn way_up(&self, name: &str) -> Vec<String> {
        let mut way = vec![name.to_string()];
        while let Some(parent) = way.last().and_then(|name| parent(self.text(name)?)).and_then(|path| self.full_name(&path)) {
            if way.contains(&parent) {
                break;
            }
            way.push(parent);
        }
        way
    }

    /// Gives the templates to Tera, one by one for their syntax, then together.
    fn check(&mut self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for (name, template) in &self.templates {
            if let Err(error) = self.squeezed.clone().add_raw_template(name, &template.text)
                && let ErrorKind::SyntaxError(report) = error.kind()
            {
                found.push(self.at(name, report.span().range.clone(), report.message()));
            }
            if !self.is_bottom(name) {
                let refused = guard::in_template(&template.text).into_iter();
                found.extend(refused.map(|refused| self.at(name, refused.place, refused.message).help(refused.help)));
                let help = "use the part of the theme below that shows this, instead of a copy of it";
                let message = "`safe` turns escaping off, which only the theme that extends none may do";
                found.extend(unescaped(&template.text).into_iter().map(|place| self.at(name, place, message).help(help)));
            }
        }
        if found.is_empty() {
            let texts: Vec<(&String, &String)> = self.templates.iter().map(|(name, template)| (name, &template.text)).collect();
            if let Err(error) = self.written.add_raw_templates(texts) {
                found = self.together(&error);
            }
        }
        found
    }

    /// Whether a template is of the theme that extends none.
    pub(super) fn is_bottom(&self, name: &str) -> bool {
        self.themes.last().is_some_and(|theme| name.split('/').next() == Some(theme.as_str()))
    }

    /// A page whose templates went round too often.
    fn endless(&self, asked: &str) -> RenderError {
        let asked = || (self.full_name(asked).unwrap_or_else(|| asked.to_string()), 0..0);
        let (template, place) = guard::stopped().and_then(|number| self.loops.get(number).cloned()).unwrap_or_else(asked);
        let found = self.templates.get(&template);
        let (line, column) = found.map_or((1, 1), |found| found.line_and_column(place.start));
        let message = format!("loops of the theme went round {MOST_STEPS} times for one page; it may have no end");
        RenderError { span: found.map(|found| found.span(place)), template, line, column, message }
    }

    /// What is wrong between templates.
    fn together(&self, error: &tera::Error) -> Vec<Diagnostic> {
        match error.kind() {
            ErrorKind::MissingParent { current, parent } => {
                let known = self.templates.keys().map(String::as_str);
                vec![self.at_name(current, parent, &format!("there is no template `{parent}`")).suggest(parent, known)]
            }
            ErrorKind::CircularExtend { tpl, inheritance_chain } => {
                let next = inheritance_chain.first().map_or(tpl.as_str(), String::as_str);
                let message = format!("templates that extend each other in a circle: {}", circle(tpl, inheritance_chain));
                let path = next.split_once('/').map_or(next, |(_, path)| path);
                vec![self.at_name(tpl, path, &message).help(format!(
                    "to extend the template of another theme, write its name before the path, such as `{{% extends \"base/{path}\" %}}`"
                ))]
            }
            ErrorKind::CircularInclude { tpl, include_chain } => {
                let next = include_chain.get(1).map_or(tpl.as_str(), String::as_str);
                let path = next.split_once('/').map_or(next, |(_, path)| path);
                let message = format!("templates that include each other in a circle: {}", include_chain.join(", "));
                vec![self.at_name(tpl, path, &message)]
            }
            ErrorKind::Msg(message) => self.reports(message),
            _ => vec![Diagnostic::new(codes::BAD_TEMPLATE, None, lower_case(&error.to_string()))],
        }
    }

    /// Reads the reports that Tera puts into one text: `error: what`, ` --> template:line:column`, and the line itself.
    fn reports(&self, text: &str) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let mut message = "";
        for line in text.lines() {
            if let Some(what) = line.strip_prefix("error: ") {
                message = what;
            } else if let Some(place) = line.trim_start().strip_prefix("--> ").filter(|_| !message.is_empty()) {
                let mut parts = place.rsplitn(3, ':');
                let (column, line, name) = (parts.next(), parts.next(), parts.next());
                let number = |part: Option<&str>| part.and_then(|part| part.parse().ok()).unwrap_or(1);
                let name = name.unwrap_or_default();
                let wanted = message.split('`').nth(1).unwrap_or_default();
                let place =
                    self.templates.get(name).map_or(0..0, |template| template.place(number(line), number(column), wanted));
                let diagnostic = self.at(name, place, message);
                let known =
                    self.templates.keys().flat_map(|name| [Some(name.as_str()), name.split_once('/').map(|(_, path)| path)]);
                found.push(if message.starts_with("Unknown template") {
                    diagnostic.suggest(wanted, known.flatten())
                } else {
                    diagnostic
                });
                message = "";
            }
        }
        if found.is_empty() {
            // “Component `a` is defined in both `b` and `c`”.
            let quoted: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
            let message = lower_case(text);
            found.push(match quoted[..] {
                [name, one, other] if self.templates.contains_key(one) && self.templates.contains_key(other) => {
                    let other = self.at_name(other, name, "").primary;
                    let diagnostic = self.at_name(one, name, &message);
                    other.map_or(diagnostic.clone(), |span| diagnostic.label(span, "and here"))
                }
                _ => Diagnostic::new(codes::BAD_TEMPLATE, None, message),
            });
        }
        found
    }

    fn part_in_pre(&self, name: &str, at: usize) -> Diagnostic {
        let message = "a part of another template where every space counts; its spaces are made fewer like everywhere else";
        let mut diagnostic = self.at(name, at..at + 2, message).help("write `<pre>` or `<textarea>` within the part itself");
        diagnostic.severity = Severity::Warning;
        diagnostic
    }

    /// A finding at a place of a template.
    pub(super) fn at(&self, name: &str, place: Range<usize>, message: &str) -> Diagnostic {
        Diagnostic::new(codes::BAD_TEMPLATE, self.templates.get(name).map(|template| template.span(place)), lower_case(message))
    }

    /// At the first mention of a name in a template.
    fn at_name(&self, template: &str, name: &str, message: &str) -> Diagnostic {
        let text = self.templates.get(template).map_or("", |template| template.text.as_str());
        let start = text.find(name).unwrap_or(0);
        let end = if text[start..].starts_with(name) { start + name.len() } else { start };
        self.at(template, start..end, message)
    }

    fn explain(&self, asked: &str, error: &RunError) -> RenderError {
        let asked = self.full_name(asked).unwrap_or_else(|| asked.to_string());
        let (template, place, message) = match error {
            RunError::TooLarge => (asked, 0..0, format!("the page is larger than {LARGEST_PAGE} bytes")),
            RunError::Tera(error) => match error.kind() {
                ErrorKind::RenderingError(report) | ErrorKind::SyntaxError(report) => {
                    (report.filename().to_string(), report.span().range.clone(), lower_case(report.message()))
                }
                _ => (asked, 0..0, lower_case(&error.to_string())),
            },
        };
        let found = self.templates.get(&template);
        let (line, column) = found.map_or((1, 1), |found| found.line_and_column(place.start));
        RenderError { span: found.map(|found| found.span(place)), template, line, column, message }
    }
}

impl Template {
    fn span(&self, place: Range<usize>) -> Span {
        let end = place.end.min(self.text.len());
        Span { file: self.file, start: (self.start + place.start.min(end)) as u32, end: (self.start + end) as u32 }
    }

    /// The word that stands at a line and a character, both from 1, or just after it, behind a bracket or a quote.
    fn place(&self, line: usize, column: usize, word: &str) -> Range<usize> {
        let start = self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
        let rest = &self.text[start..];
        let start = start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
        match self.text[start..].find(word) {
            Some(after) if after <= 1 => start + after..start + after + word.len(),
            _ => start..start + 1,
        }
    }

    fn line_and_column(&self, at: usize) -> (usize, usize) {
        let before = &self.text[..self.text.floor_char_boundary(at)];
        let line = before.rsplit('\n').next().unwrap_or_default();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }
}

/// The templates of all themes by theme and path.
fn templates(sources: &Sources, chain: &[Layer], diagnostics: &mut Diagnostics) -> BTreeMap<String, Template> {
    let mut templates = BTreeMap::new();
    for layer in chain {
        let folder = format!("{}/templates/", layer.name);
        for file in sources.of(Root::Themes) {
            let Some(path) = file.path.strip_prefix(&folder) else { continue };
            if !path.ends_with(".html") {
                let message = format!("`{path}` is not a template: its name must end in `.html`");
                diagnostics.push(Diagnostic::new(codes::MISPLACED_FILE, Span::start_of(file.id), message));
                continue;
            }
            let text = file.text().trim_start_matches('\u{feff}').to_string();
            let start = file.text().len() - text.len();
            templates.insert(format!("{}/{path}", layer.name), Template { file: file.id, start, text });
        }
    }
    templates
}

/// Why an engine stopped.
enum RunError {
    Tera(tera::Error),
    TooLarge,
}

fn run(engine: &Tera, template: &str, context: &Context) -> Result<String, RunError> {
    let mut page = Page { bytes: Vec::with_capacity(16_384), is_full: false };
    match engine.render_to(template, context, &mut page) {
        _ if page.is_full => Err(RunError::TooLarge),
        Err(error) => Err(RunError::Tera(error)),
        Ok(()) => String::from_utf8(page.bytes).map_err(|error| RunError::Tera(tera::Error::message(error))),
    }
}

/// A page in the making, which takes so much and no more.
struct Page {
    bytes: Vec<u8>,
    is_full: bool,
}

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.bytes.len() + bytes.len() > LARGEST_PAGE {
            self.is_full = true;
            return Err(io::Error::other("too large"));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// `a, b, a`: a template and those that it leads to.
fn circle(first: &str, others: &[String]) -> String {
    std::iter::once(first).chain(others.iter().map(String::as_str)).collect::<Vec<_>>().join(", ")
}

/// What a template says that it extends.
fn parent(template: &str) -> Option<String> {
    let code = pieces(template)?.into_iter().find_map(|piece| match piece {
        Piece::Code(code) if code.word == "extends" => Some(code.source),
        _ => None,
    })?;
    code.split(['"', '\'']).nth(1).map(str::to_string)
}

/// As messages here begin.
fn lower_case(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(|letter| letter.to_lowercase().collect::<String>()).unwrap_or_default();
    (first + letters.as_str()).trim_end_matches('.').to_string()
}
