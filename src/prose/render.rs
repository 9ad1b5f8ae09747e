//! Markdown → HTML that any page can hold.
//!
//! Every tag and attribute is written here, from a fixed list; text and values are escaped. So nothing that an editor
//! writes can become markup of its own.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Alignment, Event, LinkType, Tag, TagEnd};

use super::outline::{settled, written};
use super::plain::words;
use super::terms::{Term, Words};
use super::{Heading, Rendered, Target, events};

/// Makes HTML of a Markdown text. `resolve` gives the address of an entry or an image as the page needs it, or `None`: then
/// only the words of the link, or those in the image's place, are shown. Other links it may give another address.
pub fn html(markdown: &str, resolve: &dyn Fn(&Target) -> Option<String>) -> Rendered {
    html_with_terms(markdown, resolve, &[])
}

/// The same, with the first use of each term as a link to its explanation; not in headings, links and code.
pub fn html_with_terms(markdown: &str, resolve: &dyn Fn(&Target) -> Option<String>, terms: &[Term]) -> Rendered {
    let events = events(markdown);
    let written = written(&events);
    let headings = settled(&written);
    let mut writer = Writer {
        html: String::with_capacity(markdown.len() * 5 / 4),
        resolve,
        ids: headings.iter().flatten().map(|heading| heading.id.as_str()).collect(),
        links: Vec::new(),
        columns: Vec::new(),
        column: 0,
        in_head: false,
        terms: terms.iter().collect(),
        quiet: 0,
    };
    let mut outline = written.iter().map(|heading| heading.event).zip(&headings);
    let mut next = outline.next();
    let mut at = 0;
    while at < events.len() {
        let (event, _) = &events[at];
        match (event, next) {
            (Event::Start(Tag::Heading { .. }), Some((_, None))) => {
                at = after(&events, at, |end| matches!(end, TagEnd::Heading(_)));
                next = outline.next();
                continue;
            }
            (Event::Start(Tag::Heading { .. }), Some((_, Some(heading)))) => {
                writer.quiet += 1;
                writer.open_heading(heading);
            }
            (Event::End(TagEnd::Heading(_)), Some((_, Some(heading)))) => {
                writer.quiet -= 1;
                writer.html.push_str(&format!("</h{}>", heading.level));
                next = outline.next();
            }
            (Event::Start(Tag::Image { dest_url, .. }), _) => {
                let end = after(&events, at, |end| matches!(end, TagEnd::Image));
                let inside = events[at..end].iter().map(|(event, _)| event);
                writer.image(dest_url, &alternative(inside));
                at = end;
                continue;
            }
            _ => writer.event(event),
        }
        at += 1;
    }
    Rendered { html: writer.html, headings: headings.into_iter().flatten().collect() }
}

/// Text and attribute values, with the four characters that mean something in HTML written so that they do not.
fn escape(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\t' | '\n' => html.push(letter),
            // No page may hold the others, not even written as numbers.
            _ if letter.is_control() => {}
            _ => html.push(letter),
        }
    }
}

/// The place after the matching end of the element that begins at `start`.
fn after(events: &[(Event, Range<usize>)], start: usize, is_end: fn(&TagEnd) -> bool) -> usize {
    let mut depth = 0usize;
    for (at, (event, _)) in events.iter().enumerate().skip(start) {
        match event {
            Event::Start(tag) if is_end(&tag.to_end()) => depth += 1,
            Event::End(end) if is_end(end) => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            return at + 1;
        }
    }
    events.len()
}

/// The words in an image's place.
fn alternative<'a, 'b: 'a>(inside: impl Iterator<Item = &'a Event<'b>>) -> String {
    let mut text = String::new();
    for event in inside {
        match event {
            Event::Text(words) | Event::Code(words) | Event::InlineHtml(words) => text.push_str(words),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    words(&text)
}

struct Writer<'a> {
    html: String,
    resolve: &'a dyn Fn(&Target) -> Option<String>,
    /// Ids of the headings.
    ids: BTreeSet<&'a str>,
    /// For each open link, whether a tag was written for it.
    links: Vec<bool>,
    columns: Vec<Alignment>,
    /// Place in the row being written.
    column: usize,
    in_head: bool,
    /// Terms that are still to be explained.
    terms: Vec<&'a Term>,
    /// How many elements are open in which no term is explained.
    quiet: usize,
}

impl Writer<'_> {
    fn event(&mut self, event: &Event) {
        match event {
            Event::Start(tag) => {
                self.quiet += usize::from(matches!(tag, Tag::Link { .. } | Tag::CodeBlock(_)));
                self.start(tag);
            }
            Event::End(end) => {
                self.quiet -= usize::from(matches!(end, TagEnd::Link | TagEnd::CodeBlock));
                self.end(*end);
            }
            Event::Text(text) if self.quiet == 0 => self.text(text),
            Event::Text(text) | Event::InlineHtml(text) => escape(text, &mut self.html),
            Event::Code(text) => {
                self.html.push_str("<code>");
                escape(text, &mut self.html);
                self.html.push_str("</code>");
            }
            Event::Html(block) if !block.trim().is_empty() => {
                self.html.push_str("<p>");
                escape(block.trim(), &mut self.html);
                self.html.push_str("</p>");
            }
            Event::SoftBreak => self.html.push('\n'),
            Event::HardBreak => self.html.push_str("<br>"),
            Event::Rule => self.html.push_str("<hr>"),
            // The rest belongs to parts of the dialect that are off.
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag) {
        match tag {
            Tag::Paragraph => self.html.push_str("<p>"),
            Tag::BlockQuote(_) => self.html.push_str("<blockquote>"),
            Tag::CodeBlock(_) => self.html.push_str("<pre><code>"),
            Tag::List(None) => self.html.push_str("<ul>"),
            Tag::List(Some(1)) => self.html.push_str("<ol>"),
            // HTML's numbers end where those of other languages do.
            Tag::List(Some(first)) => self.html.push_str(&format!("<ol start=\"{}\">", (*first).min(i32::MAX as u64))),
            Tag::Item => self.html.push_str("<li>"),
            Tag::Emphasis => self.html.push_str("<em>"),
            Tag::Strong => self.html.push_str("<strong>"),
            Tag::Strikethrough => self.html.push_str("<del>"),
            Tag::Link { link_type, dest_url, .. } => self.open_link(*link_type, dest_url),
            Tag::Table(columns) => {
                self.columns.clone_from(columns);
                self.html.push_str("<div class=\"table\"><table>");
            }
            Tag::TableHead => {
                self.in_head = true;
                self.column = 0;
                self.html.push_str("<thead><tr>");
            }
            Tag::TableRow => {
                self.column = 0;
                self.html.push_str("<tr>");
            }
            Tag::TableCell => self.open_cell(),
            _ => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        let tag = match end {
            TagEnd::Paragraph => "</p>",
            TagEnd::BlockQuote(_) => "</blockquote>",
            TagEnd::CodeBlock => "</code></pre>",
            TagEnd::List(false) => "</ul>",
            TagEnd::List(true) => "</ol>",
            TagEnd::Item => "</li>",
            TagEnd::Emphasis => "</em>",
            TagEnd::Strong => "</strong>",
            TagEnd::Strikethrough => "</del>",
            TagEnd::Link if self.links.pop() == Some(true) => "</a>",
            TagEnd::Table => "</tbody></table></div>",
            TagEnd::TableHead => {
                self.in_head = false;
                "</tr></thead><tbody>"
            }
            TagEnd::TableRow => "</tr>",
            TagEnd::TableCell if self.in_head => "</th>",
            TagEnd::TableCell => "</td>",
            _ => "",
        };
        self.html.push_str(tag);
    }

    /// Text in which terms are explained.
    fn text(&mut self, text: &str) {
        if self.terms.is_empty() {
            return escape(text, &mut self.html);
        }
        let words = Words::of(text);
        let first = self.terms.iter().enumerate().filter_map(|(number, term)| Some((term.find(&words)?, number)));
        let Some((place, number)) = first.min_by_key(|(place, _)| (place.start, place.len())) else {
            return escape(text, &mut self.html);
        };
        let term = self.terms.remove(number);
        escape(&text[..place.start], &mut self.html);
        self.html.push_str("<a class=\"term\" href=\"");
        escape(&term.address, &mut self.html);
        self.html.push_str("\">");
        escape(&text[place.clone()], &mut self.html);
        self.html.push_str("</a>");
        self.text(&text[place.end..]);
    }

    fn open_heading(&mut self, heading: &Heading) {
        self.html.push_str(&format!("<h{} id=\"{}\">", heading.level, heading.id));
    }

    fn open_link(&mut self, link_type: LinkType, destination: &str) {
        let target = if link_type == LinkType::Email { Target::mail(destination) } else { Target::read(destination) };
        let target = target.ok().filter(|target| match target {
            Target::Anchor(id) => self.ids.contains(id),
            _ => true,
        });
        let address = target.and_then(|target| (self.resolve)(&target).or_else(|| target.own_address()));
        self.links.push(address.is_some());
        let Some(address) = address else { return };
        self.html.push_str("<a href=\"");
        escape(&address, &mut self.html);
        self.html.push('"');
        if matches!(target, Some(Target::External(_))) {
            self.html.push_str(" rel=\"noopener\"");
        }
        self.html.push('>');
    }

    fn image(&mut self, file: &str, alternative: &str) {
        match (self.resolve)(&Target::Image(file)) {
            Some(address) => {
                self.html.push_str("<img src=\"");
                escape(&address, &mut self.html);
                self.html.push_str("\" alt=\"");
                escape(alternative, &mut self.html);
                self.html.push_str("\">");
            }
            None => escape(alternative, &mut self.html),
        }
    }

    /// Columns are aligned by class, since pages allow no style of their own.
    fn open_cell(&mut self) {
        let class = match self.columns.get(self.column) {
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"end\"",
            _ => "",
        };
        self.column += 1;
        let tag = if self.in_head { "<th scope=\"col\"" } else { "<td" };
        self.html.push_str(tag);
        self.html.push_str(class);
        self.html.push('>');
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Target, html, plain};
    use proptest::prelude::*;

    fn resolve(target: &Target) -> Option<String> {
        match target {
            Target::Entry { kind, id } if *id != "gone" => Some(format!("/fi/{kind}/{id}/")),
            _ => None,
        }
    }

    #[track_caller]
    fn check(markdown: &str, expected: &str) {
        assert_eq!(html(markdown, &resolve).html, expected, "{markdown:?}");
    }

    #[test]
    fn blocks() {
        check("a\nb\n\nc", "<p>a\nb</p><p>c</p>");
        check("# A\n\nb\n## C", "<h2 id=\"a\">A</h2><p>b</p><h3 id=\"c\">C</h3>");
        check("#\n\nb", "<p>b</p>");
        check("- a\n- b\n\n3. c", "<ul><li>a</li><li>b</li></ul><ol start=\"3\"><li>c</li></ol>");
        check("> a", "<blockquote><p>a</p></blockquote>");
        check("```\na <b>\n```\n---", "<pre><code>a &lt;b&gt;\n</code></pre><hr>");
        check("a  \nb *c* **d** ~~e~~ `f`", "<p>a<br>b <em>c</em> <strong>d</strong> <del>e</del> <code>f</code></p>");
        check(
            "| a | b |\n|---|--:|\n| c | d |",
            "<div class=\"table\"><table><thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"end\">b</th></tr></thead>\
             <tbody><tr><td>c</td><td class=\"end\">d</td></tr></tbody></table></div>",
        );
    }

    #[test]
    fn links() {
        check("[a](page:b)", "<p><a href=\"/fi/page/b/\">a</a></p>");
        check("[a *b*](page:gone)", "<p>a <em>b</em></p>");
        check("[a](https://b.fi?c&d)", "<p><a href=\"https://b.fi?c&amp;d\" rel=\"noopener\">a</a></p>");
        check("[a](#a)\n# A", "<p><a href=\"#a\">a</a></p><h2 id=\"a\">A</h2>");
        check("[a](#b)", "<p>a</p>");
        check("<a@b.fi> [c](<tel:+358 1>)", "<p><a href=\"mailto:a@b.fi\">a@b.fi</a> <a href=\"tel:+3581\">c</a></p>");
        check("[a](javascript:b) [c](/d) <data:x>", "<p>a c data:x</p>");
        check("[a](java&Tab;script:b)", "<p>a</p>");
        check("[a][b]\n\n[b]: https://c.fi \"title\"", "<p><a href=\"https://c.fi\" rel=\"noopener\">a</a></p>");
        check("[a](https://b.fi/\"onclick=c)", "<p><a href=\"https://b.fi/&quot;onclick=c\" rel=\"noopener\">a</a></p>");
    }

    #[test]
    fn raw_html_is_text() {
        check("a <b onclick=c>d</b>", "<p>a &lt;b onclick=c&gt;d&lt;/b&gt;</p>");
        check("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>");
        check("<!-- a\nb -->\n\nc <!-- d -->e", "<p>c e</p>");
        check("a\u{1}b\u{7f}", "<p>ab</p>");
    }

    #[test]
    fn images_are_their_words_until_they_have_an_address() {
        check("![a *b*](c.png)", "<p>a b</p>");
        let rendered = html("[![a \"b\"](c.png)](page:d)", &|target| Some(format!("{target:?}")));
        assert!(
            rendered.html.contains("<img src=\"Image(&quot;c.png&quot;)\" alt=\"a &quot;b&quot;\"></a>"),
            "{}",
            rendered.html
        );
    }

    /// The text of balanced HTML; panics where a tag is not balanced or not one of ours.
    fn text_of(html: &str) -> String {
        let mut text = String::new();
        let mut open: Vec<&str> = Vec::new();
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            text.push_str(&rest[..start]);
            let length = rest[start..].find('>').expect("a tag ends");
            let tag = &rest[start + 1..start + length];
            rest = &rest[start + length + 1..];
            let name = tag.trim_start_matches('/').split(' ').next().expect("a tag has a name");
            let inline = ["a", "em", "strong", "del", "code"].contains(&name) && !(name == "code" && open.last() == Some(&"pre"));
            if !inline {
                text.push(' ');
            }
            match name {
                "br" | "hr" => {}
                _ if tag.starts_with('/') => assert_eq!(open.pop(), Some(name), "in {html}"),
                "p" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "pre" | "code" | "ul" | "ol" | "li" | "em" | "strong"
                | "del" | "a" | "div" | "table" | "thead" | "tbody" | "tr" | "th" | "td" => open.push(name),
                _ => panic!("a tag `{name}` in {html}"),
            }
        }
        assert!(open.is_empty(), "open at the end: {open:?} in {html}");
        text.push_str(rest);
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    }

    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            prop::sample::select(vec![
                "# ",
                "## ",
                "\n",
                "\n\n",
                "- ",
                "  - ",
                "1. ",
                "> ",
                "*",
                "**",
                "~~",
                "`",
                "```\n",
                "[",
                "](",
                ")",
                "page:x",
                "![",
                "https://a.fi",
                "javascript:a",
                "<script>",
                "</script>",
                "<b x=\"",
                "\">",
                "<!--",
                "-->",
                "|",
                "|--|--|\n",
                "| a | b |\n",
                "&lt;",
                "&#106;",
                "\\",
                "ä",
                "\u{0}",
                "\t",
                "a",
                " ",
                "---\n",
                "[a]: <b>\n",
                "<a@b.fi>",
                "#a",
                "<![CDATA[",
                "]]>",
                "<?x"
            ])
            .prop_map(str::to_string),
            ".{0,4}",
        ];
        prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_gives_balanced_html_with_the_plain_words(markdown in pieces()) {
            let rendered = html(&markdown, &resolve);
            prop_assert!(!rendered.html.to_lowercase().contains("<script"));
            let letters = |text: &str| text.chars().filter(|letter| !letter.is_ascii_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&text_of(&rendered.html)), letters(&plain(&markdown)));
        }
    }
}
