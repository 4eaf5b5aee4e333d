//! Making a space read-only, and giving it back.

use crate::facts::{SpaceArchived, SpaceRestored};
use crate::found::{Named, locked};
use crate::policy::Act;
use crate::refused::Refused;
use crate::spaces::store;
use db::Cx;
use jobs::Record;

/// Nobody writes in it any more; again changes nothing.
pub(crate) async fn archive(cx: &mut Cx, named: &Named) -> Result<(), Refused> {
    let space = locked(cx, named, &Act::Configure).await?;
    if !space.archived {
        store::set_archived(cx, space.space, Some(cx.now())).await?;
        cx.record(&SpaceArchived { space: space.space }).await?;
    }
    Ok(())
}

/// It is as it was before; again changes nothing.
pub(crate) async fn restore(cx: &mut Cx, named: &Named) -> Result<(), Refused> {
    let space = locked(cx, named, &Act::Configure).await?;
    if space.archived {
        store::set_archived(cx, space.space, None).await?;
        cx.record(&SpaceRestored { space: space.space }).await?;
    }
    Ok(())
}
