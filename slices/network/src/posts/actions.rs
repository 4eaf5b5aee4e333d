//! Posting, changing, taking away and bringing back.

use super::{KIND, model};
use crate::policy::{Act, Post};
use crate::seats;
use db::Cx;
use kernel::{SubjectId, grant::grant};
use subjects::{Created, NewSubject, Subject};
use texts::Lang;
use web::Problem;
use web::kinds::Draft;

/// Posts an update in a space. The same key and text again gives the same post back.
///
/// # Errors
/// If the viewer may not post there, the text can't be taken, or the database refuses.
pub async fn post(cx: &mut Cx, lang: Lang, draft: &Draft) -> Result<Created, Problem> {
    let space = draft.space.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, space).await?.ok_or(Problem::NotFound)?;
    let standing = grant(cx.viewer(), standing, &Post)?;
    let title = draft.title.trim();
    model::check_typed(lang, title, &draft.body)?;
    let text = subjects::write(cx, &draft.body).await?;
    web::written::check(lang, cx.viewer(), &text)?;
    let new = NewSubject {
        kind: KIND,
        space,
        audience: standing.read_audience,
        author: cx.viewer().person().ok_or(Problem::SignIn)?,
        below: None,
        title,
        text: &text,
        client_key: draft.key.as_deref(),
        source: None,
    };
    Ok(subjects::create(cx, &new).await?)
}

/// Changes a text of this kind; the earlier one stays in the history. `title` of `None` leaves it.
///
/// # Errors
/// If the viewer did not write it, the text can't be taken, or the database refuses.
pub async fn edit(
    cx: &mut Cx,
    lang: Lang,
    kind: &str,
    id: SubjectId,
    title: Option<&str>,
    body: &str,
) -> Result<Subject, Problem> {
    let seat = seats::take(cx, id, Act::Edit).await?.into_inner();
    if seat.subject.kind != kind {
        return Err(Problem::NotFound);
    }
    let title = title.unwrap_or(&seat.subject.title).trim().to_owned();
    model::check_typed(lang, &title, body)?;
    let text = subjects::write(cx, body).await?;
    web::written::check(lang, cx.viewer(), &text)?;
    let subject = seats::subject(cx, seat, Act::Edit)?;
    subjects::edit(cx, &subject, &title, &text).await?;
    Ok(subject.into_inner())
}

/// Takes a text of this kind away.
///
/// # Errors
/// If the viewer may not see it or may not take it away, or the database refuses.
pub async fn remove(cx: &mut Cx, kind: &str, id: SubjectId) -> Result<Subject, Problem> {
    let seat = seats::lock_thread(cx, id).await?;
    if seat.subject.kind != kind {
        return Err(Problem::NotFound);
    }
    let subject = seats::subject(cx, seat, Act::Remove)?;
    subjects::remove(cx, &subject).await?;
    Ok(subject.into_inner())
}
