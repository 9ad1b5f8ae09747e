//! Files of entries, written for editors: new entries, translations to fill in, canonical forms.
//!
//! In: answers, entries, texts. Out: the text of a file, and the file. Must never: overwrite what it has not read, or write
//! an entry that the program would then refuse.

mod disk;
mod new;
mod translate;

pub use disk::{EditError, create, replace};
pub use new::{Answers, Draft, NewKind, draft};
pub use translate::{Found, to_translate};
