//! A test: readers get the same page from a template as it was written and from the squeezed one.
//!
//! The page is read with a browser's parser, and its text as HTML's own style sheet shows it. Nothing here shares a list
//! or a rule with the code that it tests.

use std::collections::BTreeMap;

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use proptest::prelude::*;

use super::squeeze;

/// What a reader gets of a page: its elements, their attributes, and the text that a browser shows.
pub(in crate::theme) fn reading(html: &str) -> String {
    let dom = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html);
    let mut reading = Reading::default();
    reading.node(&dom.document, false, false);
    reading.text
}

#[derive(Default)]
struct Reading {
    text: String,
    pending: bool,
    at_edge: bool,
}

impl Reading {
    fn node(&mut self, node: &Handle, keeps: bool, unseen: bool) {
        let (mut keeps, mut unseen) = (keeps, unseen);
        let mut name = String::new();
        match &node.data {
            NodeData::Text { contents } if keeps => {
                if !unseen {
                    self.ink();
                }
                self.text.push_str(&contents.borrow());
            }
            NodeData::Text { contents } => {
                for letter in contents.borrow().chars() {
                    if letter.is_ascii_whitespace() {
                        self.pending = true;
                    } else {
                        self.ink();
                        self.text.push(letter);
                    }
                }
            }
            NodeData::Element { name: element, attrs, .. } => {
                name = element.local.to_string();
                let attributes: BTreeMap<_, _> =
                    attrs.borrow().iter().map(|a| (a.name.local.to_string(), a.value.to_string())).collect();
                self.edge(&name);
                self.text.push_str(&format!("<{name} {attributes:?}>"));
                unseen |= ["script", "style"].contains(&name.as_str());
                keeps |= unseen || ["pre", "textarea"].contains(&name.as_str());
            }
            _ => {}
        }
        for child in node.children.borrow().iter() {
            self.node(child, keeps, unseen);
        }
        if !name.is_empty() {
            self.edge(&name);
            self.text.push_str(&format!("</{name}>"));
        }
    }

    fn ink(&mut self) {
        if self.pending && !self.at_edge {
            self.text.push(' ');
        }
        (self.pending, self.at_edge) = (false, false);
    }

    /// Elements that HTML's own style sheet shows as blocks.
    fn edge(&mut self, name: &str) {
        let blocks = [
            "html", "head", "body", "p", "div", "section", "ul", "li", "pre", "h1", "h2", "table", "tbody", "tr", "td", "main",
            "br",
        ];
        if blocks.contains(&name) {
            (self.pending, self.at_edge) = (false, true);
        } else if ["img", "input", "button", "textarea"].contains(&name) {
            self.ink();
        }
    }
}

pub(in crate::theme) fn template() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "a",
        "b",
        " ",
        "  ",
        "\n",
        " c ",
        "{{ word }}",
        "{{ empty }}",
        "{{- word -}}",
        "<br>",
        "<img alt=\"x  y\">",
        "<!-- x -->",
        "{# x #}",
        "{#- x -#}",
        "{% set y = 1 %}",
        "<input  name=\"z\" >",
        "{% raw %} r {% endraw %}",
        "<script>s  t</script>",
        "<p> x  <i>y</i> {{ word }} </p>",
    ]);
    leaf.prop_map(str::to_string).prop_recursive(4, 60, 6, |inner| {
        let inside = prop::collection::vec(inner, 0..6).prop_map(|parts| parts.concat());
        let frame = prop::sample::select(vec![
            ("<div>", "</div>"),
            ("<div {% if yes %} class=\"k\" {% endif %}>", "</div >"),
            ("<ul><li>", "</li></ul>"),
            ("<b>", "</b>"),
            ("<span  id=\"i\">", "</span>"),
            ("<pre>", "</pre>"),
            ("<button>", "</button>"),
            ("{% if yes %}", "{% endif %}"),
            ("{% if no %}", "{% endif %}"),
            ("{% if no %}x {% else %}", "{% endif %}"),
            ("{%- if yes -%}", "{%- endif -%}"),
            ("{% for n in list %}", "{% endfor %}"),
            ("{% for n in nothing %}", "{% else %} e{% endfor %}"),
            ("{% for n in list %}{% if loop.last %}{% break %}{% endif %}", "{% endfor %}"),
            ("<section>", "</section>"),
            ("", ""),
            ("{% filter upper %}", "{% endfilter %}"),
        ]);
        (frame, inside).prop_map(|((open, close), inside)| format!("{open}{inside}{close}"))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn readers_see_no_difference(template in template()) {
        let mut context = tera::Context::new();
        context.insert("word", "w");
        context.insert("empty", "");
        context.insert("yes", &true);
        context.insert("no", &false);
        context.insert("list", &[1, 2]);
        context.insert("nothing", &[0; 0]);
        let page = |source: &str| tera::Tera::default().render_str(source, &context, true).expect("a good template");
        let squeezed = squeeze(&template).source;
        prop_assert!(squeezed.len() <= template.len());
        let (before, after) = (page(&template), page(&squeezed));
        prop_assert_eq!(reading(&before), reading(&after), "{:?} → {:?}", template, squeezed);
    }
}
