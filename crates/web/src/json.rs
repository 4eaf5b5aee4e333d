//! What all JSON has in common.

use crate::faces::Faces;
use crate::{FieldErrors, Problem};
use kernel::{PersonId, Timestamp};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Schema, Type};

/// A moment, RFC 3339 in UTC: `2026-11-23T09:15:00Z`.
#[must_use]
pub fn moment(at: Timestamp) -> String {
    texts::Moment::from(at.millis()).utc()
}

/// A list, whole.
#[derive(Serialize, ToSchema)]
pub struct Items<T> {
    /// What is in it.
    pub items: Vec<T>,
}

impl<T> FromIterator<T> for Items<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self { items: items.into_iter().collect() }
    }
}

/// What was made.
#[derive(Serialize, ToSchema)]
pub struct Made {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    pub id: String,
    /// Its page.
    pub url: String,
}

/// A person in a few words.
#[derive(Serialize, ToSchema)]
pub struct PersonNamed {
    /// Their id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    pub id: String,
    /// Their name.
    pub name: String,
}

impl PersonNamed {
    /// From those who were loaded.
    #[must_use]
    pub fn of(faces: &Faces, id: PersonId) -> Self {
        Self { id: id.to_string(), name: faces.name(id) }
    }
}

/// A moment, or nothing.
#[must_use]
pub fn at(moment_at: Option<Timestamp>) -> Option<String> {
    moment_at.map(moment)
}

/// A moment that somebody sent: RFC 3339.
///
/// # Errors
/// If it is none.
pub fn sent(text: &str, field: &str) -> Result<Timestamp, Problem> {
    let at: Result<jiff::Timestamp, _> = text.parse();
    at.map(|at| Timestamp::from_millis(at.as_millisecond()))
        .map_err(|_| Problem::field(field, "a moment is written like 2026-12-04T09:00:00Z"))
}

/// A field is called otherwise in JSON than in the form.
#[must_use]
pub fn renamed(problem: Problem, from: &str, to: &str) -> Problem {
    let Problem::Invalid(errors) = problem else { return problem };
    let mut out = FieldErrors::new();
    for (field, sentence) in errors.all() {
        out.add(if field == from { to } else { field }, sentence);
    }
    Problem::Invalid(out)
}

/// What can be read and yet does not fit what is there, like a day that has passed or somebody who is no member, is a conflict
/// for a program: the description of the address can't tell it beforehand. `fields` are those of which this is so.
#[must_use]
pub fn at_odds(problem: Problem, fields: &[&str]) -> Problem {
    match problem {
        Problem::Invalid(errors) if errors.all().iter().all(|(field, _)| fields.contains(&field.as_str())) => {
            let sentences: Vec<&str> = errors.all().iter().map(|(_, sentence)| sentence.as_str()).collect();
            Problem::Conflict(sentences.join(" "))
        }
        problem => problem,
    }
}

/// Ids of what a proposal or a decision governs.
#[must_use]
pub fn ids() -> Schema {
    let id = ObjectBuilder::new().schema_type(Type::String).pattern(Some("^([1-9][0-9]{0,17}|[1-8][0-9]{18})$"));
    ArrayBuilder::new().items(id).max_items(Some(50)).build().into()
}
