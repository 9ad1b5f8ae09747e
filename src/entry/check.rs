//! What an entry must agree with in itself, without looking at any other.

use super::advice;
use super::code_lists::*;
use super::fields::{At, Reader};
use super::hours::{HoursItem, check_order};
use super::locale::Locale;
use super::organisation::OrganisationReference;
use super::place::PlaceReference;
use super::{
    Entry, Event, Helpline, News, Organisation, Page, Phone, Place, Point, Portal, Provider, Region, Statement, Thresholds,
    Where, Words,
};
use crate::diagnostic::{Diagnostic, Span, codes};

pub fn portal(entry: &Entry<Portal>, reader: &mut Reader) {
    if entry.name.is_empty() && reader.lacks(entry.span, "name") {
        reader.report(missing(entry.span, "name", "the portal's name in each language"));
    }
    if entry.languages.is_empty() && reader.lacks(entry.span, "languages") {
        reader.report(missing(entry.span, "languages", "such as `languages: [fi, sv]`"));
    }
    advice::summary(&entry.summary, reader);
    promised(&entry.parity, &entry.languages, reader);
    advice::email(entry.report.as_ref().and_then(|report| report.email.as_ref()), reader);
    advice::email(entry.coordinator.as_ref().and_then(|coordinator| coordinator.email.as_ref()), reader);
}

pub fn region(entry: &Entry<Region>, reader: &mut Reader) {
    advice::summary(&entry.summary, reader);
    promised(&entry.parity, &entry.languages, reader);
    advice::email(entry.report.email.as_ref(), reader);
    advice::email(entry.coordinator.email.as_ref(), reader);
}

/// Languages that must be complete are shown at all.
fn promised(parity: &[At<Locale>], languages: &[At<Locale>], reader: &mut Reader) {
    let shown = |locale: &Locale| languages.is_empty() || languages.iter().any(|language| language.value == *locale);
    for language in parity.iter().filter(|language| !shown(&language.value)) {
        reader.report(
            Diagnostic::new(codes::NOT_ALLOWED_HERE, language.span, format!("`{}` is not among the `languages`", language.value))
                .expected("a language that the site is not shown in")
                .help("add it to `languages`, or take it out of `parity`"),
        );
    }
}

pub fn statement(entry: &Entry<Statement>, reader: &mut Reader) {
    if entry.reviewed.value < entry.prepared.value {
        let diagnostic =
            Diagnostic::new(codes::REVERSED_RANGE, entry.reviewed.span, "the statement was reviewed before it was prepared");
        reader.report(diagnostic.expected("expected the same day or a later one").label(entry.prepared.span, "prepared"));
    }
    advice::email(Some(&entry.feedback.email), reader);
}

pub fn provider(entry: &Entry<Provider>, reader: &mut Reader) {
    words(entry, reader);
    if let OrganisationReference::Inline(organisation) = &entry.organisation {
        organisation_facts(organisation, reader);
    }
    status(entry, reader);
    check_order(entry.publish.as_ref(), entry.expire.as_ref(), reader);
    if let Some(alert) = &entry.alert {
        check_order(alert.from.as_ref(), alert.to.as_ref(), reader);
    }
    if let Some(age) = &entry.terms.age
        && let (Some(min), Some(max)) = (&age.min, &age.max)
        && max.value < min.value
    {
        let diagnostic = Diagnostic::new(codes::REVERSED_RANGE, max.span, "the highest age is below the lowest")
            .expected("expected a higher age");
        reader.report(diagnostic.label(min.span, "the lowest"));
    }
    let rests = matches!(status_of(entry), Status::Closed | Status::Planned);
    if entry.topics.is_empty() && !rests && reader.lacks(entry.span, "topics") {
        reader.report(missing(entry.span, "topics", "a list of what is helped with"));
    }
    let costless = |point: &At<Point>| point.terms.cost.is_none() && reader.lacks(point.span, "cost");
    if entry.terms.cost.is_none() && reader.lacks(entry.span, "cost") && entry.points.iter().any(costless) {
        reader.report(missing(entry.span, "cost", "such as `cost: free`"));
    }
    if entry.points.is_empty() && !rests && reader.lacks(entry.span, "points") {
        reader.report(missing(entry.span, "points", "where and how help is given"));
    }
    for at_point in &entry.points {
        point(at_point, reader);
    }
    advice::cost_matches_texts(entry, reader);
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
    let untold = from.is_none() && reader.lacks(entry.span, "status_dates");
    if status.value != Status::Active && untold && (status.value != Status::Seasonal || to.is_none()) {
        reader.report(
            Diagnostic::new(
                codes::CLOSED_WITHOUT_DATE,
                status.span,
                format!("the status is `{}`, but not since when", status.value.code()),
            )
            .expected("needs a date")
            .help("add `status_dates: {from: 2026-11-22}`, with `reason:` if it helps the reader"),
        );
    }
}

fn point(point: &At<Point>, reader: &mut Reader) {
    let mode = &point.mode;
    let booking = point.booking.as_ref();
    let bookable = booking.is_some_and(|booking| booking.phone.is_some() || booking.url.is_some() || booking.in_person);
    if mode.value == Mode::Appointment && !bookable && reader.lacks(point.span, "booking") {
        reader.report(
            Diagnostic::new(codes::NO_WAY_TO_BOOK, mode.span, "help by appointment, but no way to book it")
                .expected("needs `booking:`")
                .help("add `booking: {phone: \"+358…\"}`, `{url: https://…}` or `{in_person: true}` to this point"),
        );
    }
    if mode.value == Mode::Phone && point.phone.is_empty() && reader.lacks(point.span, "phone") {
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
                .help("`home_visit` goes with `at: area`, `mobile_stop` with `at: {route: …}`, `phone` and `video` with `at: {channel: …}`"),
        );
    }
    let unattended = mode.value == Mode::SelfService
        || matches!(point.at, Where::Channel { channel: Channel::Web | Channel::Email | Channel::Chat | Channel::Video, .. });
    hours(&point.hours, unattended, point.unknown_on_holidays, reader);
    for number in &point.phone {
        hours(&number.hours, false, false, reader);
    }
    match &point.at {
        Where::Place(place) => inline_place(place, reader),
        Where::Route(route) => route.stops.iter().for_each(|stop| inline_place(&stop.place, reader)),
        Where::Area | Where::Channel { .. } => {}
    }
    advice::email(point.email.as_ref(), reader);
    advice::website(point.url.as_ref(), reader);
}

fn inline_place(place: &PlaceReference, reader: &mut Reader) {
    if let PlaceReference::Inline(place) = place {
        place_facts(place, place.span, reader);
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
        } else if !unknown_on_holidays {
            let unstated = match (row.rule.value.states_holidays(), row.rule.value.states_eves()) {
                (true, true) => continue,
                (false, false) => "public holidays, Midsummer Eve and Christmas Eve",
                (false, true) => "public holidays",
                (true, false) => "Midsummer Eve and Christmas Eve",
            };
            reader.report(
                Diagnostic::new(
                    codes::HOLIDAYS_UNSTATED,
                    row.rule.span,
                    format!("the hours do not say what happens on {unstated}"),
                )
                .expected("`PH` is for public holidays, `EVE` for the two eves")
                .help("add `; PH,EVE off` if it is closed then, or `unknown_on_holidays: true` beside `hours` if nobody knows"),
            );
        }
    }
}

pub fn place(entry: &Entry<Place>, reader: &mut Reader) {
    place_facts(entry, entry.span, reader);
}

/// A place of its own, or one written where it is used.
fn place_facts(place: &Place, span: Span, reader: &mut Reader) {
    // A stop by the road has no street number.
    let addressed = !matches!(place.kind, PlaceKind::Online | PlaceKind::OutdoorStop);
    let street = place.address.as_ref().is_some_and(|address| address.street.is_some());
    let code = place.address.as_ref().is_some_and(|address| address.postal_code.is_some());
    if addressed && !(street && code) && reader.lacks(span, "address") {
        reader.report(missing(span, "address", "with `street:` and `postal_code:`"));
    }
    hours(&place.building_hours, true, false, reader);
    advice::email(place.email.as_ref(), reader);
    advice::website(place.website.as_ref(), reader);
}

pub fn organisation(entry: &Entry<Organisation>, reader: &mut Reader) {
    organisation_facts(entry, reader);
}

/// An organisation of its own, or one written where it is used.
fn organisation_facts(organisation: &Organisation, reader: &mut Reader) {
    advice::summary(&organisation.summary, reader);
    advice::email(organisation.contact.as_ref().and_then(|contact| contact.email.as_ref()), reader);
    advice::website(organisation.website.as_ref(), reader);
}

pub fn helpline(entry: &Entry<Helpline>, reader: &mut Reader) {
    words(entry, reader);
    if entry.phone.is_empty() && entry.url.is_none() && reader.lacks(entry.span, "phone") && reader.lacks(entry.span, "url") {
        reader.report(
            Diagnostic::new(codes::PHONE_WITHOUT_NUMBER, entry.span, "a helpline without a number or a web address")
                .expected("needs `phone:` or `url:`")
                .help("add `phone: [{number: \"+358…\"}]`"),
        );
    }
    hours(&entry.hours, false, false, reader);
    for Phone { hours: rows, .. } in &entry.phone {
        hours(rows, false, false, reader);
    }
    advice::email(entry.email.as_ref(), reader);
    advice::website(entry.url.as_ref(), reader);
}

pub fn news(entry: &Entry<News>, reader: &mut Reader) {
    words(entry, reader);
    let ends = !matches!(entry.kind.value, NewsKind::Notice | NewsKind::ScamWarning);
    if !ends && entry.expires.is_none() && reader.lacks(entry.span, "expires") {
        reader.report(
            Diagnostic::new(
                codes::NEEDS_EXPIRY,
                entry.kind.span,
                format!("a `{}` must say when it ends", entry.kind.value.code()),
            )
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
    words(entry, reader);
    if entry.times.is_empty()
        && entry.repeats.is_none()
        && reader.lacks(entry.span, "times")
        && reader.lacks(entry.span, "repeats")
    {
        reader.report(missing(entry.span, "times", "a list of `{start, end}`, or `repeats:`"));
    }
    if entry.place.is_none() && entry.online.is_none() && reader.lacks(entry.span, "place") && reader.lacks(entry.span, "online")
    {
        reader.report(missing(entry.span, "place", "where it is held, or `online:`"));
    }
    entry.place.iter().for_each(|place| inline_place(place, reader));
    advice::email(entry.registration.as_ref().and_then(|registration| registration.email.as_ref()), reader);
    for time in &entry.times {
        if time.end.value <= time.start.value {
            reader.report(
                Diagnostic::new(codes::REVERSED_RANGE, time.end.span, "the end is not after the start")
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
        if repeats.weekdays.is_empty() && reader.lacks(repeats.span, "weekdays") {
            reader.report(missing(repeats.span, "weekdays", "such as `weekdays: [tu]`"));
        }
    }
}

pub fn page(entry: &Entry<Page>, reader: &mut Reader) {
    words(entry, reader);
}

/// The portal's own limits may only be tightened by a region.
pub fn thresholds_tighten(own: &Thresholds, national: &Thresholds) -> Vec<Diagnostic> {
    let pairs =
        [(&own.due_months, &national.due_months, "due_months"), (&own.hidden_months, &national.hidden_months, "hidden_months")];
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

/// An entry that people read has a title.
fn words<F: Words>(entry: &Entry<F>, reader: &mut Reader) {
    let words = entry.facts.words();
    let of = |name: &str| words.iter().find(|(other, _)| *other == name).map(|(_, words)| *words);
    let (Some(title), Some(summary)) = (of("title"), of("summary")) else { return };
    if title.is_empty() && reader.lacks(entry.span, "title") {
        reader.report(missing(entry.span, "title", "in at least one language"));
    }
    advice::words(title, summary, reader);
}

fn missing(span: Span, name: &str, what: &str) -> Diagnostic {
    Diagnostic::new(codes::MISSING_KEY, span, format!("`{name}` is missing"))
        .expected(format!("`{name}:` is needed here: {what}"))
}
