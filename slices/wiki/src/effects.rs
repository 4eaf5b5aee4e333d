//! What follows here from what happened elsewhere.

use crate::{PAGE, links};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Recorded};

/// Keeps which pages an answer, a post or a reply leads to: whoever keeps such a page is shown who relies on it.
pub const CITE: Effect = Effect::queued("wiki.cite", &["subjects.created", "subjects.edited"], cite);

fn cite<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let Some(id) = fact.subject else { return Ok(()) };
        let Some(subject) = subjects::find(cx, id).await? else { return Ok(()) };
        // A page keeps its own links with its text.
        if subject.kind != PAGE {
            let text = subjects::text(cx, &subject).await?;
            links::store::keep(cx, id, &links::targets(&text.source)).await?;
        }
        Ok(())
    }
    .boxed()
}
