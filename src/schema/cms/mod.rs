//! Forms in the browser for an edition's editors: what Decap CMS and Sveltia CMS read, made from the types of entries.
//!
//! Two kinds of collections: files of words with one file per language, which may hold an entry's facts too; and files of
//! facts, for entries that have them apart. What may be written shortly in an entry (`cost: free`) is a group in a form:
//! `forms.js` writes it out when a form opens, and shortens it again when the form is saved.

mod collection;
mod node;
mod options;
mod shorthand;
mod widget;

use std::fmt::Write;

use crate::catalog::Catalog;
use crate::diagnostic::Wording;
use crate::edition::{Edition, EditionId, Plan};
use crate::entry::code_lists::{BackendName, CmsProgram};
use crate::entry::{Cms, Locale};
use crate::language::{Language, Languages};
use crate::source::Sources;
use node::{Node, map, text};

pub use collection::{Collection, collections};

/// The script that joins the program to this content.
pub const SCRIPT: &str = include_str!("forms.js");
/// The port at which `decap-server` listens on the editor's own computer, if nothing else is said.
const LOCAL_PORT: u16 = 8081;

/// An edition's forms, in one language of editors.
pub struct Forms<'a> {
    pub edition: &'a Edition,
    pub catalog: &'a Catalog,
    pub sources: &'a Sources,
    pub languages: &'a Languages,
    pub language: &'a Language,
    pub cms: &'a Cms,
}

impl Forms<'_> {
    /// The language of labels and hints; English for readers of a language that these have not been written in.
    fn wording(&self) -> Wording {
        wording(self.language.locale())
    }

    /// A text of the forms' own in the language of labels and hints.
    fn said<'t>(&self, english: &'t str, finnish: &'t str, swedish: &'t str) -> &'t str {
        match self.wording() {
            Wording::English => english,
            Wording::Finnish => finnish,
            Wording::Swedish => swedish,
        }
    }

    /// The folder of the edition's own entries below the content.
    fn scope(&self) -> String {
        scope_folder(&self.edition.id)
    }

    /// The same in the repository that the forms read and write.
    fn repository_folder(&self) -> String {
        let content = self.cms.folder.as_deref().unwrap_or("content").trim_matches('/');
        let folder = format!("{content}/{}", self.scope());
        folder.trim_start_matches('/').to_string()
    }

    /// `config.yml`.
    pub fn config(&self) -> String {
        let files = format!("{}/files", self.repository_folder());
        let collections = collections(self).iter().map(|collection| collection.form(self)).collect();
        // Decap has no Finnish of its own; Sveltia takes the browser's language.
        let locale = if self.wording() == Wording::Swedish { "sv" } else { "en" };
        let config = map(vec![
            ("backend", self.backend()),
            ("locale", text(locale)),
            ("site_url", text(self.edition.base.url_of(""))),
            ("display_url", text(self.edition.base.url_of(""))),
            ("media_folder", text(files)),
            ("public_folder", text("files")),
            ("slug", map(vec![("encoding", text("ascii")), ("clean_accents", Node::Flag(true))])),
            ("i18n", self.languages_of_words()),
            ("collections", Node::List(collections)),
        ]);
        format!("# Made by Opaste from the types of entries; the next build makes it again.\n{}", config.to_yaml())
    }

    /// One file of words per language; the first language is the one that facts stand with.
    fn languages_of_words(&self) -> Node {
        let locales = self.edition.languages.iter().map(|locale| text(locale.as_str())).collect();
        map(vec![("structure", text("multiple_files")), ("locales", Node::List(locales)), ("default_locale", text(self.first()))])
    }

    /// The edition's first language.
    fn first(&self) -> &str {
        self.edition.languages.first().map_or("fi", |first| first.as_str())
    }

    fn backend(&self) -> Node {
        let written = &self.cms.backend;
        let name = match written.name.value {
            BackendName::Local => "proxy",
            name => name.code(),
        };
        let mut keys = vec![("name", text(name))];
        let proxy = (written.name.value == BackendName::Local).then(|| format!("{}/api/v1", local_host(self.cms)));
        let said = [
            ("proxy_url", proxy),
            ("repo", written.repo.clone()),
            ("branch", written.branch.clone()),
            ("base_url", written.base_url.as_ref().map(|url| url.as_str().to_string())),
            ("auth_endpoint", written.auth_endpoint.clone()),
            ("auth_type", written.auth_type.map(|kind| kind.code().to_string())),
            ("app_id", written.app_id.clone()),
            ("api_root", written.api_root.as_ref().map(|url| url.as_str().to_string())),
        ];
        keys.extend(said.into_iter().filter_map(|(key, value)| Some((key, text(value?)))));
        map(keys)
    }

    /// `index.html`: the files of the program are loaded by `forms.js`, in order.
    pub fn page(&self) -> String {
        let script = self.edition.base.path_of(&Plan::forms_script());
        let title = self.said("Editing", "Tietojen ylläpito", "Redigering");
        let without = self.said(
            "The forms need JavaScript. The same entries can be edited as files.",
            "Lomakkeet tarvitsevat JavaScriptin. Samoja tietoja voi muokata myös tiedostoina.",
            "Formulären behöver JavaScript. Samma uppgifter kan också redigeras som filer.",
        );
        let shapes: Vec<String> =
            collections(self).iter().map(|one| format!("\"{}\":{}", one.format(), one.shorthand())).collect();
        let mut page = String::new();
        let _ = write!(
            page,
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
             <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n\
             <link rel=\"cms-config-url\" type=\"text/yaml\" href=\"config.yml\">\n</head>\n<body>\n<noscript>{without}</noscript>\n\
             <script type=\"application/json\" id=\"shapes\">{{{}}}</script>\n\
             <script type=\"module\" src=\"{script}\" data-programs=\"{}\" data-language=\"{}\"></script>\n</body>\n</html>\n",
            self.wording().code(),
            shapes.join(","),
            needed(self.cms).join(" "),
            self.first(),
        );
        page
    }
}

fn wording(locale: Locale) -> Wording {
    Wording::parse(locale.as_str()).unwrap_or_default()
}

fn scope_folder(id: &EditionId) -> String {
    match id {
        EditionId::National => "national".to_string(),
        EditionId::Region(region) => format!("regions/{region}"),
    }
}

/// The folder in which the site's owner puts the program's files, below the content.
pub fn programs_folder(id: &EditionId) -> String {
    format!("{}/cms/", scope_folder(id))
}

/// The files without which nothing works, as npm calls them: the program, what reads and writes YAML, and Sveltia's icons,
/// which it would ask of another host.
pub fn needed(cms: &Cms) -> &'static [&'static str] {
    match cms.program.unwrap_or(CmsProgram::Decap) {
        CmsProgram::Decap => &["decap-cms.js", "js-yaml.umd.min.js"],
        CmsProgram::Sveltia => &["sveltia-cms.js", "js-yaml.umd.min.js", "material-symbols-outlined-latin-400-normal.woff2"],
    }
}

/// The hosts that the program talks to, for the policy of its pages.
pub fn hosts(cms: &Cms) -> Vec<String> {
    let backend = &cms.backend;
    let origin = |url: &str| {
        let after = url.find("://").map_or(0, |at| at + 3);
        let end = url[after..].find('/').map_or(url.len(), |at| after + at);
        url[..end].to_string()
    };
    let usual: &[&str] = match backend.name.value {
        BackendName::Github => &["https://api.github.com", "https://github.com", "https://www.githubstatus.com"],
        BackendName::Gitlab => &["https://gitlab.com"],
        BackendName::Gitea => &["https://try.gitea.io"],
        BackendName::GitGateway | BackendName::Local | BackendName::TestRepo => &[],
    };
    let own: Vec<String> = [&backend.base_url, &backend.api_root].into_iter().flatten().map(|url| origin(url.as_str())).collect();
    let local = (backend.name.value == BackendName::Local).then(|| local_host(cms));
    let usual = usual.iter().filter(|_| backend.api_root.is_none()).map(|host| (*host).to_string());
    let mut hosts: Vec<String> = usual.chain(own).chain(local).collect();
    hosts.sort();
    hosts.dedup();
    hosts
}

fn local_host(cms: &Cms) -> String {
    format!("http://localhost:{}", cms.backend.port.unwrap_or(LOCAL_PORT))
}
