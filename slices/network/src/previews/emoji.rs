//! Completing the names of emoji.

use axum::Json;
use axum::extract::Query;
use serde::{Deserialize, Serialize};

/// So many suggestions.
const SUGGESTIONS: usize = 8;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Letters {
    q: String,
}

/// A suggestion, as the `complete` behaviour reads it.
#[derive(Serialize)]
pub(super) struct Suggestion {
    #[serde(rename = "type")]
    kind: &'static str,
    id: &'static str,
    label: &'static str,
    hint: String,
    insert: &'static str,
}

/// `GET /complete/emoji?q=`
pub(super) async fn complete(Query(letters): Query<Letters>) -> Json<Vec<Suggestion>> {
    let suggestion = |one: markup::Emoji| Suggestion {
        kind: "emoji",
        id: one.name,
        label: one.sign,
        hint: format!(":{}:", one.name),
        insert: one.sign,
    };
    Json(markup::emoji_like(&letters.q, SUGGESTIONS).into_iter().map(suggestion).collect())
}
