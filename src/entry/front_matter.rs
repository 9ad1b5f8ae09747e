//! A Markdown file → where its front matter and its body stand.

use crate::diagnostic::{Diagnostic, FileId, Span, codes};

/// Byte ranges of a Markdown file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The YAML between the `---` lines; empty when there is none.
    pub yaml: (usize, usize),
    /// The Markdown after it.
    pub body: (usize, usize),
}

/// Parts a file at its `---` lines. A byte order mark and CRLF are taken as they come.
///
/// # Errors
/// A diagnostic when the front matter is opened and never closed.
pub fn split(file: FileId, text: &str) -> Result<Parts, Diagnostic> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = text[start..].split_inclusive('\n');
    let opening = lines.next().unwrap_or_default();
    if opening.trim_end() != "---" {
        return Ok(Parts { yaml: (start, start), body: (start, text.len()) });
    }
    let yaml_start = start + opening.len();
    let mut at = yaml_start;
    for line in lines {
        if line.trim_end() == "---" {
            return Ok(Parts { yaml: (yaml_start, at), body: (at + line.len(), text.len()) });
        }
        at += line.len();
    }
    let span = Span { file, start: start as u32, end: (start + 3) as u32 };
    Err(Diagnostic::new(codes::BAD_FRONT_MATTER, span, "the front matter is not closed")
        .expected("opened here")
        .help("put a line with `---` alone between the keys and the text"))
}

#[cfg(test)]
mod tests {
    use super::split;
    use crate::diagnostic::FileId;

    #[track_caller]
    fn check(text: &str, yaml: &str, body: &str) {
        let parts = split(FileId(0), text).expect("closed front matter");
        assert_eq!((&text[parts.yaml.0..parts.yaml.1], &text[parts.body.0..parts.body.1]), (yaml, body));
    }

    #[test]
    fn front_matter_and_body_are_found() {
        check("---\na: 1\n---\nHei\n", "a: 1\n", "Hei\n");
        check("\u{feff}---\r\na: 1\r\n---\r\nHei", "a: 1\r\n", "Hei");
        check("---\n---\n", "", "");
        check("---\na: 1\n---", "a: 1\n", "");
        check("Hei\n---\n", "", "Hei\n---\n");
        check("", "", "");
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_parted_in_order(text in "(\u{feff})?(---[ \r]{0,2}\n|[a-z: ]{0,5}\n|(?s).{0,8}){0,8}") {
            if let Ok(parts) = split(FileId(0), &text) {
                assert!(parts.yaml.0 <= parts.yaml.1 && parts.yaml.1 <= parts.body.0 && parts.body.1 == text.len());
                assert!(text.get(parts.yaml.0..parts.yaml.1).is_some() && text.get(parts.body.0..).is_some());
            }
        }
    }

    #[test]
    fn an_open_end_is_reported() {
        assert!(split(FileId(0), "---\na: 1\n").is_err());
    }
}
