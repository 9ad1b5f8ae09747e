//! One page's place in one edition, and the questions that every view asks from there.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::catalog::{Catalog, MunicipalityCode, RegionId};
use crate::edition::{Edition, PageKey, name_in};
use crate::entry::{At, Id, Locale, Name, Organisation, Website};
use crate::language::{Arguments, Language, Languages};
use crate::prose;

/// Everything that a view may look at.
pub struct Context<'a> {
    pub catalog: &'a Catalog,
    pub edition: &'a Edition,
    pub languages: &'a Languages,
    /// The page's language.
    pub language: &'a Language,
    pub key: PageKey,
}

/// A text with the language that it is really in, where that is not the page's.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Words {
    pub text: String,
    /// `None`: the page's own language.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, given together with `lang`.
    pub dir: Option<&'static str>,
}

/// A link with its text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct LinkView {
    pub title: Words,
    pub href: String,
}

impl<'a> Context<'a> {
    pub fn locale(&self) -> Locale {
        self.language.locale()
    }

    /// An interface text without placeholders, for places that cannot mark a language (attributes, titles).
    pub fn text(&self, key: &str) -> String {
        self.language.message(key, &Arguments::new()).text
    }

    /// An interface text with its placeholders filled.
    pub fn text_with(&self, key: &str, arguments: &Arguments) -> String {
        self.language.message(key, arguments).text
    }

    /// An interface text that keeps its true language.
    pub fn words_with(&self, key: &str, arguments: &Arguments) -> Words {
        let message = self.language.message(key, arguments);
        self.words(message.text, message.locale)
    }

    /// A text of the content in the nearest language.
    pub fn choose(&self, texts: &BTreeMap<Locale, At<String>>) -> Option<Words> {
        self.language.choose(texts).map(|(locale, text)| self.words(text.value.clone(), locale))
    }

    /// A text of the content in the nearest language, or nothing as an empty text.
    pub fn choose_or_empty(&self, texts: &BTreeMap<Locale, At<String>>) -> Words {
        self.choose(texts).unwrap_or_default()
    }

    /// A name: as it is, or in the nearest language.
    pub fn name(&self, name: &Name) -> Words {
        match &name.same {
            Some(same) => Words { text: same.value.clone(), lang: None, dir: None },
            None => self.choose_or_empty(&name.by_language),
        }
    }

    /// A text that is in a language.
    pub fn words(&self, text: String, locale: Locale) -> Words {
        if locale == self.locale() {
            return Words { text, lang: None, dir: None };
        }
        Words { text, lang: Some(locale.to_string()), dir: Some(self.direction(locale)) }
    }

    fn direction(&self, locale: Locale) -> &'static str {
        match self.catalog.vocabulary.languages.get(&locale) {
            Some(language) if language.right_to_left => "rtl",
            _ => "ltr",
        }
    }

    /// The Markdown body in the nearest language, as safe HTML with the language that it is in.
    pub fn prose(&self, bodies: &BTreeMap<Locale, crate::entry::Body>) -> Option<ProseView> {
        let (locale, body) = self.language.choose(bodies)?;
        Some(self.prose_of(&body.markdown, locale))
    }

    /// Markdown in a language as safe HTML.
    pub fn prose_of(&self, markdown: &str, locale: Locale) -> ProseView {
        let rendered = prose::html_with_terms(markdown, &|target| self.resolve(target), &self.terms(locale));
        let Words { lang, dir, .. } = self.words(String::new(), locale);
        ProseView { html: rendered.html, lang, dir }
    }

    /// The words that a text in the page's own language, easy or not, may use and the glossary explains.
    fn terms(&self, locale: Locale) -> Vec<prose::Term> {
        let Some(glossary) = self.href(&PageKey::Glossary).filter(|_| locale.plain().unwrap_or(locale) == self.locale()) else {
            return Vec::new();
        };
        let term = |term: &crate::entry::GlossaryTerm| {
            let forms = term.forms.get(&self.locale())?;
            Some(prose::Term::new(forms.value.iter().map(String::as_str), format!("{glossary}#{}", term.code.value)))
        };
        self.catalog.vocabulary.glossary.iter().filter_map(term).collect()
    }

    /// Where a link of a text leads in this edition; `None` when the page is not in it.
    fn resolve(&self, target: &prose::Target) -> Option<String> {
        let prose::Target::Entry { kind, id } = target else { return None };
        let key = match *kind {
            "page" => PageKey::Page(Id::parse(id)?),
            "provider" => PageKey::Provider(Id::parse(id)?),
            "news" => PageKey::News(Id::parse(id)?),
            "event" => PageKey::Event(Id::parse(id)?),
            "organisation" => PageKey::Organisation(Id::parse(id)?),
            "topic" => PageKey::Topic((*id).to_string()),
            "region" => PageKey::Region(Id::parse(id)?),
            "term" => return self.href(&PageKey::Glossary).map(|href| format!("{href}#{id}")),
            "municipality" => PageKey::Municipality(self.catalog.geography.municipality(id)?.code),
            "helpline" => {
                let shown = self.edition.helplines.iter().any(|helpline| helpline.as_str() == *id);
                return self.href(&PageKey::Helplines).filter(|_| shown).map(|href| format!("{href}#{id}"));
            }
            _ => return None,
        };
        self.href(&key)
    }

    /// The address of a page in this language, as links write it; `None` when the edition does not have the page.
    pub fn href(&self, key: &PageKey) -> Option<String> {
        self.edition.plan.folder(key, self.locale()).map(|folder| self.edition.base.path_of(folder))
    }

    /// The whole address of a page in this language.
    pub fn url(&self, key: &PageKey) -> Option<String> {
        self.edition.plan.folder(key, self.locale()).map(|folder| self.edition.base.url_of(folder))
    }

    /// A link to a page if the edition has it.
    pub fn link(&self, key: &PageKey, title: Words) -> Option<LinkView> {
        self.href(key).map(|href| LinkView { title, href })
    }

    pub fn organisation(&self, id: &Id<Organisation>) -> Option<Words> {
        self.catalog.organisations.get(id).map(|organisation| self.name(&organisation.name))
    }

    pub fn municipality(&self, code: MunicipalityCode) -> String {
        self.geographic(&self.catalog.municipality(code).names)
    }

    pub fn region(&self, id: &RegionId) -> String {
        self.catalog.geography.regions.get(id).map(|region| self.geographic(&region.names)).unwrap_or_default()
    }

    /// “In Lapland”: the inflected form, or nothing where the language has none on record.
    pub fn municipality_inside(&self, code: MunicipalityCode) -> Option<String> {
        self.catalog.municipality(code).forms.get(&self.locale()).and_then(|form| form.inside.clone())
    }

    /// “In Lapland”, from the region's own file or the geography.
    pub fn region_inside(&self, id: &RegionId) -> Option<String> {
        let own = self.catalog.regions.get(id).and_then(|region| region.forms.as_ref()?.0.get(&self.locale())?.inside.clone());
        own.or_else(|| self.catalog.geography.regions.get(id)?.forms.get(&self.locale())?.inside.clone())
    }

    fn geographic(&self, names: &BTreeMap<Locale, String>) -> String {
        name_in(names, self.locale()).cloned().unwrap_or_default()
    }

    pub fn topic(&self, code: &str) -> Words {
        let topic = self.catalog.vocabulary.topic(code);
        topic.map_or_else(|| Words { text: code.to_string(), ..Words::default() }, |topic| self.choose_or_empty(&topic.name))
    }

    /// The name of a language of help in the page's language, or its own name.
    pub fn language_name(&self, locale: Locale) -> String {
        let Some(language) = self.catalog.vocabulary.languages.get(&locale) else { return locale.to_string() };
        let chain = std::iter::once(self.locale()).chain(self.language.chain().iter().copied());
        let named = chain.filter_map(|locale| language.names.get(&locale)).next().cloned();
        named.filter(|name| !name.is_empty()).unwrap_or_else(|| language.autonym.clone())
    }

    /// A web address in the nearest language.
    pub fn website(&self, website: &Website) -> Option<String> {
        match website {
            Website::Same(url) => Some(url.value.as_str().to_string()),
            Website::ByLanguage(urls) => self.language.choose(urls).map(|(_, url)| url.as_str().to_string()),
        }
    }
}

/// Safe HTML made from Markdown, with its language if it is not the page's.
#[derive(Clone, Debug, Serialize)]
pub struct ProseView {
    pub html: String,
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
}

/// A phone number for people, with no-break spaces: `+358 29 000 1234`.
pub fn spaced_number(number: &str) -> String {
    let digits = number.strip_prefix("+358").filter(|rest| rest.len() >= 6);
    match digits {
        Some(rest) => {
            // Finnish area codes have one digit (9, 8) or two (16, 29, 50); the rest is read in threes.
            let area = if rest.starts_with(['8', '9']) && !rest.starts_with("80") { 1 } else { 2 };
            let (area, rest) = rest.split_at(area);
            let mut parts = vec!["+358".to_string(), area.to_string()];
            let mut rest = rest;
            while rest.len() > 4 {
                let (part, left) = rest.split_at(3);
                parts.push(part.to_string());
                rest = left;
            }
            parts.push(rest.to_string());
            parts.join("\u{a0}")
        }
        None => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::spaced_number;

    #[test]
    fn numbers_are_read_in_groups() {
        assert_eq!(spaced_number("+358290001234"), "+358\u{a0}29\u{a0}000\u{a0}1234");
        assert_eq!(spaced_number("+35890001234"), "+358\u{a0}9\u{a0}000\u{a0}1234");
        assert_eq!(spaced_number("+46812345678"), "+46812345678");
    }
}
