//! Threads and what followed in them, in the house or in one space. Each comes as two statements: one that walks over the window, and
//! one that walks over the space, since once a week each space is asked by itself.

use crate::gauges::Span;
use db::{Cx, params};
use evidence::comments::Entry;
use kernel::{PersonId, SpaceId, SubjectId};

/// A thread's beginning, whose it is, and what answered it first.
type Answered = (SubjectId, PersonId, Option<SubjectId>);

macro_rules! internal_questions {
    ($in_space:literal) => {
        concat!(
            "SELECT q.id, q.author_id, (SELECT MIN(n.id) FROM subject n WHERE n.root_id = q.id
                 AND n.kind = 'questions.answer' AND n.author_id <> q.author_id AND n.state <> 2)
             FROM subject q JOIN audience au ON au.id = q.audience_id AND au.base = 1
             JOIN person p ON p.id = q.author_id AND p.kind = 1
             WHERE q.kind = 'questions.question' AND q.parent_id IS NULL AND q.id >= $1 AND q.id < $2 AND q.state <> 2",
            $in_space
        )
    };
}

/// Questions that employees asked where all employees read and nobody else: who asked, and the first answer of somebody else.
pub(in crate::gauges) async fn internal_questions(
    cx: &mut Cx,
    span: Span,
    space: Option<SpaceId>,
) -> db::Result<Vec<Answered>> {
    match space {
        None => cx.rows(internal_questions!(""), params![span.from, span.until]).await,
        Some(space) => {
            cx.rows(internal_questions!(" AND q.space_id = $3"), params![span.from, span.until, space]).await
        }
    }
}

db::row! {
    struct Row { id: SubjectId, post: SubjectId, owner: PersonId, parent: SubjectId, author: PersonId, words: String }
}

macro_rules! below_leaders {
    ($from:literal, $in_space:literal) => {
        concat!(
            "SELECT c.id, r.id, r.author_id, c.parent_id, c.author_id,
                 CASE WHEN c.author_id = r.author_id AND c.parent_id = r.id THEN t.source ELSE '' END FROM ",
            $from,
            " CROSS JOIN subject c JOIN subject_text t ON t.subject_id = c.id
             JOIN audience au ON au.id = r.audience_id AND au.base > 0
             WHERE r.author_id = p.id AND r.parent_id IS NULL AND r.id < $2 AND c.root_id = r.id AND c.id >= $1 AND c.id < $2
             AND p.kind = 1 AND p.leader = 1 AND r.kind <> 'questions.question' AND r.state <> 2 AND c.parent_id IS NOT NULL
             AND c.state <> 2",
            $in_space
        )
    };
}

/// What was written below the posts of leaders, by others and by themselves; what leaders wrote at the top comes with its words, for
/// whom it names. There are few leaders, so their threads are looked up; `CROSS JOIN` keeps SQLite from walking over everything that
/// was written instead.
pub(in crate::gauges) async fn below_leaders(
    cx: &mut Cx,
    span: Span,
    space: Option<SpaceId>,
) -> db::Result<Vec<Entry>> {
    let rows: Vec<Row> = match space {
        None => {
            let sql = below_leaders!("person p CROSS JOIN subject r", "");
            cx.rows(sql, params![span.from, span.until]).await?
        }
        Some(space) => {
            let sql = below_leaders!("subject r CROSS JOIN person p", " AND r.space_id = $3");
            cx.rows(sql, params![span.from, span.until, space]).await?
        }
    };
    Ok(rows.into_iter().map(entry).collect())
}

fn entry(row: Row) -> Entry {
    let Row { id, post, owner, parent, author, words } = row;
    Entry { id, post, owner, parent, author, names: markup::people_in(&words).map(PersonId::new).collect() }
}

macro_rules! of_customers {
    ($in_space:literal) => {
        concat!(
            "SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN EXISTS (
                 SELECT 1 FROM subject n JOIN person e ON e.id = n.author_id AND e.kind = 1
                 WHERE n.root_id = r.id AND n.parent_id IS NOT NULL AND n.id < $2 AND n.state <> 2
                 AND e.function <> '' AND e.function <> 'marketing')
             THEN 1 ELSE 0 END), 0) AS BIGINT), COUNT(DISTINCT r.author_id)
             FROM subject r JOIN person p ON p.id = r.author_id AND p.kind = 3
             JOIN audience au ON au.id = r.audience_id AND au.base > 0
             WHERE r.parent_id IS NULL AND r.id >= $1 AND r.id < $2 AND r.state <> 2",
            $in_space
        )
    };
}

/// Threads that customers began; those in which an employee wrote whose function is known and is not marketing; and how many
/// customers began them.
pub(in crate::gauges) async fn of_customers(
    cx: &mut Cx,
    span: Span,
    space: Option<SpaceId>,
) -> db::Result<(i64, i64, i64)> {
    match space {
        None => cx.row(of_customers!(""), params![span.from, span.until]).await,
        Some(space) => cx.row(of_customers!(" AND r.space_id = $3"), params![span.from, span.until, space]).await,
    }
}
