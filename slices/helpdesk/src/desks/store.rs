//! The SQL of desks.

use db::{Cx, params};
use kernel::{SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// A desk.
    pub struct Desk {
        /// Its subject.
        pub id: SubjectId,
        /// Its name.
        pub name: String,
        /// Where those are who help.
        pub space: SpaceId,
        /// Since when it takes no more requests.
        pub closed_at: Option<Timestamp>,
    }
}

macro_rules! desks {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, s.title, d.space_id, d.closed_at FROM help_desk d {EACH} JOIN subject s ON s.id = d.subject_id
             WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// Opens one.
pub async fn insert(cx: &mut Cx, desk: SubjectId, space: SpaceId) -> db::Result<()> {
    cx.execute("INSERT INTO help_desk (subject_id, space_id) VALUES ($1, $2)", params![desk, space]).await.map(drop)
}

/// It takes no more requests.
pub async fn close(cx: &mut Cx, desk: SubjectId) -> db::Result<()> {
    cx.execute("UPDATE help_desk SET closed_at = $2 WHERE subject_id = $1", params![desk, cx.now()]).await.map(drop)
}

/// One that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Desk>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(desks!(" AND s.id = $4"), &eyes.with(params![id])).await
}

/// The open desk of a space, if the viewer may see it.
pub async fn of_space(cx: &mut Cx, space: SpaceId) -> db::Result<Option<Desk>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(desks!(" AND d.space_id = $4 AND d.closed_at IS NULL"), &eyes.with(params![space])).await
}

/// The open desks that the viewer may see, by name: at most a hundred.
pub async fn open(cx: &mut Cx) -> db::Result<Vec<Desk>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(desks!(" AND d.closed_at IS NULL ORDER BY s.title, s.id LIMIT 100"), &eyes.with(params![])).await
}
