//! The SQL of proposed changes.

use super::model::{Fate, Proposal};
use db::{Cx, params};
use kernel::{PersonId, RevisionId, SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, Subject, Written, visible};

db::row! {
    /// A proposed change.
    pub struct Suggestion {
        /// Its id.
        pub id: RevisionId,
        /// The question or answer.
        pub subject: SubjectId,
        /// The question that it belongs to.
        pub question: SubjectId,
        /// Where.
        pub space: SpaceId,
        /// The version that it was made from.
        pub base: i64,
        /// The title; an answer has none.
        pub title: String,
        /// What was typed.
        pub source: String,
        /// The HTML that it became.
        pub html: String,
        /// Why.
        pub reason: String,
        /// Who proposed it.
        pub by: PersonId,
        /// See [`Fate`].
        pub fate_code: i64,
        /// Who decided.
        pub decided_by: Option<PersonId>,
        /// When.
        pub decided_at: Option<Timestamp>,
        /// What they said to whoever proposed it.
        pub word: String,
    }
}

impl Suggestion {
    /// What became of it.
    #[must_use]
    pub const fn fate(&self) -> Fate {
        Fate::from_code(self.fate_code)
    }
}

macro_rules! suggestions {
    ($rest:literal) => {
        concat!(
            "SELECT g.id, g.subject_id, g.question_id, g.space_id, g.base, g.title, g.source, g.html, g.reason, g.by_id, g.fate,
                    g.decided_by, g.decided_at, g.word
             FROM question_suggestion g JOIN subject s ON s.id = g.subject_id JOIN subject q ON q.id = g.question_id
             WHERE s.state <> 2 AND q.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// One of a text that the viewer sees. Whether they may see the proposal, the policy says.
pub async fn find(cx: &mut Cx, id: RevisionId) -> db::Result<Option<Suggestion>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(suggestions!(" AND g.id = $4"), &eyes.with(params![id])).await
}

/// Those of a question and its answers that the viewer may see, the open ones first, then the newest: all of them for those who
/// know, else those that they proposed and those of their own texts.
pub async fn of_question(cx: &mut Cx, question: SubjectId, all: bool, limit: usize) -> db::Result<Vec<Suggestion>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = suggestions!(
        " AND g.question_id = $4 AND ($5 = 1 OR g.by_id = $1 OR s.author_id = $1)
          ORDER BY CASE WHEN g.fate = 0 THEN 0 ELSE 1 END, g.id DESC LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![question, i64::from(all), limit])).await
}

/// How many of these wait for somebody's decision.
pub async fn waiting(cx: &mut Cx, question: SubjectId, all: bool) -> db::Result<i64> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM question_suggestion g JOIN subject s ON s.id = g.subject_id
         WHERE g.question_id = $4 AND g.fate = 0 AND s.state <> 2 AND ($5 = 1 OR g.by_id = $1 OR s.author_id = $1) AND ",
        visible!("s.audience_id", "s.id")
    );
    cx.row(sql, &eyes.with(params![question, i64::from(all)])).await
}

/// What somebody proposed with this key.
pub async fn by_key(cx: &mut Cx, by: PersonId, key: &str) -> db::Result<Option<RevisionId>> {
    cx.optional("SELECT id FROM question_suggestion WHERE by_id = $1 AND client_key = $2", params![by, key]).await
}

/// What somebody proposes for a text and nobody has decided on.
pub async fn open(cx: &mut Cx, subject: SubjectId, by: PersonId) -> db::Result<Option<RevisionId>> {
    let sql = "SELECT id FROM question_suggestion WHERE subject_id = $1 AND by_id = $2 AND fate = 0";
    cx.optional(sql, params![subject, by]).await
}

/// Keeps one.
pub async fn insert(
    cx: &mut Cx,
    subject: &Subject,
    by: PersonId,
    proposal: &Proposal,
    text: &Written,
) -> db::Result<RevisionId> {
    let id = RevisionId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO question_suggestion
                   (id, subject_id, question_id, space_id, base, title, source, html, reason, by_id, client_key)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let (title, reason, key) = (proposal.title.trim(), proposal.reason.trim(), proposal.key.as_deref());
    let (source, html, base) = (text.source.as_str(), text.html.as_str(), subject.version);
    let params = params![id, subject.id, subject.root, subject.space, base, title, source, html, reason, by, key];
    cx.execute(sql, params).await?;
    Ok(id)
}

/// Decides on one that is open.
pub async fn decide(cx: &mut Cx, id: RevisionId, fate: Fate, by: PersonId, word: &str) -> db::Result<()> {
    let sql = "UPDATE question_suggestion SET fate = $2, decided_by = $3, decided_at = $4, word = $5
               WHERE id = $1 AND fate = 0";
    cx.execute(sql, params![id, fate.code(), by, cx.now(), word]).await.map(drop)
}

/// Who is told of a proposal: whoever wrote the text; where they have left, the owners of its space.
pub async fn told(cx: &mut Cx, subject: &Subject) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT id FROM person WHERE id = $1 AND left_at IS NULL";
    if let Some(author) = cx.optional(sql, params![subject.author]).await? {
        return Ok(vec![author]);
    }
    let sql = "SELECT m.person_id FROM membership m JOIN person p ON p.id = m.person_id AND p.left_at IS NULL
               WHERE m.space_id = $1 AND m.role >= $2 ORDER BY m.person_id LIMIT 20";
    cx.rows(sql, params![subject.space, kernel::Role::Owner.code()]).await
}

/// The proposals that became versions of a question and its answers, in the order in which they did: the text, who proposed it, who
/// accepted it, when.
pub async fn accepted(cx: &mut Cx, question: SubjectId) -> db::Result<Vec<(SubjectId, PersonId, PersonId, Timestamp)>> {
    let sql = "SELECT subject_id, by_id, decided_by, decided_at FROM question_suggestion
               WHERE question_id = $1 AND fate = 1 ORDER BY decided_at, id";
    cx.rows(sql, params![question]).await
}
