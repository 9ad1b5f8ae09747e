//! News: the list, and one item with everything that a press release holds.
//!
//! In: news entries. Out: the views of `news-list.html` and `news.html`. Absent on purpose: the hour of the day. What has
//! opened, closed or expired is settled for `as_of`, and the moments stand in attributes for the script to look at again.

use jiff::civil::{Date, DateTime};
use serde::Serialize;

use super::card::PhoneLine;
use super::context::{LinkView, ProseView, Words, spaced_number};
use super::facts::{self, Fact, Line, Moment, date_and_time, dated, encoded, file_path, iso, iso_with_offset, same};
use super::{Context, Crumb, Head, Made, news_data};
use crate::edition::{EditionId, PageKey, Plan, alternates};
use crate::entry::code_lists::{Importance, NewsKind, Readers, Syndicate};
use crate::entry::{self, Call, Entry, Id, News, Picture, PressContact, Related, Scope};
use crate::language::Arguments;

/// Days before its end in which a call counts as closing soon.
const CLOSING_SOON_DAYS: i32 = 14;
/// Years after which readers are told that an item is old.
const OLD_AFTER_YEARS: i16 = 2;

/// One item in a list.
#[derive(Clone, Debug, Serialize)]
pub struct NewsLine {
    pub title: Words,
    pub href: Option<String>,
    pub summary: Words,
    pub labels: Vec<Label>,
    pub published: String,
    pub published_iso: String,
    /// The regions that it concerns, where that is not plain from the edition.
    pub regions: Option<String>,
    pub call: Option<CallView>,
    /// “Was valid until”, once it has expired.
    pub expired: Option<Words>,
}

/// A kind, an importance or a state as a short word.
#[derive(Clone, Debug, Serialize)]
pub struct Label {
    /// For the style sheet: `scam_warning`, `urgent` …
    pub code: &'static str,
    pub words: Words,
}

/// When a call is open.
#[derive(Clone, Debug, Serialize)]
pub struct CallView {
    /// `not-yet`, `open`, `closing-soon`, `closed`
    pub state: &'static str,
    pub says: Words,
    pub opens: Moment,
    pub closes: Moment,
    /// What the script says in each other state.
    pub texts: CallTexts,
    pub href: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct CallTexts {
    pub not_yet: String,
    pub open: String,
    pub closing_soon: String,
    pub closed: String,
}

#[derive(Serialize)]
struct ListView {
    years: Vec<Year>,
    calls: Vec<NewsLine>,
    feed_href: String,
    network: Option<LinkView>,
}

#[derive(Serialize)]
struct Year {
    name: String,
    items: Vec<NewsLine>,
}

#[derive(Serialize)]
struct ItemView {
    title: Words,
    summary: Words,
    labels: Vec<Label>,
    published: Moment,
    updated: Option<Moment>,
    expired: Option<Words>,
    /// The year, of an item that readers may take for new.
    old: Option<String>,
    translation_notes: Vec<Words>,
    scam_advice: bool,
    call: Option<CallView>,
    image: Option<ImageView>,
    body: Option<ProseView>,
    contacts: Vec<ContactView>,
    links: Vec<LinkView>,
    attachments: Vec<AttachmentView>,
    related: Vec<Fact>,
    facts: Vec<Fact>,
    other_languages: Vec<Twin>,
}

/// A picture beside an entry.
#[derive(Serialize)]
struct ImageView {
    src: String,
    alt: String,
}

#[derive(Serialize)]
struct ContactView {
    name: Option<String>,
    title: Option<Words>,
    organisation: Option<Words>,
    phone: Option<PhoneLine>,
    email: Option<String>,
}

#[derive(Serialize)]
struct AttachmentView {
    title: Words,
    href: String,
    /// `PDF`, `CSV`: what opens.
    form: String,
}

/// The same page in another language.
#[derive(Clone, Debug, Serialize)]
pub struct Twin {
    pub lang: String,
    pub dir: &'static str,
    pub name: String,
    pub href: String,
}

/// The list of public news, newest first, by year.
pub fn list(context: &Context) -> Made {
    let shown: Vec<&Entry<News>> =
        context.edition.news.iter().map(|id| &context.catalog.news[id]).filter(|news| is_listed(context, news)).collect();
    let mut years: Vec<Year> = Vec::new();
    for news in &shown {
        let name = news.date.value.date().year().to_string();
        if years.last().is_none_or(|year| year.name != name) {
            years.push(Year { name, items: Vec::new() });
        }
        if let Some(year) = years.last_mut() {
            year.items.push(line(context, news));
        }
    }
    let calls =
        shown.iter().map(|news| line(context, news)).filter(|line| line.call.as_ref().is_some_and(|call| call.state != "closed"));
    let region = context.edition.id.region().cloned();
    let view = ListView {
        calls: calls.collect(),
        years,
        feed_href: context.edition.base.path_of(&Plan::news_feed(context.locale(), None)),
        network: context.link(&PageKey::Network(region), context.words_with("network-heading-news", &Arguments::new())),
    };
    let title = context.words_with("news-heading", &Arguments::new());
    let description = shown.iter().take(3).map(|news| context.choose_or_empty(&news.title).text).collect::<Vec<_>>().join(". ");
    let head = Head { description, breadcrumbs: vec![front_crumb(context)], title, ..Head::default() };
    Made::new("news-list.html", head, &view)
}

/// One item.
pub fn made(context: &Context, id: &Id<News>) -> Made {
    let news = &context.catalog.news[id];
    let as_of = context.catalog.as_of;
    let title = context.choose_or_empty(&news.title);
    let summary = context.choose_or_empty(&news.summary);
    let expired = expired(context, news);
    let year = news.date.value.date().year();
    let view = ItemView {
        labels: labels(context, news),
        published: Moment::new(context, "news-published", news.date.value),
        updated: news.updated.as_ref().map(|updated| Moment::new(context, "news-updated", updated.value)),
        old: (as_of.year() - year >= OLD_AFTER_YEARS && expired.is_none()).then(|| year.to_string()),
        translation_notes: translation_notes(context, news, &news.title),
        scam_advice: news.kind.value == NewsKind::ScamWarning && expired.is_none(),
        call: news.call.as_ref().map(|call| call_view(context, call)),
        image: news.image.as_ref().map(|image| image_view(context, news, image)),
        body: context.prose(&news.bodies),
        contacts: news.contacts.iter().map(|contact| contact_view(context, contact)).collect(),
        links: news
            .links
            .iter()
            .map(|link| LinkView { title: context.choose_or_empty(&link.title), href: link.url.as_str().to_string() })
            .collect(),
        attachments: news.attachments.iter().map(|attachment| attachment_view(context, news, attachment)).collect(),
        related: news.related.as_ref().map(|related| related_facts(context, related)).unwrap_or_default(),
        facts: item_facts(context, news),
        other_languages: twins(context),
        title: title.clone(),
        summary: summary.clone(),
        expired,
    };
    let list = Crumb { title: context.words_with("news-heading", &Arguments::new()), href: context.href(&PageKey::NewsList) };
    let head = Head {
        structured_data: news_data::of(context, news, &title, &summary),
        title,
        description: summary.text,
        breadcrumbs: vec![front_crumb(context), list],
        ..Head::default()
    };
    Made::new("news.html", head, &view)
}

/// Whether the public list has it: not yet to come, for everyone, and of this edition. The national edition lists what its
/// own folder holds and what regions give to the whole country; the regions' pages list the rest.
fn is_listed(context: &Context, news: &Entry<News>) -> bool {
    let of_edition =
        context.edition.id != EditionId::National || news.scope == Scope::National || news.syndicate == Some(Syndicate::National);
    let of_network = news.readers == Some(Readers::Network) || news.kind.value == NewsKind::ForNetwork;
    of_edition && !of_network && news.date.value.date() <= context.catalog.as_of
}

/// An item as lists show it.
pub fn line(context: &Context, news: &Entry<News>) -> NewsLine {
    NewsLine {
        title: context.choose_or_empty(&news.title),
        href: context.href(&PageKey::News(news.id.clone())),
        summary: context.choose_or_empty(&news.summary),
        labels: labels(context, news),
        published: context.language.date_short(news.date.value.date()),
        published_iso: iso(news.date.value),
        regions: regions(context, news).filter(|named| !is_of_edition(context, named)).map(|named| region_names(context, &named)),
        call: news.call.as_ref().map(|call| call_view(context, call)),
        expired: expired(context, news),
    }
}

/// The step to the front page.
pub fn front_crumb(context: &Context) -> Crumb {
    Crumb { title: context.words_with("site-home", &Arguments::new()), href: context.href(&PageKey::Front) }
}

/// The kind, and the importance where it is more than normal.
fn labels(context: &Context, news: &Entry<News>) -> Vec<Label> {
    let label = |prefix: &str, code: &'static str| Label {
        code,
        words: context.words_with(&format!("{prefix}-{code}"), &Arguments::new()),
    };
    let importance =
        news.importance.as_ref().map(|importance| importance.value).filter(|importance| *importance != Importance::Normal);
    let press_release = (!news.issuers.is_empty() && news.kind.value == NewsKind::News)
        .then(|| Label { code: "press_release", words: context.words_with("news-press-release", &Arguments::new()) });
    let kind = press_release.unwrap_or_else(|| label("news-kind", news.kind.value.code()));
    let readers = news.readers.filter(|readers| *readers == Readers::Network && news.kind.value != NewsKind::ForNetwork);
    let importance = importance.map(|importance| label("news-importance", importance.code()));
    importance.into_iter().chain([kind]).chain(readers.map(|readers| label("readers", readers.code()))).collect()
}

/// “Was valid until”, if the item has expired.
fn expired(context: &Context, news: &News) -> Option<Words> {
    let expires = news.expires.as_ref().filter(|expires| expires.value < context.catalog.as_of)?;
    Some(dated(context, "news-expired", |language| language.date_short(expires.value)))
}

/// The regions that the item names, or its folder's; nothing when it concerns the whole country.
pub fn regions(context: &Context, news: &Entry<News>) -> Option<Vec<Id<entry::Region>>> {
    if entry::names_all(&news.regions) {
        return None;
    }
    let named: Vec<_> =
        news.regions.iter().filter_map(|region| Some(context.catalog.geography.region(region)?.id.clone())).collect();
    match &news.scope {
        Scope::Region(own) if named.is_empty() => Some(vec![own.clone()]),
        _ => (!named.is_empty()).then_some(named),
    }
}

/// Whether the regions are just the edition's own, which readers know.
fn is_of_edition(context: &Context, regions: &[Id<entry::Region>]) -> bool {
    matches!((context.edition.id.region(), regions), (Some(own), [only]) if own == only)
}

/// The names of regions as one text, sorted as the page's language does.
pub fn region_names(context: &Context, regions: &[Id<entry::Region>]) -> String {
    let mut names: Vec<String> = regions.iter().map(|region| context.region(region)).collect();
    names.sort_by(|left, right| context.language.compare(left, right));
    context.language.list(&names)
}

/// When a call is open, as of the day of the build.
pub fn call_view(context: &Context, call: &Call) -> CallView {
    let closing_soon = dated(context, "call-closing-soon", |language| date_and_time(language, call.closes.value));
    let (state, says) = match state_of_call(call.opens.value, call.closes.value, context.catalog.as_of) {
        state @ "closing-soon" => (state, closing_soon.clone()),
        state => (state, context.words_with(&format!("call-{state}"), &Arguments::new())),
    };
    CallView {
        state,
        says,
        opens: Moment { iso: iso_with_offset(call.opens.value), ..Moment::new(context, "call-opens", call.opens.value) },
        closes: Moment { iso: iso_with_offset(call.closes.value), ..Moment::new(context, "call-closes", call.closes.value) },
        texts: CallTexts {
            not_yet: context.text("call-not-yet"),
            open: context.text("call-open"),
            closing_soon: closing_soon.text,
            closed: context.text("call-closed"),
        },
        href: call.url.as_ref().map(|url| url.as_str().to_string()),
    }
}

/// The state of a call on a day; on its last day it is still open.
fn state_of_call(opens: DateTime, closes: DateTime, as_of: Date) -> &'static str {
    if opens.date() > as_of {
        "not-yet"
    } else if closes.date() < as_of {
        "closed"
    } else if (closes.date() - as_of).get_days() <= CLOSING_SOON_DAYS {
        "closing-soon"
    } else {
        "open"
    }
}

fn image_view(context: &Context, news: &Entry<News>, image: &Picture) -> ImageView {
    let alt = image.alt.as_ref().map(|alt| context.choose_or_empty(alt).text).unwrap_or_default();
    ImageView { src: file_href(context, news, &image.file), alt }
}

/// The address of a file beside the item.
pub fn file_href(context: &Context, news: &Entry<News>, file: &str) -> String {
    context.edition.base.path_of(&encoded(&file_path(&news.scope, "news", file)))
}

fn attachment_view(context: &Context, news: &Entry<News>, attachment: &entry::Attachment) -> AttachmentView {
    let title = context.choose_or_empty(&attachment.title);
    let form = attachment.file.rsplit_once('.').map(|(_, ending)| ending.to_uppercase()).unwrap_or_default();
    let form = if title.text.contains(&form) { String::new() } else { form };
    AttachmentView { title, href: file_href(context, news, &attachment.file), form }
}

fn contact_view(context: &Context, contact: &PressContact) -> ContactView {
    ContactView {
        name: contact.name.clone(),
        title: contact.title.as_ref().and_then(|title| context.choose(title)),
        organisation: contact.organisation.as_ref().map(|name| context.name(name)),
        phone: contact
            .phone
            .as_ref()
            .map(|phone| PhoneLine { number: spaced_number(phone.as_str()), tel: phone.as_str().to_string() }),
        email: contact.email.as_ref().map(|email| email.as_str().to_string()),
    }
}

/// What else the item is about.
fn related_facts(context: &Context, related: &Related) -> Vec<Fact> {
    let catalog = context.catalog;
    let providers = related.providers.iter().filter_map(|id| {
        let provider = catalog.providers.get(&id.value)?;
        Some(Line::linked(context.choose_or_empty(&provider.entry.title), context.href(&PageKey::Provider(id.value.clone()))))
    });
    let places = related.places.iter().filter_map(|id| {
        let place = catalog.places.get(&id.value)?;
        let municipality = facts::municipality(context, place.municipality);
        Some(Line { note: Some(municipality.words.clone()), words: context.name(&place.entry.name), ..municipality })
    });
    let topics =
        related.topics.iter().map(|code| Line::linked(context.topic(code), context.href(&PageKey::Topic(code.value.clone()))));
    let municipalities = related.municipalities.iter().filter_map(|code| {
        let municipality = catalog.geography.municipality(code)?;
        Some(facts::municipality(context, municipality.code))
    });
    let lists = [
        Fact::new(context, "nav-providers", providers.collect()),
        Fact::new(context, "provider-heading-where", places.collect()),
        Fact::new(context, "nav-organisations", facts::organisations(context, &related.organisations)),
        Fact::new(context, "news-heading-topics", topics.collect()),
        Fact::new(context, "nav-municipalities", municipalities.collect()),
    ];
    lists.into_iter().flatten().collect()
}

/// Who says it, whom it concerns, how long it holds, where it comes from.
fn item_facts(context: &Context, news: &Entry<News>) -> Vec<Fact> {
    let concerned = match regions(context, news) {
        Some(named) => {
            let mut lines: Vec<Line> = named
                .iter()
                .map(|region| Line::linked(same(context.region(region)), context.href(&PageKey::Region(region.clone()))))
                .collect();
            lines.sort_by(|left, right| context.language.compare(&left.words.text, &right.words.text));
            lines
        }
        None => vec![Line::message(context, "coverage-nationwide")],
    };
    let current = news.expires.as_ref().filter(|expires| expires.value >= context.catalog.as_of);
    let valid = current.map(|expires| Line::plain(dated(context, "news-expires", |language| language.date_long(expires.value))));
    let translated = news.source_language.filter(|source| *source != context.locale()).map(|source| {
        Line::message_with(context, "news-source-language", &Arguments::new().text("language", context.language_name(source)))
    });
    let author = news.author.iter().cloned().collect::<Vec<_>>();
    let shared = news.syndicate.filter(|shared| *shared != Syndicate::Region && news.scope != Scope::National);
    let lists = [
        Fact::new(context, "news-label-issuers", facts::organisations(context, &news.issuers)),
        Fact::new(context, "news-label-author", facts::organisations(context, &author)),
        Fact::new(context, "news-label-regions", concerned),
        Fact::new(context, "news-label-valid", valid.into_iter().collect()),
        Fact::new(
            context,
            "news-label-shown",
            shared.map(|shared| Line::message(context, &format!("news-syndicate-{}", shared.code()))).into_iter().collect(),
        ),
        Fact::new(context, "general-languages", translated.into_iter().collect()),
        facts::origin(context, news.source.as_ref()),
    ];
    lists.into_iter().flatten().collect()
}

/// What readers should know of the translation before them: a machine made it, or its source has changed since.
pub fn translation_notes<F: entry::Words>(context: &Context, entry: &Entry<F>, title: &entry::Text) -> Vec<Words> {
    let Some((locale, _)) = context.language.choose(title) else { return Vec::new() };
    let Some(translation) = entry.translations.get(&locale) else { return Vec::new() };
    let outdated =
        translation.translates.as_ref().and_then(|made_from| made_from.split_once('@')).is_some_and(|(source, hash)| {
            entry::Locale::parse(source).and_then(|source| entry::text_hash(entry, source)).is_some_and(|present| present != hash)
        });
    let notes = [(translation.machine, "general-machine-translation"), (outdated, "general-translation-outdated")];
    notes.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| context.words_with(key, &Arguments::new())).collect()
}

/// The page in the other languages in which its text exists.
pub fn twins(context: &Context) -> Vec<Twin> {
    let twins = alternates(&context.key, context.edition, context.catalog, context.languages);
    let others = twins.into_iter().filter(|(locale, _)| *locale != context.locale());
    let twin = |(locale, folder): (entry::Locale, &str)| {
        let language = context.languages.get(locale)?;
        Some(Twin {
            lang: locale.to_string(),
            dir: language.direction().as_str(),
            name: language.autonym().to_string(),
            href: context.edition.base.path_of(folder),
        })
    };
    others.filter_map(twin).collect()
}

#[cfg(test)]
mod tests {
    use super::state_of_call;

    fn check(as_of: &str, expected: &str) {
        let moment = |text: &str| text.parse().expect("a local time");
        let state = state_of_call(moment("2026-11-02T08:00"), moment("2026-12-18T16:15"), as_of.parse().expect("a date"));
        assert_eq!(state, expected, "{as_of}");
    }

    #[test]
    fn calls_open_and_close() {
        check("2026-11-01", "not-yet");
        check("2026-11-02", "open");
        check("2026-12-03", "open");
        check("2026-12-04", "closing-soon");
        check("2026-12-18", "closing-soon");
        check("2026-12-19", "closed");
    }
}
