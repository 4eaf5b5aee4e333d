//! The schema as it is, in words that are the same for both engines, so that a test can compare them.

use crate::{Cx, Engine, Result, params};
use std::collections::{BTreeMap, BTreeSet};

/// A table: its columns and its indexes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Name to (type, NOT NULL), the type being `int`, `text`, `bytes` or `real`.
    pub columns: BTreeMap<String, (String, bool)>,
    /// Each index as its columns in order, with `unique` before where it is.
    pub indexes: BTreeSet<String>,
}

/// Whether there is such a table.
pub async fn has_table(cx: &mut Cx, table: &str) -> Result<bool> {
    Ok(names(cx).await?.iter().any(|name| name == table))
}

/// All tables, engines' own ones and search indexes left out.
pub async fn tables(cx: &mut Cx) -> Result<BTreeMap<String, Table>> {
    let mut all = BTreeMap::new();
    for name in names(cx).await? {
        let columns = columns(cx, &name).await?;
        let indexes = indexes(cx, &name).await?;
        all.insert(name, Table { columns, indexes });
    }
    Ok(all)
}

/// The names of all tables in alphabetical order.
pub async fn names(cx: &mut Cx) -> Result<Vec<String>> {
    let sql = match cx.engine() {
        Engine::Sqlite => {
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
             AND name NOT LIKE '%\\_fts%' ESCAPE '\\' ORDER BY name"
        }
        Engine::Postgres => {
            "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()
             AND tablename NOT LIKE '%\\_fts%' ORDER BY tablename COLLATE \"C\""
        }
    };
    cx.rows(sql, params![]).await
}

/// The columns of a table's primary key, in order.
pub async fn primary_key(cx: &mut Cx, table: &str) -> Result<Vec<String>> {
    let sql = match cx.engine() {
        Engine::Sqlite => "SELECT name FROM pragma_table_info($1) WHERE pk > 0 ORDER BY pk",
        Engine::Postgres => {
            "SELECT a.attname::text FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid
             JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = current_schema()
             CROSS JOIN LATERAL unnest(x.indkey::int2[]) WITH ORDINALITY AS k(col, place)
             JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.col
             WHERE t.relname = $1 AND x.indisprimary ORDER BY k.place"
        }
    };
    cx.rows(sql, params![table]).await
}

async fn columns(cx: &mut Cx, table: &str) -> Result<BTreeMap<String, (String, bool)>> {
    let sql = match cx.engine() {
        Engine::Sqlite => {
            "SELECT name, type, CASE WHEN \"notnull\" = 1 OR pk > 0 THEN 1 ELSE 0 END FROM pragma_table_info($1)"
        }
        Engine::Postgres => {
            "SELECT column_name::text, data_type::text, CAST(CASE is_nullable WHEN 'NO' THEN 1 ELSE 0 END AS BIGINT)
             FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1"
        }
    };
    let rows: Vec<(String, String, bool)> = cx.rows(sql, params![table]).await?;
    Ok(rows.into_iter().map(|(name, kind, needed)| (name, (class(&kind).to_owned(), needed))).collect())
}

fn class(kind: &str) -> &'static str {
    match kind.to_ascii_lowercase().as_str() {
        "bigint" | "integer" => "int",
        "bytea" | "blob" => "bytes",
        "double precision" => "real",
        _ => "text",
    }
}

async fn indexes(cx: &mut Cx, table: &str) -> Result<BTreeSet<String>> {
    let sql = match cx.engine() {
        Engine::Sqlite => {
            "SELECT l.name, l.\"unique\", i.name FROM pragma_index_list($1) l, pragma_index_info(l.name) i
             WHERE l.origin <> 'pk' ORDER BY l.name, i.seqno"
        }
        Engine::Postgres => {
            "SELECT c.relname::text, CAST(CASE WHEN x.indisunique THEN 1 ELSE 0 END AS BIGINT), a.attname::text
             FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
             JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = current_schema()
             CROSS JOIN LATERAL unnest(x.indkey::int2[]) WITH ORDINALITY AS k(col, place)
             JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.col
             WHERE t.relname = $1 AND NOT x.indisprimary ORDER BY c.relname, k.place"
        }
    };
    let rows: Vec<(String, bool, String)> = cx.rows(sql, params![table]).await?;
    let mut each: BTreeMap<String, String> = BTreeMap::new();
    for (name, unique, column) in rows {
        let start = if unique { "unique" } else { "plain" };
        let entry = each.entry(name).or_insert_with(|| start.to_owned());
        entry.push(' ');
        entry.push_str(&column);
    }
    Ok(each.into_values().collect())
}
