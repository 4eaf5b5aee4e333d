//! What comes in: forms and JSON, read strictly. An unknown or repeated field is told, and nothing typed is lost, since
//! the page that sent it gets it back.

use crate::{App, Problem};
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header;
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

/// A whole number in JSON, which may be written as `3` or `3.0`: JSON knows no difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole(pub i64);

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(from)?;
        number
            .as_i64()
            .or_else(|| number.as_f64().and_then(whole))
            .map(Self)
            .ok_or_else(|| D::Error::custom("this is a whole number"))
    }
}

/// Up to 2^53 every whole number has its own `f64`.
fn whole(number: f64) -> Option<i64> {
    let fits = number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_991.0;
    fits.then(|| format!("{number:.0}").parse().ok()).flatten()
}
