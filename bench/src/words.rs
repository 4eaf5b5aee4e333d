//! Texts for a large world: plain sentences of a heat-pump maker, put together by numbers that repeat.

use kernel::{Entropy, SeededEntropy};

const SUBJECTS: [&str; 12] = [
    "The controller",
    "Our supplier",
    "The night curve",
    "A customer in Bergen",
    "The new valve",
    "The service van",
    "The test bench",
    "Accounting",
    "The defrost cycle",
    "The spare part",
    "The installer",
    "The update",
];
const VERBS: [&str; 12] = [
    "needs",
    "has lost",
    "reports",
    "replaces",
    "waits for",
    "explains",
    "measures",
    "has doubled",
    "ignores",
    "delivers",
    "confirms",
    "delays",
];
const OBJECTS: [&str; 12] = [
    "the flow temperature",
    "a second visit",
    "the monthly close",
    "two sensors",
    "the sound level",
    "a new compressor",
    "the refrigerant log",
    "the route plan",
    "a better manual",
    "the warranty form",
    "the pressure test",
    "an answer by Friday",
];
const ENDS: [&str; 6] = [
    "since the last release",
    "in the northern region",
    "before the cold wave",
    "for the third time this year",
    "without any extra cost",
    "as we agreed in spring",
];

/// A chooser whose choices repeat from run to run.
pub(crate) struct Words(SeededEntropy);

impl Words {
    pub(crate) fn new(seed: u64) -> Self {
        Self(SeededEntropy::new(seed))
    }

    /// A number below `end`.
    pub(crate) fn below(&self, end: usize) -> usize {
        usize::try_from(self.0.bits() % end.max(1) as u64).unwrap_or(0)
    }

    fn one<'w>(&self, of: &[&'w str]) -> &'w str {
        of[self.below(of.len())]
    }

    /// Some sentences.
    pub(crate) fn text(&self, sentences: usize) -> String {
        let sentence =
            |_| format!("{} {} {} {}.", self.one(&SUBJECTS), self.one(&VERBS), self.one(&OBJECTS), self.one(&ENDS));
        (0..sentences).map(sentence).collect::<Vec<_>>().join(" ")
    }

    /// The title of a question, with one of some hundred models in it.
    pub(crate) fn question(&self) -> String {
        let [subject, verb, object] = [&SUBJECTS, &VERBS, &OBJECTS].map(|of| self.one(of));
        format!("{subject} {verb} {object} {}, model K{}", self.one(&ENDS), 100 + self.below(400))
    }

    /// A short title, or none.
    pub(crate) fn title(&self) -> String {
        if self.below(3) == 0 {
            format!("{} {} {}", self.one(&SUBJECTS), self.one(&VERBS), self.one(&OBJECTS))
        } else {
            String::new()
        }
    }
}
