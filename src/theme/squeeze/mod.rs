//! Takes the needless white space and comments out of a template once, so that no page needs it done again.
//!
//! Works on the template's source, not on pages. A run of spaces becomes one; it goes altogether only beside a tag that
//! begins or ends a block, where browsers show none. End tags and quotes that HTML lets an author leave out go too. Text in
//! `<pre>`, `<textarea>`, `<script>`, `<style>` and attribute values stays as it is. What stands in the two branches of an
//! `{% if %}` must leave the same tags open, else the template is kept as it was written: better some spaces than a wrong
//! page.

mod branches;
mod pieces;
#[cfg(test)]
mod reading;

use branches::Open;
pub(super) use pieces::{Code, Piece, pieces};

/// Elements at whose edges browsers show no space.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    // Shapes within a drawing: spaces between them mean nothing.
    "circle",
    "clippath",
    "defs",
    "ellipse",
    "g",
    "line",
    "lineargradient",
    "mask",
    "path",
    "polygon",
    "polyline",
    "radialgradient",
    "rect",
    "stop",
    "symbol",
    "use",
];
/// Elements that nobody sees, so that the spaces on their two sides are one.
const HIDDEN: &[&str] = &["base", "link", "meta", "script", "style", "template", "title"];
/// Elements that hold text alone, up to their end tag.
const TEXT_ALONE: &[&str] = &["script", "style", "textarea", "title"];
/// Elements whose end shows in what may follow them in valid HTML: another of their kind, or the end of what they stand in
/// (HTML, section 13.1.2.4). HTML lets more ends be left out, but simple readers of pages know these.
const ENDS_ITSELF: &[&str] = &["li", "td", "th"];
/// Before these the end of a paragraph may be left out.
const ENDS_PARAGRAPH: &[&str] = &["</div", "<div", "<p"];

/// A template with fewer spaces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Squeezed {
    pub source: String,
    /// Places, in bytes of the original, of templates' parts within `<pre>` or `<textarea>`. The part is squeezed where it
    /// is written, where nobody knows that its spaces will count.
    pub parts_in_pre: Vec<usize>,
}

/// Squeezes a template. One that cannot be followed is given back unchanged.
pub(super) fn squeeze(source: &str) -> Squeezed {
    let Some(pieces) = pieces(source) else { return unchanged(source) };
    let mut squeezer = Squeezer { out: String::with_capacity(source.len()), ..Squeezer::default() };
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(text) => squeezer.text(text, matches!(pieces.get(at + 1), Some(Piece::Code(_)))),
            Piece::Code(code) => {
                if squeezer.code(code).is_none() {
                    return unchanged(source);
                }
            }
        }
    }
    if squeezer.state != State::default() || !squeezer.open.is_empty() {
        return unchanged(source);
    }
    squeezer.space();
    Squeezed { source: squeezer.out, parts_in_pre: squeezer.parts_in_pre }
}

fn unchanged(source: &str) -> Squeezed {
    Squeezed { source: source.to_string(), parts_in_pre: Vec::new() }
}

/// Where in the HTML the template is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct State {
    place: Place,
    /// How many `<pre>` are open.
    pre: usize,
    /// How many parts are open whose text goes through a filter or into a variable.
    taken: usize,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Text,
    /// Within a tag, after its name.
    Tag {
        name: String,
        closing: bool,
        quote: Option<char>,
    },
    Comment,
    /// Within an element that holds text alone.
    TextAlone(String),
}

#[derive(Default)]
struct Squeezer {
    out: String,
    state: State,
    /// Whether spaces here would be at the edge of a block.
    at_edge: bool,
    /// Whether there were spaces of which it is not settled yet whether one stays.
    pending: bool,
    open: Vec<Open>,
    parts_in_pre: Vec<usize>,
}

impl Squeezer {
    /// Writes the space that is due, unless it is at an edge.
    fn space(&mut self) {
        if self.pending && !self.at_edge {
            self.out.push(' ');
        }
        self.pending = false;
    }

    fn text(&mut self, text: &str, code_follows: bool) {
        let mut rest = text;
        while !rest.is_empty() {
            let length = match &self.state.place {
                Place::Text => self.content(rest, code_follows),
                Place::Tag { .. } => self.within_tag(rest),
                Place::Comment => self.until(rest, "-->"),
                Place::TextAlone(name) => {
                    let end = format!("</{name}");
                    let length = find_ignoring_case(rest, &end).unwrap_or(rest.len());
                    self.out.push_str(&rest[..length]);
                    if length < rest.len() { length + self.tag(&rest[length..], code_follows) } else { length }
                }
            };
            rest = &rest[length..];
        }
    }

    /// Takes in some text between tags; gives how many bytes.
    fn content(&mut self, rest: &str, code_follows: bool) -> usize {
        if rest.starts_with("<!--") {
            match rest.find("-->") {
                // What older browsers read as an instruction stays, and so does a comment with code in it, or one before
                // the first line end of a `<pre>`, which would no longer show.
                Some(end) if !rest.starts_with("<!--[") && self.state.pre == 0 => return end + "-->".len(),
                Some(_) => {}
                None => self.state.place = Place::Comment,
            }
            self.space();
            let end = rest.find("-->").map_or(rest.len(), |end| end + "-->".len());
            self.out.push_str(&rest[..end]);
            return end;
        }
        if let Some(after) = rest.strip_prefix("<!") {
            self.pending = false;
            self.at_edge = true;
            let end = after.find('>').map_or(rest.len(), |end| end + "<!>".len());
            self.out.push_str(&rest[..end]);
            return end;
        }
        if begins_tag(rest, code_follows) {
            return self.tag(rest, code_follows);
        }
        let first = rest.chars().next().map_or(1, char::len_utf8);
        if self.state.pre + self.state.taken == 0 && rest.starts_with(is_space) {
            self.pending = true;
            return first;
        }
        self.space();
        self.at_edge = false;
        let length = first + rest[first..].find(|letter| letter == '<' || is_space(letter)).unwrap_or(rest.len() - first);
        self.out.push_str(&rest[..length]);
        length
    }

    /// Takes in the beginning of a tag, `<name`; gives how many bytes.
    fn tag(&mut self, rest: &str, code_follows: bool) -> usize {
        let closing = rest.starts_with("</");
        let begin = 1 + usize::from(closing);
        let length =
            rest[begin..].find(|letter: char| is_space(letter) || letter == '>' || letter == '/').unwrap_or(rest.len() - begin);
        let end = begin + length;
        let mut name = rest[begin..end].to_ascii_lowercase();
        if name == "h" && end == rest.len() && code_follows {
            // `<h{{ level }}>` is a heading, whatever its level.
            name.push('1');
        }
        let edge = BLOCKS.contains(&name.as_str());
        if edge {
            self.pending = false;
        }
        if closing && self.needs_no_end(&name, &rest[end..]) {
            self.at_edge = true;
            return end + 1;
        }
        self.space();
        self.at_edge = edge || (self.at_edge && HIDDEN.contains(&name.as_str()));
        self.out.push_str(&rest[..end]);
        self.state.place = Place::Tag { name, closing, quote: None };
        end
    }

    /// Whether an end tag can be left out; `after` follows its name.
    fn needs_no_end(&self, name: &str, after: &str) -> bool {
        let Some(after) = after.strip_prefix('>').filter(|_| self.state.pre + self.state.taken == 0) else {
            return false;
        };
        let next = after.trim_start_matches(is_space);
        let begins =
            |tag: &&str| next.strip_prefix(*tag).is_some_and(|rest| rest.starts_with(|letter| letter == '>' || is_space(letter)));
        ENDS_ITSELF.contains(&name) || (name == "p" && ENDS_PARAGRAPH.iter().any(begins))
    }

    /// Takes in some of a tag after its name, up to its end; gives how many bytes.
    fn within_tag(&mut self, rest: &str) -> usize {
        let Place::Tag { name, closing, quote } = &mut self.state.place else { return rest.len() };
        let letter = rest.chars().next().unwrap_or(' ');
        match (*quote, letter) {
            (Some(open), _) => {
                let length = rest.find(open).map_or(rest.len(), |end| end + 1);
                if rest[..length].ends_with(open) {
                    *quote = None;
                }
                self.out.push_str(&rest[..length]);
                return length;
            }
            (None, '"') if self.out.ends_with('=') && bare(rest).is_some() => {
                let value = bare(rest).unwrap_or_default();
                self.out.push_str(value);
                return value.len() + 2;
            }
            (None, '"' | '\'') => *quote = Some(letter),
            (None, '>') => {
                let name = std::mem::take(name);
                let opening = !*closing;
                self.state.place = Place::Text;
                match name.as_str() {
                    "pre" if opening => self.state.pre += 1,
                    "pre" => self.state.pre = self.state.pre.saturating_sub(1),
                    _ if opening && TEXT_ALONE.contains(&name.as_str()) => self.state.place = Place::TextAlone(name),
                    _ => {}
                }
            }
            (None, _) if is_space(letter) => {
                let length = rest.find(|letter| !is_space(letter)).unwrap_or(rest.len());
                if !rest[length..].starts_with('>') {
                    self.out.push(' ');
                }
                return length;
            }
            (None, _) => {}
        }
        self.out.push(letter);
        letter.len_utf8()
    }

    fn until(&mut self, rest: &str, end: &str) -> usize {
        let length = match rest.find(end) {
            Some(start) => {
                self.state.place = Place::Text;
                start + end.len()
            }
            None => rest.len(),
        };
        self.out.push_str(&rest[..length]);
        length
    }
}

/// The value of an attribute that needs no quotes (HTML, section 13.1.2.3); `rest` begins with its quote.
fn bare(rest: &str) -> Option<&str> {
    let (value, after) = rest.strip_prefix('"')?.split_once('"')?;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.#".contains(letter);
    // Code that follows might begin with anything.
    let ends = after.starts_with(|letter| letter == '>' || is_space(letter));
    (ends && !value.is_empty() && value.chars().all(is_plain)).then_some(value)
}

/// The white space of HTML; a no-break space is a letter there.
fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\n' | '\t' | '\r' | '\u{c}')
}

fn begins_tag(rest: &str, code_follows: bool) -> bool {
    let Some(after) = rest.strip_prefix('<') else { return false };
    let after = after.strip_prefix('/').unwrap_or(after);
    after.starts_with(|letter: char| letter.is_ascii_alphabetic()) || (after.is_empty() && code_follows)
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|window| window.eq_ignore_ascii_case(wanted.as_bytes()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::squeeze;

    #[track_caller]
    fn check(source: &str, expected: &str) {
        assert_eq!(squeeze(source).source, expected, "{source:?}");
    }

    #[test]
    fn spaces_go_beside_blocks_and_stay_between_words() {
        check("<ul>\n  <li> a </li>\n  <li>b</li>\n</ul>\n", "<ul><li>a<li>b</ul>");
        check("<p>a  <b>b</b>\n<i>c</i> d</p>", "<p>a <b>b</b> <i>c</i> d</p>");
        check("<p>{{ a }}  {{ b }}</p>", "<p>{{ a }} {{ b }}</p>");
        check("<a>a</a> <button> b </button> c", "<a>a</a> <button> b </button> c");
        check("a\u{a0} b", "a\u{a0} b");
        check("<h{{ n }}> a </h{{ n }}> b", "<h{{ n }}>a</h{{ n }}>b");
    }

    #[test]
    fn comments_go_and_their_spaces_are_one() {
        check("a <!-- b --> c {# d #} e", "a c e");
        check("<p> <!-- b --> {# c #} </p>", "<p></p>");
        check("a <!-- {% if b %} --> c {% endif %}", "a <!-- {% if b %} --> c {% endif %}");
    }

    #[test]
    fn the_head_is_closed_up() {
        check(
            "<!doctype html>\n<html lang=\"fi\">\n<head>\n <meta a>\n <title>{{ t }} – {{ s }}</title>\n <link b>\n</head>\n",
            "<!doctype html><html lang=fi><head><meta a><title>{{ t }} – {{ s }}</title><link b></head>",
        );
        check("<p>a <script>b</script> c</p>", "<p>a <script>b</script> c</p>");
    }

    #[test]
    fn edges_are_known_across_branches() {
        check("<ul> {% if a %} <li>b</li> {% endif %} <li>c</li></ul>", "<ul>{% if a %}<li>b{% endif %}<li>c</ul>");
        check("<p> {% if a %} b {% else %} c {% endif %} </p>", "<p>{% if a %}b {% else %}c {% endif %}</p>");
        check("<p>{% for a in b %} {{ a }} {% endfor %} c", "<p>{% for a in b %} {{ a }} {% endfor %} c");
        check("<p> {% block a %} b {% endblock %} c", "<p>{% block a %} b {% endblock %} c");
        check("<li{% if a %} class=\"b\"{% endif %}> c", "<li{% if a %} class=\"b\"{% endif %}>c");
    }

    #[test]
    fn attributes_keep_their_values() {
        check("<a  href = \"a  b\"\n  class='c  d' >e</a >", "<a href = \"a  b\" class='c  d'>e</a>");
        check(
            "<input  {% if a %} checked {% endif %} value=\"{{ b }}\" >",
            "<input {% if a %} checked {% endif %} value=\"{{ b }}\">",
        );
        check("<a href=b />", "<a href=b />");
    }

    #[test]
    fn ends_and_quotes_that_html_can_do_without_go() {
        check("<div><p>a</p>\n<p>b</p> <ul><li>c</li> </ul> </div>", "<div><p>a<p>b</p><ul><li>c</ul></div>");
        check("<p>a</p> b <p>c</p>{% if d %}<p>e</p>{% endif %}", "<p>a</p>b<p>c</p>{% if d %}<p>e</p>{% endif %}");
        check("<a><p>a</p></a><p>b</p><pre>c</pre>", "<a><p>a</p></a><p>b</p><pre>c</pre>");
        check(
            "<dl><dt>a</dt> <dd>b</dd></dl><table><tr><td>c</td></tr></table>",
            "<dl><dt>a</dt><dd>b</dd></dl><table><tr><td>c</tr></table>",
        );
        check("<pre><ul><li>a</li> </ul></pre>", "<pre><ul><li>a</li> </ul></pre>");
        check("<a class=\"b\" id=\"c d\" href=\"/\">e</a>", "<a class=b id=\"c d\" href=\"/\">e</a>");
        check("<a id=\"b{{ c }}\" class=\"d\"{{ e }} alt=\"\">f</a>", "<a id=\"b{{ c }}\" class=\"d\"{{ e }} alt=\"\">f</a>");
        check("<path d=\"M0\"/>", "<path d=\"M0\"/>");
    }

    #[test]
    fn where_spaces_count_they_stay() {
        check("<pre> a  <b> c </b>\n</pre> d", "<pre> a  <b> c </b>\n</pre>d");
        check("<textarea>\n a  {{ b }} </textarea>", "<textarea>\n a  {{ b }} </textarea>");
        check("<script>a  <!-- b </script>", "<script>a  <!-- b </script>");
        check("<script{% if a %} async{% endif %}>b  c</script>", "<script{% if a %} async{% endif %}>b  c</script>");
        check("{% raw %} {{  a }} {% endraw %}", "{% raw %} {{  a }} {% endraw %}");
        check("{% filter upper %} a  b {% endfilter %}", "{% filter upper %} a  b {% endfilter %}");
        check("{% set a %} b  c {% endset %}", "{% set a %} b  c {% endset %}");
    }

    #[test]
    fn templates_that_cannot_be_followed_stay() {
        for source in [
            "{% if a %}<pre>  {% endif %} b  c",
            "<a {% if a %}class=\"b{% else %}id=\"c\"{% endif %}>  d",
            "{% for a in b %}<pre>  {% endfor %}",
            "<div  class=\"a",
            "{% raw %}<pre>{% endraw %}  a  b",
            "{{ a",
        ] {
            check(source, source);
        }
    }

    #[test]
    fn parts_of_other_templates_within_pre_are_found() {
        assert_eq!(squeeze("<pre>{% include \"a.html\" %}</pre>{{<B/>}}").parts_in_pre, [5]);
        assert_eq!(squeeze("<textarea>{{<B/>}}{{ c }}</textarea>").parts_in_pre, [10]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_comes_through(source in "[{}%#<>/a-c\"' \n!-]{0,40}") {
            squeeze(&source);
        }
    }
}
