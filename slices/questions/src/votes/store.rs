//! The SQL of votes.

use super::Tally;
use db::{Cx, params};
use kernel::{PersonId, SubjectId};

/// Adds a vote; whether it is new.
pub async fn insert(cx: &mut Cx, id: SubjectId, question: SubjectId, person: PersonId) -> db::Result<bool> {
    let sql = "INSERT INTO question_vote (subject_id, person_id, voted_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    let fresh = cx.execute(sql, params![id, person, cx.now()]).await? > 0;
    if fresh {
        let sql = "INSERT INTO question_vote_count (subject_id, question_id, up) VALUES ($1, $2, 1)
                   ON CONFLICT (subject_id) DO UPDATE SET up = question_vote_count.up + 1";
        cx.execute(sql, params![id, question]).await?;
    }
    Ok(fresh)
}

/// Takes a vote back; whether there was one.
pub async fn delete(cx: &mut Cx, id: SubjectId, person: PersonId) -> db::Result<bool> {
    let sql = "DELETE FROM question_vote WHERE subject_id = $1 AND person_id = $2";
    let there = cx.execute(sql, params![id, person]).await? > 0;
    if there {
        cx.execute("UPDATE question_vote_count SET up = up - 1 WHERE subject_id = $1", params![id]).await?;
    }
    Ok(there)
}

/// Sets what an import knows of votes without knowing whose they were. Votes that were given here count beside it.
pub async fn bring(cx: &mut Cx, id: SubjectId, question: SubjectId, up: i64, down: i64) -> db::Result<()> {
    let sql =
        "INSERT INTO question_vote_count (subject_id, question_id, up, down, brought_up) VALUES ($1, $2, $3, $4, $3)
               ON CONFLICT (subject_id) DO UPDATE SET down = excluded.down, brought_up = excluded.brought_up,
                   up = question_vote_count.up - question_vote_count.brought_up + excluded.brought_up";
    cx.execute(sql, params![id, question, up, down]).await.map(drop)
}

/// The votes on something that was found for this viewer.
pub async fn tally(cx: &mut Cx, id: SubjectId) -> db::Result<Tally> {
    let me = cx.viewer().person().map_or(0, PersonId::raw);
    let sql = "SELECT c.up, c.down, CAST(CASE WHEN EXISTS (SELECT 1 FROM question_vote v
                   WHERE v.subject_id = c.subject_id AND v.person_id = $2) THEN 1 ELSE 0 END AS BIGINT)
               FROM question_vote_count c WHERE c.subject_id = $1";
    let row: Option<(i64, i64, bool)> = cx.optional(sql, params![id, me]).await?;
    Ok(row.map(|(up, down, mine)| Tally { up, down, mine }).unwrap_or_default())
}
