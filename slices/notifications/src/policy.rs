//! Who may do what: everybody has their own notices, and nobody another's.

use kernel::{PersonId, Rule, Scope, Verdict, Viewer};

/// The notices and settings of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own(pub PersonId);

/// What is done with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Look.
    Read,
    /// Mark as read, choose what to hear of.
    Change,
}

impl Rule<Own> for Act {
    fn judge(&self, viewer: &Viewer, own: &Own) -> Verdict {
        let scope = match self {
            Self::Read => Scope::Read,
            Self::Change => Scope::Write,
        };
        if viewer.person() == Some(own.0) { Verdict::allow_if(viewer.may(scope)) } else { Verdict::Hidden }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Door, PersonKind, Rights, Scopes, Signed, TokenId};

    fn viewer(door: Door) -> Viewer {
        Viewer::Person(Signed {
            person: PersonId::new(7),
            kind: PersonKind::Employee,
            organisation: None,
            rights: Rights::all(),
            door,
        })
    }

    #[test]
    fn nobody_sees_the_notices_of_another() {
        assert_eq!(Act::Read.judge(&viewer(Door::Program), &Own(PersonId::new(8))), Verdict::Hidden);
        assert_eq!(Act::Read.judge(&Viewer::Nobody, &Own(PersonId::new(8))), Verdict::Hidden);
    }

    #[test]
    fn a_token_that_only_reads_marks_nothing() {
        let reads = viewer(Door::Token(TokenId::new(1), Scopes::NONE.with(Scope::Read)));
        assert_eq!(Act::Read.judge(&reads, &Own(PersonId::new(7))), Verdict::Allowed);
        assert_eq!(Act::Change.judge(&reads, &Own(PersonId::new(7))), Verdict::Refused);
    }
}
