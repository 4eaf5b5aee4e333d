//! Keeping drafts of a blog, and making posts of them.

use super::model::{MOST, Sheet, check, loses_words};
use super::store::{self, Draft, Kept};
use crate::blogs::{Journal, journal, locked};
use crate::posts::form::Typed;
use crate::posts::{self, ContentKind, Origin};
use crate::{hours, policy, reviews, t};
use db::Cx;
use kernel::grant::{Rule, grant};
use kernel::{DraftId, PersonId, SubjectId, Verdict};
use texts::Lang;
use web::{FieldErrors, Problem};

/// A draft with its blog and how far it is, for who may read it.
///
/// # Errors
/// [`Problem::NotFound`] for everybody else.
pub async fn find(cx: &mut Cx, blog: SubjectId, id: DraftId) -> Result<Sheet, Problem> {
    let journal = journal(cx, blog).await?;
    let draft = store::one(cx, blog, id).await?.ok_or(Problem::NotFound)?;
    let sheets = sheets(cx, &journal, vec![draft]).await?;
    let sheet = sheets.into_iter().next().ok_or(Problem::NotFound)?;
    Ok(grant(cx.viewer(), sheet, &policy::Read)?.into_inner())
}

/// Drafts with how far they are.
async fn sheets(cx: &mut Cx, journal: &Journal, drafts: Vec<Draft>) -> db::Result<Vec<Sheet>> {
    let ids: Vec<DraftId> = drafts.iter().map(|draft| draft.id).collect();
    let mut reviews = reviews::store::last(cx, &ids).await?;
    let mut hours = hours::store::of(cx, &ids).await?;
    let sheet = |draft: Draft| Sheet {
        journal: journal.clone(),
        review: reviews.remove(&draft.id),
        hour: hours.remove(&draft.id),
        draft,
    };
    Ok(drafts.into_iter().map(sheet).collect())
}

/// Those of a blog that the viewer may read, the last changed first.
///
/// # Errors
/// If the database refuses.
pub async fn readable(cx: &mut Cx, journal: &Journal) -> db::Result<Vec<Sheet>> {
    let me = cx.viewer().person().unwrap_or(PersonId::new(0));
    let (all, sent) = (journal.whose().leads(), journal.is_published_by(cx.viewer()));
    let drafts = store::of_blog(cx, journal.subject.id, me, all, sent).await?;
    let sheets = sheets(cx, journal, drafts).await?;
    let viewer = cx.viewer();
    Ok(sheets.into_iter().filter(|sheet| policy::Read.judge(viewer, sheet) == Verdict::Allowed).collect())
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
    let sheet = find(cx, blog, id).await?;
    let sheet = grant(cx.viewer(), sheet, &policy::Write)?;
    let draft = store::lock(cx, blog, id).await?.ok_or(Problem::NotFound)?;
    let words = typed.words();
    check(lang, &words)?;
    if loses_words(&draft.words(), &typed.known, &words, draft.changed_by, me, by_itself) {
        return Ok(Some(draft));
    }
    let about = linked(cx, lang, typed, draft.about, by_itself).await?;
    store::update(cx, id, &kept(&sheet.journal, typed, about, &words, me)).await?;
    Ok(None)
}

/// What came of publishing.
pub enum Sent {
    /// It is a post now.
    Published(SubjectId),
    /// Somebody else wrote in it since: it is still a draft.
    Other(Box<Draft>),
}

/// Publishes a draft as whoever may publish typed it last. Once more gives the same post back.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
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
    Ok(Sent::Published(release(cx, lang, blog, &draft, typed.wanted()).await?))
}

/// Publishes a draft as it is kept.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn release_kept(cx: &mut Cx, lang: Lang, blog: SubjectId, id: DraftId) -> Result<SubjectId, Problem> {
    let sheet = find(cx, blog, id).await?;
    let about = sheet.draft.about.map(|about| about.to_string()).unwrap_or_default();
    let Draft { title, source, kind_name, .. } = sheet.draft.clone();
    let wanted = posts::Wanted { title, text: source, kind: kind_name, about, key: None };
    release(cx, lang, blog, &sheet.draft, wanted).await
}

async fn release(
    cx: &mut Cx,
    lang: Lang,
    blog: SubjectId,
    draft: &Draft,
    wanted: posts::Wanted,
) -> Result<SubjectId, Problem> {
    let id = draft.id;
    let origin = Origin { draft: Some(id), drafted_by: draft.drafted_by, begun_by: Some(draft.begun_by) };
    // The key is the draft's: its owner's form and their other device publish the same post.
    let wanted = posts::Wanted { key: Some(format!("blog-draft-{id}")), ..wanted };
    let made = posts::publish(cx, lang, blog, &wanted, origin).await?;
    let by = cx.viewer().person();
    reviews::store::end(cx, id, by, reviews::store::PUBLISHED, "").await?;
    hours::store::delete(cx, id).await?;
    store::delete(cx, id).await?;
    Ok(made.id)
}

/// Throws a draft away: whoever works at the desk of a leadership blog, in others whose it is. Again is the same.
///
/// # Errors
/// If there is no such draft for the viewer.
pub async fn discard(cx: &mut Cx, blog: SubjectId, id: DraftId) -> Result<(), Problem> {
    let sheet = find(cx, blog, id).await?;
    grant(cx.viewer(), sheet, &policy::Discard)?;
    reviews::store::end(cx, id, None, reviews::store::WITHDRAWN, "").await?;
    hours::store::delete(cx, id).await?;
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
