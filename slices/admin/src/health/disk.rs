//! Is there room on the disk of the data folder?

use super::Check;
use crate::t::Texts;
use config::Config;
use std::path::Path;
use texts::Lang;

/// Below this nothing can be written soon.
const BAD: u64 = 200_000_000;
/// Below this somebody should make room.
const WARN: u64 = 2_000_000_000;

/// Bytes that this program's account may still write, and all bytes of the disk.
pub(crate) fn room(folder: &Path) -> std::io::Result<(u64, u64)> {
    let disk = rustix::fs::statvfs(folder)?;
    Ok((disk.f_bavail.saturating_mul(disk.f_frsize), disk.f_blocks.saturating_mul(disk.f_frsize)))
}

pub(super) fn check(config: &Config, t: Texts, lang: Lang) -> Check {
    let (name, folder) = (t.check_disk(), &config.data.dir);
    // One that is not made yet will be on the disk of the folder above.
    let there = folder.ancestors().find(|above| above.exists()).unwrap_or(Path::new("."));
    match room(there) {
        Ok((free, all)) => {
            judge(t, name, free, t.disk_free(texts::size(free, lang), texts::size(all, lang), folder.display()))
        }
        Err(error) => Check::bad(name, format!("{}: {error}", folder.display()), t.disk_unreadable_do()),
    }
}

fn judge(t: Texts, name: &'static str, free: u64, found: String) -> Check {
    match free {
        ..BAD => Check::bad(name, found, t.disk_full_do()),
        BAD..WARN => Check::warn(name, found, t.disk_full_do()),
        WARN.. => Check::ok(name, found),
    }
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;

    #[test]
    fn little_room_is_told_before_there_is_none() {
        let state = |free| judge(Texts::new(Lang::En), "disk", free, String::new()).state;
        assert_eq!([0, BAD, WARN].map(state), [State::Bad, State::Warn, State::Ok]);
    }
}
