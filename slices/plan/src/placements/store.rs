//! The SQL of placements.

use super::model::Placed;
use db::{Cx, Error, params};

/// Keeps what a round came to. Again changes nothing; published anew it is as it is now.
pub async fn keep(cx: &mut Cx, placed: &Placed, body: &str) -> db::Result<()> {
    let sql = "INSERT INTO plan_placement (round_id, published_at, length, result) VALUES ($1, $2, $3, $4)
               ON CONFLICT (round_id) DO UPDATE SET published_at = $2, length = $3, result = $4";
    cx.execute(sql, params![placed.round, placed.published_at, placed.length, body]).await.map(drop)
}

/// The newest round from which a plan can start.
pub async fn latest(cx: &mut Cx) -> db::Result<Option<Placed>> {
    let sql = "SELECT result FROM plan_placement WHERE length IN ('full', 'pulse') ORDER BY published_at DESC, round_id DESC LIMIT 1";
    let body: Option<String> = cx.optional(sql, params![]).await?;
    body.map(read).transpose()
}

/// All rounds from which a plan could start, the newest hundred.
pub async fn all(cx: &mut Cx) -> db::Result<Vec<Placed>> {
    let sql = "SELECT result FROM plan_placement WHERE length IN ('full', 'pulse') ORDER BY published_at DESC, round_id DESC LIMIT 100";
    let bodies: Vec<String> = cx.rows(sql, params![]).await?;
    bodies.into_iter().map(read).collect()
}

fn read(body: String) -> db::Result<Placed> {
    serde_json::from_str(&body).map_err(|error| Error::Other(error.to_string()))
}
