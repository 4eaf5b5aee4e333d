//! The SQL of what one can rely on.

use db::{Cx, in_list, params};
use kernel::SubjectId;

/// Those of these questions with an answer that somebody vouches for, as it stands now.
pub async fn verified(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<Vec<SubjectId>> {
    let sql = "SELECT DISTINCT v.question_id FROM question_verification v JOIN subject s ON s.id = v.answer_id
               WHERE v.until > $1 AND s.state <> 2 AND (s.edited_at IS NULL OR s.edited_at <= v.verified_at)
               AND v.question_id IN ({LIST})";
    let now = cx.now();
    let before = params![now];
    let (sql, params) = in_list(sql, before, ids);
    cx.rows(&sql, &params).await
}
