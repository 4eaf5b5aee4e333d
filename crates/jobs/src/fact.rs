//! Recording what happened.

use crate::effect::{Failure, Registry, Way};
use crate::queue;
use db::{Cx, Error, params};
use kernel::{Fact, FactId, PersonId, SpaceId, SubjectId, Timestamp};

db::row! {
    /// A fact as it was stored.
    pub struct Recorded {
        /// Which one.
        pub id: FactId,
        /// `slice.thing.happened`.
        pub kind: String,
        /// When.
        pub at: Timestamp,
        /// Who did it, if a person did.
        pub actor: Option<PersonId>,
        /// What it is about.
        pub subject: Option<SubjectId>,
        /// Where.
        pub space: Option<SpaceId>,
        /// The rest of it, as JSON.
        pub payload: String,
    }
}

impl Recorded {
    /// Those of its fields that matter to somebody who follows another room's fact, and so does not know its type.
    ///
    /// # Errors
    /// [`Failure::Never`] if one is missing or can't be read.
    pub fn parsed<T: serde::de::DeserializeOwned>(&self) -> Result<T, Failure> {
        serde_json::from_str(&self.payload)
            .map_err(|error| Failure::Never(format!("fact {} of kind {}: {error}", self.id, self.kind)))
    }
    /// The fact itself, if it is of this kind.
    ///
    /// # Errors
    /// [`Failure::Never`] if it is another kind or its payload can't be read.
    pub fn read<F: Fact>(&self) -> Result<F, Failure> {
        if self.kind != F::KIND {
            return Err(Failure::Never(format!("a fact of kind {} was read as {}", self.kind, F::KIND)));
        }
        serde_json::from_str(&self.payload).map_err(|error| Failure::Never(format!("fact {}: {error}", self.id)))
    }
}

/// Records facts in a unit of work.
pub trait Record {
    /// Stores the fact, runs its inline effects, and queues the others. All of it commits or none.
    ///
    /// # Errors
    /// If the database refuses, or an inline effect fails.
    fn record<F: Fact + Sync>(&mut self, fact: &F) -> impl Future<Output = db::Result<FactId>> + Send;
}

impl Record for Cx {
    async fn record<F: Fact + Sync>(&mut self, fact: &F) -> db::Result<FactId> {
        let payload = serde_json::to_string(fact).map_err(|error| Error::Other(error.to_string()))?;
        let mut recorded = Recorded {
            id: FactId::compose(self.now(), self.bits()),
            kind: F::KIND.to_owned(),
            at: self.now(),
            actor: self.viewer().person(),
            subject: fact.subject(),
            space: fact.space(),
            payload,
        };
        // Two facts of one millisecond may draw the same bits; then one draws again.
        while !insert(self, &recorded, fact.is_history()).await? {
            recorded.id = FactId::compose(self.now(), self.bits());
        }
        follow(self, &recorded, fact.is_history()).await?;
        if !fact.is_history() {
            self.wake().await?;
        }
        Ok(recorded.id)
    }
}

/// The kinds of what was recorded from this id on, history left out: what whoever looks now and then may have missed. An id carries
/// the moment at which its transaction began, so look from a little before the last look.
///
/// # Errors
/// If the database refuses.
pub async fn kinds_since(cx: &mut Cx, from: FactId) -> db::Result<Vec<String>> {
    cx.rows("SELECT DISTINCT kind FROM fact WHERE id >= $1 AND (seq IS NULL OR seq > 0)", params![from]).await
}

/// What was recorded of these kinds in a span of ids, in order and at most so many: for whoever begins to look at something that others
/// have told of before. No index leads there, so read it outside of writing transactions and part by part.
///
/// # Errors
/// If the database refuses.
///
/// # Panics
/// If more than 128 kinds are named.
pub async fn recorded(
    cx: &mut Cx,
    kinds: &[&str],
    (from, until): (FactId, FactId),
    limit: usize,
) -> db::Result<Vec<Recorded>> {
    let sql = "SELECT id, kind, at, actor_id, subject_id, space_id, payload FROM fact
               WHERE id >= $1 AND id < $2 AND kind IN ({LIST}) ORDER BY id LIMIT $3";
    let (sql, params) = db::in_list(sql, params![from, until, limit], kinds);
    cx.rows(&sql, &params).await
}

/// History never enters the stream: its number is negative from the start.
async fn insert(cx: &mut Cx, fact: &Recorded, history: bool) -> db::Result<bool> {
    let sql = "INSERT INTO fact (id, kind, at, actor_id, subject_id, space_id, payload, seq)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING";
    let seq = history.then_some(-fact.id.raw());
    let params = params![fact.id, fact.kind, fact.at, fact.actor, fact.subject, fact.space, fact.payload, seq];
    Ok(cx.execute(sql, params).await? == 1)
}

/// Of history only what belongs to the thing itself follows, such as its search entry.
async fn follow(cx: &mut Cx, fact: &Recorded, history: bool) -> db::Result<()> {
    let effects: Vec<_> =
        cx.context::<Registry>().map(|registry| registry.following(&fact.kind).collect()).unwrap_or_default();
    for effect in effects {
        match effect.way {
            Way::Inline(run) => run(cx, fact).await.map_err(|failure| inline(effect.name, failure))?,
            Way::Queued(_) | Way::Outbound if history => {}
            Way::Queued(_) | Way::Outbound => queue::insert(cx, fact.id, effect.name).await?,
        }
    }
    Ok(())
}

fn inline(name: &str, failure: Failure) -> Error {
    match failure {
        Failure::Database(error) => error,
        other => Error::Other(format!("the inline effect {name} failed: {other}")),
    }
}
