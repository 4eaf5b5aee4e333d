//! How the demo and benches put requests and a centre in: dated by [`Cx::act_at`], as the system, without policy and notices, but with
//! all constraints. A desk or a centre that its space has already is given back; requests are made once by their keys.

mod centre;
mod requests;

pub use centre::{NewCentre, centre, on_roster, practised, says};
pub use requests::{NewDesk, PastRefusal, PastRequest, PastWay, desk, request};

use db::Cx;
use subjects::{Names, Written};

/// Where imports of this slice come from.
const SOURCE: &str = "excellence";

async fn rendered(cx: &mut Cx, source: &str) -> db::Result<Written> {
    let names = Names::load(cx, source).await?;
    Ok(subjects::rendered(source.to_owned(), &names))
}
