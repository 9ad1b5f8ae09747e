//! The accessibility statement, by the European Union's model (decision 2018/1523) and the act 306/2019, section 9.

use serde::Serialize;

use super::context::{ProseView, Words};
use super::facts::{Fact, Line, dated, same};
use super::news::front_crumb;
use super::{Context, Crumb, Head, Made};
use crate::edition::PageKey;
use crate::entry::code_lists::Basis;
use crate::entry::{Barrier, Entry, Statement};
use crate::language::Arguments;

#[derive(Serialize)]
struct StatementView {
    intro: Words,
    address: String,
    conformance: Words,
    method: Words,
    prepared: Words,
    reviewed: Words,
    barriers: Vec<BasisView>,
    organisation: Vec<Fact>,
    feedback: Vec<Fact>,
    feedback_form: Option<String>,
    authority: Words,
    authority_href: Option<String>,
    authority_facts: Vec<Fact>,
    body: Option<ProseView>,
}

/// The barriers of one basis in law.
#[derive(Serialize)]
struct BasisView {
    name: Words,
    barriers: Vec<BarrierView>,
}

#[derive(Serialize)]
struct BarrierView {
    what: Words,
    why: Words,
    instead: Option<Words>,
    fixed_by: Option<Words>,
}

/// The statement of the edition. An edition without one is not built.
pub fn made(context: &Context) -> Made {
    let title = context.words_with("statement-title", &Arguments::new());
    let head = Head {
        title,
        description: context.text("statement-aim"),
        breadcrumbs: vec![front_crumb(context), about_crumb(context)],
        ..Head::default()
    };
    let view = context.catalog.statements.get(&context.edition.id.scope()).map(|statement| view(context, statement));
    Made::new("statement.html", head, &view)
}

fn about_crumb(context: &Context) -> Crumb {
    Crumb { title: context.words_with("about-title", &Arguments::new()), href: context.href(&PageKey::About) }
}

fn view(context: &Context, statement: &Entry<Statement>) -> StatementView {
    let edition = context.edition;
    let on = |key: &str, date| dated(context, key, |language| language.date_long(date));
    let coded = |list: &str, code: &str| context.words_with(&format!("statement-{list}-{code}"), &Arguments::new());
    let owner = context.organisation(&statement.organisation).unwrap_or_default();
    let site = context.language.choose(&edition.name).map(|(_, name)| name.clone()).unwrap_or_default();
    let authority = &context.catalog.portal.authority;
    let feedback = &statement.feedback;
    let facts = |phone: Vec<Line>, email: Vec<Line>| {
        [Fact::new(context, "general-email", email), Fact::new(context, "general-phone", phone)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    };
    StatementView {
        intro: context
            .words_with("statement-intro", &Arguments::new().text("site", site).text("organisation", owner.text.as_str())),
        address: edition.base.url_of(""),
        conformance: coded("conformance", statement.conformance.code()),
        method: coded("method", statement.method.code()),
        prepared: on("statement-prepared", statement.prepared.value),
        reviewed: on("statement-reviewed", statement.reviewed.value),
        barriers: Basis::ALL.iter().filter_map(|basis| basis_view(context, statement, *basis)).collect(),
        organisation: {
            let line = Line::linked(owner, context.href(&PageKey::Organisation(statement.organisation.value.clone())));
            Fact::new(context, "general-organisation", vec![line]).into_iter().collect()
        },
        feedback: facts(
            feedback.phone.iter().map(|phone| Line::phone(&phone.value)).collect(),
            vec![Line::email(&feedback.email.value)],
        ),
        feedback_form: feedback.url.as_ref().map(|url| url.as_str().to_string()),
        authority: context.choose(&authority.name).unwrap_or_else(|| same("")),
        authority_href: context.website(&authority.url),
        authority_facts: facts(
            authority.phone.iter().map(|phone| Line::phone(&phone.value)).collect(),
            authority.email.iter().map(|email| Line::email(&email.value)).collect(),
        ),
        body: context.prose(&statement.bodies),
    }
}

fn basis_view(context: &Context, statement: &Statement, basis: Basis) -> Option<BasisView> {
    let of_basis = statement.not_accessible.iter().filter(|barrier| barrier.basis == basis);
    let barriers: Vec<BarrierView> = of_basis.map(|barrier| barrier_view(context, barrier)).collect();
    let name = || context.words_with(&format!("statement-basis-{}", basis.code()), &Arguments::new());
    (!barriers.is_empty()).then(|| BasisView { name: name(), barriers })
}

fn barrier_view(context: &Context, barrier: &Barrier) -> BarrierView {
    let fixed = |date| dated(context, "statement-item-fixed-by", |language| language.date_long(date));
    BarrierView {
        what: context.choose_or_empty(&barrier.what),
        why: context.choose_or_empty(&barrier.why),
        instead: barrier.instead.as_ref().and_then(|instead| context.choose(instead)),
        fixed_by: barrier.fixed_by.map(fixed),
    }
}
