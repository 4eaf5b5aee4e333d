//! The SQL of requests and their rounds.

use super::model::{Stand, State};
use db::{Cx, in_list, params};
use kernel::{PersonId, SubjectId, Timestamp};
use maturity::Function;
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// A request with its newest round.
    pub struct Request {
        /// Its subject.
        pub id: SubjectId,
        /// Its desk.
        pub desk: SubjectId,
        /// The desk's name.
        pub desk_name: String,
        /// What is wanted, in a line.
        pub title: String,
        /// Who asked.
        pub author: PersonId,
        /// See [`Function`].
        pub function_name: String,
        /// By when it is wanted.
        pub wanted_by: Option<Timestamp>,
        /// What they tried.
        pub tried: String,
        /// Which round runs, from 1.
        pub round: i64,
        /// When it began.
        pub opened_at: Timestamp,
        /// Until when it is to be answered.
        pub due_at: Timestamp,
        /// When the first way of it was shown.
        pub way_at: Option<Timestamp>,
        /// When it was refused.
        pub refused_at: Option<Timestamp>,
        /// By whom.
        pub refused_by: Option<PersonId>,
        /// Why.
        pub refusal: Option<String>,
        /// The way that was chosen.
        pub chosen: Option<i64>,
        /// When who asked said that it helped.
        pub helped_at: Option<Timestamp>,
        /// When they took it back.
        pub withdrawn_at: Option<Timestamp>,
        /// How many ways were shown in all rounds.
        pub ways: i64,
    }
}

impl Request {
    /// What happened in its newest round.
    #[must_use]
    pub const fn stand(&self) -> Stand {
        Stand {
            opened_at: self.opened_at,
            due_at: self.due_at,
            way_at: self.way_at,
            refused_at: self.refused_at,
            chosen: self.chosen.is_some(),
            helped_at: self.helped_at,
            withdrawn_at: self.withdrawn_at,
        }
    }
    /// Where it stands.
    #[must_use]
    pub const fn state(&self) -> State {
        self.stand().state()
    }
    /// Whether ways can be shown: nothing is over.
    #[must_use]
    pub const fn takes_answers(&self) -> bool {
        !matches!(self.state(), State::Helped | State::Withdrawn)
    }
    /// For which function.
    #[must_use]
    pub fn function(&self) -> Function {
        Function::from_name(&self.function_name).unwrap_or(Function::Other)
    }
}

/// The columns of [`Request`].
macro_rules! requests {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, r.desk_id, d.title, s.title, s.author_id, r.function, r.wanted_by, r.tried, o.number, o.opened_at, o.due_at,
                    (SELECT MIN(w.given_at) FROM excellence_option w WHERE w.request_id = s.id AND w.round = o.number),
                    o.refused_at, o.refused_by, o.refusal, o.chosen, o.helped_at, o.withdrawn_at,
                    (SELECT CAST(COUNT(*) AS BIGINT) FROM excellence_option w WHERE w.request_id = s.id)
             FROM excellence_request r {EACH} JOIN subject s ON s.id = r.subject_id {EACH} JOIN subject d ON d.id = r.desk_id
             JOIN excellence_round o ON o.request_id = s.id
               AND o.number = (SELECT MAX(x.number) FROM excellence_round x WHERE x.request_id = s.id)
             WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// Holds a request that waits for an answer.
macro_rules! waits {
    () => {
        "o.refused_at IS NULL AND o.withdrawn_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM excellence_option w WHERE w.request_id = o.request_id AND w.round = o.number)"
    };
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct NewRequest {
    /// For which function.
    pub function: Function,
    /// By when.
    pub wanted_by: Option<Timestamp>,
    /// What was tried.
    pub tried: String,
}

/// A new request for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, desk: SubjectId, new: &NewRequest) -> db::Result<()> {
    let sql =
        "INSERT INTO excellence_request (subject_id, desk_id, function, wanted_by, tried) VALUES ($1, $2, $3, $4, $5)";
    cx.execute(sql, params![id, desk, new.function.name(), new.wanted_by, new.tried]).await.map(drop)
}

/// A round begins.
pub async fn begin(cx: &mut Cx, id: SubjectId, number: i64, due: Timestamp, reason: &str) -> db::Result<()> {
    let sql =
        "INSERT INTO excellence_round (request_id, number, opened_at, reason, due_at) VALUES ($1, $2, $3, $4, $5)";
    cx.execute(sql, params![id, number, cx.now(), reason, due]).await.map(drop)
}

/// One request that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Request>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(requests!(" AND s.id = $4"), &eyes.with(params![id])).await
}

/// Which requests a list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that wait, the soonest due first.
    Waiting,
    /// Those of them whose time is over.
    Overdue,
    /// Those that were answered in any way, newest first.
    Answered,
    /// Those that somebody asked, newest first.
    Of(PersonId),
    /// All, newest first.
    All,
}

/// The requests that the viewer may see.
pub async fn list(cx: &mut Cx, which: Which, limit: usize) -> db::Result<Vec<Request>> {
    let (eyes, now) = (Eyes::of(cx.viewer()), cx.now());
    let waiting = concat!(requests!(" AND "), waits!(), " ORDER BY o.due_at, s.id LIMIT $4");
    let overdue = concat!(requests!(" AND o.due_at <= $5 AND "), waits!(), " ORDER BY o.due_at, s.id LIMIT $4");
    let answered =
        concat!(requests!(" AND o.withdrawn_at IS NULL AND NOT ("), waits!(), ") ORDER BY s.id DESC LIMIT $4");
    match which {
        Which::Waiting => cx.rows(waiting, &eyes.with(params![limit])).await,
        Which::Overdue => cx.rows(overdue, &eyes.with(params![limit, now])).await,
        Which::Answered => cx.rows(answered, &eyes.with(params![limit])).await,
        Which::Of(person) => {
            let sql = requests!(" AND s.author_id = $5 ORDER BY s.id DESC LIMIT $4");
            cx.rows(sql, &eyes.with(params![limit, person])).await
        }
        Which::All => cx.rows(requests!(" ORDER BY s.id DESC LIMIT $4"), &eyes.with(params![limit])).await,
    }
}

/// Many requests, for their cards.
pub async fn by_ids(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Request>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let (sql, params) = in_list(requests!(" AND s.id IN ({LIST})"), &own, part);
        all.extend(cx.rows::<Request>(&sql, &params).await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(all)
}

/// Those that were asked or opened again from a moment on, of one desk or of all: what the viewer may see of them.
pub async fn since(cx: &mut Cx, from: Timestamp, desk: Option<SubjectId>) -> db::Result<Vec<Request>> {
    let eyes = Eyes::of(cx.viewer());
    let desk = desk.map_or(0, SubjectId::raw);
    let sql = requests!(" AND o.opened_at >= $4 AND ($5 = 0 OR r.desk_id = $5) ORDER BY s.id DESC LIMIT 10000");
    cx.rows(sql, &eyes.with(params![from, desk])).await
}

/// Those that wait, that nobody was told of, and that are due before a moment, whoever sees them.
pub async fn unwarned(cx: &mut Cx, before: Timestamp, limit: usize) -> db::Result<Vec<SubjectId>> {
    let sql = concat!(
        "SELECT o.request_id FROM excellence_round o WHERE o.warned_at IS NULL AND o.due_at <= $1
           AND o.number = (SELECT MAX(x.number) FROM excellence_round x WHERE x.request_id = o.request_id) AND ",
        waits!(),
        " ORDER BY o.due_at LIMIT $2"
    );
    cx.rows(sql, params![before, limit]).await
}

/// Those who answer were told.
pub async fn warned(cx: &mut Cx, id: SubjectId, round: i64) -> db::Result<()> {
    let sql = "UPDATE excellence_round SET warned_at = $3 WHERE request_id = $1 AND number = $2";
    cx.execute(sql, params![id, round, cx.now()]).await.map(drop)
}

/// It is refused.
pub async fn refuse(cx: &mut Cx, one: &Request, by: PersonId, reason: &str) -> db::Result<()> {
    let sql = "UPDATE excellence_round SET refused_at = $3, refused_by = $4, refusal = $5 WHERE request_id = $1 AND number = $2";
    cx.execute(sql, params![one.id, one.round, cx.now(), by, reason]).await.map(drop)
}

/// One of the ways is chosen.
pub async fn choose(cx: &mut Cx, one: &Request, place: i64) -> db::Result<()> {
    let sql = "UPDATE excellence_round SET chosen = $3, chosen_at = $4 WHERE request_id = $1 AND number = $2";
    cx.execute(sql, params![one.id, one.round, place, cx.now()]).await.map(drop)
}

/// It helped.
pub async fn helped(cx: &mut Cx, one: &Request) -> db::Result<()> {
    let sql = "UPDATE excellence_round SET helped_at = $3 WHERE request_id = $1 AND number = $2";
    cx.execute(sql, params![one.id, one.round, cx.now()]).await.map(drop)
}

/// It is taken back.
pub async fn withdraw(cx: &mut Cx, one: &Request) -> db::Result<()> {
    let sql = "UPDATE excellence_round SET withdrawn_at = $3 WHERE request_id = $1 AND number = $2";
    cx.execute(sql, params![one.id, one.round, cx.now()]).await.map(drop)
}

db::row! {
    /// An earlier or the newest round, as the history tells it.
    pub struct Round {
        /// From 1.
        pub number: i64,
        /// When it began.
        pub opened_at: Timestamp,
        /// What was missing, from the second on.
        pub reason: String,
        /// When it was refused.
        pub refused_at: Option<Timestamp>,
        /// By whom.
        pub refused_by: Option<PersonId>,
        /// Why.
        pub refusal: Option<String>,
    }
}

/// All rounds of a request that was found for this viewer.
pub async fn rounds(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<Round>> {
    let sql = "SELECT number, opened_at, reason, refused_at, refused_by, refusal FROM excellence_round
               WHERE request_id = $1 ORDER BY number LIMIT 200";
    cx.rows(sql, params![id]).await
}
