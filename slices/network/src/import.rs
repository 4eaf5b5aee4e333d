//! How the demo, importers and benches put conversations in: dated by [`Cx::act_at`], as the system, without policy and
//! notices, but with all constraints. The same key of the same source gives the same subject again.

use crate::{closures, pins, posts, reactions, replies};
use db::Cx;
use kernel::{Granted, PersonId, Rule, SpaceId, SubjectId, Timestamp, Verdict, Viewer, grant::grant};
use subjects::{Names, NewSubject, Standing, State, Subject};

/// A post to put in.
#[derive(Clone, Debug)]
pub struct NewPost<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who wrote it.
    pub author: PersonId,
    /// Its title, or nothing.
    pub title: &'a str,
    /// Its text: Markdown with mentions by id.
    pub source: &'a str,
    /// The source that it comes from and its key there, for importing twice without harm.
    pub key: Option<(&'a str, &'a str)>,
}

/// A reply to put in.
#[derive(Clone, Debug)]
pub struct NewReply<'a> {
    /// The subject that begins the thread, of any kind.
    pub thread: SubjectId,
    /// The reply that it answers, if not the thread itself. A reply to a nested one goes beside it.
    pub parent: Option<SubjectId>,
    /// Who wrote it.
    pub author: PersonId,
    /// Its text: Markdown with mentions by id.
    pub source: &'a str,
    /// The source that it comes from and its key there.
    pub key: Option<(&'a str, &'a str)>,
}

/// Puts a post in. Its readers are those of the space.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn post(cx: &mut Cx, new: &NewPost<'_>) -> db::Result<SubjectId> {
    if let Some(there) = earlier(cx, new.key).await? {
        return Ok(there);
    }
    let standing: Standing = subjects::standing(cx, new.space).await?.ok_or(db::Error::NoRow)?;
    let names = Names::load(cx, new.source).await?;
    let text = subjects::rendered(new.source.to_owned(), &names);
    let subject = NewSubject {
        kind: posts::KIND,
        space: new.space,
        audience: standing.read_audience,
        author: new.author,
        below: None,
        title: new.title,
        text: &text,
        client_key: None,
        source: new.key,
    };
    created(subjects::create(cx, &subject).await)
}

/// Puts a reply in. Its readers are those of its thread. One that is dated before what it answers gets the date of that.
///
/// # Errors
/// If the thread or the parent is not there, or the database refuses.
pub async fn reply(cx: &mut Cx, new: &NewReply<'_>) -> db::Result<SubjectId> {
    if let Some(there) = earlier(cx, new.key).await? {
        return Ok(there);
    }
    let root = subjects::lock(cx, new.thread).await?.ok_or(db::Error::NoRow)?;
    let parent = match new.parent {
        Some(parent) => replies::top_of(cx, &root, parent).await?.ok_or(db::Error::NoRow)?,
        None => root.clone(),
    };
    let names = Names::load(cx, new.source).await?;
    let text = subjects::rendered(new.source.to_owned(), &names);
    let before = cx.now();
    cx.act_at(before.max(parent.made_at()));
    let subject = NewSubject {
        kind: replies::KIND,
        space: root.space,
        audience: root.audience,
        author: new.author,
        below: Some((&root, &parent)),
        title: "",
        text: &text,
        client_key: None,
        source: new.key,
    };
    let made = created(subjects::create(cx, &subject).await);
    cx.act_at(before);
    made
}

async fn earlier(cx: &mut Cx, key: Option<(&str, &str)>) -> db::Result<Option<SubjectId>> {
    match key {
        Some((source, key)) => subjects::source_of(cx, source, key).await,
        None => Ok(None),
    }
}

fn created(result: Result<subjects::Created, subjects::Refused>) -> db::Result<SubjectId> {
    match result {
        Ok(created) => Ok(created.id),
        Err(subjects::Refused::Database(error)) => Err(error),
        Err(refused @ subjects::Refused::KeyReused) => Err(db::Error::Other(refused.to_string())),
    }
}

/// Puts a reaction in; `place` counts from 0 in the order of [`reactions::SIX`]. Again is the same; whether it is new.
///
/// # Errors
/// If the subject is not there, there is no such reaction, or the database refuses.
pub async fn react(cx: &mut Cx, subject: SubjectId, person: PersonId, place: usize) -> db::Result<bool> {
    subjects::lock(cx, subject).await?.ok_or(db::Error::NoRow)?;
    let fresh = reactions::store::insert(cx, subject, person, place).await?;
    if fresh {
        subjects::count_reaction(cx, subject, place, 1).await?;
    }
    Ok(fresh)
}

/// Puts a subject on top of its space until a moment.
///
/// # Errors
/// If the subject is not there, or the database refuses.
pub async fn pin(cx: &mut Cx, subject: SubjectId, by: PersonId, until: Timestamp) -> db::Result<()> {
    let subject = subjects::lock(cx, subject).await?.ok_or(db::Error::NoRow)?;
    pins::store::save(cx, &subject, by, until).await
}

/// Closes a thread, with a reason.
///
/// # Errors
/// If the subject is not there or was taken away, or the database refuses.
pub async fn close(cx: &mut Cx, subject: SubjectId, by: PersonId, reason: &str) -> db::Result<()> {
    let subject = locked(cx, subject).await?;
    closures::store::save(cx, subject.id, by, reason).await?;
    subjects::set_state(cx, &subject, State::Closed).await
}

/// Changes a text at another moment; the earlier one stays in the history.
///
/// # Errors
/// If the subject is not there, or the database refuses.
pub async fn edit(cx: &mut Cx, subject: SubjectId, source: &str, at: Timestamp) -> db::Result<()> {
    let subject = locked(cx, subject).await?;
    let names = Names::load(cx, source).await?;
    let before = cx.now();
    cx.act_at(at);
    let title = subject.title.clone();
    subjects::edit(cx, &subject, &title, &subjects::rendered(source.to_owned(), &names)).await?;
    cx.act_at(before);
    Ok(())
}

/// The program itself may do all of this, and nobody else.
struct AsTheProgram;

impl Rule<Subject> for AsTheProgram {
    fn judge(&self, viewer: &Viewer, _: &Subject) -> Verdict {
        Verdict::allow_if(matches!(viewer, Viewer::System))
    }
}

async fn locked(cx: &mut Cx, subject: SubjectId) -> db::Result<Granted<Subject>> {
    let subject = subjects::lock(cx, subject).await?.ok_or(db::Error::NoRow)?;
    grant(cx.viewer(), subject, &AsTheProgram).map_err(|_| db::Error::Other("imports run as the system".to_owned()))
}
