//! What the JSON addresses of this slice have in common.

use kernel::Timestamp;
use texts::{Moment, Zone};

/// RFC 3339 in UTC.
pub(crate) fn moment(at: Timestamp) -> String {
    Moment::from(at.millis()).iso(&Zone::utc())
}
