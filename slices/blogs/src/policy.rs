//! Who may do what with blogs. Everything that a rule needs was loaded with the thing.

use crate::blogs::{Candidate, Journal, Whose};
use crate::drafts::Sheet;
use crate::posts::Piece;
use crate::staged::Version;
use kernel::{PersonId, Right, Role, Rule, Scope, Verdict, Viewer};
use subjects::Subject;

/// Begin a blog: an employee, where they may begin a thread. A leadership blog: who leads, as what they do. That of a space: its owners.
pub struct Begin;

impl Rule<Candidate> for Begin {
    fn judge(&self, viewer: &Viewer, who: &Candidate) -> Verdict {
        let may_post = who.standing.may_write(viewer, who.standing.posting());
        let speaks = who.whose != Whose::Space || who.standing.is_at_least(Role::Owner);
        Verdict::allow_if(viewer.is_employee() && may_post && speaks && who.whose.fits(who.leading))
    }
}

/// Change a blog, name who writes in it: its owner, or the owners of the space whose blog it is.
pub struct Keep;

impl Rule<Journal> for Keep {
    fn judge(&self, viewer: &Viewer, journal: &Journal) -> Verdict {
        Verdict::allow_if(journal.is_kept_by(viewer))
    }
}

/// Keep lists of mail that it takes the place of: who keeps a leadership blog.
pub struct Compare;

impl Rule<Journal> for Compare {
    fn judge(&self, viewer: &Viewer, journal: &Journal) -> Verdict {
        Verdict::allow_if(journal.whose().leads() && journal.is_kept_by(viewer))
    }
}

/// Say that it is written no more, or again: its owner, and the owners of its space, for leaders leave.
pub struct Close;

impl Rule<Journal> for Close {
    fn judge(&self, viewer: &Viewer, journal: &Journal) -> Verdict {
        Verdict::allow_if(journal.is_kept_by(viewer) || journal.is_in_space_of(viewer))
    }
}

/// Come to the desk: who keeps the blog, who writes in it, and in one of a space its members who work here. For all others, whatever
/// their rights, there is none.
pub struct Sit;

impl Rule<Journal> for Sit {
    fn judge(&self, viewer: &Viewer, journal: &Journal) -> Verdict {
        if journal.is_worked_on_by(viewer) { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Draft a post, or propose one: the same, while the blog is written.
pub struct Draft;

impl Rule<Journal> for Draft {
    fn judge(&self, viewer: &Viewer, journal: &Journal) -> Verdict {
        let writes = journal.is_worked_on_by(viewer) && viewer.may(Scope::Write);
        Verdict::allow_if(writes && journal.is_here() && journal.is_written())
    }
}

/// Publish a post: in a leadership blog its owner alone; in others who keeps it, and authors who were given that. Where they may begin
/// a thread.
pub struct Publish;

impl Rule<Journal> for Publish {
    fn judge(&self, viewer: &Viewer, journal: &Journal) -> Verdict {
        Verdict::allow_if(journal.is_published_by(viewer) && journal.is_written() && journal.lets_post(viewer))
    }
}

/// Read a draft: in a leadership blog all at its desk; in others who began it, and once it is on its way who may publish it.
pub struct Read;

impl Rule<Sheet> for Read {
    fn judge(&self, viewer: &Viewer, sheet: &Sheet) -> Verdict {
        let journal = &sheet.journal;
        let shown =
            journal.whose().leads() || sheet.is_own(viewer) || sheet.is_sent() && journal.is_published_by(viewer);
        if journal.is_worked_on_by(viewer) && shown { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Write in a draft: who reads it, while the blog is written. What is to be published by itself is changed only by who could publish
/// it, for nobody looks at it again.
pub struct Write;

impl Rule<Sheet> for Write {
    fn judge(&self, viewer: &Viewer, sheet: &Sheet) -> Verdict {
        match (Read.judge(viewer, sheet), Draft.judge(viewer, &sheet.journal)) {
            (Verdict::Allowed, Verdict::Allowed) if !sheet.is_scheduled() => Verdict::Allowed,
            (Verdict::Allowed, Verdict::Allowed) => Publish.judge(viewer, &sheet.journal),
            (Verdict::Allowed, verdict) | (verdict, _) => verdict,
        }
    }
}

/// Throw a draft away: at the desk of a leadership blog everybody, elsewhere who began it, until it has its hour.
pub struct Discard;

impl Rule<Sheet> for Discard {
    fn judge(&self, viewer: &Viewer, sheet: &Sheet) -> Verdict {
        let journal = &sheet.journal;
        let theirs = journal.whose().leads() || sheet.is_own(viewer) && !sheet.is_scheduled();
        Verdict::allow_if(theirs && journal.is_here() && viewer.may(Scope::Write))
    }
}

/// Change a post: who wrote it, if their words may stand without somebody looking at them: in a leadership blog its owner, in others
/// who may publish.
pub struct Edit;

impl Rule<Piece> for Edit {
    fn judge(&self, viewer: &Viewer, piece: &Piece) -> Verdict {
        let own = viewer.person() == Some(piece.subject.author);
        let trusted = piece.journal.whose().leads() || piece.journal.is_published_by(viewer);
        Verdict::allow_if(own && trusted && piece.journal.is_here() && viewer.may(Scope::Write))
    }
}

/// Write a new version of a post that is not live: who wrote it.
pub struct Stage;

impl Rule<Version> for Stage {
    fn judge(&self, viewer: &Viewer, version: &Version) -> Verdict {
        let own = viewer.person() == Some(version.piece.subject.author);
        Verdict::allow_if(own && version.piece.journal.is_here() && viewer.may(Scope::Write))
    }
}

/// Look at it: who wrote the post, and once it is sent who may put it live.
pub struct Look;

impl Rule<Version> for Look {
    fn judge(&self, viewer: &Viewer, version: &Version) -> Verdict {
        let own = viewer.person() == Some(version.piece.subject.author);
        let asked = version.is_sent() && version.piece.journal.is_published_by(viewer);
        if own || asked { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Put it live: who may change the post at once, and once it is sent who may publish in the blog.
pub struct PutLive;

impl Rule<Version> for PutLive {
    fn judge(&self, viewer: &Viewer, version: &Version) -> Verdict {
        let asked = version.is_sent() && version.piece.journal.is_published_by(viewer);
        if asked { Verdict::Allowed } else { Edit.judge(viewer, &version.piece) }
    }
}

/// Send a post by mail to the people of its space: who may publish in its blog.
pub struct Send;

impl Rule<Piece> for Send {
    fn judge(&self, viewer: &Viewer, piece: &Piece) -> Verdict {
        Verdict::allow_if(piece.journal.is_published_by(viewer))
    }
}

/// Say how long a post takes comments: who wrote it, and who keeps its blog.
pub struct Moderate;

impl Rule<Piece> for Moderate {
    fn judge(&self, viewer: &Viewer, piece: &Piece) -> Verdict {
        let own = viewer.person() == Some(piece.subject.author);
        let kept = piece.journal.is_kept_by(viewer);
        Verdict::allow_if((own || kept) && piece.journal.is_here() && viewer.may(Scope::Write))
    }
}

/// Close comments and open them as a rule says: whoever set it could, so what brings it about is asked no more.
pub struct AsRuled;

impl Rule<Subject> for AsRuled {
    fn judge(&self, _: &Viewer, subject: &Subject) -> Verdict {
        Verdict::allow_if(subject.kind == crate::POST)
    }
}

/// Make the address of one's own feed, and take it away.
pub struct OwnFeed;

impl Rule<PersonId> for OwnFeed {
    fn judge(&self, viewer: &Viewer, person: &PersonId) -> Verdict {
        Verdict::allow_if(viewer.person() == Some(*person) && viewer.may(Scope::Write))
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
    use crate::blogs::model::Leading;
    use crate::blogs::store::Blog;
    use Verdict::{Allowed, Hidden, Refused};
    use kernel::{
        AudienceId, Door, PersonKind, Reach, Rights, Scopes, SessionId, Signed, SpaceId, SubjectId, Timestamp, TokenId,
    };
    use subjects::Standing;

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
        Journal { subject, blog, standing: Some(standing(role, archived)), is_delegate, publishes: false }
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

    fn other_sort(whose: Whose, role: Option<Role>, is_delegate: bool, publishes: bool) -> Journal {
        let mut journal = journal(role, is_delegate, false, false);
        whose.name().clone_into(&mut journal.blog.whose_name);
        Journal { publishes, ..journal }
    }

    #[test]
    fn anybody_begins_a_personal_blog_and_the_owners_of_a_space_its_blog() {
        let who = person(OTHER, Rights::NONE);
        let none = Leading::default();
        for (whose, role, verdict) in [
            (Whose::Personal, Some(Role::Member), Allowed),
            (Whose::Personal, None, Refused),
            (Whose::Space, Some(Role::Owner), Allowed),
            (Whose::Space, Some(Role::Moderator), Refused),
            (Whose::Leader, Some(Role::Owner), Refused),
        ] {
            let candidate = Candidate { standing: standing(role, false), leading: none, whose };
            assert_eq!(Begin.judge(&who, &candidate), verdict, "{whose:?} {role:?}");
        }
    }

    #[test]
    fn in_the_blog_of_a_space_owners_keep_authors_write_and_members_propose() {
        for (who, role, named, publishes, keep, sit, draft, publish) in [
            (OWNER, Some(Role::Member), false, false, Refused, Allowed, Allowed, Refused),
            (OTHER, Some(Role::Owner), false, false, Allowed, Allowed, Allowed, Allowed),
            (DELEGATE, Some(Role::Member), true, false, Refused, Allowed, Allowed, Refused),
            (DELEGATE, Some(Role::Member), true, true, Refused, Allowed, Allowed, Allowed),
            (DELEGATE, None, true, true, Refused, Allowed, Allowed, Refused),
            (OTHER, Some(Role::Member), false, false, Refused, Allowed, Allowed, Refused),
            (OTHER, None, false, false, Refused, Hidden, Refused, Refused),
        ] {
            let (viewer, journal) = (person(who, Rights::NONE), other_sort(Whose::Space, role, named, publishes));
            let verdicts = (
                Keep.judge(&viewer, &journal),
                Sit.judge(&viewer, &journal),
                Draft.judge(&viewer, &journal),
                Publish.judge(&viewer, &journal),
            );
            assert_eq!(verdicts, (keep, sit, draft, publish), "{who} {role:?} {named} {publishes}");
            assert_eq!(Compare.judge(&viewer, &journal), Refused);
        }
    }

    #[test]
    fn in_a_personal_blog_its_owner_keeps_and_named_authors_write() {
        for (who, named, publishes, keep, sit, publish) in [
            (OWNER, false, false, Allowed, Allowed, Allowed),
            (DELEGATE, true, false, Refused, Allowed, Refused),
            (DELEGATE, true, true, Refused, Allowed, Allowed),
            (OTHER, false, false, Refused, Hidden, Refused),
        ] {
            let journal = other_sort(Whose::Personal, Some(Role::Member), named, publishes);
            let viewer = person(who, Rights::NONE);
            let verdicts =
                (Keep.judge(&viewer, &journal), Sit.judge(&viewer, &journal), Publish.judge(&viewer, &journal));
            assert_eq!(verdicts, (keep, sit, publish), "{who} {named} {publishes}");
        }
    }

    #[test]
    fn a_draft_is_its_authors_until_it_is_sent_and_the_publishers_once_it_has_its_hour() {
        let member = Some(Role::Member);
        let sheet = |role, named, publishes, sent, scheduled| {
            let journal = other_sort(Whose::Space, role, named, publishes);
            Sheet::sample(journal, DELEGATE, sent, scheduled)
        };
        let author = person(DELEGATE, Rights::NONE);
        for (sent, scheduled, read, write) in
            [(false, false, Allowed, Allowed), (true, false, Allowed, Allowed), (false, true, Allowed, Refused)]
        {
            let one = sheet(member, true, false, sent, scheduled);
            assert_eq!((Read.judge(&author, &one), Write.judge(&author, &one)), (read, write), "{sent} {scheduled}");
        }
        let owner = person(OTHER, Rights::all());
        for (sent, scheduled, verdict) in [(false, false, Hidden), (true, false, Allowed), (false, true, Allowed)] {
            let one = sheet(Some(Role::Owner), false, false, sent, scheduled);
            assert_eq!((Read.judge(&owner, &one), Write.judge(&owner, &one)), (verdict, verdict), "{sent} {scheduled}");
        }
        let other = sheet(member, false, false, true, false);
        assert_eq!(Read.judge(&person(OTHER, Rights::NONE), &other), Hidden, "another member reads no proposal");
    }

    #[test]
    fn a_staged_version_is_its_authors_until_it_is_sent_and_who_publishes_puts_it_live() {
        let staged = |sent: bool| crate::staged::store::Staged {
            title: String::new(),
            source: String::new(),
            kind_name: "news".to_owned(),
            about: None,
            base_version: 1,
            changed_by: OWNER,
            changed_at: Timestamp::from_millis(1),
            sent_at: sent.then(|| Timestamp::from_millis(2)),
        };
        for (who, role, sent, look, stage, put) in [
            (OWNER, Role::Member, false, Allowed, Allowed, Refused),
            (OWNER, Role::Member, true, Allowed, Allowed, Refused),
            (OWNER, Role::Owner, false, Allowed, Allowed, Allowed),
            (OTHER, Role::Owner, false, Hidden, Refused, Refused),
            (OTHER, Role::Owner, true, Allowed, Refused, Allowed),
            (OTHER, Role::Moderator, true, Hidden, Refused, Refused),
        ] {
            let journal = other_sort(Whose::Space, Some(role), false, false);
            let piece = Piece { subject: journal.subject.clone(), journal };
            let version = Version { piece, staged: Some(staged(sent)) };
            let viewer = person(who, Rights::NONE);
            let verdicts =
                (Look.judge(&viewer, &version), Stage.judge(&viewer, &version), PutLive.judge(&viewer, &version));
            assert_eq!(verdicts, (look, stage, put), "{who} {role:?} {sent}");
        }
    }

    #[test]
    fn a_feed_is_ones_own() {
        assert_eq!(OwnFeed.judge(&person(OWNER, Rights::all()), &OWNER), Allowed);
        assert_eq!(OwnFeed.judge(&person(OTHER, Rights::all()), &OWNER), Refused);
        assert_eq!(OwnFeed.judge(&reading(OWNER), &OWNER), Refused);
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
            assert_eq!(Moderate.judge(&who, &piece(role)), edit, "who wrote it says how long it takes comments");
            assert_eq!(Send.judge(&who, &piece(role)), edit, "and a leader alone sends it");
            let verdicts = (Edit.judge(&who, &piece(role)), Remove.judge(&who, &piece(role)));
            assert_eq!(verdicts, (edit, remove), "{who:?} {role:?}");
        }
    }
}
