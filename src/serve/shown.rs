//! What the preview shows at a moment, and waiting for the next.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::diagnostic::{Diagnostics, FileId, Texts};
use crate::site::{Site, World};
use crate::source::Sources;

/// One reading and what came of it.
pub struct Shown {
    /// Counts the readings of this run.
    pub number: u64,
    /// The site of this reading or, while it has mistakes, of the last one without.
    pub site: Option<Arc<Site>>,
    /// What this reading found.
    pub findings: Findings,
}

/// Findings with the texts that they speak of.
pub struct Findings {
    pub diagnostics: Diagnostics,
    /// Why nothing could be read, if so.
    pub failure: Option<String>,
    texts: Kept,
}

/// Sources, wherever the compiler left them.
pub enum Kept {
    World(Arc<World>),
    Sources(Sources),
}

impl Findings {
    pub fn new(diagnostics: Diagnostics, texts: Kept) -> Self {
        Findings { diagnostics, failure: None, texts }
    }

    pub fn failed(why: String) -> Self {
        Findings { diagnostics: Diagnostics::default(), failure: Some(why), texts: Kept::Sources(Sources::default()) }
    }

    /// Whether the reading gave no site that can be shown.
    pub fn are_grave(&self) -> bool {
        self.failure.is_some() || self.diagnostics.has_errors()
    }
}

impl Texts for Findings {
    fn path(&self, file: FileId) -> &str {
        self.sources().path(file)
    }

    fn text(&self, file: FileId) -> &str {
        self.sources().text(file)
    }
}

impl Findings {
    fn sources(&self) -> &Sources {
        match &self.texts {
            Kept::World(world) => &world.sources,
            Kept::Sources(sources) => sources,
        }
    }
}

/// The newest reading, for all threads.
pub struct State {
    newest: Mutex<Arc<Shown>>,
    changed: Condvar,
}

impl State {
    pub fn new(first: Shown) -> Self {
        State { newest: Mutex::new(Arc::new(first)), changed: Condvar::new() }
    }

    pub fn newest(&self) -> Arc<Shown> {
        // Nothing can panic while the lock is held.
        Arc::clone(&self.newest.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Shows a reading; gives back the one that was shown before it.
    pub fn show(&self, next: Shown) -> Arc<Shown> {
        let before = {
            let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::replace(&mut *newest, Arc::new(next))
        };
        self.changed.notify_all();
        before
    }

    /// Waits for a reading other than `number`, at most `patience`; gives the number of the newest.
    pub fn wait_past(&self, number: u64, patience: Duration) -> u64 {
        let newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.changed.wait_timeout_while(newest, patience, |newest| newest.number == number);
        waited.unwrap_or_else(PoisonError::into_inner).0.number
    }
}
