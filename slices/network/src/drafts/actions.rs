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
use web::drafts::Typed;

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
    check_room(cx, lang, person, &draft.place).await?;
    // One that isn't there and one that is hidden are left out alike: what is kept tells nothing.
    if let Some(space) = draft.space
        && !subjects::standing(cx, space).await?.is_some_and(|standing| standing.may_read)
    {
        draft.space = None;
    }
    // Its files wait for their text as long as it is kept.
    subjects::files::hold(cx, person, &draft.place, &draft.files()).await?;
    Ok(store::save(cx, person, &draft).await?)
}

/// The same from a device that says which words it knows to be kept, by their [`Typed::fingerprint`]. Where others are kept
/// since, and they are not in these, nothing is saved and they are given back: nobody's words are lost.
///
/// # Errors
/// As [`save`].
pub(super) async fn save_after(cx: &mut Cx, lang: Lang, draft: Draft, known: &str) -> Result<Option<Draft>, Problem> {
    let person = own(cx)?;
    draft.check(lang)?;
    if !draft.is_empty() {
        check_room(cx, lang, person, &draft.place).await?;
        // Begun before it is looked at: two devices at once would both see none.
        store::begin(cx, person, &draft.place).await?;
    }
    let kept = store::lock(cx, person, &draft.place).await?.filter(|kept| !kept.is_empty());
    let sent = draft.words();
    let is_lost = |kept: &Typed| kept.fingerprint() != known && !kept.is_beginning_of(&sent);
    let other = kept.filter(|kept| is_lost(&kept.words()));
    if other.is_none() {
        save(cx, lang, draft).await?;
    }
    Ok(other)
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
pub(super) async fn sent(cx: &mut Cx, place: &str, words: &Typed) -> db::Result<()> {
    let Some(person) = cx.viewer().person() else { return Ok(()) };
    match store::lock(cx, person, place).await? {
        Some(draft) if draft.words().is_beginning_of(words) => forget(cx, person, place).await,
        _ => Ok(()),
    }
}

/// Whether one more may be kept, if there is none at this place yet.
async fn check_room(cx: &mut Cx, lang: Lang, person: PersonId, place: &str) -> Result<(), Problem> {
    if store::find(cx, person, place).await?.is_none() && store::count(cx, person).await? >= MOST {
        return Err(Problem::field("body", Texts::new(lang).drafts_many(MOST)));
    }
    Ok(())
}

async fn forget(cx: &mut Cx, person: PersonId, place: &str) -> db::Result<()> {
    subjects::files::hold(cx, person, place, &[]).await?;
    store::delete(cx, person, place).await
}

fn own(cx: &Cx) -> Result<PersonId, Problem> {
    let person = cx.viewer().person().ok_or(Problem::SignIn)?;
    Ok(grant(cx.viewer(), person, &KeepOwn)?.into_inner())
}
