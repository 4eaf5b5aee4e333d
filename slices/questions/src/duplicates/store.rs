//! The SQL of duplicates.

use db::{Cx, params};
use kernel::{PersonId, SubjectId, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// Which question a duplicate leads to.
    pub struct Duplicate {
        /// The question that asks the same.
        pub original: SubjectId,
        /// Who said so.
        pub by: PersonId,
        /// When.
        pub at: Timestamp,
    }
}

/// What a question leads to, for a subject that was found for this viewer.
pub async fn find(cx: &mut Cx, question: SubjectId) -> db::Result<Option<Duplicate>> {
    let sql = "SELECT original_id, marked_by, marked_at FROM question_duplicate WHERE subject_id = $1";
    cx.optional(sql, params![question]).await
}

/// Keeps that a question asks what another one asks.
pub async fn save(cx: &mut Cx, question: SubjectId, original: SubjectId, by: PersonId) -> db::Result<()> {
    let sql = "INSERT INTO question_duplicate (subject_id, original_id, marked_by, marked_at) VALUES ($1, $2, $3, $4)
               ON CONFLICT (subject_id) DO UPDATE SET original_id = excluded.original_id, marked_by = excluded.marked_by,
                   marked_at = excluded.marked_at";
    cx.execute(sql, params![question, original, by, cx.now()]).await.map(drop)
}

/// A question leads to another one than before; who said that it asks the same, and when, stays.
pub async fn lead_on(cx: &mut Cx, question: SubjectId, original: SubjectId) -> db::Result<()> {
    let sql = "UPDATE question_duplicate SET original_id = $2 WHERE subject_id = $1";
    cx.execute(sql, params![question, original]).await.map(drop)
}

/// All that leads to a question, whoever sees it.
pub async fn all_leading_to(cx: &mut Cx, original: SubjectId) -> db::Result<Vec<SubjectId>> {
    let sql = "SELECT subject_id FROM question_duplicate WHERE original_id = $1 ORDER BY subject_id";
    cx.rows(sql, params![original]).await
}

/// A question leads nowhere any more.
pub async fn delete(cx: &mut Cx, question: SubjectId) -> db::Result<()> {
    cx.execute("DELETE FROM question_duplicate WHERE subject_id = $1", params![question]).await.map(drop)
}

/// Whoever asked a question or has the same one has its original too; nobody votes for their own.
pub async fn unite_votes(cx: &mut Cx, question: SubjectId, original: SubjectId) -> db::Result<()> {
    let sql = "INSERT INTO question_vote (subject_id, person_id, voted_at, from_id)
               SELECT $2, e.person_id, $3, $1 FROM (
                   SELECT v.person_id FROM question_vote v WHERE v.subject_id = $1
                   UNION SELECT s.author_id FROM subject s WHERE s.id = $1) e
               WHERE e.person_id <> (SELECT o.author_id FROM subject o WHERE o.id = $2)
               ON CONFLICT DO NOTHING";
    let came = cx.execute(sql, params![question, original, cx.now()]).await?;
    count(cx, original, i64::try_from(came).unwrap_or(i64::MAX)).await
}

/// Takes back what came along.
pub async fn part_votes(cx: &mut Cx, question: SubjectId, original: SubjectId) -> db::Result<()> {
    let sql = "DELETE FROM question_vote WHERE subject_id = $1 AND from_id = $2";
    let went = cx.execute(sql, params![original, question]).await?;
    count(cx, original, -i64::try_from(went).unwrap_or(i64::MAX)).await
}

async fn count(cx: &mut Cx, question: SubjectId, by: i64) -> db::Result<()> {
    let sql = "INSERT INTO question_vote_count (subject_id, question_id, up) VALUES ($1, $1, $2)
               ON CONFLICT (subject_id) DO UPDATE SET up = question_vote_count.up + $2";
    cx.execute(sql, params![question, by]).await.map(drop)
}

/// The questions that lead to one, which the viewer may see: newest first, at most twenty.
pub async fn leading_to(cx: &mut Cx, original: SubjectId) -> db::Result<Vec<(SubjectId, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title FROM question_duplicate d JOIN subject s ON s.id = d.subject_id
         WHERE d.original_id = $4 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id DESC LIMIT 20"
    );
    cx.rows(sql, &eyes.with(params![original])).await
}

/// Questions of the same space whose titles have one of these words, without those that lead to others: newest first, at most two
/// hundred. A word that is empty finds nothing.
pub async fn with_words(cx: &mut Cx, question: SubjectId, words: &[String]) -> db::Result<Vec<(SubjectId, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let like = |at: usize| words.get(at).map_or_else(String::new, |word| format!("%{word}%"));
    let sql = concat!(
        "SELECT s.id, s.title FROM question q JOIN subject s ON s.id = q.subject_id
         WHERE q.space_id = (SELECT o.space_id FROM subject o WHERE o.id = $4) AND s.id <> $4 AND s.state <> 2
         AND NOT EXISTS (SELECT 1 FROM question_duplicate d WHERE d.subject_id = s.id)
         AND (LOWER(s.title) LIKE $5 OR LOWER(s.title) LIKE $6 OR LOWER(s.title) LIKE $7 OR LOWER(s.title) LIKE $8
              OR LOWER(s.title) LIKE $9) AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id DESC LIMIT 200"
    );
    cx.rows(sql, &eyes.with(params![question, like(0), like(1), like(2), like(3), like(4)])).await
}
