//! Pinning and unpinning.

use super::store;
use crate::facts::{Pinned, Unpinned};
use crate::policy::Act;
use crate::{seats, t};
use db::Cx;
use jobs::Record;
use kernel::{SubjectId, Timestamp};
use std::time::Duration;
use subjects::Subject;
use texts::Lang;
use web::Problem;

/// Longest time that something stays on top: after it somebody has to say so again.
pub const LONGEST: Duration = Duration::from_secs(366 * 24 * 3_600);

/// Pins until a moment. Again changes the moment.
///
/// # Errors
/// If the viewer may not, the moment is past or too far away, or the database refuses.
pub async fn pin(cx: &mut Cx, lang: Lang, id: SubjectId, until: Timestamp) -> Result<Subject, Problem> {
    let subject = seats::take(cx, id, Act::Pin).await?.into_inner().subject;
    if until <= cx.now() || until > cx.now().plus(LONGEST) {
        return Err(Problem::field("until", t::Texts::new(lang).error_until()));
    }
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::save(cx, &subject, by, until).await?;
    cx.record(&Pinned { subject: id, space: subject.space, until }).await?;
    Ok(subject)
}

/// Takes it down. Again is the same.
///
/// # Errors
/// If the viewer may not, or the database refuses.
pub async fn unpin(cx: &mut Cx, id: SubjectId) -> Result<Subject, Problem> {
    let subject = seats::take(cx, id, Act::Pin).await?.into_inner().subject;
    if store::delete(cx, id).await? {
        cx.record(&Unpinned { subject: id, space: subject.space }).await?;
    }
    Ok(subject)
}
