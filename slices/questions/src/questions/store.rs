//! The SQL of questions.

use super::model::Filter;
use crate::verified::HORIZON;
use crate::votes::HELPFUL;
use db::{AsParam, Cx, FromRow, Row, in_list, params};
use kernel::{Cursor, FileId, PersonId, PersonKind, SpaceId, SubjectId, Timestamp, ids};
use std::collections::HashMap;
use std::time::Duration;
use subjects::{Eyes, Standing, visible};

db::row! {
    /// What only a question knows.
    pub struct Question {
        /// Answers that were not taken away.
        pub answer_count: i64,
        /// The accepted one.
        pub accepted: Option<SubjectId>,
        /// Who accepted it.
        pub accepted_by: Option<PersonId>,
        /// When.
        pub accepted_at: Option<Timestamp>,
        /// In which role: see [`crate::acceptance::As::from_code`].
        pub accepted_as: Option<i64>,
        /// When whoever asked was reminded to accept an answer.
        pub reminded: Option<Timestamp>,
        /// The answer that helped most.
        pub most_helpful: Option<SubjectId>,
    }
}

db::row! {
    /// Somebody who wrote, as the page shows them.
    pub struct Writer {
        /// Who.
        pub id: PersonId,
        /// Their name.
        pub name: String,
        /// What they do.
        pub title: String,
        /// Their photo.
        pub photo: Option<FileId>,
        /// What they are to the organisation.
        pub kind: PersonKind,
        /// When they left.
        pub left_at: Option<Timestamp>,
    }
}

db::row! {
    /// A line of a list of questions.
    pub struct Listed {
        /// Which question.
        pub id: SubjectId,
        /// Its title.
        pub title: String,
        /// The beginning of its text.
        pub excerpt: String,
        /// See [`subjects::State`].
        pub state_code: i64,
        /// Answers that were not taken away.
        pub answer_count: i64,
        /// Whether one is accepted.
        pub accepted: bool,
        /// Who asked.
        pub author: PersonId,
        /// Their name.
        pub author_name: String,
        /// Where.
        pub space: SpaceId,
        /// The name of the space, if the viewer may know it.
        pub space_name: Option<String>,
        /// How far its audience reaches.
        pub reach: kernel::Reach,
    }
}

/// Most values in one list of a statement.
const LONGEST: usize = 128;

/// A question begins without answers.
pub async fn insert(cx: &mut Cx, question: SubjectId) -> db::Result<()> {
    let sql = "INSERT INTO question (subject_id, space_id) SELECT id, space_id FROM subject WHERE id = $1";
    cx.execute(sql, params![question]).await.map(drop)
}

/// What only the question knows, for a subject that was found for this viewer.
pub async fn load(cx: &mut Cx, question: SubjectId) -> db::Result<Option<Question>> {
    let sql = "SELECT answer_count, accepted_answer_id, accepted_by, accepted_at, accepted_as, reminded_at,
                      (SELECT c.subject_id FROM question_vote_count c JOIN subject s ON s.id = c.subject_id
                       WHERE c.question_id = $1 AND s.parent_id = $1 AND s.state <> 2 AND c.up - c.down >= $2
                       ORDER BY c.up - c.down DESC, c.subject_id LIMIT 1)
               FROM question WHERE subject_id = $1";
    cx.optional(sql, params![question, HELPFUL]).await
}

/// Counts the answers again; does nothing if this is no question.
pub async fn recount(cx: &mut Cx, question: SubjectId) -> db::Result<()> {
    let sql =
        "UPDATE question SET answer_count = (SELECT COUNT(*) FROM subject s WHERE s.root_id = $1 AND s.parent_id = $1
               AND s.kind = $2 AND s.state <> 2) WHERE subject_id = $1";
    cx.execute(sql, params![question, crate::ANSWER]).await.map(drop)
}

/// Answers and acceptance of many questions, for their cards.
pub async fn stages(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, (i64, bool)>> {
    let sql = "SELECT subject_id, answer_count, CAST(CASE WHEN accepted_answer_id IS NULL THEN 0 ELSE 1 END AS BIGINT)
               FROM question WHERE subject_id IN ({LIST})";
    let mut all = HashMap::new();
    for part in ids.chunks(LONGEST) {
        let (sql, params) = in_list(sql, params![], part);
        let rows: Vec<(SubjectId, i64, bool)> = cx.rows(&sql, &params).await?;
        all.extend(rows.into_iter().map(|(id, answers, accepted)| (id, (answers, accepted))));
    }
    Ok(all)
}

/// The columns of [`Listed`]. A space is named where its readers are the question's, or where the viewer may find it. An index of
/// questions is walked, and each is looked at: that is what CROSS JOIN says here.
macro_rules! listed {
    () => {
        concat!(
            "SELECT s.id, s.title, s.excerpt, s.state, q.answer_count,
                    CAST(CASE WHEN q.accepted_answer_id IS NULL THEN 0 ELSE 1 END AS BIGINT),
                    p.id, p.name, s.space_id, sp.name, a.base
             FROM question q CROSS JOIN subject s JOIN person p ON p.id = s.author_id
             JOIN audience a ON a.id = s.audience_id
             LEFT JOIN space sp ON sp.id = s.space_id AND (sp.read_audience_id = s.audience_id OR ",
            visible!("sp.find_audience_id", "9223372036854775807"),
            ") WHERE s.id = q.subject_id AND s.state <> 2 AND ",
            visible!("s.audience_id", "s.id")
        )
    };
}

/// A page of questions, newest first, one more than asked for so that the caller knows whether it goes on.
pub async fn page(
    cx: &mut Cx,
    filter: Filter,
    space: Option<SpaceId>,
    from: Cursor,
    limit: usize,
) -> db::Result<Vec<Listed>> {
    const ORDER: &str = " AND q.subject_id < $4 AND ($5 = 0 OR q.space_id = $5) ORDER BY q.subject_id DESC LIMIT $6";
    let (eyes, bound) = (Eyes::of(cx.viewer()), bound(filter, cx.now()));
    let sql = format!("{}{}{ORDER}", listed!(), stage(filter));
    let (space, limit) = (space.map_or(0, SpaceId::raw), limit + 1);
    let mut params = eyes.with(params![from.id, space, limit]);
    params.extend(bound.iter().map(AsParam::param));
    cx.rows(&sql, &params).await
}

/// How many there are, as far as the viewer may see them, up to a limit.
pub async fn count(cx: &mut Cx, filter: Filter, space: Option<SpaceId>, limit: i64) -> db::Result<i64> {
    const SEEN: &str = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT 1 AS one FROM question q CROSS JOIN subject s
         WHERE s.id = q.subject_id AND s.state <> 2 AND q.subject_id < $4 AND ($5 = 0 OR q.space_id = $5) AND ",
        visible!("s.audience_id", "s.id")
    );
    let (eyes, bound) = (Eyes::of(cx.viewer()), bound(filter, cx.now()));
    let sql = format!("{SEEN}{} LIMIT $6) c", stage(filter));
    let space = space.map_or(0, SpaceId::raw);
    let mut params = eyes.with(params![Cursor::NEWEST.id, space, limit]);
    params.extend(bound.iter().map(AsParam::param));
    cx.row(&sql, &params).await
}

/// Nothing happens for so long in a question that is stale.
const STALE: Duration = Duration::from_secs(30 * 24 * 3600);

/// What [`stage`] compares with in `$7`.
fn bound(filter: Filter, now: Timestamp) -> Option<i64> {
    match filter {
        Filter::Stale => Some(ids::first_at(now.minus(STALE))),
        Filter::Expiring => Some(now.plus(HORIZON).millis()),
        _ => None,
    }
}

/// The condition of a list. The viewer is `$1`.
fn stage(filter: Filter) -> &'static str {
    match filter {
        Filter::Unanswered => " AND q.answer_count = 0 AND s.state = 0",
        Filter::Answered => " AND q.answer_count > 0 AND q.accepted_answer_id IS NULL",
        Filter::Mine => {
            " AND s.state = 0 AND q.accepted_answer_id IS NULL AND s.author_id <> $1
              AND q.subject_id IN (
                  SELECT i.question_id FROM question_invitation i WHERE i.person_id = $1
                  UNION SELECT l.question_id FROM question_ladder_asked l WHERE l.person_id = $1
                  UNION SELECT t.question_id FROM question_expert e
                      JOIN membership m ON m.space_id = e.space_id AND m.person_id = e.person_id
                      JOIN question_topic t ON t.topic = e.topic
                      JOIN question k ON k.subject_id = t.question_id AND k.space_id = e.space_id
                      WHERE e.person_id = $1 AND e.named_at IS NOT NULL AND k.answer_count = 0)
              AND NOT EXISTS (SELECT 1 FROM subject w WHERE w.root_id = s.id AND w.author_id = $1
                  AND w.kind = 'questions.answer' AND w.state <> 2)"
        }
        Filter::Stale => " AND q.accepted_answer_id IS NULL AND s.state = 0 AND q.subject_id < $7 AND s.last_id < $7",
        Filter::Expiring => {
            " AND q.subject_id IN (SELECT v.question_id FROM question_verification v
                  JOIN subject w ON w.id = v.answer_id AND w.state <> 2 WHERE v.until < $7)"
        }
        Filter::All => "",
    }
}

/// How many open questions of a space wait for an answer, as far as the viewer may see them.
pub async fn waiting_in(cx: &mut Cx, space: SpaceId) -> db::Result<i64> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM question q CROSS JOIN subject s
         WHERE q.answer_count = 0 AND q.space_id = $4 AND s.id = q.subject_id AND s.state = 0 AND ",
        visible!("s.audience_id", "s.id")
    );
    cx.row(sql, &eyes.with(params![space])).await
}

/// The questions of a space that wait for an answer, the longest waiting first.
pub async fn longest_waiting(cx: &mut Cx, space: SpaceId, limit: usize) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        listed!(),
        " AND q.answer_count = 0 AND s.state = 0 AND q.space_id = $4 ORDER BY q.subject_id LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![space, limit])).await
}

/// So many of the newest questions without an answer are looked through.
const WINDOW: usize = 500;

/// The newest questions of others without an answer, in the spaces that the viewer belongs to, out of the newest [`WINDOW`].
pub async fn waiting_for(cx: &mut Cx, me: PersonId, limit: usize) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        listed!(),
        " AND q.answer_count = 0 AND s.state = 0 AND s.author_id <> $4
          AND q.subject_id >= COALESCE((SELECT w.subject_id FROM question w WHERE w.answer_count = 0
                                        ORDER BY w.subject_id DESC LIMIT 1 OFFSET $6), 0)
          AND EXISTS (SELECT 1 FROM membership m WHERE m.person_id = $4 AND m.space_id = q.space_id) ORDER BY q.subject_id DESC LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![me, limit, WINDOW])).await
}

/// The spaces that the viewer belongs to, for choosing one.
pub async fn own_spaces(cx: &mut Cx, me: PersonId) -> db::Result<Vec<(SpaceId, String)>> {
    let sql = "SELECT sp.id, sp.name FROM membership m JOIN space sp ON sp.id = m.space_id
               WHERE m.person_id = $1 AND sp.archived_at IS NULL ORDER BY sp.name_folded, sp.id LIMIT 200";
    cx.rows(sql, params![me]).await
}

/// A space that somebody may want to ask in.
pub struct Place {
    /// How the viewer stands in it.
    pub standing: Standing,
    /// The letter of its tile.
    pub letter: String,
}

impl FromRow for Place {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        Ok(Self { standing: Standing::from_row(row)?, letter: row.next()? })
    }
}

/// The spaces that the viewer may read, their own first, then by name: at most a thousand.
pub async fn places(cx: &mut Cx) -> db::Result<Vec<Place>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT sp.id, sp.slug, sp.name, sp.read_audience_id, a.base, sp.posting, sp.replies, sp.join_mode,
                CAST(0 AS BIGINT), sp.member_count, m.role, CAST(1 AS BIGINT), sp.letter
         FROM space sp JOIN audience a ON a.id = sp.read_audience_id
         LEFT JOIN membership m ON m.space_id = sp.id AND m.person_id = $1
         WHERE sp.archived_at IS NULL AND ",
        visible!("sp.read_audience_id", "9223372036854775807"),
        " ORDER BY CASE WHEN m.role IS NULL THEN 1 ELSE 0 END, sp.name_folded, sp.id LIMIT 1000"
    );
    cx.rows(sql, &eyes.with(params![])).await
}

/// People by their ids, as those who may see what they wrote see them.
pub async fn writers(cx: &mut Cx, ids: &[PersonId]) -> db::Result<HashMap<PersonId, Writer>> {
    let sql = "SELECT id, name, title, photo_id, kind, left_at FROM person WHERE id IN ({LIST})";
    let mut all = HashMap::new();
    for part in ids.chunks(LONGEST) {
        let (sql, params) = in_list(sql, params![], part);
        all.extend(cx.rows::<Writer>(&sql, &params).await?.into_iter().map(|writer| (writer.id, writer)));
    }
    Ok(all)
}

/// Comments directly below a question: everything that is no answer.
pub async fn comments(cx: &mut Cx, question: SubjectId) -> db::Result<i64> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM subject s WHERE s.root_id = $4 AND s.parent_id = $4 AND s.kind <> $5
         AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id")
    );
    cx.row(sql, &eyes.with(params![question, crate::ANSWER])).await
}
