//! What editors should know about a text: raw HTML, links that cannot be, headings out of order, images without words.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, RefDefs, Tag, TagEnd};

use super::outline::{Written, settled, shifted, written};
use super::target::Refusal;
use super::{KINDS, Target, events, parser};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, codes};

/// Reports what is wrong with a Markdown text that stands at `span`: byte n of the text is byte `span.start` + n of the file.
/// `known` says whether there is an entry of a kind with an id.
pub fn check(markdown: &str, span: Span, known: &dyn Fn(&str, &str) -> bool, diagnostics: &mut Diagnostics) {
    let events = events(markdown);
    let headings = written(&events);
    let ids = settled(&headings).into_iter().flatten().map(|heading| heading.id).collect();
    let parser = parser(markdown);
    let mut check = Check { markdown, span, known, ids, definitions: parser.reference_definitions(), diagnostics };
    check.headings(&headings, &events);
    check.words(&events);
    for (event, place) in &events {
        match event {
            Event::Html(shown) | Event::InlineHtml(shown) => check.raw(shown, place),
            Event::Start(Tag::Link { link_type, dest_url, id, .. }) => {
                check.link(*link_type, dest_url, &check.destination(*link_type, dest_url, id, place));
            }
            _ => {}
        }
    }
}

struct Check<'a> {
    markdown: &'a str,
    span: Span,
    known: &'a dyn Fn(&str, &str) -> bool,
    /// Ids of the headings.
    ids: BTreeSet<String>,
    definitions: &'a RefDefs<'a>,
    diagnostics: &'a mut Diagnostics,
}

impl Check<'_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The place in the file, without the line ends that blocks include.
    fn at(&self, place: &Range<usize>) -> Span {
        let text = self.markdown.get(place.clone()).unwrap_or_default();
        self.span.part(place.start, place.start + text.trim_end().len())
    }

    fn raw(&mut self, shown: &str, place: &Range<usize>) {
        let diagnostic = if shown.trim().is_empty() {
            Diagnostic::new(codes::RAW_HTML, self.at(place), "a comment in the text; it is left out of the page")
        } else {
            Diagnostic::new(codes::RAW_HTML, self.at(place), "HTML in the text; readers see it as it stands here")
                .help("write it in Markdown, or put it in `backticks` if readers should see it")
        };
        self.report(diagnostic);
    }

    /// Reports links and images that hold no word.
    fn words(&mut self, events: &[(Event, Range<usize>)]) {
        let mut words = 0;
        // For each open link or image, the words before it.
        let mut open = Vec::new();
        for (event, place) in events {
            match event {
                Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) if !text.trim().is_empty() => words += 1,
                Event::Start(Tag::Link { .. } | Tag::Image { .. }) => open.push(words),
                Event::End(TagEnd::Link) if open.pop() == Some(words) => {
                    let what = "a link without words: nobody can see it, and nobody hears where it leads";
                    self.report(Diagnostic::new(codes::MISSING_ALT, self.at(place), what));
                }
                Event::End(TagEnd::Image) if open.pop() == Some(words) => {
                    let what = "an image without words for those who do not see it";
                    let help = "say between `![` and `]` what the image shows";
                    self.report(Diagnostic::new(codes::MISSING_ALT, self.at(place), what).help(help));
                }
                _ => {}
            }
        }
    }

    fn headings(&mut self, headings: &[Written], events: &[(Event, Range<usize>)]) {
        let levels = shifted(headings);
        let mut previous = 1;
        for (heading, level) in headings.iter().zip(levels) {
            let at = self.at(&events[heading.event].1);
            if heading.text.is_empty() {
                self.report(Diagnostic::new(codes::BAD_HEADING, at, "a heading without words; it is left out of the page"));
                continue;
            }
            if heading.level == 1 {
                let what = "a heading of the first level, which is the title of the page";
                self.report(Diagnostic::new(codes::BAD_HEADING, at, what).help("begin the line with `##`"));
            }
            if level > previous + 1 {
                let right = "#".repeat(usize::from(heading.level - (level - previous - 1)));
                let what = "a heading that skips a level";
                self.report(Diagnostic::new(codes::BAD_HEADING, at, what).help(format!("begin the line with `{right}`")));
            }
            previous = level;
        }
    }

    /// Where the destination of a link stands: within the link, or in the definition that the link refers to.
    fn destination(&self, link_type: LinkType, destination: &str, id: &str, place: &Range<usize>) -> Range<usize> {
        let by_reference = matches!(link_type, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut);
        let definition = self.definitions.get(id).filter(|_| by_reference);
        let place = definition.map_or_else(|| place.clone(), |definition| definition.span.clone());
        let text = self.markdown.get(place.clone()).unwrap_or_default();
        match text.rfind(destination) {
            Some(start) if !destination.is_empty() => place.start + start..place.start + start + destination.len(),
            _ => place,
        }
    }

    fn link(&mut self, link_type: LinkType, destination: &str, place: &Range<usize>) {
        let at = self.at(place);
        let target = if link_type == LinkType::Email { Target::mail(destination) } else { Target::read(destination) };
        match target {
            Ok(Target::Entry { kind, id }) if !(self.known)(kind, id) => {
                let diagnostic = Diagnostic::new(codes::BROKEN_LINK, at, format!("there is no {kind} `{id}`"));
                let others = KINDS.iter().filter(|other| (self.known)(other, id)).map(|other| format!("{other}:{id}"));
                let whole = id.split('#').next().unwrap_or_default();
                let diagnostic = match others.reduce(|left, right| format!("{left}` or `{right}")) {
                    Some(others) => diagnostic.help(format!("did you mean `{others}`?")),
                    None if whole != id && (self.known)(kind, whole) => {
                        diagnostic.help(format!("link to the whole of it: `{kind}:{whole}`"))
                    }
                    None => diagnostic,
                };
                self.report(diagnostic);
            }
            Ok(Target::Anchor(id)) if !self.ids.contains(id) => {
                let diagnostic = Diagnostic::new(codes::BROKEN_LINK, at, format!("no heading of this text has the id `{id}`"));
                let diagnostic = diagnostic.suggest(id, self.ids.iter().map(String::as_str));
                self.report(diagnostic);
            }
            Ok(_) => {}
            Err(refusal) => {
                let diagnostic = self.refused(destination, refusal, at);
                self.report(diagnostic);
            }
        }
    }

    fn refused(&self, destination: &str, refusal: Refusal, at: Span) -> Diagnostic {
        let message = match refusal {
            Refusal::Empty => "a link that leads nowhere".to_string(),
            Refusal::Scheme => {
                let scheme = destination.split(':').next().unwrap_or_default();
                format!("pages may not link to `{scheme}:` addresses")
            }
            Refusal::Relative => format!("`{destination}` is neither a whole address nor the name of an entry"),
            Refusal::Incomplete => format!("`{destination}` is not a whole address"),
            Refusal::Control => "a link with invisible characters".to_string(),
        };
        let diagnostic = Diagnostic::new(codes::FORBIDDEN_LINK, at, message);
        match self.instead(destination) {
            Some(instead) => diagnostic.help(format!("did you mean `{instead}`?")),
            None => diagnostic.help(
                "write `https://…`, `mailto:…`, `tel:…`, `#heading`, or the kind and id of an entry, such as `page:safe-use`",
            ),
        }
    }

    /// What a refused destination was most likely meant to be.
    fn instead(&self, destination: &str) -> Option<String> {
        let destination = destination.trim();
        let lower = destination.to_lowercase();
        if let Some((kind, id)) = lower.split_once(':')
            && let Some(kind) = crate::diagnostic::nearest(kind, KINDS)
            && (self.known)(kind, id)
        {
            return Some(format!("{kind}:{id}"));
        }
        if let Some(host) = destination.strip_prefix("//") {
            return Some(format!("https://{host}"));
        }
        if lower.starts_with("www.") {
            return Some(format!("https://{destination}"));
        }
        if Target::mail(destination).is_ok() && !destination.contains([':', '/']) {
            return Some(format!("mailto:{destination}"));
        }
        let digits = destination.trim_start_matches("tel:").trim_start_matches('+');
        if digits.len() >= 3 && digits.chars().all(|letter| letter.is_ascii_digit() || letter == ' ') {
            return Some(format!("tel:{destination}"));
        }
        // A path of the site or of the content: its last name may be an entry's id.
        let last = lower.trim_end_matches('/').rsplit('/').next()?;
        let stem = last.split('.').next()?;
        KINDS.iter().find(|kind| (self.known)(kind, stem)).map(|kind| format!("{kind}:{stem}"))
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Diagnostics, FileId, Span};

    /// Front matter before the text, so that a wrong offset shows.
    const BEFORE: &str = "---\ntitle: Ä\n---\n";

    #[track_caller]
    fn check(markdown: &str, expected: &[&str]) {
        let file = format!("{BEFORE}{markdown}");
        let span = Span { file: FileId(0), start: BEFORE.len() as u32, end: file.len() as u32 };
        let known = |kind: &str, id: &str| matches!((kind, id), ("page", "safe-use" | "what") | ("provider", "oodi"));
        let mut diagnostics = Diagnostics::default();
        super::check(markdown, span, &known, &mut diagnostics);
        let shown: Vec<String> = diagnostics
            .sorted()
            .iter()
            .map(|found| {
                let span = found.primary.expect("a place");
                let help = found.help.first().map(|help| format!(" / {help}")).unwrap_or_default();
                format!("{} [{}] {}{help}", found.code.name(), &file[span.start as usize..span.end as usize], found.message)
            })
            .collect();
        assert_eq!(shown, expected, "{markdown:?}");
    }

    #[test]
    fn a_good_text_is_silent() {
        check("Ä [a](page:what), [b](https://c.fi), <d@e.fi>, [f](#g).\n\n## G\n\n### H\n\n![i](j.png)\n\n## K", &[]);
    }

    #[test]
    fn raw_html() {
        let help = "write it in Markdown, or put it in `backticks` if readers should see it";
        let found = |what: &str| format!("raw-html [{what}] HTML in the text; readers see it as it stands here / {help}");
        check("ä <b>c</b>", &[&found("<b>"), &found("</b>")]);
        check("<div>\nä\n</div>\n\nb", &[&found("<div>\nä\n</div>")]);
        check("a <!-- b -->", &["raw-html [<!-- b -->] a comment in the text; it is left out of the page"]);
    }

    #[test]
    fn forbidden_links() {
        let help = "write `https://…`, `mailto:…`, `tel:…`, `#heading`, or the kind and id of an entry, such as `page:safe-use`";
        let scheme = "pages may not link to `javascript:` addresses";
        check("ä [b](javascript:c)", &[&format!("forbidden-link [javascript:c] {scheme} / {help}")]);
        check("[a]()", &[&format!("forbidden-link [[a]()] a link that leads nowhere / {help}")]);
        check("[a](https:)", &[&format!("forbidden-link [https:] `https:` is not a whole address / {help}")]);
    }

    #[test]
    fn forbidden_links_with_a_likely_meaning() {
        let found = |link: &str, meant: &str| {
            format!(
                "forbidden-link [{link}] `{link}` is neither a whole address nor the name of an entry / did you mean `{meant}`?"
            )
        };
        check("[a](//b.fi)", &[&found("//b.fi", "https://b.fi")]);
        check("[a](www.b.fi)", &[&found("www.b.fi", "https://www.b.fi")]);
        check("[a](b@c.fi)", &[&found("b@c.fi", "mailto:b@c.fi")]);
        check("[a](+358295000)", &[&found("+358295000", "tel:+358295000")]);
        check("[a](/fi/apua/oodi/)", &[&found("/fi/apua/oodi/", "provider:oodi")]);
        check("[a](../pages/what.fi.md)", &[&found("../pages/what.fi.md", "page:what")]);
        check("[a](what)", &[&found("what", "page:what")]);
        check("[a][b]\n\n[b]: //c.fi", &[&found("//c.fi", "https://c.fi")]);
        check(
            "[a](pages:what)",
            &["forbidden-link [pages:what] pages may not link to `pages:` addresses / did you mean `page:what`?"],
        );
    }

    #[test]
    fn broken_links() {
        check("ä [b](page:gone)", &["broken-link [page:gone] there is no page `gone`"]);
        check("[b](page:oodi)", &["broken-link [page:oodi] there is no page `oodi` / did you mean `provider:oodi`?"]);
        check(
            "[b](page:what#c)",
            &["broken-link [page:what#c] there is no page `what#c` / link to the whole of it: `page:what`"],
        );
        check("[b](#gin)\n\n## Gina", &["broken-link [#gin] no heading of this text has the id `gin` / did you mean `gina`?"]);
    }

    #[test]
    fn headings() {
        check(
            "# A",
            &["bad-heading [# A] a heading of the first level, which is the title of the page / begin the line with `##`"],
        );
        check("## A\n\n#### B\n", &["bad-heading [#### B] a heading that skips a level / begin the line with `###`"]);
        check("### A\n\n## B", &["bad-heading [### A] a heading that skips a level / begin the line with `##`"]);
        check("### A\n\n### B", &[]);
        check("## A\n\n##\n", &["bad-heading [##] a heading without words; it is left out of the page"]);
    }

    #[test]
    fn words_for_those_who_do_not_see() {
        let image = "an image without words for those who do not see it / say between `![` and `]` what the image shows";
        check("![](a.png)", &[&format!("missing-alt [![](a.png)] {image}")]);
        let link = "a link without words: nobody can see it, and nobody hears where it leads";
        check("[](page:what)", &[&format!("missing-alt [[](page:what)] {link}")]);
    }
}
