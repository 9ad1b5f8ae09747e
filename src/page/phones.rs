//! Phone numbers and other ways to be reached, as pages show them.
//!
//! In: phones of a point or helpline. Out: views with a link, the kind, the price, the languages and the hours.

use serde::Serialize;

use super::context::{Context, Words, spaced_number};
use super::hours::{self, HoursView};
use crate::catalog::{RegionId, ResolvedHelpline, ResolvedPhone};
use crate::entry::Locale;
use crate::entry::code_lists::PhoneKind;
use crate::language::Arguments;

#[derive(Clone, Debug, Serialize)]
pub struct PhoneView {
    /// For people, with spaces.
    pub number: String,
    /// `tel:…` or `sms:…`
    pub href: String,
    /// `call`, `sms`, `text_phone`
    pub kind: &'static str,
    pub kind_name: Words,
    pub cost: Option<Words>,
    pub note: Option<Words>,
    pub languages: Option<Words>,
    pub hours: Option<HoursView>,
}

/// A number without more to say of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NumberView {
    pub number: String,
    pub href: String,
}

/// Phones in their order.
pub fn views(context: &Context, phones: &[ResolvedPhone], region: Option<&RegionId>) -> Vec<PhoneView> {
    phones.iter().map(|phone| view(context, phone, region)).collect()
}

/// The number of a helpline that answers in a language: one of that language, or one for all, or else the first.
pub fn answering(helpline: &ResolvedHelpline, locale: Locale) -> Option<&ResolvedPhone> {
    let calls = || helpline.phones.iter().filter(|phone| phone.phone.kind == PhoneKind::Call);
    let speaks = |phone: &&ResolvedPhone| phone.phone.languages.iter().any(|spoken| spoken.value == locale);
    let for_all = |phone: &&ResolvedPhone| phone.phone.languages.is_empty();
    calls().find(speaks).or_else(|| calls().find(for_all)).or_else(|| helpline.phones.first())
}

/// A number that can be called.
pub fn number(number: &str) -> NumberView {
    NumberView { number: spaced_number(number), href: format!("tel:{number}") }
}

fn view(context: &Context, resolved: &ResolvedPhone, region: Option<&RegionId>) -> PhoneView {
    let phone = &resolved.phone;
    let number = phone.number.value.as_str();
    let scheme = if phone.kind == PhoneKind::Sms { "sms" } else { "tel" };
    let names: Vec<String> = phone.languages.iter().map(|locale| context.language_name(locale.value)).collect();
    let spoken = || context.words_with("phone-languages", &Arguments::new().text("languages", context.language.list(&names)));
    PhoneView {
        number: spaced_number(number),
        href: format!("{scheme}:{number}"),
        kind: phone.kind.code(),
        kind_name: context.words_with(&format!("phone-kind-{}", phone.kind.code()), &Arguments::new()),
        cost: phone.cost.map(|cost| context.words_with(&format!("phone-cost-{}", cost.code()), &Arguments::new())),
        note: phone.note.as_ref().and_then(|note| context.choose(note)),
        languages: (!names.is_empty()).then(spoken),
        hours: resolved.timetable.as_ref().map(|timetable| hours::of(context, timetable, region)),
    }
}
