//! Trying a parked effect again, and letting it go.

use crate::facts::{EffectDiscarded, EffectRetried};
use crate::policy::{Act, Office};
use db::Cx;
use jobs::{Parked, Record};
use kernel::EffectId;
use kernel::grant::grant;
use web::Problem;

/// Tries it once more, from the start.
pub async fn retry(cx: &mut Cx, id: EffectId) -> Result<(), Problem> {
    let parked = find(cx, id).await?;
    if !jobs::retry(cx, id).await? {
        return Err(Problem::NotFound);
    }
    cx.record(&EffectRetried { effect: id, name: parked.name }).await?;
    Ok(())
}

/// Lets go of it: it will never happen.
pub async fn discard(cx: &mut Cx, id: EffectId) -> Result<(), Problem> {
    let parked = find(cx, id).await?;
    if !jobs::discard(cx, id).await? {
        return Err(Problem::NotFound);
    }
    cx.record(&EffectDiscarded { effect: id, name: parked.name }).await?;
    Ok(())
}

async fn find(cx: &mut Cx, id: EffectId) -> Result<Parked, Problem> {
    grant(cx.viewer(), Office, &Act::HandleEffects)?;
    jobs::parked(cx).await?.into_iter().find(|parked| parked.id == id).ok_or(Problem::NotFound)
}
