use super::{Job, LARGEST_INPUT, MOST_SECONDS, MediaError, protocol};
use bytes::Bytes;
use std::{ffi::OsString, path::PathBuf, process::Stdio, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::{Child, Command},
    sync::Semaphore,
    time::timeout,
};

/// The most that a child may answer, in bytes: no picture of 1600 points a side comes near, animations may.
const LARGEST_ANSWER: usize = 64 << 20;
/// How long a picture waits for a free child.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// The way to the children that read pictures; clones share the number that may run at once.
#[derive(Clone, Debug)]
pub struct Media {
    program: PathBuf,
    args: Vec<OsString>,
    permits: Arc<Semaphore>,
}

/// What was made of one picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Processed {
    /// The new pictures, the largest first.
    pub variants: Vec<Variant>,
}

/// One picture made from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// `photo`, `picture` or `thumbnail`.
    pub name: String,
    /// Its media type.
    pub mime: String,
    /// Width in points.
    pub width: u32,
    /// Height in points.
    pub height: u32,
    /// The encoded picture.
    pub bytes: Bytes,
}

impl Media {
    /// Children are `program` with `args`, which must end up in [`super::worker_main`]; at most `permits` at once.
    #[must_use]
    pub fn new(program: PathBuf, args: Vec<OsString>, permits: usize) -> Self {
        Self { program, args, permits: Arc::new(Semaphore::new(permits)) }
    }

    /// Makes what `job` says from a stranger's picture, in a child that is gone when this returns or is dropped.
    pub async fn process(&self, picture: Bytes, job: Job) -> Result<Processed, MediaError> {
        if picture.len() > LARGEST_INPUT {
            return Err(MediaError::TooLarge);
        }
        let permit = timeout(LONGEST_WAIT, self.permits.acquire()).await.map_err(|_| MediaError::Busy)?;
        let _permit = permit.map_err(|_| MediaError::Unavailable)?;
        let child = self.start()?;
        let answer = timeout(Duration::from_secs(MOST_SECONDS), talk(child, protocol::message(&job, &picture))).await;
        understand(&answer.map_err(|_| MediaError::TooSlow)??)
    }

    fn start(&self) -> Result<Child, MediaError> {
        let mut command = Command::new(&self.program);
        command.args(&self.args).env_clear().current_dir("/").kill_on_drop(true);
        // Left alone, the program's allocator takes a gibibyte of addresses at its first byte: then the limits of
        // memory that the child sets itself later are used up, and one picture in fifty finds no more room.
        command.env("MIMALLOC_ARENA_RESERVE", "0");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        command.spawn().map_err(|_| MediaError::Unavailable)
    }
}

async fn talk(mut child: Child, question: Vec<u8>) -> Result<Vec<u8>, MediaError> {
    let mut to = child.stdin.take().ok_or(MediaError::Unavailable)?;
    let from = child.stdout.take().ok_or(MediaError::Unavailable)?;
    let ask = async move {
        // A child that has seen enough closes the pipe; what it says then is in its answer.
        let _closed_early = to.write_all(&question).await;
    };
    let mut answer = Vec::new();
    let mut from = from.take(LARGEST_ANSWER as u64 + 1);
    let (heard, ()) = tokio::join!(from.read_to_end(&mut answer), ask);
    heard.map_err(|_| MediaError::Ended)?;
    drop(from);
    let status = child.wait().await.map_err(|_| MediaError::Ended)?;
    if status.success() { Ok(answer) } else { Err(ended(status)) }
}

#[cfg(unix)]
fn ended(status: std::process::ExitStatus) -> MediaError {
    use std::os::unix::process::ExitStatusExt;
    let out_of_time = rustix::process::Signal::XCPU.as_raw();
    if status.signal() == Some(out_of_time) { MediaError::TooSlow } else { MediaError::Ended }
}

#[cfg(not(unix))]
fn ended(_status: std::process::ExitStatus) -> MediaError {
    MediaError::Ended
}

/// The child may have been taken over by what it read, so its answer is checked like any stranger's.
fn understand(mut answer: &[u8]) -> Result<Processed, MediaError> {
    let read = protocol::read::<protocol::Answer>(&mut answer, LARGEST_ANSWER);
    let (made, body) = read.map_err(|_| MediaError::Ended)?;
    let mut body = Bytes::from(body);
    let mut variants = Vec::new();
    for one in made? {
        let known = ["image/jpeg", "image/png", "image/gif"].contains(&one.mime.as_str());
        if !known || one.length > body.len() {
            return Err(MediaError::Ended);
        }
        let bytes = body.split_to(one.length);
        variants.push(Variant { name: one.name, mime: one.mime, width: one.width, height: one.height, bytes });
    }
    Ok(Processed { variants })
}
