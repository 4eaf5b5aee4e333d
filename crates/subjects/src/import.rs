//! How importers, the demo and benches put subjects in, dated by [`Cx::act_at`]: in the audience of their space, with a text rendered
//! as it would have been, once by their key.

use crate::{Names, NewSubject, Refused, create, rendered, standing};
use db::{Cx, Error};
use kernel::{PersonId, SpaceId, SubjectId};

/// Puts a subject in that begins a thread: by whom and where, its title and its text (Markdown), and where it comes from under
/// which key.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn past(
    cx: &mut Cx,
    kind: &'static str,
    (space, author): (SpaceId, PersonId),
    (title, text): (&str, &str),
    from: (&str, &str),
) -> db::Result<SubjectId> {
    let audience = standing(cx, space).await?.ok_or(Error::NoRow)?.read_audience;
    let names = Names::load(cx, text).await?;
    let text = rendered(text.to_owned(), &names);
    let source = Some(from);
    let new = NewSubject { kind, space, audience, author, below: None, title, text: &text, client_key: None, source };
    match create(cx, &new).await {
        Ok(created) => Ok(created.id),
        Err(Refused::Database(error)) => Err(error),
        Err(Refused::KeyReused) => Err(Error::Other("an import gives no idempotency key".to_owned())),
    }
}
