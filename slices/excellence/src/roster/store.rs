//! The SQL of rosters.

use crate::centres::model::Belonging;
use db::{Cx, params};
use kernel::{PersonId, PersonKind, SpaceId, SubjectId, Timestamp};
use web::faces::Member;

db::row! {
    /// Somebody on a roster, or asked to be.
    pub struct Place {
        /// Who.
        pub person: PersonId,
        /// What they do in it.
        pub part: String,
        /// When they said yes.
        pub joined_at: Option<Timestamp>,
    }
}

/// Those who said yes, and those who were asked, each by name.
pub async fn of_centre(cx: &mut Cx, centre: SubjectId) -> db::Result<(Vec<Place>, Vec<Place>)> {
    let sql = "SELECT r.person_id, r.part, r.joined_at FROM excellence_roster r JOIN person p ON p.id = r.person_id
               WHERE r.centre_id = $1 AND p.left_at IS NULL AND p.works_in_it = 1 AND p.kind = $2 ORDER BY p.name_folded, p.id LIMIT 500";
    let all: Vec<Place> = cx.rows(sql, params![centre, PersonKind::Employee]).await?;
    Ok(all.into_iter().partition(|place| place.joined_at.is_some()))
}

/// How somebody stands on a roster.
pub async fn belonging(cx: &mut Cx, centre: SubjectId, person: PersonId) -> db::Result<Belonging> {
    let sql = "SELECT person_id, part, joined_at FROM excellence_roster WHERE centre_id = $1 AND person_id = $2";
    let place: Option<Place> = cx.optional(sql, params![centre, person]).await?;
    Ok(match place {
        None => Belonging::No,
        Some(Place { joined_at: None, .. }) => Belonging::Asked,
        Some(_) => Belonging::Joined,
    })
}

/// The centres on whose roster somebody is, and what they do there.
pub async fn of_person(cx: &mut Cx, person: PersonId) -> db::Result<Vec<(SubjectId, String)>> {
    let sql = "SELECT r.centre_id, r.part FROM excellence_roster r
               WHERE r.person_id = $1 AND r.joined_at IS NOT NULL ORDER BY r.joined_at, r.centre_id LIMIT 50";
    cx.rows(sql, params![person]).await
}

/// Whether somebody is on any roster.
pub async fn is_on_any(cx: &mut Cx, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM excellence_roster WHERE person_id = $1 AND joined_at IS NOT NULL";
    Ok(cx.row::<i64>(sql, params![person]).await? > 0)
}

/// Somebody is asked; whether they were not before, nor are on it.
pub async fn ask(cx: &mut Cx, centre: SubjectId, person: PersonId) -> db::Result<bool> {
    let sql = "INSERT INTO excellence_roster (centre_id, person_id, part, asked_at) VALUES ($1, $2, '', $3)
               ON CONFLICT (centre_id, person_id) DO NOTHING";
    Ok(cx.execute(sql, params![centre, person, cx.now()]).await? == 1)
}

/// Somebody is on it from now on, with this part.
pub async fn join(cx: &mut Cx, centre: SubjectId, person: PersonId, part: &str) -> db::Result<()> {
    let sql = "INSERT INTO excellence_roster (centre_id, person_id, part, asked_at, joined_at) VALUES ($1, $2, $3, $4, $4)
               ON CONFLICT (centre_id, person_id) DO UPDATE SET part = $3, joined_at = COALESCE(excellence_roster.joined_at, $4)";
    cx.execute(sql, params![centre, person, part, cx.now()]).await.map(drop)
}

/// Somebody is on it no more, nor asked.
pub async fn leave(cx: &mut Cx, centre: SubjectId, person: PersonId) -> db::Result<()> {
    let sql = "DELETE FROM excellence_roster WHERE centre_id = $1 AND person_id = $2";
    cx.execute(sql, params![centre, person]).await.map(drop)
}

/// Those on rosters who do not work here in IT any more, whoever changed that.
pub async fn strangers(cx: &mut Cx) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT DISTINCT r.person_id FROM excellence_roster r JOIN person p ON p.id = r.person_id
               WHERE p.works_in_it = 0 OR p.left_at IS NOT NULL OR p.kind <> $1";
    cx.rows(sql, params![PersonKind::Employee]).await
}

/// Somebody is on no roster any more, nor asked.
pub async fn leave_all(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    cx.execute("DELETE FROM excellence_roster WHERE person_id = $1", params![person]).await.map(drop)
}

/// Those who work in IT and could be asked: of a space, or of the house where all who work here read it.
pub async fn candidates(cx: &mut Cx, centre: SubjectId, space: SpaceId, house: bool) -> db::Result<Vec<Member>> {
    let sql = "SELECT p.id, p.name, p.title FROM person p
               WHERE p.works_in_it = 1 AND p.left_at IS NULL AND p.kind = $1
                 AND ($2 = 1 OR EXISTS (SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.space_id = $3))
                 AND NOT EXISTS (SELECT 1 FROM excellence_roster r WHERE r.centre_id = $4 AND r.person_id = p.id)
               ORDER BY p.name_folded, p.id LIMIT 1000";
    cx.rows(sql, params![PersonKind::Employee, i64::from(house), space, centre]).await
}
