//! QR codes, as the path of an inline picture.
//!
//! In: an address. Out: the modules as one path, with the size of the picture that holds it. The only place that knows the
//! crate which encodes them.

use qrcodegen::{QrCode, QrCodeEcc};
use serde::Serialize;

/// Light modules that must surround a code so that cameras find it (ISO/IEC 18004, section 6.3.8).
const QUIET_ZONE: i32 = 4;

/// A code to draw dark on light, whatever the page's colours: many readers do not know it the other way round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Qr {
    /// What the code says.
    pub text: String,
    /// Side of the whole picture in modules, the quiet zone included.
    pub side: i32,
    /// The dark modules: a rectangle for each run in a row, in modules.
    pub path: String,
}

impl Qr {
    /// The code of a text; `None` where it is too long for one (some 2300 bytes).
    ///
    /// A seventh of it may be lost to a fold or a stain (level M), and it is still read.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        Some(Qr { text: text.to_string(), side: code.size() + 2 * QUIET_ZONE, path: path(&code) })
    }
}

fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET_ZONE, y + QUIET_ZONE));
            }
            x += run.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::{QUIET_ZONE, Qr};

    /// The dark modules of a path, by row.
    fn drawn(qr: &Qr) -> Vec<Vec<bool>> {
        let mut rows = vec![vec![false; qr.side as usize]; qr.side as usize];
        for run in qr.path.split('M').skip(1) {
            let mut numbers = run.split(['h', 'v', ' ']).map(|part| part.trim_end_matches("z").parse::<usize>());
            let (Some(Ok(x)), Some(Ok(y)), Some(Ok(length))) = (numbers.next(), numbers.next(), numbers.next()) else {
                panic!("no rectangle: {run}");
            };
            rows[y][x..x + length].fill(true);
        }
        rows
    }

    #[test]
    fn a_code_has_its_corners_and_its_quiet_zone() {
        let qr = Qr::of("https://digituki.example.org/fi/kunnat/inari/").expect("a code");
        let rows = drawn(&qr);
        let (quiet, side) = (QUIET_ZONE as usize, qr.side as usize);
        assert_eq!((side - 2 * quiet - 17) % 4, 0, "no side of a QR code: {side}");
        let is_quiet = |at: usize| at < quiet || at >= side - quiet;
        for (y, row) in rows.iter().enumerate() {
            assert!(row.iter().enumerate().all(|(x, dark)| !dark || !(is_quiet(x) || is_quiet(y))), "row {y}");
        }
        // A finder in three corners: a frame of seven modules, a light ring, a core of three.
        for (left, top) in [(quiet, quiet), (side - quiet - 7, quiet), (quiet, side - quiet - 7)] {
            for y in 0..7_usize {
                for x in 0..7_usize {
                    let ring = x.abs_diff(3).max(y.abs_diff(3));
                    assert_eq!(rows[top + y][left + x], ring != 2, "{x}, {y} from {left}, {top}");
                }
            }
        }
    }

    #[test]
    fn other_texts_have_other_codes_and_equal_ones_the_same() {
        let code = |text: &str| Qr::of(text).map(|qr| qr.path);
        assert_eq!(code("https://example.org/fi/"), code("https://example.org/fi/"));
        assert_ne!(code("https://example.org/fi/"), code("https://example.org/sv/"));
    }

    #[test]
    fn a_text_too_long_has_none() {
        assert_eq!(Qr::of(&"a".repeat(3000)), None);
    }
}
