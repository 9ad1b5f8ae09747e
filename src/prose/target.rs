//! What a link may lead to: entries by kind and id, and five kinds of address.

/// The kinds of entry that a link can name, as in `provider:oodi`.
pub const KINDS: [&str; 10] =
    ["event", "helpline", "municipality", "news", "organisation", "page", "provider", "region", "term", "topic"];

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target<'a> {
    /// An entry of the portal.
    Entry { kind: &'a str, id: &'a str },
    /// A whole address with `http` or `https`.
    External(&'a str),
    /// A heading of the same text, without the `#`.
    Anchor(&'a str),
    /// An e-mail address, perhaps with `?subject=…`, without `mailto:`.
    Mail(&'a str),
    /// A phone number as written, without `tel:`.
    Phone(&'a str),
    /// The file of an image, as written. Links never have this target.
    Image(&'a str),
}

/// Why a link is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    Empty,
    /// Starts with `scheme:`, which pages may not use.
    Scheme,
    /// Has no scheme: a relative path, `//host`, `www.host`.
    Relative,
    /// A scheme that pages may use, and nothing sensible after it.
    Incomplete,
    /// Characters that browsers drop from addresses, and so hide what the address is.
    Control,
}

impl<'a> Target<'a> {
    /// Reads the destination of a link.
    pub(super) fn read(destination: &'a str) -> Result<Self, Refusal> {
        if destination.is_empty() {
            return Err(Refusal::Empty);
        }
        if destination.chars().any(char::is_control) {
            return Err(Refusal::Control);
        }
        if let Some(id) = destination.strip_prefix('#') {
            return if id.is_empty() { Err(Refusal::Incomplete) } else { Ok(Target::Anchor(id)) };
        }
        let Some((scheme, rest)) = destination.split_once(':') else { return Err(Refusal::Relative) };
        if !scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
            || !scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
        {
            return Err(Refusal::Relative);
        }
        if let Some(kind) = KINDS.iter().find(|kind| **kind == scheme) {
            return if rest.is_empty() { Err(Refusal::Incomplete) } else { Ok(Target::Entry { kind, id: rest }) };
        }
        match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" if has_host(rest) => Ok(Target::External(destination)),
            "mailto" => Target::mail(rest),
            "tel" if is_number(rest) => Ok(Target::Phone(rest)),
            "http" | "https" | "tel" => Err(Refusal::Incomplete),
            _ => Err(Refusal::Scheme),
        }
    }

    /// Reads an e-mail address, with or without a question mark and what follows it.
    pub(super) fn mail(address: &'a str) -> Result<Self, Refusal> {
        let mailbox = address.split('?').next().unwrap_or_default();
        match mailbox.split_once('@') {
            Some((name, host)) if !name.is_empty() && !host.is_empty() && !mailbox.contains(' ') => Ok(Target::Mail(address)),
            _ => Err(Refusal::Incomplete),
        }
    }

    /// The address to write into the page, for targets that need nobody's help; `None` for entries and images.
    pub(super) fn own_address(&self) -> Option<String> {
        match self {
            Target::External(address) => Some((*address).to_string()),
            Target::Anchor(id) => Some(format!("#{id}")),
            Target::Mail(address) => Some(format!("mailto:{address}")),
            Target::Phone(number) => Some(format!("tel:{}", number.replace(' ', ""))),
            Target::Entry { .. } | Target::Image(_) => None,
        }
    }
}

fn has_host(after_scheme: &str) -> bool {
    after_scheme.strip_prefix("//").is_some_and(|rest| rest.starts_with(|letter: char| letter.is_alphanumeric()))
}

fn is_number(number: &str) -> bool {
    number.chars().any(|letter| letter.is_ascii_digit())
        && number.chars().all(|letter| letter.is_ascii_digit() || "+-. ()*#".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::{Refusal, Target};

    #[track_caller]
    fn check(destination: &str, expected: Result<Target, Refusal>) {
        assert_eq!(Target::read(destination), expected, "{destination:?}");
    }

    #[test]
    fn entries_and_addresses_are_told_apart() {
        check("page:safe-use", Ok(Target::Entry { kind: "page", id: "safe-use" }));
        check("municipality:091", Ok(Target::Entry { kind: "municipality", id: "091" }));
        check("https://dvv.fi/", Ok(Target::External("https://dvv.fi/")));
        check("HTTP://dvv.fi", Ok(Target::External("HTTP://dvv.fi")));
        check("#who", Ok(Target::Anchor("who")));
        check("mailto:a@b.fi?subject=x", Ok(Target::Mail("a@b.fi?subject=x")));
        check("tel:+358 29 000", Ok(Target::Phone("+358 29 000")));
    }

    #[test]
    fn everything_else_is_refused() {
        check("", Err(Refusal::Empty));
        check("javascript:alert(1)", Err(Refusal::Scheme));
        check("data:text/html,x", Err(Refusal::Scheme));
        check("Page:x", Err(Refusal::Scheme));
        check("java\tscript:alert(1)", Err(Refusal::Control));
        check(" javascript:alert(1)", Err(Refusal::Relative));
        check("//host/x", Err(Refusal::Relative));
        check("/fi/apua", Err(Refusal::Relative));
        check("../a:b", Err(Refusal::Relative));
        check("www.dvv.fi", Err(Refusal::Relative));
        check("https:dvv.fi", Err(Refusal::Incomplete));
        check("http://", Err(Refusal::Incomplete));
        check("https:///x", Err(Refusal::Incomplete));
        check("mailto:nobody", Err(Refusal::Incomplete));
        check("tel:ask", Err(Refusal::Incomplete));
        check("page:", Err(Refusal::Incomplete));
        check("#", Err(Refusal::Incomplete));
    }
}
