//! The SQL of experts and of the topics of questions.

use db::{Cx, params};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};

db::row! {
    /// Somebody who knows of a topic, or offers to.
    pub struct Expert {
        /// The topic.
        pub topic: String,
        /// Who.
        pub person: PersonId,
        /// Who named them; nobody yet if they only offered.
        pub named_by: Option<PersonId>,
        /// Since when.
        pub named_at: Option<Timestamp>,
    }
}

/// The topics of a question that stand in its text now; does nothing if this is no question.
pub async fn gather(cx: &mut Cx, question: SubjectId, topics: &[String]) -> db::Result<()> {
    let sql = "DELETE FROM question_topic WHERE question_id = $1 AND from_text = 1";
    cx.execute(sql, params![question]).await?;
    for topic in topics {
        keep(cx, question, topic, true).await?;
    }
    Ok(())
}

/// A question has this topic.
pub async fn keep(cx: &mut Cx, question: SubjectId, topic: &str, from_text: bool) -> db::Result<()> {
    let sql = "INSERT INTO question_topic (question_id, topic, from_text) SELECT s.id, $2, $3 FROM subject s
               WHERE s.id = $1 AND s.kind = 'questions.question' ON CONFLICT DO NOTHING";
    cx.execute(sql, params![question, topic, i64::from(from_text)]).await.map(drop)
}

/// Everybody who knows of a topic in a space and those who offer to, for somebody who may read there.
pub async fn of_space(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<Expert>> {
    let sql = "SELECT e.topic, e.person_id, e.named_by, e.named_at FROM question_expert e
               JOIN person p ON p.id = e.person_id AND p.left_at IS NULL
               WHERE e.space_id = $1 ORDER BY e.topic, p.name_folded, p.id LIMIT 1000";
    cx.rows(sql, params![space]).await
}

/// One of them.
pub async fn find(cx: &mut Cx, space: SpaceId, topic: &str, person: PersonId) -> db::Result<Option<Expert>> {
    let sql = "SELECT topic, person_id, named_by, named_at FROM question_expert
               WHERE space_id = $1 AND topic = $2 AND person_id = $3";
    cx.optional(sql, params![space, topic, person]).await
}

/// Somebody offers to be asked.
pub async fn offer(cx: &mut Cx, space: SpaceId, topic: &str, person: PersonId) -> db::Result<()> {
    let sql = "INSERT INTO question_expert (space_id, topic, person_id, offered_at) VALUES ($1, $2, $3, $4)
               ON CONFLICT DO NOTHING";
    cx.execute(sql, params![space, topic, person, cx.now()]).await.map(drop)
}

/// Somebody is an expert from now on.
pub async fn name(cx: &mut Cx, space: SpaceId, topic: &str, person: PersonId, by: PersonId) -> db::Result<()> {
    let sql = "INSERT INTO question_expert (space_id, topic, person_id, named_by, named_at) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (space_id, topic, person_id) DO UPDATE SET named_by = excluded.named_by,
                   named_at = excluded.named_at";
    cx.execute(sql, params![space, topic, person, by, cx.now()]).await.map(drop)
}

/// Somebody is an expert no more, or takes the offer back.
pub async fn delete(cx: &mut Cx, space: SpaceId, topic: &str, person: PersonId) -> db::Result<()> {
    let sql = "DELETE FROM question_expert WHERE space_id = $1 AND topic = $2 AND person_id = $3";
    cx.execute(sql, params![space, topic, person]).await.map(drop)
}

/// Somebody left the house, or this space.
pub async fn forget(cx: &mut Cx, person: PersonId, space: Option<SpaceId>) -> db::Result<()> {
    let sql = "DELETE FROM question_expert WHERE person_id = $1 AND ($2 = 0 OR space_id = $2)";
    cx.execute(sql, params![person, space.map_or(0, SpaceId::raw)]).await.map(drop)
}

/// Whether somebody belongs to a space.
pub async fn is_member(cx: &mut Cx, space: SpaceId, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND m.person_id = $2 AND p.left_at IS NULL";
    Ok(cx.row::<i64>(sql, params![space, person]).await? > 0)
}

/// Whether somebody is an expert for one of the topics of a question, and belongs to its space.
pub async fn knows(cx: &mut Cx, question: SubjectId, space: SpaceId, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM question_expert e
               JOIN question_topic t ON t.topic = e.topic AND t.question_id = $1
               JOIN membership m ON m.space_id = e.space_id AND m.person_id = e.person_id
               WHERE e.person_id = $3 AND e.space_id = $2 AND e.named_at IS NOT NULL";
    Ok(cx.row::<i64>(sql, params![question, space, person]).await? > 0)
}

/// The experts for the topics of a question who belong to its space, without whoever asked.
pub async fn of_question(cx: &mut Cx, question: SubjectId) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT DISTINCT e.person_id FROM subject s JOIN question_topic t ON t.question_id = s.id
               JOIN question_expert e ON e.space_id = s.space_id AND e.topic = t.topic AND e.named_at IS NOT NULL
               JOIN membership m ON m.space_id = e.space_id AND m.person_id = e.person_id
               JOIN person p ON p.id = e.person_id AND p.left_at IS NULL
               WHERE s.id = $1 AND e.person_id <> s.author_id ORDER BY e.person_id LIMIT 100";
    cx.rows(sql, params![question]).await
}
