//! Keeping drafts.

use super::model::{Draft, MOST};
use super::store;
use crate::policy::KeepOwn;
use crate::t::Texts;
use db::Cx;
use kernel::PersonId;
use kernel::grant::grant;
use texts::Lang;
use web::Problem;

/// Keeps what the viewer has written so far; an empty one goes.
///
/// # Errors
/// If it is too long, there are too many, the viewer's token may not write, or the database refuses.
pub(super) async fn save(cx: &mut Cx, lang: Lang, mut draft: Draft) -> Result<(), Problem> {
    let person = own(cx)?;
    draft.check(lang)?;
    draft.updated_at = cx.now();
    if draft.is_empty() {
        return Ok(forget(cx, person, &draft.place).await?);
    }
    if store::find(cx, person, &draft.place).await?.is_none() && store::count(cx, person).await? >= MOST {
        return Err(Problem::field("body", Texts::new(lang).drafts_many(MOST)));
    }
    if let Some(space) = draft.space
        && !store::has_space(cx, space).await?
    {
        draft.space = None;
    }
    // Its files wait for their text as long as it is kept.
    subjects::files::hold(cx, person, &draft.place, &draft.files()).await?;
    Ok(store::save(cx, person, &draft).await?)
}

/// Takes the viewer's draft at this place away. Again is the same.
///
/// # Errors
/// If the viewer's token may not write, or the database refuses.
pub(super) async fn discard(cx: &mut Cx, place: &str) -> Result<(), Problem> {
    let person = own(cx)?;
    Ok(forget(cx, person, place).await?)
}

/// The viewer sent a text from this place: its draft goes in the same transaction. One that says something else was written
/// since, maybe on another device, and stays.
///
/// # Errors
/// If the database refuses.
pub(super) async fn sent(cx: &mut Cx, place: &str, title: &str, body: &str) -> db::Result<()> {
    let Some(person) = cx.viewer().person() else { return Ok(()) };
    match store::lock(cx, person, place).await? {
        Some(draft) if draft.is_beginning_of(title, body) => forget(cx, person, place).await,
        _ => Ok(()),
    }
}

async fn forget(cx: &mut Cx, person: PersonId, place: &str) -> db::Result<()> {
    subjects::files::hold(cx, person, place, &[]).await?;
    store::delete(cx, person, place).await
}

fn own(cx: &Cx) -> Result<PersonId, Problem> {
    let person = cx.viewer().person().ok_or(Problem::SignIn)?;
    Ok(grant(cx.viewer(), person, &KeepOwn)?.into_inner())
}
