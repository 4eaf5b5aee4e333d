//! Who may do what, by table.

use kernel::{
    AudienceId, Door, PersonId, PersonKind, Reach, Right, Rights, Role, Rule, Scope, Scopes, Signed, SpaceId,
    SubjectId, TokenId, Verdict, Viewer,
};
use network::policy::{Act, Post, Seat};
use subjects::{Join, Policy, Standing, Subject};

const AUTHOR: i64 = 1;
const OTHER: i64 = 2;

fn person(id: i64, kind: PersonKind, rights: Rights) -> Viewer {
    let person = PersonId::new(id);
    Viewer::Person(Signed { person, kind, organisation: None, rights, door: Door::Program })
}

fn employee(id: i64) -> Viewer {
    person(id, PersonKind::Employee, Rights::NONE)
}

fn standing(role: Option<Role>, policy: Policy) -> Standing {
    Standing {
        space: SpaceId::new(1),
        slug: "finance".to_owned(),
        name: "Finance".to_owned(),
        read_audience: AudienceId::new(1),
        reach: Reach::Internal,
        posting_code: policy.code(),
        replies_code: policy.code(),
        join_code: Join::Open.code(),
        archived: false,
        member_count: 3,
        role,
        may_read: true,
    }
}

fn subject(state_code: i64) -> Subject {
    Subject {
        id: SubjectId::new(10),
        kind: "network.update".to_owned(),
        root: SubjectId::new(10),
        parent: None,
        author: PersonId::new(AUTHOR),
        space: SpaceId::new(1),
        audience: AudienceId::new(1),
        title: String::new(),
        excerpt: String::new(),
        state_code,
        version: 1,
        edited_at: None,
        last: SubjectId::new(10),
        reply_count: 0,
    }
}

fn seat(role: Option<Role>) -> Seat {
    Seat { subject: subject(0), standing: Some(standing(role, Policy::Everyone)) }
}

const ACTS: [Act; 6] = [Act::Reply, Act::React, Act::Edit, Act::Remove, Act::Close(None), Act::Pin];

/// Which of [`ACTS`] the viewer may do: a letter for each allowed one, a dot for a refused one, a dash for a hidden one.
fn allowed(viewer: &Viewer, seat: &Seat) -> String {
    let letters = ["r", "e", "w", "d", "c", "p"];
    let judge = |(act, letter): (&Act, &&str)| match act.judge(viewer, seat) {
        Verdict::Allowed => (*letter).to_owned(),
        Verdict::Refused => ".".to_owned(),
        Verdict::Hidden => "-".to_owned(),
    };
    ACTS.iter().zip(&letters).map(judge).collect()
}

#[test]
fn what_each_role_may_do_with_an_open_post() {
    let table = [
        ("author, no member", employee(AUTHOR), None, "rewdc."),
        ("author, member", employee(AUTHOR), Some(Role::Member), "rewdc."),
        ("reader, no member", employee(OTHER), None, "re...."),
        ("member", employee(OTHER), Some(Role::Member), "re...."),
        ("expert", employee(OTHER), Some(Role::Expert), "re...."),
        ("moderator", employee(OTHER), Some(Role::Moderator), "re.dcp"),
        ("agent", employee(OTHER), Some(Role::Agent), "re.dcp"),
        ("owner", employee(OTHER), Some(Role::Owner), "re.dcp"),
        ("guest", person(OTHER, PersonKind::Guest, Rights::NONE), Some(Role::Member), "re...."),
        (
            "guest who kept order as an employee",
            person(OTHER, PersonKind::Guest, Rights::NONE),
            Some(Role::Owner),
            "re....",
        ),
        ("customer", person(OTHER, PersonKind::Customer, Rights::NONE), None, "re...."),
        (
            "content administrator",
            person(OTHER, PersonKind::Employee, Rights::NONE.with(Right::Content)),
            None,
            "re.dcp",
        ),
        (
            "identity administrator",
            person(OTHER, PersonKind::Employee, Rights::NONE.with(Right::Identity)),
            None,
            "re....",
        ),
        ("nobody", Viewer::Nobody, None, "......"),
    ];
    for (who, viewer, role, expected) in table {
        assert_eq!(allowed(&viewer, &seat(role)), expected, "{who}");
    }
}

#[test]
fn an_archived_space_is_read_only_even_for_its_owner() {
    let mut archived = seat(Some(Role::Owner));
    archived.standing.as_mut().unwrap().archived = true;
    assert_eq!(allowed(&employee(AUTHOR), &archived), "......");
    assert_eq!(Act::Bookmark.judge(&employee(AUTHOR), &archived), Verdict::Allowed);
    assert_eq!(Post.judge(&employee(AUTHOR), archived.standing.as_ref().unwrap()), Verdict::Refused);
}

#[test]
fn a_closed_thread_takes_no_replies_but_reactions_and_corrections() {
    let closed = Seat { subject: subject(1), ..seat(Some(Role::Owner)) };
    assert_eq!(allowed(&employee(AUTHOR), &closed), ".ewdcp");
}

#[test]
fn a_removed_text_is_hidden_but_for_bringing_it_back() {
    let removed = Seat { subject: subject(2), ..seat(None) };
    assert_eq!(allowed(&employee(AUTHOR), &removed), "------");
    let back = |viewer: &Viewer, by: i64| Act::Restore(Some(PersonId::new(by))).judge(viewer, &removed);
    assert_eq!(back(&employee(AUTHOR), AUTHOR), Verdict::Allowed);
    assert_eq!(back(&employee(AUTHOR), OTHER), Verdict::Refused, "what a moderator took away stays away");
    let moderated = Seat { subject: subject(2), ..seat(Some(Role::Moderator)) };
    assert_eq!(Act::Restore(None).judge(&employee(OTHER), &moderated), Verdict::Allowed);
}

#[test]
fn an_author_opens_again_what_they_closed_themselves() {
    let closed = Seat { subject: subject(1), ..seat(None) };
    let reopen = |by: i64| Act::Reopen(Some(PersonId::new(by))).judge(&employee(AUTHOR), &closed);
    assert_eq!(reopen(AUTHOR), Verdict::Allowed);
    assert_eq!(reopen(OTHER), Verdict::Refused);
}

#[test]
fn an_author_does_not_take_over_the_closure_of_somebody_else() {
    let closed = Seat { subject: subject(1), ..seat(None) };
    let close = |by: Option<i64>| Act::Close(by.map(PersonId::new)).judge(&employee(AUTHOR), &closed);
    assert_eq!((close(None), close(Some(AUTHOR))), (Verdict::Allowed, Verdict::Allowed));
    assert_eq!(close(Some(OTHER)), Verdict::Refused);
    let moderated = Seat { subject: subject(1), ..seat(Some(Role::Moderator)) };
    assert_eq!(Act::Close(Some(PersonId::new(AUTHOR))).judge(&employee(OTHER), &moderated), Verdict::Allowed);
}

#[test]
fn who_reacted_is_told_to_those_who_work_here_or_belong_to_the_space() {
    let told = |viewer: &Viewer, role| seat(role).tells_who_reacted(viewer);
    let outsider = person(OTHER, PersonKind::Customer, Rights::NONE);
    assert!(told(&employee(OTHER), None) && told(&outsider, Some(Role::Member)));
    assert!(!told(&outsider, None) && !told(&Viewer::Nobody, None));
}

#[test]
fn posting_and_replying_follow_their_own_policies() {
    let mut space = standing(Some(Role::Member), Policy::Owners);
    assert_eq!(Post.judge(&employee(OTHER), &space), Verdict::Refused);
    space.replies_code = Policy::Members.code();
    let below = Seat { subject: subject(0), standing: Some(space.clone()) };
    assert_eq!(Act::Reply.judge(&employee(OTHER), &below), Verdict::Allowed);
    space.may_read = false;
    assert_eq!(Post.judge(&employee(OTHER), &space), Verdict::Hidden);
}

#[test]
fn whoever_sees_a_private_request_may_answer_it_without_finding_the_space() {
    let own = Subject { audience: AudienceId::new(99), ..subject(0) };
    let unseen = Seat { subject: own, standing: None };
    assert_eq!(allowed(&employee(OTHER), &unseen), "re....");
}

#[test]
fn a_token_that_may_only_read_changes_nothing() {
    let door = Door::Token(TokenId::new(1), Scopes::NONE.with(Scope::Read));
    let signed = Signed {
        person: PersonId::new(AUTHOR),
        kind: PersonKind::Employee,
        organisation: None,
        rights: Rights::all(),
        door,
    };
    let viewer = Viewer::Person(signed);
    assert_eq!(allowed(&viewer, &seat(Some(Role::Owner))), "......");
    assert_eq!(Act::Bookmark.judge(&viewer, &seat(None)), Verdict::Refused);
}
