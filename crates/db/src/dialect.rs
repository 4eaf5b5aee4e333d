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
//! | `{EACH} JOIN` | `CROSS JOIN` | `INNER JOIN` |
//!
//! `{EACH} JOIN b ON …` goes through the rows before it and looks up `b` for each. SQLite keeps no figures of empty tables and would
//! rather walk over all of a large `b` in the order of its ids than sort ten rows; PostgreSQL knows how many there are.

use std::borrow::Cow;

/// The two engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Embedded, the default.
    Sqlite,
    /// For several nodes over one database.
    Postgres,
}

const TOKENS: [(&str, &str, &str); 8] = [
    ("{ID}", "INTEGER PRIMARY KEY NOT NULL", "BIGINT PRIMARY KEY"),
    ("{KEY}", "TEXT", "TEXT COLLATE \"C\""),
    ("{BYTES}", "BLOB", "BYTEA"),
    ("{CLUSTERED}", "WITHOUT ROWID", ""),
    ("{FOR_UPDATE}", "", "FOR UPDATE"),
    ("{SKIP_LOCKED}", "", "FOR UPDATE SKIP LOCKED"),
    ("{MATERIALIZED}", "MATERIALIZED", "MATERIALIZED"),
    ("{EACH}", "CROSS", "INNER"),
];

/// The text as this engine wants it, in one walk over it: every statement passes here each time.
///
/// SQLite numbers `$1`, `$2` by first appearance, which silently swaps arguments; `?1`, `?2` mean what they say.
#[must_use]
pub fn render(sql: &str, engine: Engine) -> Cow<'_, str> {
    let mut out = String::new();
    let (mut copied, mut quoted) = (0, false);
    for at in memchr::memchr3_iter(b'{', b'$', b'\'', sql.as_bytes()) {
        let (before, rest) = sql.split_at(at);
        let (old, new) = match rest.as_bytes() {
            [b'\'', ..] => {
                quoted = !quoted;
                continue;
            }
            [b'$', digit, ..] if engine == Engine::Sqlite && !quoted && digit.is_ascii_digit() => ("$", "?"),
            [b'{', ..] => match word(rest, engine) {
                Some(word) => word,
                None => continue,
            },
            _ => continue,
        };
        if out.is_empty() {
            out.reserve(sql.len() + 32);
        }
        out.push_str(&before[copied..]);
        out.push_str(new);
        copied = at + old.len();
    }
    if copied == 0 {
        return Cow::Borrowed(sql);
    }
    out.push_str(&sql[copied..]);
    Cow::Owned(out)
}

/// The token that the text begins with, and what stands for it.
fn word(text: &str, engine: Engine) -> Option<(&'static str, &'static str)> {
    let (token, sqlite, postgres) = TOKENS.into_iter().find(|(token, ..)| text.starts_with(token))?;
    Some((token, if engine == Engine::Sqlite { sqlite } else { postgres }))
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

    #[test]
    fn what_needs_no_other_words_is_not_copied() {
        for sql in ["SELECT a FROM t WHERE b = '{}'", "SELECT 1", "DELETE FROM t WHERE a = '$'"] {
            assert!(matches!(render(sql, Engine::Sqlite), Cow::Borrowed(text) if text == sql), "{sql}");
        }
        assert_eq!(render("{ID}, $1 {BYTES}", Engine::Sqlite), "INTEGER PRIMARY KEY NOT NULL, ?1 BLOB");
    }
}
