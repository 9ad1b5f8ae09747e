//! What Tera's code between the text means for the spaces around it: branches, loops, parts of other templates.

use super::pieces::Code;
use super::{Place, Squeezer, State, find_ignoring_case};

/// What a raw part may not hold if the template around it is to be followed.
const OPENS_TEXT: &[&str] = &["<!--", "<pre", "<script", "<style", "<textarea", "<title"];

/// A part of the template between two tags of Tera, such as a loop.
pub(super) struct Open {
    word: String,
    start: State,
    start_at_edge: bool,
    /// How the branches so far ended.
    end: Option<State>,
    ends_at_edge: bool,
    has_else: bool,
}

impl Squeezer {
    /// Takes in code; `None` if the template cannot be followed.
    pub(super) fn code(&mut self, code: &Code) -> Option<()> {
        let between_tags = self.state.place == Place::Text;
        if between_tags {
            self.space();
        }
        self.out.push_str(&code.source);
        let keeps_spaces = self.state.pre > 0 || self.state.place == Place::TextAlone("textarea".to_string());
        let is_part = match code.word.as_str() {
            "{{" => code.source.starts_with("{{<"),
            word => word == "include" || word == "block" || begins_part(code),
        };
        if keeps_spaces && is_part {
            self.parts_in_pre.push(code.start);
        }
        match code.word.as_str() {
            "raw" if OPENS_TEXT.iter().any(|tag| find_ignoring_case(&code.source, tag).is_some()) => return None,
            "{{" | "raw" | "include" => self.at_edge &= !between_tags,
            "if" => self.begin("if", self.at_edge),
            "for" | "block" | "component" => self.begin(&code.word, false),
            "set" | "set_global" if assigns(code) => {}
            "set" | "set_global" | "filter" => {
                self.state.taken += 1;
                self.begin("set", false);
            }
            "<" if begins_part(code) => self.begin("<", false),
            "elif" | "else" => self.branch(code.word == "else")?,
            "endif" | "endfor" | "endblock" | "endcomponent" | "endset" | "endfilter" | "<" => self.finish()?,
            // A way out of a loop from its middle: nothing is known about what stands before its end.
            "break" | "continue" => self.open.iter_mut().for_each(|open| open.start_at_edge = false),
            _ => {}
        }
        Some(())
    }

    fn begin(&mut self, word: &str, at_edge: bool) {
        self.open.push(Open {
            word: word.to_string(),
            start: self.state.clone(),
            start_at_edge: self.at_edge,
            end: None,
            ends_at_edge: true,
            has_else: false,
        });
        self.settle_edge(at_edge);
    }

    /// Within a tag, edges wait for its end.
    fn settle_edge(&mut self, at_edge: bool) {
        if self.state.place == Place::Text {
            self.at_edge = at_edge;
        }
    }

    /// Ends one branch; its state must be that in which the other branches end.
    fn end_branch(&mut self) -> Option<()> {
        let open = self.open.last_mut()?;
        open.ends_at_edge &= self.at_edge;
        match &open.end {
            Some(end) if *end != self.state => return None,
            Some(_) => {}
            None => open.end = Some(self.state.clone()),
        }
        Some(())
    }

    fn branch(&mut self, is_else: bool) -> Option<()> {
        self.end_branch()?;
        let open = self.open.last_mut()?;
        open.has_else |= is_else;
        let (start, at_edge, is_if) = (open.start.clone(), open.start_at_edge, open.word == "if");
        self.state = start;
        self.at_edge = at_edge;
        self.settle_edge(at_edge && is_if);
        Some(())
    }

    fn finish(&mut self) -> Option<()> {
        self.end_branch()?;
        let open = self.open.pop()?;
        // Without an `else`, and around the turns of a loop, the end must be as the beginning was.
        let whole = open.word == "if" && open.has_else;
        if !whole && self.state != open.start {
            return None;
        }
        if open.word == "set" {
            self.state.taken -= 1;
        }
        let known = open.word == "if" || open.word == "for";
        self.settle_edge(known && open.ends_at_edge && (whole || open.start_at_edge));
        Some(())
    }
}

/// Whether this is the beginning of a component with a body: `{% <Card> %}`.
fn begins_part(code: &Code) -> bool {
    code.word == "<" && !within(code).starts_with("</")
}

/// Whether a `set` says its value after `=`, and does not take the text up to `endset`.
fn assigns(code: &Code) -> bool {
    let name = within(code).trim_start_matches(code.word.as_str()).trim_start();
    name.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || letter == '_').trim_start().starts_with('=')
}

/// A tag from its first word on.
fn within(code: &Code) -> &str {
    code.source.trim_start_matches("{%").trim_start()
}
