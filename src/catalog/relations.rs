//! What entries say of each other must hold: every id, code and link leads somewhere.

use std::collections::BTreeMap;

use super::area::unknown;
use super::{Catalog, Freshness};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, codes};
use crate::entry::code_lists::{HideKind, Level};
use crate::entry::{At, Coordinator, Entry, Id, Organisation, Topic, Verified};

/// Reports every relation that does not hold.
pub fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let mut checker = Checker { catalog, diagnostics };
    checker.portal_and_regions();
    checker.providers();
    checker.publications();
    checker.places();
}

/// An id that no entry of the kind has.
pub fn unknown_id<'a>(kind: &str, id: &str, span: Span, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_ID, span, format!("no {kind} has the id `{id}`")).expected(format!("not the id of a {kind}")).suggest(id, known)
}

struct Checker<'a> {
    catalog: &'a Catalog,
    diagnostics: &'a mut Diagnostics,
}

impl Checker<'_> {
    fn known<F, V>(&mut self, kind: &str, id: &At<Id<F>>, map: &BTreeMap<Id<F>, V>) {
        if !map.contains_key(&id.value) {
            self.diagnostics.push(unknown_id(kind, id.value.as_str(), id.span, map.keys().map(Id::as_str)));
        }
    }

    fn organisation(&mut self, id: &At<Id<Organisation>>) {
        self.known("organisation", id, &self.catalog.organisations);
    }

    fn topic(&mut self, code: &At<String>) {
        if self.catalog.vocabulary.topic(code).is_none() {
            let topics = self.catalog.vocabulary.topics.iter().map(|topic| topic.code.value.as_str());
            self.diagnostics.push(
                Diagnostic::new(codes::UNKNOWN_CODE, code.span, format!("unknown topic `{}`", code.value))
                    .expected("not a code of `vocabulary/topics.yaml`")
                    .suggest(code, topics),
            );
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

    fn verified(&mut self, verified: &Verified) {
        self.organisation(&verified.by);
        if verified.on.value > self.catalog.as_of {
            let diagnostic = Diagnostic::new(codes::BAD_DATE, verified.on.span, format!("verified on {}, which is not yet", verified.on.value));
            self.diagnostics.push(diagnostic.expected(format!("expected {} or earlier", self.catalog.as_of)));
        }
    }

    fn coordinator(&mut self, coordinator: &Coordinator) {
        self.organisation(&coordinator.organisation);
    }

    fn portal_and_regions(&mut self) {
        let catalog = self.catalog;
        let portal = &catalog.portal;
        self.organisation(&portal.organisation);
        portal.phone_help.iter().for_each(|id| self.known("helpline", id, &catalog.helplines));
        portal.coordinator.iter().for_each(|coordinator| self.coordinator(coordinator));
        for region in catalog.regions.values() {
            match catalog.geography.region(region.id.as_str()) {
                None => {
                    let known = catalog.geography.regions.keys().map(Id::as_str);
                    self.diagnostics.push(unknown_id("region", region.id.as_str(), region.span, known).expected("the folder's name"));
                }
                Some(found) if found.code != region.code.value => self.diagnostics.push(
                    Diagnostic::new(codes::UNKNOWN_CODE, region.code.span, format!("`{}` is not the code of `{}`", region.code.value, region.id))
                        .expected(format!("expected `\"{}\"`", found.code)),
                ),
                Some(_) => {}
            }
            self.coordinator(&region.coordinator);
            region.phone_help.iter().for_each(|id| self.known("helpline", id, &catalog.helplines));
            region.pinned.iter().for_each(|id| self.known("provider", id, &catalog.providers));
            region.neighbours.iter().for_each(|slug| self.region(slug));
            for hidden in &region.hide {
                self.hidden(hidden.kind, &hidden.id);
            }
            if let (Some(own), Some(national)) = (&region.thresholds, &portal.thresholds) {
                crate::entry::thresholds_tighten(own, national).into_iter().for_each(|diagnostic| self.diagnostics.push(diagnostic));
            }
        }
        for statement in catalog.statements.values() {
            self.organisation(&statement.organisation);
        }
    }

    fn hidden(&mut self, kind: HideKind, id: &At<String>) {
        let catalog = self.catalog;
        let is_known = match kind {
            HideKind::Place => Id::parse(id).is_some_and(|id| catalog.places.contains_key(&id)),
            other => catalog.knows(other.code(), id),
        };
        if !is_known {
            let diagnostic = Diagnostic::new(codes::UNKNOWN_ID, id.span, format!("no {} has the id `{}`", kind.code(), id.value));
            self.diagnostics.push(diagnostic.expected("nothing to hide here"));
        }
    }

    fn providers(&mut self) {
        let catalog = self.catalog;
        for provider in catalog.providers.values() {
            let entry = &provider.entry;
            entry.partners.iter().for_each(|partner| self.organisation(&partner.organisation));
            if let Some(successor) = &entry.successor {
                self.known("provider", successor, &catalog.providers);
            }
            self.topics(&entry.topics);
            self.verified(&entry.verified);
            if provider.freshness != Freshness::Fresh && provider.is_listed() {
                let diagnostic = Diagnostic::new(codes::VERIFICATION_DUE, entry.verified.on.span, format!("last verified on {}", entry.verified.on.value));
                self.diagnostics.push(diagnostic.help("check the facts with the provider and write the day of checking"));
            }
        }
        self.former_ids("provider", catalog.providers.values().map(|provider| (&provider.entry, provider.entry.former_ids.as_slice())));
        self.successor_circles();
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
                        Diagnostic::new(codes::REDIRECT_LOOP, id.span, format!("the former id `{}` of a {kind} is in use", id.value))
                            .expected("would lead away from another entry")
                            .label(other, "used here"),
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
                                .expected("leads back to this entry"),
                        );
                    }
                    break;
                }
                seen.push(&next.entry.id);
                at = &next.entry;
            }
        }
    }

    fn topics(&mut self, topics: &[Topic]) {
        for topic in topics {
            self.topic(&topic.code);
            if topic.level == Level::Refer && self.catalog.helplines_for(&topic.code).next().is_none() {
                self.diagnostics.push(
                    Diagnostic::new(codes::REFER_WITHOUT_HELPLINE, topic.code.span, format!("`{}` is referred on, but no helpline takes it", topic.code.value))
                        .help("add the topic to the helpline that readers should call"),
                );
            }
        }
    }

    fn publications(&mut self) {
        let catalog = self.catalog;
        for helpline in catalog.helplines.values() {
            self.organisation(&helpline.entry.organisation);
            helpline.entry.topics.iter().for_each(|code| self.topic(code));
            self.verified(&helpline.entry.verified);
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
            if let Some(successor) = &event.entry.successor {
                self.known("event", successor, &catalog.events);
            }
            event.entry.verified.iter().for_each(|verified| self.verified(verified));
        }
        for page in catalog.pages.values() {
            page.topics.iter().for_each(|code| self.topic(code));
        }
        for organisation in catalog.organisations.values() {
            organisation.parent.iter().for_each(|id| self.organisation(id));
        }
        self.former_ids("news item", catalog.news.values().map(|entry| (entry, entry.former_ids.as_slice())));
        self.former_ids("event", catalog.events.values().map(|event| (&event.entry, event.entry.former_ids.as_slice())));
        self.former_ids("page", catalog.pages.values().map(|entry| (entry, entry.former_ids.as_slice())));
    }

    fn places(&mut self) {
        // Half the width of the widest municipality: a pin further away than this is a typing error.
        const FURTHEST_KILOMETRES: f64 = 150.0;
        for place in self.catalog.places.values() {
            let Some(geo) = &place.entry.geo else { continue };
            let municipality = self.catalog.municipality(place.municipality);
            let far = municipality.position.kilometres_to(place.position);
            if far > FURTHEST_KILOMETRES {
                self.diagnostics.push(
                    Diagnostic::new(codes::FAR_FROM_POSTAL_CODE, geo.span, format!("the coordinates lie {far:.0} km from `{}`", municipality.slug))
                        .help("check latitude and longitude"),
                );
            }
        }
    }
}

