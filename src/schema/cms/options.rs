//! What can be chosen in a form, with names that people know: codes, topics, languages, municipalities.

use std::collections::BTreeMap;

use super::Forms;
use super::node::{Node, map, text};
use crate::entry::Locale;
use crate::language::Arguments;

impl Forms<'_> {
    /// A closed list of codes, named as on the site's pages.
    pub fn codes(&self, field: &str, codes: &[&str]) -> Node {
        let prefix = self.prefix(field, codes);
        let option = |code: &&str| match &prefix {
            Some(prefix) => choice(&self.language.message(&format!("{prefix}-{code}"), &Arguments::new()).text, code),
            None => text(*code),
        };
        Node::List(codes.iter().map(option).collect())
    }

    /// What stands before the codes in the keys of the messages that name them all. The field's own name tells lists apart.
    fn prefix(&self, field: &str, codes: &[&str]) -> Option<String> {
        let first = format!("-{}", codes.first()?);
        let prefixes = self.languages.keys().filter_map(|key| key.strip_suffix(&first));
        let names_all = |prefix: &&str| codes.iter().all(|code| self.languages.has(&format!("{prefix}-{code}")));
        let name = field.replace('_', "-");
        let distance = |prefix: &str| {
            let own = prefix == field || prefix == name;
            (!own, !(prefix.ends_with(&name) || prefix.ends_with(field)), prefix.len())
        };
        prefixes.filter(names_all).min_by_key(|prefix| distance(prefix)).map(str::to_string)
    }

    pub fn topics(&self) -> Node {
        let topics = self.catalog.vocabulary.topics.iter();
        let named = topics.map(|topic| {
            let name = self.language.choose(&topic.name).map_or(topic.code.value.as_str(), |(_, name)| name.value.as_str());
            choice(name, &topic.code.value)
        });
        Node::List(named.collect())
    }

    /// Every language that help can be given in.
    pub fn spoken(&self) -> Node {
        let languages = self.catalog.vocabulary.languages.iter();
        let named = languages.map(|(locale, language)| {
            let own = if language.autonym.is_empty() { locale.as_str() } else { &language.autonym };
            choice(self.language.choose(&language.names).map_or(own, |(_, name)| name), locale.as_str())
        });
        by_name(named.collect())
    }

    /// The edition's municipalities.
    pub fn municipalities(&self) -> Node {
        let municipalities = self.edition.municipalities.iter().map(|code| self.catalog.municipality(*code));
        by_name(municipalities.map(|one| self.place(&one.names, &one.slug)).collect())
    }

    pub fn regions(&self) -> Node {
        by_name(self.catalog.geography.regions.iter().map(|(id, region)| self.place(&region.names, id.as_str())).collect())
    }

    fn place(&self, names: &BTreeMap<Locale, String>, slug: &str) -> Node {
        choice(self.language.choose(names).map_or(slug, |(_, name)| name), slug)
    }
}

fn choice(label: &str, value: &str) -> Node {
    map(vec![("label", text(label)), ("value", text(value))])
}

fn by_name(mut choices: Vec<Node>) -> Node {
    choices.sort_by_key(|choice| match choice {
        Node::Map(keys) => keys.first().map(|(_, label)| format!("{label:?}").to_lowercase()),
        _ => None,
    });
    Node::List(choices)
}
