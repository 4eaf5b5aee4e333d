//! Who reads what the registers keep in a space: its readers who work here, whatever guests and customers it has.

mod store;

use db::Cx;
use kernel::{AudienceId, Reach};
use subjects::{Standing, audience};

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
