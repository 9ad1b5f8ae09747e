//! Regions that host their own sites: from nothing to a site, with the centre and without it, alone and joined.

#![expect(clippy::disallowed_methods, reason = "the test writes repositories and looks at what was published")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use opaste::command::{self, Options, Outcome, Progress, Which};
use opaste::diagnostic::{Diagnostics, Severity, render_people};
use opaste::edition::{EditionId, Overrides};
use opaste::init::National;
use opaste::site::{self, Contribution, Site, World};
use opaste::source::{self, Content, Root, Roots, SourceFile, Sources};

struct Silent;

impl Progress for Silent {
    fn stage(&self, _: &str, _: usize) {}
    fn step(&self) {}
}

const TODAY: &str = "2026-11-22";

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Options for a region's edition: the national content, and folders of a repository of its own.
fn options(own: &Path, region: &str, out: &Path) -> Options {
    let themes = Vec::from_iter(Some(own.join("themes")).filter(|folder| folder.is_dir()));
    Options {
        roots: Roots {
            content: vec![repository().join("content"), own.join("content")],
            themes,
            locales: Vec::new(),
            carried: true,
        },
        which: Which::Named(region.to_string()),
        out: out.to_path_buf(),
        base_url: None,
        preview: None,
        precompress: false,
        as_of: TODAY.parse().expect("a date"),
        strict: false,
    }
}

fn found(outcome: &Outcome) -> Vec<String> {
    outcome.diagnostics.sorted().into_iter().map(|found| render_people(found, &outcome.sources, false)).collect()
}

fn new_region(region: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let today = TODAY.parse().expect("a date");
    command::init_region(region, folder.path(), &National::default(), today).unwrap_or_else(|failure| panic!("{failure}"));
    folder
}

fn write(folder: &Path, path: &str, text: &str) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
    fs::write(file, text).expect("a written file");
}

#[test]
fn a_new_region_has_nothing_to_mend() {
    for region in ["kainuu", "aland", "lappi"] {
        let own = new_region(region);
        let outcome = command::check(&options(own.path(), region, Path::new("unused")), &Silent).expect("readable folders");
        assert_eq!(found(&outcome), Vec::<String>::new(), "{region}");
        assert_eq!(outcome.summary.editions, 1);
        let only_own = Roots { content: vec![own.path().join("content")], ..Roots::default() };
        let formatted = command::format(&only_own, &[], true).expect("readable folders");
        assert!(formatted.changed.is_empty() && formatted.files >= 3, "{region}: {:?}", formatted.changed);
        let again = command::init_region(region, own.path(), &National::default(), TODAY.parse().expect("a date"));
        assert!(again.expect_err("nothing is written over").to_string().contains("it is there already"));
        let readme = fs::read_to_string(own.path().join("README.md")).expect("a README");
        assert!(
            (1..=5).all(|number| readme.contains(&format!("\n{number}. `")))
                && !readme.contains("\n6. `")
                && !readme.contains('@')
        );
    }
    let unknown = command::init_region("lapi", Path::new("unused"), &National::default(), TODAY.parse().expect("a date"));
    assert!(unknown.expect_err("no such region").to_string().contains("there is no region `lapi`"));
}

/// Workflows run other people's code with a key to the site: each is pinned to a commit, and no job may more than it needs.
#[test]
fn workflows_are_pinned_and_may_little() {
    let own = new_region("kainuu");
    let workflow = fs::read_to_string(own.path().join(".github/workflows/site.yml")).expect("a workflow");
    let release = fs::read_to_string(repository().join(".github/workflows/release.yml")).expect("a workflow");
    for (text, least) in [(&workflow, 5), (&release, 3)] {
        let used: Vec<&str> = text.lines().filter_map(|line| line.trim().strip_prefix("- uses: ")).collect();
        assert!(used.len() >= least);
        for action in used {
            let commit = action.split_once('@').and_then(|(_, rest)| rest.split(' ').next()).unwrap_or_default();
            assert!(commit.len() == 40 && commit.chars().all(|digit| digit.is_ascii_hexdigit()), "{action}");
        }
    }
    assert!(release.contains("\npermissions: {contents: read}\n"));
    assert_eq!(release.matches("contents: write").count(), 1, "only the job that makes the release may write");
    assert!(workflow.contains("\npermissions: {}\n"));
    assert_eq!(workflow.matches("contents: write").count(), 2, "only the jobs that publish and tidy may write");
    for path in ["site.sh", ".github/pages.sh"] {
        let checked = std::process::Command::new("bash").arg("-n").arg(own.path().join(path)).status().expect("bash");
        assert!(checked.success(), "{path}");
    }
}

#[test]
fn a_region_chooses_what_its_site_shows() {
    let own = new_region("kainuu");
    let region = own.path().join("content/regions/kainuu/region.yaml");
    let text = fs::read_to_string(&region).expect("a file").replace("phone_help: []", "phone_help: [kainuu-neuvonta]");
    let more = "name: {fi: Kainuun digiapu}\nnews: {national: none}\npinned: [{id: dvv-digineuvonta-verkossa, reason: {fi: Auttaa kaikkia.}}]\nhide:\n  - {kind: helpline, id: huijausneuvonta, reason: {fi: Oma numero.}}\n";
    fs::write(&region, text + more).expect("a written file");
    let providers = fs::read_dir(repository().join("content/national/providers")).expect("a folder");
    let provider = providers
        .filter_map(|entry| {
            entry.expect("an entry").file_name().to_str().and_then(|name| name.split('.').next().map(str::to_string))
        })
        .min()
        .expect("a national provider");
    let text = fs::read_to_string(&region).expect("a file").replace("dvv-digineuvonta-verkossa", &provider);
    fs::write(&region, text).expect("a written file");
    let page = fs::read_dir(repository().join("content/national/pages")).expect("a folder");
    let page = page
        .filter_map(|entry| {
            entry.expect("an entry").file_name().to_str().and_then(|name| name.split('.').next().map(str::to_string))
        })
        .min()
        .expect("a national page");
    let own_page = format!("---\ntitle: Oma ohje\nsummary: Kainuun oma ohje.\nreplaces: {page}\n---\nNäin meillä.\n");
    write(own.path(), "content/regions/kainuu/pages/oma-ohje.fi.md", &own_page);
    let helpline = "title: {fi: Kainuun neuvonta}\nsummary: {fi: Alueen oma puhelin.}\norganisation: kainuu-coordinator\ntopics: [maps]\n\
                    phone: \"+358290001111\"\nhours: ma-pe 9-15; PH,EVE off\nlanguages: [fi]\ncoverage: {kind: region, codes: [kainuu]}\n\
                    verified: {on: 2026-11-20, by: kainuu-coordinator}\n";
    write(own.path(), "content/regions/kainuu/helplines/kainuu-neuvonta.yaml", helpline);
    let options = options(own.path(), "kainuu", Path::new("unused"));
    let (outcome, layers) = command::layers(&options, &Silent).expect("readable folders");
    assert_eq!(outcome.diagnostics.count(Severity::Error), 0, "{}", found(&outcome).join("\n"));
    let layers = &layers[0];
    assert_eq!(layers.hidden.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>(), ["huijausneuvonta"]);
    assert_eq!(layers.pinned[0].reason["fi"], "Auttaa kaikkia.");
    assert!(layers.pinned[0].said_in.ends_with("regions/kainuu/region.yaml"));
    assert_eq!(layers.replaced[0].id, page);
    let own_content = own.path().join("content").display().to_string();
    let origin = |kind: &str, id: &str| layers.entries.iter().find(|entry| entry.kind == kind && entry.id == id);
    assert_eq!(origin("helpline", "kainuu-neuvonta").expect("the own helpline").from, [own_content.as_str()]);
    assert!(origin("page", &page).is_none() && origin("helpline", "huijausneuvonta").is_none());
    assert!(layers.overrides.iter().any(|file| file.name == "regions/kainuu/region.yaml" && file.from == own_content));
    assert_eq!(layers.theme.chain, ["kainuu", "base"]);
    let logo = layers.theme.assets.iter().find(|file| file.name == "logo.svg").expect("a logo");
    assert!(logo.from.ends_with("themes/kainuu") && logo.hides == ["opaste:themes/base"], "{logo:?}");
    assert!(layers.to_text().contains("helpline huijausneuvonta  said in"));

    let (world, site_options) = (world_of(&options.roots), Overrides::default());
    let site = prepared("kainuu", &world, &site_options);
    let region_news =
        |id: &opaste::entry::Id<opaste::entry::News>| world.catalog.news[id].scope != opaste::entry::Scope::National;
    assert!(!site.edition.news.is_empty() && site.edition.news.iter().all(region_news));
    assert_eq!(site.edition.helplines[0].as_str(), "kainuu-neuvonta");
    let front = made(&site, "fi/index.html");
    assert!(front.contains("Kainuun digiapu") && front.contains("tel:+358290001111"));
    let replaced = made(&site, &format!("fi/sivut/{page}/index.html"));
    assert!(replaced.contains("url=") && replaced.contains("/fi/sivut/oma-ohje/"), "the national address leads to the own page");
    // Places of other regions are near only within the region's own radius and in its neighbours.
    for code in &site.edition.municipalities {
        for near in world.catalog.serving(*code).nearest.iter().filter(|near| !site.edition.near.shows(near, &world.catalog)) {
            assert!(near.kilometres > 0.0);
        }
    }
}

fn world_of(roots: &Roots) -> Arc<World> {
    let mut diagnostics = Diagnostics::default();
    let sources = source::read(roots, &mut diagnostics).expect("readable folders");
    compiled(sources)
}

fn compiled(sources: Sources) -> Arc<World> {
    let as_of = TODAY.parse().expect("a date");
    Arc::new(site::compile(sources, as_of, &mut Diagnostics::default()).unwrap_or_else(|_| panic!("no portal")))
}

fn prepared(name: &str, world: &Arc<World>, overrides: &Overrides) -> Site {
    let mut diagnostics = Diagnostics::default();
    let id = opaste::edition::named(name, &world.catalog, &mut diagnostics).expect("an edition");
    let site = site::prepare(&id, world, overrides, &mut diagnostics);
    site.unwrap_or_else(|| panic!("{:?}", diagnostics.sorted()))
}

fn made(site: &Site, path: &str) -> String {
    String::from_utf8(site.make(path).unwrap_or_else(|error| panic!("{error}"))).expect("text")
}

/// Builds a region with one change to its new theme; gives what was said. Nothing may be published.
#[track_caller]
fn theme_fails(path: &str, text: &str, expected: &[&str]) {
    let own = new_region("aland");
    write(own.path(), &format!("themes/aland/{path}"), text);
    let out = own.path().join("public");
    let said = match command::build(&options(own.path(), "aland", &out), &Silent) {
        Ok(outcome) => {
            assert!(outcome.published.is_none());
            found(&outcome).join("\n")
        }
        Err(failure) => failure.to_string(),
    };
    for part in expected {
        assert!(said.contains(part), "`{part}` is not in\n{said}");
    }
    assert!(!out.exists(), "something was published");
}

#[test]
fn colours_that_cannot_be_read_are_refused_with_one_that_can() {
    theme_fails(
        "theme.yaml",
        "extends: base\ntokens: {color-link: \"#9ab8d8\"}\n",
        &["error[low-contrast]", "`color-link` on `color-background`", "must be at least 4.5:1", "would pass"],
    );
}

#[test]
fn a_theme_without_a_template_is_refused() {
    theme_fails(
        "theme.yaml",
        "name: alone\n",
        &["error[bad-template]: the theme has no template `provider.html`", "extends: base"],
    );
    theme_fails("templates/provider.html", "<p>{{ view.title.text }}</p>", &["would stand without the frame", "extends"]);
    theme_fails(
        "templates/layout.html",
        "{% block body %}{% block scripts %}{% endblock scripts %}{% block search %}{% endblock search %}<main>{% block main %}{% endblock main %}</main>{% endblock body %}",
        &["page.footer", "accessibility"],
    );
}

#[test]
fn a_loop_without_end_is_stopped() {
    let endless = "{% extends \"base/front.html\" %}{% block main %}\n{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}{% endblock main %}";
    // In a region's edition the front page is made by `region.html`.
    let endless = endless.replace("base/front.html", "base/region.html");
    theme_fails("templates/region.html", &endless, &["aland/region.html:2:", "200000 times", "no end"]);
}

#[test]
fn a_theme_stays_in_its_folder_and_loads_nothing_from_elsewhere() {
    let logo = "extends: base\nlogo: {file: ../../../secret.svg, alt: {sv: A}}\n";
    theme_fails("theme.yaml", logo, &["error[bad-theme]", "leads out of the folder `assets`"]);
    let style = "extends: base\nstyles: [own.css]\n";
    let own = new_region("aland");
    write(own.path(), "themes/aland/theme.yaml", style);
    for (css, expected) in [
        (".a { background: url(../../../secret.png) }", "leads out of the folder `assets`"),
        (".a { background: url(https://example.org/a.png) }", "a file from elsewhere"),
        (":focus { outline: none }", "the focus would not be seen"),
    ] {
        write(own.path(), "themes/aland/assets/own.css", css);
        let outcome = command::check(&options(own.path(), "aland", Path::new("unused")), &Silent).expect("readable folders");
        assert!(
            outcome.diagnostics.has_errors() && found(&outcome).join("\n").contains(expected),
            "{css}: {:?}",
            found(&outcome)
        );
    }
    theme_fails(
        "templates/region.html",
        "{% extends \"base/region.html\" %}{% block main %}<img src=\"//example.org/a.png\" alt=\"\">{% endblock main %}",
        &["a file from elsewhere"],
    );
}

/// A copy of the national content, of which files can be taken away.
fn national_copy(without: &dyn Fn(&str) -> bool) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let content = repository().join("content");
    for entry in walkdir::WalkDir::new(&content) {
        let entry = entry.expect("a readable folder");
        let below = entry.path().strip_prefix(&content).expect("inside").to_string_lossy().replace('\\', "/");
        if entry.file_type().is_file() && !without(&below) {
            let target = folder.path().join(&below);
            fs::create_dir_all(target.parent().expect("a parent")).expect("a folder");
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
    folder
}

/// Which files of the national content are gone, by path.
type Missing<'a> = &'a dyn Fn(&str) -> bool;

/// The centre lost something: the region's site is made all the same, and says what it misses.
#[test]
fn a_region_goes_on_without_the_centre() {
    let own = new_region("kainuu");
    let region = own.path().join("content/regions/kainuu/region.yaml");
    let text = fs::read_to_string(&region).expect("a file").replace("phone_help: []", "phone_help: [kansalaisneuvonta]");
    fs::write(&region, text).expect("a written file");
    let cases: [(&str, Missing, &str); 6] = [
        (
            "a helpline",
            &|path| path.starts_with("national/helplines/kansalaisneuvonta"),
            "no helpline has the id `kansalaisneuvonta`",
        ),
        ("all helplines", &|path| path.starts_with("national/helplines/"), "no helpline has the id `kansalaisneuvonta`"),
        ("the organisations", &|path| path.starts_with("national/organisations/"), "no organisation has the id `dvv`"),
        ("the portal", &|path| path.starts_with("portal."), "the content has no `portal.yaml`"),
        ("the topics", &|path| path.starts_with("vocabulary/"), "`vocabulary/topics.yaml`"),
        ("the pages and places", &|path| path.starts_with("national/pages/") || path.starts_with("national/places/"), ""),
    ];
    for (what, without, expected) in cases {
        let national = national_copy(without);
        let mut options = options(own.path(), "kainuu", Path::new("unused"));
        options.roots.content[0] = national.path().to_path_buf();
        let outcome = command::check(&options, &Silent).expect("readable folders");
        let said = found(&outcome).join("\n");
        assert_eq!(outcome.diagnostics.count(Severity::Error), 0, "{what}: {said}");
        assert_eq!(outcome.summary.editions, 1, "{what}");
        assert!(said.contains(expected), "{what}: {said}");
        let world = {
            let mut diagnostics = Diagnostics::default();
            compiled(source::read(&options.roots, &mut diagnostics).expect("readable folders"))
        };
        let site = prepared("kainuu", &world, &Overrides::default());
        for path in [
            "fi/index.html",
            "fi/kunnat/kajaani/index.html",
            "fi/puhelinapu/index.html",
            "search/fi/manifest.json",
            "data/content.json",
        ] {
            assert!(!made(&site, path).is_empty(), "{what}: {path}");
        }
    }
    // What the region itself wrote wrong is still an error.
    let text = fs::read_to_string(&region).expect("a file").replace("[kansalaisneuvonta]", "[kansalaisneuvota]");
    fs::write(&region, text).expect("a written file");
    let outcome = command::check(&options(own.path(), "kainuu", Path::new("unused")), &Silent).expect("readable folders");
    assert!(outcome.diagnostics.has_errors() && found(&outcome)[0].contains("did you mean `kansalaisneuvonta`?"));
}

/// A region's entries alone, without any national folder: what the program carries is enough.
#[test]
fn a_region_can_stand_alone() {
    let own = new_region("kainuu");
    let mut options = options(own.path(), "kainuu", Path::new("unused"));
    options.roots.content.remove(0);
    write(
        own.path(),
        "content/portal.yaml",
        include_str!("../src/source/portal.yaml").replace("dvv", "kainuu-coordinator").as_str(),
    );
    let outcome = command::check(&options, &Silent).expect("readable folders");
    assert_eq!(outcome.diagnostics.count(Severity::Error), 0, "{}", found(&outcome).join("\n"));
    assert_eq!(outcome.summary.editions, 1);
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("a readable folder"));
    let files = walk.filter(|entry| entry.file_type().is_file());
    let read = |path: PathBuf| {
        let below = path.strip_prefix(folder).expect("inside").to_string_lossy().replace('\\', "/");
        (below, fs::read(&path).expect("a file"))
    };
    files.map(|entry| read(entry.into_path())).collect()
}

/// Twenty editions, each compiled from the national content and its own folder alone, joined by their published files: the
/// same national search and open data, byte by byte, as one build of everything.
#[test]
fn split_and_joined_equals_whole() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (content, themes) = (vec![repository().join("content")], vec![repository().join("themes")]);
    let roots = Roots { content, themes, locales: Vec::new(), carried: true };
    let all = source::read(&roots, &mut Diagnostics::default()).expect("readable folders");
    let world = compiled(all.clone());
    let whole = prepared("national", &world, &Overrides::default());
    let names: Vec<String> = opaste::edition::all(&world.catalog).iter().map(|id| id.name().to_string()).collect();
    assert_eq!(names.len(), 20);
    let mut editions = Vec::new();
    for name in &names {
        // What stands on the disk of this edition's own machine: nothing of other regions.
        let own = format!("regions/{name}/");
        let here =
            |file: &&SourceFile| file.root != Root::Content || !file.path.starts_with("regions/") || file.path.starts_with(&own);
        let part = compiled(Sources::new(all.files().filter(here).cloned().collect()));
        let id = if name == "national" { EditionId::National } else { EditionId::Region(name.parse_id()) };
        let site = site::prepare(&id, &part, &Overrides::default(), &mut Diagnostics::default()).expect("an edition");
        write(folder.path(), &format!("{name}/data/content.json"), &made(&site, "data/content.json"));
        editions.push(folder.path().join(name));
    }
    // In whatever order the folders are named.
    editions.reverse();
    let out = folder.path().join("joined");
    let join = command::Join {
        editions,
        out: out.clone(),
        roots: Roots { carried: true, ..Roots::default() },
        base_url: None,
        precompress: false,
    };
    let outcome = command::join(&join, &Silent).unwrap_or_else(|failure| panic!("{failure}"));
    assert!(outcome.published.is_some(), "{}", found(&outcome).join("\n"));
    let mut joined = files(&out);
    joined.remove(".opaste-site");
    let shared: Vec<&str> =
        whole.paths().into_iter().filter(|path| path.starts_with("data/") || path.starts_with("search/")).collect();
    assert_eq!(joined.keys().map(String::as_str).collect::<Vec<_>>(), shared);
    for path in shared {
        assert!(joined[path] == whole.make(path).unwrap_or_else(|error| panic!("{error}")), "`{path}` differs");
    }
    assert!(joined.len() > 100 && joined.contains_key("search/fi/manifest.json") && joined.contains_key("data/providers.csv"));
}

trait ParseId {
    fn parse_id(&self) -> opaste::catalog::RegionId;
}

impl ParseId for String {
    fn parse_id(&self) -> opaste::catalog::RegionId {
        opaste::entry::Id::parse(self).expect("an id")
    }
}

#[test]
fn editions_that_do_not_fit_are_not_joined() {
    let given = |edition: &str, as_of: &str| Contribution {
        format: 1,
        edition: edition.to_string(),
        as_of: as_of.to_string(),
        base_url: "https://digituki.example.org/".to_string(),
        files: Vec::new(),
    };
    let join = |list: &[Contribution]| site::joined(list, &Sources::default()).err().unwrap_or_default();
    assert!(join(&[given("lappi", TODAY)]).contains("the national edition is missing"));
    assert!(join(&[given("national", TODAY), given("national", TODAY)]).contains("twice"));
    assert!(join(&[given("national", TODAY), given("lappi", "2026-11-21")]).contains("2026-11-21"));
    let newer = given("national", TODAY).to_json().replace("\"format\":1", "\"format\":9");
    assert!(Contribution::parse(&newer).expect_err("a newer file").contains("format 9"));
    // A region cannot speak for others.
    let file = |path: &str| site::ContributedFile { path: path.to_string(), layer: 1, text: "title: x\n".to_string() };
    let files = vec![file("regions/lappi/news/a.fi.md"), file("regions/kainuu/news/b.fi.md"), file("portal.yaml")];
    let taken: Vec<SourceFile> = Contribution { files, ..given("lappi", TODAY) }.sources().collect();
    assert_eq!(taken.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), ["regions/lappi/news/a.fi.md"]);
    assert!(matches!(taken[0].content, Content::Text(_)));
}

#[test]
fn a_preview_is_left_alone_by_search_engines_and_has_smaller_forms() {
    let own = new_region("aland");
    let out = own.path().join("public");
    let mut options = options(own.path(), "aland", &out);
    options.preview = Some("preview/pr-7".to_string());
    options.precompress = true;
    let outcome = command::build(&options, &Silent).unwrap_or_else(|failure| panic!("{failure}"));
    assert!(outcome.published.is_some(), "{}", found(&outcome).join("\n"));
    let files = files(&out);
    let text = |path: &str| String::from_utf8(files[path].clone()).expect("text");
    assert!(text("sv/index.html").contains("<meta name=robots content=noindex>"));
    assert!(text("sv/index.html").contains("href=\"/preview/pr-7/sv/"));
    assert!(text("robots.txt").contains("Disallow: /") && text("_headers").contains("X-Robots-Tag: noindex"));
    for ending in ["gz", "br"] {
        assert!(files[&format!("sv/index.html.{ending}")].len() < files["sv/index.html"].len() / 2);
    }
    assert!(files.keys().all(|path| !path.ends_with(".svg.gz") || files.contains_key(path.trim_end_matches(".gz"))));
    // The list for other sites, as a page and as data.
    let list: serde_json::Value = serde_json::from_str(&text("embed/sv/maarianhamina/list.json")).expect("JSON");
    assert_eq!(list["format"], 1);
    assert!(list["providers"].as_array().is_some_and(|providers| !providers.is_empty()));
    let first = list["providers"][0]["url"].as_str().expect("an address");
    assert!(first.starts_with("https://aland.example.org/preview/pr-7/sv/"), "{first}");
    let frame = text("embed/sv/maarianhamina/index.html");
    assert!(frame.contains("target=_top") && !frame.contains("<script"));
    assert!(files.contains_key("embed/list.js") && files.contains_key(".htaccess") && files.contains_key("hosting/nginx.conf"));
}
