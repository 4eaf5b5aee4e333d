//! The SQL of workshops.

use super::model::{Part, Stage};
use db::{Cx, in_list, params};
use kernel::{PersonId, Reach, Role, SpaceId, SubjectId, TeamId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, Policy, visible};

db::row! {
    /// A workshop.
    pub struct Workshop {
        /// Its subject.
        pub id: SubjectId,
        /// Where it lives.
        pub space: SpaceId,
        /// Its title.
        pub title: String,
        /// Who leads it.
        pub facilitator: PersonId,
        /// When it is meant to begin.
        pub starts_at: Timestamp,
        /// Where.
        pub place: String,
        /// Where on the net.
        pub link: String,
        /// The language in which its canvases are headed.
        pub lang: String,
        /// When it was made ready.
        pub ready_at: Option<Timestamp>,
        /// When it began.
        pub begun_at: Option<Timestamp>,
        /// When it was over.
        pub closed_at: Option<Timestamp>,
        /// How many people take part.
        pub people: i64,
        /// How many of them were there.
        pub attended: i64,
        /// How many minutes its blocks take.
        pub minutes: i64,
    }
}

impl Workshop {
    /// Where it stands.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        match (self.closed_at, self.begun_at, self.ready_at) {
            (Some(_), ..) => Stage::Closed,
            (_, Some(_), _) => Stage::Live,
            (.., Some(_)) => Stage::Ready,
            _ => Stage::Draft,
        }
    }
}

/// When and where a workshop is.
#[derive(Clone, Debug, Default)]
pub struct When {
    /// When it begins.
    pub starts_at: Timestamp,
    /// Where.
    pub place: String,
    /// Where on the net.
    pub link: String,
}

macro_rules! workshops {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, w.space_id, s.title, w.facilitator_id, w.starts_at, w.place, w.link, w.lang, w.ready_at, w.begun_at, w.closed_at,
                    (SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_person p WHERE p.workshop_id = s.id),
                    (SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_person p WHERE p.workshop_id = s.id AND p.attended_at IS NOT NULL),
                    (SELECT CAST(COALESCE(SUM(b.minutes + b.pushed), 0) AS BIGINT) FROM workshop_block b WHERE b.workshop_id = s.id)
             FROM workshop w {EACH} JOIN subject s ON s.id = w.subject_id WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// A new workshop for a subject that was just made.
pub async fn insert(
    cx: &mut Cx,
    id: SubjectId,
    space: SpaceId,
    when: &When,
    facilitator: PersonId,
    lang: &str,
) -> db::Result<()> {
    let sql = "INSERT INTO workshop (subject_id, space_id, facilitator_id, starts_at, place, link, lang)
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let When { starts_at, place, link } = when;
    cx.execute(sql, params![id, space, facilitator, starts_at, place, link, lang]).await.map(drop)
}

/// It is at another time or place, or led by somebody else.
pub async fn update(cx: &mut Cx, id: SubjectId, when: &When, facilitator: PersonId) -> db::Result<()> {
    let sql = "UPDATE workshop SET facilitator_id = $2, starts_at = $3, place = $4, link = $5 WHERE subject_id = $1";
    let When { starts_at, place, link } = when;
    cx.execute(sql, params![id, facilitator, starts_at, place, link]).await.map(drop)
}

/// One workshop that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Workshop>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(workshops!(" AND s.id = $4"), &eyes.with(params![id])).await
}

/// Those that the viewer may see, the latest first. A draft is for those who work on it, so it is told apart on pages, not hidden.
pub async fn all(cx: &mut Cx, limit: usize) -> db::Result<Vec<Workshop>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = workshops!(" ORDER BY w.starts_at DESC, s.id DESC LIMIT $4");
    cx.rows(sql, &eyes.with(params![limit])).await
}

/// Those of a list of ids, for their cards.
pub async fn by_ids(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Workshop>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let (sql, params) = in_list(workshops!(" AND s.id IN ({LIST})"), &own, part);
        all.extend(cx.rows::<Workshop>(&sql, &params).await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(all)
}

/// The viewer's part in a workshop.
pub async fn part(cx: &mut Cx, id: SubjectId, me: PersonId) -> db::Result<Option<Part>> {
    let sql = "SELECT team_id, CAST(CASE WHEN attended_at IS NULL THEN 0 ELSE 1 END AS BIGINT)
               FROM workshop_person WHERE workshop_id = $1 AND person_id = $2";
    let found: Option<(Option<TeamId>, bool)> = cx.optional(sql, params![id, me]).await?;
    Ok(found.map(|(team, attended)| Part { team, attended }))
}

/// It is ready, or a draft again.
pub async fn ready(cx: &mut Cx, id: SubjectId, by: Option<PersonId>) -> db::Result<()> {
    let at = by.map(|_| cx.now());
    cx.execute("UPDATE workshop SET ready_at = $2, ready_by = $3 WHERE subject_id = $1", params![id, at, by])
        .await
        .map(drop)
}

/// It has begun. What was never made ready is so from now on.
pub async fn begin(cx: &mut Cx, id: SubjectId, by: PersonId) -> db::Result<()> {
    let sql = "UPDATE workshop SET begun_at = $2, begun_by = $3, ready_at = COALESCE(ready_at, $2), ready_by = COALESCE(ready_by, $3)
               WHERE subject_id = $1";
    cx.execute(sql, params![id, cx.now(), by]).await.map(drop)
}

/// It is over.
pub async fn close(cx: &mut Cx, id: SubjectId, by: PersonId) -> db::Result<()> {
    let sql = "UPDATE workshop SET closed_at = $2, closed_by = $3 WHERE subject_id = $1";
    cx.execute(sql, params![id, cx.now(), by]).await.map(drop)
}

db::row! {
    /// A space in which the viewer could plan a workshop.
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

/// The spaces of the viewer in which they may begin something, those that they own first.
pub async fn homes(cx: &mut Cx, me: PersonId) -> db::Result<Vec<Home>> {
    let sql = "SELECT sp.id, sp.name, a.base, sp.member_count
               FROM membership m JOIN space sp ON sp.id = m.space_id JOIN audience a ON a.id = sp.read_audience_id
               WHERE m.person_id = $1 AND sp.archived_at IS NULL AND (sp.posting <> $2 OR m.role >= $3)
               ORDER BY CASE WHEN m.role >= 50 THEN 0 ELSE 1 END, sp.name_folded, sp.id LIMIT 200";
    cx.rows(sql, params![me, Policy::Owners.code(), Role::Moderator.code()]).await
}
