//! XML text: escaping, and elements with attributes.

/// Escapes text for XML content and attributes; characters that XML 1.0 cannot hold are left out.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' => escaped.push(letter),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// `<name a="b">text</name>` with a line break after it.
pub fn element(name: &str, attributes: &[(&str, &str)], text: &str) -> String {
    format!("<{name}{}>{}</{name}>\n", written(attributes), escaped(text))
}

/// `<name a="b"/>` with a line break after it.
pub fn empty(name: &str, attributes: &[(&str, &str)]) -> String {
    format!("<{name}{}/>\n", written(attributes))
}

fn written(attributes: &[(&str, &str)]) -> String {
    attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escaped(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::{element, empty, escaped};

    fn check(text: &str, expected: &str) {
        assert_eq!(escaped(text), expected);
    }

    #[test]
    fn marks_and_controls_cannot_break_out() {
        check("a < b & \"c\"", "a &lt; b &amp; &quot;c&quot;");
        check("Åbo\u{0}\u{b}\u{ffff}!", "Åbo!");
        check("]]>", "]]&gt;");
        check("a\r\nb", "a\nb");
    }

    #[test]
    fn elements_are_whole() {
        assert_eq!(element("title", &[("xml:lang", "fi")], "A & B"), "<title xml:lang=\"fi\">A &amp; B</title>\n");
        assert_eq!(empty("link", &[("href", "https://x.fi/?a&b")]), "<link href=\"https://x.fi/?a&amp;b\"/>\n");
    }
}
