//! Finding, publishing, changing and taking away posts.

use super::model::{ContentKind, Piece, named_in};
use super::store::{self, Filed, Post};
use crate::blogs::{Journal, journal, locked};
use crate::facts::{PostPublished, PostRefiled};
use crate::{POST, policy, rules, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{DraftId, Granted, PersonId, SubjectId, Verdict, Viewer};
use subjects::{Created, NewSubject, Subject};
use texts::Lang;
use web::checks::{body, line};
use web::{FieldErrors, Problem, prose};

/// What somebody wrote.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Its title.
    pub title: String,
    /// Its text: Markdown.
    pub text: String,
    /// See [`ContentKind`].
    pub kind: String,
    /// What it is about, by address or id; may be empty.
    pub about: String,
    /// The client's key, against publishing twice.
    pub key: Option<String>,
}

/// Where a text that is published came from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Origin {
    /// The draft that it was.
    pub draft: Option<DraftId>,
    /// The delegate who had a hand in it.
    pub drafted_by: Option<PersonId>,
    /// Who began that draft: where it is no leadership blog, they are who wrote the post.
    pub begun_by: Option<PersonId>,
}

/// A post with its blog.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<(Post, Piece), Problem> {
    let post = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let journal = journal(cx, post.blog).await?;
    Ok((post, Piece { subject, journal }))
}

/// Publishes a post.
///
/// # Errors
/// If the viewer may not publish there, or something can't be taken.
pub async fn publish(
    cx: &mut Cx,
    lang: Lang,
    blog: SubjectId,
    wanted: &Wanted,
    origin: Origin,
) -> Result<Created, Problem> {
    let journal = locked(cx, blog).await?;
    let journal = grant(cx.viewer(), journal, &policy::Publish)?;
    let (kind, about) = checked(cx, lang, wanted).await?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    // A leader signs what others drafted. Elsewhere a text is that of whoever began it.
    let (author, drafted_by) = if journal.whose().leads() {
        (journal.blog.owner, origin.drafted_by)
    } else {
        (origin.begun_by.unwrap_or(me), None)
    };
    let new = NewSubject {
        kind: POST,
        space: journal.subject.space,
        audience: journal.subject.audience,
        author,
        below: None,
        title: wanted.title.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        let draft = origin.draft;
        store::insert(cx, created.id, &Filed { blog, kind: kind.name(), about, drafted_by, draft }).await?;
        cx.record(&published(&journal, created.id, kind, (author, drafted_by))).await?;
        rules::follow(cx, blog, created.id).await?;
    } else if !store::is_of(cx, created.id, blog).await? {
        // The same words by the same key in another blog of theirs.
        return Err(subjects::Refused::KeyReused.into());
    }
    Ok(created)
}

fn published(
    journal: &Journal,
    post: SubjectId,
    kind: ContentKind,
    (author, drafted_by): (PersonId, Option<PersonId>),
) -> PostPublished {
    PostPublished {
        space: journal.subject.space,
        post,
        owner: author,
        blog: journal.subject.id,
        kind: kind.name().to_owned(),
        drafted_by,
    }
}

/// What can be taken: a title, a text, a kind, and something that the viewer may see.
///
/// # Errors
/// Says what can't.
pub async fn checked(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<(ContentKind, Option<SubjectId>), Problem> {
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.text, t.error_body_missing());
    let kind = ContentKind::from_name(&wanted.kind);
    if kind.is_none() {
        errors.add("kind", t.error_choose());
    }
    let about = about(cx, lang, &wanted.about, &mut errors).await?;
    errors.check()?;
    Ok((kind.ok_or(Problem::NotFound)?, about))
}

/// What a post is about, if the viewer may see it.
pub async fn about(cx: &mut Cx, lang: Lang, typed: &str, errors: &mut FieldErrors) -> db::Result<Option<SubjectId>> {
    let t = t::Texts::new(lang);
    let Ok(named) = named_in(typed) else {
        errors.add("about", t.error_about_word());
        return Ok(None);
    };
    let Some(id) = named else { return Ok(None) };
    let found = subjects::find(cx, id).await?.filter(|subject| subject.state() != subjects::State::Removed);
    if found.is_none() {
        errors.add("about", t.error_about());
    }
    Ok(found.map(|subject| subject.id))
}

/// Changes a post. The earlier text stays in its history.
///
/// # Errors
/// If the viewer did not write it, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let (_, piece) = find(cx, id).await?;
    let subject = granted(cx, &piece, &policy::Edit).await?;
    put(cx, lang, &subject, wanted).await
}

/// Puts other words in the place of a post's; the earlier ones stay in its history. The grant is for this change.
///
/// # Errors
/// If something can't be taken.
pub async fn put(cx: &mut Cx, lang: Lang, subject: &Granted<Subject>, wanted: &Wanted) -> Result<(), Problem> {
    let id = subject.id;
    let post = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    // What it is about may be hidden from its author by now: then it stays as it is.
    let unchanged = post.about.filter(|about| wanted.about.trim() == about.to_string());
    let wanted =
        Wanted { about: if unchanged.is_some() { String::new() } else { wanted.about.clone() }, ..wanted.clone() };
    let (kind, about) = checked(cx, lang, &wanted).await?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    subjects::edit(cx, subject, wanted.title.trim(), &text).await?;
    let about = unchanged.or(about);
    if kind != post.kind() || about != post.about {
        store::refile(cx, id, kind.name(), about).await?;
        cx.record(&PostRefiled { space: subject.space, post: id, kind: kind.name().to_owned() }).await?;
    }
    Ok(())
}

/// Takes a post away; whoever did may bring it back.
///
/// # Errors
/// If the viewer may not.
pub async fn remove(cx: &mut Cx, id: SubjectId) -> Result<SubjectId, Problem> {
    let (post, piece) = find(cx, id).await?;
    let subject = granted(cx, &piece, &policy::Remove).await?;
    subjects::remove(cx, &subject).await?;
    Ok(post.blog)
}

/// The rule of an act on a post, for functions that want its subject alone.
struct Of<'a, R> {
    piece: &'a Piece,
    act: &'a R,
}

impl<R: Rule<Piece>> Rule<Subject> for Of<'_, R> {
    fn judge(&self, viewer: &Viewer, subject: &Subject) -> Verdict {
        if subject.id == self.piece.subject.id { self.act.judge(viewer, self.piece) } else { Verdict::Hidden }
    }
}

async fn granted(cx: &mut Cx, piece: &Piece, act: &impl Rule<Piece>) -> Result<Granted<Subject>, Problem> {
    let subject = subjects::lock(cx, piece.subject.id).await?.ok_or(Problem::NotFound)?;
    Ok(grant(cx.viewer(), subject, &Of { piece, act })?)
}
