//! Diagnostics for people: the line itself with a mark under the place, as compilers show it.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, FileId, Severity, Span, Texts};

/// One diagnostic as text, with colour if the terminal takes it.
pub fn render_people(diagnostic: &Diagnostic, texts: &dyn Texts, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.name()));
    let mut places: Vec<(Span, &str, AnnotationKind)> = Vec::new();
    if let Some(span) = diagnostic.primary {
        places.push((span, &diagnostic.expected, AnnotationKind::Primary));
    }
    places.extend(diagnostic.labels.iter().map(|(span, text)| (*span, text.as_str(), AnnotationKind::Context)));
    let mut files: Vec<FileId> = Vec::new();
    for (span, ..) in &places {
        if !files.contains(&span.file) {
            files.push(span.file);
        }
    }
    for file in files {
        let text = texts.text(file);
        let annotations = places.iter().filter(|(span, ..)| span.file == file).map(|(span, label, kind)| {
            let annotation = kind.span(within(text, *span));
            if label.is_empty() { annotation } else { annotation.label(*label) }
        });
        group = group.element(Snippet::source(text).path(texts.path(file)).annotations(annotations));
    }
    for note in &diagnostic.notes {
        group = group.element(Level::NOTE.message(note.as_str()));
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// The span as a range of the text, on character borders and inside it whatever the span says.
fn within(text: &str, span: Span) -> std::ops::Range<usize> {
    let start = text.floor_char_boundary((span.start as usize).min(text.len()));
    let end = text.ceil_char_boundary((span.end as usize).clamp(start, text.len()));
    start..end
}
