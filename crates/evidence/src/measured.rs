//! What was measured of each sub-dimension, for whoever holds it against what people believe.

use db::Cx;
use futures::future::BoxFuture;
use kernel::Timestamp;

/// What was measured of one sub-dimension on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasuredSub {
    /// Its id, such as `I2`.
    pub sub: String,
    /// The mean of the readings, from 0 to 4, of its valid measures; nothing while none is valid.
    pub value: Option<f64>,
    /// The measures whose readings went into it.
    pub valid: Vec<String>,
    /// How many measures the method has for it.
    pub of: usize,
    /// The day for which the newest of them was read.
    pub as_of: Option<Timestamp>,
}

/// Tells of the whole house, sub-dimension by sub-dimension in the order of the method, what was known at this moment. Nothing
/// at all while no agreement lets anything be measured.
pub type Measured = for<'c> fn(&'c mut Cx, Timestamp) -> BoxFuture<'c, db::Result<Vec<MeasuredSub>>>;
