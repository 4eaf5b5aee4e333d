//! What the database holds already.

use db::{Cx, params};

/// Whether anybody has an account.
pub(super) async fn is_someone_there(cx: &mut Cx) -> db::Result<bool> {
    Ok(cx.optional::<i64>("SELECT id FROM person LIMIT 1", params![]).await?.is_some())
}
