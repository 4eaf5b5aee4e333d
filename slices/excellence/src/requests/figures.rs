//! What a desk keeps of its word, for everybody who may read its requests.

use super::model::{Stand, Tally, tally};
use super::store;
use crate::t;
use db::Cx;
use kernel::{SubjectId, Timestamp};
use std::time::Duration;
use web::Visit;

/// So long the figures look back.
const WINDOW: Duration = Duration::from_secs(90 * 86_400);

/// The figures in words.
#[derive(Clone)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Figures {
    /// The share that was shown a way in time; nothing where nothing counts yet.
    pub share: Option<String>,
    /// Of how many.
    pub base: String,
    /// How many wait, and for how many the time is over.
    pub open: i64,
    pub overdue: i64,
    /// How many are refused without another way.
    pub refused: i64,
}

/// Counts what the viewer may see of one desk, or of all.
///
/// # Errors
/// If the database refuses.
pub(crate) async fn tallied(cx: &mut Cx, now: Timestamp, desk: Option<SubjectId>) -> db::Result<Tally> {
    let stands: Vec<Stand> =
        store::since(cx, now.minus(WINDOW), desk).await?.iter().map(store::Request::stand).collect();
    Ok(tally(&stands, now))
}

/// The figures of one desk, or of all that the viewer may see.
///
/// # Errors
/// If the database refuses.
pub(crate) async fn figures(cx: &mut Cx, visit: &Visit, desk: Option<SubjectId>) -> db::Result<Figures> {
    let t = t::Texts::new(visit.lang);
    let tally = tallied(cx, visit.now, desk).await?;
    Ok(Figures {
        share: share(tally.in_time, tally.base).map(|share| texts::percent(share, visit.lang)),
        base: t.of_requests(tally.base),
        open: tally.open,
        overdue: tally.overdue,
        refused: tally.refused,
    })
}

/// A share; of nothing there is none.
#[must_use]
pub(crate) fn share(part: i64, whole: i64) -> Option<f64> {
    evidence::Sample::share(part, whole).value
}
