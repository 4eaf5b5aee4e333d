//! In the demo's texts people and spaces are named by key: `@ines`, `@@finance`.

use markup::{RefKind, mention};
use std::collections::HashMap;

/// Keys to ids and names.
#[derive(Default)]
pub(super) struct Names {
    pub(super) people: HashMap<String, (kernel::PersonId, String)>,
    pub(super) spaces: HashMap<String, (kernel::SpaceId, String)>,
}

impl Names {
    /// The text with mentions by id, as the house stores them. What is no key stays as it is.
    pub(super) fn resolve(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find('@') {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let inside_word = before.chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '.');
            let (sigil, key) = sigil_and_key(from);
            match self.named(sigil, key).filter(|_| !inside_word) {
                Some(stored) => out.push_str(&stored),
                None => out.push_str(&from[..sigil.len() + key.len()]),
            }
            rest = &from[sigil.len() + key.len()..];
        }
        out.push_str(rest);
        out
    }

    fn named(&self, sigil: &str, key: &str) -> Option<String> {
        if sigil == "@@" {
            return self.spaces.get(key).map(|(id, name)| mention(RefKind::Space, id.raw(), name));
        }
        self.people.get(key).map(|(id, name)| mention(RefKind::Person, id.raw(), name))
    }
}

fn sigil_and_key(from: &str) -> (&str, &str) {
    let sigil = if from.starts_with("@@") { "@@" } else { "@" };
    let rest = &from[sigil.len()..];
    let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')).unwrap_or(rest.len());
    (&from[..sigil.len()], rest[..end].trim_end_matches('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_become_mentions_and_other_words_stay() {
        let mut names = Names::default();
        names.people.insert("ines".to_owned(), (kernel::PersonId::new(5), "Ines Caldeira".to_owned()));
        names.spaces.insert("it-help".to_owned(), (kernel::SpaceId::new(6), "IT help".to_owned()));
        let text = "@ines, ask @@it-help or write ines@havsel.example. @nobody @";
        assert_eq!(
            names.resolve(text),
            "@[Ines Caldeira](person:5), ask @[IT help](space:6) or write ines@havsel.example. @nobody @"
        );
    }
}
