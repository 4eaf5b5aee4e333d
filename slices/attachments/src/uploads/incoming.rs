//! One file out of a form, straight to the store.

use super::model::Allowance;
use super::store;
use crate::t;
use axum::extract::multipart::{Field, Multipart, MultipartError};
use bytes::Bytes;
use db::Cx;
use files::{HEAD, Key, StoreError, Stored, clean_name};
use futures::TryStreamExt;
use std::error::Error;
use std::io;
use web::{App, Problem, Visit};

/// Bytes that are safe in the store, with no row that names them as a file yet.
pub(super) struct Arrived {
    pub(super) key: Key,
    pub(super) stored: Stored,
    pub(super) name: String,
    /// The first bytes.
    pub(super) head: Vec<u8>,
}

/// Takes the one file of the form.
pub(super) async fn take(
    app: &App,
    visit: &Visit,
    form: &mut Multipart,
    allowed: Allowance,
) -> Result<Arrived, Problem> {
    let t = t::Texts::new(visit.lang);
    let field = form.next_field().await.map_err(unreadable)?;
    let field = field.filter(|field| field.name() == Some("file")).ok_or(Problem::field("file", t.file_missing()))?;
    let name = clean_name(field.file_name().unwrap_or_default());
    let key = fresh_key(app);
    announce(app, vec![key]).await?;
    let mut head = Vec::with_capacity(HEAD);
    let stored = app.files.put_stream(key, pieces(field, &mut head), allowed.next()).await;
    let stored = stored.map_err(|error| refused(error, t, allowed, visit))?;
    let arrived = Arrived { key, stored, name, head };
    let more = form.next_field().await.map_err(unreadable);
    let wrong = match more {
        Err(problem) => Some(problem),
        Ok(Some(_)) => Some(Problem::field("file", t.file_only_one())),
        Ok(None) if arrived.stored.size == 0 => Some(Problem::field("file", t.file_empty())),
        Ok(None) => None,
    };
    match wrong {
        Some(problem) => {
            throw_away(app, &[key]).await;
            Err(problem)
        }
        None => Ok(arrived),
    }
}

/// A key nobody can guess: 128 random bits.
pub(super) fn fresh_key(app: &App) -> Key {
    let mut bits = [0; 16];
    app.db.entropy().fill(&mut bits);
    Key::from_random(u128::from_le_bytes(bits))
}

/// Writes down that bytes will come, before they do.
pub(super) async fn announce(app: &App, keys: Vec<Key>) -> db::Result<()> {
    let keys: Vec<String> = keys.iter().map(Key::to_string).collect();
    app.db.write(kernel::Viewer::System, async move |cx: &mut Cx| store::announce(cx, &keys).await).await
}

/// Removes bytes that nothing will name; if that fails, the sweep does it.
pub(super) async fn throw_away(app: &App, keys: &[Key]) {
    for key in keys {
        if let Err(error) = app.files.delete(*key).await {
            tracing::warn!(%error, "a refused upload stays until the next sweep");
        }
    }
}

fn pieces<'a>(field: Field<'a>, head: &'a mut Vec<u8>) -> impl futures::Stream<Item = io::Result<Bytes>> + Unpin + 'a {
    field.map_err(io::Error::other).inspect_ok(|piece| {
        let missing = HEAD.saturating_sub(head.len()).min(piece.len());
        head.extend_from_slice(&piece[..missing]);
    })
}

fn unreadable(error: MultipartError) -> Problem {
    Problem::Unreadable(error.body_text())
}

fn refused(error: StoreError, t: t::Texts, allowed: Allowance, visit: &Visit) -> Problem {
    let size = |bytes| texts::size(bytes, visit.lang);
    match error {
        StoreError::TooLarge { .. } if allowed.is_used_up() => {
            Problem::TooLarge(t.file_over_quota(size(allowed.day), size(allowed.used)))
        }
        StoreError::TooLarge { limit } => Problem::TooLarge(t.file_too_large(size(limit))),
        StoreError::Source(error) => Problem::Unreadable(error.to_string()),
        other if is_full(&other) => Problem::Full,
        other => Problem::Bug(other.to_string()),
    }
}

/// Whether somewhere below the disk had no room.
fn is_full(error: &StoreError) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        let kind = error.downcast_ref::<io::Error>().map(io::Error::kind);
        if matches!(kind, Some(io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)) {
            return true;
        }
        cause = error.source();
    }
    false
}
