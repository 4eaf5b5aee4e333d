//! Who may do what in the administration. None of these rights opens what somebody wrote.

use kernel::{Right, Rule, Verdict, Viewer};

/// The administration as a whole.
pub struct Office;

/// What somebody wants there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Come in, and see the system's health and what is parked: any right.
    Enter,
    /// Try parked effects again or let them go: content.
    HandleEffects,
    /// Ask why somebody may see a thing: identity or compliance.
    Explain,
    /// Read the audit log: identity or compliance.
    Audit,
}

impl Rule<Office> for Act {
    fn judge(&self, viewer: &Viewer, _: &Office) -> Verdict {
        let has = |rights: &[Right]| rights.iter().any(|right| viewer.has(*right));
        if !has(Right::ALL) {
            return Verdict::Hidden;
        }
        match self {
            Self::Enter => Verdict::Allowed,
            Self::HandleEffects => Verdict::allow_if(has(&[Right::Content])),
            Self::Explain | Self::Audit => Verdict::allow_if(has(&[Right::Identity, Right::Compliance])),
        }
    }
}

/// Whether the viewer may; for what a page offers.
#[must_use]
pub fn may(viewer: &Viewer, act: Act) -> bool {
    act.judge(viewer, &Office) == Verdict::Allowed
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Door, PersonId, PersonKind, Scope, Scopes, Signed, TokenId};

    fn holder(rights: &[Right], door: Door) -> Viewer {
        let rights = rights.iter().copied().collect();
        Viewer::Person(Signed {
            person: PersonId::new(1),
            kind: PersonKind::Employee,
            organisation: None,
            rights,
            door,
        })
    }

    #[test]
    fn who_may_what_by_table() {
        use Verdict::{Allowed, Hidden, Refused};
        for (rights, expected) in [
            (&[][..], [Hidden; 4]),
            (&[Right::Identity], [Allowed, Refused, Allowed, Allowed]),
            (&[Right::Content], [Allowed, Allowed, Refused, Refused]),
            (&[Right::Compliance], [Allowed, Refused, Allowed, Allowed]),
            (&[Right::HelpDesk], [Allowed, Refused, Refused, Refused]),
            (&[Right::Analytics], [Allowed, Refused, Refused, Refused]),
        ] {
            let acts = [Act::Enter, Act::HandleEffects, Act::Explain, Act::Audit];
            assert_eq!(acts.map(|act| act.judge(&holder(rights, Door::Program), &Office)), expected, "{rights:?}");
        }
        assert_eq!(Act::Enter.judge(&Viewer::Nobody, &Office), Hidden);
    }

    #[test]
    fn a_token_without_the_admin_scope_finds_no_administration() {
        let reading = Door::Token(TokenId::new(1), Scopes::NONE.with(Scope::Read));
        assert_eq!(Act::Enter.judge(&holder(Right::ALL, reading), &Office), Verdict::Hidden);
    }
}
