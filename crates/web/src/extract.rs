//! What comes in: forms and JSON, read strictly. An unknown or repeated field is told, and nothing typed is lost, since
//! the page that sent it gets it back.

use crate::{App, Problem};
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderMap, header};
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::HashMap;

/// A form read into a struct. Fields that may be missing are `Option` or have a default.
pub struct Form<T>(pub T);

/// A form as plain fields, for pages whose fields are not known beforehand.
#[derive(Clone, Debug, Default)]
pub struct Fields(pub HashMap<String, Vec<String>>);

impl Fields {
    /// The first value of a field, or nothing.
    #[must_use]
    pub fn first(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }
    /// All values of a field, such as ticked boxes.
    #[must_use]
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

fn is_kind(request: &Request, wanted: &str) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(wanted))
}

async fn form_bytes(request: Request, app: &App) -> Result<Bytes, Problem> {
    const KIND: &str = "application/x-www-form-urlencoded";
    let empty = request.headers().get(header::CONTENT_TYPE).is_none();
    if !empty && !is_kind(&request, KIND) {
        return Err(Problem::UnsupportedType(KIND));
    }
    Bytes::from_request(request, app).await.map_err(|error| Problem::Unreadable(error.to_string()))
}

impl<T: DeserializeOwned> FromRequest<App> for Form<T> {
    type Rejection = Problem;
    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let bytes = form_bytes(request, app).await?;
        serde_html_form::from_bytes(&bytes).map(Self).map_err(|error| Problem::Unreadable(error.to_string()))
    }
}

impl FromRequest<App> for Fields {
    type Rejection = Problem;
    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let bytes = form_bytes(request, app).await?;
        let pairs: Vec<(String, String)> =
            serde_html_form::from_bytes(&bytes).map_err(|error| Problem::Unreadable(error.to_string()))?;
        let mut fields = Self::default();
        for (name, value) in pairs {
            fields.0.entry(name).or_default().push(value);
        }
        Ok(fields)
    }
}

/// A JSON body. Types say `#[serde(deny_unknown_fields)]`.
pub struct Json<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Json<T> {
    type Rejection = Problem;
    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        if !is_kind(&request, "application/json") {
            return Err(Problem::UnsupportedType("application/json"));
        }
        let bytes = Bytes::from_request(request, app).await.map_err(|error| Problem::Unreadable(error.to_string()))?;
        // A list of the fields' values would do for a struct, too, without their names.
        if bytes.trim_ascii_start().first() == Some(&b'[') {
            return Err(Problem::field("body", "the body is a JSON object, not a list"));
        }
        serde_json::from_slice(&bytes).map(Self).map_err(|error| match error.classify() {
            serde_json::error::Category::Data => Problem::field("body", error.to_string()),
            _ => Problem::Unreadable(format!("the body is no JSON: {error}")),
        })
    }
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        axum::Json(self.0).into_response()
    }
}

/// What an `Idempotency-Key` looks like, for the description and for reading it.
pub(crate) const CLIENT_KEY: &str = "^[!-~]{1,100}$";

/// The client's key of a creation (`Idempotency-Key`), if it sent one.
///
/// # Errors
/// [`Problem::Unreadable`] if it is empty, too long, or not of visible ASCII.
pub fn client_key(headers: &HeaderMap) -> Result<Option<String>, Problem> {
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    let is_plain = |key: &&str| (1..=100).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic());
    let right = || Problem::Unreadable("an Idempotency-Key has 1 to 100 visible ASCII characters".to_owned());
    value.to_str().ok().filter(is_plain).map(|key| Some(key.to_owned())).ok_or_else(right)
}

/// A count in JSON: a whole number from 0 on, which may be written as `3` or `3.0`, since JSON knows no difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole(pub i64);

/// Up to here every whole number has its own `f64`.
const LARGEST: i64 = 9_007_199_254_740_991;

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(from)?;
        let whole = number.as_i64().or_else(|| number.as_f64().and_then(whole));
        let count = whole.filter(|count| (0..=LARGEST).contains(count));
        count.map(Self).ok_or_else(|| D::Error::custom(format!("this is a whole number from 0 to {LARGEST}")))
    }
}

fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0).then(|| format!("{number:.0}").parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_whole_and_not_below_nothing() {
        let read = |text: &str| serde_json::from_str::<Whole>(text).ok();
        assert_eq!(["3", "3.0", "0"].map(read), [Some(Whole(3)), Some(Whole(3)), Some(Whole(0))]);
        assert_eq!(["-1", "3.5", "1e300", "9007199254740992", "\"3\""].map(read), [None; 5]);
    }

    #[test]
    fn a_clients_key_is_short_and_visible() {
        let read = |key: &'static [u8]| {
            let value = http::HeaderValue::from_bytes(key).expect("a header can have it");
            client_key(&HeaderMap::from_iter([(http::HeaderName::from_static("idempotency-key"), value)]))
        };
        assert_eq!(read(b"a-1").expect("it is plain"), Some("a-1".to_owned()));
        for wrong in [&b""[..], b"a b", b"\xc3\xa4", &[b'x'; 101]] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
        assert_eq!(client_key(&HeaderMap::new()).expect("none is none"), None);
    }
}
