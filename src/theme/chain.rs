//! Which themes a theme is made from: itself, the one that it extends, and so on.

use super::manifest::{self, Manifest};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::source::{Root, Sources};

/// A theme of the chain.
#[derive(Clone, Debug)]
pub(super) struct Layer {
    pub name: String,
    pub manifest: Manifest,
}

/// The themes from the one that extends none to the one asked for; `None` if one of them is not there.
pub(super) fn chain(sources: &Sources, name: &str, diagnostics: &mut Diagnostics) -> Option<Vec<Layer>> {
    let known: Vec<&str> = sources.of(Root::Themes).filter_map(|file| file.path.strip_suffix("/theme.yaml")).collect();
    let mut layers: Vec<Layer> = Vec::new();
    let mut wanted = name.to_string();
    loop {
        let place = layers.last().and_then(|layer| layer.manifest.extends.as_ref()).map(|word| word.span);
        if layers.iter().any(|layer| layer.name == wanted) {
            let mut names: Vec<&str> = layers.iter().map(|layer| layer.name.as_str()).collect();
            names.push(&wanted);
            let message = format!("themes that extend each other in a circle: {}", names.join(", "));
            diagnostics.push(Diagnostic::new(codes::BAD_THEME, place, message).help("remove one `extends`"));
            return None;
        }
        let file = sources.at(Root::Themes, &format!("{wanted}/theme.yaml")).filter(|_| is_name(&wanted));
        let Some(file) = file else {
            let message = format!("there is no theme `{wanted}`: no file `{wanted}/theme.yaml` in the folder of themes");
            diagnostics.push(Diagnostic::new(codes::BAD_THEME, place, message).suggest(&wanted, known));
            return None;
        };
        let manifest = manifest::read(file.id, file.text(), diagnostics);
        let parent = manifest.extends.as_ref().map(|word| word.text.clone());
        layers.push(Layer { name: wanted, manifest });
        match parent {
            Some(parent) => wanted = parent,
            None => break,
        }
    }
    layers.reverse();
    Some(layers)
}

/// Whether a theme can have this name: that of one folder.
fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(['/', '\\']) && name != "." && name != ".."
}

#[cfg(test)]
mod tests {
    use super::chain;
    use crate::diagnostic::Diagnostics;
    use crate::source::{Root, Sources};

    #[track_caller]
    fn check(themes: &[(&str, &str)], expected: &str) {
        let files: Vec<_> = themes.iter().map(|(name, yaml)| (format!("{name}/theme.yaml"), *yaml)).collect();
        let sources =
            Sources::from_texts(&files.iter().map(|(path, text)| (Root::Themes, path.as_str(), *text)).collect::<Vec<_>>());
        let mut diagnostics = Diagnostics::default();
        let names = chain(&sources, themes[0].0, &mut diagnostics).unwrap_or_default().into_iter().map(|layer| layer.name);
        let names = names.collect::<Vec<_>>().join(" < ");
        let found = diagnostics.sorted().into_iter().map(|found| format!("{} / {}", found.message, found.help.join(" ")));
        assert_eq!(names + &found.collect::<String>(), expected);
    }

    #[test]
    fn the_one_that_extends_none_comes_first() {
        check(&[("base", "")], "base");
        check(&[("lappi", "extends: north"), ("north", "extends: base"), ("base", "name: B")], "base < north < lappi");
    }

    #[test]
    fn missing_themes_and_circles_are_named() {
        check(
            &[("lappi", "extends: bse"), ("base", "")],
            "there is no theme `bse`: no file `bse/theme.yaml` in the folder of themes / did you mean `base`?",
        );
        check(
            &[("a", "extends: b"), ("b", "extends: a")],
            "themes that extend each other in a circle: a, b, a / remove one `extends`",
        );
        check(&[("a", "extends: a")], "themes that extend each other in a circle: a, a / remove one `extends`");
        check(&[("a", "extends: ../a")], "there is no theme `../a`: no file `../a/theme.yaml` in the folder of themes / ");
    }
}
