//! What one compilation leaves for the next: results of pure stages, used only where what they were made from is equal.

use std::sync::Arc;

use crate::diagnostic::{Diagnostics, FileId};
use crate::entry;
use crate::language::{Languages, Settings};
use crate::source::{Content, Root, Sources};
use crate::theme::Theme;

#[derive(Default)]
pub struct Memory {
    pub(super) entries: entry::Memory,
    pub(super) texts: super::texts::Memory,
    languages: Option<Made<Settings, Arc<Languages>>>,
    /// A preview has one edition, and so one theme.
    theme: Option<MadeTheme>,
}

/// A result with all that it was made from.
struct Made<K, V> {
    files: Files,
    from: K,
    value: V,
    found: Diagnostics,
}

type Files = Vec<(FileId, Content)>;

/// From a theme's name and the languages that its templates ask.
type MadeTheme = Made<(String, Arc<Languages>), Option<Arc<Theme>>>;

impl Memory {
    /// The languages of these texts and settings: those of the last time, or made anew.
    pub(super) fn languages(
        &mut self,
        sources: &Sources,
        settings: Settings,
        diagnostics: &mut Diagnostics,
        make: impl FnOnce(&Settings, &mut Diagnostics) -> Languages,
    ) -> Arc<Languages> {
        if let Some(made) =
            self.languages.as_ref().filter(|made| made.from == settings && are(&made.files, sources, Root::Locales))
        {
            diagnostics.extend(made.found.clone());
            return Arc::clone(&made.value);
        }
        let mut found = Diagnostics::default();
        let value = Arc::new(make(&settings, &mut found));
        diagnostics.extend(found.clone());
        self.languages = Some(Made { files: files(sources, Root::Locales), from: settings, value: Arc::clone(&value), found });
        value
    }

    /// The theme of a name, whose templates ask these very languages.
    pub(super) fn theme(
        &mut self,
        sources: &Sources,
        name: &str,
        languages: &Arc<Languages>,
        diagnostics: &mut Diagnostics,
        make: impl FnOnce(&mut Diagnostics) -> Option<Theme>,
    ) -> Option<Arc<Theme>> {
        let is_same = |(known, asked): &(String, Arc<Languages>)| known == name && Arc::ptr_eq(asked, languages);
        if let Some(made) = self.theme.as_ref().filter(|made| is_same(&made.from) && are(&made.files, sources, Root::Themes)) {
            diagnostics.extend(made.found.clone());
            return made.value.clone();
        }
        let mut found = Diagnostics::default();
        let value = make(&mut found).map(Arc::new);
        diagnostics.extend(found.clone());
        let from = (name.to_string(), Arc::clone(languages));
        self.theme = Some(Made { files: files(sources, Root::Themes), from, value: value.clone(), found });
        value
    }
}

fn files(sources: &Sources, root: Root) -> Files {
    sources.of(root).map(|file| (file.id, file.content.clone())).collect()
}

/// Whether the files of a root are these.
fn are(known: &Files, sources: &Sources, root: Root) -> bool {
    let mut count = 0;
    let same = sources.of(root).zip(known).all(|(file, (id, content))| {
        count += 1;
        file.id == *id && file.content.is_same(content)
    });
    same && count == known.len() && sources.of(root).count() == known.len()
}
