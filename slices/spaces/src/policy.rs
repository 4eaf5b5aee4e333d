//! Who may do what with a space. Pure: all it needs was loaded with the [`Standing`].

use kernel::{PersonKind, Reach, Right, Role, Rule, Scope, Verdict, Viewer};
use subjects::{Join, Standing};

/// An act on a space that the viewer has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Act {
    /// See who belongs to it.
    SeeMembers,
    /// See whom to ask: those who keep it and know it.
    SeeContacts,
    /// Become a member by pressing a button.
    Join,
    /// Ask its owners to become a member.
    Ask,
    /// Answer an invitation.
    Answer,
    /// Stop being a member.
    Leave,
    /// Invite others.
    Invite,
    /// Make others members at once; decide who asked.
    Admit,
    /// Open earlier things to somebody from outside, as a member.
    OpenHistory,
    /// Make somebody something else.
    ChangeRoles,
    /// End somebody's membership, who is this.
    Remove(Role),
    /// Choose the links of its landing page.
    Curate,
    /// Change its name, policies, audience; archive and restore it.
    Configure,
    /// Be told why somebody sees it.
    Explain,
}

impl Rule<Standing> for Act {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        Verdict::allow_if(match self {
            // Outsiders know those with whom they share a space; the list of one that they only read is that of the staff.
            Self::SeeMembers => space.may_read && (viewer.is_employee() || space.role.is_some()),
            Self::SeeContacts => space.may_read && viewer.person().is_some(),
            Self::Join => may_come_in(viewer, space) && space.join() == Join::Open,
            Self::Ask => may_come_in(viewer, space) && space.join() == Join::Request,
            Self::Answer | Self::Leave => viewer.person().is_some() && viewer.may(Scope::Spaces),
            Self::Invite => keeps(viewer, space) || (space.join() == Join::Open && belongs_and_writes(viewer, space)),
            Self::Admit => keeps(viewer, space),
            Self::Remove(role) => runs(viewer, space) || (keeps(viewer, space) && *role < Role::Moderator),
            Self::OpenHistory | Self::ChangeRoles | Self::Curate => runs(viewer, space) && !space.archived,
            Self::Configure => runs(viewer, space),
            Self::Explain => space.is_at_least(Role::Moderator) || viewer.has(Right::Compliance) || runs(viewer, space),
        })
    }
}

/// Whether the viewer could become a member without being asked. A guest belongs to named spaces only.
fn may_come_in(viewer: &Viewer, space: &Standing) -> bool {
    let kind = viewer.signed().map(|signed| signed.kind);
    let comes = matches!(kind, Some(PersonKind::Employee | PersonKind::Customer));
    comes && space.role.is_none() && !space.archived && viewer.may(Scope::Spaces)
}

fn belongs_and_writes(viewer: &Viewer, space: &Standing) -> bool {
    viewer.is_employee() && space.role.is_some() && !space.archived && viewer.may(Scope::Spaces)
}

/// Keeps order among the members. Names of people are completed and looked up, so outsiders don't.
fn keeps(viewer: &Viewer, space: &Standing) -> bool {
    let role = viewer.is_employee() && space.is_at_least(Role::Moderator) && viewer.may(Scope::Spaces);
    (role || runs(viewer, space)) && !space.archived
}

/// Answers for the space: an owner, or an administrator of content where they may read anyway.
fn runs(viewer: &Viewer, space: &Standing) -> bool {
    let administers = viewer.has(Right::Content) && space.may_read;
    (space.is_at_least(Role::Owner) || administers) && viewer.is_employee() && viewer.may(Scope::Spaces)
}

/// Making a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Create;

impl Rule<()> for Create {
    fn judge(&self, viewer: &Viewer, (): &()) -> Verdict {
        Verdict::allow_if(viewer.is_employee() && viewer.may(Scope::Spaces))
    }
}

/// What a person from outside may be: they never answer for a space.
pub(crate) fn may_be(kind: PersonKind, role: Role) -> bool {
    kind == PersonKind::Employee || role <= Role::Expert
}

/// What somebody is who was meant to be this: from outside a member, where the role answers for a space.
pub(crate) fn at_most(kind: PersonKind, role: Role) -> Role {
    if may_be(kind, role) { role } else { Role::Member }
}

/// What becomes of an employee's place in a space when they are from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// It ends: nobody of their kind reads there without being let in anew.
    Ends,
    /// It stays, as this.
    Stays(Role),
}

/// What becomes of an employee's place, in a space that this base reads in, when they are of this kind from outside.
pub(crate) fn place_outside(kind: PersonKind, read: Reach, role: Role) -> Place {
    if read < kind.reach() { Place::Ends } else { Place::Stays(at_most(kind, role)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{AudienceId, Door, PersonId, Rights, Scopes, Signed, SpaceId, TokenId};
    use subjects::Policy;

    const ACTS: [Act; 14] = [
        Act::SeeMembers,
        Act::Join,
        Act::Ask,
        Act::Answer,
        Act::Leave,
        Act::Invite,
        Act::Admit,
        Act::OpenHistory,
        Act::ChangeRoles,
        Act::Remove(Role::Member),
        Act::Remove(Role::Owner),
        Act::Curate,
        Act::Configure,
        Act::Explain,
    ];

    fn space(join: Join, role: Option<Role>, may_read: bool, archived: bool) -> Standing {
        Standing {
            space: SpaceId::new(1),
            slug: "finance".to_owned(),
            name: "Finance".to_owned(),
            read_audience: AudienceId::new(1),
            reach: Reach::Internal,
            posting_code: Policy::Everyone.code(),
            replies_code: Policy::Everyone.code(),
            join_code: join.code(),
            archived,
            member_count: 3,
            role,
            may_read,
        }
    }

    fn person(kind: PersonKind, rights: Rights) -> Viewer {
        Viewer::Person(Signed { person: PersonId::new(7), kind, organisation: None, rights, door: Door::Program })
    }

    fn employee() -> Viewer {
        person(PersonKind::Employee, Rights::NONE)
    }

    fn row(viewer: &Viewer, space: &Standing) -> String {
        ACTS.iter().map(|act| if act.judge(viewer, space) == Verdict::Allowed { 'y' } else { '.' }).collect()
    }

    #[test]
    fn each_role_may_do_what_the_table_says() {
        // See Join Ask Answer Leave Invite Admit OpenHistory ChangeRoles Remove(member) Remove(owner) Curate Configure Explain
        let table = [
            (None, "yy.yy........."),
            (Some(Role::Member), "y..yyy........"),
            (Some(Role::Expert), "y..yyy........"),
            (Some(Role::Moderator), "y..yyyy..y...y"),
            (Some(Role::Agent), "y..yyyy..y...y"),
            (Some(Role::Owner), "y..yyyyyyyyyyy"),
        ];
        for (role, expected) in table {
            assert_eq!(row(&employee(), &space(Join::Open, role, true, false)), expected, "{role:?}");
        }
    }

    #[test]
    fn where_one_asks_members_do_not_invite() {
        assert_eq!(row(&employee(), &space(Join::Request, None, false, false)), "..yyy.........");
        assert_eq!(row(&employee(), &space(Join::Request, Some(Role::Member), true, false)), "y..yy.........");
        assert_eq!(row(&employee(), &space(Join::Invitation, None, false, false)), "...yy.........");
    }

    #[test]
    fn an_archived_space_is_left_restored_and_explained_and_nothing_more() {
        let archived = |role| row(&employee(), &space(Join::Open, role, true, true));
        assert_eq!(archived(None), "y..yy.........");
        assert_eq!(archived(Some(Role::Moderator)), "y..yy........y");
        assert_eq!(archived(Some(Role::Owner)), "y..yy....yy.yy");
    }

    #[test]
    fn outsiders_join_and_leave_but_never_keep_a_space() {
        let customer = person(PersonKind::Customer, Rights::NONE);
        let guest = person(PersonKind::Guest, Rights::NONE);
        assert_eq!(row(&customer, &space(Join::Open, None, true, false)), ".y.yy.........");
        assert_eq!(row(&guest, &space(Join::Open, None, true, false)), "...yy.........");
        assert_eq!(row(&customer, &space(Join::Open, Some(Role::Member), true, false)), "y..yy.........");
        assert_eq!(row(&guest, &space(Join::Open, Some(Role::Owner), true, false)), "y..yy........y");
    }

    #[test]
    fn whom_to_ask_is_told_to_everybody_who_reads_with_an_account() {
        let contacts = |viewer: &Viewer, may_read| {
            Act::SeeContacts.judge(viewer, &space(Join::Open, None, may_read, false)) == Verdict::Allowed
        };
        let customer = person(PersonKind::Customer, Rights::NONE);
        assert!(contacts(&employee(), true) && contacts(&customer, true));
        assert!(!contacts(&customer, false) && !contacts(&Viewer::Nobody, true));
    }

    #[test]
    fn an_employee_who_is_from_outside_stays_where_their_kind_reads_and_keeps_nothing() {
        let customer = |read, role| place_outside(PersonKind::Customer, read, role);
        let guest = |read, role| place_outside(PersonKind::Guest, read, role);
        assert_eq!(customer(Reach::Private, Role::Member), Place::Ends);
        assert_eq!(customer(Reach::Internal, Role::Owner), Place::Ends);
        assert_eq!(customer(Reach::Community, Role::Owner), Place::Stays(Role::Member));
        assert_eq!(customer(Reach::Public, Role::Expert), Place::Stays(Role::Expert));
        assert_eq!(guest(Reach::Community, Role::Member), Place::Ends);
        assert_eq!(guest(Reach::Public, Role::Agent), Place::Stays(Role::Member));
    }

    #[test]
    fn nobody_reads_what_is_public_and_no_more() {
        assert_eq!(row(&Viewer::Nobody, &space(Join::Open, None, true, false)), "..............");
    }

    #[test]
    fn an_administrator_of_content_runs_what_they_may_read_anyway() {
        let content = person(PersonKind::Employee, Rights::NONE.with(Right::Content));
        assert_eq!(row(&content, &space(Join::Open, None, true, false)), "yy.yyyyyyyyyyy");
        assert_eq!(row(&content, &space(Join::Request, None, false, false)), "..yyy.........");
        let compliance = person(PersonKind::Employee, Rights::NONE.with(Right::Compliance));
        assert_eq!(row(&compliance, &space(Join::Request, None, false, false)), "..yyy........y");
    }

    #[test]
    fn a_token_needs_the_scope_for_spaces() {
        let door = Door::Token(TokenId::new(1), Scopes::NONE.with(Scope::Read).with(Scope::Write));
        let token = Viewer::Person(Signed {
            person: PersonId::new(7),
            kind: PersonKind::Employee,
            organisation: None,
            rights: Rights::NONE,
            door,
        });
        assert_eq!(row(&token, &space(Join::Open, Some(Role::Owner), true, false)), "y............y");
        assert_eq!(Create.judge(&token, &()), Verdict::Refused);
    }

    #[test]
    fn only_employees_make_spaces_and_answer_for_them() {
        assert_eq!(Create.judge(&employee(), &()), Verdict::Allowed);
        assert_eq!(Create.judge(&person(PersonKind::Customer, Rights::NONE), &()), Verdict::Refused);
        assert!(may_be(PersonKind::Employee, Role::Owner));
        assert!(may_be(PersonKind::Guest, Role::Expert));
        assert!(!may_be(PersonKind::Customer, Role::Moderator));
    }
}
