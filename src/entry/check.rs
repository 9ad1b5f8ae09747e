//! What an entry must agree with in itself, without looking at any other.

use std::collections::BTreeMap;

use super::code_lists::*;
use super::fields::{At, Reader};
use super::hours::{HoursItem, check_order};
use super::locale::Locale;
use super::{Cost, Email, Entry, Event, Helpline, News, Organisation, Page, Phone, Place, Point, Provider, Thresholds, Url, Website, Where};
use crate::diagnostic::{Diagnostic, Span, codes};

/// Longest title and summary, in characters (content/README.md).
const TITLE_LENGTH: usize = 80;
const SUMMARY_LENGTH: usize = 160;

pub fn provider(entry: &Entry<Provider>, reader: &mut Reader) {
    words(entry.span, &entry.title, &entry.summary, reader);
    status(entry, reader);
    check_order(entry.publish.as_ref(), entry.expire.as_ref(), reader);
    if let Some(alert) = &entry.alert {
        check_order(alert.from.as_ref(), alert.to.as_ref(), reader);
    }
    if let Some(age) = &entry.terms.age
        && let (Some(min), Some(max)) = (&age.min, &age.max)
        && max.value < min.value
    {
        let diagnostic = Diagnostic::new(codes::REVERSED_RANGE, max.span, "the highest age is below the lowest");
        reader.report(diagnostic.label(min.span, "the lowest"));
    }
    let rests = matches!(status_of(entry), Status::Closed | Status::Planned);
    if entry.topics.is_empty() && !rests {
        reader.report(missing(entry.span, "topics", "a list of what is helped with"));
    }
    if entry.terms.cost.is_none() && entry.points.iter().any(|point| point.terms.cost.is_none()) {
        reader.report(missing(entry.span, "cost", "such as `cost: free`"));
    }
    if entry.points.is_empty() && !rests {
        reader.report(missing(entry.span, "points", "where and how help is given"));
    }
    for at_point in &entry.points {
        point(at_point, reader);
    }
    cost_matches_texts(entry, reader);
}

pub fn status_of(entry: &Entry<Provider>) -> Status {
    entry.status.as_ref().map_or(Status::Active, |status| status.value)
}

/// A status other than active says since when: otherwise readers cannot tell a break from an end.
fn status(entry: &Entry<Provider>, reader: &mut Reader) {
    let from = entry.status_dates.as_ref().and_then(|dates| dates.from.as_ref());
    let to = entry.status_dates.as_ref().and_then(|dates| dates.to.as_ref());
    check_order(from, to, reader);
    let Some(status) = &entry.status else { return };
    if status.value != Status::Active && from.is_none() && (status.value != Status::Seasonal || to.is_none()) {
        reader.report(
            Diagnostic::new(codes::CLOSED_WITHOUT_DATE, status.span, format!("the status is `{}`, but not since when", status.value.code()))
                .expected("needs a date")
                .help("add `status_dates: {from: 2026-11-22}`, with `reason:` if it helps the reader"),
        );
    }
}

fn point(point: &At<Point>, reader: &mut Reader) {
    let mode = &point.mode;
    let booking = point.booking.as_ref();
    let bookable = booking.is_some_and(|booking| booking.phone.is_some() || booking.url.is_some() || booking.in_person);
    if mode.value == Mode::Appointment && !bookable {
        reader.report(
            Diagnostic::new(codes::NO_WAY_TO_BOOK, mode.span, "help by appointment, but no way to book it")
                .expected("needs `booking:`")
                .help("add `booking: {phone: \"+358…\"}`, `{url: https://…}` or `{in_person: true}` to this point"),
        );
    }
    if mode.value == Mode::Phone && point.phone.is_empty() {
        reader.report(
            Diagnostic::new(codes::PHONE_WITHOUT_NUMBER, mode.span, "help by phone, but no number")
                .expected("needs `phone:`")
                .help("add `phone: [{number: \"+358…\"}]` to this point"),
        );
    }
    let fits = match &point.at {
        Where::Area => matches!(mode.value, Mode::HomeVisit | Mode::OnRequestGroup | Mode::Group),
        Where::Route(_) => mode.value == Mode::MobileStop,
        Where::Place(_) => !matches!(mode.value, Mode::HomeVisit),
        Where::Channel { .. } => !matches!(mode.value, Mode::HomeVisit | Mode::MobileStop | Mode::DropIn),
    };
    if !fits {
        reader.report(
            Diagnostic::new(codes::NOT_ALLOWED_HERE, mode.span, format!("the mode `{}` does not go with what `at` says", mode.value.code()))
                .expected("another mode, or another `at`")
                .help("home_visit goes with `at: area`, mobile_stop with `at: {route: …}`, phone and video with `at: {channel: …}`"),
        );
    }
    let unattended = mode.value == Mode::SelfService || matches!(point.at, Where::Channel { channel: Channel::Web | Channel::Email | Channel::Chat | Channel::Video, .. });
    hours(&point.hours, unattended, point.unknown_on_holidays, reader);
    for number in &point.phone {
        hours(&number.hours, false, false, reader);
    }
    personal_email(point.email.as_ref(), reader);
    match &point.url {
        Some(Website::Same(url)) => fragile(&url.value, url.span, reader),
        Some(Website::ByLanguage(urls)) => urls.values().for_each(|url| fragile(url, point.span, reader)),
        None => {}
    }
}

/// Rules say what happens on holidays; round the clock is for what nobody attends.
fn hours(items: &[HoursItem], unattended: bool, unknown_on_holidays: bool, reader: &mut Reader) {
    for item in items {
        let HoursItem::Row(row) = item else { continue };
        if row.rule.value.always() {
            // Some phones, such as the one that blocks bank cards, are answered day and night.
            if !unattended && !matches!(row.what, Clock::SelfService | Clock::Phone) {
                reader.report(
                    Diagnostic::new(codes::BAD_HOURS, row.rule.span, "`24/7` is for phones, web channels and self-service only")
                        .expected("expected the hours of help")
                        .help("use `what: self_service` for doors that are always open"),
                );
            }
        } else if !unknown_on_holidays && !row.rule.value.states_holidays() {
            reader.report(
                Diagnostic::new(codes::HOLIDAYS_UNSTATED, row.rule.span, "the hours do not say what happens on public holidays")
                    .help("add `; PH,EVE off`, or `unknown_on_holidays: true` beside `hours`"),
            );
        }
    }
}

pub fn place(entry: &Entry<Place>, reader: &mut Reader) {
    if entry.kind != PlaceKind::Online {
        let street = entry.address.as_ref().is_some_and(|address| address.street.is_some());
        let code = entry.address.as_ref().is_some_and(|address| address.postal_code.is_some());
        if !street || !code {
            reader.report(missing(entry.span, "address", "with `street:` and `postal_code:`"));
        }
    }
    hours(&entry.building_hours, true, false, reader);
    personal_email(entry.email.as_ref(), reader);
}

pub fn organisation(entry: &Entry<Organisation>, reader: &mut Reader) {
    summary_ends(&entry.summary, reader);
    personal_email(entry.contact.as_ref().and_then(|contact| contact.email.as_ref()), reader);
}

pub fn helpline(entry: &Entry<Helpline>, reader: &mut Reader) {
    words(entry.span, &entry.title, &entry.summary, reader);
    if entry.phone.is_empty() && entry.url.is_none() {
        reader.report(
            Diagnostic::new(codes::PHONE_WITHOUT_NUMBER, entry.span, "a helpline without a number or an address")
                .help("add `phone: [{number: \"+358…\"}]`"),
        );
    }
    hours(&entry.hours, false, false, reader);
    for Phone { hours: rows, .. } in &entry.phone {
        hours(rows, false, false, reader);
    }
    personal_email(entry.email.as_ref(), reader);
}

pub fn news(entry: &Entry<News>, reader: &mut Reader) {
    words(entry.span, &entry.title, &entry.summary, reader);
    if matches!(entry.kind.value, NewsKind::Notice | NewsKind::ScamWarning) && entry.expires.is_none() {
        reader.report(
            Diagnostic::new(codes::NEEDS_EXPIRY, entry.kind.span, format!("a `{}` must say when it ends", entry.kind.value.code()))
                .expected("needs `expires:`")
                .help("add `expires: 2026-12-31`"),
        );
    }
    if let Some(expires) = &entry.expires
        && expires.value < entry.date.value.date()
    {
        let diagnostic = Diagnostic::new(codes::REVERSED_RANGE, expires.span, "the item expires before its date");
        reader.report(diagnostic.expected("expected a later day").label(entry.date.span, "the date"));
    }
    if let Some(call) = &entry.call
        && call.closes.value <= call.opens.value
    {
        let diagnostic = Diagnostic::new(codes::REVERSED_RANGE, call.closes.span, "the call closes before it opens");
        reader.report(diagnostic.expected("expected a later time").label(call.opens.span, "opens"));
    }
}

pub fn event(entry: &Entry<Event>, reader: &mut Reader) {
    words(entry.span, &entry.title, &entry.summary, reader);
    if entry.times.is_empty() && entry.repeats.is_none() {
        reader.report(missing(entry.span, "times", "a list of `{start, end}`, or `repeats:`"));
    }
    if entry.place.is_none() && entry.online.is_none() {
        reader.report(missing(entry.span, "place", "where it is held, or `online:`"));
    }
    for time in &entry.times {
        if time.end.value <= time.start.value {
            reader.report(
                Diagnostic::new(codes::REVERSED_RANGE, time.end.span, format!("the end {} is not after the start", time.end.value))
                    .expected("expected a later time")
                    .label(time.start.span, "the start"),
            );
        }
    }
    if let Some(repeats) = &entry.repeats {
        check_order(Some(&repeats.from), Some(&repeats.until), reader);
        if repeats.end.value <= repeats.start {
            let diagnostic = Diagnostic::new(codes::REVERSED_RANGE, repeats.end.span, "the end is not after the start");
            reader.report(diagnostic.expected("expected a later time"));
        }
        if repeats.weekdays.is_empty() {
            reader.report(missing(repeats.span, "weekdays", "such as `weekdays: [tu]`"));
        }
    }
}

pub fn page(entry: &Entry<Page>, reader: &mut Reader) {
    words(entry.span, &entry.title, &entry.summary, reader);
}

/// The portal's own limits may only be tightened by a region.
pub fn thresholds_tighten(own: &Thresholds, national: &Thresholds) -> Vec<Diagnostic> {
    let pairs = [(&own.due_months, &national.due_months, "due_months"), (&own.hidden_months, &national.hidden_months, "hidden_months")];
    let looser = |(own, national, name): (&Option<At<u8>>, &Option<At<u8>>, &str)| {
        let (own, national) = (own.as_ref()?, national.as_ref()?);
        (own.value > national.value).then(|| {
            Diagnostic::new(codes::NOT_ALLOWED_HERE, own.span, format!("`{name}` is looser than the national {}", national.value))
                .expected(format!("expected {} or less", national.value))
                .label(national.span, "the national threshold")
        })
    };
    pairs.into_iter().filter_map(looser).collect()
}

fn words(span: Span, title: &BTreeMap<Locale, At<String>>, summary: &BTreeMap<Locale, At<String>>, reader: &mut Reader) {
    if title.is_empty() {
        reader.report(missing(span, "title", "in at least one language"));
    }
    for (words, name, limit) in [(title, "title", TITLE_LENGTH), (summary, "summary", SUMMARY_LENGTH)] {
        for text in words.values() {
            let length = text.value.chars().count();
            if length > limit {
                reader.report(
                    Diagnostic::new(codes::TOO_LONG, text.span, format!("the {name} has {length} characters"))
                        .expected(format!("at most {limit} fit its card")),
                );
            }
        }
    }
    summary_ends(summary, reader);
}

fn summary_ends(summary: &BTreeMap<Locale, At<String>>, reader: &mut Reader) {
    for text in summary.values() {
        if !text.value.ends_with(['.', '!', '?', '…', '؟', '。']) {
            reader.report(Diagnostic::new(codes::UNENDED_SUMMARY, text.span, "the summary does not end as a sentence").help("end it with a full stop"));
        }
    }
}

/// Text that promises free help where the cost says otherwise misleads the reader at the desk.
fn cost_matches_texts(entry: &Entry<Provider>, reader: &mut Reader) {
    const FREE_WORDS: [&str; 5] = ["maksuton", "ilmainen", "ilmaiseksi", "avgiftsfri", "free of charge"];
    let Some(Cost { kind, .. }) = &entry.terms.cost else { return };
    if kind.value != CostKind::Paid {
        return;
    }
    for text in entry.title.values().chain(entry.summary.values()) {
        let lower = text.value.to_lowercase();
        if let Some(word) = FREE_WORDS.iter().find(|word| lower.contains(*word)) {
            reader.report(
                Diagnostic::new(codes::COST_CONTRADICTION, text.span, format!("the text says `{word}`, the cost says `{}`", kind.value.code()))
                    .label(kind.span, "the cost"),
            );
        }
    }
}

/// `first.last@…` and private mail providers: the portal shows roles, not people.
fn personal_email(email: Option<&At<Email>>, reader: &mut Reader) {
    const PRIVATE_HOSTS: [&str; 6] = ["gmail.com", "hotmail.com", "outlook.com", "icloud.com", "luukku.com", "suomi24.fi"];
    let Some(email) = email else { return };
    let (_, host) = email.value.as_str().split_once('@').unwrap_or_default();
    if PRIVATE_HOSTS.contains(&host) {
        reader.report(
            Diagnostic::new(codes::PERSONAL_CONTACT, email.span, "this looks like a person's own e-mail address")
                .help("give the address of a role, such as digituki@…"),
        );
    }
}

/// Addresses that will soon be old.
fn fragile(url: &Url, span: Span, reader: &mut Reader) {
    let text = url.as_str();
    let year = (2015..2035).any(|year| text.contains(&format!("/{year}")));
    if text.starts_with("http://") || text.contains("page_id=") || year {
        reader.report(
            Diagnostic::new(codes::FRAGILE_URL, span, format!("the address `{text}` will soon be old"))
                .help("link to the page that stays: https, without a year or a page number"),
        );
    }
}

fn missing(span: Span, name: &str, what: &str) -> Diagnostic {
    Diagnostic::new(codes::MISSING_KEY, span, format!("`{name}` is missing")).expected(format!("`{name}:` is needed here: {what}"))
}
