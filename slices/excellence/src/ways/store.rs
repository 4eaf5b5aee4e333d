//! The SQL of ways that were shown.

use super::model::Effort;
use crate::requests::Request;
use db::{Cx, params};
use kernel::{PersonId, SubjectId, Timestamp};
use subjects::Written;

db::row! {
    /// A way that was shown.
    pub struct Way {
        /// From 1, through all rounds.
        pub place: i64,
        /// In which round.
        pub round: i64,
        /// In a line.
        pub title: String,
        /// How: Markdown.
        pub how: String,
        /// How: safe HTML, spaces as markers.
        pub html: String,
        /// See [`Effort`].
        pub effort_name: String,
        /// What to mind.
        pub risk: String,
        /// Who helps.
        pub helper: Option<PersonId>,
        /// Who showed it.
        pub given_by: PersonId,
        /// When.
        pub given_at: Timestamp,
    }
}

impl Way {
    /// What it takes.
    #[must_use]
    pub fn effort(&self) -> Effort {
        Effort::stored(&self.effort_name)
    }
}

/// A way to show.
#[derive(Clone, Debug)]
pub struct NewWay {
    /// In a line.
    pub title: String,
    /// How.
    pub how: Written,
    /// What it takes.
    pub effort: Effort,
    /// What to mind.
    pub risk: String,
    /// Who helps.
    pub helper: Option<PersonId>,
    /// The client's key.
    pub key: Option<String>,
}

macro_rules! ways {
    ($rest:literal) => {
        concat!(
            "SELECT place, round, title, how_source, how_html, effort, risk, helper_id, given_by, given_at FROM excellence_option ",
            $rest
        )
    };
}

/// All ways of a request that was found for this viewer.
pub async fn all(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<Way>> {
    cx.rows(ways!("WHERE request_id = $1 ORDER BY place LIMIT 500"), params![id]).await
}

/// What this person showed before with this key: the request, and the place there.
pub async fn repeated(cx: &mut Cx, by: PersonId, key: &str) -> db::Result<Option<(SubjectId, i64)>> {
    let sql = "SELECT request_id, place FROM excellence_option WHERE given_by = $1 AND client_key = $2";
    cx.optional(sql, params![by, key]).await
}

/// A way more, at this place.
pub async fn insert(cx: &mut Cx, one: &Request, place: i64, by: PersonId, new: &NewWay) -> db::Result<()> {
    let sql = "INSERT INTO excellence_option (request_id, place, round, title, how_source, how_html, effort, risk, helper_id, given_by,
                   given_at, client_key)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let NewWay { title, how, effort, risk, helper, key } = new;
    let (source, html) = (&how.source, &how.html);
    let (effort, now) = (effort.name(), cx.now());
    let params = params![one.id, place, one.round, title, source, html, effort, risk, helper, by, now, key];
    cx.execute(sql, params).await.map(drop)
}
