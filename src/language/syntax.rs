//! What the parser of Fluent cannot do for us: limits, and its errors in plain words with their places.
//!
//! In: one file's text. Out: its entries (with what each refers to), and diagnostics.
//! Absent on purpose: any comparison between languages.

use std::ops::Range;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, codes};

/// How deep braces may stand within braces. The parser recurses, so an endless row of them would end the program.
const DEEPEST: usize = 24;

/// A message or a term as it stands in its file.
pub(super) struct Written {
    /// The key; a term's begins with `-`.
    pub key: String,
    pub span: Span,
    pub placeholders: Vec<(String, Span)>,
    /// Other messages and terms that its text uses.
    pub references: Vec<(String, Span)>,
    pub choices: Vec<Choice>,
}

/// A place where a message chooses between variants.
#[derive(Clone)]
pub(super) struct Choice {
    pub span: Span,
    pub variants: Vec<String>,
}

/// Reads one file; entries with faults are reported and left out by the parser.
pub(super) fn read(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Option<(FluentResource, Vec<Written>)> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let shift = text.len() - body.len();
    if let Some(place) = too_deep(body) {
        let span = span(file, shift, place..place + 1);
        diagnostics.push(
            Diagnostic::new(codes::BAD_MESSAGE, span, "braces stand too deep within braces")
                .help(format!("at most {DEEPEST} levels")),
        );
        return None;
    }
    let resource = match FluentResource::try_new(body.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                diagnostics.push(fault(file, shift, &error));
            }
            resource
        }
    };
    let source = resource.source();
    let mut walk = Walk { file, shift, start: source.as_ptr() as usize, diagnostics };
    let written = resource.entries().filter_map(|entry| walk.entry(entry)).collect();
    Some((resource, written))
}

/// Where braces or brackets stand deeper than the limit, if they do.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            depth = 0;
        }
        // A quoted text ends with its line at the latest.
        let (mut quoted, mut escaped) = (false, false);
        for (index, byte) in line.bytes().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' if depth > 0 => quoted = !quoted,
                _ if quoted => {}
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(offset + index);
            }
        }
        offset += line.len();
    }
    None
}

/// `key =` at the start of a line: no placeable goes on past it.
fn begins_entry(line: &str) -> bool {
    let key = line.strip_prefix('-').unwrap_or(line);
    let rest = key.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    rest.len() < key.len() && rest.trim_start_matches(' ').starts_with('=')
}

fn span(file: FileId, shift: usize, range: Range<usize>) -> Span {
    let place = |offset: usize| u32::try_from(offset + shift).unwrap_or(u32::MAX);
    Span { file, start: place(range.start), end: place(range.end.max(range.start)) }
}

fn fault(file: FileId, shift: usize, error: &ParserError) -> Diagnostic {
    let reason = reason(&error.kind);
    let diagnostic =
        Diagnostic::new(codes::BAD_MESSAGE, span(file, shift, error.pos.clone()), format!("a message cannot be read: {reason}"));
    match error.kind {
        ErrorKind::ExpectedToken('=') => diagnostic.help("a text that goes on in the next line is indented there"),
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace | ErrorKind::ExpectedInlineExpression => {
            diagnostic.help("a brace that is to be shown is written `{ \"{\" }`")
        }
        _ => diagnostic,
    }
}

fn reason(kind: &ErrorKind) -> String {
    let fixed = match kind {
        ErrorKind::ExpectedToken(token) => return format!("`{token}` was expected"),
        ErrorKind::ExpectedCharRange { range } => return format!("one of `{}` was expected", range.escape_debug()),
        ErrorKind::ExpectedMessageField { entry_id } => return format!("`{entry_id}` has no text"),
        ErrorKind::ExpectedTermField { entry_id } => return format!("`-{entry_id}` has no text"),
        ErrorKind::ForbiddenCallee => "a function's name is written in capitals",
        ErrorKind::MissingDefaultVariant => "one of the variants must be the default, marked with `*`",
        ErrorKind::MultipleDefaultVariants => "only one variant can be the default",
        ErrorKind::MissingValue => "a text was expected",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "only a placeholder such as `$count` can choose between variants",
        ErrorKind::UnterminatedStringLiteral => "a closing `\"` was expected",
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            "arguments stand in the wrong order or twice"
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "after `\\` stands `\"`, `\\`, or `u` and four digits"
        }
        ErrorKind::UnbalancedClosingBrace => "there is a `}` without its `{`",
        ErrorKind::ExpectedInlineExpression => "a placeholder such as `$count` was expected",
        ErrorKind::ExpectedLiteral => "a text in quotes or a number was expected",
    };
    fixed.to_owned()
}

/// Collects what the entries of one file use. Slices of the tree point into the source, so their place is known.
struct Walk<'a> {
    file: FileId,
    shift: usize,
    start: usize,
    diagnostics: &'a mut Diagnostics,
}

impl Walk<'_> {
    fn span(&self, slice: &str) -> Span {
        let from = (slice.as_ptr() as usize).saturating_sub(self.start);
        span(self.file, self.shift, from..from + slice.len())
    }

    fn refuse(&mut self, slice: &str, message: &str) {
        self.diagnostics.push(Diagnostic::new(codes::BAD_MESSAGE, self.span(slice), message));
    }

    fn entry(&mut self, entry: &ast::Entry<&str>) -> Option<Written> {
        let (prefix, id, value, attributes) = match entry {
            ast::Entry::Message(message) => ("", message.id.name, message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes),
            _ => return None,
        };
        if let Some(attribute) = attributes.first() {
            self.refuse(attribute.id.name, "attributes are not used here; write a message of its own");
        }
        let key = format!("{prefix}{id}");
        let mut written =
            Written { key, span: self.span(id), placeholders: Vec::new(), references: Vec::new(), choices: Vec::new() };
        self.pattern(value?, &mut written);
        Some(written)
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>, written: &mut Written) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression, written);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, written: &mut Written) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, written),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, written);
                let names: Vec<&str> = variants
                    .iter()
                    .map(|variant| match variant.key {
                        ast::VariantKey::Identifier { name } => name,
                        ast::VariantKey::NumberLiteral { value } => value,
                    })
                    .collect();
                if let Some(first) = names.first() {
                    let variants = names.iter().map(|name| (*name).to_owned()).collect();
                    written.choices.push(Choice { span: self.span(first), variants });
                }
                for variant in variants {
                    self.pattern(&variant.value, written);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, written: &mut Written) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                written.placeholders.push((id.name.to_owned(), self.span(id.name)))
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                written.references.push((id.name.to_owned(), self.span(id.name)))
            }
            ast::InlineExpression::TermReference { id, .. } => {
                written.references.push((format!("-{}", id.name), self.span(id.name)));
            }
            ast::InlineExpression::FunctionReference { id, .. } => self.refuse(id.name, "messages have no functions"),
            ast::InlineExpression::Placeable { expression } => self.expression(expression, written),
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
