//! Keeping drafts of a blog, and making posts of them.

use super::model::{MOST, check, loses_words};
use super::store::{self, Draft, Kept};
use crate::blogs::{Journal, journal, locked};
use crate::posts::form::Typed;
use crate::posts::{self, ContentKind, Origin};
use crate::{policy, t};
use db::Cx;
use kernel::grant::grant;
use kernel::{DraftId, PersonId, SubjectId};
use texts::Lang;
use web::{FieldErrors, Problem};

/// A draft with its blog, for who works at its desk.
///
/// # Errors
/// [`Problem::NotFound`] for everybody else.
pub async fn find(cx: &mut Cx, blog: SubjectId, id: DraftId) -> Result<(Journal, Draft), Problem> {
    let journal = journal(cx, blog).await?;
    let journal = grant(cx.viewer(), journal, &policy::Sit)?.into_inner();
    let draft = store::one(cx, blog, id).await?.ok_or(Problem::NotFound)?;
    Ok((journal, draft))
}

/// Begins one.
///
/// # Errors
/// If the viewer may not draft, there are too many, or it is too long.
pub async fn begin(cx: &mut Cx, lang: Lang, blog: SubjectId, typed: &Typed) -> Result<DraftId, Problem> {
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let journal = locked(cx, blog).await?;
    let journal = grant(cx.viewer(), journal, &policy::Draft)?;
    let key = Some(typed.key.as_str()).filter(|key| !key.is_empty());
    if let Some(key) = key
        && let Some((of, there)) = store::of_key(cx, me, key).await?
    {
        return if of == blog { Ok(there) } else { Err(Problem::NotFound) };
    }
    let words = typed.words();
    check(lang, &words)?;
    if store::count(cx, blog).await? >= MOST {
        return Err(Problem::field("form", t::Texts::new(lang).error_drafts_many(MOST)));
    }
    let about = linked(cx, lang, typed, None, false).await?;
    Ok(store::insert(cx, blog, &kept(&journal, typed, about, &words, me), key).await?)
}

/// Saves what somebody typed, unless it would lose what somebody else wrote since: then that comes back, and nothing is saved.
/// `by_itself` says that the page saves while somebody types.
///
/// # Errors
/// If the viewer may not draft, there is no such draft, or it is too long.
pub async fn save(
    cx: &mut Cx,
    lang: Lang,
    (blog, id): (SubjectId, DraftId),
    typed: &Typed,
    by_itself: bool,
) -> Result<Option<Draft>, Problem> {
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let (journal, _) = find(cx, blog, id).await?;
    let journal = grant(cx.viewer(), journal, &policy::Draft)?;
    let draft = store::lock(cx, blog, id).await?.ok_or(Problem::NotFound)?;
    let words = typed.words();
    check(lang, &words)?;
    if loses_words(&draft.words(), &typed.known, &words, draft.changed_by, me, by_itself) {
        return Ok(Some(draft));
    }
    let about = linked(cx, lang, typed, draft.about, by_itself).await?;
    store::update(cx, id, &kept(&journal, typed, about, &words, me)).await?;
    Ok(None)
}

/// What came of publishing.
pub enum Sent {
    /// It is a post now.
    Published(SubjectId),
    /// Somebody else wrote in it since: it is still a draft.
    Other(Box<Draft>),
}

/// Publishes a draft as the owner typed it last. Once more gives the same post back.
///
/// # Errors
/// If the viewer is not the owner, or something can't be taken.
pub async fn publish(
    cx: &mut Cx,
    lang: Lang,
    (blog, id): (SubjectId, DraftId),
    typed: &Typed,
) -> Result<Sent, Problem> {
    let journal = locked(cx, blog).await?;
    let journal = grant(cx.viewer(), journal, &policy::Sit)?.into_inner();
    grant(cx.viewer(), journal, &policy::Publish)?;
    if let Some(post) = posts::store::of_draft(cx, blog, id).await? {
        return Ok(Sent::Published(post));
    }
    if let Some(other) = save(cx, lang, (blog, id), typed, false).await? {
        return Ok(Sent::Other(Box::new(other)));
    }
    let draft = store::one(cx, blog, id).await?.ok_or(Problem::NotFound)?;
    let origin = Origin { draft: Some(id), drafted_by: draft.drafted_by };
    // The key is the draft's: its owner's form and their other device publish the same post.
    let wanted = posts::Wanted { key: Some(format!("blog-draft-{id}")), ..typed.wanted() };
    let made = posts::publish(cx, lang, blog, &wanted, origin).await?;
    store::delete(cx, id).await?;
    Ok(Sent::Published(made.id))
}

/// Throws a draft away: whoever works at the desk. Again is the same.
///
/// # Errors
/// If there is no such draft for the viewer.
pub async fn discard(cx: &mut Cx, blog: SubjectId, id: DraftId) -> Result<(), Problem> {
    let (journal, _) = find(cx, blog, id).await?;
    if !cx.viewer().may(kernel::Scope::Write) || !journal.is_here() {
        return Err(Problem::forbidden());
    }
    Ok(store::delete(cx, id).await?)
}

/// What a draft is about from now on. It stays as it is where whoever writes may not see it, and while an address is only half there
/// in a page that saves by itself.
async fn linked(
    cx: &mut Cx,
    lang: Lang,
    typed: &Typed,
    there: Option<SubjectId>,
    by_itself: bool,
) -> Result<Option<SubjectId>, Problem> {
    if there.is_some() && posts::named_in(&typed.about) == Ok(there) {
        return Ok(there);
    }
    let mut errors = FieldErrors::new();
    let about = posts::about(cx, lang, &typed.about, &mut errors).await?;
    match errors.check() {
        Ok(()) => Ok(about),
        Err(_) if by_itself => Ok(there),
        Err(problem) => Err(problem),
    }
}

fn kept<'a>(
    journal: &Journal,
    typed: &Typed,
    about: Option<SubjectId>,
    words: &'a web::drafts::Typed,
    by: PersonId,
) -> Kept<'a> {
    let kind = ContentKind::stored(&typed.kind).name();
    let drafted_by = Some(by).filter(|by| *by != journal.blog.owner);
    Kept { words, kind, about, by, drafted_by }
}
