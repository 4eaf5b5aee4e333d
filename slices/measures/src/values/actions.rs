//! What is known at a moment.

use super::model::{State, Value};
use super::store;
use crate::agreements::{self, Agreement};
use crate::coverage::{self, Covered, Statements};
use crate::day::Day;
use db::Cx;
use evidence::MeasuredSub;
use futures::future::{BoxFuture, FutureExt};
use kernel::Timestamp;
use maturity::Instrument;
use maturity::measures::Measure;
use std::collections::HashMap;

/// So many days a value stays news: after that it says nothing about now.
const NEWS: i64 = 14;
/// So far back pages look.
pub const YEAR: i64 = 365;

/// All that is known of the house at a moment.
pub struct Picture {
    /// What was agreed.
    pub agreement: Option<Agreement>,
    /// The last day that was rolled up, if it is recent.
    pub last: Option<Day>,
    /// The last day that was rolled up, if that is so long ago that something must have stopped.
    pub stopped: Option<Day>,
    /// How much of it is seen.
    pub statements: Statements,
    now: Timestamp,
    values: HashMap<String, Value>,
}

impl Picture {
    /// At this moment. Without an agreement nothing of what may still be kept is looked at.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn load(cx: &mut Cx, now: Timestamp) -> db::Result<Self> {
        let agreement = agreements::store::in_force(cx).await?;
        let yesterday = Day::of(now).plus(-1);
        let last = if agreement.is_some() { store::last_day(cx, yesterday).await? } else { None };
        let is_recent = |day: &Day| yesterday.number() - day.number() <= NEWS;
        let (last, stopped) = (last.filter(is_recent), last.filter(|day| !is_recent(day)));
        let values = match last {
            Some(day) => store::of_house(cx, day).await?,
            None => Vec::new(),
        };
        let statements = Statements::of(coverage::store::newest(cx).await?);
        let values = values.into_iter().map(|value| (value.measure.clone(), value)).collect();
        Ok(Self { agreement, last, stopped, statements, now, values })
    }

    /// What there is to say of a measure; `is_read` where it is known whether a gauge reads it.
    #[must_use]
    pub fn state(&self, measure: &str, is_read: Option<bool>) -> State {
        State::of(self.agreement.as_ref(), measure, self.last.is_some(), is_read, self.values.get(measure))
    }

    /// Whether the measures of a sub-dimension count.
    #[must_use]
    pub fn covered(&self, sub: &str) -> Covered {
        self.statements.at(sub, self.now)
    }

    /// A measure on the scale from 0 to 4, if it counts: it has a value, and enough of the activity is seen.
    #[must_use]
    pub fn valid_reading(&self, measure: &Measure) -> Option<f64> {
        let value = self.state(&measure.id, None).value()?;
        (self.covered(&measure.sub_dimension) == Covered::Enough).then(|| measure.reading(value))
    }

    /// What is measured of a sub-dimension: the mean of its measures that count.
    #[must_use]
    pub fn sub(&self, id: &str) -> MeasuredSub {
        let of: Vec<&Measure> =
            maturity::measures::all().iter().filter(|measure| measure.sub_dimension == id).collect();
        let valid: Vec<(String, f64)> =
            of.iter().filter_map(|measure| Some((measure.id.clone(), self.valid_reading(measure)?))).collect();
        let sum: f64 = valid.iter().map(|(_, reading)| reading).sum();
        #[expect(clippy::cast_precision_loss, reason = "four at most")]
        let value = (!valid.is_empty()).then(|| sum / valid.len() as f64);
        MeasuredSub {
            sub: id.to_owned(),
            value,
            valid: valid.into_iter().map(|(id, _)| id).collect(),
            of: of.len(),
            as_of: self.last.map(Day::end),
        }
    }
}

/// Tells the rest of the house what is measured, see [`evidence::Measured`].
pub(crate) fn measured(cx: &mut Cx, now: Timestamp) -> BoxFuture<'_, db::Result<Vec<MeasuredSub>>> {
    async move {
        let picture = Picture::load(cx, now).await?;
        if picture.agreement.is_none() {
            return Ok(Vec::new());
        }
        Ok(Instrument::current().sub_dimensions.iter().map(|sub| picture.sub(&sub.id)).collect())
    }
    .boxed()
}
