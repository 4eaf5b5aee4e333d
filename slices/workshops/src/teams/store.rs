//! The SQL of teams. All of it is asked for a workshop that was found for this viewer.

use db::{Cx, params};
use kernel::{SubjectId, TeamId, Timestamp};

db::row! {
    /// A team.
    pub struct Team {
        /// Which one.
        pub id: TeamId,
        /// Of which workshop.
        pub workshop: SubjectId,
        /// What it is called.
        pub name: String,
        /// Until when its clock runs.
        pub rings_at: Option<Timestamp>,
    }
}

macro_rules! teams {
    ($rest:literal) => {
        concat!("SELECT t.id, t.workshop_id, t.name, t.rings_at FROM workshop_team t ", $rest)
    };
}

/// The teams of a workshop, in their order.
pub async fn all(cx: &mut Cx, workshop: SubjectId) -> db::Result<Vec<Team>> {
    cx.rows(teams!("WHERE t.workshop_id = $1 ORDER BY t.place, t.id LIMIT 50"), params![workshop]).await
}

/// One team.
pub async fn one(cx: &mut Cx, id: TeamId) -> db::Result<Option<Team>> {
    cx.optional(teams!("WHERE t.id = $1"), params![id]).await
}

/// A new team, the last of its workshop.
pub async fn insert(cx: &mut Cx, workshop: SubjectId, name: &str) -> db::Result<TeamId> {
    let id = TeamId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO workshop_team (id, workshop_id, place, name)
               SELECT $1, $2, COALESCE((SELECT MAX(x.place) FROM workshop_team x WHERE x.workshop_id = $2), 0) + 1, $3";
    cx.execute(sql, params![id, workshop, name]).await?;
    Ok(id)
}

/// A team is called otherwise.
pub async fn rename(cx: &mut Cx, id: TeamId, name: &str) -> db::Result<()> {
    cx.execute("UPDATE workshop_team SET name = $2 WHERE id = $1", params![id, name]).await.map(drop)
}

/// A team is no more; nobody is in it.
pub async fn delete(cx: &mut Cx, id: TeamId) -> db::Result<()> {
    cx.execute("UPDATE workshop_person SET team_id = NULL WHERE team_id = $1", params![id]).await?;
    cx.execute("DELETE FROM workshop_team WHERE id = $1", params![id]).await.map(drop)
}

/// The clock of a team runs until then, or stands still.
pub async fn ring(cx: &mut Cx, id: TeamId, at: Option<Timestamp>) -> db::Result<()> {
    cx.execute("UPDATE workshop_team SET rings_at = $2 WHERE id = $1", params![id, at]).await.map(drop)
}
