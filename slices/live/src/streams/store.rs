//! What streams ask the published tables.

use db::{Cx, params};
use kernel::SpaceId;
use std::collections::HashSet;

/// The spaces that the viewer is a member of.
pub(super) async fn own_spaces(cx: &mut Cx) -> db::Result<HashSet<SpaceId>> {
    let sql = "SELECT space_id FROM membership WHERE person_id = $1";
    let spaces: Vec<SpaceId> = cx.rows(sql, params![cx.viewer().person()]).await?;
    Ok(spaces.into_iter().collect())
}
