//! The stored queue: claim, finish, put off, park.

use crate::{Failure, Recorded, quarantine};
use db::{Cx, params};
use kernel::{EffectId, FactId};
use std::collections::HashMap;
use std::time::Duration;

/// How often an effect is tried before it is parked.
pub const TRIES: i64 = 8;
/// How long a claim holds. A node that dies loses its claims after this.
pub(crate) const CLAIM: Duration = Duration::from_secs(60);
/// How many are claimed at once.
const BATCH: i64 = 32;

db::row! {
    /// A claimed effect. `locked_until` is the proof that the claim is still ours.
    pub(crate) struct Claimed {
        pub(crate) id: EffectId,
        pub(crate) fact: FactId,
        pub(crate) name: String,
        pub(crate) attempts: i64,
        pub(crate) locked_until: i64,
    }
}

pub(crate) async fn insert(cx: &mut Cx, fact: FactId, name: &str) -> db::Result<()> {
    let sql = "INSERT INTO effect (id, fact_id, name, run_at, locked_until, attempts) VALUES ($1, $2, $3, $4, 0, 0)
               ON CONFLICT (id) DO NOTHING";
    loop {
        let id = EffectId::compose(cx.now(), cx.bits());
        if cx.execute(sql, params![id, fact, name, cx.now()]).await? == 1 {
            return Ok(());
        }
    }
}

/// Claims what is due. In quarantine the outbound effects are passed over.
pub(crate) async fn claim(cx: &mut Cx, outbound: &[&'static str]) -> db::Result<Vec<Claimed>> {
    let held = if quarantine::current(cx).await?.is_some() { outbound } else { &[] };
    let sql = "UPDATE effect SET locked_until = $1, attempts = attempts + 1 WHERE id IN (
                   SELECT id FROM effect WHERE parked_at IS NULL AND run_at <= $2 AND locked_until <= $2
                   AND name NOT IN ({LIST}) ORDER BY run_at, id LIMIT $3 {SKIP_LOCKED})
               RETURNING id, fact_id, name, attempts, locked_until";
    // No effect has the empty name; without it the list could be empty.
    let held = [&[""], held].concat();
    let (until, now) = (cx.now().plus(CLAIM), cx.now());
    let (sql, params) = db::in_list(sql, params![until, now, BATCH], &held);
    cx.rows(&sql, &params).await
}

/// The facts that these follow.
pub(crate) async fn facts(cx: &mut Cx, claimed: &[Claimed]) -> db::Result<HashMap<FactId, Recorded>> {
    let ids: Vec<_> = claimed.iter().map(|one| one.fact).collect();
    let sql = "SELECT id, kind, at, actor_id, subject_id, space_id, payload FROM fact WHERE id IN ({LIST})";
    let (sql, params) = db::in_list(sql, params![], &ids);
    Ok(cx.rows::<Recorded>(&sql, &params).await?.into_iter().map(|fact| (fact.id, fact)).collect())
}

/// Takes the effect off the queue; false if the claim has run out and another node has it.
pub(crate) async fn finish(cx: &mut Cx, claimed: &Claimed) -> db::Result<bool> {
    let sql = "DELETE FROM effect WHERE id = $1 AND locked_until = $2";
    Ok(cx.execute(sql, params![claimed.id, claimed.locked_until]).await? == 1)
}

pub(crate) async fn fail(cx: &mut Cx, claimed: &Claimed, failure: &Failure) -> db::Result<()> {
    let park = matches!(failure, Failure::Never(_)) || claimed.attempts >= TRIES;
    let parked_at = park.then_some(cx.now());
    let sql = "UPDATE effect SET run_at = $3, locked_until = 0, parked_at = $4, error = $5 WHERE id = $1 AND locked_until = $2";
    let again = cx.now().plus(pause(claimed.attempts));
    let error = failure.to_string();
    let params = params![claimed.id, claimed.locked_until, again, parked_at, error];
    cx.execute(sql, params).await.map(drop)
}

/// Gives back what was claimed and not begun, as a node does that shuts down.
pub(crate) async fn give_back(cx: &mut Cx, claimed: &[EffectId]) -> db::Result<()> {
    let sql = "UPDATE effect SET locked_until = 0, attempts = attempts - 1 WHERE id IN ({LIST})";
    let (sql, params) = db::in_list(sql, params![], claimed);
    cx.execute(&sql, &params).await.map(drop)
}

/// 5 s, 15 s, 45 s … up to six hours.
fn pause(attempts: i64) -> Duration {
    let exponent = u32::try_from((attempts - 1).clamp(0, 8)).unwrap_or(0);
    Duration::from_secs((5 * 3_u64.pow(exponent)).min(6 * 3600))
}
