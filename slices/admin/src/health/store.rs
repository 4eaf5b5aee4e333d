//! What the database says of itself.

use db::{Cx, Engine, params};
use kernel::SubjectId;

/// Its version.
pub async fn version(cx: &mut Cx) -> db::Result<String> {
    match cx.engine() {
        Engine::Sqlite => cx.row("SELECT sqlite_version()", params![]).await,
        Engine::Postgres => cx.row("SELECT CAST(current_setting('server_version') AS TEXT)", params![]).await,
    }
}

/// The clock of the database's machine in milliseconds since 1970, where it may be another machine than ours.
pub async fn clock(cx: &mut Cx) -> db::Result<Option<i64>> {
    match cx.engine() {
        Engine::Sqlite => Ok(None),
        Engine::Postgres => {
            let sql = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)";
            cx.row(sql, params![]).await.map(Some)
        }
    }
}

/// The newest thing that anybody made. Its id has the moment.
pub async fn newest(cx: &mut Cx) -> db::Result<Option<SubjectId>> {
    cx.optional("SELECT id FROM subject ORDER BY id DESC LIMIT 1", params![]).await
}
