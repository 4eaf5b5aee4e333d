//! What lies before the holder of a link: the pages of their round, and what they have answered so far.

use super::instead::Instead;
use crate::raters::Secret;
use crate::rounds::State;
use crate::sheets::actions::{self, Bearer};
use crate::sheets::{self, Given, Said};
use db::Cx;
use kernel::Timestamp;
use maturity::{Answer, Instrument, Words};
use std::collections::HashMap;
use texts::Lang;
use web::keys::hash;

/// A sheet with the questions of its round.
pub(super) struct Paper {
    pub(super) bearer: Bearer,
    /// The pages: sub-dimensions with their questions, by place in the instrument.
    pub(super) pages: Vec<(usize, Vec<usize>)>,
    /// What was answered, by question.
    pub(super) said: HashMap<String, Said>,
    /// What the raters saw differently is looked at again.
    pub(super) second: bool,
    /// It takes answers at this moment.
    pub(super) takes: bool,
    /// Under which name what isn't saved yet is kept on the device; the secret itself is not kept there.
    pub(super) device_key: String,
    path: String,
}

/// A page in the list of all.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Step {
    pub(super) href: String,
    pub(super) name: String,
    pub(super) answered: usize,
    pub(super) of: usize,
    pub(super) current: bool,
}

impl Step {
    pub(super) fn is_done(&self) -> bool {
        self.answered == self.of
    }
}

impl Paper {
    /// Of this link, whatever the state of its round.
    ///
    /// # Errors
    /// If the link opens nothing.
    pub(super) async fn find(cx: &mut Cx, secret: &Secret) -> Result<Self, Instead> {
        let bearer = actions::bearer(cx, secret).await?;
        let turn = bearer.round.turn(cx.now());
        let said = match &bearer.sheet {
            Some(sheet) => sheets::store::answers(cx, sheet.id, turn).await?,
            None => HashMap::new(),
        };
        let pages = bearer.round.asks(bearer.group(), cx.now());
        let second = bearer.round.state(cx.now()) == State::Consensus;
        let device_key = hash(&format!("device {}", secret.sheet_hash()))[..16].to_owned();
        Ok(Self { takes: bearer.takes(cx), second, pages, said, bearer, device_key, path: secret.path() })
    }

    /// The same, to answer on.
    ///
    /// # Errors
    /// Also if its round takes no answers, or a name has to be given first.
    pub(super) async fn open(cx: &mut Cx, secret: &Secret) -> Result<Self, Instead> {
        let paper = Self::find(cx, secret).await?;
        match () {
            () if !paper.takes => Err(Instead::closed(&paper)),
            () if paper.bearer.by_name && paper.bearer.sheet.is_none() => Err(Instead::Elsewhere(paper.path)),
            () => Ok(paper),
        }
    }

    pub(super) fn instrument(&self) -> &'static Instrument {
        self.bearer.round.instrument()
    }
    /// Until when it takes answers.
    pub(super) fn until(&self) -> Timestamp {
        let round = &self.bearer.round;
        round.consensus_until.filter(|_| self.second).unwrap_or(round.closes_at)
    }
    /// Where the link itself leads.
    pub(super) fn start(&self) -> String {
        self.path.clone()
    }
    /// The place of the page of a sub-dimension.
    pub(super) fn place(&self, sub: &str) -> Option<usize> {
        self.pages.iter().position(|(at, _)| self.instrument().sub_dimensions[*at].id == sub)
    }
    /// The address of a page; after the last one, of the two unscored questions.
    pub(super) fn address(&self, place: usize) -> String {
        let page = self.pages.get(place).map(|(sub, _)| self.instrument().sub_dimensions[*sub].id.as_str());
        format!("{}/{}", self.path, page.unwrap_or("outlook"))
    }
    /// What was answered to a question, as the form has it.
    pub(super) fn given(&self, item: &str) -> Given {
        self.said.get(item).map(given).unwrap_or_default()
    }
    fn is_answered(&self, item: usize) -> bool {
        self.said.get(&self.instrument().items[item].id).is_some_and(|said| said.answer.is_some())
    }
    /// How many questions of a page are answered.
    pub(super) fn answered_on(&self, place: usize) -> usize {
        self.pages[place].1.iter().filter(|item| self.is_answered(**item)).count()
    }
    /// How many questions are answered.
    pub(super) fn answered(&self) -> usize {
        (0..self.pages.len()).map(|place| self.answered_on(place)).sum()
    }
    /// How many questions there are.
    pub(super) fn questions(&self) -> usize {
        self.pages.iter().map(|(_, items)| items.len()).sum()
    }
    /// Where to go on: the first page on which something is unanswered; in a second look the first, since all of it is answered.
    pub(super) fn next(&self) -> String {
        let open = (0..self.pages.len()).find(|place| self.answered_on(*place) < self.pages[*place].1.len());
        self.address(if self.second { 0 } else { open.unwrap_or(self.pages.len()) })
    }
    /// All pages, the current one marked.
    pub(super) fn steps(&self, lang: Lang, current: Option<usize>) -> Vec<Step> {
        let words = Words::of(self.instrument(), lang);
        let step = |(place, (sub, items)): (usize, &(usize, Vec<usize>))| Step {
            href: self.address(place),
            name: name(self.instrument(), words, *sub),
            answered: self.answered_on(place),
            of: items.len(),
            current: current == Some(place),
        };
        self.pages.iter().enumerate().map(step).collect()
    }
}

/// A sub-dimension's name.
pub(super) fn name(instrument: &Instrument, words: &Words, sub: usize) -> String {
    let id = &instrument.sub_dimensions[sub].id;
    words.sub_dimension(id).map_or_else(|| id.clone(), |words| words.name.clone())
}

/// Minutes that so many questions take, at about eighteen seconds each.
pub(super) fn minutes(questions: usize) -> usize {
    (questions * 18).div_ceil(60)
}

/// What is kept, as the form has it.
fn given(said: &Said) -> Given {
    let (answer, guess) = match said.answer {
        None => (String::new(), false),
        Some(Answer::Guess(stage)) => (stage.to_string(), true),
        Some(answer) => (answer.to_string(), false),
    };
    Given { answer, guess, comment: said.comment.clone(), evidence: said.evidence.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_takes_twelve_minutes_and_the_pulse_five() {
        assert_eq!((minutes(40), minutes(15), minutes(3), minutes(0)), (12, 5, 1, 0));
    }

    #[test]
    fn what_is_kept_is_shown_as_it_was_given() {
        let shown = |answer: Option<Answer>| {
            let given = given(&Said { answer, ..Said::default() });
            (given.answer, given.guess)
        };
        let text = |answer: &str, guess| (answer.to_owned(), guess);
        assert_eq!(shown(Some(Answer::Guess(3))), text("3", true));
        assert_eq!(shown(Some(Answer::Sure(0))), text("0", false));
        assert_eq!(shown(Some(Answer::DontKnow)), text("DK", false));
        assert_eq!(shown(Some(Answer::NotMyArea)), text("NMA", false));
        assert_eq!(shown(None), text("", false));
    }
}
