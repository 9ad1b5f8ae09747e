//! What a region cannot mend: it must hear of it, and its site must be built all the same.
//!
//! In: the findings of a run whose content lies in several folders, the topmost being the region's own. Out: the same, the
//! errors that only others can mend turned into warnings, and their warnings left out. What they kept from being read is left out of the site.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::source::{Root, Roots, STAND_IN, Sources};

/// Whether a folder of content lies below the topmost one.
pub fn is_layered(roots: &Roots) -> bool {
    roots.content.len() > 1
}

/// Reports what the program stands in for, since no folder has it; `false` where that is the portal itself and nobody else's
/// content lies below that could bring it back.
pub fn stand_ins(sources: &Sources, roots: &Roots, diagnostics: &mut Diagnostics) -> bool {
    let missing = sources.of(Root::Content).filter(|file| file.is_carried());
    let (portal, tables): (Vec<_>, Vec<_>) = missing.map(|file| file.path.as_str()).partition(|path| *path == STAND_IN);
    if !tables.is_empty() && is_layered(roots) {
        let message = "tables are missing from the content; those of the program stand in";
        let list = tables.iter().map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", ");
        let diagnostic = Diagnostic::new(codes::CARRIED_CONTENT, None, message).note(list);
        diagnostics.push(diagnostic.help("see whether the folder of the national content is whole"));
    }
    if !portal.is_empty() {
        let mut diagnostic = Diagnostic::new(codes::MISSING_ENTRY, None, "the content has no `portal.yaml`")
            .help("add `portal.yaml` with the portal's names, languages and address; content/README.md has the fields");
        if is_layered(roots) {
            diagnostic.severity = Severity::Warning;
            diagnostic.help = vec!["see whether the folder of the national content is whole".to_string()];
            diagnostic = diagnostic.note("the name and languages that the program carries stand in");
        }
        diagnostics.push(diagnostic);
    }
    portal.is_empty() || is_layered(roots)
}

/// Leaves out warnings of lower folders, and turns errors that the topmost folder's keepers cannot mend into warnings, if the
/// site could be made ready all the same.
pub fn soften(diagnostics: &mut Diagnostics, sources: &Sources, roots: &Roots, is_ready: bool) {
    if !is_layered(roots) {
        return;
    }
    // Layers count from 1 above what the program carries; without a folder of its own a region can mend none.
    let own = |root: Root| {
        let folders = match root {
            Root::Content => roots.content.len(),
            Root::Themes => roots.themes.len(),
            Root::Locales => roots.locales.len(),
        };
        folders.max(1) - usize::from(!roots.carried)
    };
    // What others have left undone is theirs to hear of.
    diagnostics.retain(|diagnostic| {
        let place = diagnostic.primary.map(|span| sources.file(span.file));
        diagnostic.severity == Severity::Error || place.is_none_or(|file| file.layer >= own(file.root))
    });
    if !is_ready {
        return;
    }
    diagnostics.soften(|diagnostic| {
        let file = sources.file(diagnostic.primary?.file);
        if file.layer < own(file.root) {
            return Some("it stands in a folder below your own: tell those who keep it".to_string());
        }
        // A wrong letter is the region's own slip, and has a suggestion.
        let leads_on = [codes::UNKNOWN_ID, codes::BROKEN_LINK].contains(&diagnostic.code);
        let slip = diagnostic.help.iter().any(|help| help.starts_with("did you mean"));
        (leads_on && file.root == Root::Content && !slip)
            .then(|| "it may be missing from the folder below; the site is made without it".to_string())
    });
}
