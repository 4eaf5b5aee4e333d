//! What the JSON addresses of this slice have in common.

use crate::questions::Writer;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use kernel::{Cursor, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use utoipa::{IntoParams, ToSchema};
use web::{FieldErrors, Problem};

const USUAL: usize = 20;
const MOST: usize = 100;

/// A page of a list.
#[derive(Serialize, ToSchema)]
pub(crate) struct List<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// The cursor of the next page, or null.
    pub next: Option<String>,
}

impl<T> List<T> {
    /// From one more than was asked for.
    pub fn cut(mut items: Vec<T>, limit: usize, id: impl Fn(&T) -> String) -> Self {
        let more = items.len() > limit;
        items.truncate(limit);
        let next = items.last().filter(|_| more).map(|last| format!("{0}-{0}", id(last)));
        Self { items, next }
    }
}

/// Which part of a list.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Slice {
    /// Where to go on: `next` of the page before.
    #[serde(default)]
    #[param(pattern = "^[0-8]?[0-9]{1,18}-[0-8]?[0-9]{1,18}$")]
    cursor: Option<String>,
    /// How many, 20 if it is not said.
    #[serde(default)]
    #[param(minimum = 1, maximum = 100)]
    limit: Option<usize>,
}

impl Slice {
    /// Where the page begins and how many it has.
    pub fn read(query: Result<Query<Self>, QueryRejection>, start: Cursor) -> Result<(Cursor, usize), Problem> {
        let Query(slice) = query.map_err(|error| Problem::Unreadable(error.body_text()))?;
        slice.bounds(start)
    }

    /// The same of a query that was read already.
    pub fn bounds(&self, start: Cursor) -> Result<(Cursor, usize), Problem> {
        let limit = self.limit.unwrap_or(USUAL);
        if !(1..=MOST).contains(&limit) {
            return Err(Problem::Unreadable(format!("limit is a number from 1 to {MOST}")));
        }
        let from = self.cursor.as_deref().map_or(Ok(start), str::parse);
        Ok((from.map_err(|error: kernel::cursor::CursorError| Problem::Unreadable(error.to_string()))?, limit))
    }
}

/// A person in a few words.
#[derive(Serialize, ToSchema)]
pub(crate) struct WriterJson {
    /// Their id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    pub id: String,
    /// Their name.
    pub name: String,
}

impl WriterJson {
    /// From those who were loaded.
    pub fn of(id: PersonId, writers: &HashMap<PersonId, Writer>) -> Self {
        Self { id: id.to_string(), name: writers.get(&id).map(|writer| writer.name.clone()).unwrap_or_default() }
    }
}

/// What was made.
#[derive(Serialize, ToSchema)]
pub(crate) struct MadeJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    pub id: String,
    /// Its page.
    pub url: String,
}

/// A field is called otherwise in JSON than in the form.
pub(crate) fn renamed(problem: Problem, from: &str, to: &str) -> Problem {
    let Problem::Invalid(errors) = problem else { return problem };
    let mut out = FieldErrors::new();
    for (field, sentence) in errors.all() {
        out.add(if field == from { to } else { field }, sentence);
    }
    Problem::Invalid(out)
}
