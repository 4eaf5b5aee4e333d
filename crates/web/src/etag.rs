//! Marks of what programs read, so that what they have already is not sent again and nothing is written over that they
//! never saw (RFC 9110, sections 8.8.3 and 13.1.1).
//!
//! A mark changes with every byte of an answer. Where a handler says which [`Version`] it gives, the mark begins with that,
//! and `If-Match` is held against it alone: a reaction that came since does not stand in the way of an edit.

use crate::{App, Problem};
use axum::body::{Body, HttpBody};
use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::request::Parts;
use http::{HeaderValue, StatusCode, header};
use sha2::{Digest, Sha256};
use std::convert::Infallible;

/// Which version of a thing an answer shows. A handler gives it along as an `Extension`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version(String);

impl Version {
    /// The version that a subject counts.
    #[must_use]
    pub fn of(number: i64) -> Self {
        Self(number.to_string())
    }

    /// That of a thing which counts none: these are all its parts that can be changed.
    #[must_use]
    pub fn by_parts(parts: &[&str]) -> Self {
        let mut digest = Sha256::new();
        for part in parts {
            digest.update(part.len().to_be_bytes());
            digest.update(part);
        }
        Self(URL_SAFE_NO_PAD.encode(&digest.finalize()[..12]))
    }
}

/// The versions that a change is meant for, as `If-Match` names them. Held against what is there inside the transaction of
/// the change, last of all: a change that is refused anyway says why.
#[derive(Clone, Debug)]
pub struct IfMatch(Vec<String>);

impl IfMatch {
    /// Whether the change is meant for this version, or for any.
    ///
    /// # Errors
    /// [`Problem::Changed`] if it is not.
    pub fn check(&self, there: &Version) -> Result<(), Problem> {
        let is_meant = |mark: &String| mark == "*" || mark.split('.').next() == Some(there.0.as_str());
        if self.0.is_empty() || self.0.iter().any(is_meant) { Ok(()) } else { Err(Problem::Changed) }
    }

    fn read(text: &str) -> Option<Self> {
        if text.trim() == "*" {
            return Some(Self(vec!["*".to_owned()]));
        }
        let (mut marks, mut rest) = (Vec::new(), text.trim());
        while !rest.is_empty() {
            let (weak, quoted) = rest.strip_prefix("W/").map_or((false, rest), |rest| (true, rest));
            let (mark, after) = quoted.strip_prefix('"')?.split_once('"')?;
            if !mark.bytes().all(|byte| byte.is_ascii_graphic()) {
                return None;
            }
            // What is weak matches nothing here, nor does what we never gave.
            marks.push(if weak || mark == "*" { String::new() } else { mark.to_owned() });
            let after = after.trim_start();
            rest = if after.is_empty() { after } else { after.strip_prefix(',')?.trim_start() };
        }
        (!marks.is_empty()).then_some(Self(marks))
    }
}

impl FromRequestParts<App> for IfMatch {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let lines: Vec<&HeaderValue> = parts.headers.get_all(header::IF_MATCH).iter().collect();
        if lines.is_empty() {
            return Ok(Self(Vec::new()));
        }
        let lines: Option<Vec<&str>> = lines.into_iter().map(|line| line.to_str().ok()).collect();
        // What is no mark was given to nobody, and matches nothing.
        Ok(lines.and_then(|lines| Self::read(&lines.join(", "))).unwrap_or_else(|| Self(vec![String::new()])))
    }
}

/// The answer with its mark, or 304 if the asker has it. Only JSON that is whole in memory is marked.
pub(crate) async fn mark(response: Response, known: Option<&HeaderValue>) -> Response {
    let kind = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    let is_json = response.status() == StatusCode::OK && kind == Some(b"application/json");
    if !is_json || response.body().size_hint().exact().is_none() {
        return response;
    }
    let (mut head, body) = response.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, usize::MAX).await else {
        return Problem::Busy.into_response();
    };
    let version = head.extensions.remove::<Version>().map(|version| version.0 + ".").unwrap_or_default();
    let tag = format!("\"{version}{}\"", URL_SAFE_NO_PAD.encode(Sha256::digest(&bytes)));
    let has_it = known.and_then(|known| known.to_str().ok()).is_some_and(|known| names(known, &tag));
    head.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        head.headers.insert(header::ETAG, tag);
    }
    if !has_it {
        return Response::from_parts(head, Body::from(bytes));
    }
    head.status = StatusCode::NOT_MODIFIED;
    head.headers.remove(header::CONTENT_TYPE);
    head.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(head, Body::empty())
}

fn names(known: &str, tag: &str) -> bool {
    known.split(',').map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_found_alone_among_others_and_weakly() {
        for known in ["\"a\"", "\"b\", \"a\"", "W/\"a\"", "*"] {
            assert!(names(known, "\"a\""), "{known}");
        }
        assert!(!names("\"b\"", "\"a\"") && !names("", "\"a\""));
    }

    #[test]
    fn a_change_is_meant_for_the_version_that_its_mark_begins_with() {
        let meant = |text: &str| IfMatch::read(text).map(|mark| mark.check(&Version::of(3)).is_ok());
        for right in ["\"3.abc\"", "\"3\"", "\"2.x\", \"3.x\"", "*", "\"a,b\" , \"3\""] {
            assert_eq!(meant(right), Some(true), "{right}");
        }
        for wrong in ["\"2.abc\"", "\"wrong\"", "W/\"3.abc\"", "\"33\"", "\"\"", "\"*\""] {
            assert_eq!(meant(wrong), Some(false), "{wrong}");
        }
        for unreadable in ["", "3", "\"3", "\"3\" \"4\"", "\"a b\"", "*, \"3\""] {
            assert_eq!(meant(unreadable), None, "{unreadable}");
        }
        assert!(IfMatch(Vec::new()).check(&Version::of(3)).is_ok());
    }

    #[test]
    fn a_version_by_parts_keeps_its_parts_apart() {
        assert_eq!(Version::by_parts(&["a", "b"]), Version::by_parts(&["a", "b"]));
        assert_ne!(Version::by_parts(&["ab", ""]), Version::by_parts(&["a", "b"]));
    }
}
