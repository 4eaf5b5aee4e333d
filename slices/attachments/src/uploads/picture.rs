//! What an upload is, and what a picture becomes.

use super::incoming::{Arrived, announce, fresh_key, throw_away};
use super::model::{may_be_shown, renamed};
use crate::t;
use bytes::Bytes;
use files::media::{Job, LARGEST_INPUT, MediaError, Processed};
use files::{Class, Key, Kind, sniff};
use kernel::{FileId, PersonId};
use std::fmt::Write;
use subjects::files::File;
use tokio::sync::Semaphore;
use web::{App, Problem, Visit};

/// Files that are looked at as a whole hold their bytes in memory: so many at once.
static WHOLE: Semaphore = Semaphore::const_new(2);

/// A file whose bytes are safe, ready for its row.
pub(super) struct Ready {
    pub(super) file: File,
    /// Of the bytes that are kept, in hex.
    pub(super) sha256: String,
    /// Keys that have rows as loose bytes and need none any more.
    pub(super) settled: Vec<Key>,
}

/// Finds out what the bytes are, and makes a clean picture and a small one of a picture.
pub(super) async fn settle(app: &App, visit: &Visit, owner: PersonId, arrived: Arrived) -> Result<Ready, Problem> {
    let first = sniff(&arrived.head, &arrived.name);
    let worth_a_look = first == Kind::UNKNOWN && may_be_shown(&arrived.name) || is_picture(first);
    if !worth_a_look || arrived.stored.size > LARGEST_INPUT as u64 {
        return Ok(plain(app, owner, arrived, first));
    }
    let _turn = WHOLE.acquire().await.map_err(|_| Problem::Busy)?;
    let whole = app.files.read(arrived.key).await.map_err(|error| Problem::Bug(error.to_string()))?;
    let kind = sniff(&whole, &arrived.name);
    if !is_picture(kind) {
        return Ok(plain(app, owner, arrived, kind));
    }
    match app.media.process(whole, Job::Picture).await {
        Ok(made) => keep(app, owner, arrived, &made).await,
        // Not one of the formats that are read: it is kept, and never shown in place.
        Err(MediaError::Format | MediaError::Crop) => Ok(plain(app, owner, arrived, kind)),
        Err(error) => {
            throw_away(app, &[arrived.key]).await;
            Err(refused(error, t::Texts::new(visit.lang)))
        }
    }
}

fn is_picture(kind: Kind) -> bool {
    kind.class == Class::Image && kind.inline
}

fn plain(app: &App, owner: PersonId, arrived: Arrived, kind: Kind) -> Ready {
    let file = File {
        id: FileId::compose(app.now(), app.db.entropy().bits()),
        owner,
        subject: None,
        name: arrived.name,
        mime: kind.mime.to_owned(),
        bytes: i64::try_from(arrived.stored.size).unwrap_or(i64::MAX),
        store_key: arrived.key.to_string(),
        preview_key: None,
        preview_mime: None,
        width: None,
        height: None,
    };
    Ready { file, sha256: hex(&arrived.stored.sha256), settled: vec![arrived.key] }
}

/// What was sent is thrown away: it may tell where a photograph was taken. What was made of it is kept.
async fn keep(app: &App, owner: PersonId, arrived: Arrived, made: &Processed) -> Result<Ready, Problem> {
    let nothing = || Problem::Bug("a picture was read and nothing was made of it".to_owned());
    let (picture, small) = (made.variants.first().ok_or_else(nothing)?, made.variants.last().ok_or_else(nothing)?);
    let keys = [fresh_key(app), fresh_key(app)];
    announce(app, keys.to_vec()).await?;
    let stored = put(app, keys[0], picture.bytes.clone()).await?;
    put(app, keys[1], small.bytes.clone()).await?;
    throw_away(app, &[arrived.key]).await;
    let name = renamed(&arrived.name, &picture.mime);
    let raw = arrived.key;
    let ready = plain(app, owner, Arrived { key: keys[0], stored, name, head: Vec::new() }, Kind::UNKNOWN);
    let file = File {
        mime: picture.mime.clone(),
        preview_key: Some(keys[1].to_string()),
        preview_mime: Some(small.mime.clone()),
        width: Some(picture.width.into()),
        height: Some(picture.height.into()),
        ..ready.file
    };
    Ok(Ready { file, settled: vec![raw, keys[0], keys[1]], ..ready })
}

async fn put(app: &App, key: Key, bytes: Bytes) -> Result<files::Stored, Problem> {
    app.files.put(key, bytes).await.map_err(|error| Problem::Bug(error.to_string()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes any text");
        text
    })
}

fn refused(error: MediaError, t: t::Texts) -> Problem {
    let sentence = match error {
        MediaError::Busy => return Problem::Busy,
        MediaError::Unavailable => return Problem::Bug(error.to_string()),
        MediaError::TooLarge => t.picture_too_large(),
        MediaError::TooLong => t.picture_animation_too_large(),
        MediaError::TooSlow => t.picture_too_slow(),
        MediaError::Ended => t.picture_over_limits(),
        MediaError::Damaged | MediaError::Format | MediaError::Crop => t.picture_damaged(),
    };
    Problem::field("file", sentence)
}
