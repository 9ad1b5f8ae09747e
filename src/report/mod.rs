//! What stands in need of care: old verifications, missing and outdated translations.
//!
//! In: the catalog. Out: rows, and the same as text, JSON or a page to print. Absent on purpose: changing content.

mod freshness;
mod sheets;
mod translations;

pub use freshness::{Care, freshness};
pub use sheets::sheets;
pub use translations::{Translated, TranslationState, translations, translations_page};
