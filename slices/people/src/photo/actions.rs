//! The verbs of photos. Bytes are safe in the file store before a row names them, and leave it after no row does.

use super::store::{self, Photo};
use crate::facts::PhotoChanged;
use bytes::Bytes;
use db::Cx;
use files::face::Looks;
use files::media::{Job, MediaError, Square};
use files::{Key, StoreError};
use jobs::Record;
use kernel::{Entropy, FileId, PersonId};
use web::{App, Problem};

/// Points a side of a stored photo: the largest face on a page, twice for fine screens.
const SIDE: u32 = 256;

/// Why there is no new photo.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PhotoError {
    /// The picture can't be taken.
    #[error(transparent)]
    Picture(#[from] MediaError),
    /// The bytes could not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A photo whose bytes are in the file store, and that nobody shows yet.
#[derive(Clone, Debug)]
pub struct Drawn {
    key: Key,
    mime: String,
    bytes: i64,
    sha256: String,
}

/// Cuts, encodes anew and keeps a picture that somebody sent.
pub(crate) async fn develop(app: &App, picture: Bytes, crop: Option<Square>) -> Result<Drawn, PhotoError> {
    let made = app.media.process(picture, Job::Photo { crop, size: SIDE }).await?;
    let photo = made.variants.into_iter().next().ok_or(MediaError::Ended)?;
    Ok(put(&app.files, &**app.db.entropy(), photo.mime, photo.bytes).await?)
}

/// Draws and keeps the face of somebody who does not exist.
///
/// # Errors
/// If the file store fails.
pub async fn draw(files: &files::Store, entropy: &dyn Entropy, seed: u64, looks: Looks) -> Result<Drawn, StoreError> {
    put(files, entropy, "image/png".to_owned(), files::face::png(seed, looks, SIDE).into()).await
}

async fn put(files: &files::Store, entropy: &dyn Entropy, mime: String, bytes: Bytes) -> Result<Drawn, StoreError> {
    let key = Key::from_random(u128::from(entropy.bits()) << 64 | u128::from(entropy.bits()));
    let size = i64::try_from(bytes.len()).expect("a photo is small");
    let stored = files.put(key, bytes).await?;
    let sha256 = stored.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Drawn { key, mime, bytes: size, sha256 })
}

/// From now on somebody shows this photo; the keys of bytes that nobody needs any more.
///
/// # Errors
/// If the database refuses.
pub async fn hang(cx: &mut Cx, person: PersonId, drawn: &Drawn) -> db::Result<Vec<String>> {
    let photo = Photo {
        id: FileId::compose(cx.now(), cx.bits()),
        store_key: drawn.key.to_string(),
        mime: drawn.mime.clone(),
        bytes: drawn.bytes,
        sha256: drawn.sha256.clone(),
    };
    let old = store::replace(cx, person, Some(&photo)).await?;
    cx.record(&PhotoChanged { person }).await?;
    Ok(old)
}

/// The visitor shows this photo, or none.
pub(crate) async fn replace(cx: &mut Cx, drawn: Option<Drawn>) -> Result<Vec<String>, Problem> {
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    match drawn {
        Some(drawn) => Ok(hang(cx, me, &drawn).await?),
        None => {
            let old = store::replace(cx, me, None).await?;
            cx.record(&PhotoChanged { person: me }).await?;
            Ok(old)
        }
    }
}

/// Takes bytes away that no row names. What fails here, the sweep of the file store finds later.
pub(crate) async fn forget(app: &App, keys: Vec<String>) {
    for key in keys.iter().filter_map(|key| key.parse().ok()) {
        if let Err(error) = app.files.delete(key).await {
            tracing::warn!(%error, "an old photo stays in the file store");
        }
    }
}
