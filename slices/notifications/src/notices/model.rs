//! Reasons, events, and what becomes of an event for one person.

use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use std::collections::BTreeMap;
use subjects::Subject;

/// Why somebody hears of something. The first one that holds says what a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Somebody named you.
    Mention,
    /// Your question was answered.
    Answer,
    /// Your answer was accepted.
    Accepted,
    /// Somebody replied to you.
    Reply,
    /// Something new in a thread that you follow.
    Thread,
    /// Something new in a space that you follow.
    Space,
    /// Somebody reacted to what you wrote.
    Reaction,
    /// You are invited to a space.
    Invitation,
    /// Somebody asks to become a member of a space of yours.
    Request,
    /// Your wish to become a member was decided.
    Decision,
    /// Something that you own or sit in waits for you.
    Duty,
}

impl Reason {
    /// All, most telling first.
    pub const ALL: [Self; 11] = [
        Self::Mention,
        Self::Answer,
        Self::Accepted,
        Self::Reply,
        Self::Thread,
        Self::Space,
        Self::Reaction,
        Self::Invitation,
        Self::Request,
        Self::Decision,
        Self::Duty,
    ];

    /// The bit in `notice.reasons`.
    pub const fn bit(self) -> i64 {
        1 << self as i64
    }

    /// The word in forms and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mention => "mention",
            Self::Answer => "answer",
            Self::Accepted => "accepted",
            Self::Reply => "reply",
            Self::Thread => "thread",
            Self::Space => "space",
            Self::Reaction => "reaction",
            Self::Invitation => "invitation",
            Self::Request => "request",
            Self::Decision => "decision",
            Self::Duty => "duty",
        }
    }
}

/// Some reasons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reasons(pub i64);

impl Reasons {
    /// None.
    pub const NONE: Self = Self(0);

    /// Just one.
    pub const fn of(reason: Reason) -> Self {
        Self(reason.bit())
    }
    /// One more.
    pub const fn with(self, reason: Reason) -> Self {
        Self(self.0 | reason.bit())
    }
    /// Without those.
    pub const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }
    /// Whether it is among them.
    pub const fn has(self, reason: Reason) -> bool {
        self.0 & reason.bit() != 0
    }
    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
    /// Those there are, most telling first.
    pub fn iter(self) -> impl Iterator<Item = Reason> {
        Reason::ALL.into_iter().filter(move |reason| self.has(*reason))
    }
}

/// How much somebody wants to hear of a space or a thread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// Nothing, unless somebody names them.
    Muted,
    /// What concerns them.
    #[default]
    Usual,
    /// All that is new.
    All,
}

impl Level {
    /// All, most first.
    pub const SHOWN: [Self; 3] = [Self::All, Self::Usual, Self::Muted];

    /// The number in `notice_level.level`.
    pub const fn code(self) -> i64 {
        match self {
            Self::Muted => 0,
            Self::Usual => 1,
            Self::All => 2,
        }
    }
    /// From the number; an unknown one is the usual one.
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Muted,
            2 => Self::All,
            _ => Self::Usual,
        }
    }
    /// The word in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Muted => "muted",
            Self::Usual => "usual",
            Self::All => "all",
        }
    }
    /// From the word.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::SHOWN.into_iter().find(|level| level.name() == name)
    }
}

/// What one person wants.
#[derive(Clone, Copy, Debug)]
pub struct Wishes {
    /// Of the thread.
    pub thread: Level,
    /// Of the space.
    pub space: Level,
    /// Not in the bell.
    pub bell_off: Reasons,
    /// Not by mail.
    pub mail_off: Reasons,
}

impl Wishes {
    /// Reactions are not mailed unless somebody asks for it.
    pub const MAIL_OFF: Reasons = Reasons::of(Reason::Reaction);

    /// What is left of the reasons for this person. Who muted a place hears of it only when somebody names them; what they
    /// said of a thread counts more than what they said of its space.
    pub fn heard(&self, reasons: Reasons) -> Reasons {
        let muted = self.thread == Level::Muted || (self.space == Level::Muted && self.thread != Level::All);
        let named = [Reason::Mention, Reason::Invitation, Reason::Request, Reason::Decision, Reason::Duty];
        let named = named.into_iter().fold(Reasons::NONE, Reasons::with);
        if muted { Reasons(reasons.0 & named.0) } else { reasons }
    }
    /// Whether it shows in the bell.
    pub const fn in_bell(&self, reasons: Reasons) -> bool {
        !reasons.without(self.bell_off).is_empty()
    }
    /// Whether it may be mailed.
    pub const fn by_mail(&self, reasons: Reasons) -> bool {
        !reasons.without(self.mail_off).is_empty()
    }
}

/// Something that people are told of.
#[derive(Clone, Debug)]
pub struct Event {
    /// About what.
    pub subject: Option<SubjectId>,
    /// In which thread.
    pub root: Option<SubjectId>,
    /// Where.
    pub space: SpaceId,
    /// Who did it: they are told nothing.
    pub actor: PersonId,
    /// When.
    pub at: Timestamp,
    people: BTreeMap<PersonId, Reasons>,
}

impl Event {
    /// Something about a subject.
    pub fn about(subject: &Subject, actor: PersonId, at: Timestamp) -> Self {
        Self { subject: Some(subject.id), root: Some(subject.root), ..Self::in_space(subject.space, actor, at) }
    }
    /// Something about a space.
    pub const fn in_space(space: SpaceId, actor: PersonId, at: Timestamp) -> Self {
        Self { subject: None, root: None, space, actor, at, people: BTreeMap::new() }
    }
    /// Tells somebody for a reason; for several reasons they are told once.
    pub fn tell(&mut self, person: PersonId, reason: Reason) {
        if person != self.actor {
            let reasons = self.people.entry(person).or_default();
            *reasons = reasons.with(reason);
        }
    }
    /// Tells somebody for a reason, unless one of these says it better.
    pub fn tell_unless(&mut self, person: PersonId, better: Reasons, reason: Reason) {
        let there = self.people.get(&person).copied().unwrap_or_default();
        if there.0 & better.0 == 0 {
            self.tell(person, reason);
        }
    }
    /// Who is told, and why.
    pub fn people(&self) -> impl Iterator<Item = (PersonId, Reasons)> {
        self.people.iter().map(|(person, reasons)| (*person, *reasons))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: Wishes =
        Wishes { thread: Level::Usual, space: Level::Usual, bell_off: Reasons::NONE, mail_off: Wishes::MAIL_OFF };

    #[test]
    fn one_event_tells_a_person_once_with_all_reasons_and_its_actor_nothing() {
        let (ines, bo) = (PersonId::new(1), PersonId::new(2));
        let mut event = Event::in_space(SpaceId::new(9), bo, Timestamp::default());
        event.tell(ines, Reason::Mention);
        event.tell(ines, Reason::Reply);
        event.tell(bo, Reason::Mention);
        event.tell_unless(ines, Reasons::of(Reason::Reply), Reason::Thread);
        let people: Vec<_> = event.people().collect();
        assert_eq!(people, [(ines, Reasons::of(Reason::Mention).with(Reason::Reply))]);
    }

    #[test]
    fn who_muted_a_place_hears_of_it_only_when_they_are_named() {
        let reasons = Reasons::of(Reason::Reply).with(Reason::Mention);
        let muted = Wishes { space: Level::Muted, ..USUAL };
        assert_eq!(muted.heard(reasons), Reasons::of(Reason::Mention));
        assert_eq!(muted.heard(Reasons::of(Reason::Reply)), Reasons::NONE);
        let followed = Wishes { space: Level::Muted, thread: Level::All, ..USUAL };
        assert_eq!(followed.heard(reasons), reasons);
    }

    #[test]
    fn reactions_are_not_mailed_unless_somebody_asks_for_it() {
        assert!(USUAL.in_bell(Reasons::of(Reason::Reaction)));
        assert!(!USUAL.by_mail(Reasons::of(Reason::Reaction)));
        assert!(USUAL.by_mail(Reasons::of(Reason::Reaction).with(Reason::Reply)));
    }
}
