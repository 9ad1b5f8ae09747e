//! What one reading of the entries leaves for the next.
//!
//! An entry depends on its own files and on the list of languages, nothing else. Its spans hold numbers of files, so a
//! reading in which files came or went numbers them anew and remembers nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::AnyEntry;
use super::group::{Form, Group, GroupKey};
use super::locale::Locale;
use crate::diagnostic::{Diagnostics, FileId};
use crate::source::{Content, Sources};

/// Entries of the last reading, with the files that each was read from.
#[derive(Default)]
pub struct Memory {
    languages: BTreeSet<Locale>,
    entries: BTreeMap<GroupKey, (Vec<Remembered>, Arc<ReadEntry>)>,
}

/// An entry as it was read, with what was found.
pub(super) struct ReadEntry {
    pub entry: Option<AnyEntry>,
    pub diagnostics: Diagnostics,
}

type Remembered = (FileId, Form, Content);

impl Memory {
    pub(super) fn get(
        &self,
        key: &GroupKey,
        group: &Group,
        sources: &Sources,
        languages: &BTreeSet<Locale>,
    ) -> Option<Arc<ReadEntry>> {
        let (files, read) = self.entries.get(key).filter(|_| self.languages == *languages)?;
        let same = |((file, form), (known, known_form, content)): (&(FileId, Form), &Remembered)| {
            file == known && form == known_form && sources.file(*file).content.is_same(content)
        };
        (files.len() == group.files.len() && group.files.iter().zip(files).all(same)).then(|| Arc::clone(read))
    }

    pub(super) fn keep(
        &mut self,
        groups: Vec<(GroupKey, Group)>,
        read: Vec<Arc<ReadEntry>>,
        sources: &Sources,
        languages: BTreeSet<Locale>,
    ) {
        let remembered =
            |group: Group| group.files.into_iter().map(|(file, form)| (file, form, sources.file(file).content.clone())).collect();
        self.entries = groups.into_iter().zip(read).map(|((key, group), read)| (key, (remembered(group), read))).collect();
        self.languages = languages;
    }
}
