//! A thing of a slice that has a subject of its own, as a viewer finds it, with how they stand in its space.

use crate::Problem;
use db::Cx;
use kernel::grant::Rule;
use kernel::{Role, Scope, SubjectId, Verdict, Viewer};
use subjects::{Standing, State, Subject};

/// A thing that the viewer may see.
#[derive(Clone, Debug)]
pub struct Held<T> {
    /// Its identity: name, text, audience.
    pub subject: Subject,
    /// How the viewer stands in its space; nothing if they can't even find that.
    pub standing: Option<Standing>,
    /// Whether the viewer is one of those who answer for it.
    pub owns: bool,
    /// What only it knows.
    pub thing: T,
}

impl<T> Held<T> {
    /// Whether anything may change in it: it is there, and its space is not archived.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let lives = self.standing.as_ref().is_some_and(|space| space.may_read && !space.archived);
        self.subject.state() != State::Removed && lives
    }
    /// Whether the viewer drives it: whoever wrote or owns it, and the owners of its space, if they work here.
    #[must_use]
    pub fn is_driven_by(&self, viewer: &Viewer) -> bool {
        let wrote = viewer.person() == Some(self.subject.author);
        let keeps = self.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Owner));
        let works_here = viewer.is_employee() && viewer.may(Scope::Write);
        self.is_here() && works_here && (wrote || self.owns || keeps)
    }
}

/// The subject of a kind that the viewer may see, locked for a change or not.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn subject(cx: &mut Cx, kind: &str, id: SubjectId, lock: bool) -> Result<Subject, Problem> {
    let found = if lock { subjects::lock(cx, id).await? } else { subjects::find(cx, id).await? };
    found.filter(|subject| subject.kind == kind && subject.state() != State::Removed).ok_or(Problem::NotFound)
}

/// The rule of an act on a thing, for functions that want its subject alone.
pub struct Through<'a, T, R> {
    /// The thing.
    pub held: &'a Held<T>,
    /// The act.
    pub act: &'a R,
}

impl<T, R: Rule<Held<T>>> Rule<Subject> for Through<'_, T, R> {
    fn judge(&self, viewer: &Viewer, subject: &Subject) -> Verdict {
        if subject.id == self.held.subject.id { self.act.judge(viewer, self.held) } else { Verdict::Hidden }
    }
}
