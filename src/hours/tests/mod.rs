//! Tests of the room as a whole, through its public functions.

mod accepted;
mod calendar_2026;
mod dated;
mod exported;
mod oracle;
mod refused;
mod usual_week;
