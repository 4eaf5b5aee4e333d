//! The SQL of posts as mail.

use db::{Cx, params};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};

db::row! {
    /// A post that went out.
    pub struct Letter {
        /// By whose word.
        pub sent_by: PersonId,
        /// When.
        pub sent_at: Timestamp,
        /// To how many people.
        pub people: i64,
    }
}

/// That of a post that was found for this viewer.
pub async fn find(cx: &mut Cx, post: SubjectId) -> db::Result<Option<Letter>> {
    cx.optional("SELECT sent_by, sent_at, people FROM blog_letter WHERE post_id = $1", params![post]).await
}

/// It goes out; whether it had not yet.
pub async fn insert(cx: &mut Cx, post: SubjectId, by: PersonId, people: i64) -> db::Result<bool> {
    let sql = "INSERT INTO blog_letter (post_id, sent_by, sent_at, people) VALUES ($1, $2, $3, $4) ON CONFLICT (post_id) DO NOTHING";
    Ok(cx.execute(sql, params![post, by, cx.now(), people]).await? > 0)
}

/// Of the members of a space without one of them: who gets mail, by how it is now.
pub async fn recipients(cx: &mut Cx, space: SpaceId, without: PersonId) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT p.id FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND p.id <> $2 AND p.left_at IS NULL AND p.email IS NOT NULL
                 AND NOT EXISTS (SELECT 1 FROM blog_letter_refusal r WHERE r.person_id = p.id) ORDER BY p.id";
    cx.rows(sql, params![space, without]).await
}

/// Somebody gets it; whether they had not yet.
pub async fn address(cx: &mut Cx, post: SubjectId, person: PersonId) -> db::Result<bool> {
    let sql =
        "INSERT INTO blog_letter_to (post_id, person_id) VALUES ($1, $2) ON CONFLICT (post_id, person_id) DO NOTHING";
    Ok(cx.execute(sql, params![post, person]).await? > 0)
}

/// The address of somebody who still wants mail.
pub async fn email(cx: &mut Cx, person: PersonId) -> db::Result<Option<String>> {
    let sql = "SELECT p.email FROM person p WHERE p.id = $1 AND p.left_at IS NULL AND p.email IS NOT NULL
                 AND NOT EXISTS (SELECT 1 FROM blog_letter_refusal r WHERE r.person_id = p.id)";
    cx.optional(sql, params![person]).await
}

/// Whether somebody wants none.
pub async fn refuses(cx: &mut Cx, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM blog_letter_refusal WHERE person_id = $1";
    Ok(cx.row::<i64>(sql, params![person]).await? > 0)
}

/// Somebody wants none from now on. Again is the same.
pub async fn refuse(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    let sql =
        "INSERT INTO blog_letter_refusal (person_id, refused_at) VALUES ($1, $2) ON CONFLICT (person_id) DO NOTHING";
    cx.execute(sql, params![person, cx.now()]).await.map(drop)
}

/// They want some again. Again is the same.
pub async fn want(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    cx.execute("DELETE FROM blog_letter_refusal WHERE person_id = $1", params![person]).await.map(drop)
}
