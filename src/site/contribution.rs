//! What one edition gives to the whole: its own entries, as their editors wrote them, in one published file.
//!
//! Editions are built apart, by other people on other machines, and only their published files meet. From the
//! contributions of all, `opaste join` makes the national search and open data again, just as one build of everything would:
//! scores of words, nearest places and grades depend on all entries together, so nothing smaller than the entries would do.

use serde::{Deserialize, Serialize};

use super::Site;
use crate::diagnostic::FileId;
use crate::edition::EditionId;
use crate::entry::Id;
use crate::source::{Content, Root, SourceFile, Sources};

/// Raised when an older program could not read the file any more.
const FORMAT: u8 = 1;

/// The published file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contribution {
    pub format: u8,
    /// `national`, or a region.
    pub edition: String,
    /// The day for which the edition was made.
    pub as_of: String,
    /// Where it stands.
    pub base_url: String,
    pub files: Vec<File>,
}

/// One file of an entry, or of the national vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Path below the folder of content.
    pub path: String,
    /// What a higher layer says of an entry stands over what a lower one says.
    pub layer: usize,
    pub text: String,
}

impl Contribution {
    /// The own entries of an edition that are published; a region's are those of its folder.
    pub fn of(site: &Site) -> Self {
        let (world, edition) = (&site.world, &site.edition);
        let is_own = |path: &str| match &edition.id {
            EditionId::National => !path.starts_with("regions/"),
            EditionId::Region(region) => path
                .strip_prefix("regions/")
                .and_then(|rest| rest.strip_prefix(region.as_str()))
                .is_some_and(|rest| rest.starts_with('/')),
        };
        // An entry whose day has not come is nobody's business yet.
        let is_published = |path: &str| {
            let provider = path.split_once("/providers/").and_then(|(_, name)| name.rsplit('/').next()?.split('.').next());
            provider.and_then(Id::parse).is_none_or(|id| world.catalog.providers.contains_key(&id))
        };
        let is_read = |path: &str| ["yaml", "yml", "md", "csv"].iter().any(|ending| path.ends_with(&format!(".{ending}")));
        let files = world.sources.of(Root::Content).filter(|file| {
            let path = file.path.as_str();
            is_read(path) && !path.ends_with("README.md") && is_own(path) && is_published(path)
        });
        let given = |file: &SourceFile| File { path: file.path.clone(), layer: file.layer, text: file.text().to_string() };
        Contribution {
            format: FORMAT,
            edition: edition.id.name().to_string(),
            as_of: world.catalog.as_of.to_string(),
            base_url: edition.base.url_of(""),
            files: files.map(given).collect(),
        }
    }

    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }

    /// Reads a published file.
    ///
    /// # Errors
    /// When it is not such a file, or one of a newer program.
    pub fn parse(json: &str) -> Result<Self, String> {
        let read: Contribution = serde_json::from_str(json).map_err(|error| format!("is not an edition's content: {error}"))?;
        if read.format != FORMAT {
            return Err(format!("has the format {}; this program reads {FORMAT}", read.format));
        }
        Ok(read)
    }

    /// The files as sources, each shown with the edition that gave it. Only an edition's own paths are taken from it.
    pub fn sources(&self) -> impl Iterator<Item = SourceFile> {
        let own = match self.edition.as_str() {
            "national" => None,
            region => Some(format!("regions/{region}/")),
        };
        let is_own = move |path: &str| match &own {
            None => !path.starts_with("regions/"),
            Some(folder) => path.starts_with(folder.as_str()),
        };
        self.files.iter().filter(move |file| is_own(&file.path)).map(|file| SourceFile {
            id: FileId(0),
            root: Root::Content,
            layer: file.layer,
            path: file.path.clone(),
            shown: format!("{}:{}", self.edition, file.path),
            content: Content::Text(file.text.as_str().into()),
        })
    }
}

/// The contributions of editions, and what the program carries or the folders of themes and texts hold, as one reading.
///
/// # Errors
/// When the national edition is missing, an edition is there twice, or they were made for different days.
pub fn joined(contributions: &[Contribution], rest: &Sources) -> Result<Sources, String> {
    let mut names: Vec<&str> = contributions.iter().map(|contribution| contribution.edition.as_str()).collect();
    names.sort_unstable();
    if let Some(pair) = names.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(format!("the edition `{}` is there twice", pair[0]));
    }
    if !names.contains(&"national") {
        return Err("the national edition is missing; the portal's names and vocabulary are in it".to_string());
    }
    if let Some(pair) = contributions.windows(2).find(|pair| pair[0].as_of != pair[1].as_of) {
        let (one, other) = (&pair[0], &pair[1]);
        return Err(format!(
            "`{}` was made for {} and `{}` for {}; build all with one `--as-of`",
            one.edition, one.as_of, other.edition, other.as_of
        ));
    }
    let given = contributions.iter().flat_map(Contribution::sources);
    Ok(Sources::new(rest.files().filter(|file| file.root != Root::Content).cloned().chain(given).collect()))
}
