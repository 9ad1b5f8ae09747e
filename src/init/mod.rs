//! A new region's repository: a name → the files that it begins with.
//!
//! In: what the geography says of a region. Out: paths and texts, which `opaste check` finds nothing wrong with. Absent on
//! purpose: the disk.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::catalog::RegionGeography;
use crate::entry::Locale;

/// What a new repository is to say of the national one.
#[derive(Clone, Debug, Default)]
pub struct National {
    /// Address that `git fetch` understands.
    pub repository: Option<String>,
    /// Forty hexadecimal digits.
    pub commit: Option<String>,
}

/// The files by path below the new folder.
pub fn region(region: &RegionGeography, national: &National, today: Date) -> BTreeMap<String, String> {
    let id = region.id.as_str();
    let name = |code: &str| {
        let named = Locale::parse(code).and_then(|locale| region.names.get(&locale)).or_else(|| region.names.values().next());
        named.cloned().unwrap_or_else(|| id.to_string())
    };
    let languages = languages(id);
    let first = languages[0];
    let (mailbox, portal) = if first == "sv" { ("digistod", "Digitalt stöd") } else { ("digituki", "Digituki") };
    let inside = |code: &str| Locale::parse(code).and_then(|locale| region.forms.get(&locale)?.inside.clone());
    let summary = |code: &&&str| {
        let said = match **code {
            "fi" => format!("Apua puhelimen, tietokoneen ja verkkopalvelujen käyttöön {}.", inside("fi")?),
            "sv" => format!("Hjälp med telefoner, datorer och e-tjänster {}.", inside("sv")?),
            "en" => format!("Help with phones, computers and online services {}.", inside("en")?),
            _ => return None,
        };
        Some(format!("  {code}: \"{said}\""))
    };
    let neighbour = if id == "pohjanmaa" { "etela-pohjanmaa" } else { "pohjanmaa" };
    let values = [
        ("@REGION@", id.to_string()),
        ("@CODE@", region.code.clone()),
        ("@LANGUAGES@", languages.join(", ")),
        ("@FIRST@", first.to_string()),
        ("@SITE_NAME@", format!("{portal} – {}", name(first))),
        ("@SUMMARIES@", languages.iter().filter_map(|code| summary(&code)).collect::<Vec<_>>().join("\n")),
        ("@MAILBOX@", mailbox.to_string()),
        ("@NEIGHBOUR@", neighbour.to_string()),
        ("@TODAY@", today.to_string()),
        ("@NAME@", name(first)),
        ("@NAME_FI@", name("fi")),
        ("@NAME_SV@", name("sv")),
        ("@NAME_EN@", name("en")),
        ("@NATIONAL@", national.repository.clone().unwrap_or_else(|| "https://git.example.org/digituki/opaste".to_string())),
        ("@COMMIT@", national.commit.clone().unwrap_or_else(|| "0".repeat(40))),
    ];
    let filled = |text: &str| values.iter().fold(text.to_string(), |text, (mark, value)| text.replace(mark, value));
    let mut readme = [include_str!("region/README.fi.md"), include_str!("region/README.sv.md")];
    if first == "sv" {
        readme.reverse();
    }
    let readme = format!("# {portal} – {}\n\n{}", name(first), readme.join("\n"));
    let content = format!("content/regions/{id}");
    let files = [
        ("README.md".to_string(), readme.as_str()),
        ("national.env".to_string(), include_str!("region/national.env")),
        ("site.sh".to_string(), include_str!("region/site.sh")),
        (".gitignore".to_string(), "/public\n/.national\n"),
        (".gitattributes".to_string(), "* text=auto eol=lf\n"),
        (".github/workflows/site.yml".to_string(), include_str!("region/github.yml")),
        (".github/pages.sh".to_string(), include_str!("region/pages.sh")),
        (".gitlab-ci.yml".to_string(), include_str!("region/gitlab.yml")),
        (format!("{content}/region.yaml"), include_str!("region/region.yaml")),
        (format!("{content}/accessibility.yaml"), include_str!("region/accessibility.yaml")),
        (format!("{content}/organisations/{id}-coordinator.yaml"), include_str!("region/coordinator.yaml")),
        (format!("themes/{id}/theme.yaml"), include_str!("region/theme.yaml")),
        (format!("themes/{id}/assets/logo.svg"), include_str!("region/logo.svg")),
        (format!("themes/{id}/assets/favicon.svg"), include_str!("region/logo.svg")),
    ];
    files.into_iter().map(|(path, text)| (path, filled(text))).collect()
}

/// The languages that a region begins with: Swedish first where most speak it, Northern Sámi in the Sámi homeland's region.
fn languages(region: &str) -> &'static [&'static str] {
    match region {
        "aland" | "pohjanmaa" => &["sv", "fi", "en"],
        "lappi" => &["fi", "se", "sv", "en"],
        _ => &["fi", "sv", "en"],
    }
}
