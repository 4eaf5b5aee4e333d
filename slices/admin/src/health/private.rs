//! Can others on this machine read what people wrote?

use super::Check;
use super::secret::open_to_others;
use crate::t::Texts;
use config::{Config, DatabaseUrl};
use std::path::PathBuf;

/// Only what is open has anything to say here: the program makes its folder and its files for its own account.
pub(super) fn check(config: &Config, t: Texts) -> Option<Check> {
    let open: Vec<String> = places(config)
        .into_iter()
        .filter(|place| open_to_others(place).unwrap_or(false))
        .map(|place| place.display().to_string())
        .collect();
    let places = open.join(" ");
    (!open.is_empty()).then(|| Check::warn(t.check_private(), t.private_open(&places), t.private_open_do(&places)))
}

/// The data folder, and SQLite's files.
fn places(config: &Config) -> Vec<PathBuf> {
    let mut places = vec![config.data.dir.clone()];
    if let DatabaseUrl::Sqlite(file) = &config.database.url {
        for end in ["", "-wal", "-shm"] {
            let mut path = file.clone().into_os_string();
            path.push(end);
            places.push(path.into());
        }
    }
    places
}
