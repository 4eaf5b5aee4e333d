//! The SQL of decisions. None of it changes one: a decision is made, superseded by another row, and reviewed by another row.

use super::model::{DecisionKind, Part, Verdict};
use db::{Cx, in_list, params};
use kernel::{PersonId, RevisionId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, Written, visible};

db::row! {
    /// A decision.
    pub struct Decision {
        /// Its subject.
        pub id: SubjectId,
        /// The council.
        pub council: SubjectId,
        /// Its title.
        pub title: String,
        /// In which year it was taken.
        pub year: i64,
        /// Which one of that year.
        pub number: i64,
        /// See [`DecisionKind`].
        pub kind_name: String,
        /// The proposal that it was taken on.
        pub proposal: Option<SubjectId>,
        /// The meeting in which it was taken.
        pub meeting: Option<SubjectId>,
        /// When it is looked at again.
        pub review_on: Timestamp,
        /// The earlier one in whose place it stands.
        pub supersedes: Option<SubjectId>,
        /// The later one that stands in its place.
        pub superseded_by: Option<SubjectId>,
        /// What turned out when it was last looked at.
        pub verdict_name: Option<String>,
        /// In words.
        pub review_text: Option<String>,
    }
}

impl Decision {
    /// What sort it is.
    #[must_use]
    pub fn kind(&self) -> DecisionKind {
        DecisionKind::stored(&self.kind_name)
    }
    /// What turned out.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        self.verdict_name.as_deref().map(Verdict::stored)
    }
    /// Whether its review is due: it holds, its day has come, and nobody has looked.
    #[must_use]
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.superseded_by.is_none() && self.review_on <= now && self.verdict_name.is_none()
    }
}

/// A decision to record.
#[derive(Clone, Copy, Debug)]
pub struct NewDecision {
    /// What sort it is.
    pub kind: DecisionKind,
    /// The proposal that it was taken on.
    pub proposal: Option<SubjectId>,
    /// The meeting in which it was taken.
    pub meeting: Option<SubjectId>,
    /// When it is looked at again.
    pub review_on: Timestamp,
    /// The earlier one in whose place it stands.
    pub supersedes: Option<SubjectId>,
}

db::row! {
    /// Somebody who decided.
    pub struct Decider {
        /// Who.
        pub person: PersonId,
        /// Where they stood: a stance by its name, or empty.
        pub choice_name: String,
        /// Whether they differed.
        pub dissents: bool,
        /// Why.
        pub reason: String,
    }
}

db::row! {
    /// What turned out when a decision was looked at.
    pub struct Review {
        /// Its id has the moment.
        pub id: RevisionId,
        /// See [`Verdict`].
        pub verdict_name: String,
        /// In words.
        pub text: String,
        /// Who wrote it down.
        pub by: PersonId,
    }
}

/// The columns of [`Decision`]; a successor that the viewer may not see is no successor for them.
macro_rules! decisions {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, d.council_id, s.title, d.year, d.number, d.kind, d.proposal_id, d.meeting_id, d.review_on, d.supersedes_id,
                    (SELECT MIN(l.subject_id) FROM council_decision l WHERE l.supersedes_id = s.id), r.verdict, r.text
             FROM council_decision d {EACH} JOIN subject s ON s.id = d.subject_id
             LEFT JOIN council_review r ON r.id = (SELECT MAX(x.id) FROM council_review x WHERE x.decision_id = s.id)
             WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// A new decision for a subject that was just made, with the next number of its council and year. The council's subject is
/// locked, so that no two get the same.
pub async fn insert(cx: &mut Cx, id: SubjectId, council: SubjectId, year: i64, new: &NewDecision) -> db::Result<i64> {
    let sql = "SELECT COALESCE(MAX(number), 0) + 1 FROM council_decision WHERE council_id = $1 AND year = $2";
    let number: i64 = cx.row(sql, params![council, year]).await?;
    let sql = "INSERT INTO council_decision (subject_id, council_id, year, number, kind, proposal_id, meeting_id, review_on, supersedes_id)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let NewDecision { kind, proposal, meeting, review_on, supersedes } = new;
    cx.execute(sql, params![id, council, year, number, kind.name(), proposal, meeting, review_on, supersedes]).await?;
    Ok(number)
}

/// Adds a part of its text.
pub async fn insert_part(cx: &mut Cx, id: SubjectId, part: Part, text: &Written) -> db::Result<()> {
    let sql = "INSERT INTO council_decision_part (decision_id, part, source, html) VALUES ($1, $2, $3, $4)";
    cx.execute(sql, params![id, part.name(), text.source, text.html]).await.map(drop)
}

/// Adds somebody who decided.
pub async fn insert_decider(cx: &mut Cx, id: SubjectId, decider: &Decider) -> db::Result<()> {
    let sql =
        "INSERT INTO council_decider (decision_id, person_id, choice, dissents, reason) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (decision_id, person_id) DO NOTHING";
    let Decider { person, choice_name, dissents, reason } = decider;
    cx.execute(sql, params![id, person, choice_name, dissents, reason]).await.map(drop)
}

/// Adds something that it governs.
pub async fn insert_affects(cx: &mut Cx, id: SubjectId, subject: SubjectId) -> db::Result<()> {
    let sql = "INSERT INTO council_affects (decision_id, subject_id) VALUES ($1, $2) ON CONFLICT (decision_id, subject_id) DO NOTHING";
    cx.execute(sql, params![id, subject]).await.map(drop)
}

/// Adds what turned out.
pub async fn insert_review(cx: &mut Cx, id: SubjectId, verdict: Verdict, text: &str, by: PersonId) -> db::Result<()> {
    let review = RevisionId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO council_review (id, decision_id, verdict, text, reviewed_by) VALUES ($1, $2, $3, $4, $5)";
    cx.execute(sql, params![review, id, verdict.name(), text, by]).await.map(drop)
}

/// One decision that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Decision>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(decisions!(" AND s.id = $4"), &eyes.with(params![id])).await
}

/// The decisions of a council, newest first.
pub async fn of_council(cx: &mut Cx, council: SubjectId, limit: usize) -> db::Result<Vec<Decision>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = decisions!(" AND d.council_id = $4 ORDER BY d.year DESC, d.number DESC LIMIT $5");
    cx.rows(sql, &eyes.with(params![council, limit])).await
}

/// The decisions of a council whose review is due by a moment, the longest due first.
pub async fn due(cx: &mut Cx, council: SubjectId, by: Timestamp, limit: usize) -> db::Result<Vec<Decision>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = decisions!(
        " AND d.council_id = $4 AND d.review_on <= $5 AND r.id IS NULL
          AND NOT EXISTS (SELECT 1 FROM council_decision l WHERE l.supersedes_id = s.id) ORDER BY d.review_on, s.id LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![council, by, limit])).await
}

/// The newest decisions that the viewer may see, of all councils.
pub async fn newest(cx: &mut Cx, limit: usize) -> db::Result<Vec<Decision>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(decisions!(" ORDER BY s.id DESC LIMIT $4"), &eyes.with(params![limit])).await
}

/// The decisions that govern a subject and hold, newest first.
pub async fn governing(cx: &mut Cx, subject: SubjectId) -> db::Result<Vec<Decision>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = decisions!(
        " AND EXISTS (SELECT 1 FROM council_affects af WHERE af.decision_id = s.id AND af.subject_id = $4)
          AND NOT EXISTS (SELECT 1 FROM council_decision l WHERE l.supersedes_id = s.id) ORDER BY s.id DESC LIMIT 10"
    );
    cx.rows(sql, &eyes.with(params![subject])).await
}

/// Many decisions, for their cards.
pub async fn by_ids(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Decision>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let (sql, params) = in_list(decisions!(" AND s.id IN ({LIST})"), &own, part);
        all.extend(cx.rows::<Decision>(&sql, &params).await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(all)
}

/// Its other parts: which one, Markdown, HTML.
pub async fn parts(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<(String, String, String)>> {
    cx.rows("SELECT part, source, html FROM council_decision_part WHERE decision_id = $1", params![id]).await
}

/// Who decided.
pub async fn deciders(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<Decider>> {
    let sql = "SELECT person_id, choice, dissents, reason FROM council_decider WHERE decision_id = $1 ORDER BY dissents, person_id";
    cx.rows(sql, params![id]).await
}

/// What it governs, whether the viewer may see it or not: each is looked up for them.
pub async fn affects(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<SubjectId>> {
    cx.rows("SELECT subject_id FROM council_affects WHERE decision_id = $1 ORDER BY subject_id LIMIT 50", params![id])
        .await
}

/// Everything that turned out, newest first.
pub async fn reviews(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<Review>> {
    let sql =
        "SELECT id, verdict, text, reviewed_by FROM council_review WHERE decision_id = $1 ORDER BY id DESC LIMIT 50";
    cx.rows(sql, params![id]).await
}

/// What these decisions predicted, and what they govern, to compare with: the decision, and the text of a part or nothing.
pub async fn predictions(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, String>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let sql = "SELECT decision_id, source FROM council_decision_part WHERE part = 'consequences' AND decision_id IN ({LIST})";
        let (sql, params) = in_list(sql, params![], part);
        all.extend(cx.rows::<(SubjectId, String)>(&sql, &params).await?);
    }
    Ok(all)
}

/// The texts of decisions that were found for this viewer.
pub async fn texts(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, String>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let sql = "SELECT subject_id, source FROM subject_text WHERE subject_id IN ({LIST})";
        let (sql, params) = in_list(sql, params![], part);
        all.extend(cx.rows::<(SubjectId, String)>(&sql, &params).await?);
    }
    Ok(all)
}

/// Which of these decisions govern a subject.
pub async fn that_affect(cx: &mut Cx, ids: &[SubjectId], subject: SubjectId) -> db::Result<Vec<SubjectId>> {
    let mut all = Vec::new();
    for part in ids.chunks(128) {
        let sql = "SELECT decision_id FROM council_affects WHERE subject_id = $1 AND decision_id IN ({LIST})";
        let (sql, params) = in_list(sql, params![subject], part);
        all.extend(cx.rows::<SubjectId>(&sql, &params).await?);
    }
    Ok(all)
}
