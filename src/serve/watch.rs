//! Waiting until a folder may have changed.
//!
//! Being told too often costs a look at the files' times; being told too late costs an editor's trust. So everything but a
//! reading counts as a change, and whether anything differs is the reader's question.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RemoveKind};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// A burst has ended when nothing came for this long: editors save by writing, renaming and touching.
const QUIET: Duration = Duration::from_millis(25);
/// A burst is taken as ended after this many notices, so that a busy folder cannot delay for ever.
const MOST_NOTICES: usize = 1000;
/// A new folder is looked at again after this long: files can come into it before it is watched.
const SECOND_LOOK: Duration = Duration::from_millis(300);
/// How often a watched folder is looked for that may have been replaced by another of its name.
const ROUND: Duration = Duration::from_millis(500);

/// Notices changes of some folders.
pub struct Watch {
    roots: Vec<(PathBuf, Option<Identity>)>,
    poll: Option<Duration>,
    told: Option<(RecommendedWatcher, Receiver<Notice>)>,
    trouble: Option<String>,
    second_look: bool,
}

/// What the system tells.
enum Notice {
    Changed,
    /// A folder came, went or got another name.
    Folder,
}

/// What tells a folder from another one of the same name: device and inode; zeros where the system has none.
type Identity = (u64, u64);

impl Watch {
    pub fn new<'a>(roots: impl Iterator<Item = &'a PathBuf>, poll: Option<Duration>) -> Self {
        let roots = roots.map(|root| (root.clone(), None)).collect();
        let mut watch = Watch { roots, poll, told: None, trouble: None, second_look: false };
        if poll.is_none() {
            let (sender, receiver) = channel();
            let notice = move |event: notify::Result<Event>| {
                if let Some(notice) = meaning(event) {
                    // Fails only when nobody waits any more.
                    let _ = sender.send(notice);
                }
            };
            match notify::recommended_watcher(notice) {
                Ok(watcher) => watch.told = Some((watcher, receiver)),
                Err(error) => watch.trouble = Some(error.to_string()),
            }
            watch.watch_new_roots();
        }
        watch
    }

    /// Why changes are not noticed, if so.
    pub fn trouble(&self) -> Option<&str> {
        self.trouble.as_deref()
    }

    /// Waits until something may have changed.
    pub fn wait(&mut self) {
        if let Some(interval) = self.poll {
            std::thread::sleep(interval);
            return;
        }
        loop {
            let Some((_, receiver)) = &self.told else {
                std::thread::sleep(ROUND);
                continue;
            };
            let patience = if self.second_look { SECOND_LOOK } else { ROUND };
            match receiver.recv_timeout(patience) {
                Ok(first) => {
                    let mut is_folder = matches!(first, Notice::Folder);
                    let burst = std::iter::from_fn(|| receiver.recv_timeout(QUIET).ok()).take(MOST_NOTICES);
                    burst.for_each(|notice| is_folder |= matches!(notice, Notice::Folder));
                    self.second_look = is_folder;
                    self.watch_new_roots();
                    return;
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    if self.watch_new_roots() || std::mem::take(&mut self.second_look) {
                        return;
                    }
                }
            }
        }
    }

    /// Watches every root that is not what was watched under its name; tells whether there was one.
    fn watch_new_roots(&mut self) -> bool {
        let Some((watcher, _)) = &mut self.told else { return false };
        let mut any = false;
        for (root, watched) in &mut self.roots {
            let present = identity(root);
            if present == *watched {
                continue;
            }
            any = true;
            // Fails when the folder that was watched is gone, and the watch with it.
            let _ = watcher.unwatch(root);
            *watched = present;
            if present.is_some()
                && let Err(error) = watcher.watch(root, RecursiveMode::Recursive)
            {
                self.trouble = Some(format!("`{}`: {error}", root.display()));
            }
        }
        any
    }
}

fn meaning(event: notify::Result<Event>) -> Option<Notice> {
    let Ok(event) = event else { return Some(Notice::Folder) };
    match event.kind {
        // The compiler's own reading is no change.
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Some(Notice::Changed),
        EventKind::Access(_) => None,
        EventKind::Create(CreateKind::Folder)
        | EventKind::Remove(RemoveKind::Folder)
        | EventKind::Modify(ModifyKind::Name(_)) => Some(Notice::Folder),
        _ => Some(Notice::Changed),
    }
}

fn identity(path: &Path) -> Option<Identity> {
    let metadata = fs::metadata(path).ok()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        Some((metadata.dev(), metadata.ino()))
    }
    #[cfg(not(unix))]
    Some(metadata.is_dir()).map(|_| (0, 0))
}
