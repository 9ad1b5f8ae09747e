//! Addresses: the one place that makes them.

/// Where a site is published: scheme and host, and the path below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// `https://digituki.example.org`, without a slash at the end.
    origin: String,
    /// `/` or `/sub/path/`: begins and ends with a slash.
    path: String,
}

impl BaseUrl {
    /// Takes `https://host/path` with or without a slash at the end.
    pub fn parse(text: &str) -> Option<Self> {
        let scheme_end = text.find("://")? + 3;
        if !matches!(&text[..scheme_end], "https://" | "http://") {
            return None;
        }
        let rest = &text[scheme_end..];
        let host_end = rest.find('/').unwrap_or(rest.len());
        let host = &rest[..host_end];
        if host.is_empty() || rest.contains(['?', '#', ' ', '"', '<', '>']) {
            return None;
        }
        let path = rest[host_end..].trim_matches('/');
        let path = if path.is_empty() { "/".to_string() } else { format!("/{path}/") };
        Some(BaseUrl { origin: format!("{}{host}", &text[..scheme_end]), path })
    }

    /// The path of a file or folder of the site: `fi/` → `/sub/fi/`.
    pub fn path_of(&self, below: &str) -> String {
        format!("{}{below}", self.path)
    }

    /// The whole address: `https://host/sub/fi/`.
    pub fn url_of(&self, below: &str) -> String {
        format!("{}{}{below}", self.origin, self.path)
    }

    /// The whole address of a path that already holds the base path.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// This base with a folder below it.
    pub fn below(&self, folder: &str) -> Self {
        BaseUrl { origin: self.origin.clone(), path: format!("{}{folder}/", self.path) }
    }
}

/// A name as a part of an address: lower-case ASCII letters, digits and hyphens.
///
/// Nordic, Sámi and Baltic letters lose their marks; letters of other scripts are left out.
pub fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'a'..='z' | '0'..='9' => letter,
            'å' | 'ä' | 'á' | 'à' | 'â' | 'ã' => 'a',
            'ö' | 'ø' | 'õ' | 'ó' | 'ò' | 'ô' => 'o',
            'č' | 'ç' | 'ć' => 'c',
            'đ' | 'ð' => 'd',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'ǧ' | 'ǥ' | 'ğ' => 'g',
            'í' | 'ï' | 'î' => 'i',
            'ǩ' => 'k',
            'ŋ' | 'ñ' => 'n',
            'š' | 'ś' => 's',
            'ŧ' => 't',
            'ü' | 'ú' | 'û' => 'u',
            'ý' => 'y',
            'ž' | 'ʒ' | 'ǯ' | 'ź' => 'z',
            '\'' | '’' | 'ʹ' | 'ʼ' => continue,
            _ => '-',
        };
        if plain != '-' || !(slug.is_empty() || slug.ends_with('-')) {
            slug.push(plain);
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use super::{BaseUrl, slug};

    #[test]
    fn slugs_are_readable_ascii() {
        for (name, expected) in [
            ("Åbo", "abo"),
            ("Uusikaarlepyy – Nykarleby", "uusikaarlepyy-nykarleby"),
            ("Guovdageaidnu", "guovdageaidnu"),
            ("Soađegilli", "soadegilli"),
            ("  Äänekoski ", "aanekoski"),
            ("Мова", ""),
        ] {
            assert_eq!(slug(name), expected);
            assert_eq!(slug(&slug(name)), expected);
        }
    }

    #[test]
    fn bases_keep_their_path() {
        let base = BaseUrl::parse("https://example.org/sub/path").expect("a base");
        assert_eq!(base.path_of("fi/"), "/sub/path/fi/");
        assert_eq!(base.url_of(""), "https://example.org/sub/path/");
        assert_eq!(BaseUrl::parse("https://example.org").expect("a base").path_of(""), "/");
        for wrong in ["", "example.org", "ftp://x.fi", "https://", "https://x.fi/?a"] {
            assert_eq!(BaseUrl::parse(wrong), None, "{wrong}");
        }
    }
}
