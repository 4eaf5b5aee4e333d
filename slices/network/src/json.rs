//! What the JSON of this slice shares.

use crate::authors::Author;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use kernel::{Cursor, Viewer};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::Problem;

/// A page of a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct List<T> {
    /// What is on this page.
    pub items: Vec<T>,
    /// Where the next page starts; nothing at the end.
    pub next: Option<String>,
}

impl<T> List<T> {
    /// Cut to a limit, of which one more was loaded; `place` says where the next page starts after its last one.
    pub fn cut(mut items: Vec<T>, limit: usize, place: impl Fn(&T) -> Cursor) -> Self {
        let more = items.len() > limit;
        items.truncate(limit);
        let next = items.last().filter(|_| more).map(|last| place(last).to_string());
        Self { items, next }
    }
}

/// Which page of a list.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// So many on a page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u32>,
    /// Where to go on: `next` of the page before.
    #[param(pattern = "^[0-8]?[0-9]{1,18}-[0-8]?[0-9]{1,18}$")]
    cursor: Option<String>,
}

impl PageQuery {
    /// From its parts, for queries that ask for more.
    #[must_use]
    pub const fn new(limit: Option<u32>, cursor: Option<String>) -> Self {
        Self { limit, cursor }
    }

    /// Where to go on, and how many.
    ///
    /// # Errors
    /// [`Problem::Unreadable`] if the query is none or the limit is out of bounds.
    pub fn read(query: Result<Query<Self>, QueryRejection>, start: Cursor) -> Result<(Cursor, usize), Problem> {
        let Query(query) = query.map_err(|error| Problem::Unreadable(error.body_text()))?;
        query.bounds(start)
    }

    /// The same for a query that was read.
    ///
    /// # Errors
    /// As [`PageQuery::read`].
    pub fn bounds(self, start: Cursor) -> Result<(Cursor, usize), Problem> {
        let limit = self.limit.unwrap_or(20);
        if !(1..=100).contains(&limit) {
            return Err(Problem::Unreadable("limit is a number from 1 to 100".to_owned()));
        }
        let cursor = self.cursor.as_deref().map_or(Ok(start), str::parse);
        let cursor = cursor.map_err(|error: kernel::cursor::CursorError| Problem::Unreadable(error.to_string()))?;
        Ok((cursor, usize::try_from(limit).unwrap_or(20)))
    }
}

/// Who wrote something.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AuthorJson {
    /// Their id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Their name.
    name: String,
    /// Their page.
    url: String,
    /// Whether they have left.
    left: bool,
}

impl AuthorJson {
    /// As this viewer sees them.
    #[must_use]
    pub fn new(author: &Author, viewer: &Viewer) -> Self {
        let view = author.view(viewer, "");
        Self { id: view.id, name: view.name, url: view.href, left: view.left }
    }
}

/// When something was made, by its id.
#[must_use]
pub fn made_at(id: kernel::SubjectId) -> String {
    web::moment(id.made_at())
}

/// What was made.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CreatedJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    pub id: String,
    /// Where it is read.
    pub url: String,
}
