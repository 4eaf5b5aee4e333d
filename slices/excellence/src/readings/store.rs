//! The SQL of figures. It counts as the system does, over the whole house or one space; what stands in private spaces (an audience
//! whose base is 0) is left out.

use crate::requests::Stand;
use db::{Cx, params};
use kernel::Timestamp;

/// Which requests are counted.
#[derive(Clone, Debug)]
pub struct Which {
    /// One function, or all if empty.
    pub function: String,
    /// A space's id, or 0.
    pub space: i64,
    /// Those that were asked or opened again from this moment on.
    pub from: Timestamp,
    /// As they stood at this one.
    pub until: Timestamp,
}

db::row! {
    struct Row {
        opened_at: Timestamp,
        due_at: Timestamp,
        way_at: Option<Timestamp>,
        refused_at: Option<Timestamp>,
        chosen_at: Option<Timestamp>,
        helped_at: Option<Timestamp>,
        withdrawn_at: Option<Timestamp>,
    }
}

/// How requests stood in the round that was their newest at a moment. What happened since is not seen.
pub async fn stands(cx: &mut Cx, which: &Which) -> db::Result<Vec<Stand>> {
    let sql = "SELECT o.opened_at, o.due_at,
                      (SELECT MIN(w.given_at) FROM excellence_option w WHERE w.request_id = s.id AND w.round = o.number AND w.given_at < $4),
                      o.refused_at, o.chosen_at, o.helped_at, o.withdrawn_at
               FROM excellence_round o JOIN excellence_request r ON r.subject_id = o.request_id
               {EACH} JOIN subject s ON s.id = o.request_id JOIN audience a ON a.id = s.audience_id AND a.base > 0
               WHERE s.state <> 2 AND ($1 = '' OR r.function = $1) AND ($2 = 0 OR s.space_id = $2)
                 AND o.opened_at >= $3 AND o.opened_at < $4
                 AND o.number = (SELECT MAX(x.number) FROM excellence_round x WHERE x.request_id = s.id AND x.opened_at < $4)
               ORDER BY o.opened_at LIMIT 100000";
    let until = which.until;
    let rows: Vec<Row> = cx.rows(sql, params![which.function, which.space, which.from, until]).await?;
    let then = |at: Option<Timestamp>| at.filter(|at| *at < until);
    let stand = |row: Row| Stand {
        opened_at: row.opened_at,
        due_at: row.due_at,
        way_at: row.way_at,
        refused_at: then(row.refused_at),
        chosen: then(row.chosen_at).is_some(),
        helped_at: then(row.helped_at),
        withdrawn_at: then(row.withdrawn_at),
    };
    Ok(rows.into_iter().map(stand).collect())
}

/// How many centres have at least three people on their roster and at least one skill that one of them showed.
pub async fn matrices(cx: &mut Cx) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM excellence_centre c {EACH} JOIN subject s ON s.id = c.subject_id
               WHERE s.state <> 2
                 AND (SELECT COUNT(*) FROM excellence_roster r WHERE r.centre_id = s.id AND r.joined_at IS NOT NULL) >= 3
                 AND EXISTS (SELECT 1 FROM excellence_evidence e JOIN excellence_roster r ON r.person_id = e.person_id
                     WHERE r.centre_id = s.id AND r.joined_at IS NOT NULL)";
    cx.row(sql, params![]).await
}
