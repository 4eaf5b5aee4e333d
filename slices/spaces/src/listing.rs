//! What stands behind the question mark of a list's address.

use axum::extract::FromRequestParts;
use http::request::Parts;
use std::convert::Infallible;
use url::form_urlencoded;
use web::{App, Problem};

/// The parameters of an address; one that is not there is empty.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// The first value of a parameter, or nothing.
    pub(crate) fn first(&self, name: &str) -> &str {
        self.given(name).unwrap_or_default()
    }

    /// The first value of a parameter, if it is there.
    pub(crate) fn given(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// How many things a program wants at once: `?limit=`, 1 to 100, 20 if it doesn't say.
    pub(crate) fn limit(&self) -> Result<i64, Problem> {
        let Some(text) = self.given("limit") else { return Ok(20) };
        match text.parse() {
            Ok(limit @ 1..=100) => Ok(limit),
            _ => Err(Problem::Unreadable("limit is a whole number from 1 to 100".to_owned())),
        }
    }

    /// Where a program's list goes on: `?cursor=`, the id of the last thing that it has.
    pub(crate) fn cursor<T: std::str::FromStr>(&self) -> Result<Option<T>, Problem> {
        match self.first("cursor") {
            "" => Ok(None),
            text => {
                text.parse().map(Some).map_err(|_| Problem::Unreadable("cursor is the `next` of a list".to_owned()))
            }
        }
    }
}

impl FromRequestParts<App> for Query {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let query = parts.uri.query().unwrap_or_default();
        Ok(Self(form_urlencoded::parse(query.as_bytes()).into_owned().collect()))
    }
}

/// The address of a list with what is asked for, empty parts left out.
pub(crate) fn href(path: &str, words: &str, show: &str, after: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in [("q", words), ("show", show), ("after", after)] {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// Cuts a list that was read with one more than was asked for, and says where the next page starts.
pub(crate) fn next<T>(found: &mut Vec<T>, limit: i64, place: impl Fn(&T) -> String) -> Option<String> {
    let limit = usize::try_from(limit).unwrap_or_default();
    let more = found.len() > limit;
    found.truncate(limit);
    found.last().filter(|_| more).map(place)
}
