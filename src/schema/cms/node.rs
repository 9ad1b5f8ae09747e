//! YAML as it is written for the programs: keys in the order in which they are said.

use std::fmt::Write;

/// A value of a configuration.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Text(String),
    Flag(bool),
    Number(f64),
    List(Vec<Node>),
    Map(Vec<(&'static str, Node)>),
}

pub fn text(text: impl Into<String>) -> Node {
    Node::Text(text.into())
}

pub fn map(keys: Vec<(&'static str, Node)>) -> Node {
    Node::Map(keys)
}

impl Node {
    pub fn to_yaml(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out
    }

    /// The value on lines of its own, each with its end.
    fn write(&self, out: &mut String, indent: usize) {
        let pad = " ".repeat(indent);
        match self {
            Node::Map(keys) => {
                for (key, value) in keys {
                    let _ = write!(out, "{pad}{key}:");
                    value.after_key(out, indent);
                }
            }
            Node::List(items) => {
                for item in items {
                    let _ = write!(out, "{pad}- ");
                    match item {
                        Node::Map(keys) if !item.is_short() && !keys.is_empty() => {
                            let mut inner = String::new();
                            item.write(&mut inner, indent + 2);
                            out.push_str(inner.trim_start());
                        }
                        _ => {
                            let _ = writeln!(out, "{}", item.flow());
                        }
                    }
                }
            }
            _ => {
                let _ = writeln!(out, "{pad}{}", self.flow());
            }
        }
    }

    fn after_key(&self, out: &mut String, indent: usize) {
        if self.is_short() {
            let _ = writeln!(out, " {}", self.flow());
        } else {
            out.push('\n');
            self.write(out, indent + 2);
        }
    }

    /// Whether it is better read on one line: values, and lists and groups of nothing but a few values.
    fn is_short(&self) -> bool {
        match self {
            Node::Text(_) | Node::Flag(_) | Node::Number(_) => true,
            Node::List(items) => items.is_empty(),
            Node::Map(keys) => {
                keys.len() <= 3 && keys.iter().all(|(_, value)| matches!(value, Node::Text(_) | Node::Flag(_) | Node::Number(_)))
            }
        }
    }

    fn flow(&self) -> String {
        match self {
            // A text in JSON is a text in YAML.
            Node::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
            Node::Flag(flag) => flag.to_string(),
            Node::Number(number) => number.to_string(),
            Node::List(items) => format!("[{}]", items.iter().map(Node::flow).collect::<Vec<_>>().join(", ")),
            Node::Map(keys) => {
                let keys: Vec<String> = keys.iter().map(|(key, value)| format!("{key}: {}", value.flow())).collect();
                format!("{{{}}}", keys.join(", "))
            }
        }
    }
}
