//! Opaste compiles a portal's content into a multilingual static site.
//!
//! The program is a compiler; its rooms stand here in reading order, and a room imports only rooms above it.
//! ARCHITECTURE.md holds the table of what each takes, gives, and must never do.

pub mod diagnostic;
pub mod source;
pub mod hours;
pub mod entry;
pub mod catalog;
pub mod language;
pub mod edition;
pub mod prose;
pub mod theme;
pub mod page;
pub mod search;
pub mod schema;
pub mod export;
pub mod init;
pub mod site;
pub mod import;
pub mod external;
pub mod publish;
pub mod report;
pub mod edit;
pub mod serve;
pub mod command;
