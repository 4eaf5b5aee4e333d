//! The SQL of blogs.

use super::model::Leading;
use db::{Cx, params};
use kernel::{PersonId, Reach, SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// What only a blog knows.
    pub struct Blog {
        /// Its subject.
        pub id: SubjectId,
        /// Where it lives.
        pub space: SpaceId,
        /// Who writes it.
        pub owner: PersonId,
        /// See [`super::model::Whose`].
        pub whose_name: String,
        /// How many days may lie between two posts.
        pub goal_days: i64,
        /// Since when it is written no more.
        pub closed_at: Option<Timestamp>,
    }
}

/// A new blog for a subject that was just made.
pub async fn insert(
    cx: &mut Cx,
    id: SubjectId,
    space: SpaceId,
    owner: PersonId,
    whose: &str,
    goal_days: i64,
) -> db::Result<()> {
    let sql = "INSERT INTO blog (subject_id, space_id, owner_id, whose, goal_days) VALUES ($1, $2, $3, $4, $5)";
    cx.execute(sql, params![id, space, owner, whose, goal_days]).await.map(drop)
}

/// Another goal than before.
pub async fn update(cx: &mut Cx, id: SubjectId, goal_days: i64) -> db::Result<()> {
    cx.execute("UPDATE blog SET goal_days = $2 WHERE subject_id = $1", params![id, goal_days]).await.map(drop)
}

/// It is written no more.
pub async fn close(cx: &mut Cx, id: SubjectId, by: Option<PersonId>) -> db::Result<()> {
    let sql = "UPDATE blog SET closed_at = $2, closed_by = $3 WHERE subject_id = $1 AND closed_at IS NULL";
    cx.execute(sql, params![id, cx.now(), by]).await.map(drop)
}

/// It is written again.
pub async fn reopen(cx: &mut Cx, id: SubjectId) -> db::Result<()> {
    let sql = "UPDATE blog SET closed_at = NULL, closed_by = NULL WHERE subject_id = $1";
    cx.execute(sql, params![id]).await.map(drop)
}

/// What only it knows, for a subject that was found for this viewer.
pub async fn load(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Blog>> {
    let sql = "SELECT subject_id, space_id, owner_id, whose, goal_days, closed_at FROM blog WHERE subject_id = $1";
    cx.optional(sql, params![id]).await
}

db::row! {
    /// A blog in a list.
    pub struct Listed {
        /// Which one.
        pub id: SubjectId,
        /// Its name.
        pub name: String,
        /// Who writes it.
        pub owner: PersonId,
        /// See [`super::model::Whose`].
        pub whose_name: String,
        /// How many days may lie between two posts.
        pub goal_days: i64,
        /// Since when it is written no more.
        pub closed_at: Option<Timestamp>,
        /// How far its audience reaches.
        pub reach: Reach,
        /// How many posts it has.
        pub posts: i64,
        /// The newest of them.
        pub last: Option<SubjectId>,
    }
}

/// The blogs of a space (of all for 0) that the viewer may see: those that are written before others, the newest post first.
pub async fn all(cx: &mut Cx, space: i64, limit: usize) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, b.owner_id, b.whose, b.goal_days, b.closed_at, a.base, CAST(COUNT(q.id) AS BIGINT), MAX(q.id)
         FROM blog b {EACH} JOIN subject s ON s.id = b.subject_id JOIN audience a ON a.id = s.audience_id
         LEFT JOIN blog_post p ON p.blog_id = s.id
         LEFT JOIN subject q ON q.id = p.subject_id AND q.state <> 2
         WHERE s.state <> 2 AND ($4 = 0 OR b.space_id = $4) AND ",
        visible!("s.audience_id", "s.id"),
        " GROUP BY s.id, s.title, b.owner_id, b.whose, b.goal_days, b.closed_at, a.base
         ORDER BY CASE WHEN b.closed_at IS NULL THEN 0 ELSE 1 END, COALESCE(MAX(q.id), 0) DESC, s.id LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![space, limit])).await
}

/// How many blogs of a space the viewer may see.
pub async fn count_of(cx: &mut Cx, space: SpaceId) -> db::Result<i64> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM blog b {EACH} JOIN subject s ON s.id = b.subject_id
         WHERE b.space_id = $4 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id")
    );
    cx.row(sql, &eyes.with(params![space])).await
}

/// Whether the viewer works here and could begin a blog, or may see one.
pub async fn concerns(cx: &mut Cx) -> db::Result<bool> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT CAST(CASE WHEN EXISTS (SELECT 1 FROM person w WHERE w.id = $1 AND w.kind = 1 AND w.left_at IS NULL)
           OR EXISTS (SELECT 1 FROM blog b {EACH} JOIN subject s ON s.id = b.subject_id WHERE s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        ") THEN 1 ELSE 0 END AS BIGINT)"
    );
    Ok(cx.row::<i64>(sql, &eyes.with(params![])).await? > 0)
}

/// The blog of the CIO that is still written, whoever sees it, and whether its owner still leads in IT.
pub async fn of_cio(cx: &mut Cx) -> db::Result<Option<(SubjectId, SpaceId, PersonId, bool)>> {
    let sql = "SELECT b.subject_id, b.space_id, b.owner_id, CAST(CASE WHEN o.id IS NULL OR s.state = 2 THEN 0 ELSE 1 END AS BIGINT)
               FROM blog b {EACH} JOIN subject s ON s.id = b.subject_id
               LEFT JOIN person o ON o.id = b.owner_id AND o.left_at IS NULL AND o.leader = 1 AND o.works_in_it = 1
               WHERE b.whose = 'cio' AND b.closed_at IS NULL";
    cx.optional(sql, params![]).await
}

/// The newest leadership blog that this person writes and the viewer may see.
pub async fn of_owner(cx: &mut Cx, owner: PersonId) -> db::Result<Option<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id FROM blog b {EACH} JOIN subject s ON s.id = b.subject_id
         WHERE b.owner_id = $4 AND b.whose NOT IN ('personal', 'space') AND b.closed_at IS NULL AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id DESC LIMIT 1"
    );
    cx.optional(sql, &eyes.with(params![owner])).await
}

/// The blogs that a person writes, may draft for, or keeps as an owner of their space, and may see.
pub async fn desks_of(cx: &mut Cx, person: PersonId) -> db::Result<Vec<(SubjectId, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title FROM blog b {EACH} JOIN subject s ON s.id = b.subject_id
         WHERE b.closed_at IS NULL AND s.state <> 2 AND (b.owner_id = $4 AND b.whose <> 'space'
           OR EXISTS (SELECT 1 FROM blog_delegate d WHERE d.blog_id = b.subject_id AND d.person_id = $4)
           OR b.whose = 'space' AND EXISTS (SELECT 1 FROM membership m WHERE m.space_id = b.space_id AND m.person_id = $4 AND m.role >= 50))
         AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.title, s.id LIMIT 20"
    );
    cx.rows(sql, &eyes.with(params![person])).await
}

/// What the directory says of an employee who is here; of anybody else nothing.
pub async fn leading(cx: &mut Cx, person: PersonId) -> db::Result<Leading> {
    let sql = "SELECT leader, works_in_it FROM person WHERE id = $1 AND kind = 1 AND left_at IS NULL";
    let found: Option<(bool, bool)> = cx.optional(sql, params![person]).await?;
    Ok(found.map_or_else(Leading::default, |(leads, in_it)| Leading { leads, in_it }))
}

db::row! {
    /// A space in which the viewer could begin a blog.
    pub struct Home {
        /// Which one.
        pub space: SpaceId,
        /// Its name.
        pub name: String,
        /// How far those who read in it reach.
        pub reach: Reach,
        /// Its members.
        pub members: i64,
    }
}

/// The spaces in which the viewer may begin threads, their own ones first.
pub async fn homes(cx: &mut Cx) -> db::Result<Vec<Home>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT sp.id, sp.name, a.base, sp.member_count FROM space sp JOIN audience a ON a.id = sp.read_audience_id
         LEFT JOIN membership m ON m.space_id = sp.id AND m.person_id = $1
         WHERE sp.archived_at IS NULL AND (sp.posting = 0 OR sp.posting = 1 AND m.role IS NOT NULL OR m.role >= 30) AND ",
        visible!("sp.read_audience_id", "9223372036854775807"),
        " ORDER BY CASE WHEN m.role IS NULL THEN 1 ELSE 0 END, sp.name_folded, sp.id LIMIT 200"
    );
    cx.rows(sql, &eyes.with(params![])).await
}

/// Who may draft for its owner or writes in it, the first named first, and whether they may publish.
pub async fn delegates(cx: &mut Cx, blog: SubjectId) -> db::Result<Vec<(PersonId, bool)>> {
    let sql =
        "SELECT d.person_id, d.publishes FROM blog_delegate d WHERE d.blog_id = $1 ORDER BY d.named_at, d.person_id";
    cx.rows(sql, params![blog]).await
}

/// Who keeps a blog: its owner, or the owners of the space whose blog it is; with authors who publish, if they are asked for.
pub async fn publishers(cx: &mut Cx, blog: SubjectId, with_authors: bool) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT b.owner_id FROM blog b WHERE b.subject_id = $1 AND b.whose <> 'space'
               UNION SELECT m.person_id FROM blog b JOIN membership m ON m.space_id = b.space_id AND m.role >= 50
                 WHERE b.subject_id = $1 AND b.whose = 'space'
               UNION SELECT d.person_id FROM blog_delegate d WHERE d.blog_id = $1 AND d.publishes = 1 AND $2 = 1";
    cx.rows(sql, params![blog, i64::from(with_authors)]).await
}

/// Whether somebody may draft for its owner or writes in it, and then whether they may publish.
pub async fn delegate(cx: &mut Cx, blog: SubjectId, person: PersonId) -> db::Result<Option<bool>> {
    let sql = "SELECT publishes FROM blog_delegate WHERE blog_id = $1 AND person_id = $2";
    cx.optional(sql, params![blog, person]).await
}

/// Somebody writes in it from now on, and may publish or not; whether they are new.
pub async fn name_delegate(cx: &mut Cx, blog: SubjectId, person: PersonId, publishes: bool) -> db::Result<bool> {
    let known = delegate(cx, blog, person).await?.is_some();
    let sql = "INSERT INTO blog_delegate (blog_id, person_id, named_at, publishes) VALUES ($1, $2, $3, $4)
               ON CONFLICT (blog_id, person_id) DO UPDATE SET publishes = excluded.publishes";
    cx.execute(sql, params![blog, person, cx.now(), i64::from(publishes)]).await?;
    Ok(!known)
}

/// Somebody may draft no more; whether they could.
pub async fn dismiss_delegate(cx: &mut Cx, blog: SubjectId, person: PersonId) -> db::Result<bool> {
    let sql = "DELETE FROM blog_delegate WHERE blog_id = $1 AND person_id = $2";
    Ok(cx.execute(sql, params![blog, person]).await? > 0)
}
