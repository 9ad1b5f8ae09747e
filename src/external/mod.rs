//! Links to the outside: which there are, how they are asked for, what an answer means, and what is remembered.
//!
//! In: the content's texts and the catalog; a [`Web`] that the caller has; what was found before. Out: findings with dates,
//! and diagnostics. Absent on purpose: the network itself, the clock, the disk.

mod ask;
mod links;
mod memory;

pub use ask::{Answer, Web, ask};
pub use links::{Link, by_host, links};
pub use memory::{Finding, Results};

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};

/// Reports what was found of each link.
pub fn report(links: &[Link], results: &Results, diagnostics: &mut Diagnostics) {
    for link in links {
        let Some(finding) = results.of(&link.url) else { continue };
        let Some(fault) = &finding.fault else { continue };
        let since = finding.since.unwrap_or(finding.checked);
        let message = format!("`{}` {fault}", link.url);
        for span in &link.spans {
            let diagnostic = Diagnostic::new(codes::EXTERNAL_LINK, *span, message.clone());
            diagnostics.push(
                diagnostic
                    .expected(format!("checked on {}, so since {since}", finding.checked))
                    .help("open it in a browser; mend the address, or take it out"),
            );
        }
    }
}

/// Whether a link is asked for again: those that were well lately are left in peace.
pub fn is_due(link: &Link, results: &Results, today: Date) -> bool {
    /// Days for which a good answer holds.
    const HOLDS: i32 = 7;
    results.of(&link.url).is_none_or(|finding| {
        let age = today.since(finding.checked).map_or(i32::MAX, |span| span.get_days());
        finding.fault.is_some() || finding.expect != link.expect || age >= HOLDS
    })
}
