//! Telling that one writes.

use super::store;
use crate::streams::On;
use db::Cx;
use web::Problem;

/// Whether there is anything to write down: the person may write there, and has not said so a moment ago.
pub(super) async fn is_news(cx: &mut Cx, on: On) -> Result<bool, Problem> {
    if !may_write(cx, on).await? {
        return Err(Problem::forbidden());
    }
    Ok(!store::was_told(cx, on).await?)
}

/// Writes it down, and wakes the hubs of all nodes.
pub(super) async fn tell(cx: &mut Cx, on: On) -> Result<(), Problem> {
    store::tell(cx, on).await?;
    Ok(cx.wake().await?)
}

async fn may_write(cx: &mut Cx, on: On) -> Result<bool, Problem> {
    let (space, is_reply) = match on {
        On::Thread(root) => {
            let thread = subjects::find(cx, root).await?.filter(subjects::Subject::is_root);
            (thread.ok_or(Problem::NotFound)?.space, true)
        }
        On::Space(space) => (space, false),
        On::Home | On::Nothing => return Err(Problem::NotFound),
    };
    let standing =
        subjects::standing(cx, space).await?.filter(|standing| standing.may_read).ok_or(Problem::NotFound)?;
    let policy = if is_reply { standing.replies() } else { standing.posting() };
    let viewer = cx.viewer().clone();
    Ok(standing.may_write(&viewer, policy))
}
