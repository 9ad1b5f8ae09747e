//! Single values into the content's form, or a note on why not.

use jiff::civil::Date;

use crate::hours::{Allow, parse_with};

/// An international number, from one written so or, where the source is Finnish, from a national one.
pub fn phone(written: &str) -> Result<String, String> {
    let digits: String = written.chars().filter(|letter| !" -()\u{a0}/.".contains(*letter)).collect();
    let number = match digits.strip_prefix("00") {
        Some(rest) => format!("+{rest}"),
        None => match digits.strip_prefix('0') {
            Some(rest) => format!("+358{rest}"),
            None => digits,
        },
    };
    let right = number
        .strip_prefix('+')
        .is_some_and(|rest| (7..=15).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_digit()));
    if right { Ok(number) } else { Err(format!("`{written}` is not a phone number")) }
}

/// A web address with its scheme.
pub fn url(written: &str) -> Result<String, String> {
    let text = written.trim();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let good =
        rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with('.') && !rest.contains([' ', '"', '<', '>', '\\']));
    if good { Ok(text.to_string()) } else { Err(format!("`{text}` is not a web address with https://")) }
}

/// An address of the form `a@b.c`.
pub fn email(written: &str) -> Result<String, String> {
    let plain = |part: &str| !part.is_empty() && part.chars().all(|letter| letter.is_alphanumeric() || ".-_+".contains(letter));
    match written.trim().split_once('@') {
        Some((local, host))
            if plain(local) && plain(host) && host.contains('.') && !host.starts_with('.') && !host.ends_with('.') =>
        {
            Ok(written.trim().to_string())
        }
        _ => Err(format!("`{written}` is not an e-mail address")),
    }
}

/// Rules as one, in the canonical form; and whether it says what happens on public holidays and eves.
pub fn hours(written: &[String]) -> Result<Option<(String, bool)>, String> {
    if written.is_empty() {
        return Ok(None);
    }
    let text = written.join("; ");
    let allow = Allow { past_midnight: false, always: false };
    // Sentences such as “Avoinna ma-pe 9-12” hold a rule from their first weekday on.
    let begins = text.split_inclusive(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len();
        Some((start, word))
    });
    let rule_starts = begins.filter(|(_, word)| is_weekday(word)).map(|(start, _)| start);
    let found = std::iter::once(0).chain(rule_starts.take(1)).find_map(|start| parse_with(&text[start..], allow).ok());
    match found {
        Some(rule) => Ok(Some((rule.osm(), rule.states_holidays() && rule.states_eves()))),
        None => Err(format!("the hours `{text}` are not understood")),
    }
}

fn is_weekday(word: &str) -> bool {
    const DAYS: [&str; 12] = ["ma", "ti", "ke", "to", "pe", "la", "su", "mån", "tis", "ons", "tor", "fre"];
    let first = word.trim().split(['-', '–', ',']).next().unwrap_or_default().to_lowercase();
    DAYS.contains(&first.as_str())
}

/// The day at the beginning of a date, or of a date and time; `07/12/2021` and `7.12.2021` are understood.
pub fn day(written: &str) -> Option<Date> {
    if let Some(Ok(date)) = written.get(..10).map(str::parse) {
        return Some(date);
    }
    let parts: Vec<i16> = written.split(['/', '.', ' ']).map_while(|part| part.parse().ok()).collect();
    match parts[..] {
        [day, month, year] => Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{day, hours, phone};

    #[test]
    fn finnish_numbers_become_international() {
        assert_eq!(phone("09 310 10011").as_deref(), Ok("+35893101 0011".replace(' ', "").as_str()));
        assert_eq!(phone("+358 24345111").as_deref(), Ok("+35824345111"));
        assert!(phone("ask at the desk").is_err());
    }

    #[test]
    fn a_rule_is_found_in_a_sentence() {
        assert_eq!(hours(&["Palvelu saatavilla ma-pe 09-12".into()]), Ok(Some(("Mo-Fr 09:00-12:00".into(), false))));
        assert_eq!(hours(&["Mo 09:00-15:00".into(), "Tu 09:00-15:00".into()]).map(|found| found.is_some()), Ok(true));
        assert!(hours(&["whenever".into()]).is_err());
        assert_eq!(hours(&[]), Ok(None));
    }

    #[test]
    fn days_are_read_in_the_forms_of_registers() {
        let date = jiff::civil::date(2021, 12, 7);
        for written in ["2021-12-07T19:00:45", "2021-12-07 19:00", "07/12/2021", "7.12.2021"] {
            assert_eq!(day(written), Some(date), "{written}");
        }
        assert_eq!(day("last week"), None);
    }
}
