//! How the demo and benches put requests and a centre in: dated by [`Cx::act_at`], as the system, without policy and notices, but with
//! all constraints. A desk or a centre that its space has already is given back; requests are made once by their keys.

mod centre;
mod requests;

pub use centre::{NewCentre, centre, on_roster, practised, says};
pub use requests::{NewDesk, PastRefusal, PastRequest, PastWay, desk, request};

use db::{Cx, Error};
use kernel::{PersonId, SpaceId, SubjectId};
use subjects::{Names, NewSubject, Refused, Written};

/// Where imports of this slice come from.
const SOURCE: &str = "excellence";

async fn rendered(cx: &mut Cx, source: &str) -> db::Result<Written> {
    let names = Names::load(cx, source).await?;
    Ok(subjects::rendered(source.to_owned(), &names))
}

async fn subject(
    cx: &mut Cx,
    kind: &'static str,
    space: SpaceId,
    author: PersonId,
    title: &str,
    source: &str,
    key: &str,
) -> db::Result<SubjectId> {
    let standing = subjects::standing(cx, space).await?.ok_or(Error::NoRow)?;
    let text = rendered(cx, source).await?;
    let audience = standing.read_audience;
    let source = Some((SOURCE, key));
    let new = NewSubject { kind, space, audience, author, below: None, title, text: &text, client_key: None, source };
    match subjects::create(cx, &new).await {
        Ok(created) => Ok(created.id),
        Err(Refused::Database(error)) => Err(error),
        Err(Refused::KeyReused) => Err(Error::Other("an import gives no idempotency key".to_owned())),
    }
}
