//! Who may do what with pages. Everything that a rule needs was loaded with the page.

use crate::pages::Leaf;
use crate::proposals::Suggestion;
use crate::trust::Cited;
use kernel::{Role, Rule, Scope, Verdict, Viewer};
use subjects::Standing;

/// Begin a page in a space: its members who may begin threads there.
pub struct Begin;

impl Rule<Standing> for Begin {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        Verdict::allow_if(writes(viewer, space))
    }
}

/// Begin a page below another one: who may begin one in the space, below what they may read and is not archived.
pub struct BeginBelow;

impl Rule<Leaf> for BeginBelow {
    fn judge(&self, viewer: &Viewer, leaf: &Leaf) -> Verdict {
        Verdict::allow_if(is_worked_on(viewer, leaf))
    }
}

/// Change a page: members who may begin one. Where changes need an approval, those who may give it.
pub struct Write;

impl Rule<Leaf> for Write {
    fn judge(&self, viewer: &Viewer, leaf: &Leaf) -> Verdict {
        Verdict::allow_if(is_worked_on(viewer, leaf) && (!leaf.thing.needs_approval() || keeps(viewer, leaf)))
    }
}

/// Propose a change of a page: whoever may comment there.
pub struct Propose;

impl Rule<Leaf> for Propose {
    fn judge(&self, viewer: &Viewer, leaf: &Leaf) -> Verdict {
        let comments = leaf.standing.as_ref().is_some_and(|space| space.may_write(viewer, space.replies()));
        Verdict::allow_if(leaf.is_here() && !leaf.thing.is_archived() && comments)
    }
}

/// Look at a proposal: whoever made it, and those who may change the page.
pub struct Look;

impl Rule<Suggestion> for Look {
    fn judge(&self, viewer: &Viewer, one: &Suggestion) -> Verdict {
        let own = viewer.person() == Some(one.proposal.author);
        if own || Write.judge(viewer, &one.leaf) == Verdict::Allowed { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Take a proposal back: whoever made it.
pub struct Withdraw;

impl Rule<Suggestion> for Withdraw {
    fn judge(&self, viewer: &Viewer, one: &Suggestion) -> Verdict {
        Verdict::allow_if(viewer.person() == Some(one.proposal.author) && viewer.may(Scope::Write))
    }
}

/// Say that what cites a page is right all the same: whoever answers for it.
pub struct Recheck;

impl Rule<Cited> for Recheck {
    fn judge(&self, viewer: &Viewer, cited: &Cited) -> Verdict {
        let own = viewer.person() == Some(cited.owner) && viewer.may(Scope::Write);
        if own { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Read what a page said before: people who work here, and who may change it. What was taken out of a text was taken out for others.
pub struct ReadHistory;

impl Rule<Leaf> for ReadHistory {
    fn judge(&self, viewer: &Viewer, leaf: &Leaf) -> Verdict {
        let told = viewer.is_employee() || Write.judge(viewer, leaf) == Verdict::Allowed;
        if told { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Answer for a page: move it, take it away, archive it, say who reads it: its owner, and the moderators and owners of its space.
pub struct Keep;

impl Rule<Leaf> for Keep {
    fn judge(&self, viewer: &Viewer, leaf: &Leaf) -> Verdict {
        Verdict::allow_if(leaf.is_here() && keeps(viewer, leaf))
    }
}

fn writes(viewer: &Viewer, space: &Standing) -> bool {
    space.role.is_some() && space.may_write(viewer, space.posting())
}

fn is_worked_on(viewer: &Viewer, leaf: &Leaf) -> bool {
    let writes = leaf.standing.as_ref().is_some_and(|space| writes(viewer, space));
    leaf.is_here() && !leaf.thing.is_archived() && (writes || keeps(viewer, leaf))
}

fn keeps(viewer: &Viewer, leaf: &Leaf) -> bool {
    keeps_gone(viewer, leaf.owns, leaf.standing.as_ref())
}

/// Whether somebody keeps a page, be it there or in the trash.
#[must_use]
pub fn keeps_gone(viewer: &Viewer, owns: bool, standing: Option<&Standing>) -> bool {
    let space = standing.filter(|space| space.may_read && !space.archived);
    let moderates = space.is_some_and(|space| space.is_at_least(Role::Moderator));
    let is_member = space.is_some_and(|space| space.role.is_some());
    viewer.may(Scope::Write) && viewer.person().is_some() && (moderates || owns && is_member)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::store::Entry;
    use Verdict::{Allowed, Refused};
    use kernel::{
        AudienceId, Door, PersonId, PersonKind, Reach, Rights, Scopes, SessionId, Signed, SpaceId, SubjectId,
        Timestamp, TokenId,
    };
    use subjects::{Policy, Subject};

    const OWNER: PersonId = PersonId::new(1);
    const OTHER: PersonId = PersonId::new(2);

    fn person(person: PersonId) -> Viewer {
        let door = Door::Session(SessionId::new(1));
        Viewer::Person(Signed { person, kind: PersonKind::Employee, organisation: None, rights: Rights::NONE, door })
    }

    fn reading(person: PersonId) -> Viewer {
        let door = Door::Token(TokenId::new(1), Scopes::NONE.with(Scope::Read));
        Viewer::Person(Signed { person, kind: PersonKind::Employee, organisation: None, rights: Rights::NONE, door })
    }

    fn standing(role: Option<Role>, posting: Policy, archived: bool) -> Standing {
        Standing {
            space: SpaceId::new(1),
            slug: "it".to_owned(),
            name: "IT".to_owned(),
            read_audience: AudienceId::new(1),
            reach: Reach::Internal,
            posting_code: posting.code(),
            replies_code: 0,
            join_code: 0,
            archived,
            member_count: 3,
            role,
            may_read: true,
        }
    }

    fn leaf(viewer: &Viewer, role: Option<Role>, approval: bool, archived: bool) -> Leaf {
        let id = SubjectId::new(9);
        let subject = Subject {
            id,
            kind: crate::PAGE.to_owned(),
            root: id,
            parent: None,
            author: OTHER,
            space: SpaceId::new(1),
            audience: AudienceId::new(1),
            title: "Closing the month".to_owned(),
            excerpt: String::new(),
            state_code: 0,
            version: 1,
            edited_at: None,
            last: id,
            reply_count: 0,
        };
        let thing = Entry {
            parent: None,
            place: 1,
            owner: OWNER,
            access_code: 0,
            approval_code: i64::from(approval),
            archived_at: archived.then(|| Timestamp::from_millis(1)),
            superseded_by: None,
        };
        let standing = Some(standing(role, Policy::Members, false));
        Leaf { subject, standing, owns: viewer.person() == Some(OWNER), thing }
    }

    #[test]
    fn members_begin_pages_where_they_may_post() {
        for (viewer, role, posting, archived, verdict) in [
            (person(OTHER), Some(Role::Member), Policy::Members, false, Allowed),
            (person(OTHER), None, Policy::Everyone, false, Refused),
            (person(OTHER), Some(Role::Member), Policy::Owners, false, Refused),
            (person(OTHER), Some(Role::Owner), Policy::Owners, false, Allowed),
            (person(OTHER), Some(Role::Owner), Policy::Members, true, Refused),
            (reading(OTHER), Some(Role::Owner), Policy::Members, false, Refused),
            (Viewer::Nobody, None, Policy::Everyone, false, Refused),
        ] {
            let space = standing(role, posting, archived);
            assert_eq!(Begin.judge(&viewer, &space), verdict, "{viewer:?} {role:?} {posting:?} {archived}");
        }
    }

    #[test]
    fn who_comments_proposes_and_who_changes_the_page_looks_at_it() {
        let proposal = |viewer: &Viewer, role, approval| Suggestion {
            leaf: leaf(viewer, role, approval, false),
            proposal: crate::proposals::store::Proposal {
                id: kernel::DraftId::new(1),
                author: OTHER,
                title: String::new(),
                source: String::new(),
                note: String::new(),
                minor: false,
                base_version: 1,
                state_code: 0,
                word: String::new(),
                decided_by: None,
                decided_at: None,
            },
        };
        let third = person(PersonId::new(3));
        for (viewer, role, approval, propose, look, withdraw) in [
            (person(OTHER), None, true, Allowed, Allowed, Allowed),
            (person(OWNER), Some(Role::Member), true, Allowed, Allowed, Refused),
            (third.clone(), Some(Role::Member), true, Allowed, Verdict::Hidden, Refused),
            (third.clone(), Some(Role::Member), false, Allowed, Allowed, Refused),
            (third, None, false, Allowed, Verdict::Hidden, Refused),
            (reading(OTHER), Some(Role::Member), false, Refused, Allowed, Refused),
            (Viewer::Nobody, None, false, Refused, Verdict::Hidden, Refused),
        ] {
            let one = proposal(&viewer, role, approval);
            let verdicts =
                (Propose.judge(&viewer, &one.leaf), Look.judge(&viewer, &one), Withdraw.judge(&viewer, &one));
            assert_eq!(verdicts, (propose, look, withdraw), "{viewer:?} {role:?} {approval}");
        }
    }

    #[test]
    fn whoever_answers_for_what_cites_a_page_looks_at_it_again() {
        let cited = Cited { owner: OWNER };
        assert_eq!(Recheck.judge(&person(OWNER), &cited), Allowed);
        assert_eq!(Recheck.judge(&person(OTHER), &cited), Verdict::Hidden);
        assert_eq!(Recheck.judge(&reading(OWNER), &cited), Verdict::Hidden);
    }

    #[test]
    fn members_change_what_needs_no_approval_and_who_keeps_a_page_everything() {
        for (viewer, role, approval, archived, write, keep) in [
            (person(OTHER), Some(Role::Member), false, false, Allowed, Refused),
            (person(OTHER), Some(Role::Member), true, false, Refused, Refused),
            (person(OTHER), Some(Role::Moderator), true, false, Allowed, Allowed),
            (person(OWNER), Some(Role::Member), true, false, Allowed, Allowed),
            (person(OWNER), Some(Role::Member), true, true, Refused, Allowed),
            (person(OWNER), None, false, false, Refused, Refused),
            (person(OTHER), None, false, false, Refused, Refused),
            (reading(OWNER), Some(Role::Owner), false, false, Refused, Refused),
        ] {
            let leaf = leaf(&viewer, role, approval, archived);
            let verdicts = (Write.judge(&viewer, &leaf), Keep.judge(&viewer, &leaf));
            assert_eq!(verdicts, (write, keep), "{viewer:?} {role:?} {approval} {archived}");
            assert_eq!(
                BeginBelow.judge(&viewer, &leaf) == Allowed,
                !archived && role.is_some() && viewer.may(Scope::Write)
            );
        }
    }
}
