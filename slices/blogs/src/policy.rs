//! Who may do what with leadership blogs. Everything that a rule needs was loaded with the thing.

use crate::blogs::{Candidate, Journal};
use crate::posts::Piece;
use kernel::{Right, Role, Rule, Scope, Verdict, Viewer};

/// Begin a blog: an employee who leads, as what they do, where they may begin a thread.
pub struct Begin;

impl Rule<Candidate> for Begin {
    fn judge(&self, viewer: &Viewer, who: &Candidate) -> Verdict {
        let may_post = who.standing.may_write(viewer, who.standing.posting());
        Verdict::allow_if(viewer.is_employee() && may_post && who.whose.fits(who.leading))
    }
}

/// Change a blog, name who may draft, keep its lists of mail: its owner.
pub struct Keep;

impl Rule<Journal> for Keep {
    fn judge(&self, viewer: &Viewer, journal: &Journal) -> Verdict {
        Verdict::allow_if(journal.is_kept_by(viewer))
    }
}

/// Say that it is written no more, or again: its owner, and the owners of its space, for leaders leave.
pub struct Close;

impl Rule<Journal> for Close {
    fn judge(&self, viewer: &Viewer, journal: &Journal) -> Verdict {
        Verdict::allow_if(journal.is_kept_by(viewer) || journal.is_in_space_of(viewer))
    }
}

/// See what waits and what is being written: its owner, and who may draft for them. For all others, whatever their rights, none
/// of that exists.
pub struct Sit;

impl Rule<Journal> for Sit {
    fn judge(&self, viewer: &Viewer, journal: &Journal) -> Verdict {
        if journal.is_worked_on_by(viewer) { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Draft a post: the same, while the blog is written.
pub struct Draft;

impl Rule<Journal> for Draft {
    fn judge(&self, viewer: &Viewer, journal: &Journal) -> Verdict {
        let writes = journal.is_worked_on_by(viewer) && viewer.may(Scope::Write);
        Verdict::allow_if(writes && journal.is_here() && journal.is_written())
    }
}

/// Publish a post: its owner alone, where they may begin a thread.
pub struct Publish;

impl Rule<Journal> for Publish {
    fn judge(&self, viewer: &Viewer, journal: &Journal) -> Verdict {
        let may_post = journal.standing.as_ref().is_some_and(|space| space.may_write(viewer, space.posting()));
        Verdict::allow_if(journal.is_kept_by(viewer) && journal.is_written() && may_post)
    }
}

/// Change a post: who wrote it.
pub struct Edit;

impl Rule<Piece> for Edit {
    fn judge(&self, viewer: &Viewer, piece: &Piece) -> Verdict {
        let own = viewer.person() == Some(piece.subject.author);
        Verdict::allow_if(own && piece.journal.is_here() && viewer.may(Scope::Write))
    }
}

/// Take a post away: who wrote it, moderators and owners of the space who work here, administrators of content. The menu of every
/// subject asks the same.
pub struct Remove;

impl Rule<Piece> for Remove {
    fn judge(&self, viewer: &Viewer, piece: &Piece) -> Verdict {
        let own = viewer.person() == Some(piece.subject.author);
        let moderates = piece.journal.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Moderator));
        let theirs = own || moderates && viewer.is_employee() || viewer.has(Right::Content);
        Verdict::allow_if(theirs && piece.journal.is_here() && viewer.may(Scope::Write))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blogs::Whose;
    use crate::blogs::model::Leading;
    use crate::blogs::store::Blog;
    use Verdict::{Allowed, Hidden, Refused};
    use kernel::{
        AudienceId, Door, PersonId, PersonKind, Reach, Rights, Scopes, SessionId, Signed, SpaceId, SubjectId,
        Timestamp, TokenId,
    };
    use subjects::{Standing, Subject};

    const OWNER: PersonId = PersonId::new(1);
    const DELEGATE: PersonId = PersonId::new(2);
    const OTHER: PersonId = PersonId::new(3);

    fn person(person: PersonId, rights: Rights) -> Viewer {
        let door = Door::Session(SessionId::new(1));
        Viewer::Person(Signed { person, kind: PersonKind::Employee, organisation: None, rights, door })
    }

    fn reading(person: PersonId) -> Viewer {
        let door = Door::Token(TokenId::new(1), Scopes::NONE.with(Scope::Read));
        let kind = PersonKind::Employee;
        Viewer::Person(Signed { person, kind, organisation: None, rights: Rights::NONE, door })
    }

    fn standing(role: Option<Role>, archived: bool) -> Standing {
        Standing {
            space: SpaceId::new(1),
            slug: "it".to_owned(),
            name: "IT".to_owned(),
            read_audience: AudienceId::new(1),
            reach: Reach::Internal,
            posting_code: subjects::Policy::Members.code(),
            replies_code: 0,
            join_code: 0,
            archived,
            member_count: 3,
            role,
            may_read: true,
        }
    }

    fn journal(role: Option<Role>, is_delegate: bool, closed: bool, archived: bool) -> Journal {
        let id = SubjectId::new(9);
        let subject = Subject {
            id,
            kind: crate::BLOG.to_owned(),
            root: id,
            parent: None,
            author: OWNER,
            space: SpaceId::new(1),
            audience: AudienceId::new(1),
            title: "From the bridge".to_owned(),
            excerpt: String::new(),
            state_code: 0,
            version: 1,
            edited_at: None,
            last: id,
            reply_count: 0,
        };
        let closed_at = closed.then(|| Timestamp::from_millis(1));
        let space = SpaceId::new(1);
        let blog = Blog { id, space, owner: OWNER, whose_name: "cio".to_owned(), goal_days: 14, closed_at };
        Journal { subject, blog, standing: Some(standing(role, archived)), is_delegate }
    }

    #[test]
    fn who_begins_a_blog_leads_and_may_post() {
        let who = person(OWNER, Rights::NONE);
        let leader = Leading { leads: true, in_it: true };
        for (leading, role, archived, verdict) in [
            (leader, Some(Role::Member), false, Allowed),
            (leader, None, false, Refused),
            (leader, Some(Role::Owner), true, Refused),
            (Leading { leads: false, in_it: true }, Some(Role::Owner), false, Refused),
        ] {
            let candidate = Candidate { standing: standing(role, archived), leading, whose: Whose::Cio };
            assert_eq!(Begin.judge(&who, &candidate), verdict, "{leading:?} {role:?} {archived}");
        }
    }

    #[test]
    fn who_keeps_closes_drafts_and_publishes_by_table() {
        let none = || Rights::NONE;
        let member = Some(Role::Member);
        for (who, role, delegate, closed, keep, close, sit, draft, publish) in [
            (person(OWNER, none()), member, false, false, Allowed, Allowed, Allowed, Allowed, Allowed),
            (person(OWNER, none()), None, false, false, Allowed, Allowed, Allowed, Allowed, Refused),
            (person(OWNER, none()), member, false, true, Allowed, Allowed, Allowed, Refused, Refused),
            (person(DELEGATE, none()), member, true, false, Refused, Refused, Allowed, Allowed, Refused),
            (person(DELEGATE, none()), Some(Role::Owner), true, false, Refused, Allowed, Allowed, Allowed, Refused),
            (person(OTHER, Rights::all()), Some(Role::Owner), false, false, Refused, Allowed, Hidden, Refused, Refused),
            (reading(OWNER), member, false, false, Refused, Refused, Allowed, Refused, Refused),
            (Viewer::Nobody, None, false, false, Refused, Refused, Hidden, Refused, Refused),
        ] {
            let journal = journal(role, delegate, closed, false);
            let verdicts = (
                Keep.judge(&who, &journal),
                Close.judge(&who, &journal),
                Sit.judge(&who, &journal),
                Draft.judge(&who, &journal),
                Publish.judge(&who, &journal),
            );
            assert_eq!(verdicts, (keep, close, sit, draft, publish), "{who:?} {role:?} {delegate} {closed}");
        }
    }

    #[test]
    fn an_author_changes_a_post_and_a_moderator_takes_it_away() {
        let piece = |role| {
            let journal = journal(role, true, false, false);
            Piece { subject: journal.subject.clone(), journal }
        };
        for (who, role, edit, remove) in [
            (person(OWNER, Rights::NONE), None, Allowed, Allowed),
            (person(DELEGATE, Rights::NONE), Some(Role::Member), Refused, Refused),
            (person(OTHER, Rights::NONE), Some(Role::Moderator), Refused, Allowed),
            (person(OTHER, Rights::all()), None, Refused, Allowed),
            (reading(OWNER), None, Refused, Refused),
        ] {
            let verdicts = (Edit.judge(&who, &piece(role)), Remove.judge(&who, &piece(role)));
            assert_eq!(verdicts, (edit, remove), "{who:?} {role:?}");
        }
    }
}
