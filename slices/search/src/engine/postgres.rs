//! PostgreSQL: a tsvector made here from our words, with a GIN index. Weights tell the columns apart: A the title's words,
//! B the text's, C and D their stems.

use super::{Index, Tier};
use crate::query::{Query, Term};
use crate::titles::Shares;
use crate::words::Entry;
use db::{Cx, in_list, params};
use kernel::SubjectId;
use std::fmt::Write;
use subjects::{Eyes, visible};

macro_rules! hits_of {
    ($table:literal) => {
        concat!(
            "SELECT s.id FROM ",
            $table,
            " f JOIN subject s ON s.id = f.subject_id WHERE f.words @@ CAST($4 AS tsquery) AND f.subject_id < $5 AND s.state < 2 AND ",
            visible!("s.audience_id", "s.id"),
            " ORDER BY f.subject_id DESC LIMIT $6"
        )
    };
}

/// Titles, of some kinds. The index is asked before anything else, and what it finds is looked at from the newest on.
macro_rules! titled_of {
    ($table:literal) => {
        concat!(
            "SELECT s.id FROM (SELECT t.subject_id FROM ",
            $table,
            " t WHERE t.words @@ CAST($4 AS tsquery) ORDER BY t.subject_id DESC OFFSET 0) f
             JOIN subject s ON s.id = f.subject_id WHERE s.state < 2 AND s.kind IN ({LIST}) AND ",
            visible!("s.audience_id", "s.id"),
            " ORDER BY f.subject_id DESC LIMIT $5"
        )
    };
}

pub async fn make(cx: &mut Cx) -> db::Result<()> {
    cx.batch(
        "CREATE TABLE IF NOT EXISTS search_entry_fts (subject_id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
         CREATE INDEX IF NOT EXISTS search_entry_fts_words ON search_entry_fts USING GIN (words);
         CREATE TABLE IF NOT EXISTS search_entry_outside_fts (subject_id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
         CREATE INDEX IF NOT EXISTS search_entry_outside_fts_words ON search_entry_outside_fts USING GIN (words);
         CREATE TABLE IF NOT EXISTS search_title_fts (subject_id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
         CREATE INDEX IF NOT EXISTS search_title_fts_words ON search_title_fts USING GIN (words);
         CREATE TABLE IF NOT EXISTS search_title_outside_fts (subject_id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
         CREATE INDEX IF NOT EXISTS search_title_outside_fts_words ON search_title_outside_fts USING GIN (words)",
    )
    .await
}

pub async fn take_turns(cx: &mut Cx) -> db::Result<()> {
    cx.batch("LOCK TABLE search_fts_state IN EXCLUSIVE MODE").await
}

pub async fn insert(cx: &mut Cx, index: Index, id: SubjectId, entry: &Entry) -> db::Result<()> {
    let sql = match index {
        Index::Inside => "INSERT INTO search_entry_fts (subject_id, words) VALUES ($1, CAST($2 AS tsvector))",
        Index::Outside => "INSERT INTO search_entry_outside_fts (subject_id, words) VALUES ($1, CAST($2 AS tsvector))",
    };
    cx.execute(sql, params![id, vector(entry)]).await?;
    if entry.about.is_empty() {
        return Ok(());
    }
    let sql = match index {
        Index::Inside => "INSERT INTO search_title_fts (subject_id, words) VALUES ($1, CAST($2 AS tsvector))",
        Index::Outside => "INSERT INTO search_title_outside_fts (subject_id, words) VALUES ($1, CAST($2 AS tsvector))",
    };
    let words = entry.about.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" ");
    cx.execute(sql, params![id, words]).await.map(drop)
}

pub async fn delete(cx: &mut Cx, index: Index, id: SubjectId) -> db::Result<()> {
    let tables = match index {
        Index::Inside => {
            ["DELETE FROM search_entry_fts WHERE subject_id = $1", "DELETE FROM search_title_fts WHERE subject_id = $1"]
        }
        Index::Outside => [
            "DELETE FROM search_entry_outside_fts WHERE subject_id = $1",
            "DELETE FROM search_title_outside_fts WHERE subject_id = $1",
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

/// What titles share, in tsquery's language.
pub fn condition(shares: &Shares) -> String {
    let joined = |all: &[Shares], by: &str| format!("({})", all.iter().map(condition).collect::<Vec<_>>().join(by));
    match shares {
        Shares::Word(word) => format!("'{word}'"),
        Shares::Beginning(word) => format!("'{word}':*"),
        Shares::All(all) => joined(all, " & "),
        Shares::Any(any) => joined(any, " | "),
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

/// In the words of tsvector's input. Positions tell neighbours; a gap keeps the columns from being neighbours.
fn vector(entry: &Entry) -> String {
    let mut text = String::new();
    let mut position = 0;
    for (words, weight) in
        [(&entry.title, 'A'), (&entry.title_stems, 'C'), (&entry.body, 'B'), (&entry.body_stems, 'D')]
    {
        position += 1;
        for word in words {
            position += 1;
            // A String takes whatever is written.
            let _ = write!(text, "'{word}':{position}{weight} ");
        }
    }
    text
}

/// In tsquery's language. Each word stands in quotes, so nothing that was typed is part of that language.
pub fn expression(query: &Query, tier: Tier, apart: bool) -> String {
    match tier.before().filter(|_| apart) {
        Some(before) => format!("({}) & !({})", of(query, tier), of(query, before)),
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
    query.terms.iter().map(|term| format!("({})", one(term, in_title))).collect::<Vec<_>>().join(" & ")
}

/// Words that must stand side by side, or go on, are looked for among words alone; a word or a stem among stems too.
fn one(term: &Term, in_title: bool) -> String {
    let (words, anywhere) = if in_title { ("A", ":AC") } else { ("AB", "") };
    let mut ways = Vec::new();
    if term.words.len() > 1 || term.exact || term.prefix {
        let last = term.words.len() - 1;
        let star = |at| if at == last && term.prefix { "*" } else { "" };
        let side_by_side = term.words.iter().enumerate().map(|(at, word)| format!("'{word}':{}{words}", star(at)));
        ways.push(format!("({})", side_by_side.collect::<Vec<_>>().join(" <-> ")));
    }
    if let ([word], false) = (term.words.as_slice(), term.exact) {
        ways.extend([word.clone()].into_iter().chain(term.stems()).map(|form| format!("'{form}'{anywhere}")));
    }
    ways.join(" | ")
}
