//! A toast on the next page, carried by a cookie that the next page takes away.

use crate::{App, Problem, cookies};
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, header};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Serialize};

/// A toast.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flash {
    /// What it says.
    pub text: String,
    /// "" or "bad".
    #[serde(default)]
    pub kind: String,
    /// Where a POST undoes it.
    #[serde(default)]
    pub undo: Option<String>,
}

impl Flash {
    /// It worked.
    #[must_use]
    pub fn good(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
    /// It did not.
    #[must_use]
    pub fn bad(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: "bad".to_owned(), undo: None }
    }
    /// It can be undone by a POST to this address.
    #[must_use]
    pub fn with_undo(mut self, address: impl Into<String>) -> Self {
        self.undo = Some(address.into());
        self
    }
}

/// Goes on to a path of this house (303), with a toast there.
#[must_use]
pub fn go(app: &App, path: &str, flash: Flash) -> Response {
    let mut response = Redirect::to(path).into_response();
    let json = serde_json::to_string(&flash).unwrap_or_default();
    let value = utf8_percent_encode(&json, NON_ALPHANUMERIC).to_string();
    response.headers_mut().append(header::SET_COOKIE, cookies::set(app, "flash", &value, Some(60)));
    response
}

/// The answer of a button: back to a page, with what was done, or with what kept it from being done in a sentence.
///
/// # Errors
/// What is neither a wrong field nor a contradiction.
pub fn back<T>(app: &App, path: &str, done: Result<T, Problem>, said: &str) -> crate::Result {
    match done {
        Ok(_) => Ok(go(app, path, Flash::good(said))),
        Err(Problem::Invalid(errors)) => {
            let sentences: Vec<&str> = errors.all().iter().map(|(_, sentence)| sentence.as_str()).collect();
            Ok(go(app, path, Flash::bad(sentences.join(" "))))
        }
        Err(Problem::Conflict(sentence)) => Ok(go(app, path, Flash::bad(sentence))),
        Err(problem) => Err(problem),
    }
}

pub(crate) fn take(app: &App, headers: &HeaderMap) -> Option<Flash> {
    let value = cookies::read(headers, &cookies::name(app, "flash"))?;
    let json = percent_decode_str(value).decode_utf8().ok()?;
    serde_json::from_str(&json).ok()
}
