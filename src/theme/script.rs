//! Scripts: joined into one, without the imports between them, whole-line comments and indentation.
//!
//! Knows JavaScript only as far as lines. That is safe for scripts that keep to this:
//! - An import between them stands on one line and brings names as they are: `import { a, b } from "./c.js";`. The imported
//!   script stands earlier in the list.
//! - Names at the top level, where lines are not indented, differ in all scripts of a list: they end up beside each other.
//! - A comment that goes over several lines begins and ends its lines: `/* … */` with nothing before or after it.
//! - A text in backquotes or quotes ends in the line where it begins.
//!
//! What of this a line shows is checked. Code stays as it was written, and in its lines.

use std::ops::Range;

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

use super::style::Fault;

/// A script that is to be joined to others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Script {
    /// The lines that hold code.
    pub code: String,
    /// Where the addresses of the imported scripts stand, without quotes.
    pub imports: Vec<Range<usize>>,
    /// Where the names that are declared at the top level stand.
    pub names: Vec<Range<usize>>,
    /// What makes it unfit to be joined.
    pub faults: Vec<Fault>,
}

/// Reads a script line by line.
pub(super) fn read(text: &str) -> Script {
    let mut script = Script::default();
    // Where the comment began that the present line is within.
    let mut comment: Option<usize> = None;
    let mut at = 0;
    for whole in text.split_inclusive('\n') {
        let start = at + (whole.len() - whole.trim_start_matches(is_blank).len());
        let line = whole.trim_matches(is_blank);
        at += whole.len();
        let place = start..start + line.len();
        let is_comment = comment.is_some() || line.starts_with("/*");
        if is_comment {
            let inner = if comment.is_some() { 0 } else { "/*".len() };
            match line[inner..].find("*/").map(|end| inner + end + "*/".len()) {
                Some(end) if end == line.len() => comment = None,
                Some(_) => {
                    script.faults.push(Fault { place, message: "code after a comment; give it a line of its own" });
                    comment = None;
                }
                None => comment = comment.or(Some(start)),
            }
        } else if line.starts_with("//") {
            continue;
        } else if line.starts_with("import ") || line.starts_with("import{") {
            match imported(line) {
                Some(address) => script.imports.push(start + address.start..start + address.end),
                None => {
                    let message = "an import stands on one line and brings names as they are: `import { a, b } from \"./c.js\";`";
                    script.faults.push(Fault { place, message });
                }
            }
        } else if line.matches('`').count() % 2 != 0 || line.ends_with('\\') {
            script.faults.push(Fault { place, message: "a text ends in the line where it begins" });
        } else if !line.is_empty() {
            if start == at - whole.len()
                && let Some(name) = declared(line)
            {
                script.names.push(start + name.start..start + name.end);
            }
            script.code.push_str(line);
            script.code.push('\n');
        }
    }
    if let Some(start) = comment {
        script.faults.push(Fault { place: start..start + "/*".len(), message: "this is never closed" });
    }
    script
}

fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{feff}'
}

/// The address in `import { … } from "…";`.
fn imported(line: &str) -> Option<Range<usize>> {
    let names = line.strip_prefix("import")?.trim_start().strip_prefix('{')?;
    let (names, rest) = names.split_once('}')?;
    if names.split_whitespace().any(|word| word == "as") {
        return None;
    }
    let quoted = rest.trim_start().strip_prefix("from")?.trim().trim_end_matches(';').trim_end();
    let address = quoted.strip_prefix('"').and_then(|address| address.strip_suffix('"'));
    let address = address.or_else(|| quoted.strip_prefix('\'')?.strip_suffix('\''))?;
    if address.contains(['"', '\'']) {
        return None;
    }
    let start = line.len() - rest.len() + rest.find(quoted)? + 1;
    Some(start..start + address.len())
}

/// The name in `function name(…`, `export const name = …` and the like.
fn declared(line: &str) -> Option<Range<usize>> {
    let mut rest = line;
    for word in ["export", "async"] {
        rest = rest.strip_prefix(word).and_then(|rest| rest.strip_prefix(' ')).unwrap_or(rest);
    }
    let keywords = ["function*", "function", "const", "let", "var", "class"];
    let name = keywords.iter().find_map(|keyword| rest.strip_prefix(keyword)?.strip_prefix(' '))?;
    let end = name.find(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == '$')).unwrap_or(name.len());
    let start = line.len() - name.len();
    (end > 0).then(|| start..start + end)
}

/// The module in fewer bytes: no spaces, short local names. What it exports keeps its name.
///
/// # Errors
/// What is wrong with the code, when it is no module.
pub(super) fn minify(code: &str) -> Result<String, String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, code, SourceType::mjs()).parse();
    if let Some(error) = parsed.errors.first() {
        return Err(error.message.to_string());
    }
    let mut program = parsed.program;
    let options = MinifierOptions { mangle: Some(MangleOptions::default()), compress: Some(CompressOptions::safest()) };
    let minified = Minifier::new(options).minify(&allocator, &mut program);
    let options = CodegenOptions { minify: true, ..CodegenOptions::default() };
    Ok(Codegen::new().with_options(options).with_scoping(minified.scoping).build(&program).code)
}

#[cfg(test)]
mod tests {
    use super::read;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, code: &str) {
        let script = read(text);
        assert_eq!((script.code.as_str(), script.faults), (code, Vec::new()), "{text:?}");
        assert_eq!(read(code).code, code, "made smaller twice");
    }

    #[test]
    fn comments_blank_lines_and_indentation_go() {
        check("// a\n\n  const b = 1; // c\n\t// d\n", "const b = 1; // c\n");
        check("/** a */\n/*\n * b\n // c */\nd();\n  /* e */  \n", "d();\n");
        check("/**\n * a\n */\nfunction b() {\n  return `c ${d}`;\n}", "function b() {\nreturn `c ${d}`;\n}\n");
        check("\u{feff}a();\r\n  b();\r\n", "a();\nb();\n");
    }

    #[test]
    fn what_only_looks_like_a_comment_stays() {
        check("a = \"/* b */\";", "a = \"/* b */\";\n");
        check("a(\"https://b\"); // `c`", "a(\"https://b\"); // `c`\n");
        check("/**/\na * b", "a * b\n");
        check("// a \\\nb", "b\n");
    }

    #[test]
    fn imports_are_found_and_go() {
        let text = "import { a, b } from \"./c.js\";\n  import {d} from '../e.js'\nimport(\"./f.js\");\n";
        let script = read(text);
        assert_eq!(script.imports.iter().map(|place| &text[place.clone()]).collect::<Vec<_>>(), ["./c.js", "../e.js"]);
        assert_eq!((script.code.as_str(), script.faults), ("import(\"./f.js\");\n", Vec::new()));
    }

    #[test]
    fn names_of_the_top_level_are_found() {
        let text = "const a = 1;\nexport async function b() {\n  const c = 2;\n}\nclass D {}\nlet { e } = b();\nfunctional = 3;";
        assert_eq!(read(text).names.iter().map(|place| &text[place.clone()]).collect::<Vec<_>>(), ["a", "b", "D"]);
    }

    #[test]
    fn faults_have_their_place() {
        let found = |text: &str| {
            let faults = read(text).faults.into_iter();
            faults.map(|fault| format!("{} | {}", &text[fault.place], fault.message)).collect::<Vec<_>>().join("\n")
        };
        let import = "an import stands on one line and brings names as they are: `import { a, b } from \"./c.js\";`";
        for text in
            ["import {", "import { a as b } from \"./c.js\";", "import * as a from \"./b.js\";", "import a from \"./b.js\";"]
        {
            assert_eq!(found(text), format!("{text} | {import}"));
        }
        assert_eq!(
            found("a = `b\n  c`;"),
            "a = `b | a text ends in the line where it begins\nc`; | a text ends in the line where it begins"
        );
        assert_eq!(found("  a = \"b\\\nc\";"), "a = \"b\\ | a text ends in the line where it begins");
        assert_eq!(found("/* a\nb */ c();"), "b */ c(); | code after a comment; give it a line of its own");
        assert_eq!(found(" /*/ a"), "/* | this is never closed");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_comes_through(text in "[a/*` \\\\\n\"';{}ä\u{feff}]{0,40}|import \\{ a \\} from '[a\"'.]{0,9};?") {
            let script = read(&text);
            for place in script.imports.iter().chain(&script.names).chain(script.faults.iter().map(|fault| &fault.place)) {
                prop_assert!(text.get(place.clone()).is_some());
            }
            prop_assert!(script.code.len() <= text.len() + 1);
        }
    }
}
