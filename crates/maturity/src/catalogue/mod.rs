//! The actions that raise maturity, as data: for whom, when, how much work, which rise to expect, and which sentence of the article
//! recommends them.

mod parse;

use crate::{Instrument, Kind};
pub use parse::parse;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use texts::Lang;

/// When an action is due, seen from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Horizon {
    /// At once.
    Now,
    /// When those of now are done.
    Next,
    /// After that.
    Later,
}

impl Horizon {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Now, Self::Next, Self::Later];
    /// The word in data and JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Next => "next",
            Self::Later => "later",
        }
    }
}

/// How much work an action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Effort {
    /// Up to 5 person-days.
    S,
    /// 6 to 20 person-days.
    M,
    /// 21 to 60 person-days.
    L,
}

impl Effort {
    /// What an action's expected rise is divided by in its rank.
    #[must_use]
    pub const fn cost(self) -> f64 {
        match self {
            Self::S => 1.0,
            Self::M => 2.5,
            Self::L => 6.0,
        }
    }
    /// The letter.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::M => "M",
            Self::L => "L",
        }
    }
}

/// An action of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// `C-01`; an `s` at the end marks a supporting action of ours.
    pub id: String,
    /// The kinds of organisations to whom it is recommended; none for all of them.
    pub kinds: Vec<Kind>,
    /// When.
    pub horizon: Horizon,
    /// The sentences of the article that recommend it, by code.
    pub sentences: Vec<String>,
    /// How much work it is.
    pub effort: Effort,
    /// The rise to expect in each sub-dimension once it is completed: a prior guess.
    pub effect: BTreeMap<String, f64>,
    /// What must be there before.
    pub before: Before,
    /// Those of one package count as one under way, and are ranked by the best of them.
    pub package: Option<String>,
    /// Its place among the first actions of every plan, if it is one of them.
    pub gate: Option<u8>,
    /// For whom it is the main advice.
    pub headline: Option<Headline>,
    /// Whether everybody can see its result within thirty days.
    pub visible: bool,
    /// The capability without which it can't be done here, as long as no slice brings a way in.
    pub needs: Option<String>,
}

/// What must be there before an action; its words say the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Before {
    /// Actions that must be done.
    pub after: Vec<String>,
    /// Actions of which one must be done, of those that the organisation has.
    pub after_one: Vec<String>,
    /// For so many days those of `after` must have been done.
    pub after_days: i64,
    /// What scores must have been reached, by block or sub-dimension.
    pub at_least: BTreeMap<String, f64>,
    /// Something else of the plan must have begun.
    pub activity: bool,
    /// People get something ready themselves, which the platform does not see: it blocks nothing.
    pub prepare: bool,
}

/// For whom an action is the main advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headline {
    /// For this kind; for the enterprise mature only once the two sides are bridged.
    Of(Kind),
    /// For the enterprise mature while they are two islands.
    NotBridged,
}

impl Action {
    /// Whether it is ours, and carries out no sentence of the article.
    #[must_use]
    pub fn is_supporting(&self) -> bool {
        self.sentences.is_empty()
    }
    /// Whether it is recommended to this kind.
    #[must_use]
    pub fn suits(&self, kind: Kind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind)
    }
    /// Whether it is the main advice for this kind.
    #[must_use]
    pub fn is_headline(&self, kind: Kind, bridged: bool) -> bool {
        let island = kind == Kind::EnterpriseMature && !bridged;
        match self.headline {
            Some(Headline::Of(of)) => of == kind && !island,
            Some(Headline::NotBridged) => island,
            None => false,
        }
    }
    /// The name under which it counts towards the limit of what is under way: its package, or itself.
    #[must_use]
    pub fn counts_as(&self) -> &str {
        self.package.as_deref().unwrap_or(&self.id)
    }
    /// Its title, and what else is said of it.
    #[must_use]
    pub fn words(&self, lang: Lang) -> &'static ActionWords {
        &words(lang).actions[&self.id]
    }
}

/// An action in words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionWords {
    /// What is done.
    pub title: String,
    /// Who usually owns it.
    pub owner: String,
    /// What must be there before.
    pub before: String,
    /// How one sees that it is done.
    pub evidence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    sentences: BTreeMap<String, String>,
    actions: BTreeMap<String, ActionWords>,
}

static ACTIONS: LazyLock<Vec<Action>> = LazyLock::new(|| {
    let file = include_str!("../../data/smi-1.0/actions.toml");
    parse(Instrument::current(), file).unwrap_or_else(|error| panic!("{error}"))
});

static WORDS: LazyLock<[WordsFile; 2]> = LazyLock::new(|| {
    [include_str!("../../data/smi-1.0/actions.en.toml"), include_str!("../../data/smi-1.0/actions.de.toml")]
        .map(|file| toml::from_str(file).unwrap_or_else(|error| panic!("{error}")))
});

fn words(lang: Lang) -> &'static WordsFile {
    match lang {
        Lang::En => &WORDS[0],
        Lang::De => &WORDS[1],
    }
}

/// Every action, in the order of the catalogue.
#[must_use]
pub fn all() -> &'static [Action] {
    &ACTIONS
}

/// The action of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Action> {
    ACTIONS.iter().find(|action| action.id == id)
}

/// A sentence of the article: word for word in English, translated elsewhere.
#[must_use]
pub fn sentence(code: &str, lang: Lang) -> Option<&'static str> {
    words(lang).sentences.get(code).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_leads_to_an_action_that_some_kind_can_reach() {
        let english = &words(Lang::En).sentences;
        assert_eq!(english.len(), 44);
        for code in english.keys() {
            let of_code = |action: &&Action| action.sentences.contains(code);
            assert!(
                all().iter().filter(of_code).any(|action| Kind::ALL.iter().any(|kind| action.suits(*kind))),
                "{code}"
            );
        }
    }

    #[test]
    fn every_action_has_words_and_a_rise() {
        assert_eq!(all().len(), 65);
        for action in all() {
            assert_eq!(action.is_supporting(), action.id.ends_with('s'), "{}", action.id);
            assert!(action.effect.values().all(|rise| (0.05..=1.0).contains(rise)), "{}", action.id);
            assert!(action.sentences.iter().all(|code| sentence(code, Lang::De).is_some()), "{}", action.id);
            for lang in Lang::ALL {
                assert!(!action.words(lang).title.is_empty(), "{}", action.id);
            }
        }
        assert_eq!(all().iter().filter(|action| !action.is_supporting()).count(), 41);
    }
}
