//! Things that one node at a time may do.

use db::{Cx, params};
use std::time::Duration;

/// A lease that is held until it runs out. Its token is greater than that of every earlier holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    /// What for.
    pub name: &'static str,
    /// Grows with each new holder.
    pub token: i64,
}

/// Takes or renews the lease for `holder`; `None` while somebody else has it.
///
/// # Errors
/// If the database refuses.
pub async fn hold(cx: &mut Cx, name: &'static str, holder: &str, length: Duration) -> db::Result<Option<Lease>> {
    let sql = "INSERT INTO lease (name, holder, until, token) VALUES ($1, $2, $3, 1)
               ON CONFLICT (name) DO UPDATE SET holder = $2, until = $3,
                   token = CASE WHEN lease.holder = $2 THEN lease.token ELSE lease.token + 1 END
               WHERE lease.holder = $2 OR lease.until <= $4
               RETURNING token";
    let token = cx.optional::<i64>(sql, params![name, holder, cx.now().plus(length), cx.now()]).await?;
    Ok(token.map(|token| Lease { name, token }))
}

/// Gives the lease up before its time.
///
/// # Errors
/// If the database refuses.
pub async fn release(cx: &mut Cx, name: &str, holder: &str) -> db::Result<()> {
    cx.execute("UPDATE lease SET until = 0 WHERE name = $1 AND holder = $2", params![name, holder]).await.map(drop)
}
