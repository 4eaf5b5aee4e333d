//! Loads what policies judge by.

use crate::policy::{Act, Seat};
use db::Cx;
use kernel::{Granted, Rule, SubjectId, Verdict, Viewer, grant::grant};
use subjects::Subject;
use web::Problem;

/// The subject and how the viewer stands in its space, if the viewer may see it.
///
/// # Errors
/// [`Problem::NotFound`] if they may not, or the database refuses.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<Seat, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    Ok(Seat { subject, standing })
}

/// The same for an act that changes it: locked, and the act granted.
///
/// # Errors
/// As [`find`], or that the act is not allowed.
pub async fn take(cx: &mut Cx, id: SubjectId, act: Act) -> Result<Granted<Seat>, Problem> {
    let seat = lock(cx, id).await?;
    Ok(grant(cx.viewer(), seat, &act)?)
}

/// The seat, locked, before it is known which act is meant. The root of a thread is locked before what is in it, since
/// its counters change with them.
///
/// # Errors
/// As [`find`].
pub async fn lock_thread(cx: &mut Cx, id: SubjectId) -> Result<Seat, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    if !subject.is_root() {
        subjects::lock(cx, subject.root).await?.ok_or(Problem::NotFound)?;
    }
    lock(cx, id).await
}

async fn lock(cx: &mut Cx, id: SubjectId) -> Result<Seat, Problem> {
    let subject = subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    Ok(Seat { subject, standing })
}

/// The seat's subject alone, with the proof that the act was granted.
///
/// # Errors
/// If it was not.
pub fn subject(cx: &Cx, seat: Seat, act: Act) -> Result<Granted<Subject>, Problem> {
    let subject = seat.subject.clone();
    Ok(grant(cx.viewer(), subject, &InItsSeat { seat, act })?)
}

/// The rule of an act on a seat, for functions that want the subject alone.
struct InItsSeat {
    seat: Seat,
    act: Act,
}

impl Rule<Subject> for InItsSeat {
    fn judge(&self, viewer: &Viewer, subject: &Subject) -> Verdict {
        if subject.id == self.seat.subject.id { self.act.judge(viewer, &self.seat) } else { Verdict::Hidden }
    }
}
