//! The SQL of results.

use super::Outcome;
use db::{Cx, params};
use kernel::RoundId;

/// The published result of a round.
pub(crate) async fn find(cx: &mut Cx, round: RoundId) -> db::Result<Option<Outcome>> {
    let sql = "SELECT o.body FROM assessment_result o WHERE o.round_id = $1";
    let body: Option<String> = cx.optional(sql, params![round]).await?;
    body.map(|body| read(&body)).transpose()
}

fn read(body: &str) -> db::Result<Outcome> {
    serde_json::from_str(body).map_err(|error| db::Error::Other(format!("a published result can't be read: {error}")))
}
