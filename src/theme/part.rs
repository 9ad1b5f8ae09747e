//! Finished HTML made as small as it can be. The one module that knows the minifying crate.
//!
//! For parts that many pages share, and for pages of which there are few: it costs several times what making a page costs,
//! and squeezed templates leave it little to do, mostly quotes around attributes.
//! The crate takes away spaces that part words, as in `<div><b>a</b> <i>b</i></div>`. So the spaces are settled before
//! it is asked, and those that stay are hidden from it.

use minify_html::Cfg;

use super::squeeze::squeeze_html;

/// Stands for a space while the crate works: a letter of the private area, which no page needs.
const HIDDEN_SPACE: char = '\u{e000}';

/// The HTML with the same elements and the same visible text in fewer bytes. HTML that is not balanced stays as it is.
pub fn minify(html: &str) -> String {
    // A comment at the beginning of `<pre>` keeps the line end after it; without the comment a reader would lose that line.
    let comment_in_kept_text = html.contains("<!--") && (html.contains("<pre") || html.contains("<textarea"));
    if html.contains(HIDDEN_SPACE) || comment_in_kept_text {
        return html.to_string();
    }
    let Some(hidden) = squeeze_html(html, HIDDEN_SPACE) else { return html.to_string() };
    let settings = Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        // Style sheets may ask for `[type=text]`.
        keep_input_type_text_attr: true,
        ..Cfg::default()
    };
    let small = String::from_utf8(minify_html::minify(hidden.as_bytes(), &settings)).ok();
    let small = small.filter(|small| tags(small) == tags(&hidden));
    // The crate drops tags that it thinks are one too many; a part of a page may need them.
    small.unwrap_or(hidden).replace(HIDDEN_SPACE, " ")
}

/// The names of the tags in their order: `div`, `/div`.
fn tags(html: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let name = rest.strip_prefix('/').unwrap_or(rest);
        if !name.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            continue;
        }
        let length = rest.len() - name.len()
            + name.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(name.len());
        tags.push(&rest[..length]);
        rest = &rest[length..];
        // Angle brackets within quotes are no tags.
        while let Some(at) = rest.find(['"', '\'', '>']) {
            let found = rest.as_bytes()[at];
            rest = &rest[at + 1..];
            if found == b'>' {
                break;
            }
            rest = rest.find(char::from(found)).map_or("", |end| &rest[end + 1..]);
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::super::squeeze::reading::{reading, template};
    use super::minify;
    use proptest::prelude::*;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        assert_eq!(minify(html), expected, "{html:?}");
    }

    #[test]
    fn quotes_and_needless_spaces_go() {
        check("<ul class=\"a\">\n  <li id=\"b\"> c </li>\n</ul>", "<ul class=a><li id=b>c</li></ul>");
        check("<a href=\"b c\" class=\"\">d</a>", "<a href=\"b c\">d</a>");
        check("<a title=\"&lt;b&gt;\" id=\"c\">d</a>", "<a title=\"<b>\" id=c>d</a>");
    }

    #[test]
    fn spaces_between_words_stay() {
        check("<div>a <b>b</b> <a>c</a></div>", "<div>a <b>b</b> <a>c</a></div>");
        check("<nav><a>a</a>\n<a>b</a></nav>", "<nav><a>a</a> <a>b</a></nav>");
        check("<pre> a  b </pre>{# c #} {{ d }}", "<pre> a  b </pre>{# c #} {{ d }}");
    }

    #[test]
    fn what_is_not_balanced_stays() {
        check("<p>a</p></main>", "<p>a</p></main>");
        check("<p class=\"a", "<p class=\"a");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn readers_see_no_difference(template in template()) {
            let mut context = tera::Context::new();
            context.insert("word", "w & <w>");
            context.insert("empty", "");
            context.insert("yes", &true);
            context.insert("no", &false);
            context.insert("list", &[1, 2]);
            context.insert("nothing", &[0; 0]);
            let page = tera::Tera::default().render_str(&template, &context, true).expect("a good template");
            let small = minify(&page);
            prop_assert_eq!(reading(&page), reading(&small), "{:?} → {:?}", page, small);
        }
    }
}
