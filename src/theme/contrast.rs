//! Whether two colours of a theme are different enough to read one on the other.

use super::tokens::{Tokens, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};

/// Reports pairs of colours with too little contrast, in light and in dark, and tokens in pairs that are no colours.
pub(super) fn check(tokens: &Tokens, diagnostics: &mut Diagnostics) {
    for pair in &tokens.contrast {
        for dark in [false, true] {
            let values = [&pair.foreground, &pair.background].map(|name| tokens.value(&name.text, dark));
            let [Some(foreground), Some(background)] = values else {
                for name in
                    [&pair.foreground, &pair.background].into_iter().filter(|name| tokens.value(&name.text, dark).is_none())
                {
                    let message = format!("no theme declares the token `{}`", name.text);
                    diagnostics.push(Diagnostic::new(codes::BAD_THEME, name.span, message).suggest(&name.text, tokens.names()));
                }
                break;
            };
            let changes = |value: &Value, name: &str| tokens.value(name, false).is_none_or(|light| light.word != value.word);
            if dark && !changes(foreground, &pair.foreground.text) && !changes(background, &pair.background.text) {
                continue;
            }
            let colours = [foreground, background].map(|value| {
                let colour = colour(&value.word.text);
                if colour.is_none() {
                    let message = format!("`{}` is not a colour, so its contrast cannot be known", value.word.text);
                    let help = "write the colour as `\"#1a2b3c\"` or `\"#123\"`";
                    diagnostics.push(Diagnostic::new(codes::BAD_THEME, value.word.span, message).help(help));
                }
                colour
            });
            let [Some(front), Some(back)] = colours else { continue };
            let found = ratio(front, back);
            if found >= pair.minimum {
                continue;
            }
            // The theme that changed a colour last can mend it; the one that it was made from may be all right.
            let (place, other) =
                if background.layer > foreground.layer { (background, foreground) } else { (foreground, background) };
            let colours = if dark { "dark" } else { "light" };
            let message = format!(
                "the contrast of `{}` on `{}` in {colours} colours is {}:1; it must be at least {}:1",
                pair.foreground.text,
                pair.background.text,
                shown(found),
                pair.minimum
            );
            let changed = if background.layer > foreground.layer { &pair.background.text } else { &pair.foreground.text };
            let diagnostic = Diagnostic::new(codes::LOW_CONTRAST, place.word.span, message);
            let diagnostic = diagnostic.label(other.word.span, "the other colour");
            diagnostics.push(match passing(tokens, changed, dark) {
                Some(colour) => diagnostic.help(format!("`\"{colour}\"` would pass, with every colour that `{changed}` meets")),
                None => diagnostic.help(format!("no colour would pass for `{changed}`; change the other one too")),
            });
        }
    }
}

/// The nearest darker or lighter shade of a token's colour that passes in all of its pairs.
fn passing(tokens: &Tokens, name: &str, dark: bool) -> Option<String> {
    let own = colour(&tokens.value(name, dark)?.word.text)?;
    let others = tokens.contrast.iter().filter_map(|pair| {
        let other = if pair.foreground.text == name { &pair.background } else { &pair.foreground };
        let is_of = pair.foreground.text == name || pair.background.text == name;
        Some((colour(&tokens.value(&other.text, dark)?.word.text)?, pair.minimum)).filter(|_| is_of)
    });
    let others: Vec<([u8; 3], f64)> = others.collect();
    let shades = (0..=100u16)
        .flat_map(|step| [0u16, 255].map(|end| own.map(|part| ((u16::from(part) * (100 - step) + end * step) / 100) as u8)));
    let mut passing = shades.filter(|shade| others.iter().all(|(other, minimum)| ratio(*shade, *other) >= *minimum));
    passing.next().map(|[red, green, blue]| format!("#{red:02x}{green:02x}{blue:02x}"))
}

/// Two decimals, rounded down: 4.499 must not be shown as 4.5.
fn shown(ratio: f64) -> f64 {
    (ratio * 100.0).floor() / 100.0
}

/// Red, green and blue of `#rgb` or `#rrggbb`.
fn colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#')?.chars().map(|digit| digit.to_digit(16)).collect::<Option<Vec<u32>>>()?;
    match digits[..] {
        [red, green, blue] => Some([red, green, blue].map(|digit| (digit * 17) as u8)),
        [r, red, g, green, b, blue] => Some([r * 16 + red, g * 16 + green, b * 16 + blue].map(|number| number as u8)),
        _ => None,
    }
}

/// WCAG 2.2, “contrast ratio”: from 1 to 21.
fn ratio(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, “relative luminance”: from 0 to 1.
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::{colour, ratio, shown};

    #[track_caller]
    fn check(one: &str, other: &str, expected: f64) {
        let ratio = ratio(colour(one).expect("a colour"), colour(other).expect("a colour"));
        assert!((shown(ratio) - expected).abs() < 0.001, "{one} on {other}: {ratio}");
    }

    #[test]
    fn ratios_are_those_of_wcag() {
        check("#000", "#ffffff", 21.0);
        check("#fff", "#fff", 1.0);
        check("#777777", "#fff", 4.47);
        check("#767676", "#fff", 4.54);
        check("#0000ff", "#FFF", 8.59);
    }

    #[test]
    fn colours_are_hexadecimal() {
        assert_eq!(colour("#1a2B3c"), Some([0x1a, 0x2b, 0x3c]));
        assert_eq!(colour("#1a2"), Some([0x11, 0xaa, 0x22]));
        for text in ["", "#", "1a2b3c", "#12", "#1234", "#12345g", "red", "#ä"] {
            assert_eq!(colour(text), None, "{text}");
        }
    }
}
