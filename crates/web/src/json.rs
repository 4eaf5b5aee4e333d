//! What all JSON has in common.

use kernel::Timestamp;

/// A moment, RFC 3339 in UTC: `2026-11-23T09:15:00Z`.
#[must_use]
pub fn moment(at: Timestamp) -> String {
    texts::Moment::from(at.millis()).utc()
}
