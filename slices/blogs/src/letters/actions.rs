//! Sending a post by mail.

use super::store::{self, Letter};
use crate::facts::{LetterDue, LetterOrdered};
use crate::posts::Piece;
use crate::{policy, posts};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Record, Recorded};
use kernel::grant::grant;
use kernel::{Fact, SubjectId};
use web::Problem;

/// A post, what became of it as mail, and how many would get it now.
pub struct Stand {
    /// The post.
    pub piece: Piece,
    /// Whether it went out.
    pub letter: Option<Letter>,
    /// How many would get it.
    pub people: i64,
}

/// Where a post stands with mail, for who may send it.
///
/// # Errors
/// If the viewer may not.
pub async fn stand(cx: &mut Cx, post: SubjectId) -> Result<Stand, Problem> {
    let (_, piece) = posts::find(cx, post).await?;
    let piece = grant(cx.viewer(), piece, &policy::Send)?.into_inner();
    let recipients = store::recipients(cx, piece.subject.space, piece.subject.author).await?;
    let people = i64::try_from(recipients.len()).unwrap_or(i64::MAX);
    Ok(Stand { letter: store::find(cx, post).await?, piece, people })
}

/// Sends a post to the people of its space. Again is the same: it goes out once.
///
/// # Errors
/// If the viewer may not.
pub async fn order(cx: &mut Cx, post: SubjectId) -> Result<(), Problem> {
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let stand = stand(cx, post).await?;
    if store::insert(cx, post, by, stand.people).await? {
        cx.record(&LetterOrdered { space: stand.piece.subject.space, post }).await?;
    }
    Ok(())
}

/// Makes a mail due for each who gets it.
pub(crate) const FAN_OUT: Effect = Effect::queued("blogs.fan_out_letter", &[LetterOrdered::KIND], fan_out);

fn fan_out<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let LetterOrdered { space, post } = fact.read()?;
        let Some(subject) = subjects::find(cx, post).await? else { return Ok(()) };
        for person in store::recipients(cx, space, subject.author).await? {
            if store::address(cx, post, person).await? {
                cx.record(&LetterDue { space, post, person }).await?;
            }
        }
        Ok(())
    }
    .boxed()
}
