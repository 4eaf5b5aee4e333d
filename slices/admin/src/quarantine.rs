//! Letting a restored copy out, which the audit log keeps.

use crate::facts::QuarantineEnded;
use db::Cx;
use jobs::Record;

/// Ends the quarantine; how many outbound effects waited, or nothing if there was none. See [`jobs::quarantine::end`].
///
/// # Errors
/// If the database refuses.
pub async fn end(cx: &mut Cx, forget: bool) -> db::Result<Option<u64>> {
    let waited = jobs::quarantine::end(cx, forget).await?;
    if let Some(waited) = waited {
        cx.record(&QuarantineEnded { waited, forgotten: forget }).await?;
    }
    Ok(waited)
}
