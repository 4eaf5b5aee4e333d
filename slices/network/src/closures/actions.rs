//! Closing and reopening.

use super::store;
use crate::policy::Act;
use crate::{seats, t};
use db::Cx;
use kernel::SubjectId;
use subjects::{State, Subject};
use texts::Lang;
use web::Problem;

/// Longest reason, in characters.
pub const LONGEST_REASON: usize = 500;

/// Closes a thread. Again keeps the newer reason, if the viewer may change the one that is there.
///
/// # Errors
/// If the viewer may not, there is no reason, or the database refuses.
pub async fn close(cx: &mut Cx, lang: Lang, id: SubjectId, reason: &str) -> Result<Subject, Problem> {
    let act = Act::Close(store::find(cx, id).await?.map(|closure| closure.by));
    let seat = seats::take(cx, id, act).await?.into_inner();
    let (t, reason) = (t::Texts::new(lang), reason.trim());
    let long = reason.chars().count();
    if reason.is_empty() {
        return Err(Problem::field("reason", t.error_reason_missing()));
    }
    if long > LONGEST_REASON || reason.contains('\0') {
        return Err(Problem::field("reason", t.error_reason_long(long, LONGEST_REASON)));
    }
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::save(cx, id, by, reason).await?;
    let subject = seats::subject(cx, seat, act)?;
    subjects::set_state(cx, &subject, State::Closed).await?;
    Ok(subject.into_inner())
}

/// Opens a thread again. Again is the same.
///
/// # Errors
/// If the viewer may not, or the database refuses.
pub async fn reopen(cx: &mut Cx, id: SubjectId) -> Result<Subject, Problem> {
    let by = store::find(cx, id).await?.map(|closure| closure.by);
    let act = Act::Reopen(by);
    let seat = seats::take(cx, id, act).await?.into_inner();
    let subject = seats::subject(cx, seat, act)?;
    if subject.state() == State::Closed {
        store::delete(cx, id).await?;
        subjects::set_state(cx, &subject, State::Open).await?;
    }
    Ok(subject.into_inner())
}
