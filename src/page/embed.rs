//! Lists of help in one municipality for other sites: a page that stands in a frame, the same as data for an element, and
//! the page that tells how to use them.

use serde::Serialize;
use serde_json::{Value, json};

use super::card::{self, Card};
use super::context::{Context, LinkView, Words};
use super::listing::{self, HelplineLine};
use super::topic::front;
use super::{Head, Made};
use crate::catalog::MunicipalityCode;
use crate::edition::{PageKey, Plan};
use crate::language::Arguments;

/// Providers that a list shows; the municipality's own page has them all.
const MOST: usize = 30;
/// What the data looks like; raised when a field changes its meaning.
const FORMAT: u8 = 1;

#[derive(Serialize)]
struct View {
    title: Words,
    cards: Vec<Card>,
    helplines: Vec<HelplineLine>,
    /// The municipality's own page.
    all: Option<LinkView>,
    /// Its whole address, which search engines should show instead.
    canonical: Option<String>,
}

/// The page for frames.
pub fn made(context: &Context, code: MunicipalityCode) -> Made {
    let (title, all) = (title(context, code), all(context, code));
    let canonical = context.url(&PageKey::Municipality(code));
    let view = View { title: title.clone(), cards: cards(context, code), helplines: helplines(context), all, canonical };
    Made::new("embed.html", Head { title, unlisted: true, ..Head::default() }, &view)
}

/// The list as data.
pub fn list(context: &Context, code: MunicipalityCode) -> String {
    let base = &context.edition.base;
    let absolute = |href: &Option<String>| href.as_ref().map(|href| base.absolute(href));
    let said = |words: &Words| json!({"text": words.text, "lang": words.lang, "dir": words.dir});
    let phone = |phone: &Option<card::PhoneLine>| phone.as_ref().map(|phone| json!({"number": phone.number, "tel": phone.tel}));
    let provider = |card: &Card| {
        let places: Vec<String> = card.places.iter().map(|place| place.name.text.clone()).collect();
        json!({
            "id": card.id,
            "title": said(&card.title),
            "summary": said(&card.summary),
            "url": absolute(&card.href),
            "modes": card.modes.iter().map(|mode| mode.name.text.as_str()).collect::<Vec<_>>(),
            "places": places,
            "when": card.when.as_ref().map(said),
            "phone": phone(&card.phone),
        })
    };
    let helpline =
        |line: &HelplineLine| json!({"title": said(&line.title), "url": absolute(&line.href), "phone": phone(&line.phone)});
    let all = all(context, code);
    let whole = json!({
        "format": FORMAT,
        "language": context.language.tag(),
        "direction": context.language.direction().as_str(),
        "updated": context.catalog.as_of.to_string(),
        "municipality": {"code": code.to_string(), "name": context.municipality(code)},
        "title": said(&title(context, code)),
        "providers": cards(context, code).iter().map(provider).collect::<Vec<Value>>(),
        "helplines": helplines(context).iter().map(helpline).collect::<Vec<Value>>(),
        "all": all.map(|link| json!({"title": said(&link.title), "url": base.absolute(&link.href)})),
    });
    format!("{whole}\n")
}

fn title(context: &Context, code: MunicipalityCode) -> Words {
    match context.municipality_inside(code) {
        Some(inside) => context.words_with("municipality-title-inside", &Arguments::new().text("inside", inside)),
        None => {
            let name = context.municipality(code);
            context.words_with("municipality-title", &Arguments::new().text("municipality", name.as_str()))
        }
    }
}

fn all(context: &Context, code: MunicipalityCode) -> Option<LinkView> {
    context.link(&PageKey::Municipality(code), context.words_with("embed-all", &Arguments::new()))
}

/// Help in the municipality, then help that comes to it from near.
fn cards(context: &Context, code: MunicipalityCode) -> Vec<Card> {
    let serving = context.catalog.serving(code);
    let lists = [&serving.local, &serving.stops, &serving.home_visits, &serving.groups, &serving.phone, &serving.remote];
    let mut cards = card::of_services(context, lists.into_iter().flatten());
    cards.retain(|card| !card.nationwide);
    cards.truncate(MOST);
    cards
}

fn helplines(context: &Context) -> Vec<HelplineLine> {
    listing::helplines(context, &context.edition.phone_help)
}

#[derive(Serialize)]
struct Instructions {
    municipalities: Vec<Choice>,
    languages: Vec<Choice>,
    /// Whole addresses, as other sites write them.
    folder: String,
    script: String,
    /// What stands in the field before anybody chose: a frame, and the element.
    frame: String,
    element: String,
    example: Option<LinkView>,
}

#[derive(Serialize)]
struct Choice {
    code: String,
    name: String,
}

/// The page that tells how to show lists on other sites.
pub fn instructions(context: &Context) -> Made {
    let edition = context.edition;
    let choice = |code: &MunicipalityCode| Choice {
        code: context.catalog.municipality(*code).slug.clone(),
        name: context.municipality(*code),
    };
    let mut municipalities: Vec<Choice> = edition.municipalities.iter().map(choice).collect();
    municipalities.sort_by(|one, other| context.language.compare(&one.name, &other.name));
    let language = |locale: &crate::entry::Locale| {
        let language = context.languages.get(*locale)?;
        Some(Choice { code: locale.to_string(), name: language.autonym().to_string() })
    };
    let first = edition.municipalities.first();
    let slug = municipalities.first().map(|choice| choice.code.clone()).unwrap_or_default();
    let name = municipalities.first().map(|choice| choice.name.clone()).unwrap_or_default();
    let address = edition.base.url_of(&Plan::embed_folder(context.locale(), &slug));
    let script = edition.base.url_of(&Plan::embed_script());
    let lang = context.locale();
    let title = context.words_with("embed-title", &Arguments::new());
    let view = Instructions {
        languages: edition.languages.iter().filter_map(language).collect(),
        folder: edition.base.url_of(&format!("{}/", Plan::EMBED)),
        frame: format!(
            "<iframe src=\"{address}\" title=\"{} – {name}\" width=\"100%\" height=\"600\" loading=\"lazy\"></iframe>",
            title_of_site(context)
        ),
        element: format!(
            "<script src=\"{script}\" defer></script>\n<opaste-list municipality=\"{slug}\" lang=\"{lang}\"><a href=\"{address}\">{name}</a></opaste-list>"
        ),
        script,
        example: first
            .and_then(|code| context.link(&PageKey::Embed(*code), context.words_with("embed-example", &Arguments::new()))),
        municipalities,
    };
    let head = Head { title, description: context.text("embed-lead"), breadcrumbs: vec![front(context)], ..Head::default() };
    Made::new("embedding.html", head, &view)
}

fn title_of_site(context: &Context) -> String {
    context.language.choose(&context.edition.name).map(|(_, name)| name.clone()).unwrap_or_default()
}
