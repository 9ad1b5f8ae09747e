//! Spans → lines and columns, as editors count them.

use super::{Span, Texts};

/// Where a span lies. Lines and columns are counted from 1, columns in characters; the end is the first place after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place<'t> {
    /// Relative to where the program was started, with forward slashes.
    pub file: &'t str,
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
}

impl<'t> Place<'t> {
    pub fn of(span: Span, texts: &'t dyn Texts) -> Self {
        let text = texts.text(span.file);
        let (line, column) = position(text, span.start as usize);
        let (end_line, end_column) = position(text, span.end.max(span.start) as usize);
        Place { file: texts.path(span.file), line, column, end_line, end_column }
    }
}

fn position(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(at.min(text.len()))];
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    // An invisible mark at the start of a file is no column.
    let column = before[start..].chars().filter(|letter| *letter != '\u{feff}').count() + 1;
    (before.matches('\n').count() + 1, column)
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn columns_are_characters() {
        assert_eq!(position("ä: Åbo\nb", 4), (1, 4));
        assert_eq!(position("ä: Åbo\nb", 9), (2, 1));
        assert_eq!(position("\u{feff}a", 3), (1, 1));
        assert_eq!(position("", 10), (1, 1));
    }
}
