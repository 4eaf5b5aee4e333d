//! How the demo and tests put desks and requests in: dated by [`Cx::act_at`], as the system, without policy and notices, but with all
//! constraints. The same key of the same source gives the same subject again.

use crate::requests::store;
pub use crate::requests::{Priority, Status};
use crate::{DESK, REQUEST, desks, goals, requests};
use db::{Cx, Error};
use kernel::{PersonId, SpaceId, SubjectId};
use subjects::{Names, NewSubject, Refused};

/// Puts a desk in: where, who opened it, its name and what it helps with.
///
/// # Errors
/// If there is no such space, it has a desk, or the database refuses.
pub async fn desk(
    cx: &mut Cx,
    (space, by): (SpaceId, PersonId),
    (name, text): (&str, &str),
    from: (&str, &str),
) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, from.0, from.1).await? {
        return Ok(there);
    }
    let id = subjects::import::past(cx, DESK, (space, by), (name, text), from).await?;
    desks::store::insert(cx, id, space).await?;
    Ok(id)
}

/// A private request to put in.
#[derive(Clone, Copy, Debug)]
pub struct PastRequest<'a> {
    /// At which desk, and where that is.
    pub place: (SubjectId, SpaceId),
    /// Who asked.
    pub asker: PersonId,
    /// What it is about.
    pub title: &'a str,
    /// What is the matter: Markdown.
    pub text: &'a str,
    /// How far it is.
    pub status: Status,
    /// How urgent.
    pub priority: Priority,
    /// Who has it in hand.
    pub assignee: Option<PersonId>,
    /// The source that it comes from and its key there.
    pub from: (&'a str, &'a str),
}

/// Puts a private request in.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn request(cx: &mut Cx, past: &PastRequest<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, past.from.0, past.from.1).await? {
        return Ok(there);
    }
    let (_, space) = past.place;
    let audience = requests::readers(cx, space, past.asker).await?;
    let names = Names::load(cx, past.text).await?;
    let text = subjects::rendered(past.text.to_owned(), &names);
    let new = NewSubject {
        kind: REQUEST,
        space,
        audience,
        author: past.asker,
        below: None,
        title: past.title,
        text: &text,
        client_key: None,
        source: Some(past.from),
    };
    let id = match subjects::create(cx, &new).await {
        Ok(created) => created.id,
        Err(Refused::Database(error)) => return Err(error),
        Err(Refused::KeyReused) => return Err(Error::Other("an import gives no idempotency key".to_owned())),
    };
    take_on(cx, id, past).await?;
    Ok(id)
}

async fn take_on(cx: &mut Cx, id: SubjectId, past: &PastRequest<'_>) -> db::Result<()> {
    requests::begin(cx, id, past.place, past.priority).await?;
    if past.assignee.is_some() {
        store::assign(cx, id, past.assignee, past.assignee).await?;
    }
    if past.status != Status::New {
        store::set_status(cx, id, past.assignee, past.status).await?;
        goals::reckon(cx, id, true).await?;
    }
    Ok(())
}
