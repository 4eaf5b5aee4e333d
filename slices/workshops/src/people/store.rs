//! The SQL of those who take part. All of it is asked for a workshop that was found for this viewer.

use db::{Cx, params};
use kernel::{PartnerId, PersonId, SubjectId, TeamId, Timestamp};

db::row! {
    /// Somebody who takes part.
    pub struct Participant {
        /// Who.
        pub person: PersonId,
        /// The unit in which they work.
        pub unit: String,
        /// Their team.
        pub team: Option<TeamId>,
        /// When it was noted that they were there.
        pub attended_at: Option<Timestamp>,
    }
}

/// Those who take part, by name.
pub async fn all(cx: &mut Cx, workshop: SubjectId) -> db::Result<Vec<Participant>> {
    let sql = "SELECT w.person_id, p.unit, w.team_id, w.attended_at FROM workshop_person w JOIN person p ON p.id = w.person_id
               WHERE w.workshop_id = $1 ORDER BY p.name_folded, p.id LIMIT 1000";
    cx.rows(sql, params![workshop]).await
}

/// Somebody takes part; once is enough.
pub async fn insert(cx: &mut Cx, workshop: SubjectId, person: PersonId, by: PersonId) -> db::Result<()> {
    let sql = "INSERT INTO workshop_person (workshop_id, person_id, added_at, added_by) VALUES ($1, $2, $3, $4)
               ON CONFLICT (workshop_id, person_id) DO NOTHING";
    cx.execute(sql, params![workshop, person, cx.now(), by]).await.map(drop)
}

/// Somebody takes part no more.
pub async fn delete(cx: &mut Cx, workshop: SubjectId, person: PersonId) -> db::Result<()> {
    let sql = "DELETE FROM workshop_person WHERE workshop_id = $1 AND person_id = $2";
    cx.execute(sql, params![workshop, person]).await.map(drop)
}

/// Somebody was there, or was not.
pub async fn attend(cx: &mut Cx, workshop: SubjectId, person: PersonId, there: bool, by: PersonId) -> db::Result<()> {
    let at = there.then(|| cx.now());
    let sql = "UPDATE workshop_person SET attended_at = $3, attended_by = $4 WHERE workshop_id = $1 AND person_id = $2";
    cx.execute(sql, params![workshop, person, at, by]).await.map(drop)
}

/// Puts somebody into a team, or into none.
pub async fn place(cx: &mut Cx, workshop: SubjectId, person: PersonId, team: Option<TeamId>) -> db::Result<()> {
    let sql = "UPDATE workshop_person SET team_id = $3 WHERE workshop_id = $1 AND person_id = $2";
    cx.execute(sql, params![workshop, person, team]).await.map(drop)
}

db::row! {
    /// A vendor or a consultant who helps to hold a workshop.
    pub struct Partner {
        /// Which one.
        pub id: PartnerId,
        /// Which workshop.
        pub workshop: SubjectId,
        /// From where.
        pub organisation: String,
        /// Who.
        pub person: String,
        /// What they bring.
        pub brings: String,
    }
}

/// A partner to add.
#[derive(Clone, Debug, Default)]
pub struct NewPartner {
    /// From where.
    pub organisation: String,
    /// Who.
    pub person: String,
    /// What they bring.
    pub brings: String,
}

macro_rules! partners {
    ($rest:literal) => {
        concat!("SELECT p.id, p.workshop_id, p.organisation, p.person, p.brings FROM workshop_partner p ", $rest)
    };
}

/// The partners of a workshop.
pub async fn partners(cx: &mut Cx, workshop: SubjectId) -> db::Result<Vec<Partner>> {
    cx.rows(partners!("WHERE p.workshop_id = $1 ORDER BY p.id LIMIT 50"), params![workshop]).await
}

/// One partner.
pub async fn partner(cx: &mut Cx, id: PartnerId) -> db::Result<Option<Partner>> {
    cx.optional(partners!("WHERE p.id = $1"), params![id]).await
}

/// A new partner.
pub async fn insert_partner(cx: &mut Cx, workshop: SubjectId, new: &NewPartner) -> db::Result<PartnerId> {
    let id = PartnerId::compose(cx.now(), cx.bits());
    let sql =
        "INSERT INTO workshop_partner (id, workshop_id, organisation, person, brings) VALUES ($1, $2, $3, $4, $5)";
    cx.execute(sql, params![id, workshop, new.organisation, new.person, new.brings]).await?;
    Ok(id)
}

/// A partner helps no more.
pub async fn delete_partner(cx: &mut Cx, id: PartnerId) -> db::Result<()> {
    cx.execute("DELETE FROM workshop_partner WHERE id = $1", params![id]).await.map(drop)
}
