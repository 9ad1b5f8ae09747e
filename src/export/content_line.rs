//! Content lines of iCalendar (RFC 5545, section 3.1): escaping and folding.

/// Octets of a line, its break not counted.
const LONGEST: usize = 75;

/// `NAME:value` with its line break, folded. The value stands as it is.
pub fn line(name: &str, value: &str) -> String {
    folded(&format!("{name}:{value}"))
}

/// `NAME:text` with the text escaped.
pub fn text_line(name: &str, text: &str) -> String {
    line(name, &escaped(text))
}

/// Text with the marks escaped that would end or part a value; control characters are left out.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => escaped.push_str("\\\\"),
            ';' => escaped.push_str("\\;"),
            ',' => escaped.push_str("\\,"),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Breaks a line at 75 octets, never inside a character; each further part begins with a space.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + line.len() / LONGEST * 3 + 2);
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, escaped, folded, text_line};

    fn check(text: &str, expected: &str) {
        assert_eq!(escaped(text), expected);
    }

    #[test]
    fn marks_are_escaped() {
        check("Kirja, kahvi; ja \\", "Kirja\\, kahvi\\; ja \\\\");
        check("a\r\nb", "a\\nb");
        check("a:b\u{7}", "a:b");
        check("", "");
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        for text in ["x".repeat(300), "ä".repeat(200), "نص ".repeat(90), "a".repeat(74) + "ä" + &"b".repeat(80)] {
            let line = folded(&text);
            assert!(line.ends_with("\r\n"));
            assert!(line.split("\r\n").all(|part| part.len() <= LONGEST), "{line}");
            assert_eq!(line.replace("\r\n ", "").trim_end(), text.trim_end());
        }
    }

    #[test]
    fn short_lines_stay() {
        assert_eq!(text_line("SUMMARY", "Digi"), "SUMMARY:Digi\r\n");
        assert_eq!(folded(&"x".repeat(75)), format!("{}\r\n", "x".repeat(75)));
        assert_eq!(folded(&"x".repeat(76)), format!("{}\r\n x\r\n", "x".repeat(75)));
    }
}
