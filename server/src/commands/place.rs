//! The place where everything is kept: its folder, whether a database is there, and who serves it.

use anyhow::{Context, bail, ensure};
use config::{Config, DatabaseUrl};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

/// Makes the data folder, for the program's account alone. One that is there already stays as it is: `stoa doctor` says what
/// others may read.
pub(super) fn make(config: &Config) -> anyhow::Result<()> {
    let folder = &config.data.dir;
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(above)
        .and_then(|()| private(folder))
        .with_context(|| format!("the data folder {} can't be made", folder.display()))
}

fn private(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    // Another process may have been first.
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// That there is no database to look into, in a sentence. Only a file's absence can be told without making it.
pub(super) fn absence(config: &Config) -> Option<String> {
    match &config.database.url {
        DatabaseUrl::Sqlite(file) if !file.exists() => {
            Some(format!("there is no database yet at {}: start with `stoa serve`", file.display()))
        }
        _ => None,
    }
}

/// # Errors
/// If there is no database to look into.
pub(super) fn must_be_there(config: &Config) -> anyhow::Result<()> {
    absence(config).map_or(Ok(()), |sentence| bail!(sentence))
}

/// Where the key is that second steps and links are made with, in words.
pub(super) fn of_key(config: &Config) -> String {
    match config.secrets.key {
        Some(_) => "set in the configuration (secrets.key)".to_owned(),
        None => format!("in {}", key_file(config).display()),
    }
}

fn key_file(config: &Config) -> PathBuf {
    config.data.dir.join("secret.key")
}

/// Whether the next start would make a key.
pub(super) fn has_no_key(config: &Config) -> bool {
    config.secrets.key.is_none() && !key_file(config).exists()
}

/// Takes SQLite's file for this process alone, until the file that is returned is closed. PostgreSQL takes any number.
///
/// # Errors
/// If another process serves it.
pub(super) fn take(config: &Config) -> anyhow::Result<Option<File>> {
    let DatabaseUrl::Sqlite(database) = &config.database.url else { return Ok(None) };
    let mut path = database.clone().into_os_string();
    path.push(".lock");
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(&path).with_context(|| format!("{} can't be made", Path::new(&path).display()))?;
    let locked = match file.try_lock() {
        Ok(()) => true,
        Err(TryLockError::WouldBlock) => false,
        // A folder on the network that knows no locks: as before there were any.
        Err(TryLockError::Error(error)) => {
            tracing::warn!(%error, "whether another program serves this database can't be told");
            true
        }
    };
    ensure!(
        locked,
        "another `stoa serve` is at work on {}; stop it first, or name another folder by DATA",
        database.display()
    );
    Ok(Some(file))
}
