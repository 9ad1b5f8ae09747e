//! The choice of language at the root of the site: a small page without the common frame.

use serde::Serialize;

use super::card::PhoneLine;
use super::context::spaced_number;
use super::layout::AssetView;
use crate::catalog::Catalog;
use crate::edition::{Edition, PageKey};
use crate::language::{Arguments, Languages};
use crate::theme::{RenderError, Theme};

#[derive(Serialize)]
struct ChoiceView {
    dir: &'static str,
    site_name: String,
    description: String,
    canonical: String,
    stylesheet: Option<AssetView>,
    icon: Option<AssetView>,
    languages: Vec<ChoiceLanguage>,
    phones: Vec<PhoneView>,
    sample: bool,
}

#[derive(Serialize)]
struct ChoiceLanguage {
    lang: String,
    dir: &'static str,
    /// In itself: `suomi`.
    name: String,
    href: String,
    url: String,
    /// What the portal is, in this language only.
    tagline: Option<String>,
}

#[derive(Serialize)]
struct PhoneView {
    title: String,
    phone: PhoneLine,
}

/// The page at the root: every language by its own name.
///
/// # Errors
/// When the template cannot be filled in.
pub fn language_choice(
    edition: &Edition,
    catalog: &Catalog,
    languages: &Languages,
    theme: &Theme,
) -> Result<String, RenderError> {
    let first = edition.languages.iter().find_map(|locale| languages.get(*locale));
    let asset = |name: &str| {
        theme.asset(name).map(|asset| AssetView { href: edition.base.path_of(&asset.path), integrity: asset.integrity.clone() })
    };
    let choice = |locale: &crate::entry::Locale| {
        let language = languages.get(*locale)?;
        let folder = edition.plan.folder(&PageKey::Front, *locale)?;
        Some(ChoiceLanguage {
            lang: locale.to_string(),
            dir: language.direction().as_str(),
            name: language.autonym().to_string(),
            href: edition.base.path_of(folder),
            url: edition.base.url_of(folder),
            tagline: catalog.portal.tagline.get(locale).map(|tagline| tagline.value.clone()),
        })
    };
    let helplines = edition.phone_help.iter().filter_map(|id| catalog.helplines.get(id));
    let phone = |helpline: &crate::catalog::ResolvedHelpline| {
        let number = helpline.phones.first()?.phone.number.value.as_str().to_string();
        let title = first.and_then(|language| language.choose(&helpline.entry.title)).map(|(_, title)| title.value.clone());
        Some(PhoneView { title: title.unwrap_or_default(), phone: PhoneLine { number: spaced_number(&number), tel: number } })
    };
    let view = ChoiceView {
        dir: first.map_or("ltr", |language| language.direction().as_str()),
        site_name: first.and_then(|language| language.choose(&edition.name)).map(|(_, name)| name.clone()).unwrap_or_default(),
        description: first
            .map(|language| language.message("site-language-choose-lead", &Arguments::new()).text)
            .unwrap_or_default(),
        canonical: edition.base.url_of(""),
        stylesheet: asset("site.css"),
        icon: asset("favicon.svg"),
        languages: edition.languages.iter().filter_map(choice).collect(),
        phones: helplines.filter_map(phone).take(1).collect(),
        sample: edition.sample,
    };
    let mut values = tera::Context::new();
    values.insert("lang", first.map_or("fi", |language| language.tag()));
    values.insert("view", &view);
    theme.render("language-choice.html", &values)
}
