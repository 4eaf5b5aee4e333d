//! Reacting, and taking it back. The subject is locked, so that its counters hold.

use super::{Counts, Reaction, store};
use crate::facts::{Reacted, ReactionWithdrawn};
use crate::policy::Act;
use crate::seats;
use db::Cx;
use jobs::Record;
use kernel::SubjectId;
use subjects::Subject;
use web::Problem;

/// Reacts. Again is the same.
///
/// # Errors
/// If the viewer may not see the subject or may not react to it, or the database refuses.
pub async fn react(cx: &mut Cx, id: SubjectId, one: Reaction) -> Result<(Subject, Counts), Problem> {
    let subject = seats::take(cx, id, Act::React).await?.into_inner().subject;
    let person = cx.viewer().person().ok_or(Problem::SignIn)?;
    if store::insert(cx, id, person, one.place).await? {
        subjects::count_reaction(cx, id, one.place, 1).await?;
        let (space, root, author) = (subject.space, subject.root, subject.author);
        cx.record(&Reacted { subject: id, space, root, author, reaction: one.name.to_owned() }).await?;
    }
    let counts = store::counts(cx, id).await?;
    Ok((subject, counts))
}

/// Takes a reaction back. Again is the same.
///
/// # Errors
/// If the viewer may not see the subject or may not react to it, or the database refuses.
pub async fn withdraw(cx: &mut Cx, id: SubjectId, one: Reaction) -> Result<(Subject, Counts), Problem> {
    let subject = seats::take(cx, id, Act::React).await?.into_inner().subject;
    let person = cx.viewer().person().ok_or(Problem::SignIn)?;
    if store::delete(cx, id, person, one.place).await? {
        subjects::count_reaction(cx, id, one.place, -1).await?;
        let (space, root) = (subject.space, subject.root);
        cx.record(&ReactionWithdrawn { subject: id, space, root, reaction: one.name.to_owned() }).await?;
    }
    let counts = store::counts(cx, id).await?;
    Ok((subject, counts))
}
