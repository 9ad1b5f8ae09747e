//! The frame around every page: head, header, language switch, navigation, phone, notices, footer.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Made;
use super::context::{Context, LinkView, Words, spaced_number};
use crate::edition::{EditionId, PageKey, Plan, alternates, written_in};
use crate::entry::code_lists::{Importance, NewsKind, Section};
use crate::entry::{At, Locale};
use crate::language::Arguments;
use crate::theme::Theme;

/// What a page tells its frame.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The page's own title, without the site's name.
    pub title: Words,
    /// For search engines and shared links: plain text of at most some 160 characters.
    pub description: String,
    /// The way to this page, the page itself left out.
    pub breadcrumbs: Vec<Crumb>,
    /// Structured data (schema.org, JSON-LD), already as JSON.
    pub structured_data: Option<String>,
    /// Whether search engines should leave the page out.
    pub unlisted: bool,
}

/// A step of the way to a page.
#[derive(Clone, Debug, Serialize)]
pub struct Crumb {
    pub title: Words,
    /// `None` when the edition does not have that page.
    pub href: Option<String>,
}

/// Scripts that are modules, without `.js`: a template loads what its kind of page needs.
const MODULES: [&str; 3] = ["filters", "number", "tray"];

/// The frame's view, under the name `page` in every template.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// The name of the page's template, for styles and tests that ask what kind of page it is.
    pub kind: &'static str,
    pub lang: String,
    pub dir: &'static str,
    pub title: Words,
    /// `title – site`, or the site's name alone on the front page.
    pub window_title: String,
    pub description: String,
    pub site_name: String,
    pub is_front: bool,
    pub front_href: String,
    pub canonical: Option<String>,
    pub unlisted: bool,
    /// As JSON that is safe inside a script element.
    pub structured_data: Option<String>,
    /// Full addresses of the page in the languages in which its text exists.
    pub alternates: Vec<Alternate>,
    /// Address for readers whose language is unknown.
    pub default_alternate: Option<String>,
    pub languages: Vec<SwitchLanguage>,
    /// Whether the page's text is missing in one of them.
    pub some_missing: bool,
    pub navigation: Vec<NavigationItem>,
    pub breadcrumbs: Vec<Crumb>,
    pub stylesheet: AssetView,
    pub scripts: Vec<AssetView>,
    /// See [`MODULES`], by name.
    pub modules: BTreeMap<&'static str, AssetView>,
    pub logo: Option<AssetView>,
    /// The icon of the window.
    pub icon: Option<AssetView>,
    /// The helpline that the header shows, then the others.
    pub phones: Vec<PhoneHelp>,
    pub helplines_href: Option<String>,
    pub search: Option<SearchView>,
    /// The script of the page about lists for other sites.
    pub embed_script: Option<AssetView>,
    /// The urgent news item, if there is one.
    pub banner: Option<LinkView>,
    /// The language that the page's text is really in, by its name, when it is not the page's.
    pub written_in: Option<String>,
    /// Whether the interface itself is only partly in the page's language; names of the languages that stand in.
    pub partly_in: Option<String>,
    pub sample: bool,
    pub owner: Words,
    pub footer: Vec<LinkView>,
    pub national_href: Option<String>,
    /// Whether the page is one where programs look for feeds; every page links to them at its foot.
    pub has_feeds: bool,
    pub feed_href: String,
    pub calendar_href: String,
    pub report: ReportView,
    /// The helper's slip, for the link to it that the script shows.
    pub tray_href: Option<String>,
    pub as_of: String,
    /// The full address of this page, for paper.
    pub address: String,
    /// The day of the build, for scripts that recompute how old a verification is.
    pub as_of_iso: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    pub lang: String,
    pub href: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct SwitchLanguage {
    pub lang: String,
    pub dir: &'static str,
    /// In itself: `suomi`.
    pub name: String,
    pub href: String,
    pub current: bool,
    /// The page's own text does not exist in this language.
    pub missing: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct NavigationItem {
    pub title: Words,
    pub href: String,
    pub current: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct AssetView {
    pub href: String,
    pub integrity: String,
}

/// What the form of the search needs to know.
#[derive(Clone, Debug, Serialize)]
pub struct SearchView {
    /// The page of results.
    pub href: String,
    /// The folder of the index in the page's language.
    pub index: String,
    pub script: Option<AssetView>,
}

#[derive(Clone, Debug, Serialize)]
pub struct PhoneHelp {
    pub title: Words,
    pub number: String,
    /// For `tel:`.
    pub tel: String,
    pub href: Option<String>,
}

/// Ways to report a mistake that need no server.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ReportView {
    /// `mailto:` with the page's title, address and id filled in.
    pub mail: Option<String>,
    /// The number, and a text that names the page.
    pub sms: Option<String>,
    pub sms_number: Option<String>,
    pub phone: Option<String>,
    pub phone_number: Option<String>,
    pub form: Option<String>,
}

/// The frame of a page.
pub fn view(context: &Context, made: &Made, theme: &Theme) -> Frame {
    let head = &made.head;
    let (edition, language) = (context.edition, context.language);
    let locale = context.locale();
    let site_name = language.choose(&edition.name).map(|(_, name)| name.clone()).unwrap_or_default();
    let is_front = context.key == PageKey::Front;
    let address = context.url(&context.key).unwrap_or_else(|| edition.base.url_of(""));
    let text_locale = written_in(&context.key, context.catalog, language);
    let original = context.key.original();
    let alternates = if original.is_some() { Vec::new() } else { alternate_links(context) };
    let unlisted = head.unlisted || context.key.is_unlisted() || edition.is_preview;
    let languages = switch(context);
    let asset = |name: &str| {
        theme.asset(name).map(|asset| AssetView { href: edition.base.path_of(&asset.path), integrity: asset.integrity.clone() })
    };
    Frame {
        kind: made.template.trim_end_matches(".html"),
        lang: language.tag().to_string(),
        dir: language.direction().as_str(),
        window_title: if is_front { site_name.clone() } else { format!("{} – {site_name}", head.title.text) },
        title: head.title.clone(),
        description: head.description.clone(),
        is_front,
        front_href: context.href(&PageKey::Front).unwrap_or_default(),
        // A page in a borrowed language points to the page where the text is at home.
        canonical: (!unlisted).then(|| match &original {
            Some(original) => context.url(original).unwrap_or_else(|| address.clone()),
            None => home_address(context, text_locale).unwrap_or_else(|| address.clone()),
        }),
        unlisted,
        structured_data: structured_data(context, head),
        default_alternate: alternates.first().map(|first| first.href.clone()).filter(|_| !unlisted),
        alternates: if unlisted { Vec::new() } else { alternates },
        some_missing: languages.iter().any(|item| item.missing),
        languages,
        navigation: navigation(context),
        breadcrumbs: head.breadcrumbs.clone(),
        stylesheet: asset("site.css").unwrap_or(AssetView { href: String::new(), integrity: String::new() }),
        scripts: asset("site.js").into_iter().collect(),
        modules: MODULES.iter().filter_map(|name| Some((*name, asset(&format!("{name}.js"))?))).collect(),
        logo: asset("logo.svg"),
        icon: asset("favicon.svg"),
        phones: phones(context),
        helplines_href: context.href(&PageKey::Helplines),
        search: context.href(&PageKey::Search).map(|href| SearchView {
            href,
            index: edition.base.path_of(&Plan::search_index(locale)),
            script: asset("search.js"),
        }),
        embed_script: asset("embed-form.js"),
        banner: banner(context),
        written_in: (text_locale != locale).then(|| context.language_name(text_locale)),
        partly_in: partly_in(context),
        sample: edition.sample,
        owner: edition
            .coordinator
            .as_ref()
            .and_then(|coordinator| context.organisation(&coordinator.organisation))
            .unwrap_or_default(),
        footer: footer(context),
        national_href: edition.id.region().map(|_| context.catalog.portal.site.base_url.value.as_str().to_string()),
        has_feeds: is_front
            || matches!(context.key, PageKey::NewsList | PageKey::News(_) | PageKey::EventList | PageKey::Event(_)),
        feed_href: edition.base.path_of(&Plan::news_feed(locale, None)),
        calendar_href: edition.base.path_of(&Plan::calendar(locale, None)),
        report: report(context, head, &address),
        tray_href: context.href(&PageKey::Tray),
        as_of: language.date_long(context.catalog.as_of),
        as_of_iso: context.catalog.as_of.to_string(),
        address,
        site_name,
    }
}

/// What the page tells of itself, and the way to it, as one script's JSON.
fn structured_data(context: &Context, head: &Head) -> Option<String> {
    let step = |(number, crumb): (usize, &Crumb)| {
        let item = crumb.href.as_ref().map(|href| context.edition.base.absolute(href));
        serde_json::json!({"@type": "ListItem", "position": number + 1, "name": crumb.title.text, "item": item})
    };
    let steps: Vec<serde_json::Value> = head.breadcrumbs.iter().enumerate().map(step).collect();
    let way = (!steps.is_empty()).then(|| {
        serde_json::json!({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": steps}).to_string()
    });
    let told: Vec<String> = head.structured_data.iter().cloned().chain(way).collect();
    let json = if let [one] = told.as_slice() { one.clone() } else { format!("[{}]", told.join(",")) };
    // No text may end the script element that holds it.
    (!told.is_empty()).then(|| json.replace('<', "\\u003c"))
}

fn alternate_links(context: &Context) -> Vec<Alternate> {
    let twins = alternates(&context.key, context.edition, context.catalog, context.languages);
    let link =
        |(locale, folder): (Locale, &str)| Alternate { lang: locale.to_string(), href: context.edition.base.url_of(folder) };
    // A page that has no twin would only name itself.
    if twins.len() < 2 { Vec::new() } else { twins.into_iter().map(link).collect() }
}

fn home_address(context: &Context, locale: Locale) -> Option<String> {
    let edition = context.edition;
    edition
        .plan
        .folder(&context.key, locale)
        .filter(|_| edition.languages.contains(&locale))
        .map(|folder| edition.base.url_of(folder))
}

/// Every language by its own name, to the same page; where the text does not exist the page says so itself.
fn switch(context: &Context) -> Vec<SwitchLanguage> {
    let edition = context.edition;
    // Not every language has an easy form.
    let nearest = if let PageKey::Easy(id) = &context.key { PageKey::Page(id.clone()) } else { PageKey::Front };
    let item = |locale: &Locale| {
        let language = context.languages.get(*locale)?;
        let folder = edition.plan.folder(&context.key, *locale).or_else(|| edition.plan.folder(&nearest, *locale))?;
        Some(SwitchLanguage {
            lang: locale.to_string(),
            dir: language.direction().as_str(),
            name: language.autonym().to_string(),
            href: edition.base.path_of(folder),
            current: *locale == context.locale(),
            missing: written_in(&context.key, context.catalog, language) != *locale,
        })
    };
    edition.languages.iter().filter_map(item).collect()
}

fn navigation(context: &Context) -> Vec<NavigationItem> {
    let places = if context.edition.id == EditionId::National { PageKey::Regions } else { PageKey::Municipalities };
    let places_text = if places == PageKey::Regions { "nav-regions" } else { "nav-municipalities" };
    let items = [
        (places, places_text),
        (PageKey::Topics, "nav-topics"),
        (PageKey::Helplines, "nav-helplines"),
        (PageKey::NewsList, "nav-news"),
        (PageKey::EventList, "nav-events"),
        (PageKey::Section(Section::Helpers), "nav-helpers"),
    ];
    let item = |(key, text): (PageKey, &str)| {
        let title = context.words_with(text, &Arguments::new());
        context.href(&key).map(|href| NavigationItem { title, href, current: key == context.key })
    };
    items.into_iter().filter_map(item).collect()
}

fn footer(context: &Context) -> Vec<LinkView> {
    let items = [
        (PageKey::About, "footer-about"),
        (PageKey::Accessibility, "footer-accessibility"),
        (PageKey::Network(context.edition.id.region().cloned()), "footer-network"),
        (PageKey::Organisations, "nav-organisations"),
        (PageKey::HelpLanguages, "nav-help-languages"),
        (PageKey::Section(Section::Public), "nav-guides"),
        (PageKey::NumberCheck, "number-heading"),
        (PageKey::Glossary, "glossary-heading"),
        (PageKey::Tray, "tray-heading"),
        (PageKey::Embedding, "embed-title"),
    ];
    let link = |key: &PageKey, text: &str| context.link(key, context.words_with(text, &Arguments::new()));
    // The sources themselves would weigh more than the rest of the frame.
    let sources = link(&PageKey::About, "footer-sources").filter(|_| !context.catalog.portal.sources.is_empty());
    let sources = sources.map(|about| LinkView { href: format!("{}#sources", about.href), ..about });
    items.into_iter().filter_map(|(key, text)| link(&key, text)).chain(sources).collect()
}

fn phones(context: &Context) -> Vec<PhoneHelp> {
    let helplines = context.edition.phone_help.iter().filter_map(|id| context.catalog.helplines.get(id));
    let phone = |helpline: &crate::catalog::ResolvedHelpline| {
        let number = super::phones::answering(helpline, context.locale())?.phone.number.value.as_str().to_string();
        let href = context.href(&PageKey::Helplines).map(|href| format!("{href}#{}", helpline.entry.id));
        Some(PhoneHelp {
            title: context.choose_or_empty(&helpline.entry.title),
            number: spaced_number(&number),
            tel: number,
            href,
        })
    };
    helplines.filter_map(phone).collect()
}

/// The newest urgent item that has not expired; one banner at most.
fn banner(context: &Context) -> Option<LinkView> {
    let as_of = context.catalog.as_of;
    let items = context.edition.news.iter().map(|id| &context.catalog.news[id]);
    let mut urgent = items.filter(|news| {
        let urgent = news.importance.as_ref().is_some_and(|importance| importance.value == Importance::Urgent);
        let current = news.date.value.date() <= as_of && news.expires.as_ref().is_none_or(|expires| expires.value >= as_of);
        let own = context.edition.id.region().is_some() || news.scope == crate::entry::Scope::National;
        urgent && current && own && news.kind.value != NewsKind::ForNetwork
    });
    let item = urgent.next()?;
    context.link(&PageKey::News(item.id.clone()), context.choose_or_empty(&item.title))
}

/// The languages that stand in where the interface has no text of its own, if that is more than a few.
fn partly_in(context: &Context) -> Option<String> {
    const FEW: usize = 20;
    if context.language.borrowed() <= FEW {
        return None;
    }
    // A complete language needs nobody behind it.
    let chain = context.language.chain();
    let needed = chain
        .iter()
        .position(|locale| context.languages.get(*locale).is_some_and(|language| language.borrowed() == 0))
        .map_or(chain.len(), |at| at + 1);
    let stand_ins: Vec<String> = chain[..needed].iter().map(|locale| context.language_name(*locale)).collect();
    Some(context.language.list(&stand_ins))
}

fn report(context: &Context, head: &Head, address: &str) -> ReportView {
    let Some(report) = &context.edition.report else { return ReportView::default() };
    let subject = context.text_with("report-subject", &Arguments::new().text("title", head.title.text.as_str()));
    let mut body = context.text_with("report-body", &Arguments::new().text("address", address));
    if let Some(id) = report_id(&context.key) {
        body = format!("{body}\n\n{}", context.text_with("report-id", &Arguments::new().text("id", id)));
    }
    let number = |number: &Option<At<crate::entry::PhoneNumber>>| number.as_ref().map(|number| number.value.as_str().to_string());
    ReportView {
        mail: report
            .email
            .as_ref()
            .map(|email| format!("mailto:{}?subject={}&body={}", email.value.as_str(), percent(&subject), percent(&body))),
        // The address alone: title and address together would take two or three messages.
        sms: number(&report.sms).map(|number| {
            let body = context.text_with("report-subject", &Arguments::new().text("title", address));
            format!("{number}?body={}", percent(&body))
        }),
        sms_number: number(&report.sms).map(|number| spaced_number(&number)),
        phone: number(&report.phone),
        phone_number: number(&report.phone).map(|number| spaced_number(&number)),
        form: report.form_url.as_ref().map(|url| url.as_str().to_string()),
    }
}

/// What the page is about, as content names it: `provider/oodi`.
fn report_id(key: &PageKey) -> Option<String> {
    Some(match key {
        PageKey::Provider(id) => format!("provider/{id}"),
        PageKey::News(id) => format!("news/{id}"),
        PageKey::Event(id) => format!("event/{id}"),
        PageKey::Organisation(id) => format!("organisation/{id}"),
        PageKey::Page(id) | PageKey::Easy(id) => format!("page/{id}"),
        _ => return None,
    })
}

/// Percent-encodes all but unreserved characters (RFC 3986, section 2.3).
fn percent(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
