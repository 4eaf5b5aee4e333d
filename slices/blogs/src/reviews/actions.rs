//! Sending a draft for review, taking it back, sending it back.

use super::store;
use crate::blogs::store::publishers;
use crate::drafts::{self, Draft};
use crate::facts::{ReviewAsked, ReviewReturned};
use crate::posts::form::Typed;
use crate::{policy, posts, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{DraftId, SubjectId};
use texts::Lang;
use web::{FieldErrors, Problem};

/// Saves what was typed and lets the draft wait for somebody who may publish it. Again is the same. What somebody else wrote since comes
/// back, and nothing is sent.
///
/// # Errors
/// If the viewer may not write in it, or something can't be published as it is.
pub async fn send(cx: &mut Cx, lang: Lang, ids: (SubjectId, DraftId), typed: &Typed) -> Result<Option<Draft>, Problem> {
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    if let Some(other) = drafts::save(cx, lang, ids, typed, false).await? {
        return Ok(Some(other));
    }
    posts::checked(cx, lang, &typed.wanted()).await?;
    let sheet = drafts::find(cx, ids.0, ids.1).await?;
    if store::open(cx, ids.0, ids.1, me).await? {
        let mut people = publishers(cx, ids.0, !sheet.journal.whose().leads()).await?;
        people.retain(|person| *person != me);
        cx.record(&ReviewAsked { space: sheet.journal.blog.space, blog: ids.0, people }).await?;
    }
    Ok(None)
}

/// Takes a draft back from review: whoever may write in it. Again is the same.
///
/// # Errors
/// If the viewer may not.
pub async fn withdraw(cx: &mut Cx, ids: (SubjectId, DraftId)) -> Result<(), Problem> {
    let sheet = drafts::find(cx, ids.0, ids.1).await?;
    grant(cx.viewer(), sheet, &policy::Write)?;
    let by = cx.viewer().person();
    store::end(cx, ids.1, by, store::WITHDRAWN, "").await?;
    Ok(())
}

/// Sends a draft back with a word: whoever could publish it. Again is the same.
///
/// # Errors
/// If the viewer may not, or the word is missing or too long.
pub async fn answer(cx: &mut Cx, lang: Lang, ids: (SubjectId, DraftId), word: &str) -> Result<(), Problem> {
    let sheet = drafts::find(cx, ids.0, ids.1).await?;
    let review = sheet.review.clone().filter(store::Review::is_open);
    let journal = grant(cx.viewer(), sheet.journal, &policy::Publish)?;
    let Some(review) = review else { return Ok(()) };
    let mut errors = FieldErrors::new();
    if word.trim().is_empty() {
        errors.add("word", t::Texts::new(lang).error_word_missing());
    }
    web::checks::short(lang, &mut errors, "word", word);
    errors.check()?;
    let by = cx.viewer().person();
    if store::end(cx, ids.1, by, store::RETURNED, word.trim()).await? {
        let fact = ReviewReturned { space: journal.blog.space, blog: ids.0, people: vec![review.sent_by] };
        cx.record(&fact).await?;
    }
    Ok(())
}
