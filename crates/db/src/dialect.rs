//! The short list of words that differ between the engines.
//!
//! | token | SQLite | PostgreSQL |
//! |---|---|---|
//! | `$1` | `?1` | `$1` |
//! | `{ID}` | `INTEGER PRIMARY KEY NOT NULL` | `BIGINT PRIMARY KEY` |
//! | `{KEY}` | `TEXT` | `TEXT COLLATE "C"` |
//! | `{BYTES}` | `BLOB` | `BYTEA` |
//! | `{CLUSTERED}` | `WITHOUT ROWID` | |
//! | `{FOR_UPDATE}` | | `FOR UPDATE` |
//! | `{SKIP_LOCKED}` | | `FOR UPDATE SKIP LOCKED` |
//! | `{MATERIALIZED}` | `MATERIALIZED` | `MATERIALIZED` |

use std::borrow::Cow;

/// The two engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Embedded, the default.
    Sqlite,
    /// For several nodes over one database.
    Postgres,
}

const TOKENS: [(&str, &str, &str); 7] = [
    ("{ID}", "INTEGER PRIMARY KEY NOT NULL", "BIGINT PRIMARY KEY"),
    ("{KEY}", "TEXT", "TEXT COLLATE \"C\""),
    ("{BYTES}", "BLOB", "BYTEA"),
    ("{CLUSTERED}", "WITHOUT ROWID", ""),
    ("{FOR_UPDATE}", "", "FOR UPDATE"),
    ("{SKIP_LOCKED}", "", "FOR UPDATE SKIP LOCKED"),
    ("{MATERIALIZED}", "MATERIALIZED", "MATERIALIZED"),
];

/// The text as this engine wants it.
#[must_use]
pub fn render(sql: &str, engine: Engine) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(sql);
    if sql.contains('{') {
        for (token, sqlite, postgres) in TOKENS {
            if text.contains(token) {
                text = Cow::Owned(text.replace(token, if engine == Engine::Sqlite { sqlite } else { postgres }));
            }
        }
    }
    if engine == Engine::Sqlite && text.contains('$') { Cow::Owned(numbered(&text)) } else { text }
}

/// SQLite numbers `$1`, `$2` by first appearance, which silently swaps arguments; `?1`, `?2` mean what they say.
fn numbered(sql: &str) -> String {
    if !sql.contains('\'') {
        return sql.replace('$', "?");
    }
    let mut out = String::with_capacity(sql.len());
    let mut quoted = false;
    let mut pieces = sql.split('$');
    let mut before = pieces.next().unwrap_or_default();
    out.push_str(before);
    for piece in pieces {
        quoted ^= before.bytes().filter(|byte| *byte == b'\'').count() % 2 == 1;
        out.push(if !quoted && piece.starts_with(|c: char| c.is_ascii_digit()) { '?' } else { '$' });
        out.push_str(piece);
        before = piece;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_keep_their_numbers_and_quoted_dollars_stay() {
        let sql = "SELECT '$1', a FROM t WHERE b = $2 AND c = $1 {FOR_UPDATE}";
        assert_eq!(render(sql, Engine::Sqlite), "SELECT '$1', a FROM t WHERE b = ?2 AND c = ?1 ");
        assert_eq!(render(sql, Engine::Postgres), "SELECT '$1', a FROM t WHERE b = $2 AND c = $1 FOR UPDATE");
    }
}
