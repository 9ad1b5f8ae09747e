//! The functions that templates call for interface texts: `t` for text, `ta` for attributes.

use std::sync::Arc;

use tera::{Kwargs, State, TeraResult, Value};

use crate::entry::Locale;
use crate::language::{Arguments, Languages, Message};

/// Registers the functions. The page's language is implied: it is the template's variable `lang`.
///
/// `t(key="…", name=value)` gives HTML; a text that fell back to another language is marked with its `lang`. `ta` gives
/// plain text, for attributes, which cannot be marked.
pub fn register(engine: &mut tera::Tera, languages: &Arc<Languages>) {
    engine.register_function("t", Text { languages: languages.clone(), marked: true });
    engine.register_function("ta", Text { languages: languages.clone(), marked: false });
}

struct Text {
    languages: Arc<Languages>,
    marked: bool,
}

impl tera::Function<TeraResult<String>> for Text {
    fn call(&self, kwargs: Kwargs, state: &State) -> TeraResult<String> {
        let lang: String = state.get("lang")?.unwrap_or_default();
        let key: String = kwargs.must_get("key")?;
        let language = Locale::parse(&lang).and_then(|locale| self.languages.get(locale));
        let Some(language) = language else { return Err(tera::Error::message(format!("the language `{lang}` has no texts"))) };
        if !self.languages.has(&key) {
            return Err(tera::Error::message(format!("no interface text has the key `{key}`")));
        }
        let mut arguments = Arguments::new();
        let given = |(name, value): (&tera::value::Key<'static>, &Value)| Some((name.as_str()?.to_string(), value.clone()));
        let values: Vec<(String, Value)> = kwargs.iter().filter_map(given).filter(|(name, _)| name != "key").collect();
        for (name, value) in &values {
            arguments = match value.as_i64() {
                Some(number) => arguments.number(name, number),
                None => arguments.text(name, value.to_string()),
            };
        }
        let Message { text, locale } = language.message(&key, &arguments);
        if !self.marked {
            return Ok(text);
        }
        let text = state.escape(&text)?;
        if locale == language.locale() {
            return Ok(text);
        }
        let direction = self.languages.get(locale).map_or("ltr", |language| language.direction().as_str());
        Ok(format!("<span lang=\"{locale}\" dir=\"{direction}\">{text}</span>"))
    }

    fn is_safe(&self) -> bool {
        self.marked
    }
}
