use crate::{BadKey, Key};
use bytes::Bytes;
use futures::{Stream, StreamExt, TryStreamExt, stream::BoxStream};
use object_store::{
    Error, GetOptions, GetRange, ObjectStore, ObjectStoreExt, PutPayload, WriteMultipart, local::LocalFileSystem,
    memory::InMemory, path::Path as ObjectPath,
};
use sha2::{Digest, Sha256};
use std::{
    fs, io,
    ops::Range,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

const BLOBS: &str = "blobs";

/// The bytes of an installation: a private folder, later perhaps a bucket.
///
/// A put is: staged file, fsync, rename, fsync of the folder; only then does it return. So a database row that
/// is committed after a put always has its bytes. `object_store` does all of that for local files since 0.14,
/// once asked with `with_fsync`; that is why this file writes no files of its own.
#[derive(Clone, Debug)]
pub struct Store {
    objects: Arc<dyn ObjectStore>,
    folder: Option<PathBuf>,
}

/// What a put has written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of the bytes, for the row that refers to them and for later checks.
    pub sha256: [u8; 32],
}

/// Stored bytes on their way out.
pub struct Found {
    /// Size of the whole in bytes.
    pub size: u64,
    /// The part that `bytes` carries; the end is exclusive.
    pub range: Range<u64>,
    /// The bytes, in pieces.
    pub bytes: BoxStream<'static, Result<Bytes, StoreError>>,
}

/// Why bytes could not be kept or found.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Nothing is stored under the key.
    #[error("no bytes are stored under this key")]
    Absent,
    /// The key is in use; a fresh random one is needed.
    #[error("bytes are stored under this key already: take a fresh key")]
    Taken,
    /// More bytes came than the caller allows.
    #[error("larger than the {limit} bytes allowed here")]
    TooLarge {
        /// The limit that was passed, in bytes.
        limit: u64,
    },
    /// The range lies outside of what is stored.
    #[error("the range lies outside of the {size} stored bytes")]
    Range {
        /// Size of the whole in bytes.
        size: u64,
    },
    /// The sender stopped before the end.
    #[error("the bytes stopped coming: {0}")]
    Source(#[source] io::Error),
    /// The address of the store is not one this program can open.
    #[error("`{0}` is no place for files: use a folder, as in `file:///var/lib/stoa/files`")]
    Address(String),
    /// The disk or the bucket failed.
    #[error("the file store failed: {0}")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Store {
    /// Opens the store at `file:///absolute/folder` or, for tests, `memory:`.
    pub fn open(address: &str) -> Result<Self, StoreError> {
        let refused = || StoreError::Address(address.to_owned());
        if address == "memory:" {
            return Ok(Self { objects: Arc::new(InMemory::new()), folder: None });
        }
        let folder = Path::new(address.strip_prefix("file://").ok_or_else(refused)?);
        if folder.is_absolute() { Self::in_folder(folder) } else { Err(refused()) }
    }

    /// Opens the store in a folder, which is made if it is not there, for this program's account alone.
    pub fn in_folder(folder: &Path) -> Result<Self, StoreError> {
        fs::create_dir_all(folder).map_err(failed)?;
        keep_private(folder).map_err(failed)?;
        let folder = folder.canonicalize().map_err(failed)?;
        let local = LocalFileSystem::new_with_prefix(&folder).map_err(failed)?.with_fsync(true);
        Ok(Self { objects: Arc::new(local), folder: Some(folder) })
    }

    /// Keeps `bytes` under a fresh key.
    pub async fn put(&self, key: Key, bytes: Bytes) -> Result<Stored, StoreError> {
        let limit = bytes.len() as u64;
        self.put_stream(key, futures::stream::iter([Ok(bytes)]), limit).await
    }

    /// Keeps what a stream brings under a fresh key: at most `limit` bytes, all of it or nothing.
    pub async fn put_stream(
        &self,
        key: Key,
        mut source: impl Stream<Item = io::Result<Bytes>> + Unpin,
        limit: u64,
    ) -> Result<Stored, StoreError> {
        self.refuse_taken(key).await?;
        let mut upload = WriteMultipart::new(self.objects.put_multipart(&place(key)).await?);
        match fill(&mut upload, &mut source, limit).await {
            Ok(stored) => {
                upload.finish().await?;
                Ok(stored)
            }
            Err(refused) => {
                upload.abort().await?;
                Err(refused)
            }
        }
    }

    async fn refuse_taken(&self, key: Key) -> Result<(), StoreError> {
        match self.objects.head(&place(key)).await {
            Ok(_) => Err(StoreError::Taken),
            Err(Error::NotFound { .. }) => Ok(()),
            Err(other) => Err(other.into()),
        }
    }

    /// All bytes under a key, in memory: for what is known to be small.
    pub async fn read(&self, key: Key) -> Result<Bytes, StoreError> {
        Ok(self.objects.get(&place(key)).await?.bytes().await?)
    }

    /// The bytes under a key as a stream: all of them, or a part (end exclusive, cut at the end of the file).
    pub async fn get(&self, key: Key, part: Option<Range<u64>>) -> Result<Found, StoreError> {
        let Some(part) = part else { return self.find(key, None).await };
        let size = self.objects.head(&place(key)).await?.size;
        if part.start >= size || part.end <= part.start {
            return Err(StoreError::Range { size });
        }
        self.find(key, Some(GetRange::Bounded(part.start..part.end.min(size)))).await
    }

    async fn find(&self, key: Key, range: Option<GetRange>) -> Result<Found, StoreError> {
        let options = GetOptions { range, ..GetOptions::default() };
        let found = self.objects.get_opts(&place(key), options).await?;
        Ok(Found { size: found.meta.size, range: found.range.clone(), bytes: found.into_stream().err_into().boxed() })
    }

    /// SHA-256 of what is stored now, to be compared with what was stored then.
    pub async fn digest(&self, key: Key) -> Result<[u8; 32], StoreError> {
        let mut found = self.get(key, None).await?;
        let mut hash = Sha256::new();
        while let Some(piece) = found.bytes.try_next().await? {
            hash.update(&piece);
        }
        Ok(hash.finalize().into())
    }

    /// Removes the bytes under a key; absent bytes are no error, so a repeat does no harm.
    pub async fn delete(&self, key: Key) -> Result<(), StoreError> {
        match self.objects.delete(&place(key)).await {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(other) => Err(other.into()),
        }
    }

    /// Every key with its size in bytes and the time it was stored, for the backup and for the sweep of bytes that
    /// no row refers to. Foreign files in the folder are passed over.
    pub fn list(&self) -> BoxStream<'static, Result<(Key, u64, SystemTime), StoreError>> {
        let listed = self.objects.list(Some(&ObjectPath::from(BLOBS)));
        listed
            .err_into()
            .try_filter_map(|meta| async move {
                let key = meta.location.filename().and_then(|name| name.parse().ok());
                Ok(key.map(|key| (key, meta.size, meta.last_modified.into())))
            })
            .boxed()
    }

    /// Writes, reads and removes a small object, to tell whether the store works.
    pub async fn check(&self) -> Result<(), StoreError> {
        let place = ObjectPath::from("check");
        let mark = Bytes::from_static(b"This file may be deleted.\n");
        self.objects.put(&place, PutPayload::from_bytes(mark.clone())).await?;
        let back = self.objects.get(&place).await?.bytes().await?;
        self.objects.delete(&place).await?;
        if back == mark { Ok(()) } else { Err(failed(io::Error::other("other bytes came back than were written"))) }
    }

    /// Removes the staged files of uploads that a crash cut off at least `age` before `now`; says how many.
    pub async fn remove_unfinished(&self, now: SystemTime, age: Duration) -> Result<usize, StoreError> {
        let Some(folder) = self.folder.clone() else { return Ok(0) };
        let swept = tokio::task::spawn_blocking(move || sweep(&folder.join(BLOBS), now, age)).await;
        swept.map_err(failed)?.map_err(failed)
    }
}

/// Two levels, so that no folder grows to millions of names.
fn place(key: Key) -> ObjectPath {
    let name = key.to_string();
    ObjectPath::from(format!("{BLOBS}/{}/{name}", &name[..2]))
}

async fn fill(
    upload: &mut WriteMultipart,
    source: &mut (impl Stream<Item = io::Result<Bytes>> + Unpin),
    limit: u64,
) -> Result<Stored, StoreError> {
    let (mut size, mut hash) = (0, Sha256::new());
    while let Some(piece) = source.try_next().await.map_err(StoreError::Source)? {
        size += piece.len() as u64;
        if size > limit {
            return Err(StoreError::TooLarge { limit });
        }
        hash.update(&piece);
        upload.wait_for_capacity(2).await?;
        upload.put(piece);
    }
    Ok(Stored { size, sha256: hash.finalize().into() })
}

/// A staged file is named `<key>#<number>` by `object_store`, which never lists it.
fn sweep(blobs: &Path, now: SystemTime, age: Duration) -> io::Result<usize> {
    let mut removed = 0;
    let Ok(folders) = fs::read_dir(blobs) else { return Ok(0) };
    for folder in folders {
        for file in fs::read_dir(folder?.path())? {
            let file = file?;
            let staged = file.file_name().to_string_lossy().contains('#');
            let old = now.duration_since(file.metadata()?.modified()?).is_ok_and(|since| since >= age);
            if staged && old {
                fs::remove_file(file.path())?;
                removed += 1;
            }
        }
    }
    Ok(removed)
}

#[cfg(unix)]
fn keep_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn keep_private(_folder: &Path) -> io::Result<()> {
    Ok(())
}

fn failed(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> StoreError {
    StoreError::Failed(cause.into())
}

impl From<Error> for StoreError {
    fn from(cause: Error) -> Self {
        match cause {
            Error::NotFound { .. } => Self::Absent,
            Error::AlreadyExists { .. } => Self::Taken,
            other => failed(other),
        }
    }
}

impl From<BadKey> for StoreError {
    /// A text that is no key names nothing.
    fn from(_: BadKey) -> Self {
        Self::Absent
    }
}
