//! Which bytes rows name: every table that keeps a file has the same columns for it.

use db::{Cx, params, schema};

db::row! {
    /// A file as a row names it.
    pub(super) struct Kept {
        pub(super) store_key: String,
        pub(super) sha256: String,
        /// Its size.
        pub(super) bytes: i64,
        /// Its name, empty where it has none.
        pub(super) name: String,
        /// Its small picture, of which no hash is kept.
        pub(super) preview_key: Option<String>,
    }
}

/// All files that rows name, with the table.
pub(super) async fn kept(cx: &mut Cx) -> db::Result<Vec<(String, Kept)>> {
    let mut all = Vec::new();
    for (table, there) in schema::tables(cx).await? {
        let has = |column: &str| there.columns.contains_key(column);
        if !(has("store_key") && has("sha256") && has("bytes")) {
            continue;
        }
        let name = if has("name") { "name" } else { "CAST('' AS TEXT)" };
        let preview = if has("preview_key") { "preview_key" } else { "CAST(NULL AS TEXT)" };
        let sql = format!("SELECT store_key, sha256, bytes, {name}, {preview} FROM {table} ORDER BY store_key");
        let rows: Vec<Kept> = cx.rows(&sql, params![]).await?;
        all.extend(rows.into_iter().map(|kept| (table.clone(), kept)));
    }
    Ok(all)
}
