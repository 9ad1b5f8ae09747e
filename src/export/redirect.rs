//! Pages that lead from an earlier address to the present one, for hosts that know no redirects.

use super::link::url;
use super::xml::escaped;
use crate::edition::{Edition, PageKey};
use crate::entry::Locale;
use crate::language::{Arguments, Languages};

/// A page that leads on at once, and holds a link for those whom it does not lead. Empty for a page that is not planned.
pub fn redirect_page(edition: &Edition, languages: &Languages, key: &PageKey, locale: Locale) -> String {
    let (Some(language), Some(target)) = (languages.get(locale), url(edition, key, locale)) else { return String::new() };
    let message = language.message("error-moved-title", &Arguments::new());
    let told_in = languages.get(message.locale).unwrap_or(language);
    let (target, title) = (escaped(&target), escaped(&message.text));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" href=\"{target}\">\n<meta http-equiv=\"refresh\" content=\"0; url={target}\">\n\
         </head>\n<body>\n<h1>{title}</h1>\n<p><a href=\"{target}\"><bdi>{target}</bdi></a></p>\n</body>\n</html>\n",
        told_in.tag(),
        told_in.direction().as_str(),
    )
}
