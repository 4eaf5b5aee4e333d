//! What is asked: four blocks, their sub-dimensions, the questions with five anchors each, and who is asked which.

mod parse;
mod words;

use crate::DataError;
use std::sync::LazyLock;
pub use words::{ItemWords, SubDimensionWords, Words};

/// A part of the instrument. The first two are the method's two dimensions and set the position on the map; the other two
/// explain it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Block {
    /// Among employees.
    Internal,
    /// With customers.
    External,
    /// Between the two.
    Bridge,
    /// IT itself.
    It,
}

impl Block {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Internal, Self::External, Self::Bridge, Self::It];
    /// The letter in ids and files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Internal => "I",
            Self::External => "E",
            Self::Bridge => "B",
            Self::It => "T",
        }
    }
    /// From its letter.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|block| block.code() == code)
    }
}

/// The role in which somebody is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// IT leaders.
    ItLeaders,
    /// IT staff.
    ItStaff,
    /// Business executives.
    Executives,
    /// Marketing and communications.
    Marketing,
    /// HR, sales and service.
    Front,
    /// A sample of other employees.
    Employees,
    /// Customers.
    Customers,
}

impl Group {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::ItLeaders,
        Self::ItStaff,
        Self::Executives,
        Self::Marketing,
        Self::Front,
        Self::Employees,
        Self::Customers,
    ];
    /// Its letters in data files and in answers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ItLeaders => "ITL",
            Self::ItStaff => "ITS",
            Self::Executives => "EXE",
            Self::Marketing => "MKT",
            Self::Front => "FRO",
            Self::Employees => "EMP",
            Self::Customers => "CUS",
        }
    }
    /// From its letters.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }
    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

/// The four kinds of organisations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Neither side is mature.
    Laggard,
    /// Mature with customers, not among employees.
    ExternallyMature,
    /// Mature among employees, not with customers.
    InternallyMature,
    /// Mature on both sides.
    EnterpriseMature,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Laggard, Self::ExternallyMature, Self::InternallyMature, Self::EnterpriseMature];
    /// The kind with these two sides.
    #[must_use]
    pub const fn of(internal: bool, external: bool) -> Self {
        match (internal, external) {
            (false, false) => Self::Laggard,
            (false, true) => Self::ExternallyMature,
            (true, false) => Self::InternallyMature,
            (true, true) => Self::EnterpriseMature,
        }
    }
    /// Whether this kind is mature on the side of this block; the bridge and IT have no side.
    #[must_use]
    pub const fn is_mature(self, block: Block) -> bool {
        match block {
            Block::Internal => matches!(self, Self::InternallyMature | Self::EnterpriseMature),
            Block::External => matches!(self, Self::ExternallyMature | Self::EnterpriseMature),
            Block::Bridge | Block::It => false,
        }
    }
    /// The word in JSON and data files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Laggard => "laggard",
            Self::ExternallyMature => "externally_mature",
            Self::InternallyMature => "internally_mature",
            Self::EnterpriseMature => "enterprise_mature",
        }
    }
    /// From its word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A sub-dimension: what several questions are about.
#[derive(Clone, Debug, PartialEq)]
pub struct SubDimension {
    /// `I1`.
    pub id: String,
    /// The block that it belongs to.
    pub block: Block,
    /// Its share of the block; those of a block add up to 1.
    pub weight: f64,
    /// Without enough of it the whole side is not mature.
    pub critical: bool,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// `I1.1`.
    pub id: String,
    /// The place of its sub-dimension in [`Instrument::sub_dimensions`].
    pub sub: usize,
    /// Who is asked.
    pub asked: Vec<Group>,
    /// Whether it is part of the pulse.
    pub quick: bool,
    /// The kind whose description it tests, if one.
    pub signature: Option<Signature>,
}

/// Of which kind's description an item is the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    /// Typical of laggards where it is low.
    Laggard,
    /// Typical of externally mature organisations where it is low.
    External,
    /// Typical of internally mature organisations where it is low.
    Internal,
    /// Typical of enterprise mature organisations where it is high.
    Enterprise,
}

impl Signature {
    /// The kind that it describes.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Laggard => Kind::Laggard,
            Self::External => Kind::ExternallyMature,
            Self::Internal => Kind::InternallyMature,
            Self::Enterprise => Kind::EnterpriseMature,
        }
    }
}

/// How much of the instrument a round asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Length {
    /// All forty questions, about twelve minutes.
    Full,
    /// One question a sub-dimension, about five minutes.
    Pulse,
    /// All questions of these sub-dimensions: a second look at what the plan works on.
    Focus(Vec<String>),
}

/// A version of the instrument.
#[derive(Clone, Debug, PartialEq)]
pub struct Instrument {
    /// `SMI 1.0`.
    pub version: String,
    /// The sub-dimensions, block by block.
    pub sub_dimensions: Vec<SubDimension>,
    /// The questions, sub-dimension by sub-dimension.
    pub items: Vec<Item>,
}

/// Every version that there is, the newest last. A round keeps the version with which it began.
static VERSIONS: LazyLock<Vec<Instrument>> = LazyLock::new(|| {
    let known = [include_str!("../../data/smi-1.0/instrument.toml")];
    known.into_iter().map(|file| Instrument::parse(file).unwrap_or_else(|error| panic!("{error}"))).collect()
});

impl Instrument {
    /// The version that new rounds use.
    #[must_use]
    pub fn current() -> &'static Self {
        &VERSIONS[VERSIONS.len() - 1]
    }
    /// The version of this name.
    #[must_use]
    pub fn of_version(version: &str) -> Option<&'static Self> {
        VERSIONS.iter().find(|instrument| instrument.version == version)
    }
    /// Reads a file in the layout of `data/smi-1.0/instrument.toml`.
    ///
    /// # Errors
    /// If a field is missing or unknown, an id stands twice, or the weights of a block do not add up to 1.
    pub fn parse(file: &str) -> Result<Self, DataError> {
        parse::instrument(file)
    }
    /// The place of a question.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<usize> {
        self.items.iter().position(|item| item.id == id)
    }
    /// The place of a sub-dimension.
    #[must_use]
    pub fn sub_dimension(&self, id: &str) -> Option<usize> {
        self.sub_dimensions.iter().position(|sub| sub.id == id)
    }
    /// The places of a sub-dimension's questions.
    pub fn items_of(&self, sub: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.items.len()).filter(move |item| self.items[*item].sub == sub)
    }
    /// The places of a block's sub-dimensions.
    pub fn subs_of(&self, block: Block) -> impl Iterator<Item = usize> + '_ {
        (0..self.sub_dimensions.len()).filter(move |sub| self.sub_dimensions[*sub].block == block)
    }
    /// Which questions a round of this length asks, by place.
    #[must_use]
    pub fn asked(&self, length: &Length) -> Vec<bool> {
        let asks = |item: &Item| match length {
            Length::Full => true,
            Length::Pulse => item.quick,
            Length::Focus(subs) => subs.contains(&self.sub_dimensions[item.sub].id),
        };
        self.items.iter().map(asks).collect()
    }
    /// Which questions are the same in another version: same id, and in the reference language the same question and anchors.
    /// Trends are drawn across these only.
    #[must_use]
    pub fn same_items(words: &Words, other: &Words) -> Vec<String> {
        let same = |(id, item): (&String, &ItemWords)| (other.item(id) == Some(item)).then(|| id.clone());
        words.items().filter_map(same).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use texts::Lang;

    #[test]
    fn the_current_instrument_is_whole() {
        let smi = Instrument::current();
        assert_eq!((smi.sub_dimensions.len(), smi.items.len()), (15, 40));
        assert_eq!(smi.asked(&Length::Pulse).iter().filter(|asked| **asked).count(), 15);
        for sub in 0..smi.sub_dimensions.len() {
            assert_eq!(smi.items_of(sub).filter(|item| smi.items[*item].quick).count(), 1);
        }
        let critical: Vec<&str> =
            smi.sub_dimensions.iter().filter(|sub| sub.critical).map(|sub| sub.id.as_str()).collect();
        assert_eq!(critical, ["I1", "I3", "E1", "E3"]);
    }

    #[test]
    fn a_focus_asks_whole_sub_dimensions() {
        let smi = Instrument::current();
        let asked = smi.asked(&Length::Focus(vec!["T1".into(), "B3".into()]));
        let ids: Vec<&str> =
            smi.items.iter().zip(asked).filter(|(_, asked)| *asked).map(|(item, _)| item.id.as_str()).collect();
        assert_eq!(ids, ["B3.1", "B3.2", "T1.1", "T1.2"]);
    }

    #[test]
    fn a_question_whose_anchor_changed_is_another_question() {
        let smi = Instrument::current();
        let words = Words::of(smi, Lang::En);
        let mut later = words.clone();
        later.change_anchor("I1.1", 2, "Somebody sponsors it");
        let same = Instrument::same_items(words, &later);
        assert_eq!(same.len(), 39);
        assert!(!same.contains(&"I1.1".to_owned()));
    }
}
