//! Who reads what the registers keep in a space: its readers who work here, whatever guests and customers it has.

mod store;

use crate::t::Texts;
use db::Cx;
use kernel::{AudienceId, Reach};
use subjects::{Standing, audience};
use web::held::Held;

/// The audience of risks and accounts in this space. It follows the space: whoever loses the space loses them, and a space that is
/// opened to others opens nothing here.
///
/// # Errors
/// If the database fails.
pub(crate) async fn readers(cx: &mut Cx, space: &Standing) -> db::Result<AudienceId> {
    // Locked before the look, so that two first ones at once make one audience.
    store::lock(cx, space.space).await?;
    if let Some(there) = store::readers(cx, space.space).await? {
        return Ok(there);
    }
    let inside = audience::create(cx, Reach::Internal).await?;
    let both = audience::intersection(cx, &[space.read_audience, inside]).await?;
    store::keep(cx, space.space, both).await?;
    Ok(both)
}

/// Who reads a thing of a register: the kind of its audience, and a line that says it.
///
/// # Errors
/// If the database fails.
pub(crate) async fn said<T>(cx: &mut Cx, t: Texts, held: &Held<T>) -> db::Result<(&'static str, String)> {
    let reach = audience::reach(cx, held.subject.audience).await?;
    let label = match (reach, &held.standing) {
        (Reach::Private, Some(space)) => t.readers_members(&space.name),
        _ => t.readers_employees().to_owned(),
    };
    Ok((reach.name(), label))
}
