//! A disk that keeps a journal of what it was asked to write and to flush, so that its power can be cut afterwards at any
//! moment: a file in a file system of our own (FUSE), which a loop device stands on.

use fuser::{
    BackgroundSession, FileAttr, FileType, Filesystem, MountOption, ReplyAttr, ReplyData, ReplyEmpty, ReplyEntry,
    ReplyWrite, Request, TimeOrNow,
};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const ROOT: u64 = 1;
const DISK: u64 = 2;
const NAME: &str = "disk";
/// The kernel may believe what it heard for this long.
const TTL: Duration = Duration::from_secs(3600);
/// Error numbers of Linux: no such file; not supported.
const ENOENT: i32 = 2;
const EOPNOTSUPP: i32 = 95;

/// What the disk was asked to do.
#[derive(Clone)]
pub enum Step {
    Write {
        at: usize,
        bytes: Vec<u8>,
    },
    /// Everything before is on the platter when this is answered.
    Flush,
}

/// The bytes as a reader sees them, and how they came about since the recording began.
struct Platter {
    bytes: Vec<u8>,
    journal: Vec<Step>,
}

/// The disk; it goes away when dropped.
pub struct Disk {
    platter: Arc<Mutex<Platter>>,
    file: PathBuf,
    _session: BackgroundSession,
}

impl Disk {
    /// An empty disk, its file in this folder.
    pub fn new(folder: &Path, size: usize) -> std::io::Result<Self> {
        let platter = Arc::new(Mutex::new(Platter { bytes: vec![0; size], journal: Vec::new() }));
        let options = [MountOption::FSName("stoa-test".to_owned()), MountOption::RW];
        let session = fuser::spawn_mount2(Driver(Arc::clone(&platter)), folder, &options)?;
        Ok(Self { platter, file: folder.join(NAME), _session: session })
    }

    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Begins the recording; what is on the disk now.
    pub fn record(&self) -> Vec<u8> {
        let mut platter = self.platter.lock().unwrap();
        platter.journal.clear();
        platter.bytes.clone()
    }

    /// How many steps were recorded.
    pub fn position(&self) -> usize {
        self.platter.lock().unwrap().journal.len()
    }

    pub fn journal(&self) -> Vec<Step> {
        self.platter.lock().unwrap().journal.clone()
    }
}

struct Driver(Arc<Mutex<Platter>>);

impl Driver {
    fn attributes(&self, ino: u64) -> FileAttr {
        let size = self.0.lock().unwrap().bytes.len() as u64;
        let (kind, perm, size) =
            if ino == ROOT { (FileType::Directory, 0o700, 0) } else { (FileType::RegularFile, 0o600, size) };
        FileAttr {
            ino,
            size,
            blocks: size / 512,
            atime: UNIX_EPOCH,
            mtime: UNIX_EPOCH,
            ctime: UNIX_EPOCH,
            crtime: UNIX_EPOCH,
            kind,
            perm,
            nlink: 1,
            uid: 0,
            gid: 0,
            rdev: 0,
            blksize: 4096,
            flags: 0,
        }
    }
}

impl Filesystem for Driver {
    fn lookup(&mut self, _: &Request<'_>, _: u64, name: &OsStr, reply: ReplyEntry) {
        if name == NAME { reply.entry(&TTL, &self.attributes(DISK), 0) } else { reply.error(ENOENT) }
    }

    fn getattr(&mut self, _: &Request<'_>, ino: u64, _: Option<u64>, reply: ReplyAttr) {
        reply.attr(&TTL, &self.attributes(ino));
    }

    fn setattr(
        &mut self,
        _: &Request<'_>,
        ino: u64,
        _: Option<u32>,
        _: Option<u32>,
        _: Option<u32>,
        _: Option<u64>,
        _: Option<TimeOrNow>,
        _: Option<TimeOrNow>,
        _: Option<SystemTime>,
        _: Option<u64>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<u32>,
        reply: ReplyAttr,
    ) {
        reply.attr(&TTL, &self.attributes(ino));
    }

    fn read(
        &mut self,
        _: &Request<'_>,
        _: u64,
        _: u64,
        offset: i64,
        size: u32,
        _: i32,
        _: Option<u64>,
        reply: ReplyData,
    ) {
        let platter = self.0.lock().unwrap();
        let start = (offset as usize).min(platter.bytes.len());
        let end = (start + size as usize).min(platter.bytes.len());
        reply.data(&platter.bytes[start..end]);
    }

    fn write(
        &mut self,
        _: &Request<'_>,
        _: u64,
        _: u64,
        offset: i64,
        data: &[u8],
        _: u32,
        _: i32,
        _: Option<u64>,
        reply: ReplyWrite,
    ) {
        let mut platter = self.0.lock().unwrap();
        let at = offset as usize;
        platter.bytes[at..at + data.len()].copy_from_slice(data);
        platter.journal.push(Step::Write { at, bytes: data.to_vec() });
        reply.written(data.len() as u32);
    }

    fn fsync(&mut self, _: &Request<'_>, _: u64, _: u64, _: bool, reply: ReplyEmpty) {
        self.0.lock().unwrap().journal.push(Step::Flush);
        reply.ok();
    }

    fn flush(&mut self, _: &Request<'_>, _: u64, _: u64, _: u64, reply: ReplyEmpty) {
        reply.ok();
    }

    /// No discarding and no holes: every change is a write.
    fn fallocate(&mut self, _: &Request<'_>, _: u64, _: u64, _: i64, _: i64, _: i32, reply: ReplyEmpty) {
        reply.error(EOPNOTSUPP);
    }
}
