//! The SQL of proposals and stances.

use super::model::{Choice, Process, Resulting, Threshold};
use crate::DecisionKind;
use db::{Cx, in_list, params};
use kernel::{PersonId, StanceId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// A proposal.
    pub struct Proposal {
        /// Its subject.
        pub id: SubjectId,
        /// The council.
        pub council: SubjectId,
        /// Its title.
        pub title: String,
        /// Who opened it.
        pub author: PersonId,
        /// See [`Process`].
        pub process_name: String,
        /// See [`Threshold`].
        pub threshold_name: String,
        /// The share of its electorate that must take a stance, in per cent.
        pub quorum_percent: i64,
        /// Until when stances can be taken.
        pub closes_at: Timestamp,
        /// The topic that it came from.
        pub topic: Option<SubjectId>,
        /// See [`crate::DecisionKind`]: what sort of decision it asks for.
        pub kind_name: String,
        /// When it was closed.
        pub closed_at: Option<Timestamp>,
        /// See [`Resulting`].
        pub result_name: Option<String>,
        /// How many may take a stance.
        pub electors: i64,
        /// How many have.
        pub taken: i64,
        /// The decision that was recorded of it.
        pub decision: Option<SubjectId>,
    }
}

impl Proposal {
    /// How it is decided.
    #[must_use]
    pub fn process(&self) -> Process {
        Process::stored(&self.process_name)
    }
    /// How much agreement it needs.
    #[must_use]
    pub fn threshold(&self) -> Threshold {
        Threshold::stored(&self.threshold_name)
    }
    /// What came of it.
    #[must_use]
    pub fn result(&self) -> Option<Resulting> {
        self.result_name.as_deref().map(Resulting::stored)
    }
    /// Whether stances can be taken at a moment.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.closed_at.is_none() && self.closes_at > now
    }
}

db::row! {
    /// Where somebody stands, or stood before.
    pub struct Stance {
        /// Which one.
        pub id: StanceId,
        /// Who.
        pub person: PersonId,
        /// See [`Choice`].
        pub choice_name: String,
        /// Why.
        pub reason: String,
        /// How an objection was resolved.
        pub resolution: Option<String>,
        /// By whom.
        pub resolved_by: Option<PersonId>,
        /// When.
        pub resolved_at: Option<Timestamp>,
    }
}

impl Stance {
    /// Where they stand.
    #[must_use]
    pub fn choice(&self) -> Choice {
        Choice::stored(&self.choice_name)
    }
}

/// A proposal to open.
#[derive(Clone, Debug)]
pub struct NewProposal {
    /// How it is decided.
    pub process: Process,
    /// How much agreement it needs.
    pub threshold: Threshold,
    /// Which share must take a stance.
    pub quorum_percent: i64,
    /// Until when.
    pub closes_at: Timestamp,
    /// The topic that it comes from.
    pub topic: Option<SubjectId>,
    /// What sort of decision it asks for.
    pub kind: DecisionKind,
    /// What that would govern.
    pub affects: Vec<SubjectId>,
}

macro_rules! proposals {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, p.council_id, s.title, s.author_id, p.process, p.threshold, p.quorum_percent, p.closes_at, p.topic_id, p.kind,
                    p.closed_at, p.result,
                    (SELECT CAST(COUNT(*) AS BIGINT) FROM council_elector e WHERE e.proposal_id = s.id),
                    (SELECT CAST(COUNT(DISTINCT st.person_id) AS BIGINT) FROM council_stance st WHERE st.proposal_id = s.id),
                    (SELECT MIN(d.subject_id) FROM council_decision d WHERE d.proposal_id = s.id)
             FROM council_proposal p {EACH} JOIN subject s ON s.id = p.subject_id WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// A new proposal for a subject that was just made, with its electorate.
pub async fn insert(
    cx: &mut Cx,
    id: SubjectId,
    council: SubjectId,
    new: &NewProposal,
    electors: &[PersonId],
) -> db::Result<()> {
    let sql = "INSERT INTO council_proposal (subject_id, council_id, process, threshold, quorum_percent, closes_at, topic_id, kind)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let NewProposal { process, threshold, quorum_percent, closes_at, topic, kind, affects } = new;
    let (process, threshold, kind) = (process.name(), threshold.name(), kind.name());
    cx.execute(sql, params![id, council, process, threshold, quorum_percent, closes_at, topic, kind]).await?;
    for subject in affects {
        let sql = "INSERT INTO council_proposal_affects (proposal_id, subject_id) VALUES ($1, $2) ON CONFLICT (proposal_id, subject_id) DO NOTHING";
        cx.execute(sql, params![id, subject]).await?;
    }
    for person in electors {
        let sql = "INSERT INTO council_elector (proposal_id, person_id) VALUES ($1, $2)";
        cx.execute(sql, params![id, person]).await?;
    }
    Ok(())
}

/// One proposal that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Proposal>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(proposals!(" AND s.id = $4"), &eyes.with(params![id])).await
}

/// The proposals of a council, newest first; or only those that are open, the soonest to close first.
pub async fn of_council(cx: &mut Cx, council: SubjectId, open: bool, limit: usize) -> db::Result<Vec<Proposal>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = if open {
        proposals!(" AND p.council_id = $4 AND p.closed_at IS NULL ORDER BY p.closes_at, s.id LIMIT $5")
    } else {
        proposals!(" AND p.council_id = $4 ORDER BY s.id DESC LIMIT $5")
    };
    cx.rows(sql, &eyes.with(params![council, limit])).await
}

/// Many proposals, for their cards.
pub async fn by_ids(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Proposal>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let (sql, params) = in_list(proposals!(" AND s.id IN ({LIST})"), &own, part);
        all.extend(cx.rows::<Proposal>(&sql, &params).await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(all)
}

/// The proposals whose time is over and that nobody has closed, whoever sees them.
pub async fn due(cx: &mut Cx, limit: usize) -> db::Result<Vec<SubjectId>> {
    let sql = "SELECT subject_id FROM council_proposal WHERE closed_at IS NULL AND closes_at <= $1 ORDER BY closes_at LIMIT $2";
    cx.rows(sql, params![cx.now(), limit]).await
}

/// Who may take a stance.
pub async fn electors(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<PersonId>> {
    cx.rows("SELECT person_id FROM council_elector WHERE proposal_id = $1 ORDER BY person_id", params![id]).await
}

/// What a decision on it would govern, whether the viewer may see it or not: each is looked up for them.
pub async fn affects(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<SubjectId>> {
    let sql = "SELECT subject_id FROM council_proposal_affects WHERE proposal_id = $1 ORDER BY subject_id LIMIT 50";
    cx.rows(sql, params![id]).await
}

/// All stances that were ever taken, in the order in which they were.
pub async fn stances(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<Stance>> {
    let sql = "SELECT id, person_id, choice, reason, resolution, resolved_by, resolved_at FROM council_stance
               WHERE proposal_id = $1 ORDER BY id LIMIT 2000";
    cx.rows(sql, params![id]).await
}

/// Takes a stance; an earlier one stays as history.
pub async fn stand(cx: &mut Cx, id: SubjectId, person: PersonId, choice: Choice, reason: &str) -> db::Result<()> {
    let stance = StanceId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO council_stance (id, proposal_id, person_id, choice, reason) VALUES ($1, $2, $3, $4, $5)";
    cx.execute(sql, params![stance, id, person, choice.name(), reason]).await.map(drop)
}

/// Resolves an objection.
pub async fn resolve(cx: &mut Cx, stance: StanceId, by: PersonId, how: &str) -> db::Result<()> {
    let sql = "UPDATE council_stance SET resolution = $2, resolved_by = $3, resolved_at = $4 WHERE id = $1";
    cx.execute(sql, params![stance, how, by, cx.now()]).await.map(drop)
}

/// Takes no more stances.
pub async fn close(cx: &mut Cx, id: SubjectId, by: Option<PersonId>, result: Resulting) -> db::Result<()> {
    let sql = "UPDATE council_proposal SET closed_at = $2, closed_by = $3, result = $4 WHERE subject_id = $1 AND closed_at IS NULL";
    cx.execute(sql, params![id, cx.now(), by, result.name()]).await.map(drop)
}
