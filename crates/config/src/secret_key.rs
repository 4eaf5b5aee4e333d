//! The key of an installation that sets none: made once, kept in the data folder.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::setting::Scalar;
use crate::{Config, SecretKey};

/// Why there is no secret key.
#[derive(Debug)]
pub enum KeyError {
    /// The file can't be read or made.
    Io(PathBuf, io::Error),
    /// The file holds something else.
    Damaged(PathBuf),
}

impl std::fmt::Display for KeyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io(path, error) => {
                write!(f, "the secret key {} can't be read or made: {error}", path.display())
            }
            Self::Damaged(path) => write!(
                f,
                "the secret key {} is not {}; restore it from a backup, or remove it, which makes links already sent invalid",
                path.display(),
                <SecretKey as Scalar>::expects(),
            ),
        }
    }
}

impl std::error::Error for KeyError {}

impl Config {
    /// The configured key, else the one in `secret.key` in the data folder. Where there is none it is made from
    /// `random`, which fills 32 bytes, and is on the disk, readable to its owner only, before this returns.
    ///
    /// # Errors
    /// The file can't be read or made, or does not hold a key.
    pub fn load_or_create_key(&self, random: impl FnOnce(&mut [u8; 32])) -> Result<SecretKey, KeyError> {
        if let Some(key) = &self.secrets.key {
            return Ok(key.clone());
        }
        let path = self.data.dir.join("secret.key");
        match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let mut bytes = [0; 32];
                random(&mut bytes);
                publish(&path, &SecretKey::new(bytes)).map_err(|error| KeyError::Io(path.clone(), error))?;
                // Another process may have been first, so what counts is what is there now.
                let text = fs::read_to_string(&path);
                parse(&path, &text.map_err(|error| KeyError::Io(path.clone(), error))?)
            }
            text => parse(&path, &text.map_err(|error| KeyError::Io(path.clone(), error))?),
        }
    }
}

fn parse(path: &Path, text: &str) -> Result<SecretKey, KeyError> {
    SecretKey::parse(text.trim()).ok_or_else(|| KeyError::Damaged(path.to_owned()))
}

/// Writes the key beside its place and links it there, so that nobody ever reads half a key or replaces one.
fn publish(path: &Path, key: &SecretKey) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let draft = folder.join(format!("secret.key.{}", std::process::id()));
    let written = write_private(&draft, key).and_then(|()| fs::hard_link(&draft, path));
    fs::remove_file(&draft)?;
    match written {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
        Ok(()) => File::open(folder)?.sync_all(),
    }
}

fn write_private(path: &Path, key: &SecretKey) -> io::Result<()> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{}", key.to_hex())?;
    file.sync_all()
}
