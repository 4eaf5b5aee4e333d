//! The SQL of councils.

use db::{Cx, params};
use kernel::{PersonId, Reach, SpaceId, SubjectId};
use subjects::{Eyes, visible};

db::row! {
    /// What only a council knows.
    pub struct Council {
        /// Its subject.
        pub id: SubjectId,
        /// Where it lives.
        pub space: SpaceId,
        /// See [`super::model::Scope`].
        pub scope: String,
        /// How many weeks lie between two meetings; 0 is as need be.
        pub cadence_weeks: i64,
        /// How long a meeting usually is.
        pub meeting_minutes: i64,
        /// The share of voting seats that must be there, in per cent.
        pub quorum_percent: i64,
        /// Where it usually meets.
        pub place: String,
        /// The council that it was formed from.
        pub formed_from: Option<SubjectId>,
        /// Who founded it.
        pub founded_by: PersonId,
    }
}

/// What a council is founded or changed to.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// `it` or `enterprise`.
    pub scope: String,
    /// Weeks between two meetings.
    pub cadence_weeks: i64,
    /// Length of a meeting.
    pub meeting_minutes: i64,
    /// Share of voting seats.
    pub quorum_percent: i64,
    /// Where.
    pub place: String,
}

/// A new council for a subject that was just made.
pub async fn insert(
    cx: &mut Cx,
    id: SubjectId,
    space: SpaceId,
    rules: &Rules,
    from: Option<SubjectId>,
    founder: PersonId,
) -> db::Result<()> {
    let sql =
        "INSERT INTO council (subject_id, space_id, scope, cadence_weeks, meeting_minutes, quorum_percent, place, formed_from, founded_by)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let Rules { scope, cadence_weeks, meeting_minutes, quorum_percent, place } = rules;
    let params = params![id, space, scope, cadence_weeks, meeting_minutes, quorum_percent, place, from, founder];
    cx.execute(sql, params).await.map(drop)
}

/// Other rules than before. Its scope stays what it was founded for.
pub async fn update(cx: &mut Cx, id: SubjectId, rules: &Rules) -> db::Result<()> {
    let sql = "UPDATE council SET cadence_weeks = $2, meeting_minutes = $3, quorum_percent = $4, place = $5 WHERE subject_id = $1";
    let Rules { cadence_weeks, meeting_minutes, quorum_percent, place, .. } = rules;
    cx.execute(sql, params![id, cadence_weeks, meeting_minutes, quorum_percent, place]).await.map(drop)
}

/// What only it knows, for a subject that was found for this viewer.
pub async fn load(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Council>> {
    let sql = "SELECT subject_id, space_id, scope, cadence_weeks, meeting_minutes, quorum_percent, place, formed_from, founded_by
               FROM council WHERE subject_id = $1";
    cx.optional(sql, params![id]).await
}

db::row! {
    /// A council in a list.
    pub struct Listed {
        /// Which one.
        pub id: SubjectId,
        /// Its name.
        pub name: String,
        /// See [`super::model::Scope`].
        pub scope: String,
        /// How far its audience reaches.
        pub reach: Reach,
        /// How many seats are taken now.
        pub seats: i64,
        /// How many proposals are open.
        pub proposals: i64,
        /// When it meets next.
        pub next: Option<kernel::Timestamp>,
        /// How many decisions it has taken.
        pub decisions: i64,
    }
}

/// The councils that the viewer may see, by name.
pub async fn all(cx: &mut Cx, limit: usize) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, c.scope, a.base,
                (SELECT CAST(COUNT(*) AS BIGINT) FROM council_seat st WHERE st.council_id = s.id AND st.ended_at IS NULL
                   AND st.term_from <= $4 AND (st.term_to IS NULL OR st.term_to > $4)),
                (SELECT CAST(COUNT(*) AS BIGINT) FROM council_proposal p WHERE p.council_id = s.id AND p.closed_at IS NULL),
                (SELECT MIN(m.starts_at) FROM council_meeting m WHERE m.council_id = s.id AND m.called_off_at IS NULL
                   AND m.closed_at IS NULL AND m.starts_at >= $4 - 86400000),
                (SELECT CAST(COUNT(*) AS BIGINT) FROM council_decision d WHERE d.council_id = s.id)
         FROM council c {EACH} JOIN subject s ON s.id = c.subject_id JOIN audience a ON a.id = s.audience_id
         WHERE s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY c.scope, s.title, s.id LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![cx.now(), limit])).await
}

/// Whether the viewer may see any council.
pub async fn any(cx: &mut Cx) -> db::Result<bool> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT s.id FROM council c {EACH} JOIN subject s ON s.id = c.subject_id
         WHERE s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " LIMIT 1) one"
    );
    Ok(cx.row::<i64>(sql, &eyes.with(params![])).await? > 0)
}

/// The council of a space, if the viewer may see it.
pub async fn of_space(cx: &mut Cx, space: SpaceId) -> db::Result<Option<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id FROM council c {EACH} JOIN subject s ON s.id = c.subject_id WHERE c.space_id = $4 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id")
    );
    cx.optional(sql, &eyes.with(params![space])).await
}

/// Whether a space has a council, whoever sees it.
pub async fn is_taken(cx: &mut Cx, space: SpaceId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM council WHERE space_id = $1";
    Ok(cx.row::<i64>(sql, params![space]).await? > 0)
}

/// The first council with this scope that the viewer may see.
pub async fn of_scope(cx: &mut Cx, scope: &str) -> db::Result<Option<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id FROM council c {EACH} JOIN subject s ON s.id = c.subject_id WHERE c.scope = $4 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id LIMIT 1"
    );
    cx.optional(sql, &eyes.with(params![scope])).await
}

db::row! {
    /// A space in which the viewer could found a council.
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

/// The spaces that the viewer owns and that have no council, private ones first.
pub async fn homes(cx: &mut Cx, me: PersonId) -> db::Result<Vec<Home>> {
    let sql = "SELECT sp.id, sp.name, a.base, sp.member_count
               FROM membership m JOIN space sp ON sp.id = m.space_id JOIN audience a ON a.id = sp.read_audience_id
               WHERE m.person_id = $1 AND m.role >= 50 AND sp.archived_at IS NULL
                 AND NOT EXISTS (SELECT 1 FROM council c WHERE c.space_id = sp.id)
               ORDER BY a.base, sp.name_folded, sp.id LIMIT 200";
    cx.rows(sql, params![me]).await
}
