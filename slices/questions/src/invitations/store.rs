//! The SQL of invitations.

use db::{Cx, params};
use kernel::{Door, OrganisationId, PersonId, PersonKind, Rights, Signed, SubjectId, Viewer};
use subjects::{Eyes, visible};

db::row! {
    /// Somebody who was asked by name to answer.
    pub struct Invitation {
        /// Who.
        pub person: PersonId,
        /// Who asked them.
        pub by: PersonId,
        /// Whether they have answered.
        pub answered: bool,
    }
}

/// Everybody who was asked, for a question that was found for this viewer.
pub async fn of(cx: &mut Cx, question: SubjectId) -> db::Result<Vec<Invitation>> {
    let sql = "SELECT i.person_id, i.invited_by, CAST(CASE WHEN EXISTS (SELECT 1 FROM subject a WHERE a.root_id = $1
                   AND a.kind = 'questions.answer' AND a.author_id = i.person_id AND a.state <> 2) THEN 1 ELSE 0 END AS BIGINT)
               FROM question_invitation i WHERE i.question_id = $1 ORDER BY i.invited_at, i.person_id";
    cx.rows(sql, params![question]).await
}

/// Asks somebody; whether it is the first time.
pub async fn insert(cx: &mut Cx, question: SubjectId, person: PersonId, by: PersonId) -> db::Result<bool> {
    let sql = "INSERT INTO question_invitation (question_id, person_id, invited_by, invited_at) VALUES ($1, $2, $3, $4)
               ON CONFLICT DO NOTHING";
    Ok(cx.execute(sql, params![question, person, by, cx.now()]).await? > 0)
}

/// Takes it back.
pub async fn delete(cx: &mut Cx, question: SubjectId, person: PersonId) -> db::Result<()> {
    let sql = "DELETE FROM question_invitation WHERE question_id = $1 AND person_id = $2";
    cx.execute(sql, params![question, person]).await.map(drop)
}

/// Whether somebody who has not left could open this subject.
pub async fn sees(cx: &mut Cx, person: PersonId, id: SubjectId) -> db::Result<bool> {
    let sql = "SELECT kind, organisation_id FROM person WHERE id = $1 AND left_at IS NULL";
    let found: Option<(PersonKind, Option<OrganisationId>)> = cx.optional(sql, params![person]).await?;
    let Some((kind, organisation)) = found else { return Ok(false) };
    let eyes =
        Eyes::of(&Viewer::Person(Signed { person, kind, organisation, rights: Rights::NONE, door: Door::Program }));
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM subject s WHERE s.id = $4 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id")
    );
    Ok(cx.row::<i64>(sql, &eyes.with(params![id])).await? > 0)
}
