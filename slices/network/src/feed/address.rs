//! Where a page of a feed begins, as addresses say it.

use kernel::SubjectId;
use serde::Deserialize;
use web::Problem;

/// The query of a page with a feed.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Query {
    /// The id of the last thread on the page before.
    pub before: Option<String>,
    /// Which of the feeds of a page.
    pub feed: Option<String>,
}

impl Query {
    /// Where to go on.
    ///
    /// # Errors
    /// [`Problem::Unreadable`] if it is no id.
    pub fn before(&self) -> Result<Option<SubjectId>, Problem> {
        let Some(text) = self.before.as_deref().filter(|text| !text.is_empty()) else { return Ok(None) };
        let wrong = |_| Problem::Unreadable(kernel::cursor::CursorError.to_string());
        text.parse().map(Some).map_err(wrong)
    }
}
