//! What entries say of each other must hold: every id and code leads somewhere, and no way leads in a circle.

use std::collections::{BTreeMap, BTreeSet};

use super::area::unknown;
use super::{Catalog, Freshness};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, codes};
use crate::entry::code_lists::{HideKind, Level, Status};
use crate::entry::{At, Coordinator, Entry, Id, Organisation, Provider, Topic, TopicEntry, Unread, Verified};

/// Reports every relation that does not hold. What refers to an entry that was left out already is let be.
pub fn check(catalog: &Catalog, unread: &Unread, diagnostics: &mut Diagnostics) {
    let mut checker = Checker { catalog, unread, diagnostics };
    checker.portal();
    checker.regions();
    checker.providers();
    checker.publications();
    checker.all_former_ids();
    checker.successor_circles();
    checker.parent_circles();
}

/// Takes out what names a provider that the catalog does not hold, such as one whose day has not come.
pub fn prune(catalog: &mut Catalog) {
    let known: BTreeSet<Id<Provider>> = catalog.providers.keys().cloned().collect();
    for region in catalog.regions.values_mut() {
        region.facts.pinned.retain(|pin| known.contains(&pin.id.value));
    }
    for provider in catalog.providers.values_mut() {
        provider.entry.facts.successor.take_if(|id| !known.contains(&id.value));
    }
    for related in catalog.news.values_mut().filter_map(|news| news.facts.related.as_mut()) {
        related.providers.retain(|id| known.contains(&id.value));
    }
}

/// An id that no entry of the kind has.
pub fn unknown_id<'a>(kind: &str, id: &str, span: Span, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    let diagnostic = Diagnostic::new(codes::UNKNOWN_ID, span, format!("no {kind} has the id `{id}`"))
        .expected(format!("not the id of any {kind}"))
        .suggest(id, known);
    if diagnostic.help.is_empty() {
        diagnostic.help(format!("the id of a {kind} is the name of its file under `{kind}s/`"))
    } else {
        diagnostic
    }
}

/// Whether people call a topic by this word, in any language.
fn is_called(topic: &TopicEntry, word: &str) -> bool {
    let same = |name: &String| name.to_lowercase() == word.to_lowercase();
    topic.name.values().any(|name| same(&name.value)) || topic.search.values().any(|words| words.iter().any(same))
}

struct Checker<'a> {
    catalog: &'a Catalog,
    unread: &'a Unread,
    diagnostics: &'a mut Diagnostics,
}

impl Checker<'_> {
    fn known<F, V>(&mut self, kind: &'static str, id: &At<Id<F>>, map: &BTreeMap<Id<F>, V>) {
        if !map.contains_key(&id.value) && !self.unread.contains(kind, id.value.as_str()) {
            self.diagnostics.push(unknown_id(kind, id.value.as_str(), id.span, map.keys().map(Id::as_str)));
        }
    }

    fn organisation(&mut self, id: &At<Id<Organisation>>) {
        self.known("organisation", id, &self.catalog.organisations);
    }

    fn topic(&mut self, code: &At<String>) {
        // Without the list of topics every one would be unknown; that it is missing is reported already.
        if self.catalog.vocabulary.topic(code).is_none() && !self.catalog.vocabulary.topics.is_empty() {
            let topics = &self.catalog.vocabulary.topics;
            let diagnostic = Diagnostic::new(codes::UNKNOWN_CODE, code.span, format!("unknown topic `{}`", code.value))
                .expected("not a code of `vocabulary/topics.yaml`");
            self.diagnostics.push(match topics.iter().find(|topic| is_called(topic, code)) {
                Some(topic) => diagnostic.help(format!("did you mean `{}`?", topic.code.value)),
                None => diagnostic.suggest(code, topics.iter().map(|topic| topic.code.value.as_str())),
            });
        }
    }

    fn region(&mut self, slug: &At<String>) {
        if slug.value != "all" && self.catalog.geography.region(slug).is_none() {
            self.diagnostics.push(unknown("region", slug, self.catalog.geography.regions.keys().map(Id::as_str)));
        }
    }

    fn municipality(&mut self, code: &At<String>) {
        if self.catalog.geography.municipality(code).is_none() {
            self.diagnostics.push(unknown("municipality", code, self.catalog.geography.slugs()));
        }
    }

    fn verified(&mut self, verified: &Verified, freshness: Freshness) {
        self.organisation(&verified.by);
        let on = &verified.on;
        if on.value > self.catalog.as_of {
            let diagnostic =
                Diagnostic::new(codes::BAD_DATE, on.span, format!("verified on {}, a day that is still to come", on.value));
            self.diagnostics.push(diagnostic.expected(format!("expected {} or earlier", self.catalog.as_of)));
        }
        let consequence = match freshness {
            Freshness::Fresh => return,
            Freshness::Due | Freshness::Stale => "readers are told that the facts may be old",
            Freshness::Hidden => "so long ago that the lists leave the entry out",
        };
        self.diagnostics.push(
            Diagnostic::new(codes::VERIFICATION_DUE, on.span, format!("last verified on {}", on.value))
                .expected(consequence)
                .help("check the facts with those who give the help, then write the day of the check here"),
        );
    }

    fn coordinator(&mut self, coordinator: &Coordinator) {
        self.organisation(&coordinator.organisation);
    }

    fn portal(&mut self) {
        let portal = &self.catalog.portal;
        self.organisation(&portal.organisation);
        portal.phone_help.iter().for_each(|id| self.known("helpline", id, &self.catalog.helplines));
        portal.most_asked.iter().for_each(|code| self.topic(code));
        portal.coordinator.iter().for_each(|coordinator| self.coordinator(coordinator));
        for statement in self.catalog.statements.values() {
            self.organisation(&statement.organisation);
        }
    }

    fn regions(&mut self) {
        let catalog = self.catalog;
        for region in catalog.regions.values() {
            match catalog.geography.region(region.id.as_str()) {
                None => {
                    let known: Vec<&str> = catalog.geography.regions.keys().map(Id::as_str).collect();
                    self.diagnostics.push(
                        Diagnostic::new(codes::UNKNOWN_ID, region.span, format!("no region is called `{}`", region.id))
                            .expected("the folder's name")
                            .note(format!("regions: {}", known.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")))
                            .suggest(region.id.as_str(), known),
                    );
                }
                Some(found) if found.code != region.code.value => self.diagnostics.push(
                    Diagnostic::new(
                        codes::UNKNOWN_CODE,
                        region.code.span,
                        format!("`{}` is not the code of `{}`", region.code.value, region.id),
                    )
                    .expected(format!("expected `\"{}\"`", found.code)),
                ),
                Some(_) => {}
            }
            self.coordinator(&region.coordinator);
            region.phone_help.iter().for_each(|id| self.known("helpline", id, &catalog.helplines));
            region.pinned.iter().for_each(|pin| self.known("provider", &pin.id, &catalog.providers));
            let chosen = region.news.iter().flat_map(|news| &news.chosen);
            chosen.for_each(|id| self.known("news item", id, &catalog.news));
            region.neighbours.iter().for_each(|slug| self.region(slug));
            for hidden in &region.hide {
                self.hidden(hidden.kind, &hidden.id);
            }
            if let (Some(own), Some(national)) = (&region.thresholds, &catalog.portal.thresholds) {
                crate::entry::thresholds_tighten(own, national)
                    .into_iter()
                    .for_each(|diagnostic| self.diagnostics.push(diagnostic));
            }
        }
    }

    fn hidden(&mut self, kind: HideKind, id: &At<String>) {
        let catalog = self.catalog;
        let is_known = match kind {
            HideKind::Place => Id::parse(id).is_some_and(|id| catalog.places.contains_key(&id)),
            other => catalog.knows(other.code(), id),
        };
        let name = if kind == HideKind::News { "news item" } else { kind.code() };
        if !is_known && !self.unread.contains(name, id) {
            let diagnostic = Diagnostic::new(codes::UNKNOWN_ID, id.span, format!("no {name} has the id `{}`", id.value));
            self.diagnostics.push(diagnostic.expected("nothing to hide here"));
        }
    }

    fn providers(&mut self) {
        let catalog = self.catalog;
        for provider in catalog.providers.values() {
            let entry = &provider.entry;
            entry.partners.iter().for_each(|partner| self.organisation(&partner.organisation));
            entry.successor.iter().for_each(|successor| self.known("provider", successor, &catalog.providers));
            self.topics(&entry.topics);
            // What is closed for good need not be checked any more.
            let freshness = if provider.status == Status::Closed { Freshness::Fresh } else { provider.freshness };
            self.verified(&entry.verified, freshness);
        }
    }

    fn topics(&mut self, topics: &[Topic]) {
        for topic in topics {
            self.topic(&topic.code);
            if topic.level == Level::Refer && self.catalog.helplines_for(&topic.code).next().is_none() {
                let message = format!("`{}` is referred on, but no helpline takes it", topic.code.value);
                self.diagnostics.push(
                    Diagnostic::new(codes::REFER_WITHOUT_HELPLINE, topic.code.span, message)
                        .expected("readers would not learn whom to call")
                        .help("add the topic to the `topics` of the helpline that they should call"),
                );
            }
        }
    }

    fn publications(&mut self) {
        let catalog = self.catalog;
        for helpline in catalog.helplines.values() {
            self.organisation(&helpline.entry.organisation);
            helpline.entry.topics.iter().for_each(|code| self.topic(code));
            self.verified(&helpline.entry.verified, helpline.freshness);
        }
        for news in catalog.news.values() {
            news.regions.iter().for_each(|slug| self.region(slug));
            news.author.iter().chain(&news.issuers).for_each(|id| self.organisation(id));
            if let Some(related) = &news.related {
                related.providers.iter().for_each(|id| self.known("provider", id, &catalog.providers));
                related.places.iter().for_each(|id| self.known("place", id, &catalog.places));
                related.organisations.iter().for_each(|id| self.organisation(id));
                related.topics.iter().for_each(|code| self.topic(code));
                related.municipalities.iter().for_each(|code| self.municipality(code));
            }
        }
        for event in catalog.events.values() {
            event.entry.organisers.iter().chain(&event.entry.partners).for_each(|id| self.organisation(id));
            self.topics(&event.entry.topics);
            event.entry.successor.iter().for_each(|successor| self.known("event", successor, &catalog.events));
            // An event is over before a check could grow old.
            event.entry.verified.iter().for_each(|verified| self.verified(verified, Freshness::Fresh));
        }
        for page in catalog.pages.values() {
            page.topics.iter().for_each(|code| self.topic(code));
            page.replaces.iter().for_each(|id| self.known("page", id, &catalog.pages));
        }
        for organisation in catalog.organisations.values() {
            organisation.parent.iter().for_each(|id| self.organisation(id));
        }
    }

    fn all_former_ids(&mut self) {
        let catalog = self.catalog;
        self.former_ids(
            "provider",
            catalog.providers.values().map(|provider| (&provider.entry, provider.entry.former_ids.as_slice())),
        );
        self.former_ids("place", catalog.places.values().map(|place| (&place.entry, place.entry.former_ids.as_slice())));
        self.former_ids("organisation", catalog.organisations.values().map(|entry| (entry, entry.former_ids.as_slice())));
        self.former_ids(
            "helpline",
            catalog.helplines.values().map(|helpline| (&helpline.entry, helpline.entry.former_ids.as_slice())),
        );
        self.former_ids("news item", catalog.news.values().map(|entry| (entry, entry.former_ids.as_slice())));
        self.former_ids("event", catalog.events.values().map(|event| (&event.entry, event.entry.former_ids.as_slice())));
        self.former_ids("page", catalog.pages.values().map(|entry| (entry, entry.former_ids.as_slice())));
    }

    /// Former ids lead to one living entry each.
    fn former_ids<'e, F: 'e>(&mut self, kind: &str, entries: impl Iterator<Item = (&'e Entry<F>, &'e [At<Id<F>>])> + Clone) {
        let living: BTreeMap<&str, Span> = entries.clone().map(|(entry, _)| (entry.id.as_str(), entry.span)).collect();
        let mut claimed: BTreeMap<&str, Span> = BTreeMap::new();
        for (_, former) in entries {
            for id in former {
                let taken = living.get(id.value.as_str()).copied().or_else(|| claimed.insert(id.value.as_str(), id.span));
                if let Some(other) = taken {
                    self.diagnostics.push(
                        Diagnostic::new(
                            codes::REDIRECT_LOOP,
                            id.span,
                            format!("the former id `{}` belongs to another {kind}", id.value),
                        )
                        .expected("its old address cannot lead to two entries")
                        .label(other, "used here")
                        .help("keep it in one of the two places"),
                    );
                }
            }
        }
    }

    fn successor_circles(&mut self) {
        for provider in self.catalog.providers.values() {
            let mut seen = vec![&provider.entry.id];
            let mut at = &provider.entry;
            while let Some(next) = at.successor.as_ref().and_then(|id| self.catalog.providers.get(&id.value)) {
                if seen.contains(&&next.entry.id) {
                    if next.entry.id == provider.entry.id
                        && let Some(successor) = &provider.entry.successor
                    {
                        self.diagnostics.push(
                            Diagnostic::new(codes::REDIRECT_LOOP, successor.span, "the successors lead in a circle")
                                .expected("leads back to this provider")
                                .help("take `successor` out of the provider that goes on"),
                        );
                    }
                    break;
                }
                seen.push(&next.entry.id);
                at = &next.entry;
            }
        }
    }

    fn parent_circles(&mut self) {
        for organisation in self.catalog.organisations.values() {
            let Some(parent) = &organisation.parent else { continue };
            if self.catalog.above(&organisation.id).last() == Some(&&organisation.id) {
                self.diagnostics.push(
                    Diagnostic::new(codes::REDIRECT_LOOP, parent.span, "the parents lead in a circle")
                        .expected("leads back to this organisation")
                        .help("take `parent` out of the organisation that stands above the others"),
                );
            }
        }
    }
}
