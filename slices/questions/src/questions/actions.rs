//! Asking, and finding what was asked.

use super::model::{Asked, LONGEST_TITLE};
use super::store::{self, Question};
use crate::acceptance::model::is_experts_turn;
use crate::{experts, ladder, policy, t};
use db::Cx;
use kernel::grant::grant;
use kernel::{SpaceId, SubjectId};
use subjects::{Created, NewSubject, Standing};
use texts::Lang;
use web::kinds::Draft;
use web::{FieldErrors, Problem};

/// The question with what only it knows, if the viewer may see it.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<(Asked, Question), Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    complete(cx, subject).await
}

/// The same, its subject locked for a change.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn lock(cx: &mut Cx, id: SubjectId) -> Result<(Asked, Question), Problem> {
    let subject = subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    complete(cx, subject).await
}

async fn complete(cx: &mut Cx, subject: subjects::Subject) -> Result<(Asked, Question), Problem> {
    let question = store::load(cx, subject.id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let is_experts_turn = is_experts_turn(subject.made_at(), question.reminded, cx.now());
    let is_expert = match cx.viewer().person() {
        Some(me) => experts::store::knows(cx, subject.id, subject.space, me).await?,
        None => false,
    };
    Ok((Asked { is_expert, is_experts_turn, ..Asked::new(subject, standing) }, question))
}

/// A space in which the viewer may read.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn space(cx: &mut Cx, id: SpaceId) -> Result<Standing, Problem> {
    subjects::standing(cx, id).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)
}

/// Asks in a space.
///
/// # Errors
/// If the viewer may not post there, or the draft lacks something.
pub async fn ask(cx: &mut Cx, lang: Lang, draft: &Draft) -> Result<Created, Problem> {
    check(lang, draft)?;
    let (Some(author), Some(space_id)) = (cx.viewer().person(), draft.space) else { return Err(Problem::SignIn) };
    let standing = space(cx, space_id).await?;
    let standing = grant(cx.viewer(), standing, &policy::Ask)?;
    let text = subjects::write(cx, &draft.body).await?;
    web::written::check(lang, cx.viewer(), &text)?;
    let new = NewSubject {
        kind: crate::QUESTION,
        space: standing.space,
        audience: standing.read_audience,
        author,
        below: None,
        title: draft.title.trim(),
        text: &text,
        client_key: draft.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        store::insert(cx, created.id).await?;
        ladder::begin(cx, created.id, standing.space).await?;
    }
    Ok(created)
}

/// What keeps a title and a text from being a question, by field.
pub fn check_typed(lang: Lang, title: &str, body: &str) -> FieldErrors {
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    match title.trim().chars().count() {
        0 => errors.add("title", t.error_title_missing()),
        long if long > LONGEST_TITLE => errors.add("title", t.error_title_long(LONGEST_TITLE)),
        _ if title.chars().any(char::is_control) => errors.add("title", t.error_title_lines()),
        _ => {}
    }
    if body.contains('\0') {
        errors.add("body", t.error_body_zero());
    }
    if body.chars().count() > markup::MAX_SOURCE_CHARS {
        errors.add("body", t.error_body_long(markup::MAX_SOURCE_CHARS));
    }
    errors
}

fn check(lang: Lang, draft: &Draft) -> Result<(), Problem> {
    let mut errors = check_typed(lang, &draft.title, &draft.body);
    if draft.space.is_none() {
        errors.add("space", t::Texts::new(lang).error_space_missing());
    }
    errors.check()
}
