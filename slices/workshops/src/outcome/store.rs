//! The SQL of what came of workshops, as the program itself sees it.

use super::AFTER;
use crate::facts::FollowUpDue;
use db::{Cx, params};
use jobs::Record;
use kernel::{PersonId, SpaceId, SubjectId};

/// Tells those who led a workshop, and who answer for its canvases, that thirty days have passed since: once.
///
/// # Errors
/// If the database refuses.
pub async fn remind(cx: &mut Cx) -> db::Result<()> {
    let sql =
        "SELECT w.subject_id, w.space_id, w.facilitator_id FROM workshop w {EACH} JOIN subject s ON s.id = w.subject_id
               WHERE w.closed_at <= $1 AND w.followed_at IS NULL AND s.state <> 2 ORDER BY w.closed_at LIMIT 100";
    let due: Vec<(SubjectId, SpaceId, PersonId)> = cx.rows(sql, params![cx.now().minus(AFTER)]).await?;
    for (workshop, space, facilitator) in due {
        let owners = "SELECT DISTINCT c.owner_id FROM workshop_canvas c {EACH} JOIN subject s ON s.id = c.subject_id
                      WHERE c.workshop_id = $1 AND c.owner_id IS NOT NULL AND s.state <> 2";
        let mut people: Vec<PersonId> = cx.rows(owners, params![workshop]).await?;
        people.push(facilitator);
        people.sort_unstable();
        people.dedup();
        let sql = "UPDATE workshop SET followed_at = $2 WHERE subject_id = $1";
        cx.execute(sql, params![workshop, cx.now()]).await?;
        cx.record(&FollowUpDue { space, workshop, people }).await?;
    }
    Ok(())
}
