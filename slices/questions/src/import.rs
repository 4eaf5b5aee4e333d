//! How the demo, importers and benches put questions in: dated by [`Cx::act_at`], as the system, without policy and
//! notices, but with all constraints. The same key of the same source gives the same subject again.

use crate::{acceptance, duplicates, experts, questions, verified, votes};
use db::{Cx, Error};
use kernel::grant::{Rule, grant};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp, Verdict, Viewer};
use subjects::{Names, NewSubject, Refused, State, Subject};

/// A question to put in.
#[derive(Clone, Debug)]
pub struct NewQuestion<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who asked.
    pub author: PersonId,
    /// Its title.
    pub title: &'a str,
    /// Its text: Markdown with mentions by id.
    pub source: &'a str,
    /// The source that it comes from and its key there, for importing twice without harm.
    pub key: Option<(&'a str, &'a str)>,
}

/// An answer to put in.
#[derive(Clone, Debug)]
pub struct NewAnswer<'a> {
    /// The question.
    pub question: SubjectId,
    /// Who answered.
    pub author: PersonId,
    /// Its text: Markdown with mentions by id.
    pub source: &'a str,
    /// The source that it comes from and its key there.
    pub key: Option<(&'a str, &'a str)>,
}

/// Puts a question in. Its readers are those of the space.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn ask(cx: &mut Cx, new: &NewQuestion<'_>) -> db::Result<SubjectId> {
    if let Some(there) = earlier(cx, new.key).await? {
        return Ok(there);
    }
    let standing = subjects::standing(cx, new.space).await?.ok_or(Error::NoRow)?;
    let names = Names::load(cx, new.source).await?;
    let text = subjects::rendered(new.source.to_owned(), &names);
    let subject = NewSubject {
        kind: crate::QUESTION,
        space: new.space,
        audience: standing.read_audience,
        author: new.author,
        below: None,
        title: new.title,
        text: &text,
        client_key: None,
        source: new.key,
    };
    let id = created(subjects::create(cx, &subject).await)?;
    questions::store::insert(cx, id).await?;
    Ok(id)
}

/// Puts an answer in. Its readers are those of the question.
///
/// # Errors
/// If there is no such question, or the database refuses.
pub async fn answer(cx: &mut Cx, new: &NewAnswer<'_>) -> db::Result<SubjectId> {
    if let Some(there) = earlier(cx, new.key).await? {
        return Ok(there);
    }
    let question = subjects::lock(cx, new.question).await?.ok_or(Error::NoRow)?;
    let names = Names::load(cx, new.source).await?;
    let text = subjects::rendered(new.source.to_owned(), &names);
    let subject = NewSubject {
        kind: crate::ANSWER,
        space: question.space,
        audience: question.audience,
        author: new.author,
        below: Some((&question, &question)),
        title: "",
        text: &text,
        client_key: None,
        source: new.key,
    };
    let id = created(subjects::create(cx, &subject).await)?;
    questions::store::recount(cx, question.id).await?;
    Ok(id)
}

/// Accepts an answer, if it is not accepted already. Nobody is told.
///
/// # Errors
/// If there is no such question, or the database refuses.
pub async fn accept(cx: &mut Cx, question: SubjectId, answer: SubjectId, by: PersonId) -> db::Result<()> {
    let known = questions::store::load(cx, question).await?.ok_or(Error::NoRow)?;
    if known.accepted == Some(answer) {
        Ok(())
    } else {
        let asker = subjects::find(cx, question).await?.is_some_and(|subject| subject.author == by);
        let role = asker.then_some(acceptance::As::Asker);
        acceptance::store::begin(cx, question, answer, by, role).await
    }
}

/// Sets how many votes up and down something had where it comes from, which does not say whose they were. Again sets them anew; votes
/// that were given here count beside them.
///
/// # Errors
/// If the subject is not there, or the database refuses.
pub async fn votes(cx: &mut Cx, subject: SubjectId, up: i64, down: i64) -> db::Result<()> {
    let subject = subjects::lock(cx, subject).await?.ok_or(Error::NoRow)?;
    votes::store::bring(cx, subject.id, subject.root, up, down).await
}

/// Somebody says that an answer helps, or that they have the same question, where an import knows who. Again changes nothing.
///
/// # Errors
/// If the subject is not there, or the database refuses.
pub async fn vote(cx: &mut Cx, subject: SubjectId, by: PersonId) -> db::Result<()> {
    let subject = subjects::lock(cx, subject).await?.ok_or(Error::NoRow)?;
    votes::store::insert(cx, subject.id, subject.root, by).await.map(drop)
}

/// Somebody vouches for an answer until a moment. Nobody is told.
///
/// # Errors
/// If it is not there, or the database refuses.
pub async fn verify(cx: &mut Cx, answer: SubjectId, by: PersonId, until: Timestamp) -> db::Result<()> {
    let subject = subjects::lock(cx, answer).await?.ok_or(Error::NoRow)?;
    let role = acceptance::As::Expert.code();
    verified::store::save(cx, (answer, subject.root, subject.space), by, role, until).await
}

/// A question has these topics, beside those in its text: tags of where it comes from. What is no topic is left out.
///
/// # Errors
/// If the database refuses.
pub async fn topics(cx: &mut Cx, question: SubjectId, tags: &[&str]) -> db::Result<()> {
    for topic in tags.iter().filter_map(|tag| experts::topic(tag)) {
        experts::store::keep(cx, question, &topic, false).await?;
    }
    Ok(())
}

/// Closes a question as asking what another one asks, if it is open. Nobody is told.
///
/// # Errors
/// If one of them is not there, or the database refuses.
pub async fn duplicate(cx: &mut Cx, question: SubjectId, original: SubjectId, by: PersonId) -> db::Result<()> {
    let subject = subjects::lock(cx, question).await?.ok_or(Error::NoRow)?;
    subjects::lock(cx, original).await?.ok_or(Error::NoRow)?;
    duplicates::lead(cx, question, original, (subject.space, by)).await?;
    let subject =
        grant(cx.viewer(), subject, &AsTheProgram).map_err(|_| Error::Other("imports run as the system".to_owned()))?;
    subjects::set_state(cx, &subject, State::Closed).await
}

/// The program itself may do all of this, and nobody else.
struct AsTheProgram;

impl Rule<Subject> for AsTheProgram {
    fn judge(&self, viewer: &Viewer, _: &Subject) -> Verdict {
        Verdict::allow_if(matches!(viewer, Viewer::System))
    }
}

async fn earlier(cx: &mut Cx, key: Option<(&str, &str)>) -> db::Result<Option<SubjectId>> {
    match key {
        Some((source, key)) => subjects::source_of(cx, source, key).await,
        None => Ok(None),
    }
}

fn created(made: Result<subjects::Created, Refused>) -> db::Result<SubjectId> {
    match made {
        Ok(created) => Ok(created.id),
        Err(Refused::Database(error)) => Err(error),
        Err(Refused::KeyReused) => Err(Error::Other("an import gives no idempotency key".to_owned())),
    }
}
