//! Setting the hour of a draft, and taking it back.

use super::store::{self, Hour};
use crate::drafts::{self, Draft};
use crate::facts::PostScheduled;
use crate::posts::form::Typed;
use crate::{policy, posts, reviews, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{DraftId, SubjectId};
use texts::{Lang, Zone};
use web::{Problem, civil};

/// Saves what was typed and lets the program publish it at an hour of a clock. What somebody else wrote since comes back, and no hour is
/// set.
///
/// # Errors
/// If the viewer may not publish, something can't be published as it is, or the hour is none to come.
pub async fn set(
    cx: &mut Cx,
    lang: Lang,
    (blog, draft): (SubjectId, DraftId),
    typed: &Typed,
    zone: &Zone,
) -> Result<Option<Draft>, Problem> {
    let set_by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let sheet = drafts::find(cx, blog, draft).await?;
    let journal = grant(cx.viewer(), sheet.journal, &policy::Publish)?;
    if let Some(other) = drafts::save(cx, lang, (blog, draft), typed, false).await? {
        return Ok(Some(other));
    }
    posts::checked(cx, lang, &typed.wanted()).await?;
    let due_at = civil::moment(&typed.hour, zone).filter(|at| *at > cx.now());
    let due_at = due_at.ok_or_else(|| Problem::field("hour", t::Texts::new(lang).error_hour()))?;
    let (hour, zone) = (typed.hour.trim().to_owned(), zone.name().to_owned());
    store::save(cx, &Hour { draft, blog, set_by, hour, zone, due_at, failed_at: None, why: None }).await?;
    reviews::store::end(cx, draft, Some(set_by), reviews::store::SCHEDULED, "").await?;
    cx.record(&PostScheduled { space: journal.blog.space, blog, due: due_at.millis() }).await?;
    Ok(None)
}

/// It is published by nobody but by hand. Again is the same.
///
/// # Errors
/// If the viewer may not publish.
pub async fn clear(cx: &mut Cx, (blog, draft): (SubjectId, DraftId)) -> Result<(), Problem> {
    let sheet = drafts::find(cx, blog, draft).await?;
    grant(cx.viewer(), sheet.journal, &policy::Publish)?;
    Ok(store::delete(cx, draft).await?)
}
