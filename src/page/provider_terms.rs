//! On what terms help is given: price, for whom, what to bring, what is promised, in which languages, where to.
//!
//! In: a point's terms, or a provider's own. Out: lists of sentences, one list per question. What is equal at all points is
//! said once for the provider; only what differs is said at the point.

use serde::Serialize;

use super::context::{Context, Words};
use super::hours_words::{self, capitalised, spoken};
use super::place::Named;
use crate::catalog::{Area, Point};
use crate::edition::{PageKey, name_in};
use crate::entry::code_lists::{CostKind, EligibilityKind, Fluency, Helper};
use crate::entry::{Age, Cost, HelpLanguage, Promise, Terms};
use crate::language::Arguments;

/// More names than this would hide what else there is to say.
const LISTED_PLACES: usize = 40;

/// Answers by question; an empty one is not asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TermsView {
    pub cost: Vec<Words>,
    pub audience: Vec<Words>,
    pub languages: Vec<Words>,
    pub accommodations: Vec<Words>,
    pub bring: Vec<Words>,
    pub not_helped: Vec<Words>,
    pub promises: Vec<Words>,
    pub never_asks: Vec<Words>,
    pub proxy: Vec<Words>,
    pub helper: Vec<Words>,
    pub coverage: Vec<Named>,
}

/// The answers of all points: those that are the same everywhere, and what is left to each.
pub fn shared(mut each: Vec<TermsView>) -> (TermsView, Vec<TermsView>) {
    let mut common = TermsView::default();
    macro_rules! share {
        ($($question:ident)*) => {$(
            if let Some(first) = each.first().map(|terms| terms.$question.clone())
                && each.iter().all(|terms| terms.$question == first)
            {
                common.$question = first;
                each.iter_mut().for_each(|terms| terms.$question.clear());
            }
        )*};
    }
    share!(cost audience languages accommodations bring not_helped promises never_asks proxy helper coverage);
    (common, each)
}

/// The answers of one point.
pub fn of_point(context: &Context, point: &Point) -> TermsView {
    let helper = point.written.helper.map(|helper: Helper| code(context, "helper", helper.code()));
    let mut terms = TermsView {
        languages: languages(context, &point.languages),
        helper: helper.into_iter().collect(),
        coverage: coverage(context, &point.area),
        ..of_terms(context, &point.terms)
    };
    // “For all” need not be said twice.
    if matches!(point.area, Area::Visitors) && !terms.audience.is_empty() {
        terms.coverage.clear();
    }
    terms
}

/// The answers of terms alone, where there is no point.
pub fn of_terms(context: &Context, terms: &Terms) -> TermsView {
    let codes =
        |list: &str, codes: Vec<&'static str>| codes.into_iter().map(|found| code(context, list, found)).collect::<Vec<_>>();
    let mut bring = codes("bring", terms.bring.iter().map(|item| item.code()).collect());
    bring.extend(terms.own_device.map(|device| code(context, "own-device", device.code())));
    bring.extend(terms.bring_note.as_ref().and_then(|note| context.choose(note)));
    let mut not_helped = codes("not-helped", terms.not_helped.iter().map(|item| item.code()).collect());
    not_helped.extend(terms.not_helped_note.as_ref().and_then(|note| context.choose(note)));
    let (promises, never_asks) = terms.promise.as_ref().map(|promise| promised(context, promise)).unwrap_or_default();
    TermsView {
        cost: terms.cost.as_ref().map(|cost| cost_words(context, cost)).unwrap_or_default(),
        audience: audience(context, terms),
        accommodations: codes("accommodation", terms.accommodations.iter().map(|item| item.code()).collect()),
        proxy: terms.proxy.map(|proxy| code(context, "proxy", proxy.code())).into_iter().collect(),
        bring,
        not_helped,
        promises,
        never_asks,
        ..TermsView::default()
    }
}

/// A price: its kind, the amount, the note.
pub fn cost_words(context: &Context, cost: &Cost) -> Vec<Words> {
    let mut words = Vec::new();
    let amount = cost.amount.map(|amount| context.language.euros(i64::from(amount.0)));
    if cost.kind.value != CostKind::Paid || amount.is_none() {
        words.push(code(context, "cost", cost.kind.value.code()));
    }
    if let Some(amount) = amount {
        let key = cost.per.map_or("cost-amount".to_string(), |per| format!("cost-amount-{}", per.code()));
        words.push(context.words_with(&key, &Arguments::new().text("amount", amount)));
    }
    words.extend(cost.note.as_ref().and_then(|note| context.choose(note)));
    words
}

/// Languages of help, each with how well and when.
pub fn languages(context: &Context, languages: &[HelpLanguage]) -> Vec<Words> {
    let told = |language: &HelpLanguage| {
        let name = context.language_name(language.code.value);
        let fluent = language.how == Fluency::Fluent;
        if fluent && language.when.is_none() {
            return Words { text: capitalised(&name), ..Words::default() };
        }
        let words = spoken(context, |speech| {
            let how = speech.word(&format!("how-{}", language.how.code()));
            match &language.when {
                None => speech.say("provider-language", &Arguments::new().text("language", name.as_str()).text("how", how)),
                Some(rule) => {
                    let when = hours_words::rule(speech, rule, context.catalog.as_of);
                    speech.say(
                        "provider-language-when",
                        &Arguments::new().text("language", name.as_str()).text("how", how).text("when", when),
                    )
                }
            }
        });
        Words { text: capitalised(&words.text), ..words }
    };
    languages.iter().map(told).collect()
}

/// Whom help reaches; municipalities and regions with links where the edition has their pages.
pub fn coverage(context: &Context, area: &Area) -> Vec<Named> {
    let plain = |words: Words| Named { title: words, href: None };
    let listed = |key: &str, names: Vec<String>| {
        plain(context.words_with(key, &Arguments::new().text("list", context.language.list(&names))))
    };
    let municipalities = |codes: &std::collections::BTreeSet<crate::catalog::MunicipalityCode>| {
        let mut places: Vec<Named> = codes
            .iter()
            .map(|code| Named {
                title: Words { text: context.municipality(*code), ..Words::default() },
                href: context.href(&PageKey::Municipality(*code)),
            })
            .collect();
        places.sort_by(|left, right| context.language.compare(&left.title.text, &right.title.text));
        places
    };
    match area {
        Area::Visitors => vec![plain(code(context, "coverage", "visitors"))],
        Area::Nationwide => vec![plain(code(context, "coverage", "nationwide"))],
        Area::NationwideExceptAland => vec![plain(code(context, "coverage", "nationwide_except_aland"))],
        Area::Regions(regions) => regions
            .iter()
            .map(|region| Named {
                title: context.words_with("coverage-region", &Arguments::new().text("list", context.region(region))),
                href: context.href(&PageKey::Region(region.clone())),
            })
            .collect(),
        Area::WellbeingCounties(counties) => {
            let name =
                |county: &String| name_in(context.catalog.geography.wellbeing_counties.get(county)?, context.locale()).cloned();
            vec![listed("coverage-wellbeing_county", counties.iter().filter_map(name).collect())]
        }
        Area::Municipalities(codes) if codes.len() > LISTED_PLACES => {
            vec![listed("coverage-municipalities", municipalities(codes).into_iter().map(|place| place.title.text).collect())]
        }
        Area::Municipalities(codes) => municipalities(codes),
        Area::PostalCodes(postal_codes, codes) => {
            let mut crumbs = vec![listed("coverage-postal_codes", postal_codes.iter().cloned().collect())];
            crumbs.extend(municipalities(codes));
            crumbs
        }
    }
}

/// A word of a code list.
pub fn code(context: &Context, list: &str, code: &str) -> Words {
    context.words_with(&format!("{list}-{code}"), &Arguments::new())
}

fn audience(context: &Context, terms: &Terms) -> Vec<Words> {
    let mut words: Vec<Words> = terms.audience.iter().map(|audience| code(context, "audience", audience.code())).collect();
    words.extend(terms.age.as_ref().and_then(|age| age_words(context, age)));
    if let Some(eligibility) = &terms.eligibility {
        let says_it_already = eligibility.kind == EligibilityKind::None && !words.is_empty();
        if !says_it_already {
            words.push(code(context, "eligibility", eligibility.kind.code()));
        }
        words.extend(eligibility.note.as_ref().and_then(|note| context.choose(note)));
    }
    words
}

fn age_words(context: &Context, age: &Age) -> Option<Words> {
    let years = |at: &crate::entry::At<u8>| at.value.to_string();
    Some(match (&age.min, &age.max) {
        (Some(min), Some(max)) => {
            context.words_with("audience-age-between", &Arguments::new().text("from", years(min)).text("to", years(max)))
        }
        (Some(min), None) => context.words_with("audience-age-from", &Arguments::new().text("age", years(min))),
        (None, Some(max)) => context.words_with("audience-age-to", &Arguments::new().text("age", years(max))),
        (None, None) => return None,
    })
}

/// What is promised, and what is never asked.
fn promised(context: &Context, promise: &Promise) -> (Vec<Words>, Vec<Words>) {
    let ethics = promise.ethics.map(|ethics| code(context, "promise-ethics", ethics.code()));
    let confidential = promise.confidential.then(|| code(context, "promise", "confidential"));
    let never = promise.never_asks.iter().map(|asked| code(context, "promise-never-asks", asked.code())).collect();
    (confidential.into_iter().chain(ethics).collect(), never)
}

#[cfg(test)]
mod tests {
    use super::{TermsView, shared};
    use crate::page::Words;

    fn words(text: &str) -> Vec<Words> {
        vec![Words { text: text.to_string(), ..Words::default() }]
    }

    #[test]
    fn only_what_differs_is_said_at_each_point() {
        let one = TermsView { cost: words("free"), helper: words("staff"), ..TermsView::default() };
        let other = TermsView { cost: words("free"), helper: words("peer"), ..TermsView::default() };
        let (common, each) = shared(vec![one, other]);
        assert_eq!((common.cost, common.helper), (words("free"), Vec::new()));
        assert!(each.iter().all(|terms| terms.cost.is_empty()));
        assert_eq!(each.iter().map(|terms| terms.helper.clone()).collect::<Vec<_>>(), [words("staff"), words("peer")]);
    }

    #[test]
    fn nothing_is_shared_by_nobody() {
        assert_eq!(shared(Vec::new()), (TermsView::default(), Vec::new()));
    }
}
