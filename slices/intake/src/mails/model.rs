//! What becomes of a mail, decided from what is known of it.

use kernel::{PersonId, SubjectId};
use letterbox::{Automatic, Proof};

/// How far a mail is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It just came.
    New,
    /// It waits for somebody to look.
    Waiting,
    /// Something was made of it.
    Taken,
    /// Nobody needs to look, and everybody who helps can.
    Aside,
    /// Somebody refused it.
    Refused,
}

impl State {
    /// All.
    pub(crate) const ALL: [Self; 5] = [Self::New, Self::Waiting, Self::Taken, Self::Aside, Self::Refused];
    /// The number in the database.
    pub(crate) const fn code(self) -> i64 {
        self as i64
    }
    /// From the number.
    pub(crate) fn from_code(code: i64) -> Self {
        Self::ALL.into_iter().find(|one| one.code() == code).unwrap_or(Self::Waiting)
    }
    /// The word in JSON.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Waiting => "waiting",
            Self::Taken => "taken",
            Self::Aside => "aside",
            Self::Refused => "refused",
        }
    }
    /// Whether somebody may still say whose it is, or refuse it.
    pub(crate) const fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Aside)
    }
}

/// Why a mail waits or was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// Nobody here has the sender's address.
    Unknown,
    /// Somebody here has it, and nothing proves that they sent this.
    Unproven,
    /// The address for answers is somebody else's.
    OtherSender,
    /// Whose it is may not do this.
    NotAllowed,
    /// It says that another mail did not arrive.
    Bounce,
    /// A program answered.
    Automatic,
    /// It went to a list.
    List,
    /// It went to many.
    Bulk,
    /// It comes from us.
    Own,
    /// Too many came.
    TooMany,
    /// It can't be read.
    Unreadable,
}

impl Why {
    /// All.
    pub(crate) const ALL: [Self; 11] = [
        Self::Unknown,
        Self::Unproven,
        Self::OtherSender,
        Self::NotAllowed,
        Self::Bounce,
        Self::Automatic,
        Self::List,
        Self::Bulk,
        Self::Own,
        Self::TooMany,
        Self::Unreadable,
    ];
    /// The word in the database and in JSON.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Unproven => "unproven",
            Self::OtherSender => "other_sender",
            Self::NotAllowed => "not_allowed",
            Self::Bounce => "bounce",
            Self::Automatic => "automatic",
            Self::List => "list",
            Self::Bulk => "bulk",
            Self::Own => "own",
            Self::TooMany => "too_many",
            Self::Unreadable => "unreadable",
        }
    }
    /// From the word.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
    const fn of(automatic: Automatic) -> Self {
        match automatic {
            Automatic::Bounce => Self::Bounce,
            Automatic::Reply => Self::Automatic,
            Automatic::List => Self::List,
            Automatic::Bulk => Self::Bulk,
            Automatic::Own => Self::Own,
        }
    }
}

/// What is known of a mail.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    /// Why no person wrote it to us.
    pub automatic: Option<Automatic>,
    /// What our mail server found out about its sender.
    pub proof: Proof,
    /// Whose address the sender's is, and whether they work here.
    pub sender: Option<(PersonId, bool)>,
    /// Whose address for answers it came to, and in which thread.
    pub answers: Option<(PersonId, SubjectId)>,
    /// Mails of this sender within an hour.
    pub of_sender: i64,
    /// Answers by mail in this thread within ten minutes.
    pub in_thread: i64,
}

/// Most answers by mail in one thread within ten minutes: two programs that answer each other stop there.
pub(crate) const MOST_IN_THREAD: i64 = 5;

/// What becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// They begin something with it.
    Begins(PersonId),
    /// They answer with it.
    Answers(PersonId, SubjectId),
    /// Somebody has to look.
    Waits(Why),
    /// Nobody needs to.
    Aside(Why),
}

/// Decides. A mail acts for a person only where the domain of their own address vouches for it; an address for answers acts for its
/// own person alone.
pub(crate) fn fate(known: &Known, most_of_sender: i64) -> Fate {
    if let Some(automatic) = known.automatic {
        return Fate::Aside(Why::of(automatic));
    }
    if known.of_sender >= most_of_sender || known.in_thread >= MOST_IN_THREAD {
        return Fate::Waits(Why::TooMany);
    }
    let is_proven = known.proof == Proof::Passed;
    match (known.answers, known.sender) {
        (Some((owner, thread)), Some((sender, _))) if owner == sender && is_proven => Fate::Answers(owner, thread),
        (Some((owner, _)), Some((sender, _))) if owner == sender => Fate::Waits(Why::Unproven),
        (Some(_), _) => Fate::Waits(Why::OtherSender),
        (None, Some((sender, true))) if is_proven => Fate::Begins(sender),
        (None, Some((_, true))) => Fate::Waits(Why::Unproven),
        (None, _) => Fate::Waits(Why::Unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INES: PersonId = PersonId::new(1);
    const BO: PersonId = PersonId::new(2);
    const THREAD: SubjectId = SubjectId::new(9);

    fn known(proof: Proof, sender: Option<(PersonId, bool)>, answers: Option<PersonId>) -> Known {
        let answers = answers.map(|owner| (owner, THREAD));
        Known { automatic: None, proof, sender, answers, of_sender: 0, in_thread: 0 }
    }

    #[test]
    fn a_forged_mail_acts_for_nobody_by_table() {
        use Proof::{Failed, Passed, Unknown};
        let (ines, guest) = (Some((INES, true)), Some((INES, false)));
        for (proof, sender, answers, expected) in [
            (Passed, ines, None, Fate::Begins(INES)),
            (Failed, ines, None, Fate::Waits(Why::Unproven)),
            (Unknown, ines, None, Fate::Waits(Why::Unproven)),
            (Passed, guest, None, Fate::Waits(Why::Unknown)),
            (Passed, None, None, Fate::Waits(Why::Unknown)),
            (Passed, ines, Some(INES), Fate::Answers(INES, THREAD)),
            (Passed, guest, Some(INES), Fate::Answers(INES, THREAD)),
            (Failed, ines, Some(INES), Fate::Waits(Why::Unproven)),
            (Unknown, ines, Some(INES), Fate::Waits(Why::Unproven)),
            (Passed, ines, Some(BO), Fate::Waits(Why::OtherSender)),
            (Passed, None, Some(BO), Fate::Waits(Why::OtherSender)),
        ] {
            assert_eq!(fate(&known(proof, sender, answers), 30), expected, "{proof:?} {sender:?} {answers:?}");
        }
    }

    #[test]
    fn what_a_program_sent_and_what_comes_too_often_acts_for_nobody() {
        let sound = known(Proof::Passed, Some((INES, true)), Some(INES));
        let automatic = Known { automatic: Some(Automatic::Reply), ..sound };
        assert_eq!(fate(&automatic, 30), Fate::Aside(Why::Automatic));
        assert_eq!(fate(&Known { of_sender: 29, in_thread: 4, ..sound }, 30), Fate::Answers(INES, THREAD));
        assert_eq!(fate(&Known { of_sender: 30, ..sound }, 30), Fate::Waits(Why::TooMany));
        assert_eq!(fate(&Known { in_thread: 5, ..sound }, 30), Fate::Waits(Why::TooMany));
    }

    #[test]
    fn words_and_numbers_lead_back() {
        assert!(State::ALL.iter().all(|state| State::from_code(state.code()) == *state));
        assert!(Why::ALL.iter().all(|why| Why::from_name(why.name()) == Some(*why)));
    }
}
