//! The words of an instrument in one language.

use super::{Block, Group, Instrument, Kind};
use crate::DataError;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;
use texts::Lang;

/// A sub-dimension in words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubDimensionWords {
    /// "Leadership and vision".
    pub name: String,
    /// What it asks about, in a sentence.
    pub asks: String,
}

/// A question in words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemWords {
    /// The question.
    pub question: String,
    /// What each stage from 0 to 4 looks like here.
    pub anchors: [String; 5],
}

/// A block in words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockWords {
    /// "Internal".
    pub name: String,
    /// "among employees".
    pub about: String,
}

/// All words of one version in one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    blocks: BTreeMap<String, BlockWords>,
    groups: BTreeMap<String, String>,
    stages: BTreeMap<String, String>,
    kinds: BTreeMap<String, String>,
    global: BTreeMap<String, String>,
    sub_dimensions: BTreeMap<String, SubDimensionWords>,
    items: BTreeMap<String, ItemWords>,
}

type Known = HashMap<(String, Lang), Words>;

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let read = |lang, file| {
        let smi = Instrument::of_version("SMI 1.0").expect("the version that these words are of");
        ((smi.version.clone(), lang), Words::parse(smi, file).unwrap_or_else(|error| panic!("{lang:?}: {error}")))
    };
    HashMap::from([
        read(Lang::En, include_str!("../../data/smi-1.0/instrument.en.toml")),
        read(Lang::De, include_str!("../../data/smi-1.0/instrument.de.toml")),
    ])
});

impl Words {
    /// The words of a version that comes with the program.
    ///
    /// # Panics
    /// If it does not: a version in memory has no words on its own.
    #[must_use]
    pub fn of(instrument: &Instrument, lang: Lang) -> &'static Self {
        &KNOWN[&(instrument.version.clone(), lang)]
    }
    /// Reads a file in the layout of `data/smi-1.0/instrument.en.toml`.
    ///
    /// # Errors
    /// If a text is missing, or there is one for something that the instrument does not have.
    pub fn parse(instrument: &Instrument, file: &str) -> Result<Self, DataError> {
        let words: Self = toml::from_str(file).map_err(|error| DataError::new("words", error))?;
        words.complete(instrument)?;
        Ok(words)
    }

    fn complete(&self, instrument: &Instrument) -> Result<(), DataError> {
        fn same<'a, V>(
            what: &str,
            has: &BTreeMap<String, V>,
            needs: impl Iterator<Item = &'a str>,
        ) -> Result<(), DataError> {
            let needs: std::collections::BTreeSet<&str> = needs.collect();
            let missing: Vec<&&str> = needs.iter().filter(|id| !has.contains_key(**id)).collect();
            let unknown: Vec<&String> = has.keys().filter(|id| !needs.contains(id.as_str())).collect();
            if missing.is_empty() && unknown.is_empty() {
                return Ok(());
            }
            Err(DataError::new("words", format!("{what}: missing {missing:?}, unknown {unknown:?}")))
        }
        same("blocks", &self.blocks, Block::ALL.iter().map(|block| block.code()))?;
        same("groups", &self.groups, Group::ALL.iter().map(|group| group.code()))?;
        same("stages", &self.stages, ["0", "1", "2", "3", "4"].into_iter())?;
        same("kinds", &self.kinds, Kind::ALL.iter().map(|kind| kind.code()))?;
        same("global", &self.global, ["G1", "G2"].into_iter())?;
        same("sub_dimensions", &self.sub_dimensions, instrument.sub_dimensions.iter().map(|sub| sub.id.as_str()))?;
        same("items", &self.items, instrument.items.iter().map(|item| item.id.as_str()))
    }

    /// A block's name.
    #[must_use]
    pub fn block(&self, block: Block) -> &BlockWords {
        &self.blocks[block.code()]
    }
    /// A rater group's name.
    #[must_use]
    pub fn group(&self, group: Group) -> &str {
        &self.groups[group.code()]
    }
    /// The name of a stage from 0 to 4; higher numbers read as 4.
    #[must_use]
    pub fn stage(&self, stage: u8) -> &str {
        &self.stages[["0", "1", "2", "3", "4"][usize::from(stage.min(4))]]
    }
    /// A kind's name.
    #[must_use]
    pub fn kind(&self, kind: Kind) -> &str {
        &self.kinds[kind.code()]
    }
    /// The unscored question of this id, `G1` or `G2`.
    #[must_use]
    pub fn global(&self, id: &str) -> Option<&str> {
        self.global.get(id).map(String::as_str)
    }
    /// A sub-dimension's name and what it asks about.
    #[must_use]
    pub fn sub_dimension(&self, id: &str) -> Option<&SubDimensionWords> {
        self.sub_dimensions.get(id)
    }
    /// A question's words.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&ItemWords> {
        self.items.get(id)
    }
    /// All questions' words by id.
    pub fn items(&self) -> impl Iterator<Item = (&String, &ItemWords)> {
        self.items.iter()
    }
    #[cfg(test)]
    pub(crate) fn change_anchor(&mut self, item: &str, stage: usize, text: &str) {
        if let Some(words) = self.items.get_mut(item) {
            text.clone_into(&mut words.anchors[stage]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_everything() {
        let smi = Instrument::current();
        for lang in Lang::ALL {
            let words = Words::of(smi, lang);
            let texts: Vec<&String> =
                words.items().flat_map(|(_, item)| std::iter::once(&item.question).chain(&item.anchors)).collect();
            assert!(texts.iter().all(|text| !text.trim().is_empty()));
            assert_eq!(texts.len(), 40 * 6);
        }
    }

    #[test]
    fn a_missing_text_is_named() {
        let file =
            include_str!("../../data/smi-1.0/instrument.en.toml").replace("[items.\"T2.2\"]", "[items.\"T9.9\"]");
        let error = Words::parse(Instrument::current(), &file).expect_err("T2.2 has no words").to_string();
        assert!(error.contains("missing [\"T2.2\"], unknown [\"T9.9\"]"), "{error}");
    }
}
