//! A question as a page shows it: its anchors in full, what was answered, and in a second look how all answered.

use crate::results::Distribution;
use crate::sheets::{Given, LONGEST_COMMENT, Wrong};
use crate::t;
use maturity::{Item, Words};
use web::FieldErrors;

/// A question.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Question {
    pub(super) id: String,
    pub(super) text: String,
    pub(super) anchors: Vec<Anchor>,
    pub(super) guess: bool,
    pub(super) not_my_area: bool,
    pub(super) cannot_see: bool,
    pub(super) comment: String,
    pub(super) evidence: String,
    pub(super) errors: FieldErrors,
    pub(super) second: Option<Second>,
}

/// What a stage looks like here.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Anchor {
    pub(super) value: usize,
    pub(super) stage: String,
    pub(super) text: String,
    pub(super) chosen: bool,
}

/// What the second look shows beside a question.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Second {
    /// How all answered; nothing where too few did.
    pub(super) bars: Vec<Bar>,
    /// How many named a stage.
    pub(super) answers: u32,
    pub(super) unknown: u32,
    /// Comments with their links.
    pub(super) remarks: Vec<(String, String)>,
}

/// How many chose a stage.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Bar {
    pub(super) value: usize,
    pub(super) stage: String,
    pub(super) count: u32,
    /// Of a hundred, for its length.
    pub(super) share: u32,
}

impl Question {
    pub(super) fn new(t: t::Texts, words: &Words, item: &Item, given: &Given, wrong: &[Wrong]) -> Self {
        let said = words.item(&item.id);
        let anchor = |(value, text): (usize, &String)| Anchor {
            value,
            stage: stage(words, value),
            text: text.clone(),
            chosen: given.answer == value.to_string(),
        };
        let mut question = Self {
            text: said.map(|said| said.question.clone()).unwrap_or_default(),
            anchors: said.iter().flat_map(|said| said.anchors.iter().enumerate()).map(anchor).collect(),
            guess: given.guess,
            not_my_area: given.answer == "NMA",
            cannot_see: given.answer == "DK",
            comment: given.comment.clone(),
            evidence: given.evidence.clone(),
            errors: FieldErrors::new(),
            second: None,
            id: item.id.clone(),
        };
        for one in wrong {
            let (field, sentence) = sentence(t, *one);
            question.errors.add(&question.field(field), sentence);
        }
        question
    }
    /// The name of one of its fields beside the answer itself.
    pub(super) fn field(&self, part: &str) -> String {
        format!("{}-{part}", self.id)
    }
    pub(super) fn error(&self, part: &str) -> Option<&str> {
        self.errors.of(&self.field(part))
    }
    /// Something was written beside the answer, or is wrong with it, so it is not folded away.
    pub(super) fn has_more(&self) -> bool {
        !self.comment.is_empty()
            || !self.evidence.is_empty()
            || self.error("comment").or(self.error("evidence")).is_some()
    }
}

impl Second {
    pub(super) fn new(words: &Words, spread: Option<Distribution>, remarks: Vec<(String, String)>) -> Self {
        // Under five answers the comments, too, could tell colleagues who wrote them.
        let Some(spread) = spread else {
            return Self { bars: Vec::new(), answers: 0, unknown: 0, remarks: Vec::new() };
        };
        let most = spread.stages.iter().copied().max().unwrap_or(1).max(1);
        let bar = |(value, count): (usize, &u32)| Bar {
            value,
            stage: stage(words, value),
            count: *count,
            share: 100 * count / most,
        };
        Self {
            bars: spread.stages.iter().enumerate().map(bar).collect(),
            answers: spread.named(),
            unknown: spread.unknown,
            remarks,
        }
    }
}

fn stage(words: &Words, value: usize) -> String {
    words.stage(u8::try_from(value).unwrap_or(u8::MAX)).to_owned()
}

/// What is wrong, at which part of the question, and what would be right.
pub(super) fn sentence(t: t::Texts, wrong: Wrong) -> (&'static str, String) {
    match wrong {
        Wrong::Answer => ("answer", t.answer_wrong_answer().to_owned()),
        Wrong::Comment => ("comment", t.answer_wrong_comment(LONGEST_COMMENT)),
        Wrong::Evidence => ("evidence", t.answer_wrong_evidence().to_owned()),
    }
}
