//! A restored copy keeps to itself: its outbound effects wait until an administrator says that it is the one that speaks.
//! Otherwise a copy made to look something up would mail people about what happened weeks ago.

use crate::effect::Registry;
use db::{Cx, in_list, params};
use kernel::Timestamp;

/// There is one quarantine or none.
const ONLY: i64 = 1;

db::row! {
    /// A quarantine that holds.
    pub struct Quarantine {
        /// When the restore began.
        pub since: Timestamp,
        /// Whether the restore came to its end. Without it the database holds a part of what it should.
        pub whole: bool,
    }
}

/// Begins with the restore, before its first row.
///
/// # Errors
/// If there is one already, or the database refuses.
pub async fn begin(cx: &mut Cx) -> db::Result<()> {
    let sql = "INSERT INTO quarantine (id, since, whole) VALUES ($1, $2, 0)";
    cx.execute(sql, params![ONLY, cx.now()]).await.map(drop)
}

/// The restore has come to its end; the quarantine goes on.
///
/// # Errors
/// If the database refuses.
pub async fn complete(cx: &mut Cx) -> db::Result<()> {
    cx.execute("UPDATE quarantine SET whole = 1 WHERE id = $1", params![ONLY]).await.map(drop)
}

/// The quarantine that holds, if one does.
///
/// # Errors
/// If the database refuses.
pub async fn current(cx: &mut Cx) -> db::Result<Option<Quarantine>> {
    cx.optional("SELECT since, whole FROM quarantine WHERE id = $1", params![ONLY]).await
}

/// Lets the copy out: what waited happens now, or never, if it is to be forgotten. How many effects waited; nothing if there
/// was no quarantine.
///
/// # Errors
/// If the database refuses.
pub async fn end(cx: &mut Cx, forget: bool) -> db::Result<Option<u64>> {
    if cx.execute("DELETE FROM quarantine WHERE id = $1", params![ONLY]).await? == 0 {
        return Ok(None);
    }
    let outbound = cx.context::<Registry>().map(Registry::outbound).unwrap_or_default();
    if outbound.is_empty() {
        return Ok(Some(0));
    }
    let (sql, values) = in_list("SELECT COUNT(*) FROM effect WHERE name IN ({LIST})", params![], &outbound);
    let waited: i64 = cx.row(&sql, &values).await?;
    if forget {
        let (sql, values) = in_list("DELETE FROM effect WHERE name IN ({LIST})", params![], &outbound);
        cx.execute(&sql, &values).await?;
    }
    cx.wake().await?;
    Ok(Some(waited.unsigned_abs()))
}
