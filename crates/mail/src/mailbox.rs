//! The way into a folder: one file a mail, one subfolder a recipient.

use std::fs::{self, DirBuilder, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use kernel::Timestamp;
use mail_parser::MessageParser;
use sha2::{Digest, Sha256};

use crate::render::hex;
use crate::{Address, MailError, Outgoing};

/// Newest mails that a list shows.
const MOST_LISTED: usize = 200;

/// Mail that is kept in a folder for people to read in the browser.
///
/// Everything is found by the recipient's address alone, so whoever asks for their own address sees their own mail.
#[derive(Clone, Debug)]
pub struct Mailbox {
    folder: PathBuf,
}

/// A mail that lies in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredMail {
    /// Its name in the recipient's mailbox, for [`Mailbox::read`].
    pub id: String,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// Its subject.
    pub subject: String,
    /// Its plain text.
    pub text: String,
}

impl Mailbox {
    /// The mailboxes below a folder, which is made when the first mail comes.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The mail of an address, newest first, at most 200.
    pub async fn list(&self, address: &Address) -> Result<Vec<StoredMail>, MailError> {
        let folder = self.folder_of(address);
        on_disk(folder.clone(), move || list(&folder)).await
    }

    /// One mail of an address; `None` if it has none with this id.
    pub async fn read(&self, address: &Address, id: &str) -> Result<Option<StoredMail>, MailError> {
        if sent_at(id).is_none() {
            return Ok(None);
        }
        let folder = self.folder_of(address);
        let id = id.to_owned();
        on_disk(folder.clone(), move || read(&folder, &id)).await
    }

    /// Keeps a mail; the same mail again takes the place of the first.
    pub(crate) async fn store(&self, mail: &Outgoing, bytes: Vec<u8>) -> Result<(), MailError> {
        let folder = self.folder_of(&mail.to);
        let name = format!("{}.eml", id_of(mail));
        on_disk(folder.clone(), move || store(&folder, &name, &bytes)).await
    }

    /// Whether a mail could be kept now.
    pub(crate) async fn check(&self) -> Result<(), MailError> {
        let folder = self.folder.clone();
        on_disk(folder.clone(), move || {
            make_private(&folder)?;
            let probe = folder.join(format!("probe.{}", std::process::id()));
            write_private(&probe, b"probe")?;
            fs::remove_file(probe)
        })
        .await
    }

    fn folder_of(&self, address: &Address) -> PathBuf {
        self.folder.join(hex(&Sha256::digest(address.key())[..16]))
    }
}

async fn on_disk<T: Send + 'static>(
    folder: PathBuf,
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, MailError> {
    let done = tokio::task::spawn_blocking(work).await;
    let result = done.map_err(io::Error::other).and_then(|result| result);
    result.map_err(|cause| MailError::Folder { folder: folder.display().to_string(), cause })
}

/// The time, so that names sort, and a hash of the message id, so that a repeat has the same name.
fn id_of(mail: &Outgoing) -> String {
    let hash = hex(&Sha256::digest(mail.message_id.as_str())[..8]);
    format!("{:015}-{hash}", mail.sent_at.millis().max(0))
}

/// When the mail of this id was sent; `None` if we never made such an id.
fn sent_at(id: &str) -> Option<Timestamp> {
    let (millis, hash) = id.split_once('-')?;
    let digits = millis.len() == 15 && millis.bytes().all(|byte| byte.is_ascii_digit());
    let hashed = hash.len() == 16 && hash.bytes().all(|byte| b"0123456789abcdef".contains(&byte));
    (digits && hashed).then(|| millis.parse().ok().map(Timestamp::from_millis))?
}

fn list(folder: &Path) -> io::Result<Vec<StoredMail>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut ids = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        let id = name.to_str().and_then(|name| name.strip_suffix(".eml"));
        ids.extend(id.filter(|id| sent_at(id).is_some()).map(str::to_owned));
    }
    ids.sort_unstable_by(|one, other| other.cmp(one));
    ids.truncate(MOST_LISTED);
    let mails: io::Result<Vec<Option<StoredMail>>> = ids.iter().map(|id| read(folder, id)).collect();
    Ok(mails?.into_iter().flatten().collect())
}

fn read(folder: &Path, id: &str) -> io::Result<Option<StoredMail>> {
    let bytes = match fs::read(folder.join(format!("{id}.eml"))) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        bytes => bytes?,
    };
    let (Some(sent_at), Some(mail)) = (sent_at(id), MessageParser::default().parse(&bytes)) else {
        return Ok(None);
    };
    let text = mail.body_text(0).map(|text| text.replace("\r\n", "\n"));
    Ok(Some(StoredMail {
        id: id.to_owned(),
        sent_at,
        subject: mail.subject().unwrap_or_default().to_owned(),
        text: text.unwrap_or_default(),
    }))
}

/// Writes beside the place and renames, so that a reader never sees half a mail and a power cut loses none.
fn store(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    make_private(folder)?;
    let draft = folder.join(format!("{name}.{}.draft", std::process::id()));
    write_private(&draft, bytes)?;
    fs::rename(&draft, folder.join(name))?;
    File::open(folder)?.sync_all()
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
