//! A round, and in which state it is.

use super::record::Round;
use kernel::{PersonId, RoundId, Timestamp};
use maturity::{Group, Instrument, Length};

/// In which state a round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is being planned; nobody was asked.
    Draft,
    /// It takes answers.
    Open,
    /// It takes no more answers; its lead looks at what came.
    Review,
    /// What the raters saw differently is looked at again.
    Consensus,
    /// Its result is there for all employees.
    Published,
}

/// Why a round can't do what it was told to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    /// It is in another state.
    State,
    /// Nobody would be asked.
    Nobody,
    /// The day of its closing has passed.
    Past,
    /// There is nothing to look at again.
    Agreed,
    /// Nobody answered.
    Unanswered,
    /// A reminder went out less than a day ago.
    JustReminded,
}

impl Round {
    /// A full round of the current instrument over the whole organisation, of which nothing else is decided yet.
    #[must_use]
    pub fn draft(id: RoundId, made_by: PersonId, closes_at: Timestamp) -> Self {
        Self {
            id,
            title: String::new(),
            unit: String::new(),
            instrument: Instrument::current().version.clone(),
            length: "full".to_owned(),
            focus: String::new(),
            named: false,
            sample: 0,
            directory: String::new(),
            listed: String::new(),
            customers: false,
            made_by,
            closes_at,
            opened_at: None,
            reminded_at: None,
            closed_at: None,
            consensus_subs: String::new(),
            consensus_until: None,
            published_at: None,
        }
    }
    /// In which state it is at this moment.
    #[must_use]
    pub fn state(&self, now: Timestamp) -> State {
        if self.published_at.is_some() {
            return State::Published;
        }
        match (self.opened_at, self.closed_at, self.consensus_until) {
            (None, ..) => State::Draft,
            (_, _, Some(until)) if until > now => State::Consensus,
            (Some(_), None, None) if self.closes_at > now => State::Open,
            _ => State::Review,
        }
    }
    /// How much of the instrument it asks.
    #[must_use]
    pub fn length(&self) -> Length {
        match self.length.as_str() {
            "pulse" => Length::Pulse,
            "focus" => Length::Focus(words(&self.focus)),
            _ => Length::Full,
        }
    }
    /// The version of the instrument with which it was planned.
    #[must_use]
    pub fn instrument(&self) -> &'static Instrument {
        Instrument::of_version(&self.instrument).unwrap_or_else(Instrument::current)
    }
    /// Which turn answers belong to at this moment: the round's own, or the second look.
    #[must_use]
    pub fn turn(&self, now: Timestamp) -> i64 {
        if self.state(now) == State::Consensus { 2 } else { 1 }
    }
    /// The sub-dimensions that it asks a group about at this moment, in order, each with the places of its questions.
    #[must_use]
    pub fn asks(&self, group: Group, now: Timestamp) -> Vec<(usize, Vec<usize>)> {
        let instrument = self.instrument();
        let asked = instrument.asked(&self.length());
        let again = words(&self.consensus_subs);
        let second = self.turn(now) == 2;
        let of_sub = |sub: usize| -> Vec<usize> {
            let theirs = |item: &usize| asked[*item] && instrument.items[*item].asked.contains(&group);
            instrument.items_of(sub).filter(theirs).collect()
        };
        (0..instrument.sub_dimensions.len())
            .filter(|sub| !second || again.contains(&instrument.sub_dimensions[*sub].id))
            .map(|sub| (sub, of_sub(sub)))
            .filter(|(_, items)| !items.is_empty())
            .collect()
    }
    /// The groups that it asks by the directory.
    #[must_use]
    pub fn by_directory(&self) -> Vec<Group> {
        words(&self.directory).iter().filter_map(|code| Group::from_code(code)).collect()
    }
    /// Whether it may open: somebody would be asked, and there is time to answer.
    ///
    /// # Errors
    /// If not, why.
    pub fn may_open(&self, now: Timestamp, raters: usize) -> Result<(), NotNow> {
        match () {
            () if self.state(now) != State::Draft => Err(NotNow::State),
            () if self.closes_at <= now => Err(NotNow::Past),
            () if raters == 0 && !self.customers => Err(NotNow::Nobody),
            () => Ok(()),
        }
    }
    /// Whether those who haven't finished may be reminded: while it takes answers, once a day at most.
    ///
    /// # Errors
    /// If not, why.
    pub fn may_remind(&self, now: Timestamp) -> Result<(), NotNow> {
        let just = self.reminded_at.is_some_and(|at| now.since(at).as_secs() < 86_400);
        match self.state(now) {
            State::Open | State::Consensus if just => Err(NotNow::JustReminded),
            State::Open | State::Consensus => Ok(()),
            _ => Err(NotNow::State),
        }
    }
}

/// Its words with commas between them.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Groups by their letters, with commas between them.
#[must_use]
pub fn groups_of(groups: &[Group]) -> String {
    groups.iter().map(|group| group.code()).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400_000;

    fn at(day: i64) -> Timestamp {
        Timestamp::from_millis(day * DAY)
    }

    fn round() -> Round {
        Round::draft(RoundId::new(1), PersonId::new(2), at(14))
    }

    #[test]
    fn a_round_goes_from_draft_to_published() {
        let mut round = round();
        assert_eq!(round.state(at(0)), State::Draft);
        round.opened_at = Some(at(1));
        assert_eq!((round.state(at(2)), round.state(at(14))), (State::Open, State::Review));
        round.closed_at = Some(at(3));
        assert_eq!(round.state(at(4)), State::Review, "closed before its day");
        round.consensus_until = Some(at(8));
        assert_eq!((round.state(at(5)), round.state(at(8))), (State::Consensus, State::Review));
        round.published_at = Some(at(9));
        assert_eq!(round.state(at(5)), State::Published);
    }

    #[test]
    fn nobody_is_asked_what_their_group_is_not_asked() {
        let mut round = round();
        round.opened_at = Some(at(1));
        let pages = |round: &Round, group| round.asks(group, at(2)).len();
        assert_eq!((pages(&round, Group::ItLeaders), pages(&round, Group::Employees)), (15, 9));
        assert_eq!(pages(&round, Group::Customers), 3);
        round.length = "pulse".to_owned();
        assert!(round.asks(Group::ItLeaders, at(2)).iter().all(|(_, items)| items.len() == 1));
        round.consensus_until = Some(at(30));
        round.consensus_subs = "I1, T2".to_owned();
        assert_eq!(pages(&round, Group::ItLeaders), 2, "only what is looked at again");
    }

    #[test]
    fn opening_and_reminding_have_their_time() {
        let mut round = round();
        assert_eq!(round.may_open(at(1), 0), Err(NotNow::Nobody));
        assert_eq!(round.may_open(at(15), 3), Err(NotNow::Past));
        assert_eq!(round.may_open(at(1), 3), Ok(()));
        assert_eq!(round.may_remind(at(1)), Err(NotNow::State));
        round.opened_at = Some(at(1));
        assert_eq!(round.may_open(at(1), 3), Err(NotNow::State));
        assert_eq!(round.may_remind(at(2)), Ok(()));
        round.reminded_at = Some(at(2));
        assert_eq!(round.may_remind(Timestamp::from_millis(2 * DAY + 1)), Err(NotNow::JustReminded));
        assert_eq!(round.may_remind(at(3)), Ok(()));
    }
}
