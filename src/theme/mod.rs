//! Themes: templates by layer, files with hashed names, design tokens checked for contrast.
//!
//! In: folders `<name>/theme.yaml`, `<name>/templates/**.html`, `<name>/assets/**` of one theme and of those that it
//! extends. Out: a [`Theme`] that makes pages of any values that it is given.
//! Absent on purpose: content, addresses, texts. Templates reach them through the context and through the functions that
//! `register` adds; there is none that reads files, the clock or the network.

mod assets;
mod chain;
mod contrast;
mod contract;
mod engine;
mod escaping;
mod guard;
mod manifest;
mod script;
mod squeeze;
mod style;
mod tokens;

pub use assets::Asset;
pub use engine::RenderError;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::source::Sources;
use engine::Engine;
use tokens::Tokens;

/// A theme with all that it has from the themes that it extends, ready to make pages, by many threads at once.
pub struct Theme {
    name: String,
    title: String,
    engine: Engine,
    assets: BTreeMap<String, Asset>,
    tokens: Tokens,
    logo: Option<(String, BTreeMap<String, String>)>,
}

/// The picture of a theme, and what it says.
#[derive(Clone, Copy, Debug)]
pub struct Logo<'a> {
    pub asset: &'a Asset,
    /// The words in its place, by language.
    pub alt: &'a BTreeMap<String, String>,
}

/// A template, and which themes have one of the same path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateOrigin {
    /// Path below `templates/`.
    pub path: String,
    /// The theme whose template makes the pages.
    pub theme: String,
    /// The themes whose templates it hides, the nearest first.
    pub hides: Vec<String>,
}

/// Loads a theme; `None` if it cannot be used, which is then reported. `register` adds the functions and filters that
/// templates may call.
pub fn load(sources: &Sources, name: &str, register: &dyn Fn(&mut tera::Tera), diagnostics: &mut Diagnostics) -> Option<Theme> {
    let mut found = Diagnostics::default();
    let theme = load_into(sources, name, register, &mut found).filter(|_| !found.has_errors());
    diagnostics.extend(found);
    theme
}

fn load_into(sources: &Sources, name: &str, register: &dyn Fn(&mut tera::Tera), diagnostics: &mut Diagnostics) -> Option<Theme> {
    let chain = chain::chain(sources, name, diagnostics)?;
    let tokens = Tokens::merge(chain.iter().map(|layer| &layer.manifest), diagnostics);
    contrast::check(&tokens, diagnostics);
    let assets = assets::collect(sources, &chain, &tokens.css(), diagnostics);
    let engine = Engine::load(sources, &chain, register, diagnostics);
    let logo = chain.iter().rev().find_map(|layer| layer.manifest.logo.as_ref());
    if let Some(logo) = logo.filter(|logo| !assets.contains_key(&logo.file.text)) {
        diagnostics.push(assets::unknown(&logo.file, assets.keys().map(String::as_str)));
    }
    let engine = engine?;
    let mut texts: Vec<&str> = engine.templates().map(|(_, template)| template.text.as_str()).collect();
    texts.extend(assets.values().filter(|asset| asset.logical.ends_with(".css")).filter_map(|asset| {
        // The tokens stand at the beginning of the style sheet themselves.
        std::str::from_utf8(&asset.bytes).ok().map(|css| css.strip_prefix(tokens.css().as_str()).unwrap_or(css))
    }));
    tokens.report_unused(&texts, diagnostics);
    let title = chain.last().and_then(|layer| layer.manifest.name.as_ref()).map_or(name, |word| word.text.as_str());
    Some(Theme {
        name: name.to_string(),
        title: title.to_string(),
        logo: logo.map(|logo| (logo.file.text.clone(), logo.alt.clone())),
        engine,
        assets,
        tokens,
    })
}

impl Theme {
    /// The name of the theme's folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The `name` in `theme.yaml`, or that of the folder.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Whether the theme can make every page: it has the templates, and they keep the frame around pages. What is missing is
    /// reported.
    pub fn keeps_contract(&self, required: &[&str], diagnostics: &mut Diagnostics) -> bool {
        let found = contract::broken(&self.engine, required);
        let keeps = found.is_empty();
        found.into_iter().for_each(|diagnostic| diagnostics.push(diagnostic));
        keeps
    }

    /// Makes a page of a template, such as `provider.html`, or `base/provider.html` for that of one theme.
    ///
    /// # Errors
    /// When the template asks for what the context does not have, or the page grows too large.
    pub fn render(&self, template: &str, context: &tera::Context) -> Result<String, RenderError> {
        self.engine.render(template, context)
    }

    /// The files that go out with the pages, by logical path.
    pub fn assets(&self) -> impl Iterator<Item = &Asset> {
        self.assets.values()
    }

    /// A file by its path below `assets/`; `site.css` is the style sheet of all.
    pub fn asset(&self, logical: &str) -> Option<&Asset> {
        self.assets.get(logical)
    }

    /// The value of a token in light or dark colours.
    pub fn token(&self, name: &str, dark: bool) -> Option<&str> {
        self.tokens.value(name, dark).map(|value| value.word.text.as_str())
    }

    pub fn logo(&self) -> Option<Logo<'_>> {
        let (file, alt) = self.logo.as_ref()?;
        Some(Logo { asset: self.assets.get(file)?, alt })
    }

    /// The names of the theme and of those that it extends, in this order.
    pub fn chain(&self) -> &[String] {
        self.engine.themes()
    }

    /// Every template by path, where it comes from and what it hides.
    pub fn templates(&self) -> Vec<TemplateOrigin> {
        let origin = |(path, themes): (&str, Vec<&str>)| {
            let mut themes = themes.into_iter().map(str::to_string);
            TemplateOrigin { path: path.to_string(), theme: themes.next().unwrap_or_default(), hides: themes.collect() }
        };
        self.engine.by_path().into_iter().map(origin).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Theme, load};
    use crate::diagnostic::Diagnostics;
    use crate::source::{Root, Sources};
    use tera::Context;

    fn loaded(files: &[(&str, &str)]) -> (Option<Theme>, Vec<String>) {
        let sources = Sources::from_texts(&files.iter().map(|(path, text)| (Root::Themes, *path, *text)).collect::<Vec<_>>());
        let mut diagnostics = Diagnostics::default();
        let register =
            |tera: &mut tera::Tera| tera.register_filter("twice", |text: &str, _: tera::Kwargs, _: &tera::State| text.repeat(2));
        let theme = load(&sources, files[0].0.split('/').next().expect("a theme"), &register, &mut diagnostics);
        let found = diagnostics.sorted().into_iter().map(|found| {
            let place = found.primary.map_or(String::new(), |span| {
                let file = sources.file(span.file);
                format!("{}[{}] ", file.path, &file.text()[span.start as usize..span.end as usize])
            });
            let help = found.help.first().map(|help| format!(" / {help}")).unwrap_or_default();
            format!("{place}{}{help}", found.message)
        });
        (theme, found.collect())
    }

    /// Loads the theme of the first file and makes `page.html` with `word` = `w<`.
    #[track_caller]
    fn check(files: &[(&str, &str)], expected: &str) {
        let (theme, found) = loaded(files);
        assert_eq!(found, Vec::<String>::new());
        let mut context = Context::new();
        context.insert("word", "w<");
        let made = theme.expect("a theme").render("page.html", &context);
        assert_eq!(made.unwrap_or_else(|error| error.to_string()), expected);
    }

    #[track_caller]
    fn check_faults(files: &[(&str, &str)], expected: &[&str]) {
        let (theme, found) = loaded(files);
        assert_eq!(found, expected);
        assert!(theme.is_none() || found.iter().all(|found| found.contains("/ use it") || found.contains("every space counts")));
    }

    const BASE: (&str, &str) = ("base/theme.yaml", "");
    const LAPPI: (&str, &str) = ("lappi/theme.yaml", "extends: base");

    #[test]
    fn templates_are_squeezed_and_everything_is_escaped() {
        check(&[BASE, ("base/templates/page.html", "<ul>\n  <li> {{ word }} </li>\n</ul>\n")], "<ul><li>w&lt;</ul>");
        check(&[BASE, ("base/templates/page.html", "{{ word | twice }}")], "w&lt;w&lt;");
    }

    #[test]
    fn themes_override_and_extend_those_below() {
        let base = ("base/templates/page.html", "<p>{% block a %}base{% endblock %}</p>{% include \"part.html\" %}");
        let part = ("base/templates/part.html", "base part");
        check(&[LAPPI, BASE, base, part], "<p>base</p>base part");
        check(&[LAPPI, BASE, base, part, ("lappi/templates/part.html", "lappi part")], "<p>base</p>lappi part");
        let page =
            ("lappi/templates/page.html", "{% extends \"base/page.html\" %}{% block a %}lappi {{ super() }}{% endblock %}");
        check(&[LAPPI, BASE, base, part, page], "<p>lappi base</p>base part");
        let (theme, _) = loaded(&[LAPPI, BASE, base, part, page]);
        let origins = theme.expect("a theme").templates();
        let shown: Vec<_> = origins.iter().map(|origin| format!("{} {} {:?}", origin.path, origin.theme, origin.hides)).collect();
        assert_eq!(shown, ["page.html lappi [\"base\"]", "part.html base []"]);
    }

    #[test]
    fn components_are_overridden_too() {
        let base = ("base/templates/c.html", "{% component Mark(text) %}<b>{{ text }}</b>{% endcomponent %}");
        let page = ("base/templates/page.html", "{{<Mark text={word}/>}}");
        check(&[LAPPI, BASE, base, page], "<b>w&lt;</b>");
        let lappi = ("lappi/templates/d.html", "{% component Mark(text) %}<i>{{ text }}</i>{% endcomponent %}");
        check(&[LAPPI, BASE, base, page, lappi], "<i>w&lt;</i>");
    }

    #[test]
    fn a_failure_names_the_place_in_the_template_as_written() {
        let page = ("base/templates/page.html", "{# ä #}\n<p>\n  ä {{ gone.a }}</p>");
        check(&[BASE, page], "base/page.html:3:8: variable `gone` is not defined. Available variables: word");
    }

    #[test]
    fn a_page_cannot_grow_for_ever() {
        let page = "{% for a in range(end=1000) %}{% for b in range(end=1000) %}abc{% endfor %}{% endfor %}";
        check(&[BASE, ("base/templates/page.html", page)], "base/page.html:1:1: the page is larger than 2000000 bytes");
        check(&[BASE], "page.html:1:1: template 'page.html' not found");
    }

    #[test]
    fn mistakes_in_templates_have_their_place() {
        let page = |text: &'static str| [BASE, ("base/templates/page.html", text)];
        check_faults(&page("a\n{{ b "), &["base/templates/page.html[b] unexpected end of input"]);
        check_faults(&page("ä\n ä {{ b | none }}"), &["base/templates/page.html[none] unknown filter `none`"]);
        let found = "base/templates/page.html[pge.html] unknown template `pge.html` / did you mean `page.html`?";
        check_faults(&page("{% include \"pge.html\" %}"), &[found]);
        check_faults(&page("{% extends \"b/a\" %}"), &["base/templates/page.html[b/a] there is no template `b/a`"]);
        check_faults(&page("{{<Card/>}}"), &["base/templates/page.html[Card] unknown component `Card`"]);
        let found = "a part of another template where every space counts; its spaces are made fewer like everywhere else";
        let help = "write `<pre>` or `<textarea>` within the part itself";
        check_faults(
            &page("<pre>{% block a %}{% endblock %}</pre>"),
            &[&format!("base/templates/page.html[{{%] {found} / {help}")],
        );
        check_faults(
            &[BASE, ("base/templates/a.txt", "")],
            &["base/templates/a.txt[] `a.txt` is not a template: its name must end in `.html`"],
        );
        check_faults(
            &[BASE, ("base/templates/a.html", "\u{feff}{% iff %}"), ("base/templates/b.html", "{{ a b }}")],
            &["base/templates/a.html[iff] unknown tag", "base/templates/b.html[b] found identifier but expected }}"],
        );
    }

    #[test]
    fn only_the_theme_at_the_bottom_turns_escaping_off() {
        check(&[BASE, ("base/templates/page.html", "{{ word | safe }}")], "w<");
        let found = "`safe` turns escaping off, which only the theme that extends none may do";
        let help = "use the part of the theme below that shows this, instead of a copy of it";
        check_faults(
            &[LAPPI, BASE, ("lappi/templates/page.html", "{{ word | safe }}")],
            &[&format!("lappi/templates/page.html[{{{{ word | safe }}}}] {found} / {help}")],
        );
    }

    #[test]
    fn circles_and_doubles_are_named() {
        let templates = |a: &'static str, b: &'static str| [BASE, ("base/templates/a.html", a), ("base/templates/b.html", b)];
        let help =
            "to extend the template of another theme, write its name before the path, such as `{% extends \"base/a.html\" %}`";
        let found = "templates that extend each other in a circle: lappi/a.html, lappi/a.html";
        check_faults(
            &[LAPPI, BASE, ("base/templates/a.html", ""), ("lappi/templates/a.html", "{% extends \"a.html\" %}")],
            &[&format!("lappi/templates/a.html[a.html] {found} / {help}")],
        );
        let found = "templates that include each other in a circle: base/a.html, base/b.html, base/a.html";
        check_faults(
            &templates("{% include \"b.html\" %}", "{% include \"a.html\" %}"),
            &[&format!("base/templates/a.html[b.html] {found}")],
        );
        let card = "{% component Card() %}{% endcomponent %}";
        let found = "component `Card` is defined in both `base/a.html` and `base/b.html`";
        check_faults(&templates(card, card), &[&format!("base/templates/a.html[Card] {found}")]);
    }

    #[test]
    fn the_manifest_is_held_against_files_and_styles() {
        check_faults(
            &[("base/theme.yaml", "logo: {file: a.svg, alt: {fi: A}}\ntokens: {b: 1px}")],
            &[
                "base/theme.yaml[a.svg] no theme of the chain has a file `assets/a.svg`",
                "base/theme.yaml[1px] no style sheet and no template uses the token `b` / use it in a style sheet as `var(--b)`, or remove it",
            ],
        );
        let theme = (
            "base/theme.yaml",
            "name: Perus\nlogo: {file: a.svg, alt: {fi: A}}\ntokens: {b: 1px}\ndark: {b: 2px}\nstyles: [a.css]",
        );
        let (theme, found) = loaded(&[theme, ("base/assets/a.svg", ""), ("base/assets/a.css", "a{b:var(--b)}")]);
        assert_eq!(found, Vec::<String>::new());
        let theme = theme.expect("a theme");
        assert_eq!((theme.name(), theme.title(), theme.token("b", true)), ("base", "Perus", Some("2px")));
        let logo = theme.logo().expect("a logo");
        assert_eq!((logo.asset.logical.as_str(), logo.alt["fi"].as_str()), ("a.svg", "A"));
        assert_eq!(theme.assets().map(|asset| asset.logical.as_str()).collect::<Vec<_>>(), ["a.svg", "site.css"]);
    }

    #[test]
    fn many_threads_may_use_a_theme() {
        fn is_shared<T: Send + Sync>() {}
        is_shared::<Theme>();
    }
}
