//! Suggestions for example cards.

use serde::Deserialize;
use texts::Lang;

/// An example that the house suggests.
#[derive(Clone, Debug, Deserialize)]
pub struct Suggestion {
    /// Its name in addresses.
    pub name: String,
    /// Whose it is.
    pub company: String,
    /// What can be taken over.
    pub pattern: String,
    /// The code of a capability.
    pub capability: String,
    /// What came of it.
    pub result: String,
    /// Where it is told.
    pub source: String,
}

#[derive(Deserialize)]
struct File {
    example: Vec<Suggestion>,
}

/// All of them in a language.
///
/// # Panics
/// Never: the files are part of the program, and a test reads them.
#[must_use]
pub fn suggestions(lang: Lang) -> Vec<Suggestion> {
    let file = match lang {
        Lang::En => include_str!("../../data/examples.en.toml"),
        Lang::De => include_str!("../../data/examples.de.toml"),
    };
    toml::from_str::<File>(file).expect("a test reads the files").example
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_article_are_suggested_in_both_languages_with_a_capability_each() {
        let names = |lang| suggestions(lang).into_iter().map(|one| one.name).collect::<Vec<_>>();
        assert_eq!(names(Lang::En), ["ask-it", "starbucks", "united-business-media", "intuit", "sun-life", "nasa"]);
        assert_eq!(names(Lang::En), names(Lang::De));
        for one in Lang::ALL.into_iter().flat_map(suggestions) {
            assert!(maturity::capabilities::find(&one.capability).is_some(), "{}", one.capability);
            assert!(!one.pattern.is_empty() && !one.result.is_empty());
        }
    }
}
