//! The YAML crate's errors → findings in an editor's words.
//!
//! In: an error of the crate. Out: a message and what to do about it. Absent on purpose: the crate's own words, which speak
//! of scalars and tokens; only a fault that nobody foresaw shows them, as a note.

use serde_saphyr::Error;

use crate::diagnostic::{Diagnostic, Span, codes};

/// What a fault is called, and how it is mended.
struct Fault {
    /// Words of the crate's messages by which it is known.
    signs: &'static [&'static str],
    message: &'static str,
    help: &'static str,
}

/// The first that fits is taken.
const FAULTS: [Fault; 17] = [
    Fault {
        signs: &["Anchor", "Alias", "alias references", "anchor"],
        message: "a value cannot begin with `&` or `*`",
        help: "put the value in quotes: `\"…\"`",
    },
    Fault {
        signs: &["recursion limit", "budget", "Budget"],
        message: "too many levels or values",
        help: "an entry has at most 32 levels and 50000 values",
    },
    Fault {
        signs: &["multiple documents", "invalid content after document end"],
        message: "a second document begins here",
        help: "keep one entry in a file: remove the line `---` or `...` above",
    },
    Fault { signs: &["tab"], message: "a tab stands where spaces belong", help: "indent with spaces, two for each level" },
    Fault {
        signs: &["mapping values are not allowed"],
        message: "there is a second colon, or the indentation is wrong",
        help: "put a text that holds `: ` in quotes, and indent keys of one level alike",
    },
    Fault {
        signs: &["comment intercepting"],
        message: "a comment stands inside a text of several lines",
        help: "put a text that holds ` #` in quotes, or move the comment to a line of its own",
    },
    Fault {
        signs: &["unclosed bracket", "flow sequence,", "EOF while parsing a flow", "EOF while parsing an implicit flow"],
        message: "a bracket is not closed, or a comma is missing",
        help: "close every `[` with `]` and every `{` with `}`, and put commas between the parts",
    },
    Fault {
        signs: &["flow mapping, did not find"],
        message: "a comma or a closing bracket is missing",
        help: "put a comma between the parts of `{…}`, and quotes around a text that holds a comma or a colon",
    },
    Fault {
        signs: &["mismatched bracket", "misplaced bracket", "EOF while parsing a block mapping", "':' may not precede"],
        message: "a bracket or a comma does not belong here",
        help: "put a text that begins with `[`, `]`, `{`, `}` or `,` in quotes",
    },
    Fault {
        signs: &["unclosed quote", "document indicator"],
        message: "a quotation mark is not closed",
        help: "close the text with the same mark that opens it",
    },
    Fault {
        signs: &["invalid trailing content after"],
        message: "something follows the closing quotation mark",
        help: "put the whole text in quotes of the other kind: `\"it's\"`, `'the \"best\"'`",
    },
    Fault {
        signs: &["escape"],
        message: "a `\\` inside double quotes changes the letter after it",
        help: "use single quotes around a text that holds `\\`",
    },
    Fault {
        signs: &[
            "unexpected character",
            "while parsing a tag",
            "while scanning a tag",
            "binary",
            "invalid u64",
            "mapping keys are not allowed",
        ],
        message: "a value cannot begin with this sign",
        help: "put the value in quotes: `\"…\"`",
    },
    Fault {
        signs: &["simple key expected", "simple key is no longer"],
        message: "a line has no key",
        help: "write `key: value` with a space after the colon; a text that goes on in the next line is indented there",
    },
    Fault {
        signs: &["block sequence entries are not allowed", "'-' must be followed"],
        message: "a list cannot begin here",
        help: "write each `- ` on a line of its own below the key, or put a text that begins with `-` in quotes",
    },
    Fault {
        signs: &["expected string scalar", "null into string"],
        message: "a key is missing, or is not a plain word",
        help: "write a word before the colon; put a text that holds `{` or `[` in quotes",
    },
    Fault {
        signs: &["did not find expected key", "expected '-' indicator", "indent"],
        message: "the indentation is wrong",
        help: "indent keys and list items of one level by the same number of spaces",
    },
];

/// The finding for an error at a place.
pub fn finding(error: &Error, span: Span) -> Diagnostic {
    let said = error.without_snippet().to_string();
    let said = said.split(" at line ").next().unwrap_or(&said);
    let limit = matches!(error.without_snippet(), Error::Budget { .. });
    let several = matches!(error.without_snippet(), Error::MultipleDocuments { .. });
    let fits = |fault: &&Fault| {
        let signs = |own: &str| fault.signs.contains(&own);
        fault.signs.iter().any(|sign| said.contains(sign)) || several && signs("multiple documents") || limit && signs("budget")
    };
    let diagnostic = match FAULTS.iter().find(fits) {
        Some(fault) => {
            Diagnostic::new(codes::BAD_YAML, span, format!("the keys cannot be read: {}", fault.message)).help(fault.help)
        }
        None => {
            Diagnostic::new(codes::BAD_YAML, span, "the keys cannot be read").note(format!("the reader of YAML says: {said}"))
        }
    };
    diagnostic.expected("the reading stopped here")
}
