//! The SQL of desks and of who answers there.

use db::{Cx, params};
use kernel::{PersonId, PersonKind, Reach, Role, SpaceId, SubjectId};
use subjects::{Eyes, visible};

db::row! {
    /// A desk in a list.
    pub struct Listed {
        /// Which one.
        pub id: SubjectId,
        /// Its name.
        pub name: String,
        /// Where.
        pub space: SpaceId,
        /// How far its audience reaches.
        pub reach: Reach,
    }
}

/// A new desk for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, space: SpaceId) -> db::Result<()> {
    let sql = "INSERT INTO excellence_desk (subject_id, space_id) VALUES ($1, $2)";
    cx.execute(sql, params![id, space]).await.map(drop)
}

/// Whether a subject is a desk.
pub async fn is_desk(cx: &mut Cx, id: SubjectId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM excellence_desk WHERE subject_id = $1";
    Ok(cx.row::<i64>(sql, params![id]).await? > 0)
}

/// The desk of a space, whoever sees it.
pub async fn of_space(cx: &mut Cx, space: SpaceId) -> db::Result<Option<SubjectId>> {
    cx.optional("SELECT subject_id FROM excellence_desk WHERE space_id = $1", params![space]).await
}

/// The desks that the viewer may see, those that most people read first.
pub async fn all(cx: &mut Cx, limit: usize) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, d.space_id, a.base FROM excellence_desk d {EACH} JOIN subject s ON s.id = d.subject_id
         JOIN audience a ON a.id = s.audience_id WHERE s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY a.base DESC, s.title, s.id LIMIT $4"
    );
    cx.rows(sql, &eyes.with(params![limit])).await
}

db::row! {
    /// A space in which the viewer could open a desk.
    pub struct Home {
        /// Which one.
        pub space: SpaceId,
        /// Its name.
        pub name: String,
        /// How far those who read in it reach.
        pub reach: Reach,
    }
}

/// The spaces that the viewer owns and that have no desk, those first that most people read.
pub async fn homes(cx: &mut Cx, me: PersonId) -> db::Result<Vec<Home>> {
    let sql = "SELECT sp.id, sp.name, a.base
               FROM membership m JOIN space sp ON sp.id = m.space_id JOIN audience a ON a.id = sp.read_audience_id
               WHERE m.person_id = $1 AND m.role >= $2 AND sp.archived_at IS NULL
                 AND NOT EXISTS (SELECT 1 FROM excellence_desk d WHERE d.space_id = sp.id)
               ORDER BY CASE WHEN a.base = 1 THEN 0 ELSE 1 END, a.base DESC, sp.name_folded, sp.id LIMIT 200";
    cx.rows(sql, params![me, Role::Owner]).await
}

/// Those who were named, earliest first.
pub async fn named(cx: &mut Cx, desk: SubjectId) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT k.person_id FROM excellence_keeper k JOIN person p ON p.id = k.person_id
               WHERE k.desk_id = $1 AND p.left_at IS NULL AND p.kind = $2 ORDER BY k.named_at, k.person_id LIMIT 200";
    cx.rows(sql, params![desk, PersonKind::Employee]).await
}

/// Whether somebody was named.
pub async fn is_named(cx: &mut Cx, desk: SubjectId, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM excellence_keeper WHERE desk_id = $1 AND person_id = $2";
    Ok(cx.row::<i64>(sql, params![desk, person]).await? > 0)
}

/// The owners of a space who work here.
pub async fn owners(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT m.person_id FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND m.role >= $2 AND p.left_at IS NULL AND p.kind = $3 ORDER BY m.person_id LIMIT 200";
    cx.rows(sql, params![space, Role::Owner, PersonKind::Employee]).await
}

/// Somebody answers from now on; whether they did not before.
pub async fn name(cx: &mut Cx, desk: SubjectId, person: PersonId, by: PersonId) -> db::Result<bool> {
    let sql = "INSERT INTO excellence_keeper (desk_id, person_id, named_by, named_at) VALUES ($1, $2, $3, $4)
               ON CONFLICT (desk_id, person_id) DO NOTHING";
    Ok(cx.execute(sql, params![desk, person, by, cx.now()]).await? == 1)
}

/// Somebody answers no more; whether they did before.
pub async fn release(cx: &mut Cx, desk: SubjectId, person: PersonId) -> db::Result<bool> {
    let sql = "DELETE FROM excellence_keeper WHERE desk_id = $1 AND person_id = $2";
    Ok(cx.execute(sql, params![desk, person]).await? == 1)
}

/// Somebody who left answers nowhere.
pub async fn forget(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    cx.execute("DELETE FROM excellence_keeper WHERE person_id = $1", params![person]).await.map(drop)
}
