//! How the demo puts an agreement in, and the days that followed: dated by [`Cx::act_at`], without policy.

use crate::agreements::{Agreement, NewAgreement, store};
use crate::coverage;
use db::Cx;
use kernel::{AgreementId, CoverageId, PersonId};

pub use crate::rollup::roll_up_past;

/// Puts in an agreement that holds from the moment of the unit of work on.
///
/// # Errors
/// If the database refuses.
pub async fn agree(
    cx: &mut Cx,
    new: &NewAgreement,
    recorded_by: PersonId,
    confirmed_by: PersonId,
) -> db::Result<AgreementId> {
    let id = AgreementId::compose(cx.now(), cx.bits());
    store::insert(cx, id, recorded_by, new, None).await?;
    store::confirm(cx, id, confirmed_by).await?;
    Ok(id)
}

/// Puts in a statement of coverage.
///
/// # Errors
/// If the database refuses.
pub async fn cover(cx: &mut Cx, sub_dimension: &str, percent: i64, basis: &str, by: PersonId) -> db::Result<()> {
    let id = CoverageId::compose(cx.now(), cx.bits());
    coverage::store::insert(cx, id, sub_dimension, percent, basis, by).await
}

/// The agreement that holds, if one does.
///
/// # Errors
/// If the database refuses.
pub async fn in_force(cx: &mut Cx) -> db::Result<Option<Agreement>> {
    store::in_force(cx).await
}

/// Forgets all that was collected, so that days can be rolled up again.
///
/// # Errors
/// If the database refuses.
pub async fn forget(cx: &mut Cx) -> db::Result<()> {
    store::erase(cx).await
}
