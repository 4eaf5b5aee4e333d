//! Example cards with a past.

use super::SOURCE;
use crate::EXAMPLE;
use crate::examples::store::{self, Words};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId};
use subjects::import::past;

/// An example card.
#[derive(Clone, Debug)]
pub struct PastExample<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who put it up.
    pub by: PersonId,
    /// Whose it is.
    pub company: &'a str,
    /// What can be taken over.
    pub pattern: &'a str,
    /// The code of a capability.
    pub capability: &'a str,
    /// What it has to do with our strategy.
    pub strategy: &'a str,
    /// What came of it: Markdown.
    pub result: &'a str,
    /// Where it is told.
    pub source: &'a str,
    /// Who finds it useful.
    pub useful: Vec<PersonId>,
    /// Its key.
    pub key: &'a str,
}

/// Puts an example card in.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn example(cx: &mut Cx, new: &PastExample<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let id = past(cx, EXAMPLE, (new.space, new.by), (new.company, new.result), (SOURCE, new.key)).await?;
    let [pattern, capability, strategy, source] =
        [new.pattern, new.capability, new.strategy, new.source].map(str::to_owned);
    store::insert(cx, id, new.space, &Words { pattern, capability, strategy, source }).await?;
    for person in &new.useful {
        store::like(cx, id, *person).await?;
    }
    Ok(id)
}
