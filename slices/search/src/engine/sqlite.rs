//! SQLite: FTS5 without content. Its tokenizer only cuts at the spaces between our words: what is not ASCII it leaves alone,
//! and our ASCII is letters and digits in lower case.

use super::{Index, Tier};
use crate::query::{Query, Term};
use crate::titles::Shares;
use crate::words::Entry;
use db::{Cx, in_list, params};
use kernel::SubjectId;
use subjects::{Eyes, visible};

/// The index is walked from its newest entry down, and each hit is looked at: that is what CROSS JOIN says here.
macro_rules! hits_of {
    ($table:literal) => {
        concat!(
            "SELECT s.id FROM ",
            $table,
            " f CROSS JOIN subject s WHERE f.",
            $table,
            " MATCH $4 AND f.rowid < $5 AND s.id = f.rowid AND s.state < 2 AND ",
            visible!("s.audience_id", "s.id"),
            " ORDER BY f.rowid DESC LIMIT $6"
        )
    };
}

/// The same of titles, of some kinds.
macro_rules! titled_of {
    ($table:literal) => {
        concat!(
            "SELECT s.id FROM ",
            $table,
            " f CROSS JOIN subject s WHERE f.",
            $table,
            " MATCH $4 AND s.id = f.rowid AND s.state < 2 AND s.kind IN ({LIST}) AND ",
            visible!("s.audience_id", "s.id"),
            " ORDER BY f.rowid DESC LIMIT $5"
        )
    };
}

pub async fn make(cx: &mut Cx) -> db::Result<()> {
    cx.batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS search_entry_fts USING fts5(title, title_stems, body, body_stems,
             content = '', contentless_delete = 1, tokenize = 'ascii');
         CREATE VIRTUAL TABLE IF NOT EXISTS search_entry_outside_fts USING fts5(title, title_stems, body, body_stems,
             content = '', contentless_delete = 1, tokenize = 'ascii');
         CREATE VIRTUAL TABLE IF NOT EXISTS search_title_fts USING fts5(about,
             content = '', contentless_delete = 1, tokenize = 'ascii', detail = none);
         CREATE VIRTUAL TABLE IF NOT EXISTS search_title_outside_fts USING fts5(about,
             content = '', contentless_delete = 1, tokenize = 'ascii', detail = none)",
    )
    .await
}

pub async fn insert(cx: &mut Cx, index: Index, id: SubjectId, entry: &Entry) -> db::Result<()> {
    let sql = match index {
        Index::Inside => {
            "INSERT INTO search_entry_fts (rowid, title, title_stems, body, body_stems) VALUES ($1, $2, $3, $4, $5)"
        }
        Index::Outside => {
            "INSERT INTO search_entry_outside_fts (rowid, title, title_stems, body, body_stems) VALUES ($1, $2, $3, $4, $5)"
        }
    };
    let [title, title_stems, body, body_stems] =
        [&entry.title, &entry.title_stems, &entry.body, &entry.body_stems].map(|words| words.join(" "));
    cx.execute(sql, params![id, title, title_stems, body, body_stems]).await?;
    if entry.about.is_empty() {
        return Ok(());
    }
    let sql = match index {
        Index::Inside => "INSERT INTO search_title_fts (rowid, about) VALUES ($1, $2)",
        Index::Outside => "INSERT INTO search_title_outside_fts (rowid, about) VALUES ($1, $2)",
    };
    cx.execute(sql, params![id, entry.about.join(" ")]).await.map(drop)
}

pub async fn delete(cx: &mut Cx, index: Index, id: SubjectId) -> db::Result<()> {
    let tables = match index {
        Index::Inside => {
            ["DELETE FROM search_entry_fts WHERE rowid = $1", "DELETE FROM search_title_fts WHERE rowid = $1"]
        }
        Index::Outside => [
            "DELETE FROM search_entry_outside_fts WHERE rowid = $1",
            "DELETE FROM search_title_outside_fts WHERE rowid = $1",
        ],
    };
    for sql in tables {
        cx.execute(sql, params![id]).await?;
    }
    Ok(())
}

pub async fn titled(
    cx: &mut Cx,
    index: Index,
    eyes: Eyes,
    condition: &str,
    kinds: &[&'static str],
    limit: i64,
) -> db::Result<Vec<SubjectId>> {
    let sql = match index {
        Index::Inside => titled_of!("search_title_fts"),
        Index::Outside => titled_of!("search_title_outside_fts"),
    };
    let before = eyes.with(params![condition, limit]);
    let (sql, params) = in_list(sql, &before, kinds);
    cx.rows(&sql, &params).await
}

/// What titles share, in FTS5's query language.
pub fn condition(shares: &Shares) -> String {
    let joined = |all: &[Shares], by: &str| format!("({})", all.iter().map(condition).collect::<Vec<_>>().join(by));
    match shares {
        Shares::Word(word) => format!("\"{word}\""),
        Shares::Beginning(word) => format!("\"{word}\" *"),
        Shares::All(all) => joined(all, " AND "),
        Shares::Any(any) => joined(any, " OR "),
    }
}

pub async fn hits(
    cx: &mut Cx,
    index: Index,
    eyes: Eyes,
    expression: &str,
    below: i64,
    limit: i64,
) -> db::Result<Vec<SubjectId>> {
    let sql = match index {
        Index::Inside => hits_of!("search_entry_fts"),
        Index::Outside => hits_of!("search_entry_outside_fts"),
    };
    cx.rows(sql, &eyes.with(params![expression, below, limit])).await
}

/// In FTS5's query language. Each word stands in quotes, so nothing that was typed is part of that language.
pub fn expression(query: &Query, tier: Tier, apart: bool) -> String {
    match tier.before().filter(|_| apart) {
        Some(before) => format!("({}) NOT ({})", of(query, tier), of(query, before)),
        None => of(query, tier),
    }
}

fn of(query: &Query, tier: Tier) -> String {
    match tier {
        Tier::Title => all(query, true),
        Tier::Anywhere => all(query, false),
        Tier::Beginnings => all(&query.open(), false),
    }
}

fn all(query: &Query, in_title: bool) -> String {
    query.terms.iter().map(|term| format!("({})", one(term, in_title))).collect::<Vec<_>>().join(" AND ")
}

/// Words that must stand side by side, or go on, are looked for among words alone; a word or a stem among stems too.
fn one(term: &Term, in_title: bool) -> String {
    let (words, anywhere) = if in_title { ("{title} : ", "{title title_stems} : ") } else { ("{title body} : ", "") };
    let mut ways = Vec::new();
    if term.words.len() > 1 || term.exact || term.prefix {
        let star = if term.prefix { " *" } else { "" };
        ways.push(format!("{words}\"{}\"{star}", term.words.join(" ")));
    }
    if let ([word], false) = (term.words.as_slice(), term.exact) {
        ways.extend([word.clone()].into_iter().chain(term.stems()).map(|form| format!("{anywhere}\"{form}\"")));
    }
    ways.join(" OR ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_in_quotes_and_the_last_may_go_on() {
        let query = Query::parse("x\" OR title:NEAR(a").unwrap();
        let expression = expression(&query, Tier::Title, false);
        assert!(!expression.contains("NEAR") && expression.contains("{title} : \"or title near a\""), "{expression}");
    }
}
