//! What leaflets, posters and booklets share: numbers to call, places to come to, until when the sheet can be trusted.
//!
//! In: what serves a municipality. Out: small views with every word written out, since paper has no links and no clock.
//! Absent on purpose: which of them a sheet shows, and how large.

use jiff::civil::Date;
use serde::Serialize;

use super::card::{PhoneLine, phone_line};
use super::context::{Context, LinkView, Words};
use super::hours;
use super::hours_words;
use super::provider_terms::code;
use super::qr::Qr;
use crate::catalog::{Freshness, MunicipalityCode, Point, PointAt, RegionId, ResolvedPhone, Service, Serving, Timetable};
use crate::edition::PageKey;
use crate::entry::code_lists::{Bring, Mode, PhoneKind};
use crate::entry::{Helpline, Id, Place, Scope, Verified};
use crate::language::Arguments;

/// Months for which a sheet is good at most: what hangs on a wall is not looked after.
const LONGEST_MONTHS: i64 = 6;
/// Facts that become due within so many months do not end a sheet before it is of use; they say “check by phone” instead.
const SHORTEST_MONTHS: i64 = 1;
/// Dates of a mobile unit that have no rule.
const VISITS: usize = 3;

/// A number to call.
#[derive(Clone, Debug, Serialize)]
pub struct PhoneItem {
    pub title: Words,
    pub phone: PhoneLine,
    /// When it is answered, in words.
    pub hours: Option<Words>,
    /// Names of the languages in which it is answered.
    pub languages: String,
    /// The facts are so old that they need a call.
    pub check: bool,
    #[serde(skip)]
    due: Date,
}

/// A place to come to, with all the help that is given there.
#[derive(Clone, Debug, Serialize)]
pub struct PlaceItem {
    pub name: Words,
    pub street: Option<Words>,
    /// `96100 Rovaniemi`
    pub post: Words,
    /// How to find the desk.
    pub finding: Option<Words>,
    /// From the municipality's centre, for places elsewhere.
    pub distance: Option<String>,
    pub helps: Vec<HelpItem>,
    #[serde(skip)]
    place: Option<Id<Place>>,
    #[serde(skip)]
    rank: usize,
}

/// The help of one provider at a place.
#[derive(Clone, Debug, Serialize)]
pub struct HelpItem {
    pub title: Words,
    pub ways: Vec<WayItem>,
    pub phone: Option<PhoneLine>,
    pub check: bool,
    #[serde(skip)]
    bring: Vec<Bring>,
    #[serde(skip)]
    id: String,
    #[serde(skip)]
    due: Date,
}

/// One way of help, and when it is given, in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WayItem {
    pub mode: Words,
    pub when: Option<Words>,
}

impl PhoneItem {
    /// Whether both are the same number.
    pub fn is(&self, other: &PhoneItem) -> bool {
        self.phone.tel == other.phone.tel
    }
}

impl PlaceItem {
    /// How much there is to print of it, in letters.
    pub fn letters(&self) -> usize {
        let length = |words: &Option<Words>| words.as_ref().map_or(0, |words| words.text.chars().count());
        let of_way = |way: &WayItem| way.mode.text.chars().count() + length(&way.when);
        let of_help = |help: &HelpItem| {
            let phone = help.phone.as_ref().map_or(0, |phone| phone.number.chars().count());
            help.title.text.chars().count() + phone + help.ways.iter().map(of_way).sum::<usize>()
        };
        let own = self.name.text.chars().count() + self.post.text.chars().count();
        own + length(&self.street) + length(&self.finding) + self.helps.iter().map(of_help).sum::<usize>()
    }

    /// Leaves only what can be read from afar: the first provider, its first way of help.
    pub fn shorten(&mut self) {
        self.finding = None;
        self.helps.truncate(1);
        self.helps.iter_mut().for_each(|help| help.ways.truncate(1));
    }
}

/// The page that a sheet is of, and until when the sheet holds.
#[derive(Clone, Debug, Serialize)]
pub struct Foot {
    pub qr: Option<Qr>,
    /// The page's address as people type it, without the scheme, cut where a line may end.
    pub address: Vec<String>,
    pub valid_until: String,
    pub valid_until_iso: String,
}

/// Links to what can be printed of a municipality.
pub fn municipality_links(context: &Context, code: MunicipalityCode) -> Vec<LinkView> {
    links(context, [(PageKey::Leaflet(code), "paper-leaflet"), (PageKey::Poster(code), "paper-poster")])
}

/// Links to what can be printed of a region.
pub fn region_links(context: &Context, id: &RegionId) -> Vec<LinkView> {
    links(context, [(PageKey::Booklet(id.clone()), "paper-booklet")])
}

fn links<const N: usize>(context: &Context, papers: [(PageKey, &str); N]) -> Vec<LinkView> {
    papers.into_iter().filter_map(|(key, text)| context.link(&key, context.words_with(text, &Arguments::new()))).collect()
}

/// The way back to the page that a sheet is of.
pub fn back(context: &Context, key: &PageKey, title: String) -> Option<LinkView> {
    context.link(key, context.words_with("paper-back", &Arguments::new().text("title", title)))
}

/// The foot of a sheet about a page: its code, its address, and the last day of what the sheet shows.
pub fn foot<'i>(
    context: &Context,
    key: &PageKey,
    phones: impl IntoIterator<Item = &'i PhoneItem>,
    places: impl IntoIterator<Item = &'i PlaceItem>,
) -> Foot {
    let address = context.url(key).unwrap_or_else(|| context.edition.base.url_of(""));
    let typed = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let of_places = places.into_iter().flat_map(|place| place.helps.iter().map(|help| help.due));
    let last = valid_until(context.catalog.as_of, phones.into_iter().map(|phone| phone.due).chain(of_places));
    Foot {
        qr: Qr::of(&address),
        address: typed.split_inclusive('/').map(str::to_string).collect(),
        valid_until: context.language.date_long(last),
        valid_until_iso: last.to_string(),
    }
}

/// The last day before the first of the facts becomes due for verification, at most half a year ahead.
///
/// Facts that are due within a month do not count: they are marked on the sheet (see [`needs_check`]).
fn valid_until(as_of: Date, dues: impl IntoIterator<Item = Date>) -> Date {
    let longest = months_after(as_of, LONGEST_MONTHS);
    let shortest = months_after(as_of, SHORTEST_MONTHS);
    let first = dues.into_iter().filter(|due| *due > shortest).min();
    first.and_then(|due| due.yesterday().ok()).map_or(longest, |last| last.min(longest))
}

/// Whether facts that become due on a day must be checked by whoever reads the sheet.
fn needs_check(as_of: Date, due: Date) -> bool {
    due <= months_after(as_of, SHORTEST_MONTHS)
}

fn months_after(day: Date, months: i64) -> Date {
    day.saturating_add(jiff::Span::new().months(months))
}

fn due(context: &Context, scope: &Scope, verified: &Verified) -> Date {
    context.catalog.due_on(scope, verified.on.value)
}

/// The numbers that the people of a municipality can call: those of every page, the region's own choice, other regional
/// helplines, then providers near that help by phone. Each number stands once.
pub fn phones(context: &Context, region: &RegionId, serving: &Serving, most: usize) -> Vec<PhoneItem> {
    let catalog = context.catalog;
    let own = catalog.regions.get(region).map_or(&[][..], |region| &region.phone_help);
    let is_regional = |id: &&Id<Helpline>| catalog.helplines.get(*id).is_some_and(|helpline| !helpline.area.is_nationwide());
    let regional = serving.helplines.iter().filter(is_regional);
    let ids = context.edition.phone_help.iter().chain(own.iter().map(|id| &id.value)).chain(regional);
    let shown = ids.filter(|id| context.edition.helplines.contains(id) && serving.helplines.contains(id));
    let of_helplines = shown.filter_map(|id| helpline(context, id));
    let of_providers = serving.phone.iter().filter_map(|service| provider(context, service));
    let mut phones: Vec<PhoneItem> = Vec::new();
    for item in of_helplines.chain(of_providers) {
        if phones.len() == most {
            break;
        }
        if !phones.iter().any(|known| known.is(&item)) {
            phones.push(item);
        }
    }
    phones
}

fn helpline(context: &Context, id: &Id<Helpline>) -> Option<PhoneItem> {
    let helpline = context.catalog.helplines.get(id)?;
    let phone = callable(&helpline.phones)?;
    let due = due(context, &helpline.entry.scope, &helpline.entry.verified);
    Some(PhoneItem {
        title: context.choose_or_empty(&helpline.entry.title),
        phone: phone_line(phone.phone.number.value.as_str()),
        hours: phone.timetable.as_ref().or(helpline.timetable.as_ref()).and_then(|timetable| hours::sentence(context, timetable)),
        languages: language_names(context, helpline.entry.languages.iter().map(|language| language.code.value)),
        check: needs_check(context.catalog.as_of, due),
        due,
    })
}

/// A provider that helps by phone, unless it does so for the whole country.
fn provider(context: &Context, service: &Service) -> Option<PhoneItem> {
    let provider = context.catalog.providers.get(&service.provider)?;
    let point = provider.points.get(service.point)?;
    if point.area.is_nationwide() || !context.edition.providers.contains(&service.provider) {
        return None;
    }
    let phone = callable(&point.phones)?;
    let due = due(context, &provider.entry.scope, &provider.entry.verified);
    Some(PhoneItem {
        title: context.choose_or_empty(&provider.entry.title),
        phone: phone_line(phone.phone.number.value.as_str()),
        hours: phone.timetable.as_ref().or(point.timetable.as_ref()).and_then(|timetable| when(context, timetable)),
        languages: language_names(context, point.languages.iter().map(|language| language.code.value)),
        check: needs_check(context.catalog.as_of, due) || provider.freshness > Freshness::Fresh,
        due,
    })
}

fn callable(phones: &[ResolvedPhone]) -> Option<&ResolvedPhone> {
    phones.iter().find(|phone| phone.phone.kind == PhoneKind::Call)
}

fn language_names(context: &Context, codes: impl Iterator<Item = crate::entry::Locale>) -> String {
    let names: Vec<String> = codes.map(|locale| context.language_name(locale)).collect();
    if names.is_empty() { String::new() } else { context.language.list(&names) }
}

/// Places where help is given, those first where one can walk in; at each place every provider stands once.
pub fn places<'s>(context: &Context, services: impl IntoIterator<Item = &'s Service>) -> Vec<PlaceItem> {
    let mut places: Vec<PlaceItem> = Vec::new();
    for service in services.into_iter().filter(|service| context.edition.providers.contains(&service.provider)) {
        let Some(new) = place(context, service) else { continue };
        let Some(known) = places.iter_mut().find(|known| known.place == new.place) else {
            places.push(new);
            continue;
        };
        known.rank = known.rank.min(new.rank);
        for help in new.helps {
            match known.helps.iter_mut().find(|known| known.id == help.id) {
                Some(same) => {
                    same.ways.extend(help.ways.into_iter().filter(|way| !same.ways.contains(way)).collect::<Vec<_>>());
                    same.phone = same.phone.take().or(help.phone);
                    same.bring.extend(help.bring);
                }
                None => known.helps.push(help),
            }
        }
    }
    places.sort_by(|left, right| {
        left.rank.cmp(&right.rank).then_with(|| context.language.compare(&left.name.text, &right.name.text))
    });
    places
}

/// The nearest places in other municipalities, each with its distance.
pub fn nearest(context: &Context, serving: &Serving, most: usize) -> Vec<PlaceItem> {
    let near = |near: &crate::catalog::Nearest| {
        let place = places(context, [&near.service]).pop()?;
        Some(PlaceItem { distance: Some(context.language.kilometres(near.kilometres)), ..place })
    };
    serving.nearest.iter().filter_map(near).take(most).collect()
}

fn place(context: &Context, service: &Service) -> Option<PlaceItem> {
    let provider = context.catalog.providers.get(&service.provider)?;
    let point = provider.points.get(service.point)?;
    let id = point.place()?;
    let resolved = context.catalog.places.get(id)?;
    let address = resolved.entry.address.as_ref();
    let postal = address.and_then(|address| address.postal_code.as_ref()).map(|code| code.value.0.clone());
    let office = address.and_then(|address| address.post_office.as_ref()).map(|office| context.name(office));
    let office = office.unwrap_or_else(|| Words { text: context.municipality(resolved.municipality), ..Words::default() });
    let called = callable(&point.phones).map(|phone| &phone.phone.number.value);
    let called = called.or_else(|| point.written.booking.as_ref()?.phone.as_ref());
    let called = called.or_else(|| resolved.entry.phone.first().map(|number| &number.value));
    let due = due(context, &provider.entry.scope, &provider.entry.verified);
    let building = resolved.building.as_ref();
    let help = HelpItem {
        title: context.choose_or_empty(&provider.entry.title),
        ways: vec![WayItem {
            mode: code(context, "mode", point.mode.code()),
            when: point_when(context, point).or_else(|| building.and_then(|timetable| named_when(context, timetable))),
        }],
        phone: called.map(|number| phone_line(number.as_str())),
        check: needs_check(context.catalog.as_of, due) || provider.freshness > Freshness::Fresh,
        bring: point.terms.bring.clone(),
        id: provider.entry.id.to_string(),
        due,
    };
    let finding = point.written.finding.as_ref().or(resolved.entry.finding.as_ref());
    Some(PlaceItem {
        name: context.name(&resolved.entry.name),
        street: address.and_then(|address| address.street.as_ref()).map(|street| context.name(street)),
        post: match postal {
            Some(code) => Words { text: format!("{code}\u{a0}{}", office.text), ..office },
            None => office,
        },
        finding: finding.and_then(|finding| context.choose(finding)),
        distance: None,
        helps: vec![help],
        place: Some(id.clone()),
        rank: rank(point.mode),
    })
}

fn rank(mode: Mode) -> usize {
    match mode {
        Mode::DropIn => 0,
        Mode::Appointment => 1,
        Mode::Group | Mode::OnRequestGroup => 2,
        Mode::SelfService => 3,
        _ => 4,
    }
}

/// When help is given at a point: the usual week, or a mobile unit's next visits.
fn point_when(context: &Context, point: &Point) -> Option<Words> {
    let timetable = point.timetable.as_ref()?;
    let told = when(context, timetable);
    if told.is_some() || !matches!(point.at, PointAt::Stop { .. }) {
        return told;
    }
    // Visits at the same time of day are told together: “15.12., 19.1. and 16.2. at 9–11”.
    let mut visits: Vec<(String, Vec<String>)> = Vec::new();
    let coming = timetable.exceptions.iter().filter(|visit| visit.from >= context.catalog.as_of);
    for visit in coming.take(VISITS) {
        let times = hours_words::times(context.language, &hours::rule_times(&visit.rule));
        let day = context.language.date_weekday_short(visit.from);
        match visits.last_mut() {
            Some((same, days)) if *same == times => days.push(day),
            _ => visits.push((times, vec![day])),
        }
    }
    let told = |(times, days): &(String, Vec<String>)| {
        let days = context.language.list(days);
        context.words_with("hours-on-date", &Arguments::new().text("date", days).text("times", times.as_str()))
    };
    let told: Vec<Words> = visits.iter().map(told).collect();
    let first = told.first()?.clone();
    let text = told.into_iter().map(|visit| visit.text).collect::<Vec<_>>().join("; ");
    Some(Words { text: hours_words::capitalised(&text), ..first })
}

fn when(context: &Context, timetable: &Timetable) -> Option<Words> {
    if timetable.ask {
        return Some(context.words_with("hours-call-first", &Arguments::new()));
    }
    hours::sentence(context, timetable)
}

/// The hours of a building under the name of their clock, so that nobody takes them for those of the help.
fn named_when(context: &Context, timetable: &Timetable) -> Option<Words> {
    let sentence = when(context, timetable)?;
    let clock = hours::whats(timetable).into_iter().next()?;
    let name = context.words_with(&format!("hours-what-{}", hours::code(clock)), &Arguments::new());
    Some(if name.lang == sentence.lang {
        Words { text: format!("{}: {}", name.text, sentence.text), ..sentence }
    } else {
        sentence
    })
}

/// What to bring to the places shown, in the order of the list of codes.
pub fn bring<'i>(context: &Context, places: impl IntoIterator<Item = &'i PlaceItem>) -> Vec<Words> {
    let mut named: Vec<Bring> = places.into_iter().flat_map(|place| &place.helps).flat_map(|help| help.bring.clone()).collect();
    named.retain(|item| *item != Bring::Nothing);
    named.sort_unstable();
    named.dedup();
    if named.is_empty() {
        return vec![context.words_with("paper-bring-general", &Arguments::new())];
    }
    named.into_iter().map(|item| code(context, "bring", item.code())).collect()
}

#[cfg(test)]
mod tests {
    use super::{needs_check, valid_until};
    use jiff::civil::date;

    #[test]
    fn a_sheet_ends_before_its_first_facts_are_due() {
        let as_of = date(2026, 11, 22);
        let until = |dues: &[jiff::civil::Date]| valid_until(as_of, dues.iter().copied());
        assert_eq!(until(&[]), date(2027, 5, 22), "half a year at most");
        assert_eq!(until(&[date(2027, 11, 1)]), date(2027, 5, 22));
        assert_eq!(until(&[date(2027, 3, 1), date(2027, 11, 1)]), date(2027, 2, 28));
        // Due within a month, or already: marked on the sheet, which goes on.
        assert_eq!(until(&[date(2026, 12, 22), date(2026, 3, 1)]), date(2027, 5, 22));
        assert_eq!(until(&[date(2026, 12, 23)]), date(2026, 12, 22));
    }

    #[test]
    fn what_is_due_soon_is_marked() {
        let as_of = date(2026, 11, 22);
        assert!(needs_check(as_of, date(2026, 3, 1)));
        assert!(needs_check(as_of, date(2026, 12, 22)));
        assert!(!needs_check(as_of, date(2026, 12, 23)));
    }
}
