fn main() {
    use opaste::*;
    let mut d = diagnostic::Diagnostics::default();
    let t = std::time::Instant::now();
    let s = source::read(&source::Roots { content: vec!["content".into()], themes: vec![], locales: vec![] }, &mut d).unwrap();
    let e = entry::read(&s, &mut d);
    let c = catalog::build(e, &s, "2026-11-22".parse().unwrap(), &mut d);
    for x in d.sorted() { eprintln!("{}\n", diagnostic::render_people(x, &s, false)); }
    if let Some(c) = c { println!("{} providers {} places {} orgs {} helplines {} news {} events {} pages", c.providers.len(), c.places.len(), c.organisations.len(), c.helplines.len(), c.news.len(), c.events.len(), c.pages.len()); }
    println!("{} errors {} warnings {:?}", d.count(diagnostic::Severity::Error), d.count(diagnostic::Severity::Warning), t.elapsed());
}
