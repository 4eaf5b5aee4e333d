//! The SQL of trust.

use db::{Cx, in_list, params};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// Who vouches for a page.
    pub struct Verification {
        /// Who.
        pub by: PersonId,
        /// Since when.
        pub at: Timestamp,
        /// For which version.
        pub version: i64,
        /// Until when.
        pub until: Timestamp,
        /// For so many days at a time.
        pub days: i64,
    }
}

/// Who vouches for a page that was found for the viewer.
pub async fn verification(cx: &mut Cx, page: SubjectId) -> db::Result<Option<Verification>> {
    let sql = "SELECT verified_by, verified_at, version, until, days FROM wiki_verification WHERE page_id = $1";
    cx.optional(sql, params![page]).await
}

/// Those of these pages, found for the viewer, for which somebody vouches at a moment, and which were not changed since.
pub async fn vouched(cx: &mut Cx, pages: &[SubjectId], now: Timestamp) -> db::Result<Vec<SubjectId>> {
    let mut all = Vec::new();
    for chunk in pages.chunks(100) {
        let sql =
            "SELECT v.page_id FROM wiki_verification v JOIN subject s ON s.id = v.page_id AND s.version = v.version
                   WHERE v.until > $1 AND v.page_id IN ({LIST})";
        let (sql, params) = in_list(sql, params![now], chunk);
        all.extend(cx.rows::<SubjectId>(&sql, &params).await?);
    }
    Ok(all)
}

/// Somebody vouches, whoever did before.
pub async fn verify(cx: &mut Cx, page: SubjectId, one: &Verification) -> db::Result<()> {
    withdraw(cx, page).await?;
    let sql = "INSERT INTO wiki_verification (page_id, verified_by, verified_at, version, until, days) VALUES ($1, $2, $3, $4, $5, $6)";
    cx.execute(sql, params![page, one.by, one.at, one.version, one.until, one.days]).await.map(drop)
}

/// Nobody vouches any more.
pub async fn withdraw(cx: &mut Cx, page: SubjectId) -> db::Result<()> {
    cx.execute("DELETE FROM wiki_verification WHERE page_id = $1", params![page]).await.map(drop)
}

db::row! {
    /// A page whose verification ends.
    pub struct Ending {
        /// Which page.
        pub page: SubjectId,
        /// Where.
        pub space: SpaceId,
        /// Who answers for it.
        pub owner: PersonId,
    }
}

/// Pages whose verification ends before a moment, and whose owner was not told.
pub async fn ending(cx: &mut Cx, before: Timestamp, limit: usize) -> db::Result<Vec<Ending>> {
    let sql = "SELECT v.page_id, w.space_id, w.owner_id FROM wiki_verification v JOIN wiki_page w ON w.subject_id = v.page_id
               JOIN subject s ON s.id = v.page_id WHERE v.until < $1 AND v.told_at IS NULL AND s.state <> 2 ORDER BY v.until LIMIT $2";
    cx.rows(sql, params![before, limit]).await
}

/// Their owner was told.
pub async fn told(cx: &mut Cx, page: SubjectId) -> db::Result<()> {
    cx.execute("UPDATE wiki_verification SET told_at = $2 WHERE page_id = $1", params![page, cx.now()]).await.map(drop)
}

/// Pages whose verification has ended, which was not followed yet.
pub async fn ended(cx: &mut Cx, now: Timestamp, limit: usize) -> db::Result<Vec<Ending>> {
    let sql = "SELECT v.page_id, w.space_id, w.owner_id FROM wiki_verification v JOIN wiki_page w ON w.subject_id = v.page_id
               JOIN subject s ON s.id = v.page_id WHERE v.until < $1 AND v.ended_at IS NULL AND s.state <> 2 ORDER BY v.until LIMIT $2";
    cx.rows(sql, params![now, limit]).await
}

/// It was followed.
pub async fn followed(cx: &mut Cx, page: SubjectId) -> db::Result<()> {
    cx.execute("UPDATE wiki_verification SET ended_at = $2 WHERE page_id = $1", params![page, cx.now()]).await.map(drop)
}

/// Whatever cites a page is to be looked at again by whoever answers for it: who owns a page, who wrote anything else. Gives them, each
/// once; whoever changed the page looks at nothing again because of it.
pub async fn recheck(cx: &mut Cx, page: SubjectId, by: PersonId, expired: bool) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT s.id, COALESCE(w.owner_id, s.author_id) FROM wiki_link l JOIN subject s ON s.id = l.from_id
               LEFT JOIN wiki_page w ON w.subject_id = s.id WHERE l.page_id = $1 AND s.state <> 2 ORDER BY s.id";
    let citing: Vec<(SubjectId, PersonId)> = cx.rows(sql, params![page]).await?;
    let mut people = Vec::new();
    for (from, owner) in citing.into_iter().filter(|(_, owner)| *owner != by) {
        let sql = "INSERT INTO wiki_recheck (from_id, page_id, owner_id, since, expired) VALUES ($1, $2, $3, $4, $5)
                   ON CONFLICT (from_id, page_id) DO UPDATE SET expired = excluded.expired";
        cx.execute(sql, params![from, page, owner, cx.now(), i64::from(expired)]).await?;
        people.push(owner);
    }
    people.sort_unstable();
    people.dedup();
    Ok(people)
}

/// Who answers for a citation that is to be looked at again.
pub async fn owner(cx: &mut Cx, from: SubjectId, page: SubjectId) -> db::Result<Option<PersonId>> {
    cx.optional("SELECT owner_id FROM wiki_recheck WHERE from_id = $1 AND page_id = $2", params![from, page]).await
}

/// It was looked at.
pub async fn done(cx: &mut Cx, from: SubjectId, page: SubjectId) -> db::Result<()> {
    cx.execute("DELETE FROM wiki_recheck WHERE from_id = $1 AND page_id = $2", params![from, page]).await.map(drop)
}

db::row! {
    /// A citation to be looked at again.
    pub struct Citation {
        /// What cites.
        pub from: SubjectId,
        /// The page that it cites.
        pub page: SubjectId,
        /// What that is called.
        pub title: String,
        /// Since when.
        pub since: Timestamp,
        /// Nobody vouches for the page any more; otherwise it has changed.
        pub expired: bool,
    }
}

macro_rules! citations {
    ($rest:literal) => {
        concat!(
            "SELECT r.from_id, r.page_id, p.title, r.since, r.expired FROM wiki_recheck r {EACH} JOIN subject f ON f.id = r.from_id
               {EACH} JOIN subject p ON p.id = r.page_id WHERE f.state <> 2 AND p.state <> 2 AND ",
            visible!("f.audience_id", "f.id"),
            " AND ",
            visible!("p.audience_id", "p.id"),
            $rest
        )
    };
}

/// Those that the viewer answers for, the oldest first.
pub async fn mine(cx: &mut Cx, me: PersonId, limit: usize) -> db::Result<Vec<Citation>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(citations!(" AND r.owner_id = $4 ORDER BY r.since, r.from_id LIMIT $5"), &eyes.with(params![me, limit]))
        .await
}

/// Those of one text, as far as the viewer may read what it cites.
pub async fn of(cx: &mut Cx, from: SubjectId, limit: usize) -> db::Result<Vec<Citation>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(citations!(" AND r.from_id = $4 ORDER BY r.since, r.page_id LIMIT $5"), &eyes.with(params![from, limit]))
        .await
}

/// How a page is kept.
pub async fn keep(
    cx: &mut Cx,
    page: SubjectId,
    owner: PersonId,
    approval: bool,
    superseded_by: Option<SubjectId>,
) -> db::Result<()> {
    let sql = "UPDATE wiki_page SET owner_id = $2, approval = $3, superseded_by = $4 WHERE subject_id = $1";
    cx.execute(sql, params![page, owner, i64::from(approval), superseded_by]).await.map(drop)
}

/// The handle of a person.
pub async fn handle(cx: &mut Cx, person: PersonId) -> db::Result<String> {
    Ok(cx.optional("SELECT handle FROM person WHERE id = $1", params![person]).await?.unwrap_or_default())
}
