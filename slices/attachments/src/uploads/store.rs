//! The rows of bytes that no file holds.

use db::{Cx, in_list, params};
use kernel::Timestamp;
use subjects::files::File;

/// Bytes will come under these keys.
pub(super) async fn announce(cx: &mut Cx, keys: &[String]) -> db::Result<()> {
    for key in keys {
        insert(cx, key, cx.now()).await?;
    }
    Ok(())
}

/// A file has gone; its bytes may go at any time.
pub(crate) async fn let_go(cx: &mut Cx, file: &File) -> db::Result<()> {
    for key in std::iter::once(&file.store_key).chain(&file.preview_key) {
        insert(cx, key, Timestamp::default()).await?;
    }
    Ok(())
}

async fn insert(cx: &mut Cx, key: &str, since: Timestamp) -> db::Result<()> {
    cx.execute("INSERT INTO loose_blob (store_key, since) VALUES ($1, $2)", params![key, since]).await.map(drop)
}

/// Those keys that have been loose since this moment or longer.
pub(crate) async fn loose_since(cx: &mut Cx, since: Timestamp, limit: usize) -> db::Result<Vec<String>> {
    let sql = "SELECT store_key FROM loose_blob WHERE since <= $1 ORDER BY since LIMIT $2";
    cx.rows(sql, params![since, limit]).await
}

/// A file holds these bytes now, or they are gone.
pub(crate) async fn settle(cx: &mut Cx, keys: &[String]) -> db::Result<()> {
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let (sql, params) = in_list("DELETE FROM loose_blob WHERE store_key IN ({LIST})", params![], &keys);
    cx.execute(&sql, &params).await.map(drop)
}
