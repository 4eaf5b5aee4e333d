//! The SQL of centres.

use db::{Cx, params};
use kernel::{PersonId, PersonKind, Reach, Role, SpaceId, SubjectId};
use subjects::{Eyes, visible};

db::row! {
    /// What only a centre knows.
    pub struct Row {
        /// Its subject.
        pub id: SubjectId,
        /// Who heads it.
        pub head: Option<PersonId>,
    }
}

db::row! {
    /// A centre in a list.
    pub struct Listed {
        /// Which one.
        pub id: SubjectId,
        /// Its name.
        pub name: String,
        /// Where.
        pub space: SpaceId,
        /// How many people are on its roster.
        pub people: i64,
    }
}

/// A new centre for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, space: SpaceId, head: Option<PersonId>) -> db::Result<()> {
    let sql = "INSERT INTO excellence_centre (subject_id, space_id, head_id) VALUES ($1, $2, $3)";
    cx.execute(sql, params![id, space, head]).await.map(drop)
}

/// Somebody else heads it, or nobody.
pub async fn set_head(cx: &mut Cx, id: SubjectId, head: Option<PersonId>) -> db::Result<()> {
    cx.execute("UPDATE excellence_centre SET head_id = $2 WHERE subject_id = $1", params![id, head]).await.map(drop)
}

/// Who left heads nothing.
pub async fn unhead(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    cx.execute("UPDATE excellence_centre SET head_id = NULL WHERE head_id = $1", params![person]).await.map(drop)
}

/// What only it knows, for a subject that was found for this viewer.
pub async fn load(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Row>> {
    cx.optional("SELECT subject_id, head_id FROM excellence_centre WHERE subject_id = $1", params![id]).await
}

/// The centre of a space, whoever sees it.
pub async fn of_space(cx: &mut Cx, space: SpaceId) -> db::Result<Option<SubjectId>> {
    cx.optional("SELECT subject_id FROM excellence_centre WHERE space_id = $1", params![space]).await
}

/// The centres that the viewer may see, the one with the most people first.
pub async fn all(cx: &mut Cx, limit: usize) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, c.space_id,
                (SELECT CAST(COUNT(*) AS BIGINT) FROM excellence_roster r WHERE r.centre_id = s.id AND r.joined_at IS NOT NULL)
         FROM excellence_centre c {EACH} JOIN subject s ON s.id = c.subject_id WHERE s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY 4 DESC, s.id LIMIT $4"
    );
    cx.rows(sql, &eyes.with(params![limit])).await
}

db::row! {
    /// A space in which the viewer could found a centre.
    pub struct Home {
        /// Which one.
        pub space: SpaceId,
        /// Its name.
        pub name: String,
        /// How far those who read in it reach.
        pub reach: Reach,
    }
}

/// The spaces that the viewer owns and that have no centre, those first that all employees read.
pub async fn homes(cx: &mut Cx, me: PersonId) -> db::Result<Vec<Home>> {
    let sql = "SELECT sp.id, sp.name, a.base
               FROM membership m JOIN space sp ON sp.id = m.space_id JOIN audience a ON a.id = sp.read_audience_id
               WHERE m.person_id = $1 AND m.role >= $2 AND sp.archived_at IS NULL
                 AND NOT EXISTS (SELECT 1 FROM excellence_centre c WHERE c.space_id = sp.id)
               ORDER BY CASE WHEN a.base = 1 THEN 0 ELSE 1 END, a.base DESC, sp.name_folded, sp.id LIMIT 200";
    cx.rows(sql, params![me, Role::Owner]).await
}

/// Whether somebody works here in IT.
pub async fn works_in_it(cx: &mut Cx, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM person
               WHERE id = $1 AND works_in_it = 1 AND left_at IS NULL AND kind = $2";
    Ok(cx.row::<i64>(sql, params![person, PersonKind::Employee]).await? > 0)
}
